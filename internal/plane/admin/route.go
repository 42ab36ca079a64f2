package admin

import (
	"context"
	"encoding/json"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"muster/internal/fleet"
)

// A route is an operation: what the document says of it, and who may.
type route struct {
	method, path string
	id           string // operationId; also the anchor in the docs page
	says         string
	right        fleet.Right
	status       int      // of success; 0 = 200
	errors       []int    // beside those that every operation of its shape can give
	plain        string   // content type of a success that is no JSON
	formats      []string // further content types of a plain one
	keyed        bool     // takes no request without an Idempotency-Key
	files        []string // content types of a body that is a file, which the operation reads itself
	bodiless     bool     // the body may be left out
	creates      bool     // may answer 201 with the same body as 200
	settled      bool     // shows devices or finds them: who came before the request is there
	open         bool     // takes no sign-in: who asks proves themselves in it
	own          bool     // about the member who is signed in, whatever their role
	trial        any      // of the type that a dry run answers with 200, where the real run has no body
}

// verbs lets ServeMux carry custom verbs behind a wildcard: the document keeps
// /devices/{device}:sync, the mux gets /devices/{device}/:sync. A verb is never
// two hex digits, so a MAC with colons is no verb.
type verbs struct {
	huma.Adapter
	known map[string]bool
}

func (v verbs) Handle(op *huma.Operation, h func(huma.Context)) {
	c := *op
	if p, verb, ok := strings.Cut(op.Path, "}:"); ok {
		v.known[verb], c.Path = true, p+"}/:"+verb
	}
	v.Adapter.Handle(&c, h)
}

func (v verbs) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p := r.URL.Path
	if i := strings.LastIndexByte(p, ':'); i > strings.LastIndexByte(p, '/')+1 && v.known[p[i+1:]] {
		r = r.Clone(r.Context())
		r.URL.Path, r.URL.RawPath = p[:i]+"/"+p[i:], ""
	}
	v.Adapter.ServeHTTP(w, r)
}

// speakProblem makes huma answer its own failures as we do. Huma keeps the
// constructors in package variables; they are set once, before the first API.
var speakProblem = sync.OnceFunc(func() {
	huma.NewErrorWithContext = humaProblem
	huma.NewError = func(status int, msg string, errs ...error) huma.StatusError {
		return humaProblem(nil, status, msg, errs...)
	}
	huma.DefaultArrayNullable = false
})

// describe sets the API up: no $schema in bodies, unknown parameters refused.
func (s *server) describe() {
	speakProblem()
	schemas := huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)
	cfg := huma.Config{
		OpenAPI: &huma.OpenAPI{
			OpenAPI: "3.1.0",
			Info: &huma.Info{Title: "Muster admin API", Version: s.o.Version,
				Description: "Accounts, their device provisioning, devices and policies. Every failure is a problem document (RFC 9457)."},
			Servers: []*huma.Server{{URL: base}},
			Components: &huma.Components{Schemas: schemas, SecuritySchemes: map[string]*huma.SecurityScheme{
				"token": {Type: "http", Scheme: "bearer"}, "session": {Type: "apiKey", In: "cookie", Name: secureCookie}}},
			Security: []map[string][]string{{"token": {}}, {"session": {}}},
		},
		Formats:       map[string]huma.Format{"application/json": huma.DefaultJSONFormat, "json": huma.DefaultJSONFormat},
		DefaultFormat: "application/json", RejectUnknownQueryParameters: true,
		Transformers: []huma.Transformer{sparse},
	}
	s.verbs = verbs{humago.NewAdapter(s.mux, base), map[string]bool{}}
	s.api = huma.NewAPI(cfg, s.verbs)
	s.mux.HandleFunc("GET "+base+"/openapi.json", func(w http.ResponseWriter, r *http.Request) {
		b, err := json.Marshal(s.api.OpenAPI())
		if err != nil {
			writeProblem(w, r, ours())
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(b)
	})
	s.mux.HandleFunc("/", s.nothing)
}

// add declares an operation. The right is asked for before the request is
// read, and what f returns as an error is answered as a problem. The compiler
// makes it anew for every pair of types: what needs no type is in operation.
func add[I, O any](s *server, rt route, f func(context.Context, *I) (*O, error)) {
	op := s.operation(&rt)
	huma.Register(s.api, op, func(ctx context.Context, in *I) (*O, error) {
		err := s.begin(ctx, rt, in)
		var out *O
		if err == nil {
			out, err = f(ctx, in)
		}
		if err != nil {
			return nil, s.ended(ctx, rt, err)
		}
		return out, nil
	})
	if rt.creates {
		op.Responses["201"] = op.Responses["200"]
	}
	if rt.bodiless { // huma takes every raw body for required
		op.RequestBody.Required = false
	}
}

// begin is what comes before every operation's own work.
func (s *server) begin(ctx context.Context, rt route, in any) error {
	if rt.settled {
		s.settle(ctx)
	}
	return s.offered(ctx, rt.id, in)
}

// ended is the answer to who asked for what failed.
func (s *server) ended(ctx context.Context, rt route, err error) error {
	p := s.answer(ctx, err)
	s.refused(ctx, rt, p)
	return p
}

// operation describes a route, and has its right asked for before the request is read.
func (s *server) operation(rt *route) huma.Operation {
	if rt.status == 0 {
		rt.status = http.StatusOK
	}
	op := huma.Operation{
		OperationID: rt.id, Method: rt.method, Path: rt.path, Summary: rt.says, DefaultStatus: rt.status,
		Description: "Needs the right `" + string(rt.right) + "`, or a role with the power `" + string(powerOf(*rt)) + "`.", MaxBodyBytes: maxBody + 1,
		Tags: []string{tagOf(rt.path)}, Metadata: map[string]any{"right": rt.right, "power": powerOf(*rt)}, Responses: map[string]*huma.Response{},
	}
	switch {
	case rt.open:
		op.Description, op.Security = "Needs no sign-in.", []map[string][]string{}
		s.open[rt.method+" "+base+rt.path] = true
	case rt.own:
		op.Description, op.Security = "For a member who is signed in, about themselves; not for tokens.", []map[string][]string{{"session": {}}}
	}
	problems := &huma.Schema{Ref: "#/components/schemas/Problem"}
	s.api.OpenAPI().Components.Schemas.Schema(problemType, true, "Problem")
	codes := append([]int{400, 401, 403, 429, 500, 503}, rt.errors...)
	if strings.Contains(rt.path, "{") {
		codes = append(codes, 404, 409)
	}
	if rt.method != http.MethodGet {
		codes = append(codes, 409, 413, 415, 422)
	}
	if rt.method == http.MethodPatch || rt.method == http.MethodPut || rt.method == http.MethodDelete {
		codes = append(codes, 412)
	}
	for _, c := range codes {
		op.Responses[strconv.Itoa(c)] = &huma.Response{Description: http.StatusText(c),
			Content: map[string]*huma.MediaType{"application/problem+json": {Schema: problems}}}
	}
	if rt.method == http.MethodGet {
		op.Responses["304"] = &huma.Response{Description: http.StatusText(http.StatusNotModified)}
	}
	if rt.plain != "" {
		op.Responses[strconv.Itoa(rt.status)] = &huma.Response{Description: http.StatusText(rt.status),
			Content: map[string]*huma.MediaType{rt.plain: {Schema: &huma.Schema{Type: "string", Format: "binary"}}}}
	}
	for _, kind := range rt.formats {
		op.Responses[strconv.Itoa(rt.status)].Content[kind] = &huma.MediaType{}
	}
	if rt.files != nil {
		op.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{}}
		for _, kind := range rt.files {
			op.RequestBody.Content[kind] = &huma.MediaType{}
			if kind != "application/json" { // whose schema would make huma read the body into memory
				op.RequestBody.Content[kind].Schema = &huma.Schema{Type: "string", Format: "binary"}
			}
		}
	}
	if rt.trial != nil {
		op.Responses["200"] = &huma.Response{Description: "What would be, with dryRun=true",
			Content: map[string]*huma.MediaType{"application/json": {Schema: s.api.OpenAPI().Components.Schemas.Schema(reflect.TypeOf(rt.trial), true, "")}}}
	}
	if rt.method == http.MethodPost && !rt.open {
		op.Parameters = append(op.Parameters, &huma.Param{Name: "Idempotency-Key", In: "header", Required: rt.keyed, Schema: &huma.Schema{Type: "string"},
			Description: "Kept for 24 hours for this token and path: the same key and body get the first answer again."})
	}
	if rt.method != http.MethodGet && !rt.open {
		op.Parameters = append(op.Parameters, &huma.Param{Name: commentHeader, In: "header", Schema: &huma.Schema{Type: "string"},
			Description: "Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request."})
	}
	op.Middlewares = huma.Middlewares{func(ctx huma.Context, next func(huma.Context)) {
		var bad *problem
		if c := callOf(ctx.Context()); rt.method != http.MethodGet {
			c.target, c.trial = targetOf(rt.path, ctx.Param), ctx.Query("dryRun") == "true"
			r, _ := humago.Unwrap(ctx)
			c.actor.Comment, bad = comment(r)
		}
		if p := refuses(actor(ctx.Context()), *rt); !rt.open && p != nil {
			s.refused(ctx.Context(), *rt, p)
			r, w := humago.Unwrap(ctx)
			writeProblem(w, r, p)
			return
		}
		if bad != nil {
			r, w := humago.Unwrap(ctx)
			writeProblem(w, r, bad)
			return
		}
		if rt.keyed && ctx.Header("Idempotency-Key") == "" {
			r, w := humago.Unwrap(ctx)
			writeProblem(w, r, newProblem(http.StatusBadRequest, "idempotencyKeyRequired", "send an Idempotency-Key: a request that is repeated must not do it all again"))
			return
		}
		if rt.files == nil && rt.method != http.MethodGet {
			r, w := humago.Unwrap(ctx)
			if p := refuseTwins(r); p != nil {
				writeProblem(w, r, p)
				return
			}
		}
		next(ctx)
	}}
	if rt.bodiless {
		op.RequestBody = &huma.RequestBody{}
	}
	return op
}

// settleFor bounds how long a request waits for devices that came before it to
// be saved. In a storm there may be more to save than that.
const settleFor = time.Second

// settle saves which devices came just now, so that who looks at once sees them.
func (s *server) settle(ctx context.Context) {
	if s.o.Settle == nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, settleFor)
	defer cancel()
	if err := s.o.Settle(ctx); err != nil {
		s.o.Log.Warn("which devices came just now is not saved yet", "err", err)
	}
}

// flush saves what devices did just now, so that who asks sees it.
func (s *server) flush(ctx context.Context) {
	if s.o.Flush == nil {
		return
	}
	if err := s.o.Flush(ctx); err != nil {
		s.o.Log.Warn("what devices did just now is not saved yet", "err", err)
	}
}

// tagOf is the section of the documentation that a path stands in: its noun, which
// is beneath an account the one that the account has.
func tagOf(path string) string {
	path = strings.TrimPrefix(path, "/accounts/{account}/")
	noun, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	noun, _, _ = strings.Cut(noun, ":")
	return noun
}
