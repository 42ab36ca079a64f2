package image

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/firmware"
)

// Prefix is where images stand on the addresses of devices. They are there too beneath the directories that
// devices fetch from, since old ones take a relative path alone.
const Prefix = "/fw/"

// A Store knows which image a path means (firmware.Store).
type Store interface {
	FirmwareFile(ctx context.Context, sum, name string) (firmware.File, error)
}

// Options are what a Server is built from. Store, Blobs and Peer are required.
type Options struct {
	Store Store
	Blobs *firmware.Blobs
	// Peer says whether a request came over TLS, and from which address.
	Peer func(*http.Request) (secure bool, source netip.Addr)
	// AtOnce bounds the images that a site fetches at a time, and All those of all sites; 0 = 20, and 1,000.
	AtOnce, All int
	// Rate bounds what a site fetches, in bytes a second; 0: nothing does.
	Rate    int64
	Metrics *Metrics // nil: nobody counts
	Log     *slog.Logger
	Now     func() time.Time
}

// A Server answers devices that fetch images. It is safe for use by many goroutines.
type Server struct {
	o     Options
	gates *gates
}

// New makes a Server.
func New(o Options) *Server {
	if o.AtOnce == 0 {
		o.AtOnce = 20
	}
	if o.All == 0 {
		o.All = 1000
	}
	if o.Metrics == nil {
		o.Metrics = NewMetrics(nil)
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return &Server{o, newGates(o)}
}

// Split reads the path of an image: /fw/{sha256}/{name}, also beneath /e/ and /p/{key}/. Phones join
// directory and file without looking, so that slashes may be doubled.
func Split(path string) (sum, name string, ok bool) {
	if len(path) > 512 || !strings.Contains(path, "fw/") {
		return "", "", false
	}
	var parts []string
	for part := range strings.SplitSeq(path, "/") {
		if part != "" {
			parts = append(parts, part)
		}
	}
	switch {
	case len(parts) > 0 && parts[0] == "fw":
		parts = parts[1:]
	case len(parts) > 1 && parts[0] == "e" && parts[1] == "fw":
		parts = parts[2:]
	case len(parts) > 2 && parts[0] == "p" && parts[2] == "fw":
		parts = parts[3:]
	default:
		return "", "", false
	}
	if len(parts) != 2 {
		return "", "", true // ours, and nothing is there
	}
	return strings.ToLower(parts[0]), parts[1], true
}

// ServeHTTP answers one request. A device that gets anything but its image stays on what it runs, and goes on
// with its boot: so an image that is not there and one that is damaged are both 404, where 503 would keep some
// asking. Only one that others are in front of is told to come later.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w = &counted{ResponseWriter: w, m: s.o.Metrics}
	h := w.Header()
	h["X-Content-Type-Options"] = []string{"nosniff"}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h["Allow"] = []string{"GET, HEAD"}
		refuse(w, http.StatusMethodNotAllowed)
		return
	}
	sum, name, _ := Split(r.URL.Path)
	f, err := s.o.Store.FirmwareFile(r.Context(), sum, name)
	if err != nil {
		s.fail(w, err)
		return
	}
	_, source := s.o.Peer(r)
	site := siteOf(source)
	if r.Method == http.MethodGet {
		wait, leave := s.gates.enter(site)
		if leave == nil {
			s.o.Metrics.refused.Inc()
			h["Retry-After"] = []string{strconv.Itoa(int(wait / time.Second))}
			refuse(w, http.StatusServiceUnavailable)
			return
		}
		defer leave()
	}
	img, err := s.o.Blobs.Open(f.SHA256)
	if err != nil {
		s.fail(w, err)
		return
	}
	defer func() { _ = img.Close() }()
	h["Etag"] = []string{`"` + f.SHA256 + `"`}
	h["Content-Type"] = []string{"application/octet-stream"}
	h["Cache-Control"] = []string{"public, max-age=31536000, immutable"}
	// Without a time: that of the file differs from server to server, and the tag says all.
	http.ServeContent(&paced{ResponseWriter: w, r: r, gates: s.gates, site: site, o: &s.o}, r, "", time.Time{}, io.NewSectionReader(img, 0, img.Size))
}

// fail answers for an image that cannot be had.
func (s *Server) fail(w http.ResponseWriter, err error) {
	switch kind, _ := fault.Public(err); {
	case kind == fault.Missing:
		refuse(w, http.StatusNotFound)
	case fault.As(err) != nil && fault.As(err).Code == "imageDamaged":
		s.o.Metrics.damaged.Inc()
		refuse(w, http.StatusNotFound)
	case errors.Is(err, context.Canceled):
	default:
		s.o.Log.Warn("an image cannot be looked up", "err", err)
		w.Header()["Retry-After"] = []string{"60"}
		refuse(w, http.StatusServiceUnavailable)
	}
}

// refuse answers without a body: phones take what they get for the file.
func refuse(w http.ResponseWriter, status int) {
	w.Header()["Content-Length"] = []string{"0"}
	w.WriteHeader(status)
}

// siteOf is who is counted as one site: what stands behind one public address, or in one private network.
// The request of an image names no account, so that the subnets of its sites do not tell.
func siteOf(a netip.Addr) netip.Prefix {
	a = a.Unmap().WithZone("")
	bits := a.BitLen()
	switch {
	case a.Is4() && (a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast()):
		bits = 24
	case a.Is6():
		bits = 64
	}
	p, _ := a.Prefix(bits)
	return p
}

// counted counts what became of requests.
type counted struct {
	http.ResponseWriter
	m    *Metrics
	done bool
}

func (c *counted) WriteHeader(status int) {
	if !c.done {
		c.done = true
		c.m.requests.WithLabelValues(fmt.Sprint(status)).Inc()
	}
	c.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the connection.
func (c *counted) Unwrap() http.ResponseWriter { return c.ResponseWriter }
