package filter

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// read makes a value of a text, or says why it is none for the field.
func (t *Test) read(text string) (v Value, why string) {
	v.Text = text
	switch t.Field.Type {
	case Enum:
		if text != "" && !slices.Contains(t.Field.Values, text) {
			return v, fmt.Sprintf("%s is one of %s", t.Field.Name, strings.Join(t.Field.Values, ", "))
		}
	case Bool:
		b, err := strconv.ParseBool(text)
		if err != nil || text != "true" && text != "false" {
			return v, t.Field.Name + " is true or false"
		}
		v.Bool = b
	case Number:
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return v, t.Field.Name + " is a whole number"
		}
		v.Number = n
	case Time:
		return readTime(t.Field.Name, text)
	case Version:
		v.Order = fleet.VersionOrder(text)
	case MAC:
		return t.readMAC(text)
	}
	if t.Op == Contains {
		v.Text = Fold(text)
	}
	if t.Field.Name == "model" && t.Op == Is {
		if m, ok := fleet.FindModel(text); ok {
			v.Text = m.Model
		}
	}
	return v, ""
}

func (t *Test) readMAC(text string) (v Value, why string) {
	if t.Op == Is {
		m, err := fleet.ParseMAC(text)
		if err != nil {
			return v, "mac is 12 hex digits, with or without separators; mac : finds a part of one"
		}
		return Value{Text: m.String()}, ""
	}
	part := strings.NewReplacer(":", "", "-", "", ".", "").Replace(strings.ToLower(text))
	if part == "" || strings.Trim(part, "0123456789abcdef") != "" {
		return v, "a part of a MAC is hex digits, with or without separators"
	}
	return Value{Text: part}, ""
}

const timeForms = "a time (2026-11-25T14:00:00Z), a day (2026-11-25) or how far from now (-24h, -7d, -30m)"

// longestAgo bounds relative times, so that no sum overflows.
const longestAgo = 100 * 365 * 24 * time.Hour

func readTime(field, text string) (v Value, why string) {
	if text == "now" {
		return Value{ago: true}, ""
	}
	for _, layout := range [...]string{time.RFC3339Nano, time.DateOnly} {
		if at, err := time.Parse(layout, text); err == nil {
			return Value{micro: at.UnixMicro()}, ""
		}
	}
	ago, ok := readSpan(text)
	if !ok {
		return v, field + " is compared with " + timeForms
	}
	return Value{micro: ago.Microseconds(), ago: true}, ""
}

var units = map[byte]time.Duration{'s': time.Second, 'm': time.Minute, 'h': time.Hour, 'd': 24 * time.Hour, 'w': 7 * 24 * time.Hour}

// readSpan reads "-24h", "-1d12h", "+30m". The sign says which way from now.
func readSpan(text string) (time.Duration, bool) {
	if len(text) < 3 || text[0] != '-' && text[0] != '+' {
		return 0, false
	}
	var sum time.Duration
	for rest := text[1:]; rest != ""; {
		i := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
		if i < 1 || i > 10 {
			return 0, false
		}
		n, err := strconv.ParseInt(rest[:i], 10, 64)
		unit := units[rest[i]]
		if err != nil || unit == 0 || n > int64(longestAgo/unit) {
			return 0, false
		}
		if sum += time.Duration(n) * unit; sum > longestAgo {
			return 0, false
		}
		rest = rest[i+1:]
	}
	if text[0] == '-' {
		sum = -sum
	}
	return sum, true
}

// fail reports what is wrong, and where: lines and columns count characters,
// from 1.
func (p *parser) fail(at int, code, format string, args ...any) error {
	return failAt(p.text, at, code, fmt.Sprintf(format, args...))
}

func failAt(text string, at int, code, say string) error {
	if text == "" { // made by Equals: there is no place to name
		return wrong(code, say)
	}
	before := strings.ToValidUTF8(text[:min(at, len(text))], "?")
	line := 1 + strings.Count(before, "\n")
	column := 1 + len([]rune(before[strings.LastIndexByte(before, '\n')+1:]))
	return wrong(code, fmt.Sprintf("line %d, column %d: %s", line, column, say))
}

func wrong(code, say string) error {
	return &fault.Error{Kind: fault.Invalid, Code: code, Say: say, Fields: []fault.Field{{Code: code, Detail: say}}}
}

// At says where in a request the expression stood that err is about: a JSON
// pointer or the name of a parameter. Other errors are returned as they are.
func At(err error, pointer string) error {
	e := fault.As(err)
	if e == nil || !strings.HasPrefix(e.Code, "filter.") {
		return err
	}
	c := *e
	c.Fields = slices.Clone(e.Fields)
	for i := range c.Fields {
		c.Fields[i].Pointer = pointer
	}
	return &c
}
