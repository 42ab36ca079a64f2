package ucs

import (
	"slices"
	"strings"
	"sync"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

const prologue = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// Files lists the master, the device's own file and the shared one. A device
// without a MAC has none: its files go by it.
func (UCS) Files(d fleet.Device) []dialect.Ask {
	if d.MAC == (fleet.MAC{}) {
		return nil
	}
	ask := dialect.Ask{Family: fleet.UCS, MAC: d.MAC, Serial: d.Serial, Model: d.Model, Kind: dialect.Shared, Type: contentType}
	first, mine, last := ask, ask, ask
	first.File, first.Under = masterFile, true
	mine.Kind, mine.File, mine.Secret, mine.Sync, mine.Alike = dialect.Own, d.MAC.String()+"-"+ownFile, true, true, true
	last.File, last.Last, last.Part = commonFile, true, true
	return []dialect.Ask{first, mine, last}
}

// Render appends a file that Files lists. The master needs in.Image and in.Under alone, the
// shared file in.Shared; the device's own holds what differs from the latter,
// what is secret, and the server. None is ever empty: a phone that finds
// nothing to set reads an element without attributes, and one that gets no bytes
// at all would go back to the vendor's defaults.
func (u UCS) Render(dst []byte, ask dialect.Ask, in dialect.Input) ([]byte, error) {
	switch {
	case ask.Kind == dialect.Shared && ask.File == masterFile:
		return renderMaster(dst, in.Image, in.Under.Files), nil
	case ask.Kind == dialect.Shared && ask.File == commonFile:
		w := writer{dst: dst, all: in.Shared, book: book()}
		return w.file(nil), nil
	case ask.Kind == dialect.Own && strings.HasSuffix(ask.File, "-"+ownFile):
		w := writer{dst: dst, all: in.Settings, own: true, shared: in.Shared, book: book()}
		if m, known := fleet.FindModel(in.Device.Model); known && m.Family == fleet.UCS {
			w.model = suffixOf(m.Token)
		}
		pairs := sharedPairs.Get().(*[]dialect.Pair)
		w.ahead = (*pairs)[:0]
		for s := range in.Shared.All() {
			if !reservedName(string(s.Key)) { // those the shared file leaves to this one
				w.ahead = append(w.ahead, dialect.Pair{Name: string(s.Key), Value: s.Value})
			}
		}
		*pairs = w.ahead
		defer func() { clear(*pairs); sharedPairs.Put(pairs) }()
		w.identity = identity(in)
		if in.Server != nil {
			return w.file(append(u.Credentials(*in.Server), trust(in)...)), nil
		}
		return w.file(nil), nil
	}
	return dst, fault.New(fault.Missing, "%s is not a file that is rendered", ask.File)
}

// trust installs the root of the server that the same file sends the phone to:
// one that cannot check it would never come back. It takes the first slot of
// the platform's, unless a policy uses that one.
func trust(in dialect.Input) []dialect.Pair {
	if in.Root == "" {
		return nil
	}
	for _, name := range [...]policy.Key{rootSlot, rootSlot + ".set"} {
		if _, taken := in.Settings.Get(name); taken {
			return nil
		}
	}
	return []dialect.Pair{{Name: rootSlot, Value: strings.TrimSpace(in.Root)}, {Name: rootSlot + ".set", Value: "1"}}
}

const rootSlot = "device.sec.TLS.customCaCert1"

// renderMaster names the files. Of a setting that stands in two of them the
// first counts, so the device's own file goes first. An empty APP_FILE_PATH
// leaves the software alone; empty directories let phones leave their files
// where the master is. The files of a site's bundle go last, so that they count
// where nothing else says a setting.
func renderMaster(dst []byte, image dialect.Image, under []string) []byte {
	dst = append(dst, prologue...)
	dst = append(dst, "<APPLICATION\n"...)
	for _, a := range [...]dialect.Pair{
		{Name: "APP_FILE_PATH", Value: image.Path},
		{Name: "CONFIG_FILES", Value: strings.Join(append([]string{"[PHONE_MAC_ADDRESS]-" + ownFile, "[PHONE_MAC_ADDRESS]-" + commonFile}, under...), ", ")},
		{Name: "MISC_FILES"},
		{Name: "LOG_FILE_DIRECTORY"},
		{Name: "OVERRIDES_DIRECTORY"},
		{Name: "CONTACTS_DIRECTORY"},
		{Name: "LICENSE_DIRECTORY"},
		{Name: "USER_PROFILES_DIRECTORY"},
		{Name: "CALL_LISTS_DIRECTORY"},
		{Name: "COREFILE_DIRECTORY"},
	} {
		dst = dialect.XMLAttribute(dst, a.Name, a.Value)
	}
	return append(dst, "/>\n"...)
}

// sharedPairs are lists of what shared files say, to be walked beside the
// settings of a device: to look each up costs more than all the rest.
var sharedPairs = sync.Pool{New: func() any { return new([]dialect.Pair) }}

// A writer makes a file of settings in one pass over them.
type writer struct {
	identity []dialect.Pair // where the phone gets its certificate
	dst      []byte
	all      policy.Effective
	own      bool             // a device's own file, beside the shared one
	shared   policy.Effective // for it: what the shared one says
	ahead    []dialect.Pair   // of these, by name, those not passed yet
	book     *catalog.Book
	model    string   // for it: what ends the names of settings of the device's model; empty: none
	server   bool     // the reserved settings are said already
	open     bool     // device.set is said already
	twins    []string // gates of certificates, said already
}

// removed stands in exports for every secret. Written back it would become the
// password, so it is never written as a value.
const removed = "REMOVED_SECURE_CONTENT"

// file writes one element with an attribute per setting: the server first, then
// by name. Behind each device.* setting follows its gate, and before the first
// one the gate of all, unless the settings speak of gates themselves. What XML
// cannot carry is left out; policies refuse it in the first place.
func (w *writer) file(server []dialect.Pair) []byte {
	w.dst = append(w.dst, prologue...)
	w.dst = append(w.dst, "<PHONE_CONFIG>\n<ALL\n"...)
	for _, p := range server {
		w.dst = dialect.XMLAttribute(w.dst, p.Name, p.Value)
	}
	for _, p := range w.identity {
		w.dst = dialect.XMLAttribute(w.dst, p.Name, p.Value)
	}
	w.server = server != nil
	w.open = w.server
	for s := range w.all.All() {
		name := string(s.Key)
		for len(w.ahead) > 0 && w.ahead[0].Name < name {
			w.ahead = w.ahead[1:]
		}
		differs := !w.own || s.ByModel || len(w.ahead) == 0 || w.ahead[0].Name != name || w.ahead[0].Value != s.Value
		if !w.says(s, differs) {
			continue
		}
		if !strings.HasPrefix(name, "device.") {
			w.dst = dialect.XMLAttribute(w.dst, name, spell(name, s.Value))
			if w.alsoByModel(s) {
				w.dst = dialect.XMLAttribute(w.dst, name+"."+w.model, spell(name, s.Value))
			}
			continue
		}
		if !w.open {
			w.open = true
			w.dst = dialect.XMLAttribute(w.dst, gate, w.gateOr(gate))
		}
		if name == gate {
			continue
		}
		if base, isGate := strings.CutSuffix(name, ".set"); isGate {
			// Said behind its setting already. A gate that opens in the shared file
			// for a secret that is not there might take the secret away: not known.
			if !w.saysBase(base) && !(!w.own && w.book.Secret(base)) && !slices.Contains(w.twins, name) {
				w.dst = dialect.XMLAttribute(w.dst, name, spell(name, s.Value))
			}
			continue
		}
		w.dst = dialect.XMLAttribute(w.dst, name, spell(name, s.Value))
		g := gateOf(name)
		if w.alsoByModel(s) {
			byModel := name + "." + w.model
			w.dst = dialect.XMLAttribute(w.dst, byModel, spell(name, s.Value))
			w.dst = dialect.XMLAttribute(w.dst, byModel+".set", w.gateOr(g))
		}
		if strings.HasPrefix(g, certificate) {
			if slices.Contains(w.twins, g) {
				continue
			}
			w.twins = append(w.twins, g)
		}
		w.dst = dialect.XMLAttribute(w.dst, g, w.gateOr(g))
	}
	return append(w.dst, "/>\n</PHONE_CONFIG>\n"...)
}

// says reports whether the file is to hold a setting, which the shared file
// says otherwise or not.
func (w *writer) says(s policy.Setting, differs bool) bool {
	name := string(s.Key)
	if !w.own && w.book.Secret(name) || !differs && !w.book.Secret(name) {
		return false
	}
	// Where a phone fetches is said in its own file alone: beside one that Auto-Sync
	// writes, the shared file would say another server.
	if w.server && (UCS{}).Reserved(name) || !w.own && reservedName(name) {
		return false
	}
	return attributeName(name) && dialect.XMLText(s.Value) && !strings.EqualFold(strings.TrimSpace(s.Value), removed)
}

// alsoByModel reports whether a setting is said a second time, with the name of
// the phone's model behind it: a policy says it so, and whether a model's own
// default would beat the plain name is not known (docs/adr/0028).
func (w *writer) alsoByModel(s policy.Setting) bool {
	return w.own && s.ByModel && w.model != ""
}

// saysBase is says for the setting that a gate is of.
func (w *writer) saysBase(base string) bool {
	s, ok := w.all.Get(policy.Key(base))
	if !ok {
		return false
	}
	differs := true
	if w.own {
		shared, said := w.shared.Get(s.Key)
		differs = !said || s.ByModel || shared.Value != s.Value || reservedName(base)
	}
	return w.says(s, differs)
}

// gateOr is what the settings say of a gate, else open.
func (w *writer) gateOr(name string) string {
	if s, ok := w.all.Get(policy.Key(name)); ok && s.Value != "" && dialect.XMLText(s.Value) {
		return spell(name, s.Value)
	}
	return "1"
}

const certificate = "device.sec.TLS.customDeviceCert"

// gateOf names the gate of a device.* setting. A certificate and its key have
// one together; any other setting has its own name's. That a name with a
// model's suffix has its gate behind the suffix is inferred.
func gateOf(name string) string {
	if strings.HasPrefix(name, certificate) {
		if base, ok := strings.CutSuffix(name, ".publicCert"); ok {
			return base + ".set"
		}
		if base, ok := strings.CutSuffix(name, ".privateKey"); ok {
			return base + ".set"
		}
	}
	return name + ".set"
}

// spell returns a value as the family writes it: booleans are 0 and 1, and a
// policy for all families may say true or false.
func spell(name, value string) string {
	yes := strings.EqualFold(value, "true")
	if !yes && !strings.EqualFold(value, "false") || !isBool(name) {
		return value
	}
	if yes {
		return "1"
	}
	return "0"
}

// attributeName reports whether a setting's name can stand as an XML attribute
// everywhere: no colon, which would make a namespace of it.
func attributeName(s string) bool {
	if s == "" || len(s) > dialect.MaxPath || len(s) >= 3 && strings.EqualFold(s[:3], "xml") {
		return false
	}
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_':
		case i > 0 && (c >= '0' && c <= '9' || c == '.' || c == '-'):
		default:
			return false
		}
	}
	return true
}
