package sim

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/textproto"
	"strconv"
	"strings"
	"sync"
	"time"
)

// SIP by hand: a device answers OPTIONS and follows NOTIFY, and that is all.

// openSIP binds UDP and TCP at one port.
func (l *lan) openSIP(ctx context.Context, at string, work *sync.WaitGroup) error {
	var udp *net.UDPConn
	var tcp net.Listener
	for try := 0; ; try++ {
		var err error
		if tcp, err = net.Listen("tcp4", at); err != nil {
			return err
		}
		port := netip.MustParseAddrPort(tcp.Addr().String())
		if udp, err = net.ListenUDP("udp4", net.UDPAddrFromAddrPort(port)); err == nil {
			break
		}
		_ = tcp.Close()
		if l.d.fleet.o.LAN.SIPPort != 0 || try == 20 { // else another free port will do
			return err
		}
	}
	l.mu.Lock()
	l.sipUDP, l.sipTCP = udp, tcp
	l.mu.Unlock()
	work.Go(func() { l.hearUDP(ctx, udp) })
	work.Go(func() {
		door := &doorway{Listener: tcp, l: l}
		for {
			c, err := door.Accept()
			if err != nil {
				return
			}
			work.Go(func() { l.hearTCP(ctx, c) })
		}
	})
	return nil
}

const maxDatagram = 8 << 10

func (l *lan) hearUDP(ctx context.Context, c *net.UDPConn) {
	b := make([]byte, maxDatagram)
	for {
		n, from, err := c.ReadFromUDPAddrPort(b)
		if err != nil {
			if errors.Is(err, net.ErrClosed) || ctx.Err() != nil {
				return
			}
			continue
		}
		l.mu.Lock()
		up := l.up
		l.mu.Unlock()
		if !up {
			continue
		}
		m, err := readSIP(bufio.NewReader(bytes.NewReader(b[:n])), true)
		if err != nil {
			continue // keep-alives and noise
		}
		if a := l.hear(ctx, m); a != nil {
			_, _ = c.WriteToUDPAddrPort(a, from)
		}
	}
}

func (l *lan) hearTCP(ctx context.Context, c net.Conn) {
	defer func() { _ = c.Close() }()
	r := bufio.NewReaderSize(c, 2048)
	for {
		_ = c.SetReadDeadline(time.Now().Add(time.Minute))
		m, err := readSIP(r, false)
		if err != nil {
			return
		}
		if a := l.hear(ctx, m); a != nil {
			if _, err := c.Write(a); err != nil {
				return
			}
		}
	}
}

// A sipMessage is a request.
type sipMessage struct {
	method, uri string
	header      textproto.MIMEHeader
	body        []byte
}

// compact are the short names of headers.
var compact = map[string]string{"V": "Via", "F": "From", "T": "To", "I": "Call-Id", "L": "Content-Length", "C": "Content-Type", "O": "Event", "M": "Contact"}

// readSIP reads one request. Over UDP the body may end with the datagram.
func readSIP(r *bufio.Reader, datagram bool) (*sipMessage, error) {
	t := textproto.NewReader(r)
	line, err := t.ReadLine()
	for err == nil && line == "" { // keep-alives
		line, err = t.ReadLine()
	}
	if err != nil {
		return nil, err
	}
	part := strings.Fields(line)
	if len(part) != 3 || part[2] != "SIP/2.0" {
		return nil, fmt.Errorf("%q is no request", line)
	}
	h, err := t.ReadMIMEHeader()
	if err != nil {
		return nil, err
	}
	for short, long := range compact {
		if v, ok := h[short]; ok {
			h[long] = append(h[long], v...)
		}
	}
	m := &sipMessage{method: part[0], uri: part[1], header: h}
	length := h.Get("Content-Length")
	switch n, err := strconv.Atoi(length); {
	case length == "" && datagram:
		m.body, _ = io.ReadAll(r)
	case err != nil || n < 0 || n > maxBody:
		return nil, errors.New("no Content-Length")
	default:
		m.body = make([]byte, n)
		if _, err := io.ReadFull(r, m.body); err != nil {
			return nil, err
		}
	}
	if h.Get("Via") == "" || h.Get("Call-Id") == "" || h.Get("Cseq") == "" {
		return nil, errors.New("a header is missing")
	}
	return m, nil
}

// hear answers one request, and lets the phone do what it says.
func (l *lan) hear(ctx context.Context, m *sipMessage) []byte {
	switch m.method {
	case "ACK":
		return nil
	case "OPTIONS":
		return m.answer("200 OK", "Allow: INVITE, ACK, BYE, CANCEL, OPTIONS, NOTIFY", "Accept: application/sdp")
	case "NOTIFY":
	default:
		return m.answer("405 Method Not Allowed", "Allow: OPTIONS, NOTIFY")
	}
	o := l.d.fleet.o.LAN
	event, _, _ := strings.Cut(m.header.Get("Event"), ";")
	event = strings.ToLower(strings.TrimSpace(event))
	family := l.d.Family()
	wanted := event == "check-sync" || family == J100 && event == "resync" || family == UCS && event == "action-uri"
	switch {
	case l.mood.Impostor:
		return m.answer("200 OK")
	case event == "":
		return m.answer("489 Bad Event", "Allow-Events: check-sync")
	case family == PolyOS: // whether a video system follows any is unknown
		return m.answer("489 Bad Event")
	case family == J100 && l.unlocked() != nil:
		return m.answer("489 Bad Event")
	case !wanted && family == UCS: // a phone says yes to what it does not know, and does nothing
		return m.answer("200 OK")
	case !wanted:
		return m.answer("489 Bad Event", "Allow-Events: check-sync, resync")
	case o.SIPUser != "" && !l.proved(m.header.Get("Authorization"), "sip", "NOTIFY", m.digestURI(), o.SIPUser, o.SIPPassword):
		return m.answer("401 Unauthorized", "WWW-Authenticate: "+l.challenge("sip"))
	}
	if event == "action-uri" {
		return m.answer(l.actionURI(ctx, m.body))
	}
	l.count(func(t *LANDevice) { t.Notifies++ })
	what := done
	if always, _ := l.d.Setting("voIpProt.SIP.specialEvent.checkSync.alwaysReboot"); family == J100 || truth(always) {
		what = reboot
	}
	l.after(what)
	return m.answer("200 OK")
}

// digestURI is the URI the sender has proved itself for: a phone is known by more
// than one.
func (m *sipMessage) digestURI() string {
	for _, p := range digestPart.FindAllStringSubmatch(m.header.Get("Authorization"), -1) {
		if strings.EqualFold(p[1], "uri") && strings.HasPrefix(p[2], "sip:") {
			return p[2]
		}
	}
	return m.uri
}

// unlocked: a J100 follows a NOTIFY outside a dialog only when a file said so.
func (l *lan) unlocked() error {
	if v, _ := l.d.Setting("ENABLE_OOD_RESET_NOTIFY"); v != "1" {
		return errors.New("ENABLE_OOD_RESET_NOTIFY is not 1")
	}
	return nil
}

// actionURI puts a question to the REST API, whose answer nobody hears. A phone
// that may not, or does not understand, says yes all the same.
func (l *lan) actionURI(ctx context.Context, body []byte) string {
	const yes = "200 OK"
	on, _ := l.d.Setting("apps.restapi.sipNotify.enabled")
	rest, _ := l.d.Setting("apps.restapi.enabled")
	var q struct {
		URI  string          `json:"command-URI"`
		Data json.RawMessage `json:"data"`
	}
	if !truth(on) || !truth(rest) || json.Unmarshal(body, &q) != nil || !strings.HasPrefix(q.URI, "/api/") {
		return yes
	}
	method, document := http.MethodPost, []byte("{}")
	if len(q.Data) > 0 {
		document, _ = json.Marshal(map[string]json.RawMessage{"data": q.Data}) //nolint:errchkjson // it was JSON
	}
	r, err := http.NewRequestWithContext(ctx, method, q.URI, bytes.NewReader(document))
	if err != nil {
		return yes
	}
	l.count(func(t *LANDevice) { t.Notifies++ })
	l.d.phone.(*ucs).answer(l, deaf{}, r)
	return yes
}

// deaf throws an answer away that nobody hears.
type deaf struct{}

func (deaf) Header() http.Header         { return http.Header{} }
func (deaf) Write(b []byte) (int, error) { return len(b), nil }
func (deaf) WriteHeader(int)             {}

// answer copies what an answer must repeat, and gives To a tag.
func (m *sipMessage) answer(status string, more ...string) []byte {
	var b bytes.Buffer
	b.WriteString("SIP/2.0 " + status + "\r\n")
	for _, v := range m.header["Via"] {
		b.WriteString("Via: " + v + "\r\n")
	}
	to := m.header.Get("To")
	if !strings.Contains(to, ";tag=") {
		to += ";tag=sim"
	}
	fmt.Fprintf(&b, "From: %s\r\nTo: %s\r\nCall-ID: %s\r\nCSeq: %s\r\n", m.header.Get("From"), to, m.header.Get("Call-Id"), m.header.Get("Cseq"))
	for _, h := range more {
		b.WriteString(h + "\r\n")
	}
	b.WriteString("Content-Length: 0\r\n\r\n")
	return b.Bytes()
}
