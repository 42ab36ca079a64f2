package cli_test

import (
	"crypto/x509"
	"encoding/pem"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestAnAuthorityIsMadeRolledOverAndRetired(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	if r := s.run("pki", "rotate", "-A", "acme"); r.code != 2 || !strings.Contains(r.err, "muster pki create") {
		t.Errorf("without an authority: exit %d\n%s", r.code, r.err)
	}
	s.ok("pki", "create", "-A", "acme", "--lifetime", "2160h")
	has(t, s.ok("pki", "authorities", "-A", "acme"), "devices", "ecdsa-p256", "2160h", "80 %")
	s.ok("pki", "edit", "-A", "acme", "--renew-at", "70", "--approval")
	has(t, s.ok("pki", "authorities", "-A", "acme"), "70 %", "wanted")
	if r := s.run("pki", "edit", "-A", "acme"); r.code != 2 {
		t.Errorf("nothing to change: exit %d", r.code)
	}
	if out := s.ok("pki", "rotate", "-A", "acme", "--dry-run"); strings.Contains(out, "next") {
		t.Errorf("a dry run announced a key:\n%s", out)
	}
	has(t, s.ok("pki", "rotate", "-A", "acme"), "next", "current")
	has(t, s.ok("pki", "activate", "-A", "acme"), "previous", "current")
	chain := s.ok("pki", "chain", "-A", "acme")
	if n := strings.Count(chain, "BEGIN CERTIFICATE"); n != 2 {
		t.Errorf("%d certificates are trusted", n)
	}
	has(t, s.ok("pki", "retire", "-A", "acme"), "retired", "current")
	has(t, s.ok("pki", "generations", "-A", "acme", "-o", "wide"), "/pki/ca_")
	list, err := x509.ParseRevocationList([]byte(s.ok("pki", "crl", "-A", "acme")))
	if err != nil {
		t.Fatal(err)
	}
	var last *x509.Certificate
	for rest := []byte(chain); len(rest) > 0; {
		var b *pem.Block
		if b, rest = pem.Decode(rest); b == nil {
			break
		}
		if last, err = x509.ParseCertificate(b.Bytes); err != nil {
			t.Fatal(err)
		}
	}
	if err := list.CheckSignatureFrom(last); err != nil {
		t.Error(err)
	}
	if r := s.run("pki", "import", "-A", "acme", "--cert", s.file("x.pem", "x"), "--key", s.file("x.key", "x")); r.code == 0 {
		t.Error("anything is imported")
	}
	if r := s.run("pki", "import", "-A", "acme", "--cert", filepath.Join(t.TempDir(), "none"), "--key", os.DevNull); r.code != 2 {
		t.Errorf("a file that is not there: exit %d", r.code)
	}
}

func TestADeviceIsGivenAOneTimePassword(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "device", "0004f2abcd01", "-A", "acme", "--model", "VVX 450")
	password := strings.TrimSpace(s.ok("pki", "issue", "0004f2abcd01", "--expires", "24h", "-o", "name"))
	if len(password) != 26 {
		t.Errorf("got %d characters", len(password))
	}
	has(t, s.ok("pki", "issue", "0004f2abcd01"), "in 29d")
	has(t, s.ok("get", "device", "0004f2abcd01", "-o", "json"), `"state": "wanted"`)
	if r := s.run("pki", "approve", "0004f2abcd01"); r.code != 5 || !strings.Contains(r.err, "waits") {
		t.Errorf("nothing waits: exit %d\n%s", r.code, r.err)
	}
	s.ok("pki", "certificates", "-A", "acme", "--state", "valid", "--ends-within", "720h")
	if r := s.run("pki", "revoke", "00"); r.code != 3 {
		t.Errorf("no such certificate: exit %d\n%s", r.code, r.err)
	}
}
