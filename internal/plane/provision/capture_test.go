package provision

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

// captured begins to capture the house's phone, and tells the plane.
func (h *logHouse) captured() fleet.Device {
	h.t.Helper()
	h.now = time.Now()
	d, err := h.store.DeviceByMAC(h.t.Context(), h.prov.Account, h.mac)
	if err != nil {
		h.t.Fatal(err)
	}
	if _, err := h.store.StartCapture(h.t.Context(), fleet.System("test", h.prov.Account), h.prov.Account, d.ID, h.now.Add(time.Hour)); err != nil {
		h.t.Fatal(err)
	}
	h.s.Hear(fleet.Notice{Account: h.prov.Account, About: "capture"})
	return d
}

// captures are what was kept of d, the oldest first, with files.
func (h *logHouse) captures(d fleet.Device) (out []fleet.Capture) {
	h.t.Helper()
	if err := h.s.Flush(context.WithoutCancel(h.t.Context())); err != nil {
		h.t.Fatal(err)
	}
	all, err := h.store.Captures(h.t.Context(), d.Account, d.ID, time.Time{}, 0)
	if err != nil {
		h.t.Fatal(err)
	}
	for _, c := range all {
		if c, err = h.store.FindCapture(h.t.Context(), d.Account, d.ID, c.ID); err != nil {
			h.t.Fatal(err)
		}
		out = append([]fleet.Capture{c}, out...)
	}
	return out
}

func header(of []fleet.Header, name string) string {
	var out []string
	for _, h := range of {
		if h.Name == name {
			out = append(out, h.Value)
		}
	}
	return strings.Join(out, "; ")
}

// One phone, over a real connection: the bytes that it got are those that are kept.
func TestWhatACapturedPhoneWasServedIsKeptAsItWas(t *testing.T) {
	h := newLogHouse(t)
	ctx := t.Context()
	by := fleet.System("test", h.prov.Account)
	const sip = "typed <in> & kept"
	if _, err := h.store.CreatePolicy(ctx, by, policy.Policy{Account: h.prov.Account, Name: "base", Level: policy.Account, Settings: map[policy.Key]string{"reg.1.auth.password": sip}}); err != nil {
		t.Fatal(err)
	}
	d := h.captured()
	h.s.o.Now = time.Now
	srv := httptest.NewTLSServer(h.s)
	defer srv.Close()
	password := h.prov.Current.Password.Reveal()
	get := func(method, file string, more ...string) (int, string) {
		t.Helper()
		r, _ := http.NewRequestWithContext(ctx, method, srv.URL+"/p/"+h.prov.Key+"/"+file, strings.NewReader(""))
		if method == "PUT" {
			r, _ = http.NewRequestWithContext(ctx, method, srv.URL+"/p/"+h.prov.Key+"/"+file, strings.NewReader(`<a reg.1.auth.password="by hand"/>`))
		}
		r.Header.Set("User-Agent", "FileTransport PolycomVVX-VVX_450-UA/6.4.2.2215 Type/Application")
		r.SetBasicAuth(h.prov.Current.User, password)
		for i := 0; i < len(more); i += 2 {
			r.Header.Set(more[i], more[i+1])
		}
		res, err := srv.Client().Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = res.Body.Close() }()
		body, err := io.ReadAll(res.Body)
		if err != nil {
			t.Fatal(err)
		}
		return res.StatusCode, string(body)
	}
	own := h.mac.String() + "-muster.cfg"
	_, master := get("GET", h.mac.String()+".cfg")
	_, settings := get("GET", own, "Cookie", "a=b", "X-Auth-Token", "t0k3n", "X-Note", "it is "+password+"!")
	get("GET", h.mac.String()+"-license.cfg")
	get("HEAD", own)
	get("GET", own, "Range", "bytes=0-9")
	get("PUT", h.mac.String()+"-phone.cfg")
	_, override := get("GET", h.mac.String()+"-phone.cfg")
	get("GET", own, "Authorization", "Basic d3Jvbmc6d3Jvbmc=") // anybody can: not kept
	if !strings.Contains(settings, "typed &lt;in&gt;") || !strings.Contains(settings, password) {
		t.Fatalf("the settings are %s", settings)
	}
	all := h.captures(d)
	var got []string
	for _, c := range all {
		got = append(got, fmt.Sprintf("%s %s %d %d %v %s", c.Method, strings.ReplaceAll(c.File, h.mac.String(), "MAC"), c.Status, len(c.Body), c.Cut, c.Shows))
	}
	want := []string{
		fmt.Sprintf("GET /MAC.cfg 200 %d false all", len(master)), fmt.Sprintf("GET /MAC-muster.cfg 200 %d false masked", len(settings)), "GET /MAC-license.cfg 404 0 false all",
		"HEAD /MAC-muster.cfg 200 0 false all", "GET /MAC-muster.cfg 206 0 true none", "PUT /MAC-phone.cfg 201 0 true all", fmt.Sprintf("GET /MAC-phone.cfg 200 %d false upload", len(override)),
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Fatalf("kept:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	one := all[1]
	if string(one.Body) != settings || one.ETag != dialect.Tag([]byte(settings)) || one.Bytes != int64(len(settings)) {
		t.Errorf("%d bytes kept as %s", len(one.Body), one.ETag)
	}
	if m := string(one.Masked); strings.Contains(m, "typed") || strings.Contains(m, password) || strings.Count(m, "********") < 2 || strings.Count(m, "\n") != strings.Count(settings, "\n") || !strings.Contains(m, h.prov.Current.User) {
		t.Errorf("masked: %s", m)
	}
	for name, want := range map[string]string{"Authorization": "Basic " + h.prov.Current.User + ":********", "Cookie": "********", "X-Auth-Token": "********", "X-Note": "it is ********!", "Host": strings.TrimPrefix(srv.URL, "https://")} {
		if got := header(one.Request, name); got != want {
			t.Errorf("%s is kept as %q, want %q", name, got, want)
		}
	}
	if header(one.Answer, "Etag") != one.ETag || header(one.Answer, "Content-Type") != "text/xml" || header(one.Answer, "Content-Length") != fmt.Sprint(len(settings)) {
		t.Errorf("the answer's headers are %v", one.Answer)
	}
	visits, err := h.store.Visits(ctx, d.Account, d.MAC, time.Time{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, c := range all {
		for _, v := range visits {
			if v.At.Equal(c.At) && v.Method == c.Method && v.File == c.File {
				found++
			}
		}
	}
	if found != len(all) {
		t.Errorf("%d captures are of %d visits", len(all), found)
	}
}

func TestNobodyElseIsCapturedAndNobodyForLonger(t *testing.T) {
	h := newLogHouse(t)
	right := h.prov.Current.Password.Reveal()
	d := h.captured()
	other, err := h.store.CreateDevice(t.Context(), fleet.System("test", d.Account), fleet.Device{Account: d.Account, MAC: fleet.MAC{0, 4, 0xf2, 1, 2, 3}, Model: "VVX 450"})
	if err != nil {
		t.Fatal(err)
	}
	h.ask("GET", "0004f2010203.cfg", right)
	h.ask("GET", "0004f2abcdef.cfg", "wrong")
	h.ask("GET", "muster-common.cfg", right) // of nobody
	if n := len(h.captures(d)) + len(h.captures(other)); n != 0 {
		t.Fatalf("%d captures", n)
	}
	h.ask("GET", "0004f2abcdef.cfg", right)
	if n := len(h.captures(d)); n != 1 {
		t.Fatalf("%d captures of a request", n)
	}
	h.now = h.now.Add(time.Hour)
	h.ask("GET", "0004f2abcdef.cfg", right)
	if n := len(h.s.visits.captured.pending) + len(h.captures(d)); n != 1 {
		t.Errorf("%d captures when its time is over", n)
	}
}

// What is kept of one visit must not be shown for another.
func TestRequestsOfOneMicrosecondAreToldApart(t *testing.T) {
	h := newLogHouse(t)
	d := h.captured()
	at := h.now
	for range 3 {
		h.now = at // ask adds a second
		h.ask("GET", "0004f2abcdef.cfg", h.prov.Current.Password.Reveal())
	}
	all := h.captures(d)
	visits, err := h.store.Visits(t.Context(), d.Account, d.MAC, time.Time{}, 0)
	if err != nil || len(all) != 3 || len(visits) != 3 {
		t.Fatalf("%v: %d captures, %d visits", err, len(all), len(visits))
	}
	seen := map[time.Time]bool{}
	for i, c := range all {
		seen[c.At] = true
		if !visits[2-i].At.Equal(c.At) {
			t.Errorf("visit %s, capture %s", visits[2-i].At, c.At)
		}
	}
	if len(seen) != 3 {
		t.Error("two captures have one time")
	}
}

// A thousand policies are not read again because one phone is looked at.
func TestToCaptureADeviceLeavesTheAccountsPictureAsItIs(t *testing.T) {
	h := newLogHouse(t)
	h.ask("GET", "0004f2abcdef.cfg", h.prov.Current.Password.Reveal())
	a, err := h.s.accounts.byKey(t.Context(), h.prov.Key)
	if err != nil {
		t.Fatal(err)
	}
	before := a.current.Load()
	h.captured()
	if a.current.Load() != nil {
		t.Fatal("the next request would not know of it")
	}
	w, err := a.view(t.Context())
	if err != nil || w.base != before.base || before.captured != nil || len(w.captured) != 1 {
		t.Errorf("%v: painted anew: %v; captured %v", err, w.base != before.base, w.captured)
	}
}

// What is captured waits in memory: not without end.
func TestCapturesThatWaitAreBounded(t *testing.T) {
	h := newLogHouse(t)
	h.captured()
	h.ask("GET", "0004f2abcdef.cfg", h.prov.Current.Password.Reveal())
	c := &h.s.visits.captured
	c.bytes = maxPendingCaptures - 100
	h.ask("GET", "0004f2abcdef.cfg", h.prov.Current.Password.Reveal())
	if len(c.pending) != 1 || c.dropped != 1 {
		t.Errorf("%d wait, %d are dropped", len(c.pending), c.dropped)
	}
}

func TestHeadersAreKeptWithoutWhatLetsSomebodyIn(t *testing.T) {
	for _, c := range []struct{ name, value, want string }{
		{"Authorization", "Basic YWNtZS1wcm92OnMzY3JldA==", "Basic acme-prov:********"},
		{"Authorization", "basic   YWNtZS1wcm92OnMzY3JldA== ", "basic acme-prov:********"},
		{"Authorization", "Basic not base64", "Basic ********"},
		{"Authorization", "Basic bm8gY29sb24=", "Basic ********"},
		{"Authorization", "Bearer abc", "Bearer ********"},
		{"Authorization", "abc", "********"},
		{"Authorization", `Digest username="acme", realm="Muster", nonce="n,1", uri="/p/k/x.cfg", response="6629fae49393a05397450978507c4ef1", qop=auth, nc=00000001, cnonce="c"`,
			`Digest username="acme", realm="Muster", nonce="n,1", uri="/p/k/x.cfg", response="********", qop=auth, nc=00000001, cnonce="c"`},
		{"Authorization", `Digest response=6629, other="x"`, `Digest response="********", other="********"`},
		{"Authorization", `Digest response="6629`, `Digest ********`},
		{"Proxy-Authorization", "Basic YTpi", "Basic a:********"},
		{"Cookie", "a=b", "********"},
		{"Set-Cookie", "a=b", "********"},
		{"X-Api-Key", "a", "********"},
		{"Www-Authenticate", `Basic realm="Muster"`, `Basic realm="Muster"`},
		{"Accept", "*/*", "*/*"},
	} {
		if got := maskHeader(c.name, c.value); got != c.want {
			t.Errorf("%s: %s is kept as %s, want %s", c.name, c.value, got, c.want)
		}
	}
	long := http.Header{"A": {strings.Repeat("ü", 3000)}}
	for i := range 200 {
		long.Add("B", fmt.Sprint(i))
	}
	out := headersOf(long, "h", func(s string) string { return s })
	if len(out) != maxHeaders || len(out[0].Value) > maxHeaderValue+4 || !strings.HasSuffix(out[0].Value, "ü…") {
		t.Errorf("%d headers, the first of %d bytes", len(out), len(out[0].Value))
	}
}

func TestAPasswordIsMaskedWhereverItStandsInAHeader(t *testing.T) {
	w := &view{pairs: []*pair{newPair(fleet.Credentials{User: "u", Password: secret.New("hunter22")}), newPair(fleet.Credentials{User: "u", Password: secret.New("abc")})}}
	if got := w.scrub("x hunter22 abc", fleet.MAC{}); got != "x ******** abc" {
		t.Errorf("%q", got)
	}
}

func TestADeviceStaysCapturedWhenTheServerStartsAnew(t *testing.T) {
	h := newLogHouse(t)
	d := h.captured()
	h.s = New(h.s.o)
	h.ask("GET", "0004f2abcdef.cfg", h.prov.Current.Password.Reveal())
	if n := len(h.captures(d)); n != 1 {
		t.Errorf("%d captures", n)
	}
}

// What was served by an image or an identity that is another by now has no form without secrets: it must not get that of another file.
func TestAFileThatCannotBeMadeAgainIsShownToNobodyWithoutReveal(t *testing.T) {
	h := newLogHouse(t)
	d := h.captured()
	image := "1.0.0"
	h.s.o.Image = func(context.Context, fleet.Device) dialect.Image {
		return dialect.Image{Version: image, Path: image + ".ld"}
	}
	h.ask("GET", "0004f2abcdef.cfg", h.prov.Current.Password.Reveal())
	image = "2.0.0"
	all := h.captures(d)
	if len(all) != 1 || all[0].Shows != fleet.ShowsNone || len(all[0].Masked) != 0 || !strings.Contains(string(all[0].Body), "1.0.0.ld") {
		t.Errorf("kept as %+v", all)
	}
}
