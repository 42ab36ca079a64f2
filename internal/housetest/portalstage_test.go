package housetest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/housetest"
	"muster/internal/sim"
)

// A stage is what a browser test cannot do by the portal: it is the people who stand
// before phones, and the phones. Tests ask it over loopback HTTP.
//
//	GET  /fleet  where each phone of the account "harbor" is provisioned, and as whom
//	POST /power  the phones of harbor that were off are switched on
//	POST /pin    a Studio X50 is plugged in, and shows a PIN
//	POST /type   {code, model}: a phone out of its box is plugged in, and somebody types a code
//	POST /certified three devices of acme fetch a certificate each by EST
//	POST /office {token}: unmodified phones at acme's site Berlin, all but the first its devices, and a gateway that starts with the token
//	GET  /screen?mac= what a phone of the office shows
type stage struct {
	*housetest.House
	fleet *sim.Fleet
	away  []*sim.Device

	mu     sync.Mutex
	boxes  uint64
	office *office
}

// aboard is how many phones harbor has, and how many of them are off when the story begins.
const aboard, ashore = 8, 2

// setStage makes the account harbor, whose phones were paired by PIN and hang on the
// channel, some of them gone again, and the account lakeside, which has no phone yet.
func setStage(t *testing.T, h *housetest.House) string {
	t.Helper()
	s := &stage{House: h}
	h.API("POST", "/accounts", object{"metadata": object{"name": "harbor"}, "spec": object{"type": "customer", "displayName": "Harbor Hotels", "existing": true}}, nil, 201)
	h.API("POST", "/accounts", object{"metadata": object{"name": "lakeside"}, "spec": object{"type": "customer", "displayName": "Lakeside Clinic"}}, nil, 201)
	h.API("POST", "/accounts", object{"metadata": object{"name": "meadow"}, "spec": object{"type": "customer", "displayName": "Meadow Schools"}}, nil, 201)
	s.many("meadow", 2000)
	var err error
	s.fleet, err = sim.New(sim.Options{Models: []string{"VVX 450", "Studio X50", "CCX 500"}, Count: aboard, Seed: 4, Roots: h.Roots, Channel: &sim.Channel{Pair: h.Ready.HTTPS, Retry: 50 * time.Millisecond}})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	var live sync.WaitGroup
	t.Cleanup(func() { stop(); live.Wait() })
	live.Go(func() {
		if s.fleet.Pair(ctx) == nil {
			_ = s.fleet.Connect(ctx)
		}
	})
	for i, d := range s.fleet.Devices() {
		until(t, "it shows a PIN", func() bool { return d.PIN() != "" })
		h.API("POST", "/accounts/harbor/devices:pair", object{"pin": d.PIN()}, nil, 201)
		if i < ashore {
			s.away = append(s.away, d)
		}
	}
	until(t, "all are on the channel", func() bool { return s.fleet.Online() == aboard })
	for _, d := range s.away {
		d.PowerOff()
	}
	until(t, "some are gone", func() bool { return s.fleet.Online() == aboard-ashore })

	mux := http.NewServeMux()
	mux.HandleFunc("GET /fleet", func(w http.ResponseWriter, _ *http.Request) {
		out := []object{}
		for _, d := range s.fleet.Devices() {
			st := d.State()
			out = append(out, object{"mac": d.MAC(), "online": d.Online(), "base": st.Base, "user": st.User, "generation": d.Generation(), "problem": st.Problem})
		}
		_ = json.NewEncoder(w).Encode(out)
	})
	mux.HandleFunc("POST /power", func(http.ResponseWriter, *http.Request) {
		for _, d := range s.away {
			d.PowerOn()
		}
	})
	mux.HandleFunc("POST /type", s.typed)
	mux.HandleFunc("POST /pin", func(w http.ResponseWriter, _ *http.Request) {
		f, err := sim.New(sim.Options{Models: []string{"Studio X50"}, Count: 1, Seed: 77, Roots: h.Roots, Channel: &sim.Channel{Pair: h.Ready.HTTPS, Retry: 50 * time.Millisecond}})
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		live.Go(func() {
			if f.Pair(ctx) == nil {
				_ = f.Connect(ctx)
			}
		})
		d := f.Devices()[0]
		until(t, "it shows a PIN", func() bool { return d.PIN() != "" })
		_ = json.NewEncoder(w).Encode(object{"mac": d.MAC(), "pin": d.PIN()})
	})
	mux.HandleFunc("POST /certified", s.certified)
	mux.HandleFunc("POST /office", s.opened)
	mux.HandleFunc("GET /screen", s.screen)
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	return srv.URL
}

// certified gives three devices of acme a certificate each.
func (s *stage) certified(w http.ResponseWriter, _ *http.Request) {
	acme := housetest.Account{}
	var d, p object
	s.API("GET", "/accounts/acme", nil, &d, 200)
	s.API("GET", "/accounts/acme/provisioning", nil, &p, 200)
	acme.ID, acme.Address = fmt.Sprint(d["id"]), fmt.Sprint(p["status"].(object)["serverAddress"])
	out := []object{}
	for _, mac := range []string{"0004f2cc0001", "0004f2cc0002", "0004f2cc0003"} {
		id := device(s.House, acme, mac, "VVX 450")
		b := certified(s.House, acme, mac, id, labelOf(acme))
		out = append(out, object{"mac": mac, "device": id, "serial": fmt.Sprintf("%x", b.cert.SerialNumber)})
	}
	_ = json.NewEncoder(w).Encode(out)
}

// many imports devices, for lists that are long.
func (s *stage) many(account string, n int) {
	s.T.Helper()
	var table strings.Builder
	table.WriteString("mac_address,serial_number,device_model,name,labels\n")
	for i := range n {
		fmt.Fprintf(&table, "9c93e4%06x,W%07d,VVX 450,Room %04d,floor=%d\n", i, i, i, i%9)
	}
	r, err := http.NewRequest(http.MethodPost, s.Ready.Admin+"/api/v1/accounts/"+account+"/imports", strings.NewReader(table.String()))
	if err != nil {
		s.T.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+s.Token)
	r.Header.Set("Content-Type", "text/csv")
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		s.T.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	if res.StatusCode/100 != 2 {
		b, _ := io.ReadAll(res.Body)
		s.T.Fatalf("import: %s %s", res.Status, b)
	}
	until(s.T.(*testing.T), "they are imported", func() bool {
		var out object
		s.API("GET", "/accounts/"+account+"/devices?limit=1&count=true", nil, &out, 200)
		return out["totalCount"] == float64(n)
	})
}

// typed boots a phone as it left the factory. DHCP names this house, and nothing else.
func (s *stage) typed(w http.ResponseWriter, r *http.Request) {
	var ask struct{ Code, Model string }
	if err := json.NewDecoder(r.Body).Decode(&ask); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	s.mu.Lock()
	s.boxes++
	seed := 900 + s.boxes
	s.mu.Unlock()
	f, err := sim.New(sim.Options{Server: s.Ready.HTTP + "/e/", Models: []string{ask.Model}, Count: 1, Seed: seed, Roots: s.Roots, Enrollment: &sim.Enrollment{Code: ask.Code}})
	if err == nil {
		err = f.Boot(r.Context())
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	d := f.Devices()[0]
	_ = json.NewEncoder(w).Encode(object{"mac": d.MAC(), "says": fmt.Sprint(f.Report().Problems), "device": f.Report().Enrollment.Devices[0]})
}

// opened opens an office: one phone that nobody has, one with a password of its own, and one
// that makes itself another certificate whenever it starts.
func (s *stage) opened(w http.ResponseWriter, r *http.Request) {
	var ask struct{ Token string }
	if err := json.NewDecoder(r.Body).Decode(&ask); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	t := s.T.(*testing.T)
	o := newOffice(t, s.House, "127.92.1.0/24", sim.LAN{PushUser: "pusher", PushPassword: "push-secret", Lots: []sim.Lot{{Count: 1, Temper: sim.Temper{OtherPassword: true}}, {Count: 1, Temper: sim.Temper{NewCertificate: true}}}},
		"VVX 450", "VVX 450", "VVX 450")
	s.mu.Lock()
	s.office = o
	s.mu.Unlock()
	out := []object{}
	for _, d := range o.fleet.Devices() {
		if d.LAN().Temper != "" {
			s.API("POST", "/accounts/acme/devices", object{"spec": object{"mac": d.MAC(), "model": d.Identity().Model.Name, "site": "Berlin"}}, nil, 201)
		}
		out = append(out, object{"mac": d.MAC(), "temper": d.LAN().Temper})
	}
	o.gateway(t, s.House, t.TempDir(), ask.Token)
	_ = json.NewEncoder(w).Encode(out)
}

// screen says what stands on a phone's screen.
func (s *stage) screen(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range s.office.fleet.Devices() {
		if d.MAC() == r.FormValue("mac") {
			_ = json.NewEncoder(w).Encode(d.Screen())
			return
		}
	}
	http.NotFound(w, r)
}
