package ca_test

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"errors"
	"math/big"
	"regexp"
	"sync"
	"testing"
	"time"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

func TestWhatIsSignedComesFromTheRecord(t *testing.T) {
	h := open(t)
	a := h.account("a")
	d, k := h.device(a), key(t)
	g, err := h.Authorize(t.Context(), ca.Credential{Label: h.label(a), User: d.MAC.String(), Password: h.want(d), Key: &k.PublicKey})
	h.no(err)
	i, err := h.Issue(t.Context(), g, ca.Order{Key: &k.PublicKey, Way: ca.WayEST, Subject: subject(t, "somebody else"), Alternatives: true})
	h.no(err)
	c := i.Certificate
	v, err := h.AuthorityOf(t.Context(), a.ID)
	h.no(err)
	cur, _ := v.Of(ca.Current)
	if c.Subject.String() != "CN="+d.MAC.String() || c.IsCA || c.KeyUsage != x509.KeyUsageDigitalSignature || len(c.ExtKeyUsage) != 1 || c.ExtKeyUsage[0] != x509.ExtKeyUsageClientAuth ||
		len(c.DNSNames)+len(c.IPAddresses)+len(c.URIs)+len(c.EmailAddresses) != 0 || c.SerialNumber.BitLen() < 120 || c.SerialNumber.BitLen() > 127 || i.Again {
		t.Errorf("%+v", c)
	}
	slug := ca.Generation{Authority: v.ID, Number: 1}.Slug()
	if c.OCSPServer[0] != "http://muster.test/pki/ocsp" || c.CRLDistributionPoints[0] != "http://muster.test/pki/"+slug+".crl" || c.IssuingCertificateURL[0] != "http://muster.test/pki/"+slug+".cer" {
		t.Errorf("%v %v %v", c.OCSPServer, c.CRLDistributionPoints, c.IssuingCertificateURL)
	}
	if err := verifies(c, h.root.Certificate(), cur.Certificate); err != nil {
		t.Error(err)
	}
	if got := c.NotAfter.Sub(h.now()).Round(time.Hour); got != 365*24*time.Hour {
		t.Errorf("lives for %s", got)
	}
	st, err := h.Identity(t.Context(), a.ID, d.ID)
	h.no(err)
	if st.State != ca.StateIssued || st.StateAt(h.now(), 80) != ca.StateIssued {
		t.Errorf("%+v", st)
	}
	r, err := rsa.GenerateKey(rand.Reader, 2048)
	h.no(err)
	i, err = h.enroll("", h.want(h.device(a)), &r.PublicKey)
	h.no(err)
	if i.Certificate.KeyUsage != x509.KeyUsageDigitalSignature|x509.KeyUsageKeyEncipherment {
		t.Errorf("an RSA key's usage is %b", i.Certificate.KeyUsage)
	}
}

func TestAOneTimePasswordIsMadeNotKept(t *testing.T) {
	h := open(t)
	d := h.device(h.account("a"))
	p := h.want(d)
	if !regexp.MustCompile(`^[A-Z2-7]{26}$`).MatchString(p.Reveal()) {
		t.Error("its form is not what phones take")
	}
	if !h.want(d).Equal(p) {
		t.Error("the same row makes another one")
	}
	i, kept, err := h.Remembered(t.Context(), d.Account, d.ID)
	h.no(err)
	if !kept.Equal(p) || i.State != ca.StateWanted {
		t.Errorf("memory has %v in %s", kept, i.State)
	}
	_, anew, err := h.WantAnew(t.Context(), h.by, d.Account, d.ID, time.Hour)
	h.no(err)
	if anew.Equal(p) {
		t.Error("a new one is the old one")
	}
	if _, kept, _ = h.Remembered(t.Context(), d.Account, d.ID); !kept.Equal(anew) {
		t.Error("memory has the old one")
	}
	if _, kept, _ = h.another().Remembered(t.Context(), d.Account, d.ID); !kept.Equal(anew) {
		t.Error("another server makes another one")
	}
	k := key(t)
	_, err = h.enroll("", p, &k.PublicKey)
	h.is(err, "password")
	h.later(2 * time.Hour)
	_, err = h.enroll("", anew, &k.PublicKey)
	h.is(err, "expired")
}

func TestAReplayedPasswordIsAnAlarm(t *testing.T) {
	h := open(t)
	a := h.account("a")
	d, k, other := h.device(a), key(t), key(t)
	p := h.want(d)
	first, err := h.enroll("", p, &k.PublicKey)
	h.no(err)
	again, err := h.enroll("", p, &k.PublicKey)
	h.no(err)
	if !again.Again || !again.Certificate.Equal(first.Certificate) {
		t.Error("a lost answer is not given again")
	}
	_, err = h.enroll("", p, &other.PublicKey)
	h.is(err, "spent")
	if h.told(ca.IdentityReplayed) != 1 || h.told(ca.IdentityIssued) != 1 {
		t.Errorf("told %+v", h.happened)
	}
	l, err := h.store.Certificates(t.Context(), a.ID, ca.CertificateQuery{})
	h.no(err)
	if len(l) != 1 {
		t.Errorf("%d certificates", len(l))
	}
}

func TestFiftyUsesOfOnePasswordAtOnceAreOneCertificate(t *testing.T) {
	h := open(t)
	d := h.device(h.account("a"))
	p := h.want(d)
	_, err := h.Authority(t.Context(), "")
	h.no(err)
	var wg sync.WaitGroup
	var mu sync.Mutex
	won := 0
	for range 50 {
		k := key(t)
		wg.Go(func() {
			_, err := h.enroll("", p, &k.PublicKey)
			mu.Lock()
			defer mu.Unlock()
			if err == nil {
				won++
			} else if !errors.Is(err, fault.Denied) {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if won != 1 {
		t.Errorf("%d certificates", won)
	}
}

func TestWhoMayNotHaveACertificate(t *testing.T) {
	h := open(t)
	a, b := h.account("a"), h.account("b")
	d, other := h.device(a), h.device(b)
	held, off := h.device(a), h.device(a)
	p, q, r := h.want(d), h.want(held), h.want(off)
	held.Held = true
	_, err := h.store.SaveDevice(t.Context(), h.by, held)
	h.no(err)
	va, err := h.AuthorityOf(t.Context(), a.ID)
	h.no(err)
	ours := func(m fleet.MAC) *ca.Peer {
		return &ca.Peer{Ours: true, MAC: m, Authority: va.ID, Generation: 1, CertSerial: "00"}
	}
	for name, c := range map[string]struct {
		ca.Credential
		code string
	}{
		"nobody":                          {ca.Credential{}, "unauthenticated"},
		"a wrong password":                {ca.Credential{Password: secret.New("WRONG"), User: d.MAC.String()}, "password"},
		"another device's user name":      {ca.Credential{Password: p, User: other.MAC.String()}, "user"},
		"a user name that is no device's": {ca.Credential{Password: p, User: "admin"}, "user"},
		"another account's authority":     {ca.Credential{Password: p, Label: h.label(b)}, "otherAccount"},
		"another device's certificate":    {ca.Credential{Password: p, Peer: ours(other.MAC)}, "certificateDisagrees"},
		"a held device":                   {ca.Credential{Password: q}, "held"},
		"a certificate without a record":  {ca.Credential{Peer: ours(d.MAC)}, "unknownCertificate"},
		"an expired one":                  {ca.Credential{Peer: &ca.Peer{Ours: true, MAC: d.MAC, Expired: true}}, "expired"},
		"a factory's of nobody's device":  {ca.Credential{Peer: &ca.Peer{MAC: fleet.MAC{0, 4, 0xf2, 9, 9, 9}}}, "unknownDevice"},
		"a factory's serial of nobody's":  {ca.Credential{Peer: &ca.Peer{Serial: "S-1"}}, "unknownDevice"},
	} {
		_, err := h.Authorize(t.Context(), c.Credential)
		if f := fault.As(err); f == nil || f.Code != c.code || f.Kind != fault.Denied {
			t.Errorf("%s: %v, want %s", name, err, c.code)
		}
	}
	for _, user := range []string{"", d.MAC.String(), "00:04:F2:01:02:" + d.MAC.String()[10:], string(d.ID)} {
		if _, err := h.Authorize(t.Context(), ca.Credential{Password: p, User: user}); err != nil {
			t.Errorf("user %q: %v", user, err)
		}
	}
	_, err = h.Authority(t.Context(), "no-such-key")
	if !errors.Is(err, fault.Missing) {
		t.Error(err)
	}
	pv, err := h.store.Provisioning(t.Context(), a.ID)
	h.no(err)
	pv.Enabled = false
	_, err = h.store.SaveProvisioning(t.Context(), h.by, pv, fleet.CredentialsEdit{})
	h.no(err)
	_, err = h.Authorize(t.Context(), ca.Credential{Password: r})
	h.is(err, "disabled")
}

func TestAFactoryCertificateAdmitsWhoIsClaimed(t *testing.T) {
	h := open(t)
	a := h.account("a")
	d := h.device(a)
	g, err := h.Authorize(t.Context(), ca.Credential{Peer: &ca.Peer{MAC: d.MAC}})
	h.no(err)
	k := key(t)
	i, err := h.Issue(t.Context(), g, ca.Order{Key: &k.PublicKey, Way: ca.WayEST})
	h.no(err)
	if i.Certificate.Subject.CommonName != d.MAC.String() {
		t.Error(i.Certificate.Subject)
	}
	loose := h.device(h.top) // imported, and nobody's yet
	_, err = h.Authorize(t.Context(), ca.Credential{Peer: &ca.Peer{MAC: loose.MAC}})
	h.is(err, "notClaimed")
	d2 := h.device(a)
	d2.Serial = "S-7"
	_, err = h.store.SaveDevice(t.Context(), h.by, d2)
	h.no(err)
	g, err = h.Authorize(t.Context(), ca.Credential{Label: h.label(a), Peer: &ca.Peer{Serial: "S-7"}})
	h.no(err)
	if g.Device != d2.ID {
		t.Errorf("%+v", g)
	}
}

func TestARenewalNeedsTheSameSubjectAndAValidCertificate(t *testing.T) {
	h := open(t)
	a := h.account("a")
	d, c, _ := h.enrolled(a)
	v, err := h.AuthorityOf(t.Context(), a.ID)
	h.no(err)
	g, err := h.Authorize(t.Context(), ca.Credential{Label: h.label(a), Peer: h.peer(d, c, v)})
	h.no(err)
	k := key(t)
	for name, o := range map[string]ca.Order{
		"another name":      {Subject: subject(t, "0004f2ffffff")},
		"no name":           {Subject: []byte{0x30, 0}},
		"alternative names": {Subject: subject(t, d.MAC.String()), Alternatives: true},
		"something else":    {Subject: []byte("x")},
		"capital letters":   {Subject: subject(t, "0004F2010203")},
	} {
		o.Key, o.Way = &k.PublicKey, ca.WayEST
		if _, err := h.Issue(t.Context(), g, o); fault.As(err) == nil || fault.As(err).Code != "subject" {
			t.Errorf("%s: %v", name, err)
		}
	}
	i, err := h.Issue(t.Context(), g, ca.Order{Key: &k.PublicKey, Way: ca.WayEST, Subject: subject(t, d.MAC.String())})
	h.no(err)
	if i.Again || i.Certificate.Equal(c) || h.told(ca.IdentityRenewed) != 1 {
		t.Error("not renewed")
	}
	_, err = h.Revoke(t.Context(), h.by, a.ID, h.peer(d, c, v).CertSerial, ca.KeyCompromise)
	h.no(err)
	_, err = h.Authorize(t.Context(), ca.Credential{Label: h.label(a), Peer: h.peer(d, c, v)})
	h.is(err, "revoked")
	st, err := h.Identity(t.Context(), a.ID, d.ID)
	h.no(err)
	if st.State != ca.StateIssued {
		t.Errorf("the newest certificate is valid, the state is %s", st.State)
	}
}

func TestKeysThatAreNotCertified(t *testing.T) {
	h := open(t)
	weak, err := rsa.GenerateKey(rand.Reader, 1024) //nolint:gosec // that is the test
	if err != nil {
		t.Fatal(err)
	}
	good, err := rsa.GenerateKey(rand.Reader, 2048)
	h.no(err)
	p521, err := ecdsa.GenerateKey(elliptic.P521(), rand.Reader)
	h.no(err)
	p224, err := ecdsa.GenerateKey(elliptic.P224(), rand.Reader)
	h.no(err)
	ed, _, err := ed25519.GenerateKey(rand.Reader)
	h.no(err)
	for name, k := range map[string]crypto.PublicKey{
		"RSA-1024": &weak.PublicKey, "RSA with exponent 3": &rsa.PublicKey{N: good.N, E: 3}, "RSA with an even exponent": &rsa.PublicKey{N: good.N, E: 65538},
		"RSA-8192": &rsa.PublicKey{N: new(big.Int).SetBit(big.NewInt(1), 8191, 1), E: 65537}, "P-521": &p521.PublicKey, "P-224": &p224.PublicKey, "Ed25519": ed, "nothing": nil,
	} {
		if err := h.CheckKey(k); fault.As(err) == nil || fault.As(err).Code != "weakKey" {
			t.Errorf("%s: %v", name, err)
		}
	}
	p384, err := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	h.no(err)
	for _, k := range []crypto.PublicKey{&good.PublicKey, &p384.PublicKey} {
		if err := h.CheckKey(k); err != nil {
			t.Error(err)
		}
	}
	a := h.account("a")
	_, _, k := h.enrolled(a)
	_, err = h.enroll(h.label(a), h.want(h.device(a)), &k.PublicKey)
	h.is(err, "keyReused")
	d, c, _ := h.enrolled(a) // it renews all the same: refused, its phone would be locked out
	v, err := h.AuthorityOf(t.Context(), a.ID)
	h.no(err)
	g, err := h.Authorize(t.Context(), ca.Credential{Label: h.label(a), Peer: h.peer(d, c, v)})
	h.no(err)
	_, err = h.Issue(t.Context(), g, ca.Order{Key: &k.PublicKey, Way: ca.WayEST, Subject: subject(t, d.MAC.String())})
	h.no(err)
	if h.told(ca.IdentityKeyShared) != 1 {
		t.Error("nobody was told that two devices have one key")
	}
}

func TestAnAdministratorApprovesAKey(t *testing.T) {
	h := open(t)
	a := h.account("a")
	v, err := h.AuthorityOf(t.Context(), a.ID)
	h.no(err)
	v.Approval = true
	_, err = h.Save(t.Context(), h.by, v.Authority)
	h.no(err)
	d, k, thief := h.device(a), key(t), key(t)
	p := h.want(d)
	for range 2 {
		_, err = h.enroll(h.label(a), p, &k.PublicKey)
		if _, waits := errors.AsType[*ca.ErrPending](err); !waits {
			t.Fatal(err)
		}
	}
	if h.told(ca.IdentityPending) != 1 {
		t.Error("not told once")
	}
	_, err = h.enroll(h.label(a), p, &thief.PublicKey)
	h.is(err, "spent")
	_, err = h.Approve(t.Context(), h.by, a.ID, d.ID, true)
	h.no(err)
	i, err := h.enroll(h.label(a), p, &k.PublicKey)
	h.no(err)
	pub, ok := i.Certificate.PublicKey.(*ecdsa.PublicKey)
	if !ok || !pub.Equal(&k.PublicKey) {
		t.Error("another key was signed")
	}
	peer := h.peer(d, i.Certificate, v)
	g, err := h.Authorize(t.Context(), ca.Credential{Label: h.label(a), Peer: peer})
	h.no(err)
	if _, err = h.Issue(t.Context(), g, ca.Order{Key: &thief.PublicKey, Way: ca.WayEST, Subject: subject(t, d.MAC.String())}); err != nil {
		t.Error("a renewal waits for nobody:", err)
	}
}

func TestADeviceThatChangesHandsIsRevokedAtOnce(t *testing.T) {
	h := open(t)
	a := h.account("a")
	d, c, _ := h.enrolled(a)
	v, err := h.AuthorityOf(t.Context(), a.ID)
	h.no(err)
	peer := h.peer(d, c, v)
	h.no(h.store.DeleteDevice(t.Context(), h.by, a.ID, d.ID))
	h.Hear(fleet.Notice{Account: a.ID, About: "device", Device: d.ID})
	h.Changed(t.Context(), a.ID)
	der, _, err := h.CRL(t.Context(), v.ID, 1)
	h.no(err)
	l, err := x509.ParseRevocationList(der)
	h.no(err)
	if len(l.RevokedCertificateEntries) != 1 || l.RevokedCertificateEntries[0].SerialNumber.Cmp(c.SerialNumber) != 0 || l.RevokedCertificateEntries[0].ReasonCode != int(ca.CessationOfOperation) {
		t.Errorf("%+v", l.RevokedCertificateEntries)
	}
	_, err = h.Authorize(t.Context(), ca.Credential{Peer: peer})
	h.is(err, "unknownDevice")
	if i, p, err := h.Remembered(t.Context(), a.ID, d.ID); err != nil || i.State != ca.StateNone || !p.Empty() {
		t.Errorf("memory still has %+v (%v)", i, err)
	}
}

func TestWhyADeviceWasRefusedIsKept(t *testing.T) {
	h := open(t)
	a := h.account("a")
	d := h.device(a)
	p := h.want(d)
	k, err := rsa.GenerateKey(rand.Reader, 2048)
	h.no(err)
	k.E = 3
	g, err := h.Authorize(t.Context(), ca.Credential{Password: p})
	h.no(err)
	_, err = h.Issue(t.Context(), g, ca.Order{Key: &k.PublicKey, Way: ca.WayEST})
	h.is(err, "weakKey")
	h.Refused(t.Context(), g, ca.WayEST, "weakKey")
	i, _, err := h.Remembered(t.Context(), a.ID, d.ID)
	h.no(err)
	if i.State != ca.StateFailed || i.Reason != "weakKey" || h.told(ca.IdentityRefused) != 1 {
		t.Errorf("%+v", i)
	}
	good := key(t)
	_, err = h.enroll("", p, &good.PublicKey)
	h.no(err)
}

func TestTwoServersThatNeedAnAuthorityAtOnceMakeOne(t *testing.T) {
	h := open(t)
	a := h.account("a")
	offices := []*ca.Office{h.Office, h.another(), h.another()}
	ids := make([]ca.AuthorityID, len(offices))
	var wg sync.WaitGroup
	for i, o := range offices {
		wg.Go(func() {
			v, err := o.AuthorityOf(t.Context(), a.ID)
			if err != nil {
				t.Error(err)
			}
			ids[i] = v.ID
		})
	}
	wg.Wait()
	if ids[0] == "" || ids[1] != ids[0] || ids[2] != ids[0] {
		t.Errorf("%v", ids)
	}
}
