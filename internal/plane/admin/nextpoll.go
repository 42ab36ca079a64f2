package admin

import (
	"context"
	"errors"
	"net/netip"
	"strings"
	"time"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/stack"
)

// A nextPoll is when a device is expected to come by itself.
type nextPoll struct {
	Pace  string     `json:"pace" enum:"off,period,daily,random" doc:"off: it comes when it starts alone. period: every so often. daily: at a time of its own clock. random: no later than every so often"`
	Every int64      `json:"every,omitempty" doc:"Seconds from one to the next"`
	Time  string     `json:"time,omitempty" doc:"Of day, by the device's own clock; with daily"`
	From  *time.Time `json:"from,omitempty" doc:"The earliest, where it may come before at"`
	At    *time.Time `json:"at" doc:"The latest, counted from its last sync; null: not known"`
}

// lookCloser fills in what is said of one device, since it costs more than a list may.
func (s *server) lookCloser(ctx context.Context, d fleet.Device, v *deviceStatus) (err error) {
	if d.Link.Gateway != "" {
		f, err := s.o.Store.FoundAt(ctx, d.Account, d.Link.Gateway, d.MAC)
		if err != nil && !errors.Is(err, fault.Missing) {
			return err
		}
		if f.Address.IsValid() {
			v.PrivateAddress = f.Address.String()
		}
		v.Call = callOfFound(d, f)
	}
	v.NextPoll, err = s.nextPollOf(ctx, d)
	return err
}

// A callState is whether a device is in a call, as its gateway saw it.
type callState struct {
	InCall bool      `json:"inCall"`
	At     time.Time `json:"at" doc:"When the gateway told of it"`
}

// callOfFound is what a gateway that speaks for a device knows of its calls; nil: nothing. The interface of a J100 tells
// of none.
func callOfFound(d fleet.Device, f fleet.Found) *callState {
	in := f.Condition == string(order.InCall)
	if !d.Link.ByGateway || d.Link.Connection != fleet.Online || f.Family == fleet.J100 || !in && f.Condition != string(order.Ready) {
		return nil
	}
	return &callState{in, f.At}
}

// nextPollOf says when a device comes next, as far as its family and what it is told say: not what
// was set on it by hand. nil: nothing is known.
func (s *server) nextPollOf(ctx context.Context, d fleet.Device) (*nextPoll, error) {
	l := s.o.Dialects.Of(d.Family)
	poller, ok := l.(dialect.Poller)
	if !ok || d.Onboarding.Offers(fleet.ProvisioningSync) == fleet.Nothing {
		return nil, nil
	}
	t, err := s.toldTo(ctx, string(d.ID), false)
	if err != nil {
		return nil, err
	}
	told := map[string]string{}
	for v := range stack.NewFamily(l, t.prov.Defaults, t.policies).Resolve(t.device).All() {
		told[strings.ToLower(string(v.Key))] = v.Value
	}
	p, ok := poller.Poll(func(name string) (string, bool) { v, is := told[strings.ToLower(name)]; return v, is }, d.LastSync)
	if !ok {
		return nil, nil
	}
	return &nextPoll{string(p.Pace), int64(p.Every / time.Second), p.Time, instant(p.From), instant(p.At)}, nil
}

// carrier is what networks share among their customers (RFC 6598): nobody outside reaches it.
var carrier = netip.MustParsePrefix("100.64.0.0/10")

// addresses tells what the source of a device's last request is: an address of the Internet, or
// of a network that it shares with this server.
func addresses(source string) (public, private string) {
	a, err := netip.ParseAddr(source)
	if a = a.Unmap(); err != nil {
		return "", ""
	}
	if a.IsGlobalUnicast() && !a.IsPrivate() && !carrier.Contains(a) {
		return source, ""
	}
	return "", source
}
