package lan

import (
	"encoding/binary"
	"testing"
)

func TestAnEntryOfTheNeighbourTableIsReadOrPassedOver(t *testing.T) {
	attr := func(kind uint16, v ...byte) []byte {
		b := binary.NativeEndian.AppendUint16(nil, uint16(4+len(v)))
		b = append(binary.NativeEndian.AppendUint16(b, kind), v...)
		return append(b, make([]byte, (4-len(b)%4)%4)...)
	}
	entry := func(state uint16, attrs ...[]byte) []byte {
		b := make([]byte, ndmsgSize)
		binary.NativeEndian.PutUint16(b[8:], state)
		for _, a := range attrs {
			b = append(b, a...)
		}
		return b
	}
	ip, mac := attr(ndaDst, 10, 1, 2, 3), attr(ndaLLAddr, 0, 4, 0xf2, 1, 2, 3)
	a, m, ok := neighbour(entry(2, ip, attr(9, 1, 2, 3, 4, 5), mac))
	if !ok || a.String() != "10.1.2.3" || m.String() != "0004f2010203" {
		t.Errorf("%v %v %v", a, m, ok)
	}
	for name, b := range map[string][]byte{
		"incomplete": entry(1, ip, mac), "failed": entry(0x20, ip, mac), "no address": entry(2, mac), "no MAC": entry(2, ip), "short": {1, 2},
		"a group": entry(2, ip, attr(ndaLLAddr, 1, 0, 0x5e, 0, 0, 1)), "a size beyond the end": append(entry(2, ip), 200, 0, 2, 0, 1, 2, 3),
	} {
		if a, m, ok := neighbour(b); ok {
			t.Errorf("%s: %v %v", name, a, m)
		}
	}
}
