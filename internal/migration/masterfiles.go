package migration

import (
	"strings"

	"muster/internal/dialect/j100"
	"muster/internal/fleet"
)

// masterOf finds the master file of a device: its own, or everybody's.
func (a *attributes) masterOf(mac string) *xmlFile {
	if x := a.byName[mac+".cfg"]; mac != "" && x != nil && x.master != nil {
		return x
	}
	if x := a.byName["000000000000.cfg"]; x != nil && x.master != nil {
		return x
	}
	for _, x := range a.files {
		if x.master != nil && x.mac == "" {
			return x
		}
	}
	return nil
}

// filesOf lists what a device of a case reads: what was changed at the phone
// itself, and the files of settings, both strongest first.
func (a *attributes) filesOf(model, mac string) (local, config []*xmlFile) {
	if mac != "" {
		for _, kind := range []string{"-phone.cfg", "-web.cfg"} {
			if x := a.byName[mac+kind]; x != nil && x.master == nil {
				local = append(local, x)
			}
		}
	}
	mine := func(x *xmlFile) bool {
		return x.master == nil && x.mac == mac && mac != "" && x.key != mac+"-phone.cfg" && x.key != mac+"-web.cfg"
	}
	m := a.masterOf(mac)
	if m == nil {
		// Without a master file the order given is that of precedence, and what
		// belongs to one device goes before what is for all.
		for _, x := range a.files {
			if mine(x) {
				config = append(config, x)
			}
		}
		for _, x := range a.files {
			if x.mac == "" && x.master == nil {
				config = append(config, x)
			}
		}
		return local, config
	}
	seen := map[*xmlFile]bool{}
	for _, e := range m.master.entries(model) {
		name, ok := forDevice(e, token(model), mac)
		if x := a.byName[j100.FileKey(name)]; ok && x != nil && x.master == nil && !seen[x] {
			config, seen[x] = append(config, x), true
		}
	}
	var own []*xmlFile
	for _, x := range a.files {
		// <mac>.cfg that is no master: people put settings there, and mean them.
		if mine(x) && !seen[x] && (a.o.MACFromNames || x.key == mac+".cfg") {
			own = append(own, x)
		}
	}
	return local, append(own, config...)
}

// modelFiles are the models that a [PHONE_MODEL] in a list has a file for. It
// also says in the report which files of the lists were not given.
func (a *attributes) modelFiles() (models []string) {
	for _, x := range a.files {
		if x.master == nil {
			continue
		}
		for _, l := range x.master.lists {
			var missing []string
			for _, e := range l.entries {
				found := a.byName[j100.FileKey(e)] != nil
				for _, m := range fleet.Models() {
					if m.Family != a.d.Family() || !strings.Contains(e, "[PHONE_MODEL]") {
						continue
					}
					for _, mac := range append([]string{x.mac}, a.macs()...) {
						if name, ok := forDevice(e, token(m.Model), mac); ok && a.byName[j100.FileKey(name)] != nil {
							models, found = append(models, m.Model), true
						}
					}
				}
				if !found && !strings.Contains(e, "[") {
					missing = append(missing, e)
				}
			}
			if len(missing) > 0 {
				l.fact.Note += "; not given: " + strings.Join(missing, ", ")
			}
			if l.model == "" || l.other {
				continue
			}
			// A model of whose files none was given is not known, and not compared: old
			// master files name dozens that nobody has. The family's policies reach it.
			// An empty list wants no file: it says that the model has none.
			if len(l.entries) == 0 || len(missing) < len(l.entries) {
				models = append(models, l.model)
			} else {
				l.fact.Status = OtherBranch
				l.fact.Note += "; no file of " + l.model + " was given, so it gets what all models get"
			}
		}
	}
	return models
}

func (a *attributes) macs() (out []string) {
	for _, x := range a.files {
		if x.mac != "" {
			out = append(out, x.mac)
		}
	}
	return out
}
