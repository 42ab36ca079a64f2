package storetest

import (
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// signed is a session of m, from now on.
func (w *world) signed(m access.Member) access.Session {
	w.t.Helper()
	v, err := w.StartSession(w.ctx, w.by, session(m, time.Now()), nil)
	w.no(err)
	return v
}

func session(m access.Member, at time.Time) access.Session {
	v, _ := access.NewSession("password", "192.0.2.1", "Browser/1", at)
	v.Member, v.Account = m.ID, m.Account
	return v
}

func (w *world) login(m access.Member) access.Login {
	w.t.Helper()
	l, err := w.Login(w.ctx, m.Account, m.ID)
	w.no(err)
	return l
}

// armed gives m a login with everything.
func (w *world) armed(m access.Member) access.Login {
	w.t.Helper()
	l := w.login(m)
	l.Password, l.Key, l.Subject, l.Step = "$argon2id$x", access.NewKey(), "https://id.example "+string(m.ID), 7
	l, _ = l.Recoverable()
	l, err := w.SaveLogin(w.ctx, w.by, l, "")
	w.no(err)
	return l
}

func (w *world) link(a fleet.Account, m access.MemberID, kind access.LinkKind) access.Link {
	w.t.Helper()
	l, _ := access.NewLink(a.ID, m, kind, time.Now())
	l, err := w.CreateLink(w.ctx, w.by, l)
	w.no(err)
	return l
}

// follows is what uses a link.
func follows(l access.Link) access.Following {
	v, _ := access.NewSession("link", "192.0.2.1", "Browser/1", time.Now())
	return access.Following{Link: l.Hash, Login: access.Login{Password: "$new"}, Session: v}
}

var logins = map[string]func(*testing.T, *world){
	"a login is as it was saved, and is not written over by who read an older one": func(_ *testing.T, w *world) {
		m := w.member(w.customer("a"), "m", access.Admin)
		w.same(w.login(m), access.Login{Member: m.ID, Account: m.Account})
		l := w.armed(m)
		w.same(w.login(m), l)
		older := l
		l.NewKey = access.NewKey()
		l, err := w.SaveLogin(w.ctx, w.by, l, "")
		w.no(err)
		w.same(w.login(m), l)
		older.Password = "$other"
		w.is(second(w.SaveLogin(w.ctx, w.by, older, "")), fault.Conflict, "stale")
		before := len(w.entries())
		again, err := w.SaveLogin(w.ctx, w.by, l, "")
		w.no(err)
		w.same(again, l)
		w.same(len(w.entries()), before)
		for _, e := range w.mustAudit(m.Account) {
			for field, said := range e.Changes {
				if said == "$argon2id$x" {
					w.t.Errorf("the trail tells %s", field)
				}
			}
		}
	},
	"another password and another second factor end sessions, but for one": func(_ *testing.T, w *world) {
		m := w.member(w.customer("a"), "m", access.Admin)
		for _, change := range []func(*access.Login){func(l *access.Login) { l.Password = "$x" }, func(l *access.Login) { l.Key = access.NewKey() }} {
			kept, other := w.signed(m), w.signed(m)
			l := w.login(m)
			change(&l)
			w.no(second(w.SaveLogin(w.ctx, w.by, l, kept.ID)))
			all, err := w.Sessions(w.ctx, m.Account, m.ID, time.Now())
			w.no(err)
			w.same(all, []access.Session{kept})
			_, _, err = w.SessionByHash(w.ctx, other.Hash, time.Now())
			w.missing(err, "session")
		}
		kept, other := w.signed(m), w.signed(m)
		l := w.login(m)
		l.Step, l.Subject = 99, "x y"
		w.no(second(w.SaveLogin(w.ctx, w.by, l, "")))
		for _, v := range []access.Session{kept, other} {
			_, _, err := w.SessionByHash(w.ctx, v.Hash, time.Now())
			w.no(err)
		}
	},
	"claimants are those with an address in all accounts": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		m := w.member(a, "m", access.Admin)
		n, err := w.CreateMember(w.ctx, w.by, access.Member{Account: b.ID, Name: "n", Email: m.Email, Role: access.ReadOnly})
		w.no(err)
		l := w.armed(m)
		got, err := w.Claimants(w.ctx, "M"+m.Email[1:])
		w.no(err)
		w.same(got, []access.Claimant{{Member: m, Login: l, Account: a}, {Member: n, Login: access.Login{Member: n.ID, Account: b.ID}, Account: b}})
		got, err = w.ClaimantsBySubject(w.ctx, l.Subject)
		w.no(err)
		w.same(got, []access.Claimant{{Member: m, Login: l, Account: a}})
		m.Disabled = true
		m, err = w.SaveMember(w.ctx, w.by, m)
		w.no(err)
		got, err = w.ClaimantsBySubject(w.ctx, l.Subject)
		w.no(err)
		w.same(got, []access.Claimant{{Member: m, Login: l, Account: a}})
		for _, find := range []func() ([]access.Claimant, error){
			func() ([]access.Claimant, error) { return w.ClaimantsBySubject(w.ctx, "") },
			func() ([]access.Claimant, error) { return w.Claimants(w.ctx, "") },
			func() ([]access.Claimant, error) { return w.Claimants(w.ctx, "x\x00y") },
		} {
			got, err := find()
			w.no(err)
			w.same(got, []access.Claimant{})
		}
	},
	"a session is over when it is idle, when it is old, and when its member is disabled or gone": func(_ *testing.T, w *world) {
		m := w.member(w.customer("a"), "m", access.Helpdesk)
		now := time.Now()
		v := w.signed(m)
		found := func(at time.Time) bool {
			got, who, err := w.SessionByHash(w.ctx, v.Hash, at)
			if err == nil {
				w.same(got.ID, v.ID)
				w.same(who.ID, m.ID)
				if who.SignedInAt.IsZero() {
					w.t.Error("the member is not active")
				}
				return true
			}
			w.missing(err, "session")
			return false
		}
		w.same([]bool{found(now), found(now.Add(access.SessionIdle - time.Minute)), found(now.Add(access.SessionIdle + time.Minute))}, []bool{true, true, false})
		for h := range 20 {
			w.no(w.UseSession(w.ctx, m.Account, v.ID, now.Add(time.Duration(h)*10*time.Hour)))
		}
		w.no(w.UseSession(w.ctx, m.Account, v.ID, now)) // an earlier use is no news
		w.same([]bool{found(now.Add(access.SessionLife - time.Minute)), found(now.Add(access.SessionLife + time.Minute))}, []bool{true, false})
		m, err := w.FindMember(w.ctx, m.Account, string(m.ID))
		w.no(err)
		m.Disabled = true
		m, err = w.SaveMember(w.ctx, w.by, m)
		w.no(err)
		w.same(found(now), false)
		m.Disabled = false
		m, err = w.SaveMember(w.ctx, w.by, m)
		w.no(err)
		w.same(found(now), true)
		w.no(w.DeleteMember(w.ctx, w.by, m.Account, m.ID))
		w.same(found(now), false)
	},
	"a member has so many sessions, and the one used longest ago goes first": func(_ *testing.T, w *world) {
		m := w.member(w.customer("a"), "m", access.Helpdesk)
		first, next := w.signed(m), w.signed(m)
		w.no(w.UseSession(w.ctx, m.Account, first.ID, time.Now().Add(time.Hour)))
		for range access.MaxSessions - 1 {
			w.signed(m)
		}
		all, err := w.Sessions(w.ctx, m.Account, m.ID, time.Now())
		w.no(err)
		w.same(len(all), access.MaxSessions)
		_, _, err = w.SessionByHash(w.ctx, first.Hash, time.Now())
		w.no(err)
		_, _, err = w.SessionByHash(w.ctx, next.Hash, time.Now())
		w.missing(err, "session")
	},
	"of two who sign in with one code at once, one gets in": func(_ *testing.T, w *world) {
		m := w.member(w.customer("a"), "m", access.Admin)
		l := w.armed(m)
		l.Step++
		in := 0
		for _, err := range together(4, func(int) error { return second(w.StartSession(w.ctx, w.by, session(m, time.Now()), &l)) }) {
			if err == nil {
				in++
				continue
			}
			w.is(err, fault.Conflict, "stale")
		}
		w.same(in, 1)
		w.same(w.login(m).Step, int64(8))
	},
	"a session is ended by its member alone": func(_ *testing.T, w *world) {
		a := w.customer("a")
		m, n := w.member(a, "m", access.Admin), w.member(a, "n", access.Admin)
		v, kept, theirs := w.signed(m), w.signed(m), w.signed(n)
		w.missing(w.EndSession(w.ctx, w.by, a.ID, m.ID, theirs.ID), "session")
		w.no(w.EndSession(w.ctx, w.by, a.ID, m.ID, v.ID))
		w.missing(w.EndSession(w.ctx, w.by, a.ID, m.ID, v.ID), "session")
		w.signed(m)
		w.no(w.EndSessions(w.ctx, w.by, a.ID, m.ID, kept.ID))
		before := len(w.entries())
		w.no(w.EndSessions(w.ctx, w.by, a.ID, m.ID, kept.ID)) // there are none
		w.same(len(w.entries()), before)
		all, err := w.Sessions(w.ctx, a.ID, m.ID, time.Now())
		w.no(err)
		w.same(all, []access.Session{kept})
		_, _, err = w.SessionByHash(w.ctx, theirs.Hash, time.Now())
		w.no(err)
	},
	"a link is good once, until it is too old or there is a newer one": func(_ *testing.T, w *world) {
		a := w.customer("a")
		m := w.member(a, "m", access.Admin)
		old, l := w.link(a, m.ID, access.LinkInvite), w.link(a, m.ID, access.LinkReset)
		other := w.link(a, w.member(a, "n", access.Admin).ID, access.LinkInvite)
		look := func(l access.Link, at time.Time) error { _, _, err := w.LinkByHash(w.ctx, l.Hash, at); return err }
		w.missing(look(old, time.Now()), "link")
		w.no(look(other, time.Now()))
		got, c, err := w.LinkByHash(w.ctx, l.Hash, time.Now())
		w.no(err)
		w.same(got, l)
		w.same(c, access.Claimant{Member: m, Login: access.Login{Member: m.ID, Account: a.ID}, Account: a})
		w.missing(look(l, time.Now().Add(access.LinkLife)), "link")
		before := w.signed(m)
		in, used := 0, follows(l)
		for _, err := range together(3, func(int) error {
			f := used
			f.Session = follows(l).Session
			_, _, err := w.FollowLink(w.ctx, w.by, f)
			return err
		}) {
			if err == nil {
				in++
				continue
			}
			w.missing(err, "link")
		}
		w.same(in, 1)
		w.same(w.login(m).Password, "$new")
		_, _, err = w.SessionByHash(w.ctx, before.Hash, time.Now())
		w.missing(err, "session")
		all, err := w.Sessions(w.ctx, a.ID, m.ID, time.Now())
		w.no(err)
		w.same(len(all), 1)
		w.missing(look(l, time.Now()), "link")
	},
	"a link of a member who is disabled or gone leads nowhere": func(_ *testing.T, w *world) {
		a := w.customer("a")
		m := w.member(a, "m", access.Admin)
		l := w.link(a, m.ID, access.LinkInvite)
		m.Disabled = true
		m, err := w.SaveMember(w.ctx, w.by, m)
		w.no(err)
		for range 2 {
			_, _, err := w.LinkByHash(w.ctx, l.Hash, time.Now())
			w.missing(err, "link")
			_, _, err = w.FollowLink(w.ctx, w.by, follows(l))
			w.missing(err, "link")
			if m.ID != "" {
				w.no(w.DeleteMember(w.ctx, w.by, a.ID, m.ID))
			}
			m.ID = ""
		}
	},
	"an owner's link makes one, and nobody when what they say is wrong": func(_ *testing.T, w *world) {
		a := w.customer("a")
		l := w.link(a, "", access.LinkOwner)
		f := follows(l)
		f.Member = access.Member{Name: "Olga", Email: "no address"}
		_, _, err := w.FollowLink(w.ctx, w.by, f)
		w.field(err, "/spec/email", "email")
		taken := w.member(a, "Olga", access.ReadOnly)
		f.Member.Email = "olga@example.com"
		_, _, err = w.FollowLink(w.ctx, w.by, f)
		w.is(err, fault.Conflict, "nameTaken")
		f.Member.Name = "Other"
		f.Member.Role = access.ReadOnly // what it is, the link says
		v, m, err := w.FollowLink(w.ctx, w.by, f)
		w.no(err)
		w.same([]any{m.Role, m.Account, v.Member}, []any{access.Owner, a.ID, m.ID})
		w.same(w.login(m).Password, "$new")
		w.same(w.login(taken).Password, "")
	},
}

func (w *world) mustAudit(id fleet.AccountID) []access.Entry {
	w.t.Helper()
	es, err := w.Audit(w.ctx, id, 0, 0)
	w.no(err)
	return es
}
