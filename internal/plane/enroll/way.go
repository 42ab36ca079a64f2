package enroll

import (
	"context"
	"encoding/pem"
	"net/http"
	"time"

	"muster/internal/claim"
	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/secret"
)

// A Desk admits devices (claim.Desk).
type Desk interface {
	Ask(ctx context.Context, a claim.Asker) (claim.Verdict, error)
}

// A Way is what the plane has to know to send devices home. Desk, Server, Dialects,
// Address and RootsOf are required.
type Way struct {
	Desk     Desk
	Dialects *dialect.Set
	// Server is where the devices of an account that Muster provisions fetch, with
	// the pair of the device with this MAC.
	Server func(context.Context, fleet.AccountID, fleet.MAC) (dialect.Server, error)
	// Address is the HTTPS address of file-based enrollment, with a slash at its end:
	// "https://host[:port]/e/".
	Address func() string
	// RootsOf is the root CA of a profile, PEM; fault.Missing when there is no such profile.
	RootsOf func(context.Context, fleet.ProfileID) (string, error)
	// Identify says what the verified client certificate of a request's connection says that its
	// bearer is; nil, or a nil answer: there is none.
	Identify func(*http.Request) *claim.CertID
	// Firmware says what a device is to load before it goes home; nil, or a nil answer: nothing.
	Firmware func(context.Context, claim.Verdict, claim.Asker) (*Firmware, error)
	// Even is how long every device that is not admitted waits for its answer, from its request on: the
	// work for one that is known and for one that is not differs by less. 0: nobody waits.
	Even time.Duration
	// Identity says how a device whose profile asks for it gets a certificate of ours; nil: it is not told.
	Identity func(context.Context, claim.Verdict) (*Identity, error)
}

// even waits until all answers are as late as each other.
func (w *Way) even(ctx context.Context, since time.Time) {
	left := w.Even - time.Since(since)
	if left <= 0 {
		return
	}
	t := time.NewTimer(left)
	defer t.Stop()
	select {
	case <-t.C:
	case <-ctx.Done():
	}
}

// Firmware is a release that a device is sent to.
type Firmware struct {
	Version string `json:"version"`
	URL     string `json:"url"` // of the image itself
	// Path is what the file of a boot says instead, for devices that take no URL; empty: the URL.
	Path string `json:"-"`
}

// Identity says where a device gets a certificate, and what it shows there, once.
type Identity struct {
	EST, SCEP       string
	OneTimePassword secret.Text
	RenewAt         int // percent of a certificate's life after which it is renewed
}

// home is what an admitted device is told.
type home struct {
	dialect.Home
	firmware *Firmware
	identity *Identity
}

// home works out where a verdict sends a device.
func (s *Server) home(ctx context.Context, v claim.Verdict, a claim.Asker) (h home, err error) {
	w := s.o.Way
	if h.Home, err = s.Home(ctx, v); err != nil {
		return h, err
	}
	if w.Firmware != nil {
		if h.firmware, err = w.Firmware(ctx, v, a); err != nil {
			return h, err
		}
	}
	if w.Identity != nil && v.Profile.IssueIdentity {
		h.identity, err = w.Identity(ctx, v)
	}
	return h, err
}

// Home is where a device that was admitted belongs.
func (s *Server) Home(ctx context.Context, v claim.Verdict) (dialect.Home, error) {
	w := s.o.Way
	h := dialect.Home{Group: v.Profile.PhoneGroup}
	if v.Profile.ServerType == fleet.ServerHTTP {
		h.Server = dialect.Server{URL: claim.Location(v.Profile), User: v.Profile.User, Password: v.Profile.Password}
	} else {
		at, err := w.Server(ctx, v.Account.ID, v.Device.MAC)
		if err != nil {
			return h, err
		}
		h.Server = at
		if root := s.o.Root(); len(root) > 0 {
			h.Roots = certificates(string(root))
			h.RootURLs = []string{w.Address() + rootFile}
		}
	}
	if own := certificates(v.Profile.RootCA); len(own) > 0 {
		h.Roots = append(h.Roots, own...)
		h.RootURLs = append(h.RootURLs, w.Address()+trustDir+string(v.Profile.ID)+".pem")
	}
	return h, nil
}

// certificates takes a PEM text apart, one certificate each.
func certificates(text string) (out []string) {
	rest := []byte(text)
	for {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			return out
		}
		out = append(out, string(pem.EncodeToMemory(block)))
	}
}
