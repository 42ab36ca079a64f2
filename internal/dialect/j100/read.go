package j100

import (
	"strings"
	"unicode/utf8"

	"muster/internal/dialect"
	"muster/internal/fault"
)

// A Verb is what a line of a settings file does.
type Verb uint8

// The verbs. Remark is a run of lines that phones pass over.
const (
	Remark Verb = iota
	Set
	If
	Goto
	Get
	Tag
	Broken // begins as a statement and is none: phones pass over it
)

// A Statement is one line of a settings file, or a run of comments.
type Statement struct {
	Verb        Verb
	Line, Last  int    // from 1; of a run of comments, the first and the last
	Count       int    // how many lines it is, blank ones aside: 1 but for runs of comments
	Name        string // SET: in upper case; GET: the file; IF, GOTO, tag: the label
	Value       string // SET
	Idle        bool   // a SET that does nothing: without a value, or with a quote that is never closed
	Left, Right string // IF: operands as written
	Meant       bool   // of an Idle one: a value was meant, with the quote that is open, or on the next line
	Note        string // what a person should know of the line; often empty

	At int // its place in Script.Statements

	left, right side // of an IF, taken apart
	to          int  // IF, GOTO: the statement of the tag; beyond the last when there is none
}

// A Script is a settings or upgrade file, ready to be run many times.
type Script struct {
	Statements []Statement
	Mark       bool // a byte order mark stands before the first line, which is read without it
}

const markNote = "read without the byte order mark before it; what a phone does with one is not known"

// utf16 reports whether a file is in an encoding of two bytes a character.
func utf16(file []byte) bool {
	return len(file) > 1 && (file[0] == 0xff && file[1] == 0xfe || file[0] == 0xfe && file[1] == 0xff || file[0] == 0 || file[1] == 0)
}

// valueAlone reports whether the next line looks like the value of a SET
// before it: no statement and nothing that people write comments with.
func valueAlone(rest string) bool {
	line, _, _ := strings.Cut(rest, "\n")
	line = strings.TrimSpace(line)
	return line != "" && !strings.ContainsAny(line[:1], "#*;/-=") && scan(line).op == opComment && nearly(line) == ""
}

// ReadScript takes a file apart. Phones say nothing of what they do not
// understand, and neither does it, but in notes; only a jump backward (in no
// file seen, and without end) and a file beyond all size fail, with
// fault.Invalid.
func ReadScript(file []byte) (*Script, error) {
	if len(file) > dialect.MaxRead {
		return nil, fault.Coded(fault.Invalid, "tooLarge", "the file has more than %d MB", dialect.MaxRead>>20)
	}
	if utf16(file) {
		return nil, fault.Coded(fault.Invalid, "encoding", "line 1: the file is UTF-16, which no J100 is known to read: save it as UTF-8")
	}
	text, mark := strings.CutPrefix(string(file), "\ufeff")
	s := &Script{Mark: mark}
	wanted, tags := map[string]bool{}, map[string]int{}
	line := 0
	for text != "" {
		var one string
		one, text, _ = strings.Cut(text, "\n")
		line++
		st := readLine(strings.TrimSuffix(one, "\r"))
		st.Line, st.Last, st.Count = line, line, 1
		if mark && line == 1 && st.Note == "" {
			st.Note = markNote
		}
		if st.Verb == Set && st.Value == "" && st.Idle && !st.Meant && valueAlone(text) {
			st.Meant, st.Note = true, "its value stands on the next line, where phones take it for a comment: the line does nothing"
		}
		if strings.TrimSpace(one) == "" {
			continue
		}
		if last := len(s.Statements) - 1; st.Verb == Remark && st.Note == "" && last >= 0 && s.Statements[last].Verb == Remark && s.Statements[last].Note == "" {
			s.Statements[last].Last = line
			s.Statements[last].Count++
			continue
		}
		if len(s.Statements) == dialect.MaxStatements {
			return nil, fault.Coded(fault.Invalid, "tooMany", "line %d: the file has more than %d statements", line, dialect.MaxStatements)
		}
		switch st.Verb {
		case Tag:
			if _, twice := tags[st.Name]; twice {
				st.Note = "the tag stands twice; a jump goes to the next one"
			}
			tags[st.Name] = len(s.Statements)
		case If, Goto:
			wanted[st.Name] = true
		}
		st.At = len(s.Statements)
		s.Statements = append(s.Statements, st)
	}
	return s, s.link(tags)
}

// link finds the tag of each jump: the next one of the name further down. From
// the end up, the tags passed last are those.
func (s *Script) link(last map[string]int) error {
	ahead := make(map[string]int, len(last))
	var backward error
	for i := len(s.Statements) - 1; i >= 0; i-- {
		st := &s.Statements[i]
		switch st.Verb {
		case Tag:
			ahead[st.Name] = i
		case If, Goto:
			to, ok := ahead[st.Name]
			if _, above := last[st.Name]; !ok && above {
				backward = fault.Coded(fault.Invalid, "backwardJump", "line %d: GOTO %s jumps back to line %d, and the file would never end", st.Line, st.Name, s.Statements[last[st.Name]].Line)
			}
			if !ok {
				to = len(s.Statements)
				st.Note = "there is no tag " + st.Name + ": the jump passes over the rest of the file"
			}
			st.to = to
		}
	}
	return backward
}

// readLine takes one line apart.
func readLine(line string) Statement {
	in := scan(line)
	out := Statement{Name: in.name, Value: in.value, Left: in.left, Right: in.right}
	switch in.op {
	case opSet:
		out.Verb, out.Name, out.Idle = Set, strings.ToUpper(in.name), in.open || in.empty
		switch {
		case in.open:
			out.Note, out.Meant = "the quote is never closed, and the line does nothing", true
		case in.empty:
			out.Note = "without a value the line does nothing"
		case strings.ContainsAny(line, "“”„‟‘’"):
			out.Note = "only the straight double quote is one"
		case in.rest != "" && !in.quoted && !strings.HasPrefix(in.rest, "#"):
			out.Note = "the value ends at the first blank; " + quoteShort(in.rest) + " is passed over"
		}
	case opIf:
		out.Verb, out.left, out.right = If, sideOf(in.left), sideOf(in.right)
	case opGoto:
		out.Verb = Goto
		if !strings.HasPrefix(line, "GOTO") {
			out.Note = "goto in lower case was seen with older phones only"
		}
	case opGet:
		out.Verb = Get
	case opTag:
		out.Verb = Tag
	case opBroken:
		out.Verb, out.Note = Broken, "no whole statement: phones pass over it"
	default:
		out.Name, out.Note = "", nearly(line)
	}
	return out
}

// nearly says why a comment that looks like a statement is none.
func nearly(line string) string {
	bare := strings.TrimLeft(line, " \t\ufeff")
	word, _, _ := strings.Cut(strings.Replace(bare, "\t", " ", 1), " ")
	upper := strings.ToUpper(word)
	switch {
	case upper != "SET" && upper != "GET" && upper != "IF" && upper != "GOTO":
		return ""
	case bare != line:
		return "a comment: a statement begins in the first column"
	case word != upper:
		return "a comment: keywords are written in upper case"
	case strings.HasPrefix(bare, word+"\t"):
		return "a comment: a blank follows a keyword, not a tab"
	}
	return "a comment: " + word + " alone says nothing"
}

// quoteShort shows the beginning of what a file says.
func quoteShort(s string) string {
	if !utf8.ValidString(s) {
		return "the rest"
	}
	if r := []rune(s); len(r) > 20 {
		s = string(r[:20]) + "…"
	}
	return `"` + s + `"`
}
