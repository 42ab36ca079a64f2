package j100

import (
	"strings"

	"muster/internal/fault"
)

// Loaded is what a phone has after it read its files.
type Loaded struct {
	Settings map[string]string // by upper-case name; the last SET counts
	Keys     []string          // the values of PHONEKEY, which add up, in order
	Files    []string          // read, in order, as asked for
}

// maxFiles stops files that GET each other. What a phone does then is not known.
const maxFiles = 10

// Load reads a file and those that it leads to as a phone does: IF and GOTO
// jump forward to a tag, and without one the rest of the file is passed over;
// GET goes on in the file named and comes back only when there is none; an IF
// over a variable that the phone does not have is passed over. vars are the
// phone's own, upper case and without the "$": MODEL4, MODEL, GROUP, MACADDR,
// HWVERS, … Values are taken as they are; a phone leaves out one that it finds
// wrong. It fails with fault.Missing when there is no first file, and with
// fault.Invalid when files GET each other without end.
func Load(first string, files func(name string) (string, bool), vars map[string]string) (Loaded, error) {
	l := Loaded{Settings: map[string]string{}}
	text, ok := files(first)
	if !ok {
		return l, fault.New(fault.Missing, "no file %s", first)
	}
	for next := first; ; {
		if l.Files = append(l.Files, next); len(l.Files) > maxFiles {
			return l, fault.New(fault.Invalid, "%s is the file number %d: they GET each other", next, len(l.Files))
		}
		if next, text = l.run(text, files, vars); next == "" {
			return l, nil
		}
	}
}

// run reads one file to its end, or to a GET that finds a file.
func (l *Loaded) run(text string, files func(string) (string, bool), vars map[string]string) (next, body string) {
	lines := statements(text)
	for at := 0; at < len(lines); at++ {
		s := lines[at]
		switch s.op {
		case opSet:
			switch name := strings.ToUpper(s.name); {
			case s.open, s.empty: // no value: left alone, it seems
			case name == "PHONEKEY":
				l.Keys = append(l.Keys, s.value)
			default:
				l.Settings[name] = s.value
			}
		case opGet:
			name := expand(s.name, vars)
			if body, ok := files(name); ok {
				return name, body
			}
		case opIf:
			left, ok := operand(s.left, vars)
			right, ok2 := operand(s.right, vars)
			if !ok || !ok2 || left != right {
				continue
			}
			at = jump(lines, at, s.name)
		case opGoto:
			at = jump(lines, at, s.name)
		}
	}
	return "", ""
}

// jump returns the line of the tag, or the last one when it does not follow:
// backward jumps occur in no file seen, and would never end.
func jump(lines []statement, from int, label string) int {
	for at := from + 1; at < len(lines); at++ {
		if lines[at].op == opTag && lines[at].name == label {
			return at
		}
	}
	return len(lines) - 1
}

func operand(s string, vars map[string]string) (string, bool) {
	if name, ok := strings.CutPrefix(s, "$"); ok {
		v, known := vars[strings.ToUpper(name)]
		return v, known
	}
	return strings.Trim(s, `"`), true
}

// expand puts the phone's values into a file's name. Macros are found by their
// beginning, as "$MODEL4dir" is, the longest first. $MACADDR was seen in lower
// case here.
func expand(name string, vars map[string]string) string {
	var out strings.Builder
	for {
		before, after, ok := strings.Cut(name, "$")
		out.WriteString(before)
		if !ok {
			return out.String()
		}
		best := ""
		for v := range vars {
			if len(v) > len(best) && strings.HasPrefix(after, v) {
				best = v
			}
		}
		switch best {
		case "":
			out.WriteByte('$')
		case "MACADDR":
			out.WriteString(strings.ToLower(vars[best]))
		default:
			out.WriteString(vars[best])
		}
		name = after[len(best):]
	}
}
