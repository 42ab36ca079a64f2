package dialect

import (
	"fmt"
	"net/netip"

	"muster/internal/catalog"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

// A Request is what a dialect sees of an HTTP request.
type Request struct {
	Path   string // beneath the account's directory, one leading slash, slashes collapsed, percent-decoded once: "/0004f2abcdef.cfg"
	Agent  string // User-Agent
	Device string // X-Device or SerialNumber header, when there is one (PolyOS: "serial/mac/ip")
	Put    bool   // an upload
}

// A Kind says what has to be done for an ask.
type Kind uint8

const (
	// Absent is a file the family asks for that Muster never has; 404, and
	// nothing is wrong.
	Absent Kind = iota
	// Shared is rendered from what all devices of family and account share. It carries no secret.
	Shared
	// Own is rendered for one device.
	Own
	// Kept is a file that the device itself uploaded and gets back: overrides, directory, call lists.
	Kept
	// Log is uploaded by the device, appended up to Limit, and never served back.
	Log
)

// An Ask is a Request understood. What it says of the device is a claim.
type Ask struct {
	Family fleet.Family
	MAC    fleet.MAC // zero when the request names none
	Serial string    // when the family may ask by serial number
	Model  string    // canonical; empty when the request does not say
	Build  string    // software version, empty when unknown or when the Updater asks
	// Address is what the device says is its own address; invalid when it does not say.
	Address netip.Addr
	Two     bool // the path names one device and the agent another: nobody's upload is touched then
	Kind    Kind
	File    string // canonical name of the file, lower case; one name per content
	Type    string // Content-Type of the answer
	Secret  bool   // the bytes carry passwords: TLS and credentials, or nothing
	Part    bool   // settings that are half of a configuration: alone, they make a device reset the half that a Secret file holds
	Sync    bool   // the file that the device asks for by its own name: serving it is a provisioning sync
	Last    bool   // the last file of a boot: once it is served, the device has them all
	Limit   int64  // for Log and Kept: most bytes kept
	Alike   bool   // for Own: devices with the same settings get the same bytes, nothing in them names the device
	Bare    bool   // for Own: the file is the same whatever the settings are
	Under   bool   // what a bundle of the device's site says beneath stands in it; see Input.Under
}

// A Server is where devices are told to fetch, and the pair they present there.
// It is written while Auto-Sync is on for the device (mission A7).
type Server struct {
	URL      string // "https://host[:port]/p/KEY/", with a slash at the end
	User     string
	Password secret.Text
}

// Masked is s with a mask in place of its password; nil of nil.
func (s *Server) Masked(mask string) *Server {
	if s == nil || s.Password.Empty() {
		return s
	}
	out := *s
	out.Password = secret.New(mask)
	return &out
}

// An Image names the release a device should run. The zero Image leaves the
// device on what it runs.
type Image struct {
	Version string
	Path    string // relative to the account's directory, or a URL
	Other   string // the same for devices of the model that take another image; empty: there is none
}

// An Identity is how a device gets a certificate of ours by SCEP. The password opens it once; the
// file says it as long as it is the device's, so that a file stays as it is when it was used.
type Identity struct {
	SCEP     string
	Password secret.Text
	RenewAt  int // percent of its life after which a certificate is renewed
}

// Masked is i with a mask in place of its password; nil of nil.
func (i *Identity) Masked(mask string) *Identity {
	if i == nil || i.Password.Empty() {
		return i
	}
	out := *i
	out.Password = secret.New(mask)
	return &out
}

// Input is everything a file is made of.
type Input struct {
	Device   fleet.Device
	Settings policy.Effective // the device's own stack; for a Shared file equal to Shared
	Shared   policy.Effective // builtin, account and family levels: what the shared file says
	Server   *Server          // nil: server address and pair are not written
	// Address is where the device was sent, when Server is nil and it shall stay
	// there: families that forget what a file leaves out write it, without a pair.
	Address *Server
	// Root is the PEM of a private root CA. Families that must trust it before they
	// go to Server write it into the same file, unless a setting says another. Empty: none.
	Root string
	// Trust are addresses of what the device is to trust, between commas, for families that are
	// told such, unless a setting says others. Empty: not told.
	Trust string
	// Identity says where the device gets a certificate, for families that can be told; nil: not told. It is
	// for a device's own file over TLS alone.
	Identity *Identity
	Image    Image
	Group    int // J100 phone group, 0–999; -1 = not told
	// Under is what the bundle of the device's site says beneath all that is generated:
	// used by asks with Under alone.
	Under Under
}

// A Pair is a setting as it goes to the device.
type Pair struct{ Name, Value string }

// A Dialect speaks for one family of devices.
type Dialect interface {
	Family() fleet.Family

	// Recognize reports whether the request is this family's and, if so, what
	// it asks for. It trusts nothing: the caller checks who is asking.
	Recognize(Request) (Ask, bool)

	// Render appends the file to dst. The same ask and input give the same
	// bytes, or caching and golden files mean nothing. Only asks of kind Shared
	// and Own can be rendered.
	Render(dst []byte, ask Ask, in Input) ([]byte, error)

	// Files lists what a device reads in a boot, in order, as asks that Render takes.
	Files(d fleet.Device) []Ask

	// Book lists the settings the family understands.
	Book() *catalog.Book

	// Defaults says the account's wishes in the family's names: the layer "builtin".
	Defaults(fleet.DeviceDefaults) map[policy.Key]string

	// Credentials says server and pair in the family's names: exactly the settings
	// of mission A7, in an order that is safe when they are applied one by one.
	Credentials(Server) []Pair

	// Reserved reports whether a setting is one of mission A7's, in any spelling
	// or form the family accepts. Policies may not set it while Auto-Sync is on.
	Reserved(name string) bool
}

// A Set is the dialects of a server.
type Set struct {
	all      []Dialect
	byFamily map[fleet.Family]Dialect
}

// NewSet panics on a duplicate family: that is a mistake in main, not at run time.
func NewSet(ds ...Dialect) *Set {
	s := &Set{all: ds, byFamily: map[fleet.Family]Dialect{}}
	for _, d := range ds {
		if s.byFamily[d.Family()] != nil {
			panic(fmt.Sprintf("dialect %s twice", d.Family()))
		}
		s.byFamily[d.Family()] = d
	}
	return s
}

// Of returns a family's dialect, or nil.
func (s *Set) Of(f fleet.Family) Dialect { return s.byFamily[f] }

// All returns the dialects in the order they were given.
func (s *Set) All() []Dialect { return s.all }

// Recognize asks each dialect in order.
func (s *Set) Recognize(r Request) (Ask, bool) {
	for _, d := range s.all {
		if a, ok := d.Recognize(r); ok {
			return a, true
		}
	}
	return Ask{}, false
}

// OwnPairs returns the settings that a device's own file must hold beside the
// shared one: those with another value, and the secret ones.
func OwnPairs(book *catalog.Book, in Input) []Pair {
	var out []Pair
	for s := range in.Settings.All() {
		if shared, ok := in.Shared.Get(s.Key); !ok || shared.Value != s.Value || book.Secret(string(s.Key)) {
			out = append(out, Pair{string(s.Key), s.Value})
		}
	}
	return out
}

// SharedPairs returns the settings that the shared file holds: those that are
// not secret.
func SharedPairs(book *catalog.Book, in Input) []Pair {
	var out []Pair
	for s := range in.Shared.All() {
		if !book.Secret(string(s.Key)) {
			out = append(out, Pair{string(s.Key), s.Value})
		}
	}
	return out
}
