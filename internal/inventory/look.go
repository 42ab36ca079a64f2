package inventory

import (
	"errors"
	"io"

	"muster/internal/fault"
)

// columns says what the columns of a table mean, by the names that somebody gave them or by their own.
func (t *Table) columns() (Columns, []string, error) {
	switch {
	case len(t.Names) == 0:
		return ReadColumns(t.Columns)
	case t.Format == "zip":
		return nil, nil, fault.Coded(fault.Invalid, "columnsOfZip", "the columns of a zip with several tables stay as its files name them")
	case len(t.Names) < len(t.Columns):
		return nil, nil, fault.Coded(fault.Invalid, "columnsMissing", "the file has %d columns, and %d of them were said", len(t.Columns), len(t.Names))
	}
	return ReadColumns(t.Names[:len(t.Columns)])
}

// A Look is what a column of a file is called, what is in it, and what it is taken for.
type Look struct {
	Name    string
	Example string // the first cell that is not empty, of the first rows
	Field   string // the name that exports have for it; empty: it is left aside
}

// lookFor is how many rows are looked through for examples.
const lookFor = 50

// LookAt reads what the columns of a table are. Of JSON, whose objects bring their own, it reads all rows.
func LookAt(t *Table) ([]Look, error) {
	var examples []string
	for n := 0; n < lookFor || t.Format == "json"; n++ {
		r, err := t.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		for i, c := range r.Cells {
			for len(examples) <= i {
				examples = append(examples, "")
			}
			if examples[i] == "" {
				examples[i] = c
			}
		}
	}
	out := make([]Look, len(t.Columns))
	for i, name := range t.Columns {
		_, c := meaning(name)
		out[i] = Look{Name: name}
		switch {
		case c.field == ignored:
		case c.setting != "":
			out[i].Field = string(c.setting)
		default:
			out[i].Field = c.field.String()
		}
		if i < len(examples) {
			out[i].Example = examples[i]
		}
	}
	return out, nil
}
