package ucs

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// Overrides are what was set at the phone and on its web page. That they beat
// what a server says is read in the vendor's documents; that the phone's own
// menu beats the web page is general knowledge and not read there.
func (UCS) Overrides(d fleet.Device) []string {
	return []string{d.MAC.String() + "-phone.cfg", d.MAC.String() + "-web.cfg"}
}

// maxReported bounds what one file of overrides may hold: the vendor's own
// defaults have 4,960 settings.
const maxReported = 10_000

// Reported reads the attributes of every element: phones ignore the names of
// elements. A gate (".set") says that a value counts, not what it is.
func (UCS) Reported(content []byte) ([]dialect.Pair, error) {
	d := xml.NewDecoder(bytes.NewReader(content))
	d.Strict = false
	var out []dialect.Pair
	elements := 0
	for {
		t, err := d.RawToken()
		if errors.Is(err, io.EOF) && elements > 0 {
			return out, nil
		}
		if err != nil {
			return nil, fault.New(fault.Invalid, "this is no configuration of UC Software")
		}
		if _, declared := t.(xml.Directive); declared {
			return nil, fault.New(fault.Invalid, "a configuration declares no entities")
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		elements++
		for _, a := range e.Attr {
			name := a.Name.Local
			if a.Name.Space == "xmlns" || a.Name.Space == "xsi" || name == "xmlns" || strings.HasSuffix(name, ".set") {
				continue
			}
			if len(out) == maxReported {
				return out, nil
			}
			out = append(out, dialect.Pair{Name: name, Value: a.Value})
		}
	}
}
