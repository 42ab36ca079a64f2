package sim_test

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"muster/internal/sim"
)

// officeFiles serves any device of any family: shared files alone.
func officeFiles(s *stub) {
	for _, at := range []string{"/p/k/", "/p/k//"} {
		s.files[at+"000000000000.cfg"] = `<APPLICATION CONFIG_FILES="all.cfg"/>`
		s.files[at+"all.cfg"] = `<c motd="one" prov.polling.enabled="1" prov.polling.mode="random" prov.polling.period="3600"/>`
	}
	s.files["/p/k/J100Supgrade.txt"] = "SET MOTD one\nSET AUTOMATIC_UPDATE_POLICY 1\n"
}

func TestAMixedFleetIsAThirdOfEachAndTheSameForASeed(t *testing.T) {
	list := func(seed uint64) (string, map[string]int) {
		f, err := sim.New(sim.Options{Server: "http://x.example/", Count: 300, Seed: seed})
		if err != nil {
			t.Fatal(err)
		}
		n, macs := map[string]int{}, map[string]bool{}
		var all strings.Builder
		for _, d := range f.Devices() {
			n[d.Family()]++
			macs[d.MAC()] = true
			fmt.Fprintln(&all, d.MAC(), d.Identity().Model.Name, d.Identity().Serial)
		}
		if len(macs) != 300 {
			t.Errorf("%d MACs for 300 devices", len(macs))
		}
		return all.String(), n
	}
	a, n := list(7)
	if n["ucs"] != 100 || n["polyos"] != 100 || n["j100"] != 100 {
		t.Errorf("%v", n)
	}
	if b, _ := list(7); a != b {
		t.Error("the same seed gave other devices")
	}
	if b, _ := list(8); a == b {
		t.Error("another seed gave the same devices")
	}
}

func TestWhatAFleetCannotBe(t *testing.T) {
	for name, o := range map[string]sim.Options{
		"no server":         {},
		"not a web address": {Server: "ftp://x.example/"},
		"an unknown family": {Server: "http://x.example/", Family: "fax"},
		"an unknown model":  {Server: "http://x.example/", Models: []string{"VVX 9000"}},
		"an unknown scheme": {Server: "http://x.example/", Auth: "ntlm"},
	} {
		if _, err := sim.New(o); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestAStormBootsEveryDeviceTwiceWithBoundedHands(t *testing.T) {
	s := newStub(t)
	officeFiles(s)
	var busy, most atomic.Int64
	o := s.start(sim.Options{Count: 120, Parallel: 20, Auth: "mixed", OnEvent: func(e sim.Event) {
		switch e.Kind {
		case sim.Started:
			if n := busy.Add(1); n > most.Load() {
				most.Store(n)
			}
		case sim.Ended:
			busy.Add(-1)
		}
	}})
	s.schemes = "basic digest"
	f, err := sim.New(o)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Storm(t.Context()); err != nil {
		t.Fatal(err)
	}
	r := f.Report()
	if r.Boots != 240 || r.Errors != 0 || r.ByStatus[304] == 0 || r.P50Ms <= 0 || r.P99Ms < r.P50Ms || r.BootsPerSecond <= 0 || r.Bytes == 0 {
		t.Errorf("%+v", r)
	}
	var total int64
	for _, n := range r.ByStatus {
		total += n
	}
	if total != r.Requests {
		t.Errorf("%d requests, %d by status", r.Requests, total)
	}
	if most.Load() > 20 {
		t.Errorf("%d devices at work at once", most.Load())
	}
	b, _ := json.Marshal(r)
	for _, key := range []string{"devices", "boots", "requests", "errors", "bytes", "durationSeconds", "bootsPerSecond", "p50Ms", "p99Ms", "byStatus"} {
		if !strings.Contains(string(b), `"`+key+`":`) {
			t.Errorf("no %s in %s", key, b)
		}
	}
}

func TestBootsBeginAtTheRate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStub(t)
		officeFiles(s)
		f, err := sim.New(s.start(sim.Options{Count: 21, Rate: 2}))
		if err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		if err := f.Boot(t.Context()); err != nil {
			t.Fatal(err)
		}
		if took := time.Since(start); took != 10*time.Second {
			t.Errorf("21 boots at two a second took %v", took)
		}
	})
}

func TestALiveFleetFindsAChangeByItsOwnSchedules(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStub(t)
		officeFiles(s)
		f, err := sim.New(s.start(sim.Options{Count: 30, Speed: 60}))
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := contextWithTimeout(t, time.Hour) // two days and a half of the fleet's clock
		defer cancel()
		var live sync.WaitGroup
		live.Go(func() { _ = f.Live(ctx) })
		time.Sleep(10 * time.Second)
		for _, at := range []string{"/p/k/", "/p/k//"} {
			s.set(at+"all.cfg", `<c motd="two" prov.polling.enabled="1" prov.polling.mode="random" prov.polling.period="3600"/>`)
		}
		s.set("/p/k/J100Supgrade.txt", "SET MOTD two\n")
		time.Sleep(3 * time.Minute) // three hours of theirs
		for _, d := range f.Devices() {
			if v, _ := d.Setting("motd"); v != "two" && d.Family() != "j100" { // which look once a day
				t.Errorf("after three hours %s has %q: %+v", d.Identity().Model.Name, v, d.State())
			}
		}
		live.Wait()
		polls := map[string]int{}
		for _, d := range f.Devices() {
			if v, _ := d.Setting("MOTD"); d.Family() == "j100" && v != "two" {
				t.Errorf("after two days %s has %q", d.Identity().Model.Name, v)
			}
			polls[d.Family()] += d.State().Polls
		}
		if polls["ucs"] < 10*59 || polls["ucs"] > 10*62 || polls["j100"] != 10 {
			t.Errorf("polls: %v", polls)
		}
		if r := f.Report(); r.Errors != 0 || r.DurationSeconds < 3599 {
			t.Errorf("%v", r)
		}
	})
}

func TestTLS(t *testing.T) {
	s := newStub(t)
	officeFiles(s)
	s.user, s.password = "acme", "first-pair"
	srv, modern := httptest.NewUnstartedServer(s), httptest.NewUnstartedServer(s)
	modern.TLS = &tls.Config{MinVersion: tls.VersionTLS13}
	for _, srv := range []*httptest.Server{srv, modern} {
		srv.Config.ErrorLog = log.New(io.Discard, "", 0)
		srv.StartTLS()
		defer srv.Close()
	}
	url := srv.URL
	roots := x509.NewCertPool()
	roots.AddCert(srv.Certificate())
	boot := func(o sim.Options) sim.State {
		o.Server, o.User, o.Password, o.Attempts = url+"/p/k/", "acme", "first-pair", 1
		f, err := sim.New(o)
		if err != nil {
			t.Fatal(err)
		}
		return f.Devices()[0].Boot(t.Context())
	}
	if st := boot(sim.Options{Roots: roots, Models: []string{"CCX 500"}}); st.Problem != "" {
		t.Errorf("a new phone with the root: %s", st.Problem)
	}
	if st := boot(sim.Options{Roots: roots, Models: []string{"VVX 411"}}); st.Problem != "" {
		t.Errorf("an old phone with the root: %s", st.Problem)
	}
	if st := boot(sim.Options{Insecure: true}); st.Problem != "" {
		t.Errorf("without a check: %s", st.Problem)
	}
	if st := boot(sim.Options{}); !strings.Contains(st.Problem, "certificate") {
		t.Errorf("an unknown root: %q", st.Problem)
	}
	url = modern.URL
	if st := boot(sim.Options{Roots: roots, Models: []string{"VVX 450"}}); !strings.Contains(st.Problem, "TLS") {
		t.Errorf("a phone that has no TLS 1.3: %q", st.Problem)
	}
}

// TestADeviceCostsLittleMemory holds a device to a figure, so that 5,000 fit in
// one process with room: what it keeps is its identity, a few tags and the
// settings of files that are its own.
func TestADeviceCostsLittleMemory(t *testing.T) {
	s := newStub(t)
	officeFiles(s)
	o := s.start(sim.Options{Count: 300, Parallel: 32})
	inUse := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := inUse()
	f, err := sim.New(o)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Boot(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.log()
	if each := (int64(inUse()) - int64(before)) / 300; each > 10<<10 {
		t.Errorf("%d bytes a device", each)
	}
	runtime.KeepAlive(f)
}
