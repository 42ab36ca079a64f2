package sim

import (
	"errors"
	"fmt"
	"maps"
	"strings"
	"time"
)

// ucs is a phone of Poly UC Software: a VVX, CCX, Trio or Edge E.
type ucs struct {
	d     *Device
	dhcp  string            // the address that DHCP gives, as long as it is asked
	flash map[string]string // device.*: stays over everything but a factory reset

	firmware string
	image    string // which it runs, by its hash; empty: what it came with

	// In force now; replaced as a whole, never changed.
	master *master
	layers ucsLayers
}

// ucsLayers are the files in force, strongest first.
type ucsLayers struct {
	suffix string
	own    map[string]string // set at the phone: by its web page or by REST
	local  []*config         // -phone.cfg, then -web.cfg
	config []*config         // CONFIG_FILES, left to right
}

func newUCS(d *Device, at place) phone {
	return &ucs{d: d, dhcp: at.base, flash: map[string]string{
		"device.prov.user": at.user, "device.prov.password": at.password,
	}, firmware: d.id.Model.Version, layers: ucsLayers{suffix: d.id.Model.Suffix}}
}

func (p *ucs) version() string        { return p.firmware }
func (p *ucs) install(version string) { p.firmware = version }

// anchors are the two slots of the platform, beside the roots that the firmware brings.
func (p *ucs) anchors() (roots []string, how trust) {
	for _, slot := range [...]string{"1", "2"} {
		roots = append(roots, flattened(p.flash["device.sec.TLS.customCaCert"+slot])...)
	}
	return roots, trustMore
}

func (p *ucs) settle(at place, _ int) {
	flash := maps.Clone(p.flash)
	flash["device.prov.serverName"], flash["device.prov.user"], flash["device.prov.password"] = at.base, at.user, at.password
	flash["device.prov.serverType"], flash["device.dhcp.bootSrvUseOpt"] = "HTTPS", "Static"
	if strings.HasPrefix(at.base, "http:") {
		flash["device.prov.serverType"] = "HTTP"
	}
	p.flash = flash
}

func (p *ucs) leave() {
	flash := maps.Clone(p.flash)
	flash["device.dhcp.bootSrvUseOpt"] = "Default"
	flash["device.prov.user"], flash["device.prov.password"] = "", ""
	p.flash, p.dhcp = flash, p.d.fleet.o.Server
}

// find looks a name up as the phone does: local changes before files, the
// model's own name before the general one, the first file before the next.
func (l ucsLayers) find(name string) (string, bool) {
	if v, ok := l.own[name]; ok {
		return v, true
	}
	for _, files := range [][]*config{l.local, l.config} {
		for _, n := range [2]string{name + "." + l.suffix, name} {
			for _, c := range files {
				if v, ok := c.values[n]; ok {
					return v, true
				}
			}
		}
	}
	return "", false
}

func (p *ucs) view() func(string) (string, bool) {
	layers, flash := p.layers, p.flash
	return func(name string) (string, bool) {
		if v, ok := flash[name]; ok {
			return v, true
		}
		if strings.HasPrefix(name, "device.") && name != "device.set" && !strings.HasSuffix(name, ".set") {
			return "", false // in a file, and not let in by its gates
		}
		return layers.find(name)
	}
}

var (
	serverTypes = map[string]string{"0": "FTP", "1": "TFTP", "2": "HTTP", "3": "HTTPS", "4": "FTPS"}
	bootServers = map[string]string{"0": "Default", "1": "Custom", "2": "Static", "3": "CustomAndDefault"}
)

// place is where flash and DHCP together send the phone. Only with Static does
// the address in flash count as long as DHCP gives one.
func (p *ucs) place() place {
	at := place{base: p.dhcp, user: p.flash["device.prov.user"], password: p.flash["device.prov.password"]}
	name := p.flash["device.prov.serverName"]
	if name == "" || p.dhcp != "" && p.flash["device.dhcp.bootSrvUseOpt"] != "Static" {
		return at
	}
	if !strings.Contains(name, "://") {
		// Which wins when type and scheme contradict is unknown; here the scheme.
		name = strings.ToLower(p.flash["device.prov.serverType"]) + "://" + name
	}
	at.base = name
	return at
}

func (p *ucs) agent(kind string) string {
	m := p.d.id.Model
	version := p.firmware
	if kind == "Updater" {
		version = m.Updater
	}
	serial := ""
	if m.SerialInAgent || p.flash["device.prov.tagSerialNo"] == "1" {
		serial = " (SN:" + p.d.id.Serial + ")"
	}
	return fmt.Sprintf("FileTransport %s-%s-UA/%s%s Type/%s", m.Product, m.Token, version, serial, kind)
}

func (p *ucs) open(r *run, kind string) *session {
	s, err := r.open(p.place(), [][2]string{{"User-Agent", p.agent(kind)}})
	if err != nil {
		r.problem("", "%v", err)
		return nil
	}
	return s
}

// boot is the updater's turn and then the application's.
func (p *ucs) boot(r *run, full bool) next {
	if full {
		if what := p.update(r); what != done || r.failed {
			return what
		}
	}
	return p.start(r)
}

// update is the updater: its log, the master file, the image. One of another version makes
// the phone start again.
func (p *ucs) update(r *run) next {
	s := p.open(r, "Updater")
	if s == nil {
		return done
	}
	defer s.close()
	id := p.d.id
	log := p.master.in("LOG_FILE_DIRECTORY", id, id.MAC+"-boot.log")
	if err := s.put(log, ucsLog("boot", id, p.d.tries)); err != nil {
		r.problem(log, "%v", err)
		return done
	}
	m, _, err := p.readMaster(s)
	if err != nil {
		r.problem("master", "%v", err)
		return done
	}
	for _, image := range p.images(m) {
		im, err := s.load(image, p.image)
		switch {
		case errors.Is(err, errMissing):
			continue
		case errors.Is(err, errShort):
			return done
		case errors.Is(err, errPower):
			return reboot
		case err != nil:
			r.problem(image, "%v", err)
			return done
		}
		if !im.same {
			p.image = im.sum
		}
		if im.other(p.firmware) {
			p.d.upgrade(r, im.version)
			return reboot
		}
		return done // the first that there is
	}
	return done
}

// images are the names the updater tries: its part's own image next to the
// combined one. That a server has none of them is in order.
func (p *ucs) images(m *master) []string {
	path := m.read("APP_FILE_PATH", p.d.id)
	if path == "" {
		return nil
	}
	dir, file := "", path
	if i := strings.LastIndexByte(path, '/'); i >= 0 {
		dir, file = path[:i+1], path[i+1:]
	}
	part := p.d.id.Model.Part
	own := part + ".sip.ld"
	if p.d.id.Model.DoubledImage {
		own = part + "." + own
	}
	if file == own {
		return []string{path}
	}
	return []string{dir + own, path}
}

// readMaster asks for the phone's own master file, then for everybody's.
func (p *ucs) readMaster(s *session) (*master, bool, error) {
	v, changed, err := s.fetch(p.d.id.MAC+".cfg", readMaster)
	if errors.Is(err, errMissing) {
		v, changed, err = s.fetch("000000000000.cfg", readMaster)
	}
	if err != nil {
		return nil, false, err
	}
	return v.(*master), changed, nil
}

// start is the application: the master again, the settings, what is kept on
// the server for this phone, and its log.
func (p *ucs) start(r *run) next {
	s := p.open(r, "Application")
	if s == nil {
		return done
	}
	defer s.close()
	id := p.d.id
	m, _, err := p.readMaster(s)
	if err != nil {
		r.problem("master", "%v", err)
		return done
	}
	layers := ucsLayers{suffix: id.Model.Suffix, own: p.layers.own}
	for _, name := range m.files(id) {
		c, _, err := s.fetch(name, readConfig)
		if err != nil {
			r.problem(name, "%v", err)
			return done
		}
		layers.config = append(layers.config, c.(*config))
	}
	for _, kind := range []string{"-phone.cfg", "-web.cfg"} {
		name := m.in("OVERRIDES_DIRECTORY", id, id.MAC+kind)
		c, _, err := s.optional(name, readConfig)
		if err != nil {
			r.problem(name, "%v", err)
			return done
		}
		if c != nil {
			layers.local = append(layers.local, c.(*config))
		}
	}
	directory := m.in("CONTACTS_DIRECTORY", id, id.MAC+"-directory.xml")
	for _, name := range []string{
		m.in("LICENSE_DIRECTORY", id, "000000000000-license.cfg"),
		m.in("LICENSE_DIRECTORY", id, id.MAC+"-license.cfg"),
		m.in("CALL_LISTS_DIRECTORY", id, id.MAC+"-calls.xml"),
		directory,
	} {
		_, _, err := s.fetch(name, opaque)
		if errors.Is(err, errMissing) && name == directory {
			_, _, err = s.optional(m.in("CONTACTS_DIRECTORY", id, "000000000000-directory.xml"), opaque)
		}
		if err != nil && !errors.Is(err, errMissing) {
			r.problem(name, "%v", err)
			return done
		}
	}
	log := m.in("LOG_FILE_DIRECTORY", id, id.MAC+"-app.log")
	if err := s.head(log); err != nil {
		r.problem(log, "%v", err)
		return done
	}
	if err := s.put(log, ucsLog("app", id, p.d.tries)); err != nil {
		r.problem(log, "%v", err)
		return done
	}
	p.master, p.layers = m, layers
	if p.store(r) {
		return reboot
	}
	return done
}

// store writes what the gates let through to flash, and says whether anything
// there has changed: then the phone starts again.
func (p *ucs) store(r *run) bool {
	if v, _ := p.layers.find("device.set"); !truth(v) {
		return false
	}
	flash := maps.Clone(p.flash)
	for _, files := range [][]*config{p.layers.local, p.layers.config} {
		for _, c := range files {
			for gate, v := range c.values {
				name, isGate := strings.CutSuffix(gate, ".set")
				if !isGate || !strings.HasPrefix(name, "device.") || name == "device" {
					continue
				}
				if v, _ = p.layers.find(gate); !truth(v) {
					continue
				}
				value, there := p.layers.find(name)
				if !there {
					continue
				}
				if words := map[string]map[string]string{"device.prov.serverType": serverTypes, "device.dhcp.bootSrvUseOpt": bootServers}[name]; words != nil {
					if value, there = word(words, value); !there {
						r.remark("", "%s has a value out of range: not used", name)
						continue
					}
				}
				flash[name] = value
			}
		}
	}
	if scheme, _, ok := strings.Cut(flash["device.prov.serverName"], "://"); ok {
		if t := flash["device.prov.serverType"]; t != "" && !strings.EqualFold(t, scheme) {
			r.remark("", "device.prov.serverType and the scheme of device.prov.serverName contradict one another")
		}
	}
	if maps.Equal(flash, p.flash) {
		return false
	}
	p.flash = flash
	return true
}

// word takes an enumeration by word or by number.
func word(words map[string]string, v string) (string, bool) {
	if w, ok := words[v]; ok {
		return w, true
	}
	for _, w := range words {
		if strings.EqualFold(w, v) {
			return w, true
		}
	}
	return "", false
}

func truth(v string) bool { return v == "1" || strings.EqualFold(v, "true") }

// poll looks at the files the master names, and starts the application again
// when the content of any has changed.
func (p *ucs) poll(r *run) next {
	s := p.open(r, "Application")
	if s == nil {
		return done
	}
	defer s.close()
	m, changed, err := p.readMaster(s)
	if err != nil {
		r.problem("master", "%v", err)
		return done
	}
	for _, name := range m.files(p.d.id) {
		_, other, err := s.fetch(name, readConfig)
		if err != nil {
			r.problem(name, "%v", err)
			return done
		}
		changed = changed || other
	}
	if changed {
		return restart
	}
	return done
}

func (p *ucs) due(booted, last time.Time, draw float64) time.Time {
	return readPolling(p.view()).next(booted, last, draw, p.d.id.MAC)
}

// ucsLog is a log as a phone uploads it, of the size a quiet boot leaves.
func ucsLog(kind string, id Identity, run int) []byte {
	var b strings.Builder
	for i := range 24 {
		fmt.Fprintf(&b, "%04d%02d.%03d|cfg  |3|00|%s %s run %d: step %d of the start is done\n", 1, i, i*41, kind, id.Model.Name, run, i+1)
	}
	return []byte(b.String())
}
