package sqlstore

import (
	"database/sql"
	"errors"
	"strings"
	"time"
	"unicode/utf8"

	"muster/internal/fault"
)

func isMissing(err error) bool  { return errors.Is(err, fault.Missing) }
func isConflict(err error) bool { return errors.Is(err, fault.Conflict) }

// missing turns "no rows" into the one sentence for "not there" and "not yours".
func missing(err error, what string) error {
	if errors.Is(err, sql.ErrNoRows) || sqlState(err) == "22021" { // no row has a text that PostgreSQL cannot hold
		return fault.New(fault.Missing, "no such %s", what)
	}
	return err
}

// stale is the answer to a write that was made from an older revision.
func stale() error {
	return fault.Coded(fault.Conflict, "stale", "somebody else changed it first")
}

func micro(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

func fromMicro(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.UnixMicro(n).UTC()
}

// micros is now as it is stored, so that what a write returns is what a read
// will.
func (s *Store) micros() time.Time { return fromMicro(micro(s.now())) }

// like escapes what LIKE takes for wildcards; the statement says ESCAPE '\'.
func like(text string) string {
	return strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(folded(text))
}

// folded is text as lower() writes it on both engines: only ASCII is folded.
func folded(text string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, text)
}

// limit bounds a page. It lets through one more than the 1,000 that callers
// may ask for: they look whether another page follows.
func limit(n int) int {
	if n <= 0 {
		return 1000
	}
	return min(n, 1001)
}

// checkText refuses what PostgreSQL cannot hold, on both engines.
func checkText(pointer, text string) error {
	if !storable(text) {
		return fault.Bad(pointer, "characters", "the text may hold no NUL character and must be UTF-8")
	}
	return nil
}

func storable(text string) bool { return utf8.ValidString(text) && !strings.Contains(text, "\x00") }

// longest bounds what a device says of itself: a User-Agent header can be as
// long as all headers together.
const longest = 200

// sentences is the most bytes of what is told in sentences.
const sentences = 1000

// clean makes a text storable that nobody typed, so that nobody could correct it.
func clean(text string) string { return cut(text, longest) }

// cut is clean for texts of another length.
func cut(text string, longest int) string {
	if !storable(text) {
		text = strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\x00", "")
	}
	if len(text) <= longest {
		return text
	}
	for n := longest; ; n-- {
		if utf8.RuneStart(text[n]) {
			return text[:n]
		}
	}
}

// texts are values of a type of texts as such.
func texts[T ~string](values []T) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}
