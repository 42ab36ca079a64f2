package cli

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"muster/client"
)

// A reader turns YAML into what JSON would hold, led by the type that is
// wanted. A MAC of twelve digits is text because a text is wanted; YAML alone
// would make it a number. What it returns has only the fields that stand in
// the file, so that a patch touches nothing else.
type reader struct {
	file  string
	lines map[string]int
}

func (r *reader) bad(n *yaml.Node, pointer, format string, args ...any) error {
	where := fmt.Sprintf("%s:%d: ", r.file, n.Line)
	if pointer != "" {
		where += strings.ReplaceAll(pointer[1:], "/", ".") + ": "
	}
	return invalid("%s%s", where, fmt.Sprintf(format, args...))
}

// value reads n as a t. keep is false for what only the server writes.
func (r *reader) value(n *yaml.Node, t reflect.Type, pointer string) (v any, keep bool, err error) {
	for n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	r.lines[pointer] = n.Line
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch t {
	case reflect.TypeFor[ignored]():
		return nil, false, nil
	case reflect.TypeFor[client.Secret]():
		if child(n, "set") != nil {
			return nil, false, nil // as the API shows it: there is one, unchanged
		}
		return r.text(n, pointer)
	case reflect.TypeFor[time.Time](), reflect.TypeFor[json.Number]():
		return r.text(n, pointer)
	}
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return nil, true, nil
	}
	switch t.Kind() {
	case reflect.String:
		return r.text(n, pointer)
	case reflect.Bool:
		var b bool
		if n.Kind != yaml.ScalarNode || n.Decode(&b) != nil {
			return nil, false, r.bad(n, pointer, "true or false is wanted")
		}
		return b, true, nil
	case reflect.Int, reflect.Int64:
		var i int64
		if n.Kind != yaml.ScalarNode || n.Decode(&i) != nil {
			return nil, false, r.bad(n, pointer, "a whole number is wanted")
		}
		return i, true, nil
	case reflect.Slice:
		return r.list(n, t, pointer)
	case reflect.Map:
		return r.fields(n, pointer, func(string) (reflect.Type, bool) { return t.Elem(), true }, nil)
	case reflect.Struct:
		names, types := fieldsOf(t)
		return r.fields(n, pointer, func(name string) (reflect.Type, bool) {
			i := slices.Index(names, name)
			if i < 0 {
				return nil, false
			}
			return types[i], true
		}, names)
	}
	return nil, false, fmt.Errorf("no way to read a %s", t)
}

// fieldsOf lists the JSON fields of a struct.
func fieldsOf(t reflect.Type) (names []string, types []reflect.Type) {
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name != "" && name != "-" {
			names, types = append(names, name), append(types, t.Field(i).Type)
		}
	}
	return names, types
}

// text takes a scalar as it is written, and {valueFrom: {env: NAME}} or {file:
// PATH}, so that a secret need not stand in a file that is kept in git.
func (r *reader) text(n *yaml.Node, pointer string) (any, bool, error) {
	if from := child(n, "valueFrom"); from != nil && len(n.Content) == 2 && len(from.Content) == 2 {
		source, name := from.Content[0].Value, from.Content[1].Value
		switch source {
		case "env":
			v, ok := os.LookupEnv(name)
			if !ok {
				return nil, false, r.bad(n, pointer, "the environment has no %s", name)
			}
			return v, true, nil
		case "file":
			b, err := os.ReadFile(name)
			if err != nil {
				return nil, false, r.bad(n, pointer, "%s", reason(err))
			}
			return strings.TrimRight(string(b), "\r\n"), true, nil
		}
		return nil, false, r.bad(n, pointer, "valueFrom takes env or file, not %q", source)
	}
	if n.Kind != yaml.ScalarNode {
		return nil, false, r.bad(n, pointer, "text is wanted")
	}
	return n.Value, true, nil
}

func (r *reader) list(n *yaml.Node, t reflect.Type, pointer string) (any, bool, error) {
	if n.Kind != yaml.SequenceNode {
		return nil, false, r.bad(n, pointer, "a list is wanted")
	}
	out := []any{}
	for i, c := range n.Content {
		v, _, err := r.value(c, t.Elem(), fmt.Sprintf("%s/%d", pointer, i))
		if err != nil {
			return nil, false, err
		}
		out = append(out, v)
	}
	return out, true, nil
}

func (r *reader) fields(n *yaml.Node, pointer string, typeOf func(string) (reflect.Type, bool), known []string) (any, bool, error) {
	if n.Kind != yaml.MappingNode {
		return nil, false, r.bad(n, pointer, "fields are wanted")
	}
	out := map[string]any{}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, c := n.Content[i], n.Content[i+1]
		if seen[k.Value] {
			return nil, false, r.bad(k, pointer, "%s stands there twice", k.Value)
		}
		seen[k.Value] = true
		t, ok := typeOf(k.Value)
		if !ok {
			return nil, false, r.bad(k, pointer, "there is no field %q, only %s", k.Value, strings.Join(known, ", "))
		}
		// RFC 6901 §3: the two characters that mean something in a pointer.
		v, keep, err := r.value(c, t, pointer+"/"+strings.NewReplacer("~", "~0", "/", "~1").Replace(k.Value))
		if err != nil {
			return nil, false, err
		}
		if keep {
			out[k.Value] = v
		}
	}
	return out, true, nil
}

// mergePatch is what turns one object into the other (RFC 7396).
func mergePatch(from, to map[string]any) map[string]any {
	p := map[string]any{}
	for k := range from {
		if _, ok := to[k]; !ok {
			p[k] = nil
		}
	}
	for k, v := range to {
		old, had := from[k]
		a, isMap := v.(map[string]any)
		b, wasMap := old.(map[string]any)
		switch {
		case isMap && wasMap:
			if sub := mergePatch(b, a); len(sub) > 0 {
				p[k] = sub
			}
		case !had || !reflect.DeepEqual(plainJSON(old), plainJSON(v)):
			p[k] = v
		}
	}
	return p
}

// missing is the part of wanted that is not yet so in have.
func missing(wanted, have map[string]any) map[string]any {
	p := map[string]any{}
	for k, v := range wanted {
		a, isMap := v.(map[string]any)
		b, wasMap := have[k].(map[string]any)
		switch {
		case isMap && wasMap:
			if sub := missing(a, b); len(sub) > 0 {
				p[k] = sub
			}
		case v == nil && have[k] == nil:
		case k == "mac" && sameMAC(v, have[k]):
		case !reflect.DeepEqual(plainJSON(v), plainJSON(have[k])):
			p[k] = v
		}
	}
	return p
}

// plainJSON makes values comparable whatever Go types they have.
func plainJSON(v any) any {
	b, err := json.Marshal(v)
	if err != nil {
		return v
	}
	var out any
	_ = json.Unmarshal(b, &out)
	return out
}

// sameMAC compares whatever the notation.
func sameMAC(a, b any) bool {
	fold := func(v any) string {
		s, _ := v.(string)
		return strings.ToLower(strings.NewReplacer(":", "", "-", "", ".", "", " ", "").Replace(s))
	}
	return fold(a) != "" && fold(a) == fold(b)
}
