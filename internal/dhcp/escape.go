package dhcp

import (
	"encoding/hex"
	"net/url"
	"strings"
)

// MaxOption is what one option holds: its length is one byte. Some servers split a
// longer one as RFC 3396 has it, dnsmasq refuses it, and no phone is known to join it.
const MaxOption = 255

// escape writes s as a part of a URL's userinfo: what RFC 3986 does not call
// unreserved is percent-encoded, byte by byte. Sub-delimiters would be legal there,
// but not in every DHCP server's own syntax. The provisioning plane takes the same
// spelling from phones that send the escapes as they are.
func escape(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }

func isWord(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
}

// printable reports whether s is ASCII without control characters.
func printable(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r > '~' })
}

// only reports whether s is made of letters, digits and the bytes of others.
func only(s, others string) bool {
	for i := range len(s) {
		if !isWord(s[i]) && strings.IndexByte(others, s[i]) < 0 {
			return false
		}
	}
	return true
}

// colons writes bytes as 01:04:36.
func colons(b []byte) string { return grouped(b, "", ":") }

// grouped writes each byte with a prefix, and a separator in between.
func grouped(b []byte, prefix, separator string) string {
	out := make([]string, len(b))
	for i, c := range b {
		out[i] = prefix + hex.EncodeToString([]byte{c})
	}
	return strings.Join(out, separator)
}

// doubled writes s between double quotes, with a backslash before the quote, the
// backslash and what else the syntax gives a meaning.
func doubled(s, special string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i := range len(s) {
		if c := s[i]; c == '"' || c == '\\' || strings.IndexByte(special, c) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	b.WriteByte('"')
	return b.String()
}
