package enroll

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"time"

	"github.com/maypok86/otter/v2"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/pairing"
	"muster/internal/secret"
)

// Prefix is where the plane stands on the addresses of devices.
const Prefix = "/enroll/"

const pairPath = Prefix + "v1/pair"

// Options are what a Server is built from. Store, Peer and Channel are required.
type Options struct {
	Store pairing.Store
	// Peer says whether a request came over TLS, and from which address.
	Peer func(*http.Request) (secure bool, source netip.Addr)
	// Channel is the URL of the device channel; empty: there is none, and no PINs.
	Channel func() string
	// Trust are the PEMs of the roots that the channel's certificate leads to, when
	// devices do not know them anyway; nil: none.
	Trust func() []string
	// Root is the PEM of the server's private root; nil, or empty: its certificate is public.
	Root func() []byte
	// Gateways are what enrolls gateways; nil: none does.
	Gateways Gateways
	// Way is what admits devices and sends them home; nil: nobody is.
	Way *Way
	// Enrolled hears that a gateway has another key by now; nil: nobody does.
	Enrolled func(fleet.Gateway)
	// Office issues certificates to devices, by EST and SCEP; nil: nobody does.
	Office *ca.Office
	Log    *slog.Logger
	Now    func() time.Time
}

// A Server answers devices that have no account yet. It is safe for use by many
// goroutines.
type Server struct {
	o      Options
	limits *limits
	boots  *boots
	wrong  *refusals
	polls  *otter.Cache[[32]byte, fleet.DeviceID]
}

// New makes a Server.
func New(o Options) *Server {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Root == nil {
		o.Root = func() []byte { return nil }
	}
	if o.Trust == nil {
		o.Trust = func() []string { return nil }
	}
	return &Server{o: o, limits: newLimits(), boots: newBoots(), wrong: newRefusals(), polls: newPolls()}
}

// askAgain is how often a device looks whether its PIN was typed.
const askAgain = 5 * time.Second

type started struct {
	PIN          string    `json:"pin"`
	PairingToken string    `json:"pairingToken"`
	ExpiresAt    time.Time `json:"expiresAt"`
}

type waiting struct {
	State string `json:"state"`
}

type paired struct {
	DeviceID string        `json:"deviceId"`
	Channel  channelAccess `json:"channel"`
	Trust    []string      `json:"trust"`
}

type channelAccess struct {
	URL      string `json:"url"`
	ClientID string `json:"clientId"`
	User     string `json:"user"`
	Password string `json:"password"`
}

// ServeHTTP answers one request. Every answer has a Content-Length and is for
// nobody's cache.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	secure, source := s.o.Peer(r)
	a := answerer{w, r}
	switch {
	case r.URL.Path == gatewayPath || r.URL.Path == rootPath:
		s.gateways(a, secure, source)
	case r.URL.Path == discoverPath && s.o.Way != nil:
		s.discover(a, secure, source)
	case r.URL.Path != pairPath:
		a.refuse(http.StatusNotFound, "notFound", "there is nothing at this path", 0)
	case !secure:
		a.refuse(http.StatusForbidden, "tlsRequired", "pairing is for HTTPS: a PIN and a password are in the answers", 0)
	case r.Method != http.MethodPost:
		w.Header()["Allow"] = []string{"POST"}
		a.refuse(http.StatusMethodNotAllowed, "methodNotAllowed", "this path takes POST", 0)
	default:
		s.pair(a, fleet.Line(source))
	}
}

// pair reads which of the two requests it is.
func (s *Server) pair(a answerer, source netip.Addr) {
	ask, err := readRequest(a.w, a.r)
	if err != nil {
		var bad *unreadable
		if errors.As(err, &bad) {
			a.refuse(bad.status, bad.code, bad.say, 0)
		} else {
			s.fail(a, err)
		}
		return
	}
	if ask.PairingToken != "" {
		s.collect(a, source, ask.PairingToken)
		return
	}
	s.start(a, source, ask)
}

// start gives a device its PIN.
func (s *Server) start(a answerer, source netip.Addr, ask request) {
	c, err := pairing.NewClaim(ask.MAC, ask.Model, ask.Serial, source.String())
	switch {
	case err != nil:
		s.fail(a, err)
		return
	case s.o.Channel() == "":
		a.refuse(http.StatusServiceUnavailable, "channelOff", "this server has no device channel", time.Hour)
		return
	}
	if wait := s.limits.start(source, s.o.Now()); wait > 0 {
		a.refuse(http.StatusTooManyRequests, "tooManyRequests", "too many devices asked for a PIN from this address", wait)
		return
	}
	o, err := pairing.Start(a.r.Context(), s.o.Store, c, s.o.Now())
	if f := fault.As(err); f != nil && f.Code == "tooManyOpen" {
		a.refuse(http.StatusTooManyRequests, f.Code, f.Say, time.Minute)
		return
	}
	if err != nil {
		s.fail(a, err)
		return
	}
	s.o.Log.Info("a device waits for its PIN to be typed", "mac", c.MAC.String(), "source", c.Source)
	a.answer(http.StatusCreated, started{o.PIN, o.Token.Reveal(), o.ExpiresAt})
}

// collect tells a device how its pairing stands.
func (s *Server) collect(a answerer, source netip.Addr, token string) {
	if wait := s.limits.ask(source, s.o.Now()); wait > 0 {
		a.refuse(http.StatusTooManyRequests, "tooManyRequests", "too many requests came from this address", wait)
		return
	}
	got, err := s.o.Store.CollectPairing(a.r.Context(), secret.New(token), s.o.Now())
	if err != nil {
		s.fail(a, err)
		return
	}
	switch got.Stand {
	case pairing.Waiting:
		a.later(askAgain)
		a.answer(http.StatusAccepted, waiting{string(got.Stand)})
	case pairing.Paired:
		s.o.Log.Info("a device was given the credential of its channel", "device", got.Device, "source", source.String())
		trust := s.o.Trust()
		if trust == nil {
			trust = []string{}
		}
		a.answer(http.StatusOK, paired{string(got.Device), channelAccess{s.o.Channel(), string(got.Device), string(got.Device), got.Password.Reveal()}, trust})
	default:
		a.refuse(http.StatusGone, "over", "the credential was given out, or the PIN has expired: ask for another PIN", 0)
	}
}

// fail answers for an error of a room; what is no fault's is ours.
func (s *Server) fail(a answerer, err error) {
	kind, say := fault.Public(err)
	switch kind {
	case fault.Invalid:
		a.refuse(http.StatusUnprocessableEntity, "validation", say, 0)
	case fault.Missing:
		a.refuse(http.StatusNotFound, "notFound", say, 0)
	case fault.Unavailable:
		a.refuse(http.StatusServiceUnavailable, "unavailable", say, 5*time.Second)
	default:
		if !errors.Is(err, context.Canceled) {
			s.o.Log.Error("an enrollment failed", "err", err)
		}
		a.refuse(http.StatusInternalServerError, "internal", "the server failed; its log has the reason", 0)
	}
}
