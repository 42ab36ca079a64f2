package fleet

import (
	"strings"
	"time"
	"unicode/utf8"

	"muster/internal/fault"
	"muster/internal/secret"
)

// A Generation numbers the credential pairs of an account, from 1. An edit
// raises it by one; that is the only thing an edit does to devices.
type Generation int64

// Credentials are what an account's devices present to the provisioning plane.
type Credentials struct {
	Generation Generation
	User       string
	Password   secret.Text
	Mode       CredentialMode // who holds the pair; empty is SharedPair
	Host       string         // the public host that devices were told with it; empty: not known
	CreatedAt  time.Time
	By         string    // the actor's name
	ValidUntil time.Time // zero for the current pair; for an older one the end of its overlap
	Using      int       // devices that used it last; filled by Store.CredentialHistory only
	LastUsed   time.Time // newest request of any device with it, a minute at most behind; zero: none
}

// ValidAt reports whether the pair admits a device at t.
func (c Credentials) ValidAt(t time.Time) bool {
	return c.ValidUntil.IsZero() || t.Before(c.ValidUntil)
}

// A CredentialsEdit changes the pair. A field left empty keeps its value.
type CredentialsEdit struct {
	User     string
	Password secret.Text
	Mode     CredentialMode
}

// Empty reports whether nothing is to change.
func (e CredentialsEdit) Empty() bool { return e.User == "" && e.Password.Empty() && e.Mode == "" }

// The longest user and password that every family stores: UCS takes 255, the
// J100 template names no limit, and DHCP option strings end at 255 bytes with
// both of them and the host name in it.
const (
	MaxUser     = 64
	MaxPassword = 64
	MinPassword = 8
	// MaxAdminPassword: a J100 takes a longer one for none and keeps its factory
	// code, without a word; UCS ends at 32.
	MaxAdminPassword = 31
)

// Check reports whether every family can be told the pair. What it refuses
// would be cut, misread or mistaken for syntax somewhere: control characters,
// spaces at the ends, a colon in the user name (Basic, RFC 7617 §2), and the
// double quote that a J100 settings file cannot carry.
func (e CredentialsEdit) Check() error {
	if e.User != "" {
		if err := checkTypable("/spec/serverUser", e.User, MaxUser, ':'); err != nil {
			return err
		}
	}
	if !e.Password.Empty() {
		p := e.Password.Reveal()
		if utf8.RuneCountInString(p) < MinPassword {
			return fault.Bad("/spec/serverPassword", "tooShort", "serverPassword needs at least %d characters", MinPassword)
		}
		return checkTypable("/spec/serverPassword", p, MaxPassword, 0)
	}
	return nil
}

// BreaksDHCP names the fields of spec that DHCP option 242 cannot carry: commas
// separate its assignments, apostrophes quote their values.
func (e CredentialsEdit) BreaksDHCP() (fields []string) {
	const syntax = "',="
	if strings.ContainsAny(e.User, syntax) {
		fields = append(fields, "serverUser")
	}
	if strings.ContainsAny(e.Password.Reveal(), syntax) {
		fields = append(fields, "serverPassword")
	}
	return fields
}

func checkTypable(pointer, s string, longest int, forbidden rune) error {
	name := pointer[len("/spec/"):]
	if len(s) > longest {
		return fault.Bad(pointer, "tooLong", "%s may have at most %d bytes", name, longest)
	}
	for _, r := range s {
		if r <= ' ' || r >= 0x7f || r == '"' || r == forbidden && forbidden != 0 {
			return fault.Bad(pointer, "characters", "%s may hold printable ASCII only, without spaces, double quotes%s, so that every device family can carry it",
				name, map[bool]string{true: " and colons"}[forbidden == ':'])
		}
	}
	return nil
}

// GeneratedUserLength and GeneratedPasswordLength are how long a pair is that
// Muster makes itself, from letters and digits alone.
const (
	GeneratedUserLength     = 24
	GeneratedPasswordLength = 32
)

// GenerateCredentials makes a pair for a new account.
func GenerateCredentials() CredentialsEdit {
	return CredentialsEdit{User: secret.Generate(GeneratedUserLength), Password: secret.New(secret.Generate(GeneratedPasswordLength))}
}
