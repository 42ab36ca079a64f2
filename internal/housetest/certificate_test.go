package housetest_test

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/smallstep/pkcs7"

	"muster/internal/ca"
	"muster/internal/fleet"
	"muster/internal/housetest"
)

// A bearer is a device with a certificate and its key.
type bearer struct {
	h       *housetest.House
	account housetest.Account
	mac, id string
	key     crypto.Signer
	cert    *x509.Certificate
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	no(t, err)
	return k
}

func no(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// device makes a device of an account.
func device(h *housetest.House, a housetest.Account, mac, model string) string {
	h.T.Helper()
	var d housetest.JSON
	h.API("POST", "/accounts/"+a.ID+"/devices", housetest.JSON{"spec": housetest.JSON{"mac": mac, "model": model}}, &d, 201)
	return fmt.Sprint(d["id"])
}

// request makes a CSR, base64 as EST has it.
func request(t *testing.T, key crypto.Signer, cn string) string {
	t.Helper()
	der, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{Subject: pkix.Name{CommonName: cn}}, key)
	no(t, err)
	return base64.StdEncoding.EncodeToString(der)
}

// est asks for a certificate; label is an account's address key.
func est(h *housetest.House, client *http.Client, label, op, body, user, password string) (int, *x509.Certificate) {
	h.T.Helper()
	at := h.Ready.HTTPS + "/.well-known/est/"
	if label != "" {
		at += label + "/"
	}
	r, err := http.NewRequest("POST", at+op, strings.NewReader(body))
	if err != nil {
		h.T.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/pkcs10")
	if password != "" {
		r.SetBasicAuth(user, password)
	}
	res, err := client.Do(r)
	if err != nil {
		return 0, nil
	}
	defer func() { _ = res.Body.Close() }()
	b, _ := io.ReadAll(res.Body)
	if res.StatusCode != 200 {
		return res.StatusCode, nil
	}
	der, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(string(b)), ""))
	if err != nil {
		h.T.Fatal(err)
	}
	p7, err := pkcs7.Parse(der)
	if err != nil || len(p7.Certificates) == 0 {
		h.T.Fatalf("no certificate: %v", err)
	}
	return 200, p7.Certificates[0]
}

func labelOf(a housetest.Account) string {
	p := strings.Split(strings.Trim(a.Address, "/"), "/")
	return p[len(p)-1]
}

// certified gives a device a certificate of ours: of its account's authority, or with label "" of the operator's.
func certified(h *housetest.House, a housetest.Account, mac, id string, label string) *bearer {
	h.T.Helper()
	return certifiedFor(h, a, mac, id, label, newKey(h.T.(*testing.T)))
}

// password gives a device a one-time password.
func password(h *housetest.House, a housetest.Account, id string) string {
	h.T.Helper()
	_, p, err := h.App.CA.WantAnew(context.Background(), fleet.System("test", fleet.AccountID(a.ID)), fleet.AccountID(a.ID), fleet.DeviceID(id), 0)
	if err != nil {
		h.T.Fatal(err)
	}
	return p.Reveal()
}

func certifiedFor(h *housetest.House, a housetest.Account, mac, id, label string, key crypto.Signer) *bearer {
	h.T.Helper()
	t := h.T.(*testing.T)
	b := &bearer{h: h, account: a, mac: mac, id: id, key: key}
	status, cert := est(h, h.Client(), label, "simpleenroll", request(t, b.key, "phone"), mac, password(h, a, id))
	if status != 200 {
		t.Fatalf("enroll %s: %d", mac, status)
	}
	if cert.Subject.String() != "CN="+mac {
		t.Fatalf("the certificate is of %s", cert.Subject)
	}
	b.cert = cert
	return b
}

// client is one that shows the certificate.
func (b *bearer) client() *http.Client {
	c := b.h.Client()
	c.Transport.(*http.Transport).TLSClientConfig.Certificates = []tls.Certificate{{Certificate: [][]byte{b.cert.Raw}, PrivateKey: b.key}}
	return c
}

// phone asks at an account's address with a pair, or without.
func (b *bearer) phone(at housetest.Account, pair *housetest.Account) *housetest.Phone {
	p := b.h.Phone(at, ucsAgent)
	p.User, p.Password = "", ""
	if pair != nil {
		p.User, p.Password = pair.User, pair.Password
	}
	p.Client = b.client()
	return p
}

const ucsAgent = "FileTransport PolycomVVX-VVX_450-UA/6.4.1.2345"

func TestTheCertificateOfOneDeviceOpensNothingOfAnother(t *testing.T) {
	h := housetest.Start(t)
	a, b := h.Account("a"), h.Account("b")
	macs := map[string]housetest.Account{"0004f2000a01": a, "0004f2000a02": a, "0004f2000b01": b}
	ids := map[string]string{}
	for m, of := range macs {
		ids[m] = device(h, of, m, "VVX 450")
	}
	for _, mode := range []string{"off", "accept", "require"} {
		for _, x := range []housetest.Account{a, b} {
			h.Patch(x, housetest.JSON{"certificate": housetest.JSON{"mode": mode}})
		}
		for _, label := range []string{labelOf(a), ""} { // of the account's authority, and of the operator's
			one := certified(h, a, "0004f2000a01", ids["0004f2000a01"], label)
			for _, at := range []housetest.Account{a, b} {
				for name, pair := range map[string]*housetest.Account{"no pair": nil, "the pair of a": &a, "the pair of b": &b} {
					p := one.phone(at, pair)
					for m, of := range macs {
						for _, c := range []struct{ method, file string }{{"GET", m + ".cfg"}, {"HEAD", m + ".cfg"}, {"GET", m + "-muster.cfg"}, {"PUT", m + "-app.log"}, {"PUT", m + "-phone.cfg"}, {"GET", m + "-phone.cfg"}} {
							got := p.Do(c.method, c.file, map[string]string{"PUT": "<x/>"}[c.method])
							mine := m == one.mac && of.ID == at.ID
							switch opens := got.Status < 300 || got.Status == 404; {
							case opens && !mine:
								t.Errorf("%s, label %q, %s at %s: %s %s is %d", mode, label, name, at.Name, c.method, c.file, got.Status)
							case !opens && mine && (pair != nil && pair.ID == a.ID || pair == nil && mode != "off"):
								t.Errorf("%s, label %q, %s at %s: its own %s %s is %d", mode, label, name, at.Name, c.method, c.file, got.Status)
							case got.Status != 401 && mine && pair == nil && mode == "off":
								t.Errorf("without a pair, where no certificate is taken: %s %s is %d", c.method, c.file, got.Status)
							}
						}
					}
				}
			}
			// It certifies itself anew, and nobody else.
			for m := range macs {
				for _, op := range []string{"simpleenroll", "simplereenroll"} {
					for _, at := range []string{labelOf(a), labelOf(b), ""} {
						status, cert := est(h, one.client(), at, op, request(t, newKey(t), m), "", "")
						if cert != nil && cert.Subject.String() != "CN="+one.mac {
							t.Errorf("%s at %q for %s: it got a certificate of %s", op, at, m, cert.Subject)
						}
						if cert != nil && (at == labelOf(b) || op == "simplereenroll" && m != one.mac) {
							t.Errorf("%s at %q for %s: %d", op, at, m, status)
						}
					}
				}
				if m == one.mac {
					continue
				}
				// It is no password of another device either, and no proof at the door.
				status, got := discover(h, one.client(), m)
				if got["result"] == "enrolled" {
					t.Errorf("discover as %s: %d %v", m, status, got)
				}
			}
		}
	}
	h.Flush()
	var log housetest.JSON
	h.API("GET", "/devices/0004f2000a02/provisioning-log?limit=200", nil, &log, 200)
	if text, _ := json.Marshal(log); !bytes.Contains(text, []byte(`"otherCertificate"`)) || !bytes.Contains(text, []byte(`"certificate":"ours"`)) {
		t.Errorf("the log of the other device does not say it: %.500s", text)
	}
}

// discover asks where a device belongs.
func discover(h *housetest.House, client *http.Client, mac string) (int, housetest.JSON) {
	h.T.Helper()
	body, _ := json.Marshal(housetest.JSON{"mac": mac, "serial": "S1", "model": "VVX 450", "softwareVersion": "6.4.1.2345"})
	res, err := client.Post(h.Ready.HTTPS+"/enroll/v1/discover", "application/json", bytes.NewReader(body))
	if err != nil {
		return 0, nil
	}
	defer func() { _ = res.Body.Close() }()
	var out housetest.JSON
	_ = json.NewDecoder(res.Body).Decode(&out)
	return res.StatusCode, out
}

func TestARevokedCertificateIsRefusedAtOnce(t *testing.T) {
	h := housetest.Start(t)
	a := h.Account("a")
	id := device(h, a, "0004f2000a01", "VVX 450")
	b := certified(h, a, "0004f2000a01", id, labelOf(a))
	stands := b.phone(a, &a)
	if got := stands.Get("0004f2000a01-muster.cfg"); got.Status != 200 {
		t.Fatalf("before: %d", got.Status)
	}
	at := time.Now()
	_, err := h.App.CA.Revoke(context.Background(), fleet.System("test", fleet.AccountID(a.ID)), fleet.AccountID(a.ID), ca.SerialOf(b.cert), ca.KeyCompromise)
	no(t, err)
	if got := stands.Get("0004f2000a01-muster.cfg"); got.Status != 403 {
		t.Errorf("on the connection that stood: %d", got.Status)
	}
	if _, err := b.client().Get(a.Address + "0004f2000a01-muster.cfg"); err == nil {
		t.Error("a new connection is let in")
	}
	if status, _ := est(h, b.client(), labelOf(a), "simplereenroll", request(t, newKey(t), b.mac), "", ""); status == 200 {
		t.Error("it is renewed")
	}
	list, err := http.Get(b.cert.CRLDistributionPoints[0])
	no(t, err)
	der, _ := io.ReadAll(list.Body)
	_ = list.Body.Close()
	crl, err := x509.ParseRevocationList(der)
	no(t, err)
	if len(crl.RevokedCertificateEntries) != 1 || crl.RevokedCertificateEntries[0].SerialNumber.Cmp(b.cert.SerialNumber) != 0 {
		t.Errorf("the list has %d entries", len(crl.RevokedCertificateEntries))
	}
	if took := time.Since(at); took > time.Second {
		t.Errorf("it took %s", took)
	}
	// The device gets in with its pair, and is told of no certificate.
	if got := h.Phone(a, ucsAgent).Get("0004f2000a01-muster.cfg"); got.Status != 200 {
		t.Errorf("with its pair alone: %d", got.Status)
	}
}
