package provision_test

import (
	"crypto/tls"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"muster/internal/fleet"
	"muster/internal/policy"
)

// A device that nobody has heard of gets what its site and its dynamic groups
// are told with its first file, before anything of it is stored.
func TestTheFirstAnswerIsThatOfTheSite(t *testing.T) {
	s, dir, st, a := speedHouse(t)
	ctx, by := t.Context(), fleet.System("test", a.ID)
	const key, other = policy.Key("device.local.deviceName"), policy.Key("device.local.country")
	site := func(name, private string, onlyNew bool) fleet.Site {
		v, err := st.CreateSite(ctx, by, fleet.Site{Account: a.ID, Name: name, OnlyNew: onlyNew,
			Subnets: []fleet.Subnet{{Public: netip.MustParsePrefix("192.0.2.0/24"), Private: netip.MustParsePrefix(private)}}})
		check(t, err)
		_, err = st.CreatePolicy(ctx, by, policy.Policy{Account: a.ID, Name: name, Level: policy.Site, Target: string(v.ID), Settings: map[policy.Key]string{key: "at-" + name}})
		check(t, err)
		return v
	}
	north := site("north", "10.1.0.0/16", false)
	site("south", "10.2.0.0/16", false)
	site("east", "10.3.0.0/16", true)
	g, err := st.CreateGroup(ctx, by, fleet.Group{Account: a.ID, Name: "northerners", Filter: `site = "north" AND model = "Studio X50"`})
	check(t, err)
	_, err = st.CreatePolicy(ctx, by, policy.Policy{Account: a.ID, Name: "g", Level: policy.DeviceGroup, Target: string(g.ID), Priority: policy.Critical, Settings: map[policy.Key]string{other: "northland"}})
	check(t, err)
	get := func(from string) string {
		t.Helper()
		r := httptest.NewRequest("GET", dir+"config-0004f2000009.cfg", nil)
		r.TLS, r.RemoteAddr = &tls.ConnectionState{}, "192.0.2.1:4000" // all stand behind one address
		r.Header.Set("User-Agent", speedAgent)
		r.Header.Set("X-Device", "8L21385D98DAFC/0004f2000009/"+from)
		r.SetBasicAuth("u", "p")
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Code != 200 {
			t.Fatalf("status %d", w.Code)
		}
		return w.Body.String()
	}
	if body := get("10.1.0.7"); !strings.Contains(body, "at-north") || !strings.Contains(body, "northland") {
		t.Errorf("a new device's first file:\n%.2000s", body)
	}
	check(t, s.Flush(ctx))
	d, err := st.FindDevice(ctx, a.ID, "0004f2000009")
	check(t, err)
	if d.Site != string(north.ID) {
		t.Errorf("it is stored at %q", d.Site)
	}
	if body := get("10.2.0.7"); !strings.Contains(body, "at-south") || strings.Contains(body, "northland") {
		t.Errorf("moved, before it is stored:\n%.2000s", body)
	}
	check(t, s.Flush(ctx))
	if body := get("10.9.0.7"); !strings.Contains(body, "at-south") {
		t.Errorf("from nowhere it stays where it was:\n%.2000s", body)
	}
	if body := get("10.3.0.7"); !strings.Contains(body, "at-south") {
		t.Errorf("a site for new devices only takes it:\n%.2000s", body)
	}
}
