package app

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/caddyserver/certmagic"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// acme gets and renews certificates for the operator's names (RFC 8555), by
// the HTTP-01 challenge on http-addr: the device listeners speak no ALPN.
type acme struct {
	config *certmagic.Config
	issuer *certmagic.ACMEIssuer
	names  map[string]bool
}

// openACME prepares ACME; certificates arrive in the background, and until
// then devices see the private ones.
func (a *App) openACME(ctx context.Context) error {
	c := a.Config
	if len(c.ACMEHosts) == 0 {
		return nil
	}
	logger := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zapcore.EncoderConfig{MessageKey: "msg"}), zapcore.AddSync(acmeLog{a.Log}), zap.WarnLevel))
	m := &acme{names: map[string]bool{}}
	for _, h := range c.ACMEHosts {
		m.names[h] = true
	}
	storage := &certmagic.FileStorage{Path: filepath.Join(c.Data, "acme")}
	cache := certmagic.NewCache(certmagic.CacheOptions{
		GetConfigForCert: func(certmagic.Certificate) (*certmagic.Config, error) { return m.config, nil },
		Logger:           logger,
	})
	m.config = certmagic.New(cache, certmagic.Config{Storage: storage, Logger: logger})
	template := certmagic.ACMEIssuer{CA: c.ACMEServer, Email: c.ACMEEmail, Agreed: true, DisableTLSALPNChallenge: true, Logger: logger}
	if template.CA == "" {
		template.CA = certmagic.LetsEncryptProductionCA
	}
	if c.ACMERoot != "" {
		pem, err := os.ReadFile(c.ACMERoot)
		if err != nil {
			return &ConfigError{"acme-root", plain(err)}
		}
		template.TrustedRoots = x509.NewCertPool()
		if !template.TrustedRoots.AppendCertsFromPEM(pem) {
			return &ConfigError{"acme-root", "no certificate in the file"}
		}
	}
	m.issuer = certmagic.NewACMEIssuer(m.config, template)
	m.config.Issuers = []certmagic.Issuer{m.issuer}
	if err := m.config.ManageAsync(ctx, c.ACMEHosts); err != nil {
		return fmt.Errorf("acme: %w", err)
	}
	a.acme = m
	return nil
}

// HTTP answers challenges and passes everything else on.
func (m *acme) HTTP(next http.Handler) http.Handler { return m.issuer.HTTPChallengeHandler(next) }

// Certificate returns the ACME certificate for the name a client asks for. A
// client without SNI, or with another name, is for the private ones.
func (m *acme) Certificate(h *tls.ClientHelloInfo) (*tls.Certificate, error) {
	if !m.names[h.ServerName] {
		return nil, nil
	}
	return m.config.GetCertificate(h)
}

// acmeLog takes certmagic's warnings into our log.
type acmeLog struct{ log *slog.Logger }

func (w acmeLog) Write(b []byte) (int, error) {
	w.log.Warn("acme", "says", strings.TrimSpace(string(b)))
	return len(b), nil
}
