package admin

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// commentHeader says why somebody does what they do. It is percent-encoded, because header
// fields carry ASCII alone.
const commentHeader = "Audit-Comment"

const maxComment = 500 // characters

// comment reads what a request says of why; nothing, when it does not say.
func comment(r *http.Request) (string, *problem) {
	text := r.Header.Get(commentHeader)
	if text == "" {
		return "", nil
	}
	bad := func(detail string) (string, *problem) {
		return "", newProblem(http.StatusBadRequest, "comment", commentHeader+" "+detail)
	}
	plain, err := url.PathUnescape(text)
	if err != nil || !utf8.ValidString(plain) {
		return bad("is percent-encoded UTF-8")
	}
	plain = strings.TrimSpace(plain)
	if utf8.RuneCountInString(plain) > maxComment {
		return bad(fmt.Sprintf("has at most %d characters", maxComment))
	}
	if strings.ContainsFunc(plain, func(c rune) bool { return unicode.IsControl(c) && c != '\n' }) {
		return bad("is text, without control characters")
	}
	return plain, nil
}
