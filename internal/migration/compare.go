package migration

import (
	"slices"

	"muster/internal/policy"
)

// compare resolves the policies for every case by Muster's ladder and counts
// the cases in which a device would not have exactly the settings of the table.
func (b *builder) compare() (cases, differences int) {
	type rung struct {
		box
		policy.Layer
	}
	rungs := make([]rung, 0, len(b.order))
	for _, at := range b.order {
		p := b.boxes[at]
		rungs = append(rungs, rung{at, p.Layer(b.d.Family(), func(string) bool { return true }).Sorted()})
	}
	holds := func(want, is int) bool { return want == every || want == is }
	want := make([]int32, len(b.t.keys))
	for m := range b.t.models {
		for g := range b.t.groups {
			for d := range b.t.macs {
				var layers []policy.Layer
				for _, r := range rungs {
					if holds(r.model, m) && holds(r.group, g) && holds(r.mac, d) {
						layers = append(layers, r.Layer)
					}
				}
				count := 0
				for k := range want {
					want[k] = b.t.at(m, g, d, k)
					if v, dropped := b.dropped[k]; dropped && want[k] == v {
						want[k] = none
					}
					if want[k] != none {
						count++
					}
				}
				has := policy.Resolve(layers...)
				same := true
				for s := range has.All() {
					k := b.t.index[string(s.Key)]
					if want[k] != none && b.t.values[want[k]] == s.Value {
						count--
						continue
					}
					// A default that was left out below may be said again above.
					v, dropped := b.dropped[k]
					same = same && dropped && want[k] == none && b.t.values[v] == s.Value
				}
				if cases++; !same || count != 0 {
					differences++
				}
			}
		}
	}
	return cases, differences
}

// dimension returns sorted values with what stands for any other in front.
func dimension(values []string) []string {
	slices.Sort(values)
	return append([]string{""}, slices.Compact(values)...)
}
