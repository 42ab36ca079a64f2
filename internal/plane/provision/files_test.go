package provision

import (
	"bytes"
	"crypto/tls"
	"fmt"
	"net/http/httptest"
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/stack"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
)

// Whatever is kept, told by others or resolved without its pedigree: a device gets
// the bytes that its dialect makes of its whole stack.
func TestADeviceIsServedWhatItsStackRendersTo(t *testing.T) {
	ctx := t.Context()
	keys, err := secret.NewKeyring(make([]byte, 32))
	if err != nil {
		t.Fatal(err)
	}
	st, err := sqlstore.Open(ctx, sqlstore.Options{URL: litefile.New(t), Keyring: keys})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	root, err := st.Operator(ctx)
	if err != nil {
		t.Fatal(err)
	}
	by := fleet.System("test", root.ID)
	dialects := dialect.NewSet(polyos.PolyOS{}, ucs.UCS{}, j100.J100{})
	set := func(l policy.Level, target string, values map[policy.Key]string, locked ...policy.Key) {
		t.Helper()
		if _, err := st.CreatePolicy(ctx, by, policy.Policy{Account: root.ID, Name: fmt.Sprint(l, " ", target), Level: l, Target: target, Settings: values, Locked: locked}); err != nil {
			t.Fatal(err)
		}
	}
	// some says the first plain texts and secrets of each family's book.
	some := func(d dialect.Dialect, n, step int, value string) map[policy.Key]string {
		out := map[policy.Key]string{}
		for i, s := range d.Book().All() {
			if i%step == 0 && len(out) < n && s.Type == "string" && s.Max == 0 && len(s.Choices) == 0 && !d.Reserved(s.Name) && !bytes.Contains([]byte(s.Name), []byte("#")) {
				out[policy.Key(string(d.Family())+":"+s.Name)] = value
			}
		}
		return out
	}
	models := map[fleet.Family][]string{fleet.PolyOS: {"Studio X50", "G7500"}, fleet.UCS: {"VVX 450", "VVX 250"}, fleet.J100: {"J179", "J159"}}
	var devices []fleet.Device
	for _, d := range dialects.All() {
		f := d.Family()
		base := some(d, 120, 1, "of the account & all")
		var lock policy.Key
		for k := range base {
			lock = max(lock, k)
		}
		set(policy.Family, string(f), base, lock)
		for _, m := range models[f] {
			set(policy.Model, m, some(d, 30, 3, "of "+m))
			for i := range 6 {
				mac := fleet.MAC{0x00, 0x04, 0xf2, byte(len(devices)), 0, byte(i)}
				made, err := st.CreateDevice(ctx, by, fleet.Device{Account: root.ID, MAC: mac, Model: m, Onboarding: fleet.Provisioned})
				if err != nil {
					t.Fatal(err)
				}
				devices = append(devices, made)
				if i > 0 {
					set(policy.Device, string(made.ID), some(d, 4*i*i, 2, fmt.Sprint("of device ", i)))
				}
			}
		}
	}
	prov, err := st.Provisioning(ctx, root.ID)
	if err != nil {
		t.Fatal(err)
	}
	all, err := st.Policies(ctx, root.ID, fleet.Page{})
	if err != nil {
		t.Fatal(err)
	}
	address := func(key string) string { return "https://prov.example/p/" + key + "/" }
	server := &dialect.Server{URL: address(prov.Key), User: prov.Current.User, Password: prov.Current.Password}
	s := New(Options{Store: st, Dialects: dialects, Address: address})
	tags := map[string]string{}
	for round := range 3 {
		for _, d := range devices {
			f := stack.NewFamily(dialects.Of(d.Family), prov.Defaults, all)
			for _, ask := range f.Dialect.Files(d) {
				want, err := f.Dialect.Render(nil, ask, f.Input(ask, d, f.Resolve(d), stack.Tell(prov, d, server)))
				if err != nil {
					t.Fatal(err)
				}
				r := httptest.NewRequest("GET", "/p/"+prov.Key+"/"+ask.File, nil)
				r.TLS = &tls.ConnectionState{Version: tls.VersionTLS13}
				if d.Family == fleet.J100 {
					r.Header.Set("User-Agent", "AVAYA/"+d.Model+"-4.1.3.0.6 (MAC:"+d.MAC.String()+")")
				}
				if d.Family != fleet.J100 && ask.File == "000000000000.cfg" {
					r.URL.Path = "/p/" + prov.Key + "/" + d.MAC.String() + ".cfg"
				}
				if ask.File == "muster-common.cfg" {
					continue // under another name for each device, and of nobody's own
				}
				r.SetBasicAuth(prov.Current.User, prov.Current.Password.Reveal())
				w := httptest.NewRecorder()
				if s.ServeHTTP(w, r); w.Code != 200 || !bytes.Equal(w.Body.Bytes(), want) {
					t.Fatalf("round %d, %s, %s: %d\n%s\nwant\n%s", round, d.Model, r.URL.Path, w.Code, w.Body, want)
				}
				tag := w.Header().Get("Etag")
				if tag != dialect.Tag(want) {
					t.Errorf("%s: the tag is %s, and not that of its bytes", r.URL.Path, tag)
				}
				if had, asked := tags[r.URL.Path+d.Model]; asked && ask.Kind == dialect.Own && had != tag {
					t.Errorf("%s: another tag for the same bytes", r.URL.Path)
				}
				tags[r.URL.Path+d.Model] = tag
				r.Header.Set("If-None-Match", tag)
				w = httptest.NewRecorder()
				if s.ServeHTTP(w, r); w.Code != 304 || w.Body.Len() != 0 {
					t.Errorf("%s with its tag: %d", r.URL.Path, w.Code)
				}
				r.Header.Del("If-None-Match")
				r.Header.Set("Range", "bytes=5-24")
				w = httptest.NewRecorder()
				if s.ServeHTTP(w, r); w.Code != 206 || !bytes.Equal(w.Body.Bytes(), want[5:min(25, len(want))]) {
					t.Errorf("%s in part: %d %q", r.URL.Path, w.Code, w.Body)
				}
			}
		}
	}
}
