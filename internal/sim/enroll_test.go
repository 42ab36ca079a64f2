package sim_test

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"muster/internal/sim"
)

const rightCode = "12345678"

// A cloud is an enrollment service, a provisioning server and firmware, by the contract
// and by hand: it knows nothing of Muster.
type cloud struct {
	t             *testing.T
	plain, secure *httptest.Server
	root          string

	mu     sync.Mutex
	wants  map[string]string // version that a model is to run; by name
	images map[string][]byte // by path
	breaks map[string]int    // paths whose first answers stop half way
	lies   map[string]bool   // paths whose bytes are others
	asked  []string
	ranges []string
	tokens map[string]string
}

func newCloud(t *testing.T) *cloud {
	c := &cloud{t: t, wants: map[string]string{}, images: map[string][]byte{}, breaks: map[string]int{}, lies: map[string]bool{}, tokens: map[string]string{}}
	c.plain = httptest.NewServer(c)
	c.secure = httptest.NewUnstartedServer(c)
	c.secure.Config.ErrorLog = log.New(io.Discard, "", 0)
	c.secure.StartTLS()
	t.Cleanup(c.plain.Close)
	t.Cleanup(c.secure.Close)
	c.root = pemOf(c.secure.Certificate())
	return c
}

// image makes an image of a version; its address holds its hash.
func (c *cloud) image(name, version string) string {
	b := append([]byte("IMAGE "+version+"\n"), bytes.Repeat([]byte(name), 20_000)...)
	sum := sha256.Sum256(b)
	path := "/fw/" + hex.EncodeToString(sum[:]) + "/" + name
	c.mu.Lock()
	defer c.mu.Unlock()
	c.images[path] = b
	return path
}

func (c *cloud) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.asked = append(c.asked, r.Method+" "+map[bool]string{true: "https", false: "http"}[r.TLS != nil]+" "+r.URL.Path)
	answer := func(status int, body string) {
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}
	path := r.URL.Path
	for strings.Contains(path, "//") {
		path = strings.ReplaceAll(path, "//", "/")
	}
	dir, file := path[:strings.LastIndexByte(path, '/')+1], path[strings.LastIndexByte(path, '/')+1:]
	user, password, _ := r.BasicAuth()
	switch {
	case strings.HasPrefix(path, "/fw/"):
		c.firmware(w, r)
	case path == "/enroll/v1/discover":
		c.discover(w, r, answer)
	case r.Method != http.MethodGet:
		answer(405, "")
	case path == "/e/root.pem":
		answer(200, c.root)
	case strings.HasPrefix(path, "/e/") && r.TLS == nil:
		c.file(answer, file, r.UserAgent(), "detour")
	case strings.HasPrefix(path, "/e/"):
		if user != rightCode && dir != "/e/"+rightCode+"/" {
			w.Header().Set("WWW-Authenticate", `Basic realm="Enrollment code"`)
			answer(401, "")
			return
		}
		c.file(answer, file, r.UserAgent(), "home")
	case strings.HasPrefix(path, "/p/"):
		if user != "acme" || password != "pw" {
			w.Header().Set("WWW-Authenticate", `Basic realm="acme"`)
			answer(401, "")
			return
		}
		c.file(answer, file, r.UserAgent(), "there")
	default:
		answer(404, "")
	}
}

// file answers for one of the files of a boot at one of three places.
func (c *cloud) file(answer func(int, string), file, agent, where string) {
	host := strings.TrimPrefix(c.secure.URL, "https://")
	name, port, _ := strings.Cut(host, ":")
	at := map[string]string{"detour": "e", "home": "p/acme", "there": "p/acme"}[where]
	image := ""
	for of, v := range c.wants {
		if token := strings.ReplaceAll(of, " ", ""); strings.Contains(strings.ReplaceAll(agent, "_", ""), token) && where == "home" {
			for p := range c.images {
				if strings.Contains(p, strings.ReplaceAll(v, ".", "_")) || strings.HasSuffix(p, "sip.ld") {
					image = c.secure.URL + p
				}
			}
			if strings.Contains(agent, v) {
				image = ""
			}
		}
	}
	flat := strings.Join(strings.Fields(strings.NewReplacer("-----BEGIN CERTIFICATE-----", "", "-----END CERTIFICATE-----", "").Replace(c.root)), " ")
	pair := map[string][2]string{"home": {"acme", "pw"}, "there": {"acme", "pw"}}[where]
	switch {
	case file == "J100Supgrade.txt" && image != "":
		answer(200, "SET APPNAME "+image+"\nGET 46xxsettings.txt\n")
	case file == "J100Supgrade.txt":
		answer(200, "GET 46xxsettings.txt\n")
	case file == "46xxsettings.txt":
		trust := strings.Replace(c.secure.URL, c.secure.URL, map[bool]string{true: c.plain.URL, false: c.secure.URL}[where == "detour"], 1) + "/e/root.pem"
		text := "SET TRUSTCERTS " + trust + "\nSET TLSSRVR " + name + "\nSET TLSPORT " + port + "\nSET TLSDIR /" + at + "\nSET HTTPSRVR \"\"\n"
		if pair[0] != "" {
			text += "SET FORCE_HTTP_AUTH_USERNAME " + pair[0] + "\nSET FORCE_HTTP_AUTH_PASSWORD " + pair[1] + "\nSET GROUP 7\n"
		}
		answer(200, text)
	case strings.HasSuffix(file, ".cfg") && strings.Count(file, "-") == 0 && !strings.HasPrefix(file, "000000000000"):
		answer(200, `<APPLICATION APP_FILE_PATH="`+image+`" CONFIG_FILES="[PHONE_MAC_ADDRESS]-own.cfg"/>`)
	case strings.HasSuffix(file, "-own.cfg"):
		text := `<c device.set="1"`
		say := func(k, v string) { text += ` ` + k + `="` + v + `" ` + k + `.set="1"` }
		say("device.sec.TLS.customCaCert1", "-----BEGIN CERTIFICATE----- "+flat+" -----END CERTIFICATE-----")
		say("device.prov.serverName", c.secure.URL+"/"+at+"/")
		say("device.prov.serverType", "HTTPS")
		say("device.dhcp.bootSrvUseOpt", "Static")
		text += ` sec.TLS.customCaCert.1="-----BEGIN CERTIFICATE----- ` + flat + ` -----END CERTIFICATE-----"`
		if pair[0] != "" {
			say("device.prov.user", pair[0])
			say("device.prov.password", pair[1])
		}
		answer(200, text+"/>")
	default:
		answer(404, "")
	}
}

func (c *cloud) firmware(w http.ResponseWriter, r *http.Request) {
	b, ok := c.images[r.URL.Path]
	if !ok {
		w.Header().Set("Content-Length", "0")
		w.WriteHeader(404)
		return
	}
	c.ranges = append(c.ranges, r.Header.Get("Range"))
	if c.lies[r.URL.Path] {
		b = append([]byte("x"), b...)
	}
	w.Header().Set("ETag", `"`+r.URL.Path[4:20]+`"`)
	if r.Header.Get("If-None-Match") == w.Header().Get("ETag") {
		w.WriteHeader(304)
		return
	}
	from, to, status := 0, len(b), 200
	if n, _ := fmt.Sscanf(r.Header.Get("Range"), "bytes=%d-%d", &from, &to); n > 0 {
		status = 206
		if to = min(to+1, len(b)); n < 2 {
			to = len(b)
		}
		w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, to-1, len(b)))
	}
	w.Header().Set("Content-Length", strconv.Itoa(to-from))
	w.WriteHeader(status)
	if c.breaks[r.URL.Path] > 0 {
		c.breaks[r.URL.Path]--
		_, _ = w.Write(b[from : from+(to-from)/3])
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	}
	_, _ = w.Write(b[from:to])
}

func (c *cloud) discover(_ http.ResponseWriter, r *http.Request, answer func(int, string)) {
	var q struct{ MAC, Serial, Model, SoftwareVersion, Code, Token string }
	if err := json.NewDecoder(r.Body).Decode(&q); err != nil || r.Method != http.MethodPost || r.TLS == nil {
		answer(400, "{}")
		return
	}
	switch {
	case q.Token != "" && q.Token == c.tokens[q.MAC] || q.Code == rightCode:
		c.tokens[q.MAC] = "token-" + q.MAC
		firmware, next := "", "provision"
		if v := c.wants[q.Model]; v != "" && v != q.SoftwareVersion {
			for p := range c.images {
				firmware, next = fmt.Sprintf(`"firmware":{"version":%q,"url":%q},`, v, c.secure.URL+p), "upgrade"
			}
		}
		root, _ := json.Marshal(c.root)
		answer(200, fmt.Sprintf(`{"result":"enrolled","provisioning":{"url":%q,"group":7,"trust":[%s],"user":"acme","password":"pw"},%s"token":%q,"next":%q}`,
			c.secure.URL+"/p/acme/", root, firmware, c.tokens[q.MAC], next))
	case q.Code != "":
		answer(403, `{"result":"refused","reason":"code"}`)
	default:
		answer(200, `{"result":"codeRequired"}`)
	}
}

// enter makes a fleet that knows one address of the cloud.
func (c *cloud) enter(o sim.Options, e sim.Enrollment) *sim.Fleet {
	c.t.Helper()
	if o.Server == "" {
		o.Server = c.plain.URL + "/e/"
		if e.Service {
			o.Server = c.secure.URL
		}
	}
	o.Enrollment = &e
	f, err := sim.New(o)
	if err != nil {
		c.t.Fatal(err)
	}
	if err := f.Boot(c.t.Context()); err != nil {
		c.t.Fatal(err)
	}
	return f
}

var newPhones = []string{"J179", "VVX 450", "Studio X50"}

func TestAPhoneThatKnowsAnAddressAndACodeComesHome(t *testing.T) {
	c := newCloud(t)
	for _, at := range []string{c.plain.URL + "/e/", c.plain.URL + "/e"} {
		f := c.enter(sim.Options{Server: at, Models: newPhones, Count: 3}, sim.Enrollment{Code: rightCode})
		r := f.Report()
		if r.Errors != 0 || r.Enrollment.Enrolled != 3 || r.Enrollment.Prompts != 3 || r.Enrollment.Refused != 0 {
			t.Errorf("%v %+v", r.Problems, r.Enrollment)
		}
		for _, d := range f.Devices() {
			if s := d.State(); s.Base != c.secure.URL+"/p/acme/" && s.Base != c.secure.URL+"/p/acme" || s.User != "acme" {
				t.Errorf("%s: %+v", d.Family(), s)
			}
		}
		for _, d := range r.Enrollment.Devices {
			if d.Trusted != 1 || !d.Home || (d.Group == "7") != (d.Family == sim.J100) {
				t.Errorf("%+v", d)
			}
		}
	}
	if c.mu.Lock(); slices.ContainsFunc(c.asked, func(s string) bool { return strings.Contains(s, "http /p/") }) {
		t.Errorf("the pair went over HTTP: %v", c.asked)
	}
	c.mu.Unlock()
}

func TestAPrivateServerIsTrustedByJ100sAloneUntilTheyAreTold(t *testing.T) {
	c := newCloud(t)
	f := c.enter(sim.Options{Server: c.secure.URL + "/e/", Models: newPhones, Count: 3, Attempts: 1}, sim.Enrollment{Code: rightCode})
	for _, d := range f.Devices() {
		home := strings.Contains(d.State().Base, "/p/acme")
		if home != (d.Family() == sim.J100) || !home && !strings.Contains(d.State().Problem, "x509") {
			t.Errorf("%s: %+v", d.Family(), d.State())
		}
	}
	d := f.Devices()[0] // told one root, a J100 trusts no other
	c.mu.Lock()
	c.root = otherRoot
	c.mu.Unlock()
	if d.Boot(t.Context()); d.State().Problem != "" {
		t.Errorf("the file is taken: %+v", d.State())
	}
	if d.Boot(t.Context()); !strings.Contains(d.State().Problem, "x509") {
		t.Errorf("it trusts a server that it was told nothing of: %+v", d.State())
	}
}

func TestWithoutARightCodeNobodyComesHome(t *testing.T) {
	c := newCloud(t)
	for name, x := range map[string]struct {
		e       sim.Enrollment
		says    string
		prompts int64
	}{
		"nobody types":             {sim.Enrollment{}, "no credentials", 0},
		"a wrong code":             {sim.Enrollment{Code: "87654321"}, "refuses", 3},
		"asked by JSON":            {sim.Enrollment{Service: true}, "nobody knows", 0},
		"asked by JSON, the wrong": {sim.Enrollment{Service: true, Code: "87654321"}, "nobody knows", 3},
	} {
		f := c.enter(sim.Options{Models: newPhones, Count: 3, Roots: poolOf(c)}, x.e)
		r := f.Report()
		if r.Enrollment.Enrolled != 0 || r.Errors != 3 || r.Enrollment.Prompts != x.prompts || r.Enrollment.Refused != x.prompts || !strings.Contains(strings.Join(r.Problems, ""), x.says) {
			t.Errorf("%s: %v %+v", name, r.Problems, r.Enrollment)
		}
	}
}

func TestWhoMistypesTypesAgain(t *testing.T) {
	c := newCloud(t)
	for _, service := range []bool{false, true} {
		f := c.enter(sim.Options{Models: newPhones, Count: 3, Roots: poolOf(c)}, sim.Enrollment{Code: rightCode, Service: service, Lots: []sim.Lot{{Share: 1, Temper: sim.Temper{Mistypes: 3}}}})
		if r := f.Report(); r.Errors != 0 || r.Enrollment.Enrolled != 3 || r.Enrollment.Prompts != 12 || r.Enrollment.Refused != 9 {
			t.Errorf("%v %+v", r.Problems, r.Enrollment)
		}
	}
}

func TestACodeInTheAddressIsAskedOfNobody(t *testing.T) {
	c := newCloud(t)
	f := c.enter(sim.Options{Server: c.secure.URL + "/e/" + rightCode + "/", Models: newPhones, Count: 3, Roots: poolOf(c)}, sim.Enrollment{})
	if r := f.Report(); r.Errors != 0 || r.Enrollment.Enrolled != 3 || r.Enrollment.Prompts != 0 {
		t.Errorf("%v %+v", r.Problems, r.Enrollment)
	}
}

func TestADeviceAsksTheServiceAndComesAgainByItsToken(t *testing.T) {
	c := newCloud(t)
	f := c.enter(sim.Options{Models: newPhones, Count: 3, Roots: poolOf(c)}, sim.Enrollment{Service: true, Code: rightCode})
	if r := f.Report(); r.Errors != 0 || r.Enrollment.Enrolled != 3 || r.Enrollment.Prompts != 3 || r.Enrollment.Devices[0].Group != "7" {
		t.Errorf("%v %+v", r.Problems, r.Enrollment)
	}
	for _, d := range f.Devices() {
		if s := d.Rediscover(t.Context()); s.Problem != "" || s.User != "acme" {
			t.Errorf("again: %+v", s)
		}
	}
	if r := f.Report(); r.Enrollment.Prompts != 3 {
		t.Errorf("somebody was asked again: %+v", r.Enrollment)
	}
}

func TestAPhoneThatIsSentBackAsksForTheCodeAgain(t *testing.T) {
	c := newCloud(t)
	f := c.enter(sim.Options{Models: newPhones, Count: 3}, sim.Enrollment{Code: rightCode})
	for _, d := range f.Devices() {
		if s := d.Rediscover(t.Context()); s.Problem != "" || s.User != "acme" {
			t.Errorf("%s: %+v", d.Family(), s)
		}
	}
	if r := f.Report(); r.Enrollment.Enrolled != 3 || r.Enrollment.Prompts != 6 {
		t.Errorf("%v %+v", r.Problems, r.Enrollment)
	}
}

func TestEveryFileThatArrivedCanBeShown(t *testing.T) {
	c := newCloud(t)
	var mu sync.Mutex
	got := map[string]int{}
	c.enter(sim.Options{Models: []string{"J179"}, OnFile: func(_ *sim.Device, at string, body []byte) {
		mu.Lock()
		defer mu.Unlock()
		if len(body) > 0 {
			got[at]++
		}
	}}, sim.Enrollment{Code: rightCode})
	for _, at := range []string{c.plain.URL + "/e/J100Supgrade.txt", c.plain.URL + "/e/root.pem", c.secure.URL + "/e/46xxsettings.txt", c.secure.URL + "/p/acme/46xxsettings.txt"} {
		if got[at] == 0 {
			t.Errorf("%s is not among %v", at, got)
		}
	}
}

func poolOf(c *cloud) *x509.CertPool {
	p := x509.NewCertPool()
	p.AddCert(c.secure.Certificate())
	return p
}
