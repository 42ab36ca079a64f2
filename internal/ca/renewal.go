package ca

import "time"

// A Turn is where a certificate stands with its renewal. Devices renew by themselves; what is known here is
// when they should, and what came of it.
type Turn string

const (
	TurnLater   Turn = "later"   // not yet
	TurnDue     Turn = "due"     // its device should renew, and may be late
	TurnLate    Turn = "late"    // it should have renewed by now
	TurnAsked   Turn = "asked"   // a new one-time password waits for the device
	TurnPending Turn = "pending" // the device asked, and an administrator has to approve
	TurnRefused Turn = "refused" // the device came for a new one and was refused
	TurnDone    Turn = "done"    // the device has a newer one
)

// A Renewal says of a certificate when its device renews it, and how far it is.
type Renewal struct {
	Turn    Turn
	DueAt   time.Time // when the device should come for the next one
	TriedAt time.Time // when it was refused, or asked what waits for approval; zero: neither
	Reason  string    // why it was refused
}

// RenewalOf tells how the renewal of a certificate stands; i is its device's identity. It is false of a
// certificate that is no more renewed: revoked, or never signed.
func (i Identity) RenewalOf(c Certificate, now time.Time, renewAt int) (r Renewal, ok bool) {
	if c.Status != Valid {
		return r, false
	}
	life := c.NotAfter.Sub(c.NotBefore)
	if r.Turn = TurnLater; renewAt > 0 {
		r.DueAt = c.NotBefore.Add(life * time.Duration(renewAt) / 100)
	}
	switch {
	case i.Serial != c.Serial:
		r.Turn = TurnDone
	case i.State == StatePending:
		r.Turn, r.TriedAt = TurnPending, i.ChangedAt
	case i.Usable(now):
		r.Turn = TurnAsked
	case i.Reason != "" && i.State != StateRevoked:
		r.Turn, r.TriedAt, r.Reason = TurnRefused, i.ChangedAt, i.Reason
	case now.After(c.NotAfter), renewAt > 0 && now.Sub(c.NotBefore) > expiringAfter(life, renewAt):
		r.Turn = TurnLate
	case renewAt > 0 && now.After(r.DueAt):
		r.Turn = TurnDue
	}
	return r, true
}

// Renewal is RenewalOf by what the certificate's authority says.
func (o *Office) Renewal(i Identity, c Certificate) (Renewal, bool) {
	o.mu.RLock()
	renewAt := o.renewAt[c.Authority]
	o.mu.RUnlock()
	return i.RenewalOf(c, o.now(), renewAt)
}
