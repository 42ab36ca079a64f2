package pki

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

const (
	// RootFile is the root's certificate in the directory, for everybody to
	// read; the key beside it is the owner's alone.
	RootFile = "root.pem"
	rootKey  = "root.key"
	// A server certificate and its key share a file: they are replaced in one
	// step, so that a crash leaves no certificate with another one's key.
	ecdsaFile = "server-ecdsa.pem"
	rsaFile   = "server-rsa.pem"

	rootYears  = 20
	serverDays = 730
	renewDays  = 60 // of 730: ten months of monthly restarts would pass unnoticed, a dead disk would not
	// backdate lets devices in whose clock is a time zone behind.
	backdate = 24 * time.Hour
	day      = 24 * time.Hour
)

// An Authority holds the root and what the listeners present. It is safe for
// use by many goroutines.
type Authority struct {
	dir   string
	hosts hosts
	root  *x509.Certificate
	key   crypto.Signer

	served atomic.Pointer[[]*tls.Certificate] // in order of preference; never empty
	look   atomic.Int64                       // when to look at files and dates again, Unix nanoseconds

	mu        sync.Mutex // guards what follows; held while files are read or written
	own       []*tls.Certificate
	overrides []*override
	renewAt   time.Time // no attempt to renew before
}

// LoadOrCreate opens the authority of a directory, and makes what is missing:
// the directory, the root (RSA-2048, 20 years), and server certificates for
// hosts (names and addresses, at least one; the first is the common name).
// These are made anew when hosts change, when they are another root's or when
// less than 60 days remain. Hosts of before stay in them, or devices that know the
// server by an old name could not come to be told the new one; to drop those,
// delete the two server certificates. A damaged file is an error that names it, and stays as it is.
// A root certificate that is gone is made again from its key, which devices
// that trust the old one take for the same; a key that is gone is an error.
func LoadOrCreate(dir string, names []string, now time.Time) (*Authority, error) {
	h, err := parseHosts(names)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("make the directory of certificates: %w", err)
	}
	a := &Authority{dir: dir, hosts: h}
	if err := a.loadRoot(now); err != nil {
		return nil, err
	}
	if err := a.loadServers(now); err != nil {
		return nil, err
	}
	return a, nil
}

// RootPath is where the root's certificate lies, in PEM.
func (a *Authority) RootPath() string { return filepath.Join(a.dir, RootFile) }

// RootPEM returns the root's certificate.
func (a *Authority) RootPEM() []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: a.root.Raw})
}

// Certificate is the root's own; nobody writes into it.
func (a *Authority) Certificate() *x509.Certificate { return a.root }

// Sign makes a certificate under the root, DER. One that would outlive the root ends with it.
func (a *Authority) Sign(t *x509.Certificate, pub crypto.PublicKey) ([]byte, error) {
	bounded := *t
	if bounded.NotAfter.After(a.root.NotAfter) {
		bounded.NotAfter = a.root.NotAfter
	}
	return x509.CreateCertificate(rand.Reader, &bounded, a.root, pub, a.key)
}

func (a *Authority) loadRoot(now time.Time) error {
	certPath, keyPath := a.RootPath(), filepath.Join(a.dir, rootKey)
	certPEM, certErr := os.ReadFile(certPath)
	if certErr != nil && !errors.Is(certErr, fs.ErrNotExist) {
		return fmt.Errorf("read the root certificate: %w", certErr)
	}
	keyPEM, keyErr := os.ReadFile(keyPath)
	switch {
	case keyErr == nil:
	case !errors.Is(keyErr, fs.ErrNotExist):
		return fmt.Errorf("read the root's key: %w", keyErr)
	case certErr == nil:
		return fmt.Errorf("%s is missing, but %s is there: restore it from a backup, or move both away to start with a new root that no device trusts yet", keyPath, certPath)
	default:
		key, err := rsa.GenerateKey(rand.Reader, 2048)
		if err != nil {
			return fmt.Errorf("make the root's key: %w", err)
		}
		if keyPEM, err = encodeKey(key); err != nil {
			return err
		}
		// The key first: the certificate can be made again from it, not the other way round.
		if err := writeFile(keyPath, keyPEM, 0o600); err != nil {
			return err
		}
	}
	var err error
	if a.key, err = decodeKey(keyPEM); err != nil {
		return fmt.Errorf("%s is damaged: %w", keyPath, err)
	}
	if certErr != nil {
		if certPEM, err = newRoot(a.key, now); err != nil {
			return fmt.Errorf("make the root certificate: %w", err)
		}
		if err := writeFile(certPath, certPEM, 0o644); err != nil {
			return err
		}
	}
	if a.root, err = decodeCertificate(certPEM); err != nil {
		return fmt.Errorf("%s is damaged: %w", certPath, err)
	}
	if pub, ok := a.root.PublicKey.(interface{ Equal(crypto.PublicKey) bool }); !ok || !pub.Equal(a.key.Public()) {
		return fmt.Errorf("%s is not the certificate of the key in %s", certPath, keyPath)
	}
	if err := a.root.CheckSignatureFrom(a.root); err != nil {
		return fmt.Errorf("%s is not a self-signed CA certificate: %w", certPath, err)
	}
	if now.After(a.root.NotAfter) {
		return fmt.Errorf("%s ended on %s: move it and its key away to start with a new root", certPath, a.root.NotAfter.Format(time.DateOnly))
	}
	return nil
}

func newRoot(key crypto.Signer, now time.Time) ([]byte, error) {
	pub, err := x509.MarshalPKIXPublicKey(key.Public())
	if err != nil {
		return nil, err
	}
	// The name says which root it is, and says the same when it is made again.
	id := sha256.Sum256(pub)
	return sign(&x509.Certificate{
		Subject:               pkix.Name{CommonName: "Muster root " + hex.EncodeToString(id[:4])},
		NotBefore:             now.Add(-backdate),
		NotAfter:              now.AddDate(rootYears, 0, 0),
		KeyUsage:              x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
		BasicConstraintsValid: true,
		IsCA:                  true,
		SubjectKeyId:          id[:20],
		SignatureAlgorithm:    x509.SHA256WithRSA,
	}, nil, key.Public(), key)
}

// loadServers fills a.own from the files, and issues what is missing or stale.
func (a *Authority) loadServers(now time.Time) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	files := []string{ecdsaFile, rsaFile}
	had := make([]*tls.Certificate, len(files))
	for i, file := range files {
		path := filepath.Join(a.dir, file)
		text, err := os.ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return fmt.Errorf("read the server certificate: %w", err)
		}
		c, err := tls.X509KeyPair(text, text)
		if err != nil {
			return fmt.Errorf("%s is damaged: %w", path, err)
		}
		had[i] = &c
		if c.Leaf.CheckSignatureFrom(a.root) == nil {
			a.hosts.keep(c.Leaf)
		}
	}
	for i, file := range files {
		c := had[i]
		why := "there is none"
		if c != nil {
			why = a.stale(c.Leaf, now)
		}
		if why != "" {
			if c != nil {
				slog.Info("server certificate is made anew", "file", filepath.Join(a.dir, file), "why", why)
			}
			var err error
			if c, err = a.issue(file, now); err != nil {
				return err
			}
		}
		a.own = append(a.own, c)
	}
	a.publish()
	return nil
}

// stale says why a server certificate has to be made anew, or "".
func (a *Authority) stale(c *x509.Certificate, now time.Time) string {
	switch {
	case c.CheckSignatureFrom(a.root) != nil:
		return "another root signed it"
	case !a.hosts.in(c):
		return "the hosts changed"
	case c.NotAfter.Sub(now) < renewDays*day && c.NotAfter.Before(a.root.NotAfter):
		return "it ends on " + c.NotAfter.Format(time.DateOnly)
	case now.Before(c.NotBefore):
		return "it is not valid yet: the clock went back"
	}
	return ""
}

// issue makes a server certificate with a new key, and its file.
func (a *Authority) issue(file string, now time.Time) (*tls.Certificate, error) {
	t := &x509.Certificate{
		Subject:     pkix.Name{CommonName: a.hosts.common()},
		DNSNames:    a.hosts.names,
		NotBefore:   now.Add(-backdate),
		NotAfter:    now.Add(serverDays * day),
		KeyUsage:    x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},

		BasicConstraintsValid: true,
	}
	for _, ip := range a.hosts.addresses {
		t.IPAddresses = append(t.IPAddresses, net.IP(ip.AsSlice()))
	}
	if t.NotAfter.After(a.root.NotAfter) {
		t.NotAfter = a.root.NotAfter
	}
	var key crypto.Signer
	var err error
	if file == rsaFile {
		t.KeyUsage |= x509.KeyUsageKeyEncipherment // RSA key exchange, for the legacy address
		key, err = rsa.GenerateKey(rand.Reader, 2048)
	} else {
		key, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	}
	if err != nil {
		return nil, fmt.Errorf("make a server key: %w", err)
	}
	text, err := sign(t, a.root, key.Public(), a.key)
	if err != nil {
		return nil, fmt.Errorf("sign a server certificate: %w", err)
	}
	keyPEM, err := encodeKey(key)
	if err != nil {
		return nil, err
	}
	text = slices.Concat(text, keyPEM)
	c, err := tls.X509KeyPair(text, text)
	if err != nil {
		return nil, fmt.Errorf("check a new server certificate: %w", err)
	}
	if err := writeFile(filepath.Join(a.dir, file), text, 0o600); err != nil {
		return nil, err
	}
	return &c, nil
}

// sign returns the certificate in PEM; parent nil makes it self-signed. The
// serial number is left to the library: 128 random bits and more.
func sign(t, parent *x509.Certificate, pub crypto.PublicKey, by crypto.Signer) ([]byte, error) {
	if parent == nil {
		parent = t
	}
	der, err := x509.CreateCertificate(rand.Reader, t, parent, pub, by)
	if err != nil {
		return nil, err
	}
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), nil
}
