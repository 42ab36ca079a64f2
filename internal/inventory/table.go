package inventory

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"path"
	"strings"

	"muster/internal/fault"
)

// The bounds of a table. Half a million phones are ten files; a file beyond
// these is a mistake, or meant to fill our memory.
const (
	MaxRows    = 50_000
	MaxColumns = 2_000
	MaxFile    = 64 << 20  // as it is uploaded
	maxPlain   = 100 << 20 // unpacked
	maxCell    = 64 << 10  // twice the longest value of a setting
)

// The types of files that Open reads.
const (
	TypeCSV  = "text/csv"
	TypeTSV  = "text/tab-separated-values"
	TypeXLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	TypeZIP  = "application/zip"
	TypeJSON = "application/json"
)

// A File is a table as somebody sent it.
type File struct {
	Data  io.ReaderAt
	Size  int64
	Type  string // its content type; empty or application/octet-stream: the name decides
	Name  string
	Sheet string // of a workbook: which; empty: the first
}

// A Row is a line of a table.
type Row struct {
	Number int      // line of the file it begins in, row of the sheet, or place in the list, from 1
	Cells  []string // by column; those that are missing at the end are empty. Good until the next row is read
	Odd    []Odd
	Broken string // why the row as a whole cannot be read; empty: it can
}

// An Odd is a cell that holds something else than text.
type Odd struct {
	Column int
	Code   string // "cellFormula", "cellDate", "cellError", "cellNumber"
	Detail string
}

// A Table is read from top to bottom.
type Table struct {
	Format  string   // "csv", "xlsx", "json", or "zip" for several of them
	Parts   []string // of a zip: what its tables are called
	Columns []string // as the file names them; those of JSON grow while rows are read
	Notes   []string // what was found out about the file, in words
	// Names stand in the place of Columns, in their order, where somebody said what columns are; an empty one is left aside.
	Names []string

	next  func() (Row, error)
	close func()
	rows  int
	plain int // bytes of the cells so far: in a workbook, many cells can be one text
}

// Next returns the next row that is not blank, or io.EOF. Any other error is
// about the file as a whole: fault.Invalid that names row or line.
func (t *Table) Next() (Row, error) {
	for {
		r, err := t.next()
		if err != nil {
			return r, err
		}
		if len(r.Cells) == 0 && len(r.Odd) == 0 && r.Broken == "" {
			continue
		}
		if t.rows++; t.rows > MaxRows {
			return r, fault.Coded(fault.Invalid, "tooManyRows", "row %d is one too many: a file may have at most %d rows below its first; split it", r.Number, MaxRows)
		}
		if n := max(len(r.Cells), len(t.Columns)); n > MaxColumns {
			return r, tooManyColumns(r.Number)
		}
		return r, t.weigh(r.Cells)
	}
}

// weigh refuses a table whose cells are more than a file may have unpacked.
func (t *Table) weigh(cells []string) error {
	for _, c := range cells {
		t.plain += len(c)
	}
	if t.plain > maxPlain {
		return tooLarge()
	}
	return nil
}

// Close lets go of what the table was read with.
func (t *Table) Close() {
	if t.close != nil {
		t.close()
	}
}

func tooManyColumns(row int) error {
	return fault.Coded(fault.Invalid, "tooManyColumns", "row %d has more than %d columns", row, MaxColumns)
}

func tooLarge() error {
	return fault.Coded(fault.Invalid, "tooLarge", "the file has more than %d MB when it is unpacked; split it", maxPlain>>20)
}

// Open finds out what a file is and reads its first row.
func Open(f File) (*Table, error) {
	kind, _, err := mime.ParseMediaType(f.Type)
	if err != nil {
		kind = ""
	}
	start := make([]byte, 4)
	n, err := f.Data.ReadAt(start, 0)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if string(start[:n]) == "PK\x03\x04" || string(start[:n]) == "PK\x05\x06" {
		return openZip(f)
	}
	switch kind {
	case TypeXLSX, TypeZIP:
		return nil, fault.Coded(fault.Invalid, "notZip", "the file is said to be a workbook or a zip and is neither")
	}
	return openPlain(f.Name, kind, func() (io.ReadCloser, error) {
		return io.NopCloser(io.NewSectionReader(f.Data, 0, f.Size)), nil
	})
}

// Takes reports whether Open can make anything of a content type.
func Takes(contentType string) bool {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		return contentType == ""
	}
	switch kind {
	case TypeCSV, TypeTSV, TypeXLSX, TypeZIP, TypeJSON, "application/x-zip-compressed", "application/csv", "text/plain", "application/vnd.ms-excel", "application/octet-stream":
		return true
	}
	return false
}

// openPlain reads a text file; open starts it over.
func openPlain(name, kind string, open func() (io.ReadCloser, error)) (*Table, error) {
	if kind == TypeJSON || kind != TypeCSV && kind != TypeTSV && strings.EqualFold(path.Ext(name), ".json") {
		return openJSON(open)
	}
	return openCSV(open)
}

// bounded fails with tooLarge when more than maxPlain bytes come.
type bounded struct {
	r    io.Reader
	left int64
}

func bound(r io.Reader) *bounded { return &bounded{r, maxPlain} }

func (b *bounded) Read(p []byte) (int, error) {
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1]
	}
	n, err := b.r.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return 0, tooLarge()
	}
	return n, err
}

// trimmed drops empty cells at the end: spreadsheets write as many separators
// as their widest row has.
func trimmed(cells []string) []string {
	for len(cells) > 0 && cells[len(cells)-1] == "" {
		cells = cells[:len(cells)-1]
	}
	return cells
}

// ColumnLetter is what spreadsheets call a column, counted from 0.
func ColumnLetter(n int) string {
	name := ""
	for n++; n > 0; n = (n - 1) / 26 {
		name = string(rune('A'+(n-1)%26)) + name
	}
	return name
}

// refusal is an error about one place of the file.
func refusal(code string, row, column int, format string, args ...any) error {
	detail := fmt.Sprintf(format, args...)
	e := fault.Coded(fault.Invalid, code, "row %d, column %s: %s", row, ColumnLetter(column), detail)
	e.Fields = []fault.Field{{Pointer: fmt.Sprintf("/rows/%d/%s", row, ColumnLetter(column)), Code: code, Detail: detail}}
	return e
}
