package ca_test

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"math/big"
	"testing"
	"time"

	"golang.org/x/crypto/ocsp"

	"muster/internal/ca"
	"muster/internal/secret"
)

func TestAListHoldsWhatIsRevokedAtOnce(t *testing.T) {
	h := open(t)
	a := h.account("a")
	d, c, _ := h.enrolled(a)
	h.enrolled(a)
	v, err := h.AuthorityOf(t.Context(), a.ID)
	h.no(err)
	cur, _ := v.Of(ca.Current)
	read := func(o *ca.Office) *x509.RevocationList {
		t.Helper()
		der, next, err := o.CRL(t.Context(), v.ID, 1)
		h.no(err)
		l, err := x509.ParseRevocationList(der)
		h.no(err)
		h.no(l.CheckSignatureFrom(cur.Certificate))
		if !l.NextUpdate.Equal(next) || next.Sub(h.now()) < 47*time.Hour {
			t.Errorf("next update %s", next)
		}
		return l
	}
	first := read(h.Office)
	if len(first.RevokedCertificateEntries) != 0 || first.Number.Int64() != 1 {
		t.Errorf("%+v", first)
	}
	if again := read(h.Office); !bytes.Equal(again.Raw, first.Raw) {
		t.Error("signed again without a change")
	}
	other := h.another()
	_, err = h.Revoke(t.Context(), h.by, a.ID, h.peer(d, c, v).CertSerial, ca.KeyCompromise)
	h.no(err)
	l := read(h.Office)
	if len(l.RevokedCertificateEntries) != 1 || l.RevokedCertificateEntries[0].SerialNumber.Cmp(c.SerialNumber) != 0 || l.RevokedCertificateEntries[0].ReasonCode != 1 || l.Number.Cmp(first.Number) <= 0 {
		t.Errorf("%+v", l)
	}
	other.Changed(t.Context(), a.ID)
	if elsewhere := read(other); len(elsewhere.RevokedCertificateEntries) != 1 || elsewhere.Number.Cmp(l.Number) <= 0 {
		t.Errorf("another server's list is %+v", elsewhere)
	}
	h.later(25 * time.Hour)
	if next := read(h.Office); next.Number.Cmp(l.Number) <= 0 || len(next.RevokedCertificateEntries) != 1 {
		t.Error("not made anew after a day")
	}
	if h.told(ca.CertificateRevoked) != 1 {
		t.Error("nobody was told")
	}
}

func TestOCSPAnswers(t *testing.T) {
	h := open(t)
	a := h.account("a")
	_, good, _ := h.enrolled(a)
	d2, bad, _ := h.enrolled(a)
	v, err := h.AuthorityOf(t.Context(), a.ID)
	h.no(err)
	cur, _ := v.Of(ca.Current)
	issuer := cur.Certificate
	ask := func(c *x509.Certificate, by *x509.Certificate, hash crypto.Hash) []byte {
		t.Helper()
		req, err := ocsp.CreateRequest(c, by, &ocsp.RequestOptions{Hash: hash})
		h.no(err)
		return req
	}
	status := func(c *x509.Certificate, hash crypto.Hash) *ocsp.Response {
		t.Helper()
		der, next := h.OCSP(t.Context(), ask(c, issuer, hash))
		r, err := ocsp.ParseResponseForCert(der, c, issuer)
		h.no(err)
		if !r.NextUpdate.Equal(next.Truncate(time.Second)) || r.NextUpdate.Sub(r.ThisUpdate) != time.Hour {
			t.Errorf("from %s to %s", r.ThisUpdate, r.NextUpdate)
		}
		if r.Certificate == nil || len(r.Certificate.ExtKeyUsage) != 1 || r.Certificate.ExtKeyUsage[0] != x509.ExtKeyUsageOCSPSigning {
			t.Error("the responder's certificate is not one")
		}
		return r
	}
	for _, hash := range []crypto.Hash{crypto.SHA1, crypto.SHA256} {
		if r := status(good, hash); r.Status != ocsp.Good {
			t.Errorf("%+v", r)
		}
		if r := status(bad, hash); r.Status != ocsp.Good {
			t.Errorf("%+v", r)
		}
	}
	before := h.Stats().OCSPKept
	status(good, crypto.SHA1)
	if h.Stats().OCSPKept != before+1 {
		t.Error("signed again")
	}
	_, err = h.Revoke(t.Context(), h.by, a.ID, h.peer(d2, bad, v).CertSerial, ca.KeyCompromise)
	h.no(err)
	for _, hash := range []crypto.Hash{crypto.SHA1, crypto.SHA256} {
		if r := status(bad, hash); r.Status != ocsp.Revoked || r.RevocationReason != ocsp.KeyCompromise {
			t.Errorf("%+v", r)
		}
	}
	unknown := *good
	unknown.SerialNumber = big.NewInt(77)
	der, _ := h.OCSP(t.Context(), ask(&unknown, issuer, crypto.SHA1))
	if r, err := ocsp.ParseResponse(der, issuer); err != nil || r.Status != ocsp.Unknown {
		t.Errorf("%+v, %v", r, err)
	}
	for name, req := range map[string][]byte{"another issuer": ask(good, h.root.Certificate(), crypto.SHA1), "another hash": ask(good, issuer, crypto.SHA512)} {
		der, next := h.OCSP(t.Context(), req)
		if _, err := ocsp.ParseResponse(der, nil); err == nil || err.Error() != "ocsp: error from server: unauthorized" || !next.IsZero() {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, req := range map[string][]byte{"nothing": nil, "noise": []byte("noise"), "an empty request": {0x30, 0}, "too much": make([]byte, 1<<20), "something behind": append(ask(good, issuer, crypto.SHA1), 0)} {
		der, _ := h.OCSP(t.Context(), req)
		if _, err := ocsp.ParseResponse(der, nil); err == nil || err.Error() != "ocsp: error from server: malformed" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// withNonce adds a nonce to a request, and a second certificate when there is one.
func withNonce(t testing.TB, nonce []byte, requests ...[]byte) []byte {
	t.Helper()
	type tbs struct {
		List []asn1.RawValue
		Exts []pkix.Extension `asn1:"explicit,tag:2,optional,omitempty"`
	}
	var out tbs
	for _, r := range requests {
		var one struct{ TBS tbs }
		if _, err := asn1.Unmarshal(r, &one); err != nil {
			t.Fatal(err)
		}
		out.List = append(out.List, one.TBS.List...)
	}
	if nonce != nil {
		out.Exts = []pkix.Extension{{Id: asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 48, 1, 2}, Value: nonce}}
	}
	der, err := asn1.Marshal(struct{ TBS tbs }{out})
	if err != nil {
		t.Fatal(err)
	}
	return der
}

func TestANonceComesBackAndSeveralAreAnsweredAtOnce(t *testing.T) {
	h := open(t)
	a := h.account("a")
	_, one, _ := h.enrolled(a)
	_, two, _ := h.enrolled(a)
	v, err := h.AuthorityOf(t.Context(), a.ID)
	h.no(err)
	cur, _ := v.Of(ca.Current)
	ask := func(c *x509.Certificate) []byte {
		req, err := ocsp.CreateRequest(c, cur.Certificate, nil)
		h.no(err)
		return req
	}
	nonce := []byte{4, 4, 1, 2, 3, 4}
	for _, n := range [][]byte{nonce, {4, 4, 5, 6, 7, 8}} {
		der, next := h.OCSP(t.Context(), withNonce(t, n, ask(one)))
		if r, err := ocsp.ParseResponse(der, cur.Certificate); err != nil || r.Status != ocsp.Good || !bytes.Contains(der, n) || !next.IsZero() {
			t.Errorf("%+v %v", r, err)
		}
	}
	der, _ := h.OCSP(t.Context(), withNonce(t, nil, ask(one), ask(two)))
	for _, c := range []*x509.Certificate{one, two} {
		if r, err := ocsp.ParseResponseForCert(der, c, cur.Certificate); err != nil || r.Status != ocsp.Good {
			t.Errorf("%+v %v", r, err)
		}
	}
	der, _ = h.OCSP(t.Context(), withNonce(t, make([]byte, 500), ask(one)))
	if _, err := ocsp.ParseResponse(der, nil); err == nil {
		t.Error("a nonce of half a kilobyte is taken")
	}
}

func TestRollOver(t *testing.T) {
	h := open(t)
	a := h.account("a")
	d, old, _ := h.enrolled(a)
	v, err := h.AuthorityOf(t.Context(), a.ID)
	h.no(err)
	first, _ := v.Of(ca.Current)
	stale := v.Authority
	v, err = h.Rotate(t.Context(), h.by, v.Authority, false)
	h.no(err)
	next, ok := v.Of(ca.Next)
	if !ok || !bytes.Equal(next.Certificate.RawSubject, first.Certificate.RawSubject) {
		t.Fatalf("%+v", v)
	}
	_, err = h.Rotate(t.Context(), h.by, v.Authority, false)
	h.is(err, "nextExists")
	_, err = h.Activate(t.Context(), h.by, stale)
	h.is(err, "stale")
	chain, err := h.Chain(t.Context(), v.ID)
	h.no(err)
	if !chain[0].Equal(first.Certificate) || !chain[1].Equal(h.root.Certificate()) || !chain[2].Equal(next.Certificate) || len(chain) != 5 {
		t.Errorf("the chain has %d", len(chain))
	}
	_, before, _ := h.enrolled(a)
	if err := before.CheckSignatureFrom(first.Certificate); err != nil {
		t.Error("the announced generation signs:", err)
	}
	v, err = h.Activate(t.Context(), h.by, v.Authority)
	h.no(err)
	_, after, _ := h.enrolled(a)
	if err := after.CheckSignatureFrom(next.Certificate); err != nil {
		t.Error("the old generation signs:", err)
	}
	chain, err = h.Chain(t.Context(), v.ID)
	h.no(err)
	cross := chain[2:]
	if len(cross) != 2 {
		t.Fatalf("%d cross certificates", len(cross))
	}
	// Who trusts one generation alone verifies what the other one signed, by a cross certificate. Go does not: it
	// counts self-issued certificates as longer paths, which RFC 5280 (6.1.4) does not.
	h.opensslTakes(after, first.Certificate, cross...)
	h.opensslTakes(old, next.Certificate, cross...)

	ras, err := h.RAs(t.Context(), v.ID)
	h.no(err)
	if len(ras) != 2 || ras[0].Stage != ca.Current || !ras[0].Issuer.Equal(next.Certificate) || ras[0].Certificate.CheckSignatureFrom(next.Certificate) != nil {
		t.Errorf("%+v", ras)
	}
	// The one before goes on with its list and answers.
	_, err = h.Revoke(t.Context(), h.by, a.ID, h.peer(d, old, v).CertSerial, ca.Superseded)
	h.no(err)
	der, _, err := h.CRL(t.Context(), v.ID, 1)
	h.no(err)
	l, err := x509.ParseRevocationList(der)
	h.no(err)
	if l.CheckSignatureFrom(first.Certificate) != nil || len(l.RevokedCertificateEntries) != 1 {
		t.Errorf("%+v", l)
	}
	req, err := ocsp.CreateRequest(before, first.Certificate, nil)
	h.no(err)
	answer, _ := h.OCSP(t.Context(), req)
	if r, err := ocsp.ParseResponseForCert(answer, before, first.Certificate); err != nil || r.Status != ocsp.Good {
		t.Errorf("%+v %v", r, err)
	}
	_, err = h.Retire(t.Context(), h.by, v.Authority, 0, false)
	h.is(err, "inUse")
	_, err = h.Retire(t.Context(), h.by, v.Authority, 2, true)
	h.is(err, "current")
	h.later(31 * 24 * time.Hour)
	v, err = h.Retire(t.Context(), h.by, v.Authority, 0, false)
	h.no(err)
	if v.Generations[0].Stage != ca.Retired || v.Generations[1].Stage != ca.Current {
		t.Errorf("%+v", v.Generations)
	}
	if v, err = h.Rotate(t.Context(), h.by, v.Authority, true); err != nil || len(v.Generations) != 3 || v.Generations[2].Stage != ca.Current || v.Generations[1].Stage != ca.Previous {
		t.Errorf("at once: %+v, %v", v.Generations, err)
	}
}

func TestTheOperatorsOwnAuthorityIsImported(t *testing.T) {
	h := open(t)
	a := h.account("a")
	rootKey, subKey := key(t), key(t)
	make := func(t *x509.Certificate, by *x509.Certificate, pub crypto.PublicKey, k crypto.Signer) *x509.Certificate {
		if by == nil {
			by = t
		}
		t.BasicConstraintsValid, t.SerialNumber = true, big.NewInt(5)
		t.NotBefore = h.now().Add(-time.Hour)
		der, err := x509.CreateCertificate(rand.Reader, t, by, pub, k)
		h.no(err)
		c, err := x509.ParseCertificate(der)
		h.no(err)
		return c
	}
	both := x509.KeyUsageCertSign | x509.KeyUsageCRLSign
	root := make(&x509.Certificate{Subject: pkix.Name{CommonName: "own root"}, IsCA: true, KeyUsage: both, NotAfter: h.now().AddDate(20, 0, 0)}, nil, &rootKey.PublicKey, rootKey)
	sub := func(edit func(*x509.Certificate)) *x509.Certificate {
		c := &x509.Certificate{Subject: pkix.Name{CommonName: "own devices"}, IsCA: true, KeyUsage: both, NotAfter: h.now().AddDate(5, 0, 0)}
		edit(c)
		return make(c, root, &subKey.PublicKey, rootKey)
	}
	good := sub(func(*x509.Certificate) {})
	text := func(cs ...*x509.Certificate) string {
		var b bytes.Buffer
		for _, c := range cs {
			_ = pem.Encode(&b, &pem.Block{Type: "CERTIFICATE", Bytes: c.Raw})
		}
		return b.String()
	}
	private := func(k *ecdsa.PrivateKey) secret.Text {
		der, err := x509.MarshalPKCS8PrivateKey(k)
		h.no(err)
		return secret.New(string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})))
	}
	v, err := h.AuthorityOf(t.Context(), a.ID)
	h.no(err)
	d, old, _ := h.enrolled(a)
	for name, c := range map[string]struct {
		chain string
		key   secret.Text
	}{
		"no certificate":         {"", private(subKey)},
		"noise":                  {"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", private(subKey)},
		"no key":                 {text(good, root), secret.New("")},
		"another key":            {text(good, root), private(rootKey)},
		"a chain out of order":   {text(good, good), private(subKey)},
		"no authority":           {text(sub(func(c *x509.Certificate) { c.IsCA = false })), private(subKey)},
		"one that signs no list": {text(sub(func(c *x509.Certificate) { c.KeyUsage = x509.KeyUsageCertSign })), private(subKey)},
		"one that ends":          {text(sub(func(c *x509.Certificate) { c.NotAfter = h.now().AddDate(0, 0, 20) })), private(subKey)},
	} {
		if _, err := h.Import(t.Context(), h.by, v.Authority, c.chain, c.key, false); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
	v, err = h.Import(t.Context(), h.by, v.Authority, text(good, root), private(subKey), true)
	h.no(err)
	_, c, _ := h.enrolled(a)
	if err := verifies(c, root, good); err != nil {
		t.Error(err)
	}
	chain, err := h.Chain(t.Context(), v.ID)
	h.no(err)
	if len(chain) != 2 || !chain[0].Equal(good) || !chain[1].Equal(root) {
		t.Errorf("the chain has %d", len(chain))
	}
	_, err = h.Import(t.Context(), h.by, v.Authority, text(good, root), private(subKey), true)
	h.is(err, "imported")
	if _, err := h.Authorize(t.Context(), ca.Credential{Label: h.label(a), Peer: h.peer(d, old, v)}); err != nil {
		t.Error("who has a certificate of before cannot renew:", err)
	}
}

func TestWhatEndsSoonIsToldOnce(t *testing.T) {
	h := open(t)
	a := h.account("a")
	d, _, _ := h.enrolled(a)
	h.Watch(t.Context())
	if h.told(ca.CertificateExpiring) != 0 || h.Stats().Expiring != 0 {
		t.Error("told too early")
	}
	h.later(340 * 24 * time.Hour)
	h.Watch(t.Context())
	h.Watch(t.Context())
	i, err := h.Identity(t.Context(), a.ID, d.ID)
	h.no(err)
	if h.told(ca.CertificateExpiring) != 1 || h.Stats().Expiring != 1 || i.StateAt(h.now(), 80) != ca.StateExpiring {
		t.Errorf("told %d times, %s", h.told(ca.CertificateExpiring), i.StateAt(h.now(), 80))
	}
	h.later(30 * 24 * time.Hour)
	h.Watch(t.Context())
	if i.StateAt(h.now(), 80) != ca.StateExpired || h.Stats().Expiring != 0 {
		t.Error("not expired")
	}
	if h.told(ca.AuthorityExpiring) != 0 {
		t.Error("the authority has nine years")
	}
	h.later(9 * 365 * 24 * time.Hour)
	h.Watch(t.Context())
	if h.told(ca.AuthorityExpiring) != 1 {
		t.Error("nobody was told that the authority ends")
	}
}

func TestACertificateThatIsSeenIsInstalled(t *testing.T) {
	h := open(t)
	a := h.account("a")
	d, c, _ := h.enrolled(a)
	v, err := h.AuthorityOf(t.Context(), a.ID)
	h.no(err)
	p := h.peer(d, c, v)
	for range 3 {
		h.Seen(*p, h.now())
		h.no(h.Flush(t.Context()))
	}
	i, _, err := h.Remembered(t.Context(), a.ID, d.ID)
	h.no(err)
	if i.State != ca.StateInstalled || h.told(ca.IdentityInstalled) != 1 {
		t.Errorf("%+v, told %d times", i, h.told(ca.IdentityInstalled))
	}
}

func FuzzOCSPRequest(f *testing.F) {
	h := open(f)
	a := h.account("a")
	_, c, _ := h.enrolled(a)
	v, err := h.AuthorityOf(f.Context(), a.ID)
	h.no(err)
	cur, _ := v.Of(ca.Current)
	for _, hash := range []crypto.Hash{crypto.SHA1, crypto.SHA256} {
		req, err := ocsp.CreateRequest(c, cur.Certificate, &ocsp.RequestOptions{Hash: hash})
		h.no(err)
		f.Add(req)
		f.Add(withNonce(f, []byte{4, 2, 1, 2}, req, req))
	}
	f.Fuzz(func(t *testing.T, req []byte) {
		answer, _ := h.OCSP(t.Context(), req)
		if r, err := ocsp.ParseResponse(answer, cur.Certificate); err != nil {
			if _, ok := err.(ocsp.ResponseError); !ok && err.Error() != "OCSP response contains bad number of responses" {
				t.Errorf("%v", err)
			}
		} else if r.Status == ocsp.Good && r.SerialNumber.Cmp(c.SerialNumber) != 0 {
			t.Error("a certificate that was never issued is good")
		}
	})
}
