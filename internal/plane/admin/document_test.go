package admin_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// A document is the OpenAPI text as a stranger reads it: with code of this
// test alone, so that it cannot be wrong in the way the server is.
type document struct {
	raw   obj
	ops   []operation
	mu    sync.Mutex
	asked map[string]bool // operationId + status
}

type operation struct {
	id, method, path string
	shape            *regexp.Regexp
	responses        obj
}

func readDocument(t *testing.T, h http.Handler) *document {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/api/v1/openapi.json", nil))
	if w.Code != 200 {
		t.Fatalf("openapi.json: %d %s", w.Code, w.Body)
	}
	d := &document{asked: map[string]bool{}}
	must(t, json.Unmarshal(w.Body.Bytes(), &d.raw))
	for path, item := range at(d.raw, "paths").(obj) {
		for method, op := range item.(obj) {
			shape := regexp.QuoteMeta(path)
			shape = regexp.MustCompile(`\\\{[a-z]+\\\}`).ReplaceAllString(shape, `[^/]+`)
			d.ops = append(d.ops, operation{fmt.Sprint(at(op, "operationId")), strings.ToUpper(method), path, regexp.MustCompile("^/api/v1" + shape + "$"), at(op, "responses").(obj)})
		}
	}
	// A verb's path also fits the resource it is a verb of: the longest is meant.
	slices.SortFunc(d.ops, func(a, b operation) int { return len(b.path) - len(a.path) })
	return d
}

// check fails the test when an answer is not as the document says.
func (d *document) check(t *testing.T, method, path string, a answer) {
	t.Helper()
	i := slices.IndexFunc(d.ops, func(o operation) bool { return o.method == method && o.shape.MatchString(path) })
	if i < 0 {
		if a.Status != 401 && a.Status != 404 && a.Status != 405 && a.Status != 429 {
			t.Errorf("%s %s answers %d and is not in the document", method, path, a.Status)
		}
		return
	}
	o := d.ops[i]
	d.mu.Lock()
	d.asked[o.id+" "+strconv.Itoa(a.Status)] = true
	d.mu.Unlock()
	r, ok := o.responses[strconv.Itoa(a.Status)]
	if !ok {
		t.Errorf("%s answers %d, which the document does not name: %s", o.id, a.Status, a.Body)
		return
	}
	content, _ := at(r, "content").(obj)
	if len(content) == 0 {
		if a.Body != "" {
			t.Errorf("%s: %d has a body, the document has none: %s", o.id, a.Status, a.Body)
		}
		return
	}
	kind, _, _ := strings.Cut(a.Header.Get("Content-Type"), ";")
	media, ok := content[kind]
	if !ok {
		t.Errorf("%s: %d is %s, which the document does not name", o.id, a.Status, kind)
		return
	}
	if a.JSON != nil {
		for _, bad := range d.against(at(media, "schema"), a.JSON, "") {
			t.Errorf("%s: %d: %s\n%s", o.id, a.Status, bad, a.Body)
		}
	}
}

// against reports where v is not as schema says.
func (d *document) against(schema any, v any, where string) (bad []string) {
	if ref, ok := at(schema, "$ref").(string); ok {
		return d.against(at(d.raw, "components", "schemas", ref[strings.LastIndexByte(ref, '/')+1:]), v, where)
	}
	types := []any{at(schema, "type")}
	if l, ok := types[0].([]any); ok {
		types = l
	}
	kind := map[bool]string{true: "null"}[v == nil]
	switch x := v.(type) {
	case string:
		kind = "string"
		if at(schema, "format") == "date-time" {
			if _, err := time.Parse(time.RFC3339Nano, x); err != nil {
				bad = append(bad, where+" is no time")
			}
		}
	case bool:
		kind = "boolean"
	case float64:
		kind = "number"
		if x == float64(int64(x)) && slices.Contains(types, any("integer")) {
			kind = "integer"
		}
	case []any:
		kind = "array"
		for i, e := range x {
			bad = append(bad, d.against(at(schema, "items"), e, where+"/"+strconv.Itoa(i))...)
		}
	case obj:
		kind = "object"
		properties, _ := at(schema, "properties").(obj)
		required, _ := at(schema, "required").([]any)
		for _, r := range required {
			if _, ok := x[r.(string)]; !ok {
				bad = append(bad, where+"/"+r.(string)+" is missing")
			}
		}
		for k, e := range x {
			if p, ok := properties[k]; ok {
				bad = append(bad, d.against(p, e, where+"/"+k)...)
			} else if more := at(schema, "additionalProperties"); more == false {
				bad = append(bad, where+"/"+k+" is not in the schema")
			} else if m, ok := more.(obj); ok {
				bad = append(bad, d.against(m, e, where+"/"+k)...)
			}
		}
	}
	if types[0] != nil && !slices.Contains(types, any(kind)) {
		bad = append(bad, fmt.Sprintf("%s is %s, not %v", where, kind, types))
	}
	if enum, ok := at(schema, "enum").([]any); ok && v != nil && !slices.Contains(enum, v) {
		bad = append(bad, fmt.Sprintf("%s is %v, which is none of %v", where, v, enum))
	}
	return bad
}
