package main

import (
	"fmt"
	"math"
	"testing"

	"muster/internal/fleet"
)

func TestTheFleetHasItsShares(t *testing.T) {
	p := newPlan(100_000)
	if p.accounts != 10 || newPlan(1000).accounts != 3 {
		t.Errorf("%d and %d accounts, want 10 and 3", p.accounts, newPlan(1000).accounts)
	}
	families, sites, macs, stacks := map[fleet.Family]int{}, map[string]int{}, map[fleet.MAC]bool{}, map[string]bool{}
	own, grouped := 0, 0
	for i := range p.n {
		m := p.member(i)
		families[m.Family]++
		sites[fmt.Sprint(m.account, m.Site)]++
		macs[m.MAC] = true
		if m.own {
			own++
		}
		if len(m.Groups) > 0 {
			grouped++
		}
		stacks[fmt.Sprint(m.account, m.Family, m.Model, m.Site, m.Groups)] = true
	}
	for what, c := range map[string]struct{ got, want int }{
		"UCS": {families[fleet.UCS], 40_000}, "PolyOS": {families[fleet.PolyOS], 20_000}, "J100": {families[fleet.J100], 40_000},
		"sites": {len(sites), 400}, "MACs": {len(macs), p.n}, "devices with a layer of their own": {own, 8_000},
		"devices in a group": {grouped, 33_334}, "stacks": {len(stacks), 6_000},
	} {
		if math.Abs(float64(c.got-c.want)) > float64(c.want)/100 {
			t.Errorf("%s: %d, want %d", what, c.got, c.want)
		}
	}
}

func TestTheSameFleetHasTheSamePolicies(t *testing.T) {
	p := newPlan(1000)
	a, b := p.policies(0, lexica()), p.policies(0, lexica())
	if fmt.Sprint(a) != fmt.Sprint(b) {
		t.Error("two makings of the same account differ")
	}
	for _, l := range lexica() {
		if len(l.names) != enough {
			t.Errorf("%s: %d settings, want %d", l.family, len(l.names), enough)
		}
	}
}

func TestAMissIsAMiss(t *testing.T) {
	for name, c := range map[string]struct {
		value, most float64
		reason      string
		want        string
	}{
		"at the goal":                       {1.2, 1.2, "", pass},
		"over it":                           {1.21, 1.2, "", miss},
		"not measured":                      {math.NaN(), 1.2, "", miss},
		"measured beside a shaky reference": {1, 1.2, "void: N spread by 20 %", void},
	} {
		t.Run(name, func(t *testing.T) {
			b := &bench{}
			b.judge("W0", "", "", "", "", c.value, c.most, c.reason)
			if b.rows[0].Verdict != c.want || b.failed() == (c.want == pass) {
				t.Errorf("verdict %q, failed %v; want %q", b.rows[0].Verdict, b.failed(), c.want)
			}
		})
	}
}

func TestMedianAndSpread(t *testing.T) {
	s := standing{}
	for _, v := range []float64{10, 12, 11, 9, 10} {
		s.samples = append(s.samples, sample{perRequest: v})
	}
	if s.perRequest() != 10 || math.Abs(s.spread()-.2) > 1e-9 {
		t.Errorf("median %v, spread %v; want 10 and 0.2", s.perRequest(), s.spread())
	}
	if median([]float64{1, 3}) != 2 || !math.IsNaN(median(nil)) {
		t.Error("the median of two is their mean, of none is no number")
	}
}
