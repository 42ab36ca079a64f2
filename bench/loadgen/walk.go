package loadgen

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"strings"
)

// links is what a file says of the files beside it.
type links struct {
	next                    []string // read after it, in order
	overrides, licence, log string   // directories, each with a slash at its end, or empty
}

// read finds what a phone of the family reads next. A settings file names none.
func read(family string, body []byte) links {
	if family == "j100" {
		return links{next: lastGet(body)}
	}
	if !bytes.Contains(body, []byte("CONFIG_FILES")) {
		return links{}
	}
	l := links{overrides: dir(body, "OVERRIDES_DIRECTORY"), licence: dir(body, "LICENSE_DIRECTORY"), log: dir(body, "LOG_FILE_DIRECTORY")}
	l.next = strings.FieldsFunc(attribute(body, "CONFIG_FILES"), func(r rune) bool { return r == ',' || r == ' ' })
	return l
}

// lastGet finds the GET of a J100 script that a healthy boot ends with: a GET
// is a tail call, and those before it stand behind conditions.
func lastGet(body []byte) []string {
	var last []string
	for line := range bytes.Lines(body) {
		if name, ok := bytes.CutPrefix(line, []byte("GET ")); ok {
			last = []string{string(bytes.TrimSpace(name))}
		}
	}
	return last
}

func attribute(body []byte, name string) string {
	_, rest, ok := bytes.Cut(body, []byte(name+`="`))
	if !ok {
		return ""
	}
	value, _, _ := bytes.Cut(rest, []byte(`"`))
	return string(value)
}

func dir(body []byte, name string) string {
	d := attribute(body, name)
	if d != "" && !strings.HasSuffix(d, "/") {
		d += "/"
	}
	return d
}

// boot takes the walk of the phone's family.
func (p *phone) boot() error {
	switch {
	case p.d.Only != "":
		_, err := p.get(p.d.Only)
		return err
	case p.d.Family == "j100":
		return p.chain("J100Supgrade.txt")
	}
	l, err := p.master()
	if err != nil || p.d.Family != "ucs" || p.o.PollOnly {
		return err
	}
	for _, name := range [...]string{l.overrides + p.d.MAC + "-phone.cfg", l.overrides + p.d.MAC + "-web.cfg", l.licence + "000000000000-license.cfg"} {
		if err := p.absent(name); err != nil {
			return err
		}
	}
	if p.o.Static {
		return nil
	}
	return p.put(l.log + p.d.MAC + "-app.log")
}

// master reads the master file and each file it names.
func (p *phone) master() (links, error) {
	l, err := p.get(p.d.MAC + ".cfg")
	if err != nil {
		return l, err
	}
	if len(l.next) == 0 {
		return l, errors.New("a master file without CONFIG_FILES")
	}
	for _, name := range l.next {
		if _, err := p.get(p.local(name)); err != nil {
			return l, err
		}
	}
	return l, nil
}

// chain follows the GETs of a J100 from file to file.
func (p *phone) chain(name string) error {
	for range 10 {
		l, err := p.get(name)
		if err != nil || len(l.next) == 0 {
			return err
		}
		name = p.local(l.next[0])
	}
	return errors.New("a chain of more than ten files")
}

// local turns a name in a file into one beneath the phone's directory.
func (p *phone) local(name string) string {
	if !strings.ContainsAny(name, "$[:") {
		return name
	}
	name = strings.NewReplacer("$MACADDR", p.d.MAC, "[PHONE_MAC_ADDRESS]", p.d.MAC, "[MACADDRESS]", p.d.MAC).Replace(name)
	if _, at, whole := strings.Cut(name, "://"); whole {
		if _, rest, ok := strings.Cut(at, p.d.Dir); ok {
			return rest
		}
	}
	return name
}

// get fetches a file and says what it names.
func (p *phone) get(file string) (links, error) {
	at := p.d.Dir + file
	a, err := p.ask(http.MethodGet, at, nil)
	if err != nil {
		return links{}, p.wrong("GET", file, err)
	}
	switch {
	case a.status == http.StatusNotModified && p.o.Tags.get(at) != "":
		c := p.o.Files.get(at)
		if c == nil {
			return links{}, p.wrong("GET", file, errors.New("304 for a file never seen"))
		}
		return c.follow, nil
	case a.status != http.StatusOK:
		return links{}, p.wrong("GET", file, fmt.Errorf("status %d", a.status))
	}
	p.o.Tags.set(at, a.tag)
	if p.o.Inspect != nil {
		if err := p.o.Inspect(p.d, file, a.body, a.asked); err != nil {
			return links{}, p.wrong("GET", file, err)
		}
		return read(p.d.Family, a.body), nil
	}
	c, err := p.o.Files.see(at, p.d.Family, a.body)
	if err != nil {
		return links{}, p.wrong("GET", file, err)
	}
	return c.follow, nil
}

// absent asks for a file that a healthy boot does not find.
func (p *phone) absent(file string) error {
	a, err := p.ask(http.MethodGet, p.d.Dir+file, nil)
	if err == nil && a.status != http.StatusNotFound {
		err = fmt.Errorf("status %d, want 404", a.status)
	}
	return p.wrong("GET", file, err)
}

// bootLog is 2 kB, as much as a phone writes in a boot.
var bootLog = bytes.Repeat([]byte("1125120000|so   |4|00|Configuration read, application up ok.\n"), 34)[:2048]

func (p *phone) put(file string) error {
	a, err := p.ask(http.MethodPut, p.d.Dir+file, bootLog)
	if err == nil && a.status/100 != 2 {
		err = fmt.Errorf("status %d", a.status)
	}
	return p.wrong("PUT", file, err)
}

// wrong names the file without the MAC, so that equal failures count as one.
func (p *phone) wrong(method, file string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %s %s: %w", p.d.Family, method, strings.ReplaceAll(file, p.d.MAC, "<mac>"), err)
}
