package admin

import (
	"context"
	"fmt"

	"muster/internal/fleet"
	"muster/internal/impact"
)

// impactOfProvisioning says what an edit of an account's provisioning does, in a
// dry run. Where it is disabled afterwards nothing changes on any device: each
// keeps what it has. One that enables it is held against what would be served
// without the rest of the edit, since what devices last had is not known.
func (s *server) impactOfProvisioning(ctx context.Context, t Trial, was, will fleet.Provisioning) (*impactReport, error) {
	if !t.DryRun {
		return nil, nil
	}
	c := s.provisioningChange(will)
	if will.Enabled && was.Enabled {
		return s.impactOfTrial(ctx, t, will.Account, c, was.Revision)
	}
	n, err := s.servedDevices(ctx, will.Account)
	if err != nil {
		return nil, err
	}
	if !will.Enabled {
		says := fmt.Sprintf("%d devices keep what they have and are answered 403", n)
		if n == 1 {
			says = "1 device keeps what it has and is answered 403"
		}
		return &impactReport{Revision: was.Revision, Diffs: []impactDiff{}, Warnings: []warning{{"provisioningDisabled", says, "/spec/enabled"}}}, nil
	}
	was.Enabled = true
	c.from = func(p *impact.Picture) *impact.Picture { return p.WithProvisioning(was, s.home(was)) }
	r, err := s.impactOfTrial(ctx, t, will.Account, c, was.Revision)
	if err != nil {
		return nil, err
	}
	says := fmt.Sprintf("%d devices are served again", n)
	if n == 1 {
		says = "1 device is served again"
	}
	r.Warnings = append([]warning{{"provisioningEnabled", says, "/spec/enabled"}}, r.Warnings...)
	return r, nil
}

// servedDevices counts those that are answered while provisioning is enabled.
func (s *server) servedDevices(ctx context.Context, id fleet.AccountID) (n int, err error) {
	for d, err := range s.o.Roster.Of(id).Walk(ctx) {
		if err != nil {
			return 0, err
		}
		if !d.Held && d.Lifecycle != fleet.Deactivated {
			n++
		}
	}
	return n, nil
}
