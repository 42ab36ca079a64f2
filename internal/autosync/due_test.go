package autosync_test

import (
	"testing"
	"time"

	"muster/internal/autosync"
	"muster/internal/fleet"
)

func TestWhatIsDueAboutAnOrder(t *testing.T) {
	l := autosync.DefaultLimits()
	order := func(s fleet.OrderState, tries int, more ...func(*fleet.Device)) func(*fleet.Device) {
		return func(d *fleet.Device) {
			ordered(2, s)(d)
			d.Order.Tries = tries
			for _, m := range more {
				m(d)
			}
		}
	}
	putOff := func(d *fleet.Device) { d.Order.Reason = "the device put it off: in a call" }
	arrived := func(d *fleet.Device) { d.Link.Since = noon.Add(time.Second) }
	away := func(d *fleet.Device) { d.Link.Connection = fleet.Offline }
	notify := func(d *fleet.Device) { d.Order.Road, d.Link.Connection = autosync.Notify, fleet.Unknown }
	byGateway := func(d *fleet.Device) { d.Order.Road = autosync.Gateway }
	const send, leave, fail, forget = autosync.Send, autosync.Leave, autosync.Fail, autosync.Forget
	for name, c := range map[string]struct {
		device func(*fleet.Device)
		road   string
		after  time.Duration
		want   autosync.Step
		again  time.Duration // when it is worth another look; 0 = never
	}{
		"a device is left alone while it cools down":          {order(fleet.Sent, 1), "channel", time.Minute - 1, leave, time.Minute},
		"one that did not answer is told again":               {order(fleet.Sent, 1), "channel", time.Minute, send, 0},
		"the second time later":                               {order(fleet.Sent, 2), "channel", time.Minute, leave, 2 * time.Minute},
		"three orders without an answer have failed":          {order(fleet.Sent, 3), "channel", time.Minute, fail, 0},
		"also when it left meanwhile":                         {order(fleet.Sent, 3, away), "", time.Minute, fail, 0},
		"who left with its first order waits again":           {order(fleet.Sent, 1, away), "", time.Minute, forget, 0},
		"who put it off is told again":                        {order(fleet.Sent, 3, putOff), "channel", 4 * time.Minute, send, 0},
		"later each time":                                     {order(fleet.Sent, 4, putOff), "channel", 4 * time.Minute, leave, 8 * time.Minute},
		"and has failed in the end":                           {order(fleet.Sent, l.PutOff, putOff), "channel", 0, fail, 0},
		"who acknowledged has time to come":                   {order(fleet.Applied, 1), "channel", l.CoolDown - 1, leave, l.CoolDown},
		"and is asked to when it does not":                    {order(fleet.Applied, 1), "channel", l.CoolDown, autosync.Ask, l.Confirm},
		"if it is there":                                      {order(fleet.Applied, 1, away), "", l.Confirm - 1, leave, l.Confirm},
		"who never came has failed":                           {order(fleet.Applied, 1), "channel", l.Confirm, fail, 0},
		"also when it is gone":                                {order(fleet.Applied, 1, away), "", l.Confirm, fail, 0},
		"who failed is left alone":                            {order(fleet.Refused, 1), "channel", 24 * time.Hour, leave, 0},
		"until it arrives anew":                               {order(fleet.Refused, 1, arrived), "channel", time.Minute, send, 0},
		"but not at once":                                     {order(fleet.Refused, 3, arrived), "channel", 3 * time.Minute, leave, 4 * time.Minute},
		"no two orders are more than an hour apart":           {order(fleet.Refused, 40, arrived), "channel", time.Hour, send, 0},
		"an order that got lost is sent again":                {order(fleet.NoOrder, 1), "channel", time.Minute, send, 0},
		"an order of before says nothing":                     {ordered(1, fleet.Applied), "channel", 0, send, 0},
		"a check-sync is repeated":                            {order(fleet.Sent, 1, notify), "notify", time.Minute, send, 0},
		"three times":                                         {order(fleet.Sent, 3, notify), "notify", time.Hour, leave, 0},
		"a channel is better than a check-sync that was sent": {order(fleet.Sent, 3, notify), "channel", 0, send, 0},
		"who is put off by its gateway never fails for that":  {order(fleet.Sent, 40, putOff, byGateway), "gateway", time.Hour, send, 0},
		"who its gateway says nothing of has failed":          {order(fleet.Sent, 3, byGateway), "gateway", time.Minute, fail, 0},
		"who acknowledged by its gateway is asked to come":    {order(fleet.Applied, 1, byGateway), "gateway", l.CoolDown, autosync.Ask, l.Confirm},
		"a gateway is better than a check-sync that was sent": {order(fleet.Sent, 3, notify), "gateway", 0, send, 0},
		"who cannot be reached is left alone":                 {away, "", time.Hour, leave, 0},
	} {
		t.Run(name, func(t *testing.T) {
			p := fleet.Provisioning{Enabled: true, Current: fleet.Credentials{Generation: 2}, AutoSync: fleet.AutoSync{Enabled: true}}
			got := autosync.Due(p, fleet.Standard, a(c.device), c.road, noon.Add(c.after), l)
			if got.Step != c.want {
				t.Errorf("step %d, want %d", got.Step, c.want)
			}
			if got.Step == fail && got.Why == "" {
				t.Error("it does not say why")
			}
			if want := (time.Time{}); c.again != 0 && !got.Again.Equal(noon.Add(c.again)) || c.again == 0 && got.Again != want {
				t.Errorf("again at %v, want after %v", got.Again, c.again)
			}
		})
	}
}

func TestAWaveOpensWhenAllOfThoseBeforeHaveSettled(t *testing.T) {
	for name, c := range map[string]struct {
		waves      []int
		progress   autosync.Progress
		wave, room int
	}{
		"without waves everybody may go":    {nil, autosync.Progress{}, 1, autosync.Everybody},
		"the first is open":                 {[]int{10, 20}, autosync.Progress{}, 1, 10},
		"and fills":                         {[]int{10, 20}, autosync.Progress{Begun: 7, Failed: 1}, 1, 3},
		"a full one waits for its devices":  {[]int{10, 20}, autosync.Progress{Begun: 10, Confirmed: 8, Failed: 1}, 1, 0},
		"then the next one opens":           {[]int{10, 20}, autosync.Progress{Begun: 10, Confirmed: 8, Failed: 2}, 2, 20},
		"one that is open stays so":         {[]int{10, 20}, autosync.Progress{Begun: 12, Confirmed: 8, Failed: 2}, 2, 18},
		"behind the last comes the rest":    {[]int{10, 20}, autosync.Progress{Begun: 30, Confirmed: 30}, 3, autosync.Everybody},
		"which stays open":                  {[]int{10, 20}, autosync.Progress{Begun: 31, Confirmed: 30}, 3, autosync.Everybody},
		"a wave of nobody is passed over":   {[]int{0, 5}, autosync.Progress{}, 2, 5},
		"who joined beyond a wave is of it": {[]int{1, 1}, autosync.Progress{Begun: 5, Confirmed: 1}, 3, autosync.Everybody},
	} {
		t.Run(name, func(t *testing.T) {
			if wave, room := autosync.OpenWave(c.waves, c.progress); wave != c.wave || room != c.room {
				t.Errorf("wave %d with room for %d, want %d and %d", wave, room, c.wave, c.room)
			}
		})
	}
}

func TestARolloutStopsAtSoManyNewFailures(t *testing.T) {
	for name, c := range map[string]struct {
		stopAt, failed, forgiven int
		stops                    bool
	}{
		"never when nobody said when": {0, 100, 0, false},
		"not before":                  {3, 2, 0, false},
		"at the third":                {3, 3, 0, true},
		"those that somebody went on in spite of do not count": {3, 5, 3, false},
		"new ones do": {3, 6, 3, true},
	} {
		t.Run(name, func(t *testing.T) {
			if why := autosync.Stops(c.stopAt, autosync.Progress{Failed: c.failed}, c.forgiven); why != "" != c.stops {
				t.Errorf("says %q", why)
			}
		})
	}
}
