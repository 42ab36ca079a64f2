package polyos

import (
	"encoding/hex"
	"net/netip"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

// An identity is what a request claims about who asks: either part may be missing.
type identity struct {
	mac    fleet.MAC
	serial string // upper case
}

// String returns the identity as Muster puts it into file names: the MAC, else
// the serial number in lower case; empty when there is neither.
func (i identity) String() string {
	if i.mac != (fleet.MAC{}) {
		return i.mac.String()
	}
	return strings.ToLower(i.serial)
}

// with fills what i lacks from what a header says, unless they contradict each other.
func (i identity) with(header identity) identity {
	switch {
	case i == (identity{}):
		return header
	case i.serial != "" && (header.serial == "" || header.serial == i.serial):
		i.mac = header.mac
	case i.mac != (fleet.MAC{}) && header.mac == i.mac:
		i.serial = header.serial
	}
	return i
}

// parseIdentity reads an id of a file name: a MAC without separators, or a
// serial number. 12 hex digits are a MAC or nothing.
func parseIdentity(s string) (identity, bool) {
	if len(s) == 12 {
		if _, err := hex.DecodeString(s); err == nil {
			m, err := fleet.ParseMAC(s)
			return identity{mac: m}, err == nil
		}
	}
	serial := strings.ToUpper(s)
	return identity{serial: serial}, serialNumber(serial)
}

// serialNumber reports whether s looks like one: 12 to 14 letters and digits
// (the sample has 14, "8L21385D98DAFC"). Four digits are asked for, and not
// zeros alone, so that a file's name made of words is not taken for one.
func serialNumber(s string) bool {
	if len(s) < 12 || len(s) > 14 || !dialect.Word(s, "") || strings.Trim(s, "0") == "" {
		return false
	}
	n := 0
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			n++
		}
	}
	return n >= 4
}

// parseHeader reads X-Device ("serial/mac/ip") or SerialNumber (the serial
// alone). What does not parse is left out.
func parseHeader(h string) identity {
	var i identity
	if len(h) > dialect.MaxPath {
		return i
	}
	serial, rest, _ := strings.Cut(strings.TrimSpace(h), "/")
	if s := strings.ToUpper(strings.TrimSpace(serial)); serialNumber(s) {
		i.serial = s
	}
	mac, _, _ := strings.Cut(rest, "/")
	if m, err := fleet.ParseMAC(strings.TrimSpace(mac)); err == nil {
		i.mac = m
	}
	return i
}

// headerAddress is the third part of X-Device; invalid when there is none.
func headerAddress(h string) netip.Addr {
	if len(h) > dialect.MaxPath {
		return netip.Addr{}
	}
	_, rest, _ := strings.Cut(h, "/")
	_, address, _ := strings.Cut(rest, "/")
	a, err := netip.ParseAddr(strings.TrimSpace(address))
	if err != nil {
		return netip.Addr{}
	}
	return a.Unmap().WithZone("")
}

// threeParts reports whether a header has the whole form of X-Device, which
// only Poly's video devices were seen to send.
func threeParts(h string) bool {
	if len(h) > dialect.MaxPath {
		return false
	}
	f := strings.Split(strings.TrimSpace(h), "/")
	if len(f) != 3 || !serialNumber(f[0]) {
		return false
	}
	if _, err := fleet.ParseMAC(f[1]); err != nil {
		return false
	}
	_, err := netip.ParseAddr(f[2])
	return err == nil
}
