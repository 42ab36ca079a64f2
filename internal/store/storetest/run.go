package storetest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/netip"
	"reflect"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
	"muster/internal/store"
)

// Run holds a backend to the contract. Open returns a store that is new and
// empty but for the operator, and closes it when the test ends.
func Run(t *testing.T, open func(t *testing.T) store.Store) {
	for _, promises := range []map[string]func(*testing.T, *world){accounts, provisioning, places, groups, devices, lists, sightings, stales, roads, moves, uploads, visits, troubles, captures, replaced, policies, past, imports, tokens, remembered, trail, races, walls, dry, names, same, jobs, pairings, gateways, claims, bundles, members, logins, firmwares, authorities, identities, factories} {
		for _, name := range slices.Sorted(maps.Keys(promises)) {
			t.Run(name, func(t *testing.T) {
				s := open(t)
				ctx := t.Context()
				top, err := s.Operator(ctx)
				if err != nil {
					t.Fatal(err)
				}
				promises[name](t, &world{Store: s, t: t, ctx: ctx, top: top, by: fleet.Actor{Kind: "token", ID: "tok_1", Name: "tester", Root: top.ID, RequestID: "req_1", Source: "192.0.2.7"}})
			})
		}
	}
}

// A world is a store with an operator, and the short words tests use for it.
type world struct {
	store.Store
	t   *testing.T
	ctx context.Context
	top fleet.Account
	by  fleet.Actor
}

func (w *world) no(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatalf("%v (kind %v)", err, kind(err))
	}
}

func kind(err error) fault.Kind {
	k, _ := fault.Public(err)
	return k
}

// is fails unless err is of the kind and, when one is given, has the code.
func (w *world) is(err error, k fault.Kind, code string) {
	w.t.Helper()
	if !errors.Is(err, k) {
		w.t.Fatalf("got error %v, want %s", err, k)
	}
	if e := fault.As(err); code != "" && (e == nil || e.Code != code) {
		w.t.Fatalf("got %v, want code %s", err, code)
	}
}

// missing checks that there is no such thing, in the words for it and no others.
func (w *world) missing(err error, what string) {
	w.t.Helper()
	w.is(err, fault.Missing, "")
	if _, say := fault.Public(err); say != "no such "+what {
		w.t.Fatalf("missing in the words %q, want %q", say, "no such "+what)
	}
}

func (w *world) same(got, want any) {
	w.t.Helper()
	if d := Diff(want, got); d != "" {
		w.t.Fatalf("not the same (-want +got):\n%s", d)
	}
}

// Diff compares two answers of stores: secrets by what they hide, nothing like
// empty, and times as instants. What is the same in every bit needs no cmp, which
// takes a hundred times as long to say so.
func Diff(want, got any) string {
	if reflect.DeepEqual(want, got) {
		return ""
	}
	return cmp.Diff(want, got, cmpopts.EquateEmpty(), cmpopts.EquateComparable(netip.Prefix{}, netip.Addr{}), cmp.Comparer(func(a, b secret.Text) bool { return a.Empty() && b.Empty() || a.Equal(b) }))
}

func (w *world) account(parent fleet.Account, name string, kind fleet.AccountType) fleet.Account {
	w.t.Helper()
	a, err := w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: parent.ID, Name: name, Type: kind}, fleet.DefaultProvisioning(), pair)
	w.no(err)
	return a
}

// pair is what accounts of tests begin with.
var pair = fleet.CredentialsEdit{User: "first-user", Password: secret.New("first-password")}

func (w *world) customer(name string) fleet.Account {
	w.t.Helper()
	return w.account(w.top, name, fleet.Customer)
}

func (w *world) provisioning(a fleet.Account) fleet.Provisioning {
	w.t.Helper()
	p, err := w.Provisioning(w.ctx, a.ID)
	w.no(err)
	return p
}

// edit gives an account a new pair with the given overlap.
func (w *world) edit(a fleet.Account, user string) fleet.Provisioning {
	w.t.Helper()
	p, err := w.SaveProvisioning(w.ctx, w.by, w.provisioning(a), fleet.CredentialsEdit{User: user})
	w.no(err)
	return p
}

var macs atomic.Uint32

// mac is one that no test has had.
func mac() fleet.MAC {
	n := macs.Add(1)
	return fleet.MAC{0x00, 0x04, 0xf2, byte(n >> 16), byte(n >> 8), byte(n)}
}

func (w *world) device(a fleet.Account) fleet.Device {
	w.t.Helper()
	m := mac()
	d, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: m, Model: "VVX 450", Name: fmt.Sprintf("phone %s", m)})
	w.no(err)
	return d
}

func (w *world) entries() []string {
	w.t.Helper()
	es, err := w.Audit(w.ctx, w.top.ID, 0, 0)
	w.no(err)
	var out []string
	for _, e := range es {
		out = append(out, e.Action)
	}
	return out
}

// pages collects a list page by page, and between pages lets others write.
func pages[T any](w *world, limit int, id func(T) string, page func(fleet.Page) ([]T, error), between func()) (ids []string) {
	w.t.Helper()
	p := fleet.Page{Limit: limit}
	for range 1000 {
		items, err := page(p)
		w.no(err)
		if len(items) > limit {
			w.t.Fatalf("a page of %d has %d items", limit, len(items))
		}
		for _, v := range items {
			ids = append(ids, id(v))
		}
		if len(items) < limit {
			return ids
		}
		p.After = ids[len(ids)-1]
		if between != nil {
			between()
		}
	}
	w.t.Fatal("the list does not end")
	return nil
}
