package j100

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"muster/internal/bundle"
)

// Underlay includes a settings file that is a plain list of SETs: they stand before
// those that are generated, and of two SETs of a name the last counts. What jumps or
// fetches could pass over what follows, so it is not taken apart.
func (j J100) Underlay(name string, body []byte) (bundle.Use, string) {
	switch p := parse(name); p.form {
	case upgrade:
		return bundle.Shadowed, "Muster makes the upgrade file"
	case own:
		return bundle.Shadowed, "Muster makes the phone's own file of the policies"
	case report:
		return bundle.Shadowed, "phones leave such files, and do not read them"
	case settings:
		if strings.Contains(name, "/") {
			return bundle.Shadowed, "Muster makes the settings file"
		}
		if why := j.complicated(body); why != "" {
			return bundle.Shadowed, why + ", so phones get Muster's settings file alone: import it as policies"
		}
		return bundle.Included, ""
	}
	return bundle.Served, ""
}

// complicated says why a file is no plain list of SETs.
func (j J100) complicated(body []byte) string {
	if !utf8.Valid(body) || bytes.IndexByte(body, 0) >= 0 {
		return "it is no UTF-8 text"
	}
	some := false
	for _, s := range statements(string(body)) {
		switch s.op {
		case opIf, opGoto, opGet:
			return fmt.Sprintf("line %d jumps or fetches", s.line)
		case opBroken:
			return fmt.Sprintf("line %d cannot be read", s.line)
		case opSet:
			some = true
			switch {
			case s.open || !settable(strings.ToUpper(s.name)) || !sayable(s.value):
				return fmt.Sprintf("line %d cannot be read", s.line)
			case j.Reserved(s.name):
				return fmt.Sprintf("line %d sets %s, which Muster keeps", s.line, s.name)
			}
		}
	}
	if !some {
		return "it sets nothing"
	}
	return ""
}

// under writes the SETs of a site's bundle, as they stand there without what is
// behind them.
func under(dst, body []byte) []byte {
	if body == nil {
		return dst
	}
	dst = append(dst, "## the bundle of the site\n"...)
	for _, s := range statements(string(body)) {
		if s.op != opSet {
			continue
		}
		dst = append(dst, "SET "...)
		dst = append(dst, s.name...)
		if !s.empty {
			dst = append(dst, ' ')
			if s.quoted {
				dst = append(dst, '"')
			}
			dst = append(dst, s.value...)
			if s.quoted {
				dst = append(dst, '"')
			}
		}
		dst = append(dst, '\n')
	}
	return dst
}
