package admin

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"muster/internal/fault"
)

// A problem is every answer that is no success (RFC 9457). It never holds a
// value that was sent: it may be a secret.
type problem struct {
	Type       string         `json:"type" doc:"Names the kind of problem; ends in its code"`
	Title      string         `json:"title"`
	Status     int            `json:"status"`
	Detail     string         `json:"detail,omitempty" doc:"What happened, in a sentence"`
	Instance   string         `json:"instance,omitempty" doc:"The path that was asked"`
	Code       string         `json:"code" doc:"Stable word for programs"`
	RequestID  string         `json:"requestId" doc:"Also in X-Request-Id, the log and the audit trail"`
	Errors     []fieldProblem `json:"errors,omitempty" nullable:"false"`
	RetryAfter int            `json:"retryAfter,omitempty" doc:"Seconds until it makes sense to ask again"`
	Current    *current       `json:"current,omitempty"`
	// Devices are those that stand in the way, the first 100.
	Devices      []deviceRef `json:"devices,omitempty" nullable:"false" doc:"Those that stand in the way, the first 100"`
	DevicesTotal int         `json:"devicesTotal,omitempty" doc:"How many there are"`
	// Accounts are those to choose one from, when somebody signs in.
	Accounts []sessionAccount `json:"accounts,omitempty" nullable:"false" doc:"Those to choose one from"`

	etag  string
	cause error
}

// A fieldProblem is one input that broke a rule.
type fieldProblem struct {
	Pointer string `json:"pointer" doc:"JSON pointer into the body, or the name of a parameter"`
	Code    string `json:"code"`
	Detail  string `json:"detail"`
	Hint    string `json:"hint,omitempty"`
}

// current is what stands there now, for who came with something older.
type current struct {
	Revision int64  `json:"revision"`
	ETag     string `json:"etag"`
	By       string `json:"by,omitempty" doc:"Who changed it last, when that is recent"`
	At       string `json:"at,omitempty"`
}

func (p *problem) Error() string { return p.Detail }

// GetStatus makes huma answer with the problem's status.
func (p *problem) GetStatus() int { return p.Status }

// ContentType makes huma name the type of the body.
func (p *problem) ContentType(string) string { return "application/problem+json" }

// GetHeaders makes huma send what belongs to the status.
func (p *problem) GetHeaders() http.Header {
	h := http.Header{}
	if p.RetryAfter > 0 {
		h.Set("Retry-After", strconv.Itoa(p.RetryAfter))
	}
	if p.etag != "" {
		h.Set("ETag", p.etag)
	}
	if p.Status == http.StatusUnauthorized {
		h.Set("WWW-Authenticate", `Bearer realm="Muster"`)
	}
	return h
}

func newProblem(status int, code, detail string) *problem {
	return &problem{Type: "urn:muster:problem:" + code, Title: http.StatusText(status), Status: status, Code: code, Detail: detail}
}

func ours() *problem {
	return newProblem(http.StatusInternalServerError, "internal", "the server failed; its log has the reason under this request id")
}

func tooLarge(limit int64) *problem {
	return newProblem(http.StatusRequestEntityTooLarge, "tooLarge", fmt.Sprintf("a body may have at most %d bytes", limit))
}

// invalid reports fields. When all broke the same rule, the code names it.
func invalid(fields ...fieldProblem) *problem {
	p := newProblem(http.StatusUnprocessableEntity, "validation", "the request breaks a rule")
	p.Errors = fields
	if len(fields) == 1 {
		p.Detail = fields[0].Detail
	}
	return p
}

// writeProblem answers outside of an operation.
func writeProblem(w http.ResponseWriter, r *http.Request, p *problem) {
	c := callOf(r.Context())
	p.Instance, p.RequestID = c.path, c.id
	h := w.Header()
	for k, v := range p.GetHeaders() {
		h[k] = v
	}
	h.Set("Content-Type", "application/problem+json")
	h.Del("Content-Length")
	w.WriteHeader(p.Status)
	if r.Method != http.MethodHead {
		_ = json.NewEncoder(w).Encode(p)
	}
}

// answer turns an error of a room into the problem the asker sees. It is the
// only place where kinds become statuses.
func (s *server) answer(ctx context.Context, err error) *problem {
	if p, ok := errors.AsType[*problem](err); ok {
		return s.stamp(ctx, p)
	}
	p := ours()
	e := fault.As(err)
	kind, say := fault.Public(err)
	if say == "" {
		say = map[fault.Kind]string{fault.Missing: "no such thing", fault.Unavailable: "try again later"}[kind]
	}
	switch kind {
	case fault.Invalid:
		p = newProblem(http.StatusUnprocessableEntity, "validation", say)
	case fault.Denied:
		p = newProblem(http.StatusForbidden, "denied", say)
	case fault.Missing:
		p = newProblem(http.StatusNotFound, "notFound", say)
	case fault.Conflict:
		p = newProblem(http.StatusConflict, "conflict", say)
		if e != nil && e.Code == "stale" {
			p = newProblem(http.StatusPreconditionFailed, "stale", say)
		}
	case fault.Unavailable:
		p = newProblem(http.StatusServiceUnavailable, "unavailable", say)
		p.RetryAfter = 2
	}
	if e != nil && kind != "" {
		if e.Code != "" {
			p.Code, p.Type = e.Code, "urn:muster:problem:"+e.Code
		}
		for _, f := range e.Fields {
			p.Errors = append(p.Errors, fieldProblem(f))
		}
	}
	if p.Status >= 500 {
		s.o.Log.Error("the admin plane failed", "requestId", callOf(ctx).id, "err", err)
	}
	return s.stamp(ctx, p)
}

func (s *server) stamp(ctx context.Context, p *problem) *problem {
	c := callOf(ctx)
	p.Instance, p.RequestID = c.path, c.id
	if len(p.Errors) > 0 && p.Code == "validation" {
		code := p.Errors[0].Code
		for _, f := range p.Errors {
			if f.Code != code {
				code = ""
			}
		}
		if strings.HasPrefix(code, "setting") { // the contract names these
			p.Code, p.Type = code, "urn:muster:problem:"+code
		}
	}
	return p
}

// humaProblem is what huma's own checks are turned into: their errors name the
// value, which goes no further than here.
func humaProblem(ctx huma.Context, status int, msg string, errs ...error) huma.StatusError {
	code := map[int]string{400: "badRequest", 406: "notAcceptable", 408: "timeout", 413: "tooLarge", 415: "unsupportedMediaType", 422: "validation"}[status]
	if code == "" {
		code = "internal"
	}
	p := newProblem(status, code, msg)
	limit := int64(maxBody)
	if ctx != nil {
		limit = bodyLimit(ctx.Method(), ctx.URL().Path)
	}
	if status == http.StatusRequestEntityTooLarge {
		p = tooLarge(limit)
	}
	query := 0
	for _, err := range errs {
		var d *huma.ErrorDetail
		if !errors.As(err, &d) {
			continue
		}
		f := fieldOf(d)
		if strings.HasPrefix(d.Location, "query.") || strings.HasPrefix(d.Location, "header.") {
			query++
		}
		p.Errors = append(p.Errors, f)
	}
	switch {
	case status == http.StatusInternalServerError && strings.Contains(msg, "request body"):
		*p = *tooLarge(limit) // MaxBytesReader closed the tap
	case query > 0:
		*p = *newProblem(http.StatusBadRequest, "badParameter", p.Errors[0].Pointer+": "+p.Errors[0].Detail).with(p.Errors)
	case status == http.StatusBadRequest && len(p.Errors) > 0:
		*p = *newProblem(http.StatusBadRequest, "malformed", "the body is not valid JSON")
	case status == http.StatusUnprocessableEntity && len(p.Errors) > 0:
		*p = *invalid(p.Errors...)
	}
	if ctx != nil {
		c := callOf(ctx.Context())
		p.Instance, p.RequestID = c.path, c.id
	}
	return p
}

func (p *problem) with(fields []fieldProblem) *problem {
	p.Errors = fields
	return p
}

// fieldOf turns "body.spec.mac" into "/spec/mac", and huma's sentence into a
// code that stays when the sentence changes.
func fieldOf(d *huma.ErrorDetail) fieldProblem {
	f := fieldProblem{Pointer: d.Location, Code: "value", Detail: d.Message}
	rest, inBody := strings.CutPrefix(d.Location, "body")
	for _, free := range [...]string{".spec.settings.", ".metadata.labels."} { // names in here may hold dots themselves
		if name, ok := strings.CutPrefix(rest, free); ok && inBody {
			f.Pointer = strings.ReplaceAll(free, ".", "/") + escape(name)
		}
	}
	if inBody && f.Pointer == d.Location {
		f.Pointer = strings.NewReplacer(".", "/", "[", "/", "]", "").Replace(rest)
		if name, ok := strings.CutPrefix(d.Message, "expected required property "); ok { // the pointer is the field's, not its parent's
			name, _, _ = strings.Cut(name, " ")
			f.Pointer += "/" + escape(name)
		}
	} else if _, name, ok := strings.Cut(d.Location, "."); ok && !inBody {
		f.Pointer = name
	}
	for text, code := range map[string]string{
		"unexpected property": "unknownField", "unknown query parameter": "unknownParameter", "required": "required",
		"expected string": "type", "expected boolean": "type", "expected integer": "type", "expected number": "type", "expected object": "type", "expected array": "type",
		"one of": "enum", "length": "length",
	} {
		if strings.Contains(d.Message, text) {
			f.Code = code
			if code == "unknownField" || code == "required" || code == "enum" {
				break
			}
		}
	}
	switch f.Code {
	case "unknownField":
		f.Detail = "there is no such field"
	case "unknownParameter":
		f.Detail = "there is no such parameter"
	case "value":
		if strings.ContainsAny(d.Message, "'\"`") {
			f.Detail = "the value cannot be read" // Go's own parse errors quote it
		}
	}
	return f
}
