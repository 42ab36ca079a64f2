package inventory

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"muster/internal/fault"
)

// maxParts bounds the tables of one zip; maxPart a workbook among them, which has to be
// in memory to be read.
const (
	maxParts = 100
	maxPart  = 32 << 20
)

// partRows keeps the numbers of rows of several tables apart: a row's number is that of
// its table times partRows, and its own. No table has so many lines.
const partRows = 1 << 30

// Place takes a row's number apart: of which table of a zip, from 0, and which row there.
func Place(number int) (part, row int) { return number / partRows, number % partRows }

// where names a row for people.
func (p Params) where(number int) string {
	part, row := Place(number)
	if part < len(p.Parts) {
		return p.Parts[part] + " row " + strconv.Itoa(row)
	}
	return "row " + strconv.Itoa(row)
}

// openParts opens the tables of a zip as one: the columns of all of them, rows in the
// order of the files' names.
func openParts(members []*zip.File, sheet string) (*Table, error) {
	if len(members) > maxParts {
		return nil, fault.Coded(fault.Invalid, "zipEntries", "a zip holds at most %d tables; this one holds %d files", maxParts, len(members))
	}
	slices.SortFunc(members, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	m := &parts{t: &Table{Format: "zip"}, at: map[string]int{}, sheet: sheet}
	for _, e := range members {
		name := partName(e.Name)
		if slices.Contains(m.t.Parts, name) {
			return nil, fault.Coded(fault.Invalid, "zipEntries", "the zip holds %s twice", name)
		}
		switch ext := strings.ToLower(path.Ext(e.Name)); {
		case ext != ".csv" && ext != ".tsv" && ext != ".txt" && ext != ".json" && ext != ".xlsx":
			return nil, fault.Coded(fault.Invalid, "zipEntries", "%s is no table: a zip of several files holds CSV, JSON and XLSX alone", name)
		case e.Flags&1 != 0:
			return nil, fault.Coded(fault.Invalid, "zipEncrypted", "%s is encrypted", name)
		}
		m.t.Parts = append(m.t.Parts, name)
	}
	m.files = members
	m.t.next, m.t.close = m.next, m.end
	return m.t, nil
}

// partName is what a file of a zip is called, without what would spoil a line of text.
func partName(name string) string {
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(name, ""))
	if len(name) > 100 {
		name = "…" + strings.ToValidUTF8(name[len(name)-99:], "")
	}
	return name
}

// parts reads several tables, one after the other.
type parts struct {
	t     *Table
	files []*zip.File
	sheet string
	at    map[string]int // by what columns mean, of all tables

	n       int    // of the table that is open, from 1; 0: none yet
	now     *Table // nil: none
	columns Columns
	to      []int // where its columns are in the whole; -1: nowhere
	cells   []string
}

// about says of which table a failure is.
func (m *parts) about(err error) error {
	if e := fault.As(err); e != nil && m.n > 0 {
		return fault.Coded(e.Kind, e.Code, "%s: %s", m.t.Parts[m.n-1], e.Say).Because(err)
	}
	return err
}

func (m *parts) next() (Row, error) {
	for {
		if m.now == nil {
			if m.n == len(m.files) {
				return Row{}, io.EOF
			}
			m.n++
			if err := m.open(m.files[m.n-1]); err != nil {
				return Row{}, m.about(err)
			}
		}
		r, err := m.now.Next()
		if errors.Is(err, io.EOF) {
			if m.now.rows > 0 { // of a list, whose columns are known now
				_, _, err = ReadColumns(m.now.Columns)
			} else {
				err = nil
			}
			m.end()
			if err != nil {
				return Row{}, m.about(err)
			}
			continue
		}
		if err == nil {
			err = m.refuses(r)
		}
		if err != nil {
			return Row{}, m.about(err)
		}
		return m.moved(r), nil
	}
}

func (m *parts) refuses(r Row) error {
	if len(r.Odd) == 0 {
		return nil
	}
	return m.columns.refuses(r)
}

// moved puts a row's cells where the whole has their columns.
func (m *parts) moved(r Row) Row {
	m.place()
	m.cells = slices.Grow(m.cells[:0], len(m.t.Columns))[:len(m.t.Columns)]
	clear(m.cells)
	for i, c := range r.Cells {
		if i < len(m.to) && m.to[i] >= 0 {
			m.cells[m.to[i]] = c
		}
	}
	return Row{Number: (m.n-1)*partRows + r.Number, Cells: m.cells, Broken: r.Broken}
}

// place learns where columns are that the open table has come by.
func (m *parts) place() {
	for _, name := range m.now.Columns[len(m.to):] {
		key, c := meaning(name)
		if c.field == ignored {
			m.to = append(m.to, -1)
			continue
		}
		i, known := m.at[key]
		if !known {
			i = len(m.t.Columns)
			m.at[key], m.t.Columns = i, append(m.t.Columns, name)
		}
		m.to = append(m.to, i)
	}
}

func (m *parts) open(e *zip.File) (err error) {
	if strings.EqualFold(path.Ext(e.Name), ".xlsx") {
		m.now, err = openBook(e, m.sheet)
	} else {
		m.now, err = openPlain(e.Name, "", func() (io.ReadCloser, error) { return openMember(e) })
	}
	m.columns, m.to = nil, m.to[:0]
	if err != nil || m.now.Format == "json" {
		return err
	}
	var notes []string
	m.columns, notes, err = ReadColumns(m.now.Columns)
	for _, n := range append(m.now.Notes, notes...) {
		m.t.Notes = append(m.t.Notes, m.t.Parts[m.n-1]+": "+n)
	}
	return err
}

// openBook reads a workbook that stands in a zip.
func openBook(e *zip.File, sheet string) (*Table, error) {
	if e.UncompressedSize64 > maxPart {
		return nil, fault.Coded(fault.Invalid, "tooLarge", "a workbook in a zip has at most %d MB: send it itself", maxPart>>20)
	}
	r, err := openMember(e)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(r)
	if err = errors.Join(err, r.Close()); err != nil {
		return nil, damaged(err)
	}
	z, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil || len(z.File) > maxEntries {
		return nil, damaged(err)
	}
	plain := uint64(0)
	for _, x := range z.File {
		if plain += x.UncompressedSize64; plain > maxPlain || x.UncompressedSize64 > maxPlain {
			return nil, tooLarge()
		}
	}
	return openXLSX(z, sheet)
}

// openMember opens an entry; a zip among them is refused.
func openMember(e *zip.File) (io.ReadCloser, error) {
	r, err := e.Open()
	if err != nil {
		return nil, damaged(err)
	}
	if strings.EqualFold(path.Ext(e.Name), ".xlsx") {
		return &member{r}, nil
	}
	start := make([]byte, 4)
	n, _ := io.ReadFull(r, start)
	if string(start[:n]) == "PK\x03\x04" {
		return nil, errors.Join(r.Close(), fault.Coded(fault.Invalid, "zipNested", "the zip holds a zip in a zip: send that one itself"))
	}
	if err := r.Close(); err != nil {
		return nil, damaged(err)
	}
	if r, err = e.Open(); err != nil {
		return nil, damaged(err)
	}
	return &member{r}, nil
}

func (m *parts) end() {
	if m.now != nil {
		m.now.Close()
		m.now = nil
	}
}
