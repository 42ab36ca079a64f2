package phone_test

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"muster/internal/gateway/phone"
	"muster/internal/order"
)

// polyCredentials are what an order of Auto-Sync carries for PolyOS.
func polyCredentials() map[string]string {
	return map[string]string{"device.prov.serverName": "https://prov.example/p/k/", "device.prov.user": "new", "device.prov.password": "n3w", "management.provisioning.authtype": "Basic"}
}

func TestAVideoDeviceTellsWhoItIsAndItsSessionIsLeft(t *testing.T) {
	for name, change := range map[string]func(*polyDevice){
		"with a cookie":                func(*polyDevice) {},
		"with a session in the body":   func(p *polyDevice) { p.noCookie = true },
		"with its serial number alone": func(p *polyDevice) { p.mac = "" },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPoly(t, change)
			l, err := phone.New(phone.Options{}).Phone(p.target(t), login(thePass)).Look(t.Context())
			if err != nil || l.MAC != mac(t, theMAC) || l.Model != "Studio X30" || l.Serial != "8L21385D98DAFC" || l.Version != "3.10.0" || l.Server != "https://old.example/" || l.InCall || l.Certificate != sum(p.cert) {
				t.Errorf("%+v %v", l, err)
			}
			if len(p.sessions) > 0 {
				t.Error("a session is left open")
			}
		})
	}
	off := newPoly(t, func(p *polyDevice) { p.config["management.provisioning.enabled"], p.state = "False", "IN_CALL" })
	if l, err := phone.New(phone.Options{}).Phone(off.target(t), login(thePass)).Look(t.Context()); err != nil || l.Server != "" || !l.InCall {
		t.Errorf("%+v %v", l, err)
	}
}

func TestTheCredentialsOfAVideoDeviceAreWrittenAllOrNone(t *testing.T) {
	want := map[string]string{"management.provisioning.server": "https://prov.example/p/k/", "management.provisioning.user": "new", "management.provisioning.password": "n3w", "management.provisioning.authtype": "Basic", "management.provisioning.enabled": "True"}
	for name, c := range map[string]struct {
		change  func(*polyDevice)
		refused []string
		half    bool
		writes  int
		restart bool
	}{
		"in one write":                  {change: func(p *polyDevice) {}, writes: 2},
		"and provisioning is turned on": {change: func(p *polyDevice) { p.config["management.provisioning.enabled"] = "False" }, writes: 2},
		"and they work after a restart": {change: func(p *polyDevice) { p.reboot = true }, writes: 2, restart: true},
		"and it does not know half": {change: func(p *polyDevice) {
			p.unknown["management.provisioning.authtype"], p.unknown["management.provisioning.user"] = true, true
		}, refused: []string{"device.prov.user", "management.provisioning.authtype"}},
		"and it refuses one whatever it is":  {change: func(p *polyDevice) { p.refuse["management.provisioning.server"] = "READONLY" }, refused: []string{"device.prov.serverName"}, writes: 1},
		"one by one":                         {change: func(p *polyDevice) { p.single = true }, writes: 9},
		"one by one, and it refuses a value": {change: func(p *polyDevice) { p.single, p.refuse["management.provisioning.user"] = true, "INVALID_VALUE" }, refused: []string{"device.prov.user"}, writes: 8},
		"and it refuses one":                 {change: func(p *polyDevice) { p.refuse["management.provisioning.server"] = "INVALID_VALUE" }, refused: []string{"device.prov.serverName"}, half: true, writes: 3},
		"and it refuses the password":        {change: func(p *polyDevice) { p.refuse["management.provisioning.password"] = "TOO_SHORT" }, refused: []string{"device.prov.password"}, writes: 3},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPoly(t, c.change)
			before := p.has()
			res, err := phone.New(phone.Options{}).Phone(p.target(t), login(thePass)).Set(t.Context(), polyCredentials())
			now := p.has()
			if len(p.writes) != c.writes || res.RestartNeeded != c.restart {
				t.Errorf("%+v %v", res, p.writes)
			}
			if len(c.refused) == 0 {
				if err != nil || !slices.Contains(res.Unread, "device.prov.password") || len(res.Unread) != 1 || len(res.Refused) > 0 {
					t.Fatalf("%+v %v", res, err)
				}
				for n, v := range now {
					if w, ok := want[n]; ok && v != w || !ok && v != before[n] {
						t.Errorf("%s is %q", n, v)
					}
				}
				return
			}
			tr := troubled(t, err, order.Ready, c.refused...)
			if strings.Contains(tr.Refused[c.refused[0]], "TOO_MANY") {
				t.Error(tr.Refused)
			}
			if !slices.Equal(slices.Sorted(maps.Keys(tr.Refused)), c.refused) {
				t.Errorf("%v", tr.Refused)
			}
			if c.half != (tr.Do[:21] == "the phone now has a p") {
				t.Error(err)
			}
			for n, v := range before {
				if now[n] != v && !(c.half && n == "management.provisioning.password") {
					t.Errorf("%s is %q and was %q", n, now[n], v)
				}
			}
		})
	}
}

func TestSettingsOfAVideoDeviceGoByTheNamesOfFiles(t *testing.T) {
	p := newPoly(t)
	ph := phone.New(phone.Options{}).Phone(p.target(t), login(thePass))
	res, err := ph.Set(t.Context(), map[string]string{"voice.volume.speaker": "7", "device.local.roomName": "Attic", "upgrade.auto.enable": "true"})
	troubled(t, err, order.Ready, "upgrade.auto.enable", "has taken the other 2")
	if !slices.Equal(res.Set, []string{"device.local.roomName", "voice.volume.speaker"}) || len(res.Unread) > 0 {
		t.Errorf("%+v", res)
	}
	got, err := ph.Get(t.Context(), []string{"voice.volume.speaker", "room.name", "device.prov.password", "nobody"})
	if err != nil || len(got) != 2 || got["voice.volume.speaker"].Text != "7" || got["room.name"].Text != "Attic" {
		t.Errorf("%v %v", got, err)
	}
	if err := ph.Restart(t.Context()); err != nil || !slices.Contains(p.asked, "POST /rest/system/reboot") {
		t.Error(err)
	}
	troubled(t, ph.Sync(t.Context()), order.Ready, "prov.polling.period")
}

func TestAVideoDeviceInACallIsLetAlone(t *testing.T) {
	p := newPoly(t, func(p *polyDevice) { p.state = "IN_CALL" })
	ph := phone.New(phone.Options{}).Phone(p.target(t), login(thePass))
	_, err := ph.Set(t.Context(), polyCredentials())
	troubled(t, err, order.InCall, "call")
	troubled(t, ph.Restart(t.Context()), order.InCall, "call")
	if len(p.writes) > 0 || slices.Contains(p.asked, "POST /rest/system/reboot") || len(p.sessions) > 0 {
		t.Error(p.asked)
	}
}

func TestAVideoDeviceIsNeverLockedByUs(t *testing.T) {
	p := newPoly(t)
	d := phone.New(phone.Options{Memory: &disk{}})
	for range 6 {
		_, err := d.Phone(p.target(t), login("guess")).Look(t.Context())
		troubled(t, err, order.WrongPassword)
	}
	if p.wrongs != 2 {
		t.Errorf("%d wrong passwords", p.wrongs)
	}
	q := newPoly(t, func(p *polyDevice) { p.wrongs = 10 })
	_, err := phone.New(phone.Options{}).Phone(q.target(t), login(thePass)).Look(t.Context())
	troubled(t, err, order.LockedOut)
}

func TestAVideoDeviceThatIsAnotherOrNoneIsSaidSo(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*polyDevice)
		is     order.Condition
		says   string
	}{
		"another MAC":           {func(p *polyDevice) { p.mac = anotherM }, order.OtherDevice, anotherM},
		"another serial number": {func(p *polyDevice) { p.mac, p.serial = "", "8L000000000000" }, order.OtherDevice, "8L000000000000"},
		"nothing of itself":     {func(p *polyDevice) { p.mac, p.serial = "", "" }, order.NotAPhone, "neither"},
		"a page": {func(p *polyDevice) {
			p.always = func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("<html>")) }
		}, order.NotAPhone, "a page"},
		"a page after the login":  {func(p *polyDevice) { p.always = func(w http.ResponseWriter, r *http.Request) { pageAfterLogin(w, r) } }, order.NotAPhone, "not as PolyOS does"},
		"no REST API":             {func(p *polyDevice) { p.always = http.NotFound }, order.Unanswering, "REST API"},
		"somebody else's session": {func(p *polyDevice) { p.active = 412 }, order.Unanswering, "log out"},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPoly(t, c.change)
			_, err := phone.New(phone.Options{}).Phone(p.target(t), login(thePass)).Set(t.Context(), polyCredentials())
			troubled(t, err, c.is, c.says)
			if len(p.writes) > 0 {
				t.Error("something was set")
			}
		})
	}
}

func pageAfterLogin(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet {
		w.WriteHeader(401)
		return
	}
	_, _ = w.Write([]byte("<html>"))
}

func TestATextOnAVideoDeviceTakesThePlaceOfItsNameForAWhile(t *testing.T) {
	p, mem, now := newPoly(t), &disk{}, time.Now()
	drive := func() phone.Phone { // a process of its own each time
		return phone.New(phone.Options{Memory: mem, Now: func() time.Time { return now }}).Phone(p.target(t), login(thePass))
	}
	name := func() string { return p.has()["system.info.systemname"] }
	for _, text := range []string{"PIN 1234", "PIN 5678"} {
		if err := drive().Show(t.Context(), text); err != nil || name() != text {
			t.Fatal(err, name())
		}
	}
	if err := drive().Show(t.Context(), ""); err != nil || name() != "Board Room" {
		t.Error(err, name())
	}
	if err := drive().Show(t.Context(), "PIN 9999"); err != nil {
		t.Fatal(err)
	}
	if _, err := drive().Look(t.Context()); err != nil || name() != "PIN 9999" {
		t.Error(err, name())
	}
	now = now.Add(16 * time.Minute)
	if _, err := drive().Look(t.Context()); err != nil || name() != "Board Room" {
		t.Error("nobody put the name back", err, name())
	}
	p.locked(func() { p.unknown["system.info.systemname"] = true })
	troubled(t, drive().Show(t.Context(), "PIN"), order.Ready, "MAC and serial number")
}
