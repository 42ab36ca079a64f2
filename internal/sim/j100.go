package sim

import (
	"errors"
	"fmt"
	"maps"
	"net/netip"
	"regexp"
	"strconv"
	"strings"
	"time"
)

func itoa(n int) string { return strconv.Itoa(n) }

// j100 is an Avaya J100 phone with SIP firmware.
type j100 struct {
	d    *Device
	dhcp string // the file server that DHCP names
	// The forced pair is kept over everything but a reset.
	user, password string
	firmware       string
	group          int
	roots          []string          // of TRUSTCERTS; none: it trusts anybody
	settings       map[string]string // in force; replaced as a whole
}

func newJ100(d *Device, at place) phone {
	return &j100{d: d, dhcp: at.base, user: at.user, password: at.password, firmware: d.id.Model.Version, group: d.fleet.o.Group}
}

func (p *j100) version() string        { return p.firmware }
func (p *j100) install(version string) { p.firmware = version }

func (p *j100) anchors() ([]string, trust) {
	if len(p.roots) == 0 {
		return nil, trustAny
	}
	return p.roots, trustOnly
}

// settle is what the vendor's own enrollment does: the server counts as long as no
// settings file names another.
func (p *j100) settle(at place, group int) {
	p.dhcp, p.settings = at.base, nil
	if at.user != "" {
		p.user, p.password = at.user, at.password
	}
	if group >= 0 {
		p.group = group
	}
}

func (p *j100) leave() { p.dhcp, p.settings = p.d.fleet.o.Server, nil }

func (p *j100) view() func(string) (string, bool) {
	settings := p.settings
	return func(name string) (string, bool) {
		v, ok := settings[strings.ToUpper(name)]
		return v, ok
	}
}

// place is the file server of the settings, else DHCP's. With both an HTTPS and
// an HTTP server set, HTTPS is tried first (inferred from the 9600 family).
func (p *j100) place() place {
	at := place{base: p.dhcp, user: p.user, password: p.password}
	get := func(name string) string { return p.settings[name] }
	dir := get("HTTPDIR")
	switch {
	case get("TLSSRVR") != "":
		if d := get("TLSDIR"); d != "" {
			dir = d
		}
		at.base = p.server("https", get("TLSSRVR"), get("TLSPORT"), "443", dir)
	case get("HTTPSRVR") != "":
		at.base = p.server("http", get("HTTPSRVR"), get("HTTPPORT"), "80", dir)
	}
	return at
}

func (p *j100) server(scheme, hosts, port, usual, dir string) string {
	host, _, _ := strings.Cut(hosts, ",") // a list; the others are for when it is down
	if ip, err := netip.ParseAddr(host); err == nil && ip.Is6() {
		host = "[" + host + "]" // the settings hold addresses bare
	}
	if n, err := strconv.Atoi(port); err == nil && n > 0 && n < 65536 && port != usual {
		host += ":" + port
	}
	// Macros in a directory are in capitals, unlike those of GET.
	dir = strings.NewReplacer("$MACADDR", strings.ToUpper(p.d.id.MAC), "$SERIALNO", strings.ToUpper(p.d.id.Serial),
		"$MODEL4", p.d.id.Model.Token).Replace(dir)
	return scheme + "://" + host + "/" + strings.Trim(dir, "/")
}

func (p *j100) boot(r *run, _ bool) next { return p.load(r) }
func (p *j100) poll(r *run) next         { return p.load(r) }

// load is the phone's one way to settings: the upgrade file, the firmware it
// decides on, and the files that its script goes on to.
func (p *j100) load(r *run) next {
	id := p.d.id
	s, err := r.open(p.place(), [][2]string{{"User-Agent",
		fmt.Sprintf("Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/%s-%s (MAC:%s)", id.Model.Token, p.firmware, id.MAC)}})
	if err != nil {
		r.problem("", "%v", err)
		return done
	}
	defer s.close()
	const first = "J100Supgrade.txt"
	v, _, err := s.fetch(first, readScript)
	if err != nil {
		r.problem(first, "%v", err)
		return done
	}
	upgraded, decided := false, ""
	// The phone decides once for each image it is told of.
	decide := func(appname string) bool {
		if appname != decided {
			decided, upgraded = appname, p.upgrade(r, s, appname)
		}
		return upgraded
	}
	in := &interpreter{sets: map[string]string{}, vars: map[string]string{
		"GROUP": itoa(p.group), "MODEL4": id.Model.Token, "MODEL": id.Model.Token + "D0" + id.Model.Hardware + "A",
		"MACADDR": id.MAC, "SERIALNO": id.Serial, "APPNAME_IN_USE": p.firmware, "SIG_IN_USE": "SIP", "HWVERS": id.Model.Hardware,
	}}
	in.trouble = func(text string) { r.remark("", "%s", text) }
	in.leaving = func() bool { return decide(in.sets["APPNAME"]) || r.failed }
	in.get = func(name string, depth int) (*script, error) {
		v, _, err := s.fetch(name, readScript)
		var no refusal
		switch {
		case errors.Is(err, errMissing):
			return nil, nil //nolint:nilnil // the file that asked goes on
		case depth > 0 && (errors.As(err, &no) || errors.Is(err, errUnauthorized)):
			// A GET that fails is passed over, whatever the reason: the phone takes
			// what it has read of settings for all there is. Without any settings file
			// it goes on with what it had, or most of that: the vendor lists some that go.
			r.remark(name, "%v: the phone goes on without the file, and what stood in it is at its default", err)
			return nil, nil //nolint:nilnil // the same
		}
		if err != nil {
			r.problem(name, "%v", err)
			return nil, errStop
		}
		return v.(*script), nil
	}
	err = in.run(v.(*script), 0)
	if err == nil { // an APPNAME may stand in a later file too
		decide(in.sets["APPNAME"])
	}
	switch {
	case upgraded:
		return reboot
	case err != nil || r.failed:
		if !r.failed {
			r.problem(first, "%v", err)
		}
		return done
	}
	p.trust(r, s, in.sets["TRUSTCERTS"])
	if r.failed {
		return done
	}
	return p.apply(r, in.sets)
}

// apply puts a whole new set in force: what no file sets is at its default
// again. Another file server needs a reboot; a pair does not (inferred), and is
// used from the next request on.
func (p *j100) apply(r *run, sets map[string]string) next {
	was := p.place()
	p.settings = maps.Clone(sets)
	user, password := sets["FORCE_HTTP_AUTH_USERNAME"], sets["FORCE_HTTP_AUTH_PASSWORD"]
	switch {
	case user != "" && password != "":
		p.user, p.password = user, password
	case user != "" || password != "":
		r.remark("", "one of FORCE_HTTP_AUTH_USERNAME and FORCE_HTTP_AUTH_PASSWORD without the other: not used")
	}
	// Whether a phone takes its group from a file is unknown. This one does, for the next files.
	if n, err := strconv.Atoi(sets["GROUP"]); err == nil && n >= 0 && n <= 999 {
		p.group = n
	}
	now := p.place()
	if !sameServer(was.base, now.base) {
		return reboot
	}
	return done
}

var imageName = regexp.MustCompile(`^FW_S_(J\d{3})A?_R(\d+(?:_\d+)+)\.bin$`)

// upgrade fetches the image that APPNAME names if it is another version, up or
// down, and says whether the phone starts again for it. An image the server does not
// have, or one for another model, changes nothing.
func (p *j100) upgrade(r *run, s *session, appname string) bool {
	file := appname[strings.LastIndexByte(appname, '/')+1:]
	m := imageName.FindStringSubmatch(file)
	if m == nil || m[1] != p.d.id.Model.Token {
		return false
	}
	version := strings.ReplaceAll(m[2], "_", ".")
	if version == p.firmware {
		return false
	}
	if strings.Contains(appname, "://") && older(p.firmware, 4, 1) {
		r.remark(file, "APPNAME is an address, and firmware before 4.1 looks for a name at its file server")
		return false
	}
	_, err := s.load(appname, "")
	switch {
	case errors.Is(err, errPower):
		return true
	case errors.Is(err, errMissing), errors.Is(err, errShort):
		return false
	case err != nil:
		r.problem(file, "%v", err)
		return false
	}
	p.d.upgrade(r, version)
	return true
}

// older compares the first two numbers of a version.
func older(version string, major, minor int) bool {
	f := strings.SplitN(version, ".", 3)
	if len(f) < 2 {
		return false
	}
	a, err1 := strconv.Atoi(f[0])
	b, err2 := strconv.Atoi(f[1])
	return err1 == nil && err2 == nil && (a < major || a == major && b < minor)
}

// trust fetches the certificates that TRUSTCERTS names; without any the phone trusts
// whoever answers. A fleet that was set up goes on trusting what it was told to. A
// file that holds no certificate is a problem.
func (p *j100) trust(r *run, s *session, list string) {
	var roots []string
	defer func() { p.roots = roots }()
	for _, name := range strings.Split(list, ",") {
		if name = strings.TrimSpace(name); name == "" {
			continue
		}
		v, _, err := s.fetch(name, readRoots)
		if err != nil {
			r.remark(name, "%v", err)
			continue
		}
		roots = append(roots, v.([]string)...)
	}
}

func (p *j100) due(_, last time.Time, draw float64) time.Time {
	return j100Update(p.view(), last, draw)
}
