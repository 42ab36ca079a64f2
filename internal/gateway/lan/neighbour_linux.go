package lan

import (
	"encoding/binary"
	"fmt"
	"net/netip"
	"syscall"

	"muster/internal/fleet"
)

// From linux/neighbour.h; package syscall has none of it.
const (
	ndmsgSize  = 12
	ndaDst     = 1
	ndaLLAddr  = 2
	nudUnknown = 0x01 | 0x20 | 0x40 // incomplete, failed, and no ARP at all
)

// Neighbours returns the kernel's table of who has which address on the networks of
// this machine, IPv4 and IPv6: what a device that wants to have another's address must
// forge, on the same wire.
func Neighbours() (map[netip.Addr]fleet.MAC, error) {
	b, err := syscall.NetlinkRIB(syscall.RTM_GETNEIGH, syscall.AF_UNSPEC)
	if err != nil {
		return nil, fmt.Errorf("read the neighbour table: %w", err)
	}
	messages, err := syscall.ParseNetlinkMessage(b)
	if err != nil {
		return nil, fmt.Errorf("read the neighbour table: %w", err)
	}
	out := map[netip.Addr]fleet.MAC{}
	for _, m := range messages {
		if m.Header.Type != syscall.RTM_NEWNEIGH {
			continue
		}
		if a, mac, ok := neighbour(m.Data); ok {
			out[a] = mac
		}
	}
	return out, nil
}

// neighbour reads one entry: family, interface, state, and then the attributes.
func neighbour(b []byte) (a netip.Addr, mac fleet.MAC, ok bool) {
	if len(b) < ndmsgSize || binary.NativeEndian.Uint16(b[8:])&nudUnknown != 0 {
		return a, mac, false
	}
	for b = b[ndmsgSize:]; len(b) >= 4; {
		size, kind := int(binary.NativeEndian.Uint16(b)), binary.NativeEndian.Uint16(b[2:])
		if size < 4 || size > len(b) {
			break
		}
		switch value := b[4:size]; {
		case kind == ndaDst:
			a, _ = netip.AddrFromSlice(value)
		case kind == ndaLLAddr && len(value) == len(mac):
			copy(mac[:], value)
		}
		b = b[min(len(b), (size+3)&^3):]
	}
	return a.Unmap(), mac, a.IsValid() && mac != (fleet.MAC{}) && mac[0]&1 == 0
}
