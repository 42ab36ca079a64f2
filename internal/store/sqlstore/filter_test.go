package sqlstore

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"muster/internal/filter"
	"muster/internal/fleet"
)

// insertDevices puts devices into an account as they are, observed parts included.
func insertDevices(t testing.TB, s *Store, ds []fleet.Device) {
	t.Helper()
	tx, err := s.w.Begin()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	for _, d := range ds {
		if _, err := tx.ExecContext(context.Background(), insertDeviceSQL, deviceArgs(d)...); err != nil {
			t.Fatal(err)
		}
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
}

var filterNow = time.Date(2026, 11, 25, 12, 0, 0, 123456789, time.UTC)

// oddTexts are what makes engines differ: cases, wildcards, quotes, bytes
// beyond ASCII, the letters of JSON.
var oddTexts = []string{"", "a", "A", "ab", "aB", "b", "a_b", "a%b", `a\b`, `"a"`, `a"b`, `\`, "%", "_", "é", "É", "ä", "<&>", "a b", "0", "10", "9", "ß", "\u2028", "日本", "a'b", "vvx", "VVX 450", "k", "true", "null", "[]", "{}"}

var oddKeys = []string{"env", "a.b", `a"b`, "é", "<k>", "cost center", `k\`, "$", "0", "labels"}

var oddVersions = []string{"", "6", "6.4", "6.4.2", "6.4.10", "6.10.0", "06.4", "10.0", "4.1.0-390225", "R4_0", "é", "6.4.2.18"}

func oddTimes() []time.Time {
	day := filterNow.Add(-24 * time.Hour)
	return []time.Time{{}, filterNow, day.Truncate(time.Microsecond), day.Truncate(time.Microsecond).Add(time.Microsecond), day.Add(-time.Hour).Truncate(time.Microsecond), filterNow.Add(-240 * time.Hour).Truncate(time.Microsecond)}
}

var oddSites = []fleet.Site{{ID: "sit_1", Name: "Berlin", Region: "eu/de"}, {ID: "sit_2", Name: "Lyon", Region: "eu/fr"}, {ID: "sit_3", Name: "lyon", Region: ""}}

func oddNames() *filter.Names {
	sites := slices.Clone(oddSites)
	for i := range 40 { // more than are written out one by one
		sites = append(sites, fleet.Site{ID: fleet.SiteID(fmt.Sprintf("sit_x%d", i)), Name: fmt.Sprint("x", i), Region: "eu"})
	}
	return filter.NewNames(sites, []fleet.Room{{ID: "rom_1", Name: "Blue"}}, []fleet.User{{ID: "usr_1", Name: "Ada"}},
		[]fleet.Group{{ID: "grp_1", Name: "lobby"}, {ID: "grp_2", Name: "grp_"}, {ID: `grp_"`, Name: "odd"}, {ID: "grp_9", Name: "dynamic", Filter: `site.path : "/eu/" AND NOT labels:env`}})
}

func drawDevice(t *rapid.T, i int, account fleet.AccountID) fleet.Device {
	of := func(l []string, name string) string { return rapid.SampledFrom(l).Draw(t, name) }
	when := func(name string) time.Time {
		return fromMicro(micro(rapid.SampledFrom(oddTimes()).Draw(t, name)))
	}
	d := fleet.Device{
		ID: fleet.DeviceID(fmt.Sprintf("dev_%06d", i)), Account: account, MAC: fleet.MAC{0, 4, 0xf2, byte(i >> 16), byte(i >> 8), byte(i)}, Serial: of(oddTexts, "serial"), Model: of(oddTexts, "model"),
		Family: rapid.SampledFrom([]fleet.Family{"", fleet.UCS, fleet.PolyOS, fleet.J100}).Draw(t, "family"), Onboarding: rapid.SampledFrom([]fleet.Onboarding{fleet.Provisioned, "", fleet.PIN, fleet.USB}).Draw(t, "onboarding"),
		Lifecycle: rapid.SampledFrom([]fleet.Lifecycle{fleet.Claimed, fleet.Imported, ""}).Draw(t, "lifecycle"), Site: of([]string{"", "sit_1", "sit_2", "sit_3", "sit_x7"}, "site"), Room: of([]string{"", "rom_1"}, "room"), User: of([]string{"", "usr_1"}, "user"),
		AutoSync: of([]string{"", "include", "exclude"}, "autoSync"), Held: rapid.Bool().Draw(t, "held"), CreatedAt: when("created"), UpdatedAt: when("updated"), Revision: 1,
		Groups: rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"grp_1", "grp_2", `grp_"`, "grp_", "GRP_1"}), 0, 3, rapid.ID).Draw(t, "groups"),
		Labels: rapid.MapOfN(rapid.SampledFrom(oddKeys), rapid.SampledFrom(oddTexts), 0, 4).Draw(t, "labels"),
		Observed: fleet.Observed{FirstSeen: when("first"), LastSeen: when("last"), LastSync: when("sync"), Holds: fleet.Generation(rapid.IntRange(0, 3).Draw(t, "holds")), SoftwareVersion: of(oddVersions, "version"), Address: of(oddTexts, "address"),
			ExternalServer: of([]string{"", "https://x"}, "external")},
	}
	if rapid.Bool().Draw(t, "active") {
		d.Stage.ActivatedAt, d.Stage.EnrolledAt = when("activated"), when("enrolled")
	}
	d.Lifecycle = d.Stage.Lifecycle(d.Lifecycle, d.Site)
	if rapid.IntRange(0, 3).Draw(t, "named") > 0 {
		d.Name = fmt.Sprint(of(oddTexts, "name"), i)
	}
	return d
}

func quote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}

// drawTest writes one comparison.
func drawTest(t *rapid.T) string {
	of := func(l ...string) string { return rapid.SampledFrom(l).Draw(t, "part") }
	text := func() string { return quote(of(oddTexts...)) }
	f := rapid.SampledFrom(filter.Fields()).Draw(t, "field")
	order := func() string { return of("=", "!=", "<", "<=", ">", ">=") }
	list := func(value func() string) string {
		vs := []string{value()}
		for range rapid.IntRange(0, 30).Draw(t, "more") {
			vs = append(vs, value())
		}
		return " in (" + strings.Join(vs, ", ") + ")"
	}
	if f.Type != filter.Bool && f.Type != filter.Label && rapid.IntRange(0, 5).Draw(t, "has") == 0 {
		return "has(" + f.Name + ")"
	}
	choose := func(value func() string, ops ...string) string {
		if op := of(ops...); op != "in" {
			return f.Name + " " + op + " " + value()
		}
		return f.Name + list(value)
	}
	switch f.Type {
	case filter.Enum:
		return choose(func() string { return of(append(f.Values, `""`)...) }, "=", "!=", "in", ":")
	case filter.MAC:
		if rapid.Bool().Draw(t, "part of it") {
			return f.Name + " : " + of("f2", "00:04", "0004f2000003", "F20000", "5")
		}
		return choose(func() string { return of("0004f2000003", "00-04-F2-00-00-05") }, "=", "!=", "in")
	case filter.Ref:
		value := map[string][]string{"site": {"Berlin", "sit_2", "lyon", `""`}, "room": {"Blue", `""`}, "user": {"Ada", `""`}}[f.Name]
		return choose(func() string { return of(value...) }, "=", "!=", "in", ":")
	case filter.List:
		return choose(func() string { return of("lobby", "grp_2", "odd", "dynamic") }, "=", "!=", "in", ":")
	case filter.Path:
		return choose(func() string { return of(`"/eu/"`, `"/EU/de"`, `"/eu/fr/Lyon"`, `"/lyon"`, `""`, `"lyon"`) }, "=", "!=", "in", ":")
	case filter.Label:
		key := of(oddKeys...)
		if rapid.IntRange(0, 3).Draw(t, "has label") == 0 {
			return of("labels : "+quote(key), "has(labels."+quote(key)+")", "has(labels)")
		}
		f.Name = "labels." + quote(key)
		return choose(text, "=", "!=", "in", ":", "<", "<=", ">", ">=")
	case filter.Bool:
		return f.Name + " " + of("=", "!=") + " " + of("true", "false")
	case filter.Number:
		return choose(func() string { return of("0", "1", "2", "-1", "9223372036854775807") }, "in", order())
	case filter.Time:
		return f.Name + " " + order() + " " + of("-24h", "now", "-10d", "+1h", "-25h", "2026-11-24", filterNow.Format(time.RFC3339Nano), filterNow.Add(-24*time.Hour).Truncate(time.Microsecond).Format(time.RFC3339Nano))
	case filter.Version:
		return choose(func() string { return quote(of(oddVersions...)) }, "in", ":", order())
	}
	return choose(text, "in", ":", order())
}

func drawExpr(t *rapid.T, deep int) string {
	switch rapid.IntRange(0, 2+deep).Draw(t, "shape") {
	case 3:
		return "NOT (" + drawExpr(t, deep-1) + ")"
	case 4:
		return "(" + drawExpr(t, deep-1) + ") AND (" + drawExpr(t, deep-1) + ")"
	case 5:
		return "(" + drawExpr(t, deep-1) + ") OR (" + drawExpr(t, deep-1) + ")"
	}
	return drawTest(t)
}

// both are a store of each engine, with an account that is emptied again.
func both(t *testing.T, f func(t *testing.T, s *Store, account fleet.AccountID)) {
	for engine, open := range map[string]func(t testing.TB) *Store{
		"sqlite":     func(t testing.TB) *Store { return openAt(t, engines["sqlite"](t)) },
		"postgresql": openPostgreSQL,
	} {
		t.Run(engine, func(t *testing.T) {
			s := open(t)
			top, err := s.Operator(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			f(t, s, top.ID)
		})
	}
}

func TestAFilterIsTrueOfTheSameDevicesInMemoryAndInTheDatabase(t *testing.T) {
	both(t, func(t *testing.T, s *Store, account fleet.AccountID) {
		rapid.Check(t, func(r *rapid.T) {
			if _, err := s.w.Exec(`DELETE FROM device`); err != nil {
				r.Fatal(err)
			}
			var all []fleet.Device
			for i := range rapid.IntRange(1, 12).Draw(r, "devices") {
				all = append(all, drawDevice(r, i, account))
			}
			insertDevices(t, s, all)
			for range 12 {
				text := drawExpr(r, 3)
				e, err := filter.Parse(text)
				if err == nil {
					e, err = e.Resolve(oddNames())
				}
				if err != nil {
					r.Fatalf("%s: %v", text, err)
				}
				q := fleet.DeviceQuery{Filter: e, Now: filterNow}
				got, err := s.Devices(t.Context(), account, q)
				if err != nil {
					r.Fatalf("%s: %v", text, err)
				}
				var want, have []string
				for _, d := range all {
					if e.Match(d, filterNow) {
						want = append(want, string(d.ID))
					}
				}
				for _, d := range got {
					have = append(have, string(d.ID))
				}
				if !slices.Equal(want, have) {
					r.Errorf("%s\nin memory   %v\nin the base %v", text, want, have)
				}
				if n, err := s.CountDevices(t.Context(), account, q); err != nil || n != len(want) {
					r.Errorf("%s: counts %d, %v; want %d", text, n, err, len(want))
				}
			}
		})
	})
}

// rank is where devices of a state stand in an order by it.
func rank(d fleet.Device) int {
	return slices.Index([]fleet.ProvisioningState{fleet.None, fleet.Staged, fleet.Stale, fleet.Active}, d.StateAt(filterNow))
}

// compare is the order of a list, said a second time.
func compare(sort []fleet.Sort, a, b fleet.Device) int {
	at := func(t time.Time) int64 { return micro(t) }
	down := false
	for _, k := range sort {
		c := map[string]int{
			"id": cmp.Compare(a.ID, b.ID), "name": cmp.Compare(a.Name, b.Name), "mac": cmp.Compare(a.MAC.String(), b.MAC.String()), "serial": cmp.Compare(a.Serial, b.Serial), "model": cmp.Compare(a.Model, b.Model),
			"family": cmp.Compare(a.Family, b.Family), "lifecycle": cmp.Compare(a.Lifecycle, b.Lifecycle), "site": cmp.Compare(a.Site, b.Site),
			"softwareVersion": cmp.Compare(fleet.VersionOrder(a.SoftwareVersion), fleet.VersionOrder(b.SoftwareVersion)),
			"firstSeen":       cmp.Compare(at(a.FirstSeen), at(b.FirstSeen)), "lastSeen": cmp.Compare(at(a.LastSeen), at(b.LastSeen)), "lastProvisioningSync": cmp.Compare(at(a.LastSync), at(b.LastSync)),
			"connection": cmp.Compare(cmp.Or(a.Link.Connection, "unknown"), cmp.Or(b.Link.Connection, "unknown")),
			"state":      cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(at(a.LastSync), at(b.LastSync))*min(rank(a), 1)),
			"createdAt":  cmp.Compare(at(a.CreatedAt), at(b.CreatedAt)), "updatedAt": cmp.Compare(at(a.UpdatedAt), at(b.UpdatedAt)),
		}[k.Field]
		if down = k.Down; down {
			c = -c
		}
		if c != 0 {
			return c
		}
	}
	if down {
		return cmp.Compare(b.ID, a.ID)
	}
	return cmp.Compare(a.ID, b.ID)
}

func TestEveryOrderIsPagedThroughWithoutGapsWhileDevicesJoinAndLeave(t *testing.T) {
	if testing.Short() {
		t.Skip("long: make test runs it")
	}
	both(t, func(t *testing.T, s *Store, account fleet.AccountID) {
		sorts := [][]fleet.Sort{nil, {{Field: "family"}, {Field: "name", Down: true}, {Field: "serial"}}, {{Field: "lastProvisioningSync", Down: true}, {Field: "name"}}, {{Field: "model", Down: true}, {Field: "id"}, {Field: "name"}}}
		for _, name := range filter.Sorts() {
			sorts = append(sorts, []fleet.Sort{{Field: name}}, []fleet.Sort{{Field: name, Down: true}})
		}
		gen := rapid.Custom(func(r *rapid.T) []fleet.Device {
			var all []fleet.Device
			for i := range 40 {
				all = append(all, drawDevice(r, i, account))
			}
			return all
		})
		for i, sort := range sorts {
			if _, err := s.w.Exec(`DELETE FROM device`); err != nil {
				t.Fatal(err)
			}
			all := gen.Example(i)
			old, late := all[:30], all[30:]
			insertDevices(t, s, old)
			q := fleet.DeviceQuery{Page: fleet.Page{Limit: 4}, Sort: sort}
			var got []fleet.Device
			for {
				page, err := s.Devices(t.Context(), account, q)
				if err != nil {
					t.Fatalf("%v: %v", sort, err)
				}
				got = append(got, page...)
				if len(page) < 4 {
					break
				}
				q.After = fleet.DevicePosition(sort, page[3])
				if len(late) > 0 {
					insertDevices(t, s, late[:2])
					late = late[2:]
				}
				if _, err := s.w.Exec(`DELETE FROM device WHERE id = $1`, string(page[3].ID)); err != nil { // the list goes on where it was
					t.Fatal(err)
				}
			}
			if !slices.IsSortedFunc(got, func(a, b fleet.Device) int { return compare(sort, a, b) }) {
				t.Errorf("%v: not in order", sort)
			}
			for _, d := range old {
				if n := len(slices.DeleteFunc(slices.Clone(got), func(g fleet.Device) bool { return g.ID != d.ID })); n != 1 {
					t.Errorf("%v: %s is there %d times", sort, d.ID, n)
				}
			}
		}
	})
}
