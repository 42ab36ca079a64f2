package provision

import (
	"net"
	"sync"
	"time"
)

// Gather makes the connections of l send each answer in one piece. net/http
// and TLS write a file of 24 kB as three pieces of 4, 16 and 4 kB, and a write
// costs more than all else that is done for the answer. A connection holds at
// most maxGathered bytes, and none while it is idle.
//
// Nothing waits for long: what was written leaves before the connection is
// read from, before its deadline for writing changes (net/http does that at
// the end of every answer) and before it is closed. A handler that must be
// heard before it ends, as with server-sent events, cannot use such a
// connection; the device plane has none.
func Gather(l net.Listener) net.Listener { return gathering{l} }

type gathering struct{ net.Listener }

func (g gathering) Accept() (net.Conn, error) {
	c, err := g.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return &gatherer{Conn: c}, nil
}

// maxGathered holds a file of settings with its headers, encrypted. What is
// larger leaves in pieces of this size.
const maxGathered = 64 << 10

var gathered = sync.Pool{New: func() any { b := make([]byte, 0, maxGathered); return &b }}

// A gatherer is a connection that holds back what is written. An error of the
// network shows at the next write, as it would with the kernel's own buffer.
type gatherer struct {
	net.Conn

	mu   sync.Mutex
	held *[]byte // from the pool; nil: nothing is held
	err  error   // of an earlier send
}

func (g *gatherer) Write(b []byte) (int, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.held != nil && len(*g.held)+len(b) > maxGathered {
		g.send()
	}
	if g.err != nil {
		return 0, g.err
	}
	if len(b) > maxGathered {
		return g.Conn.Write(b)
	}
	if g.held == nil {
		g.held, _ = gathered.Get().(*[]byte)
	}
	*g.held = append(*g.held, b...)
	return len(b), nil
}

// send passes on what is held; the caller has mu.
func (g *gatherer) send() {
	if g.held == nil {
		return
	}
	if g.err == nil {
		_, g.err = g.Conn.Write(*g.held)
	}
	*g.held = (*g.held)[:0]
	gathered.Put(g.held)
	g.held = nil
}

// flush sends, unless somebody is at it: a deadline or a close is what frees
// whoever is stuck there, so it must not wait in line.
func (g *gatherer) flush() {
	if g.mu.TryLock() {
		g.send()
		g.mu.Unlock()
	}
}

func (g *gatherer) Read(b []byte) (int, error) {
	g.mu.Lock()
	g.send() // the peer may wait for it before it says more
	g.mu.Unlock()
	return g.Conn.Read(b)
}

// SetWriteDeadline sends under the deadline that was set when it was written.
func (g *gatherer) SetWriteDeadline(t time.Time) error {
	g.flush()
	return g.Conn.SetWriteDeadline(t)
}

func (g *gatherer) SetDeadline(t time.Time) error {
	g.flush()
	return g.Conn.SetDeadline(t)
}

// CloseWrite lets net/http end an answer to a client that still sends.
func (g *gatherer) CloseWrite() error {
	g.flush()
	if c, ok := g.Conn.(interface{ CloseWrite() error }); ok {
		return c.CloseWrite()
	}
	return nil
}

func (g *gatherer) Close() error {
	g.flush()
	return g.Conn.Close()
}
