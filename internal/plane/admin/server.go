package admin

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"net/netip"
	"path"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"muster/internal/access"
	"muster/internal/ca"
	"muster/internal/dialect"
	"muster/internal/event"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/impact"
	"muster/internal/pairing"
	"muster/internal/plane/admin/ui"
	"muster/internal/roster"
	"muster/internal/secret"
	"muster/internal/store"
)

// Options are what the plane needs from the house. Store, Dialects and
// ServerAddress are required.
type Options struct {
	Store    store.Store
	Dialects *dialect.Set
	// Roster knows where devices belong, and hears what Teller tells; nil: the server
	// has one of its own.
	Roster *roster.Roster
	// Pictures are what impacts are worked out from, and hear what Teller tells; nil: the
	// server has some of its own.
	Pictures *impact.Pictures
	Teller   fleet.Teller
	Log      *slog.Logger
	Version  string
	// ServerAddress is where an account's devices fetch.
	ServerAddress func(fleet.Provisioning) string
	// PrivateCA says that devices see a certificate of the server's own CA, which
	// they know only when somebody has told them its root.
	PrivateCA bool
	// Probe says which addresses the servers of profiles are probed at; nil: none.
	Probe func(netip.Addr) bool
	// Certificates is where devices fetch certificates; see provision.Options.
	Certificates func() string
	// Settle saves which devices came just now, before anybody looks at devices; Flush
	// saves the log of what they asked for too. Nil: nothing waits.
	Settle, Flush func(context.Context) error
	// Ready reports why the server cannot serve, nil when it can.
	Ready   func() error
	Metrics http.Handler
	// CursorKey signs paging cursors; servers that share it accept each other's. Empty: random.
	CursorKey []byte
	Now       func() time.Time
	// Driver reaches devices; nil: no road leads to any.
	Driver Driver
	// Desk knows which devices were locked by wrong codes; nil: none was.
	Desk Desk
	// Gateways reaches gateways; nil: none is there.
	Gateways Gateways
	// RootPrint is the SHA-256, hex, of the private root that the server's certificate
	// leads to; nil, or empty: the certificate is public.
	RootPrint func() string
	// TLSUntil is when the certificate that devices see ends; nil, or zero: not known.
	TLSUntil func() time.Time
	// Firmware says what devices should run, and hears what Teller tells; nil: the server has a book of its own.
	Firmware *firmware.Book
	// Images keeps what is uploaded; nil: nobody can.
	Images *firmware.Blobs
	// Image is what a device's files name; nil: nothing.
	Image func(context.Context, fleet.Device) dialect.Image
	// CA issues certificates; nil: nothing is issued.
	CA *ca.Office
	// Identity is where a device gets its certificate, as its own file says; nil: files say nothing of it.
	Identity func(ctx context.Context, key string, d fleet.Device) *dialect.Identity
	// Swept is asked to look for images that nothing needs any more; nil: nobody does.
	Swept func()
	// Events are what happens, for who watches; nil: nobody can.
	Events *event.Hub
	// Work does jobs; nil: they wait for a server that does.
	Work Work
	// Portal is the address at which browsers reach the plane, where it is not that of the
	// request: behind a proxy. Links are made with it. Empty: that of the request.
	Portal string
	// SSO is an identity provider that members may sign in by; nil: there is none.
	SSO *SSO
	// UI is a build of the portal; nil: there is none, and a plain page stands in its place.
	UI *ui.Portal
	// Traffic counts an account's requests of the last day; nil: nobody counts.
	Traffic func(fleet.AccountID) []fleet.Traffic
	// Uses remembers when tokens were used; nil: the server forgets it when it ends.
	Uses *access.Uses
	// Refusals writes down who was refused a write; nil: nobody does.
	Refusals *access.Refusals
	// Passwords is what hashing one takes; nothing: access.StandardCost.
	Passwords access.Cost
	// Stopping is closed when the server begins to end: who waits for a job is answered.
	Stopping <-chan struct{}
}

// A server is the handler with all it needs.
type server struct {
	o        Options
	api      huma.API
	mux      *http.ServeMux
	verbs    verbs
	gate     *gate
	door     *door
	open     map[string]bool // operations that take no sign-in, as "METHOD /path"
	wrongs   pairing.Wrongs
	tally    *tallies
	streams  streams
	imported importCounts
	own      *roster.Roster // nil: somebody else's
	ownBook  *firmware.Book // nil: somebody else's
	pictures *impact.Pictures
}

// base is where the API stands on the admin address.
const base = "/api/v1"

// New returns the plane's handler. It answers every request itself, also those
// that name nothing.
func New(o Options) http.Handler {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Work == nil {
		o.Work = noWork{}
	}
	if o.Passwords == (access.Cost{}) {
		o.Passwords = access.StandardCost
	}
	if o.Uses == nil {
		o.Uses = access.NewUses(nil)
	}
	if o.Refusals == nil {
		o.Refusals = access.NewRefusals(o.Store.Refuse)
	}
	if o.Desk == nil {
		o.Desk = noDesk{}
	}
	if o.Gateways == nil {
		o.Gateways = noGateways{}
	}
	if o.Driver == nil {
		o.Driver = noDriver{}
	}
	if o.Ready == nil {
		o.Ready = func() error { return o.Store.Ping(context.Background()) }
	}
	if len(o.CursorKey) == 0 {
		o.CursorKey = make([]byte, 32)
		_, _ = rand.Read(o.CursorKey) // never fails: the runtime ends the process instead
	}
	var own *roster.Roster
	if o.Roster == nil {
		own = roster.New(o.Store)
		o.Roster = own
	}
	var ownBook *firmware.Book
	if o.Firmware == nil {
		ownBook = firmware.NewBook(o.Store, o.Images)
		o.Firmware = ownBook
	}
	s := &server{o: o, own: own, ownBook: ownBook, mux: http.NewServeMux(), gate: newGate(), door: newDoor(o.Portal, o.Passwords), open: map[string]bool{}, tally: newTallies(nil, o.Now)}
	s.tally.sum = s.sumOf
	if s.pictures = o.Pictures; s.pictures == nil {
		s.pictures = &impact.Pictures{Store: o.Store, Dialects: o.Dialects, Server: s.home}
	}
	s.describe()
	s.accountRoutes()
	s.provisioningRoutes()
	s.rolloutRoutes()
	s.credentialRoutes()
	s.dhcpRoutes()
	s.deviceRoutes()
	s.lifecycleRoutes()
	s.replaceRoutes()
	s.pairingRoutes()
	s.liveRoutes()
	s.roadRoutes()
	s.fileRoutes()
	s.settingRoutes()
	s.visitRoutes()
	s.captureRoutes()
	s.policyRoutes()
	s.accountPolicyRoutes()
	s.historyRoutes()
	nounRoutes(s, s.sites())
	s.bundleRoutes()
	nounRoutes(s, s.rooms())
	nounRoutes(s, s.profiles())
	s.probeRoutes()
	s.whichSiteRoutes()
	nounRoutes(s, s.codes())
	nounRoutes(s, s.groups())
	nounRoutes(s, s.users())
	nounRoutes(s, s.userGroups())
	nounRoutes(s, s.views())
	nounRoutes(s, s.gateways())
	nounRoutes(s, s.members())
	s.permissionRoutes()
	s.sessionRoutes()
	s.gatewayRoutes()
	s.firmwareRoutes()
	s.fetchRoutes()
	nounRoutes(s, s.factoryRoots())
	nounRoutes(s, s.blockedKeys())
	nounRoutes(s, s.authorities())
	s.authorityRoutes()
	s.certificateRoutes()
	s.tokenRoutes()
	s.jobRoutes()
	s.deviceJobRoutes()
	s.jobReportRoutes()
	s.undoRoutes()
	s.bulkRoutes()
	s.affectedRoutes()
	s.importRoutes()
	s.exportRoutes()
	s.auditRoutes()
	s.auditExportRoutes()
	s.statsRoutes()
	s.retryRoutes()
	s.eventRoutes()
	s.catalogRoutes()
	s.plainRoutes()
	return http.HandlerFunc(s.serve)
}

// A call is what the plane knows of a request beside what it says.
type call struct {
	id    string
	path  string // as it was asked for
	token string // the text presented, to seal remembered answers with
	actor fleet.Actor
	// session is of a member who is signed in at a browser; nil: a token asks.
	session *access.Session
	request *http.Request
	target  target // of an operation that writes
	trial   bool   // a dry run is asked for
	hidden  bool   // something was looked for that is at none of the asker's sites
}

type callKey struct{}

func callOf(ctx context.Context) *call {
	c, _ := ctx.Value(callKey{}).(*call)
	if c == nil {
		return &call{}
	}
	return c
}

// sign says what request somebody's doings belong to, and where it came from.
func (c *call) sign(by *fleet.Actor) {
	by.RequestID = c.id
	if c.request != nil {
		if from := source(c.request); from.IsValid() {
			by.Source = from.String()
		}
	}
}

func actor(ctx context.Context) fleet.Actor { return callOf(ctx).actor }

// serve is the way in: what every answer has, then who asks, then what.
func (s *server) serve(w http.ResponseWriter, r *http.Request) {
	c := &call{id: requestID(r.Header.Get("X-Request-Id")), path: r.URL.Path}
	r = r.WithContext(context.WithValue(r.Context(), callKey{}, c))
	c.request = r
	h := w.Header()
	h.Set("X-Request-Id", c.id)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Cache-Control", "no-store")
	if r.TLS != nil {
		h.Set("Strict-Transport-Security", "max-age=31536000")
	}
	rec := &watched{ResponseWriter: w}
	defer func() {
		if p := recover(); p != nil {
			s.o.Log.Error("panic in the admin plane", "requestId", c.id, "method", r.Method, "panic", p)
			if rec.status == 0 {
				writeProblem(rec, r, ours())
			}
		}
	}()
	switch {
	case len(r.URL.Path) > 4096 || r.URL.Path == "" || r.URL.Path[0] != '/' || !isClean(r.URL.Path) || strings.ContainsRune(r.URL.Path, 0):
		writeProblem(rec, r, newProblem(http.StatusNotFound, "notFound", "there is nothing at this path")) // the mux would redirect
	case !strings.HasPrefix(r.URL.Path, base+"/") || r.URL.Path == base+"/openapi.json":
		s.mux.ServeHTTP(rec, r)
	default:
		s.serveAPI(rec, r, c)
	}
}

func isClean(p string) bool { return path.Clean(p) == p }

// maxBody bounds what a request may carry that is no file.
const maxBody = 1 << 20

func (s *server) serveAPI(w http.ResponseWriter, r *http.Request, c *call) {
	open := s.open[r.Method+" "+r.URL.Path]
	p := s.door.sameOrigin(r)
	if p == nil && !open {
		p = s.authenticate(r, c)
	}
	if p != nil {
		writeProblem(w, r, p)
		return
	}
	limit := bodyLimit(r.Method, r.URL.Path)
	if r.ContentLength > limit {
		writeProblem(w, r, tooLarge(limit))
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, limit+1)
	if uploads(r.Method, r.URL.Path) || fetches(r.Method, r.URL.Path) { // an image takes longer than anything else
		c, until := http.NewResponseController(w), time.Now().Add(uploadFor)
		_, _ = c.SetReadDeadline(until), c.SetWriteDeadline(until)
	}
	switch {
	case open:
		s.verbs.ServeHTTP(w, r)
	case r.Method == http.MethodPost && r.Header.Get("Idempotency-Key") != "":
		s.once(w, r, c)
	case r.Method == http.MethodGet && r.Header.Get("If-None-Match") != "":
		s.verbs.ServeHTTP(&conditional{ResponseWriter: w, want: r.Header.Get("If-None-Match")}, r)
	default:
		s.verbs.ServeHTTP(w, r)
	}
}

// nothing answers for paths and methods that no operation has. The mux itself
// would answer in text.
func (s *server) nothing(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.URL.Path, "/api") && s.o.UI.Serve(w, r) {
		return
	}
	var allowed []string
	for _, m := range []string{"GET", "POST", "PUT", "PATCH", "DELETE"} {
		probe := &http.Request{Method: m, URL: r.URL, Host: r.Host}
		if _, pattern := s.mux.Handler(probe); pattern != "/" && pattern != "" {
			allowed = append(allowed, m)
		}
	}
	if len(allowed) == 0 {
		writeProblem(w, r, newProblem(http.StatusNotFound, "notFound", "there is nothing at this path"))
		return
	}
	w.Header().Set("Allow", strings.Join(allowed, ", "))
	writeProblem(w, r, newProblem(http.StatusMethodNotAllowed, "methodNotAllowed", "this path takes "+strings.Join(allowed, ", ")))
}

// requestID takes the caller's word when it is harmless in logs and headers.
func requestID(s string) string {
	if s == "" || len(s) > 64 || strings.ContainsFunc(s, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '_' || r == '.')
	}) {
		return "req_" + secret.Generate(20)
	}
	return s
}

// tell spreads a notice after a commit. A lost one costs time and not truth.
func (s *server) tell(ctx context.Context, n fleet.Notice) {
	if fleet.IsDryRun(ctx) {
		return
	}
	if s.o.Pictures == nil {
		s.pictures.Hear(n)
	}
	if s.own != nil {
		s.own.Hear(n)
	}
	if s.ownBook != nil {
		s.ownBook.Hear(n)
	}
	switch n.About {
	case "device", "group", "site", "user":
		s.tally.touch(n.Account)
	}
	if s.o.Teller == nil {
		return
	}
	if err := s.o.Teller.Tell(ctx, n); err != nil {
		s.o.Log.Warn("a notice was not told", "account", n.Account, "about", n.About, "err", err)
	}
}

// watched remembers whether an answer has begun.
type watched struct {
	http.ResponseWriter
	status int
}

func (w *watched) WriteHeader(code int) {
	if w.status == 0 {
		w.status = code
	}
	w.ResponseWriter.WriteHeader(code)
}

func (w *watched) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	return w.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController reach the connection.
func (w *watched) Unwrap() http.ResponseWriter { return w.ResponseWriter }
