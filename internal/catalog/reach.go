package catalog

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"muster/internal/fleet"
)

// reach reads the models and versions off Since, where its words can mean one
// thing only; else it says nothing. A list of models with their first versions
// says nothing of the models that it leaves out: they may be younger than it.
func (s *Setting) reach(f fleet.Family) {
	switch {
	case f == fleet.UCS && s.Since == "not on Trio":
		s.NotModels = modelsOf(f, "Trio ")
	case f == fleet.UCS && isVersion(s.Since):
		s.MinVersion = map[string]string{"": s.Since}
	case f == fleet.J100 && s.Since == "not J100":
		s.NotModels = modelsOf(f, "")
	case f == fleet.J100:
		s.reachJ100()
	}
}

// reachJ100 reads texts such as "J129 1.1; J100 2.0", "J100 4.0.0.0 (not J129)"
// and "J179, J189". J100 is all of them.
func (s *Setting) reachJ100() {
	text, aside, _ := strings.Cut(s.Since, "(")
	if aside, bracket := strings.CutSuffix(aside, ")"); bracket {
		model, ok := strings.CutPrefix(aside, "not ")
		if !ok || !isModel(fleet.J100, model) {
			return
		}
		s.NotModels = []string{model}
	}
	from := map[string]string{}
	clauses := strings.Split(text, ";")
	for _, clause := range clauses {
		var named []string // since the last version
		for _, word := range strings.FieldsFunc(clause, func(r rune) bool { return strings.ContainsRune(" ,/", r) }) {
			switch {
			case word == "J100":
				named = append(named, "")
			case isModel(fleet.J100, word):
				named = append(named, word)
			case isVersion(word) && len(named) > 0:
				for _, m := range named {
					from[m] = word
				}
				named = nil
			default:
				s.NotModels = nil
				return
			}
		}
		if len(clauses) == 1 && len(from) == 0 && !slices.Contains(named, "") {
			s.Models = named
			return
		}
		for _, m := range named {
			from[m] = "" // any
		}
	}
	s.MinVersion = from
}

func modelsOf(f fleet.Family, prefix string) (out []string) {
	for _, m := range fleet.Models() {
		if m.Family == f && strings.HasPrefix(m.Model, prefix) {
			out = append(out, m.Model)
		}
	}
	return out
}

func isModel(f fleet.Family, name string) bool {
	m, known := fleet.FindModel(name)
	return known && m.Family == f && m.Model == name
}

func isVersion(word string) bool { return len(numbers(word)) > 1 }

// numbers are those of a version, "4.0.13.0.6"; nil for what is none.
func numbers(version string) (out []int) {
	for part := range strings.SplitSeq(strings.TrimPrefix(version, "R"), ".") {
		n, err := strconv.Atoi(part)
		if err != nil || n < 0 {
			return nil
		}
		out = append(out, n)
	}
	return out
}

// older reports whether version is surely before the other one.
func older(version, than string) bool {
	a, b := numbers(version), numbers(than)
	if a == nil || b == nil {
		return false
	}
	for i := range b {
		if i == len(a) || a[i] != b[i] {
			return i < len(a) && a[i] < b[i] // "4.0" may be any 4.0
		}
	}
	return false
}

// UnfitModel says why a setting is not for a model, by its canonical name;
// empty when it is, or when that is not known.
func (s Setting) UnfitModel(model string) string {
	switch {
	case model == "":
	case slices.Contains(s.NotModels, model):
		return fmt.Sprintf("%s is not for the %s", s.Name, model)
	case len(s.Models) > 0 && !slices.Contains(s.Models, model):
		return fmt.Sprintf("%s is for %s, not for the %s", s.Name, strings.Join(s.Models, ", "), model)
	}
	return ""
}

// UnfitVersion says which software a setting needs, when the one that a device
// of the model has is surely older; empty otherwise.
func (s Setting) UnfitVersion(model, version string) string {
	least, ok := s.MinVersion[model]
	if !ok {
		least = s.MinVersion[""]
	}
	if least != "" && older(version, least) {
		return fmt.Sprintf("%s needs software %s or later, and the device has %s", s.Name, least, version)
	}
	return ""
}
