package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// A visit is one look at a provisioning server: who asks, and with what pair.
// Its first request goes without the pair, the next ones after a 401 with it.
type visit struct {
	b              *body
	base           *url.URL
	user, password string
	header         http.Header
	http           *http.Client
	asked          bool // the server wants the pair
}

func (b *body) visit(base, user, password, agent string, more ...string) (*visit, error) {
	u, err := url.Parse(base)
	if err != nil || u.Host == "" {
		return nil, errors.New("no server")
	}
	v := &visit{b: b, base: u, user: user, password: password, header: http.Header{"User-Agent": {agent}}}
	for i := 0; i < len(more); i += 2 {
		v.header.Set(more[i], more[i+1])
	}
	dialer := &net.Dialer{Timeout: 10 * time.Second}
	if ip := net.ParseIP(b.ip); ip.IsLoopback() { // it goes out from where it lives
		dialer.LocalAddr = &net.TCPAddr{IP: ip}
	}
	v.http = &http.Client{
		Timeout:       15 * time.Second,
		Transport:     &http.Transport{DialContext: dialer.DialContext, TLSClientConfig: &tls.Config{RootCAs: b.s.roots, MinVersion: tls.VersionTLS12}, TLSNextProto: map[string]func(string, *tls.Conn) http.RoundTripper{}},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return v, nil
}

func (v *visit) close() { v.http.CloseIdleConnections() }

// get reads a file beneath the server's address.
func (v *visit) get(ctx context.Context, file string) ([]byte, error) {
	status, b, err := v.do(ctx, http.MethodGet, file, nil)
	switch {
	case err != nil:
		return nil, err
	case status == http.StatusNotFound:
		return nil, errAbsent
	case status != http.StatusOK:
		return nil, fmt.Errorf("%s: %d", file, status)
	case len(b) == 0:
		return nil, fmt.Errorf("%s: empty, which would mean factory settings", file)
	}
	return b, nil
}

// put uploads; a server that does not want it may say so.
func (v *visit) put(ctx context.Context, file, text string) {
	_, _, _ = v.do(ctx, http.MethodPut, file, []byte(text))
}

func (v *visit) do(ctx context.Context, method, file string, body []byte) (int, []byte, error) {
	for {
		u := *v.base
		u.Path = strings.TrimRight(u.Path, "/") + "/" + file
		q, err := http.NewRequestWithContext(ctx, method, u.String(), bytes.NewReader(body))
		if err != nil {
			return 0, nil, err
		}
		q.Header = v.header.Clone()
		sent := v.asked
		if sent {
			q.SetBasicAuth(v.user, v.password)
		}
		resp, err := v.http.Do(q)
		f := fetch{Method: method, URL: u.String()}
		if sent {
			f.User = v.user
		}
		if err != nil {
			f.Error = err.Error()
			v.b.remember(f)
			return 0, nil, err
		}
		b, err := io.ReadAll(io.LimitReader(resp.Body, 4<<20))
		_ = resp.Body.Close()
		f.Status = resp.StatusCode
		v.b.remember(f)
		if err != nil {
			return 0, nil, err
		}
		if resp.StatusCode == http.StatusUnauthorized && !sent && offersBasic(resp.Header) {
			v.asked = true
			continue
		}
		return resp.StatusCode, b, nil
	}
}

func offersBasic(h http.Header) bool {
	for _, c := range h.Values("WWW-Authenticate") {
		if strings.HasPrefix(strings.ToLower(c), "basic") {
			return true
		}
	}
	return false
}

func (b *body) remember(f fetch) {
	b.mu.Lock()
	if len(b.fetched) < 1000 {
		b.fetched = append(b.fetched, f)
	}
	b.mu.Unlock()
	b.note("fetch", fmt.Sprint(f.Method, " ", f.URL, " ", f.Status, f.Error))
}

// attributes reads a file of settings: all attributes of all elements, the first
// of two with one name. Twice on one element is an error, as is a root of another name.
func attributes(b []byte, root string) (map[string]string, error) {
	d := xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))))
	out, first := map[string]string{}, true
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			if first {
				return nil, errors.New("no element")
			}
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		if first && root != "" && e.Name.Local != root {
			return nil, fmt.Errorf("the root is %s and not %s", e.Name.Local, root)
		}
		first = false
		here := map[string]bool{}
		for _, a := range e.Attr {
			if here[a.Name.Local] {
				return nil, fmt.Errorf("%s twice on one element", a.Name.Local)
			}
			here[a.Name.Local] = true
			if _, there := out[a.Name.Local]; !there {
				out[a.Name.Local] = a.Value
			}
		}
	}
}

// master reads a master file and returns the names of the files of settings.
func (v *visit) master(ctx context.Context, ids ...string) (files []string, err error) {
	for _, id := range append(ids, "000000000000") {
		var b []byte
		if b, err = v.get(ctx, id+".cfg"); errors.Is(err, errAbsent) {
			continue
		}
		if err != nil {
			return nil, err
		}
		m, err := attributes(b, "APPLICATION")
		if err != nil {
			return nil, err
		}
		list := strings.NewReplacer("[PHONE_MAC_ADDRESS]", v.b.mac, "[MACADDRESS]", v.b.mac, "[PHONE_SERIAL_NUMBER]", ids[len(ids)-1]).Replace(m["CONFIG_FILES"])
		for _, f := range strings.Split(list, ",") {
			if f = strings.TrimSpace(f); f != "" {
				files = append(files, f)
			}
		}
		return files, nil
	}
	return nil, err
}

// merged reads files of settings, the leftmost winning.
func (v *visit) merged(ctx context.Context, files []string) (map[string]string, error) {
	out := map[string]string{}
	for _, f := range files {
		b, err := v.get(ctx, f)
		if err != nil {
			return nil, err
		}
		m, err := attributes(b, "")
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
		for n, value := range m {
			if _, there := out[n]; !there {
				out[n] = value
			}
		}
	}
	return out, nil
}
