package ucs

import (
	"strings"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

// The files. Phones fill in "[PHONE_MAC_ADDRESS]", so the master names no
// device and is the same bytes for a whole account. The shared file is asked
// for by MAC too: only so is it known whose boot is complete. Each has one
// canonical name.
const (
	masterFile = "000000000000.cfg"
	ownFile    = "muster.cfg"        // <mac>-muster.cfg
	commonFile = "muster-common.cfg" // <mac>-muster-common.cfg, and bare
	nobody     = "000000000000"
)

const (
	contentType = "text/xml"

	// logLimit is where phones expect the server to start a log over: 512 KB,
	// the default of log.render.file.upload.append.sizeLimit.
	logLimit = 512 << 10
	// keptLimit has room for a directory of thousands of entries; the whole of
	// the vendor's defaults is 250 kB.
	keptLimit = 1 << 20
	// coreLimit bounds a core file; how big they get is not known.
	coreLimit = 8 << 20
)

// Recognize takes requests whose User-Agent says UC Software and, from agents
// that do not say what they are, the names that only UC Software asks for. A
// request with X-Device is a video device's.
func (u UCS) Recognize(r dialect.Request) (dialect.Ask, bool) {
	s := listen(r.Agent)
	if s.says == another || s.says == unsaid && (strings.Contains(r.Device, "/") || !ownForm(r.Path)) {
		return dialect.Ask{}, false
	}
	return u.recognize(r, s)
}

// RecognizeKnown understands a request of a device that is known to speak UC
// Software, from the inventory for instance. It refuses nothing but paths that
// are no honest file name.
func (u UCS) RecognizeKnown(r dialect.Request) (dialect.Ask, bool) {
	return u.recognize(r, listen(r.Agent))
}

func (UCS) recognize(r dialect.Request, s speaker) (dialect.Ask, bool) {
	name, ok := dialect.FileName(r.Path)
	if !ok {
		return dialect.Ask{}, false
	}
	f := parseName(name)
	a := dialect.Ask{Family: fleet.UCS, MAC: f.mac}
	if s.says == ours {
		a.Model = s.model
		a.Two = f.mac != fleet.MAC{} && s.mac != fleet.MAC{} && s.mac != f.mac
		if f.mac == (fleet.MAC{}) {
			a.MAC = s.mac // a shared file: only the serial number says who asks
		}
		// The Updater's version is not the software's, and the number does not
		// tell whose it is: the agent says so, or the file does.
		if s.phase == application || s.phase == noPhase && f.byApplication() {
			a.Build = s.version
		}
	}
	switch {
	case f.kind == master && !r.Put:
		a.Kind, a.File, a.Type, a.Under = dialect.Shared, masterFile, contentType, true
		a.Sync = f.mac != fleet.MAC{} && s.phase != updater // the same bytes for all, and still the file that is this phone's
	case f.kind == common && !r.Put:
		a.Kind, a.File, a.Type, a.Last, a.Part = dialect.Shared, commonFile, contentType, s.phase != updater, true
	case f.kind == own && !r.Put:
		a.Kind, a.File, a.Type, a.Secret, a.Alike = dialect.Own, f.base, contentType, true, true
		a.Sync = s.phase != updater // else the application has not read it
	case f.kind == override || f.kind == directory || f.kind == calls:
		a.Kind, a.File, a.Type, a.Limit = dialect.Kept, f.base, contentType, keptLimit
		a.Secret = f.kind == override // a line's password typed at the phone stands in it
	case f.kind == log && r.Put:
		a.Kind, a.File, a.Limit = dialect.Log, f.base, logLimit
	case f.kind == core && r.Put:
		a.Kind, a.File, a.Limit = dialect.Log, f.mac.String()+"-core", coreLimit
	default:
		a.Kind, a.File = dialect.Absent, strings.ToLower(name)
	}
	return a, true
}

// A kind is what a file's name says it is.
type kind uint8

const (
	other kind = iota
	master
	own
	common
	override // what was set at the phone or on its web page; beats what a server says
	license
	directory
	calls
	log
	core
	image
)

// A file is a name understood.
type file struct {
	kind kind
	mac  fleet.MAC
	base string // without folders, lower case
}

// byApplication reports whether only the application asks for such a file.
func (f file) byApplication() bool {
	switch f.kind {
	case own, common, override, license, directory, calls:
		return true
	}
	return f.kind == log && strings.HasSuffix(f.base, "-app.log")
}

// parseName reads a relative path. Folders are set aside: a master of another
// server may have told the phone some. Letter case does not matter.
func parseName(name string) file {
	f := file{base: strings.ToLower(name[strings.LastIndexByte(name, '/')+1:])}
	switch {
	case f.base == masterFile:
		f.kind = master
		return f
	case f.base == commonFile:
		f.kind = common
		return f
	case strings.HasSuffix(f.base, ".ld"):
		f.kind = image
		return f
	case len(f.base) < 16:
		return f
	}
	id, rest := f.base[:12], f.base[12:]
	mac, err := fleet.ParseMAC(id)
	if err != nil && id != nobody || strings.ContainsAny(id, ":-.") {
		return f
	}
	f.mac = mac
	if rest == ".cfg" {
		f.kind = master
		return f
	}
	if rest[0] != '-' {
		f.mac = fleet.MAC{} // twelve digits at the front of a longer word
		return f
	}
	switch rest = rest[1:]; {
	case rest == "license.cfg":
		f.kind = license
	case id == nobody:
		// 000000000000-directory.xml and the like are nobody's: not had here.
	case rest == ownFile:
		f.kind = own
	case rest == commonFile:
		f.kind = common
	case rest == "phone.cfg", rest == "web.cfg", rest == "system.cfg":
		f.kind = override
	case rest == "directory.xml":
		f.kind = directory
	case rest == "calls.xml":
		f.kind = calls
	case strings.HasSuffix(rest, ".log"):
		f.kind = log
	case strings.Contains(rest, "core"):
		f.kind = core
	}
	return f
}

// ownForm reports whether a path has a form that UC Software asks for.
func ownForm(path string) bool {
	name, ok := dialect.FileName(path)
	return ok && parseName(name).kind != other
}
