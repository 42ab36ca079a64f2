package claim

import (
	"fmt"
	"math/rand/v2"
	"net/netip"
	"testing"
	"time"

	"muster/internal/fleet"
)

// A town is many addresses that type codes at a simulated clock.
type town struct {
	*Limits
	now   time.Time
	right map[string]bool
	asked int // tries whose code was looked at
}

func newTown(codes int, r *rand.Rand) *town {
	out := &town{NewLimits(), time.Unix(1_800_000_000, 0), map[string]bool{}, 0}
	for len(out.right) < codes {
		out.right[fmt.Sprintf("%08d", r.IntN(100_000_000))] = true
	}
	return out
}

// types says whether the code was right, or how long to wait.
func (w *town) types(source, mac uint64, code string, listed bool) (in bool, wait time.Duration) {
	a := Asker{MAC: fleet.MAC{0, 4, byte(mac >> 24), byte(mac >> 16), byte(mac >> 8), byte(mac)}, Source: netip.AddrFrom4([4]byte{10, byte(source >> 16), byte(source >> 8), byte(source)})}
	t, wait := w.try(a, code, listed, w.now)
	if wait > 0 {
		return false, wait
	}
	w.asked++
	if !w.right[code] {
		return false, 0
	}
	t.right()
	w.good(a.Source, w.now)
	return true, 0
}

func TestTenThousandAddressesThatGuessGetNobodyInAndKeepNobodyOut(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	w := newTown(100, r)
	var live []string
	for c := range w.right {
		live = append(live, c)
	}
	begin := w.now
	const sources, tries, honest = 10_000, 100, 50
	broke, waited := 0, map[int]time.Time{}
	home := map[int]time.Duration{}
	next := 0
	for round := range tries { // one try of each address every six seconds
		for s := range sources {
			w.now = begin.Add(time.Duration(round)*6*time.Second + time.Duration(s)*6*time.Second/sources)
			if in, _ := w.types(uint64(s), r.Uint64(), fmt.Sprintf("%08d", r.IntN(100_000_000)), false); in {
				broke++
			}
			if s%(sources*tries/honest/100) == 0 && next < honest && w.now.Sub(begin) >= time.Duration(next)*12*time.Second { // a phone every twelve seconds
				waited[next] = w.now
				next++
			}
			for phone, since := range waited {
				if w.now.Before(since) {
					continue
				}
				in, wait := w.types(uint64(1_000_000+phone), uint64(1)<<40+uint64(phone), live[phone%len(live)], false)
				if in {
					home[phone] = w.now.Sub(begin.Add(time.Duration(phone) * 12 * time.Second))
					delete(waited, phone)
				} else {
					waited[phone] = w.now.Add(wait)
				}
			}
		}
	}
	var slowest time.Duration
	for _, d := range home {
		slowest = max(slowest, d)
	}
	t.Logf("%d tries from %d addresses: %d codes looked at, %d right; %d of %d honest phones in, the slowest after %s", sources*tries, sources, w.asked-honest, broke, len(home), honest, slowest)
	if broke > 0 || w.asked > FreshStock+KnownStock+RestStock+11*(FreshPerMinute+KnownPerMinute+RestPerMinute)+honest {
		t.Errorf("%d got in, %d codes were looked at", broke, w.asked)
	}
	if len(home) != honest || slowest > time.Minute {
		t.Errorf("%d of %d honest phones got in, the slowest after %s", len(home), honest, slowest)
	}
}

func TestFourDigitsBehindAnAccountNumberAreNotGuessed(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	w := newTown(0, r)
	w.right["12345678"+"4711"] = true
	begin, broke, looked := w.now, 0, 0
	pins := r.Perm(10_000)
	for i, pin := range pins { // from a new address and a new MAC each, within ten minutes
		w.now = begin.Add(time.Duration(i) * 60 * time.Millisecond)
		before := w.asked
		if in, _ := w.types(uint64(i), uint64(i), fmt.Sprintf("12345678%04d", pin), false); in {
			broke++
		}
		looked += w.asked - before
	}
	t.Logf("10000 PINs typed: %d looked at, %d right", looked, broke)
	if broke > 0 || looked != WrongPerNumber {
		t.Errorf("%d PINs were looked at, %d right", looked, broke)
	}
	if in, wait := w.types(900_000, 900_000, "123456784711", true); !in {
		t.Errorf("a device of the inventory waits %s", wait)
	}
	if in, wait := w.types(900_001, 900_001, "876543210000", false); in || wait > 0 {
		t.Errorf("another account's number: %v %s", in, wait)
	}
	for day := range 3 { // a patient one
		looked = w.asked
		for i := range 24 * 60 {
			w.now = begin.Add(time.Duration(day+1)*24*time.Hour + time.Duration(i)*time.Minute)
			w.types(uint64(2_000_000+i), uint64(2_000_000+i), "123456780000", false)
		}
		if n := w.asked - looked; n > 2*WrongPerNumberToday {
			t.Errorf("%d PINs were looked at in a day", n)
		}
	}
}

func TestADeviceIsLockedByFiveWrongCodesUntilTimeOrSomebodyUnlocks(t *testing.T) {
	w := newTown(1, rand.New(rand.NewPCG(1, 1)))
	var right string
	for right = range w.right {
	}
	m := fleet.MAC{0, 4, 0, 0, 0, 9}
	lock := func() {
		for i := range WrongPerDevice {
			if _, wait := w.types(uint64(i), 9, "00000000", false); wait > 0 {
				t.Fatalf("try %d waits %s", i, wait)
			}
			w.now = w.now.Add(time.Second)
		}
	}
	lock()
	if in, wait := w.types(99, 9, right, false); in || wait != LockFor-time.Second {
		t.Errorf("the right code, locked: %v, %s", in, wait)
	}
	if until := w.lockedUntil(m, w.now); !until.Equal(w.now.Add(LockFor - time.Second)) {
		t.Errorf("locked until %s", until)
	}
	w.unlock(m)
	if in, _ := w.types(99, 9, right, false); !in || !w.lockedUntil(m, w.now).IsZero() {
		t.Error("unlocked, and not let in")
	}
	lock()
	w.now = w.now.Add(LockFor)
	if in, _ := w.types(99, 9, right, false); !in {
		t.Error("not let in after the time is over")
	}
}

func TestAnOfficeBehindOneAddressGetsInAndWhoGuessesThereIsSlowedDown(t *testing.T) {
	w := newTown(1, rand.New(rand.NewPCG(1, 1)))
	var right string
	for right = range w.right {
	}
	for i := range 500 {
		if in, wait := w.types(1, uint64(i), right, false); !in {
			t.Fatalf("phone %d waits %s", i, wait)
		}
	}
	wrong := 0
	for i := range 2000 {
		w.now = w.now.Add(100 * time.Millisecond)
		if _, wait := w.types(1, uint64(10_000+i), "00000000", false); wait == 0 {
			wrong++
		}
	}
	if wrong != WrongPerSource {
		t.Errorf("%d wrong codes from one address", wrong)
	}
	six := func(s string) Asker { return Asker{MAC: fleet.MAC{0, 4, 9}, Source: netip.MustParseAddr(s)} }
	l := NewLimits()
	for i := range WrongPerSource {
		a := six(fmt.Sprintf("2001:db8::%x", i+1))
		a.MAC[5] = byte(i)
		if _, wait := l.try(a, "00000000", true, w.now); wait > 0 {
			t.Fatalf("try %d waits", i)
		}
	}
	if _, wait := l.try(six("2001:db8::ffff"), "00000000", true, w.now); wait == 0 {
		t.Error("a house has more than a /64")
	}
}

func TestWrongSerialsAreBelievedNoLonger(t *testing.T) {
	l, now, m := NewLimits(), time.Unix(1_800_000_000, 0), fleet.MAC{0, 4, 1}
	for range serialTries {
		if l.serial(m, false, now) {
			t.Fatal("a wrong one is believed")
		}
	}
	if l.serial(m, true, now.Add(time.Hour)) || !l.serial(fleet.MAC{0, 4, 2}, true, now) {
		t.Error("after too many guesses the right one is believed, or that of another device is not")
	}
}

func TestLimitsStayBounded(t *testing.T) {
	l, now := NewLimits(), time.Unix(1_800_000_000, 0)
	for i := range maxWatched {
		l.wrong[fmt.Sprint(i)] = &tally{from: now, dayFrom: now, n: 1, today: 1}
	}
	a := Asker{MAC: fleet.MAC{0, 4}, Source: netip.MustParseAddr("192.0.2.1")}
	if _, wait := l.try(a, "00000000", false, now); wait != fullFor {
		t.Errorf("full, it waits %s", wait)
	}
	if _, wait := l.try(a, "00000000", false, now.Add(day)); wait > 0 || len(l.wrong) > 10 {
		t.Errorf("a day later it waits %s with %d", wait, len(l.wrong))
	}
}
