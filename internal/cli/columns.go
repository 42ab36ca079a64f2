package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// withColumns is the table with the wanted columns alone, in their order: the
// titles of the kind's own, those of -o wide included, or fields of the API's object
// with dots in them ("status.address", "metadata.labels.env").
func withColumns(k *kind, items []item, wanted []string) (*kind, []item, error) {
	if len(wanted) == 0 {
		return k, items, nil
	}
	plain := func(s string) string {
		return strings.NewReplacer(" ", "", "-", "", "_", "").Replace(strings.ToLower(s))
	}
	w := *k
	w.columns = nil
	from := make([]int, len(wanted)) // column of the kind, or -1: a field
	for i, name := range wanted {
		from[i] = slices.IndexFunc(k.columns, func(c column) bool { return plain(c.title) == plain(name) })
		switch {
		case from[i] >= 0:
			c := k.columns[from[i]]
			w.columns = append(w.columns, column{title: c.title, cut: c.cut})
		case strings.Contains(name, ".") || name == "id" || name == "kind":
			w.columns = append(w.columns, column{title: strings.ToUpper(name)})
		default:
			var titles []string
			for _, c := range k.columns {
				titles = append(titles, strings.ReplaceAll(strings.ToLower(c.title), " ", "-"))
			}
			return nil, nil, usage("--columns: %s have no column %q; they have %s, and fields such as metadata.revision", k.plural, name, strings.Join(titles, ", "))
		}
	}
	out := make([]item, len(items))
	for i, it := range items {
		out[i] = it
		out[i].row = make([]string, len(wanted))
		for j, c := range from {
			switch {
			case c < 0:
				out[i].row[j] = fieldText(it.raw, wanted[j])
			case c < len(it.row):
				out[i].row[j] = it.row[c]
			}
		}
	}
	return &w, out, nil
}

// fieldText is a field of an object for people; what is not there is empty.
func fieldText(raw json.RawMessage, path string) string {
	var doc map[string]json.RawMessage
	if path != "" && json.Unmarshal(raw, &doc) == nil {
		if v, ok := doc[path]; ok { // also a label with dots in its name
			return fieldText(v, "")
		}
		name, rest, deeper := strings.Cut(path, ".")
		if v, ok := doc[name]; ok && deeper {
			return fieldText(v, rest)
		}
		return ""
	}
	if path != "" {
		return ""
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var v any
	if d.Decode(&v) != nil || v == nil {
		return ""
	}
	switch v := v.(type) {
	case []any:
		parts := make([]string, len(v))
		for i, e := range v {
			parts[i] = fmt.Sprint(e)
		}
		return strings.Join(parts, ", ")
	case map[string]any:
		return string(raw)
	}
	return fmt.Sprint(v)
}
