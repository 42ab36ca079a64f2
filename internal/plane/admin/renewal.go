package admin

import (
	"context"
	"errors"
	"time"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
)

type certificateRenewal struct {
	State   string     `json:"state" enum:"later,due,late,asked,pending,refused,done" doc:"later: not yet; due: its device should renew, and may be late; late: it should have; asked: a new one-time password waits for it; pending: an administrator has to approve; done: the device has a newer one"`
	DueAt   *time.Time `json:"dueAt" doc:"When its device should come for the next one"`
	TriedAt *time.Time `json:"triedAt" doc:"When the device was refused, or asked for what waits for approval"`
	Reason  string     `json:"reason" doc:"Why it was refused"`
}

// certificateShower gathers, once for a page, what certificates of an account are shown with: their devices, what those
// were told, and how they stand with their renewal.
func (s *server) certificateShower(ctx context.Context, id fleet.AccountID, page ...ca.Certificate) (func(ca.Certificate) certificate, error) {
	ids := make([]fleet.DeviceID, 0, len(page))
	for _, c := range page {
		ids = append(ids, c.Device)
	}
	devices, identities, profiles := map[fleet.DeviceID]fleet.Device{}, map[fleet.DeviceID]ca.Identity{}, map[fleet.ProfileID]string{}
	if len(ids) > 0 {
		found, err := s.o.Store.Devices(ctx, id, fleet.DeviceQuery{IDs: ids, Page: fleet.Page{Limit: len(ids)}})
		if err != nil {
			return nil, err
		}
		for _, d := range found {
			devices[d.ID] = d
			p := d.Stage.Profile
			if _, known := profiles[p]; known || p == "" {
				continue
			}
			named, err := s.o.Store.ReachProfile(ctx, id, string(p))
			if err != nil && !errors.Is(err, fault.Missing) {
				return nil, err
			}
			profiles[p] = named.Name
		}
		if identities, err = s.o.Store.Identities(ctx, id, ids); err != nil {
			return nil, err
		}
	}
	return func(c ca.Certificate) certificate {
		v := s.showCertificate(c)
		d := devices[c.Device]
		v.Status.DeviceName, v.Status.Profile, v.Status.ProfileName = d.Name, string(d.Stage.Profile), profiles[d.Stage.Profile]
		if s.o.CA == nil {
			return v
		}
		if r, ok := s.o.CA.Renewal(identities[c.Device], c); ok {
			v.Status.Renewal = &certificateRenewal{string(r.Turn), instant(r.DueAt), instant(r.TriedAt), r.Reason}
		}
		return v
	}, nil
}
