package admin

import (
	"slices"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// A refuser is a dialect whose files cannot carry every value; it says why not.
type refuser interface {
	Refuses(name, value string) string
}

// meant are the dialects of families that k is said for.
func meant(families []dialect.Dialect, k policy.Key) ([]dialect.Dialect, string) {
	f, name := k.Split()
	if f == "" {
		return families, name
	}
	return slices.DeleteFunc(slices.Clone(families), func(d dialect.Dialect) bool { return d.Family() != f }), name
}

// checkSetting asks each family that would be told. A name is known when one
// of them knows it.
func (s *server) checkSetting(families []dialect.Dialect, k policy.Key, value string, autoSync bool) (warnings []warning, problems []fieldProblem) {
	pointer := "/spec/settings/" + escape(string(k))
	told, name := meant(families, k)
	known := false
	for _, d := range told {
		if d.Reserved(name) {
			if autoSync {
				return nil, []fieldProblem{{Pointer: pointer, Code: "settingReserved", Detail: string(k) + " is written by Auto-Sync while it is on",
					Hint: "edit the account's provisioning instead, or switch Auto-Sync off"}}
			}
			known = true
			warnings = append(warnings, warning{"settingReserved", string(k) + " is left out when Auto-Sync is switched on", pointer})
		}
		setting, _, ok := d.Book().Lookup(name)
		if !ok {
			continue
		}
		known = true
		warn, err := setting.Check(pointer, value)
		if e := fault.As(err); e != nil {
			for _, f := range e.Fields {
				problems = append(problems, fieldProblem(f))
			}
			continue
		}
		if warn != "" {
			warnings = append(warnings, warning{"settingValue", warn, pointer})
		}
		if r, ok := d.(refuser); ok {
			if why := r.Refuses(name, value); why != "" {
				problems = append(problems, fieldProblem{Pointer: pointer, Code: "settingValue", Detail: string(k) + ": " + why})
			}
		}
	}
	if !known {
		return nil, []fieldProblem{{Pointer: pointer, Code: "settingUnknown", Detail: "no device this policy is for knows the setting " + string(k),
			Hint: "see /settings-catalog for the names"}}
	}
	return warnings, problems
}

// families are those that a policy can reach.
func (s *server) families(p policy.Policy) []dialect.Dialect {
	var f fleet.Family
	switch p.Level {
	case policy.Family:
		f = fleet.Family(p.Target)
	case policy.Model:
		if m, ok := fleet.FindModel(p.Target); ok {
			f = m.Family
		}
	}
	if d := s.o.Dialects.Of(f); d != nil {
		return []dialect.Dialect{d}
	}
	return s.o.Dialects.All()
}

// reserved reports whether Auto-Sync writes k in one of the families.
func (s *server) reserved(families []dialect.Dialect, k policy.Key) bool {
	told, name := meant(families, k)
	return slices.ContainsFunc(told, func(d dialect.Dialect) bool { return d.Reserved(name) })
}
