package inventory

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"muster/internal/fault"
)

// openCSV reads separated values. encoding/csv is not used: it stops at the
// first line it does not like, and a bad line is to cost one row.
func openCSV(open func() (io.ReadCloser, error)) (*Table, error) {
	in, note, closer, err := plainText(open)
	if err != nil {
		return nil, err
	}
	c := &separated{in: in, sep: ',', line: 1}
	t := &Table{Format: "csv", close: closer}
	if note != "" {
		t.Notes = append(t.Notes, note)
	}
	if err = c.hint(); err != nil {
		t.Close()
		return nil, err
	}
	for len(t.Columns) == 0 {
		if err = c.sniff(); err == nil {
			t.Columns, _, err = c.record()
			t.Columns = trimmed(t.Columns)
		}
		if errors.Is(err, io.EOF) {
			err = fault.Coded(fault.Invalid, "empty", "the file has no first row that names its columns")
		}
		if err == nil && len(t.Columns) > MaxColumns {
			err = tooManyColumns(c.began)
		}
		if err != nil {
			t.Close()
			return nil, err
		}
	}
	t.Columns = slices.Clone(t.Columns)
	word := map[byte]string{',': "commas", ';': "semicolons", '\t': "tabs"}[c.sep]
	if word == "" {
		word = fmt.Sprintf("%q", c.sep)
	}
	t.Notes = append(t.Notes, "values stand between "+word)
	t.next = func() (Row, error) {
		cells, broken, err := c.record()
		if err != nil {
			return Row{}, err
		}
		cells = trimmed(cells)
		if broken == "" && len(cells) > len(t.Columns) {
			broken = fmt.Sprintf("the row has %d values for %d columns: a value that holds the separator needs quotes around it", len(cells), len(t.Columns))
		}
		for i := range cells {
			cells[i] = disarmed(cells[i])
		}
		return Row{Number: c.began, Cells: cells, Broken: broken}, nil
	}
	return t, nil
}

// separated reads values between separators (RFC 4180), and what programs make
// of it: any of three line ends, quotes inside of values that are not quoted.
type separated struct {
	in    *bufio.Reader
	sep   byte
	told  bool // sep was said, not guessed
	line  int  // that is read
	began int  // line the record began in
	cells []string
	buf   []byte
}

// hint takes the separator from a first line "sep=;", which is Excel's own. What
// is left of the line is blank.
func (c *separated) hint() error {
	line, err := c.in.Peek(len("sep=;\n"))
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	said, found := bytes.CutPrefix(line, []byte("sep="))
	if !found || len(said) == 0 || bytes.IndexByte([]byte("\"\r\n"), said[0]) >= 0 || len(said) > 1 && said[1] != '\r' && said[1] != '\n' {
		return nil
	}
	c.sep, c.told = said[0], true
	_, err = c.in.Discard(len("sep=;"))
	return err
}

// sniff finds the separator: the one that the first line has most of, outside
// of quotes.
func (c *separated) sniff() error {
	if c.told {
		return nil
	}
	line, err := c.in.Peek(c.in.Size())
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
		return err
	}
	count, quoted := map[byte]int{}, false
	for _, b := range line {
		switch {
		case b == '"':
			quoted = !quoted
		case quoted:
		case b == '\n', b == '\r':
			b = 0
			fallthrough
		default:
			count[b]++
		}
		if count[0] > 0 {
			break
		}
	}
	for _, sep := range [...]byte{',', ';', '\t'} {
		if count[sep] > count[c.sep] {
			c.sep = sep
		}
	}
	return nil
}

// record reads one record into cells, which it uses again. broken says what is
// wrong with it when the ones behind it can still be read.
func (c *separated) record() (cells []string, broken string, err error) {
	c.cells, c.buf, c.began = c.cells[:0], c.buf[:0], c.line
	start := 0 // of the value, in buf
	var ends []int
	end := func() { ends, start = append(ends, len(c.buf)), len(c.buf) }
	for {
		b, err := c.in.ReadByte()
		if errors.Is(err, io.EOF) {
			if len(c.buf) == 0 && len(ends) == 0 {
				return nil, "", io.EOF
			}
			break
		}
		if err != nil {
			return nil, "", err
		}
		if b == '\r' {
			if next, err := c.in.Peek(1); err == nil && next[0] == '\n' {
				continue
			}
			b = '\n'
		}
		if b == '\n' {
			c.line++
			break
		}
		switch {
		case b == c.sep:
			if end(); len(ends) > 2*MaxColumns {
				return nil, "", tooManyColumns(c.began)
			}
		case b == '"' && len(c.buf) == start:
			if err := c.quoted(len(ends)); err != nil {
				return nil, "", err
			}
			// Behind the closing quote only the end of the value may stand.
			if broken == "" && !c.ends() {
				broken = "there is text behind a closing quote: a quote inside of a quoted value is written twice"
			}
		default:
			if c.buf = append(c.buf, b); len(c.buf)-start > maxCell {
				return nil, "", tooLongCell(c.began, len(ends))
			}
		}
	}
	end()
	text, from := string(c.buf), 0
	for _, to := range ends {
		c.cells = append(c.cells, text[from:to])
		from = to
	}
	return c.cells, broken, nil
}

// ends reports whether a value ends here.
func (c *separated) ends() bool {
	next, err := c.in.Peek(1)
	return err != nil || next[0] == c.sep || next[0] == '\r' || next[0] == '\n'
}

func tooLongCell(row, column int) error {
	return refusal("cellTooLong", row, column, "a value has more than %d bytes", maxCell)
}

// quoted reads a value up to its closing quote. Line ends in it become \n. One
// that is too long is read on: where it closes says what is wrong with it.
func (c *separated) quoted(column int) error {
	opened, start, long := c.line, len(c.buf), false
	open := func() error {
		return fault.Coded(fault.Invalid, "quote", "line %d: a quote opens there and does not close", opened)
	}
	for {
		part, err := c.in.ReadSlice('"')
		c.line += bytes.Count(part, []byte{'\n'})
		closed := err == nil
		switch {
		case closed:
			part = part[:len(part)-1]
		case errors.Is(err, io.EOF):
			return open()
		case !errors.Is(err, bufio.ErrBufferFull):
			return err
		}
		if c.buf = append(c.buf, part...); len(c.buf)-start > maxCell {
			long, c.buf = true, c.buf[:start]
		}
		if !closed {
			continue
		}
		if next, err := c.in.Peek(1); err == nil && next[0] == '"' {
			_, _ = c.in.Discard(1)
			c.buf = append(c.buf, '"')
			continue
		}
		break
	}
	switch {
	case long && c.ends():
		return tooLongCell(c.began, column)
	case long:
		return open() // what closed it opens another
	}
	if text := c.buf[start:]; bytes.IndexByte(text, '\r') >= 0 {
		text = bytes.ReplaceAll(bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")), []byte("\r"), []byte("\n"))
		c.buf = append(c.buf[:start], text...)
	}
	return nil
}

// armed makes a value safe to open in a spreadsheet, where what begins with one
// of these is a formula. disarmed takes it back, so that values beginning with
// apostrophes get one more, too.
func armed(s string) string {
	if rest := strings.TrimLeft(s, "'"); rest != "" && strings.IndexByte("=+-@\t\r", rest[0]) >= 0 {
		return "'" + s
	}
	return s
}

func disarmed(s string) string {
	if rest := strings.TrimLeft(s, "'"); len(rest) < len(s) && rest != "" && strings.IndexByte("=+-@\t\r", rest[0]) >= 0 {
		return s[1:]
	}
	return s
}
