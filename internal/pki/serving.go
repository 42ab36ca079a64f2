package pki

import (
	"crypto/rsa"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"time"
)

// lookEvery is how old news of the files may be: a stat of each costs some
// microseconds, a handshake hundreds.
const lookEvery = 5 * time.Second

// renewRetry is the pause after a renewal that failed; 60 days have room for many.
const renewRetry = time.Hour

// An override is a pair of files of the operator's.
type override struct {
	cert, key string
	seen      [2]os.FileInfo // as of the last attempt to load
	good      *tls.Certificate
}

// Override serves the operator's certificate (PEM, leaf first, then its
// chain) before the authority's own. Called again, for another kind of key say, it adds
// one. Changed files are loaded within seconds; as long as they cannot be, the
// last good certificate is served and the log says why, once for each change.
func (a *Authority) Override(certFile, keyFile string) error {
	o := &override{cert: certFile, key: keyFile}
	if _, err := o.load(); err != nil {
		return err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.overrides = append(a.overrides, o)
	a.publish()
	return nil
}

// load reads the files when they changed since the last attempt, and reports
// whether there is another certificate now.
func (o *override) load() (changed bool, err error) {
	var now [2]os.FileInfo
	for i, path := range []string{o.cert, o.key} {
		now[i], _ = os.Stat(path) // nil when it is gone; loading says why
	}
	if o.good != nil && same(o.seen[0], now[0]) && same(o.seen[1], now[1]) {
		return false, nil
	}
	o.seen = now // before reading: a change from here on is seen next time
	c, err := tls.LoadX509KeyPair(o.cert, o.key)
	if err != nil {
		return false, fmt.Errorf("load %s with %s: %w", o.cert, o.key, err)
	}
	o.good = &c
	return true, nil
}

func same(a, b os.FileInfo) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return os.SameFile(a, b) && a.ModTime().Equal(b.ModTime()) && a.Size() == b.Size()
}

// publish makes what is loaded visible: the operator's before our own, ECDSA
// before RSA. The caller holds mu.
func (a *Authority) publish() {
	var all []*tls.Certificate
	for _, o := range a.overrides {
		all = append(all, o.good)
	}
	slices.SortStableFunc(all, rsaLast)
	all = append(all, a.own...)
	a.served.Store(&all)
}

func rsaLast(a, b *tls.Certificate) int {
	switch {
	case isRSA(a) == isRSA(b):
		return 0
	case isRSA(a):
		return 1
	}
	return -1
}

func isRSA(c *tls.Certificate) bool {
	_, ok := c.PrivateKey.(*rsa.PrivateKey)
	return ok
}

// refresh looks at the operator's files and at the dates of our own, if it is
// time and nobody else does.
func (a *Authority) refresh(now time.Time) {
	if now.UnixNano() < a.look.Load() || !a.mu.TryLock() {
		return
	}
	defer a.mu.Unlock()
	a.look.Store(now.Add(lookEvery).UnixNano())
	changed := false
	for _, o := range a.overrides {
		fresh, err := o.load()
		if err != nil {
			slog.Error("certificate files changed and cannot be loaded; the last good ones are served", "err", err)
		} else if fresh {
			slog.Info("certificate files changed and were loaded", "file", o.cert, "until", o.good.Leaf.NotAfter)
			changed = true
		}
	}
	if !now.Before(a.renewAt) {
		for i, file := range []string{ecdsaFile, rsaFile} {
			why := a.stale(a.own[i].Leaf, now)
			if why == "" {
				continue
			}
			c, err := a.issue(file, now)
			if err != nil {
				slog.Error("server certificate cannot be made anew; the old one is served", "file", file, "why", why, "err", err)
				continue
			}
			slog.Info("server certificate is made anew", "file", file, "why", why)
			a.own[i], changed = c, true
		}
		a.renewAt = now.Add(renewRetry)
	}
	if changed {
		a.publish()
	}
}

// GetCertificate is for tls.Config. It takes the first certificate that the
// client supports and that is for the name it asks by; then, since phones ask by addresses and
// aliases, the first that it supports; and RSA when even that cannot be told.
func (a *Authority) GetCertificate(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
	a.refresh(time.Now())
	certs := *a.served.Load()
	if old(hello) {
		certs = slices.Clone(certs)
		slices.SortStableFunc(certs, func(a, b *tls.Certificate) int { return rsaLast(b, a) })
	}
	for _, c := range certs {
		if hello.SupportsCertificate(c) == nil {
			return c, nil
		}
	}
	nameless := *hello
	nameless.ServerName = ""
	for _, c := range certs {
		if nameless.SupportsCertificate(c) == nil {
			return c, nil
		}
	}
	for _, c := range certs {
		if isRSA(c) {
			return c, nil
		}
	}
	return nil, errors.New("no certificate") // cannot be: our own RSA one is always there
}

// old reports whether a client is of the time before TLS 1.2: it says no
// signature algorithms (RFC 5246 §7.4.1.4.1 then assumes SHA-1, which is not
// signed with any more) or no version from 1.2 on. Such clients list ECDSA suites without
// having the curve, or the wits to check the chain: RSA is what they can do.
func old(hello *tls.ClientHelloInfo) bool {
	return len(hello.SignatureSchemes) == 0 || len(hello.SupportedVersions) > 0 && slices.Max(hello.SupportedVersions) < tls.VersionTLS12
}
