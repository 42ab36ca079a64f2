package dialect_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"muster/internal/dialect"
	"muster/internal/fault"
)

func pairs(t *testing.T, file string) []string {
	t.Helper()
	doc, err := dialect.ReadXML([]byte(file))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, s := range doc.Statements {
		switch {
		case s.Text:
			out = append(out, "text")
		case s.Remark:
			out = append(out, "remark")
		default:
			out = append(out, fmt.Sprintf("%d:%d %s=%s", s.Line, s.Column, s.Name, s.Value))
		}
	}
	return out
}

func TestFilesAreReadAsTheyAreFoundInTheField(t *testing.T) {
	for name, c := range map[string]struct {
		file string
		want []string
	}{
		"a byte order mark":            {"\xef\xbb\xbf<?xml version=\"1.0\"?>\n<a b=\"1\"/>", []string{"2:4 b=1"}},
		"UTF-16":                       {"\xff\xfe<\x00a\x00 \x00b\x00=\x00'\x001\x00'\x00/\x00>\x00", []string{"1:4 b=1"}},
		"Latin-1":                      {"<?xml version='1.0' encoding='ISO-8859-1'?><a b='\xe9'/>", []string{"1:47 b=é"}},
		"one line and nested elements": {"<a><b.c d=\"1\"><e f.g=\"2\"/></b.c></a>", []string{"1:9 d=1", "1:18 f.g=2"}},
		"blanks around the sign":       {"<a b.set =\"1\" c = '2'/>", []string{"1:4 b.set=1", "1:15 c=2"}},
		"an attribute twice":           {"<a b=\"1\" b=\"2\"/>", []string{"1:4 b=1", "1:10 b=2"}},
		"a stray CR, blank lines":      {"<a\r\r\n\n b=\"1\"\r/>", []string{"3:2 b=1"}},
		"Chinese, and its columns":     {"<a b=\"電話\" c=\"1\"/>", []string{"1:4 b=電話", "1:11 c=1"}},
		"references":                   {"<a b=\"&amp;&lt;&#65;&#x42;&quot;\"/>", []string{"1:4 b=&<AB\""}},
		"a certificate on lines":       {"<a b=\"x\r\ny&#10;z\"/>", []string{"1:4 b=x y z"}},
		"comments and text":            {"<!-- x --><a>hello<b c=\"1\"/></a><!-- y -->", []string{"remark", "text", "1:22 c=1", "remark"}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := pairs(t, c.file); strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
	doc, _ := dialect.ReadXML([]byte(`<a b="1" b="2"><c b="3" d="x` + "\n" + `y"/></a>`))
	if s := doc.Statements; s[0].Again || !s[1].Again || s[2].Again || !s[3].Bent || doc.Root != "a" || s[2].Element != "c" {
		t.Errorf("%+v", doc)
	}
}

func TestWhatIsNoXMLIsRefusedWithItsPlace(t *testing.T) {
	for name, c := range map[string]struct{ file, code, say string }{
		"a document type":         {"<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY x 'y'>]><a/>", "xmlDoctype", "line 2, column 1:"},
		"an entity":               {"<a b=\"&x;\"/>", "xmlEntity", "line 1, column 7: &x; is an entity that nothing declares (in the value of b)"},
		"an entity with a prolog": {"<?xml version='1.0'?>\n<a b=\"1&company.name_of-us;\"/>", "xmlEntity", "line 2, column 8: &company.name_of-us; is an entity"},
		"a fault with a prolog":   {"<?xml version='1.0'?>\n<a b=1/>", "xml", "line 2, column 6:"},
		"a short tag of PHP":      {"<a b=\"<?= $x ?>\"/>", "template", "line 1, column 7:"},
		"a number of no letter":   {"<a b=\"&#0;\"/>", "xml", "line 1, column 7: this is no XML: &#0; is no character"},
		"a bare ampersand":        {"<a\n b=\"x?a=1&b=2\"/>", "xml", "line 2, column 10: this is no XML: & in a value is written &amp;"},
		"10,000 levels":           {strings.Repeat("<a>", 10_000), "xmlDepth", "line 1, column 601:"},
		"Smarty between":          {"<a>\n{if $x}<b c=\"1\"/>{/if}</a>", "template", "line 2, column 1: this is a template"},
		"Blade in a tag":          {"<a b=\"1\"\n @if(x) c=\"1\" @endif />", "template", "line 2, column 2: this is a template"},
		"PHP":                     {"<?php echo 1 ?><a/>", "template", "line 1, column 1:"},
		"no quotes":               {"<a b=1/>", "xml", "line 1, column 6:"},
		"an open element":         {"<a>\n<b>\n</a>", "xml", "line 3, column 1: this is no XML: </a> closes <b>"},
		"the end is missing":      {"<a>\n", "xml", "line 2, column 1:"},
		"a value without its end": {"<a b=\"1>", "xml", "line 1, column 4:"},
		"two roots":               {"<a/>\n<b/>", "xml", "line 2, column 1:"},
		"nothing":                 {" \n", "xml", "line 2, column 1:"},
		"a settings file":         {"SET A 1\n", "xml", "line 1, column 1:"},
		"no text at all":          {"<a b=\"\x00\"/>", "encoding", "line 1, column 7:"},
		"not UTF-8":               {"<a\nb=\"\xff\"/>", "encoding", "line 2, column 4:"},
		"a number without limits": {"<a b=\"&#xffffffffff;\"/>", "xml", "line 1, column 7:"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := dialect.ReadXML([]byte(c.file))
			e := fault.As(err)
			if e == nil || e.Kind != fault.Invalid || e.Code != c.code || !strings.HasPrefix(e.Say, c.say) {
				t.Errorf("%v", err)
			}
		})
	}
	if _, err := dialect.ReadXML(make([]byte, dialect.MaxRead+1)); fault.As(err).Code != "tooLarge" {
		t.Error(err)
	}
}

// encoding/xml is the second author: what it takes is read the same.
func TestReadXMLAgreesWithTheStandardLibrary(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 1))
	pick := func(all ...string) string { return all[rng.IntN(len(all))] }
	var element func(depth int) string
	element = func(depth int) string {
		var b strings.Builder
		name := pick("a", "b.c", "PHONE_CONFIG", "d-e", "_f")
		b.WriteString("<" + name)
		for i := range rng.IntN(5) {
			fmt.Fprintf(&b, "%s%s%d%s=%s\"%s\"", pick(" ", "\n", "\r\n  ", "\t"), pick("reg.1.x", "é", "k_"), i, pick("", " "), pick("", "\n"), pick("", "1", "&amp;", "a &lt; b", "電", "&#x41;", "'"))
		}
		if depth == 0 || rng.IntN(3) == 0 {
			return b.String() + pick("/>", " />")
		}
		b.WriteString(">")
		for range rng.IntN(4) {
			b.WriteString(pick("", "\n", "<!-- c -->", "<?pi x?>") + element(depth-1))
		}
		return b.String() + "</" + name + pick("", " ") + ">"
	}
	for range 500 {
		file := pick("", "<?xml version=\"1.0\"?>\n", "<!-- top -->") + element(4)
		var want []string
		d := xml.NewDecoder(strings.NewReader(file))
		for {
			tok, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatalf("%v\n%s", err, file)
			}
			switch v := tok.(type) {
			case xml.StartElement:
				for _, a := range v.Attr {
					want = append(want, a.Name.Local+"="+a.Value)
				}
			case xml.Comment:
				want = append(want, "remark")
			}
		}
		doc, err := dialect.ReadXML([]byte(file))
		if err != nil {
			t.Fatalf("%v\n%s", err, file)
		}
		var got []string
		for _, s := range doc.Statements {
			if s.Remark {
				got = append(got, "remark")
			} else {
				got = append(got, s.Name+"="+s.Value)
			}
		}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Fatalf("%q\nwant\n%q\n%s", got, want, file)
		}
	}
}

func TestALargeFileIsReadInTimeThatGrowsWithIt(t *testing.T) {
	long := func(n int) []byte {
		var b bytes.Buffer
		b.WriteString("<a")
		for i := range n {
			fmt.Fprintf(&b, ` reg.%d.address="%s"`, i, "x")
		}
		b.WriteString("/>")
		return b.Bytes()
	}
	start := time.Now()
	if doc, err := dialect.ReadXML(long(100_000)); err != nil || len(doc.Statements) != 100_000 {
		t.Fatal(err)
	}
	if took := time.Since(start); took > 30*time.Second { // a tenth of a second; a column counted from the line's start each time takes minutes
		t.Errorf("100,000 attributes on one line took %s", took)
	}
	if _, err := dialect.ReadXML(long(dialect.MaxStatements + 1)); fault.As(err).Code != "tooMany" {
		t.Error(err)
	}
}

func FuzzReadXML(f *testing.F) {
	f.Add([]byte("<a b=\"1\" b ='2'><c/></a>"))
	f.Add([]byte("\xff\xfe<\x00a\x00"))
	f.Add([]byte("<a b=\"&#10;&amp;\"><!-- x --></a>"))
	f.Fuzz(func(t *testing.T, file []byte) {
		doc, err := dialect.ReadXML(file)
		if err != nil {
			if fault.As(err) == nil {
				t.Fatal(err)
			}
			return
		}
		line := 0
		for _, s := range doc.Statements {
			if s.Line < line || s.Column < 1 {
				t.Fatalf("%+v", s)
			}
			line = s.Line
		}
	})
}
