package inventory

import (
	"testing"

	"muster/internal/fault"
)

func FuzzWorkbook(f *testing.F) {
	const head = `<row><c t="inlineStr"><is><t>mac</t></is></c><c t="s"><v>0</v></c></row>`
	f.Add(head+`<row r="7"><c r="B7" s="1"><v>1e5</v></c></row>`, `<sst><si><r><t>x</t></r><rPh><t>y</t></rPh></si></sst>`, `<numFmt numFmtId="200" formatCode="000"/><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>`, "sheet.xml")
	f.Add(head+`<row><c t="b"><v>1</v></c><c t="d"><v>2026</v></c><c><f>1</f></c></row>`, `<sst><si><t>_x0041_</t></si>`, `<cellXfs><xf numFmtId="14"/>`, "/xl/none.xml")
	f.Fuzz(func(t *testing.T, rows, texts, styles, target string) {
		table, err := Open(file(TypeXLSX, "", zipped(t, "[Content_Types].xml", "<Types/>", "xl/workbook.xml", `<sheet name="s" r:id="r1"/>`,
			"xl/_rels/workbook.xml.rels", `<Relationship Id="r1" Target="`+target+`"/>`, "xl/sheet.xml", rows, "xl/sharedStrings.xml", texts, "xl/styles.xml", styles)))
		if err == nil {
			_, _, err = Freeze(table)
			table.Close()
		}
		if err != nil && fault.As(err) == nil {
			t.Errorf("%v is our fault", err)
		}
	})
}

func FuzzSeparated(f *testing.F) {
	for _, s := range []string{"mac,x\n1,2\n", "mac;x\r\n\"a\"\"b\";2\r\n", "\xff\xfem\x00", "mac\n\"", "sep=;\nmac;x\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		table, err := Open(file(TypeCSV, "", b))
		if err == nil {
			_, _, err = Freeze(table)
			table.Close()
		}
		if err != nil && fault.As(err) == nil {
			t.Errorf("%v is our fault", err)
		}
	})
}
