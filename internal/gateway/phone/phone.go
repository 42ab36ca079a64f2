package phone

import (
	"context"
	"net/netip"

	"muster/internal/fleet"
	"muster/internal/secret"
)

// A Target is a phone, and where it is.
type Target struct {
	MAC     fleet.MAC // whose phone it should be: one that says another is let alone
	Family  fleet.Family
	Model   string         // empty: not known
	Serial  string         // empty: not known
	Address netip.AddrPort // of its HTTPS; port 0 is 443
	SIP     netip.AddrPort // where it takes a NOTIFY; zero: that is not tried
	// WeakTLS allows versions and ciphers of TLS that are broken, for phones that
	// have no better. It is for phones that an administrator named.
	WeakTLS bool
	// Watch are more settings whose value somebody may have made on the phone itself, to be
	// looked for by Look. Some are looked for anyway.
	Watch []string
}

// A Login opens a family's phones.
type Login struct {
	User     string // empty: the family's usual one
	Password secret.Text
	Revision int64 // another one: passwords that were wrong may be tried anew
	// PushUser and PushPassword are for UC Software's /push; empty: not known.
	PushUser     string
	PushPassword secret.Text
}

// A Look is what a phone says of itself. Empty fields it did not say.
type Look struct {
	MAC     fleet.MAC
	Model   string
	Serial  string
	Version string
	Server  string // the provisioning server that it has: a host name or a URL
	InCall  bool
	// Overrides are settings that somebody made on the phone: they mask what files say.
	Overrides   map[string]string
	Certificate string // the SHA-256 of what it showed, hex
}

// A Value is what a setting has. Source is the phone's word for where it came
// from ("default", "config", "web", "device"); empty when it does not say.
type Value struct{ Text, Source string }

// A Result is what became of settings that were written.
type Result struct {
	Set     []string          // sorted; the phone has them
	Refused map[string]string // why not, by name
	// Unread are those of Set that the phone took and that it could not be asked for
	// afterwards: passwords, and all when it restarts at once.
	Unread        []string
	RestartNeeded bool // they work after a restart

	// half says that some of the credentials were changed and could not be put back.
	half bool
}

// A Phone is one phone. Its methods talk to it one after another, also when
// called at the same time, and with whatever else drives the same MAC by the same
// Drivers. Every error of theirs is a *Trouble, except that of a context that ended.
type Phone interface {
	// Look asks the phone who and how it is.
	Look(ctx context.Context) (Look, error)
	// Get returns the settings that the phone has and tells; others are not in the map.
	Get(ctx context.Context, names []string) (map[string]Value, error)
	// Set writes settings under the names of the family's files, and reads them back.
	// Settings of credentials are written all or, as far as can be, none. While some are
	// refused the error is a Trouble with the same Refused as the Result. In a call
	// nothing is written.
	Set(ctx context.Context, settings map[string]string) (Result, error)
	// Sync makes it fetch its configuration now. That it said yes is no proof that it does.
	Sync(ctx context.Context) error
	// Restart restarts it; never in a call.
	Restart(ctx context.Context) error
	// Show puts a text on its screen, for a while. An empty text takes it away where
	// showing it took a setting.
	Show(ctx context.Context, text string) error
}
