package storetest

import (
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/filter"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

func (w *world) profile(a fleet.Account, name string) fleet.Profile {
	w.t.Helper()
	p, err := w.CreateProfile(w.ctx, w.by, fleet.Profile{Account: a.ID, Name: name, ServerType: fleet.ServerHTTP, URL: "https://prov.example/x", User: "u", Password: secret.New("p"), PhoneGroup: 3, FirstContact: fleet.FirstSerial})
	w.no(err)
	return p
}

func (w *world) code(s fleet.Site, name string) fleet.EnrollmentCode {
	w.t.Helper()
	c, err := w.CreateCode(w.ctx, w.by, fleet.EnrollmentCode{Account: s.Account, Name: name, Site: s.ID, Kind: fleet.Numeric8})
	w.no(err)
	return c
}

// step takes a device through an order that must be taken.
func (w *world) step(d fleet.Device, o claim.Order) fleet.Device {
	w.t.Helper()
	o.At = instant
	d, err := w.StepDevice(w.ctx, w.by, d.Account, d.ID, o)
	w.no(err)
	return d
}

// redeem types a code on a device.
func (w *world) redeem(code string, m fleet.MAC, at time.Time) (claim.Standing, error) {
	w.t.Helper()
	h, ok, err := w.LookUp(w.ctx, code, at)
	w.no(err)
	if !ok {
		return claim.Standing{}, fault.New(fault.Missing, "no such code")
	}
	return w.Redeem(w.ctx, claim.Redemption{Hit: h, Asker: claim.Asker{MAC: m, Serial: "S" + m.String(), Model: "J179", Family: fleet.J100}, Seed: "seed " + code, At: at})
}

func (w *world) filtered(text string) fleet.DeviceFilter {
	w.t.Helper()
	e, err := filter.Parse(text)
	w.no(err)
	return e
}

func verbs(v ...claim.Verb) claim.Order { return claim.Order{Verbs: v} }

var claims = map[string]func(*testing.T, *world){
	"a device goes through its life, and each state is stored": func(_ *testing.T, w *world) {
		shop := w.account(w.top, "shop", fleet.Reseller)
		a := w.account(shop, "a", fleet.Customer)
		site := w.site(a, "s")
		d := w.device(shop)
		for _, c := range []struct {
			o     claim.Order
			state fleet.Lifecycle
			owner fleet.Account
		}{
			{verbs(claim.Approve), fleet.Approved, shop},
			{claim.Order{Verbs: []claim.Verb{claim.Claim}, To: a.ID}, fleet.Claimed, a},
			{claim.Order{Verbs: []claim.Verb{claim.Associate}, Site: site.ID}, fleet.Associated, a},
			{verbs(claim.Activate), fleet.Activated, a},
			{verbs(claim.Disassociate), fleet.Claimed, a},
			{claim.Order{Verbs: []claim.Verb{claim.Associate}, Site: site.ID}, fleet.Activated, a}, // whether it is active is its own matter
			{verbs(claim.Deactivate), fleet.Deactivated, a},
			{verbs(claim.Activate), fleet.Activated, a},
			{verbs(claim.Release), fleet.Approved, shop},
			{claim.Order{Verbs: []claim.Verb{claim.Claim, claim.Associate, claim.Activate}, To: a.ID, Site: site.ID}, fleet.Activated, a},
			{verbs(claim.Disassociate, claim.Release), fleet.Approved, shop},
			{verbs(claim.Release), fleet.Approved, w.top},
		} {
			rev := d.Revision
			d = w.step(d, c.o)
			if d.Lifecycle != c.state || d.Account != c.owner.ID || d.Revision != rev+1 {
				w.t.Fatalf("after %v it is %s of %s: %+v", c.o.Verbs, d.Lifecycle, d.Account, d)
			}
			w.same(w.byMAC(c.owner, d.MAC), d)
			for _, l := range []fleet.Lifecycle{fleet.Approved, fleet.Claimed, fleet.Associated, fleet.Activated, fleet.Deactivated} {
				n, err := w.CountDevices(w.ctx, c.owner.ID, fleet.DeviceQuery{Filter: w.filtered("lifecycle = " + string(l))})
				w.no(err)
				if (n == 1) != (l == c.state) {
					w.t.Errorf("%d devices that are %s, one is %s", n, l, c.state)
				}
			}
		}
		w.is(second(w.StepDevice(w.ctx, w.by, w.top.ID, d.ID, verbs(claim.Release))), fault.Conflict, claim.CodeIllegal)
	},
	"what a device leaves behind is nobody's any more": func(_ *testing.T, w *world) {
		a := w.customer("a")
		site, group, user := w.site(a, "s"), w.group(a, "g"), w.user(a, "u", w.userGroup(a, "t"))
		m := mac()
		paired := w.pair(a, m, secret.New("channel"))
		paired.Onboarding = fleet.Provisioned
		paired.Name, paired.Labels, paired.Groups, paired.User, paired.Site, paired.Held = "lobby", map[string]string{"x": "y"}, []string{string(group.ID)}, string(user.ID), string(site.ID), true
		d, err := w.SaveDevice(w.ctx, w.by, paired)
		w.no(err)
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant, Sync: instant, Holds: 1, Used: 1, Old: 1, Version: "6.4", Address: "10.0.0.1"})
		w.no(w.PutUpload(w.ctx, a.ID, m, "app.log", []byte("theirs")))
		w.no(w.SaveVisits(w.ctx, a.ID, []fleet.Visit{{MAC: m, At: instant, Reason: "served"}}))
		_, err = w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "own", Level: policy.Device, Target: string(d.ID)})
		w.no(err)
		d = w.byMAC(a, m)
		d.Held = false
		d, err = w.SaveDevice(w.ctx, w.by, d)
		w.no(err)
		d = w.step(d, verbs(claim.Activate))
		_, err = w.Enroll(w.ctx, claim.Standing{Device: d, Seed: "old", Profile: fleet.DefaultProfile()}, true, instant)
		w.no(err)
		d = w.step(d, verbs(claim.Release))
		w.same(d, fleet.Device{ID: d.ID, Account: w.top.ID, MAC: m, Serial: "S" + m.String(), Family: fleet.PolyOS, Model: "Studio X50", Onboarding: fleet.Provisioned, Lifecycle: fleet.Approved,
			CreatedAt: d.CreatedAt, UpdatedAt: d.UpdatedAt, Revision: d.Revision, Stage: fleet.Stage{ApprovedAt: instant}, Observed: fleet.Observed{SoftwareVersion: "6.4"}})
		w.same(w.byMAC(w.top, m), d)
		w.keyless(d.ID)
		st, err := w.Standing(w.ctx, m)
		w.no(err)
		if st.Seed != "" {
			w.t.Error("its token still counts")
		}
		for _, x := range []fleet.Account{a, w.top} {
			files, err := w.Uploads(w.ctx, x.ID, m)
			w.no(err)
			visits, err := w.Visits(w.ctx, x.ID, m, time.Time{}, 0)
			w.no(err)
			policies, err := w.Policies(w.ctx, x.ID, fleet.Page{})
			w.no(err)
			if len(files)+len(visits)+len(policies) > 0 {
				w.t.Errorf("left: %v %v %v", files, visits, policies)
			}
		}
	},
	"a device is claimed for an account beneath, and for no other": func(_ *testing.T, w *world) {
		p, q := w.account(w.top, "p", fleet.Provider), w.account(w.top, "q", fleet.Provider)
		mine, theirs := w.account(p, "mine", fleet.Customer), w.account(q, "theirs", fleet.Customer)
		d := w.step(w.device(p), verbs(claim.Approve))
		for _, to := range []fleet.AccountID{theirs.ID, q.ID, w.top.ID} {
			err := second(w.StepDevice(w.ctx, w.by, p.ID, d.ID, claim.Order{Verbs: []claim.Verb{claim.Claim}, To: to, At: instant}))
			if to == w.top.ID {
				// up is a release: it stays approved, and is the account's above
				continue
			}
			w.is(err, fault.Conflict, "notBeneath")
		}
		_ = mine
	},
	"a code enrolls a device that nobody has, and counts": func(_ *testing.T, w *world) {
		a := w.customer("a")
		site := w.site(a, "s")
		site.PIN, site.Profile = "0042", string(w.profile(a, "p").ID)
		site, err := w.SaveSite(w.ctx, w.by, site)
		w.no(err)
		c := w.code(site, "c")
		if len(c.Code) != 8 || strings.Trim(c.Code, "0123456789") != "" {
			w.t.Fatalf("the code is %q", c.Code)
		}
		for _, code := range []string{c.Code, a.Number + "0042"} {
			m := mac()
			st, err := w.redeem(code, m, instant)
			w.no(err)
			got := w.byMAC(a, m)
			w.same(st.Device, got)
			if got.Lifecycle != fleet.Enrolled || got.Site != string(site.ID) || got.Model != "J179" || !got.Stage.ActivatedAt.Equal(instant) || got.Stage.Profile != st.Profile.ID || got.Stage.Edition != 1 || string(st.Profile.ID) != site.Profile {
				w.t.Errorf("%s: it is %+v, of %+v", code, got, st.Profile)
			}
			now, err := w.Standing(w.ctx, m)
			w.no(err)
			w.same(now, st)
		}
		c, err = w.FindCode(w.ctx, a.ID, string(c.ID))
		w.no(err)
		w.same([]int{c.Uses, int(c.Revision)}, []int{1, 1})
		for _, none := range []string{"", "0", a.Number + "0043", a.Number, "99999999" + "0042", c.Code + "0000", strings.Repeat("9", 12)} {
			if _, ok, err := w.LookUp(w.ctx, none, instant); ok || err != nil {
				w.t.Errorf("%q opens something (%v)", none, err)
			}
		}
	},
	"a code takes a device off the shelf above, and no other": func(_ *testing.T, w *world) {
		p := w.account(w.top, "p", fleet.Provider)
		a, b := w.account(p, "a", fleet.Customer), w.account(p, "b", fleet.Customer)
		c := w.code(w.site(a, "s"), "c")
		shelf := w.step(w.device(p), verbs(claim.Approve))
		st, err := w.redeem(c.Code, shelf.MAC, instant)
		w.no(err)
		if st.Device.ID != shelf.ID || st.Device.Account != a.ID || st.Device.Name != "" {
			w.t.Errorf("it is %+v", st.Device)
		}
		foreign := w.device(b)
		w.missing(second(w.redeem(c.Code, foreign.MAC, instant)), "code")
		w.same(w.byMAC(b, foreign.MAC), foreign)
		pending, err := w.PendingDevices(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		if len(pending) != 1 || pending[0].MAC != foreign.MAC {
			w.t.Errorf("pending: %+v", pending)
		}
		own := w.device(a)
		own.Held = true
		own, err = w.SaveDevice(w.ctx, w.by, own)
		w.no(err)
		w.is(second(w.redeem(c.Code, own.MAC, instant)), fault.Denied, claim.ReasonHeld)
		own.Held, own.Lifecycle = false, fleet.Deactivated
		own, err = w.SaveDevice(w.ctx, w.by, own)
		w.no(err)
		w.is(second(w.redeem(c.Code, own.MAC, instant)), fault.Denied, claim.ReasonDisabled)
		prov := w.provisioning(a)
		prov.Enabled = false
		w.no(second(w.SaveProvisioning(w.ctx, w.by, prov, fleet.CredentialsEdit{})))
		w.is(second(w.redeem(c.Code, mac(), instant)), fault.Denied, claim.ReasonDisabled)
		c, err = w.FindCode(w.ctx, a.ID, string(c.ID))
		w.no(err)
		w.same(c.Uses, 1)
	},
	"a device that comes with a code that needs approval waits, unless somebody had activated it": func(_ *testing.T, w *world) {
		a := w.customer("a")
		site := w.site(a, "s")
		c := w.code(site, "c")
		c.Approval = true
		c, err := w.SaveCode(w.ctx, w.by, c)
		w.no(err)
		stranger := mac()
		w.is(second(w.redeem(c.Code, stranger, instant)), fault.Denied, claim.ReasonHeld)
		d := w.byMAC(a, stranger)
		if !d.Held || d.Lifecycle != fleet.Activated || d.Site != string(site.ID) || !d.Stage.EnrolledAt.IsZero() {
			w.t.Errorf("it waits as %+v", d)
		}
		w.is(second(w.redeem(c.Code, stranger, instant)), fault.Denied, claim.ReasonHeld)
		c, err = w.FindCode(w.ctx, a.ID, "c")
		w.no(err)
		w.same(c.Uses, 1)
		d.Held = false
		_, err = w.SaveDevice(w.ctx, w.by, d)
		w.no(err)
		st, err := w.redeem(c.Code, stranger, instant)
		w.no(err)
		w.same(st.Device.Lifecycle, fleet.Enrolled)
	},
	"of 30 devices that use a code of three uses at once, three enroll": func(_ *testing.T, w *world) {
		a := w.customer("a")
		c := w.code(w.site(a, "s"), "c")
		c.MaxUses, c.ExpiresAt = 3, instant.Add(time.Hour)
		c, err := w.SaveCode(w.ctx, w.by, c)
		w.no(err)
		h, ok, err := w.LookUp(w.ctx, c.Code, instant)
		w.no(err)
		if !ok {
			w.t.Fatal("it opens nothing")
		}
		if _, ok, err := w.LookUp(w.ctx, c.Code, c.ExpiresAt); ok || err != nil {
			w.t.Errorf("expired, it opens (%v)", err)
		}
		var in atomic.Int32
		for _, err := range together(30, func(int) error {
			_, err := w.Redeem(w.ctx, claim.Redemption{Hit: h, Asker: claim.Asker{MAC: mac()}, Seed: "s", At: instant})
			if err == nil {
				in.Add(1)
			} else if !errors.Is(err, fault.Missing) {
				return err
			}
			return nil
		}) {
			w.no(err)
		}
		n, err := w.CountDevices(w.ctx, a.ID, fleet.DeviceQuery{})
		w.no(err)
		w.same([]int{int(in.Load()), n}, []int{3, 3})
		if _, ok, err := w.LookUp(w.ctx, c.Code, instant); ok || err != nil {
			w.t.Errorf("used up, it opens (%v)", err)
		}
		c, err = w.FindCode(w.ctx, a.ID, "c")
		w.no(err)
		c.Name, c.Uses = "renamed", 0 // what was read long ago sets no count back
		c, err = w.SaveCode(w.ctx, w.by, c)
		w.no(err)
		w.same(c.Uses, 3)
	},
	"of many that enroll for the first time at once, one does": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.step(w.device(a), claim.Order{Verbs: []claim.Verb{claim.Associate, claim.Activate}, Site: w.site(a, "s").ID})
		st, err := w.Standing(w.ctx, d.MAC)
		w.no(err)
		var in atomic.Int32
		for _, err := range together(20, func(i int) error {
			mine := st
			mine.Seed = fmt.Sprint(i)
			_, err := w.Enroll(w.ctx, mine, true, instant)
			if err == nil {
				in.Add(1)
			} else if !errors.Is(err, fault.Conflict) {
				return err
			}
			return nil
		}) {
			w.no(err)
		}
		w.same(in.Load(), int32(1))
		w.no(second(w.Enroll(w.ctx, st, false, instant)))
		d = w.step(w.byMAC(a, d.MAC), verbs(claim.Deactivate))
		w.is(second(w.Enroll(w.ctx, st, false, instant)), fault.Conflict, "state")
	},
	"a profile is reached from beneath, by id and by name, the nearest first": func(_ *testing.T, w *world) {
		p := w.account(w.top, "p", fleet.Provider)
		a := w.account(p, "a", fleet.Customer)
		far, near := w.profile(w.top, "same"), w.profile(p, "same")
		for ref, want := range map[string]fleet.Profile{"same": near, string(far.ID): far, string(near.ID): near} {
			got, err := w.ReachProfile(w.ctx, a.ID, ref)
			w.no(err)
			w.same(got, want)
		}
		beneath := w.profile(a, "mine")
		w.missing(second(w.ReachProfile(w.ctx, p.ID, string(beneath.ID))), "profile")
		s := w.site(p, "up")
		s.Profile = string(beneath.ID)
		w.field(second(w.SaveSite(w.ctx, w.by, s)), "/spec/profile", "reference")
		s = w.site(a, "s")
		s.Profile = string(far.ID)
		s, err := w.SaveSite(w.ctx, w.by, s)
		w.no(err)
		w.is(w.DeleteProfile(w.ctx, w.by, far.Account, far.ID), fault.Conflict, "inUse")
		s.Profile = ""
		w.no(second(w.SaveSite(w.ctx, w.by, s)))
		w.no(w.DeleteProfile(w.ctx, w.by, far.Account, far.ID))
	},
	"an edit of what devices are told leaves the enrolled ones behind": func(_ *testing.T, w *world) {
		a := w.customer("a")
		p, s := w.profile(a, "p"), w.site(a, "s")
		s.Profile = string(p.ID)
		s, err := w.SaveSite(w.ctx, w.by, s)
		w.no(err)
		st, err := w.redeem(w.code(s, "c").Code, mac(), instant)
		w.no(err)
		w.device(a) // has never enrolled, and is nowhere
		counts := func(current, behind int) {
			w.t.Helper()
			for q, want := range map[string]int{fleet.Current: current, fleet.Behind: behind} {
				n, err := w.CountDevices(w.ctx, a.ID, fleet.DeviceQuery{Enrollment: q})
				w.no(err)
				found, err := w.Devices(w.ctx, a.ID, fleet.DeviceQuery{Enrollment: q})
				w.no(err)
				w.same([]int{n, len(found)}, []int{want, want})
			}
			uses, err := w.ProfileUses(w.ctx, a.ID)
			w.no(err)
			w.same(uses, map[fleet.ProfileID]claim.Uses{p.ID: {Sites: 1, Enrolled: current + behind, Behind: behind}})
		}
		counts(1, 0)
		p.Name = "renamed"
		p, err = w.SaveProfile(w.ctx, w.by, p)
		w.no(err)
		counts(1, 0)
		w.site(a, "another, without a profile")
		homes, err := w.Homes(w.ctx, a.ID)
		w.no(err)
		w.same(homes, map[fleet.SiteID]fleet.Home{s.ID: {Profile: p.ID, Edition: p.Edition, Server: p.ServerType, Group: p.PhoneGroup, Root: p.RootCA != ""}})
		p.Password = secret.New("another")
		p, err = w.SaveProfile(w.ctx, w.by, p)
		w.no(err)
		w.same(p.Edition, int64(2))
		counts(0, 1)
		st, err = w.Standing(w.ctx, st.Device.MAC)
		w.no(err)
		if !st.Device.Stage.Behind(st.Profile) {
			w.t.Error("it is not behind")
		}
		w.no(second(w.Enroll(w.ctx, st, false, instant.Add(time.Hour))))
		counts(1, 0)
	},
	"sites of an account have a PIN each of their own": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		for _, x := range []fleet.Account{a, b} {
			w.no(second(w.CreateSite(w.ctx, w.by, fleet.Site{Account: x.ID, Name: "one", PIN: "1234"})))
		}
		w.is(second(w.CreateSite(w.ctx, w.by, fleet.Site{Account: a.ID, Name: "two", PIN: "1234"})), fault.Conflict, "pinTaken")
		w.no(second(w.CreateSite(w.ctx, w.by, fleet.Site{Account: a.ID, Name: "two"})))
	},
	"a code is of a site of its account": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		w.field(second(w.CreateCode(w.ctx, w.by, fleet.EnrollmentCode{Account: a.ID, Name: "c", Site: w.site(b, "s").ID, Kind: fleet.Numeric8})), "/spec/site", "reference")
		s := w.site(a, "s")
		w.code(s, "c")
		w.no(w.DeleteSite(w.ctx, w.by, a.ID, s.ID))
		left, err := w.Codes(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		w.same(left, []fleet.EnrollmentCode{})
	},
}
