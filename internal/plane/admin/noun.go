package admin

import (
	"context"
	"errors"
	"net/url"
	"slices"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A noun is how the plane treats the things of one kind that accounts have: S
// is what the store keeps, V what is shown, W what is written. Its operations
// stand beneath the account and, for who knows the thing alone, at the top.
type noun[S, V, W any] struct {
	kind, plural string // as in operation ids: "DeviceGroup", "DeviceGroups"
	path         string // "device-groups"
	words        string // "device group"
	many         string // "device groups"; empty: words and an s
	about        string // of a notice; empty: nobody keeps a picture of it
	fresh        func(fleet.AccountID) S
	of           func(S) object
	name         func(S) string
	find         func(ctx context.Context, root fleet.AccountID, ref string) (S, error)
	all          func(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]S, error)
	create, save func(ctx context.Context, by fleet.Actor, v S) (S, error)
	remove       func(ctx context.Context, by fleet.Actor, v S) error
	right        fleet.Right       // that all of its operations take; empty: read and write
	listed       func(*lists) *[]S // where filters find it by name; nil: they cannot name it
	guarded      bool              // it is changed and deleted with If-Match alone
	holds        bool              // devices refer to it: when it goes, they change
	// shower gathers, once for a page, what some of an account's things are shown with.
	shower func(ctx context.Context, id fleet.AccountID, page ...S) (func(S) V, error)
	writes func(S) W // what stands there, as a write would say it
	// take takes a write over into now, which has an account and, unless it is new, an id.
	take func(ctx context.Context, now S, w W) (S, []fieldProblem, error)
	// change is what writing will in place of was does to devices; will is nil when it goes.
	// Nil: nothing. impact is where V says so.
	change func(will, was *S) change
	impact func(*V) **impactReport
}

// InID names a thing in a path.
type InID struct {
	ID string `path:"id" doc:"Id or name" maxLength:"200"`
}

type (
	inItem struct {
		InAccount
		InID
	}
	replaceItem[W any] struct {
		InID
		Match
		Trial
		Body W
	}
	replaceItemOf[W any] struct {
		InAccount
		InID
		Match
		Trial
		Body W
	}
	updateItem struct {
		InID
		Match
		Trial
		PatchBody
	}
	updateItemOf struct {
		InAccount
		InID
		Match
		Trial
		PatchBody
	}
	deleteItem struct {
		InID
		Match
		Trial
	}
	deleteItemOf struct {
		InAccount
		InID
		Match
		Trial
	}
)

// nounRoutes declares a noun's operations.
func nounRoutes[S, V, W any](s *server, n noun[S, V, W]) {
	read, write := fleet.RightRead, fleet.RightWrite
	if n.right != "" {
		read, write = n.right, n.right
	}
	list, top := "/accounts/{account}/"+n.path, "/"+n.path+"/{id}"
	item := list + "/{id}"
	add(s, route{settled: true, method: "GET", path: list, id: "list" + n.plural, says: "List an account's " + or(n.many, n.words+"s"), right: read},
		func(ctx context.Context, in *struct {
			InAccount
			Paging
		}) (*listOut[V], error) {
			return listNoun(ctx, s, n, in.Account, in.Paging)
		})
	add(s, route{settled: true, method: "POST", path: list, id: "create" + n.kind, says: "Create a " + n.words, right: write, status: 201},
		func(ctx context.Context, in *struct {
			InAccount
			Trial
			Body W
		}) (*one[V], error) {
			return createNoun(ctx, s, n, in.Account, in.Trial, in.Body)
		})
	for _, r := range []struct{ path, id string }{{top, n.kind}, {item, "Account" + n.kind}} {
		get := route{settled: true, method: "GET", path: r.path, id: "get" + r.id, says: "Show a " + n.words, right: read}
		put := route{settled: true, method: "PUT", path: r.path, id: "replace" + r.id, says: "Replace a " + n.words, right: write}
		patch := route{settled: true, method: "PATCH", path: r.path, id: "update" + r.id, says: "Change a " + n.words, right: write}
		del := route{settled: true, method: "DELETE", path: r.path, id: "delete" + r.id, says: "Delete a " + n.words, right: write, status: 204, trial: *new(V)}
		if n.guarded {
			put.errors, patch.errors, del.errors = []int{428}, []int{428}, []int{428}
		}
		if r.path == top {
			add(s, get, func(ctx context.Context, in *struct{ InID }) (*one[V], error) { return getNoun(ctx, s, n, "", in.ID) })
			add(s, put, func(ctx context.Context, in *replaceItem[W]) (*one[V], error) {
				return saveNoun(ctx, s, n, "", in.ID, in.Match, in.Trial, func(S) (W, error) { return in.Body, nil })
			})
			add(s, patch, func(ctx context.Context, in *updateItem) (*one[V], error) {
				return saveNoun(ctx, s, n, "", in.ID, in.Match, in.Trial, patchNoun(s, n, in.PatchBody))
			})
			add(s, del, func(ctx context.Context, in *deleteItem) (*trialOut, error) {
				return deleteNoun(ctx, s, n, "", in.ID, in.Match, in.Trial)
			})
			continue
		}
		add(s, get, func(ctx context.Context, in *inItem) (*one[V], error) { return getNoun(ctx, s, n, in.Account, in.ID) })
		add(s, put, func(ctx context.Context, in *replaceItemOf[W]) (*one[V], error) {
			return saveNoun(ctx, s, n, in.Account, in.ID, in.Match, in.Trial, func(S) (W, error) { return in.Body, nil })
		})
		add(s, patch, func(ctx context.Context, in *updateItemOf) (*one[V], error) {
			return saveNoun(ctx, s, n, in.Account, in.ID, in.Match, in.Trial, patchNoun(s, n, in.PatchBody))
		})
		add(s, del, func(ctx context.Context, in *deleteItemOf) (*trialOut, error) {
			return deleteNoun(ctx, s, n, in.Account, in.ID, in.Match, in.Trial)
		})
	}
}

// lookUp finds what a path names: within the account, when it names one, else
// within the asker's wall.
func (n noun[S, V, W]) lookUp(ctx context.Context, s *server, account, ref string) (S, error) {
	if account == "" {
		return n.find(ctx, actor(ctx).Root, ref)
	}
	a, err := s.account(ctx, account)
	if err != nil {
		var none S
		return none, err
	}
	return n.within(ctx, a.ID, ref)
}

// within finds one of the account's own. What an account beneath it has is not
// there, and makes no name ambiguous.
func (n noun[S, V, W]) within(ctx context.Context, id fleet.AccountID, ref string) (S, error) {
	v, err := n.find(ctx, id, ref)
	if err == nil && n.of(v).account == id {
		return v, nil
	}
	if e := fault.As(err); err != nil && (e == nil || e.Code != "ambiguousName") {
		return v, err
	}
	all, err := n.all(ctx, id, fleet.Page{})
	if err != nil {
		return v, err
	}
	if i := slices.IndexFunc(all, func(v S) bool { return n.name(v) == ref }); i >= 0 {
		return all[i], nil
	}
	var none S
	return none, fault.New(fault.Missing, "no such %s", n.words)
}

// refer resolves what a field of an account's thing names by id or name; an
// empty one names nothing.
func (n noun[S, V, W]) refer(ctx context.Context, id fleet.AccountID, pointer, ref string) (v S, bad []fieldProblem, err error) {
	if ref == "" {
		return v, nil, nil
	}
	v, err = n.within(ctx, id, ref)
	if errors.Is(err, fault.Missing) {
		return v, []fieldProblem{{Pointer: pointer, Code: "reference", Detail: "the account has no such " + n.words}}, nil
	}
	return v, nil, err
}

func listNoun[S, V, W any](ctx context.Context, s *server, n noun[S, V, W], account string, p Paging) (*listOut[V], error) {
	a, err := s.account(ctx, account)
	if err != nil {
		return nil, err
	}
	bind := []string{n.path, string(a.ID), p.Sort}
	l := paged[S]{func(p fleet.Page) ([]S, error) { return n.all(ctx, a.ID, p) }, func(v S) string { return n.of(v).id }, n.name}
	found, after, err := l.page(s, p, bind...)
	if err != nil {
		return nil, err
	}
	show, err := n.shower(ctx, a.ID, found[:min(len(found), p.Limit)]...)
	if err != nil {
		return nil, err
	}
	return finish(ctx, s, found, p.Limit, after, show,
		&url.URL{Path: base + "/accounts/" + string(a.ID) + "/" + n.path, RawQuery: filters("sort", p.Sort)}, bind...), nil
}

func (n noun[S, V, W]) shown(ctx context.Context, v S) (*one[V], error) {
	o := n.of(v)
	show, err := n.shower(ctx, o.account, v)
	if err != nil {
		return nil, err
	}
	return taggedLive(show(v), o.revision), nil
}

func getNoun[S, V, W any](ctx context.Context, s *server, n noun[S, V, W], account, ref string) (*one[V], error) {
	v, err := n.lookUp(ctx, s, account, ref)
	if err != nil {
		return nil, err
	}
	return n.shown(ctx, v)
}

func createNoun[S, V, W any](ctx context.Context, s *server, n noun[S, V, W], account string, t Trial, w W) (*one[V], error) {
	a, err := s.account(ctx, account)
	if err != nil {
		return nil, err
	}
	v, err := n.taken(ctx, n.fresh(a.ID), w)
	if err != nil {
		return nil, err
	}
	if v, err = n.create(t.context(ctx), actor(ctx), v); err != nil {
		return nil, err
	}
	n.tell(t.context(ctx), s, a.ID, false)
	out, err := n.tried(ctx, s, t, &v, nil)
	if err != nil {
		return nil, err
	}
	out.Location = base + "/" + n.path + "/" + n.of(v).id
	return out, nil
}

func (n noun[S, V, W]) taken(ctx context.Context, now S, w W) (S, error) {
	v, problems, err := n.take(ctx, now, w)
	if err == nil && len(problems) > 0 {
		err = invalid(problems...)
	}
	return v, err
}

// tell spreads that a thing changed, and that its account's devices did.
func (n noun[S, V, W]) tell(ctx context.Context, s *server, id fleet.AccountID, devices bool) {
	if n.about != "" {
		s.tell(ctx, fleet.Notice{Account: id, About: n.about})
	}
	if devices {
		s.tell(ctx, fleet.Notice{Account: id, About: "device"})
	}
}

func patchNoun[S, V, W any](s *server, n noun[S, V, W], p PatchBody) func(S) (W, error) {
	return func(v S) (W, error) {
		w, _, err := patched(s, n.writes(v), p)
		return w, err
	}
}

func saveNoun[S, V, W any](ctx context.Context, s *server, n noun[S, V, W], account, ref string, m Match, t Trial, change func(S) (W, error)) (*one[V], error) {
	var saved, before S
	var was object
	err := s.settled(m, func() error {
		now, err := n.lookUp(ctx, s, account, ref)
		if err != nil {
			return err
		}
		before, was = now, n.of(now)
		if err := s.check(ctx, m, n.guarded, was); err != nil {
			return err
		}
		w, err := change(now)
		if err != nil {
			return err
		}
		next, err := n.taken(ctx, now, w)
		if err != nil {
			return err
		}
		if err := stillNamed(ctx, s, n, now, next); err != nil {
			return err
		}
		saved, err = n.save(t.context(ctx), actor(ctx), next)
		if isStale(err) && m.IfMatch != "" && m.IfMatch != "*" {
			return s.stale(ctx, was)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	if n.of(saved).revision != was.revision {
		n.tell(t.context(ctx), s, was.account, n.path == "rooms") // a room takes its devices along
	}
	return n.tried(ctx, s, t, &saved, &before)
}

// tried shows what was written or, in a dry run, would be, with its impact then.
func (n noun[S, V, W]) tried(ctx context.Context, s *server, t Trial, will, was *S) (*one[V], error) {
	v := will
	if v == nil {
		v = was
	}
	out, err := n.shown(ctx, *v)
	if err != nil || n.change == nil {
		return out, err
	}
	before := int64(0)
	if was != nil {
		before = n.of(*was).revision
	}
	*n.impact(&out.Body), err = s.impactOfTrial(ctx, t, n.of(*v).account, n.change(will, was), before)
	return out, err
}

func deleteNoun[S, V, W any](ctx context.Context, s *server, n noun[S, V, W], account, ref string, m Match, t Trial) (*trialOut, error) {
	v, err := n.lookUp(ctx, s, account, ref)
	if err != nil {
		return nil, err
	}
	o := n.of(v)
	if err := s.check(ctx, m, n.guarded, o); err != nil {
		return nil, err
	}
	if err := stillNamed(ctx, s, n, v); err != nil {
		return nil, err
	}
	ctx = t.context(ctx)
	if err := n.remove(ctx, actor(ctx), v); err != nil {
		return nil, err
	}
	n.tell(ctx, s, o.account, n.holds)
	if !t.DryRun {
		return nil, nil
	}
	out, err := n.tried(ctx, s, t, nil, &v)
	if err != nil {
		return nil, err
	}
	return wouldBe(out.Body), nil
}
