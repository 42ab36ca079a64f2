package admin

import (
	"context"
	"errors"
	"time"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// A Desk knows which devices were locked by wrong codes (claim.Desk).
type Desk interface {
	LockedUntil(m fleet.MAC) time.Time // zero: it is not locked
	Unlock(m fleet.MAC)
}

type noDesk struct{}

func (noDesk) LockedUntil(fleet.MAC) time.Time { return time.Time{} }
func (noDesk) Unlock(fleet.MAC)                {}

type claimForWrite struct {
	Account string `json:"account" doc:"Id or name of an account beneath the one that has the device" maxLength:"200"`
}

type associateWrite struct {
	Site string `json:"site" doc:"Id or name of a site of the device's account" maxLength:"200"`
}

func (s *server) lifecycleRoutes() {
	verb := func(v claim.Verb, says string) route {
		return route{settled: true, method: "POST", path: "/devices/{device}:" + string(v), id: string(v) + "Device", says: says, right: fleet.RightWrite}
	}
	for _, v := range []struct {
		verb claim.Verb
		says string
	}{
		{claim.Approve, "Take an imported device for what it says it is"},
		{claim.Disassociate, "Take a device out of its site"},
		{claim.Activate, "Let a device of a site enroll"},
		{claim.Deactivate, "Let a device enroll and fetch no more"},
		{claim.Release, "Give a device back to the account above: everything of this account stays behind"},
	} {
		add(s, verb(v.verb, v.says), func(ctx context.Context, in *struct {
			InDevice
			Trial
		}) (*one[device], error) {
			return s.step(ctx, in.Device, in.Trial, claim.Order{Verbs: []claim.Verb{v.verb}}, "", "")
		})
	}
	add(s, verb(claim.Claim, "Give a device to an account beneath the one that has it"), func(ctx context.Context, in *struct {
		InDevice
		Trial
		Body claimForWrite
	}) (*one[device], error) {
		return s.step(ctx, in.Device, in.Trial, claim.Order{Verbs: []claim.Verb{claim.Claim}}, in.Body.Account, "")
	})
	add(s, verb(claim.Associate, "Put a device into a site of its account"), func(ctx context.Context, in *struct {
		InDevice
		Trial
		Body associateWrite
	}) (*one[device], error) {
		return s.step(ctx, in.Device, in.Trial, claim.Order{Verbs: []claim.Verb{claim.Associate}}, "", in.Body.Site)
	})
	add(s, route{settled: true, method: "POST", path: "/devices/{device}:unlock", id: "unlockDevice", says: "Let a device that was locked by wrong enrollment codes try again", right: fleet.RightWrite}, s.unlock)
}

// mayStep fails when the asker stands on the wrong level for the order.
func (s *server) mayStep(ctx context.Context, o claim.Order, id fleet.AccountID) (fleet.Account, error) {
	root, err := s.o.Store.Account(ctx, actor(ctx).Root)
	if err != nil {
		return root, err
	}
	a, err := s.o.Store.Account(ctx, id)
	if err != nil {
		return a, err
	}
	return a, o.May(root, a)
}

// toAccount resolves the account that a claim is for.
func (s *server) toAccount(ctx context.Context, ref, pointer string) (fleet.Account, error) {
	if ref == "" {
		return fleet.Account{}, invalid(fieldProblem{Pointer: pointer, Code: "required", Detail: "say which account the device is for"})
	}
	to, err := s.account(ctx, ref)
	if errors.Is(err, fault.Missing) {
		return to, invalid(fieldProblem{Pointer: pointer, Code: "reference", Detail: "there is no such account"})
	}
	return to, err
}

// step takes one device through an order.
func (s *server) step(ctx context.Context, ref string, t Trial, o claim.Order, account, site string) (*one[device], error) {
	d, err := s.device(ctx, ref)
	if err != nil {
		return nil, err
	}
	if _, err := s.mayStep(ctx, o, d.Account); err != nil {
		return nil, err
	}
	switch o.Verbs[0] {
	case claim.Claim:
		to, err := s.toAccount(ctx, account, "/account")
		if err != nil {
			return nil, err
		}
		o.To = to.ID
	case claim.Associate:
		v, bad, err := s.sites().refer(ctx, d.Account, "/site", site)
		if err != nil {
			return nil, err
		}
		if site == "" {
			bad = []fieldProblem{{Pointer: "/site", Code: "required", Detail: "say which site of its account the device is for"}}
		}
		if len(bad) > 0 {
			return nil, invalid(bad...)
		}
		o.Site = v.ID
	}
	o.At = s.o.Now()
	dry := t.context(ctx)
	out, err := s.o.Store.StepDevice(dry, actor(ctx), d.Account, d.ID, o)
	if err != nil {
		return nil, err
	}
	s.tell(dry, fleet.Notice{Account: d.Account, About: "device", Device: d.ID, MAC: d.MAC})
	if out.Account != d.Account {
		s.tell(dry, fleet.Notice{Account: out.Account, About: "device", Device: d.ID, MAC: d.MAC})
	}
	v, err := s.showDeviceOf(ctx, out)
	if err != nil {
		return nil, err
	}
	return taggedLive(v, out.Revision), nil
}

// unlock forgets the wrong codes of a device. Counts are of this server.
func (s *server) unlock(ctx context.Context, in *struct {
	InDevice
	Trial
}) (*one[device], error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	if until := s.o.Desk.LockedUntil(d.MAC); !in.DryRun {
		changes := map[string]string{"mac": d.MAC.String()}
		if !until.IsZero() {
			changes["lockedUntil"] = until.UTC().Format(time.RFC3339)
		}
		if err := s.o.Store.Disclose(ctx, actor(ctx), d.Account, "device.unlock", string(d.ID), changes); err != nil {
			return nil, err
		}
		s.o.Desk.Unlock(d.MAC)
	}
	v, err := s.showDeviceOf(ctx, d)
	if err != nil {
		return nil, err
	}
	return taggedLive(v, d.Revision), nil
}
