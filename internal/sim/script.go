package sim

import (
	"errors"
	"regexp"
	"strings"
)

// script is a file in Avaya's settings language, line by line.
type script struct {
	lines []statement
}

type statement struct {
	verb        string // SET, IF, GOTO, GET, "#" or empty for a comment
	name, value string // SET; the operands of IF; the file of GET
	label       string // of GOTO, IF and "#"
}

var settingName = regexp.MustCompile(`^[A-Za-z0-9_]+$`)

// readScript reads what a phone reads: statements begin in column one, with a
// keyword in capitals (goto is seen in small letters too), and everything else
// is a comment. So is a first line behind a byte order mark.
func readScript(b []byte) (any, error) {
	s := &script{}
	for i, line := range strings.Split(string(b), "\n") {
		st, err := readStatement(strings.TrimSuffix(line, "\r"))
		if err != nil {
			return nil, lineError{i + 1, err}
		}
		s.lines = append(s.lines, st)
	}
	return s, nil
}

type lineError struct {
	line int
	err  error
}

func (e lineError) Error() string { return "line " + itoa(e.line) + ": " + e.err.Error() }

func readStatement(line string) (statement, error) {
	word, rest, _ := strings.Cut(line, " ")
	f := strings.Fields(rest)
	switch {
	case word == "SET" && len(f) > 0 && settingName.MatchString(f[0]):
		value := strings.TrimLeft(strings.TrimPrefix(strings.TrimLeft(rest, " \t"), f[0]), " \t")
		quoted, isQuoted := strings.CutPrefix(value, `"`)
		switch {
		case isQuoted:
			v, _, closed := strings.Cut(quoted, `"`)
			if !closed {
				return statement{}, errors.New("a quote without its end")
			}
			return statement{verb: "SET", name: strings.ToUpper(f[0]), value: v}, nil
		case len(f) > 1: // cut at the first blank; what follows is read as a remark
			return statement{verb: "SET", name: strings.ToUpper(f[0]), value: f[1]}, nil
		}
		return statement{}, nil // a SET without a value does nothing
	case word == "IF" && len(f) >= 5 && f[1] == "SEQ" && strings.EqualFold(f[3], "GOTO"):
		return statement{verb: "IF", name: f[0], value: strings.Trim(f[2], `"`), label: f[4]}, nil
	case strings.EqualFold(word, "GOTO") && len(f) > 0:
		return statement{verb: "GOTO", label: f[0]}, nil
	case word == "GET" && len(f) > 0:
		return statement{verb: "GET", name: f[0]}, nil
	case word == "#" && len(f) == 1 && !strings.HasPrefix(rest, " "):
		return statement{verb: "#", label: f[0]}, nil
	}
	return statement{}, nil
}

// maxGets caps files that fetch one another. The phone's own limit is unknown.
const maxGets = 10

// An interpreter runs scripts as one phone does.
type interpreter struct {
	vars map[string]string // testable names, without the $
	sets map[string]string
	// get fetches a script; nil means that it could not, and the file that asked goes on.
	// depth is 0 in the upgrade file, more in those it leads to.
	get func(name string, depth int) (*script, error)
	// leaving is called before a GET of the first file: the moment the phone
	// decides about firmware. True stops the run.
	leaving func() bool
	trouble func(text string)
}

// errStop ends a run whose settings must not be used.
var errStop = errors.New("stopped")

// run executes s and whatever it ends in.
func (in *interpreter) run(s *script, depth int) error {
	for i := 0; i < len(s.lines); i++ {
		switch st := s.lines[i]; st.verb {
		case "SET":
			in.set(st.name, st.value)
		case "IF":
			left, ok1 := in.operand(st.name)
			right, ok2 := in.operand(st.value)
			if !ok1 || !ok2 || left != right { // an unknown name skips the whole IF
				continue
			}
			fallthrough
		case "GOTO":
			to := s.ahead(i, st.label)
			if to < 0 {
				in.trouble("GOTO " + st.label + ": no such tag ahead, so the rest of the file is ignored")
				return nil
			}
			i = to
		case "GET":
			if depth == 0 && in.leaving != nil && in.leaving() {
				return errStop
			}
			if depth >= maxGets {
				in.trouble("files that GET one another without end")
				return errStop
			}
			next, err := in.get(in.expand(st.name), depth)
			if err != nil {
				return err
			}
			if next != nil { // a tail call: nothing after it is run
				return in.run(next, depth+1)
			}
		}
	}
	return nil
}

// ahead finds a tag; jumps go forward only.
func (s *script) ahead(from int, label string) int {
	for i := from + 1; i < len(s.lines); i++ {
		if s.lines[i].verb == "#" && s.lines[i].label == label {
			return i
		}
	}
	return -1
}

func (in *interpreter) set(name, value string) {
	if name == "PHONEKEY" && in.sets[name] != "" { // one per key: they add up
		value = in.sets[name] + "\n" + value
	}
	in.sets[name] = value
}

func (in *interpreter) operand(s string) (string, bool) {
	name, isVar := strings.CutPrefix(s, "$")
	if !isVar {
		return s, true
	}
	v, ok := in.vars[name]
	return v, ok
}

// expand puts macros into a file name. MACs are in small letters here, as a
// J129 was seen to ask.
func (in *interpreter) expand(name string) string {
	return strings.NewReplacer("$MACADDR", in.vars["MACADDR"], "$SERIALNO", in.vars["SERIALNO"],
		"$MODEL4", in.vars["MODEL4"], "$MODEL", in.vars["MODEL"], "$GROUP", in.vars["GROUP"]).Replace(name)
}
