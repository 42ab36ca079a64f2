package sim

import (
	"cmp"
	"crypto/tls"
	"slices"
	"strings"
	"sync/atomic"
)

// An Enrollment says how devices find out where they belong. They know Options.Server, as DHCP
// names it, and nothing else: no pair, no root but the public ones (Options.Roots stands for
// those), and a J100 trusts whoever answers until a file names certificates.
type Enrollment struct {
	// Code is what somebody types when a phone asks for user and password; empty: nobody does.
	// A real VVX or Studio may want it in its menus; a J100 asks by itself.
	Code string
	// Service makes devices ask by JSON (POST /enroll/v1/discover at Server) where they
	// belong, and not for the files that phones ask any server for.
	Service bool
	// Certificates makes devices that ask by JSON get the certificate that they are offered, and show it.
	Certificates bool
	Lots         []Lot // bad days; the rest of the fleet has good ones
}

// A newcomer is a device that was not set up, and whoever stands in front of it.
type newcomer struct {
	d        *Device
	mistypes int
	typed    string // until the device is home
	tries    int    // codes that were typed and not right
	home     bool
	token    string           // of the last answer
	told     []string         // certificates that came with it
	group    string           // the phone group that came with it
	cert     *tls.Certificate // that it got; nil: none
	issued   atomic.Int64
	renewed  atomic.Int64
	unissued atomic.Int64
	prompts  atomic.Int64
	wrong    atomic.Int64
}

// types is what is typed when the device asks; not ok: nobody knows anything (better).
func (n *newcomer) types() (code string, ok bool) {
	if n == nil || n.d.fleet.o.Enrollment == nil || n.d.fleet.o.Enrollment.Code == "" || n.tries > n.mistypes {
		return "", false
	}
	n.prompts.Add(1)
	code = n.d.fleet.o.Enrollment.Code
	if n.tries < n.mistypes { // one digit is another
		last := code[len(code)-1]
		code = code[:len(code)-1] + string('0'+(last-'0'+1+byte(n.tries))%10)
	}
	n.typed = code
	(&run{d: n.d}).event(Asked, "", "")
	return code, true
}

func (n *newcomer) refused() {
	n.wrong.Add(1)
	n.tries++
	n.typed = ""
}

// look notes whether the device knows a server of its own by now: then what was typed is of no more use.
func (n *newcomer) look(r *run) {
	if n == nil || n.home || r.failed {
		return
	}
	at := n.d.phone.place()
	if n.begins(at.base) {
		return
	}
	n.home, n.typed, n.tries = true, "", 0
	r.event(Enrolled, "", at.bare())
}

// begins reports whether a server is the one that the device began with, by whichever scheme.
func (n *newcomer) begins(base string) bool {
	where := func(s string) (host, path string) {
		_, s, _ = strings.Cut(s, "://")
		host, path, _ = strings.Cut(s, "/")
		if i := strings.LastIndexByte(host, ':'); i > strings.LastIndexByte(host, ']') {
			host = host[:i]
		}
		return host, strings.Trim(path, "/")
	}
	h1, p1 := where(n.d.fleet.o.Server)
	h2, p2 := where(base)
	return h1 == h2 && (p1 == p2 || strings.HasPrefix(p2, p1+"/") && p1 != "")
}

// An EnrollReport is how a fleet has found home.
type EnrollReport struct {
	// Enrolled devices know a server of their own and were content with what it gave them.
	Enrolled int `json:"enrolled"`
	// Prompts are codes that were typed, Refused those that were not right.
	Prompts int64 `json:"prompts"`
	Refused int64 `json:"refused"`
	// Certificates is nil for devices that ask for none.
	Certificates *CertificateReport `json:"certificates,omitempty"`
	// Devices are told one by one, the first thousand of them.
	Devices []EnrolledDevice `json:"devices"`
}

// An EnrolledDevice is where one has arrived.
type EnrolledDevice struct {
	MAC     string `json:"mac"`
	Model   string `json:"model"`
	Serial  string `json:"serial"`
	Family  string `json:"family"`
	Home    bool   `json:"enrolled"`
	Base    string `json:"base"`
	User    string `json:"user"`
	Group   string `json:"group,omitempty"`
	Version string `json:"softwareVersion"`
	// Trusted is how many certificates it was told to trust.
	Trusted int    `json:"trusted"`
	Phase   Phase  `json:"phase"`
	Problem string `json:"problem,omitempty"`
}

const maxTold = 1000

func (f *Fleet) enrollReport() *EnrollReport {
	r := &EnrollReport{Devices: []EnrolledDevice{}}
	if f.o.Enrollment != nil && f.o.Enrollment.Certificates {
		r.Certificates = &CertificateReport{}
	}
	for _, d := range f.devices {
		s, n := d.State(), d.newcomer
		if c := r.Certificates; c != nil {
			c.Issued, c.Renewed, c.Refused = c.Issued+n.issued.Load(), c.Renewed+n.renewed.Load(), c.Refused+n.unissued.Load()
		}
		r.Prompts += n.prompts.Load()
		r.Refused += n.wrong.Load()
		home := s.Boots > 0 && s.Phase == Running && !n.begins(s.Base)
		if home {
			r.Enrolled++
		}
		if len(r.Devices) < maxTold {
			group, _ := s.Setting("GROUP")
			r.Devices = append(r.Devices, EnrolledDevice{
				MAC: d.id.MAC, Model: d.id.Model.Name, Serial: d.id.Serial, Family: d.Family(), Home: home, Base: s.Base, User: s.User,
				Group: cmp.Or(group, s.group), Version: s.Version, Trusted: len(s.trusted), Phase: s.Phase, Problem: s.Problem,
			})
		}
	}
	slices.SortFunc(r.Devices, func(a, b EnrolledDevice) int { return strings.Compare(a.MAC, b.MAC) })
	return r
}
