package sim

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"net/http"
	"path"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

var (
	errPower = errors.New("the power went")
	// errShort is an image that is not whole: it is left alone, and so is the firmware.
	errShort = errors.New("the image is not whole")
)

// imageTries is how often a device asks for the rest of an image, or waits for a
// server that has too much to do, before it leaves it for its next start.
const imageTries = 20

// An image is firmware that has arrived, or that the device has already (same).
type image struct {
	same    bool
	version string // as it says of itself; empty: it does not
	sum     string // SHA-256, hex
}

// other reports whether it is not what runs. A phone looks into the image for its
// version; one that says none is left alone.
func (im image) other(runs string) bool {
	return !im.same && im.version != "" && im.version != runs
}

// hashed finds a hash in an address: there the content is what the address says.
var hashed = regexp.MustCompile(`/([0-9a-f]{64})/`)

// versions finds what an image says of itself in its first bytes. Real ones have a
// header; this is where tests put it.
var versions = regexp.MustCompile(`\b\d+\.\d+\.\d+(?:\.\d+){0,2}(?:_\d+)?\b`)

const headSize = 4096

// A crate is where an image arrives.
type crate struct {
	d     *Device
	sum   hash.Hash
	n     int64
	total int64 // -1: not known yet
	head  []byte
	etag  string
	odd   string // what was wrong with an answer's headers
	short bool
}

func (c *crate) empty() {
	c.sum, c.n, c.total, c.head = sha256.New(), 0, -1, nil
}

// take looks where in the image a body stands.
func (c *crate) take(resp *http.Response) io.Writer {
	if resp.StatusCode == http.StatusOK {
		c.empty()
		c.total, c.etag = resp.ContentLength, resp.Header.Get("ETag")
		return c
	}
	var from, to, total int64
	if _, err := fmt.Sscanf(resp.Header.Get("Content-Range"), "bytes %d-%d/%d", &from, &to, &total); err != nil || from != c.n || c.total >= 0 && total != c.total {
		c.odd = "206 with another range than was asked for"
		return io.Discard
	}
	if c.etag == "" {
		c.etag = resp.Header.Get("ETag")
	}
	c.total = total
	return c
}

func (c *crate) Write(b []byte) (int, error) {
	if c.total > 0 && c.n+int64(len(b)) > c.total/2 {
		switch m := c.d.mood; {
		case m.PowerCut && !c.d.cut:
			return 0, errPower
		case m.ShortImage:
			c.short = true
			return len(b), nil
		}
	}
	if more := headSize - len(c.head); more > 0 {
		c.head = append(c.head, b[:min(more, len(b))]...)
	}
	c.n += int64(len(b))
	return c.sum.Write(b)
}

// load fetches an image, in pieces when it has to, and looks whether it is whole:
// by its length, and by the hash in its address. runs is the hash of the image that
// the device runs, when it knows it: it need not come again.
func (s *session) load(name, runs string) (image, error) {
	d := s.r.d
	u, err := s.at(name)
	if err != nil {
		return image{}, err
	}
	key := u.String()
	c := &crate{d: d}
	c.empty()
	for try := 0; ; {
		q := &request{method: http.MethodGet, url: u, header: s.header, image: true, take: c.take}
		add := func(name, value string) {
			q.header = append(q.header[:len(q.header):len(q.header)], [2]string{name, value})
		}
		chunk := d.fleet.o.Chunk
		if c.n > 0 || chunk > 0 {
			to := ""
			if chunk > 0 {
				to = strconv.FormatInt(c.n+chunk-1, 10)
			}
			add("Range", "bytes="+strconv.FormatInt(c.n, 10)+"-"+to)
			if c.n > 0 && c.etag != "" {
				add("If-Range", c.etag)
			}
		}
		if have := d.files[key]; c.n == 0 && have != nil && have.etag != "" && hex.EncodeToString(have.sum[:]) == runs && !d.fleet.o.NoETag {
			add("If-None-Match", have.etag)
		}
		before := c.n
		a, err := s.ask(q)
		switch {
		case s.r.ctx.Err() != nil:
			return image{}, s.r.ctx.Err()
		case errors.Is(err, errPower):
			d.cut = true
			d.fleet.stats.firmware.broken.Add(1)
			return image{}, err
		case err == nil && a.status == http.StatusNotModified:
			return image{same: true}, nil
		case err == nil && (a.status == http.StatusNotFound || a.status == http.StatusGone):
			return image{}, errMissing
		case c.odd != "":
			return image{}, stumble(c.odd)
		case err == nil && (a.status == http.StatusOK || a.status == http.StatusPartialContent):
			if c.short || c.n >= c.total {
				return s.check(c, key)
			}
			if c.n == before {
				return image{}, stumble("a range without a byte")
			}
			continue // the next piece
		case err == nil && a.status != http.StatusTooManyRequests && a.status < 500:
			return image{}, refusal(a.status)
		}
		var trip stumble
		if try++; errors.As(err, &trip) || err != nil && a != nil || try == imageTries {
			if err == nil {
				err = refusal(a.status)
			}
			return image{}, err
		}
		wait := time.Duration(0)
		if c.n == before { // nothing came at all
			wait = backOff(min(try, 6), d.rng)
		} else {
			d.fleet.stats.firmware.resumed.Add(1)
		}
		if a != nil {
			if told, ok := retryAfter(a.header.Get("Retry-After"), time.Now()); ok {
				wait = told
			}
		}
		s.r.event(Waiting, u.Path, "")
		if err := sleep(s.r.ctx, wait); err != nil {
			return image{}, err
		}
	}
}

// check looks at an image that has come to its end.
func (s *session) check(c *crate, key string) (image, error) {
	d, stats := s.r.d, &s.r.d.fleet.stats.firmware
	stats.bytes.Add(c.n)
	if c.short {
		stats.broken.Add(1)
		return image{}, errShort
	}
	if c.n == 0 {
		return image{}, stumble("an image without a byte")
	}
	now := &kept{etag: c.etag, sum: [sha256.Size]byte(c.sum.Sum(nil))}
	im := image{sum: hex.EncodeToString(now.sum[:])}
	if m := hashed.FindStringSubmatch(key); m != nil && m[1] != im.sum {
		stats.broken.Add(1)
		return image{}, stumble("an image that is not what its address says")
	}
	// The header first, then the name of the file or of its directory.
	if im.version = string(versions.Find(c.head)); im.version == "" {
		name := hashed.ReplaceAllString(key, "/")
		_, name, _ = strings.Cut(name, "://")
		_, name, _ = strings.Cut(name, "/")
		im.version = versions.FindString(path.Clean("/" + name))
	}
	d.files[key] = now
	s.r.event(Fetched, key, "")
	return im, nil
}

// upgrade is the moment in which a device starts its new firmware, or does not.
func (d *Device) upgrade(r *run, version string) {
	if d.mood.Stays {
		d.dead = true
		return
	}
	d.phone.install(version)
	d.fleet.stats.firmware.upgrades.Add(1)
	r.event(Upgraded, "", version)
}

// perish takes a device off everything: what it was told it will never do.
func (d *Device) perish(r *run) {
	d.fleet.stats.firmware.lost.Add(1)
	d.publish(Dead, r.first)
	d.PowerOff()
	d.lan.fall(r.ctx)
	r.event(Ended, "", r.first)
}

type firmwareStats struct{ upgrades, bytes, resumed, broken, lost atomic.Int64 }

// A FirmwareReport is what a fleet has loaded.
type FirmwareReport struct {
	Upgrades int64 `json:"upgrades"` // to another version, up or down
	Bytes    int64 `json:"bytes"`    // of images
	Resumed  int64 `json:"resumed"`  // after a connection that broke
	Broken   int64 `json:"broken"`   // images that were not whole
	Lost     int64 `json:"lost"`     // devices that did not come back
	// Versions is how many devices run which: "J179 4.1.3.0.6".
	Versions map[string]int `json:"versions"`
}

func (s *firmwareStats) report(devices []*Device) *FirmwareReport {
	r := &FirmwareReport{Upgrades: s.upgrades.Load(), Bytes: s.bytes.Load(), Resumed: s.resumed.Load(), Broken: s.broken.Load(), Lost: s.lost.Load(), Versions: map[string]int{}}
	if r.Bytes == 0 && r.Broken == 0 {
		return nil
	}
	for _, d := range devices {
		r.Versions[d.id.Model.Name+" "+d.State().Version]++
	}
	return r
}
