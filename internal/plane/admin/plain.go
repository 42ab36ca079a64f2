package admin

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"html/template"
	"net/http"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"muster/internal/access"
)

// statusPage is what stands at / in a build without the portal.
type statusPage struct {
	Version string
	Ready   bool
	Server  string // where the page was found
	Groups  []docGroup
	// Accounts are those to choose one from.
	Accounts []access.Claimant
}

type docGroup struct {
	Name string
	Ops  []docOp
}

type docOp struct {
	ID, Method, Path, Summary, Right, Body, Answer string
	Params                                         []docParam
	Codes                                          []string
}

type docParam struct{ Name, In, Doc string }

//go:embed pages.html
var pagesText string

var pages = template.Must(template.New("pages").Funcs(template.FuncMap{"ssoAgain": ssoAgain}).Parse(pagesText))

// pageCSP lets the page's one style sheet in, and nothing else: no script, no
// image, no request to anywhere.
const pageCSP = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// plainRoutes are the paths outside the API. They show nothing that needs a token.
func (s *server) plainRoutes() {
	s.mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		if s.o.UI.Serve(w, r) {
			return
		}
		s.writePage(w, "status", statusPage{Version: s.o.Version, Ready: s.o.Ready() == nil, Server: serverOf(r)})
	})
	groups := s.docGroups()
	s.mux.HandleFunc("GET /api/docs", func(w http.ResponseWriter, r *http.Request) {
		s.writePage(w, "docs", statusPage{Version: s.o.Version, Groups: groups})
	})
	s.mux.HandleFunc("GET /style.css", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/css; charset=utf-8")
		_ = pages.ExecuteTemplate(w, "style", nil)
	})
	s.mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, r *http.Request) {
		writeJSON(w, map[string]string{"status": "ok"})
	})
	s.mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		if err := s.o.Ready(); err != nil {
			s.o.Log.Warn("not ready", "err", err)
			p := newProblem(http.StatusServiceUnavailable, "notReady", "the server cannot serve now; its log has the reason")
			p.RetryAfter = 2
			writeProblem(w, r, p)
			return
		}
		writeJSON(w, map[string]string{"status": "ready"})
	})
	s.mux.HandleFunc("GET /version", func(w http.ResponseWriter, r *http.Request) {
		writeJSON(w, map[string]string{"version": s.o.Version})
	})
	if s.o.Metrics != nil {
		s.mux.Handle("GET /metrics", s.o.Metrics)
	}
}

// serverOf is the address a page was asked at: the one that the reader can
// reach, which the server itself may not know behind a proxy.
func serverOf(r *http.Request) string {
	if r.TLS != nil {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

func writeJSON(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v)
}

func (s *server) writePage(w http.ResponseWriter, name string, data statusPage) {
	var b bytes.Buffer
	if err := pages.ExecuteTemplate(&b, name, data); err != nil {
		s.o.Log.Error("page", "name", name, "err", err)
		http.Error(w, "the page could not be made", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy", pageCSP)
	_, _ = w.Write(b.Bytes())
}

// docGroups reads the docs page off the document that is served.
func (s *server) docGroups() []docGroup {
	by := map[string]*docGroup{}
	doc := s.api.OpenAPI()
	for path, item := range doc.Paths {
		for _, op := range []*huma.Operation{item.Get, item.Post, item.Put, item.Patch, item.Delete} {
			if op == nil {
				continue
			}
			d := docOp{ID: op.OperationID, Method: op.Method, Path: base + path, Summary: op.Summary, Right: strings.Trim(strings.TrimPrefix(op.Description, "Needs the right "), "`.")}
			for _, p := range op.Parameters {
				d.Params = append(d.Params, docParam{p.Name, p.In, p.Description})
			}
			if op.RequestBody != nil {
				d.Body = schemasOf(op.RequestBody.Content)
			}
			for code, r := range op.Responses {
				if code[0] == '2' {
					d.Answer = strings.TrimSpace(code + " " + schemasOf(r.Content))
				} else {
					d.Codes = append(d.Codes, code)
				}
			}
			slices.Sort(d.Codes)
			g := by[op.Tags[0]]
			if g == nil {
				g = &docGroup{Name: op.Tags[0]}
				by[g.Name] = g
			}
			g.Ops = append(g.Ops, d)
		}
	}
	var out []docGroup
	for _, g := range by {
		slices.SortFunc(g.Ops, func(a, b docOp) int { return strings.Compare(a.Path+" "+a.Method, b.Path+" "+b.Method) })
		out = append(out, *g)
	}
	slices.SortFunc(out, func(a, b docGroup) int { return strings.Compare(a.Name, b.Name) })
	return out
}

func schemasOf(content map[string]*huma.MediaType) string {
	for kind, m := range content {
		if m.Schema != nil && m.Schema.Ref != "" {
			return kind + ": " + m.Schema.Ref[strings.LastIndexByte(m.Schema.Ref, '/')+1:]
		}
		return kind
	}
	return ""
}
