package j100

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// A Problem is a line that does not do what it seems to say, or may not.
type Problem struct {
	Line    int    // from 1
	Warning bool   // it may be meant so; otherwise a phone does something else
	Code    string // one word that does not change: "quote", "missingTag", …
	Say     string // one sentence for who wrote the file
}

// variables are what IF may look at on a J100. Officially MODEL, MODEL4,
// GROUP and MACADDR; the others stand in the vendor's own files for these phones.
var variables = map[string]struct{}{
	"MODEL": {}, "MODEL4": {}, "GROUP": {}, "MACADDR": {}, "APPNAME_IN_USE": {}, "SIG_IN_USE": {}, "HWVERS": {},
}

// Lint reads a settings or upgrade file and lists its problems by line. It is
// stricter than a phone, which says nothing about any of them.
func Lint(text string) []Problem {
	l := &linter{lines: statements(text), tags: map[string]int{}}
	switch {
	case strings.HasPrefix(text, "\ufeff"):
		l.warn(1, "byteOrderMark", "the file begins with a byte order mark, and no phone was seen to read one")
	case !utf8.ValidString(text):
		l.warn(1, "encoding", "the file is not UTF-8")
	}
	for _, s := range l.lines {
		if s.op == opTag {
			if _, twice := l.tags[s.name]; twice {
				l.fail(s.line, "duplicateTag", "tag %s stands twice, and which one counts is not known", s.name)
				continue
			}
			l.tags[s.name] = s.line
		}
	}
	gone, after := false, 0 // behind a GOTO; line of the GET before
	for _, s := range l.lines {
		switch s.op {
		case opTag:
			gone, after = false, 0
		case opComment:
			l.comment(s)
			continue
		default:
			if gone {
				l.warn(s.line, "unreachable", "the GOTO above always jumps over this line")
			} else if after > 0 && s.op != opGet {
				l.warn(s.line, "afterGet", "this runs only when the GET of line %d finds no file", after)
			}
		}
		l.keyword(s)
		switch s.op {
		case opBroken:
			l.fail(s.line, "syntax", "this is no whole statement, and phones pass over it")
		case opSet:
			l.set(s)
		case opIf:
			l.operand(s, s.left)
			l.operand(s, s.right)
			l.jump(s)
		case opGoto:
			l.jump(s)
			gone = true
		case opGet:
			after = s.line
			l.trailing(s)
		}
	}
	return l.problems
}

type linter struct {
	lines    []statement
	tags     map[string]int // first line of each
	problems []Problem
}

func (l *linter) fail(line int, code, say string, args ...any) {
	l.problems = append(l.problems, Problem{line, false, code, fmt.Sprintf(say, args...)})
}

func (l *linter) warn(line int, code, say string, args ...any) {
	l.problems = append(l.problems, Problem{line, true, code, fmt.Sprintf(say, args...)})
}

// comment looks for statements that have become comments.
func (l *linter) comment(s statement) {
	bare := strings.TrimLeft(s.text, " \t")
	word, _, blank := strings.Cut(strings.Replace(bare, "\t", " ", 1), " ")
	switch strings.ToUpper(word) {
	case "SET", "GET", "IF", "GOTO":
		switch {
		case bare != s.text:
			l.fail(s.line, "column", "a statement begins in the first column; this line is a comment")
		case blank && word != strings.ToUpper(word):
			l.fail(s.line, "case", "keywords are written in upper case; this line is a comment")
		case blank:
			l.fail(s.line, "tab", "a blank follows a keyword, not a tab; this line is a comment")
		default:
			l.fail(s.line, "syntax", "%s alone says nothing", word)
		}
		return
	}
	if label, _ := token(strings.TrimLeft(bare, "# \t")); strings.HasPrefix(bare, "#") && l.wanted(label) {
		l.fail(s.line, "tag", "a tag is #, one blank and one word from the first column on; GOTO %s does not find this line", label)
	}
}

// wanted reports whether something jumps to label and no tag has it.
func (l *linter) wanted(label string) bool {
	if _, ok := l.tags[label]; ok || label == "" {
		return false
	}
	for _, s := range l.lines {
		if (s.op == opIf || s.op == opGoto) && s.name == label {
			return true
		}
	}
	return false
}

func (l *linter) keyword(s statement) {
	word, _, _ := strings.Cut(s.text, " ")
	if word != strings.ToUpper(word) {
		l.warn(s.line, "case", "GOTO in lower case was seen with older phones only")
	}
}

func (l *linter) set(s statement) {
	name := strings.ToUpper(s.name)
	if strings.Trim(name, names) != "" {
		l.fail(s.line, "name", "%q cannot be a setting's name", s.name)
		return
	}
	switch {
	case strings.ContainsAny(s.text, "“”„‟‘’"):
		l.fail(s.line, "curlyQuote", "only the straight double quote is one")
	case s.open:
		l.fail(s.line, "quote", "the quote is never closed")
		return
	case s.empty:
		l.warn(s.line, "noValue", `without a value the line does nothing; write "" for the empty one`)
		return
	case !s.quoted && strings.Contains(s.value, `"`):
		l.fail(s.line, "quote", "a quote stands inside a word, and nothing escapes it")
	case s.quoted && strings.Contains(s.rest, `"`) && !strings.HasPrefix(s.rest, "#"):
		l.fail(s.line, "quote", "a value cannot hold a double quote; it ends at the first one")
	default:
		l.trailing(s)
	}
	known, _, ok := book().Lookup(name)
	if !ok {
		l.warn(s.line, "unknown", "%s is not in the catalog; newer software may know it", name)
		return
	}
	if known.Since == notOurs {
		l.warn(s.line, "otherPhones", "%s is a setting of other phones of the vendor", name)
	}
	if warning, err := known.Check("", s.value); err != nil {
		l.fail(s.line, "value", "%s: %q is outside of what the phone takes, which then keeps what it had", name, s.value)
	} else if warning != "" {
		l.warn(s.line, "value", "%s", warning)
	}
}

// notOurs is how settings.tsv marks what only other phones of the vendor know.
const notOurs = "not J100"

func (l *linter) trailing(s statement) {
	switch {
	case s.rest == "":
	case s.op == opSet && !s.quoted && !strings.HasPrefix(s.rest, "#"):
		l.fail(s.line, "blank", "a value with blanks stands between quotes; the phone is likely to take %q alone", s.value)
	default:
		l.warn(s.line, "trailing", "%q seems to be passed over, which is not sure", s.rest)
	}
}

func (l *linter) operand(s statement, o string) {
	name, ok := strings.CutPrefix(o, "$")
	if !ok {
		return
	}
	if _, known := variables[strings.ToUpper(name)]; !known {
		l.warn(s.line, "variable", "a J100 is not known to have $%s; a phone without it passes over the whole IF", name)
	}
}

// jump checks the target of IF and GOTO.
func (l *linter) jump(s statement) {
	if s.rest != "" {
		l.fail(s.line, "tag", "a tag has no blanks; the phone looks for %q", s.name)
	}
	switch line, ok := l.tags[s.name]; {
	case !ok:
		l.fail(s.line, "missingTag", "there is no tag %s, so a jump passes over the rest of the file", s.name)
	case line < s.line && !l.later(s):
		l.fail(s.line, "backward", "tag %s stands above, and phones only look further down", s.name)
	}
}

// later reports whether the tag of s stands below it too.
func (l *linter) later(s statement) bool {
	return jump(l.lines, s.line-1, s.name) < len(l.lines)-1 || l.lines[len(l.lines)-1].op == opTag && l.lines[len(l.lines)-1].name == s.name
}
