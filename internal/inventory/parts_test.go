package inventory

import (
	"errors"
	"io"
	"strings"
	"testing"

	"muster/internal/fault"
)

func TestTheTablesOfAZipAreReadAsOne(t *testing.T) {
	book := string(sheetBook(t, `<row r="1"><c r="A1" t="inlineStr"><is><t>device name</t></is></c><c r="B1" t="inlineStr"><is><t>MAC</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>hall</t></is></c><c r="B2" t="inlineStr"><is><t>0004f2000003</t></is></c></row>`))
	table, err := Open(file(TypeZIP, "", zipped(t,
		"c.xlsx", book,
		"a.csv", "mac,name,lens_device_id\n0004f2000001,lobby,7\n0004f2000002,desk,8\n",
		"b/list.json", `[{"name":"attic","mac":"0004f2000001","serial":"S1"}]`,
		"__MACOSX/a.csv", "x", ".DS_Store", "x")))
	if err != nil {
		t.Fatal(err)
	}
	defer table.Close()
	p, items, err := Freeze(table)
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(p.Columns, ","); got != "mac,name,serial" || p.Format != "zip" {
		t.Errorf("columns %s, format %s", got, p.Format)
	}
	want := []string{"a.csv row 2: 0004f2000001,lobby", "a.csv row 3: 0004f2000002,desk", "b/list.json row 1: 0004f2000001,attic,S1", "c.xlsx row 2: 0004f2000003,hall"}
	for i, item := range items {
		d, err := ReadData(item)
		if err != nil {
			t.Fatal(err)
		}
		if got := item.Subject + ": " + strings.Join(d.Cells, ","); i >= len(want) || got != want[i] {
			t.Errorf("row %d is %s", i, got)
		}
		if item.Subject != p.where(d.Number) {
			t.Errorf("%s is called %s later", item.Subject, p.where(d.Number))
		}
	}
	if len(items) != len(want) {
		t.Errorf("%d rows", len(items))
	}
	if len(p.Notes) != 2 || !strings.HasPrefix(p.Notes[1], "a.csv: lens_device_id") {
		t.Errorf("notes %v", p.Notes)
	}
}

func TestWhatIsWrongWithATableOfAZipNamesIt(t *testing.T) {
	for name, c := range map[string]struct {
		files []string
		say   string
	}{
		"no MACs":          {[]string{"a.csv", "mac\n0004f2000001\n", "b.csv", "name\nx\n"}, "b.csv: the first row names no column mac_address"},
		"no MACs in JSON":  {[]string{"a.csv", "mac\n0004f2000001\n", "b.json", `[{"name":"x"}]`}, "b.json: the first row names no column"},
		"a column twice":   {[]string{"a.csv", "mac,MAC\nx,y\n", "b.csv", "mac\n"}, "a.csv: the columns"},
		"no JSON":          {[]string{"a.json", "nonsense", "b.csv", "mac\n"}, "a.json: "},
		"a broken book":    {[]string{"a.xlsx", "PK\x03\x04x", "b.csv", "mac\n"}, "a.xlsx: the file is a damaged zip"},
		"a zip in the zip": {[]string{"a.csv", string(zipped(t, "x.csv", "mac\n")), "b.csv", "mac\n"}, "a.csv: the zip holds a zip"},
	} {
		table, err := Open(file(TypeZIP, "", zipped(t, c.files...)))
		for err == nil {
			_, err = table.Next()
		}
		if errors.Is(err, io.EOF) {
			_, _, err = Freeze(table)
		}
		if e := fault.As(err); e == nil || e.Kind != fault.Invalid || !strings.HasPrefix(e.Say, c.say) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
