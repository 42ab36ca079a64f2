package provision

import (
	"encoding/base64"
	"net/http"
	"slices"
	"strings"
	"unicode/utf8"

	"muster/internal/fleet"
)

// Bounds of the headers that are kept of a request or an answer.
const (
	maxHeaders     = 64
	maxHeaderValue = 1000
)

const headerMask = "********"

// headersOf are the lines of a message as they are kept, by name, without anything that lets
// somebody in. scrub masks what is known to be a password wherever it stands.
func headersOf(h http.Header, host string, scrub func(string) string) (out []fleet.Header) {
	if host != "" {
		out = append(out, fleet.Header{Name: "Host", Value: shorten(scrub(host))})
	}
	for name, values := range h {
		for _, v := range values {
			out = append(out, fleet.Header{Name: shorten(name), Value: shorten(scrub(maskHeader(name, v)))})
		}
	}
	slices.SortStableFunc(out, func(a, b fleet.Header) int { return strings.Compare(a.Name, b.Name) })
	return out[:min(len(out), maxHeaders)]
}

func shorten(text string) string {
	if len(text) <= maxHeaderValue {
		return text
	}
	end := maxHeaderValue
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end] + "…"
}

// secretWords are in the names of headers whose values let somebody in.
var secretWords = []string{"auth", "cookie", "token", "secret", "password", "passwd", "credential", "session", "api-key", "apikey", "signature"}

// maskHeader is a header's value with what is secret of it masked: of credentials, scheme and
// user stay. What a server asks for by is no secret.
func maskHeader(name, value string) string {
	switch low := strings.ToLower(name); {
	case low == "www-authenticate", low == "proxy-authenticate":
		return value
	case low == "authorization", low == "proxy-authorization":
		return maskCredentials(value)
	case slices.ContainsFunc(secretWords, func(w string) bool { return strings.Contains(low, w) }):
		return headerMask
	}
	return value
}

func maskCredentials(value string) string {
	scheme, rest, ok := strings.Cut(strings.TrimSpace(value), " ")
	if !ok {
		return headerMask // a bare token
	}
	switch strings.ToLower(scheme) {
	case "basic":
		if b, err := base64.StdEncoding.DecodeString(strings.TrimSpace(rest)); err == nil {
			if user, _, ok := strings.Cut(string(b), ":"); ok && utf8.ValidString(user) {
				return scheme + " " + user + ":" + headerMask
			}
		}
	case "digest":
		return scheme + " " + maskDigest(rest)
	}
	return scheme + " " + headerMask
}

// digestTells are the parts of a Digest proof that say nothing of the password.
var digestTells = []string{"username", "username*", "realm", "uri", "algorithm", "qop", "nc", "nonce", "cnonce", "opaque", "userhash"}

// maskDigest masks all parts but those; what does not read as parts is masked whole.
func maskDigest(rest string) string {
	var out []string
	for rest = strings.TrimSpace(rest); rest != ""; {
		name, after, ok := strings.Cut(rest, "=")
		if !ok {
			return headerMask
		}
		end := strings.IndexByte(after, ',')
		if strings.HasPrefix(after, `"`) {
			n := strings.IndexByte(after[1:], '"')
			if n < 0 {
				return headerMask
			}
			end = n + 2
		}
		if end < 0 {
			end = len(after)
		}
		value := strings.TrimSpace(after[:end])
		name = strings.TrimSpace(name)
		if !slices.Contains(digestTells, strings.ToLower(name)) {
			value = `"` + headerMask + `"`
		}
		out = append(out, name+"="+value)
		rest = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(after[end:]), ","))
	}
	return strings.Join(out, ", ")
}
