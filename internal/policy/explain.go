package policy

import (
	"fmt"
	"strings"
)

// Explain says in one sentence why a device has the value that it has. word
// puts a value into words; nil: as it is, in quotes.
func (s Setting) Explain(word func(string) string) string {
	if word == nil {
		word = func(v string) string {
			if v == "" {
				return "the device's own default"
			}
			return fmt.Sprintf("%q", v)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s is %s because %s", s.Key, word(s.Value), s.From.says())
	if len(s.Hidden) == 0 {
		if s.From.Level == Builtin {
			return b.String() + " and no policy says otherwise"
		}
		return b.String() + " and nothing else sets it"
	}
	why := ""
	for i, h := range s.Hidden {
		if i == maxNamed {
			fmt.Fprintf(&b, ", and %d more", len(s.Hidden)-i)
			break
		}
		switch next := s.beats(h); {
		case next != why:
			why = next
			b.WriteString("; it " + why + " ")
		default:
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%s (%s)", h.who(), word(h.Value))
	}
	return b.String()
}

// maxNamed bounds how many hidden policies a sentence names.
const maxNamed = 5

// beats is why the setting's source is the stronger.
func (s Setting) beats(h Source) string {
	switch {
	case s.From.Locked && (h.Level > s.From.Level || h.Level == s.From.Level && h.Priority > s.From.Priority):
		return "locks out"
	case h.Level == s.From.Level && h.Priority != s.From.Priority:
		return "has a higher priority than"
	case h.Level == s.From.Level:
		return "comes before, by its name,"
	}
	return "overrides"
}

func (s Source) says() string {
	if s.Level == Builtin {
		return "Muster sets it by itself (" + s.Name + ")"
	}
	if s.Locked {
		return s.who() + " sets and locks it"
	}
	return s.who() + " sets it"
}

// who names the source: `the site policy "Berlin"`.
func (s Source) who() string {
	if s.Level == Builtin {
		return s.Name
	}
	return fmt.Sprintf("the %s policy %q", levelNames[s.Level], s.Name)
}

// levelNames are the levels in sentences.
var levelNames = [...]string{"builtin", "account", "family", "model", "device group", "site", "device user group", "device"}
