package polyos

import (
	"cmp"
	"slices"
	"strings"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
)

const prologue = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// Files lists the master and the one file of settings that it names.
func (PolyOS) Files(d fleet.Device) []dialect.Ask {
	who := identityOf(d, dialect.Ask{})
	if who == (identity{}) {
		return nil
	}
	ask := dialect.Ask{Family: fleet.PolyOS, MAC: who.mac, Serial: d.Serial, Model: d.Model, Kind: dialect.Own, Type: contentType}
	master, own := ask, ask
	master.File = who.String() + ".cfg"
	own.File = ownPrefix + who.String() + ".cfg"
	master.Sync, master.Bare = true, true
	own.Secret, own.Sync, own.Last, own.Alike = true, true, true, true
	return []dialect.Ask{master, own}
}

// Render appends the master file or the file of settings. The latter holds the
// whole of in.Settings: the family has no shared file, so in.Shared is not read.
func (p PolyOS) Render(dst []byte, ask dialect.Ask, in dialect.Input) ([]byte, error) {
	if ask.Kind != dialect.Own {
		return dst, fault.New(fault.Missing, "%s is not a file that is rendered", ask.File)
	}
	if strings.HasPrefix(ask.File, ownPrefix) {
		return p.settings(dst, in), nil
	}
	who := identityOf(in.Device, ask)
	if who == (identity{}) {
		return dst, fault.New(fault.Missing, "the device has neither a MAC nor a serial number to name its files by")
	}
	return master(dst, who.String(), in.Image), nil
}

// identityOf prefers the inventory to the request and a MAC to a serial number:
// two names for one file would be two cache entries.
func identityOf(d fleet.Device, ask dialect.Ask) identity {
	serial := strings.ToUpper(d.Serial)
	switch {
	case d.MAC != (fleet.MAC{}):
		return identity{mac: d.MAC}
	case ask.MAC != (fleet.MAC{}):
		return identity{mac: ask.MAC}
	case serialNumber(serial):
		return identity{serial: serial}
	case serialNumber(ask.Serial):
		return identity{serial: ask.Serial}
	}
	return identity{}
}

// master names the device's files relative to the account's directory, in the
// attributes and order of the one working server that is known. An empty
// APP_FILE_PATH leaves the software alone; that another one is obeyed as on UC
// Software is inferred.
func master(dst []byte, who string, image dialect.Image) []byte {
	dst = append(dst, prologue...)
	dst = append(dst, "<APPLICATION\n"...)
	for _, a := range [...]dialect.Pair{
		{Name: "APP_FILE_PATH", Value: image.Path},
		{Name: "CONFIG_FILES", Value: ownPrefix + who + ".cfg"},
		{Name: "MISC_FILES"},
		{Name: "LOG_FILE_DIRECTORY", Value: logPrefix + who},
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

// removed stands in exports for every secret. Written back it would become the
// password, so it is never written as a value.
const removed = "REMOVED_SECURE_CONTENT"

// settings writes one element with an attribute per setting, sorted. While a
// server is written, what policies say of the reserved settings is left out:
// an attribute that stands twice makes the device drop the whole file. So is
// what XML cannot carry, which policies refuse in the first place.
func (p PolyOS) settings(dst []byte, in dialect.Input) []byte {
	pairs := make([]dialect.Pair, 0, in.Settings.Len()+len(p.authTypeNames())+3)
	for s := range in.Settings.All() {
		name := string(s.Key)
		if in.Server != nil && p.Reserved(name) || strings.EqualFold(strings.TrimSpace(s.Value), removed) || !attributeName(name) || !dialect.XMLText(s.Value) {
			continue
		}
		pairs = append(pairs, dialect.Pair{Name: name, Value: spell(p.Book(), name, s.Value)})
	}
	if in.Server != nil {
		pairs = append(pairs, p.Credentials(*in.Server)...)
	}
	slices.SortFunc(pairs, func(a, b dialect.Pair) int { return cmp.Compare(a.Name, b.Name) })
	pairs = slices.CompactFunc(pairs, func(a, b dialect.Pair) bool { return a.Name == b.Name })
	return element(dst, pairs)
}

// element writes a file of settings with an attribute for each.
func element(dst []byte, pairs []dialect.Pair) []byte {
	dst = append(dst, prologue...)
	dst = append(dst, "<PHONE_CONFIG>\n<ALL\n"...)
	for _, pair := range pairs {
		dst = dialect.XMLAttribute(dst, pair.Name, pair.Value)
	}
	return append(dst, "/>\n</PHONE_CONFIG>\n"...)
}

// spell returns a value in the catalog's spelling. The family writes booleans
// as words, in lower case but for some of the camera's, and a policy for all
// families may say 1 or TRUE.
func spell(b *catalog.Book, name, value string) string {
	s, _, ok := b.Lookup(name)
	if !ok {
		return value
	}
	for _, c := range s.Choices {
		if value == c.Value || s.Type == catalog.Bool && strings.EqualFold(value, c.Value) || c.Alias != "" && value == c.Alias {
			return c.Value
		}
	}
	return value
}

// attributeName reports whether a setting's name can stand as an XML attribute
// everywhere: no colon, which would make a namespace of it.
func attributeName(s string) bool {
	if s == "" || len(s) > dialect.MaxPath || strings.Trim(s, letters+digits+"._-") != "" || len(s) >= 3 && strings.EqualFold(s[:3], "xml") {
		return false
	}
	return s[0] == '_' || strings.IndexByte(letters, s[0]) >= 0
}
