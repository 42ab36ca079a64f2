package inventory

import (
	"errors"
	"io"
	"slices"

	"muster/internal/job"
)

// Params are what an import job is told.
type Params struct {
	File        string   `json:"file"`
	Format      string   `json:"format"`
	Columns     []string `json:"columns"`
	All         bool     `json:"all,omitempty"`         // all or nothing
	CreateSites bool     `json:"createSites,omitempty"` // that the file names and the account does not have
	Notes       []string `json:"notes,omitempty"`       // what was found out about the file
	Parts       []string `json:"parts,omitempty"`       // of a zip of several tables: their names
}

// Freeze reads a table to its end into what a job is made of, an item a row.
// It fails on what is wrong with the file as a whole: fault.Invalid.
func Freeze(t *Table) (p Params, items []job.Item, err error) {
	columns, notes, err := t.columns()
	late := t.Format == "json" || t.Format == "zip" // the columns are not known yet
	if err != nil && !late {
		return p, nil, err
	}
	p.Parts = t.Parts
	var chunks [][]job.Item // a slice that grows is copied again and again
	chunk := make([]job.Item, 0, 64)
	for {
		r, err := t.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err == nil && len(r.Odd) > 0 {
			err = columns.refuses(r)
		}
		if err != nil {
			return p, nil, err
		}
		d := Data{Number: r.Number, Cells: trimmed(r.Cells), Odd: r.Broken}
		if len(chunk) == cap(chunk) {
			chunks, chunk = append(chunks, chunk), make([]job.Item, 0, 4096)
		}
		chunk = append(chunk, job.Item{Subject: p.where(r.Number), Data: d.encode()})
	}
	items = slices.Concat(append(chunks, chunk)...)
	if late && len(items) > 0 {
		if columns, notes, err = t.columns(); err != nil {
			return p, nil, err
		}
	}
	p.Format, p.Columns, p.Notes = t.Format, columns.Names(), append(t.Notes, notes...)
	return p, items, nil
}
