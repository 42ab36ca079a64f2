package claim

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"net/netip"
	"slices"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

// FirstContactFor is how long after its activation a device that never enrolled
// is admitted by MAC and serial.
const FirstContactFor = 72 * time.Hour

// Options are what a Desk is built from. Store and Key are required.
type Options struct {
	Store Store
	// Key makes tokens of what is stored: 32 bytes that all servers of a database have.
	Key []byte
	// Enrolled hears of each device that enrolled, or got another profile; nil: nobody does.
	Enrolled func(context.Context, fleet.Device)
	// Place says at which site of the account a device stands that comes from an address; not ok: nobody
	// knows. Nil: nobody ever does.
	Place func(ctx context.Context, id fleet.AccountID, source netip.Addr) (fleet.SiteID, bool, error)
	Now   func() time.Time
}

// A Desk admits devices. It is safe for use by many goroutines.
type Desk struct {
	o      Options
	limits *Limits
}

// NewDesk makes a Desk.
func NewDesk(o Options) *Desk {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Enrolled == nil {
		o.Enrolled = func(context.Context, fleet.Device) {}
	}
	return &Desk{o, NewLimits()}
}

// LockedUntil is when a device that was locked by wrong codes may try again; zero: it is not locked.
func (d *Desk) LockedUntil(m fleet.MAC) time.Time { return d.limits.lockedUntil(m, d.o.Now()) }

// Unlock forgets the wrong codes of a device.
func (d *Desk) Unlock(m fleet.MAC) { d.limits.unlock(m) }

// Ask says what becomes of a device. An error is the server's, or fault.Unavailable.
//
// Who proves that it is an activated device is told its profile, and meets no
// limit. Everybody else, known or not, is asked for a code, in the same words and
// after the same work.
func (d *Desk) Ask(ctx context.Context, a Asker) (Verdict, error) {
	now := d.o.Now()
	if a.MAC == (fleet.MAC{}) && a.Cert != nil {
		a.MAC = a.Cert.MAC // it says which device it is better than the device, which says its serial alone
	}
	if a.MAC == (fleet.MAC{}) {
		if a.Code == "" || a.Serial == "" || !a.Secure {
			return Verdict{Result: CodeRequired}, nil
		}
		return d.redeem(ctx, Standing{}, a, false, now)
	}
	s, err := d.o.Store.Standing(ctx, a.MAC)
	if err != nil {
		return Verdict{}, err
	}
	certified := s.Known && provesCert(s, a)
	if certified {
		if s, err = d.step(ctx, s, a, now); err != nil {
			return Verdict{}, err
		}
	}
	proved := s.Known && (certified || !disagrees(s, a) && d.provesToken(s, a))
	if proved || d.firstContact(s, a, now) {
		v, ok, err := d.admit(ctx, s, a, !proved, now)
		if ok || err != nil {
			return v, err
		}
	}
	if a.Code == "" || !a.Secure {
		return Verdict{Result: CodeRequired}, nil
	}
	return d.redeem(ctx, s, a, proved, now)
}

// step brings a device that its account has claimed as far as enrollment, by the steps that an administrator
// would take: its certificate proves which device it is, and the claim whose. What cannot be stepped
// stays as it is; a device without a site gets one by where it stands, or it stays.
func (d *Desk) step(ctx context.Context, s Standing, a Asker, now time.Time) (Standing, error) {
	o := Order{At: now}
	switch {
	case s.Device.Held || s.disabled():
		return s, nil
	case s.Device.Lifecycle == fleet.Associated:
		o.Verbs = []Verb{Activate}
	case s.Device.Lifecycle == fleet.Claimed && d.o.Place != nil:
		site, ok, err := d.o.Place(ctx, s.Account.ID, a.Source)
		if err != nil || !ok {
			return s, err
		}
		o.Verbs, o.Site = []Verb{Associate, Activate}, site
	default:
		return s, nil
	}
	_, err := d.o.Store.StepDevice(ctx, fleet.System("enrollment", s.Account.ID), s.Account.ID, s.Device.ID, o)
	if f := fault.As(err); f != nil && f.Kind != fault.Unavailable {
		return s, nil // somebody else has stepped meanwhile, or the site is gone: a code decides
	}
	if err != nil {
		return s, err
	}
	return d.o.Store.Standing(ctx, a.MAC)
}

// admit tells a device that proved itself its profile. It is not ok when the
// device has not come far enough: then a code decides.
func (d *Desk) admit(ctx context.Context, s Standing, a Asker, first bool, now time.Time) (v Verdict, ok bool, err error) {
	switch {
	case s.Device.Held:
		return Verdict{Result: Refused, Reason: ReasonHeld}, true, nil
	case s.Device.Lifecycle == fleet.Deactivated, s.disabled():
		return Verdict{Result: Refused, Reason: ReasonDisabled}, true, nil
	case !active(s.Device):
		return v, false, nil
	}
	if s.Device.Lifecycle == fleet.Enrolled && !s.Device.Stage.Behind(s.Profile) && s.Seed != "" {
		return d.verdict(s, false), true, nil // nothing to write down
	}
	if s.Seed == "" || first {
		s.Seed = newSeed()
	}
	s, err = d.o.Store.Enroll(ctx, s, first, now)
	if f := fault.As(err); f != nil && f.Kind == fault.Conflict {
		return v, false, nil // an administrator, or another request of its own, was first
	}
	if err != nil {
		return v, false, err
	}
	d.limits.good(a.Source, now)
	d.o.Enrolled(ctx, s.Device)
	return d.verdict(s, true), true, nil
}

func active(d fleet.Device) bool {
	return d.Lifecycle == fleet.Activated || d.Lifecycle == fleet.Enrolled
}

// disabled reports whether there is nowhere to send devices to.
func (s Standing) disabled() bool { return !s.Enabled && s.Profile.ServerType == fleet.ServerMuster }

// patience is how long a code waits for others to be looked at before it is taken for a guess
// too many: they hold the limits meanwhile, right or wrong.
const patience = 2 * time.Second

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// redeem takes a code.
func (d *Desk) redeem(ctx context.Context, s Standing, a Asker, proved bool, now time.Time) (Verdict, error) {
	code := ReadCode(a.Code)
	try, wait := d.limits.try(a, code, s.Known, now)
	for end := time.Now().Add(patience); wait > 0 && d.limits.busy(a, code, s.Known) && time.Now().Before(end) && sleep(ctx, 5*time.Millisecond) == nil; {
		try, wait = d.limits.try(a, code, s.Known, now)
	}
	if wait > 0 {
		return Verdict{Result: Locked, RetryAfter: wait}, nil
	}
	wrong := Verdict{Result: Refused, Reason: ReasonCode}
	h, ok, err := d.o.Store.LookUp(ctx, code, now)
	if err != nil {
		try.right() // ours is no wrong code
		return Verdict{}, err
	}
	if !ok {
		try.wrong()
		return wrong, nil
	}
	if a.MAC == (fleet.MAC{}) { // there is no device without a MAC, so one is taken that is there
		have, err := d.o.Store.DeviceBySerial(ctx, h.Account, a.Serial)
		if errors.Is(err, fault.Missing) || errors.Is(err, fault.Conflict) { // none, or nobody can tell which
			try.wrong()
			return wrong, nil
		}
		if err != nil {
			try.right()
			return Verdict{}, err
		}
		a.MAC = have.MAC
	}
	s, err = d.o.Store.Redeem(ctx, Redemption{Hit: h, Asker: a, Seed: newSeed(), At: now})
	switch f := fault.As(err); {
	case err == nil:
		try.right()
		d.limits.good(a.Source, now)
		d.limits.unlock(a.MAC)
		d.o.Enrolled(ctx, s.Device)
		return d.verdict(s, true), nil
	case errors.Is(err, fault.Denied):
		try.right()
		return Verdict{Result: Refused, Reason: f.Code}, nil
	case errors.Is(err, fault.Missing):
		try.wrong()
		return wrong, nil
	}
	try.right()
	return Verdict{}, err
}

// Where is where a device that is enrolled with the account belongs, as Ask says it; fault.Missing when
// there is none.
func (d *Desk) Where(ctx context.Context, id fleet.AccountID, m fleet.MAC) (Verdict, error) {
	s, err := d.o.Store.Standing(ctx, m)
	if err == nil && (!s.Known || s.Account.ID != id || s.Device.Lifecycle != fleet.Enrolled) {
		err = fault.New(fault.Missing, "no such device is enrolled")
	}
	if err != nil {
		return Verdict{}, err
	}
	return d.verdict(s, false), nil
}

// Told writes down that an enrolled device of the account was told the profile of its
// site, by the files that it fetches. What it was told before changes nothing.
func (d *Desk) Told(ctx context.Context, id fleet.AccountID, m fleet.MAC) error {
	s, err := d.o.Store.Standing(ctx, m)
	if err != nil || !s.Known || s.Account.ID != id || s.Device.Lifecycle != fleet.Enrolled || !s.Device.Stage.Behind(s.Profile) || s.Seed == "" {
		return err
	}
	if s, err = d.o.Store.Enroll(ctx, s, false, d.o.Now()); err != nil {
		return err
	}
	d.o.Enrolled(ctx, s.Device)
	return nil
}

func (d *Desk) verdict(s Standing, fresh bool) Verdict {
	return Verdict{Result: Enrolled, Device: s.Device, Account: s.Account, Profile: s.Profile, Token: d.token(s.Device.ID, s.Seed), Fresh: fresh}
}

// token is what proves that its bearer is the device: made of what is stored, and
// of a key that is not, so that who has the database alone has none.
func (d *Desk) token(id fleet.DeviceID, seed string) secret.Text {
	h := hmac.New(sha256.New, d.o.Key)
	h.Write([]byte("enrollment\n" + string(id) + "\n" + seed))
	return secret.New("met_" + base64.RawURLEncoding.EncodeToString(h.Sum(nil)))
}

func newSeed() string { return rand.Text() }

func (d *Desk) provesToken(s Standing, a Asker) bool {
	return s.Seed != "" && a.Secure && d.token(s.Device.ID, s.Seed).Equal(a.Token)
}

// provesCert reports whether the certificate is the device's. What it says of MAC
// and serial must agree with what the device says, and with what we know of it.
func provesCert(s Standing, a Asker) bool {
	c := a.Cert
	switch {
	case c == nil || c.MAC == fleet.MAC{} && c.Serial == "", disagrees(s, a):
		return false
	case len(c.Families) > 0 && s.Device.Family != "" && !slices.Contains(c.Families, s.Device.Family):
		return false // another line of the same maker
	}
	// A certificate of a serial alone is of this MAC only if we know the two to go together.
	return c.MAC == a.MAC || sameSerial(c.Serial, s.Device.Serial)
}

// disagrees reports whether the certificate is of another device than who asks says it is: then a code alone
// admits (contract 6). One that says too little to tell does not.
func disagrees(s Standing, a Asker) bool {
	c := a.Cert
	switch {
	case c == nil:
		return false
	case c.Account != "" && c.Account != s.Account.ID: // the authority of another account says nothing of this one's devices
		return true
	case c.MAC != fleet.MAC{} && c.MAC != a.MAC:
		return true
	}
	return c.Serial != "" && (a.Serial != "" && !sameSerial(c.Serial, a.Serial) || s.Device.Serial != "" && !sameSerial(c.Serial, s.Device.Serial))
}

func sameSerial(a, b string) bool {
	a, b = strings.TrimSpace(a), strings.TrimSpace(b)
	return a != "" && strings.EqualFold(a, b)
}

// firstContact reports whether an activated device that has never enrolled says
// the right serial in time. Who guesses serials soon guesses in vain, and is not told.
func (d *Desk) firstContact(s Standing, a Asker, now time.Time) bool {
	at := s.Device.Stage.ActivatedAt
	if !s.Known || !a.Secure || a.Serial == "" || s.Device.Lifecycle != fleet.Activated || !s.Device.Stage.EnrolledAt.IsZero() ||
		s.Profile.FirstContact == fleet.FirstProof || now.Sub(at) > FirstContactFor || now.Before(at) {
		return false
	}
	if a.Cert != nil && !provesCert(s, a) {
		return false // it disagrees with the body
	}
	return d.limits.serial(a.MAC, sameSerial(a.Serial, s.Device.Serial), now)
}

// ReadCode takes a code as people type it: with spaces and dashes. What can be no
// code is "none", which opens nothing.
func ReadCode(text string) string {
	if len(text) > 64 {
		return "none"
	}
	code := strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', '\t', '\u00a0', '\u2011', '\u2013':
			return -1
		}
		return r
	}, text)
	if n := len(code); n != 8 && n != 12 || strings.Trim(code, "0123456789") != "" {
		return "none"
	}
	return code
}
