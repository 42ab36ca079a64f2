package storetest

import (
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
)

func (w *world) member(a fleet.Account, name string, r access.Role, sites ...fleet.SiteID) access.Member {
	w.t.Helper()
	m, err := w.CreateMember(w.ctx, w.by, access.Member{Account: a.ID, Name: name, Email: "m" + mac().String() + "@example.com", Role: r, Sites: sites})
	w.no(err)
	return m
}

// memberToken is a token that acts for m.
func (w *world) memberToken(m access.Member) access.Token {
	w.t.Helper()
	t, _ := access.NewToken(m.Account, "of "+m.Name, nil)
	t.Member = m.ID
	t, err := w.CreateToken(w.ctx, w.by, t)
	w.no(err)
	return t
}

var members = map[string]func(*testing.T, *world){
	"a member's address is once in an account, whatever its letter case": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		m := access.Member{Account: a.ID, Name: "Ada", Email: "Ada@example.com", Role: access.Admin}
		made, err := w.CreateMember(w.ctx, w.by, m)
		w.no(err)
		m.Name, m.Email = "Other", "ada@EXAMPLE.com"
		w.is(second(w.CreateMember(w.ctx, w.by, m)), fault.Conflict, "emailTaken")
		m.Account = b.ID
		w.no(second(w.CreateMember(w.ctx, w.by, m)))
		made.Email = "ADA@example.com"
		w.no(second(w.SaveMember(w.ctx, w.by, made)))
		for _, bad := range []string{"", "ada", "Ada <ada@example.com>", "a@b@c"} {
			m.Email = bad
			w.field(second(w.CreateMember(w.ctx, w.by, m)), "/spec/email", "email")
		}
	},
	"a role for some sites is for sites of the account, and stays one when they go": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		s, theirs := w.site(a, "s"), w.site(b, "s")
		m := access.Member{Account: a.ID, Name: "m", Email: "m@example.com", Role: access.Helpdesk, Sites: []fleet.SiteID{theirs.ID}}
		w.field(second(w.CreateMember(w.ctx, w.by, m)), "/spec/sites/0", "reference")
		m.Sites = []fleet.SiteID{s.ID}
		m, err := w.CreateMember(w.ctx, w.by, m)
		w.no(err)
		strong := m
		strong.Role = access.Admin
		w.field(second(w.SaveMember(w.ctx, w.by, strong)), "/spec/sites", "role")
		t := w.memberToken(m)
		w.no(w.DeleteSite(w.ctx, w.by, a.ID, s.ID))
		m.Name = "renamed"
		w.no(second(w.SaveMember(w.ctx, w.by, m)))
		t, err = w.TokenByHash(w.ctx, t.Hash, time.Now())
		w.no(err)
		w.same(t.Actor().Sites, []fleet.SiteID{s.ID})
	},
	"a member's token has the role of now, and ends with the member": func(_ *testing.T, w *world) {
		a := w.customer("a")
		m := w.member(a, "m", access.Admin)
		t := w.memberToken(m)
		role := func() string {
			got, err := w.TokenByHash(w.ctx, t.Hash, time.Now())
			w.no(err)
			return got.Actor().Role
		}
		w.same(role(), "admin")
		m.Role = access.ReadOnly
		m, err := w.SaveMember(w.ctx, w.by, m)
		w.no(err)
		w.same(role(), "readOnly")
		m.Disabled = true
		m, err = w.SaveMember(w.ctx, w.by, m)
		w.no(err)
		w.missing(second(w.TokenByHash(w.ctx, t.Hash, time.Now())), "token")
		m.Disabled = false
		m, err = w.SaveMember(w.ctx, w.by, m)
		w.no(err)
		w.same(role(), "readOnly")
		w.no(w.DeleteMember(w.ctx, w.by, a.ID, m.ID))
		w.missing(second(w.TokenByHash(w.ctx, t.Hash, time.Now())), "token")
		all, err := w.Tokens(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		if len(all) != 1 || all[0].RevokedAt.IsZero() {
			w.t.Errorf("listed as %+v", all)
		}
		foreign, _ := access.NewToken(w.customer("b").ID, "x", nil)
		foreign.Member = w.member(a, "n", access.Admin).ID
		w.field(second(w.CreateToken(w.ctx, w.by, foreign)), "/spec/member", "reference")
	},
	"the operator's last owner stays": func(_ *testing.T, w *world) {
		one := w.member(w.top, "one", access.Owner)
		for _, change := range []func(*access.Member){func(m *access.Member) { m.Role = access.Admin }, func(m *access.Member) { m.Disabled = true }} {
			m := one
			change(&m)
			w.is(second(w.SaveMember(w.ctx, w.by, m)), fault.Conflict, "lastOwner")
		}
		w.is(w.DeleteMember(w.ctx, w.by, w.top.ID, one.ID), fault.Conflict, "lastOwner")
		two := w.member(w.top, "two", access.Owner)
		refused := 0
		for _, err := range together(2, func(i int) error {
			return w.DeleteMember(w.ctx, w.by, w.top.ID, []access.MemberID{one.ID, two.ID}[i])
		}) {
			if err != nil {
				w.is(err, fault.Conflict, "lastOwner")
				refused++
			}
		}
		w.same(refused, 1)
		c := w.member(w.customer("a"), "c", access.Owner)
		w.no(w.DeleteMember(w.ctx, w.by, c.Account, c.ID)) // the operator's can always make another
	},
}
