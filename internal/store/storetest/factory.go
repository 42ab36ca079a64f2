package storetest

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/hex"
	"encoding/pem"
	"math/big"
	"sync"
	"testing"
	"time"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// makersRoot is a CA that anybody might have loaded.
var makersRoot = sync.OnceValue(func() string {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		panic(err)
	}
	t := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Maker Root"}, NotBefore: instant, NotAfter: instant.Add(time.Hour), IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, t, t, key.Public(), key)
	if err != nil {
		panic(err)
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
})

func (w *world) factoryRoot(a fleet.Account, name string) ca.FactoryRoot {
	w.t.Helper()
	r, err := w.CreateFactoryRoot(w.ctx, w.by, ca.FactoryRoot{Account: a.ID, Name: name, PEM: makersRoot(), Families: []fleet.Family{fleet.UCS}, EKU: ca.EKUClientOrNone,
		Subject: []ca.Pattern{{Attribute: "CN", Match: "(?<mac>[0-9A-F]{12})"}}, Organizations: []string{"Maker Inc."}})
	w.no(err)
	return r
}

func (w *world) block(a fleet.Account, name string) ca.Block {
	w.t.Helper()
	b, err := w.CreateBlock(w.ctx, w.by, ca.Block{Account: a.ID, Name: name, Fingerprint: hashText(name), Reason: "copied"})
	w.no(err)
	return b
}

func hashText(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

var factories = map[string]func(*testing.T, *world){
	"a factory root comes back as it was loaded, and as it was changed": func(_ *testing.T, w *world) {
		r := w.factoryRoot(w.top, "r")
		got, err := w.FindFactoryRoot(w.ctx, w.top.ID, "r")
		w.no(err)
		w.same(got, r)
		r.AllowExpired, r.AllowSHA1, r.EKU, r.Families, r.Organizations, r.Labels = true, true, ca.EKUAny, nil, nil, map[string]string{"x": "y"}
		r.Subject = append(r.Subject, ca.Pattern{Attribute: "serialNumber", Match: "(?<serial>.+)"})
		saved, err := w.SaveFactoryRoot(w.ctx, w.by, r)
		w.no(err)
		got, err = w.FindFactoryRoot(w.ctx, w.top.ID, string(r.ID))
		w.no(err)
		w.same(got, saved)
		w.is(second(w.SaveFactoryRoot(w.ctx, w.by, r)), fault.Conflict, "")
		w.no(w.DeleteFactoryRoot(w.ctx, w.by, w.top.ID, r.ID))
		w.missing(second(w.FindFactoryRoot(w.ctx, w.top.ID, "r")), "factory root")
	},
	"a factory root that cannot be used is not kept": func(_ *testing.T, w *world) {
		r := w.factoryRoot(w.top, "r")
		r.Name, r.PEM = "s", "x"
		w.is(second(w.CreateFactoryRoot(w.ctx, w.by, r)), fault.Invalid, "")
		r.Name, r.PEM, r.Subject = "r", makersRoot(), nil
		w.is(second(w.SaveFactoryRoot(w.ctx, w.by, r)), fault.Invalid, "")
	},
	"a key is blocked once": func(_ *testing.T, w *world) {
		b := w.block(w.top, "b")
		got, err := w.FindBlock(w.ctx, w.top.ID, "b")
		w.no(err)
		w.same(got, b)
		w.is(second(w.CreateBlock(w.ctx, w.by, ca.Block{Account: w.top.ID, Name: "c", Fingerprint: b.Fingerprint})), fault.Conflict, "nameTaken")
		w.is(second(w.CreateBlock(w.ctx, w.by, ca.Block{Account: w.top.ID, Name: "c", Fingerprint: "x"})), fault.Invalid, "")
		w.no(w.DeleteBlock(w.ctx, w.by, w.top.ID, b.ID))
		w.block(w.top, "b")
		list, err := w.Blocks(w.ctx, w.top.ID, fleet.Page{Limit: 10})
		w.no(err)
		w.same(len(list), 1)
	},
}
