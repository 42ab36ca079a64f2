package migration

import (
	"strings"

	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// A File is a vendor's file of settings.
type File struct {
	Name string // as the report names it; phones know it without its folders
	Text []byte
}

// Options say how to read.
type Options struct {
	DropDefaults bool // leave out what is the device's own default anyway
	MACFromNames bool // a file with a MAC anywhere in its name is that device's, even when nothing leads to it
}

// A Group is a device group that the policies need. One without a filter is
// for administrators to fill.
type Group struct {
	Name, Description, Filter string
}

// A Result is the files as policies. Targets are names: of groups in Groups,
// and MACs of devices.
type Result struct {
	Family   fleet.Family
	Groups   []Group
	Policies []policy.Policy
	Report   Report

	b *builder
}

// Dynamic returns the names of the groups that have a filter.
func (r *Result) Dynamic() []string {
	var out []string
	for _, g := range r.Groups {
		if g.Filter != "" {
			out = append(out, g.Name)
		}
	}
	return out
}

// maxCases bounds the kinds of device that files may tell apart, and maxSteps
// the statements run for all of them together: some seconds, and 200 MB.
const (
	maxCases = 20_000
	maxSteps = 50_000_000

	// maxElsewhere bounds the statements run as devices that are none of ours.
	maxElsewhere = 10_000_000
)

// Import reads files of one family, in the order given. What cannot be read at
// all (XML that is none, a jump backward, files that lead to each other) fails
// with fault.Invalid, which names file and place.
func Import(family fleet.Family, files []File, o Options) (*Result, error) {
	names := map[string]bool{}
	for _, f := range files {
		key := j100.FileKey(f.Name)
		if names[key] {
			return nil, fault.New(fault.Invalid, "%s: two files have this name, and phones know no folders", f.Name)
		}
		names[key] = true
	}
	switch family {
	case fleet.UCS:
		return importXML(ucs.UCS{}, files, o)
	case fleet.PolyOS:
		return importXML(polyos.PolyOS{}, files, o)
	case fleet.J100:
		return importScripts(files, o)
	}
	return nil, fault.New(fault.Invalid, "there is no family %q: ucs, polyos or j100", family)
}

// in puts a file's name in front of what was wrong in it.
func in(file string, err error) error {
	if e := fault.As(err); e != nil {
		c := *e
		c.Say = file + ": " + e.Say
		return &c
	}
	return err
}

// A checker asks the family's catalog about settings.
type checker struct {
	d dialect.Dialect
	// doubtful is whether the setting asked for last is known and its value is one that
	// only a raw setting may have.
	doubtful bool
}

// check says whether the family knows a setting, and what is wrong with the
// value: then neither device nor policy takes it.
func (c *checker) check(name, value string) (unknown bool, wrong, warning string) {
	c.doubtful = false
	if e := fault.As(textProblem(value)); e != nil {
		return false, e.Say, ""
	}
	if r, ok := c.d.(interface {
		Refuses(name, value string) string
	}); ok {
		if why := r.Refuses(name, value); why != "" {
			return false, why, ""
		}
	}
	s, _, ok := c.d.Book().Lookup(name)
	if !ok {
		if name == "" || len(name) > dialect.MaxPath || strings.ContainsAny(name, ":/ ") {
			return true, "no policy can hold the name", ""
		}
		return true, "", ""
	}
	warning, err := s.Check("", value)
	if e := fault.As(err); e != nil && s.Strict {
		return false, "a device does not use it: " + e.Say, ""
	} else if e != nil {
		c.doubtful = true
		return false, "", e.Say + "; kept as a raw setting, since the catalog is not sure"
	}
	return false, "", warning
}

// macIn finds a MAC in a file's name: at its beginning, or anywhere.
func macIn(name string, anywhere bool) string {
	key := j100.FileKey(name)
	for at := 0; at+12 <= len(key); at++ {
		if m, err := fleet.ParseMAC(key[at : at+12]); err == nil && (at == 0 || !hexDigit(key[at-1])) && (at+12 == len(key) || !hexDigit(key[at+12])) {
			return m.String()
		}
		if !anywhere {
			break
		}
	}
	return ""
}

func hexDigit(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f'
}
