package phone

import (
	"encoding/json"
	"strconv"
	"strings"
)

// flat is JSON by its paths in lower case ("firmware.application"), since phones agree neither on
// case nor on what is a number.
type flat map[string]string

func flatten(data json.RawMessage) flat {
	var v any
	if json.Unmarshal(data, &v) != nil {
		return nil
	}
	return flat{}.add("", v)
}

func (f flat) add(at string, v any) flat {
	switch v := v.(type) {
	case map[string]any:
		for k, w := range v {
			f.add(strings.TrimPrefix(at+"."+strings.ToLower(k), "."), w)
		}
	case []any:
		for i, w := range v {
			f.add(strings.TrimPrefix(at+"."+strconv.Itoa(i), "."), w)
		}
	default:
		f[at] = plain(v)
	}
	return f
}

// first is the first of the paths that says something.
func (f flat) first(paths ...string) string {
	for _, p := range paths {
		if v := strings.TrimSpace(f[p]); v != "" {
			return v
		}
	}
	return ""
}

// plain writes a JSON value as the text that a setting has.
func plain(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}
