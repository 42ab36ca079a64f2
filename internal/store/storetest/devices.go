package storetest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/filter"
	"muster/internal/fleet"
	"muster/internal/policy"
)

var devices = map[string]func(*testing.T, *world){
	"a created device is filled in and read back as returned": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		site, user := w.site(a, "s"), w.user(a, "u")
		d, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Serial: "S-1", Name: "Reception", Model: "vvx_450", Site: string(site.ID), Room: string(w.room(site, "r").ID),
			Groups: []string{string(w.group(a, "g1").ID), string(w.group(a, "g2").ID)}, User: string(user.ID), AutoSync: "exclude", Held: true, Notes: "by the door\nkeep",
			Labels: map[string]string{"floor": "3"}, Observed: fleet.Observed{LastSeen: time.Now(), Holds: 9}})
		w.no(err)
		if d.Model != "VVX 450" || d.Family != fleet.UCS || d.Lifecycle != fleet.Associated || d.Onboarding != fleet.Provisioned || d.Revision != 1 || !strings.HasPrefix(string(d.ID), "dev_") {
			w.t.Errorf("filled in: %+v", d)
		}
		if d.Observed != (fleet.Observed{}) {
			w.t.Errorf("a person cannot say what was seen: %+v", d.Observed)
		}
		got, err := w.DeviceByMAC(w.ctx, a.ID, d.MAC)
		w.no(err)
		w.same(got, d)
		got, err = w.DeviceBySerial(w.ctx, a.ID, "S-1")
		w.no(err)
		w.same(got, d)
	},
	"beneath another account than a customer it is imported": func(_ *testing.T, w *world) {
		d := w.device(w.account(w.top, "p", fleet.Provider))
		if d.Lifecycle != fleet.Imported {
			w.t.Errorf("it is %s", d.Lifecycle)
		}
	},
	"a MAC that any account has cannot be added, in words that name nobody": func(_ *testing.T, w *world) {
		a, b := w.customer("acme-secret-name"), w.customer("rival")
		d := w.device(a)
		for _, owner := range []fleet.Account{a, b} {
			_, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: owner.ID, MAC: d.MAC})
			w.is(err, fault.Conflict, "macUnavailable")
			for _, tell := range []string{"acme", string(a.ID), string(d.ID), "phone", "account", "UNIQUE", "device_mac"} {
				if strings.Contains(err.Error(), tell) {
					w.t.Errorf("the answer %q tells %q", err, tell)
				}
			}
		}
	},
	"a device needs a MAC, and texts that can be stored": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		for _, d := range []fleet.Device{{}, {MAC: mac(), Serial: "a\x00b"}, {MAC: mac(), Model: "\xff"}, {MAC: mac(), Notes: "a\x00b"}, {MAC: mac(), Name: "a/b"}} {
			d.Account = a.ID
			_, err := w.CreateDevice(w.ctx, w.by, d)
			w.is(err, fault.Invalid, "")
		}
		_, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: "acc_none", MAC: mac()})
		w.missing(err, "account")
	},
	"a name is unique in its account, and no name is no name": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		for _, owner := range []fleet.Account{a, b} {
			_, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: owner.ID, MAC: mac(), Name: "Reception"})
			w.no(err)
			for range 2 {
				_, err = w.CreateDevice(w.ctx, w.by, fleet.Device{Account: owner.ID, MAC: mac()})
				w.no(err)
			}
		}
		_, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Name: "Reception"})
		w.is(err, fault.Conflict, "nameTaken")
		d := w.device(a)
		d.Name = "Reception"
		_, err = w.SaveDevice(w.ctx, w.by, d)
		w.is(err, fault.Conflict, "nameTaken")
		_, err = w.FindDevice(w.ctx, w.top.ID, "Reception")
		w.is(err, fault.Conflict, "ambiguousName")
		_, err = w.FindDevice(w.ctx, b.ID, "Reception")
		w.no(err)
	},
	"a device is found by id, by name and by MAC in any notation": func(_ *testing.T, w *world) {
		p := w.account(w.top, "p", fleet.Provider)
		d := w.device(w.account(p, "c", fleet.Customer))
		m := d.MAC.String()
		colons := m[:2] + ":" + m[2:4] + ":" + m[4:6] + ":" + m[6:8] + ":" + m[8:10] + ":" + m[10:]
		for _, ref := range []string{string(d.ID), d.Name, m, strings.ToUpper(m), colons, m[:4] + "." + m[4:8] + "." + m[8:]} {
			for _, root := range []fleet.AccountID{w.top.ID, p.ID, d.Account} {
				got, err := w.FindDevice(w.ctx, root, ref)
				w.no(err)
				w.same(got, d)
			}
		}
		for _, ref := range []string{"", "0004f2ffffff", "dev_none", "x\x00", "\xff", "%", "phone%"} {
			_, err := w.FindDevice(w.ctx, w.top.ID, ref)
			w.missing(err, "device")
		}
	},
	"a serial belongs to one device of an account": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		add := func(a fleet.Account, serial string) (fleet.Device, error) {
			return w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Serial: serial})
		}
		first, err := add(a, "S-2")
		w.no(err)
		_, err = add(a, "S-2")
		w.is(err, fault.Conflict, "serialTaken")
		_, err = add(b, "S-2") // another customer's devices are nobody's business
		w.no(err)
		for range 2 { // most devices have none
			_, err = add(a, "")
			w.no(err)
		}
		second, err := add(a, "S-3")
		w.no(err)
		second.Serial = "S-2"
		_, err = w.SaveDevice(w.ctx, w.by, second)
		w.is(err, fault.Conflict, "serialTaken")
		w.same(w.byMAC(a, second.MAC).Serial, "S-3")
		first.Name = "keeps its own serial"
		first, err = w.SaveDevice(w.ctx, w.by, first)
		w.no(err)
		w.no(w.DeleteDevice(w.ctx, w.by, a.ID, first.ID))
		_, err = w.SaveDevice(w.ctx, w.by, second)
		w.no(err)
		for _, serial := range []string{"", "S-9", "S-2\x00", "\xff"} {
			_, err = w.DeviceBySerial(w.ctx, a.ID, serial)
			w.missing(err, "device")
		}
	},
	"a save replaces what people may change and nothing else": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		_, err := w.SawDevices(w.ctx, a.ID, []fleet.Sighting{{MAC: d.MAC, Seen: time.Now(), Sync: time.Now(), Holds: 1, Version: "6.4"}})
		w.no(err)
		d, err = w.DeviceByMAC(w.ctx, a.ID, d.MAC)
		w.no(err)
		edit := d
		edit.Serial, edit.Name, edit.Model, edit.Site, edit.Groups, edit.User, edit.AutoSync, edit.Held, edit.Notes, edit.Labels = "S", "n", "J179", string(w.site(a, "s").ID), []string{string(w.group(a, "g").ID)}, string(w.user(a, "u").ID), "include", true, "a\nb", map[string]string{"l": "v"}
		edit.Onboarding, edit.Lifecycle = fleet.PIN, fleet.Deactivated
		want := edit
		edit.MAC, edit.Observed, edit.CreatedAt = mac(), fleet.Observed{Holds: 99}, time.Time{}
		got, err := w.SaveDevice(w.ctx, w.by, edit)
		w.no(err)
		want.Family, want.Revision, want.UpdatedAt = fleet.J100, 2, got.UpdatedAt
		w.same(got, want)
		read, err := w.DeviceByMAC(w.ctx, a.ID, d.MAC)
		w.no(err)
		w.same(read, want)
	},
	"a save from an older revision is stale and changes nothing": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		first := d
		first.AutoSync = "exclude"
		first, err := w.SaveDevice(w.ctx, w.by, first)
		w.no(err)
		d.Site = "two" // whether there is such a site does not matter any more
		_, err = w.SaveDevice(w.ctx, w.by, d)
		w.is(err, fault.Conflict, "stale")
		got, err := w.DeviceByMAC(w.ctx, d.Account, d.MAC)
		w.no(err)
		w.same(got, first)
	},
	"a deleted device takes the policies for it alone along": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, other := w.device(a), w.device(a)
		mine, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "mine", Level: policy.Device, Target: string(d.ID), Settings: map[policy.Key]string{"x": "1"}})
		w.no(err)
		theirs, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "theirs", Level: policy.Device, Target: string(other.ID), Settings: map[policy.Key]string{"x": "2"}})
		w.no(err)
		w.no(w.DeleteDevice(w.ctx, w.by, a.ID, d.ID))
		_, err = w.FindPolicy(w.ctx, a.ID, string(mine.ID))
		w.missing(err, "policy")
		w.no(second(w.FindPolicy(w.ctx, a.ID, string(theirs.ID))))
		past, err := w.PolicyHistory(w.ctx, a.ID, mine.ID, 0, 10)
		w.no(err)
		if len(past) != 2 || !past[0].Deleted {
			w.t.Errorf("its past: %+v", past)
		}
	},
	"a deleted device is gone and its MAC free": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		w.no(w.DeleteDevice(w.ctx, w.by, d.Account, d.ID))
		_, err := w.FindDevice(w.ctx, w.top.ID, string(d.ID))
		w.missing(err, "device")
		w.missing(w.DeleteDevice(w.ctx, w.by, d.Account, d.ID), "device")
		_, err = w.SaveDevice(w.ctx, w.by, d)
		w.missing(err, "device")
		_, err = w.CreateDevice(w.ctx, w.by, fleet.Device{Account: w.customer("b").ID, MAC: d.MAC})
		w.no(err)
	},
}

func deviceID(d fleet.Device) string { return string(d.ID) }

var lists = map[string]func(*testing.T, *world){
	"devices are listed by id in pages that stay right while others are added": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		var want []string
		for range 7 {
			want = append(want, string(w.device(a).ID))
			w.device(b)
		}
		added := 0
		got := pages(w, 3, deviceID, func(p fleet.Page) ([]fleet.Device, error) { return w.Devices(w.ctx, a.ID, fleet.DeviceQuery{Page: p}) }, func() {
			w.device(b)
			if added++; added == 1 {
				want = append(want, string(w.device(a).ID)) // its id is the newest: it comes last
			}
		})
		w.same(got, want)
	},
	"a list that loses its last item goes on behind it": func(_ *testing.T, w *world) {
		a := w.customer("a")
		first, second, third := w.device(a), w.device(a), w.device(a)
		w.no(w.DeleteDevice(w.ctx, w.by, a.ID, second.ID))
		got, err := w.Devices(w.ctx, a.ID, fleet.DeviceQuery{Page: fleet.Page{After: string(second.ID), Limit: 10}})
		w.no(err)
		w.same(got, []fleet.Device{third})
		_ = first
	},
	"a query narrows a list, and the count agrees": func(_ *testing.T, w *world) {
		a := w.customer("a")
		make := func(name, serial, model string, m fleet.MAC) {
			_, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: m, Name: name, Serial: serial, Model: model})
			w.no(err)
		}
		make("Reception 100%", "AB_C", "VVX 450", fleet.MAC{0x00, 0x04, 0xf2, 0xaa, 0xbb, 0x01})
		make("Ärger", "ABXC", "Studio X50", fleet.MAC{0x64, 0x16, 0x7f, 0, 0, 2})
		make(`back\slash`, "", "J179", fleet.MAC{0xc8, 0x1f, 0xea, 0, 0, 3})
		last := w.byMAC(a, fleet.MAC{0xc8, 0x1f, 0xea, 0, 0, 3})
		last.Labels = map[string]string{"floor": "Second", "a'b": "x"}
		_, err := w.SaveDevice(w.ctx, w.by, last)
		w.no(err)
		w.saw(a, fleet.Sighting{MAC: last.MAC, Seen: time.Now(), Address: "10.1.4.7"}, fleet.Sighting{MAC: fleet.MAC{0x64, 0x16, 0x7f, 0, 0, 2}, Seen: time.Now(), Address: "2001:db8::a7"})
		for name, c := range map[string]struct {
			q    fleet.DeviceQuery
			want int
		}{
			"everything":              {fleet.DeviceQuery{}, 3},
			"part of an address":      {fleet.DeviceQuery{Text: "10.1.4"}, 1},
			"of one of IPv6":          {fleet.DeviceQuery{Text: "2001:DB8::"}, 1},
			"part of a label":         {fleet.DeviceQuery{Text: "floor: sec"}, 1},
			"another label":           {fleet.DeviceQuery{Text: "site:sec"}, 0},
			"a key with a quote":      {fleet.DeviceQuery{Text: "a'b:x"}, 1},
			"a family":                {fleet.DeviceQuery{Family: fleet.J100}, 1},
			"a model":                 {fleet.DeviceQuery{Model: "VVX 450"}, 1},
			"a serial, exact":         {fleet.DeviceQuery{Serial: "AB_C"}, 1},
			"part of a serial":        {fleet.DeviceQuery{Text: "ab"}, 2},
			"_ is itself":             {fleet.DeviceQuery{Text: "B_C"}, 1},
			"% is itself":             {fleet.DeviceQuery{Text: "0%"}, 1},
			"\\ is itself":            {fleet.DeviceQuery{Text: `K\S`}, 1},
			"case":                    {fleet.DeviceQuery{Text: "RECEPTION"}, 1},
			"a name that is no ASCII": {fleet.DeviceQuery{Text: "Ärg"}, 1},
			"part of a model":         {fleet.DeviceQuery{Text: "x50"}, 1},
			"part of a MAC":           {fleet.DeviceQuery{Text: "f2aabb"}, 1},
			"a MAC with colons":       {fleet.DeviceQuery{Text: "00:04:F2:AA:BB:01"}, 1},
			"part of one":             {fleet.DeviceQuery{Text: "04:f2:aa"}, 1},
			"two conditions":          {fleet.DeviceQuery{Text: "ab", Family: fleet.PolyOS}, 1},
			"nothing":                 {fleet.DeviceQuery{Text: "zz"}, 0},
		} {
			got, err := w.Devices(w.ctx, a.ID, c.q)
			w.no(err)
			n, err := w.CountDevices(w.ctx, a.ID, c.q)
			w.no(err)
			if len(got) != c.want || n != c.want {
				w.t.Errorf("%s: listed %d, counted %d, want %d", name, len(got), n, c.want)
			}
		}
	},
	"what is counted in one reading is what each filter counts alone": func(_ *testing.T, w *world) {
		a := w.customer("a")
		for i := range 7 {
			d := w.device(a)
			if i < 3 {
				w.saw(a, fleet.Sighting{MAC: d.MAC, Seen: time.Now(), Sync: time.Now().Add(-time.Duration(i) * 20 * time.Hour)})
			}
			if i == 5 {
				d.Held = true
				w.no(second(w.SaveDevice(w.ctx, w.by, d)))
			}
		}
		w.device(w.customer("b"))
		texts := []string{`state = "active"`, `state = "staged"`, `held = true`, `NOT has(site)`, `connection = "unknown"`, `name = "nobody"`}
		for _, q := range []fleet.DeviceQuery{{}, {Filter: w.filtered(`held = false`)}, {Within: []fleet.SiteID{"site_none"}}} {
			var each []fleet.DeviceFilter
			var want []int
			for _, text := range texts {
				each = append(each, w.filtered(text))
				alone := q
				alone.Filter = w.filtered(text)
				if q.Filter != nil {
					alone.Filter = filter.All(q.Filter.(filter.Expr), w.filtered(text).(filter.Expr))
				}
				n, err := w.CountDevices(w.ctx, a.ID, alone)
				w.no(err)
				want = append(want, n)
			}
			all, got, err := w.CountEach(w.ctx, a.ID, q, each...)
			w.no(err)
			w.same(got, want)
			n, err := w.CountDevices(w.ctx, a.ID, q)
			w.no(err)
			w.same(all, n)
		}
	},
	"the walk meets every device of the account once": func(_ *testing.T, w *world) {
		a := w.customer("a")
		want := map[fleet.DeviceID]int{}
		for range 20 {
			want[w.device(a).ID] = 1
		}
		w.device(w.customer("b"))
		got := map[fleet.DeviceID]int{}
		for d, err := range w.AllDevices(w.ctx, a.ID) {
			w.no(err)
			got[d.ID]++
		}
		w.same(got, want)
		for range w.AllDevices(w.ctx, a.ID) {
			break // gives the connection back
		}
	},
	"devices are listed by the generation they hold": func(_ *testing.T, w *world) {
		a := w.customer("a")
		w.edit(a, "second")
		want := map[fleet.Generation][]string{}
		var seen []fleet.Sighting
		for i := range 9 {
			d := w.device(a)
			g := fleet.Generation(i % 3)
			want[g] = append(want[g], string(d.ID))
			seen = append(seen, fleet.Sighting{MAC: d.MAC, Seen: time.Now(), Holds: g, Used: g})
		}
		_, err := w.SawDevices(w.ctx, a.ID, seen)
		w.no(err)
		for g, ids := range want {
			got := pages(w, 2, func(id fleet.DeviceID) string { return string(id) }, func(p fleet.Page) ([]fleet.DeviceID, error) {
				return w.Holding(w.ctx, a.ID, g, fleet.DeviceID(p.After), p.Limit)
			}, nil)
			w.same(got, ids)
			all, err := w.Holding(w.ctx, a.ID, g, "", 0)
			w.no(err)
			if len(all) != 3 {
				w.t.Errorf("%d hold %d", len(all), g)
			}
		}
	},
	"the tally counts devices that are alike": func(_ *testing.T, w *world) {
		a := w.customer("a")
		for range 3 {
			w.device(a)
		}
		seen := w.device(a)
		w.saw(a, fleet.Sighting{MAC: seen.MAC, Seen: time.Now(), Holds: 1})
		excluded := w.device(a)
		excluded.AutoSync, excluded.Site = "exclude", string(w.site(a, "s").ID)
		_, err := w.SaveDevice(w.ctx, w.by, excluded)
		w.no(err)
		tally, err := w.TallyDevices(w.ctx, a.ID)
		w.no(err)
		got := map[string]int{}
		for _, c := range tally {
			if c.Device.Model != "VVX 450" || c.Device.Onboarding != fleet.Provisioned || c.Device.ExternalServer != "" {
				w.t.Errorf("counts %+v", c.Device)
			}
			got[fmt.Sprint(c.Device.Holds, !c.Device.FirstSeen.IsZero(), c.Device.AutoSync, c.Device.Site)] = c.Count
		}
		w.same(got, map[string]int{fmt.Sprint(0, false, "", ""): 3, fmt.Sprint(1, true, "", ""): 1, fmt.Sprint(0, false, "exclude", excluded.Site): 1})
	},
}
