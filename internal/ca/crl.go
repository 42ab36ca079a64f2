package ca

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"muster/internal/fault"
)

const (
	// A list is made anew when something is revoked, and each day; verifiers that cannot fetch have two more.
	listEvery = 24 * time.Hour
	listFor   = 72 * time.Hour
)

// lists are the newest list of each generation.
type lists struct {
	mu *sync.Mutex
	of map[string]*list
}

type list struct {
	der  []byte
	mark int64
	made time.Time
	next time.Time
}

func newLists() lists { return lists{mu: &sync.Mutex{}, of: map[string]*list{}} }

// issuer finds the generation that a URL names.
func (o *Office) issuer(slug string) (issuer, error) {
	o.mu.RLock()
	i, ok := o.bySlug[slug]
	o.mu.RUnlock()
	if !ok {
		return i, fault.New(fault.Missing, "no such authority")
	}
	return i, nil
}

// Certificates are the issuing certificate of a generation and what is above it, root included where that is known.
func (o *Office) Certificates(slug string) ([]*x509.Certificate, error) {
	i, err := o.issuer(slug)
	if err != nil {
		return nil, err
	}
	out := []*x509.Certificate{i.certificate}
	for _, der := range i.above {
		c, err := x509.ParseCertificate(der)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	if !i.imported {
		out = append(out, o.o.Root.Certificate())
	}
	return out, nil
}

// PEM is Certificates in PEM.
func (o *Office) PEM(slug string) ([]byte, error) {
	certs, err := o.Certificates(slug)
	var b bytes.Buffer
	for _, c := range certs {
		_ = pem.Encode(&b, &pem.Block{Type: "CERTIFICATE", Bytes: c.Raw})
	}
	return b.Bytes(), err
}

// List is the list of revoked certificates of the generation that a URL names, DER, with its next update.
func (o *Office) List(ctx context.Context, slug string) ([]byte, time.Time, error) {
	i, err := o.issuer(slug)
	if err != nil {
		return nil, time.Time{}, err
	}
	return o.CRL(ctx, i.authority, i.number)
}

// CRL is the list of a generation, DER, with its next update. It holds all that was revoked before it was asked for.
func (o *Office) CRL(ctx context.Context, id AuthorityID, generation int) ([]byte, time.Time, error) {
	slug := Generation{Authority: id, Number: generation}.Slug()
	o.lists.mu.Lock()
	defer o.lists.mu.Unlock()
	entries, mark := o.revoked.list(id, generation)
	now := o.now()
	if l := o.lists.of[slug]; l != nil && l.mark == mark && now.Sub(l.made) < listEvery && !now.Before(l.made) {
		return l.der, l.next, nil
	}
	b, err := o.open(ctx, id)
	if err != nil {
		return nil, time.Time{}, err
	}
	g := b.live[generation]
	if g == nil {
		return nil, time.Time{}, fault.New(fault.Missing, "no such generation")
	}
	number, err := o.o.Store.NextCRL(ctx, id, generation)
	if err != nil {
		return nil, time.Time{}, err
	}
	slices.SortFunc(entries, func(a, b Revocation) int { return strings.Compare(a.Serial, b.Serial) })
	t := &x509.RevocationList{Number: big.NewInt(number), ThisUpdate: now.Truncate(time.Second), NextUpdate: now.Add(listFor).Truncate(time.Second)}
	for _, r := range entries {
		serial, err := hex.DecodeString(r.Serial)
		if err != nil {
			return nil, time.Time{}, err
		}
		t.RevokedCertificateEntries = append(t.RevokedCertificateEntries, x509.RevocationListEntry{SerialNumber: new(big.Int).SetBytes(serial), RevocationTime: r.At.Truncate(time.Second), ReasonCode: int(r.Reason)})
	}
	der, err := x509.CreateRevocationList(rand.Reader, t, g.certificate, g.key)
	if err != nil {
		return nil, time.Time{}, err
	}
	o.stats.lists.Add(1)
	o.lists.of[slug] = &list{der, mark, now, t.NextUpdate}
	return der, t.NextUpdate, nil
}
