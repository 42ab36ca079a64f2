package inventory

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/store/sqlstore"
)

func TestARowWhoseSiteCannotBeMadeFailsAndChangesNothing(t *testing.T) {
	const table = "mac,name,site\n0004f2000001,a,Berlin/HQ\n0004f2000002,b,Berlin/HQ\n0004f2000003,c,Paris\n0004f2000004,d,Paris\n"
	want := []string{"row 2 failed site.unknown site_name", "row 3 failed site.unknown site_name", "row 4 done create", "row 5 done create"}
	for name, c := range map[string]struct {
		o              how
		state          job.State
		devices, sites int
	}{
		"applied":        {how{create: true}, job.Partial, 2, 1},
		"a dry run":      {how{create: true, dry: true}, job.Partial, 0, 0},
		"all or nothing": {how{create: true, all: true}, job.Failed, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHouse(t)
			j, items := h.imported(table, c.o)
			lines := plain(told(items))
			if c.o.all {
				lines = append(lines[:2], want[2:]...) // those that were left are skipped
			}
			if diff := cmp.Diff(want, lines); diff != "" || j.State != c.state {
				t.Errorf("%s: %s", j.State, diff)
			}
			n, err := h.CountDevices(t.Context(), h.account.ID, fleet.DeviceQuery{})
			must(t, err)
			sites, err := h.Sites(t.Context(), h.account.ID, fleet.Page{})
			must(t, err)
			if n != c.devices || len(sites) != c.sites {
				t.Errorf("%d devices and %d sites were made", n, len(sites))
			}
		})
	}
}

// asked is a store that counts how often it is asked to make a site, and is away
// for the first of them.
type asked struct {
	*sqlstore.Store
	away, times int
}

func (a *asked) CreateSite(ctx context.Context, by fleet.Actor, s fleet.Site) (fleet.Site, error) {
	a.times++
	if a.times <= a.away {
		return fleet.Site{}, fault.New(fault.Unavailable, "away")
	}
	return a.Store.CreateSite(ctx, by, s)
}

func TestASiteThatIsRefusedIsAskedForOnce(t *testing.T) {
	const table = "mac,site\n0004f2000001,Berlin/HQ\n0004f2000002,Berlin/HQ\n0004f2000003,Paris\n0004f2000004,Paris\n"
	for name, o := range map[string]how{"applied": {create: true}, "a dry run": {create: true, dry: true}} {
		t.Run(name, func(t *testing.T) {
			h := newHouse(t)
			store := &asked{Store: h.Store}
			h.im.Store = store
			if j, items := h.imported(table, o); store.times != 2 || j.State != job.Partial {
				t.Errorf("asked %d times for two sites: %s %q", store.times, j.State, told(items))
			}
		})
	}
}

func TestAStoreThatIsAwayRefusesNoSite(t *testing.T) {
	h := newHouse(t)
	store := &asked{Store: h.Store, away: 1}
	w := &importing{Importer: &Importer{Store: store, Dialects: dialects}, job: job.Job{Account: h.account.ID, By: h.by},
		check: &Checker{places: places{sites: newNames()}}, tried: map[string]error{}}
	if _, err := w.newSite(t.Context(), "Paris", false); fault.As(err) == nil || fault.As(err).Kind != fault.Unavailable {
		t.Fatal(err)
	}
	if id, err := w.newSite(t.Context(), "Paris", false); err != nil || id == "" {
		t.Errorf("%q, %v", id, err)
	}
}
