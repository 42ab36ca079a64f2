package housetest_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/housetest"
	"muster/internal/sim"
)

// newcomers are simulated devices of the three families that know the address and the
// code of a house, and no more.
func (e *enrollment) newcomers(at string, o sim.Options) *sim.Fleet {
	e.T.Helper()
	o.Server = at
	if o.Models == nil {
		o.Models, o.Count = []string{"J179", "VVX 450", "Studio X50"}, 3
	}
	if o.Enrollment == nil {
		o.Enrollment = &sim.Enrollment{Code: e.code}
	}
	f, err := sim.New(o)
	if err != nil {
		e.T.Fatal(err)
	}
	if err := f.Boot(e.T.Context()); err != nil {
		e.T.Fatal(err)
	}
	return f
}

// behind waits until so many enrolled devices were told something old.
func (e *enrollment) behind(want int) {
	e.T.Helper()
	got := -1
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		var list housetest.JSON
		e.API("GET", "/accounts/"+e.acc.ID+"/devices?enrollment=behind", nil, &list, 200)
		items, _ := list["items"].([]any)
		if got = len(items); got == want {
			return
		}
	}
	e.T.Fatalf("%d devices are behind, want %d", got, want)
}

func TestPhonesOutOfTheirBoxesEndInTheirGroupTrustingThePrivateRoot(t *testing.T) {
	e := enrolling(t, housetest.JSON{"serverType": "muster", "phoneGroup": 7})
	var mu sync.Mutex
	got := map[string][]string{}
	f := e.newcomers(e.Ready.HTTP+"/e/", sim.Options{OnFile: func(d *sim.Device, at string, body []byte) {
		mu.Lock()
		defer mu.Unlock()
		got[d.Family()] = append(got[d.Family()], fmt.Sprintf("%s\n%s", at, body))
	}})
	r := f.Report()
	if r.Errors != 0 || r.Enrollment.Enrolled != 3 || r.Enrollment.Prompts != 3 {
		t.Fatalf("%v %+v", r.Problems, r.Enrollment)
	}
	for _, d := range r.Enrollment.Devices {
		if !strings.HasPrefix(d.Base, e.Ready.HTTPS+"/p/") || d.User != e.acc.User || d.Trusted != 1 || d.Family == sim.J100 && d.Group != "7" {
			t.Errorf("%+v\n%s", d, strings.Join(got[d.Family], "\n----\n"))
		}
		var v housetest.JSON
		e.API("GET", "/devices/"+d.MAC, nil, &v, 200)
		if l := housetest.At(v, "status", "lifecycle"); l != "enrolled" {
			t.Errorf("%s is %v", d.MAC, l)
		}
	}
	// All of it still holds after a power cut, and somebody else's server is not trusted.
	if err := f.Boot(t.Context()); err != nil || f.Report().Errors != 0 {
		t.Errorf("%v %v", err, f.Report().Problems)
	}
	e.API("GET", "/devices/"+f.Devices()[0].MAC()+"/files", nil, nil, 200)
}

func TestDevicesThatAskJSONComeHomeToo(t *testing.T) {
	e := enrolling(t, housetest.JSON{"serverType": "muster", "phoneGroup": 7})
	f := e.newcomers(e.Ready.HTTPS, sim.Options{Roots: e.Roots, Enrollment: &sim.Enrollment{Code: e.code, Service: true, Lots: []sim.Lot{{Count: 1, Temper: sim.Temper{Mistypes: 2}}}}})
	if r := f.Report(); r.Errors != 0 || r.Enrollment.Enrolled != 3 || r.Enrollment.Refused != 2 || r.Enrollment.Devices[0].Group != "7" {
		t.Errorf("%v %+v", r.Problems, r.Enrollment)
	}
	e.API("PATCH", "/accounts/"+e.acc.ID+"/sites/Berlin", housetest.JSON{"spec": housetest.JSON{"profile": ""}}, nil, 200, "If-Match", "*")
	e.behind(3)
	for _, d := range f.Devices() {
		if s := d.Rediscover(t.Context()); s.Problem != "" {
			t.Errorf("%+v", s)
		}
	}
	e.behind(0)
	if r := f.Report(); r.Enrollment.Prompts != 5 {
		t.Errorf("somebody was asked again: %+v", r.Enrollment)
	}
}

func TestAnEditedProfileReachesPhonesInTheirFiles(t *testing.T) {
	e := enrolling(t, housetest.JSON{"serverType": "muster", "phoneGroup": 7})
	f := e.newcomers(e.Ready.HTTPS+"/e/", sim.Options{Roots: e.Roots})
	e.behind(0)
	e.API("PATCH", "/profiles/home", housetest.JSON{"spec": housetest.JSON{"phoneGroup": 8}}, nil, 200, "If-Match", "*")
	e.behind(3)
	if err := f.Poll(t.Context()); err != nil || f.Report().Errors != 0 {
		t.Fatalf("%v %v", err, f.Report().Problems)
	}
	e.behind(0)
	if v, _ := f.Devices()[0].Setting("GROUP"); v != "8" {
		t.Errorf("the J179 is in group %q", v)
	}
}

func TestWhoIsAskedToEnrollAnewIsSentToAnotherServerAndNobodyElse(t *testing.T) {
	e := enrolling(t, housetest.JSON{"serverType": "muster"})
	f := e.newcomers(e.Ready.HTTPS+"/e/", sim.Options{Roots: e.Roots})
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body := map[bool]string{true: "SET A 1\n", false: `<APPLICATION CONFIG_FILES="x.cfg"/>`}[strings.HasSuffix(r.URL.Path, ".txt")]
		if strings.HasSuffix(r.URL.Path, "x.cfg") {
			body = "<c/>"
		}
		if r.Method != http.MethodGet {
			body = ""
		}
		w.Header().Set("Content-Length", fmt.Sprint(len(body)))
		_, _ = w.Write([]byte(body))
	}))
	defer other.Close()
	e.API("PATCH", "/profiles/home", housetest.JSON{"spec": housetest.JSON{"serverType": "http", "provisioningURL": other.URL + "/theirs/"}}, nil, 200, "If-Match", "*")
	e.behind(3)
	poll := func() {
		t.Helper()
		if err := f.Poll(t.Context()); err != nil || f.Report().Errors != 0 {
			t.Fatalf("%v %v", err, f.Report().Problems)
		}
	}
	poll()
	e.behind(3) // an edit moves nobody
	vvx, studio := f.Devices()[1], f.Devices()[2]
	for _, d := range []*sim.Device{vvx, studio} {
		var problem housetest.JSON
		for range 2 { // no road leads to it: it is told when it comes
			e.API("POST", "/devices/"+d.MAC()+":rediscover", nil, &problem, 409)
		}
		if problem["code"] != "deviceOffline" || !strings.Contains(fmt.Sprint(problem["detail"]), "next poll") {
			t.Errorf("%v", problem)
		}
	}
	poll()
	e.behind(1)
	for _, d := range f.Devices() {
		if there := strings.HasPrefix(d.State().Base, other.URL+"/theirs"); there != (d.Family() != sim.J100) {
			t.Errorf("%s: %+v", d.Family(), d.State())
		}
	}
}

func TestPhonesOutOfTheirBoxesLoadTheirReleaseAndEndAtHome(t *testing.T) {
	e := enrolling(t, housetest.JSON{"serverType": "muster", "phoneGroup": 7})
	image := func(version string) string { return "IMAGE " + version + "\n" + strings.Repeat("x", 200_000) }
	ships(e.House, e.acc.ID, "FW_S_J179_R4_1_8_0_5.bin", image("4.1.8.0.5"))
	ships(e.House, e.acc.ID, "FW_S_J129_R4_1_8_0_5.bin", image("4.1.8.0.5"))
	ships(e.House, e.acc.ID, "sip.ld", image("6.4.7.1000"), "&models=VVX+450&version=6.4.7.1000")
	ships(e.House, e.acc.ID, "studio.bin", image("4.5.0_555555"), "&family=polyos&models=Studio+X50&version=4.5.0_555555")
	rule(e.House, e.acc.ID, housetest.JSON{"value": "latest"})
	want := map[string]string{"J179": "4.1.8.0.5", "J129": "4.1.8.0.5", "VVX 450": "6.4.7.1000", "Studio X50": "4.5.0_555555"}
	for name, x := range map[string]struct {
		at      string
		service bool
	}{"by an address of DHCP's": {e.Ready.HTTP + "/e/", false}, "by JSON": {e.Ready.HTTPS, true}} {
		seed := uint64(len(name))
		f := e.newcomers(x.at, sim.Options{Models: []string{"J179", "J129", "VVX 450", "Studio X50"}, Count: 6, Seed: seed, Roots: e.Roots,
			Enrollment: &sim.Enrollment{Code: e.code, Service: x.service, Lots: []sim.Lot{{Count: 1, Temper: sim.Temper{PowerCut: true}}}}})
		r := f.Report()
		if r.Errors != 0 || r.Enrollment.Enrolled != 6 {
			t.Errorf("%s: %v %+v %+v", name, r.Problems, r.Enrollment, r.Firmware)
		}
		for _, d := range f.Devices() {
			s := d.State()
			if s.Version != want[d.Identity().Model.Name] || !strings.HasPrefix(s.Base, e.Ready.HTTPS+"/p/") {
				t.Errorf("%s: a %s ends with %+v", name, d.Identity().Model.Name, s)
			}
			if fw := e.firmware(d.MAC()); fw["state"] != "current" {
				t.Errorf("%s: a %s is shown as %v", name, d.Identity().Model.Name, fw)
			}
		}
	}
}
