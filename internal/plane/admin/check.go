package admin

import (
	"regexp"
	"slices"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// A refuser is a dialect whose files cannot carry every value; it says why not.
type refuser interface {
	Refuses(name, value string) string
}

// A warner is a dialect where a value that can be told may not do what it says.
type warner interface {
	Warns(name, value string) string
}

// meant are the dialects of families that k is said for.
func meant(families []dialect.Dialect, k policy.Key) ([]dialect.Dialect, string) {
	f, name := k.Split()
	if f == "" {
		return families, name
	}
	return slices.DeleteFunc(slices.Clone(families), func(d dialect.Dialect) bool { return d.Family() != f }), name
}

// rawName is what a name must look like that no catalog vouches for, to stand
// in every family's files without meaning anything else there.
var rawName = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_.-]{0,199}$`)

// checkSetting asks each family that would be told. A name is known when one
// of them knows it; a raw one is told whether or not.
func (s *server) checkSetting(at aim, k policy.Key, value string, raw, autoSync bool) (warnings []warning, problems []fieldProblem) {
	pointer := "/spec/settings/" + escape(string(k))
	told, name := meant(at.families, k)
	bad := func(code, detail, hint string) {
		problems = append(problems, fieldProblem{Pointer: pointer, Code: code, Detail: detail, Hint: hint})
	}
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
		if r, may := d.(refuser); may && (ok || raw && len(told) == 1) {
			if why := r.Refuses(name, value); why != "" {
				bad("settingValue", string(k)+": "+why, "")
			}
		}
		if !ok {
			continue
		}
		known = true
		if w, may := d.(warner); may {
			if why := w.Warns(name, value); why != "" {
				warnings = append(warnings, warning{"settingGate", why, pointer})
			}
		}
		if why := setting.UnfitModel(at.model); why != "" {
			if setting.Strict {
				bad("settingModel", why, "")
			} else {
				warnings = append(warnings, warning{"settingModel", why, pointer})
			}
		}
		if why := setting.UnfitVersion(at.model, at.version); why != "" {
			warnings = append(warnings, warning{"settingFirmware", why, pointer})
		}
		warn, err := setting.Check(pointer, value)
		if e := fault.As(err); e != nil && raw && !setting.Strict && e.Fields[0].Code != "tooLong" && catalog.CheckText(pointer, value) == nil {
			if of, _ := k.Split(); of == "" && len(at.families) > 1 {
				bad("settingRaw", sayFamily(name), "")
			}
			warnings = append(warnings, warning{"settingRaw", e.Say + ": told as it stands, since it is a raw setting", pointer})
			continue
		} else if e != nil {
			for _, f := range e.Fields {
				problems = append(problems, fieldProblem(f))
			}
			continue
		}
		if warn != "" {
			warnings = append(warnings, warning{"settingValue", warn, pointer})
		}
	}
	switch of, _ := k.Split(); {
	case known:
	case !raw:
		return nil, []fieldProblem{{Pointer: pointer, Code: "settingUnknown", Detail: "no device this policy is for knows the setting " + string(k),
			Hint: "see /settings-catalog for the names; a name of younger software stands in spec.raw too"}}
	case len(told) == 0:
		bad("settingUnknown", "the policy is for no device of the family "+string(of), "")
	case len(at.families) > 1 && of == "":
		bad("settingRaw", sayFamily(name), "")
	case !rawName.MatchString(name):
		bad("settingRaw", "a raw setting's name has letters, digits, dots, dashes and underscores, and begins with a letter", "")
	default:
		if e := fault.As(catalog.CheckText(pointer, value)); e != nil {
			bad(e.Fields[0].Code, e.Say, "")
		}
		warnings = append(warnings, warning{"settingRaw", "no catalog knows " + string(k) + ": it is told as it stands, and nothing checks it", pointer})
	}
	return warnings, problems
}

func sayFamily(name string) string {
	return "a raw setting of this level says its family: ucs:" + name + ", polyos:" + name + " or j100:" + name
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
