package j100

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// Files lists the three files of a boot.
func (J100) Files(d fleet.Device) []dialect.Ask {
	if d.MAC == (fleet.MAC{}) {
		return nil
	}
	ask := dialect.Ask{Family: fleet.J100, MAC: d.MAC, Model: d.Model, Kind: dialect.Own, Type: contentType}
	up, all, mine := ask, ask, ask
	up.File, up.Bare = upgradeFile, true
	all.File, all.Kind, all.Part, all.Under = settingsFile, dialect.Shared, true, true
	mine.File = d.MAC.String() + ".txt"
	mine.Secret, mine.Sync, mine.Last, mine.Alike = true, true, true, true
	return []dialect.Ask{up, all, mine}
}

// Render appends one of the three files. Each ends where the next begins: GET
// is a jump without return, and what stands behind it would run only when the
// file cannot be had. Lines end in LF: both ends occur in files that phones
// obey, and this one is shorter. No byte order mark: none was seen.
func (j J100) Render(dst []byte, ask dialect.Ask, in dialect.Input) ([]byte, error) {
	switch {
	case ask.Kind == dialect.Own && ask.File == upgradeFile:
		return upgradeScript(dst, cmp.Or(in.Device.Model, ask.Model), in.Image), nil
	case ask.Kind == dialect.Shared && ask.File == settingsFile:
		dst = under(dst, in.Under.Body)
		dst = append(dst, "## Muster: what all phones of the account share\n"...)
		for _, e := range entries(in.Shared) {
			if e.shared {
				dst = set(dst, e.name, e.value)
			}
		}
		return append(dst, "GET $MACADDR.txt\n"...), nil
	case ask.Kind == dialect.Own && strings.HasSuffix(ask.File, ".txt"):
		return j.own(dst, in), nil
	}
	return dst, fault.New(fault.Missing, "%s is not a file that is rendered", ask.File)
}

// own writes what the shared file does not say, or says otherwise, then the
// group and what to trust, then server and pair: the last SET of a name counts. While a server
// is written, what policies say of the reserved settings is left out.
//
// GROUP is documented as set by enrollment or by hand. Whether a phone takes
// it from a file is not known; one that does not passes over it.
func (j J100) own(dst []byte, in dialect.Input) []byte {
	dst = append(dst, "## Muster: what this phone has of its own\n"...)
	common := entries(in.Shared)
	told, trust := in.Group >= 0 && in.Group <= 999, in.Trust != "" && len(in.Trust) <= maxTrust && sayable(in.Trust)
	for _, e := range entries(in.Settings) {
		trust = trust && (e.name != "TRUSTCERTS" || e.value == "")
		at, found := slices.BinarySearchFunc(common, e.name, func(c entry, name string) int { return strings.Compare(c.name, name) })
		switch {
		case found && e.shared && common[at].shared && common[at].value == e.value:
		case in.Server != nil && e.reserved, told && e.name == "GROUP", in.Image.Path != "" && e.name == "APPNAME":
		default:
			dst = set(dst, e.name, e.value)
		}
	}
	if told {
		dst = set(dst, "GROUP", strconv.Itoa(in.Group))
	}
	if trust { // left out, it would be at its default again: then the phone trusts whoever answers
		dst = set(dst, "TRUSTCERTS", in.Trust)
	}
	dst = identity(dst, in.Identity, func(name string) (string, bool) {
		s, ok := in.Settings.Get(policy.Key(name))
		return s.Value, ok
	})
	if in.Server == nil && (in.Address == nil || led(in.Settings)) {
		return dst
	}
	// A phone that was sent here and finds no server in its files goes back to
	// the one that DHCP or the menu names; the pair it keeps by itself.
	pairs := j.Credentials(*cmp.Or(in.Server, in.Address))
	if in.Server == nil {
		pairs = pairs[:3]
	}
	for _, p := range pairs {
		if !sayable(p.Value) {
			return dst // half a pair, or a pair without its server, is worse than none
		}
	}
	for _, p := range pairs {
		dst = set(dst, p.Name, p.Value)
	}
	return dst
}

// led reports whether policies lead the phone to a server of their own.
func led(e policy.Effective) bool {
	for s := range e.All() {
		if (J100{}).Reserved(string(s.Key)) {
			return true
		}
	}
	return false
}

// An entry is a setting as the files say it.
type entry struct {
	trait
	name  string // upper case; PHONEKEY.n for the preset keys
	value string
	from  policy.Source
}

// A trait is what rendering must know of a setting's name.
type trait struct {
	choices  []catalog.Choice
	shared   bool // may stand in the file that all phones of the account read
	reserved bool
}

// traits holds those of all names of the book but the indexed one, so that a
// cold file of some hundred settings costs no search of the catalog.
var traits = sync.OnceValue(func() map[string]trait {
	out := make(map[string]trait, len(book().All()))
	for _, s := range book().All() {
		out[s.Name] = traitOf(s.Name)
	}
	return out
})

// traitOf says that secrets stand in own files alone. So do the reserved
// settings, or a device that Auto-Sync writes would read another server first;
// preset keys, since a file's keys add up and a device's own could not replace
// the account's; and APPNAME, since one model's image is not another's.
func traitOf(name string) trait {
	s, _, _ := book().Lookup(name)
	t := trait{choices: s.Choices, reserved: J100{}.Reserved(name)}
	t.shared = !t.reserved && !book().Secret(name) && !strings.HasPrefix(name, "PHONEKEY") && !strings.HasSuffix(name, "APPNAME")
	return t
}

// entries returns what the language can say of e, by name.
func entries(e policy.Effective) []entry {
	out := make([]entry, 0, e.Len())
	lower := false
	for s := range e.All() {
		name := strings.ToUpper(string(s.Key))
		t, known := traits()[name]
		if !known {
			t = traitOf(name)
		}
		if !known && !settable(name) || !sayable(s.Value) {
			continue
		}
		lower = lower || name != string(s.Key)
		out = append(out, entry{trait: t, name: name, value: spell(t.choices, s.Value), from: s.From})
	}
	if !lower {
		return out // sorted as they came
	}
	// Two spellings of a name are one setting: the stronger level's counts,
	// unless the weaker one is locked.
	slices.SortStableFunc(out, func(a, b entry) int {
		if c := strings.Compare(a.name, b.name); c != 0 {
			return c
		}
		if c := cmp.Compare(b.from.Level, a.from.Level); a.from.Locked == b.from.Locked {
			if a.from.Locked {
				return -c
			}
			return c
		}
		if a.from.Locked {
			return -1
		}
		return 1
	})
	return slices.CompactFunc(out, func(a, b entry) bool { return a.name == b.name })
}

// spell returns a value in the catalog's spelling: a policy for all families
// may say true where a phone reads 1.
func spell(choices []catalog.Choice, value string) string {
	for _, c := range choices {
		if value == c.Value {
			return value
		}
		if c.Alias != "" && strings.EqualFold(value, c.Alias) {
			return c.Value
		}
	}
	return value
}

// set writes one statement. Numbers go bare, as in every file seen in the
// field, all else between quotes: they are needed for blanks and harmless
// elsewhere. The caller has made sure that the value is sayable.
func set(dst []byte, name, value string) []byte {
	bare, n := phoneKey(name)
	dst = append(dst, "SET "...)
	dst = append(dst, bare...)
	dst = append(dst, ' ')
	number := value != "" && strings.Trim(value, digits) == ""
	if !number {
		dst = append(dst, '"')
	}
	if n > 0 && !strings.HasPrefix(strings.ToLower(value), "key=") {
		dst = append(dst, "Key="...)
		dst = strconv.AppendInt(dst, int64(n), 10)
		dst = append(dst, ';')
	}
	dst = append(dst, value...)
	if !number {
		dst = append(dst, '"')
	}
	return append(dst, '\n')
}
