package inventory

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"muster/internal/fleet"
	"muster/internal/job"
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
