package channel

import (
	"bytes"
	"crypto/tls"
	"encoding/binary"
	"io"
	"net"
	"time"

	"muster/internal/fleet"
)

// A peer speaks bytes, so that it can say what no client library would.
type peer struct {
	net.Conn
	h *house
}

func (h *house) raw() *peer {
	h.t.Helper()
	c, err := tls.Dial("tcp", h.addr, &tls.Config{RootCAs: h.pool, ServerName: "127.0.0.1"})
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { _ = c.Close() })
	_ = c.SetDeadline(time.Now().Add(20 * time.Second))
	return &peer{c, h}
}

func text(s string) []byte { return append(binary.BigEndian.AppendUint16(nil, uint16(len(s))), s...) }

func packet(first byte, body ...[]byte) []byte {
	all := bytes.Join(body, nil)
	out := []byte{first}
	for n := len(all); ; {
		b := byte(n & 0x7f)
		if n >>= 7; n > 0 {
			out = append(out, b|0x80)
			continue
		}
		out = append(out, b)
		break
	}
	return append(out, all...)
}

type hello struct {
	id, user, password string
	level              byte
	flags              byte
	keepAlive          uint16
	willTopic          string
}

func (p hello) packet() []byte {
	if p.level == 0 {
		p.level = 4
	}
	body := [][]byte{text("MQTT"), {p.level, p.flags | 0xc2}, binary.BigEndian.AppendUint16(nil, p.keepAlive)}
	if p.level == 5 {
		body = append(body, []byte{0})
	}
	body = append(body, text(p.id))
	if p.willTopic != "" {
		body[1][1] |= 0x04
		if p.level == 5 {
			body = append(body, []byte{0})
		}
		body = append(body, text(p.willTopic), text(`{"online":false}`))
	}
	return packet(0x10, append(body, text(p.user), text(p.password))...)
}

func good(id fleet.DeviceID) hello {
	return hello{id: string(id), user: string(id), password: secretOf(id), keepAlive: 30}
}

func (p *peer) send(b []byte) {
	p.h.t.Helper()
	if _, err := p.Write(b); err != nil {
		p.h.t.Logf("write: %v", err)
	}
}

// read returns the next packet; type 0 when the connection has ended.
func (p *peer) read() (first byte, body []byte) {
	var b [1]byte
	if _, err := io.ReadFull(p, b[:]); err != nil {
		return 0, nil
	}
	first = b[0]
	n, shift := 0, 0
	for {
		if _, err := io.ReadFull(p, b[:]); err != nil {
			return 0, nil
		}
		n |= int(b[0]&0x7f) << shift
		if shift += 7; b[0]&0x80 == 0 {
			break
		}
	}
	body = make([]byte, n)
	if _, err := io.ReadFull(p, body); err != nil {
		return 0, nil
	}
	return first, body
}

// connack returns its code, -1 when there was none.
func (p *peer) connack(h hello) int {
	p.h.t.Helper()
	p.send(h.packet())
	if first, body := p.read(); first == 0x20 && len(body) >= 2 {
		return int(body[1])
	}
	return -1
}

func (p *peer) connect(id fleet.DeviceID, keepAlive uint16) {
	p.h.t.Helper()
	h := good(id)
	h.keepAlive = keepAlive
	if c := p.connack(h); c != 0 {
		p.h.t.Fatalf("CONNACK %d", c)
	}
}

func (p *peer) subscribe(filters ...string) []byte {
	p.h.t.Helper()
	body := [][]byte{{0, 9}}
	for _, f := range filters {
		body = append(body, text(f), []byte{1})
	}
	p.send(packet(0x82, body...))
	first, got := p.read()
	if first != 0x90 {
		p.h.t.Fatalf("no SUBACK but %#x", first)
	}
	return got[2:]
}

// command reads a command and returns the id of its packet.
func (p *peer) command() uint16 {
	p.h.t.Helper()
	for {
		first, body := p.read()
		switch first & 0xf0 {
		case 0x30:
			n := binary.BigEndian.Uint16(body)
			return binary.BigEndian.Uint16(body[2+n:])
		case 0x40: // of a publication
		default:
			p.h.t.Fatalf("no command but %#x", first)
		}
	}
}

func (p *peer) publish(topic, payload string, id uint16) {
	p.send(packet(0x32, text(topic), binary.BigEndian.AppendUint16(nil, id), []byte(payload)))
}

func (p *peer) puback(id uint16) { p.send(packet(0x40, binary.BigEndian.AppendUint16(nil, id))) }

// closed reports whether the server ends the connection, whatever it says before.
func (p *peer) closed() bool {
	_ = p.SetDeadline(time.Now().Add(5 * time.Second))
	_, err := io.Copy(io.Discard, p.Conn)
	ne, timeout := err.(net.Error)
	return !timeout || !ne.Timeout()
}
