package filter

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits of an expression, so that nobody can make one that is slow to read or
// to answer.
const (
	MaxText  = 2000 // bytes
	MaxDepth = 20   // parentheses and NOTs in each other
	MaxTerms = 100  // comparisons; each value of a list counts as one
)

// Parse reads an expression. What is wrong is fault.Invalid with line and
// column in its words and one of these codes: filter.syntax, filter.unknownField,
// filter.value, filter.operator, filter.ambiguous, filter.limit.
func Parse(text string) (Expr, error) {
	p := &parser{text: text}
	switch i := strings.IndexFunc(text, func(r rune) bool { return unicode.IsControl(r) && !unicode.IsSpace(r) }); {
	case len(text) > MaxText:
		return Expr{}, p.fail(MaxText, "filter.limit", "a filter has at most %d bytes", MaxText)
	case !utf8.ValidString(text):
		return Expr{}, p.fail(0, "filter.syntax", "a filter is UTF-8")
	case i >= 0:
		return Expr{}, p.fail(i, "filter.syntax", "a filter has no control characters")
	}
	n, err := p.expr(0)
	if err != nil {
		return Expr{}, err
	}
	if p.space(); p.at < len(text) {
		if text[p.at] == ')' {
			return Expr{}, p.fail(p.at, "filter.syntax", "this ) closes nothing")
		}
		return Expr{}, p.fail(p.at, "filter.syntax", "AND, OR or the end is expected before %s%s", p.token(), quoteHint(p.token()))
	}
	return Expr{root: n, text: text}, nil
}

// A parser reads text from left to right, once.
type parser struct {
	text  string
	at    int
	terms int
}

func (p *parser) space() {
	for p.at < len(p.text) {
		r, n := utf8.DecodeRuneInString(p.text[p.at:])
		if !unicode.IsSpace(r) {
			return
		}
		p.at += n
	}
}

// word is the run of characters from here on that are in a word.
func (p *parser) word(in func(rune) bool) string {
	for i, r := range p.text[p.at:] {
		if !in(r) {
			return p.text[p.at : p.at+i]
		}
	}
	return p.text[p.at:]
}

func inField(r rune) bool {
	return r == '_' || r == '.' || r == '-' || r == '/' || unicode.IsLetter(r) || unicode.IsDigit(r)
}

func inValue(r rune) bool { return !unicode.IsSpace(r) && !strings.ContainsRune(`(),"=<>!`, r) }

// token shows what stands here, for people.
func (p *parser) token() string {
	w := p.word(inValue)
	switch {
	case w == "" && p.at < len(p.text):
		_, n := utf8.DecodeRuneInString(p.text[p.at:])
		w = p.text[p.at : p.at+n]
	case w == "":
		return "the end"
	}
	if r := []rune(w); len(r) > 40 {
		w = string(r[:40]) + "…"
	}
	return "\u201c" + w + "\u201d"
}

func quoteHint(token string) string {
	if strings.Contains(token, "'") {
		return "; texts are in double quotes"
	}
	return ""
}

// keyword takes one of the words, whatever its case.
func (p *parser) keyword(words ...string) string {
	p.space()
	w := p.word(inField)
	for _, k := range words {
		if strings.EqualFold(w, k) {
			p.at += len(w)
			return k
		}
	}
	return ""
}

func (p *parser) take(symbol string) bool {
	p.space()
	if strings.HasPrefix(p.text[p.at:], symbol) {
		p.at += len(symbol)
		return true
	}
	return false
}

func (p *parser) expr(depth int) (Node, error) {
	first, err := p.term(depth)
	if err != nil {
		return nil, err
	}
	all, with := []Node{first}, ""
	for {
		p.space()
		at := p.at
		k := p.keyword("AND", "OR")
		switch {
		case k == "" && with == "":
			return first, nil
		case k == "" && with == "AND":
			return And(all), nil
		case k == "":
			return Or(all), nil
		case with != "" && k != with:
			return nil, p.fail(at, "filter.ambiguous", "AND and OR stand side by side: say with parentheses which belong together")
		}
		with = k
		n, err := p.term(depth)
		if err != nil {
			return nil, err
		}
		all = append(all, n)
	}
}

func (p *parser) term(depth int) (Node, error) {
	p.space()
	at := p.at
	if depth > MaxDepth {
		return nil, p.fail(at, "filter.limit", "parentheses and NOT go at most %d deep", MaxDepth)
	}
	if p.keyword("NOT") != "" {
		n, err := p.term(depth + 1)
		return Not{n}, err
	}
	if p.take("(") {
		n, err := p.expr(depth + 1)
		if err != nil {
			return nil, err
		}
		if !p.take(")") {
			return nil, p.fail(p.at, "filter.syntax", "a ) is expected before %s%s", p.token(), quoteHint(p.token()))
		}
		return n, nil
	}
	if p.keyword("has") != "" {
		if !p.take("(") {
			return nil, p.fail(p.at, "filter.syntax", "has is followed by a field in parentheses: has(site)")
		}
		t, err := p.field()
		if err != nil {
			return nil, err
		}
		if !p.take(")") {
			return nil, p.fail(p.at, "filter.syntax", "a ) is expected before %s", p.token())
		}
		t.Op, t.at = Has, at
		if t.Field.Type == Bool {
			return nil, p.fail(at, "filter.operator", "%s always has a value: compare it with true or false", t.Field.Name)
		}
		return t, p.count(at)
	}
	return p.comparison()
}

func (p *parser) count(at int) error {
	if p.terms++; p.terms > MaxTerms {
		return p.fail(at, "filter.limit", "a filter has at most %d comparisons and values", MaxTerms)
	}
	return nil
}

// field takes the name of one.
func (p *parser) field() (*Test, error) {
	p.space()
	at, name := p.at, p.word(inField)
	p.at += len(name)
	if strings.HasSuffix(name, "labels.") && p.at < len(p.text) && p.text[p.at] == '"' {
		key, err := p.quoted()
		if err != nil {
			return nil, err
		}
		name += key
	}
	if name == "" {
		p.at = at
		return nil, p.fail(at, "filter.syntax", "the name of a field is expected before %s", p.token())
	}
	f, key, ok := lookup(name)
	if !ok {
		return nil, p.fail(at, "filter.unknownField", "devices have no field “%s”", shorten(name))
	}
	return &Test{Field: f, Key: key, at: at}, nil
}

func shorten(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}

func (p *parser) comparison() (Node, error) {
	t, err := p.field()
	if err != nil {
		return nil, err
	}
	p.space()
	at := p.at
	op := ""
	for _, o := range [...]string{"<=", ">=", "!=", "=", "<", ">", ":"} {
		if p.take(o) {
			op = o
			break
		}
	}
	if op == "" {
		op = p.keyword("in")
	}
	if op == "" {
		return nil, p.fail(at, "filter.syntax", "after %s one of = != < <= > >= : in is expected before %s", t.Field.Name, p.token())
	}
	if t.Field.Type == Label && t.Key == "" {
		if op != ":" {
			return nil, p.fail(at, "filter.operator", "say which label: labels.KEY %s …", op)
		}
		t.Op = Has // labels:env
		var from int
		t.Key, from, err = p.value()
		if err == nil && t.Key == "" {
			err = p.fail(from, "filter.value", "a label has a name")
		}
		if err != nil {
			return nil, err
		}
		return t, p.count(t.at)
	}
	if !t.Field.Type.takes(op) {
		return nil, p.fail(at, "filter.operator", "%s does not take %s", t.Field.Name, op)
	}
	if t.Op = ops[op]; t.Op == Contains && !t.Field.Type.searched() {
		t.Op = Is
	}
	if op == "in" {
		if err := p.list(t); err != nil {
			return nil, err
		}
		return t.index(), nil
	}
	if err := p.one(t); err != nil {
		return nil, err
	}
	if op == "!=" {
		return Not{t}, nil
	}
	return t, nil
}

var ops = map[string]Op{"=": Is, "!=": Is, "in": Is, ":": Contains, "<": Less, "<=": AtMost, ">": More, ">=": AtLeast}

// takes reports whether the operator makes sense for fields of the type.
func (t Type) takes(op string) bool {
	switch op {
	case "=", "!=":
		return true
	case ":":
		return t != Bool && t != Number && t != Time
	case "in":
		return t != Bool && t != Time
	}
	return t == Text || t == Label || t == Number || t == Time || t == Version
}

// searched reports whether ":" looks for a part of the text; elsewhere it is "=".
func (t Type) searched() bool {
	return t == Text || t == Label || t == Version || t == MAC || t == Path
}

func (p *parser) list(t *Test) error {
	if !p.take("(") {
		return p.fail(p.at, "filter.syntax", "in is followed by values in parentheses: in (\"a\", \"b\")")
	}
	for {
		if err := p.one(t); err != nil {
			return err
		}
		if p.take(")") {
			return nil
		}
		if !p.take(",") {
			return p.fail(p.at, "filter.syntax", "a comma or ) is expected before %s%s", p.token(), quoteHint(p.token()))
		}
	}
}

// one adds a value to a test.
func (p *parser) one(t *Test) error {
	text, at, err := p.value()
	if err != nil {
		return err
	}
	v, why := t.read(text)
	if why != "" {
		return p.fail(at, "filter.value", "%s", why)
	}
	v.at = at
	t.Values = append(t.Values, v)
	return p.count(at)
}

// value takes a text in quotes or a bare word.
func (p *parser) value() (text string, at int, err error) {
	p.space()
	at = p.at
	if at < len(p.text) && p.text[at] == '"' {
		text, err = p.quoted()
		return text, at, err
	}
	text = p.word(inValue)
	switch {
	case text == "":
		return "", at, p.fail(at, "filter.syntax", "a value is expected before %s", p.token())
	case strings.HasPrefix(text, "'"):
		return "", at, p.fail(at, "filter.syntax", "texts are in double quotes")
	case strings.EqualFold(text, "AND"), strings.EqualFold(text, "OR"), strings.EqualFold(text, "NOT"):
		return "", at, p.fail(at, "filter.syntax", "a value is expected before %s; the text is written in double quotes", p.token())
	}
	p.at += len(text)
	return text, at, nil
}

// quoted takes a text in double quotes; a backslash takes the next character
// as it is, so that texts may hold quotes.
func (p *parser) quoted() (string, error) {
	var b strings.Builder
	for i := p.at + 1; i < len(p.text); i++ {
		switch c := p.text[i]; {
		case c == '"':
			p.at = i + 1
			return b.String(), nil
		case c == '\\' && i+1 < len(p.text):
			i++
			b.WriteByte(p.text[i])
		default:
			b.WriteByte(c)
		}
	}
	return "", p.fail(p.at, "filter.syntax", "the text that begins here has no closing quote")
}
