package ucs

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"muster/internal/bundle"
	"muster/internal/dialect"
	"muster/internal/fleet"
)

// Underlay takes files of settings into the master, behind the generated ones: of a
// setting that stands in two files the first counts. One that would lead phones away,
// or that names one phone, is served to who asks for it and named nowhere.
func (u UCS) Underlay(name string, body []byte) (bundle.Use, string) {
	f := parseName(name)
	switch f.kind {
	case master:
		return bundle.Shadowed, "Muster makes the master file; files of settings beside it are named there"
	case own, common:
		return bundle.Shadowed, "Muster makes this file of the policies"
	case log, core:
		return bundle.Shadowed, "phones leave such files, and do not read them"
	case other:
	default:
		return bundle.Served, ""
	}
	if lower := strings.ToLower(name); !strings.HasSuffix(lower, ".cfg") && !strings.HasSuffix(lower, ".xml") {
		return bundle.Served, ""
	}
	settings, lead, err := settingsIn(u, body)
	switch {
	case err != nil && strings.HasSuffix(strings.ToLower(name), ".cfg"):
		return bundle.Served, "no well-formed XML: no master names it"
	case err != nil || !settings:
		return bundle.Served, ""
	case lead != "":
		return bundle.Served, "it sets " + lead + ", which Muster keeps: no master names it"
	case f.mac != fleet.MAC{} || strings.HasPrefix(f.base, nobody):
		return bundle.Served, "it is one phone's: no master names it"
	case !dialect.Word(name, "._-/"):
		return bundle.Served, "a master can name files of letters, digits, dots, dashes and underscores only"
	}
	return bundle.Listed, ""
}

// settingsIn reports whether a file holds settings, and one of those that are
// Muster's when there is one.
func settingsIn(u UCS, body []byte) (settings bool, lead string, err error) {
	d := xml.NewDecoder(bytes.NewReader(body))
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	first := true
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			return settings, lead, nil
		}
		if err != nil {
			return false, "", err
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		if first && (strings.HasPrefix(e.Name.Local, "APPLICATION") || e.Name.Local == "directory") {
			return false, "", nil
		}
		first = false
		for _, a := range e.Attr {
			if !strings.Contains(a.Name.Local, ".") { // an element's own, and no setting
				continue
			}
			settings = true
			if lead == "" && u.Reserved(a.Name.Local) {
				lead = a.Name.Local
			}
		}
	}
}
