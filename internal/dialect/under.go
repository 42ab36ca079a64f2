package dialect

import "muster/internal/bundle"

// Under is what a bundle says beneath what is generated. The zero Under says nothing.
type Under struct {
	Files []string // that the master names behind the generated ones
	Body  []byte   // of the bundle's file that has the name of the one rendered
}

// Empty reports whether nothing is said.
func (u Under) Empty() bool { return len(u.Files) == 0 && u.Body == nil }

// An Underlayer is a family that says what becomes of a bundle's files. Where a
// family is none, they are served as they are.
type Underlayer interface {
	// Underlay says how a file counts for the family, and why not more than that;
	// bundle.Served and nothing when the family has no word for it.
	Underlay(name string, body []byte) (use bundle.Use, why string)
}

// maxListed is how many files of a bundle a master names: a phone fetches each of them
// at each boot.
const maxListed = 10

// Underlay asks each family what becomes of each file, and writes it down in files.
// What one family generates is shadowed for all.
func (s *Set) Underlay(files []bundle.File) {
	rank := map[bundle.Use]int{bundle.Served: 0, bundle.Listed: 1, bundle.Included: 2, bundle.Shadowed: 3}
	listed := 0
	for i := range files {
		f := &files[i]
		f.Use, f.Family, f.Why = bundle.Served, "", ""
		for _, d := range s.all {
			u, ok := d.(Underlayer)
			if !ok {
				continue
			}
			use, why := u.Underlay(f.Name, f.Body)
			if rank[use] > rank[f.Use] || use == f.Use && why != "" && f.Why == "" {
				f.Use, f.Family, f.Why = use, d.Family(), why
			}
		}
		if f.Use != bundle.Listed {
			continue
		}
		if listed++; listed > maxListed {
			f.Use, f.Why = bundle.Served, "a master names 10 files of a bundle and no more"
		}
	}
}
