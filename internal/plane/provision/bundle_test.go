package provision_test

import (
	"archive/zip"
	"bytes"
	"crypto/md5"
	"crypto/tls"
	"database/sql"
	"errors"
	"fmt"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"strings"
	"testing"

	"muster/internal/bundle"
	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/plane/provision"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
)

const (
	agentVVX    = "FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 (SN:0004f2abcdef) Type/Application"
	agentJ179   = "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/J179-4.1.3.0.6 (MAC:c81fea83e85a)"
	agentStudio = "FileTransport G_SERIES-PolyStudioX50-UA/4.1.0_386011 Type/Application"
)

// A bundleHouse has a site with a phone of each family, and one without a bundle.
type bundleHouse struct {
	t     *testing.T
	s     *provision.Server
	st    *sqlstore.Store
	a     fleet.Account
	dir   string
	site  fleet.Site
	all   *dialect.Set
	plain bool
	file  string // of the database
}

func newBundleHouse(t *testing.T) *bundleHouse {
	ctx := t.Context()
	keys, err := secret.NewKeyring(make([]byte, 32))
	check(t, err)
	file := filepath.Join(t.TempDir(), "m.db")
	litefile.Put(t, file)
	st, err := sqlstore.Open(ctx, sqlstore.Options{URL: "sqlite:" + file, Keyring: keys})
	check(t, err)
	t.Cleanup(func() { _ = st.Close() })
	op, err := st.Operator(ctx)
	check(t, err)
	by := fleet.System("test", op.ID)
	h := &bundleHouse{t: t, st: st, file: file, all: dialect.NewSet(polyos.PolyOS{}, ucs.UCS{}, j100.J100{})}
	h.a, err = st.CreateAccount(ctx, by, fleet.Account{Parent: op.ID, Name: "acme", Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.CredentialsEdit{User: "u", Password: secret.New("p")})
	check(t, err)
	h.site, err = st.CreateSite(ctx, by, fleet.Site{Account: h.a.ID, Name: "oslo", Subnets: []fleet.Subnet{{Public: netip.MustParsePrefix("198.51.100.0/24")}}})
	check(t, err)
	other, err := st.CreateSite(ctx, by, fleet.Site{Account: h.a.ID, Name: "rome"})
	check(t, err)
	for mac, at := range map[string]struct {
		model string
		site  fleet.Site
	}{"0004f2abcdef": {"VVX 450", h.site}, "c81fea83e85a": {"J179", h.site}, "0004f2000001": {"Studio X50", h.site}, "0004f2abcd00": {"VVX 450", other}, "c81fea83e800": {"J179", other}} {
		m, err := fleet.ParseMAC(mac)
		check(t, err)
		_, err = st.CreateDevice(ctx, by, fleet.Device{Account: h.a.ID, MAC: m, Model: at.model, Site: string(at.site.ID)})
		check(t, err)
	}
	_, err = st.CreatePolicy(ctx, by, policy.Policy{Account: h.a.ID, Name: "p", Level: policy.Account, Settings: map[policy.Key]string{"j100:SIPDOMAIN": "policy.example"}})
	check(t, err)
	p, err := st.Provisioning(ctx, h.a.ID)
	check(t, err)
	h.dir = "/p/" + p.Key + "/"
	h.s = provision.New(provision.Options{Store: st, Dialects: h.all, Address: func(key string) string { return "https://127.0.0.1/p/" + key + "/" }})
	return h
}

// upload gives the site a bundle as the API would.
func (h *bundleHouse) upload(files ...string) {
	h.t.Helper()
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for i := 0; i+1 < len(files); i += 2 {
		f, err := w.Create(files[i])
		check(h.t, err)
		_, err = f.Write([]byte(files[i+1]))
		check(h.t, err)
	}
	check(h.t, w.Close())
	b := bundle.Bundle{Account: h.a.ID, Site: h.site.ID}
	var err error
	b.Files, err = bundle.Read(bytes.NewReader(buf.Bytes()), int64(buf.Len()), nil)
	check(h.t, err)
	h.all.Underlay(b.Files)
	if old, err := h.st.SiteBundle(h.t.Context(), h.a.ID, h.site.ID); err == nil {
		b.Revision = old.Revision
	}
	_, err = h.st.SaveBundle(h.t.Context(), fleet.System("test", h.a.ID), b)
	check(h.t, err)
	h.s.Hear(fleet.Notice{Account: h.a.ID, About: "bundle"})
}

func (h *bundleHouse) ask(file, agent, from string) *httptest.ResponseRecorder {
	h.t.Helper()
	r := httptest.NewRequest("GET", h.dir+file, nil)
	r.RemoteAddr = from + ":4000"
	if !h.plain {
		r.TLS = &tls.ConnectionState{}
	}
	r.Header.Set("User-Agent", agent)
	r.SetBasicAuth("u", "p")
	w := httptest.NewRecorder()
	h.s.ServeHTTP(w, r)
	asks := "WWW-Authenticate"                                                                            // spelled so, not as Go would
	if _, nonce, ok := strings.Cut(strings.Join(w.Header()[asks], " "), `nonce="`); ok && w.Code == 401 { // plain HTTP takes Digest alone
		nonce, _, _ = strings.Cut(nonce, `"`)
		sum := func(s string) string { return fmt.Sprintf("%x", md5.Sum([]byte(s))) }
		proof := sum(sum("u:Muster:p") + ":" + nonce + ":00000001:c:auth:" + sum("GET:"+h.dir+file))
		r.Header.Set("Authorization", fmt.Sprintf(`Digest username="u", realm="Muster", nonce=%q, uri=%q, qop=auth, nc=00000001, cnonce="c", response=%q`, nonce, h.dir+file, proof))
		w = httptest.NewRecorder()
		h.s.ServeHTTP(w, r)
	}
	return w
}

func (h *bundleHouse) get(file, agent string) (int, string) {
	h.t.Helper()
	w := h.ask(file, agent, "192.0.2.1")
	return w.Code, w.Body.String()
}

func (h *bundleHouse) http(m fleet.HTTPMode) {
	h.t.Helper()
	p, err := h.st.Provisioning(h.t.Context(), h.a.ID)
	check(h.t, err)
	p.HTTP = m
	_, err = h.st.SaveProvisioning(h.t.Context(), fleet.System("test", h.a.ID), p, fleet.CredentialsEdit{})
	check(h.t, err)
	h.s.Hear(fleet.Notice{Account: h.a.ID, About: "provisioning"})
}

func TestABundleCountsBeneathWhatIsGenerated(t *testing.T) {
	h := newBundleHouse(t)
	_, before := h.get("46xxsettings.txt", agentJ179)
	h.upload(
		"46xxsettings.txt", "## ours\r\nSET SIPDOMAIN bundle.example\r\nSET COUNTRY \"No way\"\r\nGROUP\r\n",
		"J100Supgrade.txt", "GET evil.txt", "c81fea83e85a.txt", "SET SIPDOMAIN x",
		"site.cfg", `<PHONE_CONFIG><ALL voice.volume.persist.handset="1"/></PHONE_CONFIG>`,
		"lead.cfg", `<PHONE_CONFIG><ALL device.prov.serverName="https://elsewhere"/></PHONE_CONFIG>`,
		"000000000000.cfg", `<APPLICATION CONFIG_FILES="site.cfg"/>`, "0004f2abcdef-muster.cfg", "<x/>",
		"Pics/Logo.png", "\x89PNG logo", "000000000000-directory.xml", "<directory><item_list/></directory>",
		"0004f2abcdef-directory.xml", "<directory><item_list><item/></item_list></directory>")

	code, now := h.get("46xxsettings.txt", agentJ179)
	bundled, own := strings.Index(now, "SET SIPDOMAIN bundle.example\n"), strings.Index(now, `SET SIPDOMAIN "policy.example"`)
	if code != 200 || bundled < 0 || own < bundled || !strings.Contains(now, "SET COUNTRY \"No way\"\n") || !strings.HasSuffix(now, before) {
		t.Errorf("%d: %s", code, now)
	}
	if _, other := h.get("46xxsettings.txt", strings.Replace(agentJ179, "c81fea83e85a", "c81fea83e800", 1)); other != before {
		t.Errorf("the other site's phone gets %s", other)
	}
	_, master := h.get("0004f2abcdef.cfg", agentVVX)
	if !strings.Contains(master, `CONFIG_FILES="[PHONE_MAC_ADDRESS]-muster.cfg, [PHONE_MAC_ADDRESS]-muster-common.cfg, site.cfg"`) {
		t.Errorf("the master: %s", master)
	}
	if _, master := h.get("0004f2abcd00.cfg", strings.Replace(agentVVX, "0004f2abcdef", "0004f2abcd00", 1)); strings.Contains(master, "site.cfg") {
		t.Errorf("the other site's master: %s", master)
	}
	for _, c := range []struct {
		file, agent string
		code        int
		body        string
	}{
		{"J100Supgrade.txt", agentJ179, 200, "GET 46xxsettings.txt"},
		{"c81fea83e85a.txt", agentJ179, 200, "## Muster"},
		{"0004f2abcdef-muster.cfg", agentVVX, 200, "PHONE_CONFIG"},
		{"site.cfg", agentVVX, 200, `voice.volume.persist.handset="1"`},
		{"lead.cfg", agentVVX, 200, "elsewhere"}, // for who asks; no master names it
		{"PICS//logo.PNG", agentVVX, 200, "\x89PNG logo"},
		{"pics/logo.png", agentJ179, 200, "\x89PNG logo"},
		{"pics/logo.png", agentStudio, 404, ""}, // says nobody's name
		{"000000000000-directory.xml", agentVVX, 200, "<directory><item_list/>"},
		{"0004f2abcdef-directory.xml", agentVVX, 200, "<item/>"},
		{"site.cfg", strings.Replace(agentVVX, "0004f2abcdef", "0004f2abcd00", 1), 404, ""},
		{"000000000000.cfg", "curl/8", 200, "muster-common"},
		{"none.png", agentVVX, 404, ""},
	} {
		if code, body := h.get(c.file, c.agent); code != c.code || !strings.Contains(body, c.body) {
			t.Errorf("%s for %.40s: %d %s", c.file, c.agent, code, body)
		}
	}
	if w := h.ask("pics/logo.png", agentStudio, "198.51.100.7"); w.Code != 200 {
		t.Errorf("who says nobody's name, from the site's subnet: %d", w.Code)
	}
}

func TestAFileOfABundleHasATagAndAsksForCredentials(t *testing.T) {
	h := newBundleHouse(t)
	h.upload("logo.png", "\x89PNG one")
	w := h.ask("logo.png", agentVVX, "192.0.2.1")
	tag := w.Header().Get("ETag")
	if tag == "" || strings.HasPrefix(tag, "W/") || w.Header().Get("Content-Length") != "8" || w.Header().Get("Content-Type") != "image/png" {
		t.Errorf("headers %v", w.Header())
	}
	r := httptest.NewRequest("GET", h.dir+"logo.png", nil)
	r.TLS = &tls.ConnectionState{}
	w = httptest.NewRecorder()
	if h.s.ServeHTTP(w, r); w.Code != 401 {
		t.Errorf("without credentials: %d", w.Code)
	}
	r.SetBasicAuth("u", "p")
	r.Header.Set("User-Agent", agentVVX)
	r.Header.Set("If-None-Match", tag)
	w = httptest.NewRecorder()
	if h.s.ServeHTTP(w, r); w.Code != 304 {
		t.Errorf("with its tag: %d", w.Code)
	}
	h.upload("logo.png", "\x89PNG two")
	if w := h.ask("logo.png", agentVVX, "192.0.2.1"); w.Body.String() != "\x89PNG two" || w.Header().Get("ETag") == tag {
		t.Errorf("after the next upload: %q", w.Body)
	}
	check(t, h.st.DeleteBundle(t.Context(), fleet.System("test", h.a.ID), h.a.ID, h.site.ID))
	h.s.Hear(fleet.Notice{Account: h.a.ID, About: "bundle"})
	if code, _ := h.get("logo.png", agentVVX); code != 404 {
		t.Errorf("when the bundle is gone: %d", code)
	}
}

func TestFilesThatMayHoldSecretsKeepOffPlainHTTPAsTheAccountSays(t *testing.T) {
	h := newBundleHouse(t)
	h.upload("secret.cfg", `<a reg.1.auth.password="x"/>`, "plain.lng", "hello", "46xxsettings.txt", "SET SIPPASSWORD geheim")
	h.http(fleet.HTTPAll)
	h.plain = true
	for file, agent := range map[string]string{"secret.cfg": agentVVX, "plain.lng": agentVVX, "46xxsettings.txt": agentJ179} {
		if code, _ := h.get(file, agent); code != 200 {
			t.Errorf("%s, where all may go in the clear: %d", file, code)
		}
	}
	h.http(fleet.HTTPOff)
	if code, _ := h.get("plain.lng", agentVVX); code != 403 {
		t.Errorf("where nothing may: %d", code)
	}
	h.http(fleet.HTTPNoSecrets)
	for file, want := range map[string]int{"secret.cfg": 403, "plain.lng": 200, "46xxsettings.txt": 403} {
		agent := agentVVX
		if file == "46xxsettings.txt" {
			agent = agentJ179
		}
		if code, _ := h.get(file, agent); code != want {
			t.Errorf("%s, where secrets may not: %d, want %d", file, code, want)
		}
	}
	h.plain = false
	for file, agent := range map[string]string{"secret.cfg": agentVVX, "46xxsettings.txt": agentJ179} {
		if code, _ := h.get(file, agent); code != 200 {
			t.Errorf("%s over HTTPS: %d", file, code)
		}
	}
}

func TestADamagedFileOfABundleIsNotServed(t *testing.T) {
	h := newBundleHouse(t)
	h.upload("46xxsettings.txt", "SET SIPDOMAIN x", "logo.png", "\x89PNG")
	db, err := sql.Open("sqlite", h.file)
	check(t, err)
	_, err = db.Exec(`UPDATE bundle_file SET content = substr(content, 1, length(content) - 8)`)
	check(t, errors.Join(err, db.Close()))
	for file, agent := range map[string]string{"logo.png": agentVVX, "46xxsettings.txt": agentJ179} {
		if code, _ := h.get(file, agent); code != 503 {
			t.Errorf("%s: %d", file, code)
		}
	}
	if code, _ := h.get("0004f2abcdef.cfg", agentVVX); code != 200 {
		t.Errorf("what has nothing of it: %d", code)
	}
}
