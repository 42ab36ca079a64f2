package housetest_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"muster/internal/housetest"
	"muster/internal/sim"
)

const (
	avaya    = "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/J179-4.1.3.0.6 (MAC:c81fea83e85a)"
	poly450  = "FileTransport PolycomVVX-VVX_450-UA/6.4.6.2494 (SN:0004f2abcd01) Type/Application"
	polyX    = "FileTransport Studio-X50/4.1.0"
	aphone   = "c81fea83e85a"
	codeless = `Basic realm="Enrollment code"`
)

// at is a phone that asks beneath /e/ of one of the addresses, with what its user typed.
func (e *enrollment) at(base, agent, user, password string) *housetest.Phone {
	return &housetest.Phone{H: e.House, Base: base + "/e/", Agent: agent, User: user, Password: password, Client: e.Client()}
}

func TestAJ100TypesItsCodeAtThePromptAndIsMovedHome(t *testing.T) {
	root := string(rootOf(t))
	e := enrolling(t, housetest.JSON{"provisioningURL": "https://alice:pw@prov.example:8443/Avaya/", "rootCA": root, "phoneGroup": 17})
	for _, file := range []string{"J100Supgrade.txt", "46xxsettings.txt", aphone + ".txt"} {
		a := e.at(e.Ready.HTTPS, avaya, "", "").Get(file)
		if a.Status != 401 || a.Header.Get("Www-Authenticate") != codeless || a.Body != "" {
			t.Errorf("%s without a code: %d %v %q", file, a.Status, a.Header, a.Body)
		}
	}
	p := e.at(e.Ready.HTTPS, avaya, e.newCode(housetest.JSON{"maxUses": 1}), "")
	if a := p.Get("J100Supgrade.txt"); a.Status != 200 || !strings.HasSuffix(a.Body, "GET 46xxsettings.txt\n") {
		t.Fatalf("%d %s", a.Status, a.Body)
	}
	a := p.Get("46xxsettings.txt") // the code is used up, by this very phone
	var id string
	_, rest, _ := strings.Cut(a.Body, "/e/trust/")
	id, _, _ = strings.Cut(rest, ".pem")
	want := "## Muster: where this phone belongs\nSET TRUSTCERTS \"" + e.Ready.HTTPS + "/e/trust/" + id + ".pem\"\n" +
		"SET TLSSRVR \"prov.example\"\nSET TLSDIR \"/Avaya\"\nSET TLSPORT 8443\nSET HTTPSRVR \"\"\n" +
		"SET FORCE_HTTP_AUTH_USERNAME \"alice\"\nSET FORCE_HTTP_AUTH_PASSWORD \"pw\"\nSET GROUP 17\nSET DES_STAT 0\n"
	if a.Status != 200 || a.Body != want || a.Header.Get("Content-Type") != "text/plain" {
		t.Fatalf("%d %s\nwant\n%s", a.Status, a.Body, want)
	}
	if b := p.Get("46xxsettings.txt", "If-None-Match", a.Header.Get("Etag")); b.Status != 304 {
		t.Errorf("the same again: %d", b.Status)
	}
	p.User = "alice" // as the phone has it by then
	if a := p.Get("trust/" + id + ".pem"); a.Status != 200 || a.Body != root {
		t.Errorf("its root: %d %s", a.Status, a.Body)
	}
	var d housetest.JSON
	e.API("GET", "/devices/"+aphone, nil, &d, 200)
	if s := fmt.Sprint(d); !strings.Contains(s, "enrolled") || !strings.Contains(s, "J179") || !strings.Contains(s, "j100") {
		t.Errorf("in the inventory: %s", s)
	}
	// Another phone finds the code used up, and is asked again.
	other := e.at(e.Ready.HTTPS, strings.ReplaceAll(avaya, aphone, "c81fea83e85b"), p.User, "")
	if a := other.Get("46xxsettings.txt"); a.Status != 401 {
		t.Errorf("another phone: %d", a.Status)
	}
}

func TestACodeIsTypedAsUserOrNumberAndPINOrStandsInTheAddress(t *testing.T) {
	e := enrolling(t, nil)
	var acc housetest.JSON
	e.API("GET", "/accounts/"+e.acc.ID, nil, &acc, 200)
	number := fmt.Sprint(housetest.At(acc, "status", "accountNumber"))
	if len(number) != 8 {
		t.Fatalf("no account number in %v", acc)
	}
	for name, c := range map[string]struct{ user, password, dir string }{
		"the code as user":                        {e.code, "", ""},
		"the code with dashes":                    {e.code[:4] + "-" + e.code[4:], "", ""},
		"number and PIN in one":                   {number + "4711", "", ""},
		"number and PIN in two":                   {number, "4711", ""},
		"in the address":                          {"", "", e.code + "/"},
		"in the address, and the old home's pair": {"PlcmSpIp", "PlcmSpIp", "/" + e.code + "//"},
	} {
		t.Run(name, func(t *testing.T) {
			mac := fmt.Sprintf("c81fea83%04x", len(name)*256+len(c.dir))
			a := e.at(e.Ready.HTTPS, strings.ReplaceAll(avaya, aphone, mac), c.user, c.password).Get(c.dir + "46xxsettings.txt")
			if a.Status != 200 || !strings.Contains(a.Body, "SET TLSDIR \"/p/") || !strings.Contains(a.Body, `"`+e.acc.Password+`"`) || strings.Contains(a.Body, "GROUP") {
				t.Errorf("%d %s", a.Status, a.Body)
			}
		})
	}
}

func TestInTheClearAPhoneIsToldTheHTTPSAddressAndTheRootAlone(t *testing.T) {
	e := enrolling(t, nil)
	for name, c := range map[string]struct {
		agent, file, dir string
		want             []string
	}{
		"J100":              {avaya, "46xxsettings.txt", "", []string{`SET TRUSTCERTS "` + e.Ready.HTTP + `/e/root.pem"`, `SET TLSSRVR "127.0.0.1"`, `SET TLSDIR "/e"`, `SET HTTPSRVR ""`}},
		"J100 with a code":  {avaya, "46xxsettings.txt", e.code + "/", []string{`SET TLSDIR "/e/` + e.code + `"`}},
		"UCS":               {poly450, "0004f2abcd01-muster.cfg", "", []string{`device.prov.serverName="` + e.Ready.HTTPS + `/e/"`, `device.prov.serverType="HTTPS"`, "customCaCert1=\"-----BEGIN"}},
		"PolyOS":            {polyX, "config-00e0dbabcd01.cfg", "", []string{`device.prov.serverName="` + e.Ready.HTTPS + `/e/"`, "sec.TLS.customCaCert.1=\"-----BEGIN"}},
		"PolyOS, with code": {polyX, "config-00e0dbabcd01.cfg", e.code + "/", []string{`="` + e.Ready.HTTPS + `/e/` + e.code + `/"`}},
	} {
		t.Run(name, func(t *testing.T) {
			a := e.at(e.Ready.HTTP, c.agent, e.code, "").Get(c.dir + c.file)
			if a.Status != 200 {
				t.Fatalf("%d", a.Status)
			}
			for _, w := range c.want {
				if !strings.Contains(a.Body, w) {
					t.Errorf("no %s in\n%s", w, a.Body)
				}
			}
			for _, never := range []string{e.acc.User, e.acc.Password, "/p/", "FORCE_", "prov.user", "prov.password", "GROUP", "DES_STAT"} {
				if strings.Contains(a.Body, never) {
					t.Errorf("%q in\n%s", never, a.Body)
				}
			}
		})
	}
	if a := e.at(e.Ready.HTTP, avaya, "", "").Get("root.pem"); a.Status != 200 || a.Body != string(e.Root()) {
		t.Errorf("the root: %d", a.Status)
	}
	var list housetest.JSON
	e.API("GET", "/accounts/"+e.acc.ID+"/devices", nil, &list, 200)
	if items, _ := list["items"].([]any); len(items) != 0 {
		t.Errorf("a code in the clear enrolled %v", items)
	}
}

func TestFilesAreDeniedToUnknownKnownAndForeignPhonesAlike(t *testing.T) {
	e := enrolling(t, nil)
	other := e.Account("other")
	e.API("POST", "/accounts/"+other.ID+"/devices", housetest.JSON{"spec": housetest.JSON{"mac": "c81fea83e803", "model": "J179"}}, nil, 201)
	e.API("POST", "/accounts/"+e.acc.ID+"/devices", housetest.JSON{"spec": housetest.JSON{"mac": "c81fea83e802", "model": "J179"}}, nil, 201)
	for _, code := range []string{"", "00000000", e.code[:7]} {
		seen := map[string]string{}
		for name, mac := range map[string]string{"unknown": "c81fea83e801", "known": "c81fea83e802", "foreign": "c81fea83e803"} {
			a := e.at(e.Ready.HTTPS, strings.ReplaceAll(avaya, aphone, mac), code, "").Get("46xxsettings.txt")
			a.Header.Del("Date")
			seen[fmt.Sprint(a.Status, a.Header, a.Body)] = name
			if a.Status != 401 {
				t.Errorf("%s with %q: %d", name, code, a.Status)
			}
		}
		if len(seen) != 1 {
			t.Errorf("%q: answers differ: %v", code, seen)
		}
	}
}

func TestWhatIsNoFileOfABootIsNotThere(t *testing.T) {
	e := enrolling(t, nil)
	p := e.at(e.Ready.HTTPS, avaya, e.code, "")
	for file, want := range map[string]int{"46xxspecials.txt": 404, "index.html": 404, "../p/x": 404, "trust/prf_none.pem": 404, "trust/home.pem": 404, "": 404, "a\\b": 404} {
		if a := p.Get(strings.ReplaceAll(file, "\\", "%5c")); a.Status != want {
			t.Errorf("%s: %d, want %d", file, a.Status, want)
		}
	}
	if a := p.Do(http.MethodPut, aphone+"-boot.log", "log"); a.Status != 405 {
		t.Errorf("an upload: %d", a.Status)
	}
	// A phone whose agent says no MAC is led on to the file that does.
	if a := e.at(e.Ready.HTTPS, "", "", "").Get("46xxsettings.txt"); a.Status != 200 || !strings.Contains(a.Body, "GET $MACADDR.txt") || strings.Contains(a.Body, "SET") {
		t.Errorf("%d %s", a.Status, a.Body)
	}
	if a := e.at(e.Ready.HTTPS, "", e.code, "").Get(strings.ToUpper(aphone) + ".txt"); a.Status != 200 || !strings.Contains(a.Body, "TLSSRVR") {
		t.Errorf("%d %s", a.Status, a.Body)
	}
}

func TestPhonesOfEachFamilyWithADHCPOptionAndACodeGetHome(t *testing.T) {
	for _, scheme := range []string{"http", "https"} {
		for _, model := range []string{"J179", "VVX 450", "Studio X50"} {
			t.Run(scheme+" "+model, func(t *testing.T) {
				e := enrolling(t, housetest.JSON{"serverType": "muster", "phoneGroup": 5})
				base := map[string]string{"http": e.Ready.HTTP, "https": e.Ready.HTTPS}[scheme]
				var heard []string
				f, err := sim.New(sim.Options{Server: base + "/e/", User: e.code, Password: "-", Models: []string{model}, Count: 1, Roots: e.Roots, Attempts: 2, Parallel: 1,
					OnEvent: func(v sim.Event) { heard = append(heard, fmt.Sprintf("%+v", v)) }})
				if err != nil {
					t.Fatal(err)
				}
				d := f.Devices()[0]
				for range 4 {
					d.Boot(t.Context())
				}
				e.Flush()
				var got housetest.JSON
				e.API("GET", "/devices/"+d.MAC(), nil, &got, 200)
				if life := housetest.At(got, "status", "lifecycle"); life != "enrolled" {
					t.Errorf("is %v", life)
				}
				if sync := housetest.At(got, "status", "lastProvisioningSync"); sync == nil {
					t.Errorf("was never served at home: %v\n%s", got["status"], strings.Join(heard, "\n"))
				}
				if s := d.State(); s.Problem != "" {
					t.Errorf("ends with %s\n%s", s.Problem, strings.Join(heard, "\n"))
				}
			})
		}
	}
}

// The home is another server, which a second house stands for: by name or address, in either scheme,
// with a port, a path and a pair in the URL.
func TestPhonesOfEachFamilyAreSentToAnotherServer(t *testing.T) {
	there := housetest.Start(t)
	acc := there.Account("elsewhere")
	there.Patch(acc, housetest.JSON{"http": "all"})
	_, key, _ := strings.Cut(acc.Address, "/p/")
	here := housetest.Start(t)
	for name, base := range map[string]string{
		"https, IPv4": there.Ready.HTTPS,
		"http, IPv4":  there.Ready.HTTP,
		"https, name": strings.Replace(there.Ready.HTTPS, "127.0.0.1", "localhost", 1),
		"http, name":  strings.Replace(there.Ready.HTTP, "127.0.0.1", "localhost", 1),
	} {
		scheme, host, _ := strings.Cut(base, "://")
		e := settle(t, here, strings.ReplaceAll(strings.ReplaceAll(name, ", ", "-"), " ", ""), housetest.JSON{
			"provisioningURL": scheme + "://" + acc.User + ":" + acc.Password + "@" + host + "/p/" + key, "rootCA": string(there.Root()), "phoneGroup": 3})
		e.Roots = e.Roots.Clone()
		e.Roots.AppendCertsFromPEM(there.Root())
		for _, model := range []string{"J179", "VVX 450", "Studio X50"} {
			t.Run(name+" "+model, func(t *testing.T) {
				var heard []string
				f, err := sim.New(sim.Options{Server: e.Ready.HTTPS + "/e/", User: e.code, Password: "-", Models: []string{model}, Count: 1, Roots: e.Roots, Attempts: 2, Parallel: 1, Seed: uint64(len(base) + len(name)*1000),
					OnEvent: func(v sim.Event) { heard = append(heard, fmt.Sprintf("%+v", v)) }})
				if err != nil {
					t.Fatal(err)
				}
				d := f.Devices()[0]
				for range 3 {
					d.Boot(t.Context())
				}
				there.Flush()
				var got housetest.JSON
				there.API("GET", "/devices/"+d.MAC(), nil, &got, 200)
				if sync := housetest.At(got, "status", "lastProvisioningSync"); sync == nil {
					t.Errorf("was never served there: %v\n%s", got["status"], strings.Join(heard, "\n"))
				}
			})
		}
	}
}
