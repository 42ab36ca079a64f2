package ca

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"regexp"
	"slices"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A FactoryID is the opaque id of a factory root: "fct_" and a ULID.
type FactoryID string

// An EKU says what a factory certificate has to say that it is for.
type EKU string

const (
	// EKUClientOrNone takes certificates for client authentication, and those that say nothing of
	// what they are for: that is for anything (RFC 5280 §4.2.1.12).
	EKUClientOrNone EKU = "clientAuthOrNone"
	EKUClient       EKU = "clientAuth" // they must say it
	EKUAny          EKU = "any"        // nobody looks
)

// A Pattern says where in a factory certificate its device is named. Makers differ, and change
// their mind: so this is data, and the operator's.
type Pattern struct {
	// Attribute is CN, serialNumber, O, OU, UID or the dotted number of another attribute of
	// the subject; or dns, uri or email of the alternative names.
	Attribute string
	// Match is a regular expression for the whole value, with a group named mac, serial or both.
	Match string
}

// A FactoryRoot is a maker's CA that the operator loaded: devices that have a certificate of it
// prove which device they are, not whose.
type FactoryRoot struct {
	ID      FactoryID
	Account fleet.AccountID // the operator
	Name    string
	Labels  map[string]string
	// PEM holds the root, and the CAs beneath it that are pinned: with any of those, a device's certificate must
	// be signed by one of them, and without by whatever CA leads to the root.
	PEM      string
	Families []fleet.Family // whose devices it is for; none: all
	Subject  []Pattern      // at least one; what several find must agree
	// Organizations are the O of the subject that is taken; none: whatever it is. Makers
	// change theirs when they are sold.
	Organizations []string
	EKU           EKU
	AllowExpired  bool // certificates that have ended count: they outlive their makers' plans in the field
	AllowSHA1     bool // so do signatures with SHA-1, of roots from before 2011

	CreatedAt, UpdatedAt time.Time
	Revision             int64
}

// A BlockID is the opaque id of a Block: "blk_" and a ULID.
type BlockID string

// A Block is a certificate or a key that counts for nothing, whoever signed it: a copied factory key, a lost phone, an
// issuing CA that somebody broke into.
type Block struct {
	ID          BlockID
	Account     fleet.AccountID // the operator
	Name        string
	Labels      map[string]string
	Fingerprint string // SHA-256 of the certificate, or of its public key (SubjectPublicKeyInfo): 64 lower-case hex digits
	Reason      string

	CreatedAt, UpdatedAt time.Time
	Revision             int64
}

// MaxFactoryRoots and MaxBlocks bound what is in memory.
const (
	MaxFactoryRoots = 100
	MaxBlocks       = 100_000
)

// A FactoryStore keeps what the operator loaded; the promises are fleet.Store's. All of it is the operator's
// account's; for who stands below it there is nothing.
type FactoryStore interface {
	CreateFactoryRoot(ctx context.Context, by fleet.Actor, r FactoryRoot) (FactoryRoot, error)
	FindFactoryRoot(ctx context.Context, root fleet.AccountID, ref string) (FactoryRoot, error)
	FactoryRoots(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]FactoryRoot, error)
	SaveFactoryRoot(ctx context.Context, by fleet.Actor, r FactoryRoot) (FactoryRoot, error)
	DeleteFactoryRoot(ctx context.Context, by fleet.Actor, id fleet.AccountID, r FactoryID) error

	// CreateBlock is fault.Conflict, "nameTaken", for a fingerprint that is blocked.
	CreateBlock(ctx context.Context, by fleet.Actor, b Block) (Block, error)
	FindBlock(ctx context.Context, root fleet.AccountID, ref string) (Block, error)
	Blocks(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]Block, error)
	SaveBlock(ctx context.Context, by fleet.Actor, b Block) (Block, error)
	DeleteBlock(ctx context.Context, by fleet.Actor, id fleet.AccountID, b BlockID) error
}

const (
	maxFactoryPEM  = 64 << 10
	maxPatterns    = 10
	maxMatch       = 200
	maxPinned      = 50
	maxReason      = 500
	maxFingerprint = hexDigits * 3
	hexDigits      = sha256.Size * 2
)

// Check says what is wrong with r, by field.
func (r FactoryRoot) Check() error {
	_, err := newMaker(r)
	return err
}

// ReadFingerprint reads a SHA-256 as tools print it: hex digits in any case, with colons or without.
func ReadFingerprint(text string) (string, error) {
	text = strings.ToLower(strings.TrimSpace(text))
	if len(text) <= maxFingerprint {
		text = strings.NewReplacer(":", "", " ", "").Replace(strings.TrimPrefix(text, "sha256:"))
	}
	if b, err := hex.DecodeString(text); err != nil || len(b) != sha256.Size {
		return "", fault.Bad("/spec/fingerprint", "fingerprint", "a fingerprint is the SHA-256 of a certificate or of its public key: 64 hex digits")
	}
	return text, nil
}

// Check says what is wrong with b, by field.
func (b Block) Check() error {
	if len(b.Reason) > maxReason {
		return fault.Bad("/spec/reason", "tooLong", "a reason has at most %d characters", maxReason)
	}
	_, err := ReadFingerprint(b.Fingerprint)
	return err
}

// A maker is a FactoryRoot made ready to compare with.
type maker struct {
	of      *FactoryRoot
	anchors []*x509.Certificate // the roots; without one, those that are pinned
	pinned  []*x509.Certificate
	finders []finder
}

type finder struct {
	attribute   string
	match       *regexp.Regexp
	mac, serial int // groups; 0: none
}

func newMaker(r FactoryRoot) (*maker, error) {
	m := &maker{of: &r}
	if len(r.PEM) > maxFactoryPEM {
		return nil, fault.Bad("/spec/certificates", "tooLong", "at most %d KiB of certificates", maxFactoryPEM>>10)
	}
	for rest := []byte(r.PEM); ; {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			if len(bytes.TrimSpace(rest)) > 0 {
				return nil, fault.Bad("/spec/certificates", "pem", "there is text that is no certificate in PEM")
			}
			break
		}
		if block.Type != "CERTIFICATE" {
			return nil, fault.Bad("/spec/certificates", "pem", "there is something else than certificates: a private key never leaves its maker")
		}
		c, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, fault.Bad("/spec/certificates", "certificate", "a certificate cannot be read").Because(err)
		}
		switch {
		case !isCA(c):
			return nil, fault.Bad("/spec/certificates", "notCA", "%s is no certificate of a CA", clip(c.Subject.String()))
		case bytes.Equal(c.RawIssuer, c.RawSubject):
			m.anchors = append(m.anchors, c)
		default:
			m.pinned = append(m.pinned, c)
		}
	}
	if len(m.anchors)+len(m.pinned) == 0 {
		return nil, fault.Bad("/spec/certificates", "required", "the certificate of the maker's root is needed, in PEM")
	}
	if len(m.anchors)+len(m.pinned) > maxPinned {
		return nil, fault.Bad("/spec/certificates", "tooMany", "at most %d certificates", maxPinned)
	}
	for _, c := range m.pinned {
		if work := maxSignatures; len(m.anchors) > 0 && !slices.ContainsFunc(slices.Concat(m.anchors, m.pinned), func(by *x509.Certificate) bool { return by != c && m.signed(c, by, 0, &work) }) {
			return nil, fault.Bad("/spec/certificates", "chain", "none of the other certificates signed %s", clip(c.Subject.String()))
		}
	}
	for _, f := range r.Families {
		if f != fleet.UCS && f != fleet.PolyOS && f != fleet.J100 {
			return nil, fault.Bad("/spec/families", "family", "no such family of devices")
		}
	}
	switch r.EKU {
	case EKUClientOrNone, EKUClient, EKUAny:
	default:
		return nil, fault.Bad("/spec/extendedKeyUsage", "choice", "extendedKeyUsage is clientAuthOrNone, clientAuth or any")
	}
	if len(r.Subject) == 0 || len(r.Subject) > maxPatterns {
		return nil, fault.Bad("/spec/subject", "required", "1 to %d patterns say where a certificate names its device", maxPatterns)
	}
	for _, p := range r.Subject {
		f, err := newFinder(p)
		if err != nil {
			return nil, err
		}
		m.finders = append(m.finders, f)
	}
	return m, nil
}

func newFinder(p Pattern) (f finder, err error) {
	if f.attribute = attributes[strings.ToLower(p.Attribute)]; f.attribute == "" {
		if f.attribute = p.Attribute; !dotted.MatchString(p.Attribute) {
			return f, fault.Bad("/spec/subject", "attribute", "an attribute is CN, serialNumber, O, OU, UID, dns, uri, email, or a dotted number such as 2.5.4.5")
		}
	}
	if len(p.Match) > maxMatch {
		return f, fault.Bad("/spec/subject", "tooLong", "a pattern has at most %d characters", maxMatch)
	}
	if f.match, err = regexp.Compile(`^(?:` + p.Match + `)$`); err != nil {
		return f, fault.Bad("/spec/subject", "pattern", "a pattern is no regular expression (RE2)").Because(err)
	}
	f.mac, f.serial = max(f.match.SubexpIndex("mac"), 0), max(f.match.SubexpIndex("serial"), 0)
	if f.mac == 0 && f.serial == 0 {
		return f, fault.Bad("/spec/subject", "group", "a pattern has a group named mac or serial: (?<mac>[0-9A-F]{12})")
	}
	return f, nil
}

// attributes are the names of attributes by how people write them in lower case.
var attributes = map[string]string{
	"cn": "2.5.4.3", "serialnumber": "2.5.4.5", "o": "2.5.4.10", "ou": "2.5.4.11", "uid": "0.9.2342.19200300.100.1.1",
	"dns": "dns", "uri": "uri", "email": "email",
}

var dotted = regexp.MustCompile(`^[0-2](\.[0-9]{1,10}){1,15}$`)

// values are all that a certificate says in the attribute.
func (f finder) values(c *x509.Certificate) (out []string) {
	switch f.attribute {
	case "dns":
		return c.DNSNames
	case "email":
		return c.EmailAddresses
	case "uri":
		for _, u := range c.URIs {
			out = append(out, u.String())
		}
		return out
	}
	for _, n := range c.Subject.Names {
		if text, is := n.Value.(string); is && n.Type.String() == f.attribute {
			out = append(out, text)
		}
	}
	return out
}

// names is what the certificate says of its device. It must say something, and nothing twice in two ways.
func (m *maker) names(c *x509.Certificate) (mac fleet.MAC, serial string, err error) {
	for _, f := range m.finders {
		for _, v := range f.values(c) {
			found := f.match.FindStringSubmatch(v)
			if found == nil {
				continue
			}
			if text := found[f.mac]; f.mac > 0 && text != "" {
				is, bad := fleet.ParseMAC(text)
				if bad != nil || is == (fleet.MAC{}) || mac != (fleet.MAC{}) && mac != is {
					return fleet.MAC{}, "", ErrMalformed
				}
				mac = is
			}
			if text := strings.TrimSpace(found[f.serial]); f.serial > 0 && text != "" {
				if serial != "" && !strings.EqualFold(serial, text) {
					return fleet.MAC{}, "", ErrMalformed
				}
				serial = text
			}
		}
	}
	if mac == (fleet.MAC{}) && serial == "" {
		return mac, serial, ErrMalformed
	}
	return mac, serial, nil
}

// organization reports whether the subject's O is one that is taken.
func (m *maker) organization(c *x509.Certificate) bool {
	if len(m.of.Organizations) == 0 {
		return true
	}
	return len(c.Subject.Organization) == 1 && slices.Contains(m.of.Organizations, c.Subject.Organization[0])
}

func (m *maker) usage(c *x509.Certificate) bool {
	says := slices.Contains(c.ExtKeyUsage, x509.ExtKeyUsageClientAuth) || slices.Contains(c.ExtKeyUsage, x509.ExtKeyUsageAny)
	switch m.of.EKU {
	case EKUAny:
		return true
	case EKUClient:
		return says
	}
	return says || len(c.ExtKeyUsage)+len(c.UnknownExtKeyUsage) == 0
}

// isCA reports whether a certificate that the operator loads may be a CA's: those of version 1, as old roots
// are, do not say it.
func isCA(c *x509.Certificate) bool {
	return c.IsCA || c.Version < 3 && bytes.Equal(c.RawIssuer, c.RawSubject)
}

func clip(s string) string {
	if len(s) > 100 {
		return s[:100]
	}
	return s
}
