package admin

import (
	"testing"
	"time"

	"muster/internal/fleet"
)

func TestACallIsToldWhereAGatewaySpeaksForTheDeviceAlone(t *testing.T) {
	at := time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC)
	spoken := fleet.Device{Observed: fleet.Observed{Link: fleet.Link{Connection: fleet.Online, Gateway: "gw", ByGateway: true}}}
	own, away := spoken, spoken
	own.Link.ByGateway, away.Link.Connection = false, fleet.Offline
	for name, c := range map[string]struct {
		d      fleet.Device
		family fleet.Family
		stands string
		want   *callState
	}{
		"in a call":                         {spoken, fleet.UCS, "inCall", &callState{true, at}},
		"ready: in none":                    {spoken, fleet.PolyOS, "ready", &callState{false, at}},
		"locked out: not known":             {spoken, fleet.UCS, "lockedOut", nil},
		"a J100 does not tell":              {spoken, fleet.J100, "ready", nil},
		"it has a channel of its own":       {own, fleet.UCS, "inCall", nil},
		"it does not answer any more":       {away, fleet.UCS, "inCall", nil},
		"only seen, since nothing is asked": {spoken, fleet.UCS, "seen", nil},
	} {
		got := callOfFound(c.d, fleet.Found{Family: c.family, Condition: c.stands, At: at})
		if (got == nil) != (c.want == nil) || got != nil && *got != *c.want {
			t.Errorf("%s: %+v; want %+v", name, got, c.want)
		}
	}
}
