package policy

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// The merge is the rule, said once more without it: of each key, go through
// the layers from the weakest on.
func TestResolveIsTheRuleForEachKeyAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var layers []Layer
		keys := map[Key]bool{}
		for i := range rapid.IntRange(0, 6).Draw(t, "layers") {
			l := Layer{Level: Level(rapid.IntRange(0, 7).Draw(t, "level")), Priority: Priority(rapid.IntRange(-2, 2).Draw(t, "priority")),
				Name: fmt.Sprint(rapid.IntRange(0, 9).Draw(t, "name"), i), Policy: ID(fmt.Sprint(i)), Values: map[Key]string{}, Locked: map[Key]bool{}}
			for range rapid.IntRange(0, 6).Draw(t, "values") {
				k := Key(rapid.SampledFrom([]string{"a", "b", "c", "d", "e", "f", "g"}).Draw(t, "key"))
				l.Values[k], keys[k] = fmt.Sprint("v", i), true
				if rapid.Bool().Draw(t, "locked") {
					l.Locked[k] = true
				}
			}
			if rapid.Bool().Draw(t, "sorted") {
				l = l.Sorted()
			}
			layers = append(layers, l)
		}
		e := Resolve(layers...)
		if got, want := collect(e), slices.Sorted(maps.Keys(keys)); !slices.Equal(got, want) {
			t.Fatalf("keys %v, want %v", got, want)
		}
		slices.SortStableFunc(layers, rank)
		for k := range keys {
			var won *Layer
			hidden := 0
			for i := range layers {
				l := &layers[i]
				if _, says := l.Values[k]; !says {
					continue
				}
				if won != nil {
					hidden++
				}
				if won == nil || !won.Locked[k] || l.Locked[k] && l.Level == won.Level {
					won = l
				}
			}
			s, _ := e.Get(k)
			if s.Value != won.Values[k] || s.From.Policy != won.Policy || s.From.Locked != won.Locked[k] || len(s.Hidden) != hidden {
				t.Fatalf("%s: %+v, want the value of layer %s and %d hidden", k, s, won.Policy, hidden)
			}
			if !slices.IsSortedFunc(s.Hidden, func(a, b Source) int { return cmp.Compare(b.Level, a.Level) }) {
				t.Fatalf("%s: hidden is not nearest first: %+v", k, s.Hidden)
			}
		}
	})
}

func collect(e Effective) (out []Key) {
	for s := range e.All() {
		out = append(out, s.Key)
	}
	return out
}

// BenchmarkResolve is five layers of 300 settings, half of them shared with
// the layer below: once for each stack that is not kept. A handshake is 350 µs.
func BenchmarkResolve(b *testing.B) {
	var layers []Layer
	for l := range 5 {
		values := map[Key]string{}
		for i := range 300 {
			values[Key(fmt.Sprintf("device.setting.%04d", l*150+i))] = fmt.Sprintf("value %d", l)
		}
		layers = append(layers, Layer{Level: Level(l + 1), Values: values}.Sorted())
	}
	b.ReportAllocs()
	for b.Loop() {
		Resolve(layers...)
	}
}
