package main

import (
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/spf13/pflag"

	"muster/internal/sim"
)

// enrollFlags are for fleets that leave the factory, and for the firmware they load.
type enrollFlags struct {
	on           bool // worked out by check
	code         string
	discover     bool
	certificates bool // by EST
	files        string
	mistype      int
	lots         map[string]*lotFlag
	writer       *fileWriter
}

// enrollLots are the flags of bad days, in the order in which the seed deals them.
var enrollLots = []string{"stays-away", "power-cut", "short-image", "mistype"}

func (e *enrollFlags) register(p *pflag.FlagSet, o *sim.Options) {
	p.StringVar(&e.code, "code", "", "the devices are out of their boxes and know --server alone; this is what somebody types when one asks for a code")
	p.BoolVar(&e.discover, "discover", false, "such devices ask by JSON (POST /enroll/v1/discover) and not for files")
	p.BoolVar(&e.certificates, "certificates", false, "with --discover: devices get the certificate that they are offered, by EST, and show it from then on")
	p.StringVar(&e.files, "files", "", "write every file that a device gets into this directory, one below it for each device; passwords are in them")
	p.Int64Var(&o.Chunk, "chunk", 0, "bytes of a firmware image asked for at once; 0 is all, and the rest when a connection breaks")
	p.IntVar(&e.mistype, "mistyped", 1, "how often somebody at a --mistype device is wrong before the code is right")
	e.lots = map[string]*lotFlag{}
	for name, says := range map[string]string{
		"stays-away": "do not come back from their first upgrade", "power-cut": "lose their power in the middle of it, once",
		"short-image": "get every firmware image cut short", "mistype": "have somebody who mistypes the code",
	} {
		e.lots[name] = &lotFlag{}
		p.Var(e.lots[name], name, "how many, or which share (30%), "+says)
	}
}

// check says whether the devices are to be enrolled: with a code, by JSON, or because
// --server is an enrollment address.
func (e *enrollFlags) check(f *simFlags) error {
	u, err := url.Parse(f.server)
	e.on = e.code != "" || e.discover || err == nil && (u.Path == "/e" || strings.HasPrefix(u.Path, "/e/")) && f.user == "" && u.User == nil
	switch {
	case e.certificates && !e.discover:
		return usage("--certificates is for devices that ask by JSON: give --discover")
	case !e.on && *e.lots["mistype"] != (lotFlag{}):
		return usage("--mistype is for devices that are asked for a code: give --code")
	case !e.on:
		return nil
	case f.user != "" || err == nil && u.User != nil:
		return usage("--code: devices out of their boxes have no pair; leave --user and --password out")
	case f.lan.prefix != "" || f.channel.on:
		return usage("--code excludes --lan and --channel")
	case f.server == "":
		return usage("--server is missing: the address that DHCP names, https://HOST:8443/e/ for instance")
	case e.code != "" && strings.Trim(e.code, "0123456789 -") != "":
		return usage("--code %s: a code has digits, 8 or 12", e.code)
	case e.mistype < 0 || f.o.Chunk < 0:
		return usage("--mistyped and --chunk must not be negative")
	}
	return nil
}

// address is where devices ask that know nothing: beneath /e/ of what --server names, or of the
// address that the admin API names for the account.
func (e *enrollFlags) address(server string) (string, error) {
	u, err := url.Parse(server)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return "", usage("--server must be an http:// or https:// address")
	}
	if u.Path == "" || u.Path == "/" || strings.HasPrefix(u.Path, "/p/") {
		u.Path = "/e/"
	}
	if e.discover && u.Scheme != "https" {
		return "", usage("--discover: the enrollment service is asked over HTTPS, and %s is not", server)
	}
	return u.String(), nil
}

func (e *enrollFlags) prepare(o *sim.Options) {
	for _, name := range enrollLots {
		t := map[string]sim.Temper{"stays-away": {Stays: true}, "power-cut": {PowerCut: true}, "short-image": {ShortImage: true}, "mistype": {Mistypes: e.mistype}}[name]
		if lot := *e.lots[name]; lot != (lotFlag{}) {
			o.Firmware = append(o.Firmware, sim.Lot{Count: lot.count, Share: lot.share, Temper: t})
		}
	}
	if e.on {
		o.Enrollment = &sim.Enrollment{Code: strings.NewReplacer(" ", "", "-", "").Replace(e.code), Service: e.discover, Certificates: e.certificates}
	}
	if e.files != "" {
		e.writer = &fileWriter{dir: e.files, n: map[string]int{}}
		o.OnFile = e.writer.write
	}
}

// A fileWriter keeps what devices got, in the order in which it came.
type fileWriter struct {
	dir string

	mu  sync.Mutex
	n   map[string]int
	err error
}

func (w *fileWriter) write(d *sim.Device, address string, body []byte) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.n[d.MAC()]++
	_, name, _ := strings.Cut(address, "://")
	clean := strings.Map(func(r rune) rune {
		if strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-", r) {
			return r
		}
		return '_'
	}, name)
	if len(clean) > 120 {
		clean = clean[len(clean)-120:]
	}
	dir := filepath.Join(w.dir, d.MAC())
	if err := os.MkdirAll(dir, 0o700); err != nil && w.err == nil {
		w.err = err
	}
	scheme, _, _ := strings.Cut(address, "://")
	if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%02d_%s_%s", w.n[d.MAC()], scheme, clean)), body, 0o600); err != nil && w.err == nil {
		w.err = err
	}
}

// failed is the first file that could not be written.
func (e *enrollFlags) failed() error {
	if e.writer == nil {
		return nil
	}
	e.writer.mu.Lock()
	defer e.writer.mu.Unlock()
	if e.writer.err != nil {
		return fmt.Errorf("--files: %w", e.writer.err)
	}
	return nil
}

// tellEnrollment is the part of the report that is for people.
func tellEnrollment(w io.Writer, r sim.Report) {
	if e := r.Enrollment; e != nil {
		fmt.Fprintf(w, "enrollment: %d of %d devices enrolled; %d codes typed, %d of them not right\n", e.Enrolled, r.Devices, e.Prompts, e.Refused)
		if len(e.Devices) <= 20 {
			for _, d := range e.Devices {
				group := ""
				if d.Group != "" {
					group = ", group " + d.Group
				}
				fmt.Fprintf(w, "  %s %s: %s as %q, %s, trusts %d more%s\n", d.Model, d.MAC, d.Base, d.User, d.Version, d.Trusted, group)
			}
		}
	}
	if f := r.Firmware; f != nil {
		counts := map[string]int64{}
		for v, n := range f.Versions {
			counts[v] = int64(n)
		}
		fmt.Fprintf(w, "firmware: %d upgrades, %.1f MB; %d resumed, %d not whole, %d devices did not come back; %s\n", f.Upgrades, float64(f.Bytes)/1e6, f.Resumed, f.Broken, f.Lost, counted(counts))
	}
}
