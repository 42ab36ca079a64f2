package dialect

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"muster/internal/fault"
)

// Bounds of a vendor's file that is read for import. The largest seen in the
// field has 972,412 bytes, the one with the most statements 4,960.
const (
	MaxRead       = 16 << 20
	MaxStatements = 200_000
	maxDepth      = 200
)

// A Statement is one thing that a vendor's XML file says.
type Statement struct {
	Line, Column int    // where it begins, from 1; columns are characters
	Element      string // the element it stands on or in
	Name, Value  string // of an attribute
	Remark       bool   // a comment, or text between elements: no device reads it as a setting
	Text         bool   // of the two, the text
	Again        bool   // the element has an attribute of this name already: ill-formed, and devices drop the whole file
	Bent         bool   // line ends and tabs of the value have become blanks, as XML wants it
}

// A Document is a vendor's XML file, taken apart.
type Document struct {
	Root       string
	Statements []Statement
}

// ReadXML takes apart a file of settings as they are found in the field: with
// or without a byte order mark, UTF-8, UTF-16 or Latin-1, on one line or many,
// and with an attribute twice on one element, which no parser of XML takes and
// every administrator has. Anything else that is ill-formed, a document type, an
// entity of one's own and more than 200 levels fail with fault.Invalid, which
// says the line and column. It reads each byte once or twice.
func ReadXML(file []byte) (Document, error) {
	if len(file) > MaxRead {
		return Document{}, fault.Coded(fault.Invalid, "tooLarge", "the file has more than %d MB", MaxRead>>20)
	}
	text, err := decode(file)
	if err != nil {
		return Document{}, err
	}
	r := &xmlReader{text: text, line: 1, column: 1}
	if err := r.read(); err != nil {
		return Document{}, err
	}
	return r.doc, nil
}

type xmlReader struct {
	text string
	at   int // the next byte
	doc  Document
	open []string // elements that are not closed yet

	passed, line, column int // the place of the byte passed
}

// place says where byte at is. It is asked in rising order only, so that a
// file of one line costs no more than another.
func (r *xmlReader) place(at int) (line, column int) {
	for ; r.passed < at; r.passed++ {
		switch c := r.text[r.passed]; {
		case c == '\n':
			r.line, r.column = r.line+1, 1
		case utf8.RuneStart(c):
			r.column++
		}
	}
	return r.line, r.column
}

func (r *xmlReader) fail(at int, code, format string, args ...any) error {
	line, column := r.place(at)
	e := fault.Coded(fault.Invalid, code, format, args...)
	e.Say = "line " + strconv.Itoa(line) + ", column " + strconv.Itoa(column) + ": " + e.Say
	return e
}

// syntax is fail for what is no XML. Files of provisioning systems are often
// templates, which become XML only there.
func (r *xmlReader) syntax(at int, format string, args ...any) error {
	if Template(r.text) {
		return r.fail(at, "template", "this is a template (Smarty, Blade, PHP) and no XML: import what it renders to")
	}
	return r.fail(at, "xml", "this is no XML: "+format, args...)
}

func (r *xmlReader) add(at int, s Statement) error {
	if len(r.doc.Statements) == MaxStatements {
		return r.fail(at, "tooMany", "the file has more than %d statements", MaxStatements)
	}
	s.Line, s.Column = r.place(at)
	r.doc.Statements = append(r.doc.Statements, s)
	return nil
}

func (r *xmlReader) inside() string {
	if len(r.open) == 0 {
		return ""
	}
	return r.open[len(r.open)-1]
}

func (r *xmlReader) read() error {
	for r.at < len(r.text) {
		next := strings.IndexByte(r.text[r.at:], '<')
		if next < 0 {
			next = len(r.text) - r.at
		}
		if err := r.between(r.text[r.at : r.at+next]); err != nil {
			return err
		}
		if r.at += next; r.at == len(r.text) {
			break
		}
		rest := r.text[r.at:]
		var err error
		switch {
		case strings.HasPrefix(rest, "<!--"):
			err = r.comment()
		case strings.HasPrefix(rest, "<?"):
			if len(rest) >= 5 && strings.EqualFold(rest[:5], "<?php") {
				return r.syntax(r.at, "a program stands in it")
			}
			err = r.skip("?>", "an instruction")
		case strings.HasPrefix(rest, "<![CDATA["):
			err = r.fail(r.at, "xml", "no device reads text between elements, and here is some")
		case strings.HasPrefix(rest, "<!"):
			err = r.fail(r.at, "xmlDoctype", "a document type or entity is refused")
		case strings.HasPrefix(rest, "</"):
			err = r.end()
		default:
			err = r.start()
		}
		if err != nil {
			return err
		}
	}
	switch {
	case len(r.open) > 0:
		return r.syntax(len(r.text), "the file ends and <%s> is not closed", r.inside())
	case r.doc.Root == "":
		return r.syntax(len(r.text), "there is no element")
	}
	return nil
}

// between takes what stands outside of tags.
func (r *xmlReader) between(text string) error {
	bare := strings.TrimLeft(text, " \t\r\n")
	if bare == "" {
		return nil
	}
	at := r.at + len(text) - len(bare)
	if len(r.open) == 0 || Template(bare) {
		return r.syntax(at, "text stands where an element is expected")
	}
	return r.add(at, Statement{Element: r.inside(), Remark: true, Text: true})
}

func (r *xmlReader) comment() error {
	if err := r.add(r.at, Statement{Element: r.inside(), Remark: true}); err != nil {
		return err
	}
	return r.skip("-->", "a comment")
}

func (r *xmlReader) skip(end, what string) error {
	n := strings.Index(r.text[r.at+2:], end)
	if n < 0 {
		return r.syntax(r.at, "%s is not closed", what)
	}
	r.at += 2 + n + len(end)
	return nil
}

func (r *xmlReader) end() error {
	from := r.at
	r.at += 2
	name := r.name()
	r.blanks()
	if !r.take(">") {
		return r.syntax(r.at, "the end of </%s> is expected", name)
	}
	if r.inside() != name || name == "" {
		return r.syntax(from, "</%s> closes <%s>", name, r.inside())
	}
	r.open = r.open[:len(r.open)-1]
	return nil
}

func (r *xmlReader) start() error {
	from := r.at
	r.at++
	name := r.name()
	if name == "" {
		return r.syntax(from, "a name is expected after <")
	}
	if len(r.open) == 0 {
		if r.doc.Root != "" {
			return r.syntax(from, "a second root element, <%s>", name)
		}
		r.doc.Root = name
	}
	if len(r.open) == maxDepth {
		return r.fail(from, "xmlDepth", "elements stand in one another more than %d deep", maxDepth)
	}
	seen := map[string]struct{}{}
	for {
		blank := r.blanks()
		switch {
		case r.take("/>"):
			return nil
		case r.take(">"):
			r.open = append(r.open, name)
			return nil
		case r.at == len(r.text):
			return r.syntax(from, "<%s> is not closed", name)
		case !blank:
			return r.syntax(r.at, "a blank is expected between attributes")
		}
		if err := r.attribute(name, seen); err != nil {
			return err
		}
	}
}

func (r *xmlReader) attribute(element string, seen map[string]struct{}) error {
	at := r.at
	name := r.name()
	if name == "" {
		return r.syntax(at, "the name of an attribute is expected")
	}
	r.blanks()
	if !r.take("=") {
		return r.syntax(r.at, "= is expected after %s", name)
	}
	r.blanks()
	if r.at == len(r.text) || r.text[r.at] != '"' && r.text[r.at] != '\'' {
		return r.syntax(r.at, "the value of %s stands between no quotes", name)
	}
	quote := r.text[r.at]
	r.at++
	n := strings.IndexByte(r.text[r.at:], quote)
	if n < 0 {
		return r.syntax(at, "the value of %s is not closed", name)
	}
	from := r.at
	r.at += n + 1
	s := Statement{Element: element, Name: name}
	_, s.Again = seen[name]
	seen[name] = struct{}{}
	// The place first: what is wrong in the value stands behind it.
	if err := r.add(at, s); err != nil {
		return err
	}
	raw := r.text[from : from+n]
	value, bent, wrong, why := attributeValue(raw)
	if e := undeclared(raw[wrong:]); why != "" && e != "" {
		return r.fail(from+wrong, "xmlEntity", "%s is an entity that nothing declares (in the value of %s): XML has &amp; &lt; &gt; &quot; &apos; and numbers", e, name)
	}
	if why != "" {
		return r.syntax(from+wrong, "%s (in the value of %s)", why, name)
	}
	last := &r.doc.Statements[len(r.doc.Statements)-1]
	last.Value, last.Bent = value, bent
	return nil
}

func (r *xmlReader) blanks() bool {
	from := r.at
	for r.at < len(r.text) && strings.IndexByte(" \t\r\n", r.text[r.at]) >= 0 {
		r.at++
	}
	return r.at > from
}

func (r *xmlReader) take(s string) bool {
	if !strings.HasPrefix(r.text[r.at:], s) {
		return false
	}
	r.at += len(s)
	return true
}

// inName are the bytes of names.
var inName = func() (in [256]bool) {
	for c := range in {
		in[c] = c >= utf8.RuneSelf || Word(string([]byte{byte(c)}), "_.-:")
	}
	return in
}()

// name takes a name. Names in the field are ASCII; other letters are let through.
func (r *xmlReader) name() string {
	from := r.at
	for r.at < len(r.text) && inName[r.text[r.at]] {
		if c := r.text[r.at]; r.at == from && (c >= '0' && c <= '9' || c == '.' || c == '-') {
			break
		}
		r.at++
	}
	return r.text[from:r.at]
}

// Template reports whether text holds what only a template does: what Smarty,
// Blade or PHP would put something for.
func Template(text string) bool {
	for _, mark := range [...]string{"{if ", "{foreach ", "{literal}", "{/", "@if", "@foreach", "@php", "@section", "<%"} {
		if strings.Contains(text, mark) {
			return true
		}
	}
	return Placeholder(text)
}

// Placeholder reports whether a value waits for a template to be filled in.
func Placeholder(value string) bool {
	for _, mark := range [...]string{"{$", "{{", "{%", "{!!", "<?=", "<?php", "<? "} {
		if strings.Contains(value, mark) {
			return true
		}
	}
	return false
}
