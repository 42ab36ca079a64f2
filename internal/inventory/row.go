package inventory

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// A Change is a value that a row changes. Secrets are masked.
type Change struct {
	Field string `json:"field"` // the column, as exports name it
	From  string `json:"from"`
	To    string `json:"to"`
}

// A Note is something about a row that does not keep it out.
type Note struct {
	Code   string `json:"code"`
	Detail string `json:"detail"`
}

// A Plan is what a row asks for, held against what is there.
type Plan struct {
	Device   fleet.Device    // as it is to be; without an id it is new
	Policies []policy.Policy // of the device, as they are to be; without an id they are new
	Same     bool            // the device itself stays as it is
	NewSite  string          // to be made first, and to become Device.Site
	Changes  []Change
	Notes    []Note
	Problems []fault.Field // with any, nothing of the row is done; Pointer is the column
}

// Action is what Plan does, in a word.
func (p *Plan) Action() string {
	switch {
	case p.Device.ID == "":
		return "create"
	case len(p.Changes) > 0:
		return "update"
	}
	return "unchanged"
}

// masked stands where a secret's text would be.
const masked = "********"

// A Checker holds rows against an account. It remembers what the rows before
// said, so it sees each row once and in order.
type Checker struct {
	dialects *dialect.Set
	account  fleet.AccountID
	columns  Columns
	params   Params
	make     bool // sites that are not there
	autoSync bool // writes its settings itself
	places   places
	devices  map[fleet.MAC]fleet.Device // of those in the file, those that are there
	serials  map[string]fleet.MAC       // of those in the file, whose they are
	policies map[fleet.DeviceID][]policy.Policy
	macRow   map[fleet.MAC]int
	nameRow  map[string]int
	names    map[string]fleet.MAC // of those in the file, whose they are; dry runs move them on
	taken    map[string]int       // serial → row that takes it
	settings map[string]checked
	secrets  secrets
}

func (p *Plan) problem(c column, code, format string, args ...any) {
	p.Problems = append(p.Problems, fault.Field{Pointer: c.Name, Code: code, Detail: fmt.Sprintf(format, args...)})
}

func (p *Plan) note(code, format string, args ...any) {
	p.Notes = append(p.Notes, Note{code, fmt.Sprintf(format, args...)})
}

func (p *Plan) change(field, from, to string) {
	if from != to {
		p.Changes = append(p.Changes, Change{field, from, to})
	}
}

// Check says what a row asks for.
func (c *Checker) Check(r Row) Plan {
	var p Plan
	if r.Broken != "" {
		p.Problems = []fault.Field{{Code: "row.columns", Detail: r.Broken}}
		return p
	}
	cell := func(f field) (string, column, bool) {
		for i, col := range c.columns {
			if col.field == f && i < len(r.Cells) && r.Cells[i] != "" {
				return r.Cells[i], col, true
			}
		}
		return "", column{Name: f.String()}, false
	}
	text, col, _ := cell(mac)
	m, err := fleet.ParseMAC(strings.TrimSpace(text))
	if err != nil {
		hint := ""
		if t := strings.TrimSpace(text); t != "" && len(t) < 12 && strings.Trim(t, "0123456789") == "" {
			hint = "; zeros in front were lost, as spreadsheets do with numbers: format the column as text"
		}
		p.problem(col, "mac.invalid", "a MAC is 12 hex digits, with or without separators, and the address of one device%s", hint)
		return p
	}
	if first := c.macRow[m]; first > 0 && first != r.Number {
		p.problem(col, "mac.duplicateInFile", "%s has this MAC already", c.params.where(first))
		return p
	}
	c.macRow[m] = r.Number
	was, there := c.devices[m]
	if !there {
		was = fleet.Device{Account: c.account, MAC: m, Onboarding: fleet.Provisioned}
	}
	p.Device, p.Changes = was, make([]Change, 0, len(c.columns)+1)
	c.fields(&p, was, cell, r.Number)
	c.whole(&p, was, r)
	p.Same = there && len(p.Changes) == 0
	c.setAll(&p, r)
	return p
}

// fields takes over what is said of the device itself.
func (c *Checker) fields(p *Plan, was fleet.Device, cell func(field) (string, column, bool), row int) {
	d := &p.Device
	get := func(f field) (string, column, bool) {
		raw, col, ok := cell(f)
		v, clears := cellValue(raw)
		if was.ID != "" && v == c.current(was, f) {
			return "", col, false // says what is so already, blanks at its ends included
		}
		if v = strings.TrimSpace(v); ok && v == "" && !clears {
			return "", col, false
		}
		return v, col, ok
	}
	short := func(col column, v string, most int) bool {
		if utf8.RuneCountInString(v) > most || strings.ContainsFunc(v, unicode.IsControl) {
			p.problem(col, "value", "%s has at most %d characters and no control characters", col.field, most)
			return false
		}
		return true
	}
	if v, col, ok := get(serial); ok && short(col, v, 64) {
		d.Serial = v
		other, has := c.serials[v]
		switch {
		case v == "" || v == was.Serial:
		case has && other != d.MAC:
			p.problem(col, "serial.duplicate", "another device of the account has this serial number")
		case c.taken[v] > 0 && c.taken[v] != row:
			p.problem(col, "serial.duplicate", "%s has this serial number already", c.params.where(c.taken[v]))
		}
		if v != "" {
			c.taken[v] = row
		}
	}
	c.model(p, was, get, short)
	if v, col, ok := get(name); ok && short(col, v, 100) {
		d.Name = v
		if v != "" && c.nameRow[v] > 0 && c.nameRow[v] != row {
			p.problem(col, "nameTaken", "%s has this name already", c.params.where(c.nameRow[v]))
		}
		c.nameRow[v] = row
	}
	if v, col, ok := get(onboarding); ok {
		o := fleet.Onboarding(strings.ToLower(v))
		switch o {
		case "":
			o = fleet.Provisioned
		case fleet.Provisioned, fleet.PIN, fleet.USB, fleet.Bluetooth:
		default:
			p.problem(col, "onboarding.unknown", "onboarding is provisioned, pin, usb or bluetooth")
		}
		d.Onboarding = o
	}
	if v, col, ok := get(autoSync); ok {
		if v = strings.ToLower(v); v != "" && v != "include" && v != "exclude" {
			p.problem(col, "autoSync", "auto_sync is include or exclude")
		}
		d.AutoSync = v
	}
	if raw, col, ok := cell(labels); ok {
		v, _ := cellValue(raw)
		pairs, good := readPairs(v)
		if !good {
			p.problem(col, "labels", `labels are "name=value;name=value"`)
		}
		for k, v := range pairs {
			if fleet.CheckLabel(k, v) != nil || len(pairs) > fleet.MaxLabels {
				p.problem(col, "label", "a device has at most %d labels, each with a name of 1 to 63 and a value of at most 255 characters", fleet.MaxLabels)
				break
			}
		}
		d.Labels = pairs
	}
	c.refer(p, was, get, cell)
	p.change(serial.String(), was.Serial, d.Serial)
	p.change(model.String(), was.Model, d.Model)
	p.change(family.String(), string(was.Family), string(d.Family))
	p.change(name.String(), was.Name, d.Name)
	if d.ID == "" || d.Onboarding != was.Onboarding {
		p.change(onboarding.String(), string(was.Onboarding), string(d.Onboarding))
	}
	p.change(autoSync.String(), was.AutoSync, d.AutoSync)
	if !maps.Equal(was.Labels, d.Labels) {
		p.change(labels.String(), writePairs(was.Labels), writePairs(d.Labels))
	}
}

// current is what an export says of a field.
func (c *Checker) current(d fleet.Device, f field) string {
	switch f {
	case serial:
		return d.Serial
	case model:
		return d.Model
	case family:
		return string(d.Family)
	case name:
		return d.Name
	case site:
		return c.places.sites.name(d.Site)
	case room:
		return c.places.rooms.name(d.Room)
	case user:
		return c.places.users.name(d.User)
	case onboarding:
		return string(d.Onboarding)
	case autoSync:
		return d.AutoSync
	}
	return ""
}

// model takes over model and family, which the catalog ties together.
func (c *Checker) model(p *Plan, was fleet.Device, get func(field) (string, column, bool), short func(column, string, int) bool) {
	d := &p.Device
	v, modelCol, given := get(model)
	if given && short(modelCol, v, 100) {
		d.Model = v
		if m, known := fleet.FindModel(v); known {
			d.Model, d.Family = m.Model, m.Family
		}
	}
	m, known := fleet.FindModel(d.Model)
	f, familyCol, says := get(family)
	f = strings.ToLower(f)
	switch {
	case says && f != "" && c.dialects.Of(fleet.Family(f)) == nil:
		p.problem(familyCol, "family.unknown", "family is ucs, polyos or j100")
	case says && known && f != "" && fleet.Family(f) != m.Family:
		p.problem(familyCol, "family.mismatch", "%s is of the family %s", m.Model, m.Family)
	case says && !known && f != "":
		d.Family = fleet.Family(f)
	}
	if given && d.Model != "" && !known && d.Model != was.Model {
		p.note("model.unknown", "the catalog has no such model%s", map[bool]string{true: "; a column family (ucs, polyos, j100) says how the device is spoken to"}[d.Family == ""])
	}
}

// refer takes over what the device refers to, by name or id.
func (c *Checker) refer(p *Plan, was fleet.Device, get, cell func(field) (string, column, bool)) {
	d := &p.Device
	if v, col, ok := get(site); ok {
		id, known := c.places.sites.id(v)
		switch {
		case v == "":
			d.Site = ""
		case known:
			d.Site = id
		case c.make:
			p.NewSite, d.Site = v, ""
		default:
			p.problem(col, "site.unknown", "the account has no such site; with createSites=true the import makes it")
		}
	}
	if v, col, ok := get(room); ok {
		id, known := c.places.rooms.id(v)
		_, _, says := cell(site)
		switch {
		case v == "":
			d.Room = ""
		case !known:
			p.problem(col, "room.unknown", "the account has no such room")
		case says && (p.NewSite != "" || c.places.siteOf[id] != d.Site):
			p.problem(col, "room.elsewhere", "the room is not at that site")
		default:
			d.Room, d.Site = id, c.places.siteOf[id]
		}
	}
	if d.Room == was.Room && d.Room != "" && (d.Site != was.Site || p.NewSite != "") {
		d.Room = "" // the device leaves the site that the room is of
	}
	if v, col, ok := get(user); ok {
		id, known := c.places.users.id(v)
		if v != "" && !known {
			p.problem(col, "user.unknown", "the account has no such device user")
		}
		d.User = id
		if v == "" {
			d.User = ""
		}
	}
	if raw, col, ok := cell(groups); ok {
		v, _ := cellValue(raw)
		var ids []string
		for _, g := range readList(v) {
			id, known := c.places.groups.id(g)
			switch {
			case !known:
				p.problem(col, "group.unknown", "the account has no device group %s", g)
			case c.places.dynamic[id]:
				p.problem(col, "group.dynamic", "the filter of %s decides who is in it", g)
			case !slices.Contains(ids, id):
				ids = append(ids, id)
			}
		}
		slices.Sort(ids)
		if len(ids) > 0 {
			if err := fault.As(d.Onboarding.Allow(fleet.DeviceGroups, fleet.Whole)); err != nil {
				p.problem(col, err.Code, "%s", err.Say)
			}
		}
		if !slices.Equal(ids, slices.Sorted(slices.Values(was.Groups))) {
			d.Groups = ids
		}
	}
	to := c.places.sites.name(d.Site)
	if p.NewSite != "" {
		to = p.NewSite
	}
	p.change(site.String(), c.places.sites.name(was.Site), to)
	p.change(room.String(), c.places.rooms.name(was.Room), c.places.rooms.name(d.Room))
	p.change(user.String(), c.places.users.name(was.User), c.places.users.name(d.User))
	p.change(groups.String(), c.groupNames(was.Groups), c.groupNames(d.Groups))
}

func (c *Checker) groupNames(ids []string) string { return c.places.groupNames(ids) }

func (p places) groupNames(ids []string) string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = p.groups.name(id)
	}
	slices.Sort(list)
	return writeList(list)
}

// whole refuses settings where the device's onboarding method has none.
func (c *Checker) whole(p *Plan, was fleet.Device, r Row) {
	err := fault.As(p.Device.Onboarding.Allow(fleet.AdvancedTools, fleet.Whole))
	if err == nil {
		return
	}
	for i, col := range c.columns {
		if col.field == none && i < len(r.Cells) && r.Cells[i] != "" {
			p.problem(col, err.Code, "%s", err.Say)
			return
		}
	}
}

// imports is what the store is to write.
func imports(plans []*Plan) []policy.Import {
	out := make([]policy.Import, len(plans))
	for i, p := range plans {
		out[i] = policy.Import{Device: p.Device, Same: p.Same, Policies: p.Policies}
	}
	return out
}
