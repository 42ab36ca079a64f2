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
