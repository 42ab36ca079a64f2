package housetest_test

import (
	"crypto/tls"
	"crypto/x509"
	"strings"
	"testing"

	"muster/internal/housetest"
)

// TestTLSAsPhonesNeedIt shakes hands as old and new stacks do.
func TestTLSAsPhonesNeedIt(t *testing.T) {
	h := housetest.Start(t, "legacy-https-addr=127.0.0.1:0")
	modern, legacy := strings.TrimPrefix(h.Ready.HTTPS, "https://"), strings.TrimPrefix(h.Ready.Legacy, "https://")
	ecdhe := []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA}
	kex := []uint16{tls.TLS_RSA_WITH_AES_128_CBC_SHA}
	for name, c := range map[string]struct {
		addr    string
		config  *tls.Config
		refused bool
		key     x509.PublicKeyAlgorithm
	}{
		"TLS 1.3 gets the ECDSA certificate":                       {addr: modern, config: &tls.Config{MinVersion: tls.VersionTLS13}, key: x509.ECDSA},
		"TLS 1.2 without ECDSA gets the RSA one":                   {addr: modern, config: &tls.Config{MaxVersion: tls.VersionTLS12, CipherSuites: []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256}}, key: x509.RSA},
		"TLS 1.2 with CBC, as UCS 4 does":                          {addr: modern, config: &tls.Config{MaxVersion: tls.VersionTLS12, CipherSuites: ecdhe}, key: x509.RSA},
		"no SNI":                                                   {addr: modern, config: &tls.Config{ServerName: ""}, key: x509.ECDSA},
		"ALPN http/1.0 alone":                                      {addr: modern, config: &tls.Config{NextProtos: []string{"http/1.0"}}, key: x509.ECDSA},
		"TLS 1.1 is refused":                                       {addr: modern, config: &tls.Config{MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}, refused: true}, //nolint:gosec // what we test
		"RSA key exchange is refused":                              {addr: modern, config: &tls.Config{MaxVersion: tls.VersionTLS12, CipherSuites: kex}, refused: true},
		"on the legacy listener, TLS 1.0 works":                    {addr: legacy, config: &tls.Config{MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS10, CipherSuites: ecdhe}, key: x509.RSA}, //nolint:gosec // what we test
		"on the legacy listener, RSA key exchange works":           {addr: legacy, config: &tls.Config{MaxVersion: tls.VersionTLS12, CipherSuites: kex}, key: x509.RSA},
		"on the legacy listener, 3DES is refused":                  {addr: legacy, config: &tls.Config{MaxVersion: tls.VersionTLS12, CipherSuites: []uint16{tls.TLS_RSA_WITH_3DES_EDE_CBC_SHA}}, refused: true},
		"on the legacy listener, RC4 is refused":                   {addr: legacy, config: &tls.Config{MaxVersion: tls.VersionTLS12, CipherSuites: []uint16{tls.TLS_RSA_WITH_RC4_128_SHA}}, refused: true},
		"a client that offers HTTP/2 is answered without choosing": {addr: modern, config: &tls.Config{NextProtos: []string{"h2", "http/1.1"}}, key: x509.ECDSA},
	} {
		t.Run(name, func(t *testing.T) {
			config := c.config.Clone()
			config.RootCAs = h.Roots
			if config.ServerName == "" {
				// An IP address is never sent as SNI, and is checked all the same.
				config.ServerName = "127.0.0.1"
			}
			conn, err := tls.Dial("tcp", c.addr, config)
			if c.refused {
				if err == nil {
					t.Fatal("the handshake passed")
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = conn.Close() }()
			s := conn.ConnectionState()
			if got := s.PeerCertificates[0].PublicKeyAlgorithm; got != c.key {
				t.Errorf("certificate %v, want %v", got, c.key)
			}
			if s.NegotiatedProtocol != "" {
				t.Errorf("ALPN %q was chosen", s.NegotiatedProtocol)
			}
		})
	}
}
