package sim

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// polyOS is a Poly video device: a Studio X, a G7500, a TC10.
type polyOS struct {
	d      *Device
	at     place
	config []*config // in force, first wins; replaced as a whole

	firmware string
	image    string   // which it runs, by its hash; empty: what it came with
	roots    []string // custom CAs; kept when no file names any more, which is unknown

	// On a LAN: what was set at the device, beneath what files say, and the
	// administrator's password as long as no file gives one.
	own      map[string]string // replaced as a whole
	password string
}

func newPolyOS(d *Device, at place) phone { return &polyOS{d: d, at: at, firmware: d.id.Model.Version} }

func (p *polyOS) version() string            { return p.firmware }
func (p *polyOS) install(version string)     { p.firmware = version }
func (p *polyOS) anchors() ([]string, trust) { return p.roots, trustMore }
func (p *polyOS) settle(at place, _ int)     { p.at = at }
func (p *polyOS) leave()                     { p.at = place{base: p.d.fleet.o.Server} }

// place is nowhere when provisioning was switched off at the device, or is to
// authenticate in a way that no server of ours could answer.
func (p *polyOS) place() place {
	if p.own != nil && (!truth(p.own["management.provisioning.enabled"]) || p.own["management.provisioning.authtype"] != "Basic") {
		return place{}
	}
	return p.at
}

// id names the master file; whether MAC or serial comes first is unknown.
func (p *polyOS) id() string {
	if p.d.fleet.o.BySerial {
		return p.d.id.Serial
	}
	return p.d.id.MAC
}

func (p *polyOS) view() func(string) (string, bool) {
	files, at, own := p.config, p.at, p.own
	return func(name string) (string, bool) {
		switch name { // kept by the device, whatever files say
		case "device.prov.serverName":
			return at.base, true
		case "device.prov.user":
			return at.user, true
		case "device.prov.password":
			return at.password, true
		}
		for _, c := range files {
			if v, ok := c.values[name]; ok {
				return v, true
			}
		}
		v, ok := own[name]
		return v, ok
	}
}

func (p *polyOS) boot(r *run, _ bool) next { return p.pull(r, true) }
func (p *polyOS) poll(r *run) next         { return p.pull(r, false) }

// pull reads everything and applies it at once. A device that has learned
// another server or pair goes there in the same run, without a reboot.
func (p *polyOS) pull(r *run, log bool) next {
	for range maxStarts {
		was := p.at
		what, ok := p.once(r, log)
		if !ok || p.at.same(was) {
			return what
		}
		r.event(Moved, "", p.at.bare())
	}
	r.problem("", "moves again and again: two servers send it to one another")
	return done
}

func (p *polyOS) once(r *run, log bool) (what next, ok bool) {
	id, m := p.d.id, p.d.id.Model
	s, err := r.open(p.at, [][2]string{
		{"User-Agent", fmt.Sprintf("FileTransport %s-%s-UA/%s Type/Application", m.Product, m.Token, p.firmware)},
		{"X-Device", id.Serial + "/" + id.MAC + "/" + id.IP},
	})
	if err != nil {
		r.problem("", "%v", err)
		return done, false
	}
	defer s.close()
	v, _, err := s.fetch(p.id()+".cfg", readMaster)
	if errors.Is(err, errMissing) {
		v, _, err = s.fetch("000000000000.cfg", readMaster)
	}
	if err != nil {
		r.problem("master", "%v", err)
		return done, false
	}
	top := v.(*master)
	if what := p.upgrade(r, s, top); what != done || r.failed {
		return what, false
	}
	var read []*config
	for _, name := range top.files(id) {
		c, _, err := s.fetch(name, readConfig)
		if err != nil {
			r.problem(name, "%v", err)
			return done, false
		}
		read = append(read, c.(*config))
	}
	if log {
		// The directory is evidenced, the names of the files in it are unknown.
		name := top.in("LOG_FILE_DIRECTORY", id, p.id()+"-app.log")
		if err := s.put(name, ucsLog("app", id, p.d.tries)); err != nil {
			r.problem(name, "%v", err)
			return done, false
		}
	}
	p.config = read
	p.readPlace()
	return done, true
}

// upgrade loads the image that the master names. Whether these devices obey
// APP_FILE_PATH is unknown; the one server known to work with them leaves it empty.
func (p *polyOS) upgrade(r *run, s *session, m *master) next {
	path := m.read("APP_FILE_PATH", p.d.id)
	if path == "" {
		return done
	}
	im, err := s.load(path, p.image)
	switch {
	case errors.Is(err, errMissing), errors.Is(err, errShort):
	case errors.Is(err, errPower):
		return reboot
	case err != nil:
		r.problem(path, "%v", err)
	case im.same:
	default:
		if p.image = im.sum; im.other(p.firmware) {
			p.d.upgrade(r, im.version)
			return reboot
		}
	}
	return done
}

// readPlace takes the server and the pair that the files name. There are no gates;
// what no file names stays.
func (p *polyOS) readPlace() {
	set := map[string]*string{"device.prov.serverName": &p.at.base, "device.prov.user": &p.at.user, "device.prov.password": &p.at.password}
	for _, c := range p.config {
		for name, to := range set {
			if v, ok := c.values[name]; ok && v != "" {
				*to = v
				delete(set, name)
			}
		}
	}
	var roots []string
	for _, slot := range [...]string{"1", "2", "3"} {
		for _, c := range p.config {
			if v := c.values["sec.TLS.customCaCert."+slot]; v != "" {
				roots = append(roots, flattened(v)...)
				break
			}
		}
	}
	if roots != nil {
		p.roots = roots
	}
	if p.at.base != "" && !strings.Contains(p.at.base, "://") {
		p.at.base = "https://" + p.at.base
	}
}

// due is every prov.polling.period, an hour unless a file says otherwise (the
// default is unknown; an export showed that), and never below the schema's 60 s.
func (p *polyOS) due(_, last time.Time, _ float64) time.Time {
	period := time.Hour
	if v, ok := p.view()("prov.polling.period"); ok {
		if n, err := strconv.Atoi(v); err == nil && n >= 60 {
			period = time.Duration(n) * time.Second
		}
	}
	return last.Add(period)
}
