package storetest

import (
	"net/netip"
	"regexp"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

var provisioning = map[string]func(*testing.T, *world){
	"a new account is provisioned with its pair as generation 1": func(_ *testing.T, w *world) {
		p := w.provisioning(w.customer("acme"))
		if !p.Enabled || !p.AutoSync.Enabled || p.Overlap != 7*24*time.Hour || p.UnknownDevices != fleet.AddUnknown || p.HTTP != fleet.HTTPNoSecrets || p.Revision != 1 {
			w.t.Errorf("it starts with %+v", p)
		}
		if !regexp.MustCompile(`^[a-z0-9]{26}$`).MatchString(p.Key) {
			w.t.Errorf("key %q", p.Key)
		}
		c := p.Current
		if c.Generation != 1 || c.User != pair.User || !c.Password.Equal(pair.Password) || !c.ValidUntil.IsZero() || c.By != "tester" || c.CreatedAt.IsZero() {
			w.t.Errorf("its pair is %+v", c)
		}
		if p.Defaults.AdminPassword.Empty() || p.Defaults.PollInterval != time.Hour || !p.Defaults.CheckSync {
			w.t.Errorf("its defaults are %+v", p.Defaults)
		}
	},
	"an account that was there before starts without Auto-Sync": func(_ *testing.T, w *world) {
		a, err := w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: w.top.ID, Name: "old", Type: fleet.Customer, Existing: true}, fleet.DefaultProvisioning(), pair)
		w.no(err)
		if w.provisioning(a).AutoSync.Enabled {
			w.t.Error("it is on")
		}
	},
	"the key of a Server Address finds its account": func(_ *testing.T, w *world) {
		p := w.provisioning(w.customer("acme"))
		got, err := w.ProvisioningByKey(w.ctx, p.Key)
		w.no(err)
		w.same(got, p)
		for _, key := range []string{"", "nope", "\x00", "\xff", p.Key[:25], p.Key + "x"} {
			_, err := w.ProvisioningByKey(w.ctx, key)
			w.missing(err, "account")
		}
	},
	"every switch is read back as it was saved": func(_ *testing.T, w *world) {
		p := w.provisioning(w.customer("acme"))
		key, current := p.Key, p.Current
		p.Enabled, p.Overlap, p.UnknownDevices, p.HTTP = false, 90*time.Minute, fleet.HoldUnknown, fleet.HTTPAll
		p.AutoSync = fleet.AutoSync{Sites: []string{"s1"}, Groups: []string{"g1", "g2"}, Models: []string{"VVX 450"}, Waves: []int{10, 100}, StopAtFailures: 3}
		p.Defaults = fleet.DeviceDefaults{PollInterval: 30 * time.Minute, TimeServer: "time.example", GMTOffset: -5 * time.Hour, AdminPassword: secret.New("new-admin-password")}
		p.CheckSync = fleet.CheckSync{Networks: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("2001:db8::/32")}, Port: 5062, Transport: "tcp", User: "notifier", Password: secret.New("notify-password")}
		p.Key, p.Current.User = "stolen", "stolen"
		got, err := w.SaveProvisioning(w.ctx, w.by, p, fleet.CredentialsEdit{})
		w.no(err)
		p.Key, p.Current, p.Revision, p.UpdatedAt = key, current, 2, got.UpdatedAt
		p.AutoSync.Touched = true // it was on when the account was made: the store remembers
		w.same(got, p)
		read, err := w.Provisioning(w.ctx, p.Account)
		w.no(err)
		w.same(read, p)
	},
	"disabled and enabled again, the pair is the same": func(_ *testing.T, w *world) {
		p := w.provisioning(w.customer("acme"))
		was := p.Current
		for _, on := range []bool{false, true} {
			p.Enabled = on
			var err error
			p, err = w.SaveProvisioning(w.ctx, w.by, p, fleet.CredentialsEdit{})
			w.no(err)
		}
		w.same(p.Current, was)
	},
	"an edit raises the generation by one and keeps the old pair for the overlap": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		got := w.edit(a, "second-user")
		c := got.Current
		if c.Generation != 2 || c.User != "second-user" || !c.Password.Equal(pair.Password) || got.Revision != 2 {
			w.t.Errorf("after the edit: %+v", got)
		}
		w.same(w.provisioning(a), got)
		all, err := w.CredentialHistory(w.ctx, a.ID)
		w.no(err)
		if len(all) != 2 || all[0].Generation != 2 || all[1].Generation != 1 || all[1].User != pair.User || !all[1].Password.Equal(pair.Password) {
			w.t.Fatalf("history, newest first: %+v", all)
		}
		until := all[1].ValidUntil
		if want := c.CreatedAt.Add(7 * 24 * time.Hour); until.Sub(want).Abs() > time.Second {
			w.t.Errorf("the old pair is valid until %v, want %v", until, want)
		}
		for at, want := range map[time.Time]int{until.Add(-time.Microsecond): 2, until: 1, until.Add(time.Hour): 1} {
			valid, err := w.ValidCredentials(w.ctx, a.ID, at)
			w.no(err)
			if len(valid) != want || valid[0].Generation != 2 {
				w.t.Errorf("valid %v after the end: %+v", at.Sub(until), valid)
			}
		}
	},
	"an edit touches no device": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		d := w.device(a)
		w.edit(a, "second-user")
		got, err := w.DeviceByMAC(w.ctx, a.ID, d.MAC)
		w.no(err)
		w.same(got, d)
	},
	"edited three times in a moment, every pair is in its overlap": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		for _, u := range []string{"second", "third", "fourth"} {
			w.edit(a, u)
		}
		valid, err := w.ValidCredentials(w.ctx, a.ID, time.Now())
		w.no(err)
		var users []string
		for _, c := range valid {
			users = append(users, c.User)
		}
		w.same(users, []string{"fourth", "third", "second", pair.User})
	},
	"an edit back to the old value is a generation of its own": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		w.edit(a, "second")
		if got := w.edit(a, pair.User); got.Current.Generation != 3 || got.Current.User != pair.User {
			w.t.Errorf("got %+v", got.Current)
		}
		if got := w.edit(a, pair.User); got.Current.Generation != 4 {
			w.t.Errorf("an edit to the same value: %+v", got.Current)
		}
	},
	"no overlap cuts all older pairs at once": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		w.edit(a, "second")
		p := w.provisioning(a)
		p.Overlap = 0
		p, err := w.SaveProvisioning(w.ctx, w.by, p, fleet.CredentialsEdit{Password: secret.New("third-password")})
		w.no(err)
		valid, err := w.ValidCredentials(w.ctx, a.ID, p.Current.CreatedAt)
		w.no(err)
		if len(valid) != 1 || valid[0].Generation != 3 || valid[0].User != "second" || !valid[0].Password.Equal(secret.New("third-password")) {
			w.t.Errorf("still valid: %+v", valid)
		}
	},
	"a shorter overlap alone changes no pair": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		w.edit(a, "second")
		before, err := w.CredentialHistory(w.ctx, a.ID)
		w.no(err)
		p := w.provisioning(a)
		p.Overlap = 0
		_, err = w.SaveProvisioning(w.ctx, w.by, p, fleet.CredentialsEdit{})
		w.no(err)
		after, err := w.CredentialHistory(w.ctx, a.ID)
		w.no(err)
		w.same(after, before)
	},
	"an edit from an older revision is stale and changes nothing": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		old := w.provisioning(a)
		now := w.edit(a, "second")
		for _, e := range []fleet.CredentialsEdit{{}, {User: "third"}} {
			_, err := w.SaveProvisioning(w.ctx, w.by, old, e)
			w.is(err, fault.Conflict, "stale")
		}
		w.same(w.provisioning(a), now)
		_, err := w.SaveProvisioning(w.ctx, w.by, fleet.Provisioning{Account: "acc_none"}, fleet.CredentialsEdit{})
		w.missing(err, "account")
	},
	"an old pair can be ended and the current one cannot": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		w.edit(a, "second")
		w.is(w.EndCredentials(w.ctx, w.by, a.ID, 2), fault.Conflict, "currentGeneration")
		w.missing(w.EndCredentials(w.ctx, w.by, a.ID, 3), "generation")
		w.no(w.EndCredentials(w.ctx, w.by, a.ID, 1))
		valid, err := w.ValidCredentials(w.ctx, a.ID, time.Now())
		w.no(err)
		if len(valid) != 1 || valid[0].Generation != 2 {
			w.t.Errorf("still valid: %+v", valid)
		}
		w.no(w.EndCredentials(w.ctx, w.by, a.ID, 1)) // twice is once
	},
	"an old pair that a device came with meanwhile is not retired": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		now := time.Now()
		saw := func(g fleet.Generation, at time.Time) {
			_, err := w.SawDevices(w.ctx, a.ID, []fleet.Sighting{{MAC: mac(), Seen: at, Holds: g, Used: g}})
			w.no(err)
		}
		saw(1, now.Add(-time.Hour))
		w.edit(a, "second")
		old := func() fleet.Credentials {
			all, err := w.CredentialHistory(w.ctx, a.ID)
			w.no(err)
			return all[1]
		}
		read := old()
		saw(1, now)
		w.is(w.RetireCredentials(w.ctx, w.by, a.ID, read), fault.Conflict, "pairInUse")
		w.no(w.RetireCredentials(w.ctx, w.by, a.ID, old()))
		valid, err := w.ValidCredentials(w.ctx, a.ID, time.Now())
		w.no(err)
		if len(valid) != 1 || valid[0].Generation != 2 {
			w.t.Errorf("still valid: %+v", valid)
		}
	},
	"the history says how many devices use each pair": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		w.edit(a, "second")
		now := time.Now()
		_, err := w.SawDevices(w.ctx, a.ID, []fleet.Sighting{{MAC: mac(), Seen: now, Holds: 1, Used: 1}, {MAC: mac(), Seen: now, Holds: 2, Used: 2}, {MAC: mac(), Seen: now, Holds: 2, Used: 2}, {MAC: mac(), Seen: now}})
		w.no(err)
		all, err := w.CredentialHistory(w.ctx, a.ID)
		w.no(err)
		if all[0].Using != 2 || all[1].Using != 1 {
			w.t.Errorf("using: %+v", all)
		}
		byGeneration, err := w.Generations(w.ctx, a.ID)
		w.no(err)
		w.same(byGeneration, map[fleet.Generation]int{0: 1, 1: 1, 2: 2})
	},
	"a generation remembers who holds its pair, through edits of something else": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		d := w.device(a)
		was := w.provisioning(a)
		p, err := w.SaveProvisioning(w.ctx, w.by, was, fleet.CredentialsEdit{Mode: fleet.PerDevice})
		w.no(err)
		if c := p.Current; c.Generation != 2 || c.Mode != fleet.PerDevice || c.User != pair.User || !c.Password.Equal(pair.Password) || was.Current.Mode != fleet.SharedPair {
			w.t.Errorf("after the change: %+v", c)
		}
		w.same(w.provisioning(a), p)
		w.edit(a, "third")
		p, err = w.SaveProvisioning(w.ctx, w.by, w.provisioning(a), fleet.CredentialsEdit{Mode: fleet.SharedPair})
		w.no(err)
		all, err := w.CredentialHistory(w.ctx, a.ID)
		w.no(err)
		valid, err := w.ValidCredentials(w.ctx, a.ID, time.Now())
		w.no(err)
		for _, l := range [][]fleet.Credentials{all, valid} {
			var modes []fleet.CredentialMode
			for _, c := range l {
				modes = append(modes, c.Mode)
			}
			w.same(modes, []fleet.CredentialMode{fleet.SharedPair, fleet.PerDevice, fleet.PerDevice, fleet.SharedPair})
		}
		_, err = w.SaveProvisioning(w.ctx, w.by, p, fleet.CredentialsEdit{Mode: fleet.PerDevice})
		w.no(err)
		got, err := w.RevealCredentials(w.ctx, w.by, a.ID, d.ID)
		w.no(err)
		w.same(got, w.provisioning(a).Current.Of(d.MAC))
		_, err = w.RevealCredentials(w.ctx, w.by, w.customer("other").ID, d.ID)
		w.missing(err, "device")
	},
	"a reveal gives the current pair": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		p := w.edit(a, "second")
		c, err := w.RevealCredentials(w.ctx, w.by, a.ID, "")
		w.no(err)
		w.same(c, p.Current)
	},
}
