package ca

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha1" //nolint:gosec // names issuers in requests and the responder in answers, as RFC 6960 has it
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"muster/internal/fault"
)

// What an answer says when it says nothing of a certificate (RFC 6960, 4.2.1).
var (
	ocspMalformed    = []byte{0x30, 0x03, 0x0a, 0x01, 0x01}
	ocspInternal     = []byte{0x30, 0x03, 0x0a, 0x01, 0x02}
	ocspUnauthorized = []byte{0x30, 0x03, 0x0a, 0x01, 0x06}
)

const (
	maxOCSPRequest = 16 << 10
	maxOCSPCerts   = 20 // asked for at once
	maxNonce       = 128
	// An answer is good for an hour, and given for half of it.
	answerFor = time.Hour
	// The responder's certificate is short-lived, since nobody can revoke it.
	responderFor   = 7 * 24 * time.Hour
	responderRenew = 2 * 24 * time.Hour
	maxAnswers     = 20_000 // kept, about 15 MB
)

var (
	oidSHA1      = asn1.ObjectIdentifier{1, 3, 14, 3, 2, 26}
	oidSHA256    = asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 1}
	oidOCSPBasic = asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 48, 1, 1}
	oidOCSPNonce = asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 48, 1, 2}
	oidNoCheck   = asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 48, 1, 5}
	oidECSHA256  = asn1.ObjectIdentifier{1, 2, 840, 10045, 4, 3, 2}
)

type (
	certID struct {
		Hash     pkix.AlgorithmIdentifier
		NameHash []byte
		KeyHash  []byte
		Serial   *big.Int
	}
	ocspAsk struct {
		Cert asn1.RawValue
		Exts []pkix.Extension `asn1:"explicit,tag:0,optional"`
	}
	ocspTBS struct {
		Version   int           `asn1:"explicit,tag:0,default:0,optional"`
		Requestor asn1.RawValue `asn1:"explicit,tag:1,optional"`
		List      []ocspAsk
		Exts      []pkix.Extension `asn1:"explicit,tag:2,optional"`
	}
	ocspRequest struct {
		TBS       ocspTBS
		Signature asn1.RawValue `asn1:"explicit,tag:0,optional"` // of the asker: not looked at
	}
	ocspRevoked struct {
		At     time.Time       `asn1:"generalized"`
		Reason asn1.Enumerated `asn1:"explicit,tag:0,optional"`
	}
	ocspSingle struct {
		Cert    asn1.RawValue
		Good    asn1.Flag   `asn1:"tag:0,optional"`
		Revoked ocspRevoked `asn1:"tag:1,optional"`
		Unknown asn1.Flag   `asn1:"tag:2,optional"`
		This    time.Time   `asn1:"generalized"`
		Next    time.Time   `asn1:"generalized,explicit,tag:0"`
	}
	ocspData struct {
		Responder []byte    `asn1:"explicit,tag:2"` // by its key
		At        time.Time `asn1:"generalized"`
		List      []ocspSingle
		Exts      []pkix.Extension `asn1:"explicit,tag:1,optional,omitempty"`
	}
	ocspBasic struct {
		Data      asn1.RawValue
		Algorithm pkix.AlgorithmIdentifier
		Signature asn1.BitString
		Certs     []asn1.RawValue `asn1:"explicit,tag:0"`
	}
	ocspBytes struct {
		Type asn1.ObjectIdentifier
		Body []byte
	}
	ocspResponse struct {
		Status asn1.Enumerated
		Bytes  ocspBytes `asn1:"explicit,tag:0"`
	}
)

// hashesOf are the names that requests give an issuer: with SHA-1 and SHA-256.
func hashesOf(c *x509.Certificate) []string {
	var spki struct {
		Algorithm pkix.AlgorithmIdentifier
		Key       asn1.BitString
	}
	if _, err := asn1.Unmarshal(c.RawSubjectPublicKeyInfo, &spki); err != nil {
		return nil
	}
	n1, k1 := sha1.Sum(c.RawSubject), sha1.Sum(spki.Key.RightAlign()) //nolint:gosec // as above
	n2, k2 := sha256.Sum256(c.RawSubject), sha256.Sum256(spki.Key.RightAlign())
	return []string{string(n1[:]) + string(k1[:]), string(n2[:]) + string(k2[:])}
}

// responders sign answers, and keep those that were asked for.
type responders struct {
	mu      *sync.Mutex
	of      map[string]*responder
	answers map[string]ocspAnswer
}

type responder struct {
	key  *ecdsa.PrivateKey
	cert *x509.Certificate
	id   []byte
}

type ocspAnswer struct {
	der    []byte
	until  time.Time // given no longer
	next   time.Time
	issuer issuer
	serial string
	good   bool
}

func newResponders() responders {
	return responders{&sync.Mutex{}, map[string]*responder{}, map[string]ocspAnswer{}}
}

// OCSP answers a request for the status of certificates, DER both. Every answer is one of RFC 6960; next is until
// when it may be kept, zero for those that must not be.
func (o *Office) OCSP(ctx context.Context, request []byte) (answer []byte, next time.Time) {
	o.stats.ocsp.Add(1)
	asks, nonce, err := readOCSP(request)
	if err != nil {
		return ocspMalformed, time.Time{}
	}
	kept := len(asks) == 1 && nonce == nil
	if kept {
		if a, ok := o.keptAnswer(asks[0].raw); ok {
			return a.der, a.next
		}
	}
	var by issuer
	for n, a := range asks {
		o.mu.RLock()
		i, ok := o.byHash[a.issuer]
		o.mu.RUnlock()
		if !ok || n > 0 && (i.authority != by.authority || i.number != by.number) {
			return ocspUnauthorized, time.Time{} // of somebody else, or of several
		}
		by = i
	}
	a, err := o.answer(ctx, by, asks, nonce)
	if err != nil {
		o.o.Log.Warn("the status of a certificate cannot be told", "err", err)
		return ocspInternal, time.Time{}
	}
	if kept {
		o.keep(asks[0].raw, a)
		return a.der, a.next
	}
	return a.der, time.Time{}
}

// A question is one certificate of a request.
type question struct {
	raw    string // of the CertID, which the answer repeats
	issuer string
	serial string // as Certificate.Serial
}

func readOCSP(der []byte) (out []question, nonce []byte, err error) {
	bad := errors.New("no OCSP request")
	if len(der) > maxOCSPRequest {
		return nil, nil, bad
	}
	var r ocspRequest
	if rest, err := asn1.Unmarshal(der, &r); err != nil || len(rest) > 0 {
		return nil, nil, bad
	}
	if len(r.TBS.List) == 0 || len(r.TBS.List) > maxOCSPCerts {
		return nil, nil, bad
	}
	for _, a := range r.TBS.List {
		var id certID
		if rest, err := asn1.Unmarshal(a.Cert.FullBytes, &id); err != nil || len(rest) > 0 {
			return nil, nil, bad
		}
		q := question{raw: string(a.Cert.FullBytes)}
		switch { // an issuer that is named by another hash is nobody we know
		case id.Hash.Algorithm.Equal(oidSHA1) && len(id.NameHash) == sha1.Size, id.Hash.Algorithm.Equal(oidSHA256) && len(id.NameHash) == sha256.Size:
			q.issuer = string(id.NameHash) + string(id.KeyHash)
		}
		if id.Serial.Sign() > 0 && id.Serial.BitLen() <= 128 {
			q.serial = hex.EncodeToString(id.Serial.FillBytes(make([]byte, 16)))
		}
		out = append(out, q)
	}
	for _, e := range r.TBS.Exts {
		if e.Id.Equal(oidOCSPNonce) {
			if len(e.Value) == 0 || len(e.Value) > maxNonce {
				return nil, nil, bad
			}
			nonce = e.Value
		}
	}
	return out, nonce, nil
}

// keptAnswer is one that was given before, and is still true.
func (o *Office) keptAnswer(id string) (ocspAnswer, bool) {
	o.ocsp.mu.Lock()
	a, ok := o.ocsp.answers[id]
	o.ocsp.mu.Unlock()
	if !ok || !o.now().Before(a.until) || a.good && o.revoked.Has(a.issuer.authority, a.issuer.number, a.serial) {
		return a, false
	}
	o.stats.ocspKept.Add(1)
	return a, true
}

func (o *Office) keep(id string, a ocspAnswer) {
	if a.serial == "" {
		return // unknown certificates are without number
	}
	o.ocsp.mu.Lock()
	defer o.ocsp.mu.Unlock()
	if len(o.ocsp.answers) >= maxAnswers {
		clear(o.ocsp.answers)
	}
	o.ocsp.answers[id] = a
}

// answer signs what is known of certificates of one generation.
func (o *Office) answer(ctx context.Context, by issuer, asks []question, nonce []byte) (ocspAnswer, error) {
	r, err := o.responder(ctx, by)
	if err != nil {
		return ocspAnswer{}, err
	}
	now := o.now().Truncate(time.Second)
	out := ocspAnswer{until: now.Add(answerFor / 2), next: now.Add(answerFor), issuer: by}
	data := ocspData{Responder: r.id, At: now}
	for _, a := range asks {
		s := ocspSingle{Cert: asn1.RawValue{FullBytes: []byte(a.raw)}, This: now, Next: out.next}
		c, err := o.status(ctx, by, a.serial)
		switch {
		case err != nil:
			return out, err
		case c == nil:
			s.Unknown = true
		case c.Status == Revoked:
			out.serial = a.serial
			s.Revoked = ocspRevoked{At: c.RevokedAt.Truncate(time.Second), Reason: asn1.Enumerated(c.Reason)}
		default:
			out.serial, out.good, s.Good = a.serial, true, true
		}
		data.List = append(data.List, s)
	}
	if nonce != nil {
		data.Exts = []pkix.Extension{{Id: oidOCSPNonce, Value: nonce}}
	}
	out.der, err = r.sign(data)
	return out, err
}

// status is the record of a certificate that was signed; nil: there is none.
func (o *Office) status(ctx context.Context, by issuer, serial string) (*Certificate, error) {
	if serial == "" {
		return nil, nil
	}
	if r, is := o.revoked.Get(by.authority, by.number, serial); is {
		return &Certificate{Status: Revoked, RevokedAt: r.At, Reason: r.Reason}, nil
	}
	c, err := o.o.Store.CertificateOf(ctx, by.authority, by.number, serial)
	switch {
	case errors.Is(err, fault.Missing):
		return nil, nil
	case err != nil:
		return nil, err
	case c.Status != Valid && c.Status != Revoked:
		return nil, nil
	}
	return &c, nil
}

// responder is what signs for a generation, made anew before its certificate ends.
func (o *Office) responder(ctx context.Context, by issuer) (*responder, error) {
	slug := Generation{Authority: by.authority, Number: by.number}.Slug()
	o.ocsp.mu.Lock()
	defer o.ocsp.mu.Unlock()
	now := o.now()
	if r := o.ocsp.of[slug]; r != nil && r.cert.NotAfter.Sub(now) > responderRenew && !now.Before(r.cert.NotBefore) {
		return r, nil
	}
	b, err := o.open(ctx, by.authority)
	if err != nil {
		return nil, err
	}
	g := b.live[by.number]
	if g == nil {
		return nil, fmt.Errorf("there is no generation %s", slug)
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	t := &x509.Certificate{
		Subject: pkix.Name{CommonName: g.certificate.Subject.CommonName + " OCSP"}, NotBefore: now.Add(-time.Hour), NotAfter: now.Add(responderFor),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageOCSPSigning}, BasicConstraintsValid: true,
		ExtraExtensions: []pkix.Extension{{Id: oidNoCheck, Value: asn1.NullBytes}},
	}
	if t.NotBefore.Before(g.certificate.NotBefore) {
		t.NotBefore = g.certificate.NotBefore
	}
	der, err := x509.CreateCertificate(rand.Reader, t, g.certificate, &key.PublicKey, g.key)
	if err != nil {
		return nil, err
	}
	r := &responder{key: key}
	if r.cert, err = x509.ParseCertificate(der); err != nil {
		return nil, err
	}
	point, err := key.PublicKey.Bytes()
	if err != nil {
		return nil, err
	}
	id := sha1.Sum(point) //nolint:gosec // RFC 6960 names responders so
	r.id = id[:]
	o.ocsp.of[slug] = r
	return r, nil
}

func (r *responder) sign(data ocspData) ([]byte, error) {
	tbs, err := asn1.Marshal(data)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(tbs)
	sig, err := r.key.Sign(rand.Reader, sum[:], crypto.SHA256)
	if err != nil {
		return nil, err
	}
	body, err := asn1.Marshal(ocspBasic{Data: asn1.RawValue{FullBytes: tbs}, Algorithm: pkix.AlgorithmIdentifier{Algorithm: oidECSHA256},
		Signature: asn1.BitString{Bytes: sig, BitLength: 8 * len(sig)}, Certs: []asn1.RawValue{{FullBytes: r.cert.Raw}}})
	if err != nil {
		return nil, err
	}
	return asn1.Marshal(ocspResponse{Bytes: ocspBytes{oidOCSPBasic, body}})
}
