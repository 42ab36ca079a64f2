package checksync

import (
	"net/netip"
	"testing"
	"time"
)

func TestAMinuteHoldsSoManyAndNoMore(t *testing.T) {
	p := newPace(FieldPracticePerAddress, FieldPracticeInAll)
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	a := func(n int) netip.Addr { return netip.AddrFrom4([4]byte{10, 0, 0, byte(n)}) }
	for i := range 6 {
		if ok, again := p.take(a(1), now.Add(time.Duration(i)*time.Second)); ok != (i < 5) || !ok && !again.Equal(now.Add(time.Minute)) {
			t.Errorf("one address, %d: %v %v", i, ok, again)
		}
	}
	for i := range 60 {
		if ok, again := p.take(a(2+i), now.Add(10*time.Second)); ok != (i < 45) || !ok && !again.Equal(now.Add(time.Minute)) {
			t.Errorf("all addresses, %d: %v %v", i, ok, again)
		}
	}
	if ok, _ := p.take(a(1), now.Add(time.Minute-time.Nanosecond)); ok {
		t.Error("before the minute is over")
	}
	if ok, _ := p.take(a(1), now.Add(time.Minute)); !ok {
		t.Error("not after the minute")
	}
	free := newPace(-1, -1)
	for range 200 {
		if ok, _ := free.take(a(1), now); !ok {
			t.Fatal("a bound where there is none")
		}
	}
}

func TestAddressesThatAreOverAreForgotten(t *testing.T) {
	p := newPace(5, 1)
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range 3000 {
		p.take(netip.AddrFrom4([4]byte{10, 0, byte(i >> 8), byte(i)}), now.Add(time.Duration(i)*time.Minute))
	}
	if len(p.address) > 1100 {
		t.Errorf("%d addresses are remembered", len(p.address))
	}
}
