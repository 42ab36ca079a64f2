package fault

import (
	"errors"
	"fmt"
)

// A Kind says what the asker can do about a failure. Kinds are errors, so
// errors.Is(err, fault.Missing) is the whole test.
type Kind string

const (
	Invalid     Kind = "invalid"     // the same request can never succeed
	Denied      Kind = "denied"      // we know who asks, and the answer is no
	Missing     Kind = "missing"     // no such thing in this account
	Conflict    Kind = "conflict"    // the state of things forbids it, or somebody else changed it first
	Unavailable Kind = "unavailable" // ask again later
)

func (k Kind) Error() string { return string(k) }

// A Field is one input that broke a rule.
type Field struct {
	Pointer string // JSON pointer into the request, "/spec/serverUser"; empty: the request as a whole
	Code    string // stable, lower camel: "required", "tooLong", "range"
	Detail  string // a sentence with the rule; never the value, it may be a secret
	Hint    string // what to do, when there is something to say
}

// An Error is a failure with a sentence for the asker and a cause for the log.
type Error struct {
	Kind   Kind
	Code   string  // stable word for programs, lower camel ("macUnavailable"); empty: the kind says enough
	Say    string  // shown to the asker; names nothing outside their account
	Fields []Field // which inputs are wrong, for Invalid
	Cause  error   // never leaves the process
}

// New makes an error of kind k whose sentence is shown to the asker.
func New(k Kind, format string, args ...any) *Error {
	return &Error{Kind: k, Say: fmt.Sprintf(format, args...)}
}

// Coded is New with a stable code that programs may branch on.
func Coded(k Kind, code, format string, args ...any) *Error {
	return &Error{Kind: k, Code: code, Say: fmt.Sprintf(format, args...)}
}

// Bad reports one field that broke a rule.
func Bad(pointer, code, format string, args ...any) *Error {
	detail := fmt.Sprintf(format, args...)
	return &Error{Kind: Invalid, Code: "validation", Say: detail, Fields: []Field{{Pointer: pointer, Code: code, Detail: detail}}}
}

// Because adds a cause for the log and returns e.
func (e *Error) Because(cause error) *Error {
	e.Cause = cause
	return e
}

func (e *Error) Error() string {
	if e.Cause != nil {
		return e.Say + ": " + e.Cause.Error()
	}
	return e.Say
}

// Is reports whether target is e's kind.
func (e *Error) Is(target error) bool { return target == e.Kind }

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Public reports what the asker may see. An unclassified failure has no kind
// and nothing to say; the plane answers with its own words for "our fault".
func Public(err error) (Kind, string) {
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Kind, e.Say
	}
	if k, ok := errors.AsType[Kind](err); ok {
		return k, ""
	}
	return "", ""
}

// As returns the Error in err's chain, or nil.
func As(err error) *Error {
	e, _ := errors.AsType[*Error](err)
	return e
}
