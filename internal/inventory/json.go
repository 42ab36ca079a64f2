package inventory

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"muster/internal/fault"
)

// openJSON reads a list of objects, or one object that holds it as "items" or
// "devices": an object a row, a member a cell. Labels may be an object, groups
// a list, and settings an object of their own.
func openJSON(open func() (io.ReadCloser, error)) (*Table, error) {
	in, note, closer, err := plainText(open)
	if err != nil {
		return nil, err
	}
	d := json.NewDecoder(in)
	d.UseNumber()
	t := &Table{Format: "json", close: closer}
	if note != "" {
		t.Notes = append(t.Notes, note)
	}
	j := &objects{d: d, t: t, at: map[string]int{}}
	if err := j.begin(); err != nil {
		t.Close()
		return nil, err
	}
	t.next = j.next
	return t, nil
}

type objects struct {
	d  *json.Decoder
	t  *Table
	at map[string]int // column of a name
	n  int
}

func notList() error {
	return fault.Coded(fault.Invalid, "jsonShape", "the JSON must be a list of objects, or an object that holds it as items")
}

func (j *objects) malformed(err error) error {
	if fault.As(err) != nil {
		return err
	}
	return fault.Coded(fault.Invalid, "jsonSyntax", "the JSON cannot be read behind byte %d (item %d)", j.d.InputOffset(), max(1, j.n)).Because(err)
}

// begin goes to the first item.
func (j *objects) begin() error {
	tok, err := j.d.Token()
	for err == nil {
		switch tok {
		case json.Delim('['):
			return nil
		case json.Delim('{'):
		default:
			return notList()
		}
		for tok != "items" && tok != "devices" {
			if tok, err = j.d.Token(); err != nil {
				return j.malformed(err)
			}
			if _, name := tok.(string); !name {
				return notList()
			}
			if tok != "items" && tok != "devices" {
				var skip scalar
				if err := j.d.Decode(&skip); err != nil {
					return j.malformed(err)
				}
			}
		}
		if tok, err = j.d.Token(); err == nil && tok != json.Delim('[') {
			return notList()
		}
	}
	return j.malformed(err)
}

// A scalar is a value of JSON that fits into a cell.
type scalar struct{ text string }

func (s *scalar) UnmarshalJSON(b []byte) error {
	var v any
	switch b[0] {
	case '{', '[':
		return errNested
	case '"':
		return json.Unmarshal(b, &s.text)
	}
	if err := json.Unmarshal(b, &v); err != nil {
		return err
	}
	if s.text = string(b); v == nil {
		s.text = ""
	}
	if _, number := v.(float64); number && strings.ContainsAny(s.text, "eE") {
		s.text = plainNumber(s.text)
	}
	return nil
}

var errNested = errors.New("an object or a list where a text is expected")

func (j *objects) next() (Row, error) {
	if !j.d.More() {
		if _, err := j.d.Token(); err != nil && !errors.Is(err, io.EOF) {
			return Row{}, j.malformed(err)
		}
		return Row{}, io.EOF
	}
	j.n++
	row := Row{Number: j.n, Cells: make([]string, len(j.t.Columns))}
	var raw json.RawMessage
	if err := j.d.Decode(&raw); err != nil {
		return row, j.malformed(err)
	}
	var members map[string]json.RawMessage
	if err := json.Unmarshal(raw, &members); err != nil || members == nil {
		row.Broken = "the item is no object"
		return row, nil
	}
	set := func(name, text string) {
		i, known := j.at[name]
		if !known {
			i = len(j.t.Columns)
			j.at[strings.Clone(name)] = i
			j.t.Columns = append(j.t.Columns, name)
		}
		for len(row.Cells) <= i {
			row.Cells = append(row.Cells, "")
		}
		row.Cells[i] = text
	}
	for _, name := range slices.Sorted(maps.Keys(members)) {
		text, nested, err := cellOf(name, members[name])
		if err != nil {
			row.Broken = fmt.Sprintf("%s: %s", name, err)
		}
		if nested == nil {
			set(name, text)
		}
		for _, k := range slices.Sorted(maps.Keys(nested)) {
			set(k, nested[k].text)
		}
		if len(j.t.Columns) > MaxColumns {
			return row, tooManyColumns(j.n)
		}
	}
	row.Cells = trimmed(row.Cells)
	if len(row.Cells) == 0 && row.Broken == "" {
		row.Broken = "the item is empty"
	}
	return row, nil
}

// cellOf reads a member; settings come back as what they hold.
func cellOf(name string, raw json.RawMessage) (text string, nested map[string]scalar, err error) {
	switch strings.ToLower(name) {
	case "settings":
		nested = map[string]scalar{}
		return "", nested, json.Unmarshal(raw, &nested)
	case "labels":
		var labels map[string]scalar
		if json.Unmarshal(raw, &labels) == nil {
			plain := map[string]string{}
			for k, v := range labels {
				plain[k] = v.text
			}
			return writePairs(plain), nil, nil
		}
	case "groups":
		var list []string
		if json.Unmarshal(raw, &list) == nil {
			return writeList(list), nil, nil
		}
	}
	var s scalar
	if err = json.Unmarshal(raw, &s); err != nil {
		return "", nil, errNested
	}
	return s.text, nil, nil
}
