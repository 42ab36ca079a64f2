package secret

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"log/slog"
)

const dots = "••••••••"

// A Text is a string that prints as dots: in fmt, in JSON, in logs. The zero
// value is "no secret set" and prints as nothing.
type Text struct{ s string }

// New hides s.
func New(s string) Text { return Text{s} }

// Reveal returns the hidden string. Callers are listed in arch_test.go.
func (t Text) Reveal() string { return t.s }

// Empty reports whether no secret is set.
func (t Text) Empty() bool { return t.s == "" }

// Equal compares in time that does not depend on where the texts differ. An
// empty secret equals nothing, itself included: a blank credential never
// matches.
func (t Text) Equal(u Text) bool {
	a, b := sha256.Sum256([]byte(t.s)), sha256.Sum256([]byte(u.s))
	return subtle.ConstantTimeCompare(a[:], b[:]) == 1 && t.s != ""
}

func (t Text) String() string {
	if t.s == "" {
		return ""
	}
	return dots
}

// GoString keeps %#v from printing the secret.
func (t Text) GoString() string { return "secret.Text(" + t.String() + ")" }

// Format keeps every verb from printing the secret.
func (t Text) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(t.String())) }

// MarshalText answers dots, so that JSON, YAML and XML do.
func (t Text) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// LogValue keeps the secret out of slog.
func (t Text) LogValue() slog.Value { return slog.StringValue(t.String()) }

// alphabet has only characters that need escaping nowhere: not in a URL, not
// in DHCP server configurations, not in XML, not on a phone's keypad.
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

// Generate returns n random letters and digits, 5.95 bits each: 24 of them
// carry 142 bits.
func Generate(n int) string {
	out := make([]byte, 0, n)
	var b [64]byte
	for len(out) < n {
		_, _ = rand.Read(b[:]) // never fails: the runtime ends the process instead
		for _, c := range b {
			if c < 248 && len(out) < n { // 248 = 4 × 62: no letter is likelier than another
				out = append(out, alphabet[c%62])
			}
		}
	}
	return string(out)
}
