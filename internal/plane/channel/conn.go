package channel

import (
	"errors"
	"io"
	"net"
	"time"
)

// A conn is a connection as the broker sees it: TLS done, first bytes known, and
// every write bounded in time.
type conn struct {
	net.Conn // TLS
	raw      net.Conn
	source   *source
	session  *session // once it has said who it is
	told     bool     // it was refused by CONNACK, and counted
	head     []byte   // read already; comes first
	write    time.Duration
	budget   bucket
	greeted  func() // gives back the place of a half-open connection; nil: done
}

// maxConnect bounds the first packet: an id, a name and a secret, and a last will.
const maxConnect = 4 << 10

var errNotConnect = errors.New("the first packet is no CONNECT of a sensible size")

// peek reads the head of the first packet, so that what is not MQTT costs no
// more than a handshake, and what is too long is not made room for.
func (c *conn) peek() error {
	head := make([]byte, 1, 5)
	if _, err := io.ReadFull(c.Conn, head); err != nil {
		return err
	}
	if head[0] != 0x10 {
		return errNotConnect
	}
	length := 0
	for shift := 0; ; shift += 7 {
		if shift > 14 {
			return errNotConnect
		}
		var b [1]byte
		if _, err := io.ReadFull(c.Conn, b[:]); err != nil {
			return err
		}
		head = append(head, b[0])
		length |= int(b[0]&0x7f) << shift
		if b[0]&0x80 == 0 {
			break
		}
	}
	if length > maxConnect {
		return errNotConnect
	}
	c.head = head
	return nil
}

// leaveHall gives the place of a half-open connection to the next. Only the
// goroutine that serves the connection calls it.
func (c *conn) leaveHall() {
	if c.greeted != nil {
		c.greeted()
		c.greeted = nil
	}
}

func (c *conn) Read(b []byte) (int, error) {
	if len(c.head) > 0 {
		n := copy(b, c.head)
		if c.head = c.head[n:]; len(c.head) == 0 {
			c.head = nil
		}
		return n, nil
	}
	return c.Conn.Read(b)
}

// Write fails, and ends the connection, when the peer takes nothing in for too
// long: TLS cannot go on after half a record.
func (c *conn) Write(b []byte) (int, error) {
	_ = c.raw.SetWriteDeadline(time.Now().Add(c.write))
	n, err := c.Conn.Write(b)
	if err != nil {
		_ = c.raw.Close()
	}
	return n, err
}

// SetDeadline is the broker's watch over silence, so it is about reading.
func (c *conn) SetDeadline(t time.Time) error { return c.Conn.SetReadDeadline(t) }

// Close says goodbye in TLS, but does not wait for a peer that takes nothing in.
func (c *conn) Close() error {
	t := time.AfterFunc(time.Second/2, func() { _ = c.raw.Close() })
	defer t.Stop()
	return c.Conn.Close()
}

// A bucket bounds how many packets a device may send.
type bucket struct {
	left float64
	at   time.Time
}

func (b *bucket) take(now time.Time, most int, rate float64) bool {
	if !b.at.IsZero() {
		b.left = min(float64(most), b.left+now.Sub(b.at).Seconds()*rate)
	}
	b.at = now
	if b.left < 1 {
		return false
	}
	b.left--
	return true
}
