package housetest_test

import (
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/icholy/digest"

	"muster/internal/housetest"
)

// What phones send, as captured (docs/vendor).
const (
	vvx    = "FileTransport PolycomVVX-VVX_450-UA/6.4.6.2453 Type/Application"
	vvxUp  = "FileTransport PolycomVVX-VVX_450-UA/6.4.6.2453 Type/Updater"
	studio = "FileTransport G_SERIES-PolyStudioX50-UA/4.1.0_362035 Type/Application"
)

func j179(mac string) string {
	return "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/J179-4.1.3.0.6 (MAC:" + mac + ")"
}

type object = housetest.JSON

// asDigest makes a phone answer Digest challenges, with a client we did not write.
func asDigest(p *housetest.Phone) *housetest.Phone {
	c := p.H.Client()
	c.Transport = &digest.Transport{Username: p.User, Password: p.Password, Transport: c.Transport}
	q := *p
	q.Client, q.User = c, ""
	return &q
}

// attributes parses strictly and returns every attribute of the file.
func attributes(t *testing.T, body string) map[string]string {
	t.Helper()
	out := map[string]string{}
	d := xml.NewDecoder(strings.NewReader(body))
	d.Strict = true
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatalf("not well-formed: %v\n%s", err, body)
		}
		if el, ok := tok.(xml.StartElement); ok {
			for _, a := range el.Attr {
				if _, twice := out[a.Name.Local]; twice {
					t.Errorf("attribute %s twice", a.Name.Local)
				}
				out[a.Name.Local] = a.Value
			}
		}
	}
}

var set = regexp.MustCompile(`(?m)^SET ([A-Z0-9_]+) "?([^"\r\n]*)"?\r?$`)

func sets(body string) map[string]string {
	out := map[string]string{}
	for _, m := range set.FindAllStringSubmatch(body, -1) {
		out[m[1]] = m[2]
	}
	return out
}

// walk fetches a phone's whole boot and returns the files by name.
func walk(t *testing.T, p *housetest.Phone, family, mac string) map[string]housetest.Answer {
	t.Helper()
	files := map[string]housetest.Answer{}
	get := func(name string) housetest.Answer {
		a := p.Get(name)
		files[name] = a
		if a.Status != 200 {
			t.Fatalf("%s: GET %s: %d", family, name, a.Status)
		}
		return a
	}
	switch family {
	case "ucs", "polyos":
		master := attributes(t, get(mac+".cfg").Body)
		for _, name := range strings.Split(master["CONFIG_FILES"], ",") {
			name = strings.ReplaceAll(strings.TrimSpace(name), "[PHONE_MAC_ADDRESS]", mac)
			attributes(t, get(name).Body)
		}
		if family == "ucs" {
			for _, optional := range []string{mac + "-phone.cfg", mac + "-web.cfg", "000000000000-license.cfg", mac + "-license.cfg", mac + "-directory.xml"} {
				if a := p.Get(optional); a.Status != 404 {
					t.Errorf("GET %s: %d, want 404", optional, a.Status)
				}
			}
			if a := p.Do("PUT", mac+"-app.log", "0101000000|so   |4|00|Application started\n"); a.Status/100 != 2 {
				t.Errorf("PUT app.log: %d", a.Status)
			}
		}
	case "j100":
		name := "J100Supgrade.txt"
		for range 5 {
			body := get(name).Body
			i := strings.LastIndex(body, "GET ")
			if i < 0 {
				break
			}
			name = strings.ReplaceAll(strings.TrimSpace(body[i+4:]), "$MACADDR", mac)
		}
		if name != mac+".txt" {
			t.Errorf("the chain ends at %s", name)
		}
	}
	return files
}

func TestAPhoneOfEachFamilyBoots(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	for _, c := range families {
		for _, scheme := range []string{"Basic", "Digest"} {
			t.Run(c.family+" with "+scheme, func(t *testing.T) {
				p := h.Phone(acme, c.agent)
				if scheme == "Digest" {
					p = asDigest(p)
				}
				first := walk(t, p, c.family, c.mac)
				for name, a := range first {
					tag := a.Header.Get("ETag")
					if tag == "" || strings.HasPrefix(tag, "W/") {
						t.Errorf("%s: ETag %q is not strong", name, tag)
					}
					if a.Header.Get("Content-Length") == "" {
						t.Errorf("%s: no Content-Length", name)
					}
					if again := p.Get(name, "If-None-Match", tag); again.Status != 304 {
						t.Errorf("%s again: %d, want 304", name, again.Status)
					}
				}
				h.Flush()
				var d object
				h.API("GET", "/devices/"+c.mac, nil, &d, 200)
				if got := housetest.At(d, "status", "family"); got != c.family {
					t.Errorf("family %v", got)
				}
				if got := housetest.At(d, "status", "provisioning"); got != "active" {
					t.Errorf("provisioning %v, want active", got)
				}
				if got := housetest.At(d, "status", "credentialSync", "state"); got != "inSync" {
					t.Errorf("credentialSync %v, want inSync", got)
				}
			})
		}
	}
}

// own returns the file that carries the device's own settings.
func own(t *testing.T, files map[string]housetest.Answer, family, mac string) map[string]string {
	t.Helper()
	all := map[string]string{}
	for name, a := range files {
		switch {
		case family == "j100" && name == mac+".txt":
			for k, v := range sets(a.Body) {
				all[k] = v
			}
		case family != "j100":
			for k, v := range attributes(t, a.Body) {
				all[k] = v
			}
		}
	}
	return all
}

var pairKeys = map[string][2]string{
	"ucs":    {"device.prov.user", "device.prov.password"},
	"polyos": {"device.prov.user", "device.prov.password"},
	"j100":   {"FORCE_HTTP_AUTH_USERNAME", "FORCE_HTTP_AUTH_PASSWORD"},
}

func TestAnEditedPairReachesWhoComesWithTheOldOne(t *testing.T) {
	for _, c := range families {
		t.Run(c.family, func(t *testing.T) {
			h := housetest.Start(t)
			acme := h.Account("acme")
			p := h.Phone(acme, c.agent)
			before := walk(t, p, c.family, c.mac)
			h.Patch(acme, object{"serverUser": "newuser", "serverPassword": "newpassword123"})

			after := walk(t, p, c.family, c.mac)
			got := own(t, after, c.family, c.mac)
			if k := pairKeys[c.family]; got[k[0]] != "newuser" || got[k[1]] != "newpassword123" {
				t.Errorf("the old pair got %q %q", got[k[0]], got[k[1]])
			}
			if was := own(t, before, c.family, c.mac); len(was) != len(got) {
				t.Errorf("the file has %d settings, had %d: it must be complete", len(got), len(was))
			}
			renewed := *p
			renewed.User, renewed.Password = "newuser", "newpassword123"
			walk(t, &renewed, c.family, c.mac)

			h.Patch(acme, object{"overlap": "0s", "serverUser": "third", "serverPassword": "thirdpassword"})
			if a := p.Get(firstFile(c.family, c.mac)); a.Status != 401 {
				t.Errorf("the first pair after overlap 0s: %d, want 401", a.Status)
			}
			if a := renewed.Get(firstFile(c.family, c.mac)); a.Status != 401 {
				t.Errorf("the second pair after overlap 0s: %d, want 401", a.Status)
			}
		})
	}
}

func firstFile(family, mac string) string {
	if family == "j100" {
		return "J100Supgrade.txt"
	}
	return mac + ".cfg"
}

func TestNobodyLearnsFromAnAnswerWhichDevicesThereAre(t *testing.T) {
	h := housetest.Start(t)
	acme, rival := h.Account("acme"), h.Account("rival")
	walk(t, h.Phone(acme, vvx), "ucs", "0004f2abcd01")
	walk(t, h.Phone(rival, vvx), "ucs", "0004f2abcd99")
	h.Flush()

	same := func(t *testing.T, what string, a, b housetest.Answer) {
		t.Helper()
		if a.Status != b.Status || len(a.Body) != len(b.Body) || len(a.Header) != len(b.Header) {
			t.Errorf("%s: %d %d bytes %v\nagainst %d %d bytes %v", what, a.Status, len(a.Body), a.Header, b.Status, len(b.Body), b.Header)
		}
	}
	t.Run("with a wrong password, known and unknown are alike", func(t *testing.T) {
		p := h.Phone(acme, vvx)
		p.Password = "wrong-password"
		known, unknown := p.Get("0004f2abcd01.cfg"), p.Get("0004f2ffff01.cfg")
		same(t, "wrong password", known, unknown)
		if known.Status != 401 {
			t.Errorf("%d, want 401", known.Status)
		}
	})
	t.Run("with none, too", func(t *testing.T) {
		p := h.Phone(acme, vvx)
		p.User = ""
		same(t, "no credentials", p.Get("0004f2abcd01.cfg"), p.Get("0004f2ffff01.cfg"))
	})
	t.Run("with the right one, a new MAC and another account's are alike, and only the new one is added", func(t *testing.T) {
		p := h.Phone(acme, vvx)
		fresh, foreign := p.Get("0004f2ffff01.cfg"), p.Get("0004f2abcd99.cfg")
		same(t, "right password", fresh, foreign)
		if fresh.Status != 200 {
			t.Errorf("%d, want 200", fresh.Status)
		}
		h.Flush()
		var list object
		h.API("GET", "/accounts/acme/devices?q=0004f2ffff01", nil, &list, 200)
		if n := len(list["items"].([]any)); n != 1 {
			t.Errorf("the new MAC stands %d times in the list", n)
		}
		h.API("GET", "/accounts/acme/devices?q=0004f2abcd99", nil, &list, 200)
		if n := len(list["items"].([]any)); n != 0 {
			t.Errorf("the foreign MAC was added")
		}
		h.API("GET", "/accounts/acme/pending-devices", nil, &list, 200)
		if n := len(list["items"].([]any)); n != 1 {
			t.Errorf("%d pending devices, want the foreign MAC", n)
		}
	})
	t.Run("an unknown key is 404", func(t *testing.T) {
		p := h.Phone(acme, vvx)
		p.Base = h.Ready.HTTPS + "/p/aaaaaaaaaaaaaaaaaaaaaaaaaa"
		if a := p.Get("0004f2abcd01.cfg"); a.Status != 404 {
			t.Errorf("%d", a.Status)
		}
	})
}

func TestProvisioningSwitchedOffAndOn(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	p := h.Phone(acme, vvx)
	walk(t, p, "ucs", "0004f2abcd01")
	out := h.Patch(acme, object{"enabled": false})
	if on := housetest.At(out, "spec", "autoSync", "enabled"); on != false {
		t.Errorf("Auto-Sync %v after provisioning was disabled, want false", on)
	}
	if a := p.Get("0004f2abcd01.cfg"); a.Status != 403 {
		t.Errorf("disabled: %d, want 403", a.Status)
	}
	wrong := *p
	wrong.Password = "wrong-password"
	if a := wrong.Get("0004f2abcd01.cfg"); a.Status != 401 {
		t.Errorf("disabled, wrong password: %d, want 401", a.Status)
	}
	h.API("PATCH", "/accounts/acme/provisioning", object{"spec": object{"serverUser": "other"}}, nil, 409, "If-Match", "*")
	h.API("PATCH", "/accounts/acme/provisioning", object{"spec": object{"autoSync": object{"enabled": true}}}, nil, 409, "If-Match", "*")
	out = h.Patch(acme, object{"enabled": true})
	if on := housetest.At(out, "spec", "autoSync", "enabled"); on != false {
		t.Errorf("Auto-Sync came back by itself")
	}
	files := walk(t, p, "ucs", "0004f2abcd01") // the same pair works
	if got := own(t, files, "ucs", "0004f2abcd01"); got["device.prov.password"] != "" {
		t.Error("Auto-Sync is off, but the pair is in the file")
	}
}

func TestAutoSyncOffRollsNothingBack(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	mac := "c81feaabcd03"
	p := h.Phone(acme, j179(mac))
	walk(t, p, "j100", mac)
	h.Patch(acme, object{"autoSync": object{"enabled": false}})
	got := sets(p.Get(mac + ".txt").Body)
	if got["TLSSRVR"] != "127.0.0.1" || got["TLSDIR"] == "" || got["TLSPORT"] == "" {
		t.Errorf("a J100 forgets what a file leaves out; its file says %v", got)
	}
	if got["FORCE_HTTP_AUTH_PASSWORD"] != "" {
		t.Error("Auto-Sync is off, but the pair is in the file")
	}
	h.API("POST", "/accounts/acme/policies", object{"metadata": object{"name": "elsewhere"}, "spec": object{"level": "account", "settings": object{"TLSSRVR": "other.example"}}}, nil, 201)
	if got := sets(p.Get(mac + ".txt").Body); got["TLSSRVR"] != "other.example" || got["TLSDIR"] != "" {
		t.Errorf("a policy leads the phone elsewhere; its file says %v", got)
	}
	h.API("POST", "/accounts", object{"metadata": object{"name": "was-there"}, "spec": object{"type": "customer", "existing": true}}, nil, 201)
	var prov, pair object
	h.API("GET", "/accounts/was-there/provisioning", nil, &prov, 200)
	h.API("POST", "/accounts/was-there/provisioning:reveal", nil, &pair, 200)
	q := h.Phone(housetest.Account{Address: housetest.At(prov, "status", "serverAddress").(string), User: pair["serverUser"].(string), Password: pair["serverPassword"].(string)}, j179("c81feaabcd09"))
	if got := sets(q.Get("c81feaabcd09.txt").Body); got["TLSSRVR"] != "" {
		t.Errorf("Auto-Sync was never on, and the address is in the file: %v", got)
	}
}

func TestAnOlderPolicyCannotSayAnotherServerBesideAutoSync(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	h.Patch(acme, object{"autoSync": object{"enabled": false}})
	settings := object{"device.prov.serverName": "elsewhere.example", "device.prov.user": "POLUSER", "TLSSRVR": "elsewhere.example"}
	h.API("POST", "/accounts/acme/policies", object{"metadata": object{"name": "old"}, "spec": object{"level": "account", "settings": settings}}, nil, 201)
	for _, c := range families {
		t.Run(c.family, func(t *testing.T) {
			h.Patch(acme, object{"autoSync": object{"enabled": false}})
			p := h.Phone(acme, c.agent)
			if off := walk(t, p, c.family, c.mac); !mentions(off, "elsewhere.example") {
				t.Error("Auto-Sync is off, and the policy is not obeyed")
			}
			h.Patch(acme, object{"autoSync": object{"enabled": true}})
			if on := walk(t, p, c.family, c.mac); mentions(on, "elsewhere.example") || mentions(on, "POLUSER") {
				t.Error("Auto-Sync is on, and a file still says another server")
			}
		})
	}
}

func mentions(files map[string]housetest.Answer, text string) bool {
	for _, a := range files {
		if strings.Contains(a.Body, text) {
			return true
		}
	}
	return false
}

// families are a phone of each.
var families = []struct{ family, agent, mac string }{
	{"ucs", vvx, "0004f2abcd01"}, {"polyos", studio, "00e0dbabcd02"}, {"j100", j179("c81feaabcd03"), "c81feaabcd03"},
}

func TestPlainHTTP(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	p := h.Phone(acme, vvx)
	p.Base = strings.Replace(acme.Address, h.Ready.HTTPS, h.Ready.HTTP, 1)
	d := asDigest(p)
	t.Run("noSecrets: Digest alone, and no file that carries a secret", func(t *testing.T) {
		a := p.Get("0004f2abcd01.cfg")
		if a.Status != 401 || strings.Contains(strings.Join(a.Header.Values("WWW-Authenticate"), " "), "Basic") {
			t.Errorf("Basic over HTTP: %d %v", a.Status, a.Header.Values("WWW-Authenticate"))
		}
		if first := a.Header.Values("WWW-Authenticate")[0]; !strings.Contains(first, "algorithm=MD5") {
			t.Errorf("the first Digest challenge is %s", first)
		}
		master := d.Get("0004f2abcd01.cfg")
		if master.Status != 200 {
			t.Fatalf("master over HTTP: %d", master.Status)
		}
		names := strings.Split(attributes(t, master.Body)["CONFIG_FILES"], ",")
		if a := d.Get(strings.TrimSpace(strings.ReplaceAll(names[0], "[PHONE_MAC_ADDRESS]", "0004f2abcd01"))); a.Status != 403 {
			t.Errorf("the file with secrets over HTTP: %d, want 403", a.Status)
		}
	})
	t.Run("noSecrets: a phone that has a whole configuration is not given half of one", func(t *testing.T) {
		s := h.Phone(acme, j179("c81feaabcd03"))
		walk(t, s, "j100", "c81feaabcd03")
		h.Flush()
		s.Base = p.Base
		plain := asDigest(s)
		for name, want := range map[string]int{"J100Supgrade.txt": 200, "46xxsettings.txt": 403, "c81feaabcd03.txt": 403} {
			if a := plain.Get(name); a.Status != want {
				t.Errorf("GET %s over HTTP: %d, want %d", name, a.Status, want)
			}
		}
		fresh := h.Phone(acme, j179("c81feaabcd04"))
		fresh.Base = p.Base
		if a := asDigest(fresh).Get("46xxsettings.txt"); a.Status != 200 {
			t.Errorf("the shared file for a new phone: %d, want 200: it has nothing to lose", a.Status)
		}
	})
	t.Run("all: Basic and everything", func(t *testing.T) {
		h.Patch(acme, object{"http": "all"})
		walk(t, p, "ucs", "0004f2abcd01")
	})
	t.Run("all: the file that sends a Poly phone to HTTPS brings the root it needs there", func(t *testing.T) {
		root := string(h.Root())
		if got := attributes(t, p.Get("0004f2abcd01-muster.cfg").Body)["device.sec.TLS.customCaCert1"]; got != strings.TrimSpace(root) {
			t.Errorf("over HTTP it says %q", got)
		}
		s := h.Phone(acme, vvx)
		if got := attributes(t, s.Get("0004f2abcd01-muster.cfg").Body)["device.sec.TLS.customCaCert1"]; got != "" {
			t.Error("a phone that came by HTTPS trusts it already, and its slot was overwritten")
		}
	})
	t.Run("off: 403, and nobody is asked for a password", func(t *testing.T) {
		h.Patch(acme, object{"http": "off"})
		a := d.Get("0004f2abcd01.cfg")
		if a.Status != 403 || a.Header.Get("WWW-Authenticate") != "" {
			t.Errorf("%d %v", a.Status, a.Header)
		}
	})
}

func TestHeldAndNewDevices(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	h.Patch(acme, object{"unknownDevices": "hold"})
	p := h.Phone(acme, vvx)
	if a := p.Get("0004f2abcd01.cfg"); a.Status != 403 {
		t.Errorf("a new MAC while new ones are held: %d, want 403", a.Status)
	}
	h.Flush()
	var d object
	h.API("GET", "/devices/00:04:F2:AB:CD:01", nil, &d, 200)
	if housetest.At(d, "spec", "held") != true {
		t.Errorf("held: %v", housetest.At(d, "spec", "held"))
	}
	if a := h.Phone(acme, studio).Get("8L21385D98DAFC.cfg"); a.Status != 403 {
		t.Errorf("a new serial number while new ones are held: %d, want 403", a.Status)
	}
	h.API("PATCH", "/devices/0004f2abcd01", object{"spec": object{"held": false}}, nil, 200)
	walk(t, p, "ucs", "0004f2abcd01")
}

func TestUploads(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	p := h.Phone(acme, vvx)
	t.Run("a log is appended, an override is kept and given back to its device", func(t *testing.T) {
		for _, part := range []string{"one\n", "two\n"} {
			if a := p.Do("PUT", "0004f2abcd01-app.log", part); a.Status/100 != 2 {
				t.Fatalf("PUT: %d", a.Status)
			}
		}
		override := `<?xml version="1.0"?><PHONE_CONFIG><OVERRIDES up.headsetMode="1"/></PHONE_CONFIG>`
		if a := p.Do("PUT", "0004f2abcd01-phone.cfg", override); a.Status/100 != 2 {
			t.Fatalf("PUT override: %d", a.Status)
		}
		if a := p.Get("0004f2abcd01-phone.cfg"); a.Status != 200 || a.Body != override {
			t.Errorf("override: %d %q", a.Status, a.Body)
		}
		if a := p.Get("0004F2ABCD01-phone.cfg"); a.Status != 200 {
			t.Errorf("upper case: %d", a.Status)
		}
	})
	t.Run("a phone that says who it is cannot touch another's", func(t *testing.T) {
		thief := h.Phone(acme, "FileTransport PolyCCX-CCX_500-UA/9.4.1.0508 (SN:64167f9f4c90) Type/Application")
		if a := thief.Do("PUT", "0004f2abcd01-phone.cfg", "<x/>"); a.Status != 403 {
			t.Errorf("PUT: %d, want 403", a.Status)
		}
		if a := thief.Get("0004f2abcd01-phone.cfg"); a.Status != 403 {
			t.Errorf("GET: %d, want 403", a.Status)
		}
		if a := thief.Do("PUT", "64167f9f4c90-phone.cfg", "<x/>"); a.Status != 201 {
			t.Errorf("its own: %d, want 201", a.Status)
		}
	})
	t.Run("10 MB are refused, the connection's others are not harmed", func(t *testing.T) {
		if a := p.Do("PUT", "0004f2abcd01-app.log", strings.Repeat("x", 10<<20)); a.Status != 413 {
			t.Errorf("%d, want 413", a.Status)
		}
		if a := p.Get("0004f2abcd01.cfg"); a.Status != 200 {
			t.Errorf("after it: %d", a.Status)
		}
	})
	t.Run("names that climb or are nobody's are refused", func(t *testing.T) {
		for _, name := range []string{"..%2f..%2fetc%2fpasswd", "0004f2abcd01-..%2fx.log", "x.php", "0004f2abcd01%00-app.log", "000000000000.cfg", "muster-common.cfg", "0004f2abcd01.cfg"} {
			if a := p.Do("PUT", name, "x"); a.Status < 400 || a.Status >= 500 {
				t.Errorf("PUT %s: %d", name, a.Status)
			}
		}
	})
}

func TestOddPathsAndMethods(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	p := h.Phone(acme, vvx)
	for _, c := range []struct {
		method, file string
		want         int
	}{
		{"GET", "/0004F2ABCD01.cfg", 200},
		{"GET", "//0004f2abcd01.cfg", 200},
		{"HEAD", "0004f2abcd01.cfg", 200},
		{"GET", "000000000000.cfg", 200},
		{"POST", "0004f2abcd01.cfg", 405},
		{"GET", "nothing.html", 404},
		{"GET", "sip.ld", 404},
		{"GET", "0004f2abcd01.cfg%00", 404},
	} {
		a := p.Do(c.method, c.file, "")
		if a.Status != c.want {
			t.Errorf("%s %s: %d, want %d", c.method, c.file, a.Status, c.want)
		}
		if c.method == "HEAD" && (a.Body != "" || a.Header.Get("Content-Length") == "0" || a.Header.Get("Content-Length") == "") {
			t.Errorf("HEAD: %q %v", a.Body, a.Header)
		}
	}
	full := p.Get("0004f2abcd01.cfg")
	if part := p.Get("0004f2abcd01.cfg", "Range", "bytes=0-9"); part.Status != 206 || part.Body != full.Body[:10] {
		t.Errorf("range: %d %q", part.Status, part.Body)
	}
	if a := (&housetest.Phone{H: h, Base: h.Ready.HTTP, Client: h.Client()}).Get("pki/root.pem"); a.Status != 200 || !strings.Contains(a.Body, "BEGIN CERTIFICATE") {
		t.Errorf("root.pem: %d", a.Status)
	}
}

// values holds what real values hold and formats stumble over.
var values = map[string]string{
	"ampersand and friends": `a&b<c'd;e>f`,
	"a double quote":        `say "hi"`,
	"not ASCII":             `Zürich 日本`,
	"a trailing backslash":  `C:\`,
}

func TestAnyValueSurvives(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	for name, v := range values {
		t.Run(name, func(t *testing.T) {
			settings := object{"reg.1.label": v, "device.local.deviceName": v, "SIPDOMAIN": v}
			if strings.Contains(v, `"`) {
				delete(settings, "SIPDOMAIN") // a J100 file has no way to write one; refused below
			}
			h.API("POST", "/accounts/acme/policies", object{"metadata": object{"name": name}, "spec": object{"level": "account", "priority": "critical", "settings": settings}}, nil, 201)
			if got := own(t, walk(t, h.Phone(acme, vvx), "ucs", "0004f2abcd01"), "ucs", "0004f2abcd01")["reg.1.label"]; got != v {
				t.Errorf("ucs: %q", got)
			}
			if got := own(t, walk(t, h.Phone(acme, studio), "polyos", "00e0dbabcd02"), "polyos", "00e0dbabcd02")["device.local.deviceName"]; got != v {
				t.Errorf("polyos: %q", got)
			}
			if settings["SIPDOMAIN"] != nil {
				files := walk(t, h.Phone(acme, j179("c81feaabcd03")), "j100", "c81feaabcd03")
				if !strings.Contains(files["46xxsettings.txt"].Body, `SET SIPDOMAIN "`+v+`"`) {
					t.Errorf("j100: %q", files["46xxsettings.txt"].Body)
				}
			}
			h.API("DELETE", "/policies/"+strings.ReplaceAll(name, " ", "%20"), nil, nil, 204, "If-Match", "*")
		})
	}
}
