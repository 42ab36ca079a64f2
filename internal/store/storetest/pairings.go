package storetest

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/pairing"
	"muster/internal/policy"
	"muster/internal/secret"
)

// waiting opens a pairing for a MAC.
func (w *world) waiting(m fleet.MAC, source string) pairing.Open {
	w.t.Helper()
	o, err := pairing.Start(w.ctx, w.Store, pairing.Claim{MAC: m, Model: "Studio X50", Serial: "S" + m.String(), Source: source}, instant)
	w.no(err)
	return o
}

// pair opens one and types its PIN.
func (w *world) pair(a fleet.Account, m fleet.MAC, password secret.Text) fleet.Device {
	w.t.Helper()
	d, err := w.Pair(w.ctx, w.by, a.ID, w.waiting(m, "198.51.100.1").PIN, password, instant)
	w.no(err)
	return d
}

// noPIN checks that a PIN opens nothing, in the one answer to it.
func (w *world) noPIN(err error) {
	w.t.Helper()
	if !errors.Is(err, fault.Missing) || err.Error() != pairing.NoSuchPIN().Error() {
		w.t.Fatalf("got %v", err)
	}
}

func (w *world) stands(o pairing.Open, at time.Time, want pairing.Stand) pairing.Result {
	w.t.Helper()
	r, err := w.CollectPairing(w.ctx, o.Token, at)
	w.no(err)
	if r.Stand != want {
		w.t.Fatalf("the pairing is %s, want %s", r.Stand, want)
	}
	return r
}

// keyless checks that a device is let into no channel.
func (w *world) keyless(d fleet.DeviceID) {
	w.t.Helper()
	if _, sum, has, err := w.ChannelKey(w.ctx, d); has || err != nil || sum != [32]byte{} {
		w.t.Fatalf("it has a key: %v %v", has, err)
	}
}

var pairings = map[string]func(*testing.T, *world){
	"a PIN that is typed makes the device, and its credential is given out once": func(_ *testing.T, w *world) {
		a, m, password := w.customer("a"), mac(), secret.New("channel password")
		o := w.waiting(m, "198.51.100.1")
		w.stands(o, instant, pairing.Waiting)
		d, err := w.Pair(w.ctx, w.by, a.ID, o.PIN, password, instant)
		w.no(err)
		stored, err := w.DeviceByMAC(w.ctx, a.ID, m)
		w.no(err)
		w.same(d, stored)
		if d.Onboarding != fleet.PIN || d.Model != "Studio X50" || d.Family != fleet.PolyOS || d.Serial != "S"+m.String() || d.Link.Connection != fleet.Offline {
			w.t.Errorf("it is %+v", d)
		}
		r := w.stands(o, instant, pairing.Paired)
		if r.Device != d.ID || !r.Password.Equal(password) {
			w.t.Errorf("gave out %+v", r)
		}
		w.stands(o, instant, pairing.Over)
		account, sum, has, err := w.ChannelKey(w.ctx, d.ID)
		w.no(err)
		w.same([]any{account, sum, has}, []any{a.ID, sha256.Sum256([]byte("channel password")), true})
		w.noPIN(second(w.Pair(w.ctx, w.by, a.ID, o.PIN, password, instant)))
		w.missing(second(w.CollectPairing(w.ctx, secret.New(o.PIN), instant)), "pairing")
		w.keyless("dev_none")
	},
	"of 50 who type one PIN at once, one pairs": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		o := w.waiting(mac(), "198.51.100.1")
		var won atomic.Int32
		for _, err := range together(50, func(i int) error {
			_, err := w.Pair(w.ctx, w.by, []fleet.AccountID{a.ID, b.ID}[i%2], o.PIN, pairing.NewPassword(), instant)
			if err == nil {
				won.Add(1)
				return nil
			}
			if !errors.Is(err, fault.Missing) {
				return err
			}
			return nil
		}) {
			w.no(err)
		}
		n := 0
		for _, x := range []fleet.Account{a, b} {
			more, err := w.CountDevices(w.ctx, x.ID, fleet.DeviceQuery{})
			w.no(err)
			n += more
		}
		if won.Load() != 1 || n != 1 {
			w.t.Errorf("%d paired, %d devices", won.Load(), n)
		}
	},
	"of many that collect one credential at once, one gets it": func(_ *testing.T, w *world) {
		a := w.customer("a")
		o := w.waiting(mac(), "198.51.100.1")
		w.no(second(w.Pair(w.ctx, w.by, a.ID, o.PIN, pairing.NewPassword(), instant)))
		var got atomic.Int32
		for _, err := range together(20, func(int) error {
			r, err := w.CollectPairing(w.ctx, o.Token, instant)
			if r.Stand == pairing.Paired {
				got.Add(1)
			}
			return err
		}) {
			w.no(err)
		}
		w.same(got.Load(), int32(1))
	},
	"a PIN and a credential that nobody comes for expire": func(_ *testing.T, w *world) {
		a := w.customer("a")
		late, typed := w.waiting(mac(), "198.51.100.1"), w.waiting(mac(), "198.51.100.1")
		last := instant.Add(pairing.Lifetime)
		w.no(second(w.Pair(w.ctx, w.by, a.ID, typed.PIN, pairing.NewPassword(), last.Add(-time.Second))))
		w.stands(late, last.Add(-time.Second), pairing.Waiting)
		w.stands(late, last, pairing.Over)
		w.noPIN(second(w.Pair(w.ctx, w.by, a.ID, late.PIN, pairing.NewPassword(), last)))
		w.stands(typed, last.Add(pairing.Lifetime), pairing.Over)
		w.no(w.OpenPairing(w.ctx, pairing.Claim{MAC: mac(), Source: "x"}, pairing.Open{PIN: late.PIN, Token: pairing.NewPassword(), ExpiresAt: last.Add(time.Minute)}, last)) // the PIN is free again
		w.stands(late, last, pairing.Over)
		w.no(w.OpenPairing(w.ctx, pairing.Claim{MAC: mac(), Source: "x"}, pairing.Open{PIN: "1", Token: pairing.NewPassword(), ExpiresAt: last.Add(time.Minute)}, last.Add(pairing.KeepFor)))
		w.missing(second(w.CollectPairing(w.ctx, late.Token, instant)), "pairing")
	},
	"open pairings have PINs of their own and are bounded": func(_ *testing.T, w *world) {
		o := w.waiting(mac(), "198.51.100.1")
		taken := o
		taken.Token = pairing.NewPassword()
		w.is(w.OpenPairing(w.ctx, pairing.Claim{MAC: mac(), Source: "x"}, taken, instant), fault.Conflict, "pinTaken")
		for range pairing.MaxPerSource - 1 {
			w.waiting(mac(), "198.51.100.1")
		}
		again := pairing.Claim{MAC: mac(), Source: "198.51.100.1"}
		w.is(second(pairing.Start(w.ctx, w.Store, again, instant)), fault.Unavailable, "tooManyOpen")
		w.waiting(mac(), "198.51.100.2")
		w.no(second(pairing.Start(w.ctx, w.Store, again, instant.Add(pairing.Lifetime))))
	},
	"a device that starts over from the same place has one PIN": func(_ *testing.T, w *world) {
		a, m := w.customer("a"), mac()
		first, elsewhere := w.waiting(m, "198.51.100.1"), w.waiting(m, "198.51.100.2")
		over := w.waiting(m, "198.51.100.1")
		w.noPIN(second(w.Pair(w.ctx, w.by, a.ID, first.PIN, pairing.NewPassword(), instant)))
		w.missing(second(w.CollectPairing(w.ctx, first.Token, instant)), "pairing")
		w.stands(elsewhere, instant, pairing.Waiting) // who only says this MAC takes nobody's PIN away
		w.stands(over, instant, pairing.Waiting)
	},
	"a device that the account has keeps what it is, and gets a new key": func(_ *testing.T, w *world) {
		for was, is := range map[fleet.Onboarding]fleet.Onboarding{fleet.Provisioned: fleet.Provisioned, fleet.PIN: fleet.PIN, fleet.USB: fleet.PIN, fleet.Bluetooth: fleet.PIN} {
			a := w.customer(string(was))
			d, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Model: "Studio X70", Name: "lobby " + string(was), Onboarding: was})
			w.no(err)
			first, second := pairing.NewPassword(), secret.New("second password")
			w.pair(a, d.MAC, first)
			got := w.pair(a, d.MAC, second)
			if got.ID != d.ID || got.Onboarding != is || got.Model != "Studio X70" || got.Name != d.Name {
				w.t.Errorf("%s became %+v", was, got)
			}
			_, sum, _, err := w.ChannelKey(w.ctx, d.ID)
			w.no(err)
			w.same(sum, sha256.Sum256([]byte("second password")))
		}
	},
	"a credential that another pairing has overtaken is given to nobody": func(_ *testing.T, w *world) {
		a, m := w.customer("a"), mac()
		first := w.waiting(m, "198.51.100.1")
		w.no(second(w.Pair(w.ctx, w.by, a.ID, first.PIN, pairing.NewPassword(), instant)))
		w.pair(a, m, pairing.NewPassword())
		w.stands(first, instant, pairing.Over)
	},
	"a PIN whose device cannot be had stays good": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		d, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Onboarding: fleet.USB})
		w.no(err)
		own, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "own", Level: policy.Device, Target: string(d.ID)})
		w.no(err)
		o := w.waiting(d.MAC, "198.51.100.1")
		before := w.entries()
		w.is(second(w.Pair(w.ctx, w.by, b.ID, o.PIN, pairing.NewPassword(), instant)), fault.Conflict, "macUnavailable")
		w.is(second(w.Pair(w.ctx, w.by, a.ID, o.PIN, pairing.NewPassword(), instant)), fault.Conflict, "onboardingMethod")
		w.same(w.entries(), before)
		w.stands(o, instant, pairing.Waiting)
		w.no(w.DeletePolicy(w.ctx, w.by, a.ID, own.ID, 1))
		w.no(second(w.Pair(w.ctx, w.by, a.ID, o.PIN, pairing.NewPassword(), instant)))
	},
	"a serial that another device has is not taken over by a PIN": func(_ *testing.T, w *world) {
		a, m := w.customer("a"), mac()
		_, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Serial: "S" + m.String()})
		w.no(err)
		d := w.pair(a, m, pairing.NewPassword())
		stored, err := w.DeviceByMAC(w.ctx, a.ID, m)
		w.no(err)
		w.same([]string{d.Serial, stored.Serial}, []string{"", ""})
	},
	"a channel key goes with its device, and is none while it is held": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.pair(a, mac(), pairing.NewPassword())
		w.no(w.SaveSaid(w.ctx, a.ID, []pairing.Said{{Device: d.ID, At: instant}}))
		for _, edit := range []func(*fleet.Device){func(d *fleet.Device) { d.Held = true }, func(d *fleet.Device) { d.Held, d.Lifecycle = false, fleet.Deactivated }} {
			edit(&d)
			var err error
			d, err = w.SaveDevice(w.ctx, w.by, d)
			w.no(err)
			w.keyless(d.ID)
		}
		w.no(w.DeleteDevice(w.ctx, w.by, a.ID, d.ID))
		w.keyless(d.ID)
	},
	"what a device said last is kept": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		w.missing(second(w.SaidBy(w.ctx, a.ID, d.ID)), "report")
		newest := pairing.Said{Device: d.ID, Settings: map[string]string{"k": "new", "ü": `"&<`}, At: instant.Add(time.Second)}
		w.no(w.SaveSaid(w.ctx, a.ID, []pairing.Said{{Device: d.ID, Settings: map[string]string{"k": "first"}, At: instant}, newest, {Device: "dev_none", At: instant}}))
		w.no(w.SaveSaid(w.ctx, a.ID, []pairing.Said{{Device: d.ID, Settings: map[string]string{"k": "late"}, At: instant}}))
		got, err := w.SaidBy(w.ctx, a.ID, d.ID)
		w.no(err)
		w.same(got, newest)
	},
	"jobs about one device wait for each other and for no other": func(_ *testing.T, w *world) {
		a := w.customer("a")
		made := func(subject string) job.ID {
			j, err := w.CreateJob(w.ctx, w.by, job.Job{Account: a.ID, Kind: job.Live, Subject: subject}, make([]job.Item, 1))
			w.no(err)
			return j.ID
		}
		take := func(live bool) string {
			j, err := w.TakeJob(w.ctx, fmt.Sprint("w", live, made("dev_other")), live, instant, instant.Add(time.Minute))
			if errors.Is(err, fault.Missing) {
				return ""
			}
			w.no(err)
			return string(j.ID)
		}
		many, first, second, other := made(""), made("dev_1"), made("dev_1"), made("dev_2")
		w.same([]string{take(false), take(false), take(true), take(true)}, []string{string(many), "", string(first), string(other)})
		_ = second
	},
}
