package polyos

import (
	"strings"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

const (
	// contentType is what the one server known to work with these devices says.
	contentType = "text/xml"

	// logLimit is UC Software's own cap for appended logs; this family's is not known.
	logLimit = 512 << 10

	anyone    = "000000000000" // "<anyone>.cfg" is the master of a device that found none of its own
	ownPrefix = "config-"
	logPrefix = "logs-"
)

// Recognize takes requests whose User-Agent says PolyOS, whose X-Device header
// has the family's three parts, or whose path has a form that no other family
// asks for: config-<id>.cfg, logs-<id>/…, <serial>.cfg. <mac>.cfg from an
// unknown agent is every Poly family's, so it is left alone: see
// RecognizeKnown. What another family's agent asks for is never taken, so the
// order of the dialects in a set does not matter.
func (PolyOS) Recognize(r dialect.Request) (dialect.Ask, bool) {
	says, model, build := agent(r.Agent)
	if says == ours || says == unsaid && (threeParts(r.Device) || ownForm(r.Path)) {
		return recognize(r, model, build)
	}
	return dialect.Ask{}, false
}

// RecognizeKnown understands a request of a device that is known to speak
// PolyOS, from the inventory for instance. It refuses nothing but paths that
// are no honest file name.
func (PolyOS) RecognizeKnown(r dialect.Request) (dialect.Ask, bool) {
	_, model, build := agent(r.Agent) // both empty unless the agent is ours
	return recognize(r, model, build)
}

func recognize(r dialect.Request, model, build string) (dialect.Ask, bool) {
	name, ok := dialect.FileName(r.Path)
	if !ok {
		return dialect.Ask{}, false
	}
	a := dialect.Ask{Family: fleet.PolyOS, Model: model, Build: build}
	f, who := parseName(name)
	header := parseHeader(r.Device)
	who = who.with(header)
	a.MAC, a.Serial = who.mac, who.serial
	if header.mac != (fleet.MAC{}) && header.mac == who.mac {
		a.Address = headerAddress(r.Device)
	}
	switch {
	case f == logFile && r.Put:
		a.Kind, a.File, a.Limit = dialect.Log, strings.ToLower(name[strings.LastIndexAny(name, "/")+1:]), logLimit
	case f == masterFile && !r.Put && who != (identity{}):
		// It says where the settings are and nothing secret.
		a.Kind, a.File, a.Type = dialect.Own, who.String()+".cfg", contentType
		a.Sync, a.Bare = true, true
	case f == ownFile && !r.Put:
		a.Kind, a.File, a.Type = dialect.Own, ownPrefix+who.String()+".cfg", contentType
		a.Secret, a.Sync, a.Last, a.Alike = true, true, true, true
	default:
		// 000000000000.cfg without a header that says who asks is among these: a
		// master that names no device could only say "no files", and nobody
		// knows whether a device would fill in a placeholder.
		a.Kind, a.File = dialect.Absent, strings.ToLower(name)
	}
	return a, true
}

// A form is one of the files that a device asks for.
type form uint8

const (
	otherFile form = iota
	masterFile
	ownFile
	logFile
)

// parseName reads a relative path and the device that it names. Letter case
// does not matter.
func parseName(name string) (form, identity) {
	lower := strings.ToLower(name)
	if dir, file, ok := strings.Cut(lower, "/"); ok {
		if id, ok := strings.CutPrefix(dir, logPrefix); ok && file != "" {
			if who, ok := parseIdentity(id); ok {
				return logFile, who
			}
		}
		return otherFile, identity{}
	}
	if stem, ok := strings.CutSuffix(lower, ".cfg"); ok {
		if stem == anyone {
			return masterFile, identity{}
		}
		f := masterFile
		if id, ok := strings.CutPrefix(stem, ownPrefix); ok {
			f, stem = ownFile, id
		}
		if who, ok := parseIdentity(stem); ok {
			return f, who
		}
	}
	if id, kind, ok := strings.Cut(lower, "-"); ok {
		if who, ok := parseIdentity(id); ok {
			// <id>-app.log is how UC Software writes without a log directory. This
			// family was not seen to; should it, its logs are kept.
			if strings.HasSuffix(kind, ".log") {
				return logFile, who
			}
			return otherFile, who
		}
	}
	return otherFile, identity{}
}

// ownForm reports whether a path has a form that is this family's alone.
func ownForm(path string) bool {
	name, ok := dialect.FileName(path)
	if !ok {
		return false
	}
	switch f, who := parseName(name); f {
	case ownFile:
		return true
	case logFile:
		return strings.Contains(name, "/")
	case masterFile:
		return who.serial != ""
	}
	return false
}
