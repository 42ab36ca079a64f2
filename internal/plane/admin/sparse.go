package admin

import (
	"encoding/json"
	"net/http"
	"reflect"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
)

// Sparse asks for some fields of a resource only.
type Sparse struct {
	Fields string `query:"fields" maxLength:"1000" doc:"Only these fields, with dots and commas: id,metadata.name,status.provisioning. The others, required or not, are left out."`
}

// check refuses what is no field of T, or of the items of a list of it.
func (p Sparse) check(of reflect.Type) error {
	if p.Fields == "" {
		return nil
	}
	for path := range strings.SplitSeq(p.Fields, ",") {
		if !hasField(of, path) {
			detail := "there is no field “" + path + "”"
			return newProblem(http.StatusBadRequest, "badParameter", "fields: "+detail).with([]fieldProblem{{Pointer: "fields", Code: "unknownField", Detail: detail}})
		}
	}
	return nil
}

func hasField(t reflect.Type, path string) bool {
	if t.Kind() == reflect.Map {
		return path != "" // any key, dots and all
	}
	if t.Kind() != reflect.Struct || t == reflect.TypeFor[time.Time]() {
		return false
	}
	name, rest, deeper := strings.Cut(path, ".")
	for i := range t.NumField() {
		tag, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if tag == name && tag != "" && tag != "-" {
			return !deeper || hasField(t.Field(i).Type, rest)
		}
	}
	return false
}

// sparse leaves out of a successful answer what was not asked for. The handler
// has checked the names.
func sparse(ctx huma.Context, status string, v any) (any, error) {
	paths := ctx.Query("fields")
	if paths == "" || status != "200" {
		return v, nil
	}
	b, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	var doc map[string]json.RawMessage
	if err := json.Unmarshal(b, &doc); err != nil {
		return v, nil // no object, no fields
	}
	wanted := strings.Split(paths, ",")
	raw, isList := doc["items"]
	if !isList {
		return picked(b, wanted), nil
	}
	var items []json.RawMessage
	if err := json.Unmarshal(raw, &items); err != nil {
		return nil, err
	}
	out := make([]any, len(items))
	for i, item := range items {
		out[i] = picked(item, wanted)
	}
	list := map[string]any{}
	for k, v := range doc {
		list[k] = v
	}
	list["items"] = out
	return list, nil
}

// picked is the object with the wanted paths alone.
func picked(raw json.RawMessage, wanted []string) any {
	var doc map[string]json.RawMessage
	if json.Unmarshal(raw, &doc) != nil {
		return raw
	}
	deeper := map[string][]string{}
	out := map[string]any{}
	for _, path := range wanted {
		if v, ok := doc[path]; ok { // also a label with dots in its name
			out[path] = v
			continue
		}
		name, rest, _ := strings.Cut(path, ".")
		if _, ok := doc[name]; ok && rest != "" {
			deeper[name] = append(deeper[name], rest)
		}
	}
	for name, rest := range deeper {
		if out[name] == nil {
			out[name] = picked(doc[name], rest)
		}
	}
	return out
}
