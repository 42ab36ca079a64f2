package client

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Options say where the server is and who asks.
type Options struct {
	Server    string       // base URL of the admin address, "http://127.0.0.1:8000"
	Token     string       // bearer token; empty for the few paths that need none
	HTTP      *http.Client // nil: a client of its own with sane time-outs
	UserAgent string       // empty: "muster-client"
	// Attempts is how often a request that may safely be repeated is tried in
	// all; 0 means 4. With 1, nothing is repeated.
	Attempts int
}

// A Client talks to one server as one token. It is safe for use by many
// goroutines and never prints its token.
type Client struct {
	base     string
	token    string
	http     *http.Client
	agent    string
	attempts int
}

// maxBody bounds what is read of one answer: a page of 1,000 resources is
// about 2 MB, a rendered file far less.
const maxBody = 64 << 20

// New returns a client, or an error when the server's URL is none. It does not
// connect.
func New(o Options) (*Client, error) {
	u, err := url.Parse(o.Server)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return nil, fmt.Errorf("the server must be a URL such as https://muster.example.com, not %q", o.Server)
	}
	if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return nil, errors.New("the server's URL takes no user, query or fragment")
	}
	h := o.HTTP
	if h == nil {
		h = &http.Client{Transport: http.DefaultTransport.(*http.Transport).Clone()}
	}
	own := *h
	// A redirect would carry a POST's token elsewhere; the API sends none.
	own.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &Client{
		base:     strings.TrimRight(u.String(), "/"),
		token:    strings.TrimSpace(o.Token),
		http:     &own,
		agent:    cmp.Or(o.UserAgent, "muster-client"),
		attempts: cmp.Or(o.Attempts, 4),
	}, nil
}

// Server is the base URL the client was made with.
func (c *Client) Server() string { return c.base }

// String names the server and not the token.
func (c *Client) String() string { return "muster client of " + c.base }

// GoString keeps %#v from printing the token.
func (c *Client) GoString() string { return c.String() }

// An Answer is what the server said beside the body.
type Answer struct {
	Status   int
	Header   http.Header
	Body     []byte
	Replayed bool // the server had done this already: the stored answer to the same idempotency key
}

// ETag is the revision of the resource in the answer, as If-Match takes it.
func (a *Answer) ETag() string { return a.Header.Get("ETag") }

// An Option changes one call.
type Option func(*call)

type call struct {
	header http.Header
	query  url.Values
}

// IfMatch makes a write fail with PreconditionFailed unless the resource still
// has this ETag. "*" means whatever is there.
func IfMatch(etag string) Option { return func(c *call) { c.header.Set("If-Match", etag) } }

// DryRun makes a write run everything but the commit; the answer is the
// resource as it would be.
func DryRun() Option { return func(c *call) { c.query.Set("dryRun", "true") } }

// IdempotencyKey replaces the random key of a POST, for callers who repeat it
// across restarts of their own.
func IdempotencyKey(key string) Option {
	return func(c *call) { c.header.Set("Idempotency-Key", key) }
}

// unkept leaves the idempotency key out: the server is not to keep the answer.
func unkept(c *call) { c.header["Idempotency-Key"] = nil }

// With adds a query parameter.
func With(name, value string) Option { return func(c *call) { c.query.Add(name, value) } }

// Do sends one request to a path beneath /api/v1 and decodes the answer into
// out, unless out is nil. It is the way to what has no method of its own. A
// body that is not nil is sent as JSON (as a merge patch with PATCH).
//
// Failures of the server are *Problem. GET and HEAD are repeated when the
// connection fails, POST too since it carries an idempotency key; every method
// is repeated when the server answers 429 or 503, because it has then done
// nothing. Waits honour Retry-After and end with ctx.
func (c *Client) Do(ctx context.Context, method, path string, body, out any, opts ...Option) (*Answer, error) {
	return c.send(ctx, method, c.base+"/api/v1"+path, body, out, opts)
}

func (c *Client) send(ctx context.Context, method, target string, body, out any, opts []Option) (*Answer, error) {
	k := &call{header: http.Header{}, query: url.Values{}}
	for _, o := range opts {
		o(k)
	}
	var payload []byte
	if f, whole := body.(file); whole {
		payload = f.content
		k.header.Set("Content-Type", f.kind)
	} else if body != nil {
		b, err := json.Marshal(body)
		if err != nil {
			return nil, fmt.Errorf("encode the request: %w", err)
		}
		payload = b
		k.header.Set("Content-Type", "application/json")
		if method == http.MethodPatch {
			k.header.Set("Content-Type", "application/merge-patch+json")
		}
	}
	if _, said := k.header["Idempotency-Key"]; method == http.MethodPost && !said {
		k.header.Set("Idempotency-Key", rand.Text())
	}
	if len(k.query) > 0 {
		target += "?" + k.query.Encode()
	}
	for attempt := 1; ; attempt++ {
		a, err := c.once(ctx, method, target, payload, k.header)
		wait, again := repeat(method, attempt, err)
		if !again || attempt >= c.attempts {
			if err == nil && out != nil && len(a.Body) > 0 {
				if err := json.Unmarshal(a.Body, out); err != nil {
					return a, fmt.Errorf("%s %s: the answer is not what was expected: %w", method, strings.TrimPrefix(target, c.base), err)
				}
			}
			return a, err
		}
		if late := sleep(ctx, wait); late {
			return a, err // no time for another try: the last answer says more than "deadline"
		}
	}
}

// once sends the request a single time.
func (c *Client) once(ctx context.Context, method, target string, payload []byte, header http.Header) (*Answer, error) {
	r, err := http.NewRequestWithContext(ctx, method, target, bytes.NewReader(payload))
	if err != nil {
		return nil, err
	}
	r.Header = header.Clone()
	r.Header.Set("User-Agent", c.agent)
	if r.Header.Get("Accept") == "" {
		r.Header.Set("Accept", "application/json, application/problem+json;q=0.9, */*;q=0.1")
	}
	if c.token != "" {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
	res, err := c.http.Do(r)
	if err != nil {
		return nil, err
	}
	defer func() { _ = res.Body.Close() }()
	b, err := io.ReadAll(io.LimitReader(res.Body, maxBody+1))
	if err != nil {
		return nil, fmt.Errorf("read the answer: %w", err)
	}
	if len(b) > maxBody {
		return nil, fmt.Errorf("%s: the answer is larger than %d MB", target, maxBody>>20)
	}
	a := &Answer{Status: res.StatusCode, Header: res.Header, Body: b, Replayed: res.Header.Get("Idempotency-Replayed") == "true"}
	if res.StatusCode >= 300 {
		return a, problem(res, b)
	}
	return a, nil
}

// sleep waits, unless ctx ends first or would: then it reports true at once.
func sleep(ctx context.Context, wait time.Duration) (late bool) {
	if end, ok := ctx.Deadline(); ok && time.Until(end) < wait {
		return true
	}
	t := time.NewTimer(wait)
	defer t.Stop()
	select {
	case <-t.C:
		return false
	case <-ctx.Done():
		return true
	}
}

// at joins path segments, each escaped: names may hold spaces.
func at(segments ...string) string {
	var b strings.Builder
	for _, s := range segments {
		b.WriteByte('/')
		b.WriteString(url.PathEscape(s))
	}
	return b.String()
}
