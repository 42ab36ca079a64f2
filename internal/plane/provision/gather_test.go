package provision_test

import (
	"bytes"
	"crypto/rand"
	"io"
	"net"
	"net/http"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/plane/provision"
)

// counted counts what reaches the kernel.
type counted struct {
	net.Listener
	writes *atomic.Int64
}

func (c counted) Accept() (net.Conn, error) {
	n, err := c.Listener.Accept()
	return countedConn{n, c.writes}, err
}

type countedConn struct {
	net.Conn
	writes *atomic.Int64
}

func (c countedConn) Write(b []byte) (int, error) {
	c.writes.Add(1)
	return c.Conn.Write(b)
}

func gatherServer(t *testing.T, h http.HandlerFunc) (url string, writes *atomic.Int64) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	writes = &atomic.Int64{}
	s := &http.Server{Handler: h, WriteTimeout: 10 * time.Second, IdleTimeout: 10 * time.Second}
	go func() { _ = s.Serve(provision.Gather(counted{l, writes})) }()
	t.Cleanup(func() { _ = s.Close() })
	return "http://" + l.Addr().String(), writes
}

func TestAnAnswerLeavesInOnePiece(t *testing.T) {
	file := make([]byte, 24<<10)
	_, _ = rand.Read(file)
	url, writes := gatherServer(t, func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write(file) })
	for n := int64(1); n <= 3; n++ {
		if got := fetch(t, http.Get, url); !bytes.Equal(got, file) {
			t.Fatalf("%d bytes, want the file's %d", len(got), len(file))
		}
		if writes.Load() != n {
			t.Errorf("%d writes after %d answers", writes.Load(), n)
		}
	}
}

func TestALargeAnswerArrivesWhole(t *testing.T) {
	file := make([]byte, 3<<20)
	_, _ = rand.Read(file)
	url, _ := gatherServer(t, func(w http.ResponseWriter, r *http.Request) {
		for rest := file; len(rest) > 0; {
			n := min(len(rest), 70_001)
			_, _ = w.Write(rest[:n])
			rest = rest[n:]
		}
	})
	if got := fetch(t, http.Get, url); !bytes.Equal(got, file) {
		t.Errorf("%d bytes, want the file's %d", len(got), len(file))
	}
}

func TestAClientThatAwaitsContinueGetsIt(t *testing.T) {
	url, _ := gatherServer(t, func(w http.ResponseWriter, r *http.Request) { _, _ = io.Copy(w, r.Body) })
	put := func(url string) (*http.Response, error) {
		r, err := http.NewRequest("PUT", url, bytes.NewReader([]byte("a log")))
		if err != nil {
			return nil, err
		}
		r.Header.Set("Expect", "100-continue")
		c := http.Client{Transport: &http.Transport{ExpectContinueTimeout: 5 * time.Second}, Timeout: 4 * time.Second}
		defer c.CloseIdleConnections()
		return c.Do(r)
	}
	if got := fetch(t, put, url); string(got) != "a log" {
		t.Errorf("%q, want the log", got)
	}
}

// A client that reads nothing holds its own connection and no other, and not
// beyond the time for writing.
func TestACloseDoesNotWaitForAStuckWrite(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	client, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = client.Close() }()
	server, err := provision.Gather(l).Accept()
	if err != nil {
		t.Fatal(err)
	}
	stuck := make(chan error, 1)
	started := make(chan struct{})
	go func() {
		close(started)
		piece := make([]byte, 60<<10)
		for {
			if _, err := server.Write(piece); err != nil {
				stuck <- err
				return
			}
		}
	}()
	<-started
	closed := make(chan struct{})
	go func() { _ = server.Close(); close(closed) }()
	for _, done := range []func() bool{func() bool { <-closed; return true }, func() bool { return <-stuck != nil }} {
		ok := make(chan bool, 1)
		go func() { ok <- done() }()
		select {
		case <-ok:
		case <-time.After(5 * time.Second):
			t.Fatal("still waiting")
		}
	}
}

func fetch(t *testing.T, do func(string) (*http.Response, error), url string) []byte {
	t.Helper()
	res, err := do(url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
