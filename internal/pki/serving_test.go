package pki

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// shake runs a handshake and returns the certificate that the client saw.
func shake(t *testing.T, server, client *tls.Config) (*x509.Certificate, error) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	done := make(chan struct{})
	go func() {
		defer close(done)
		c, err := l.Accept()
		if err != nil {
			return
		}
		defer c.Close()
		_ = tls.Server(c, server).HandshakeContext(t.Context())
	}()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	c, err := (&tls.Dialer{Config: client}).DialContext(ctx, "tcp", l.Addr().String())
	if err != nil {
		l.Close()
		<-done
		return nil, err
	}
	defer func() { c.Close(); <-done }()
	return c.(*tls.Conn).ConnectionState().PeerCertificates[0], nil
}

func TestGetCertificate(t *testing.T) {
	a := open(t, t.TempDir(), time.Now())
	legacy := func() *tls.Config {
		c := &tls.Config{GetCertificate: a.GetCertificate, MinVersion: tls.VersionTLS10}
		for _, s := range append(tls.CipherSuites(), tls.InsecureCipherSuites()...) {
			c.CipherSuites = append(c.CipherSuites, s.ID)
		}
		return c
	}
	modern := func() *tls.Config { return &tls.Config{GetCertificate: a.GetCertificate} }
	for name, c := range map[string]struct {
		server func() *tls.Config
		client *tls.Config
		rsa    bool
	}{
		"TLS 1.3 gets ECDSA":                        {modern, &tls.Config{ServerName: "prov.example.org"}, false},
		"TLS 1.2 with ECDSA gets it":                {modern, &tls.Config{ServerName: "prov.example.org", MaxVersion: tls.VersionTLS12}, false},
		"TLS 1.2 with RSA alone gets that":          {modern, &tls.Config{ServerName: "prov.example.org", MaxVersion: tls.VersionTLS12, CipherSuites: []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256}}, true},
		"an address has no SNI and verifies":        {modern, &tls.Config{ServerName: "127.0.0.1"}, false},
		"an address and RSA alone":                  {modern, &tls.Config{ServerName: "127.0.0.1", MaxVersion: tls.VersionTLS12, CipherSuites: []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256}}, true},
		"an ECDSA client with P-384 alone is RSA's": {modern, &tls.Config{ServerName: "localhost", MaxVersion: tls.VersionTLS12, CurvePreferences: []tls.CurveID{tls.CurveP384}}, true},
		"TLS 1.1 gets RSA":                          {legacy, &tls.Config{ServerName: "localhost", MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}, true},
		"TLS 1.0 gets RSA":                          {legacy, &tls.Config{ServerName: "localhost", MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS10}, true},
		"RSA key exchange gets RSA":                 {legacy, &tls.Config{ServerName: "localhost", MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS12, CipherSuites: []uint16{tls.TLS_RSA_WITH_AES_128_CBC_SHA}}, true},
	} {
		t.Run(name, func(t *testing.T) {
			c.client.RootCAs = pool(a)
			got, err := shake(t, c.server(), c.client)
			if err != nil {
				t.Fatal(err)
			}
			if _, isRSA := got.PublicKey.(*rsa.PublicKey); isRSA != c.rsa {
				t.Errorf("got a %T", got.PublicKey)
			}
		})
	}
	t.Run("a name of ours that we do not know is served all the same", func(t *testing.T) {
		got, err := shake(t, modern(), &tls.Config{ServerName: "nat.example.net", InsecureSkipVerify: true})
		if _, ok := got.PublicKey.(*ecdsa.PublicKey); err != nil || !ok {
			t.Errorf("got %v, %v", got, err)
		}
	})
	t.Run("a hello that says next to nothing gets RSA", func(t *testing.T) {
		for _, h := range []*tls.ClientHelloInfo{
			{},
			{SupportedVersions: []uint16{tls.VersionTLS12}, CipherSuites: []uint16{tls.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA, tls.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA}, SupportedCurves: []tls.CurveID{tls.CurveP256}, SupportedPoints: []uint8{0}},
			{SupportedVersions: []uint16{tls.VersionTLS10}, CipherSuites: []uint16{tls.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA, tls.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA}, SupportedCurves: []tls.CurveID{tls.CurveP256}, SupportedPoints: []uint8{0}},
		} {
			if c, err := a.GetCertificate(h); err != nil || !isRSA(c) {
				t.Errorf("%+v: %v, %v", h, c, err)
			}
		}
	})
	t.Run("openssl gets what its signature algorithms ask for", func(t *testing.T) {
		if _, err := exec.LookPath("openssl"); err != nil {
			t.Skip("no openssl")
		}
		l, err := tls.Listen("tcp", "127.0.0.1:0", modern())
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		go func() {
			for {
				c, err := l.Accept()
				if err != nil {
					return
				}
				_ = c.(*tls.Conn).HandshakeContext(t.Context())
				_ = c.Close()
			}
		}()
		for sigalgs, want := range map[string]string{"RSA-PSS+SHA256": "Server public key is 2048 bit", "ECDSA+SHA256": "Server public key is 256 bit"} {
			cmd := exec.CommandContext(t.Context(), "openssl", "s_client", "-connect", l.Addr().String(), "-CAfile", a.RootPath(), "-verify_return_error", "-tls1_2", "-sigalgs", sigalgs, "-noservername")
			out, _ := cmd.CombinedOutput()
			if !bytes.Contains(out, []byte("Verify return code: 0 (ok)")) || !bytes.Contains(out, []byte(want)) {
				t.Errorf("%s:\n%s", sigalgs, out)
			}
		}
	})
}

// operators writes a self-signed certificate of somebody else's.
func operators(t *testing.T, dir, cn string, when time.Time) (cert, key string) {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	text, err := sign(&x509.Certificate{Subject: pkix.Name{CommonName: cn}, DNSNames: []string{"prov.example.org"}, NotBefore: time.Now(), NotAfter: time.Now().Add(time.Hour)}, nil, k.Public(), k)
	if err != nil {
		t.Fatal(err)
	}
	keyText, _ := encodeKey(k)
	cert, key = filepath.Join(dir, "own.pem"), filepath.Join(dir, "own.key")
	for path, b := range map[string][]byte{cert: text, key: keyText} {
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		_ = os.Chtimes(path, when, when) // file systems may tell time in whole seconds
	}
	return cert, key
}

func TestOverride(t *testing.T) {
	var logged bytes.Buffer
	defer slog.SetDefault(slog.Default())
	slog.SetDefault(slog.New(slog.NewTextHandler(&logged, nil)))
	now, dir := time.Now(), t.TempDir()
	a := open(t, filepath.Join(dir, "pki"), now)
	cert, key := operators(t, dir, "one", now)
	if err := a.Override(cert, key); err != nil {
		t.Fatal(err)
	}
	hello := func(name string) *tls.ClientHelloInfo {
		return &tls.ClientHelloInfo{ServerName: name, SupportedVersions: []uint16{tls.VersionTLS13}, SignatureSchemes: []tls.SignatureScheme{tls.ECDSAWithP256AndSHA256, tls.PSSWithSHA256}, CipherSuites: []uint16{tls.TLS_AES_128_GCM_SHA256}}
	}
	serves := func(name string) string {
		c, err := a.GetCertificate(hello(name))
		if err != nil {
			t.Fatal(err)
		}
		return c.Leaf.Subject.CommonName
	}
	// The handshakes below look at the real clock, and making keys may take seconds of it.
	later := func() { now = now.Add(lookEvery); a.look.Store(0); a.refresh(now) }

	t.Run("it goes before our own", func(t *testing.T) {
		if got := serves("prov.example.org"); got != "one" {
			t.Errorf("got %s", got)
		}
		if got := serves(""); got != "one" {
			t.Errorf("got %s", got)
		}
	})
	t.Run("a name that it lacks is served by our own", func(t *testing.T) {
		if got := serves("localhost"); got != "prov.example.org" {
			t.Errorf("got %s", got)
		}
	})
	t.Run("changed files are loaded, after a while", func(t *testing.T) {
		operators(t, dir, "two", now.Add(time.Second))
		a.look.Store(time.Now().Add(time.Hour).UnixNano())
		a.refresh(now)
		if got := serves("prov.example.org"); got != "one" {
			t.Errorf("got %s at once", got)
		}
		later()
		if got := serves("prov.example.org"); got != "two" {
			t.Errorf("got %s", got)
		}
	})
	t.Run("files that cannot be loaded leave the last good one, and one line in the log", func(t *testing.T) {
		logged.Reset()
		if err := os.WriteFile(key, []byte("half a k"), 0o600); err != nil {
			t.Fatal(err)
		}
		for range 3 {
			later()
		}
		if got := serves("prov.example.org"); got != "two" {
			t.Errorf("got %s", got)
		}
		if n := strings.Count(logged.String(), "level=ERROR"); n != 1 || !strings.Contains(logged.String(), key) || strings.Contains(logged.String(), "half a k") {
			t.Errorf("logged\n%s", &logged)
		}
	})
	t.Run("files that are whole again are loaded", func(t *testing.T) {
		operators(t, dir, "three", now.Add(2*time.Second))
		later()
		if got := serves("prov.example.org"); got != "three" {
			t.Errorf("got %s", got)
		}
	})
	t.Run("files that are gone leave the last good one", func(t *testing.T) {
		_ = os.Remove(cert)
		later()
		if got := serves("prov.example.org"); got != "three" {
			t.Errorf("got %s", got)
		}
	})
	t.Run("files that never were are an error that names them", func(t *testing.T) {
		missing := filepath.Join(dir, "nowhere.pem")
		if err := a.Override(missing, key); err == nil || !strings.Contains(err.Error(), missing) {
			t.Errorf("got %v", err)
		}
	})
}

func TestServerCertificatesRenewWhileServing(t *testing.T) {
	now, dir := time.Now(), t.TempDir()
	a := open(t, dir, now)
	before := *a.served.Load()
	a.refresh(now.Add(669 * 24 * time.Hour))
	if same := *a.served.Load(); same[0] != before[0] || same[1] != before[1] {
		t.Error("made anew with 61 days left")
	}
	now = now.Add(671 * 24 * time.Hour)
	a.refresh(now)
	after := *a.served.Load()
	if len(after) != 2 || after[0] == before[0] || after[1] == before[1] || after[1].Leaf.NotAfter.Sub(now) < 700*24*time.Hour {
		t.Error("not made anew with 59 days left")
	}
	if again := open(t, dir, now); !bytes.Equal(again.own[0].Leaf.Raw, after[0].Leaf.Raw) {
		t.Error("not kept")
	}
}
