package ca

import (
	"testing"
	"time"
)

func TestACertificateSaysHowItsRenewalStands(t *testing.T) {
	from := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	c := Certificate{Serial: "01", Status: Valid, NotBefore: from, NotAfter: from.Add(100 * time.Hour), IssuedAt: from}
	has := Identity{State: StateInstalled, Serial: "01", NotBefore: c.NotBefore, NotAfter: c.NotAfter}
	at := func(hours int) time.Time { return from.Add(time.Duration(hours) * time.Hour) }
	but := func(change func(*Identity)) Identity { i := has; change(&i); return i }
	for name, v := range map[string]struct {
		i    Identity
		now  time.Time
		want Turn
	}{
		"before its time":                     {has, at(79), TurnLater},
		"past its time it may be late":        {has, at(81), TurnDue},
		"half-way to the end it is late":      {has, at(91), TurnLate},
		"it has ended":                        {has, at(101), TurnLate},
		"the device has another":              {but(func(i *Identity) { i.Serial = "02" }), at(91), TurnDone},
		"a password waits":                    {but(func(i *Identity) { i.State, i.Seed, i.ExpiresAt = StateWanted, "seed", at(50) }), at(49), TurnAsked},
		"a password waited, and is over":      {but(func(i *Identity) { i.State, i.Seed, i.ExpiresAt = StateWanted, "seed", at(50) }), at(51), TurnLater},
		"somebody has to approve":             {but(func(i *Identity) { i.State, i.ChangedAt = StatePending, at(40) }), at(41), TurnPending},
		"it came and was refused":             {but(func(i *Identity) { i.Reason, i.ChangedAt = "key is weak", at(81) }), at(82), TurnRefused},
		"refused, and then a password is new": {but(func(i *Identity) { i.Reason, i.Seed, i.ExpiresAt = "key is weak", "seed", at(99) }), at(82), TurnAsked},
	} {
		r, ok := v.i.RenewalOf(c, v.now, 80)
		if !ok || r.Turn != v.want || !r.DueAt.Equal(at(80)) || (r.Turn == TurnRefused) != (r.Reason != "") || (r.Turn == TurnRefused || r.Turn == TurnPending) == r.TriedAt.IsZero() {
			t.Errorf("%s: %+v, %v; want %s", name, r, ok, v.want)
		}
	}
	for _, s := range []Status{Revoked, Failed, Signing} {
		gone := c
		gone.Status = s
		if _, ok := has.RenewalOf(gone, at(90), 80); ok {
			t.Errorf("one that is %s is renewed", s)
		}
	}
	if r, _ := has.RenewalOf(c, at(99), 0); r.Turn != TurnLater || !r.DueAt.IsZero() {
		t.Errorf("when nobody knows its authority: %+v", r)
	}
}
