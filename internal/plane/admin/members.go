package admin

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
)

// refuseTwins refuses a body in which a member stands twice: of two values readers
// take one, and not all the same. The body can be read again afterwards; one that
// is no JSON, or too large, is for who reads it to refuse.
func refuseTwins(r *http.Request) *problem {
	if r.Body == nil || r.Body == http.NoBody {
		return nil
	}
	body, _ := io.ReadAll(r.Body) // an error comes again
	r.Body = struct {
		io.Reader
		io.Closer
	}{io.MultiReader(bytes.NewReader(body), r.Body), r.Body}
	pointer, some := twin(body)
	if !some {
		return nil
	}
	return newProblem(http.StatusBadRequest, "malformed", "a member stands twice in the body: "+pointer).
		with([]fieldProblem{{Pointer: pointer, Code: "malformed", Detail: "this member stands twice in its object"}})
}

// deepest is how deep encoding/json reads; what is deeper it refuses.
const deepest = 10_000

// A level is an object or a list that a body is being read in.
type level struct {
	object bool
	seen   map[string]struct{} // names of an object so far
	name   string              // of the member at hand
	value  bool                // its name has been read
	index  int                 // of a list: of the item at hand
}

// twin finds the first member that stands twice in its object, as a JSON pointer.
func twin(body []byte) (pointer string, some bool) {
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	var in []level
	for {
		token, err := d.Token()
		if err != nil {
			return "", false
		}
		if sign, ok := token.(json.Delim); ok && (sign == '}' || sign == ']') {
			in = in[:len(in)-1]
			passed(in)
			continue
		}
		if n := len(in) - 1; n >= 0 && in[n].object && !in[n].value {
			at := &in[n]
			at.name, at.value = token.(string), true
			if _, twice := at.seen[at.name]; twice {
				return pointerTo(in), true
			}
			if at.seen == nil {
				at.seen = map[string]struct{}{}
			}
			at.seen[at.name] = struct{}{}
			continue
		}
		if sign, ok := token.(json.Delim); ok {
			if in = append(in, level{object: sign == '{'}); len(in) > deepest {
				return "", false
			}
			continue
		}
		passed(in)
	}
}

// passed says that a value has been read to its end.
func passed(in []level) {
	switch n := len(in) - 1; {
	case n < 0:
	case in[n].object:
		in[n].value = false
	default:
		in[n].index++
	}
}

// mostNamed bounds what of a name is said back.
const mostNamed = 200

func pointerTo(in []level) string {
	var b bytes.Buffer
	for i, at := range in {
		name := at.name
		if !at.object {
			name = strconv.Itoa(at.index)
		}
		if len(name) > mostNamed || i > 20 {
			b.WriteString("/…")
			break
		}
		b.WriteString("/" + escape(name))
	}
	return b.String()
}
