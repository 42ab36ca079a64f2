package enroll

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"strings"

	"muster/internal/ca"
	"muster/internal/ca/csr"
	"muster/internal/ca/scep"
	"muster/internal/fault"
)

// SCEPPath is where SCEP stands: the account's address key comes after it.
const SCEPPath = "/scep"

// SplitSCEP takes a path apart. What comes after the label is left to the client:
// some add a name of their own, as /pkiclient.exe.
func SplitSCEP(path string) (label string, ok bool) {
	rest, ok := strings.CutPrefix(path, SCEPPath)
	if !ok || rest != "" && rest[0] != '/' {
		return "", false
	}
	label, _, _ = strings.Cut(strings.TrimPrefix(rest, "/"), "/")
	return label, true
}

// SCEP answers a request for a path that SplitSCEP takes, over HTTP as over HTTPS:
// what has to be secret is encrypted in its messages.
func (s *Server) SCEP(w http.ResponseWriter, r *http.Request, label string) {
	_, source := s.o.Peer(r)
	a := answerer{w, r}
	if s.o.Office == nil {
		a.no(http.StatusNotFound, "this server issues no certificates")
		return
	}
	if wait := s.wrong.wait(source, s.o.Now()); wait > 0 {
		a.wait(http.StatusTooManyRequests, wait, "too many requests from this address were refused")
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodPost && r.Method != http.MethodHead {
		w.Header()["Allow"] = []string{"GET, POST"}
		a.no(http.StatusMethodNotAllowed, "SCEP is GET and POST")
		return
	}
	v, err := s.o.Office.Authority(r.Context(), label)
	if err != nil {
		s.scepFail(a, source, err)
		return
	}
	q, _ := url.ParseQuery(r.URL.RawQuery) // what can be read of it
	switch op := q.Get("operation"); op {
	case "GetCACaps":
		_, next := v.Of(ca.Next)
		a.bytes(http.StatusOK, "text/plain", scep.Capabilities(next))
	case "GetCACert":
		s.scepCerts(a, source, v)
	case "GetNextCACert":
		s.scepNext(a, source, v)
	case "PKIOperation":
		message, ok := s.scepMessage(a, source, q)
		if ok {
			s.scepOperation(a, source, v, label, message)
		}
	default:
		a.no(http.StatusBadRequest, "operation is GetCACaps, GetCACert, GetNextCACert or PKIOperation")
	}
}

// scepCerts answers with the RA, whom requests are encrypted to, and what its
// certificates and those of devices lead to.
func (s *Server) scepCerts(a answerer, source netip.Addr, v ca.View) {
	chain, err := s.o.Office.Chain(a.r.Context(), v.ID)
	if err != nil {
		s.scepFail(a, source, err)
		return
	}
	now, ok := v.Of(ca.Current)
	if !ok || now.RA == nil {
		s.scepFail(a, source, fault.New(fault.Unavailable, "the authority has no key"))
		return
	}
	certs := []*x509.Certificate{now.RA}
	for _, c := range chain {
		certs = append(certs, c)
		if bytes.Equal(c.RawIssuer, c.RawSubject) {
			break // what comes after the root is of a roll-over: clients take it for this authority's
		}
	}
	b, err := scep.Certificates(certs...)
	if err != nil {
		s.scepFail(a, source, err)
		return
	}
	a.bytes(http.StatusOK, scep.TypeCACerts, b)
}

func (s *Server) scepNext(a answerer, source netip.Addr, v ca.View) {
	next, ok := v.Of(ca.Next)
	if !ok || next.RA == nil {
		a.no(http.StatusNotFound, "no other authority is announced")
		return
	}
	ras, err := s.ras(a.r.Context(), v.ID)
	if err != nil {
		s.scepFail(a, source, err)
		return
	}
	b, err := scep.Next(ras[0], next.RA, next.Certificate)
	if err != nil {
		s.scepFail(a, source, err)
		return
	}
	a.bytes(http.StatusOK, scep.TypeNext, b)
}

func (s *Server) ras(ctx context.Context, id ca.AuthorityID) ([]scep.RA, error) {
	of, err := s.o.Office.RAs(ctx, id)
	if err != nil {
		return nil, err
	}
	out := make([]scep.RA, len(of))
	for i, ra := range of {
		out[i] = scep.RA{Certificate: ra.Certificate, Key: ra.Key}
	}
	if len(out) == 0 {
		return nil, fault.New(fault.Unavailable, "the authority has no key")
	}
	return out, nil
}

// scepMessage takes the message from the body or from the query.
func (s *Server) scepMessage(a answerer, source netip.Addr, q url.Values) ([]byte, bool) {
	if a.r.Method == http.MethodPost {
		body, ok := s.body(a, source, scep.MaxSize, "a message")
		if ok && len(body) == 0 {
			a.no(http.StatusBadRequest, "there is no message")
		}
		return body, len(body) > 0
	}
	der, err := decodeMessage(q.Get("message"))
	if err != nil || len(der) == 0 {
		s.wrong.add(source, s.o.Now())
		a.no(http.StatusBadRequest, "message is base64, and escaped for a URL")
		return nil, false
	}
	return der, true
}

// decodeMessage reads base64 from a query. A + that was not escaped has become a
// blank by now; line breaks are what some clients leave in.
func decodeMessage(s string) ([]byte, error) {
	s = strings.NewReplacer(" ", "+", "\r", "", "\n", "").Replace(s)
	return base64.StdEncoding.DecodeString(s)
}

// scepOperation answers a message. Whatever is wrong with one that has a sender is
// told by a message, with status 200.
func (s *Server) scepOperation(a answerer, source netip.Addr, v ca.View, label string, message []byte) {
	ctx := a.r.Context()
	ras, err := s.ras(ctx, v.ID)
	if err != nil {
		s.scepFail(a, source, err)
		return
	}
	r, err := scep.Open(message, ras, v.SingleDES && modern(a.r.TLS))
	if r == nil {
		s.refused(ctx, ca.Grant{}, ca.WaySCEP, source, err)
		a.no(http.StatusBadRequest, scep.ErrNoMessage.Error())
		return
	}
	var g ca.Grant
	var answer []byte
	if err == nil {
		switch r.Type {
		case scep.GetCert:
			answer, err = s.scepFind(ctx, v, r)
		case scep.GetCRL:
			answer, err = s.scepCRL(ctx, v, r)
		default:
			g, answer, err = s.scepIssue(ctx, label, r)
		}
	}
	no := (*scep.Refusal)(nil)
	switch {
	case err == nil:
	case errors.As(err, &no):
		s.refused(ctx, g, ca.WaySCEP, source, err)
		answer, err = r.Failure(no.Info)
	case s.ours(err):
		a.busy()
		return
	default:
		s.refused(ctx, g, ca.WaySCEP, source, err)
		answer, err = r.Failure(infoOf(err))
	}
	if err != nil {
		s.scepFail(a, source, err)
		return
	}
	a.bytes(http.StatusOK, scep.TypeMessage, answer)
}

// modern reports whether a connection hides what single DES does not.
func modern(c *tls.ConnectionState) bool { return c != nil && c.Version >= tls.VersionTLS12 }

// scepIssue answers who wants a certificate, for the first time or again, or asks
// whether it may have it by now.
func (s *Server) scepIssue(ctx context.Context, label string, r *scep.Request) (ca.Grant, []byte, error) {
	c := ca.Credential{Label: label, Password: r.CSR.Challenge, Key: r.CSR.Key}
	o := order(r.CSR, ca.WaySCEP)
	if r.Type == scep.Poll {
		// No password goes with a poll. Its signature says that the sender holds the key that waits.
		c.Key, c.User, c.Polls = r.Signer.PublicKey, s.polled(r), true
		o = ca.Order{Key: r.Signer.PublicKey, Way: ca.WaySCEP, Subject: r.Subject}
	} else if p, err := s.o.Office.Trust().Verify([]*x509.Certificate{r.Signer}, s.o.Now()); err == nil {
		c.Peer = &p
	} else if r.Type == scep.Renewal {
		return ca.Grant{}, nil, &scep.Refusal{Info: scep.BadRequest, Say: "a renewal is signed with the certificate that is renewed", Cause: err}
	}
	g, err := s.o.Office.Authorize(ctx, c)
	if err != nil {
		return g, nil, err
	}
	if r.Type == scep.Renewal && g.By != ca.ByCertificate {
		return g, nil, &scep.Refusal{Info: scep.BadRequest, Say: "a renewal is signed with the certificate that is renewed"}
	}
	out, err := s.o.Office.Issue(ctx, g, o)
	if later := (*ca.ErrPending)(nil); errors.As(err, &later) {
		if key, err := ca.Fingerprint(o.Key); err == nil {
			s.polls.Set(key, g.Device)
		}
		answer, err := r.Pending()
		return g, answer, err
	}
	if err != nil {
		return g, nil, err
	}
	answer, err := r.Success(out.Certificate)
	return g, answer, err
}

// polled is the device that a poll is about: the one that was told to poll for this
// key, else, when another server told it or this one started anew, the one that the subject names.
func (s *Server) polled(r *scep.Request) string {
	if key, err := ca.Fingerprint(r.Signer.PublicKey); err == nil {
		if d, ok := s.polls.GetIfPresent(key); ok {
			return string(d)
		}
	}
	return csr.CommonName(r.Subject)
}

// scepFind gives back a certificate that was issued.
func (s *Server) scepFind(ctx context.Context, v ca.View, r *scep.Request) ([]byte, error) {
	c, err := s.issued(ctx, v, r)
	if err != nil {
		return nil, err
	}
	return r.Success(c)
}

// scepCRL gives the list on which the certificate with that serial would be.
func (s *Server) scepCRL(ctx context.Context, v ca.View, r *scep.Request) ([]byte, error) {
	c, err := s.issued(ctx, v, r)
	if err != nil {
		return nil, err
	}
	for _, g := range v.Generations {
		if c.CheckSignatureFrom(g.Certificate) == nil {
			der, _, err := s.o.Office.CRL(ctx, v.ID, g.Number)
			if err != nil {
				return nil, err
			}
			return r.SuccessCRL(der)
		}
	}
	return nil, fault.New(fault.Missing, "no key of the authority signed that certificate")
}

func (s *Server) issued(ctx context.Context, v ca.View, r *scep.Request) (*x509.Certificate, error) {
	if r.Serial.Sign() <= 0 || r.Serial.BitLen() > 160 {
		return nil, &scep.Refusal{Info: scep.BadCert, Say: "there is no certificate with that serial number"}
	}
	return s.o.Office.Find(ctx, v.ID, fmt.Sprintf("%032x", r.Serial))
}

// infoOf is the word for an error of the office.
func infoOf(err error) scep.FailInfo {
	f := fault.As(err)
	switch {
	case errors.Is(err, fault.Missing):
		return scep.BadCert
	case f != nil && f.Kind == fault.Invalid && f.Code == "weakKey":
		return scep.BadAlgorithm
	}
	return scep.BadRequest
}

// scepFail answers for what went wrong before there was a message to answer.
func (s *Server) scepFail(a answerer, source netip.Addr, err error) {
	if s.ours(err) {
		a.busy()
		return
	}
	s.wrong.add(source, s.o.Now())
	a.no(http.StatusNotFound, "there is no such label")
}
