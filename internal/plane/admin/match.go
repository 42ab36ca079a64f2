package admin

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// Match is the condition of a write.
type Match struct {
	IfMatch string `header:"If-Match" doc:"The ETag the change was made from; * takes whatever is there"`
}

// Trial asks for everything but the commit.
type Trial struct {
	DryRun bool `query:"dryRun" doc:"Do everything but commit, and answer what would be"`
}

// context is where the trial takes place: the store does all of its work,
// unique names, audit line and revision included, and rolls it back at the end.
func (t Trial) context(ctx context.Context) context.Context {
	if t.DryRun {
		return fleet.DryRun(ctx)
	}
	return ctx
}

// one is the answer with one resource.
type one[T any] struct {
	ETag     string `header:"ETag"`
	Location string `header:"Location"`
	Body     T
}

// none is the answer without a body.
type none struct{}

// A trialOut is what the dry run of an operation without a body answers.
type trialOut struct {
	Body func(huma.Context)
}

// wouldBe answers a dry run with the resource as it stands, and warnings of
// what the real run entails.
func wouldBe(v any) *trialOut {
	return &trialOut{func(ctx huma.Context) {
		ctx.SetHeader("Content-Type", "application/json")
		ctx.SetStatus(http.StatusOK)
		_ = json.NewEncoder(ctx.BodyWriter()).Encode(v)
	}}
}

// tagged answers with a resource whose representation is its revision.
func tagged[T any](v T, revision int64) *one[T] {
	return &one[T]{ETag: revisionTag(revision), Body: v}
}

// taggedLive answers with a resource whose status moves on by itself: the tag
// is the revision and a digest of what is shown. A condition looks at the
// revision alone, so a device that polls does not spoil an edit.
func taggedLive[T any](v T, revision int64) *one[T] {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // only our own plain types come here
	}
	sum := sha256.Sum256(b)
	return &one[T]{ETag: `"` + strconv.FormatInt(revision, 10) + "-" + hex.EncodeToString(sum[:6]) + `"`, Body: v}
}

func revisionTag(revision int64) string { return `"` + strconv.FormatInt(revision, 10) + `"` }

// object is what a condition is about.
type object struct {
	account  fleet.AccountID
	id       string
	revision int64
}

// check holds a write against its condition.
func (s *server) check(ctx context.Context, m Match, required bool, o object) error {
	switch {
	case m.IfMatch == "" && required:
		p := newProblem(http.StatusPreconditionRequired, "ifMatchRequired", "say with If-Match which version you change; * is whatever is there")
		p.etag = revisionTag(o.revision)
		p.Current = s.current(ctx, o)
		return p
	case m.IfMatch == "" || m.IfMatch == "*":
		return nil
	}
	for _, tag := range strings.Split(m.IfMatch, ",") {
		tag = strings.TrimSpace(tag)
		if len(tag) < 2 || tag[0] != '"' || tag[len(tag)-1] != '"' {
			continue // a weak tag never matches (RFC 9110 §13.1.1)
		}
		revision, _, _ := strings.Cut(tag[1:len(tag)-1], "-")
		if revision == strconv.FormatInt(o.revision, 10) {
			return nil
		}
	}
	return s.stale(ctx, o)
}

func (s *server) stale(ctx context.Context, o object) *problem {
	p := newProblem(http.StatusPreconditionFailed, "stale", "somebody else changed it first")
	p.etag = revisionTag(o.revision)
	p.Current = s.current(ctx, o)
	return p
}

// lookBack bounds the search for who changed something last.
const lookBack = 200

func (s *server) current(ctx context.Context, o object) *current {
	c := &current{Revision: o.revision, ETag: revisionTag(o.revision)}
	entries, err := s.o.Store.SearchAudit(ctx, o.account, access.AuditQuery{Limit: lookBack, Result: new(access.Done)})
	if err != nil {
		return c
	}
	for _, e := range entries {
		if e.Object == o.id {
			c.By, c.At = e.ActorName, e.At.UTC().Format(time.RFC3339)
			break
		}
	}
	return c
}

// settled runs a read-change-write again when another write came between and
// the asker did not say which version they meant. f gets a fresh object each time.
func (s *server) settled(m Match, f func() error) error {
	var err error
	for range 5 {
		if err = f(); !isStale(err) || m.IfMatch != "" && m.IfMatch != "*" {
			return err
		}
	}
	return err
}

func isStale(err error) bool {
	e := fault.As(err)
	return e != nil && e.Kind == fault.Conflict && e.Code == "stale"
}

// conditional turns a GET's answer into 304 when the asker has it already.
type conditional struct {
	http.ResponseWriter
	want string
	same bool
}

func (c *conditional) WriteHeader(code int) {
	tag := c.Header().Get("ETag")
	if code == http.StatusOK && tag != "" {
		for _, w := range strings.Split(c.want, ",") {
			if w = strings.TrimPrefix(strings.TrimSpace(w), "W/"); w == tag || w == "*" {
				c.same = true
			}
		}
	}
	if c.same {
		c.Header().Del("Content-Type")
		c.Header().Del("Content-Length")
		code = http.StatusNotModified
	}
	c.ResponseWriter.WriteHeader(code)
}

func (c *conditional) Write(b []byte) (int, error) {
	if c.same {
		return len(b), nil
	}
	return c.ResponseWriter.Write(b)
}
