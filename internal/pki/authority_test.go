package pki

import (
	"bytes"
	"crypto/rsa"
	"crypto/x509"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var names = []string{"prov.example.org", "localhost", "127.0.0.1", "::1"}

func open(t *testing.T, dir string, now time.Time, hosts ...string) *Authority {
	t.Helper()
	if hosts == nil {
		hosts = names
	}
	a, err := LoadOrCreate(dir, hosts, now)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func pool(a *Authority) *x509.CertPool {
	p := x509.NewCertPool()
	p.AppendCertsFromPEM(a.RootPEM())
	return p
}

func read(t *testing.T, parts ...string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(parts...))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestLoadOrCreate(t *testing.T) {
	now := time.Now()
	dir := filepath.Join(t.TempDir(), "pki")
	a := open(t, dir, now)

	t.Run("the root is one that phones take", func(t *testing.T) {
		r := a.root
		key, ok := r.PublicKey.(*rsa.PublicKey)
		if !ok || key.Size() != 256 || r.SignatureAlgorithm != x509.SHA256WithRSA || !r.IsCA || r.KeyUsage != x509.KeyUsageCertSign|x509.KeyUsageCRLSign ||
			!strings.HasPrefix(r.Subject.CommonName, "Muster root ") || r.Subject.String() != r.Issuer.String() || r.NotAfter.Year() != now.UTC().Year()+20 || r.SerialNumber.BitLen() < 64 {
			t.Errorf("%+v", r)
		}
	})
	t.Run("keys are the owner's alone", func(t *testing.T) {
		for file, want := range map[string]fs.FileMode{"root.pem": 0o644, "root.key": 0o600, "server-ecdsa.pem": 0o600, "server-rsa.pem": 0o600} {
			if i, err := os.Stat(filepath.Join(dir, file)); err != nil || i.Mode().Perm() != want {
				t.Errorf("%s: %v, %v", file, i.Mode(), err)
			}
		}
		if left, _ := filepath.Glob(filepath.Join(dir, ".*")); len(left) > 0 {
			t.Errorf("left behind: %v", left)
		}
	})
	t.Run("both server certificates verify for every host", func(t *testing.T) {
		for i, want := range []x509.KeyUsage{x509.KeyUsageDigitalSignature, x509.KeyUsageDigitalSignature | x509.KeyUsageKeyEncipherment} {
			leaf := a.own[i].Leaf
			for _, h := range []string{"prov.example.org", "localhost", "127.0.0.1", "[::1]"} {
				if _, err := leaf.Verify(x509.VerifyOptions{Roots: pool(a), DNSName: h}); err != nil {
					t.Errorf("%s: %v", h, err)
				}
			}
			if leaf.KeyUsage != want || leaf.IsCA || leaf.Subject.CommonName != "prov.example.org" || leaf.NotAfter.Sub(now).Round(time.Hour) != 730*24*time.Hour {
				t.Errorf("%+v", leaf)
			}
		}
	})
	t.Run("a second start changes nothing", func(t *testing.T) {
		before := map[string][]byte{}
		for _, f := range []string{RootFile, rootKey, ecdsaFile, rsaFile} {
			before[f] = read(t, dir, f)
		}
		open(t, dir, now.Add(669*24*time.Hour))
		for f, b := range before {
			if !bytes.Equal(b, read(t, dir, f)) {
				t.Errorf("%s changed", f)
			}
		}
	})
	for name, c := range map[string]struct {
		now   time.Time
		hosts []string
	}{
		"less than 60 days make new server certificates": {now.Add(671 * 24 * time.Hour), nil},
		"other hosts make new server certificates":       {now, []string{"prov.example.org", "10.0.0.7"}},
		"a clock that went back does too":                {now.Add(-48 * time.Hour), nil},
	} {
		t.Run(name, func(t *testing.T) {
			copied := t.TempDir()
			for _, f := range []string{RootFile, rootKey, ecdsaFile, rsaFile} {
				_ = os.WriteFile(filepath.Join(copied, f), read(t, dir, f), 0o600)
			}
			b := open(t, copied, c.now, c.hosts...)
			if !bytes.Equal(a.root.Raw, b.root.Raw) {
				t.Error("the root changed")
			}
			for i := range b.own {
				if bytes.Equal(a.own[i].Leaf.Raw, b.own[i].Leaf.Raw) {
					t.Error("the server certificate did not change")
				}
				if _, err := b.own[i].Leaf.Verify(x509.VerifyOptions{Roots: pool(b), DNSName: "prov.example.org", CurrentTime: c.now}); err != nil && c.now.After(now.Add(-time.Hour)) {
					t.Error(err)
				}
			}
		})
	}
	t.Run("a server that is given another name answers to the old one too, and settles", func(t *testing.T) {
		d := t.TempDir()
		open(t, d, now, "old.example.org", "10.0.0.7", "localhost")
		moved := open(t, d, now, "new.example.org", "localhost")
		for _, c := range moved.own {
			for _, h := range []string{"new.example.org", "old.example.org", "localhost", "[10.0.0.7]"} {
				if _, err := c.Leaf.Verify(x509.VerifyOptions{Roots: pool(moved), DNSName: h, CurrentTime: now}); err != nil {
					t.Errorf("%s: %v", h, err)
				}
			}
			if c.Leaf.Subject.CommonName != "new.example.org" {
				t.Errorf("the common name is %s", c.Leaf.Subject.CommonName)
			}
		}
		again := open(t, d, now, "new.example.org", "localhost")
		for i := range again.own {
			if !bytes.Equal(again.own[i].Leaf.Raw, moved.own[i].Leaf.Raw) {
				t.Error("made anew without a change")
			}
		}
	})
	t.Run("a root certificate made again from its key is the same root", func(t *testing.T) {
		d := t.TempDir()
		first := open(t, d, now)
		if err := os.Remove(first.RootPath()); err != nil {
			t.Fatal(err)
		}
		second := open(t, d, now.Add(time.Hour))
		if _, err := second.own[0].Leaf.Verify(x509.VerifyOptions{Roots: pool(first), DNSName: "localhost"}); err != nil {
			t.Error(err)
		}
	})
	t.Run("openssl agrees", func(t *testing.T) {
		if _, err := exec.LookPath("openssl"); err != nil {
			t.Skip("no openssl")
		}
		for _, f := range []string{ecdsaFile, rsaFile} {
			out, err := exec.Command("openssl", "verify", "-x509_strict", "-purpose", "sslserver", "-verify_hostname", "prov.example.org", "-CAfile", a.RootPath(), filepath.Join(dir, f)).CombinedOutput()
			if err != nil {
				t.Errorf("%s: %v\n%s", f, err, out)
			}
		}
	})
}

func TestDamageIsNamedAndLeftAlone(t *testing.T) {
	now := time.Now()
	good := t.TempDir()
	open(t, good, now)
	other := t.TempDir()
	open(t, other, now)
	for name, c := range map[string]struct {
		file    string
		content func() []byte // nil: removed
	}{
		"a root key cut short":                 {rootKey, func() []byte { return read(t, good, rootKey)[:100] }},
		"an empty root key":                    {rootKey, func() []byte { return []byte{} }},
		"a root key that is gone":              {rootKey, nil},
		"another root's key":                   {rootKey, func() []byte { return read(t, other, rootKey) }},
		"a root certificate that is garbage":   {RootFile, func() []byte { return []byte("hello") }},
		"a root certificate that is no root's": {RootFile, func() []byte { return read(t, good, ecdsaFile) }},
		"two root certificates":                {RootFile, func() []byte { return append(read(t, good, RootFile), read(t, other, RootFile)...) }},
		"a server certificate cut short":       {rsaFile, func() []byte { return read(t, good, rsaFile)[:700] }},
		"an empty server certificate":          {ecdsaFile, func() []byte { return []byte{} }},
		"a server certificate and other's key": {ecdsaFile, func() []byte {
			cert, _, _ := bytes.Cut(read(t, good, ecdsaFile), []byte("-----BEGIN PRIVATE"))
			_, key, _ := bytes.Cut(read(t, good, rsaFile), []byte("-----BEGIN PRIVATE"))
			return append(cert, append([]byte("-----BEGIN PRIVATE"), key...)...)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			for _, f := range []string{RootFile, rootKey, ecdsaFile, rsaFile} {
				_ = os.WriteFile(filepath.Join(dir, f), read(t, good, f), 0o600)
			}
			path := filepath.Join(dir, c.file)
			if c.content == nil {
				_ = os.Remove(path)
			} else {
				_ = os.WriteFile(path, c.content(), 0o600)
			}
			_, err := LoadOrCreate(dir, names, now)
			if err == nil || !strings.Contains(err.Error(), path) {
				t.Errorf("got %v, want an error that names %s", err, path)
			}
			if c.content == nil {
				if _, err := os.Stat(path); err == nil {
					t.Error("it was made again")
				}
			} else if !bytes.Equal(read(t, path), c.content()) {
				t.Error("it was replaced")
			}
		})
	}
	t.Run("a root that ended", func(t *testing.T) {
		if _, err := LoadOrCreate(good, names, now.AddDate(21, 0, 0)); err == nil || !strings.Contains(err.Error(), RootFile) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("a server certificate of another root is made anew", func(t *testing.T) {
		dir := t.TempDir()
		for f, from := range map[string]string{RootFile: good, rootKey: good, ecdsaFile: other, rsaFile: other} {
			_ = os.WriteFile(filepath.Join(dir, f), read(t, from, f), 0o600)
		}
		a := open(t, dir, now)
		for _, c := range a.own {
			if err := c.Leaf.CheckSignatureFrom(a.root); err != nil {
				t.Error(err)
			}
		}
	})
}

func TestHosts(t *testing.T) {
	for name, in := range map[string][]string{
		"none":                 nil,
		"empty":                {""},
		"a URL":                {"https://prov.example.org"},
		"a port":               {"prov.example.org:443"},
		"beyond ASCII":         {"prov.münchen.example"},
		"a zone":               {"fe80::1%eth0"},
		"an empty label":       {"prov..example"},
		"a line end":           {"a\nb"},
		"a label of 64":        {strings.Repeat("a", 64)},
		"a star in the middle": {"a.*.example"},
	} {
		t.Run(name+" is refused", func(t *testing.T) {
			if h, err := parseHosts(in); err == nil {
				t.Errorf("got %+v", h)
			}
		})
	}
	t.Run("doubles and spellings fall together", func(t *testing.T) {
		h, err := parseHosts([]string{"Prov.Example.Org.", "prov.example.org", "::ffff:10.0.0.7", "10.0.0.7", "[2001:db8::1]", "*.example.org"})
		if err != nil || len(h.names) != 2 || len(h.addresses) != 2 || h.common() != "prov.example.org" {
			t.Errorf("got %+v, %v", h, err)
		}
	})
	t.Run("a name too long for a common name", func(t *testing.T) {
		h, err := parseHosts([]string{strings.Repeat("abcdefgh.", 9) + "example"})
		if err != nil || h.common() != "Muster" {
			t.Errorf("got %q, %v", h.common(), err)
		}
	})
}
