package migration

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// A Status is what became of a statement.
type Status string

// What can become of a statement. Unknown, Invalid, Placeholder, Removed and Lost
// want somebody's eye; the others are in order.
const (
	Kept        Status = "kept"        // in a policy, as it was
	Mapped      Status = "mapped"      // said by the policies in another way
	Unknown     Status = "unknown"     // no catalog has the name: in a policy, as a raw setting
	Default     Status = "default"     // the device's own default, and left out as was wished
	Superseded  Status = "superseded"  // another statement counts wherever this one is read
	Gated       Status = "gated"       // not used by any device, since a gate is closed: left out
	Reserved    Status = "reserved"    // the provisioning server and its pair: Auto-Sync's
	Firmware    Status = "firmware"    // the software to run: the firmware rules'
	Server      Status = "server"      // where the old server kept its files: Muster's own
	Volatile    Status = "volatile"    // the state of one device, which fits no other
	Removed     Status = "removed"     // a secret that the export took out
	Placeholder Status = "placeholder" // what a template would have filled in
	Invalid     Status = "invalid"     // no device takes it, or no policy can hold it
	Lost        Status = "lost"        // meant as a statement and none as it stands: a quote that is not closed, a value on the next line
	OtherBranch Status = "otherBranch" // only for devices that are none of ours, or run otherwise
	Unreached   Status = "unreached"   // nothing ever leads to it
	Control     Status = "control"     // decides which statements count
	Comment     Status = "comment"     // read by no device
	Markup      Status = "markup"      // XML's own
)

// Statuses lists them in the order in which a report counts them.
var Statuses = []Status{Kept, Mapped, Unknown, Default, Superseded, Gated, Reserved, Firmware, Server, Volatile, Removed, Placeholder, Invalid, Lost, OtherBranch, Unreached, Control, Comment, Markup}

// A Line is one statement of a file and what became of it. It holds no value:
// that may be a secret.
type Line struct {
	File     string   `json:"file"`
	Line     int      `json:"line"`
	Column   int      `json:"column,omitempty"` // of XML
	Count    int      `json:"count"`            // a run of comments is one Line
	Says     string   `json:"says"`             // the setting's name, or the statement
	Status   Status   `json:"status"`
	Note     string   `json:"note,omitempty"`
	Policies []string `json:"policies,omitempty"` // that hold it
}

// A Report says of every statement what became of it.
type Report struct {
	Statements int            `json:"statements"`
	Counts     map[Status]int `json:"counts"`
	// Cases are the kinds of device that the files tell apart, and Differences those of
	// them to which the policies would give other settings: none.
	Cases       int      `json:"cases"`
	Differences int      `json:"differences"`
	Notes       []string `json:"notes,omitempty"`
	Lines       []Line   `json:"lines"`
}

func (r *Report) add(l Line) {
	l.Count = cmp.Or(l.Count, 1)
	r.Lines = append(r.Lines, l)
}

// finish counts. read is how many statements the readers found.
func (r *Report) finish(read int) {
	r.Statements, r.Counts = read, map[Status]int{}
	for _, l := range r.Lines {
		r.Counts[l.Status] += l.Count
	}
}

// Lost counts the statements that somebody meant and no policy holds: a person
// must say them again. Those Unknown are not among them.
func (r *Report) Lost() int {
	return r.Counts[Lost] + r.Counts[Invalid] + r.Counts[Placeholder] + r.Counts[Removed]
}

// WriteText writes the report for people: the sums, then every statement, or
// those alone of which there is something to say.
func (r *Report) WriteText(w io.Writer, every bool) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%d statements\n", r.Statements)
	for _, s := range Statuses {
		if n := r.Counts[s]; n > 0 {
			fmt.Fprintf(&b, "  %6d %s\n", n, s)
		}
	}
	fmt.Fprintf(&b, "compared: %d combinations, %d differences\n", r.Cases, r.Differences)
	for _, n := range r.Notes {
		fmt.Fprintf(&b, "note: %s\n", n)
	}
	for _, l := range r.Lines {
		if !every && ((l.Status == Kept || l.Status == Comment || l.Status == Control) && l.Note == "" || l.Status == Markup) {
			continue
		}
		fmt.Fprintf(&b, "%s:%d: %s: %s", l.File, l.Line, l.Status, l.Says)
		if l.Note != "" {
			fmt.Fprintf(&b, ": %s", l.Note)
		}
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// A fact is a statement on its way into the report.
type fact struct {
	Line
	key   int    // in the table; none: it sets nothing
	name  string // of the key
	text  string // the value
	value int32  // the value's number in the table

	unknown bool
	model   string // UCS: counts for this model alone
	gated   bool   // UCS: behind a gate that is closed somewhere
	used    bool   // UCS: and open somewhere
	ran     bool   // read in some case
	won     bool   // and counts there
	over    *fact  // the one that counted instead, in the first such case
}

// settle says what became of a fact that sets something. held are the names
// of the policies that hold its value; dropped is true of a default left out.
func (f *fact) settle(held []string, dropped bool) {
	note := func(format string, args ...any) {
		if f.Note != "" {
			f.Note += "; "
		}
		f.Note += fmt.Sprintf(format, args...)
	}
	switch {
	case f.Status != "":
		return
	case !f.ran:
		f.Status = Unreached
		if f.Note == "" {
			note("nothing leads to it")
		}
	case !f.won:
		f.Status = Superseded
		if f.over != nil {
			note("%s:%d counts instead", f.over.File, f.over.Line.Line)
		}
	case f.gated && !f.used:
		f.Status = Gated
		note("a phone uses it with device.set and %s.set alone: left out", f.name)
	case dropped && len(held) == 0:
		f.Status = Default
	default:
		f.Status, f.Policies = Kept, held
		if f.over != nil && f.over != f {
			note("in part: %s:%d counts elsewhere", f.over.File, f.over.Line.Line)
		}
		if f.gated {
			note("left out where its gate is closed")
		}
	}
	if f.unknown && (f.Status == Kept || f.Status == Superseded) {
		note("no catalog has the name")
		f.Status = Unknown
	}
}

func sortLines(lines []Line, order map[string]int) {
	slices.SortStableFunc(lines, func(a, b Line) int {
		return cmp.Or(cmp.Compare(order[a.File], order[b.File]), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}
