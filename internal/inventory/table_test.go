package inventory

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"runtime"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"muster/internal/fault"
)

func file(kind, name string, content []byte) File {
	return File{Data: bytes.NewReader(content), Size: int64(len(content)), Type: kind, Name: name}
}

// readAll reads a table; a broken row is its number and "!".
func readAll(t *testing.T, f File) (rows [][]string, table *Table, err error) {
	t.Helper()
	table, err = Open(f)
	if err != nil {
		return nil, nil, err
	}
	defer table.Close()
	for {
		r, err := table.Next()
		if errors.Is(err, io.EOF) {
			return append([][]string{table.Columns}, rows...), table, nil
		}
		if err != nil {
			return nil, table, err
		}
		cells := append([]string{fmt.Sprint(r.Number)}, r.Cells...)
		if r.Broken != "" {
			cells = []string{fmt.Sprint(r.Number), "!"}
		}
		rows = append(rows, cells)
	}
}

func utf16Text(order binary.ByteOrder, s string) []byte {
	var b bytes.Buffer
	_ = binary.Write(&b, order, utf16.Encode([]rune("\ufeff"+s)))
	return b.Bytes()
}

const digits = "98765432109876543210"

func TestSeparatedValuesAreReadAsProgramsWriteThem(t *testing.T) {
	want := [][]string{{"mac", "name", "x"}, {"2", "0004f2000001", "Zürich; Büro, 1", "0123"}, {"3", "0004f2000002", "a", digits}}
	plain := func(sep string) string {
		return strings.Join([]string{"mac", "name", "x"}, sep) + "\n0004f2000001" + sep + `"Zürich; Büro, 1"` + sep + "0123\n0004f2000002" + sep + "a" + sep + digits + "\n"
	}
	latin := strings.NewReplacer("ü", "\xfc").Replace(plain(","))
	for name, text := range map[string]string{
		"commas":                   plain(","),
		"semicolons":               plain(";"),
		"tabs":                     plain("\t"),
		"a byte order mark":        "\xef\xbb\xbf" + plain(";"),
		"CRLF":                     strings.ReplaceAll(plain(","), "\n", "\r\n"),
		"CR alone":                 strings.ReplaceAll(plain(","), "\n", "\r"),
		"no line end at the end":   strings.TrimSuffix(plain(","), "\n"),
		"Excel's hint":             "sep=;\n" + plain(";"),
		"Excel's hint, and CRLF":   "\xef\xbb\xbfsep=|\r\n" + strings.ReplaceAll(plain("|"), "\n", "\r\n"),
		"Excel's hint of commas":   "sep=,\n" + plain(","),
		"trailing separators":      strings.ReplaceAll(plain(";"), "\n", ";;;;\n"),
		"UTF-16, little end first": string(utf16Text(binary.LittleEndian, plain(","))),
		"UTF-16, big end first":    string(utf16Text(binary.BigEndian, plain("\t"))),
		"Latin-1":                  latin,
		"blank lines behind":       plain(",") + "\n\n,,\n",
		"a header with quotes":     strings.Replace(plain(","), "mac,name", `"mac","name"`, 1),
	} {
		t.Run(name, func(t *testing.T) {
			got, table, err := readAll(t, file(TypeCSV, "", []byte(text)))
			if err != nil {
				t.Fatal(err)
			}
			want := want
			if strings.Contains(name, "hint") { // is a line of the file, too
				want = [][]string{want[0], append([]string{"3"}, want[1][1:]...), append([]string{"4"}, want[2][1:]...)}
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Error(d)
			}
			if said := strings.Contains(fmt.Sprint(table.Notes), "Latin-1"); said != (name == "Latin-1") {
				t.Errorf("notes: %q", table.Notes)
			}
		})
	}
}

func TestAwkwardValuesSurviveSeparatedValues(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a digit map":                        {`[2-9]11|0T|*x.T`, []string{"[2-9]11|0T|*x.T"}},
		"the separator in quotes":            {`"a,b"`, []string{"a,b"}},
		"quotes in quotes":                   {`"say ""hi"""`, []string{`say "hi"`}},
		"a quote inside":                     {`5" screen`, []string{`5" screen`}},
		"line ends in quotes":                {"\"a\r\nb\nc\"", []string{"a\nb\nc"}},
		"semicolons between commas":          {`unused;info=alert-autoanswer;delay=0`, []string{"unused;info=alert-autoanswer;delay=0"}},
		"blanks":                             {` x `, []string{" x "}},
		"an empty value in quotes":           {`""`, nil},
		"an apostrophe before a formula":     {`'=1+1`, []string{"=1+1"}},
		"two apostrophes before a formula":   {`''=1+1`, []string{"'=1+1"}},
		"an apostrophe before anything else": {`'x`, []string{"'x"}},
		"more values than columns":           {`a,b`, []string{"!"}},
		"text behind a closing quote":        {`"a"b`, []string{"!"}},
	} {
		t.Run(name, func(t *testing.T) {
			got, _, err := readAll(t, file(TypeCSV, "", []byte("mac,x\n,"+c.text+"\nm,last\n")))
			if err != nil {
				t.Fatal(err)
			}
			if got[1][1] == "m" { // the row was blank
				got = append(got[:1], append([][]string{{"2", ""}}, got[1:]...)...)
			}
			if row := got[1]; row[1] != "!" {
				got[1] = row[2:]
			} else {
				got[1] = row[1:]
			}
			if d := cmp.Diff(append([]string(nil), c.want...), append([]string(nil), got[1]...)); d != "" {
				t.Error(d)
			}
			if last := got[len(got)-1]; last[len(last)-1] != "last" {
				t.Errorf("the row behind it is %q", last)
			}
		})
	}
}

func TestARowsNumberIsItsLineInTheFile(t *testing.T) {
	got, _, err := readAll(t, file(TypeCSV, "", []byte("\nmac,x\n\n1,\"a\nb\"\n2\n")))
	if err != nil {
		t.Fatal(err)
	}
	if got[1][0] != "4" || got[2][0] != "6" {
		t.Errorf("rows %s and %s", got[1][0], got[2][0])
	}
}

// crowd are n files with a name and nothing else.
func crowd(n int) (out []string) {
	for i := range n {
		out = append(out, fmt.Sprintf("%03d.csv", i), "mac\n")
	}
	return out
}

// lying is a zip whose entry says it is small.
func lying(t *testing.T, name string, content []byte, size uint64) []byte {
	t.Helper()
	var packed, out bytes.Buffer
	d, _ := flate.NewWriter(&packed, 9)
	_, _ = d.Write(content)
	_ = d.Close()
	z := zip.NewWriter(&out)
	w, err := z.CreateRaw(&zip.FileHeader{Name: name, Method: zip.Deflate, CRC32: crc32.ChecksumIEEE(content), CompressedSize64: uint64(packed.Len()), UncompressedSize64: size})
	if err != nil {
		t.Fatal(err)
	}
	_, _ = w.Write(packed.Bytes())
	_ = z.Close()
	return out.Bytes()
}

func zipped(t testing.TB, files ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for i := 0; i+1 < len(files); i += 2 {
		w, err := z.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(w, files[i+1])
	}
	_ = z.Close()
	return out.Bytes()
}

// sheetBook is a workbook with the given rows, or without its sheet, and other parts.
func sheetBook(t testing.TB, rows string, parts ...string) []byte {
	t.Helper()
	all := []string{"[Content_Types].xml", "<Types/>", "xl/workbook.xml", `<workbook><sheets><sheet name="s" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="r1" Target="sheet.xml"/></Relationships>`}
	if rows != "" {
		all = append(all, "xl/sheet.xml", "<worksheet><sheetData>"+rows+"</sheetData></worksheet>")
	}
	return zipped(t, append(all, parts...)...)
}

// book is a workbook made by excelize, which is not what reads it.
func book(t *testing.T, fill func(f *excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	fill(f)
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func put(f *excelize.File, sheet string, cells map[string]any) {
	for at, v := range cells {
		_ = f.SetCellValue(sheet, at, v)
	}
}

func TestWorkbooksAreReadAsPeopleTypedThem(t *testing.T) {
	content := book(t, func(f *excelize.File) {
		put(f, "Sheet1", map[string]any{"A1": "mac", "B1": "name", "C1": "x", "A2": "0004f2000001", "B2": " Zürich ", "C2": "0123",
			"A3": "0004f2000002", "C3": 123456789012, "A5": "0004f2000003", "C5": 4.1, "A6": "0004f2000004", "B6": true, "C6": "_x005F_x0041_ a\nb", "A7": 412345670, "C7": 1e14})
		padded, _ := f.NewStyle(&excelize.Style{CustomNumFmt: new("000000000000")})
		_ = f.SetCellStyle("Sheet1", "A7", "A7", padded)
		_ = f.SetCellRichText("Sheet1", "C4", []excelize.RichTextRun{{Text: "two "}, {Text: "runs"}})
		_ = f.SetCellStr("Sheet1", "A4", digits)
		_, _ = f.NewSheet("Other")
		put(f, "Other", map[string]any{"A1": "mac", "A2": "other"})
	})
	got, table, err := readAll(t, file(TypeXLSX, "", content))
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{{"mac", "name", "x"}, {"2", "0004f2000001", " Zürich ", "0123"}, {"3", "0004f2000002", "", "123456789012"}, {"4", digits, "", "two runs"},
		{"5", "0004f2000003", "", "4.1"}, {"6", "0004f2000004", "true", "_x0041_ a\nb"}, {"7", "000412345670", "", "100000000000000"}}
	if d := cmp.Diff(want, got); d != "" || table.Format != "xlsx" {
		t.Error(d)
	}
	f := file(TypeXLSX, "", content)
	f.Sheet = "Other"
	if got, _, err := readAll(t, f); err != nil || got[1][1] != "other" {
		t.Errorf("the sheet Other: %v %v", got, err)
	}
	f.Sheet = "None"
	_, _, err = readAll(t, f)
	wantFault(t, err, "sheetUnknown", "Sheet1, Other")
}

func wantFault(t *testing.T, err error, code, says string) {
	t.Helper()
	f := fault.As(err)
	if f == nil || f.Kind != fault.Invalid || f.Code != code || !strings.Contains(f.Say, says) {
		t.Errorf("%v, want %s that says %q", err, code, says)
	}
}

func TestListsOfObjectsAreRead(t *testing.T) {
	for name, text := range map[string]string{
		"a list":         `[{"mac":"1","x":"0123","n":12e2},{"mac":"2","settings":{"a.b":"v","c":null},"labels":{"k":"v;w"},"groups":["g;1","h"],"b":true}]`,
		"an object's":    `{"kind":"DeviceList","count":2,"items":[{"mac":"1","x":"0123","n":1200},{"mac":"2","settings":{"a.b":"v","c":null},"labels":{"k":"v;w"},"groups":["g;1","h"],"b":true}]}`,
		"with a mark":    "\xef\xbb\xbf" + `[{"mac":"1","x":"0123","n":1200},{"mac":"2","settings":{"a.b":"v","c":null},"labels":{"k":"v;w"},"groups":["g;1","h"],"b":true}]`,
		"called devices": `{"devices":[{"mac":"1","x":"0123","n":1200},{"mac":"2","settings":{"a.b":"v","c":null},"labels":{"k":"v;w"},"groups":["g;1","h"],"b":true}]}`,
	} {
		t.Run(name, func(t *testing.T) {
			got, _, err := readAll(t, file(TypeJSON, "", []byte(text)))
			if err != nil {
				t.Fatal(err)
			}
			want := [][]string{{"mac", "n", "x", "b", "groups", "labels", "a.b", "c"}, {"1", "1", "1200", "0123"}, {"2", "2", "", "", "true", `g\;1;h`, `k=v\;w`, "v"}}
			if d := cmp.Diff(want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestWhatIsWrongWithAFileIsNamed(t *testing.T) {
	rows := func(n int) string { return "mac\n" + strings.Repeat("0004f2000001\n", n) }
	wide := strings.TrimSuffix(strings.Repeat("c,", MaxColumns+1), ",")
	for name, c := range map[string]struct {
		f          File
		code, says string
	}{
		"50,001 rows":                           {file(TypeCSV, "", []byte(rows(MaxRows+1))), "tooManyRows", "row 50002"},
		"too many columns":                      {file(TypeCSV, "", []byte(wide+"\n")), "tooManyColumns", "row 1"},
		"a quote that stays open":               {file(TypeCSV, "", []byte("mac,x\na,b\nc,\"d\n"+strings.Repeat("e,f\n", 50_000))), "quote", "line 3"},
		"an open quote at the end":              {file(TypeCSV, "", []byte("mac,x\na,\"b")), "quote", "line 2"},
		"an endless cell":                       {file(TypeCSV, "", []byte("mac\n"+strings.Repeat("a", maxCell+1))), "cellTooLong", "row 2, column A"},
		"an endless cell in quotes":             {file(TypeCSV, "", []byte("mac,x\na,b\nc,\""+strings.Repeat("a\n", maxCell)+"\"\"\"\nd,\"e\"\n")), "cellTooLong", "row 3, column B"},
		"a quote that stays open before others": {file(TypeCSV, "", []byte("mac,x\nc,\"d\n"+strings.Repeat("e,f\n", 50_000)+"g,\"h\"\n")), "quote", "line 2"},
		"nothing":                               {file(TypeCSV, "", nil), "empty", "names its columns"},
		"bytes":                                 {file(TypeCSV, "", []byte("mac\n\x00\x01")), "encoding", "NUL"},
		"two files in a zip, one no table":      {file(TypeZIP, "", zipped(t, "a.csv", "mac\n", "b.pdf", "mac\n")), "zipEntries", "b.pdf is no table"},
		"an empty zip":                          {file(TypeZIP, "", zipped(t, ".hidden", "x")), "zipEntries", "no table"},
		"too many files in a zip":               {file(TypeZIP, "", zipped(t, crowd(101)...)), "zipEntries", "101 files"},
		"a zip in a zip":                        {file(TypeZIP, "", zipped(t, "a.zip", string(zipped(t, "a.csv", "mac\n")))), "zipNested", ""},
		"a zip cut off":                         {file(TypeZIP, "", zipped(t, "a.csv", "mac\n")[:60]), "notZip", "damaged"},
		"no zip":                                {file(TypeXLSX, "", []byte("mac\n")), "notZip", ""},
		"a zip bomb":                            {file(TypeZIP, "", lying(t, "a.csv", make([]byte, 1<<20), 110<<20)), "tooLarge", "100 MB"},
		"a zip bomb that lies":                  {file(TypeZIP, "", lying(t, "a.csv", bytes.Repeat([]byte("a,b\n"), 1<<20), 4)), "notZip", "damaged"},
		"a formula": {file(TypeXLSX, "", book(t, func(f *excelize.File) {
			put(f, "Sheet1", map[string]any{"A1": "mac", "B1": "address", "A2": "0004f2000001"})
			_ = f.SetCellFormula("Sheet1", "B2", "1+1")
		})), "cellFormula", "row 2, column B"},
		"a date": {file(TypeXLSX, "", book(t, func(f *excelize.File) {
			put(f, "Sheet1", map[string]any{"A1": "mac", "B1": "x", "A2": "0004f2000001", "B3": 45000})
			s, _ := f.NewStyle(&excelize.Style{NumFmt: 14})
			_ = f.SetCellStyle("Sheet1", "B3", "B3", s)
		})), "cellDate", "row 3, column B"},
		"a date in a format of one's own": {file(TypeXLSX, "", book(t, func(f *excelize.File) {
			put(f, "Sheet1", map[string]any{"A1": "mac", "B1": "x", "B2": 45000})
			s, _ := f.NewStyle(&excelize.Style{CustomNumFmt: new(`[$-407]dd". Tag" yyyy`)})
			_ = f.SetCellStyle("Sheet1", "B2", "B2", s)
		})), "cellDate", "row 2, column B"},
		"more digits than a number has": {file(TypeXLSX, "", book(t, func(f *excelize.File) {
			put(f, "Sheet1", map[string]any{"A1": "mac", "B1": "x", "B2": 1234567890123456789})
		})), "cellNumber", "row 2, column B"},
		"no column of MACs":                     {file(TypeCSV, "", []byte("serial,x\n1,2\n")), "columnMissing", "mac_address"},
		"a column twice":                        {file(TypeCSV, "", []byte("mac,a.b,MAC Address\n1,2\n")), "columnTwice", "column"},
		"JSON that is no list":                  {file(TypeJSON, "", []byte(`{"a":1}`)), "jsonShape", ""},
		"JSON that breaks off":                  {file(TypeJSON, "", []byte(`[{"mac":"1"},{"mac"`)), "jsonSyntax", "item 2"},
		"JSON nested without end":               {file(TypeJSON, "", []byte(strings.Repeat("[", 100_000))), "jsonSyntax", ""},
		"a workbook without sheet":              {file(TypeXLSX, "", zipped(t, "[Content_Types].xml", "<Types/>")), "notZip", "no sheet"},
		"a workbook without the sheet it names": {file(TypeXLSX, "", sheetBook(t, "", "xl/other.xml", "<x/>")), "notZip", "no sheet"},
		"a text that millions of cells share": {file(TypeXLSX, "", sheetBook(t, `<row><c><v>mac</v></c></row>`+
			strings.Repeat("<row>"+strings.Repeat(`<c t="s"><v>0</v></c>`, 100)+"</row>", 20), "xl/sharedStrings.xml", "<sst><si><t>"+strings.Repeat("a", maxCell)+"</t></si></sst>")), "tooLarge", "100 MB"},
		"a text that all columns share": {file(TypeXLSX, "", sheetBook(t, "<row>"+strings.Repeat(`<c t="s"><v>0</v></c>`, MaxColumns)+"</row>", "xl/sharedStrings.xml",
			"<sst><si><t>error_code"+strings.Repeat("-", maxCell-10)+"</t></si></sst>")), "tooLarge", "100 MB"},
		"a row of cells that hold no text": {file(TypeXLSX, "", sheetBook(t, `<row><c t="inlineStr"><is><t>mac</t></is></c></row><row>`+strings.Repeat(`<c r="A2" t="e"/>`, MaxColumns+1)+"</row>")), "tooManyColumns", "row 2"},
		"a workbook of entities": {file(TypeXLSX, "", zipped(t, "[Content_Types].xml", "<Types/>", "xl/workbook.xml",
			`<!DOCTYPE w [<!ENTITY a "b">]><workbook><sheet name="&a;" r:id="r1"/></workbook>`)), "notZip", "<!DOCTYPE"},
		"a sheet with a document type": {file(TypeXLSX, "", zipped(t, "[Content_Types].xml", "<Types/>", "xl/workbook.xml", `<workbook><sheets><sheet name="s" r:id="r1"/></sheets></workbook>`,
			"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="r1" Target="sheet.xml"/></Relationships>`, "xl/sheet.xml", `<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>`)), "notZip", "<!DOCTYPE"},
		"a sheet with an entity":   {file(TypeXLSX, "", sheetBook(t, `<row><c t="inlineStr"><is><t>mac&xxe;</t></is></c></row>`)), "notZip", "&xxe;"},
		"a row with a declaration": {file(TypeXLSX, "", sheetBook(t, `<row><c t="inlineStr"><is><t>mac</t></is></c></row><row><!ENTITY a "b"></row>`)), "notZip", "<!ENTITY"},
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			table, err := Open(c.f)
			if err == nil {
				_, _, err = Freeze(table)
				table.Close()
			}
			wantFault(t, err, c.code, c.says)
			runtime.ReadMemStats(&after)
			if used := (after.TotalAlloc - before.TotalAlloc) >> 20; used > 150 {
				t.Errorf("%d MB were asked for", used)
			}
		})
	}
}

func TestAWorkbookBombIsRefusedBeforeItIsUnpacked(t *testing.T) {
	content := book(t, func(f *excelize.File) { put(f, "Sheet1", map[string]any{"A1": "mac"}) })
	z, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range z.File {
		if err := w.Copy(f); err != nil {
			t.Fatal(err)
		}
	}
	part, _ := w.Create("xl/sharedStrings.xml")
	spaces := bytes.Repeat([]byte(" "), 1<<20)
	for range 120 {
		_, _ = part.Write(spaces)
	}
	_ = w.Close()
	_, err = Open(file(TypeXLSX, "", out.Bytes()))
	wantFault(t, err, "tooLarge", "100 MB")
}

func TestNumbersArePaddedAsFarAsPeopleDo(t *testing.T) {
	styles := func(digits int) string {
		return `<styleSheet><numFmt numFmtId="200" formatCode="` + strings.Repeat("0", digits) + `"/><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>`
	}
	for digits, want := range map[int]int{12: 12, 64: 64, 65: 1, 1 << 20: 1} {
		rows := `<row><c t="inlineStr"><is><t>mac</t></is></c></row><row><c s="1"><v>7</v></c></row>`
		got, _, err := readAll(t, file(TypeXLSX, "", sheetBook(t, rows, "xl/styles.xml", styles(digits))))
		if err != nil {
			t.Fatal(err)
		}
		if cell := got[1][1]; len(cell) != want || strings.Trim(cell, "0") != "7" {
			t.Errorf("a format of %d zeros shows %d characters, want %d", digits, len(cell), want)
		}
	}
}
