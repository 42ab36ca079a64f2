package phone_test

import (
	"context"
	"errors"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"muster/internal/gateway/phone"
	"muster/internal/order"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// troubled wants a Trouble of a condition whose words hold the parts.
func troubled(t testing.TB, err error, c order.Condition, parts ...string) *phone.Trouble {
	t.Helper()
	tr, ok := errors.AsType[*phone.Trouble](err)
	if !ok || tr.Condition != c {
		t.Fatalf("want a trouble of condition %s, got %v", c, err)
	}
	if tr.Say == "" || tr.Do == "" {
		t.Errorf("a trouble says what is wrong and what to do: %+v", tr)
	}
	for _, p := range parts {
		if !strings.Contains(err.Error(), p) {
			t.Errorf("%q does not say %q", err, p)
		}
	}
	return tr
}

func TestALookTellsWhoThePhoneIsAndWhatSomebodySetOnIt(t *testing.T) {
	for name, c := range map[string]struct {
		change  func(*ucsPhone)
		version string
		inCall  bool
	}{
		"new software":                    {func(p *ucsPhone) {}, "6.4.2.1234", false},
		"numbers for Status":              {func(p *ucsPhone) { p.number = true }, "6.4.2.1234", false},
		"old software":                    {func(p *ucsPhone) { p.old = true }, "5.9.3.2857", false},
		"old software, in a call":         {func(p *ucsPhone) { p.old, p.calls = true, `{"CallState":"Connected"}` }, "5.9.3.2857", true},
		"a call by the application state": {func(p *ucsPhone) { p.appState = "AppStateCall" }, "6.4.2.1234", true},
		"a call in the list":              {func(p *ucsPhone) { p.calls = `[{"CallHandle":"0x1","CallState":"RingBack"}]` }, "6.4.2.1234", true},
		"an empty list of calls":          {func(p *ucsPhone) { p.calls = `[]` }, "6.4.2.1234", false},
		"few settings at once":            {func(p *ucsPhone) { p.many = 3 }, "6.4.2.1234", false},
		"a watched setting it knows not":  {func(p *ucsPhone) { p.unknown["reg.1.label"] = true }, "6.4.2.1234", false},
	} {
		t.Run(name, func(t *testing.T) {
			p := newUCS(t, c.change, func(p *ucsPhone) {
				p.source["up.oneTouchVoiceMail"], p.source["device.prov.serverName"], p.config["my.setting"], p.source["my.setting"] = "web", "device", "x", "device"
			})
			to := p.target(t)
			to.Watch = []string{"my.setting"}
			l, err := phone.New(phone.Options{}).Phone(to, login(thePass)).Look(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if l.MAC != to.MAC || l.Model != "VVX 350" || l.Version != c.version || l.Server != "old.example" || l.InCall != c.inCall || l.Certificate != sum(p.cert) {
				t.Errorf("%+v", l)
			}
			if !maps.Equal(l.Overrides, map[string]string{"up.oneTouchVoiceMail": "1", "my.setting": "x"}) {
				t.Errorf("overrides %v", l.Overrides)
			}
		})
	}
}

func TestCredentialsAreWrittenAllOrNone(t *testing.T) {
	whole := map[string]string{"device.prov.serverName": credentials()["device.prov.serverName"], "device.prov.user": "new", "device.prov.password": credentials()["device.prov.password"]}
	for name, c := range map[string]struct {
		change  func(*ucsPhone)
		refused []string // none: all are set
		half    bool     // the password is there, and cannot be put back
		unread  int
		restart bool
	}{
		"in one write":                              {change: func(p *ucsPhone) {}, unread: 1},
		"with numbers for Status":                   {change: func(p *ucsPhone) { p.number = true }, unread: 1},
		"by words alone":                            {change: func(p *ucsPhone) { p.words = true }, unread: 1},
		"one by one":                                {change: func(p *ucsPhone) { p.many = 1 }, unread: 1},
		"one by one, and each gate":                 {change: func(p *ucsPhone) { p.many, p.bare = 1, true }, unread: 1},
		"by a phone that restarts at once":          {change: func(p *ucsPhone) { p.restarts = true }, unread: 5},
		"by a phone that uses them later":           {change: func(p *ucsPhone) { p.flash = true }, unread: 5, restart: true},
		"and half are not known":                    {change: func(p *ucsPhone) { p.unknown["device.prov.user"], p.unknown["device.prov.serverType"] = true, true }, refused: []string{"device.prov.serverType", "device.prov.user"}},
		"and half are not known, others taken":      {change: func(p *ucsPhone) { p.half, p.unknown["device.dhcp.bootSrvUseOpt"] = true, true }, refused: []string{"device.dhcp.bootSrvUseOpt"}, half: true},
		"and some are passed over in silence":       {change: func(p *ucsPhone) { p.silent, p.unknown["device.prov.user"] = true, true }, refused: []string{"device.prov.user"}, half: true},
		"one by one, and the password is not taken": {change: func(p *ucsPhone) { p.many, p.unknown["device.prov.password"] = 1, true }, refused: []string{"device.prov.password"}},
	} {
		t.Run(name, func(t *testing.T) {
			p := newUCS(t, c.change)
			before := p.has()
			// The phone tells nothing of a setting that it does not know.
			p.locked(func() {
				if len(p.unknown) > 0 && !p.half && !p.silent && p.many == 0 {
					p.config["device.prov.user"] = "before"
				}
			})
			d := phone.New(phone.Options{})
			res, err := d.Phone(p.target(t), login(thePass)).Set(t.Context(), credentials())
			p.locked(func() { p.away = false })
			now := p.has()
			if len(c.refused) == 0 {
				if err != nil || len(res.Set) != 5 || len(res.Unread) != c.unread || res.RestartNeeded != c.restart || len(res.Refused) > 0 {
					t.Fatalf("%+v %v", res, err)
				}
				for n, v := range whole {
					if now[n] != v && !p.flash {
						t.Errorf("%s is %q", n, now[n])
					}
				}
				typ, boot := now["device.prov.serverType"], now["device.dhcp.bootSrvUseOpt"]
				if !p.flash && !(typ == "3" && boot == "2" && !p.words || typ == "HTTPS" && boot == "Static" && p.words) {
					t.Errorf("type %q, boot option %q", typ, boot)
				}
				for n := range now { // and nothing else
					if _, wanted := credentials()[n]; !wanted && now[n] != before[n] {
						t.Errorf("%s was changed", n)
					}
				}
				if p.many == 1 {
					var order []string
					for _, s := range p.sets {
						for n, v := range s {
							if !strings.HasSuffix(n, ".set") && v != before[n] && !slices.Contains(order, n) {
								order = append(order, n)
							}
						}
					}
					if len(p.sets) < 5 || order[len(order)-1] != "device.dhcp.bootSrvUseOpt" && p.many == 0 {
						t.Errorf("%v", order)
					}
				}
				return
			}
			tr := troubled(t, err, order.Ready, c.refused...)
			if got := slices.Sorted(maps.Keys(res.Refused)); !slices.Equal(got, c.refused) || !maps.Equal(res.Refused, tr.Refused) || len(res.Set) > 0 {
				t.Errorf("%+v", res)
			}
			if strings.Contains(err.Error(), "a part of the new credentials") != c.half {
				t.Errorf("what is left half done: %v", err)
			}
			for n, v := range before {
				if now[n] != v {
					t.Errorf("%s is %q and was %q", n, now[n], v)
				}
			}
			if _, there := now["device.prov.password"]; there != c.half {
				t.Errorf("the password is there: %v", there)
			}
		})
	}
}

func TestAPhoneThatTakesOneSettingAtATimeIsLedInTheRightOrder(t *testing.T) {
	p := newUCS(t, func(p *ucsPhone) { p.many = 1 })
	if _, err := phone.New(phone.Options{}).Phone(p.target(t), login(thePass)).Set(t.Context(), credentials()); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range p.sets {
		if len(s) > 3 {
			continue
		}
		for n, v := range s {
			want := credentials()[n]
			if !strings.HasSuffix(n, ".set") && (v == want || v == map[string]string{"HTTPS": "3", "Static": "2"}[want]) {
				got = append(got, n)
			}
		}
	}
	if want := []string{"device.prov.serverName", "device.prov.user", "device.prov.password", "device.prov.serverType", "device.dhcp.bootSrvUseOpt"}; !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
}

func TestLiveSettingsCountEachForItself(t *testing.T) {
	p := newUCS(t, func(p *ucsPhone) { p.unknown["no.such"] = true })
	res, err := phone.New(phone.Options{}).Phone(p.target(t), login(thePass)).Set(t.Context(), map[string]string{"no.such": "1", "lcl.ml.lang": "German_Germany", "up.oneTouchVoiceMail": "0", "device.sntp.serverName": "ntp.example"})
	tr := troubled(t, err, order.Ready, "no.such", "has taken the other 3")
	if !slices.Equal(res.Set, []string{"device.sntp.serverName", "lcl.ml.lang", "up.oneTouchVoiceMail"}) || tr.Refused["no.such"] == "" || len(res.Unread) > 0 {
		t.Errorf("%+v", res)
	}
	if now := p.has(); now["lcl.ml.lang"] != "German_Germany" || now["up.oneTouchVoiceMail"] != "0" || now["device.sntp.serverName"] != "ntp.example" {
		t.Errorf("%v", now)
	}
	q := newUCS(t, func(p *ucsPhone) { p.silent, p.unknown["lcl.ml.lang"] = true, true })
	q.locked(func() { delete(q.unknown, "lcl.ml.lang"); q.flash = true })
	if res, err := phone.New(phone.Options{}).Phone(q.target(t), login(thePass)).Set(t.Context(), map[string]string{"device.sntp.serverName": "ntp.example"}); err != nil || !slices.Equal(res.Set, []string{"device.sntp.serverName"}) {
		t.Errorf("%+v %v", res, err)
	}
	got, err := phone.New(phone.Options{}).Phone(p.target(t), login(thePass)).Get(t.Context(), []string{"lcl.ml.lang", "nobody.has.this", "device.auth.localAdminPassword"})
	if err != nil || len(got) != 1 || got["lcl.ml.lang"] != (phone.Value{Text: "German_Germany", Source: "config"}) {
		t.Errorf("%v %v", got, err)
	}
}

func TestInACallNothingIsDoneThatRestarts(t *testing.T) {
	p := newUCS(t, func(p *ucsPhone) { p.calls = `[{"CallState":"CallConference"}]` })
	ph := phone.New(phone.Options{}).Phone(p.target(t), login(thePass))
	before := p.has()
	_, err := ph.Set(t.Context(), credentials())
	for _, err := range []error{err, ph.Restart(t.Context()), ph.Sync(t.Context())} {
		if tr := troubled(t, err, order.InCall, "call"); !tr.Later() {
			t.Error("a call ends")
		}
	}
	if !maps.Equal(before, p.has()) || len(p.sets) > 0 || p.wasAsked("POST /api/v1/mgmt/safeRestart") || p.wasAsked("POST /api/v1/mgmt/updateConfiguration") {
		t.Error("something was done", p.asked)
	}
	p.locked(func() { p.calls = "" })
	if err := errors.Join(ph.Restart(t.Context()), ph.Sync(t.Context())); err != nil || !p.wasAsked("POST /api/v1/mgmt/safeRestart") || !p.wasAsked("POST /api/v1/mgmt/updateConfiguration") {
		t.Error(err)
	}
	if c, ok := ph.(interface{ ClearOverrides(context.Context) error }); !ok || c.ClearOverrides(t.Context()) != nil || !p.wasAsked("POST /api/v1/mgmt/configReset") {
		t.Error("overrides stay")
	}
	p.locked(func() { p.status = 4001 })
	_, err = ph.Set(t.Context(), credentials())
	troubled(t, err, order.InCall, "busy")
}

func TestWhatIsNoPhoneIsSaidSoAndGetsNoPassword(t *testing.T) {
	for name, c := range map[string]struct {
		always http.HandlerFunc
		is     order.Condition
		says   string
	}{
		"a page":       {func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("<!doctype html><title>Printer")) }, order.NotAPhone, "a page"},
		"no JSON":      {func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("hello")) }, order.NotAPhone, "not as a phone's API"},
		"another JSON": {func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte(`{"ok":true}`)) }, order.NotAPhone, "not as a phone's API"},
		"sent elsewhere": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "https://192.0.2.1/", http.StatusFound)
		}, order.NotAPhone, "another address"},
		"two megabytes":      {func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write(make([]byte, 2<<20)) }, order.NotAPhone, "more than a phone"},
		"no REST API":        {http.NotFound, order.Unanswering, "apps.restapi.enabled"},
		"factory's password": {func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte(`{"Status":"4010"}`)) }, order.DefaultPassword, "another administrator's password"},
		"out of order":       {func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(503) }, order.Unanswering, "503"},
	} {
		t.Run(name, func(t *testing.T) {
			p := newUCS(t, func(p *ucsPhone) { p.always = c.always })
			_, err := phone.New(phone.Options{}).Phone(p.target(t), login(thePass)).Look(t.Context())
			troubled(t, err, c.is, c.says)
			if p.proofs > 0 {
				t.Error("it got the password")
			}
		})
	}
}

func TestAnImpostorIsFoundOutAndNothingIsSet(t *testing.T) {
	p := newUCS(t, func(p *ucsPhone) { p.mac = anotherM })
	d := phone.New(phone.Options{})
	_, err := d.Phone(p.target(t), login(thePass)).Set(t.Context(), credentials())
	troubled(t, err, order.OtherDevice, anotherM, "nothing was set")
	if len(p.sets) > 0 {
		t.Error("it was told the credentials")
	}
	proofs := p.proofs
	_, err = d.Phone(p.target(t), login(thePass)).Look(t.Context())
	troubled(t, err, order.OtherDevice, "has said before")
	if p.proofs != proofs {
		t.Error("it got the password again")
	}
	// What it showed is not pinned for the phone that should be there.
	right := newUCS(t)
	if _, err := d.Phone(right.target(t), login(thePass)).Look(t.Context()); err != nil {
		t.Error(err)
	}
	// A certificate of the factory tells before a password is sent.
	f := newUCS(t)
	f.as(selfSigned(t, strings.ToUpper(anotherM)))
	_, err = phone.New(phone.Options{}).Phone(f.target(t), login(thePass)).Look(t.Context())
	troubled(t, err, order.OtherDevice, anotherM, "nothing was sent")
	if len(f.asked) > 0 {
		t.Error("something was sent")
	}
}

func TestATroubleAtTheWireIsSaidInWords(t *testing.T) {
	p := newUCS(t)
	hang := make(chan struct{})
	p.locked(func() { p.always = func(http.ResponseWriter, *http.Request) { <-hang } })
	defer close(hang)
	_, err := phone.New(phone.Options{Wait: 50 * time.Millisecond}).Phone(p.target(t), login(thePass)).Look(t.Context())
	troubled(t, err, order.Unanswering, "did not answer within")
	_, err = phone.New(phone.Options{}).Phone(phone.Target{MAC: mac(t, theMAC), Family: "ucs"}, login(thePass)).Look(t.Context())
	troubled(t, err, order.Unanswering, "address")
	_, err = phone.New(phone.Options{}).Phone(p.target(t), phone.Login{}).Look(t.Context())
	troubled(t, err, order.WrongPassword, "nobody has told")
}
