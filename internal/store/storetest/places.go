package storetest

import (
	"net/netip"
	"strings"
	"testing"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

func (w *world) site(a fleet.Account, name string, subnets ...string) fleet.Site {
	w.t.Helper()
	v, err := w.CreateSite(w.ctx, w.by, fleet.Site{Account: a.ID, Name: name, Subnets: rules(subnets...)})
	w.no(err)
	return v
}

// rules are subnets as "PUBLIC" or "PUBLIC PRIVATE".
func rules(l ...string) (out []fleet.Subnet) {
	for _, s := range l {
		public, private, both := strings.Cut(s, " ")
		n := fleet.Subnet{Public: netip.MustParsePrefix(public)}
		if both {
			n.Private = netip.MustParsePrefix(private)
		}
		out = append(out, n)
	}
	return out
}

func (w *world) room(s fleet.Site, name string) fleet.Room {
	w.t.Helper()
	v, err := w.CreateRoom(w.ctx, w.by, fleet.Room{Account: s.Account, Site: s.ID, Name: name, Capacity: 4})
	w.no(err)
	return v
}

// changes is what the newest line of the trail says of the account.
func (w *world) changes(a fleet.Account) map[string]string {
	w.t.Helper()
	es, err := w.Audit(w.ctx, a.ID, 0, 1)
	w.no(err)
	return es[0].Changes
}

// field fails unless err is Invalid with one field at fault.
func (w *world) field(err error, pointer, code string) {
	w.t.Helper()
	w.is(err, fault.Invalid, "")
	if f := fault.As(err).Fields; len(f) != 1 || f[0].Pointer != pointer || f[0].Code != code {
		w.t.Fatalf("refused for %+v, want %s %s", f, pointer, code)
	}
}

var places = map[string]func(*testing.T, *world){
	"a site is read back as returned, by id and by name": func(_ *testing.T, w *world) {
		a := w.customer("a")
		v, err := w.CreateSite(w.ctx, w.by, fleet.Site{Account: a.ID, Name: "Berlin", Region: "eu/de", Address: "Straße 1", Profile: string(w.profile(w.top, "p").ID), PIN: "0123", OnlyNew: true, Labels: map[string]string{"l": "v"},
			Subnets: rules("10.1.2.3/16", "203.0.113.7/32 192.168.1.7/24", "2001:db8::1/64", "::ffff:10.2.0.1/112")})
		w.no(err)
		w.same(v.Subnets, rules("10.1.0.0/16", "203.0.113.7/32 192.168.1.0/24", "2001:db8::/64", "10.2.0.0/16"))
		if !strings.HasPrefix(string(v.ID), "sit_") || v.Revision != 1 || v.CreatedAt.IsZero() {
			w.t.Errorf("filled in: %+v", v)
		}
		for _, ref := range []string{string(v.ID), "Berlin"} {
			got, err := w.FindSite(w.ctx, w.top.ID, ref)
			w.no(err)
			w.same(got, v)
		}
		for _, ref := range []string{"", "none", "x\x00"} {
			w.missing(second(w.FindSite(w.ctx, a.ID, ref)), "site")
		}
	},
	"a saved site replaces the old one, and an older revision is stale": func(_ *testing.T, w *world) {
		a := w.customer("a")
		v := w.site(a, "s", "10.1.0.0/16")
		before := v
		v.Name, v.Region, v.PIN, v.Subnets = "t", "eu", "4711", rules("10.0.0.0/8")
		got, err := w.SaveSite(w.ctx, w.by, v)
		w.no(err)
		v.Revision, v.UpdatedAt = 2, got.UpdatedAt
		w.same(got, v)
		read, err := w.FindSite(w.ctx, a.ID, string(v.ID))
		w.no(err)
		w.same(read, v)
		w.same(w.changes(a), map[string]string{"name": "s → t", "region": "none → eu", "pin": "changed", "subnets": "10.1.0.0/16 → 10.0.0.0/8"})
		before.Address = "x"
		w.is(second(w.SaveSite(w.ctx, w.by, before)), fault.Conflict, "stale")
	},
	"names of sites and rooms are unique in the account": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		s := w.site(a, "s")
		w.site(b, "s")
		w.is(second(w.CreateSite(w.ctx, w.by, fleet.Site{Account: a.ID, Name: "s"})), fault.Conflict, "nameTaken")
		w.is(second(w.FindSite(w.ctx, w.top.ID, "s")), fault.Conflict, "ambiguousName")
		w.room(s, "r")
		w.is(second(w.CreateRoom(w.ctx, w.by, fleet.Room{Account: a.ID, Site: s.ID, Name: "r"})), fault.Conflict, "nameTaken")
		w.is(second(w.CreateSite(w.ctx, w.by, fleet.Site{Account: a.ID, Name: "a/b"})), fault.Invalid, "")
		w.is(second(w.CreateSite(w.ctx, w.by, fleet.Site{Account: a.ID, Name: "n", Address: "\x00"})), fault.Invalid, "")
		w.missing(second(w.CreateSite(w.ctx, w.by, fleet.Site{Account: "acc_none", Name: "n"})), "account")
	},
	"subnets of an account that overlap are refused, naming the other": func(_ *testing.T, w *world) {
		for name, c := range map[string]struct {
			have, want string
			overlap    bool
		}{
			"the same":                                {"10.1.0.0/16", "10.1.0.0/16", true},
			"one inside the other":                    {"10.0.0.0/8", "10.1.0.0/16", true},
			"one around the other":                    {"10.1.0.0/16", "10.0.0.0/8", true},
			"beside each other":                       {"10.0.0.0/16", "10.1.0.0/16", false},
			"other kinds of address":                  {"10.0.0.0/8", "2001:db8::/32", false},
			"a private part behind the same public":   {"203.0.113.7/32", "203.0.113.7/32 10.1.0.0/16", false},
			"a private part behind a narrower public": {"203.0.113.0/24", "203.0.113.7/32 10.1.0.0/16", false},
			"a private part behind a wider public":    {"203.0.113.7/32", "203.0.113.0/24 10.1.0.0/16", true},
			"other private parts behind one public":   {"203.0.113.7/32 10.1.0.0/16", "203.0.113.7/32 10.2.0.0/16", false},
			"private parts that overlap":              {"203.0.113.7/32 10.0.0.0/8", "203.0.113.7/32 10.2.0.0/16", true},
			"the same private part behind others":     {"203.0.113.7/32 10.0.0.0/8", "203.0.113.8/32 10.0.0.0/8", false},
		} {
			for _, turned := range []bool{false, true} {
				have, want := c.have, c.want
				if turned {
					have, want = want, have
				}
				a := w.customer(mac().String())
				w.site(a, "first", "192.0.2.0/24", have)
				other := w.site(a, "second")
				other.Subnets = rules("198.51.100.0/24", want)
				_, saved := w.SaveSite(w.ctx, w.by, other)
				_, created := w.CreateSite(w.ctx, w.by, fleet.Site{Account: w.customer(mac().String()).ID, Name: "own", Subnets: rules(have, want)})
				for _, err := range []error{saved, created} {
					if !c.overlap {
						if err != nil {
							w.t.Errorf("%s: refused: %v", name, err)
						}
						continue
					}
					w.is(err, fault.Invalid, "subnetOverlap")
				}
				if c.overlap && (!strings.Contains(saved.Error(), "site first") || !strings.Contains(saved.Error(), strings.Fields(have)[0])) {
					w.t.Errorf("%s: %v names nobody", name, saved)
				}
			}
		}
	},
	"another account's subnets are nobody's business, and one's own may change": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		v := w.site(a, "s", "10.0.0.0/8")
		w.site(b, "s", "10.0.0.0/8")
		v.Subnets = rules("10.0.0.0/9")
		v, err := w.SaveSite(w.ctx, w.by, v)
		w.no(err)
		w.no(w.DeleteSite(w.ctx, w.by, a.ID, v.ID))
		w.site(a, "t", "10.0.0.0/8")
		w.is(second(w.CreateSite(w.ctx, w.by, fleet.Site{Account: a.ID, Name: "u", Subnets: make([]fleet.Subnet, 1)})), fault.Invalid, "")
		w.is(second(w.CreateSite(w.ctx, w.by, fleet.Site{Account: a.ID, Name: "u", Subnets: make([]fleet.Subnet, 101)})), fault.Invalid, "")
	},
	"a deleted site takes its rooms along and leaves its devices": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s, other := w.site(a, "s"), w.site(a, "o")
		r, d, far := w.room(s, "r"), w.device(a), w.device(a)
		far.Site = string(other.ID)
		far, err := w.SaveDevice(w.ctx, w.by, far)
		w.no(err)
		d.Room = string(r.ID)
		d, err = w.SaveDevice(w.ctx, w.by, d)
		w.no(err)
		p, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "for s", Level: policy.Site, Target: string(s.ID)})
		w.no(err)
		err = w.DeleteSite(w.ctx, w.by, a.ID, s.ID)
		w.is(err, fault.Conflict, "inUse")
		if !strings.Contains(err.Error(), "for s") {
			w.t.Errorf("%v names no policy", err)
		}
		w.same(w.byMAC(a, d.MAC), d)
		w.no(w.DeletePolicy(w.ctx, w.by, a.ID, p.ID, p.Revision))
		w.no(w.DeleteSite(w.ctx, w.by, a.ID, s.ID))
		w.same(w.changes(a), map[string]string{"name": "s", "rooms": "1", "devices": "1"})
		got := w.byMAC(a, d.MAC)
		if got.Site != "" || got.Room != "" || got.Revision != d.Revision+1 {
			w.t.Errorf("the device is %+v", got)
		}
		w.same(w.byMAC(a, far.MAC), far)
		w.missing(second(w.FindRoom(w.ctx, a.ID, "r")), "room")
		w.missing(second(w.FindSite(w.ctx, a.ID, "s")), "site")
		w.missing(w.DeleteSite(w.ctx, w.by, a.ID, s.ID), "site")
		w.missing(second(w.SaveSite(w.ctx, w.by, s)), "site")
	},
	"a room is of a site of its account, and moves with its devices": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s, other, foreign := w.site(a, "s"), w.site(a, "o"), w.site(w.customer("b"), "f")
		r, d, beside := w.room(s, "r"), w.device(a), w.device(a)
		if !strings.HasPrefix(string(r.ID), "rom_") || r.Revision != 1 {
			w.t.Errorf("filled in: %+v", r)
		}
		w.field(second(w.CreateRoom(w.ctx, w.by, fleet.Room{Account: a.ID, Site: foreign.ID, Name: "x"})), "/spec/site", "reference")
		d.Room = string(r.ID)
		d, err := w.SaveDevice(w.ctx, w.by, d)
		w.no(err)
		beside.Site = string(s.ID)
		beside, err = w.SaveDevice(w.ctx, w.by, beside)
		w.no(err)
		r.Floor, r.Size, r.Capacity = "2", "huddle", 5
		r, err = w.SaveRoom(w.ctx, w.by, r)
		w.no(err)
		w.same(w.byMAC(a, d.MAC), d)
		r.Site = other.ID
		r, err = w.SaveRoom(w.ctx, w.by, r)
		w.no(err)
		w.same(w.changes(a), map[string]string{"site": string(s.ID) + " → " + string(other.ID), "devices": "1"})
		got, err := w.FindRoom(w.ctx, a.ID, "r")
		w.no(err)
		w.same(got, r)
		if got := w.byMAC(a, d.MAC); got.Site != string(other.ID) || got.Room != string(r.ID) || got.Revision != d.Revision+1 {
			w.t.Errorf("the device is %+v", got)
		}
		w.same(w.byMAC(a, beside.MAC), beside)
		w.no(w.DeleteRoom(w.ctx, w.by, a.ID, r.ID))
		w.same(w.changes(a), map[string]string{"name": "r", "devices": "1"})
		if got := w.byMAC(a, d.MAC); got.Site != string(other.ID) || got.Room != "" || got.Revision != d.Revision+2 {
			w.t.Errorf("the device is %+v", got)
		}
	},
	"populations count devices by site, room, static group and user": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s, u, g, h := w.site(a, "s"), w.user(a, "u"), w.group(a, "g"), w.group(a, "h")
		r := w.room(s, "r")
		for i := range 4 {
			d := w.device(a)
			d.Site = string(s.ID)
			if i < 3 {
				d.Room, d.Groups = string(r.ID), []string{string(g.ID)}
			}
			if i < 2 {
				d.User, d.Groups = string(u.ID), []string{string(g.ID), string(h.ID)}
			}
			w.no(second(w.SaveDevice(w.ctx, w.by, d)))
		}
		w.device(a)
		got, err := w.Populations(w.ctx, a.ID)
		w.no(err)
		w.same(got, map[string]int{string(s.ID): 4, string(r.ID): 3, string(g.ID): 3, string(h.ID): 2, string(u.ID): 2})
	},
	"sites and rooms are listed by id, in pages or all": func(_ *testing.T, w *world) {
		a := w.customer("a")
		var wantSites, wantRooms []string
		for _, n := range []string{"e", "d", "c", "b", "a"} {
			s := w.site(a, n)
			wantSites, wantRooms = append(wantSites, string(s.ID)), append(wantRooms, string(w.room(s, n).ID))
		}
		w.room(w.site(w.customer("b"), "x"), "y")
		w.same(pages(w, 2, func(v fleet.Site) string { return string(v.ID) }, func(p fleet.Page) ([]fleet.Site, error) { return w.Sites(w.ctx, a.ID, p) }, nil), wantSites)
		w.same(pages(w, 2, func(v fleet.Room) string { return string(v.ID) }, func(p fleet.Page) ([]fleet.Room, error) { return w.Rooms(w.ctx, a.ID, p) }, nil), wantRooms)
		all, err := w.Sites(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		if len(all) != 5 {
			w.t.Errorf("all are %d", len(all))
		}
	},
	"what a device names is its account's own": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		s, t := w.site(a, "s"), w.site(a, "t")
		r, dynamic := w.room(s, "r"), w.dynamic(a, "d", "held = true")
		foreign := w.site(b, "s")
		for name, c := range map[string]struct {
			d             fleet.Device
			pointer, code string
		}{
			"no such site":              {fleet.Device{Site: "sit_none"}, "/spec/site", "reference"},
			"another account's site":    {fleet.Device{Site: string(foreign.ID)}, "/spec/site", "reference"},
			"another account's room":    {fleet.Device{Room: string(w.room(foreign, "r").ID)}, "/spec/room", "reference"},
			"a room of another site":    {fleet.Device{Site: string(t.ID), Room: string(r.ID)}, "/spec/room", "reference"},
			"another account's group":   {fleet.Device{Groups: []string{string(w.group(b, "g").ID)}}, "/spec/groups/0", "reference"},
			"a dynamic group":           {fleet.Device{Groups: []string{string(dynamic.ID)}}, "/spec/groups/0", "dynamicGroup"},
			"another account's user":    {fleet.Device{User: string(w.user(b, "u").ID)}, "/spec/user", "reference"},
			"an empty id among groups":  {fleet.Device{Groups: []string{""}}, "/spec/groups/0", "reference"},
			"a site that cannot be one": {fleet.Device{Site: "\x00"}, "/spec/site", "characters"},
		} {
			d := c.d
			d.Account, d.MAC = a.ID, mac()
			for what, err := range map[string]error{"created": second(w.CreateDevice(w.ctx, w.by, d)), "saved": func() error {
				have := w.device(a)
				have.Site, have.Room, have.Groups, have.User = d.Site, d.Room, d.Groups, d.User
				return second(w.SaveDevice(w.ctx, w.by, have))
			}()} {
				if err == nil {
					w.t.Fatalf("%s: %s", name, what)
				}
				w.field(err, c.pointer, c.code)
			}
		}
		d, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Room: string(r.ID)})
		w.no(err)
		w.same(d.Site, string(s.ID))
		w.same(w.byMAC(a, d.MAC), d)
		d.Site = string(t.ID)
		w.field(second(w.SaveDevice(w.ctx, w.by, d)), "/spec/room", "reference")
		d.Room = ""
		w.no(second(w.SaveDevice(w.ctx, w.by, d)))
	},
}
