package phone

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"errors"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"muster/internal/fleet"
	"muster/internal/order"
)

const (
	mostBody   = 1 << 20  // bytes of an answer
	mostHeader = 64 << 10 // bytes of its header
)

// A talk is one conversation with a phone: nobody else talks to it meanwhile, and
// it has one certificate from the beginning to the end.
type talk struct {
	d    *Drivers
	t    Target
	l    Login
	http *http.Client
	// A connection whose request was given up may still be made, and verified, beside us.
	mu    sync.Mutex
	memo  Memo   // written under mu, by the conversation alone
	shown string // the certificate of this conversation; under mu, see certificate
}

// open begins a conversation. Nothing is sent yet.
func (d *Drivers) open(ctx context.Context, t Target, l Login) (*talk, func(), error) {
	if !t.Address.IsValid() {
		return nil, nil, trouble(order.Unanswering, "look whether it is plugged in, or tell the gateway its address", "nobody knows the phone's address")
	}
	release, err := d.take(ctx, t.MAC)
	if err != nil {
		return nil, nil, err
	}
	k := &talk{d: d, t: t, l: l}
	if k.memo, err = d.o.Memory.Recall(t.MAC); err != nil {
		release()
		return nil, nil, trouble(order.Seen, "look at the disk of the gateway", "the gateway cannot read what it knows of the phone").because(err)
	}
	k.memo = k.memo.clone()
	k.client()
	return k, func() { k.http.CloseIdleConnections(); release() }, nil
}

// client makes what sends the requests of the conversation.
func (k *talk) client() {
	k.http = &http.Client{
		Timeout:       k.d.o.Wait,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{
			// No proxy: the phone is on this LAN. No HTTP/2: phones do not speak it.
			DialContext:            (&net.Dialer{Timeout: k.d.o.Wait}).DialContext,
			TLSClientConfig:        k.tls(),
			TLSNextProto:           map[string]func(string, *tls.Conn) http.RoundTripper{},
			MaxConnsPerHost:        1,
			MaxResponseHeaderBytes: mostHeader,
			DisableCompression:     true, // a bound on bytes is one on what they unfold to
		},
	}
}

// tls lets in what phones show, which no authority vouches for, and holds on to it.
func (k *talk) tls() *tls.Config {
	c := &tls.Config{
		InsecureSkipVerify: true, //nolint:gosec // VerifyConnection pins
		MinVersion:         tls.VersionTLS12,
		VerifyConnection:   k.verify,
	}
	if k.t.WeakTLS {
		c.MinVersion = tls.VersionTLS10
		for _, s := range append(tls.CipherSuites(), tls.InsecureCipherSuites()...) {
			c.CipherSuites = append(c.CipherSuites, s.ID)
		}
	}
	return c
}

// verify runs before anything is sent on a connection.
func (k *talk) verify(s tls.ConnectionState) error {
	if len(s.PeerCertificates) == 0 {
		return trouble(order.NotAPhone, "look what it is", "the device shows no certificate")
	}
	leaf := s.PeerCertificates[0]
	now := fingerprint(leaf.Raw)
	k.mu.Lock()
	defer k.mu.Unlock()
	want := k.memo.Pinned
	if want == "" {
		want = k.shown
	}
	// The factory's certificates name the MAC.
	if mac, err := fleet.ParseMAC(leaf.Subject.CommonName); err == nil && mac != k.t.MAC && (!k.memo.Proved || now != k.memo.Pinned) {
		return trouble(order.OtherDevice, "nothing was sent to it; look which device has the address "+k.t.Address.Addr().String(), "the device's certificate is that of %s, and should be that of %s", mac, k.t.MAC)
	}
	if slices.Contains(k.memo.Others, now) {
		return trouble(order.OtherDevice, "nothing was sent to it; look which device has the address "+k.t.Address.Addr().String(), "the device has said before that it is not %s", k.t.MAC)
	}
	if k.shown = now; want != "" && now != want {
		return trouble(order.CertificateChanged, "find out why (a factory reset and new software make another one); if it is right, trust the new certificate", "the device shows another certificate than it did at first, so nothing was sent to it")
	}
	return nil
}

// certificate is what the phone has shown in this conversation; empty: nothing yet.
func (k *talk) certificate() string {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.shown
}

func fingerprint(der []byte) string {
	sum := sha256.Sum256(der)
	return hex.EncodeToString(sum[:])
}

// An answer is what came back, whole.
type answer struct {
	code   int
	header http.Header
	body   []byte
	cookie []*http.Cookie
}

// html reports whether the body is a page, and no JSON.
func (a answer) html() bool {
	return bytes.HasPrefix(bytes.TrimSpace(a.body), []byte("<"))
}

// says reports whether the body has one of the words, in any case.
func (a answer) says(words ...string) bool {
	body := strings.ToLower(string(a.body[:min(len(a.body), 4096)]))
	for _, w := range words {
		if strings.Contains(body, w) {
			return true
		}
	}
	return false
}

// send makes one request. dress puts on what proves who asks; it may be nil.
func (k *talk) send(ctx context.Context, method, path, kind string, body []byte, dress func(*http.Request)) (answer, error) {
	u := url.URL{Scheme: "https", Host: k.t.Address.String(), Path: path}
	q, err := http.NewRequestWithContext(ctx, method, u.String(), bytes.NewReader(body))
	if err != nil {
		return answer{}, err
	}
	if kind != "" {
		q.Header.Set("Content-Type", kind)
	}
	q.Header.Set("Accept", "application/json, */*")
	q.Header.Set("User-Agent", "muster-gateway")
	if dress != nil {
		dress(q)
	}
	res, err := k.http.Do(q)
	if err != nil {
		return answer{}, k.failed(ctx, err)
	}
	defer func() { _ = res.Body.Close() }()
	b, err := io.ReadAll(io.LimitReader(res.Body, mostBody+1))
	switch {
	case err != nil:
		return answer{}, k.failed(ctx, err)
	case len(b) > mostBody:
		return answer{}, trouble(order.NotAPhone, "look what it is", "the device answers with more than a phone has to say")
	case res.StatusCode/100 == 3:
		return answer{}, trouble(order.NotAPhone, "look what it is; a phone's API sends nobody elsewhere", "the device sends the gateway to another address (HTTP %d)", res.StatusCode)
	}
	return answer{code: res.StatusCode, header: res.Header, body: b, cookie: res.Cookies()}, nil
}

// failed says in words why no answer came.
func (k *talk) failed(ctx context.Context, err error) error {
	if t, ok := errors.AsType[*Trouble](err); ok {
		return t
	}
	if isOver(ctx, err) {
		return ctx.Err()
	}
	var tooOld *tls.AlertError
	text := err.Error()
	switch {
	case strings.Contains(text, "server gave HTTP response to HTTPS client"), strings.Contains(text, "first record does not look like a TLS handshake"), strings.Contains(text, "malformed HTTP"):
		return trouble(order.NotAPhone, "look what it is; a phone speaks HTTPS there", "the device at the phone's address does not speak HTTPS").because(err)
	case errors.As(err, &tooOld), strings.Contains(text, "tls: "):
		return trouble(order.Unanswering, "update the phone's software, or name the phone as one with old TLS", "the phone and the gateway have no version or cipher of TLS in common").because(err)
	}
	if n, ok := errors.AsType[net.Error](err); ok && n.Timeout() {
		return trouble(order.Unanswering, "look whether it is switched on and on the network", "the phone did not answer within %s", k.d.o.Wait).because(err)
	}
	return trouble(order.Unanswering, "look whether the phone is up and its REST API on (UC Software: apps.restapi.enabled)", "nobody answers at the phone's address").because(err)
}

// prove makes a request with the password of a door, and minds the guard. read says what
// the answer is to the password, and what went wrong otherwise.
func (k *talk) prove(name string, send func() (answer, error), read func(answer) (verdict, error)) (answer, error) {
	if err := k.before(name); err != nil {
		return answer{}, err
	}
	if !k.door(name).Good {
		// On a connection of its own: a request on a used one that is cut is repeated by
		// net/http, and with it the password.
		k.http.CloseIdleConnections()
	}
	a, err := send()
	v := lost
	var bad error
	if err == nil {
		v, bad = read(a)
	} else if t, ok := errors.AsType[*Trouble](err); ok && (t.Condition == order.CertificateChanged || t.Condition == order.OtherDevice) {
		v = unjudged // it was not even sent
	}
	if met := k.after(name, v); met != nil {
		return a, met
	}
	if err == nil {
		err = bad
	}
	return a, err
}

// basic puts the login on a request.
func (l Login) basic(user string) func(*http.Request) {
	return func(q *http.Request) { q.SetBasicAuth(l.user(user), l.Password.Reveal()) }
}

// reveal is the password for the body of a login.
func (l Login) reveal() string { return l.Password.Reveal() }

func (l Login) user(usual string) string {
	if l.User == "" {
		return usual
	}
	return l.User
}

// known is the Trouble of a login that nobody has entered.
func (l Login) known() error {
	if l.Password.Empty() {
		return trouble(order.WrongPassword, "enter the administrator's password of this site's phones", "nobody has told the gateway the phone's password")
	}
	return nil
}

func netipPort(a netip.AddrPort, port uint16) netip.AddrPort {
	return netip.AddrPortFrom(a.Addr().Unmap(), port)
}

// soon bounds what may be cut short when the phone restarts.
func soon(ctx context.Context, d time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, d)
}
