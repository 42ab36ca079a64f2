package firmware

import (
	"slices"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// What a rule can say beside a version.
const (
	AsAbove = "same"   // whatever the next weaker rule says
	Latest  = "latest" // the newest release there is
	Off     = "off"    // devices stay on what they run
)

// A Rule says which release devices of an account run: all of them, those of a site, those of a
// model, or those of a model at a site.
type Rule struct {
	Account fleet.AccountID
	Site    fleet.SiteID // empty: everywhere; sites are the account's own
	Model   string       // canonical; empty: every model
	Value   string       // AsAbove, Latest, Off, or a version
	// Downgrade takes devices also down to it; else one that runs something newer stays on that. Of AsAbove and
	// Off it says nothing.
	Downgrade bool
}

// Version reports whether the rule names one.
func (r Rule) Version() bool { return r.Value != AsAbove && r.Value != Latest && r.Value != Off }

// Rules are all rules that one account has.
type Rules struct {
	Account  fleet.AccountID
	Rules    []Rule
	Updated  time.Time
	Revision int64 // 0: nobody ever wrote any
}

// Bounds of rules and releases.
const (
	MaxRules    = 2000 // of an account
	MaxReleases = 1000 // of an account
	MaxFiles    = 200  // of a release
	Kept        = 5    // newest releases of a model, which rules may name
)

// builtin is what holds where no rule says anything.
var builtin = Rule{Value: Off}

// A Ladder is every rule that can hold for the devices of an account: its own and those of the accounts
// above it, weakest first.
type Ladder struct {
	Path  []fleet.AccountID // from the operator to the account
	Rules []Rule            // in the order of Sorted
}

// Sorted makes a Ladder of rules in any order; rules of other accounts than those of the path, and
// rules of sites above the last of them, are left out.
func Sorted(path []fleet.AccountID, rules []Rule) Ladder {
	l := Ladder{Path: path}
	own := fleet.AccountID("")
	if len(path) > 0 {
		own = path[len(path)-1]
	}
	for _, r := range rules {
		if slices.Contains(path, r.Account) && (r.Site == "" || r.Account == own) {
			l.Rules = append(l.Rules, r)
		}
	}
	slices.SortStableFunc(l.Rules, func(a, b Rule) int { return l.rank(a) - l.rank(b) })
	return l
}

// rank orders rules: who stands nearer to the device has the last word, and who names its model of those.
func (l Ladder) rank(r Rule) int {
	n := 4 * slices.Index(l.Path, r.Account)
	if r.Site != "" {
		n += 2
	}
	if r.Model != "" {
		n++
	}
	return n
}

// For is the rule that decides for a device.
func (l Ladder) For(d fleet.Device) Rule {
	for i := len(l.Rules) - 1; i >= 0; i-- {
		r := l.Rules[i]
		if r.Value != AsAbove && (r.Site == "" || string(r.Site) == d.Site) && (r.Model == "" || r.Model == d.Model) {
			return r
		}
	}
	return builtin
}

// asBefore reports whether old says the same version for the same devices.
func (r Rule) asBefore(old Rule) bool {
	r.Downgrade = old.Downgrade
	return r == old
}

// Check reports what is wrong with an account's rules; offered are the releases that it can name. A version
// that a rule named before may stay, although newer releases have come.
func (r Rules) Check(before []Rule, offered []Release) error {
	var bad fault.Error
	add := func(at, code, format string, args ...any) {
		e := fault.Bad(at, code, format, args...)
		bad.Fields = append(bad.Fields, e.Fields...)
		if bad.Say == "" {
			bad.Kind, bad.Code, bad.Say = e.Kind, e.Code, e.Say
		}
	}
	if len(r.Rules) > MaxRules {
		add("/spec/rules", "tooMany", "an account has at most %d rules", MaxRules)
	}
	type where struct {
		site  fleet.SiteID
		model string
	}
	seen := map[where]bool{}
	for i, v := range r.Rules {
		at := "/spec/rules/" + itoa(i)
		if seen[where{v.Site, v.Model}] {
			add(at, "duplicate", "two rules are for the same site and model")
		}
		seen[where{v.Site, v.Model}] = true
		m, known := fleet.FindModel(v.Model)
		switch {
		case v.Model != "" && !known:
			add(at+"/model", "reference", "there is no such model in the catalog")
			continue
		case v.Downgrade && (v.Value == AsAbove || v.Value == Off):
			add(at+"/downgrade", "conflict", "a rule that says %s takes no device down: downgrade is for latest and versions", v.Value)
			continue
		case v.Value == AsAbove, v.Value == Latest, v.Value == Off, slices.ContainsFunc(before, v.asBefore):
			continue
		case v.Value == "":
			add(at+"/value", "required", "value is same, latest, off, or a version")
			continue
		case v.Model == "":
			add(at+"/value", "version", "a version is named for a model: say which")
			continue
		}
		offer := Newest(offered, m.Model)
		if !slices.ContainsFunc(offer, func(o Release) bool { return Same(o.Family, o.Version, v.Value) || Same(o.Family, v.Value, o.Version) }) {
			add(at+"/value", "reference", "%s", offers(m.Model, offer))
		}
	}
	if bad.Say == "" {
		return nil
	}
	return &bad
}

func offers(model string, offer []Release) string {
	if len(offer) == 0 {
		return "there is no release for " + model + ": upload one first; value is same, latest or off until then"
	}
	var versions []string
	for _, r := range offer {
		versions = append(versions, r.Version)
	}
	return "value is same, latest, off, or one of the newest releases for " + model + ": " + strings.Join(versions, ", ")
}

// NamedBy reports whether a rule names the release.
func (r Release) NamedBy(v Rule) bool {
	return r.For(v.Model) && (Same(r.Family, r.Version, v.Value) || Same(r.Family, v.Value, r.Version))
}
