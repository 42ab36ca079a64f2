package app

import (
	"context"
	"errors"
	"log/slog"
	"testing"

	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/pairing"
	"muster/internal/store"
)

// A dock is a store that only takes reports, when it is there.
type dock struct {
	store.Store
	away  error
	saved map[fleet.DeviceID]string
}

func (d *dock) SaveSaid(_ context.Context, _ fleet.AccountID, said []pairing.Said) error {
	for _, s := range said {
		if d.away == nil {
			d.saved[s.Device] = s.Settings["v"]
		}
	}
	return d.away
}

func TestWhatDevicesSayWhileTheDatabaseIsAwayIsSavedOnceItIsBack(t *testing.T) {
	st := &dock{away: errors.New("away"), saved: map[fleet.DeviceID]string{}}
	d := newDesk(&App{Store: st, Log: slog.New(slog.DiscardHandler)})
	say := func(id fleet.DeviceID, v string) {
		d.hear("acc_1", id, order.State{Settings: map[string]string{"v": v}})
	}
	say("dev_1", "old")
	say("dev_2", "first")
	d.hear("acc_1", "dev_3", order.State{})
	d.save(t.Context())
	say("dev_1", "new")
	d.save(t.Context())
	st.away = nil
	d.save(t.Context())
	if len(st.saved) != 2 || st.saved["dev_1"] != "new" || st.saved["dev_2"] != "first" || d.n != 0 {
		t.Errorf("saved %v, %d wait", st.saved, d.n)
	}
}
