package main

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/smallstep/pkcs7"
	"golang.org/x/crypto/ocsp"
)

// identities is W11: devices enroll by EST, each over a connection of its own with its one-time password,
// beside the bare server that checks the request and signs; what one insert costs is added to that
// one's. Then verifiers ask for the status of what was issued.
func (b *bench) identities(ctx context.Context) error {
	s, err := b.fleetOf(ctx, newPlan(1000), "")
	if err != nil {
		return err
	}
	n, few := 600, 150 // RSA keys take the phones' side a tenth of a second each to make
	if b.quick {
		n, few = 200, 80
	}
	p, op, err := b.attended(s)
	if err != nil {
		return err
	}
	defer p.stop()
	files, err := os.MkdirTemp(b.dir, "none-")
	if err != nil {
		return err
	}
	g, err := b.bare(files, s.certificate())
	if err != nil {
		return err
	}
	defer g.stop()
	root, err := os.ReadFile(filepath.Join(s.dir, "pki", "root.pem"))
	if err != nil {
		return err
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(root)
	insert, err := s.insertCost(ctx)
	if err != nil {
		return err
	}
	b.note("W11", "one insert of a certificate's size, in a transaction of its own", fmt.Sprintf("%.0f µs CPU", insert))
	for _, key := range s.keys { // who asks first makes an account's authority
		if _, err := post(ctx, &http.Client{Transport: trusting(roots)}, p.https+"/.well-known/est/"+key+"/cacerts", "", "", ""); err != nil {
			return err
		}
	}
	var all []*x509.Certificate
	first := 0
	for _, kind := range []struct {
		name string
		n    int
		key  func() (crypto.Signer, error)
	}{
		{"P-256", n, func() (crypto.Signer, error) { return ecdsa.GenerateKey(elliptic.P256(), rand.Reader) }},
		{"RSA-2048", few, func() (crypto.Signer, error) { return rsa.GenerateKey(rand.Reader, 2048) }},
	} {
		c := &claimants{server: p.https, keys: s.keys, from: first}
		if err := c.prepare(ctx, s, op, kind.n, kind.key); err != nil {
			return err
		}
		first += kind.n
		p.settle()
		bare, err := drive(g, roots, kind.n, 8, true, func(h *http.Client, i int) error {
			_, err := post(ctx, h, g.https+"/enroll", "application/pkcs10", c.requests[i], "")
			return err
		})
		if err != nil {
			return err
		}
		ours, err := drive(p, roots, kind.n, 8, true, func(h *http.Client, i int) error {
			_, err := c.enroll(ctx, h, i)
			return err
		})
		if err != nil {
			return err
		}
		all = append(all, c.issued()...)
		b.ratio("W11", "EST simpleenroll, "+kind.name+", new TLS each", "(handshake + CSR + signature) + insert", ours.cpu, bare.cpu+insert, "µs CPU/issue", "G + insert", 1.5, "")
		b.note("W11", "the same, "+kind.name, ours.String())
		b.note("W11", "bare signing behind TLS, "+kind.name, bare.String())
	}
	return b.statuses(ctx, p, roots, s, all)
}

// statuses asks for the status of certificates: twice, since the second time the answer is signed already.
func (b *bench) statuses(ctx context.Context, p *process, roots *x509.CertPool, s *seeded, all []*x509.Certificate) error {
	issuers := map[string]*x509.Certificate{}
	h := &http.Client{Transport: trusting(roots)}
	for _, key := range s.keys {
		body, err := post(ctx, h, p.https+"/.well-known/est/"+key+"/cacerts", "", "", "")
		if err != nil {
			return err
		}
		certs, err := certificatesIn(body)
		if err != nil {
			return err
		}
		issuers[string(certs[0].SubjectKeyId)] = certs[0]
	}
	asks := make([][]byte, len(all))
	for i, c := range all {
		ask, err := ocsp.CreateRequest(c, issuers[string(c.AuthorityKeyId)], nil)
		if err != nil {
			return err
		}
		asks[i] = ask
	}
	signing, err := signingCost(all[0])
	if err != nil {
		return err
	}
	p.settle()
	const turns = 10
	for _, step := range []struct {
		what string
		n    int
	}{{"OCSP, signed now", len(asks)}, {"OCSP, signed before", turns * len(asks)}} {
		r, err := drive(p, roots, step.n, 8, false, func(h *http.Client, i int) error {
			got, err := post(ctx, h, p.http+"/pki/ocsp", "application/ocsp-request", string(asks[i%len(asks)]), "")
			if err == nil && len(got) < 100 {
				err = fmt.Errorf("an answer of %d bytes", len(got))
			}
			return err
		})
		if err != nil {
			return err
		}
		b.note("W11", step.what+", connections kept", fmt.Sprintf("%s; %.2f × signing alone (%.0f µs, %.0f answers/s)", r, r.cpu/signing, signing, 1e6/signing))
	}
	return nil
}

// claimants are devices with one-time passwords, and their requests.
type claimants struct {
	server    string
	keys      []string
	from      int
	accounts  []int
	users     []string
	passwords []string
	requests  []string

	mu   sync.Mutex
	have map[int]*x509.Certificate
}

func (c *claimants) prepare(ctx context.Context, s *seeded, op operator, n int, newKey func() (crypto.Signer, error)) error {
	c.have = map[int]*x509.Certificate{}
	for i := range n {
		m := s.plan.member(c.from + i)
		out, _, err := op.call(ctx, "POST", "/devices/"+m.MAC.String()+":issueIdentity", nil)
		if err != nil {
			return err
		}
		password, _ := out["oneTimePassword"].(string)
		key, err := newKey()
		if err != nil {
			return err
		}
		der, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{Subject: pkix.Name{CommonName: m.MAC.String()}}, key)
		if err != nil {
			return err
		}
		c.accounts, c.users, c.passwords = append(c.accounts, m.account), append(c.users, m.MAC.String()), append(c.passwords, password)
		c.requests = append(c.requests, base64.StdEncoding.EncodeToString(der))
	}
	return nil
}

func (c *claimants) enroll(ctx context.Context, h *http.Client, i int) (*x509.Certificate, error) {
	body, err := post(ctx, h, c.server+"/.well-known/est/"+c.keys[c.accounts[i]]+"/simpleenroll", "application/pkcs10", c.requests[i], c.users[i]+":"+c.passwords[i])
	if err != nil {
		return nil, err
	}
	certs, err := certificatesIn(body)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.have[i] = certs[0]
	return certs[0], nil
}

func (c *claimants) issued() (out []*x509.Certificate) {
	for _, cert := range c.have {
		out = append(out, cert)
	}
	return out
}

func certificatesIn(body []byte) ([]*x509.Certificate, error) {
	der, err := base64.StdEncoding.DecodeString(string(body))
	if err != nil {
		return nil, err
	}
	p, err := pkcs7.Parse(der)
	if err != nil {
		return nil, err
	}
	if len(p.Certificates) == 0 {
		return nil, errors.New("no certificate came")
	}
	return p.Certificates, nil
}

// trusting is a transport that keeps connections.
func trusting(roots *x509.CertPool) *http.Transport {
	return &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}}
}

// post sends a body, or asks without one; the answer is a 200.
func post(ctx context.Context, h *http.Client, to, kind, body, auth string) ([]byte, error) {
	method := http.MethodPost
	if kind == "" {
		method = http.MethodGet
	}
	r, err := http.NewRequestWithContext(ctx, method, to, bytes.NewReader([]byte(body)))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", kind)
	if auth != "" {
		r.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(auth)))
	}
	res, err := h.Do(r)
	if err != nil {
		return nil, err
	}
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		return nil, err
	}
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %d %.200s", to, res.StatusCode, text)
	}
	return text, nil
}

// insertCost is what it takes to write one row of a certificate's size down, CPU microseconds.
func (s *seeded) insertCost(ctx context.Context) (float64, error) {
	db, err := s.raw()
	if err != nil {
		return 0, err
	}
	defer func() { _ = db.Close() }()
	if _, err := db.ExecContext(ctx, "CREATE TABLE bench_insert (serial TEXT PRIMARY KEY, der TEXT NOT NULL)"); err != nil {
		return 0, err
	}
	defer func() { _, _ = db.ExecContext(ctx, "DROP TABLE bench_insert") }()
	const n = 500
	der := base64.StdEncoding.EncodeToString(make([]byte, 700))
	before := selfCPU()
	for i := range n {
		if _, err := db.ExecContext(ctx, "INSERT INTO bench_insert VALUES ($1, $2)", fmt.Sprintf("%032x", i), der); err != nil {
			return 0, err
		}
	}
	return micros(selfCPU()-before) / n, nil
}

// signingCost is what it takes to sign one OCSP answer with a P-256 key, CPU microseconds.
func signingCost(issuer *x509.Certificate) (float64, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return 0, err
	}
	const n = 2000
	before := selfCPU()
	for i := range n {
		now := time.Now()
		if _, err := ocsp.CreateResponse(issuer, issuer, ocsp.Response{Status: ocsp.Good, SerialNumber: big.NewInt(int64(i)), ThisUpdate: now, NextUpdate: now.Add(time.Hour)}, key); err != nil {
			return 0, err
		}
	}
	return micros(selfCPU()-before) / n, nil
}

// selfCPU is what this process has used.
func selfCPU() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
