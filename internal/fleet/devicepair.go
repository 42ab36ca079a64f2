package fleet

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"

	"muster/internal/fault"
	"muster/internal/secret"
)

// A CredentialMode says who holds the pair of a generation (mission D4).
type CredentialMode string

const (
	SharedPair CredentialMode = "shared"    // all devices of the account the same
	PerDevice  CredentialMode = "perDevice" // each device its own; the account's own pair lets new ones in
)

// PerDevice reports whether each device has a pair of its own in this generation.
func (c Credentials) PerDevice() bool { return c.Mode == PerDevice }

// ownSuffix is what a device's own user has behind the account's: a dot and the MAC.
const ownSuffix = 1 + 12

// Of returns the credentials as the device with this MAC holds them: with its own
// pair where the generation has one for each device, else, or without a MAC, with the
// account's. Own pairs are kept nowhere: they follow from the account's password, so
// who knows that knows them all, and a device knows its own only.
func (c Credentials) Of(m MAC) Credentials {
	if !c.PerDevice() || m == (MAC{}) {
		return c
	}
	user := c.User
	c.User, c.Password = user+"."+m.String(), secret.New(c.ownPassword(m))
	return c
}

// Pattern stands for the pairs of all devices at once, where it does not matter
// whose: in a comparison of what is told before and after a change.
func (c Credentials) Pattern() Credentials {
	if !c.PerDevice() {
		return c
	}
	c.User, c.Password = c.User+".{mac}", secret.New(c.ownPassword(MAC{0xff, 0xff, 0xff, 0xff, 0xff, 0xff}))
	return c
}

// ownLetters need no escaping anywhere, as those of a generated pair.
const ownLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

// ownPassword is as long as a generated one: 32 letters and digits, eight of each
// 64 bits of the MAC's sum, so that none is likelier than another by more than 2⁻¹⁶.
func (c Credentials) ownPassword(m MAC) string {
	h := hmac.New(sha256.New, []byte(c.Password.Reveal()))
	h.Write([]byte("muster device pair"))
	var g [8]byte
	binary.BigEndian.PutUint64(g[:], uint64(c.Generation))
	h.Write(g[:])
	h.Write(m[:])
	var sum [sha256.Size]byte
	h.Sum(sum[:0])
	var out [GeneratedPasswordLength]byte
	for i := range out {
		word := sum[i/8*8 : i/8*8+8]
		n := binary.BigEndian.Uint64(word)
		out[i] = ownLetters[n%uint64(len(ownLetters))]
		binary.BigEndian.PutUint64(word, n/uint64(len(ownLetters)))
	}
	return string(out[:])
}

// OwnerOf returns the MAC that a user name ends in as a device's own does, and the
// account's user before it. It says nothing about whether there is such a device.
func OwnerOf(user string) (account string, m MAC, ok bool) {
	dot := len(user) - ownSuffix
	if dot < 1 || user[dot] != '.' {
		return "", m, false
	}
	tail := user[dot+1:]
	m, err := ParseMAC(tail)
	if err != nil || m.String() != tail {
		return "", m, false
	}
	return user[:dot], m, true
}

// checkMode checks a pair against who is to hold it.
func checkMode(user string, mode CredentialMode) error {
	switch mode {
	case "", SharedPair:
		return nil
	case PerDevice:
	default:
		return fault.Bad("/spec/credentials", "enum", "credentials is shared or perDevice")
	}
	if len(user) > MaxUser-ownSuffix {
		return fault.Bad("/spec/serverUser", "tooLong", "with a pair for each device serverUser may have at most %d bytes: a dot and the device's MAC stand behind it", MaxUser-ownSuffix)
	}
	return nil
}
