package migration

import "slices"

// elsewhere runs the files as devices that Muster does not have, or cannot
// know of, so that what counts for them alone is told from what nothing leads to.
func (s *scripts) elsewhere() {
	s.steps = 0
	left := 0 // what nothing leads to so far
	for _, f := range s.all {
		if !f.ran && f.key != none && f.Status == "" {
			left++
		}
	}
	try := func(say string, models []string, change func(map[string]string)) {
		for _, model := range models {
			for _, g := range s.t.groups[:min(len(s.t.groups), 100)] {
				if s.steps > maxElsewhere || left == 0 {
					return // what is left is said to be unreached, which is true of our phones
				}
				vars := s.vars(model, g, "")
				change(vars)
				_ = s.phone(vars, "", func(f *fact) {
					if !f.ran {
						f.ran = true
						if f.key != none && f.Status == "" {
							left--
							f.Status, f.Note = OtherBranch, say
						}
					}
				})
			}
		}
	}
	for _, name := range []string{"SIG_IN_USE", "MODEL4", "HWVERS", "APPNAME_IN_USE", "MODEL"} {
		for _, v := range s.tests[name][:min(len(s.tests[name]), 50)] {
			if name == "SIG_IN_USE" && v == "SIP" || name == "MODEL4" && slices.Contains(s.t.models, v) || name == "MODEL" && slices.ContainsFunc(s.t.groups, func(g group) bool { return g.vars["MODEL"] == v }) {
				continue
			}
			models := s.t.models
			if name == "MODEL4" {
				models = models[:1] // whichever: it is another
			}
			try("only for phones whose $"+name+" is "+v, models, func(vars map[string]string) { vars[name] = v })
		}
	}
}
