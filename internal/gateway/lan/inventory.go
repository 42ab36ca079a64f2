package lan

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"net/netip"
	"slices"
	"strings"

	"muster/internal/fleet"
)

// An Entry is a phone of an inventory that somebody wrote.
type Entry struct {
	MAC     fleet.MAC
	Address netip.Addr // zero: not said
	Family  fleet.Family
	Model   string
	Serial  string
}

// Bounds of an inventory, and of what is said of its rows.
const (
	MaxInventory = 20_000
	maxRowErrors = 20
)

var columns = []string{"mac", "address", "family", "model", "serial"}

// ReadInventory reads rows of mac, address, family, model and serial, separated by
// commas, semicolons or tabs; the first row names the columns, of which only mac must
// be there. Rows that are wrong are left out and named in the error, the others are returned.
func ReadInventory(r io.Reader) ([]Entry, error) {
	text, err := io.ReadAll(io.LimitReader(r, 8<<20))
	if err != nil {
		return nil, err
	}
	text = bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
	head, _, _ := bytes.Cut(text, []byte("\n"))
	c := csv.NewReader(bytes.NewReader(text))
	c.FieldsPerRecord, c.TrimLeadingSpace = -1, true
	for _, sep := range ";\t" {
		if bytes.ContainsRune(head, sep) {
			c.Comma = sep
		}
	}
	names, err := c.Read()
	if err != nil {
		return nil, errors.New("it has no first row with the names of its columns (mac, address, family, model, serial)")
	}
	at := map[string]int{}
	for i, n := range names {
		at[strings.ToLower(strings.TrimSpace(n))] = i
	}
	if _, ok := at["mac"]; !ok {
		return nil, errors.New("its first row names no column mac")
	}
	for n := range at {
		if !slices.Contains(columns, n) {
			return nil, fmt.Errorf("its first row names a column %q; there are mac, address, family, model and serial", n)
		}
	}
	var out []Entry
	var bad []error
	macs, addresses := map[fleet.MAC]int{}, map[netip.Addr]int{}
	for {
		row, err := c.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		line, _ := c.FieldPos(0)
		if err != nil {
			bad = append(bad, err)
			break // where the next row begins nobody can say
		}
		e, err := entry(row, at)
		switch {
		case err != nil:
		case macs[e.MAC] != 0:
			err = fmt.Errorf("mac %s is in line %d already", e.MAC, macs[e.MAC])
		case e.Address.IsValid() && addresses[e.Address] != 0:
			err = fmt.Errorf("address %s is in line %d already", e.Address, addresses[e.Address])
		case len(out) == MaxInventory:
			return out, fmt.Errorf("it has more than %d phones", MaxInventory)
		}
		if err != nil {
			bad = append(bad, fmt.Errorf("line %d: %w", line, err))
			continue
		}
		macs[e.MAC] = line
		if e.Address.IsValid() {
			addresses[e.Address] = line
		}
		out = append(out, e)
	}
	if n := len(bad); n > maxRowErrors {
		bad = append(bad[:maxRowErrors], fmt.Errorf("and %d more", n-maxRowErrors))
	}
	return out, errors.Join(bad...)
}

func entry(row []string, at map[string]int) (e Entry, err error) {
	field := func(name string) string {
		if i, ok := at[name]; ok && i < len(row) {
			return strings.TrimSpace(row[i])
		}
		return ""
	}
	if e.MAC, err = fleet.ParseMAC(field("mac")); err != nil {
		return e, err
	}
	if a := field("address"); a != "" {
		if e.Address, err = netip.ParseAddr(a); err != nil || e.Address.IsUnspecified() || e.Address.IsMulticast() {
			return e, errors.New("address must be the IP address of a phone")
		}
		e.Address = e.Address.Unmap()
	}
	e.Family = fleet.Family(strings.ToLower(field("family")))
	if e.Family != "" && !slices.Contains([]fleet.Family{fleet.UCS, fleet.PolyOS, fleet.J100}, e.Family) {
		return e, errors.New("family must be ucs, polyos or j100")
	}
	e.Model, e.Serial = field("model"), field("serial")
	return e, nil
}
