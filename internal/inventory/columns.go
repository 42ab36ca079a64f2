package inventory

import (
	"fmt"
	"slices"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// A field is what a column that is no setting says of a device.
type field uint8

const (
	none field = iota // a setting
	mac
	serial
	model
	family
	name
	site
	room
	labels
	groups
	user
	onboarding
	autoSync
	ignored
)

// A heading is a name that columns have: the first of a field is the one that
// exports write. Letter case, blanks, dashes, dots and underscores do not count.
type heading struct {
	name  string
	field field
	note  string // said when the column has values; of ignored ones
}

const (
	observed  = ""
	elsewhere = "is another system's number and was left aside"
)

var headings = []heading{
	{"mac_address", mac, ""}, {"mac", mac, ""},
	{"serial_number", serial, ""}, {"serial", serial, ""},
	{"device_model", model, ""}, {"model", model, ""},
	{"family", family, ""}, {"device_family", family, ""},
	{"name", name, ""}, {"device_name", name, ""},
	{"site_name", site, ""}, {"site", site, ""},
	{"room_name", room, ""}, {"room", room, ""},
	{"labels", labels, ""}, {"groups", groups, ""}, {"device_groups", groups, ""},
	{"user", user, ""}, {"device_user", user, ""},
	{"onboarding", onboarding, ""}, {"onboarding_method", onboarding, ""},
	{"auto_sync", autoSync, ""},
	{"aco_product_id", ignored, elsewhere}, {"lens_device_id", ignored, elsewhere},
	{"enrollment_code", ignored, "was left aside: devices get codes by themselves, not by import"},
	{"software_version", ignored, "was left aside: a table does not decide what software a device runs"}, {"software_policy", ignored, "was left aside: a table does not decide what software a device runs"},
	// What an import that failed says of its rows.
	{"error_code", ignored, observed}, {"error_field", ignored, observed}, {"error_message", ignored, observed},
	// What exports show and only devices can change.
	{"id", ignored, observed}, {"device_id", ignored, observed}, {"state", ignored, observed}, {"status", ignored, observed}, {"lifecycle", ignored, observed},
	{"last_provisioning_sync", ignored, observed}, {"credential_sync", ignored, observed}, {"held", ignored, observed},
	{"first_seen", ignored, observed}, {"last_seen", ignored, observed}, {"address", ignored, observed}, {"external_server", ignored, observed},
	{"created_at", ignored, observed}, {"updated_at", ignored, observed}, {"revision", ignored, observed},
}

var byHeading = func() map[string]heading {
	m := map[string]heading{}
	for _, h := range headings {
		m[fold(h.name)] = h
	}
	return m
}()

func fold(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		case strings.ContainsRune(" _-\t", r):
			return -1
		}
		return r
	}, s)
}

// headingOf finds the name of a field.
func (f field) String() string {
	i := slices.IndexFunc(headings, func(h heading) bool { return h.field == f })
	if i < 0 {
		return "setting"
	}
	return headings[i].name
}

// A column is what one means.
type column struct {
	Name    string
	field   field
	setting policy.Key
}

// Columns is what all of a table's mean.
type Columns []column

func bare(name string) string { return strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")) }

// meaning is what a column says, and a key that is the same for all names of it; empty
// for one that is left aside.
func meaning(name string) (key string, c column) {
	c.Name = name
	n := bare(name)
	switch h, known := byHeading[fold(n)]; {
	case n == "", known && h.field == ignored:
		c.field = ignored
	case known:
		c.field, key = h.field, h.field.String()
	default:
		c.setting, key = policy.Key(n), "setting "+n
	}
	return key, c
}

// ReadColumns says what columns mean. It needs one with MACs, and none twice.
// notes name those that are left aside and why.
func ReadColumns(names []string) (all Columns, notes []string, err error) {
	at := map[string]string{}
	for i, n := range names {
		key, c := meaning(n)
		if h := byHeading[fold(bare(n))]; c.field == ignored && h.note != "" {
			notes = append(notes, bare(n)+" "+h.note)
		}
		if first, twice := at[key]; twice && key != "" {
			return nil, nil, fault.Coded(fault.Invalid, "columnTwice", "the columns %q and %q (%s) say the same", first, c.Name, ColumnLetter(i))
		}
		at[key] = c.Name
		all = append(all, c)
	}
	if !slices.ContainsFunc(all, func(c column) bool { return c.field == mac }) {
		return nil, nil, fault.Coded(fault.Invalid, "columnMissing", "the first row names no column mac_address (or MAC, mac): rows cannot be told apart without it")
	}
	return all, notes, nil
}

// Names are the names that the file has.
func (c Columns) Names() []string {
	out := make([]string, len(c))
	for i := range c {
		out[i] = c[i].Name
	}
	return out
}

// refuses says which odd cells of a row cannot be passed over: formulas
// anywhere, the others where the column counts.
func (c Columns) refuses(r Row) error {
	for _, o := range r.Odd {
		if o.Code == "cellFormula" || o.Column >= len(c) || c[o.Column].field != ignored {
			return refusal(o.Code, r.Number, o.Column, "%s", o.Detail)
		}
	}
	return nil
}

// columnName is how exports name a setting: in its one spelling, and by its
// family where that reads as a field.
func columnName(ds *dialect.Set, f fleet.Family, k policy.Key) string {
	said, bare := k.Split()
	bare = canonical(ds, f, bare)
	if _, taken := byHeading[fold(bare)]; taken || strings.TrimSpace(bare) != bare {
		if said != "" {
			f = said
		}
		return fmt.Sprintf("%s:%s", f, bare)
	}
	return bare
}

// clearMark in a cell takes the value away; an empty cell leaves it.
const clearMark = "<clear>"

// cellValue reads a cell: what it sets, and whether it takes the value away.
func cellValue(cell string) (value string, clears bool) {
	if cell == clearMark {
		return "", true
	}
	if strings.HasPrefix(cell, `\`) && strings.TrimLeft(cell, `\`) == clearMark {
		return cell[1:], false
	}
	return cell, false
}

// writeValue is the cell that cellValue reads as v. It cannot say "set to nothing".
func writeValue(v string) string {
	if strings.TrimLeft(v, `\`) == clearMark {
		return `\` + v
	}
	return v
}
