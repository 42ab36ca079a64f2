package migration

import (
	"slices"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

// A master says which files a device reads, in order.
type master struct {
	lists []list
}

// A list is one CONFIG_FILES.
type list struct {
	model   string // canonical; empty: for all
	other   bool   // of a model that the catalog does not have
	entries []string
	fact    *fact
}

// maxEntries bounds the files of one list; the longest seen has four.
const maxEntries = 1000

// take reads an attribute of a master file.
func (m *master) take(f *fact, st dialect.Statement, family fleet.Family) {
	name, suffix := st.Name, ""
	for _, known := range masterNames {
		if rest, ok := strings.CutPrefix(name, known+"_"); ok {
			name, suffix = known, rest
		}
	}
	if s, ok := strings.CutPrefix(st.Element, "APPLICATION_"); ok && suffix == "" {
		suffix = s
	}
	switch {
	case name == "CONFIG_FILES":
		l := list{fact: f}
		if strings.Count(st.Value, ",") > maxEntries {
			f.Status, f.Note = Invalid, "more files than any device reads"
			return
		}
		for e := range strings.SplitSeq(st.Value, ",") {
			if e = strings.TrimSpace(e); e != "" {
				l.entries = append(l.entries, e)
			}
		}
		f.Status, f.Note = Mapped, "the order of files: "+strings.Join(l.entries, ", ")
		if len(l.entries) == 0 {
			f.Note = "no files: devices have no settings from here"
		}
		if suffix != "" {
			if e, ok := fleet.FindModel(suffix); ok && e.Family == family {
				l.model = e.Model
			} else {
				l.other, f.Status, f.Note = true, OtherBranch, "no catalog has the model "+suffix
			}
		}
		m.lists = append(m.lists, l)
	case name == "APP_FILE_PATH":
		f.Status = Firmware
	case slices.Contains(masterNames, name):
		f.Status = Server
	default:
		f.Status, f.Note = Unknown, "no attribute of a master file is known by this name"
	}
}

var masterNames = []string{"CONFIG_FILES", "APP_FILE_PATH", "MISC_FILES", "LOG_FILE_DIRECTORY", "OVERRIDES_DIRECTORY", "CONTACTS_DIRECTORY",
	"LICENSE_DIRECTORY", "USER_PROFILES_DIRECTORY", "CALL_LISTS_DIRECTORY", "COREFILE_DIRECTORY", "SERVICE_FILES", "DECT_FILE_PATH",
	"CERTIFICATE_DIRECTORY", "FLK_DIRECTORY", "ICONS_DIRECTORY", "CAMERA_PRESETS_DIRECTORY"}

// entries are the files that a model reads: its own list before the one for all.
func (m *master) entries(model string) []string {
	var plain []string
	found := false
	for _, l := range m.lists {
		switch {
		case l.other:
		case l.model == "" && !found:
			plain, found = l.entries, true
		case l.model != "" && l.model == model:
			return l.entries
		}
	}
	return plain
}

// forDevice spells an entry as a device asks for it. ok is false when it names
// what the case does not say: its MAC, its model, its part number.
func forDevice(entry, token, mac string) (name string, ok bool) {
	name = entry
	for mark, value := range map[string]string{"[PHONE_MAC_ADDRESS]": mac, "[MACADDRESS]": mac, "[PHONE_MODEL]": token} {
		if strings.Contains(name, mark) {
			if value == "" {
				return "", false
			}
			name = strings.ReplaceAll(name, mark, value)
		}
	}
	return name, !strings.Contains(name, "[")
}

// token is how a model is spelled in the names of files: "VVX450".
func token(model string) string {
	e, ok := fleet.FindModel(model)
	if !ok || model == "" {
		return ""
	}
	if rest, ok := strings.CutPrefix(e.Token, "Edge_"); ok {
		return "Edge" + rest
	}
	return strings.ReplaceAll(e.Token, "_", "")
}
