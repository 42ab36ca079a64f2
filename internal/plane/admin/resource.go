package admin

import (
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	jsonpatch "github.com/evanphx/json-patch/v5"

	"muster/internal/fault"
	"muster/internal/fleet"
)

var problemType = reflect.TypeFor[problem]()

// metadata is what every resource says of itself.
type metadata struct {
	Name      string            `json:"name"`
	Labels    map[string]string `json:"labels"`
	CreatedAt time.Time         `json:"createdAt"`
	UpdatedAt time.Time         `json:"updatedAt"`
	Revision  int64             `json:"revision"`
}

func labels(m map[string]string) map[string]string {
	if m == nil {
		return map[string]string{}
	}
	return m
}

// ReadOnly is what a resource that was read carries, and a write leaves aside,
// so that what was read can be changed and sent back.
type ReadOnly struct {
	ID       any `json:"id,omitempty" doc:"Taken no notice of"`
	Kind     any `json:"kind,omitempty" doc:"Taken no notice of"`
	Status   any `json:"status,omitempty" doc:"Taken no notice of"`
	Warnings any `json:"warnings,omitempty" doc:"Taken no notice of"`
	Impact   any `json:"impact,omitempty" doc:"Taken no notice of"`
}

// metadataWrite is what a write may say.
type metadataWrite struct {
	Name      string            `json:"name,omitempty" doc:"1 to 100 characters, no slash"`
	Labels    map[string]string `json:"labels,omitempty"`
	CreatedAt any               `json:"createdAt,omitempty" doc:"Taken no notice of"`
	UpdatedAt any               `json:"updatedAt,omitempty" doc:"Taken no notice of"`
	Revision  any               `json:"revision,omitempty" doc:"Taken no notice of: use If-Match"`
}

func (m metadataWrite) check() []fieldProblem {
	var out []fieldProblem
	if len(m.Labels) > fleet.MaxLabels {
		out = append(out, fieldProblem{Pointer: "/metadata/labels", Code: "tooMany", Detail: fmt.Sprintf("a resource may have at most %d labels", fleet.MaxLabels)})
	}
	for k, v := range m.Labels {
		if e := fault.As(fleet.CheckLabel(k, v)); e != nil {
			out = append(out, fieldProblem{Pointer: "/metadata/labels/" + escape(k), Code: e.Code, Detail: e.Say})
		}
	}
	return out
}

// escape writes a name as a part of a JSON pointer (RFC 6901).
func escape(s string) string { return strings.NewReplacer("~", "~0", "/", "~1").Replace(s) }

// A warning is about something that was done and might not be meant.
type warning struct {
	Code    string `json:"code"`
	Detail  string `json:"detail"`
	Pointer string `json:"pointer,omitempty"`
}

// A secretMark stands where a secret is: it says that there is one.
type secretMark struct {
	Set       bool       `json:"set"`
	UpdatedAt *time.Time `json:"updatedAt,omitempty"`
}

// PatchBody is a merge patch (RFC 7396) of a resource.
type PatchBody struct {
	ContentType string `header:"Content-Type"`
	RawBody     []byte `contentType:"application/merge-patch+json"`
}

// patched merges p into what now stands, and reads the result as strictly as a
// PUT. mentioned reports whether the patch itself speaks of a field.
func patched[W any](s *server, now W, p PatchBody) (next W, mentioned func(path ...string) bool, err error) {
	if kind, _, _ := strings.Cut(p.ContentType, ";"); kind != "" && kind != "application/merge-patch+json" && kind != "application/json" {
		return next, nil, newProblem(http.StatusUnsupportedMediaType, "unsupportedMediaType", "a PATCH is application/merge-patch+json")
	}
	var patch map[string]any
	if err := json.Unmarshal(p.RawBody, &patch); err != nil || patch == nil {
		return next, nil, newProblem(http.StatusBadRequest, "malformed", "the body must be a JSON object")
	}
	doc, err := json.Marshal(now)
	if err != nil {
		return next, nil, err
	}
	merged, err := jsonpatch.MergePatch(doc, p.RawBody)
	if err != nil {
		return next, nil, newProblem(http.StatusBadRequest, "malformed", "the body is no merge patch").because(err)
	}
	if next, err = read[W](s, merged); err != nil {
		return next, nil, err
	}
	return next, func(path ...string) bool { return mentions(patch, path) }, nil
}

// read checks a document against the schema that is served for W, and decodes it.
func read[W any](s *server, doc []byte) (w W, err error) {
	var v any
	if err := json.Unmarshal(doc, &v); err != nil {
		return w, newProblem(http.StatusBadRequest, "malformed", "the body is not valid JSON")
	}
	schemas := s.api.OpenAPI().Components.Schemas
	schema := schemas.Schema(reflect.TypeFor[W](), true, "")
	at := huma.NewPathBuffer([]byte{}, 0)
	at.Push("body")
	res := &huma.ValidateResult{}
	huma.Validate(schemas, schema, at, huma.ModeWriteToServer, v, res)
	if len(res.Errors) > 0 {
		return w, humaProblem(nil, http.StatusUnprocessableEntity, "the request breaks a rule", res.Errors...).(*problem)
	}
	if err := json.Unmarshal(doc, &w); err != nil {
		return w, newProblem(http.StatusBadRequest, "malformed", "the body cannot be read").because(err)
	}
	return w, nil
}

func (p *problem) because(err error) *problem {
	p.cause = err
	return p
}

func mentions(doc map[string]any, path []string) bool {
	for i, name := range path {
		v, ok := doc[name]
		if !ok {
			return false
		}
		if i == len(path)-1 {
			return true
		}
		if doc, ok = v.(map[string]any); !ok {
			return false
		}
	}
	return false
}
