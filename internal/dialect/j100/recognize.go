package j100

import (
	"strings"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

const (
	contentType = "text/plain"

	upgradeFile  = "j100supgrade.txt"
	settingsFile = "46xxsettings.txt"
	backupDir    = "backup"

	// The sizes of uploads are not known: these hold what other phones of the
	// vendor's write, a few kB of backup and archives of logs.
	keptLimit = 256 << 10
	logLimit  = 2 << 20
)

// elsewhere are upgrade files and settings files of the vendor's other phones,
// and of a J100 that runs H.323 (96x1Hupgrade.txt).
var elsewhere = map[string]struct{}{
	"96x1supgrade.txt": {}, "96x1hupgrade.txt": {}, "96xxupgrade.txt": {}, "16xxupgrade.txt": {}, "k1xxsupgrade.txt": {},
	"46xxspecials.txt": {}, "46xxspecial.txt": {},
}

// Recognize takes requests of a J100's User-Agent, and from an agent that says
// no family the files that only this one asks for: J100Supgrade.txt,
// 46xxsettings.txt, <mac>.txt and the names of the vendor's other phones. What
// another family's agent asks for is never taken.
func (j J100) Recognize(r dialect.Request) (dialect.Ask, bool) {
	switch agent(r.Agent).says {
	case ours:
		return j.RecognizeKnown(r)
	case unsaid:
		if name, ok := dialect.FileName(r.Path); ok {
			switch p := parse(name); p.form {
			case upgrade, settings, foreign:
				return j.RecognizeKnown(r)
			case own: // <mac>.cfg is any family's
				if strings.HasSuffix(p.base, ".txt") {
					return j.RecognizeKnown(r)
				}
			}
		}
	}
	return dialect.Ask{}, false
}

// RecognizeKnown understands a request of a device that is known to be a J100,
// from the inventory for instance. It refuses nothing but paths that are no
// honest file name.
//
// Where path and agent name two MACs, the path's is the device's: it says
// whose file is wanted, and the caller has proved the account and nothing
// else, so that refusing would stop nobody but a phone whose Wi-Fi address is
// not its Ethernet address. What the agent says of model and version is then
// about another device, and is left out.
func (J100) RecognizeKnown(r dialect.Request) (dialect.Ask, bool) {
	name, ok := dialect.FileName(r.Path)
	if !ok {
		return dialect.Ask{}, false
	}
	a := dialect.Ask{Family: fleet.J100}
	c, p := agent(r.Agent), parse(name)
	if a.MAC = p.mac; a.MAC == (fleet.MAC{}) {
		a.MAC = c.mac
	}
	if c.says == ours && (a.MAC == c.mac || c.mac == fleet.MAC{}) {
		a.Model, a.Build = c.model, c.build
	}
	switch {
	case p.form == upgrade && !r.Put:
		// Without a MAC too, though it then names no firmware.
		a.Kind, a.File, a.Type, a.Bare = dialect.Own, upgradeFile, contentType, true
	case p.form == settings && !r.Put:
		a.Kind, a.File, a.Type, a.Part, a.Under = dialect.Shared, settingsFile, contentType, true, true
	case p.form == own && !r.Put:
		a.Kind, a.File, a.Type = dialect.Own, p.mac.String()+".txt", contentType
		a.Secret, a.Sync, a.Last, a.Alike = true, true, true, true
	case p.form == report && r.Put && a.MAC != fleet.MAC{}:
		a.Kind, a.File, a.Limit = dialect.Log, p.base, logLimit
	case p.form == backup && a.MAC != fleet.MAC{}:
		a.Kind, a.File, a.Type, a.Limit = dialect.Kept, backupDir+"/"+p.base, "application/octet-stream", keptLimit
	default:
		// Firmware that is not in the firmware manager, languages, images,
		// certificates of TRUSTCERTS, signatures: all optional.
		a.Kind, a.File = dialect.Absent, strings.ToLower(name)
	}
	return a, true
}

// A form is one of the files that a phone asks for.
type form uint8

const (
	otherFile form = iota
	upgrade
	settings
	own
	foreign // a file of the vendor's other phones
	report
	backup
)

// A parsed path, and the device that it names.
type parsed struct {
	form form
	base string // last part, lower case
	mac  fleet.MAC
}

// parse reads a relative path. Letter case does not matter: $MACADDR is lower
// case in GET and upper case in TLSDIR. Directories that TLSDIR's macros make
// (MAC, model, "J169dir") may stand in front.
func parse(name string) parsed {
	parts := strings.Split(strings.ToLower(name), "/")
	p := parsed{base: parts[len(parts)-1]}
	dirs := parts[:len(parts)-1]
	for len(dirs) > 0 {
		if m, ok := bareMAC(dirs[0]); ok {
			p.mac = m
		} else if !modelDir(dirs[0]) {
			break
		}
		dirs = dirs[1:]
	}
	stem, ext := p.base, ""
	if dot := strings.LastIndexByte(p.base, '.'); dot > 0 {
		stem, ext = p.base[:dot], p.base[dot+1:]
	}
	_, isForeign := elsewhere[p.base]
	switch {
	case len(dirs) == 1 && dirs[0] == backupDir:
		// Scripts and certificates are never fetched from there, so nobody can
		// plant one that a phone obeys.
		p.form = backup
	case isReport(p.base, ext):
		p.form = report
	case len(dirs) > 0:
	case p.base == upgradeFile:
		p.form = upgrade
	case p.base == settingsFile:
		p.form = settings
	case isForeign:
		p.form = foreign
	case ext == "txt" || ext == "cfg":
		if m, ok := bareMAC(stem); ok {
			p.form, p.mac = own, m
		}
	}
	return p
}

// bareMAC reads 12 hex digits, the only way these phones write a MAC.
func bareMAC(s string) (fleet.MAC, bool) {
	if len(s) != 12 {
		return fleet.MAC{}, false
	}
	m, err := fleet.ParseMAC(s)
	return m, err == nil
}

func modelDir(s string) bool {
	s = strings.TrimSuffix(s, "dir")
	return len(s) == 4 && s[:2] == "j1" && strings.Trim(s[2:], digits) == ""
}

// isReport guesses a log or a phone report by its name, since none was seen.
// The worst of a wrong guess is a file kept that nobody gets back.
func isReport(base, ext string) bool {
	switch ext {
	case "log", "tgz", "gz", "tar", "pcap", "dmp":
		return true
	}
	return strings.Contains(base, "report")
}
