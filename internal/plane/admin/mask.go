package admin

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
)

// masked stands where a secret's text would be.
const masked = "********"

// isMask reports whether a write-only field was sent as other answers show a
// secret. A field that is shown as a mark is kept by that mark, never by this.
func isMask(v any) bool { return v == masked }

// maskAsValue refuses the mask where no secret is stored that it could keep:
// taken for text, it would set every password of what was read elsewhere to
// eight stars.
func maskAsValue(pointer string) fieldProblem {
	return fieldProblem{Pointer: pointer, Code: "maskAsValue", Detail: masked + " stands for a secret that is not shown, and none is stored here to keep",
		Hint: "send the secret itself; a file for muster apply takes it from {valueFrom: {env: NAME}} or {file: PATH}"}
}

// attribute is one of a start tag, its value in a group of its own.
var attribute = regexp.MustCompile(`([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')`)

// maskXML masks the values of attributes whose name is secret, the text of
// elements so called, and every comment; the rest stays byte for byte. It is
// false for what is no whole XML document in UTF-8, or declares entities, since
// nobody knows then what is a value.
func maskXML(doc []byte, secret func(name string) bool) (out []byte, ok bool) {
	d := xml.NewDecoder(bytes.NewReader(doc))
	depth, within := 0, 0 // within: how deep inside a secret element
	for {
		from := d.InputOffset()
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out, true
		}
		if err != nil {
			return nil, false
		}
		raw := doc[from:d.InputOffset()]
		switch t := t.(type) {
		case xml.StartElement:
			depth++
			if within > 0 || secret(t.Name.Local) {
				within++
			}
			found := attribute.FindAllSubmatchIndex(raw, -1)
			if len(found) != len(t.Attr) {
				return nil, false
			}
			raw = maskAttributes(raw, found, secret)
		case xml.EndElement:
			depth--
			within = max(0, within-1)
		case xml.CharData:
			switch text := len(bytes.TrimSpace(raw)) > 0; {
			case text && depth == 0:
				return nil, false // this is no XML
			case text && within > 0:
				raw = []byte(masked)
			}
		case xml.Comment:
			raw = []byte("<!-- " + masked + " -->")
		case xml.ProcInst:
			if t.Target != "xml" {
				return nil, false
			}
		default:
			return nil, false
		}
		out = append(out, raw...)
	}
}

func maskAttributes(tag []byte, found [][]int, secret func(name string) bool) (out []byte) {
	end := 0
	for _, f := range found {
		from, to := max(f[4], f[6]), max(f[5], f[7])
		if from < to && secret(string(tag[f[2]:f[3]])) {
			out = append(append(out, tag[end:from]...), masked...)
			end = to
		}
	}
	return append(out, tag[end:]...)
}
