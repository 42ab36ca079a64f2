package sim

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// An element is a tag with its attributes, in the file's order.
type element struct {
	name  string
	attrs []xml.Attr
}

// A config is a file of settings: attributes of whatever elements, and the
// first of two with one name counts.
type config struct {
	root     string
	elements []element // kept for masters only
	values   map[string]string
}

// readConfig reads a settings file as strictly as the phone does: anything
// ill-formed, an attribute twice on one element included, spoils the whole file.
func readConfig(b []byte) (any, error) {
	c, err := readXML(b)
	if err != nil {
		return nil, err
	}
	c.elements = nil
	return c, nil
}

func readXML(b []byte) (*config, error) {
	d := xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))))
	c := &config{values: map[string]string{}}
	depth := 0
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("not well-formed: %w", err)
		}
		switch t := tok.(type) {
		case xml.StartElement:
			if depth == 0 && c.root != "" {
				return nil, errors.New("not well-formed: two root elements")
			}
			if depth == 0 {
				c.root = t.Name.Local
			}
			depth++
			seen := make(map[xml.Name]bool, len(t.Attr))
			for _, a := range t.Attr {
				if seen[a.Name] {
					return nil, fmt.Errorf("not well-formed: attribute %s twice on one element", a.Name.Local)
				}
				seen[a.Name] = true
				if _, taken := c.values[a.Name.Local]; !taken && a.Name.Space != "xmlns" && a.Name.Local != "xmlns" {
					c.values[a.Name.Local] = a.Value
				}
			}
			c.elements = append(c.elements, element{t.Name.Local, t.Attr})
		case xml.EndElement:
			depth--
		case xml.CharData:
			if depth == 0 && len(bytes.TrimSpace(t)) > 0 {
				return nil, errors.New("not well-formed: text outside the root element")
			}
		}
	}
	if c.root == "" {
		return nil, errors.New("no element at all")
	}
	return c, nil
}

// A master is a master configuration file: which files there are and where
// others go.
type master struct{ elements []element }

func readMaster(b []byte) (any, error) {
	c, err := readXML(b)
	if err != nil {
		return nil, err
	}
	if c.root != "APPLICATION" {
		return nil, fmt.Errorf("a master file whose root is %s and not APPLICATION", c.root)
	}
	return &master{c.elements}, nil
}

// attr is an attribute as one model reads it: what stands in an element or
// under a name of its own goes before what is for all. Attributes may stand on
// nested elements.
func (m *master) attr(name, suffix string) string {
	found := ""
	plain := false
	for _, e := range m.elements {
		own := strings.EqualFold(e.name, "APPLICATION_"+suffix)
		other := strings.HasPrefix(e.name, "APPLICATION_") && !own
		for _, a := range e.attrs {
			switch {
			case strings.EqualFold(a.Name.Local, name+"_"+suffix), own && a.Name.Local == name:
				return a.Value
			case !other && a.Name.Local == name && !plain:
				found, plain = a.Value, true
			}
		}
	}
	return found
}

// read is attr with the device's own names put in.
func (m *master) read(name string, id Identity) string {
	return strings.NewReplacer(
		"[PHONE_MAC_ADDRESS]", id.MAC, "[MACADDRESS]", id.MAC,
		"[PHONE_MODEL]", id.Model.Suffix, "[PHONE_PART_NUMBER]", id.Model.Part,
		"[PHONE_SERIAL_NUMBER]", id.Serial,
	).Replace(m.attr(name, id.Model.Suffix))
}

// files are the entries of CONFIG_FILES, left to right.
func (m *master) files(id Identity) []string {
	var out []string
	for _, f := range strings.Split(m.read("CONFIG_FILES", id), ",") {
		if f = strings.TrimSpace(f); f != "" {
			out = append(out, f)
		}
	}
	return out
}

// in is a file beneath one of the master's directories.
func (m *master) in(directory string, id Identity, name string) string {
	dir := ""
	if m != nil {
		dir = strings.Trim(strings.TrimSpace(m.read(directory, id)), "/")
	}
	if dir == "" {
		return name
	}
	return dir + "/" + name
}
