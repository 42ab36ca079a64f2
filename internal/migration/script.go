package migration

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// scripts are files in the J100's settings language on their way to a table.
type scripts struct {
	o      Options
	check  checker
	folder j100.Folder
	names  map[string]string // by key of the folder, as they were given
	order  map[string]int    // by name
	tests  map[string][]string
	facts  map[string][]*fact // by key of the folder, one per statement
	all    []*fact
	read   int
	live   int // statements that phones do something with
	steps  int // of the phones that were run, all together
	raw    map[string]bool
	macs   map[string]string // MAC → the file named after it
	first  string            // where a phone begins; empty: in its own file
	missed map[string]bool   // files that a GET names and nobody gave
	t      *table
	cur    []*fact // of the case being run: the fact that counts, by key
}

func importScripts(files []File, o Options) (*Result, error) {
	s := &scripts{o: o, check: checker{d: j100.J100{}}, folder: j100.Folder{}, names: map[string]string{}, order: map[string]int{},
		facts: map[string][]*fact{}, raw: map[string]bool{}, macs: map[string]string{}, missed: map[string]bool{}}
	for i, f := range files {
		script, err := j100.ReadScript(f.Text)
		if err != nil {
			return nil, in(f.Name, err)
		}
		key := j100.FileKey(f.Name)
		s.folder[key], s.names[key], s.order[f.Name] = script, f.Name, i
		if m := macIn(key, o.MACFromNames); m != "" && s.macs[m] == "" {
			s.macs[m] = key
		}
	}
	s.tests = s.folder.Tests()
	s.entry(files)
	groups, err := s.groups()
	if err != nil {
		return nil, err
	}
	var models []string
	for _, m := range fleet.Models() {
		if m.Family == fleet.J100 {
			models = append(models, m.Model)
		}
	}
	macs := s.devices()
	if n := len(models) * len(groups) * len(macs); n > maxCases {
		return nil, fault.Coded(fault.Invalid, "tooManyCases", "the files tell apart %d models, %d groups and %d MACs: %d combinations, and %d is the most", len(models), len(groups), len(macs), n, maxCases)
	}
	s.t = newTable(models, groups, macs)
	for _, f := range files {
		s.take(f.Name, s.folder[j100.FileKey(f.Name)])
	}
	if n := len(models) * len(groups) * len(macs); n*s.live > maxSteps {
		return nil, fault.Coded(fault.Invalid, "tooManyCases", "%d statements and %d combinations of model, group and MAC are too many together", s.live, n)
	}
	for m := range models {
		for g := range groups {
			for d := range macs {
				if err := s.run(m, g, d); err != nil {
					return nil, err
				}
			}
		}
	}
	s.elsewhere()
	b, err := build(s.t, j100.J100{}, o.DropDefaults, s.raw)
	if err != nil {
		return nil, err
	}
	r := Report{}
	if r.Cases, r.Differences, err = b.compare(); err != nil {
		return nil, err
	}
	for _, f := range files {
		if s.folder[j100.FileKey(f.Name)].Mark {
			r.Notes = append(r.Notes, f.Name+": it begins with a byte order mark and is read without; what a phone does with one is not known: it may take the first line for a comment")
		}
	}
	for _, n := range slices.Sorted(maps.Keys(s.missed)) {
		r.Notes = append(r.Notes, "GET "+n+" names a file that was not given: it is taken to be one that the phone does not get")
	}
	for _, n := range []string{"SIG_IN_USE", "APPNAME_IN_USE", "HWVERS"} {
		if len(s.tests[n]) > 0 {
			r.Notes = append(r.Notes, "the files ask for $"+n+", which no policy can: "+assumed[n])
		}
	}
	return b.result(s.all, r, s.order, s.read), nil
}

// assumed says what a phone is taken to be where Muster cannot know.
var assumed = map[string]string{
	"SIG_IN_USE":     "phones are taken to run SIP",
	"APPNAME_IN_USE": "phones are taken to run software that the files do not name",
	"HWVERS":         "phones are taken to be of hardware that the files do not name",
}

// entry finds where a phone begins.
func (s *scripts) entry(files []File) {
	for _, first := range []string{"j100supgrade.txt", "46xxsettings.txt"} {
		if s.folder[first] != nil {
			s.first = first
			return
		}
	}
	for _, f := range files {
		if key := j100.FileKey(f.Name); macIn(key, s.o.MACFromNames) == "" {
			s.first = key
			return
		}
	}
}

// groups are the combinations of $GROUP and of the full $MODEL that files ask
// for. A full model is a model and its hardware: "J179D02A".
func (s *scripts) groups() ([]group, error) {
	out := []group{{vars: map[string]string{"GROUP": j100.Other, "MODEL": j100.Other}}}
	for _, n := range s.tests["GROUP"] {
		if i, err := strconv.Atoi(n); err != nil || i < 0 || i > 999 || strconv.Itoa(i) != n {
			continue // no phone has it
		}
		out = append(out, group{map[string]string{"GROUP": n, "MODEL": j100.Other}, []string{"Phone group " + n}})
	}
	for _, full := range s.tests["MODEL"] {
		if !strings.HasPrefix(full, "J1") || len(full) > 20 || !dialect.Word(full, "") {
			continue
		}
		for _, g := range out {
			if g.vars["MODEL"] == j100.Other {
				vars := maps.Clone(g.vars)
				vars["MODEL"] = full
				out = append(out, group{vars, append(slices.Clone(g.names), "Phone model "+full)})
			}
		}
		if len(out) > maxCases {
			return nil, fault.Coded(fault.Invalid, "tooManyCases", "the files tell more than %d phone groups and full models apart", maxCases)
		}
	}
	return out, nil
}

// devices are the MACs that files ask for, and those that have a file.
func (s *scripts) devices() []string {
	var out []string
	for _, v := range s.tests["MACADDR"] {
		if m, err := fleet.ParseMAC(v); err == nil && bareMAC(v) {
			out = append(out, m.String())
		}
	}
	for m := range s.macs {
		out = append(out, m)
	}
	return dimension(out)
}

// bareMAC reports whether v is spelled as $MACADDR may be: 12 digits alone.
func bareMAC(v string) bool { return len(v) == 12 }

// take makes a fact of each statement of a file.
func (s *scripts) take(name string, script *j100.Script) {
	for i := range script.Statements {
		st := &script.Statements[i]
		f := &fact{Line: Line{File: name, Line: st.Line, Count: st.Count, Note: st.Note}, key: none}
		s.read += st.Count
		s.facts[j100.FileKey(name)] = append(s.facts[j100.FileKey(name)], f)
		s.all = append(s.all, f)
		if st.Verb != j100.Remark && st.Verb != j100.Broken {
			s.live++
		}
		switch st.Verb {
		case j100.Remark, j100.Broken:
			f.Status, f.Says = Comment, "comment"
			if st.Last > st.Line {
				f.Says = fmt.Sprintf("comments to line %d", st.Last)
			}
		case j100.If:
			f.Status, f.Says = Control, "IF "+st.Left+" SEQ "+st.Right+" GOTO "+st.Name
			s.variable(f, st)
		case j100.Goto:
			f.Status, f.Says = Control, "GOTO "+st.Name
		case j100.Tag:
			f.Status, f.Says = Control, "# "+st.Name
		case j100.Get:
			f.Status, f.Says = Control, "GET "+st.Name
			if !strings.Contains(st.Name, "$") && s.folder[j100.FileKey(st.Name)] == nil {
				s.missed[st.Name] = true
				f.Note = "the file was not given"
			} else if strings.Contains(st.Name, "://") && f.Note == "" {
				f.Note = "whether a phone takes an address here is not known: the file of that name is read"
			}
		case j100.Set:
			f.Says = "SET " + st.Name
			s.set(f, st)
		}
	}
}

func (s *scripts) variable(f *fact, st *j100.Statement) {
	for _, o := range [][2]string{{st.Left, st.Right}, {st.Right, st.Left}} {
		v := strings.Trim(o[1], `"`)
		if _, err := fleet.ParseMAC(v); err != nil || !strings.EqualFold(o[0], "$MACADDR") || f.Note != "" {
			continue
		}
		if !bareMAC(v) {
			f.Note = "no phone has $MACADDR with separators, so this is never true"
		} else if v != strings.ToLower(v) {
			f.Note = "whether a phone compares $MACADDR in upper case is not known: it is taken to be as the file has it"
		}
	}
	for _, o := range []string{st.Left, st.Right} {
		if name, is := strings.CutPrefix(o, "$"); is && !(j100.J100{}).Has(strings.ToUpper(name)) { // so its jump, too, is never made
			f.Note = "no J100 is known to have $" + name + ", so they pass over the line"
		}
	}
}

// set decides what a SET can be in a policy.
func (s *scripts) set(f *fact, st *j100.Statement) {
	d := j100.J100{}
	name, value := st.Name, st.Value
	switch {
	case st.Idle:
		f.Status = Comment
		if st.Meant {
			f.Status = Lost
		}
		return
	case d.Reserved(name):
		f.Status = Reserved
		return
	case d.Firmware(name):
		f.Status = Firmware
		return
	case dialect.Placeholder(value):
		f.Status = Placeholder
		return
	case name == "PHONEKEY":
		key, spelled, ok := j100.KeyOf(value)
		if !ok {
			f.Status, f.Note = Invalid, "the value names no key from 1 to 96"
			return
		}
		name, value = key, spelled
	}
	unknown, wrong, warning := s.check.check(name, value)
	if wrong != "" {
		f.Status, f.Note = Invalid, wrong
		if _, _, known := d.Book().Lookup(name); !known {
			f.Status = Unknown
		}
		return
	}
	if f.Note == "" {
		f.Note = warning
	}
	f.unknown, f.name, f.text = unknown, name, value
	f.key, f.value = s.t.key(name), s.t.value(value)
	if unknown || s.check.doubtful {
		s.raw[name] = true
	}
}

// vars are a phone's variables in a case.
func (s *scripts) vars(model string, g group, mac string) map[string]string {
	vars := map[string]string{"SIG_IN_USE": "SIP", "APPNAME_IN_USE": j100.Other, "HWVERS": j100.Other}
	maps.Copy(vars, g.vars)
	vars["MODEL4"], vars["MACADDR"] = model, j100.Other
	if mac != "" {
		vars["MACADDR"] = mac
		for _, v := range s.tests["MACADDR"] { // in which case a phone has it is not known: as the file has it
			if m, err := fleet.ParseMAC(v); err == nil && bareMAC(v) && m.String() == mac {
				vars["MACADDR"] = v
			}
		}
	}
	return vars
}

// run fills one case of the table.
func (s *scripts) run(m, g, d int) error {
	gr := s.t.groups[g]
	if full := gr.vars["MODEL"]; full != j100.Other && !strings.HasPrefix(full, s.t.models[m]) {
		// There is no such phone. Its settings are those of the group without the
		// full model, so that no policy tells them apart.
		for i := range s.t.groups {
			if o := s.t.groups[i].vars; o["MODEL"] == j100.Other && o["GROUP"] == gr.vars["GROUP"] {
				s.t.cells[s.t.row(m, g, d)] = s.t.cells[s.t.row(m, i, d)]
			}
		}
		return nil
	}
	s.cur = slices.Grow(s.cur[:0], len(s.t.keys))[:len(s.t.keys)]
	clear(s.cur)
	mac := s.t.macs[d]
	if err := s.phone(s.vars(s.t.models[m], gr, mac), mac, s.count); err != nil {
		return err
	}
	row := make([]int32, len(s.t.keys))
	for k, f := range s.cur {
		row[k] = none
		if f != nil {
			f.won = true
			row[k] = f.value
		}
	}
	s.t.cells[s.t.row(m, g, d)] = row
	return nil
}

func (s *scripts) count(f *fact) {
	f.ran = true
	if f.key == none || f.Status != "" {
		return
	}
	if was := s.cur[f.key]; was != nil && was != f {
		was.over = f
	}
	s.cur[f.key] = f
}

// phone runs the files as one phone does.
func (s *scripts) phone(vars map[string]string, mac string, each func(*fact)) error {
	own := s.macs[mac]
	visited := false
	at, facts := "", []*fact(nil)
	one := func(file string, st *j100.Statement) {
		if file != at || facts == nil {
			at, facts = file, s.facts[file]
			visited = visited || file == own
		}
		s.steps++
		each(facts[st.At])
	}
	if s.first != "" {
		if err := s.folder.Run(s.first, vars, one); err != nil {
			return s.where(err)
		}
	}
	if own != "" && !visited && (s.o.MACFromNames || s.first == "") {
		if err := s.folder.Run(own, vars, one); err != nil {
			return s.where(err)
		}
	}
	return nil
}

// where puts a file's name as it was given for the folder's key of it.
func (s *scripts) where(err error) error {
	if e := fault.As(err); e != nil {
		key, rest, _ := strings.Cut(e.Say, ":")
		c := *e
		c.Say = s.names[key] + ":" + rest
		return &c
	}
	return err
}
