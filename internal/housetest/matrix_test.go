package housetest_test

import (
	"crypto/rsa"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	paho "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"

	"muster/internal/housetest"
)

func TestTheCertificateOfOneDeviceGetsNoCertificateOfAnotherByAnyWay(t *testing.T) {
	h := housetest.Start(t)
	a, b := h.Account("a"), h.Account("b")
	type phone struct {
		of      housetest.Account
		mac, id string
		key     *rsa.PrivateKey
		oneTime string
	}
	mine := &phone{of: a, mac: "0004f2000a01", key: rsaKey(t)}
	others := []*phone{{of: a, mac: "0004f2000a02", key: rsaKey(t)}, {of: b, mac: "0004f2000b01", key: rsaKey(t)}}
	for _, p := range append([]*phone{mine}, others...) {
		p.id = device(h, p.of, p.mac, "VVX 450")
	}
	for _, p := range others {
		p.oneTime = password(h, p.of, p.id)
	}
	for _, home := range []string{labelOf(a), ""} { // whose authority certified it
		signer := rsaKey(t)
		one := certifiedFor(h, a, mine.mac, mine.id, home, signer)
		for _, at := range []string{labelOf(a), labelOf(b), ""} {
			for _, p := range others {
				for _, challenge := range []string{"", p.oneTime} {
					what := fmt.Sprintf("certified at %q, asked at %q for %s, with its password %v", home, at, p.mac, challenge != "")
					for _, kind := range []string{pkcsReq, renewalReq} {
						if status, c := scepAsk(h, at, kind, one.cert, signer, challenged(t, p.key, p.mac, challenge)); c != nil || status != "2" {
							t.Errorf("SCEP %s, %s: %q, %v", kind, what, status, c != nil)
						}
					}
					for _, op := range []string{"simpleenroll", "simplereenroll"} {
						status, c := est(h, one.client(), at, op, request(t, p.key, p.mac), p.mac, challenge)
						if c != nil && (challenge != "" || c.Subject.String() != "CN="+mine.mac) || status != 200 && status != 400 && status != 403 {
							t.Errorf("EST %s, %s: %d, %v", op, what, status, c != nil)
						}
					}
				}
			}
			// Its own is renewed where it is at home, and never by another account's authority.
			_, c := scepAsk(h, at, renewalReq, one.cert, signer, challenged(t, mine.key, mine.mac, ""))
			if c != nil && (at == labelOf(b) || c.Subject.String() != "CN="+mine.mac) || c == nil && at == home {
				t.Errorf("certified at %q, its own renewal at %q: %v", home, at, c != nil)
			}
			status, ec := est(h, one.client(), at, "simplereenroll", request(t, mine.key, mine.mac), "", "")
			if ec != nil && (at == labelOf(b) || ec.Subject.String() != "CN="+mine.mac) || ec == nil && at == home {
				t.Errorf("certified at %q, its own renewal by EST at %q: %d", home, at, status)
			}
		}
	}
	// None of that has spent a password, or spoiled it: each opens for its own device, which has nothing else.
	for _, p := range others {
		if status, c := scepAsk(h, labelOf(p.of), pkcsReq, selfSigned(t, p.key), p.key, challenged(t, p.key, "phone", p.oneTime)); c == nil || c.Subject.String() != "CN="+p.mac {
			t.Errorf("%s with its own password: %q", p.mac, status)
		}
	}
}

// What a device gets at the door with the certificate of another one, it gets without.
func TestAtTheDoorTheCertificateOfAnotherDeviceIsNone(t *testing.T) {
	e := enrolling(t, nil)
	b := e.Account("b")
	const mine, known, activated, enrolled, enrolledUCS, foreign, unknown = "0004f2000a01", "c81fea83e801", "c81fea83e802", "c81fea83e803", "0004f2000a03", "c81fea83e804", "c81fea83e805"
	one := certified(e.House, e.acc, mine, device(e.House, e.acc, mine, "VVX 450"), labelOf(e.acc))
	device(e.House, e.acc, known, "J179")
	device(e.House, b, foreign, "J179")
	// One that waits for its first contact, with the serial number that discover says.
	e.API("POST", "/accounts/"+e.acc.ID+"/devices", housetest.JSON{"spec": housetest.JSON{"mac": activated, "serial": "S1", "model": "VVX 450", "site": "Berlin"}}, nil, 201)
	e.API("POST", "/devices/"+activated+":activate", nil, nil, 200)
	if a := e.at(e.Ready.HTTPS, strings.ReplaceAll(avaya, aphone, enrolled), e.code, "").Get("46xxsettings.txt"); a.Status != 200 {
		t.Fatalf("a J100 with its code: %d", a.Status)
	}
	e.want(200, boxed(enrolledUCS, "code", e.code))
	sum := ships(e.House, e.acc.ID, image179, "an image")

	for _, mac := range []string{known, activated, enrolled, enrolledUCS, foreign, unknown} {
		if status, got := discover(e.House, one.client(), mac); status != 200 || fmt.Sprint(got) != "map[result:codeRequired]" {
			t.Errorf("discover as %s: %d %v", mac, status, got)
		}
		for agent, files := range map[string][]string{
			strings.ReplaceAll(avaya, aphone, mac):            {"J100Supgrade.txt", "46xxsettings.txt", mac + ".txt"},
			strings.ReplaceAll(poly450, "0004f2abcd01", mac):  {mac + ".cfg", mac + "-muster.cfg", "000000000000.cfg"},
			strings.ReplaceAll(poly450, "0004f2abcd01", mine): {mac + ".cfg"},
		} {
			for _, file := range files {
				with, without := e.at(e.Ready.HTTPS, agent, "", ""), e.at(e.Ready.HTTPS, agent, "", "")
				with.Client = one.client()
				x, y := with.Get(file), without.Get(file)
				x.Header.Del("Date")
				y.Header.Del("Date")
				if fmt.Sprint(x) != fmt.Sprint(y) || x.Status == 200 || strings.Contains(x.Body, e.acc.Password) {
					t.Errorf("%s to %s: %d %s\nwithout a certificate %d %s", file, agent, x.Status, x.Body, y.Status, y.Body)
				}
			}
		}
	}
	// Its own it is shown, so that all of this says something.
	p := e.at(e.Ready.HTTPS, strings.ReplaceAll(poly450, "0004f2abcd01", mine), "", "")
	p.Client = one.client()
	if _, got := discover(e.House, one.client(), mine); got["result"] != "enrolled" {
		t.Errorf("its own: %v", got)
	}
	if a := p.Get(mine + ".cfg"); a.Status != 200 {
		t.Errorf("its own file: %d", a.Status)
	}
	// The serial number alone does it for a first contact, where no certificate disagrees.
	if _, got := discover(e.House, e.Client(), activated); got["result"] != "enrolled" {
		t.Errorf("a first contact: %v", got)
	}
	// Images are no device's: whoever knows the hash has the image, with whatever certificate.
	for name, c := range map[string]*http.Client{"a device's certificate": one.client(), "none": e.Client()} {
		res, err := c.Get(e.Ready.HTTPS + "/fw/" + sum + "/" + image179)
		no(t, err)
		body, _ := io.ReadAll(res.Body)
		_ = res.Body.Close()
		if res.StatusCode != 200 || string(body) != "an image" {
			t.Errorf("an image with %s: %d", name, res.StatusCode)
		}
	}
}

func TestACertificateIsNobodyToTheChannelAndTheAdministrators(t *testing.T) {
	dir := t.TempDir()
	h := housetest.StartIn(t, dir)
	a := h.Account("a")
	const mac = "0004f2000a01"
	id := device(h, a, mac, "VVX 450")
	one := certified(h, a, mac, id, labelOf(a))
	h.App.Stop()
	// An admin address that is no loopback is served by TLS.
	h = housetest.StartIn(t, dir, "channel-addr=127.0.0.1:0", "admin-addr=0.0.0.0:0")
	asked := 0
	shows := func() *tls.Config {
		return &tls.Config{RootCAs: h.Roots, ServerName: "127.0.0.1", GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
			asked++
			return &tls.Certificate{Certificate: [][]byte{one.cert.Raw}, PrivateKey: one.key}, nil
		}}
	}
	for _, user := range []string{"", id, mac} {
		o := paho.NewClientOptions().AddBroker(h.App.Ready().Channel).SetClientID(id).SetUsername(user).SetTLSConfig(shows()).SetProtocolVersion(4).SetAutoReconnect(false).SetConnectRetry(false)
		c := paho.NewClient(o)
		tok := c.Connect()
		if !tok.WaitTimeout(10*time.Second) || !errors.Is(tok.Error(), packets.ErrorRefusedNotAuthorised) && !errors.Is(tok.Error(), packets.ErrorRefusedBadUsernameOrPassword) {
			t.Errorf("the channel, as %q: %v", user, tok.Error())
		}
		c.Disconnect(0)
	}
	client := &http.Client{Timeout: 10 * time.Second, Transport: &http.Transport{TLSClientConfig: shows()}}
	if !strings.HasPrefix(h.Ready.Admin, "https://") {
		t.Fatalf("the admin address is %s", h.Ready.Admin)
	}
	for _, path := range []string{"/accounts", "/devices/" + mac, "/accounts/" + a.ID + "/certificates"} {
		res, err := client.Get(h.Ready.Admin + "/api/v1" + path)
		no(t, err)
		_ = res.Body.Close()
		if res.StatusCode != 401 {
			t.Errorf("the API: %s is %d", path, res.StatusCode)
		}
	}
	if asked != 0 {
		t.Errorf("a certificate was asked for %d times", asked)
	}
	res, err := client.Get(h.Ready.HTTPS + "/p/x/y.cfg")
	no(t, err)
	_ = res.Body.Close()
	if asked != 1 {
		t.Error("devices' address asks for none: this test shows nothing")
	}
}

// What a device was given for its certificate, nobody gets a moment later for its serial number, which is printed on its back.
func TestWhoComesAfterADeviceWithACertificateAndHasNoneIsAskedForACode(t *testing.T) {
	e := enrolling(t, nil)
	const studio, other, serial = "00e0db000a01", "00e0db000a02", "8L21385D98DAFC"
	for mac, sn := range map[string]string{studio: serial, other: "8L21385D98DAFD"} {
		e.API("POST", "/accounts/"+e.acc.ID+"/devices", housetest.JSON{"spec": housetest.JSON{"mac": mac, "serial": sn, "model": "Studio X50", "site": "Berlin"}}, nil, 201)
	}
	idOf := func(mac string) string {
		var d housetest.JSON
		e.API("GET", "/devices/"+mac, nil, &d, 200)
		return fmt.Sprint(d["id"])
	}
	ask := func(c *http.Client) housetest.Answer {
		p := e.at(e.Ready.HTTPS, polyX, "", "")
		p.Client = c
		return p.Get("000000000000.cfg", "X-Device", serial+"/"+studio+"/192.0.2.9")
	}
	one, two := certified(e.House, e.acc, studio, idOf(studio), labelOf(e.acc)), certified(e.House, e.acc, other, idOf(other), labelOf(e.acc))
	if a := ask(one.client()); a.Status != 200 {
		t.Fatalf("with its certificate: %d", a.Status)
	}
	for name, c := range map[string]*http.Client{"no certificate": e.Client(), "another device's": two.client()} {
		if a := ask(c); a.Status != 401 || a.Body != "" {
			t.Errorf("with %s: %d %s", name, a.Status, a.Body)
		}
	}
	if a := ask(one.client()); a.Status != 200 {
		t.Errorf("with its certificate, again: %d", a.Status)
	}
}
