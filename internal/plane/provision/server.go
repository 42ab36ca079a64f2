package provision

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/maypok86/otter/v2"

	"muster/internal/bundle"
	"muster/internal/ca"
	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/roster"
)

// A Store is what this plane needs to know and to keep.
type Store interface {
	fleet.Store
	fleet.PlaceStore
	fleet.GroupStore
	policy.Store
	bundle.Store
}

// Options are what a Server is built from. Store, Dialects, Address and Root are needed.
type Options struct {
	Store    Store
	Dialects *dialect.Set
	// Roster knows the devices and where they belong. It hears notices before this
	// server does; nil: the server has one of its own, and tells it what it hears.
	Roster *roster.Roster
	// Address returns the Server Address of an account, with a slash at its end.
	Address func(key string) string
	// Root returns the PEM of the private root CA, served at /pki/root.pem; nil: none.
	Root func() []byte
	// Private reports whether the HTTPS listener presents a certificate of that
	// root; nil: no.
	Private func() bool
	// Certificates is where devices fetch certificates, the enrollment address: "https://host/e/";
	// nil: they are told of none.
	Certificates func() string
	// Home is where the profile of a device's site sends it; Told hears, after the answer, that an enrolled device
	// was told what it says. Nil: nobody is sent, nobody hears.
	Home func(ctx context.Context, id fleet.AccountID, m fleet.MAC) (dialect.Home, error)
	Told func(ctx context.Context, id fleet.AccountID, m fleet.MAC) error
	// Bearer says who the client certificate of a request's connection is of; an error is one of package ca's. It is not asked when
	// there is none. Nil: nobody looks.
	Bearer func(*http.Request) (ca.Peer, error)
	// Misused hears of certificates that came where they do not belong, and does not block; nil: nobody does.
	Misused func(context.Context, Misuse)
	// Identity says where a device gets a certificate, from memory: nil when it is to get none. Nil: nobody is told.
	Identity func(ctx context.Context, key string, d fleet.Device) *dialect.Identity
	// Trusted reports whether a peer is a proxy whose forwarded headers are believed.
	Trusted func(netip.Addr) bool
	// Saw hears of the devices of a batch of sightings once it is saved, so that the store tells the same: which are new and
	// which came again; of a large batch it hears no names. It must not block. Nil: nobody hears.
	Saw func(id fleet.AccountID, joined, came []fleet.DeviceID)
	// Image is the release that a device is told to run; nil, or a zero one: what it runs. It answers
	// from memory.
	Image func(context.Context, fleet.Device) dialect.Image
	Log   *slog.Logger
	Now   func() time.Time // nil: time.Now
	// NonceKey signs Digest nonces; servers that share it accept each other's. Empty: random.
	NonceKey []byte
	// CacheBytes bounds rendered files kept in memory; 0 = 64 MiB.
	CacheBytes int
	// Visits keeps what became of requests; nil: nobody keeps it.
	Visits fleet.VisitStore
	// Captures keeps what is captured of devices, as often as Visits; nil: nobody is captured.
	Captures fleet.CaptureStore
	// Troubles keeps which devices need somebody, as their visits tell; nil: nobody keeps it.
	Troubles fleet.TroubleStore
	// Metrics counts; nil: nobody counts.
	Metrics *Metrics
}

// A Server answers devices. It is safe for use by many goroutines.
type Server struct {
	o         Options
	accounts  *accounts
	nonces    *nonces
	failures  *failures
	files     *fileCache
	absent    absent
	bodies    *otter.Cache[string, *rendered] // of bundles' files
	sightings *sightings
	own       *roster.Roster // nil: somebody else's
	visits    *visits
	traffic   *traffic
	reminders *reminders
}

// New makes a Server. Close it to save what it saw.
func New(o Options) *Server {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.CacheBytes == 0 {
		o.CacheBytes = 64 << 20
	}
	if o.Metrics == nil {
		o.Metrics = NewMetrics(nil)
	}
	s := &Server{o: o, nonces: newNonces(o.NonceKey), failures: newFailures(), files: newFileCache(o.CacheBytes), reminders: newReminders(), bodies: newBodies()}
	if o.Roster == nil {
		s.own = roster.New(o.Store)
		o.Roster = s.own
	}
	s.accounts = newAccounts(o)
	s.sightings = newSightings(o, s.accounts)
	s.traffic = newTraffic()
	if o.Visits != nil {
		w := watched{VisitStore: o.Visits, count: s.traffic, keep: o.Troubles}
		if o.Saw != nil {
			w.tell = func(id fleet.AccountID, news []fleet.DeviceID) { o.Saw(id, nil, news) }
		}
		o.Visits = w
	}
	s.visits = newVisits(o)
	return s
}

// Run saves sightings and visits until ctx ends, then saves the rest.
func (s *Server) Run(ctx context.Context) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		s.visits.run(ctx)
	}()
	s.sightings.run(ctx)
	<-done
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	if err := s.visits.flush(last, true); err != nil { // after the sightings: visits of devices that nobody has are left out
		s.o.Log.Error("save visits", "err", err)
	}
}

// Flush saves what was seen so far; Last Provisioning Sync, new devices and
// Provisioning Information are up to date when it returns.
func (s *Server) Flush(ctx context.Context) error {
	return errors.Join(s.sightings.flush(ctx, true), s.visits.flush(ctx, true)) // sightings first: visits of devices that nobody has are left out
}

// Settle saves who came so far, and leaves the log of visits for later: Last
// Provisioning Sync, the inventory and what waits for approval are up to date
// when it returns nil. It costs nothing when nobody came; when ctx ends first, the
// saving goes on without the caller.
func (s *Server) Settle(ctx context.Context) error {
	if s.sightings.idle() {
		return nil
	}
	done := make(chan error, 1)
	go func() { done <- s.sightings.flush(context.WithoutCancel(ctx), true) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Hear takes a notice: what it names is read anew before the next answer. It
// does not block on devices, and may be called before the change's 2xx so that
// no stale answer follows it.
func (s *Server) Hear(n fleet.Notice) {
	if s.own != nil {
		s.own.Hear(n)
	}
	if n.About == "rediscover" {
		s.reminders.ask(n.Device, s.o.Now())
		return
	}
	s.accounts.hear(n)
}

// Limits of one request. A phone's longest file name is far below.
const (
	maxPath   = 512
	maxUpload = 10 << 20
	maxAgent  = 512
)

// ServeHTTP answers one request of a device. Paths are not cleaned by a mux:
// a mux answers a double slash with a redirect, and no phone is known to follow one.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	both := &struct { // one allocation
		visit
		answerer
	}{visit{start: s.o.Now(), server: s}, answerer{w: w, r: r}}
	v, a := &both.visit, &both.answerer
	a.v, v.answer = v, a
	v.secure, v.source = s.Peer(r)
	s.serve(a, r, v)
	v.end(r)
}

func (s *Server) serve(a *answerer, r *http.Request, v *visit) {
	key, file, ok := splitPath(r.URL.Path)
	v.file = file
	switch {
	case !ok:
		a.status(http.StatusNotFound, "no such path") // a phone tries its next file
		return
	case key == "" && file == "/pki/root.pem" && s.o.Root != nil:
		a.file(s.o.Root(), "application/x-pem-file")
		return
	case key == "":
		a.status(http.StatusNotFound, "no such path")
		return
	}
	switch r.Method {
	case http.MethodGet, http.MethodHead, http.MethodPut:
	default:
		a.w.Header()["Allow"] = []string{"GET, HEAD, PUT"}
		a.status(http.StatusMethodNotAllowed, "method") // uploads by POST are not known of these families
		return
	}
	acct, err := s.accounts.byKey(r.Context(), key)
	if err != nil {
		a.fail(err, "no account has this address")
		return
	}
	v.account = acct.id
	view, err := acct.view(r.Context())
	if err != nil {
		a.fail(err, "load account")
		return
	}
	v.file, v.view = view.hide(file), view
	mode := view.prov.HTTP
	if !v.secure && mode == fleet.HTTPOff {
		// Without a challenge: no pair travels in the clear. The phone keeps its settings.
		a.status(http.StatusForbidden, "plain HTTP is off for this account")
		return
	}
	if v.bearer = s.bearerOf(r); v.bearer.gone {
		a.w.Header()["Connection"] = []string{"close"} // the next one breaks in the handshake
		v.mac = v.bearer.MAC
		a.status(http.StatusForbidden, "the certificate is revoked or blocked")
		return
	}
	pair, ok := s.prove(a, r, v, acct, view, mode)
	if !ok {
		return
	}
	v.generation = pair.generation
	s.serveKnown(a, r, v, acct, view, pair, file)
}

// serveKnown answers whoever proved the account.
func (s *Server) serveKnown(a *answerer, r *http.Request, v *visit, acct *account, view *view, pair *pair, file string) {
	req := dialect.Request{Path: file, Agent: clip(r.UserAgent(), maxAgent), Put: r.Method == http.MethodPut}
	if req.Device = r.Header.Get("X-Device"); req.Device == "" {
		req.Device = r.Header.Get("SerialNumber")
	}
	req.Device = clip(req.Device, maxAgent)

	ask, known := s.o.Dialects.Recognize(req)
	d, have := fleet.Device{}, false
	if v.bearer.good && !pair.bare {
		of, err := s.strange(r.Context(), acct, v.bearer)
		if err != nil {
			a.fail(err, "look the device up")
			return
		}
		if of { // of a device of another account: the pair is one that it should not have
			v.ask = ask
			s.misused(r.Context(), a, v, ask.MAC, "")
			return
		}
	}
	if known {
		var err error
		if pair.foreign(ask, ask.MAC) && (ask.MAC != fleet.MAC{}) { // before anything is looked up: the answer does not say whether there is such a device
			v.ask, v.mac = ask, ask.MAC
			a.status(http.StatusForbidden, "the credentials are another device's") // keeps its settings, asks again at its next poll
			return
		}
		if (ask.MAC != fleet.MAC{}) && v.bearer.denies(acct, ask, d, false) {
			v.ask = ask
			s.misused(r.Context(), a, v, ask.MAC, "")
			return
		}
		if d, have, err = acct.find(r.Context(), ask); err != nil {
			v.ask = ask
			a.fail(err, "look the device up") // better no file than another device's
			return
		}
		if have && d.Family != "" && d.Family != ask.Family {
			// The inventory knows better than a User-Agent what this MAC is.
			if other, ok := s.recognizeAs(d.Family, req); ok {
				ask = other
			}
		}
		v.ask, v.device, v.mac = ask, d.ID, ask.MAC
		if have {
			v.mac = d.MAC
		}
		if v.bearer.denies(acct, ask, d, have) {
			s.misused(r.Context(), a, v, v.mac, d.ID)
			return
		}
		if pair.foreign(ask, v.mac) {
			a.status(http.StatusForbidden, "the credentials are another device's")
			return
		}
	}
	if pair.bare { // the account has to have the device whose certificate it is, whatever the file
		of, mine, err := acct.roster.ByMAC(r.Context(), v.bearer.MAC)
		switch {
		case err != nil:
			a.fail(err, "look the device up")
			return
		case !mine:
			s.unproved(a, r, v, true, false, "no credentials yet")
			return
		case !s.passes(a, r, v, view, pair, ask, of):
			return
		}
	}
	switch {
	case !view.prov.Enabled:
		a.status(http.StatusForbidden, "device provisioning is disabled for the account") // keeps its settings, asks again at its next poll
		return
	case have && d.Held:
		a.status(http.StatusForbidden, "the device is held")
		return
	case have && d.Lifecycle == fleet.Deactivated:
		a.status(http.StatusForbidden, "the device is deactivated")
		return
	case have && (d.Onboarding == fleet.USB || d.Onboarding == fleet.Bluetooth):
		a.status(http.StatusForbidden, "the device is onboarded by USB or Bluetooth, and such devices are never touched") // nothing is noted of it either
		return
	}
	came := have && pair.proves() && pair.generation >= view.prov.Current.Generation && joins(d, ask, v, view, req.Put)
	if came {
		d.Onboarding = fleet.Provisioned
		if err := acct.roster.Fill(r.Context(), &d); err != nil {
			a.fail(err, "look the device's groups up") // better no file than one without its groups
			return
		}
	}
	if known && (ask.MAC != fleet.MAC{} || have) {
		at, err := acct.place(r.Context(), v, ask, &d, have)
		if err != nil {
			a.fail(err, "look the device's site up") // better no file than another site's
			return
		}
		if !pair.bare && !s.passes(a, r, v, view, pair, ask, d) {
			return
		}
		s.sightings.saw(acct, view, v, ask, d, have, pair, at, came && r.Method == http.MethodGet) // a HEAD is only a look
	} else if !pair.bare && !s.passes(a, r, v, view, pair, ask, fleet.Device{Family: ask.Family}) {
		return
	}
	// A serial number that nobody has names a stranger too, though one that cannot
	// join the inventory until it says its MAC.
	stranger := known && !have && (ask.MAC != fleet.MAC{} || ask.Serial != "")
	b, err := s.bundleOf(r.Context(), acct, view, v, ask, d)
	if err != nil {
		a.fail(err, "look the site up")
		return
	}
	under, err := s.underlayOf(r.Context(), acct, b, ask)
	if err != nil && !req.Put {
		a.fail(err, "read the site's bundle")
		return
	}
	ask.Secret = ask.Secret || under.secret
	switch {
	case stranger && view.prov.UnknownDevices == fleet.HoldUnknown:
		a.status(http.StatusForbidden, "the device is new and held for approval")
	case !known && !req.Put && s.beneath(a, r, v, acct, view, b, file):
	case !known:
		a.status(http.StatusNotFound, "no family asks for this file")
	case ask.Two && (req.Put || ask.Kind == dialect.Kept):
		a.status(http.StatusForbidden, "the file is another device's") // phones go on without it
	case req.Put:
		s.take(a, r, acct, ask)
	case refused(ask, v, view):
		a.status(http.StatusForbidden, "the file carries secrets and this is plain HTTP")
	case ask.Part && have && !d.LastSync.IsZero() && !v.secure && view.prov.HTTP != fleet.HTTPAll:
		// The other half is refused just above. A device that has both would take
		// this one alone and reset the rest; refused both, it keeps what it has.
		a.status(http.StatusForbidden, "the file is half of a configuration whose other half carries secrets, and this is plain HTTP")
	case have && s.moves(ask, d, v) && s.move(a, r, acct, ask, d): // it was asked to enroll anew
	default:
		s.give(a, r, v, acct, view, ask, d, b, under, file)
	}
}

// splitPath takes /p/{key}/{file…} apart. Slashes are collapsed, since phones
// join directory and file without looking. Anything that could climb or hide
// is no path: "..", NUL, backslash, controls.
func splitPath(p string) (key, file string, ok bool) {
	if len(p) > maxPath {
		return "", "", false
	}
	for strings.Contains(p, "//") {
		p = strings.ReplaceAll(p, "//", "/")
	}
	for i := 0; i < len(p); i++ {
		if c := p[i]; c < ' ' || c == 0x7f || c == '\\' {
			return "", "", false
		}
	}
	if strings.Contains(p, "/../") || strings.HasSuffix(p, "/..") || strings.Contains(p, "/./") {
		return "", "", false
	}
	rest, isDevice := strings.CutPrefix(p, "/p/")
	if !isDevice {
		return "", p, true
	}
	key, file = rest, "/"
	if at := strings.IndexByte(rest, '/'); at >= 0 {
		key, file = rest[:at], rest[at:]
	}
	if key == "" {
		return "", "", false
	}
	return strings.ToLower(key), file, true
}

// Peer reports whether the request came over TLS and from which address,
// believing forwarded headers only from a trusted proxy.
func (s *Server) Peer(r *http.Request) (secure bool, source netip.Addr) {
	from, _ := netip.ParseAddrPort(r.RemoteAddr)
	source = from.Addr().Unmap()
	secure = r.TLS != nil
	if s.o.Trusted == nil || !s.o.Trusted(source) {
		return secure, source
	}
	// The nearest address that is not one of our proxies is the device's.
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(hops) - 1; i >= 0; i-- {
		hop, err := netip.ParseAddr(strings.TrimSpace(hops[i]))
		if err != nil {
			break
		}
		if source = hop.Unmap(); !s.o.Trusted(source) {
			break
		}
	}
	if p := r.Header.Get("X-Forwarded-Proto"); p != "" {
		secure = strings.EqualFold(p, "https")
	}
	return secure, source
}

func clip(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

// fail answers for an error of ours or of the store.
func (a *answerer) fail(err error, why string) {
	switch kind, _ := fault.Public(err); {
	case kind == fault.Missing:
		a.status(http.StatusNotFound, why) // a phone tries its next file, then keeps its settings
	case kind == fault.Invalid:
		a.status(http.StatusNotFound, why)
	case kind == fault.Denied:
		a.status(http.StatusForbidden, why) // keeps its settings, asks again at its next poll
	case errors.Is(err, context.Canceled):
		a.v.why = "the device hung up"
	default:
		a.v.err = err
		a.w.Header()["Retry-After"] = []string{"300"}
		a.status(http.StatusServiceUnavailable, why) // keeps the settings it has
	}
}
