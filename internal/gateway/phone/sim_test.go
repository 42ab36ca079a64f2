package phone_test

import (
	"net/netip"
	"strings"
	"testing"
	"time"

	"muster/internal/checksync"
	"muster/internal/fleet"
	"muster/internal/gateway/phone"
	"muster/internal/order"
	"muster/internal/secret"
	"muster/internal/sim"
)

// lan starts devices that somebody else wrote, and drives the i-th.
func lan(t *testing.T, prefix string, o sim.LAN, models ...string) (*sim.Fleet, func(i int, l phone.Login) phone.Phone) {
	t.Helper()
	o.Prefix, o.PushUser, o.PushPassword, o.Settle = netip.MustParsePrefix(prefix), "push", "push-word", 20*time.Millisecond
	f, err := sim.New(sim.Options{Models: models, Count: len(models), LAN: &o, Attempts: 1})
	if err != nil {
		t.Fatal(err)
	}
	stop, err := f.Listen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	if err := f.Boot(t.Context()); err != nil {
		t.Fatal(err)
	}
	d := phone.New(phone.Options{SIP: checksync.New(checksync.Options{PerAddress: -1, InAll: -1})})
	return f, func(i int, l phone.Login) phone.Phone {
		dev := f.Devices()[i]
		to := phone.Target{MAC: mac(t, dev.MAC()), Family: fleet.UCS, Address: netip.MustParseAddrPort(dev.LANAddr()), SIP: netip.MustParseAddrPort(dev.SIPAddr())}
		if m := models[i]; strings.HasPrefix(m, "Studio") || strings.HasPrefix(m, "G7500") {
			to.Family = fleet.PolyOS
		} else if strings.HasPrefix(m, "J1") {
			to.Family = fleet.J100
		}
		return d.Phone(to, l)
	}
}

func site(password string) phone.Login {
	return phone.Login{Password: secret.New(password), Revision: 1, PushUser: "push", PushPassword: secret.New("push-word")}
}

func TestSimulatedPhonesAreLookedAtAndMoved(t *testing.T) {
	f, drive := lan(t, "127.93.1.0/24", sim.LAN{NumericStatus: true}, "VVX 450", "Studio X30", "J179")
	if err := drive(0, site("7410-site")).Show(t.Context(), "PIN 1234 5678"); err != nil || f.Devices()[0].Screen() != "PIN 1234 5678" {
		t.Errorf("%v, it shows %q", err, f.Devices()[0].Screen())
	}
	for i, want := range []map[string]string{credentials(), polyCredentials()} {
		p := drive(i, site("7410-site"))
		l, err := p.Look(t.Context())
		if err != nil || l.MAC.String() != f.Devices()[i].MAC() || l.Model == "" || l.Version == "" || l.InCall {
			t.Fatalf("%+v %v", l, err)
		}
		res, err := p.Set(t.Context(), want)
		if err != nil || len(res.Refused) > 0 || len(res.Set) < 4 {
			t.Fatalf("%+v %v", res, err)
		}
		r := f.Devices()[i].LAN()
		if r.User != "new" || !strings.HasPrefix(r.Base, "https://prov.example/p/k/") || r.WrongPasswords > 0 {
			t.Errorf("%+v", r)
		}
		if i == 0 && len(r.Keys) != 5 {
			t.Errorf("keys %v", r.Keys)
		}
	}
	// It has not fetched a file yet that lets it be asked.
	troubled(t, drive(2, phone.Login{}).Sync(t.Context()), order.Ready, "ENABLE_OOD_RESET_NOTIFY")
}

func TestSimulatedPhonesOnBadDaysAreNotHarmed(t *testing.T) {
	for name, c := range map[string]struct {
		mood   sim.Temper
		is     map[string]order.Condition // by model; none: it is done
		wrongs int
	}{
		"in a call":         {sim.Temper{InCall: time.Hour}, map[string]order.Condition{"VVX 450": order.InCall, "Studio X30": order.InCall}, 0},
		"other password":    {sim.Temper{OtherPassword: true}, map[string]order.Condition{"VVX 450": order.WrongPassword, "Studio X30": order.WrongPassword}, 2},
		"factory password":  {sim.Temper{DefaultPassword: true}, map[string]order.Condition{"VVX 450": order.DefaultPassword, "Studio X30": order.WrongPassword}, 2},
		"a page":            {sim.Temper{HTML: true}, map[string]order.Condition{"VVX 450": order.NotAPhone, "Studio X30": order.NotAPhone}, 0},
		"no REST API":       {sim.Temper{NoREST: true}, map[string]order.Condition{"VVX 450": order.Unanswering, "Studio X30": order.Unanswering}, 0},
		"half refused":      {sim.Temper{RefusesHalf: true}, map[string]order.Condition{"VVX 450": order.Ready, "Studio X30": order.Ready}, 0},
		"one at a time":     {sim.Temper{Single: true}, nil, 0},
		"slow":              {sim.Temper{Slow: 20 * time.Millisecond}, nil, 0},
		"somebody's server": {sim.Temper{Foreign: "https://other.example/x/"}, nil, 0},
	} {
		t.Run(name, func(t *testing.T) {
			models := []string{"VVX 450", "Studio X30"}
			f, drive := lan(t, "127.93.2.0/24", sim.LAN{Lots: []sim.Lot{{Count: 2, Temper: c.mood}}}, models...)
			for i, m := range models {
				settings := credentials()
				if i == 1 {
					settings = polyCredentials()
				}
				before := f.Devices()[i].LAN()
				if c.mood.Foreign != "" {
					if l, err := drive(i, site("7410-site")).Look(t.Context()); err != nil || !strings.Contains(l.Server, "other.example") {
						t.Errorf("%s: %+v %v", m, l, err)
					}
				}
				res, err := drive(i, site("7410-site")).Set(t.Context(), settings)
				for range 4 {
					_, _ = drive(i, site("7410-site")).Look(t.Context())
				}
				after := f.Devices()[i].LAN()
				if after.Lockouts > 0 || after.WrongPasswords > c.wrongs {
					t.Errorf("%s: %+v", m, after)
				}
				want, troubling := c.is[m]
				if !troubling {
					if err != nil || after.User != "new" {
						t.Errorf("%s: %+v %v %+v", m, res, err, after)
					}
					continue
				}
				tr := troubled(t, err, want)
				if (want == order.Ready) != (len(tr.Refused) > 0) {
					t.Errorf("%s: %v", m, tr.Refused)
				}
				if after.User != before.User || after.Base != before.Base {
					t.Errorf("%s is left with a part: %+v", m, after)
				}
				if strings.Contains(err.Error(), "a part of") {
					t.Errorf("%s: %v", m, err)
				}
			}
		})
	}
}
