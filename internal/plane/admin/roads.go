package admin

import (
	"context"
	"slices"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/policy"
)

// A Driver reaches devices (autosync.Reconciler).
type Driver interface {
	// Tell gives a device one command by the best road and says which that was;
	// fault.Conflict, "deviceOffline", when none leads there.
	Tell(ctx context.Context, d fleet.Device, verb order.Verb) (road string, err error)
	// Nudge asks the devices that match to fetch, soon and paced.
	Nudge(id fleet.AccountID, match func(fleet.Device) bool)
	// Wake asks for a look at an account, Arrived for one at a device.
	Wake(id fleet.AccountID)
	Arrived(id fleet.AccountID, d fleet.DeviceID)
	// Retry forgets that devices failed, of the account or one of them, and counts them.
	Retry(ctx context.Context, id fleet.AccountID, only fleet.DeviceID) (int, error)
}

// noDriver is a house from which no road leads to any device.
type noDriver struct{}

func (noDriver) Tell(context.Context, fleet.Device, order.Verb) (string, error) {
	return "", fault.Coded(fault.Conflict, "deviceOffline", "no road leads from this server to devices; it comes at its next poll, or when somebody restarts it")
}
func (noDriver) Nudge(fleet.AccountID, func(fleet.Device) bool)                      {}
func (noDriver) Wake(fleet.AccountID)                                                {}
func (noDriver) Arrived(fleet.AccountID, fleet.DeviceID)                             {}
func (noDriver) Retry(context.Context, fleet.AccountID, fleet.DeviceID) (int, error) { return 0, nil }

func (s *server) roadRoutes() {
	for _, v := range []struct {
		verb, id, says string
		order          order.Verb
	}{
		{"sync", "syncDevice", "Ask the device to fetch its configuration now, and try again where it failed to take over the credentials", order.Sync},
		{"restart", "restartDevice", "Restart the device", order.Restart},
		{"rediscover", "rediscoverDevice", "Ask the device to enroll anew: it is told the current profile of its site, now by the device channel, a gateway or a check-sync, or at its next poll when none leads to it (409)", order.Rediscover},
		{"uploadLogs", "uploadLogsOfDevice", "Ask the device for its logs; they are among its uploads once it sent them", order.UploadLogs},
	} {
		add(s, route{settled: true, method: "POST", path: "/devices/{device}:" + v.verb, id: v.id, says: v.says, right: fleet.RightWrite},
			func(ctx context.Context, in *struct {
				InDevice
				Trial
			}) (*one[device], error) {
				return s.order(ctx, in.Device, in.Trial, v.order)
			})
	}
}

// order tells one device something now.
func (s *server) order(ctx context.Context, ref string, t Trial, verb order.Verb) (*one[device], error) {
	d, err := s.device(ctx, ref)
	if err != nil {
		return nil, err
	}
	if !t.DryRun {
		if err := s.tellDevice(ctx, d, verb); err != nil {
			return nil, err
		}
		if d, err = s.device(ctx, string(d.ID)); err != nil {
			return nil, err
		}
	}
	v, err := s.showDeviceOf(ctx, d)
	if err != nil {
		return nil, err
	}
	return taggedLive(v, d.Revision), nil
}

// tellDevice tells a device something, and keeps that somebody did.
func (s *server) tellDevice(ctx context.Context, d fleet.Device, verb order.Verb) error {
	if d.Onboarding == fleet.USB || d.Onboarding == fleet.Bluetooth {
		return fault.Coded(fault.Conflict, "onboardingMethod", "the device is onboarded by %s, and such devices take no orders", d.Onboarding)
	}
	if verb == order.Rediscover { // remembered even if no road leads to it: it is told at its next poll
		s.tell(ctx, fleet.Notice{Account: d.Account, About: "rediscover", Device: d.ID, MAC: d.MAC})
	}
	road, err := s.o.Driver.Tell(ctx, d, verb)
	if err != nil {
		return err
	}
	if verb == order.Sync {
		if _, err := s.o.Driver.Retry(ctx, d.Account, d.ID); err != nil {
			return err
		}
		s.o.Driver.Arrived(d.Account, d.ID)
	}
	return s.o.Store.Disclose(ctx, actor(ctx), d.Account, "device."+string(verb), string(d.ID), map[string]string{"road": road})
}

// PolicyTrial is Trial for a write of a policy, and says who hears of it.
type PolicyTrial struct {
	Trial
	Quiet bool `query:"quiet" doc:"Ask no device to fetch: all get it at their next poll, or by a job that asks them"`
}

// nudge tells devices that a policy became another, unless it is to be done quietly.
func (t PolicyTrial) nudge(ctx context.Context, s *server, id fleet.AccountID, ps ...policy.Policy) {
	if !t.Quiet {
		s.nudge(t.context(ctx), id, ps...)
	}
}

// nudge tells devices that a policy became another: those that it reached or
// reaches now.
func (s *server) nudge(ctx context.Context, id fleet.AccountID, ps ...policy.Policy) {
	if fleet.IsDryRun(ctx) {
		return
	}
	s.o.Driver.Nudge(id, func(d fleet.Device) bool {
		return slices.ContainsFunc(ps, func(p policy.Policy) bool { return p.Applies(&d) })
	})
}
