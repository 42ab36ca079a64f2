package storetest

import (
	"strings"
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
)

func (w *world) token(a fleet.Account, name string, expires time.Time) access.Token {
	w.t.Helper()
	t, _ := access.NewToken(a.ID, name, []fleet.Right{fleet.RightRead, fleet.RightReveal})
	t.ExpiresAt = expires
	t, err := w.CreateToken(w.ctx, w.by, t)
	w.no(err)
	return t
}

var tokens = map[string]func(*testing.T, *world){
	"a token is found by its hash": func(_ *testing.T, w *world) {
		made := w.token(w.customer("a"), "ci", time.Time{})
		if !strings.HasPrefix(made.ID, "tok_") || made.CreatedAt.IsZero() {
			w.t.Errorf("filled in: %+v", made)
		}
		got, err := w.TokenByHash(w.ctx, made.Hash, time.Now())
		w.no(err)
		w.same(got, made)
		_, err = w.TokenByHash(w.ctx, [32]byte{}, time.Now())
		w.missing(err, "token")
	},
	"an expired token is not there, from the instant it expires": func(_ *testing.T, w *world) {
		made := w.token(w.customer("a"), "ci", instant)
		_, err := w.TokenByHash(w.ctx, made.Hash, instant.Add(-time.Microsecond))
		w.no(err)
		_, err = w.TokenByHash(w.ctx, made.Hash, instant)
		w.missing(err, "token")
	},
	"the newest use of a token is kept": func(_ *testing.T, w *world) {
		a := w.customer("a")
		one, two := w.token(a, "one", time.Time{}), w.token(a, "two", time.Time{})
		w.no(w.UseTokens(w.ctx, map[string]time.Time{one.ID: instant, "tok_none": instant}))
		w.no(w.UseTokens(w.ctx, map[string]time.Time{one.ID: instant.Add(-time.Second)})) // of another server, late
		w.no(w.UseTokens(w.ctx, nil))
		one.UsedAt = instant
		got, err := w.Tokens(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		w.same(got, []access.Token{one, two})
	},
	"a revoked token is not there": func(_ *testing.T, w *world) {
		a := w.customer("a")
		made := w.token(a, "ci", time.Time{})
		w.no(w.RevokeToken(w.ctx, w.by, a.ID, made.ID))
		_, err := w.TokenByHash(w.ctx, made.Hash, time.Now())
		w.missing(err, "token")
		w.missing(w.RevokeToken(w.ctx, w.by, a.ID, made.ID), "token")
		list, err := w.Tokens(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		if len(list) != 1 || list[0].RevokedAt.IsZero() {
			w.t.Errorf("listed as %+v", list)
		}
	},
	"a token is revoked by its name, unless several have it": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		old := w.token(a, "ci", time.Time{})
		w.no(w.RevokeToken(w.ctx, w.by, a.ID, "ci"))
		_, err := w.TokenByHash(w.ctx, old.Hash, time.Now())
		w.missing(err, "token")
		w.missing(w.RevokeToken(w.ctx, w.by, a.ID, "ci"), "token")
		one, two := w.token(a, "ci", time.Time{}), w.token(b, "ci", time.Time{})
		es, err := w.Audit(w.ctx, a.ID, 0, 2)
		w.no(err)
		if es[1].Action != "token.revoke" || es[1].Object != old.ID {
			w.t.Errorf("the trail says %+v", es[1])
		}
		w.token(a, "ci", time.Time{})
		w.is(w.RevokeToken(w.ctx, w.by, a.ID, "ci"), fault.Conflict, "ambiguousName")
		w.no(w.RevokeToken(w.ctx, w.by, a.ID, one.ID))
		w.no(w.RevokeToken(w.ctx, w.by, a.ID, "ci"))
		_, err = w.TokenByHash(w.ctx, two.Hash, time.Now())
		w.no(err) // the other account's
	},
	"tokens are listed by id in pages": func(_ *testing.T, w *world) {
		a := w.customer("a")
		var want []string
		for range 5 {
			want = append(want, w.token(a, "ci", time.Time{}).ID)
		}
		w.same(pages(w, 2, func(t access.Token) string { return t.ID }, func(p fleet.Page) ([]access.Token, error) { return w.Tokens(w.ctx, a.ID, p) }, nil), want)
	},
	"a token needs a name, and an account that is there": func(_ *testing.T, w *world) {
		_, err := w.CreateToken(w.ctx, w.by, access.Token{Account: w.top.ID})
		w.is(err, fault.Invalid, "")
		_, err = w.CreateToken(w.ctx, w.by, access.Token{Account: "acc_none", Name: "x"})
		w.missing(err, "account")
	},
}

var remembered = map[string]func(*testing.T, *world){
	"the first of a key begins, the next sees it running, then its answer": func(_ *testing.T, w *world) {
		mark := [32]byte{1, 2, 3}
		got, first, err := w.Remember(w.ctx, "tok_1 POST /x", "key", mark, instant)
		w.no(err)
		if !first {
			w.t.Fatal("not the first")
		}
		w.same(got, access.Remembered{})
		got, first, err = w.Remember(w.ctx, "tok_1 POST /x", "key", [32]byte{9}, instant.Add(time.Second))
		w.no(err)
		if first {
			w.t.Fatal("first again")
		}
		w.same(got, access.Remembered{Fingerprint: mark, CreatedAt: instant})
		answer := access.Remembered{Fingerprint: mark, Status: 201, Header: map[string]string{"Location": "/x/1"}, Body: []byte(`{"a":1}`), CreatedAt: instant}
		w.no(w.Finish(w.ctx, "tok_1 POST /x", "key", answer))
		got, first, err = w.Remember(w.ctx, "tok_1 POST /x", "key", mark, instant.Add(23*time.Hour))
		w.no(err)
		if first {
			w.t.Fatal("first again")
		}
		w.same(got, answer)
	},
	"a key means something in its scope only": func(_ *testing.T, w *world) {
		for _, scope := range []string{"a", "b"} {
			_, first, err := w.Remember(w.ctx, scope, "key", [32]byte{}, instant)
			w.no(err)
			if !first {
				w.t.Error("another scope's")
			}
		}
	},
	"what failed on our side can begin again": func(_ *testing.T, w *world) {
		for range 2 {
			_, first, err := w.Remember(w.ctx, "s", "key", [32]byte{}, instant)
			w.no(err)
			if !first {
				w.t.Fatal("not forgotten")
			}
			w.no(w.Forget(w.ctx, "s", "key"))
		}
		w.no(w.Forget(w.ctx, "s", "never there"))
	},
	"after 24 hours a key is forgotten": func(_ *testing.T, w *world) {
		_, _, err := w.Remember(w.ctx, "s", "key", [32]byte{}, instant)
		w.no(err)
		_, first, err := w.Remember(w.ctx, "s", "key", [32]byte{}, instant.Add(24*time.Hour+time.Second))
		w.no(err)
		if !first {
			w.t.Error("still known")
		}
	},
	"what was cut off is taken over after two minutes, by the same request": func(_ *testing.T, w *world) {
		mark, other := [32]byte{1}, [32]byte{2}
		begin := func(mark [32]byte, at time.Time) bool {
			w.t.Helper()
			_, first, err := w.Remember(w.ctx, "s", "key", mark, at)
			w.no(err)
			return first
		}
		late := instant.Add(access.MaxRun + time.Second)
		for _, step := range []struct {
			mark  [32]byte
			at    time.Time
			first bool
		}{
			{mark, instant, true},
			{mark, instant.Add(access.MaxRun), false},
			{other, late, false},
			{mark, late, true},
			{mark, late.Add(time.Second), false}, // the new one runs
		} {
			if got := begin(step.mark, step.at); got != step.first {
				w.t.Errorf("%v after %v: first is %v", step.mark[0], step.at.Sub(instant), got)
			}
		}
		w.no(w.Finish(w.ctx, "s", "key", access.Remembered{Status: 201}))
		if begin(mark, late.Add(time.Hour)) {
			w.t.Error("what has an answer is begun again")
		}
	},
	"a key that cannot be stored is refused": func(_ *testing.T, w *world) {
		_, _, err := w.Remember(w.ctx, "s", "\xff", [32]byte{}, instant)
		w.is(err, fault.Invalid, "")
	},
}
