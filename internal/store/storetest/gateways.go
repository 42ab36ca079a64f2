package storetest

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/pairing"
	"muster/internal/secret"
)

// hash is what is kept of a text with enough bits.
func hash(text string) [32]byte { return sha256.Sum256([]byte(text)) }

// gateway makes one at a site, whose token is its name.
func (w *world) gateway(s fleet.Site, name string) fleet.Gateway {
	w.t.Helper()
	v, err := w.CreateGateway(w.ctx, w.by, fleet.Gateway{Account: s.Account, Site: s.ID, Name: name, TokenUntil: instant.Add(fleet.TokenFor),
		Logins: map[fleet.Family]fleet.Login{fleet.UCS: {User: "Polycom", Password: secret.New("456789")}}}, hash("token "+name))
	w.no(err)
	return v
}

// enrolled makes one that has a key and is there.
func (w *world) enrolled(s fleet.Site, name string) fleet.Gateway {
	w.t.Helper()
	w.gateway(s, name)
	g, err := w.EnrollGateway(w.ctx, fleet.Enrollment{Token: hash("token " + name), Key: hash("key " + name), Version: "1", Host: "h", Address: "192.0.2.1", At: instant})
	w.no(err)
	w.there(g, true, instant)
	return g
}

func (w *world) there(g fleet.Gateway, online bool, at time.Time) []fleet.DeviceID {
	w.t.Helper()
	lost, err := w.SawGateway(w.ctx, g.Account, fleet.GatewaySighting{Gateway: g.ID, Online: online, Node: "n", At: at})
	w.no(err)
	return lost
}

// at is a device that stands at a site.
func (w *world) at(a fleet.Account, s fleet.Site) fleet.Device {
	w.t.Helper()
	d, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Site: string(s.ID)})
	w.no(err)
	return d
}

func (w *world) finds(g fleet.Gateway, found ...fleet.Found) []fleet.FoundNews {
	w.t.Helper()
	out, err := w.SaveFound(w.ctx, g.Account, g.ID, found)
	w.no(err)
	return out
}

var gateways = map[string]func(*testing.T, *world){
	"a gateway enrolls once with its token, and has a key then": func(_ *testing.T, w *world) {
		a := w.customer("a")
		g := w.gateway(w.site(a, "s"), "g")
		if _, _, has, err := w.GatewayKey(w.ctx, g.ID); has || err != nil {
			w.t.Fatalf("a key before it enrolled: %v %v", has, err)
		}
		e := fleet.Enrollment{Token: hash("token g"), Key: hash("k"), Version: "1.2", Host: "pi", Address: "192.0.2.7", At: instant}
		wrong, late := e, e
		wrong.Token, late.At = hash("guess"), instant.Add(fleet.TokenFor)
		w.missing(second(w.EnrollGateway(w.ctx, wrong)), "gateway")
		w.is(second(w.EnrollGateway(w.ctx, late)), fault.Conflict, "tokenOver")
		got, err := w.EnrollGateway(w.ctx, e)
		w.no(err)
		w.same([]any{got.ID, got.EnrolledAt, got.TokenUntil, got.Version, got.Host, got.Address, got.Revision}, []any{g.ID, instant, time.Time{}, "1.2", "pi", "192.0.2.7", int64(1)})
		w.is(second(w.EnrollGateway(w.ctx, e)), fault.Conflict, "tokenOver")
		account, sum, has, err := w.GatewayKey(w.ctx, g.ID)
		w.no(err)
		w.same([]any{account, sum, has}, []any{a.ID, hash("k"), true})
		es, err := w.Audit(w.ctx, a.ID, 0, 1)
		w.no(err)
		w.same([]string{es[0].Action, es[0].Object, es[0].Actor}, []string{"gateway.enroll", string(g.ID), "system:system"})
	},
	"of many that use one token at once, one enrolls": func(_ *testing.T, w *world) {
		w.gateway(w.site(w.customer("a"), "s"), "g")
		var won atomic.Int32
		for _, err := range together(20, func(i int) error {
			_, err := w.EnrollGateway(w.ctx, fleet.Enrollment{Token: hash("token g"), Key: hash(fmt.Sprint(i)), At: instant})
			if err == nil {
				won.Add(1)
			} else if !errors.Is(err, fault.Conflict) {
				return err
			}
			return nil
		}) {
			w.no(err)
		}
		w.same(won.Load(), int32(1))
	},
	"a new token leaves the key good until somebody uses it": func(_ *testing.T, w *world) {
		g := w.enrolled(w.site(w.customer("a"), "s"), "g")
		got, err := w.RotateGateway(w.ctx, w.by, g.Account, g.ID, hash("new"), instant.Add(time.Hour))
		w.no(err)
		w.same(got.TokenUntil, instant.Add(time.Hour))
		_, sum, _, err := w.GatewayKey(w.ctx, g.ID)
		w.no(err)
		w.same(sum, hash("key g"))
		w.missing(second(w.EnrollGateway(w.ctx, fleet.Enrollment{Token: hash("token g"), At: instant})), "gateway")
		w.no(second(w.EnrollGateway(w.ctx, fleet.Enrollment{Token: hash("new"), Key: hash("k2"), At: instant})))
		_, sum, _, err = w.GatewayKey(w.ctx, g.ID)
		w.no(err)
		w.same(sum, hash("k2"))
	},
	"a gateway is found, listed, edited and deleted": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s := w.site(a, "s")
		g := w.gateway(s, "g")
		w.is(second(w.CreateGateway(w.ctx, w.by, fleet.Gateway{Account: a.ID, Site: s.ID, Name: "g"}, hash("x"))), fault.Conflict, "nameTaken")
		w.is(second(w.CreateGateway(w.ctx, w.by, fleet.Gateway{Account: a.ID, Site: "sit_none", Name: "h"}, hash("x"))), fault.Invalid, "")
		got, err := w.FindGateway(w.ctx, w.top.ID, "g")
		w.no(err)
		w.same(got, g)
		w.same(got.Logins[fleet.UCS].Revision, int64(1))
		all, err := w.Gateways(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		w.same(all, []fleet.Gateway{g})
		edit := got
		edit.Name = "h"
		edit.Logins = map[fleet.Family]fleet.Login{fleet.UCS: {User: "Polycom", Password: secret.New("456789")}, fleet.PolyOS: {User: "admin", Password: secret.New("x")}}
		saved, err := w.SaveGateway(w.ctx, w.by, edit)
		w.no(err)
		w.same([]int64{saved.Logins[fleet.UCS].Revision, saved.Logins[fleet.PolyOS].Revision, saved.Revision}, []int64{1, 1, 2})
		w.is(second(w.SaveGateway(w.ctx, w.by, edit)), fault.Conflict, "stale")
		same, err := w.SaveGateway(w.ctx, w.by, saved)
		w.no(err)
		w.same(same, saved)
		saved.Logins = map[fleet.Family]fleet.Login{fleet.UCS: {User: "Polycom", Password: secret.New("other")}}
		saved, err = w.SaveGateway(w.ctx, w.by, saved)
		w.no(err)
		w.same(saved.Logins[fleet.UCS].Revision, int64(2))
		moved := saved
		moved.Site = w.site(a, "t").ID
		w.is(second(w.SaveGateway(w.ctx, w.by, moved)), fault.Invalid, "")
		w.is(w.DeleteSite(w.ctx, w.by, a.ID, s.ID), fault.Conflict, "inUse")
		w.no(w.DeleteGateway(w.ctx, w.by, a.ID, g.ID))
		w.missing(second(w.FindGateway(w.ctx, a.ID, "h")), "gateway")
		w.no(w.DeleteSite(w.ctx, w.by, a.ID, s.ID))
	},
	"a gateway speaks for the devices of its site alone, and its end is theirs": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s, elsewhere := w.site(a, "s"), w.site(a, "t")
		g := w.enrolled(s, "g")
		in, out := w.at(a, s), w.at(a, elsewhere)
		say := func(d fleet.Device, n int) {
			w.linked(a, fleet.LinkSighting{Device: d.ID, Online: true, Node: "n", At: instant.Add(time.Duration(n) * time.Second), Gateway: g.ID, Said: true, Version: "6.4.7", Server: "https://other.example"})
		}
		say(in, 1)
		say(out, 1)
		got := w.byMAC(a, in.MAC)
		w.same([]any{got.Link, got.SoftwareVersion, got.ExternalServer}, []any{fleet.Link{Connection: fleet.Online, Since: instant.Add(time.Second), Node: "n", Gateway: g.ID, ByGateway: true}, "6.4.7", "https://other.example"})
		got = w.byMAC(a, out.MAC)
		w.same([]any{got.Link, got.SoftwareVersion}, []any{fleet.Link{}, ""})
		w.same(w.there(g, false, instant.Add(time.Minute)), []fleet.DeviceID{in.ID})
		got = w.byMAC(a, in.MAC)
		w.same([]any{got.Link.Connection, got.Link.Gateway}, []any{fleet.Offline, g.ID})
		w.same(w.there(g, true, instant), []fleet.DeviceID{}) // late
		found, err := w.FindGateway(w.ctx, a.ID, "g")
		w.no(err)
		w.same(found.Connection, fleet.Offline)
	},
	"what a gateway says of itself is kept": func(_ *testing.T, w *world) {
		g := w.enrolled(w.site(w.customer("a"), "s"), "g")
		w.no(second(w.SawGateway(w.ctx, g.Account, fleet.GatewaySighting{Gateway: g.ID, Online: true, Node: "n", At: instant.Add(time.Second), Said: true, Version: "2", Host: "pi",
			Networks: []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16")}, StartedAt: instant})))
		got, err := w.FindGateway(w.ctx, g.Account, "g")
		w.no(err)
		w.same(got.GatewayState, fleet.GatewayState{Connection: fleet.Online, Since: instant, Node: "n", Version: "2", Host: "pi", Address: "192.0.2.1", Networks: []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16")}, StartedAt: instant})
		n, err := w.LostNode(w.ctx, "n")
		w.no(err)
		got, err = w.FindGateway(w.ctx, g.Account, "g")
		w.no(err)
		w.same([]any{n, got.Connection}, []any{0, fleet.Offline})
	},
	"a device's own session comes before its gateway's word": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s := w.site(a, "s")
		g, d := w.enrolled(s, "g"), w.at(a, s)
		link := func(n int, own, online bool) fleet.Link {
			l := fleet.LinkSighting{Device: d.ID, Online: online, Node: "n", At: instant.Add(time.Duration(n) * time.Second)}
			if !own {
				l.Gateway = g.ID
			}
			w.linked(a, l)
			return w.byMAC(a, d.MAC).Link
		}
		at := func(n int) time.Time { return instant.Add(time.Duration(n) * time.Second) }
		w.same(link(1, true, true), fleet.Link{Connection: fleet.Online, Since: at(1), Node: "n"})
		w.same(link(2, false, false), fleet.Link{Connection: fleet.Online, Since: at(1), Node: "n", Gateway: g.ID})
		w.same(w.there(g, false, at(3)), []fleet.DeviceID{})
		w.same(link(4, true, false), fleet.Link{Connection: fleet.Offline, Since: at(4), Gateway: g.ID})
		w.there(g, true, at(5))
		w.same(link(6, false, true), fleet.Link{Connection: fleet.Online, Since: at(6), Node: "n", Gateway: g.ID, ByGateway: true})
		w.same(link(7, true, false).Connection, fleet.Online) // the end of a session that was none any more
		w.same(link(8, true, true), fleet.Link{Connection: fleet.Online, Since: at(6), Node: "n", Gateway: g.ID})
	},
	"of two gateways the first that finds a device has it, while it is there": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s := w.site(a, "s")
		one, two, d := w.enrolled(s, "one"), w.enrolled(s, "two"), w.at(a, s)
		f := fleet.Found{MAC: d.MAC, Condition: "seen", At: instant}
		w.same(w.finds(one, f), []fleet.FoundNews{{MAC: d.MAC, Device: d.ID, Took: true}})
		w.same(w.finds(two, f), []fleet.FoundNews{{MAC: d.MAC, Device: d.ID}})
		w.linked(a, fleet.LinkSighting{Device: d.ID, Online: true, Node: "n", At: instant, Gateway: two.ID})
		w.same(w.byMAC(a, d.MAC).Link.Gateway, one.ID)
		w.there(one, false, instant.Add(time.Second))
		w.same(w.finds(two, f), []fleet.FoundNews{{MAC: d.MAC, Device: d.ID, Was: "seen", Took: true}})
		w.there(one, true, instant.Add(2*time.Second))
		w.same(w.finds(one, f)[0].Took, false)
	},
	"what was found is kept, and teaches of devices what they do not say themselves": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s := w.site(a, "s")
		g, d, twin, stranger := w.enrolled(s, "g"), w.at(a, s), w.at(a, s), mac()
		twin.Serial = "S9"
		w.no(second(w.SaveDevice(w.ctx, w.by, twin)))
		f := fleet.Found{Gateway: g.ID, MAC: d.MAC, Address: netip.MustParseAddr("10.1.2.3"), Family: fleet.UCS, Model: "VVX 450", Serial: "S9", Version: "6.4.7", Server: "https://other.example",
			Condition: "ready", Detail: "ü", Certificate: "ab", Overrides: map[string]string{"k": "v"}, At: instant}
		w.same(w.finds(g, f, fleet.Found{MAC: stranger, Condition: "seen", At: instant}),
			sorted([]fleet.FoundNews{{MAC: d.MAC, Device: d.ID, Took: true, Learned: true}, {MAC: stranger}}))
		got := w.byMAC(a, d.MAC)
		w.same([]any{got.Model, got.Family, got.Serial, got.SoftwareVersion, got.ExternalServer, got.Revision, got.FirstSeen}, []any{"VVX 450", fleet.UCS, "", "6.4.7", "https://other.example", int64(1), time.Time{}})
		later := f
		later.Condition, later.At, later.Server = "inCall", instant.Add(time.Minute), ""
		w.same(w.finds(g, later), []fleet.FoundNews{{MAC: d.MAC, Device: d.ID, Was: "ready"}})
		n, err := w.CountFound(w.ctx, a.ID)
		w.no(err)
		w.same(n, map[fleet.GatewayID]int{g.ID: 2})
		w.there(g, true, instant)
		calls, err := w.InCall(w.ctx, a.ID)
		w.no(err)
		w.same(calls, map[fleet.DeviceID]time.Time{d.ID: later.At})
		w.there(g, false, instant.Add(time.Hour)) // whether the call goes on nobody knows
		calls, err = w.InCall(w.ctx, a.ID)
		w.no(err)
		w.same(calls, map[fleet.DeviceID]time.Time{})
		w.same(w.byMAC(a, d.MAC).ExternalServer, "https://other.example")
		stored, err := w.FoundAt(w.ctx, a.ID, g.ID, d.MAC)
		w.no(err)
		later.Device, later.FirstSeen = d.ID, instant
		w.same(stored, later)
		got.Name = "Desk"
		w.no(second(w.SaveDevice(w.ctx, w.by, got)))
		stored, err = w.FoundAt(w.ctx, a.ID, g.ID, d.MAC)
		w.no(err)
		w.same(stored.DeviceName, "Desk")
		for q, want := range map[fleet.FoundQuery]int{{}: 2, {Condition: "seen"}: 1, {Condition: "ready"}: 0, {Unclaimed: true}: 1, {Page: fleet.Page{Limit: 1}}: 1, {Page: fleet.Page{After: "ffffffffffff"}}: 0} {
			all, err := w.Finds(w.ctx, a.ID, g.ID, q)
			w.no(err)
			if len(all) != want {
				w.t.Errorf("%+v: %d found", q, len(all))
			}
		}
	},
	"a certificate is trusted as it was looked at": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s := w.site(a, "s")
		g, m := w.enrolled(s, "g"), mac()
		w.missing(second(w.TrustFound(w.ctx, w.by, a.ID, g.ID, m, "ab")), "finding")
		w.finds(g, fleet.Found{MAC: m, Condition: "certificateChanged", Certificate: "ab", Pinned: "aa", At: instant})
		w.is(second(w.TrustFound(w.ctx, w.by, a.ID, g.ID, m, "aa")), fault.Conflict, "certificateStale")
		got, err := w.TrustFound(w.ctx, w.by, a.ID, g.ID, m, "ab")
		w.no(err)
		w.finds(g, fleet.Found{MAC: m, Condition: "ready", Certificate: "ab", At: instant})
		stored, err := w.FoundAt(w.ctx, a.ID, g.ID, m)
		w.no(err)
		w.same([]string{got.Trusted, stored.Trusted}, []string{"ab", "ab"})
		sentences := strings.Repeat("what to do about it is said whole. ", 20)
		w.finds(g, fleet.Found{MAC: m, Condition: "ready", Certificate: "ab", Detail: sentences, At: instant})
		stored, err = w.FoundAt(w.ctx, a.ID, g.ID, m)
		w.no(err)
		w.same(stored.Detail, sentences)
	},
	"a PIN that a gateway shows makes a device that the gateway speaks for": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		s := w.site(a, "s")
		g, m := w.enrolled(s, "g"), mac()
		o, err := pairing.Start(w.ctx, w.Store, pairing.Claim{MAC: m, Model: "VVX 450", Source: string(g.ID), Gateway: g.ID}, instant)
		w.no(err)
		w.noPIN(second(w.Pair(w.ctx, w.by, b.ID, o.PIN, pairing.NewPassword(), instant)))
		d, err := w.Pair(w.ctx, w.by, a.ID, o.PIN, pairing.NewPassword(), instant)
		w.no(err)
		w.same([]any{d.Onboarding, d.Site, d.Link.Gateway, d.Link.Connection, d.Model}, []any{fleet.PIN, string(s.ID), g.ID, fleet.Offline, "VVX 450"})
		w.keyless(d.ID)
		w.noPIN(second(w.Pair(w.ctx, w.by, a.ID, o.PIN, pairing.NewPassword(), instant)))
		w.stands(o, instant, pairing.Over)
	},
	"a phone is claimed by its MAC and serial": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s := w.site(a, "s")
		g, m := w.enrolled(s, "g"), mac()
		w.missing(second(w.ClaimFound(w.ctx, w.by, a.ID, g.ID, m, "S1", instant)), "finding")
		w.finds(g, fleet.Found{MAC: m, Condition: "ready", Model: "VVX 450", At: instant})
		d, err := w.ClaimFound(w.ctx, w.by, a.ID, g.ID, m, "S1", instant)
		w.no(err)
		w.same([]any{d.Onboarding, d.Site, d.Link.Gateway, d.Serial}, []any{fleet.PIN, string(s.ID), g.ID, "S1"})
	},
	"a gateway drives what it may, and lets go of what left": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s := w.site(a, "s")
		g := w.enrolled(s, "g")
		var want []fleet.DeviceID
		for _, edit := range []func(*fleet.Device){func(*fleet.Device) {}, func(d *fleet.Device) { d.Onboarding = fleet.USB }, func(d *fleet.Device) { d.Held = true }, func(d *fleet.Device) { d.Lifecycle = fleet.Deactivated },
			func(d *fleet.Device) { d.Site = "" }, func(d *fleet.Device) { d.Onboarding = fleet.PIN }} {
			d := fleet.Device{Account: a.ID, MAC: mac(), Site: string(s.ID)}
			edit(&d)
			d, err := w.CreateDevice(w.ctx, w.by, d)
			w.no(err)
			if len(want) == 0 || d.Onboarding == fleet.PIN {
				want = append(want, d.ID)
			}
			w.finds(g, fleet.Found{MAC: d.MAC, Condition: "seen", At: instant})
		}
		list := func(after fleet.DeviceID) (ids []fleet.DeviceID) {
			all, err := w.GatewayDevices(w.ctx, a.ID, g.ID, after, 10)
			w.no(err)
			for _, d := range all {
				ids = append(ids, d.ID)
			}
			return ids
		}
		w.same(list(""), want)
		w.same(list(want[0]), want[1:])
		first, err := w.FindDevice(w.ctx, a.ID, string(want[0]))
		w.no(err)
		w.linked(a, fleet.LinkSighting{Device: first.ID, Online: true, Node: "n", At: instant, Gateway: g.ID})
		first.Site = ""
		w.no(second(w.SaveDevice(w.ctx, w.by, first)))
		let, err := w.ReleaseStrays(w.ctx, a.ID, g.ID)
		w.no(err)
		if !slices.Contains(let, first.ID) {
			w.t.Errorf("let go of %v", let)
		}
		w.same(w.byMAC(a, first.MAC).Link.Connection, fleet.Unknown)
		again, err := w.ReleaseStrays(w.ctx, a.ID, g.ID)
		w.no(err)
		w.same(again, []fleet.DeviceID{})
		w.no(w.DeleteGateway(w.ctx, w.by, a.ID, g.ID))
		second, err := w.FindDevice(w.ctx, a.ID, string(want[1]))
		w.no(err)
		w.same([]any{second.Link.Connection, second.Link.Gateway}, []any{fleet.Unknown, fleet.GatewayID("")})
	},
}

func sorted(l []fleet.FoundNews) []fleet.FoundNews {
	if len(l) == 2 && l[0].MAC.String() > l[1].MAC.String() {
		l[0], l[1] = l[1], l[0]
	}
	return l
}
