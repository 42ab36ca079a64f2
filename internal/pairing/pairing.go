package pairing

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"math/big"
	"strings"
	"time"
	"unicode/utf8"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

// What a pairing is bounded by.
const (
	Digits       = 8                // of a PIN
	Lifetime     = 15 * time.Minute // of a PIN, and of a credential that nobody came for
	KeepFor      = time.Hour        // after that a token is forgotten: until then it is answered "over"
	MaxOpen      = 10_000           // PINs that wait to be typed, of all devices
	MaxPerSource = 100              // of devices behind one address
	maxText      = 64               // of what a device says of itself
)

// A Claim is what a device says of itself when it asks for a PIN, and where it
// asked from. Nothing of it is believed before an administrator types the PIN.
type Claim struct {
	MAC    fleet.MAC
	Model  string
	Serial string
	Source string // address, for IPv6 its /64; of a phone that a gateway shows a PIN on, the gateway's id
	// Gateway shows the PIN on a phone of its LAN and speaks for it afterwards; empty: the device asks itself.
	Gateway fleet.GatewayID
}

// NewClaim reads what a device says; fault.Invalid when it says no MAC or more than fits.
func NewClaim(mac, model, serial, source string) (Claim, error) {
	m, err := fleet.ParseMAC(mac)
	if err != nil || m == (fleet.MAC{}) {
		return Claim{}, fault.Bad("/mac", "mac", "mac is 12 hex digits, with or without separators")
	}
	for name, v := range map[string]string{"model": model, "serial": serial} {
		if utf8.RuneCountInString(v) > maxText || !utf8.ValidString(v) || strings.ContainsFunc(v, func(r rune) bool { return r < ' ' || r == 0x7f }) {
			return Claim{}, fault.Bad("/"+name, "text", "%s has at most %d characters, and no control characters", name, maxText)
		}
	}
	return Claim{MAC: m, Model: strings.TrimSpace(model), Serial: strings.TrimSpace(serial), Source: source}, nil
}

// An Open is a pairing that waits for somebody to type its PIN.
type Open struct {
	PIN       string // the device shows it; only its keyed hash is kept
	Token     secret.Text
	ExpiresAt time.Time
}

// A Stand is how a pairing stands.
type Stand string

const (
	Waiting Stand = "waiting" // nobody has typed the PIN
	Paired  Stand = "paired"  // the credential is in the answer, and in no later one
	Over    Stand = "over"    // the credential was given out, or the PIN expired
)

// A Result is what a device gets for its token.
type Result struct {
	Stand    Stand
	Device   fleet.DeviceID
	Password secret.Text // of its channel
}

// A Said is what a device last said that its settings are; a claim.
type Said struct {
	Device   fleet.DeviceID
	Settings map[string]string // at most order.MaxSettings
	At       time.Time
}

// Store keeps pairings; the promises are fleet.Store's.
type Store interface {
	// OpenPairing keeps a new pairing until o.ExpiresAt. An open one of the same MAC from the
	// same source is replaced: the device started over, and shows another PIN. A PIN that
	// another open one has is fault.Conflict, "pinTaken"; beyond MaxPerSource it is
	// fault.Unavailable, "tooManyOpen", beyond MaxOpen "full".
	OpenPairing(ctx context.Context, c Claim, o Open, at time.Time) error
	// Pair uses a PIN, once, for the account: its device is there afterwards, onboarded by PIN (a
	// provisioned one stays what it is), with a new channel key, and its line in the trail. A PIN
	// that is wrong, used or expired is fault.Missing in the same words. When the device cannot
	// be had (fault.Conflict: "macUnavailable", or "onboardingMethod" for what its method
	// would not keep) the PIN stays good: nothing was done with it. One that a gateway shows is
	// for the gateway's account alone; its device has the gateway in the place of a key.
	Pair(ctx context.Context, by fleet.Actor, account fleet.AccountID, pin string, password secret.Text, at time.Time) (fleet.Device, error)
	// CollectPairing says how the pairing of a token stands, and gives its credential out
	// once; fault.Missing when there is no such pairing.
	CollectPairing(ctx context.Context, token secret.Text, at time.Time) (Result, error)
	// ChannelKey is the account of a device and the SHA-256 of its channel's password, which has
	// 256 random bits; has is false for a device that has none, is held or deactivated.
	ChannelKey(ctx context.Context, d fleet.DeviceID) (account fleet.AccountID, sha256 [32]byte, has bool, err error)

	// SaveSaid keeps what devices of the account said last; an older one changes nothing.
	SaveSaid(ctx context.Context, account fleet.AccountID, said []Said) error
	// SaidBy is what a device of the account said last; fault.Missing when it never did.
	SaidBy(ctx context.Context, account fleet.AccountID, d fleet.DeviceID) (Said, error)
}

// Start opens a pairing for a device.
func Start(ctx context.Context, s Store, c Claim, now time.Time) (Open, error) {
	for range 5 { // with every PIN taken that may be, one in 10,000 is
		o := Open{PIN: newPIN(), Token: NewPassword(), ExpiresAt: now.Add(Lifetime).UTC().Truncate(time.Second)}
		err := s.OpenPairing(ctx, c, o, now)
		if f := fault.As(err); f != nil && f.Code == "pinTaken" {
			continue
		}
		return o, err
	}
	return Open{}, errors.New("no free PIN was found")
}

var pins = big.NewInt(100_000_000)

func newPIN() string {
	n, err := rand.Int(rand.Reader, pins)
	if err != nil {
		panic(err) // only where the runtime would have ended the process
	}
	s := n.String()
	return strings.Repeat("0", Digits-len(s)) + s
}

// NewPassword is 256 random bits as text: of a channel, or a pairing's token.
func NewPassword() secret.Text {
	b := make([]byte, 32)
	_, _ = rand.Read(b) // never fails: the runtime ends the process instead
	return secret.New(base64.RawURLEncoding.EncodeToString(b))
}

// gatewayToken is what the token of a gateway begins with, so that people and
// scanners of leaked secrets know it.
const gatewayToken = "mgt_"

// NewGatewayToken makes the token that a gateway enrolls with, and the SHA-256 that
// is kept of it. root is the SHA-256 of the private root that the server's
// certificate leads to, hex, by which the gateway knows the server; empty: its certificate is public.
func NewGatewayToken(root string) (text secret.Text, sum [32]byte) {
	part := gatewayToken + NewPassword().Reveal()
	sum = sha256.Sum256([]byte(part))
	if root != "" {
		part += "." + root
	}
	return secret.New(part), sum
}

// ReadGatewayToken is the SHA-256 of a token's secret part; false for what can be none.
func ReadGatewayToken(text string) (sum [32]byte, ok bool) {
	part, _, _ := strings.Cut(strings.TrimSpace(text), ".")
	if len(part) > 100 || !strings.HasPrefix(part, gatewayToken) {
		return sum, false
	}
	return sha256.Sum256([]byte(part)), true
}

// NewChannelPassword is a password of a channel, and the SHA-256 that is kept of it.
func NewChannelPassword() (text secret.Text, sum [32]byte) {
	text = NewPassword()
	return text, sha256.Sum256([]byte(text.Reveal()))
}

// ReadPIN takes a PIN as people type it: with spaces and dashes. What can be no
// PIN is none of ours, in the words of one that is wrong.
func ReadPIN(text string) (string, error) {
	if len(text) > 64 {
		return "", NoSuchPIN()
	}
	pin := strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', '\t', '\u00a0', '\u2011', '\u2013':
			return -1
		}
		return r
	}, text)
	if len(pin) != Digits || strings.Trim(pin, "0123456789") != "" {
		return "", NoSuchPIN()
	}
	return pin, nil
}

// NoSuchPIN is the one answer to each PIN that opens nothing.
func NoSuchPIN() error {
	return fault.New(fault.Missing, "no device waits with this PIN: it is wrong, was used, or has expired; the device shows a new one when it starts again")
}
