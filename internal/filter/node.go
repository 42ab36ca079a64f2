package filter

import (
	"slices"
	"strings"
	"time"

	"muster/internal/fleet"
)

// A Node is And, Or, Not or *Test.
type Node interface {
	match(d *fleet.Device, now time.Time) bool
}

// And is true when all are; of nothing it is true.
type And []Node

// Or is true when one is; of nothing it is false.
type Or []Node

// Not is the opposite.
type Not struct{ Node Node }

// An Op is what a test does. Every test is true or false, never neither.
type Op uint8

const (
	Is       Op = iota // the field is one of Values
	Has                // the field is not empty
	Contains           // text has the value in it, ASCII letters of either case being the same
	Less               // an empty time or version is neither less nor more than anything
	AtMost
	More
	AtLeast
)

// A Test asks one field.
type Test struct {
	Field  *Field
	Key    string // of a label
	Op     Op
	Values []Value // of Is any number, of Has none, otherwise one

	set map[string]bool // of Values, when there are many
	at  int             // where in the text it stands
}

// A Value is what a field is compared with; which part counts, the field's type says.
type Value struct {
	Text   string // Text, Enum, MAC, Ref, List, Path, Label; of a Version, what was written
	Order  string // of a Version: fleet.VersionOrder
	Number int64
	Bool   bool
	micro  int64
	ago    bool // micro is relative to now
	at     int
}

// Micro is a Time's value in microseconds since 1970, when it is now.
func (v Value) Micro(now time.Time) int64 {
	if v.ago {
		return now.UnixMicro() + v.micro
	}
	return v.micro
}

func (n And) match(d *fleet.Device, now time.Time) bool {
	for _, m := range n {
		if !m.match(d, now) {
			return false
		}
	}
	return true
}

func (n Or) match(d *fleet.Device, now time.Time) bool {
	for _, m := range n {
		if m.match(d, now) {
			return true
		}
	}
	return false
}

func (n Not) match(d *fleet.Device, now time.Time) bool { return !n.Node.match(d, now) }

func (t *Test) match(d *fleet.Device, now time.Time) bool {
	switch t.Field.Type {
	case Time:
		at := t.Field.instant(d)
		if at.IsZero() || t.Op == Has {
			return !at.IsZero()
		}
		return compared(t.Op, at.UnixMicro(), t.Values[0].Micro(now))
	case Bool:
		return slices.ContainsFunc(t.Values, func(v Value) bool { return v.Bool == t.Field.yes(*d) })
	case Number:
		n := int64(d.Holds)
		switch t.Op {
		case Has:
			return n != 0
		case Is:
			return slices.ContainsFunc(t.Values, func(v Value) bool { return v.Number == n })
		}
		return compared(t.Op, n, t.Values[0].Number)
	case Version:
		return t.version(d.SoftwareVersion)
	case List:
		if t.Op == Has {
			return len(d.Groups) > 0
		}
		return slices.ContainsFunc(d.Groups, t.among)
	case Path:
		return false // unresolved
	case Label:
		if t.Op == Has {
			_, ok := d.Labels[t.Key]
			return ok || t.Key == "" && len(d.Labels) > 0
		}
		return t.of(d.Labels[t.Key])
	}
	if t.Field.text == nil {
		return t.of(string(d.StateAt(now)))
	}
	return t.of(t.Field.text(d))
}

// of tests a text.
func (t *Test) of(text string) bool {
	switch t.Op {
	case Is:
		return t.among(text)
	case Has:
		return text != ""
	case Contains:
		return holds(text, t.Values[0].Text)
	}
	return compared(t.Op, text, t.Values[0].Text)
}

func (t *Test) version(text string) bool {
	switch {
	case t.Op == Contains, t.Op == Has:
		return t.of(text)
	case t.Op == Is:
		order := fleet.VersionOrder(text)
		return slices.ContainsFunc(t.Values, func(v Value) bool { return v.Order == order })
	}
	return text != "" && compared(t.Op, fleet.VersionOrder(text), t.Values[0].Order)
}

// many is from when on a set is quicker than a look at each.
const many = 8

func (t *Test) among(text string) bool {
	if t.set != nil {
		return t.set[text]
	}
	for i := range t.Values {
		if t.Values[i].Text == text {
			return true
		}
	}
	return false
}

func (t *Test) index() *Test {
	if t.Op == Is && len(t.Values) > many {
		t.set = make(map[string]bool, len(t.Values))
		for _, v := range t.Values {
			t.set[v.Text] = true
		}
	}
	return t
}

func compared[T int64 | string](op Op, a, b T) bool {
	switch op {
	case Is:
		return a == b
	case Less:
		return a < b
	case AtMost:
		return a <= b
	case More:
		return a > b
	}
	return a >= b
}

// holds reports whether text has part in it. part is folded already.
func holds(text, part string) bool { return strings.Contains(Fold(text), part) }

// Fold makes ASCII letters small, as lower() does in the order "C".
func Fold(s string) string {
	for i := range len(s) {
		if 'A' <= s[i] && s[i] <= 'Z' {
			return strings.Map(func(r rune) rune {
				if 'A' <= r && r <= 'Z' {
					return r + 'a' - 'A'
				}
				return r
			}, s)
		}
	}
	return s
}
