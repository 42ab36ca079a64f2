package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"syscall"

	"crypto/x509"

	"muster/client"
)

// How the process ends (docs/cli.md).
const (
	exitError       = 1
	exitUsage       = 2
	exitMissing     = 3
	exitDenied      = 4
	exitConflict    = 5
	exitInvalid     = 6
	exitTimeout     = 7
	exitPartial     = 8
	exitInterrupted = 130
)

// A failure is an error of the command line itself.
type failure struct {
	code  int
	say   string
	hint  string
	cause error
}

func (f *failure) Error() string { return f.say }
func (f *failure) Unwrap() error { return f.cause }

// usage is a command line that cannot be meant.
func usage(format string, args ...any) error {
	return &failure{code: exitUsage, say: fmt.Sprintf(format, args...)}
}

// An advised error is one with a hint of the verb's own.
type advised struct {
	error
	hint string
}

func (a *advised) Unwrap() error { return a.error }

// ExitCode is what the process ends with after err: 0 for none, 1 for what has
// no code of its own.
func ExitCode(err error) int {
	if err == nil {
		return 0
	}
	if f, ok := errors.AsType[*failure](err); ok {
		return f.code
	}
	if p, ok := errors.AsType[*client.Problem](err); ok {
		switch p.Status {
		case http.StatusUnauthorized, http.StatusForbidden:
			return exitDenied
		case http.StatusNotFound, http.StatusGone:
			return exitMissing
		case http.StatusConflict, http.StatusPreconditionFailed, http.StatusPreconditionRequired:
			return exitConflict
		case http.StatusBadRequest, http.StatusUnprocessableEntity, http.StatusRequestEntityTooLarge:
			return exitInvalid
		case http.StatusRequestTimeout, http.StatusGatewayTimeout:
			return exitTimeout
		}
		return exitError
	}
	var timeout net.Error
	switch {
	case errors.Is(err, context.Canceled):
		return exitInterrupted
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		return exitTimeout
	}
	return exitError
}

// A shownError remembers how the user wants output, and whether in colour.
type shownError struct {
	error
	json  bool
	color bool
}

func (e *shownError) Unwrap() error { return e.error }

// Print tells a person what went wrong: one line, and more only where there is
// more to say. With -o json it is the server's problem document instead.
func Print(w io.Writer, err error) {
	if f, ok := errors.AsType[*failure](err); ok && f.say == "" {
		return // what there is to say stands in the output
	}
	shown, _ := errors.AsType[*shownError](err)
	p, _ := errors.AsType[*client.Problem](err)
	if shown != nil && shown.json {
		printJSON(w, err, p)
		return
	}
	prefix := "Error:"
	if shown != nil && shown.color {
		prefix = "\x1b[1;31mError:\x1b[0m"
	}
	f, _ := errors.AsType[*failure](err)
	var say, hint string
	switch {
	case f != nil:
		say, hint = f.say, f.hint
	case p != nil:
		say = explain(err, p)
	default:
		say, hint = connection(err)
	}
	fmt.Fprintln(w, prefix, say)
	if p != nil {
		printFields(w, p)
		if hint == "" {
			hint = advice(p)
		}
		if hint == "" && len(p.Errors) == 1 {
			hint = p.Errors[0].Hint
		}
	}
	if a, ok := errors.AsType[*advised](err); ok {
		hint = a.hint
	}
	if hint != "" {
		fmt.Fprintln(w, "  hint:", hint)
	}
}

// explain is title, detail and request in one line, with what was being done
// in front when the verb said so.
func explain(err error, p *client.Problem) string {
	say := p.Detail
	if say == "" {
		say = p.Title
	} else if p.Title != "" && !strings.EqualFold(p.Title, p.Detail) {
		say = p.Title + ": " + p.Detail
	}
	if whole := err.Error(); whole != p.Error() {
		say = strings.TrimSuffix(whole, p.Error()) + say
	}
	if p.RequestID != "" {
		say += " (request " + p.RequestID + ")"
	}
	return say
}

func printFields(w io.Writer, p *client.Problem) {
	if len(p.Errors) == 1 && strings.Contains(p.Detail, p.Errors[0].Detail) && p.Errors[0].Detail != "" {
		return // the line above says it all
	}
	for _, e := range p.Errors {
		line := e.Detail
		if line == "" {
			line = e.Code
		}
		if e.Hint != "" && len(p.Errors) > 1 {
			line += " (" + e.Hint + ")"
		}
		fmt.Fprintf(w, "  %s: %s\n", strings.ReplaceAll(strings.TrimPrefix(e.Pointer, "/"), "/", "."), line)
	}
}

func printJSON(w io.Writer, err error, p *client.Problem) {
	title := err.Error()
	if f, ok := errors.AsType[*failure](err); ok {
		title = f.say
	} else if p == nil {
		title, _ = connection(err)
	}
	var doc any = map[string]any{"title": title, "exitCode": ExitCode(err)}
	if p != nil && p.Raw != nil {
		doc = p.Raw
	}
	b, _ := json.MarshalIndent(doc, "", "  ")
	fmt.Fprintln(w, string(b))
}

// advice is the one thing to try next, where there is one.
func advice(p *client.Problem) string {
	switch p.Status {
	case http.StatusUnauthorized:
		return "log in with: muster login --server URL --token-file FILE"
	case http.StatusForbidden:
		return "this token may not do that; muster whoami shows what it may"
	case http.StatusPreconditionFailed:
		return "somebody changed it meanwhile: look at it again, then repeat"
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		if p.RetryAfter > 0 {
			return fmt.Sprintf("try again in %s", p.RetryAfter)
		}
	}
	switch p.Code {
	case "ambiguousName":
		return "use the id instead of the name; get … -o wide shows ids"
	case "provisioningDisabled":
		return "enable it first: muster edit provisioning -A ACCOUNT --enabled=on"
	}
	return ""
}

// connection says in plain words why the server could not be asked.
func connection(err error) (say, hint string) {
	u, ok := errors.AsType[*url.Error](err)
	if !ok {
		if errors.Is(err, context.DeadlineExceeded) {
			return "timed out", "--timeout gives it longer"
		}
		return err.Error(), ""
	}
	where := u.URL
	if parsed, perr := url.Parse(u.URL); perr == nil {
		where = parsed.Scheme + "://" + parsed.Host
	}
	var dns *net.DNSError
	var unknown x509.UnknownAuthorityError
	var name x509.HostnameError
	switch {
	case errors.Is(err, context.Canceled):
		return "interrupted", ""
	case errors.Is(err, context.DeadlineExceeded):
		return where + " did not answer in time", "--timeout gives it longer"
	case errors.Is(err, syscall.ECONNREFUSED):
		return "nothing listens on " + where, "is the server running, and is this its admin address? muster doctor looks closer"
	case errors.As(err, &dns):
		return "there is no host " + dns.Name, ""
	case errors.As(err, &unknown):
		return where + " shows a certificate of an authority that is not trusted here", "--ca-file DATA/pki/root.pem trusts Muster's own"
	case errors.As(err, &name):
		return where + ": " + name.Error(), "serve --public-host decides which name the certificate has"
	case strings.Contains(err.Error(), "server gave HTTP response to HTTPS client"):
		return where + " speaks plain HTTP", "write http:// in the server's URL"
	}
	return where + ": " + u.Err.Error(), ""
}
