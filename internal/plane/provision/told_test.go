package provision

import (
	"crypto/tls"
	"net/http/httptest"
	"testing"
	"time"

	"muster/internal/fleet"
)

// A device that comes again is saved two minutes later at most, what is new of
// it with the next batch, and all when somebody looks.
func TestADeviceThatComesAgainWaitsAndNewsDoNot(t *testing.T) {
	h := newLogHouse(t)
	build, from := "6.4.2.2215", "192.0.2.1"
	ask := func(file string) {
		t.Helper()
		r := httptest.NewRequest("GET", "/p/"+h.prov.Key+"/"+file, nil)
		r.TLS = &tls.ConnectionState{Version: tls.VersionTLS13}
		r.Header.Set("User-Agent", "FileTransport PolycomVVX-VVX_450-UA/"+build+" Type/Application")
		r.RemoteAddr = from + ":4711"
		r.SetBasicAuth(h.prov.Current.User, h.prov.Current.Password.Reveal())
		w := httptest.NewRecorder()
		if h.s.ServeHTTP(w, r); w.Code != 200 {
			t.Fatalf("%s: %d", file, w.Code)
		}
	}
	common, own := h.mac.String()+"-muster-common.cfg", h.mac.String()+"-muster.cfg"
	saved := func(all bool) fleet.Device {
		t.Helper()
		if err := h.s.sightings.flush(t.Context(), all); err != nil {
			t.Fatal(err)
		}
		d, err := h.store.DeviceByMAC(t.Context(), h.prov.Account, h.mac)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	first := h.now
	for _, step := range []struct {
		what  string
		after time.Duration
		do    func()
		all   bool
		saved bool
	}{
		{"its first request", 0, func() { ask(common) }, false, true},
		{"the same again", time.Second, func() { ask(common) }, false, false},
		{"its first sync", 2 * time.Second, func() { ask(own) }, false, true},
		{"the same again, no sync", 3 * time.Second, func() { ask(common) }, false, false},
		{"from another address", 4 * time.Second, func() { from = "192.0.2.2"; ask(own) }, false, false},
		{"somebody looks", 5 * time.Second, func() {}, true, false}, // what the device did last is from second 4
		{"another release", 6 * time.Second, func() { build = "6.4.3.1000"; ask(own) }, false, true},
		{"the same again", 2 * time.Minute, func() { ask(own) }, false, false},
		{"and again, after two minutes", 2*time.Minute + 7*time.Second, func() { ask(own) }, false, true},
	} {
		h.now = first.Add(step.after)
		step.do()
		d := saved(step.all)
		if got := d.LastSeen.Equal(h.now); got != step.saved {
			t.Errorf("%v, %s: saved %v, last seen %v", step.after, step.what, got, d.LastSeen.Sub(first))
		}
		if step.all && (d.LastSeen.Sub(first) != 4*time.Second || d.LastSync.Sub(first) != 4*time.Second || d.Address != from) {
			t.Errorf("%s: seen %v, synced %v, from %s", step.what, d.LastSeen.Sub(first), d.LastSync.Sub(first), d.Address)
		}
	}
	h.now = h.now.Add(time.Second)
	ask(own)
	if err := h.s.Settle(t.Context()); err != nil || !h.s.sightings.idle() {
		t.Errorf("after all is saved something waits: %v", err)
	}
}
