package inventory

import (
	"maps"
	"slices"
	"strconv"
	"strings"

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

// A checked value was looked at already: in a fleet most rows say the same.
type checked struct {
	problem *fault.Field // without Pointer
	notes   []Note
}

// most bounds what is remembered of values.
const mostChecked = 50_000

// setAll takes over a row's settings into the policies of its device.
func (c *Checker) setAll(p *Plan, r Row) {
	if slices.ContainsFunc(p.Problems, func(f fault.Field) bool { return f.Code == "onboardingMethod" }) {
		return
	}
	var have []policy.Policy // copies are made where one changes
	if p.Device.ID != "" {
		have = c.policies[p.Device.ID]
	}
	e := editor{dialects: c.dialects, f: p.Device.Family, have: have, touched: make([]bool, len(have))}
	for i, col := range c.columns {
		if col.field != none || i >= len(r.Cells) || r.Cells[i] == "" {
			continue
		}
		value, clears := cellValue(r.Cells[i])
		hidden := c.secrets.has(col.setting)
		at, key, set := e.find(col.setting)
		from := ""
		if set {
			from = e.have[at].Settings[key]
		}
		switch {
		case clears && !set, !clears && set && (from == value || hidden && value == masked):
			continue
		case clears:
			e.clear(col.setting)
		case hidden && value == masked:
			p.problem(col, "setting.type", "%s stands for a secret that is not shown, and none is set here to keep", masked)
			continue
		default:
			raw := set && slices.Contains(e.have[at].Raw, key)
			ch := c.setting(p.Device.Family, col.setting, value, raw)
			if ch.problem != nil {
				p.problem(col, ch.problem.Code, "%s", ch.problem.Detail)
				continue
			}
			p.Notes = append(p.Notes, ch.notes...)
			e.set(p.Device, at, key, set, col.setting, value)
		}
		to := value
		if hidden {
			from, to = mask(from), mask(to)
			if from == to {
				to = masked + " (another)"
			}
		}
		p.Changes = append(p.Changes, Change{string(col.setting), from, to})
	}
	for i, touched := range e.touched {
		if touched {
			p.Policies = append(p.Policies, e.have[i])
		}
	}
}

func mask(v string) string {
	if v == "" {
		return ""
	}
	return masked
}

// An editor changes the policies of one device, each as a copy.
type editor struct {
	dialects *dialect.Set
	f        fleet.Family
	have     []policy.Policy
	touched  []bool
}

// find looks for the strongest policy that sets a key.
func (e *editor) find(k policy.Key) (at int, key policy.Key, set bool) {
	for i := range e.have {
		if key, ok := keyIn(e.dialects, &e.have[i], e.f, k); ok {
			return i, key, true
		}
	}
	return 0, k, false
}

// own makes have[i] one's own.
func (e *editor) own(i int) *policy.Policy {
	if !e.touched[i] {
		e.have, e.touched[i] = slices.Clone(e.have), true
		p := &e.have[i]
		p.Settings, p.Locked, p.Raw = maps.Clone(p.Settings), slices.Clone(p.Locked), slices.Clone(p.Raw)
		if p.Settings == nil {
			p.Settings = map[policy.Key]string{}
		}
	}
	return &e.have[i]
}

// set puts a value where the key is set, else into the strongest policy, else
// into a new one.
func (e *editor) set(d fleet.Device, at int, key policy.Key, set bool, asked policy.Key, value string) {
	if len(e.have) == 0 {
		e.have = []policy.Policy{{Account: d.Account, Name: "device " + d.MAC.String(), Level: policy.Device, Target: string(d.ID), Settings: map[policy.Key]string{}}}
		e.touched = []bool{true}
	}
	if !set {
		key = asked
	}
	e.own(at).Settings[key] = value
}

// clear takes a key out of every policy of the device.
func (e *editor) clear(k policy.Key) {
	for {
		at, key, set := e.find(k)
		if !set {
			return
		}
		p := e.own(at)
		delete(p.Settings, key)
		gone := func(l policy.Key) bool { return l == key }
		p.Locked, p.Raw = slices.DeleteFunc(p.Locked, gone), slices.DeleteFunc(p.Raw, gone)
	}
}

// setting asks the families that would be told. raw: a policy says it already,
// without any catalog knowing it.
func (c *Checker) setting(f fleet.Family, k policy.Key, value string, raw bool) checked {
	id := string(f) + "\x00" + string(k) + "\x00" + value + "\x00" + strconv.FormatBool(raw)
	if have, ok := c.settings[id]; ok {
		return have
	}
	out := c.look(f, k, value, raw)
	if len(c.settings) < mostChecked {
		c.settings[id] = out
	}
	return out
}

func (c *Checker) look(f fleet.Family, k policy.Key, value string, raw bool) (out checked) {
	said, bare := k.Split()
	told := c.dialects.All()
	if said != "" && f != "" && said != f {
		return bad("setting.unknown", "%s is said for another family than the device's, %s", k, f)
	}
	if said != "" {
		f = said
	}
	if d := c.dialects.Of(f); d != nil {
		told = []dialect.Dialect{d}
	}
	known := false
	for _, d := range told {
		s, _, ok := d.Book().Lookup(bare)
		if d.Reserved(bare) {
			if c.autoSync {
				return bad("settingReserved", "%s is written by Auto-Sync while it is on", k)
			}
			known = true
			out.notes = append(out.notes, Note{"settingReserved", string(k) + " is left out when Auto-Sync is switched on"})
		}
		if !ok {
			continue
		}
		known = true
		warn, err := s.Check("", value)
		if e := fault.As(err); e != nil && raw && !s.Strict && catalog.CheckText("", value) == nil {
			warn = e.Say + ": told as it stands, since it is a raw setting"
		} else if e != nil {
			return bad(codeOf(e), "%s", e.Say)
		}
		if warn != "" {
			out.notes = append(out.notes, Note{"settingValue", warn})
		}
		if r, ok := d.(refuser); ok {
			if why := r.Refuses(bare, value); why != "" {
				return bad("setting.type", "%s: %s", k, why)
			}
		}
	}
	if known {
		return out
	}
	if raw {
		if err := fault.As(catalog.CheckText("", value)); err != nil {
			return bad("setting.type", "%s: %s", k, err.Say)
		}
		return out
	}
	return bad("setting.unknown", "no device of the family %s knows the setting %s", orAny(f), k)
}

func orAny(f fleet.Family) string {
	if f == "" {
		return "ucs, polyos or j100"
	}
	return string(f)
}

func bad(code, format string, args ...any) checked {
	return checked{problem: &fault.Field{Code: code, Detail: fault.New(fault.Invalid, format, args...).Say}}
}

// codeOf says which rule of the catalog a value broke.
func codeOf(e *fault.Error) string {
	if len(e.Fields) > 0 && strings.HasPrefix(e.Fields[0].Code, "setting.") {
		return e.Fields[0].Code
	}
	return "setting.type" // no text that files can carry
}
