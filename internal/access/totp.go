package access

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha1" //nolint:gosec // what authenticators know (RFC 6238); an HMAC does not need more
	"crypto/subtle"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"muster/internal/secret"
)

const (
	codeEvery = 30 // seconds
	codeDrift = 1  // codes before and after the one of now that fit too: clocks of phones differ
	// RecoveryCodes are how many a member gets.
	RecoveryCodes = 10
)

var base32Text = base32.StdEncoding.WithPadding(base32.NoPadding)

// NewKey is a key for an authenticator, as people type it.
func NewKey() secret.Text { return secret.New(base32Text.EncodeToString(random(20))) }

func random(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b) // never fails: the runtime ends the process instead
	return b
}

// KeyURI is a key as authenticators read it from a QR code.
func KeyURI(key secret.Text, issuer, account string) string {
	q := url.Values{"secret": {key.Reveal()}, "issuer": {issuer}}
	return "otpauth://totp/" + url.PathEscape(issuer+":"+account) + "?" + strings.ReplaceAll(q.Encode(), "+", "%20")
}

// codeAt is the code of a step (RFC 4226, 6238).
func codeAt(key []byte, step int64) string {
	h := hmac.New(sha1.New, key)
	_ = binary.Write(h, binary.BigEndian, step)
	sum := h.Sum(nil)
	at := sum[len(sum)-1] & 15
	return fmt.Sprintf("%06d", binary.BigEndian.Uint32(sum[at:])&0x7fffffff%1_000_000)
}

// stepOf is the step that a code is of, when it fits at t and is newer than the last one
// that was used.
func stepOf(key secret.Text, code string, t time.Time, last int64) (int64, bool) {
	raw, err := base32Text.DecodeString(key.Reveal())
	if err != nil || len(raw) == 0 {
		return 0, false
	}
	now, found := t.Unix()/codeEvery, int64(0)
	for step := now - codeDrift; step <= now+codeDrift; step++ {
		if step > last && subtle.ConstantTimeCompare([]byte(codeAt(raw, step)), []byte(code)) == 1 {
			found = step
		}
	}
	return found, found > 0
}

// Code is the code of a key at t.
func Code(key secret.Text, t time.Time) string {
	raw, _ := base32Text.DecodeString(key.Reveal())
	return codeAt(raw, t.Unix()/codeEvery)
}

// Prove is the login with a code used up, that of the authenticator or one for recovery; ok
// is false when it does not fit.
func (l Login) Prove(code string, t time.Time) (_ Login, ok bool) {
	if l.Key.Empty() {
		return l, false
	}
	code = plainCode(code)
	if step, ok := stepOf(l.Key, code, t, l.Step); ok {
		l.Step = step
		return l, true
	}
	i := slices.Index(l.Recovery, Hash(code))
	if i < 0 {
		return l, false
	}
	l.Recovery = slices.Delete(slices.Clone(l.Recovery), i, i+1)
	return l, true
}

// Confirm is the login with the second factor on, when the code is one of the key that is
// being set up, and with recovery codes, which are told once.
func (l Login) Confirm(code string, t time.Time) (_ Login, recovery []secret.Text, ok bool) {
	step, ok := stepOf(l.NewKey, plainCode(code), t, 0)
	if !ok {
		return l, nil, false
	}
	l.Key, l.NewKey, l.Step = l.NewKey, secret.Text{}, step
	l, recovery = l.Recoverable()
	return l, recovery, true
}

// Recoverable is the login with recovery codes in place of those that it had.
func (l Login) Recoverable() (_ Login, codes []secret.Text) {
	l.Recovery = nil
	for range RecoveryCodes {
		code := strings.ToLower(base32Text.EncodeToString(random(10)))
		l.Recovery = append(l.Recovery, Hash(code))
		codes = append(codes, secret.New(code[:4]+"-"+code[4:8]+"-"+code[8:12]+"-"+code[12:]))
	}
	return l, codes
}

// Alone is the login without a second factor.
func (l Login) Alone() Login {
	l.Key, l.NewKey, l.Step, l.Recovery = secret.Text{}, secret.Text{}, 0, nil
	return l
}

func plainCode(code string) string {
	return strings.ToLower(strings.NewReplacer(" ", "", "-", "").Replace(code))
}
