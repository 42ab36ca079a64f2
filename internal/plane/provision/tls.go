package provision

import "crypto/tls"

// TLS returns the settings of a listener that phones can talk to: no ALPN (a
// phone that offers only http/1.0 would be refused), records of full size from
// the start (some old stacks stumble over small ones), a client certificate
// asked for and never demanded.
func TLS(certificate func(*tls.ClientHelloInfo) (*tls.Certificate, error)) *tls.Config {
	return &tls.Config{
		MinVersion:                  tls.VersionTLS12,
		GetCertificate:              certificate,
		DynamicRecordSizingDisabled: true,
		ClientAuth:                  tls.RequestClientCert,
		// What phones offer; the hybrid exchange costs more and none asks for it.
		CurvePreferences: []tls.CurveID{tls.X25519, tls.CurveP256, tls.CurveP384},
		// Forward secrecy and AEAD first; CBC for UCS 4 and J129, which know no GCM.
		CipherSuites: []uint16{
			tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
			tls.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, tls.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
			tls.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, tls.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
			tls.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA, tls.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA,
			tls.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA, tls.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA,
		},
	}
}

// LegacyTLS is TLS for old phones, on a listener of its own that is off unless
// asked for: TLS 1.0 to 1.2, RSA key exchange. RC4, NULL and 3DES are not in
// the list and never are.
func LegacyTLS(certificate func(*tls.ClientHelloInfo) (*tls.Certificate, error)) *tls.Config {
	c := TLS(certificate)
	c.MinVersion, c.MaxVersion = tls.VersionTLS10, tls.VersionTLS12 //nolint:staticcheck // old phones know no other
	c.CipherSuites = append(c.CipherSuites,
		tls.TLS_RSA_WITH_AES_128_GCM_SHA256, tls.TLS_RSA_WITH_AES_256_GCM_SHA384,
		tls.TLS_RSA_WITH_AES_128_CBC_SHA, tls.TLS_RSA_WITH_AES_256_CBC_SHA)
	return c
}
