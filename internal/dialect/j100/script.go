package j100

import "strings"

// An op is a kind of line in the settings language.
type op uint8

const (
	opComment op = iota
	opSet
	opIf
	opGoto
	opGet
	opTag
	opBroken // begins like a statement and is none
)

// A statement is one line as a phone reads it.
type statement struct {
	line        int // from 1
	op          op
	name        string // SET: the name as written; GET: the file; IF, GOTO, tag: the label
	value       string // SET
	left, right string // IF: operands as written
	quoted      bool   // SET: the value stood between quotes
	open        bool   // SET: the quote was never closed
	empty       bool   // SET: there was no value at all
	rest        string // what stood behind, and phones pass over
	text        string
}

// statements takes a file apart. A line is a statement when it begins, in its
// first column, with a keyword and a blank; everything else is a comment, a
// line behind a byte order mark too. GOTO alone counts in lower case, which
// the vendor's own files have.
func statements(text string) []statement {
	var out []statement
	for n, line := range strings.Split(text, "\n") {
		s := scan(strings.TrimSuffix(line, "\r"))
		s.line = n + 1
		out = append(out, s)
	}
	return out
}

func scan(line string) statement {
	s := statement{text: line}
	word, rest, ok := strings.Cut(line, " ")
	if !ok {
		return s
	}
	rest = strings.TrimLeft(rest, " ")
	switch word {
	case "SET":
		s.op = opSet
		s.name, rest = token(rest)
		s.value, s.rest, s.quoted, s.open = value(rest)
		s.empty = rest == ""
	case "GET":
		s.op = opGet
		s.name, s.rest = token(rest)
	case "GOTO", "goto":
		s.op = opGoto
		s.name, s.rest = token(rest)
	case "IF":
		var seq, jump string
		s.op = opIf
		s.left, rest = token(rest)
		seq, rest = token(rest)
		s.right, rest = token(rest)
		jump, rest = token(rest)
		s.name, s.rest = token(rest)
		if !strings.EqualFold(seq, "SEQ") || !strings.EqualFold(jump, "GOTO") {
			s.op = opBroken
		}
	case "#":
		// One sharp, one blank, one word: everything else is a comment, "# SET X 1" too.
		if label, behind := token(rest); behind == "" && label != "" && line[2] != ' ' {
			s.op, s.name = opTag, label
		}
		return s
	default:
		return s
	}
	if s.name == "" {
		s.op = opBroken
	}
	return s
}

// token takes the first word.
func token(s string) (word, rest string) {
	at := strings.IndexAny(s, " \t")
	if at < 0 {
		return s, ""
	}
	return s[:at], strings.Trim(s[at:], " \t")
}

// value takes the value of a SET: between double quotes, which nothing
// escapes, or one word.
func value(s string) (v, rest string, quoted, open bool) {
	if body, ok := strings.CutPrefix(s, `"`); ok {
		v, rest, ok = strings.Cut(body, `"`)
		return v, strings.Trim(rest, " \t"), true, !ok
	}
	v, rest = token(s)
	return v, rest, false, false
}
