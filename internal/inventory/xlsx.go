package inventory

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"

	"muster/internal/fault"
)

// Sheets are read by hand and not by excelize, which writes them: it says of a
// cell neither that it is a formula nor that its number is shown as a date
// without loading the whole sheet.

// openXLSX reads a sheet of a workbook (ECMA-376).
func openXLSX(z *zip.Reader, sheet string) (*Table, error) {
	w := &workbook{z: z}
	part, err := w.sheet(sheet)
	if err != nil {
		return nil, err
	}
	if err := w.readStrings(); err != nil {
		return nil, err
	}
	if err := w.readStyles(); err != nil {
		return nil, err
	}
	in, err := w.open(part)
	if err == nil && in == nil {
		err = noSheet()
	}
	if err != nil {
		return nil, err
	}
	s := &sheetReader{w: w, x: newXML(in)}
	t := &Table{Format: "xlsx", close: func() { _ = in.Close() }}
	for len(t.Columns) == 0 {
		head, err := s.next()
		if errors.Is(err, io.EOF) {
			err = fault.Coded(fault.Invalid, "empty", "the sheet has no first row that names its columns")
		}
		if err == nil && len(head.Odd) > 0 {
			o := head.Odd[0]
			err = refusal(o.Code, head.Number, o.Column, "%s", o.Detail)
		}
		if err == nil {
			err = t.weigh(head.Cells)
		}
		if err != nil {
			t.Close()
			return nil, err
		}
		t.Columns = slices.Clone(head.Cells)
	}
	t.next = func() (Row, error) {
		r, err := s.next()
		if err == nil && len(r.Cells) > len(t.Columns) {
			r.Broken = fmt.Sprintf("column %s has a value and no name in the first row", ColumnLetter(len(r.Cells)-1))
		}
		return r, err
	}
	return t, nil
}

type workbook struct {
	z       *zip.Reader
	strings []string
	dates   []bool // by style: numbers are shown as dates or times
	zeros   []int  // by style: so many digits are shown, zeros in front
}

// open opens a part; one that is not there is nil.
func (w *workbook) open(name string) (io.ReadCloser, error) {
	for _, f := range w.z.File {
		if strings.EqualFold(f.Name, name) {
			r, err := f.Open()
			if err != nil {
				return nil, damaged(err)
			}
			return &member{r}, nil
		}
	}
	return nil, nil
}

// markup is a part's XML, as it stands there: names with their prefixes, no
// entities but XML's own, no declarations of any.
type markup struct{ *xml.Decoder }

func newXML(r io.Reader) markup {
	d := xml.NewDecoder(bound(r))
	d.CharsetReader = func(charset string, _ io.Reader) (io.Reader, error) {
		return nil, fmt.Errorf("charset %s", charset) // workbooks are UTF-8
	}
	return markup{d}
}

// RawToken refuses what could be a trap, by its name.
func (m markup) RawToken() (xml.Token, error) {
	t, err := m.Decoder.RawToken()
	if d, ok := t.(xml.Directive); ok {
		word, _, _ := strings.Cut(string(d[:min(len(d), 20)]), " ")
		return nil, fault.Coded(fault.Invalid, "notZip", "the workbook has a document type declaration (<!%s) in it, which workbooks do not have: save it anew with a spreadsheet program", word)
	}
	var s *xml.SyntaxError
	if errors.As(err, &s) && strings.HasPrefix(s.Msg, "invalid character entity") {
		return nil, fault.Coded(fault.Invalid, "notZip", "the workbook has an XML entity in it that XML does not know by itself (%s)", strings.TrimPrefix(s.Msg, "invalid character entity "))
	}
	return t, err
}

// each calls start for every element of a part; a part that is not there has none.
func (w *workbook) each(name string, start func(x markup, e xml.StartElement) error) error {
	in, err := w.open(name)
	if err != nil || in == nil {
		return err
	}
	defer func() { _ = in.Close() }()
	x := newXML(in)
	for {
		t, err := x.RawToken()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil {
			if e, ok := t.(xml.StartElement); ok {
				err = start(x, e)
			}
		}
		if err != nil {
			return damaged(err)
		}
	}
}

// attr finds an attribute by its name without prefix.
func attr(e *xml.StartElement, name string) string {
	for i := range e.Attr {
		if e.Attr[i].Name.Local == name {
			return e.Attr[i].Value
		}
	}
	return ""
}

func noSheet() error {
	return fault.Coded(fault.Invalid, "notZip", "the file is a zip with no sheet in it")
}

// sheet finds the part that holds a sheet.
func (w *workbook) sheet(name string) (string, error) {
	id, found := "", ""
	var names []string
	err := w.each("xl/workbook.xml", func(_ markup, e xml.StartElement) error {
		if e.Name.Local != "sheet" {
			return nil
		}
		n := attr(&e, "name")
		names = append(names, n)
		if id == "" && (name == "" || n == name) {
			for _, a := range e.Attr {
				if a.Name.Local == "id" && a.Name.Space != "" { // r:id, beside sheetId
					id = a.Value
				}
			}
		}
		return nil
	})
	if err != nil {
		return "", err
	}
	if id == "" && name != "" && len(names) > 0 {
		return "", fault.Coded(fault.Invalid, "sheetUnknown", "the workbook has no sheet of that name; it has %s", strings.Join(names[:min(len(names), 20)], ", "))
	}
	err = w.each("xl/_rels/workbook.xml.rels", func(_ markup, e xml.StartElement) error {
		if e.Name.Local == "Relationship" && attr(&e, "Id") == id && id != "" {
			found = attr(&e, "Target")
		}
		return nil
	})
	if err == nil && found == "" {
		err = noSheet()
	}
	if strings.HasPrefix(found, "/") {
		return found[1:], err
	}
	return path.Join("xl", found), err
}

// text collects the text of t elements up to the end of an element, without the
// reading aids of Japanese.
func text(x markup, until string) (string, error) {
	out, in, aid, all := "", false, false, 0
	for {
		tok, err := x.RawToken()
		if err != nil {
			return "", err
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			in = tok.Name.Local == "t" && !aid
			aid = aid || tok.Name.Local == "rPh"
		case xml.EndElement:
			in = false
			switch tok.Name.Local {
			case "rPh":
				aid = false
			case until:
				return unescaped(out), nil
			}
		case xml.CharData:
			if in {
				if all += len(tok); all > maxCell {
					return "", fault.Coded(fault.Invalid, "cellTooLong", "a cell has more than %d bytes", maxCell)
				}
				if out == "" {
					out = string(tok)
				} else {
					out += string(tok)
				}
			}
		}
	}
}

// unescaped reads _xHHHH_, which is how workbooks write what XML cannot carry.
func unescaped(s string) string {
	i := strings.Index(s, "_x")
	if i < 0 {
		return strings.ReplaceAll(s, "\r\n", "\n")
	}
	var b strings.Builder
	for ; i >= 0; i = strings.Index(s, "_x") {
		n, err := uint64(0), error(nil)
		if len(s) < i+7 || s[i+6] != '_' {
			err = strconv.ErrSyntax
		} else {
			n, err = strconv.ParseUint(s[i+2:i+6], 16, 16)
		}
		if err != nil || n >= 0xd800 && n < 0xe000 {
			b.WriteString(s[:i+2])
			s = s[i+2:]
			continue
		}
		b.WriteString(s[:i])
		b.WriteRune(rune(n))
		s = s[i+7:]
	}
	b.WriteString(s)
	return strings.ReplaceAll(b.String(), "\r\n", "\n")
}

func (w *workbook) readStrings() error {
	return w.each("xl/sharedStrings.xml", func(x markup, e xml.StartElement) error {
		if e.Name.Local != "si" {
			return nil
		}
		s, err := text(x, "si")
		w.strings = append(w.strings, s)
		return err
	})
}

// mostZeros is how far numbers are padded: nobody types longer ones.
const mostZeros = 64

// readStyles finds out which styles show a number as a date, and which pad it.
func (w *workbook) readStyles() error {
	formats, cells := map[string]string{}, false
	return w.each("xl/styles.xml", func(_ markup, e xml.StartElement) error {
		switch e.Name.Local {
		case "numFmt":
			formats[attr(&e, "numFmtId")] = attr(&e, "formatCode")
		case "cellXfs":
			cells = true
		case "cellStyles", "dxfs":
			cells = false
		case "xf":
			if !cells {
				return nil
			}
			id := attr(&e, "numFmtId")
			n, _ := strconv.Atoi(id)
			code := formats[id]
			w.dates = append(w.dates, code == "" && (n >= 14 && n <= 22 || n >= 27 && n <= 36 || n >= 45 && n <= 47 || n >= 50 && n <= 58) || isDate(code))
			zeros := 0
			if len(code) <= mostZeros && strings.Trim(code, "0") == "" {
				zeros = len(code)
			}
			w.zeros = append(w.zeros, zeros)
		}
		return nil
	})
}

// isDate reports whether a number format shows dates or times: it has one of
// their letters outside of quotes, escapes and brackets (but [h] counts time).
func isDate(code string) bool {
	if strings.EqualFold(code, "General") {
		return false
	}
	code, _, _ = strings.Cut(code, ";")
	for i := 0; i < len(code); i++ {
		switch code[i] {
		case '\\', '_', '*':
			i++
		case '"':
			if n := strings.IndexByte(code[i+1:], '"'); n >= 0 {
				i += n + 1
			}
		case '[':
			n := strings.IndexByte(code[i:], ']')
			if n < 0 {
				return false
			}
			if strings.Trim(strings.ToLower(code[i+1:i+n]), "hms") == "" {
				return true
			}
			i += n
		case 'y', 'm', 'd', 'h', 's', 'Y', 'M', 'D', 'H', 'S':
			return true
		}
	}
	return false
}

// A sheetReader walks the rows of a sheet.
type sheetReader struct {
	w     *workbook
	x     markup
	row   int
	cells []string
}

func (s *sheetReader) next() (Row, error) {
	for {
		t, err := s.x.RawToken()
		if err != nil {
			if errors.Is(err, io.EOF) {
				return Row{}, io.EOF
			}
			return Row{}, s.damaged(err)
		}
		e, ok := t.(xml.StartElement)
		if !ok || e.Name.Local != "row" {
			continue
		}
		s.row++
		if n, err := strconv.Atoi(attr(&e, "r")); err == nil && n >= s.row {
			s.row = n
		}
		r, err := s.read()
		if err != nil || len(r.Cells) > 0 || len(r.Odd) > 0 {
			return r, err
		}
	}
}

func (s *sheetReader) damaged(err error) error {
	if fault.As(err) != nil {
		return err
	}
	return fault.Coded(fault.Invalid, "notZip", "the workbook is damaged behind row %d", s.row).Because(err)
}

// read reads the cells of a row.
func (s *sheetReader) read() (Row, error) {
	r := Row{Number: s.row}
	s.cells = s.cells[:0]
	column := -1
	for {
		t, err := s.x.RawToken()
		if err != nil {
			return r, s.damaged(err)
		}
		switch t := t.(type) {
		case xml.EndElement:
			if t.Name.Local == "row" {
				r.Cells = trimmed(s.cells)
				return r, nil
			}
		case xml.StartElement:
			if t.Name.Local != "c" {
				continue
			}
			column++
			if n, ok := columnOf(attr(&t, "r")); ok {
				column = n
			}
			kind, style := attr(&t, "t"), attr(&t, "s")
			value, formula, err := s.cell()
			if err != nil {
				return r, s.damaged(err)
			}
			value, odd := s.plain(value, kind, style)
			if formula {
				odd = Odd{Code: "cellFormula", Detail: "the cell holds a formula; put its value in its place"}
			}
			if odd.Code != "" {
				odd.Column = column
				r.Odd = append(r.Odd, odd)
			}
			if value == "" && odd.Code == "" {
				continue
			}
			if column >= MaxColumns || len(r.Odd) > MaxColumns {
				return r, tooManyColumns(s.row)
			}
			for len(s.cells) <= column {
				s.cells = append(s.cells, "")
			}
			s.cells[column] = value
		}
	}
}

// columnOf takes the column out of a reference: "AB12" is 27.
func columnOf(ref string) (int, bool) {
	n := 0
	for i := range len(ref) {
		c := ref[i]
		if c < 'A' || c > 'Z' {
			return n - 1, n > 0
		}
		if n = n*26 + int(c-'A') + 1; n > 1<<15 {
			return 0, false
		}
	}
	return n - 1, n > 0
}

// cell reads up to the end of a cell.
func (s *sheetReader) cell() (value string, formula bool, err error) {
	in := false
	for {
		t, err := s.x.RawToken()
		if err != nil {
			return "", false, err
		}
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "f":
				formula = true
			case "v":
				in = true
			case "is":
				if value, err = text(s.x, "is"); err != nil {
					return "", false, err
				}
			}
		case xml.CharData:
			if in {
				if value += string(t); len(value) > maxCell {
					return "", false, fault.Coded(fault.Invalid, "cellTooLong", "row %d has a cell of more than %d bytes", s.row, maxCell)
				}
			}
		case xml.EndElement:
			in = false
			if t.Name.Local == "c" {
				return value, formula, nil
			}
		}
	}
}

// plain is a cell's value as people typed it.
func (s *sheetReader) plain(v, kind, style string) (string, Odd) {
	switch kind {
	case "s":
		n, err := strconv.Atoi(v)
		if err != nil || n < 0 || n >= len(s.w.strings) {
			return "", Odd{Code: "cellError", Detail: "the cell refers to a text that the workbook does not have"}
		}
		return s.w.strings[n], Odd{}
	case "inlineStr":
		return v, Odd{}
	case "str":
		return unescaped(v), Odd{}
	case "b":
		return map[string]string{"0": "false", "1": "true"}[v], Odd{}
	case "e":
		return "", Odd{Code: "cellError", Detail: "the cell holds an error"}
	case "d":
		return v, Odd{Code: "cellDate", Detail: dateDetail}
	}
	if v == "" {
		return "", Odd{}
	}
	n, _ := strconv.Atoi(style)
	if n > 0 && n < len(s.w.dates) && s.w.dates[n] {
		return v, Odd{Code: "cellDate", Detail: dateDetail}
	}
	out := plainNumber(v)
	if len(strings.TrimLeft(strings.Replace(strings.TrimLeft(out, "-"), ".", "", 1), "0")) > 15 {
		return out, Odd{Code: "cellNumber", Detail: "the cell holds a number of more than 15 digits, of which spreadsheets keep 15: enter it as text"}
	}
	if n > 0 && n < len(s.w.zeros) && len(out) < s.w.zeros[n] && strings.Trim(out, "0123456789") == "" {
		out = strings.Repeat("0", s.w.zeros[n]-len(out)) + out
	}
	return out, Odd{}
}

const dateDetail = "the cell holds a date; what was typed is not known any more: enter it as text"

// plainNumber writes a number without an exponent, and without the seventeenth
// digit that a binary fraction has and nobody typed.
func plainNumber(v string) string {
	f, err := strconv.ParseFloat(v, 64)
	if err != nil || f > 1e30 || f < -1e30 {
		return v
	}
	if strings.Trim(v, "0123456789") == "" {
		return v
	}
	return strconv.FormatFloat(f, 'f', -1, 64)
}
