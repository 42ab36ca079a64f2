package client

import (
	"cmp"
	"encoding/json"
	"fmt"
	"mime"
	"net/http"
	"strings"
	"time"
)

// A Status is an HTTP status as an error, so that errors.Is(err, NotFound) is
// the whole test.
type Status int

// The statuses callers branch on.
const (
	Unauthorized         Status = http.StatusUnauthorized         // no token, or none that is valid
	Forbidden            Status = http.StatusForbidden            // the token lacks the right
	NotFound             Status = http.StatusNotFound             // no such thing that this token may see
	Conflict             Status = http.StatusConflict             // the state of things forbids it; Code says which
	PreconditionFailed   Status = http.StatusPreconditionFailed   // somebody changed it first
	Unprocessable        Status = http.StatusUnprocessableEntity  // fields are wrong; Errors says which
	PreconditionRequired Status = http.StatusPreconditionRequired // the write needs IfMatch
	TooManyRequests      Status = http.StatusTooManyRequests      // RetryAfter says when
	Unavailable          Status = http.StatusServiceUnavailable
)

func (s Status) Error() string { return strings.ToLower(http.StatusText(int(s))) }

// A Problem is a failure the server explained (RFC 9457). Its text is for
// people and may change; Status and Code are for programs.
type Problem struct {
	Type      string          `json:"type,omitempty"`
	Title     string          `json:"title,omitempty"`
	Status    int             `json:"status"`
	Detail    string          `json:"detail,omitempty"`
	Instance  string          `json:"instance,omitempty"`
	Code      string          `json:"code,omitempty"`
	RequestID string          `json:"requestId,omitempty"`
	Errors    []FieldError    `json:"errors,omitempty"`
	Current   json.RawMessage `json:"current,omitempty"` // with 412: revision and last actor
	Devices   []DeviceRef     `json:"devices,omitempty"` // those that stand in the way, the first of them
	Total     int             `json:"devicesTotal,omitempty"`

	RetryAfter time.Duration   `json:"-"` // of the header; 0 when there is none
	ETag       string          `json:"-"` // with 412 and 428: what IfMatch would have to be now
	Raw        json.RawMessage `json:"-"` // the document as sent; nil when the server sent none
}

// A FieldError is one input that broke a rule.
type FieldError struct {
	Pointer string `json:"pointer"` // JSON pointer into the request, "/spec/serverUser"
	Code    string `json:"code,omitempty"`
	Detail  string `json:"detail,omitempty"`
	Hint    string `json:"hint,omitempty"`
}

// Error is one line: the detail, or what stands in for it.
func (p *Problem) Error() string {
	return cmp.Or(p.Detail, p.Title, Status(p.Status).Error(), fmt.Sprintf("status %d", p.Status))
}

// Is reports whether target is the problem's Status.
func (p *Problem) Is(target error) bool {
	s, ok := target.(Status)
	return ok && int(s) == p.Status
}

// problem makes one of an answer. A proxy in between may answer with no
// document, or with one that is not ours.
func problem(res *http.Response, body []byte) *Problem {
	p := &Problem{}
	if t, _, _ := mime.ParseMediaType(res.Header.Get("Content-Type")); strings.HasSuffix(t, "json") && json.Unmarshal(body, p) == nil {
		p.Raw = body
	}
	p.Status = res.StatusCode
	p.Title = cmp.Or(p.Title, http.StatusText(res.StatusCode))
	p.RequestID = cmp.Or(p.RequestID, res.Header.Get("X-Request-Id"))
	p.RetryAfter = retryAfter(res.Header)
	p.ETag = res.Header.Get("ETag")
	if p.Detail == "" && res.StatusCode/100 == 3 {
		p.Detail = "the address answers with a redirect, so it is not that of a Muster API"
	}
	return p
}
