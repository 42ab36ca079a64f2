package migration

import (
	"slices"
	"strings"

	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/dialect/ucs"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// attributes are XML files of Poly devices on their way to a table.
type attributes struct {
	o      Options
	d      dialect.Dialect
	check  checker
	files  []*xmlFile
	byName map[string]*xmlFile // by key, as phones know names
	order  map[string]int
	all    []*fact
	read   int
	raw    map[string]bool
	gates  map[string]*gateFacts // by name; UC Software
	t      *table
	cur    []*fact
}

// An xmlFile is one file, understood.
type xmlFile struct {
	name   string
	key    string
	mac    string // of its name
	root   string
	facts  []*fact
	master *master
	read   bool // some device reads it
}

// gateFacts are the statements of one gate.
type gateFacts struct {
	closed bool // in some case where its setting has a value
	used   bool
}

// importXML reads files of Poly devices: attributes of whatever elements, of
// which the first counts.
func importXML(d dialect.Dialect, files []File, o Options) (*Result, error) {
	a := &attributes{o: o, d: d, check: checker{d: d}, byName: map[string]*xmlFile{}, order: map[string]int{}, raw: map[string]bool{}, gates: map[string]*gateFacts{}}
	a.t = newTable(nil, nil, nil) // numbers for keys and values; the cases come later
	models := []string{}
	for i, f := range files {
		doc, err := dialect.ReadXML(f.Text)
		if err != nil {
			return nil, in(f.Name, err)
		}
		if doc.Root == "ParameterList" {
			return nil, fault.Coded(fault.Invalid, "obi", "%s: line 1, column 1: a ParameterList is a file of OBi devices (VVX OBi Edition, VVX D230), which do not run UC Software", f.Name)
		}
		x := &xmlFile{name: f.Name, key: j100.FileKey(f.Name), root: doc.Root, mac: macIn(f.Name, o.MACFromNames)}
		a.order[f.Name] = i
		a.files, a.byName[x.key] = append(a.files, x), x
		a.read += len(doc.Statements)
		if doc.Root == "APPLICATION" {
			x.master = &master{}
		}
		for _, st := range doc.Statements {
			models = append(models, a.take(x, st)...)
		}
	}
	models = append(models, a.modelFiles()...)
	var macs []string
	for _, x := range a.files {
		if x.mac != "" {
			macs = append(macs, x.mac)
		}
	}
	t := newTable(dimension(models), []group{{}}, dimension(macs))
	t.keys, t.index, t.values, t.valued = a.t.keys, a.t.index, a.t.values, a.t.valued
	a.t = t
	cases := len(t.models) * len(t.macs)
	if cases > maxCases || cases*len(a.all) > maxSteps {
		return nil, fault.Coded(fault.Invalid, "tooManyCases", "the files tell apart %d models and %d MACs in %d statements: too many together", len(t.models), len(t.macs), len(a.all))
	}
	for m := range t.models {
		for mac := range t.macs {
			a.run(m, mac)
		}
	}
	a.settleGates()
	b, err := build(t, d, o.DropDefaults, a.raw, a.byModel()...)
	if err != nil {
		return nil, err
	}
	r := Report{}
	if r.Cases, r.Differences, err = b.compare(); err != nil {
		return nil, err
	}
	for _, x := range a.files {
		if !x.read && x.master == nil {
			r.Notes = append(r.Notes, x.name+": no master file leads to it, so no device reads it; --mac-from-names takes files by the MAC in their names")
		}
	}
	return b.result(a.all, r, a.order, a.read), nil
}

// take makes a fact of a statement, and returns the model it is for, if any.
func (a *attributes) take(x *xmlFile, st dialect.Statement) (models []string) {
	f := &fact{Line: Line{File: x.name, Line: st.Line, Column: st.Column, Says: st.Name}, key: none}
	a.all = append(a.all, f)
	switch {
	case st.Text:
		f.Status, f.Says, f.Note = Comment, "text in <"+st.Element+">", "devices read attributes alone"
		return nil
	case st.Remark:
		f.Status, f.Says = Comment, "comment"
		return nil
	case st.Name == "xmlns" || strings.Contains(st.Name, ":"):
		f.Status = Markup
		return nil
	case x.master != nil:
		x.master.take(f, st, a.d.Family())
		return nil
	}
	x.facts = append(x.facts, f)
	if st.Again {
		f.Note = "stands twice on one element: ill-formed, and a device drops the whole file; the first is taken"
	}
	if st.Bent {
		f.Note = "line ends and tabs of the value are blanks now, as XML wants it"
	}
	return a.set(f, st)
}

// set decides what an attribute can be in a policy.
func (a *attributes) set(f *fact, st dialect.Statement) (models []string) {
	name := st.Name
	all, _, isDevice := "", "", false
	g, gated := a.d.(interface {
		Gates(name string) (all, own string, ok bool)
	})
	if gated {
		all, _, isDevice = g.Gates(name)
	}
	switch {
	case gated && strings.HasPrefix(name, "device.") && !isDevice:
		f.name = name // a gate, or the gate of all
		f.key, f.value = a.t.key(name), a.t.value(st.Value)
		a.gates[name] = &gateFacts{}
		if a.d.Reserved(name) {
			f.Status = Reserved
		}
		return nil
	case a.d.Reserved(name):
		f.Status = Reserved
		return nil
	case a.d.(interface{ Removed(string) bool }).Removed(st.Value):
		f.Status, f.Note = Removed, "secret removed by the export: type it in again"
		return nil
	case dialect.Placeholder(st.Value):
		f.Status, f.Note = Placeholder, "a template would put something here"
		return nil
	}
	if v, ok := a.d.(interface{ Volatile(string) bool }); ok && v.Volatile(name) {
		f.Status = Volatile
		return nil
	}
	unknown, wrong, warning := a.check.check(name, st.Value)
	if wrong != "" {
		f.Status, f.Note = Invalid, wrong
		if unknown {
			f.Status = Unknown
		}
		return nil
	}
	if f.Note == "" {
		f.Note = warning
	}
	if _, suffix, ok := a.d.Book().Lookup(name); ok && suffix != "" {
		if m, found := fleet.FindModel(suffix); found && m.Family == a.d.Family() {
			name, f.model = strings.TrimSuffix(name, "."+suffix), m.Model
			models = []string{m.Model}
		}
	}
	f.unknown, f.name = unknown, name
	f.key, f.value = a.t.key(name), a.t.value(st.Value)
	if unknown || a.check.doubtful {
		a.raw[name] = true
	}
	if isDevice {
		a.t.key(all)
	}
	return models
}

// byModel are the settings that count and are said with a model's suffix.
func (a *attributes) byModel() (out []suffixed) {
	for _, f := range a.all {
		if f.model == "" || !f.won {
			continue
		}
		_, suffix, _ := a.d.Book().Lookup(f.Says)
		if m := slices.Index(a.t.models, f.model); m >= 0 {
			out = append(out, suffixed{f.key, m, suffix})
		}
	}
	return out
}

// run fills one case. Changes made at the phone count before files, the
// model's own name before the general one, the first before the next.
func (a *attributes) run(m, mac int) {
	model := a.t.models[m]
	a.cur = slices.Grow(a.cur[:0], len(a.t.keys))[:len(a.t.keys)]
	clear(a.cur)
	local, config := a.filesOf(model, a.t.macs[mac])
	for _, files := range [][]*xmlFile{local, config} {
		for _, own := range []bool{true, false} {
			if own && model == "" {
				continue
			}
			for _, x := range files {
				x.read = true
				for _, f := range x.facts {
					if own == (f.model == "") || own && f.model != model {
						continue
					}
					f.ran = true
					if f.key == none {
						continue
					}
					if first := a.cur[f.key]; first == nil {
						a.cur[f.key] = f
					} else if first != f && f.over == nil {
						f.over = first
					}
				}
			}
		}
	}
	row := make([]int32, len(a.t.keys))
	for k := range row {
		row[k] = none
	}
	for k, f := range a.cur {
		if f == nil {
			continue
		}
		f.won = true
		if a.gates[f.name] == nil {
			if a.open(f) {
				row[k] = f.value
			}
		}
	}
	a.t.cells[a.t.row(m, 0, mac)] = row
}

// open reports whether a phone of the case at hand uses what a fact says. What
// stands behind a closed gate does nothing on a phone, and no policy may say it:
// with its gate it would close that of every later value, without it, open it.
func (a *attributes) open(f *fact) bool {
	g, ok := a.d.(ucs.UCS)
	if !ok {
		return true
	}
	all, own, ok := g.Gates(f.name)
	if !ok {
		return true
	}
	isOpen := true
	for _, gate := range []string{all, own} {
		k, ok := a.t.index[gate]
		isOpen = isOpen && ok && k < len(a.cur) && a.cur[k] != nil && truth(a.t.values[a.cur[k].value])
	}
	if facts := a.gates[own]; facts != nil {
		facts.used = true
		facts.closed = facts.closed || !isOpen
	}
	f.used, f.gated = f.used || isOpen, f.gated || !isOpen
	return isOpen
}

func truth(v string) bool { return v == "1" || strings.EqualFold(v, "true") }

// settleGates says what became of the statements that are gates.
func (a *attributes) settleGates() {
	for _, f := range a.all {
		if f.key == none || f.Status != "" {
			continue
		}
		gate := a.gates[f.name]
		if gate == nil {
			continue
		}
		f.Status, f.Note, f.key = Mapped, "Muster writes the gate with its setting", none
		switch {
		case !gate.used:
			f.Note = "a gate without its setting does nothing"
		case gate.closed:
			f.Note = "what a closed gate stands before is left out"
		}
	}
}
