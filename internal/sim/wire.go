package sim

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

const (
	// answerTimeout is how long a device waits for one whole answer.
	answerTimeout = 30 * time.Second
	// imageTimeout is the same for an image.
	imageTimeout = 10 * time.Minute
	// maxFile is the largest settings file taken; the vendor's own largest is 1 MB.
	maxFile = 4 << 20
)

// A stumble is an answer that HTTP allows and a real phone trips over.
type stumble string

func (s stumble) Error() string { return string(s) }

type request struct {
	method string
	url    *url.URL
	header [][2]string
	body   []byte
	image  bool // bytes are counted and thrown away, or go into take
	// take says where the body of a 200 or 206 goes; nil: nowhere.
	take func(*http.Response) io.Writer
}

type answer struct {
	status int
	header http.Header
	body   []byte
}

// A link speaks HTTP/1.1 by hand, because what matters here is what a client
// library hides: double slashes, header order, chunks, a missing length. It
// holds one connection and is used by one goroutine.
type link struct {
	d        *Device
	f        *Fleet
	tls      *tls.Config
	perAsk   bool // a connection per request, as the oldest phones
	conn     net.Conn
	br       *bufio.Reader
	origin   string
	answered bool // this connection has carried an answer before
}

func (l *link) close() {
	if l.conn != nil {
		_ = l.conn.Close()
		l.conn, l.answered = nil, false
	}
}

func (l *link) dial(ctx context.Context, u *url.URL) error {
	origin := u.Scheme + "://" + u.Host
	if l.conn != nil && l.origin == origin {
		return nil
	}
	l.close()
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
	}
	ctx, cancel := context.WithTimeout(ctx, answerTimeout)
	defer cancel()
	conn, err := l.d.dial(ctx, "tcp", net.JoinHostPort(u.Hostname(), port))
	if err != nil {
		return err
	}
	if u.Scheme == "https" {
		config := l.tls.Clone()
		config.ServerName = u.Hostname()
		t := tls.Client(conn, config)
		if err := t.HandshakeContext(ctx); err != nil {
			_ = conn.Close()
			return fmt.Errorf("TLS: %w", err)
		}
		conn = t
	}
	l.conn, l.origin = conn, origin
	if l.br == nil {
		l.br = bufio.NewReaderSize(conn, 2048)
	} else {
		l.br.Reset(conn)
	}
	return nil
}

// exchange sends one request and reads its answer whole. A connection the
// server closed between two requests is opened again once, as every client does.
func (l *link) exchange(ctx context.Context, r *request, authorization string) (*answer, error) {
	for {
		if err := l.dial(ctx, r.url); err != nil {
			return nil, err
		}
		before := l.answered && r.take == nil // what a body has left behind is its taker's to go on from
		a, err := l.once(ctx, r, authorization)
		if err == nil {
			l.answered = true
			return a, nil
		}
		l.close()
		var trip stumble
		if !before || errors.As(err, &trip) || ctx.Err() != nil {
			return nil, err
		}
		if !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrClosedPipe) && !reset(err) {
			return nil, err
		}
	}
}

func (l *link) once(ctx context.Context, r *request, authorization string) (*answer, error) {
	start := time.Now()
	patience := answerTimeout
	if r.image {
		patience = imageTimeout
	}
	if err := l.conn.SetDeadline(start.Add(patience)); err != nil {
		return nil, err
	}
	conn := l.conn
	stop := context.AfterFunc(ctx, func() { _ = conn.SetDeadline(time.Unix(1, 0)) })
	defer stop()

	var b bytes.Buffer
	fmt.Fprintf(&b, "%s %s HTTP/1.1\r\nHost: %s\r\n", r.method, r.url.RequestURI(), r.url.Host)
	for _, h := range r.header {
		fmt.Fprintf(&b, "%s: %s\r\n", h[0], h[1])
	}
	b.WriteString("Accept: */*\r\n")
	if authorization != "" {
		fmt.Fprintf(&b, "Authorization: %s\r\n", authorization)
	}
	if l.perAsk {
		b.WriteString("Connection: close\r\n")
	}
	if r.method == http.MethodPut || r.method == http.MethodPost {
		fmt.Fprintf(&b, "Content-Length: %d\r\n", len(r.body))
	}
	b.WriteString("\r\n")
	b.Write(r.body)
	if _, err := conn.Write(b.Bytes()); err != nil {
		return nil, err
	}

	if _, err := l.br.Peek(1); err != nil { // io.EOF here is a connection closed before it answered
		return nil, err
	}
	resp, err := http.ReadResponse(l.br, &http.Request{Method: r.method})
	if err != nil {
		return nil, err
	}
	defer func() { _ = resp.Body.Close() }()
	a := &answer{status: resp.StatusCode, header: resp.Header}
	var size int64
	if r.image && resp.StatusCode/100 == 2 {
		into := io.Discard
		if r.take != nil {
			into = r.take(resp)
		}
		size, err = io.Copy(into, resp.Body)
	} else {
		a.body, err = io.ReadAll(io.LimitReader(resp.Body, maxFile+1))
		size = int64(len(a.body))
	}
	l.f.stats.answered(a.status, size, time.Since(start))
	if err != nil {
		return nil, fmt.Errorf("the body stops short: %w", err)
	}
	if err := trips(r, resp, size); err != nil {
		return nil, err
	}
	if l.perAsk || resp.Close {
		l.close()
	}
	return a, nil
}

// trips names what a real phone would stumble over. Each is from a phone that
// did, or from a maker that warns of it; none is an error of HTTP.
func trips(r *request, resp *http.Response, size int64) error {
	head := r.method == http.MethodHead
	switch {
	case resp.StatusCode/100 == 3 && resp.StatusCode != http.StatusNotModified:
		return stumble(strconv.Itoa(resp.StatusCode) + ": a redirect, which phones follow into a wall or not at all")
	case len(resp.TransferEncoding) > 0:
		return stumble("a chunked body")
	case resp.ContentLength < 0 && !head && resp.StatusCode != http.StatusNotModified && resp.StatusCode != http.StatusNoContent:
		return stumble("no Content-Length")
	case resp.Header.Get("Content-Encoding") != "":
		return stumble("a compressed body")
	case size > maxFile && !r.image:
		return stumble("a settings file of more than 4 MB")
	case resp.StatusCode == http.StatusOK && r.method == http.MethodGet && size == 0:
		return stumble("an empty 200: the phone would take it for factory settings")
	}
	return nil
}

func reset(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && !op.Timeout()
}
