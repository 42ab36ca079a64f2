package enroll

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"time"
)

// A request is one of two: a device that wants a PIN, or one that asks how its
// pairing stands.
type request struct {
	MAC          string `json:"mac"`
	Model        string `json:"model"`
	Serial       string `json:"serial"`
	PairingToken string `json:"pairingToken"`
}

// maxBody bounds a request: all fields together have less than 1 KiB.
const maxBody = 4 << 10

// unreadable is a body that is no request.
type unreadable struct {
	status    int
	code, say string
}

func (u *unreadable) Error() string { return u.say }

// readRequest reads which of the two a device asks.
func readRequest(w http.ResponseWriter, r *http.Request) (ask request, err error) {
	if err := readBody(w, r, &ask, "the body is a JSON object with mac, model and serial, or with pairingToken"); err != nil {
		return ask, err
	}
	if ask.PairingToken != "" && ask != (request{PairingToken: ask.PairingToken}) {
		return ask, &unreadable{http.StatusUnprocessableEntity, "ambiguous", "a request has mac, model and serial, or pairingToken"}
	}
	return ask, nil
}

// readBody reads one JSON object with known fields, each once, and nothing after it.
func readBody(w http.ResponseWriter, r *http.Request, ask any, shape string) error {
	bad := func(say string) error { return &unreadable{http.StatusBadRequest, "malformed", say} }
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return &unreadable{http.StatusUnsupportedMediaType, "unsupportedMediaType", "the body is application/json"}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if large := (*http.MaxBytesError)(nil); errors.As(err, &large) {
		return &unreadable{http.StatusRequestEntityTooLarge, "tooLarge", "a body has at most " + strconv.Itoa(maxBody) + " bytes"}
	}
	if err != nil {
		return bad("the body broke off")
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	if d.Decode(ask) != nil {
		return bad(shape)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) || twins(body) {
		return bad("the body is one JSON object, each field in it once")
	}
	return nil
}

// twins reports whether a flat object names a field twice, in any case: which of the
// two is meant nobody can say.
func twins(body []byte) bool {
	d := json.NewDecoder(bytes.NewReader(body))
	seen := map[string]bool{}
	for name := true; ; {
		t, err := d.Token()
		if err != nil {
			return false
		}
		text, is := t.(string)
		if !is {
			name = true // a brace, or a null that was a value
			continue
		}
		if name {
			fold := string(bytes.ToLower([]byte(text)))
			if seen[fold] {
				return true
			}
			seen[fold] = true
		}
		name = !name
	}
}

// An answerer writes the one answer of a request.
type answerer struct {
	w http.ResponseWriter
	r *http.Request
}

type refusal struct {
	Type   string `json:"type"`
	Status int    `json:"status"`
	Code   string `json:"code"`
	Detail string `json:"detail"`
}

// refuse says why not; wait above zero says when it makes sense to ask again.
func (a answerer) refuse(status int, code, say string, wait time.Duration) {
	if wait > 0 {
		a.later(wait)
	}
	a.write(status, "application/problem+json", refusal{"urn:muster:problem:" + code, status, code, say})
}

func (a answerer) answer(status int, v any) { a.write(status, "application/json", v) }

// later rounds up: who waits so long is let through.
func (a answerer) later(wait time.Duration) {
	a.w.Header().Set("Retry-After", strconv.Itoa(int((wait+time.Second-1)/time.Second)))
}

func (a answerer) write(status int, kind string, v any) {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // only our own plain types come here
	}
	a.bytes(status, kind, b)
}

func (a answerer) bytes(status int, kind string, b []byte) {
	h := a.w.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Length", strconv.Itoa(len(b)))
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	a.w.WriteHeader(status)
	if a.r.Method != http.MethodHead {
		_, _ = a.w.Write(b)
	}
}
