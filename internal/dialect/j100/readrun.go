package j100

import (
	"slices"
	"strings"

	"muster/internal/fault"
)

// Other is the value of a variable that a file tests and that is none of those
// it tests for.
const Other = "\x00any other"

// A Folder finds the scripts that GET can name. Names are looked up without
// their folders and in any case.
type Folder map[string]*Script

// FileKey is the key of a file's name in a Folder.
func FileKey(name string) string {
	if cut := strings.LastIndexAny(name, `/\`); cut >= 0 {
		name = name[cut+1:]
	}
	return strings.ToLower(name)
}

// Run does what a phone does with a file and those that it leads to, as Load
// does, and calls each with every statement that is carried out, in order. vars
// are the phone's own, as for Load. It fails with fault.Invalid when files GET
// each other without end.
func (f Folder) Run(first string, vars map[string]string, each func(file string, s *Statement)) error {
	from, line := first, 0
	for count := 1; ; count++ {
		if count > maxFiles {
			return fault.Coded(fault.Invalid, "getLoop", "%s: line %d: the files GET each other without end", from, line)
		}
		next, at := f.run(first, vars, each)
		if next == "" {
			return nil
		}
		from, line, first = first, at, next
	}
}

func (f Folder) run(file string, vars map[string]string, each func(string, *Statement)) (next string, line int) {
	script := f[file]
	for at := 0; at < len(script.Statements); at++ {
		s := &script.Statements[at]
		if s.Verb == Remark || s.Verb == Broken {
			continue
		}
		each(file, s)
		switch s.Verb {
		case If:
			left, ok := s.left.value(vars)
			right, ok2 := s.right.value(vars)
			if ok && ok2 && left == right {
				at = s.to
			}
		case Goto:
			at = s.to
		case Get:
			if key := FileKey(expand(s.Name, vars)); f[key] != nil {
				return key, s.Line
			}
		}
	}
	return "", 0
}

// A side is an operand of an IF: a variable's name, or else a text.
type side struct {
	name, text string
	variable   bool
}

func sideOf(operand string) side {
	if name, ok := strings.CutPrefix(operand, "$"); ok {
		return side{name: strings.ToUpper(name), variable: true}
	}
	return side{text: strings.Trim(operand, `"`)}
}

func (s side) value(vars map[string]string) (string, bool) {
	if !s.variable {
		return s.text, true
	}
	v, known := vars[s.name]
	return v, known
}

// Tests lists what the scripts compare variables with, by variable without its
// "$" and in upper case; values are sorted.
func (f Folder) Tests() map[string][]string {
	out := map[string][]string{}
	type test struct{ name, value string }
	seen := map[test]struct{}{}
	add := func(variable, value string) {
		name, is := strings.CutPrefix(variable, "$")
		t := test{strings.ToUpper(name), strings.Trim(value, `"`)}
		if _, twice := seen[t]; is && !twice && !strings.HasPrefix(t.value, "$") {
			seen[t] = struct{}{}
			out[t.name] = append(out[t.name], t.value)
		}
	}
	for _, s := range f {
		for i := range s.Statements {
			if st := &s.Statements[i]; st.Verb == If {
				add(st.Left, st.Right)
				add(st.Right, st.Left)
			}
		}
	}
	for _, values := range out {
		slices.Sort(values)
	}
	return out
}

// Has reports whether a J100 is known to have a variable; an IF over any other
// is passed over. name is in upper case, without the "$".
func (J100) Has(name string) bool {
	_, ok := variables[name]
	return ok
}

// Firmware reports whether a setting names software to run, which Muster
// decides by itself.
func (J100) Firmware(name string) bool {
	return strings.HasSuffix(name, "APPNAME") || name == "RFSNAME"
}

// KeyOf reads which preset key a value of PHONEKEY is of, and returns the
// setting that Muster calls it, and the value with its number in front.
func KeyOf(value string) (name, spelled string, ok bool) {
	parts := strings.Split(value, ";")
	for i, p := range parts {
		label, n, _ := strings.Cut(p, "=")
		if !strings.EqualFold(strings.TrimSpace(label), "key") {
			continue
		}
		name = "PHONEKEY." + strings.TrimSpace(n)
		if _, index := phoneKey(name); index == 0 {
			return "", "", false
		}
		if i == 0 && strings.HasPrefix(strings.ToLower(value), "key=") {
			return name, value, true
		}
		rest := slices.Delete(slices.Clone(parts), i, i+1)
		return name, strings.Join(append([]string{"Key=" + strings.TrimSpace(n)}, rest...), ";"), true
	}
	return "", "", false
}
