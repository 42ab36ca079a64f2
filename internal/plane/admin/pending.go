package admin

import (
	"context"
	"net/url"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

type pendingStatus struct {
	Family    string     `json:"family"`
	Model     string     `json:"model"`
	Address   string     `json:"address"`
	FirstSeen *time.Time `json:"firstSeen" doc:"null: never seen"`
	LastSeen  *time.Time `json:"lastSeen" doc:"null: never seen"`
	Match     string     `json:"match" enum:"held,notAvailable,full" doc:"held: in the inventory, waits for approval; notAvailable: the MAC cannot be added here; full: the account has as many devices as may join by themselves"`
}

type pendingSpec struct {
	MAC string `json:"mac"`
}

type pendingDevice struct {
	ID       string        `json:"id"`
	Kind     string        `json:"kind" enum:"PendingDevice"`
	Metadata metadata      `json:"metadata"`
	Spec     pendingSpec   `json:"spec"`
	Status   pendingStatus `json:"status"`
}

func (s *server) listPending(ctx context.Context, in *struct {
	InAccount
	Paging
}) (*listOut[pendingDevice], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	bind := []string{"pending", string(a.ID)}
	page, err := s.start(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	page.Limit++
	found, err := s.o.Store.PendingDevices(ctx, a.ID, page)
	if err != nil {
		return nil, err
	}
	return finish(ctx, s, found, in.Limit, func(d fleet.PendingDevice) string { return d.MAC.String() },
		func(d fleet.PendingDevice) pendingDevice {
			m := d.MAC.String()
			return pendingDevice{m, "PendingDevice", metadata{m, labels(nil), d.FirstSeen, d.LastSeen, 1}, pendingSpec{m},
				pendingStatus{string(d.Family), d.Model, d.Address, instant(d.FirstSeen), instant(d.LastSeen), string(d.Why)}}
		}, &url.URL{Path: base + "/accounts/" + string(a.ID) + "/pending-devices"}, bind...), nil
}

// dropPending forgets a MAC that came. Held devices are in the inventory, and deleted there.
func (s *server) dropPending(ctx context.Context, in *struct {
	InAccount
	Trial
	MAC string `path:"mac" maxLength:"17" doc:"In any notation"`
}) (*struct{}, error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	m, err := fleet.ParseMAC(in.MAC)
	if err != nil {
		return nil, fault.New(fault.Missing, "no such pending device")
	}
	return nil, s.o.Store.DropPending(in.context(ctx), actor(ctx), a.ID, m)
}
