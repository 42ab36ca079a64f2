package policy_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"muster/internal/policy"
)

// drawn draws layers, whole and sorted. Names, levels, priorities and locks are
// drawn from few, so that they meet; no two layers have one rank.
func drawn(t *rapid.T) (whole []policy.Layer, sorted []*policy.Layer) {
	words := policy.Words{}
	for i := range rapid.IntRange(0, 7).Draw(t, "layers") {
		l := policy.Layer{Level: policy.Level(rapid.IntRange(0, 7).Draw(t, "level")), Name: fmt.Sprint("p", rapid.IntRange(0, 2).Draw(t, "name"), "-", i),
			Priority: policy.Priority(rapid.IntRange(-2, 2).Draw(t, "priority")), Values: map[policy.Key]string{}, Locked: map[policy.Key]bool{}, ByModel: map[policy.Key]bool{}}
		for _, k := range rapid.SliceOf(rapid.SampledFrom([]policy.Key{"a", "b", "c", "d", "e"})).Draw(t, "keys") {
			l.Values[k], l.Locked[k] = rapid.SampledFrom([]string{"1", "2", "3"}).Draw(t, "value"), rapid.Bool().Draw(t, "locked")
			l.ByModel[k] = rapid.Bool().Draw(t, "by model")
		}
		s := l.SortedBy(words)
		whole, sorted = append(whole, l), append(sorted, &s)
	}
	slices.Reverse(sorted)
	return whole, sorted
}

func TestValuesAreThoseOfTheWholeWithoutWhatTheyHid(t *testing.T) {
	var room policy.Scratch
	rapid.Check(t, func(t *rapid.T) {
		whole, layers := drawn(t)
		got, want := room.Resolve(layers), policy.Resolve(whole...)
		if want.Digest() != got.Digest() || want.Len() != got.Len() {
			t.Fatalf("%v, want %v", got, want)
		}
		for s := range got.All() {
			if w, _ := want.Get(s.Key); w.From != s.From || s.Hidden != nil {
				t.Fatalf("%s from %+v hiding %v, want %+v and nothing", s.Key, s.From, s.Hidden, w.From)
			}
		}
	})
}

func TestAPartSaysWhatTheWholeSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		whole, part := drawn(t)
		keys := []policy.Key{"b", "d", "e", "x"}
		all := policy.Resolve(whole...)
		got := policy.ResolvePart(keys, part)
		if want := all.Part(keys); want.Digest() != got.Digest() {
			t.Fatalf("%v, want %v", got, want)
		}
		for s := range got.All() {
			if w, _ := all.Get(s.Key); w.From != s.From {
				t.Fatalf("%s from %+v, want %+v", s.Key, s.From, w.From)
			}
		}
	})
}
