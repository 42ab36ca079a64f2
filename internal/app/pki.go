package app

import (
	"context"
	"crypto/tls"
	"fmt"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"muster/internal/ca"
	"muster/internal/event"
	"muster/internal/fleet"
	"muster/internal/plane/trust"
)

// openCA opens the authorities of all accounts.
func (a *App) openCA(registry prometheus.Registerer) error {
	a.CA = ca.NewOffice(ca.Options{
		Store: a.Store, Root: a.authority, Key: a.keyring.Derive("identity password"), Hash: a.keyring.Derive("identity password hash"), Base: a.plainAddress, Log: a.Log,
		Tell: func(n fleet.Notice) { _ = a.Bus.Tell(context.Background(), n) },
		Happened: func(h ca.Happening) {
			data := h.Data
			if (h.MAC != fleet.MAC{}) {
				if data == nil {
					data = map[string]string{}
				}
				data["mac"] = h.MAC.String()
			}
			a.Events.Publish(event.Event{Type: event.Type(h.What), Account: h.Account, Device: h.Device, Data: data})
		},
	})
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	if err := a.CA.Load(ctx); err != nil {
		return fmt.Errorf("certificate authorities: %w", err)
	}
	a.Bus.Hear(a.CA.Hear)
	a.Trust = trust.New(trust.Options{Office: a.CA, Log: a.Log})
	for _, m := range []struct {
		name, help string
		of         func(ca.Stats) float64
	}{
		{"issued_total", "Certificates issued to devices, renewals among them.", func(s ca.Stats) float64 { return float64(s.Issued) }},
		{"renewed_total", "Certificates that devices renewed.", func(s ca.Stats) float64 { return float64(s.Renewed) }},
		{"repeated_total", "Requests that were answered with the certificate they had before.", func(s ca.Stats) float64 { return float64(s.Again) }},
		{"refused_total", "Requests for certificates that were refused.", func(s ca.Stats) float64 { return float64(s.Refused) }},
		{"replayed_total", "One-time passwords that came again with another key.", func(s ca.Stats) float64 { return float64(s.Replayed) }},
		{"revoked_total", "Certificates that somebody revoked.", func(s ca.Stats) float64 { return float64(s.Revoked) }},
		{"ocsp_requests_total", "Questions about the status of certificates.", func(s ca.Stats) float64 { return float64(s.OCSP) }},
		{"ocsp_repeated_total", "Those that were answered with an answer signed before.", func(s ca.Stats) float64 { return float64(s.OCSPKept) }},
		{"lists_total", "Lists of revoked certificates that were signed.", func(s ca.Stats) float64 { return float64(s.Lists) }},
	} {
		registry.MustRegister(prometheus.NewCounterFunc(prometheus.CounterOpts{Name: "muster_pki_" + m.name, Help: m.help}, func() float64 { return m.of(a.CA.Stats()) }))
	}
	registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "muster_pki_expiring", Help: "Devices whose certificate ends soon, and that should have renewed it."}, func() float64 { return float64(a.CA.Stats().Expiring) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "muster_pki_authority_expiry_seconds", Help: "When the first of the current issuing certificates ends, Unix time; 0: there are none."}, func() float64 {
			if t := a.CA.Stats().FirstEnd; !t.IsZero() {
				return float64(t.Unix())
			}
			return 0
		}))
	return nil
}

// plainAddress is where verifiers fetch lists: over plain HTTP where that is served, since who verifies a
// certificate must not have to verify another one for it.
func (a *App) plainAddress() string {
	for _, l := range a.listeners {
		if l.name == "http-addr" {
			return origin("http", a.Config.PublicHost, l.port(), 80)
		}
	}
	return a.deviceAddress()
}

// tlsUntil is when the certificate ends that a client of today is shown under the public host; zero: none is there yet.
func (a *App) tlsUntil() time.Time {
	c, err := a.certificate(&tls.ClientHelloInfo{ServerName: a.Config.PublicHost, SupportedVersions: []uint16{tls.VersionTLS13},
		CipherSuites: []uint16{tls.TLS_AES_128_GCM_SHA256}, SupportedCurves: []tls.CurveID{tls.CurveP256, tls.X25519},
		SignatureSchemes: []tls.SignatureScheme{tls.ECDSAWithP256AndSHA256, tls.PSSWithSHA256}})
	if err != nil || c.Leaf == nil {
		return time.Time{}
	}
	return c.Leaf.NotAfter
}
