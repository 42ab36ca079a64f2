package fleet

import (
	"encoding/hex"
	"strings"

	"muster/internal/fault"
)

// A MAC is a device's hardware address. The zero MAC is "not known".
type MAC [6]byte

// ParseMAC reads a MAC in any usual notation: 12 hex digits of either case,
// bare or in equal groups of 2, 4 or 6 between colons, dashes or dots. All zeros, all
// ones and group addresses (the lowest bit of the first byte) name no device
// and are refused.
func ParseMAC(s string) (MAC, error) {
	bare := s
	if sep := strings.IndexAny(s, ":-."); sep > 0 {
		groups := strings.Split(s, s[sep:sep+1])
		for _, g := range groups {
			if len(g) != len(groups[0]) {
				return MAC{}, errMAC
			}
		}
		bare = strings.Join(groups, "")
	}
	var m MAC
	if len(bare) != 12 {
		return MAC{}, errMAC
	}
	if _, err := hex.Decode(m[:], []byte(bare)); err != nil {
		return MAC{}, errMAC
	}
	if m == (MAC{}) || m[0]&1 == 1 {
		return MAC{}, errMAC
	}
	return m, nil
}

// errMAC is made once: every request of a device asks whether some text is a MAC.
var errMAC = fault.Bad("/spec/mac", "mac", "mac must be 12 hex digits, with or without separators, and the address of one device")

// String returns 12 lower-case hex digits; empty for the zero MAC.
func (m MAC) String() string {
	if m == (MAC{}) {
		return ""
	}
	return hex.EncodeToString(m[:])
}

// MarshalText answers String.
func (m MAC) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads what ParseMAC reads; empty is the zero MAC.
func (m *MAC) UnmarshalText(b []byte) (err error) {
	if len(b) == 0 {
		*m = MAC{}
		return nil
	}
	*m, err = ParseMAC(string(b))
	return err
}
