package catalog

import (
	"strings"
	"testing"

	"muster/internal/fleet"
)

func TestCaseThatDoesNotCountHasOneSpelling(t *testing.T) {
	cased, folded := NewBook(fleet.UCS, nil, false, nil), NewBook(fleet.J100, []Setting{{Name: "COUNTRY"}}, true, nil)
	for _, name := range []string{"country", "Country", "COUNTRY", "never_Heard"} {
		if got := folded.Canonical(name); got != strings.ToUpper(name) {
			t.Errorf("%s is %s", name, got)
		}
		if got := cased.Canonical(name); got != name {
			t.Errorf("where case counts, %s is %s", name, got)
		}
	}
}

func TestLookup(t *testing.T) {
	entries := func() []Setting {
		return []Setting{{Name: "reg.#.server.#.address"}, {Name: "bm.1.name"}, {Name: "mix.#.2.#"}, {Name: "a.#.b.#.c.#"}, {Name: "reg.#.pin", Secret: true}, {Name: "Plain"}}
	}
	cased, folded := NewBook(fleet.UCS, entries(), false, []string{"VVX450"}), NewBook(fleet.J100, entries(), true, nil)
	for name, c := range map[string]struct{ ask, entry, model, folded string }{
		"an index is any number of up to four digits":  {"reg.12.server.2.address", "reg.#.server.#.address", "", "reg.#.server.#.address"},
		"five digits are none":                         {"reg.12345.server.2.address", "", "", ""},
		"an index has to be there":                     {"reg.server.2.address", "", "", ""},
		"a fixed number is one":                        {"bm.1.name", "bm.1.name", "", "bm.1.name"},
		"and no other":                                 {"bm.2.name", "", "", ""},
		"a fixed number may stand between two indices": {"mix.2.2.2", "mix.#.2.#", "", "mix.#.2.#"},
		"three indices are the most":                   {"a.1.b.2.c.3", "a.#.b.#.c.#", "", "a.#.b.#.c.#"},
		"four numbers are none":                        {"a.1.b.2.c.3.4", "", "", ""},
		"a model's suffix is set aside":                {"reg.1.pin.VVX450", "reg.#.pin", "VVX450", ""},
		"whatever its case":                            {"Plain.vvx450", "Plain", "vvx450", ""},
		"another suffix is not":                        {"Plain.VVX999", "", "", ""},
		"case counts, unless the family folds it":      {"PLAIN", "", "", "Plain"},
		"with indices too":                             {"REG.1.Pin", "", "", "reg.#.pin"},
		"the general name is itself":                   {"reg.#.pin", "reg.#.pin", "", "reg.#.pin"},
		"no name is none":                              {"", "", "", ""},
		"dots alone are none":                          {"...", "", "", ""},
		"a name longer than any is none":               {strings.Repeat("a", 500) + ".1", "", "", ""},
		"a trailing dot is no index":                   {"reg.1.pin.", "", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			s, model, ok := cased.Lookup(c.ask)
			if s.Name != c.entry || model != c.model || ok != (c.entry != "") || cased.Secret(c.ask) != (c.entry == "reg.#.pin") {
				t.Errorf("got %q %q %v, want %q %q", s.Name, model, ok, c.entry, c.model)
			}
			if s, _, _ := folded.Lookup(c.ask); s.Name != c.folded {
				t.Errorf("folded: got %q, want %q", s.Name, c.folded)
			}
		})
	}
	t.Run("an unknown name that looks like a password is secret", func(t *testing.T) {
		if !cased.Secret("younger.Password") || cased.Secret("younger.user") {
			t.Error("it is not")
		}
	})
}

func TestPlainTakesAModelOffWhatTheCatalogHasNot(t *testing.T) {
	b := NewBook(fleet.UCS, []Setting{{Name: "a.b"}, {Name: "lib.VVX450"}}, false, []string{"VVX450"})
	for name, want := range map[string][2]string{
		"a.b": {"a.b", ""}, "a.b.VVX450": {"a.b", "VVX450"}, "never.heard.vvx450": {"never.heard", "vvx450"}, "lib.VVX450": {"lib.VVX450", ""}, "a.b.VVX999": {"a.b.VVX999", ""},
	} {
		if plain, model := b.Plain(name); plain != want[0] || model != want[1] {
			t.Errorf("%s: %q and %q, want %q", name, plain, model, want)
		}
	}
}
