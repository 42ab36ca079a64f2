package pairing_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/pairing"
)

func TestAPINIsReadAsPeopleTypeIt(t *testing.T) {
	for typed, want := range map[string]string{
		"01234567": "01234567", "0123 4567": "01234567", "0123-4567": "01234567", " 01 23 45 67 ": "01234567", "0123\u20134567": "01234567",
		"": "", "0123456": "", "012345678": "", "0123456a": "", "٠١٢٣٤٥٦٧": "", "'; --": "", strings.Repeat(" ", 100) + "01234567": "",
	} {
		got, err := pairing.ReadPIN(typed)
		if got != want || (err == nil) != (want != "") || err != nil && err.Error() != pairing.NoSuchPIN().Error() {
			t.Errorf("%q: %q, %v", typed, got, err)
		}
	}
}

func TestAClaimHasAMACAndBoundedTexts(t *testing.T) {
	c, err := pairing.NewClaim("00:E0:DB:AB:CD:01", " Studio X50 ", "8G1", "192.0.2.1")
	if err != nil || c.MAC.String() != "00e0dbabcd01" || c.Model != "Studio X50" {
		t.Errorf("%+v %v", c, err)
	}
	for name, bad := range map[string][3]string{"no MAC": {"", "m", "s"}, "a long model": {"00e0dbabcd01", strings.Repeat("x", 65), ""}, "a serial of two lines": {"00e0dbabcd01", "", "a\nb"}, "no UTF-8": {"00e0dbabcd01", "\xff", ""}} {
		if _, err := pairing.NewClaim(bad[0], bad[1], bad[2], ""); !errors.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestWhoGuessesWaitsAlsoWithTheRightPIN(t *testing.T) {
	var w pairing.Wrongs
	now := time.Unix(1_000_000, 0)
	ann := fleet.Actor{Kind: "token", ID: "ann"}
	for i := range pairing.WrongPerActor {
		if _, wait := w.Try(ann, account("acc_1"), now.Add(time.Duration(i)*time.Second)); wait > 0 {
			t.Fatalf("try %d waits %s", i, wait)
		}
	}
	now = now.Add(time.Minute)
	if _, wait := w.Try(ann, account("acc_2"), now); wait != pairing.Within-time.Minute {
		t.Errorf("one too many under another account waits %s", wait)
	}
	right, wait := w.Try(fleet.Actor{Kind: "token", ID: "bob"}, account("acc_1"), now)
	if wait > 0 {
		t.Fatalf("somebody else waits %s", wait)
	}
	right()
	if _, wait := w.Try(ann, account("acc_1"), now.Add(pairing.Within-time.Minute)); wait > 0 {
		t.Errorf("after the time is over: %s", wait)
	}
}

func TestAnAccountIsGuessedUnderByManyNoMoreThanSoOften(t *testing.T) {
	var w pairing.Wrongs
	now := time.Unix(1_000_000, 0)
	var taken atomic.Int32
	var all sync.WaitGroup
	for i := range 200 {
		all.Go(func() {
			by := fleet.Actor{Kind: "token", ID: fmt.Sprint(i)}
			if _, wait := w.Try(by, account("acc_1"), now.Add(time.Duration(i))); wait == 0 {
				taken.Add(1)
			}
		})
	}
	all.Wait()
	if taken.Load() != pairing.WrongPerAccount {
		t.Errorf("%d tries", taken.Load())
	}
	for i := range 100 { // who pairs is never slowed down
		right, wait := w.Try(fleet.Actor{Kind: "token", ID: "new"}, account("acc_2"), now)
		if wait > 0 {
			t.Fatalf("right one %d waits %s", i, wait)
		}
		right()
	}
}

// account stands beneath the operator and those of path, the last of which it is.
func account(path ...string) fleet.Account {
	return fleet.Account{ID: fleet.AccountID(path[len(path)-1]), Path: "acc_top/" + strings.Join(path, "/") + "/"}
}

func TestWhoMakesAccountsAndTokensGetsNoMoreTriesWithEach(t *testing.T) {
	var w pairing.Wrongs
	now := time.Unix(1_000_000, 0)
	taken := 0
	for i := range 100 {
		for j := range 10 {
			by := fleet.Actor{Kind: "token", ID: fmt.Sprint(i, "-", j)}
			if _, wait := w.Try(by, account("acc_north", fmt.Sprint("acc_", i)), now); wait == 0 {
				taken++
			}
		}
	}
	if taken != 10*pairing.WrongPerAccount {
		t.Errorf("%d tries beneath one provider", taken)
	}
	by := fleet.Actor{Kind: "token", ID: "ann"}
	for name, a := range map[string]fleet.Account{"another provider's": account("acc_south", "acc_x"), "the operator's own": {ID: "acc_top", Path: "acc_top/"}} {
		if _, wait := w.Try(by, a, now); wait > 0 {
			t.Errorf("%s waits %s", name, wait)
		}
	}
	if _, wait := w.Try(by, account("acc_north"), now); wait != pairing.Within {
		t.Errorf("the provider's own waits %s", wait)
	}
}

func TestTriesAreCountedForSoManyAndNoMore(t *testing.T) {
	var w pairing.Wrongs
	now := time.Unix(1_000_000, 0)
	taken := 0
	for i := range 17_000 {
		if _, wait := w.Try(fleet.Actor{Kind: "token", ID: fmt.Sprint(i)}, account(fmt.Sprint("acc_", i)), now); wait == 0 {
			taken++
		} else if wait != time.Minute {
			t.Fatalf("try %d waits %s", i, wait)
		}
	}
	if taken > 50_000/3 {
		t.Errorf("%d are counted, each by itself and its account twice", taken)
	}
	if _, wait := w.Try(fleet.Actor{Kind: "token", ID: "new"}, account("acc_new"), now.Add(pairing.Within)); wait > 0 {
		t.Errorf("afterwards: %s", wait)
	}
}
