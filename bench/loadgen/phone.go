package loadgen

import (
	"bufio"
	"bytes"
	"context"
	"crypto/md5" //nolint:gosec // what phones do
	"crypto/tls"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// A phone is one device at a time, its connection, and what a challenge taught it.
type phone struct {
	o      *Options
	host   string
	secure bool
	config *tls.Config
	report *Report
	source byte
	dials  int

	d     Device
	basic string // value of the Authorization header, once it may be sent
	realm string // of a Digest challenge, as are nonce and count
	nonce string
	count int

	conn net.Conn
	in   *bufio.Reader
	out  bytes.Buffer
	body []byte
}

// run boots one device.
func (p *phone) run(d Device, due time.Time) {
	p.d, p.basic, p.realm, p.nonce, p.count = d, "", "", "", 0
	if p.o.Auth == Preempt {
		p.learnBasic()
	}
	err := p.boot()
	p.report.booted(due, err)
	if err != nil || p.o.Connections != Kept {
		p.hangUp()
	}
}

func (p *phone) learnBasic() {
	p.basic = "Basic " + base64.StdEncoding.EncodeToString([]byte(p.d.User+":"+p.d.Password))
}

func (p *phone) hangUp() {
	if p.conn != nil {
		_ = p.conn.Close()
		p.conn = nil
	}
}

// dial opens a connection, from changing addresses of the loopback network so
// that ports do not run out.
func (p *phone) dial() error {
	p.dials++
	from := net.IPv4(127, 77, p.source, byte(1+p.dials%250))
	d := net.Dialer{Timeout: 10 * time.Second, LocalAddr: &net.TCPAddr{IP: from}}
	c, err := d.DialContext(context.Background(), "tcp", p.host)
	if err != nil {
		return err
	}
	p.report.Connections++
	if p.conn = c; p.secure {
		p.conn = tls.Client(c, p.config) // shakes hands with the first write
	}
	if p.in == nil {
		p.in = bufio.NewReaderSize(p.conn, 32<<10)
	} else {
		p.in.Reset(p.conn)
	}
	return nil
}

// An answer is what came back; its body is good until the next request.
type answer struct {
	status int
	tag    string
	offers []string // WWW-Authenticate
	shut   bool     // the server closes the connection
	body   []byte
	asked  time.Time
}

// ask sends a request and meets one challenge.
func (p *phone) ask(method, path string, content []byte) (answer, error) {
	a, err := p.exchange(method, path, content)
	if err != nil || a.status != http.StatusUnauthorized || p.o.Auth == NoAuth {
		return a, err
	}
	if err := p.challenged(a.offers); err != nil {
		return a, err
	}
	return p.exchange(method, path, content)
}

func (p *phone) exchange(method, path string, content []byte) (a answer, err error) {
	asked := time.Now()
	if p.conn == nil {
		if err := p.dial(); err != nil {
			return a, err
		}
	}
	if err := p.conn.SetDeadline(asked.Add(20 * time.Second)); err != nil {
		return a, err
	}
	p.write(method, path, content)
	if _, err := p.conn.Write(p.out.Bytes()); err != nil {
		return a, fmt.Errorf("send: %w", plainly(err))
	}
	if a, err = p.receive(method); err != nil {
		return a, fmt.Errorf("receive: %w", plainly(err))
	}
	a.asked = asked
	p.report.answered(asked, a.status, len(a.body))
	if a.shut || p.o.Connections == PerRequest {
		p.hangUp()
	}
	return a, nil
}

// plainly drops addresses from a network error, so that equal ones count as one.
func plainly(err error) error {
	if e, ok := errors.AsType[*net.OpError](err); ok {
		return e.Err
	}
	return err
}

// write puts the request together; it leaves in one piece.
func (p *phone) write(method, path string, content []byte) {
	b := &p.out
	b.Reset()
	for _, s := range [...]string{method, " ", path, " HTTP/1.1\r\nHost: ", p.host, "\r\nUser-Agent: ", p.d.Agent, "\r\nAccept: */*\r\n"} {
		b.WriteString(s)
	}
	switch {
	case p.basic != "":
		b.WriteString("Authorization: " + p.basic + "\r\n")
	case p.nonce != "":
		b.WriteString("Authorization: " + p.digest(method, path) + "\r\n")
	}
	if method == http.MethodGet {
		if tag := p.o.Tags.get(path); tag != "" {
			b.WriteString("If-None-Match: " + tag + "\r\n")
		}
	} else {
		b.WriteString("Content-Length: " + strconv.Itoa(len(content)) + "\r\n")
	}
	b.WriteString("\r\n")
	b.Write(content)
}

// receive reads one answer whole.
func (p *phone) receive(method string) (a answer, err error) {
	line, err := p.in.ReadSlice('\n')
	if err != nil {
		return a, err
	}
	if len(line) < 12 || string(line[:9]) != "HTTP/1.1 " {
		return a, fmt.Errorf("no HTTP/1.1: %q", line)
	}
	if a.status, err = strconv.Atoi(string(line[9:12])); err != nil {
		return a, err
	}
	size := -1
	for {
		if line, err = p.in.ReadSlice('\n'); err != nil {
			return a, err
		}
		if line = bytes.TrimRight(line, "\r\n"); len(line) == 0 {
			break
		}
		name, value, _ := bytes.Cut(line, []byte(":"))
		value = bytes.TrimSpace(value)
		switch len(name) { // most headers are none of these
		case len("etag"):
			if bytes.EqualFold(name, []byte("etag")) {
				a.tag = string(value)
			}
		case len("connection"):
			a.shut = a.shut || bytes.EqualFold(name, []byte("connection")) && bytes.EqualFold(value, []byte("close"))
		case len("content-length"):
			if bytes.EqualFold(name, []byte("content-length")) {
				if size, err = strconv.Atoi(string(value)); err != nil {
					return a, err
				}
			}
		case len("www-authenticate"):
			if bytes.EqualFold(name, []byte("www-authenticate")) {
				a.offers = append(a.offers, string(value))
			}
		case len("transfer-encoding"):
			if bytes.EqualFold(name, []byte("transfer-encoding")) {
				return a, errors.New("a chunked answer, which old phones cannot read")
			}
		}
	}
	if a.status/100 == 3 && a.status != http.StatusNotModified {
		return a, fmt.Errorf("redirected (%d), which no phone follows", a.status)
	}
	if a.status == http.StatusNotModified || method == http.MethodHead {
		return a, nil
	}
	if size < 0 {
		return a, fmt.Errorf("status %d without Content-Length", a.status)
	}
	if cap(p.body) < size {
		p.body = make([]byte, size, size+size/4)
	}
	a.body = p.body[:size]
	_, err = io.ReadFull(p.in, a.body)
	return a, err
}

// challenged learns from a 401, which may offer more than one scheme.
func (p *phone) challenged(offers []string) error {
	if p.basic != "" {
		return errors.New("credentials refused")
	}
	for _, offer := range offers {
		scheme, rest, _ := strings.Cut(offer, " ")
		switch {
		case p.o.Auth == Basic && strings.EqualFold(scheme, "Basic"):
			p.learnBasic()
			return nil
		case p.o.Auth == Digest && strings.EqualFold(scheme, "Digest"):
			if p.nonce != "" && !strings.Contains(rest, "stale=true") {
				return errors.New("credentials refused")
			}
			p.realm, p.nonce, p.count = quoted(rest, "realm"), quoted(rest, "nonce"), 0
			return nil // the first Digest challenge is the one old stacks take
		}
	}
	return fmt.Errorf("no challenge that can be met in %q", offers)
}

func quoted(s, name string) string {
	_, rest, _ := strings.Cut(s, name+`="`)
	value, _, _ := strings.Cut(rest, `"`)
	return value
}

// digest answers as phones do: MD5, qop=auth (RFC 7616 §3.4.1).
func (p *phone) digest(method, uri string) string {
	p.count++
	nc, cnonce := fmt.Sprintf("%08x", p.count), fmt.Sprintf("%016x", rand.Uint64())
	proof := md5hex(md5hex(p.d.User+":"+p.realm+":"+p.d.Password) + ":" + p.nonce + ":" + nc + ":" + cnonce + ":auth:" + md5hex(method+":"+uri))
	return `Digest username="` + p.d.User + `", realm="` + p.realm + `", nonce="` + p.nonce + `", uri="` + uri +
		`", qop=auth, nc=` + nc + `, cnonce="` + cnonce + `", response="` + proof + `", algorithm=MD5`
}

func md5hex(s string) string {
	sum := md5.Sum([]byte(s)) //nolint:gosec // see import
	return hex.EncodeToString(sum[:])
}
