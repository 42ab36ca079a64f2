package enroll

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"mime"
	"net/http"
	"net/netip"
	"strings"

	"muster/internal/ca"
	"muster/internal/ca/csr"
	"muster/internal/ca/est"
	"muster/internal/fault"
	"muster/internal/secret"
)

// An estAnswer writes the one answer of an EST request: headers are few and
// short, for strongSwan reads 1 KiB of them; bodies have a length and one line.
type estAnswer struct{ answerer }

func (a estAnswer) body(kind string, b []byte) {
	if kind != est.TypeKeyParts {
		// RFC 8951 retired the header; Bouncy Castle takes base64 for DER without it.
		a.w.Header().Set("Content-Transfer-Encoding", "base64")
	}
	a.bytes(http.StatusOK, kind, b)
}

// whoAreYou asks for a password. A body would break Bouncy Castle's reader.
func (a estAnswer) whoAreYou() {
	a.w.Header().Set("WWW-Authenticate", `Basic realm="est", charset="UTF-8"`)
	a.w.Header().Set("Content-Length", "0")
	a.w.WriteHeader(http.StatusUnauthorized)
}

func (a estAnswer) method(allow ...string) bool {
	for _, m := range allow {
		if a.r.Method == m {
			return true
		}
	}
	a.w.Header()["Allow"] = allow
	a.no(http.StatusMethodNotAllowed, "this operation is for "+allow[0])
	return false
}

// EST answers a request for a path that est.Split takes.
func (s *Server) EST(w http.ResponseWriter, r *http.Request, label string, op est.Operation) {
	secure, source := s.o.Peer(r)
	a := estAnswer{answerer{w, r}}
	switch {
	case s.o.Office == nil:
		a.no(http.StatusNotFound, "this server issues no certificates")
		return
	case !secure:
		a.no(http.StatusForbidden, "EST is for HTTPS")
		return
	}
	if wait := s.wrong.wait(source, s.o.Now()); wait > 0 {
		a.wait(http.StatusTooManyRequests, wait, "too many requests from this address were refused")
		return
	}
	v, err := s.o.Office.Authority(r.Context(), label)
	if err != nil {
		s.estFail(a, ca.Grant{}, source, err)
		return
	}
	switch op {
	case est.CACerts:
		s.caCerts(a, v)
	case est.Attrs:
		if a.method(http.MethodGet, http.MethodHead) {
			b, err := est.Attributes()
			s.estBody(a, est.TypeAttrs, b, err)
		}
	case est.Enroll, est.Reenroll:
		s.simple(a, source, v, label, op == est.Reenroll)
	case est.KeyGen:
		if !v.ServerKeygen {
			a.no(http.StatusNotFound, "keys are made by devices here")
			return
		}
		s.keygen(a, source, v, label)
	default:
		a.no(http.StatusNotFound, "this operation is not offered")
	}
}

func (s *Server) caCerts(a estAnswer, v ca.View) {
	if !a.method(http.MethodGet, http.MethodHead) {
		return
	}
	chain, err := s.o.Office.Chain(a.r.Context(), v.ID)
	if err != nil {
		s.estFail(a, ca.Grant{}, netip.Addr{}, err)
		return
	}
	b, err := est.Certificates(chain...)
	s.estBody(a, est.TypeChain, b, err)
}

func (s *Server) estBody(a estAnswer, kind string, b []byte, err error) {
	if err != nil {
		s.estFail(a, ca.Grant{}, netip.Addr{}, err)
		return
	}
	a.body(kind, b)
}

// simple is simpleenroll and simplereenroll.
func (s *Server) simple(a estAnswer, source netip.Addr, v ca.View, label string, renewal bool) {
	body, ok := s.estRequest(a, source)
	if !ok {
		return
	}
	q, err := est.Request(body)
	if err != nil {
		s.refused(a.r.Context(), ca.Grant{}, ca.WayEST, source, err)
		a.no(http.StatusBadRequest, sayOf(err))
		return
	}
	g, ok := s.estGrant(a, source, label, q.Key, renewal)
	if !ok {
		return
	}
	out, err := s.o.Office.Issue(a.r.Context(), g, order(q, ca.WayEST))
	if err != nil {
		s.estFail(a, g, source, err)
		return
	}
	b, err := est.Certificates(out.Certificate)
	s.estBody(a, est.TypeIssued, b, err)
}

// keygen makes the device's key here. Whoever loses the answer needs another
// password: the key is kept nowhere, so it cannot be told again.
func (s *Server) keygen(a estAnswer, source netip.Addr, v ca.View, label string) {
	body, ok := s.estRequest(a, source)
	if !ok {
		return
	}
	der, err := est.Decode(body)
	var q csr.Request
	if err == nil {
		q, err = csr.Unproved(der) // its key is nobody's
	}
	if err != nil {
		s.refused(a.r.Context(), ca.Grant{}, ca.WayEST, source, err)
		a.no(http.StatusBadRequest, sayOf(err))
		return
	}
	g, ok := s.estGrant(a, source, label, nil, false)
	if !ok {
		return
	}
	var key crypto.Signer
	if _, is := q.Key.(*rsa.PublicKey); is {
		key, err = rsa.GenerateKey(rand.Reader, 2048)
	} else {
		key, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	}
	if err != nil {
		s.estFail(a, g, source, err)
		return
	}
	q.Key = key.Public()
	out, err := s.o.Office.Issue(a.r.Context(), g, order(q, ca.WayEST))
	if err != nil {
		s.estFail(a, g, source, err)
		return
	}
	b, err := est.KeyParts(key, out.Certificate)
	s.estBody(a, est.TypeKeyParts, b, err)
}

func order(q csr.Request, way string) ca.Order {
	return ca.Order{Key: q.Key, Way: way, Subject: q.Subject, Alternatives: q.Names != nil}
}

// estRequest reads the body of a POST.
func (s *Server) estRequest(a estAnswer, source netip.Addr) ([]byte, bool) {
	if !a.method(http.MethodPost) {
		return nil, false
	}
	if kind, _, err := mime.ParseMediaType(a.r.Header.Get("Content-Type")); err != nil || kind != est.TypeRequest {
		a.no(http.StatusUnsupportedMediaType, "the body is "+est.TypeRequest)
		return nil, false
	}
	return s.body(a.answerer, source, est.MaxBody, "a certification request")
}

// estGrant finds out who asks: by the certificate of the connection, else by a
// one-time password. A renewal is by the certificate that is renewed, and nothing else.
func (s *Server) estGrant(a estAnswer, source netip.Addr, label string, key crypto.PublicKey, renewal bool) (ca.Grant, bool) {
	c := ca.Credential{Label: label, Key: key, Peer: s.peer(a.r)}
	if user, password, basic := a.r.BasicAuth(); basic {
		// A MAC written with colons is cut at the first of them; passwords have none.
		all := user + ":" + password
		at := strings.LastIndexByte(all, ':')
		c.User, c.Password = all[:at], secret.New(all[at+1:])
	}
	if c.Peer == nil && c.Password.Empty() {
		a.whoAreYou()
		return ca.Grant{}, false
	}
	g, err := s.o.Office.Authorize(a.r.Context(), c)
	switch kind, _ := fault.Public(err); {
	case err == nil && renewal && g.By != ca.ByCertificate:
		s.estFail(a, g, source, fault.New(fault.Denied, "a renewal needs the certificate that is renewed"))
	case err == nil:
		return g, true
	case kind == fault.Denied && c.Peer == nil:
		s.refused(a.r.Context(), g, ca.WayEST, source, err)
		a.whoAreYou()
	default:
		s.estFail(a, g, source, err)
	}
	return g, false
}

// peer is who the certificate of the connection says that its bearer is; nil when there is none that
// counts. The handshake proved that the bearer holds its key.
func (s *Server) peer(r *http.Request) *ca.Peer {
	if r.TLS == nil || len(r.TLS.PeerCertificates) == 0 {
		return nil
	}
	p, err := s.o.Office.Trust().Verify(r.TLS.PeerCertificates, s.o.Now())
	if err != nil {
		return nil
	}
	return &p
}

// estFail answers for an error of the office. Who may not is told no more than that.
func (s *Server) estFail(a estAnswer, g ca.Grant, source netip.Addr, err error) {
	if later := (*ca.ErrPending)(nil); errors.As(err, &later) {
		a.wait(http.StatusAccepted, later.After, "an administrator has to approve: send the same request again")
		return
	}
	if s.ours(err) {
		a.busy()
		return
	}
	switch kind, say := fault.Public(err); kind {
	case fault.Missing:
		s.wrong.add(source, s.o.Now())
		a.no(http.StatusNotFound, "there is no such label")
	case fault.Denied:
		s.refused(a.r.Context(), g, ca.WayEST, source, err)
		a.no(http.StatusForbidden, "this device gets no certificate with that")
	default:
		s.refused(a.r.Context(), g, ca.WayEST, source, err)
		a.no(http.StatusBadRequest, say)
	}
}

// sayOf is what may be said of a body that was not read.
func sayOf(err error) string {
	for _, known := range [...]error{est.ErrBase64, csr.ErrMalformed, csr.ErrKey, csr.ErrPossession} {
		if errors.Is(err, known) {
			return known.Error()
		}
	}
	return csr.ErrMalformed.Error()
}
