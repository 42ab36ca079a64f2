package housetest_test

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/hex"
	"encoding/pem"
	"math/big"
	"net/http"
	"testing"
	"time"

	"muster/internal/housetest"
)

// A maker signs certificates in a factory.
type maker struct {
	cert *x509.Certificate
	by   tls.Certificate
}

func newMaker(t *testing.T, name string) maker {
	t.Helper()
	key := newKey(t)
	c := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	der, err := x509.CreateCertificate(rand.Reader, c, c, key.Public(), key)
	no(t, err)
	c, err = x509.ParseCertificate(der)
	no(t, err)
	return maker{c, tls.Certificate{PrivateKey: key}}
}

func (m maker) pem() string {
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: m.cert.Raw}))
}

// client is a device that shows the maker's certificate.
func (m maker) client(h *housetest.House, mac string, until time.Time) (*http.Client, *x509.Certificate) {
	t := h.T.(*testing.T)
	key := newKey(t)
	c := &x509.Certificate{SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: mac}, NotBefore: time.Now().Add(-2 * time.Hour), NotAfter: until, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}}
	der, err := x509.CreateCertificate(rand.Reader, c, m.cert, key.Public(), m.by.PrivateKey)
	no(t, err)
	c, err = x509.ParseCertificate(der)
	no(t, err)
	client := h.Client()
	client.Transport.(*http.Transport).TLSClientConfig.Certificates = []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}
	return client, c
}

func TestAFactoryCertificateAdmitsTheDeviceThatSomebodyClaimed(t *testing.T) {
	h := housetest.Start(t)
	a := h.Account("a")
	h.API("POST", "/accounts/"+a.ID+"/sites", housetest.JSON{"metadata": housetest.JSON{"name": "hq"}}, nil, 201)
	good, alike := newMaker(t, "Maker Root"), newMaker(t, "Maker Root")
	h.API("POST", "/accounts/operator/factory-roots", housetest.JSON{"metadata": housetest.JSON{"name": "maker"}, "spec": housetest.JSON{"certificates": good.pem(), "families": []string{"ucs"},
		"subject": []housetest.JSON{{"attribute": "CN", "match": "(?<mac>[0-9A-Fa-f]{12})"}}}}, nil, 201)
	h.API("POST", "/accounts/"+a.ID+"/factory-roots", housetest.JSON{"metadata": housetest.JSON{"name": "maker"}, "spec": housetest.JSON{"certificates": good.pem(),
		"subject": []housetest.JSON{{"attribute": "CN", "match": "(?<mac>[0-9A-Fa-f]{12})"}}}}, nil, 403)
	later := time.Now().Add(time.Hour)
	const mine, other, nobodys = "0004f2000c01", "0004f2000c02", "0004f2000c03"
	device(h, a, mine, "VVX 450")
	device(h, a, other, "VVX 450")
	for name, c := range map[string]struct {
		by     maker
		of, as string
		until  time.Time
	}{
		"a look-alike":            {alike, mine, mine, later},
		"another device":          {good, other, mine, later},
		"one that has ended":      {good, mine, mine, time.Now().Add(-time.Minute)},
		"one that nobody claimed": {good, nobodys, nobodys, later},
	} {
		client, _ := c.by.client(h, c.of, c.until)
		if _, got := discover(h, client, c.as); got["result"] != "codeRequired" {
			t.Errorf("%s: %v", name, got)
		}
	}
	client, cert := good.client(h, mine, later)
	if _, got := discover(h, client, mine); got["result"] != "enrolled" {
		t.Fatalf("its own: %v", got)
	}
	var d housetest.JSON
	h.API("GET", "/devices/"+mine, nil, &d, 200)
	if housetest.At(d, "status", "lifecycle") != "enrolled" {
		t.Errorf("it is %v", housetest.At(d, "status", "lifecycle"))
	}
	// The key turns up on the internet.
	sum := sha256.Sum256(cert.RawSubjectPublicKeyInfo)
	h.API("POST", "/accounts/operator/blocked-keys", housetest.JSON{"spec": housetest.JSON{"fingerprint": hex.EncodeToString(sum[:]), "reason": "copied"}}, nil, 201)
	if status, got := discover(h, client, mine); status != 403 || got["result"] == "enrolled" {
		t.Errorf("on the connection that stood: %d %v", status, got)
	}
	client.CloseIdleConnections()
	if status, _ := discover(h, client, mine); status != 0 {
		t.Errorf("a new connection: %d", status)
	}
}

func TestAnAccountSaysWhatACertificateIsForIt(t *testing.T) {
	h := housetest.Start(t)
	a := h.Account("a")
	var site housetest.JSON
	h.API("POST", "/accounts/"+a.ID+"/sites", housetest.JSON{"metadata": housetest.JSON{"name": "hq"}}, &site, 201)
	const here, there = "0004f2000d01", "0004f2000d02"
	id := device(h, a, here, "VVX 450")
	device(h, a, there, "VVX 450")
	h.API("PATCH", "/devices/"+here, housetest.JSON{"spec": housetest.JSON{"site": "hq"}}, nil, 200)
	b := certified(h, a, here, id, labelOf(a))
	get := func(p *housetest.Phone, mac string) int { return p.Get(mac + "-muster.cfg").Status }
	pair := h.Phone(a, ucsAgent)
	for name, c := range map[string]struct {
		rule                       housetest.JSON
		alone, pairHere, elsewhere int
	}{
		"off":                       {housetest.JSON{"mode": "off"}, 401, 200, 200},
		"accept":                    {housetest.JSON{"mode": "accept"}, 200, 200, 200},
		"require":                   {housetest.JSON{"mode": "require"}, 200, 403, 403},
		"required at a site":        {housetest.JSON{"sites": housetest.JSON{"hq": "require"}}, 200, 403, 200},
		"required of a family":      {housetest.JSON{"families": housetest.JSON{"ucs": "require"}}, 200, 403, 403},
		"not at a site":             {housetest.JSON{"mode": "require", "sites": housetest.JSON{"hq": "off"}}, 401, 200, 403},
		"files of devices' own":     {housetest.JSON{"mode": "accept", "deviceFiles": "certificate"}, 200, 403, 403},
		"and of another family: no": {housetest.JSON{"families": housetest.JSON{"j100": "require"}}, 401, 200, 200},
	} {
		whole := housetest.JSON{"mode": "off", "sites": nil, "families": nil, "deviceFiles": "pair"}
		h.Patch(a, housetest.JSON{"certificate": whole})
		h.Patch(a, housetest.JSON{"certificate": c.rule})
		if got := get(b.phone(a, nil), here); got != c.alone {
			t.Errorf("%s: with the certificate alone it is %d, want %d", name, got, c.alone)
		}
		if got := get(b.phone(a, &a), here); got != 200 {
			t.Errorf("%s: with both it is %d", name, got)
		}
		if got := get(pair, here); got != c.pairHere {
			t.Errorf("%s: with the pair alone it is %d, want %d", name, got, c.pairHere)
		}
		if got := get(pair, there); got != c.elsewhere {
			t.Errorf("%s: another device with the pair is %d, want %d", name, got, c.elsewhere)
		}
	}
}
