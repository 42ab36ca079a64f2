package admin

import (
	"maps"
	"slices"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// twice refuses names that are one setting to a family: the phone folds their
// case, so that one of the two values would not be told. A name said for all and
// the same said for a family are two: the family's goes first.
func twice(at aim, settings map[string]string, raw []policy.Key) (problems []fieldProblem) {
	type setting struct {
		of  fleet.Family
		key policy.Key
	}
	first, named := map[setting]string{}, map[string]bool{}
	for _, k := range slices.Sorted(maps.Keys(settings)) {
		told, name := meant(at.families, policy.Key(k))
		for _, d := range told {
			if is := (setting{d.Family(), spelledBy(d, policy.Key(k))}); !slices.Contains(raw, policy.Key(k)) && !knows(d, name) {
				continue
			} else if other, again := first[is]; !again {
				first[is] = k
			} else if other != k && !named[k] {
				named[k] = true
				problems = append(problems, fieldProblem{Pointer: "/spec/settings/" + escape(k), Code: "settingTwice",
					Detail: other + " and " + k + " are one setting: phones of the family " + string(d.Family()) + " do not tell letter case in names apart", Hint: "leave one of them out"})
			}
		}
	}
	return problems
}

func knows(d dialect.Dialect, name string) bool {
	_, _, known := d.Book().Lookup(name)
	return known
}

// spelledBy is the one spelling of k in a family.
func spelledBy(d dialect.Dialect, k policy.Key) policy.Key {
	f, name := k.Split()
	name = d.Book().Canonical(name)
	if f != "" {
		return policy.Key(string(f) + ":" + name)
	}
	return policy.Key(name)
}

// said is what a policy said of k, in any spelling of it.
func said(at aim, old map[policy.Key]string, k policy.Key) (was string, there bool) {
	if was, there = old[k]; there {
		return was, true
	}
	told, _ := meant(at.families, k)
	for _, d := range told {
		for o, was := range old {
			if spelledBy(d, o) == spelledBy(d, k) {
				return was, true
			}
		}
	}
	return "", false
}
