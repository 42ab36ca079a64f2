package enroll_test

import (
	"crypto"
	"crypto/x509"
	"io"
	"net/http"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"muster/internal/ca"
	"muster/internal/ca/catest"
	"muster/internal/ca/scep"
	"muster/internal/plane/enroll"
)

// scepAt is the account's SCEP server, with what strongSwan fetched of it.
func (b *bureau) scepAt(label string) *catest.SCEP {
	b.t.Helper()
	catest.Need(b.t, "pki", "openssl")
	s := &catest.SCEP{T: b.t, Dir: b.t.TempDir(), URL: b.http + enroll.SCEPPath + "/" + label}
	s.Fetch()
	return s
}

func TestAPhoneEnrollsBySCEPWithItsOwnPasswordAlone(t *testing.T) {
	b := openBureau(t)
	d, password := b.device(b.acc, macA)
	_, passwordB := b.device(b.acc, macB)
	s := b.scepAt(b.key)
	k, k2 := catest.RSA(t, s.Dir, "k.pem"), catest.RSA(t, s.Dir, "k2.pem")
	if c, said := s.Strongswan(k, "CN=phone", "--password", "wrong"); c != nil || !strings.Contains(said, "failInfo") {
		t.Errorf("a wrong password: %s", said)
	}
	first, said := s.Strongswan(k, "C=US, O=whatever, CN="+macB, "--password", password)
	if first == nil {
		t.Fatal(said, b.log)
	}
	if first.Subject.String() != "CN="+macA || first.IsCA || first.KeyUsage&x509.KeyUsageKeyEncipherment == 0 {
		t.Errorf("it is certified as %s", first.Subject)
	}
	if again, said := s.Strongswan(k, "CN=phone", "--password", password); again == nil || !again.Equal(first) {
		t.Errorf("an answer that was lost: %s", said)
	}
	if c, _ := s.Strongswan(k2, "CN=phone", "--password", password); c != nil || b.heard(ca.IdentityReplayed) != 1 {
		t.Errorf("another key got %v, and there were %d alarms", c, b.heard(ca.IdentityReplayed))
	}
	if c, _ := s.Strongswan(k, "CN=phone", "--password", passwordB); c != nil {
		t.Error("one key is certified for two devices")
	}
	if state, _ := b.state(d); state != ca.StateIssued {
		t.Errorf("it is %s", state)
	}
	old := writeCert(t, s.Dir, "c.pem", first)
	if c, _ := s.Strongswan(k2, "CN="+macB, "--cert", old, "--key", k); c != nil {
		t.Error("it renewed as another")
	}
	renewed, said := s.Strongswan(k2, "CN="+macA, "--cert", old, "--key", k)
	if renewed == nil || renewed.Subject.String() != first.Subject.String() || renewed.Equal(first) {
		t.Fatal(said)
	}
	catest.Must(t, s.Dir, "openssl", "req", "-x509", "-key", k2, "-subj", "/CN="+macA, "-days", "2", "-out", "self.pem")
	if c, _ := s.Strongswan(k, "CN="+macA, "--cert", filepath.Join(s.Dir, "self.pem"), "--key", k2); c != nil {
		t.Error("it renewed with a certificate of its own making")
	}
	if _, err := b.office.Revoke(t.Context(), b.by, b.acc.ID, serialOf(renewed), ca.KeyCompromise); err != nil {
		t.Fatal(err)
	}
	if c, _ := s.Strongswan(catest.RSA(t, s.Dir, "k3.pem"), "CN="+macA, "--cert", writeCert(t, s.Dir, "r.pem", renewed), "--key", k2); c != nil {
		t.Error("a revoked certificate renews")
	}
}

func TestAnOldPhoneIsServedInTripleDESAndSingleDESOnlyOverHTTPSAndByOption(t *testing.T) {
	catest.Need(t, "scepclient")
	b := openBureau(t)
	_, password := b.device(b.acc, macA)
	_, passwordB := b.device(b.acc, macB)
	s := b.scepAt(b.key)
	if c, said := s.Strongswan(catest.RSA(t, s.Dir, "k.pem"), "CN=old", "--password", passwordB, "--cipher", "des3", "--digest", "sha1"); c == nil {
		t.Error(said, b.log)
	}
	ra := catest.Fingerprint(t, s.RA)
	if c, _ := s.Micromdm("phone", password, "-ca-fingerprint", ra); c != nil {
		t.Error("single DES without the option")
	}
	b.options(func(a *ca.Authority) { a.SingleDES = true })
	if c, _ := s.Micromdm("phone", password, "-ca-fingerprint", ra); c != nil {
		t.Error("single DES over plain HTTP")
	}
	s.URL = b.tls + enroll.SCEPPath + "/" + b.key
	t.Setenv("SSL_CERT_FILE", b.rootFile)
	if c, said := s.Micromdm("phone", password, "-ca-fingerprint", ra); c == nil {
		t.Error(said, b.log)
	}
}

func TestAPhonePollsUntilSomebodyApproves(t *testing.T) {
	b := openBureau(t)
	b.options(func(a *ca.Authority) { a.Approval = true })
	d, password := b.device(b.acc, macA)
	s := b.scepAt(b.key)
	k := catest.RSA(t, s.Dir, "k.pem")
	done := make(chan *x509.Certificate)
	var said string
	go func() {
		var c *x509.Certificate
		c, said = s.Strongswan(k, "CN=what it calls itself", "--password", password)
		done <- c
	}()
	for state := ca.StateWanted; state != ca.StatePending; state, _ = b.state(d) {
		select {
		case <-done:
			t.Fatal(said)
		default:
		}
	}
	_, err := b.office.Approve(t.Context(), b.by, b.acc.ID, d.ID, true)
	must(t, err)
	if c := <-done; c == nil || c.Subject.String() != "CN="+macA {
		t.Fatal(said, b.log)
	}
}

func (b *bureau) get(path string) (int, string, []byte) {
	b.t.Helper()
	res, err := http.Get(b.http + path)
	must(b.t, err)
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(res.Body)
	must(b.t, err)
	if res.ContentLength != int64(len(body)) {
		b.t.Errorf("%s: length %d of %d bytes", path, res.ContentLength, len(body))
	}
	return res.StatusCode, res.Header.Get("Content-Type"), body
}

func TestWhatSCEPOffersAndWhatItAnswersToNonsense(t *testing.T) {
	b := openBureau(t)
	at := "/scep/" + b.key
	status, kind, body := b.get(at + "?operation=GetCACaps&message=x")
	words := strings.Fields(string(body))
	if status != 200 || kind != "text/plain" || !slices.Contains(words, "SCEPStandard") || slices.Contains(words, "DES") || slices.Contains(words, "GetNextCACert") {
		t.Errorf("%d %s %s", status, kind, body)
	}
	if status, kind, _ := b.get(at + "/pkiclient.exe?operation=GetCACert"); status != 200 || kind != scep.TypeCACerts {
		t.Errorf("with a name of the client's own: %d %s", status, kind)
	}
	for path, want := range map[string]int{
		at: 400, at + "?operation=Nope": 400, at + "?operation=PKIOperation": 400, at + "?operation=PKIOperation&message=%21%21": 400, at + "?operation=PKIOperation&message=aGVsbG8=": 400,
		at + "?operation=GetNextCACert": 404, "/scep/nobody?operation=GetCACert": 404, "/scep?operation=GetCACaps": 200, "/scepter": 404,
	} {
		if status, _, _ := b.get(path); status != want {
			t.Errorf("%s: %d, want %d", path, status, want)
		}
	}
	for name, message := range map[string]string{"random": strings.Repeat("\x93\x01", 150), "empty": "", "huge": strings.Repeat("0", 3_000_000)} {
		res, err := http.Post(b.http+at+"?operation=PKIOperation", scep.TypeMessage, strings.NewReader(message))
		if err != nil {
			continue // cut off while it sent
		}
		_ = res.Body.Close()
		if res.StatusCode != 400 && res.StatusCode != 413 {
			t.Errorf("%s: %d", name, res.StatusCode)
		}
	}
	v, err := b.office.AuthorityOf(t.Context(), b.acc.ID)
	must(t, err)
	_, err = b.office.Rotate(t.Context(), b.by, v.Authority, false)
	must(t, err)
	if status, kind, _ := b.get(at + "?operation=GetNextCACert"); status != 200 || kind != scep.TypeNext {
		t.Errorf("after a rotation: %d %s", status, kind)
	}
}

func FuzzSCEPQuery(f *testing.F) {
	f.Add("operation=PKIOperation&message=aGVs+bG8%3D")
	f.Fuzz(func(t *testing.T, raw string) {
		q, _ := url.ParseQuery(raw)
		if der, err := enroll.DecodeMessage(q.Get("message")); err == nil && len(der) > len(raw) {
			t.Fatal("it grew")
		}
		_, _ = enroll.SplitSCEP(raw)
	})
}

func TestAPollIsAnsweredToTheHolderOfTheKeyThatWaitsAlone(t *testing.T) {
	b := openBureau(t)
	b.options(func(a *ca.Authority) { a.Approval = true })
	d, password := b.device(b.acc, macA)
	_, _ = b.device(b.acc, macB)
	k := p256(t)
	if got := (estClient{b: b, label: b.key, password: password}).enroll(csrOf(t, k, "x")); got.status != 202 {
		t.Fatal(got.status)
	}
	for name, c := range map[string]struct {
		user string
		key  crypto.PublicKey
		good bool
	}{
		"its MAC":           {macA, k.Public(), true},
		"its id":            {string(d.ID), k.Public(), true},
		"another key":       {macA, p256(t).Public(), false},
		"another device":    {macB, k.Public(), false},
		"nobody":            {"", k.Public(), false},
		"who never came":    {macB, p256(t).Public(), false},
		"no device of ours": {"0004f2abcdff", k.Public(), false},
	} {
		g, err := b.office.Authorize(t.Context(), ca.Credential{Label: b.key, User: c.user, Key: c.key, Polls: true})
		if (err == nil) != c.good || !c.good && g.Device != "" {
			t.Errorf("%s: %q, %v", name, g.Device, err)
		}
	}
}
