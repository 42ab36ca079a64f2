package autosync

import (
	"context"
	"maps"
	"strconv"
	"time"

	"muster/internal/event"
	"muster/internal/fleet"
)

// staleEvery is how often it is looked whether DHCP servers still hand out old pairs;
// a look costs what the devices that came so within a day cost, mostly nothing.
const staleEvery = 5 * time.Second

// watchDHCP tells when devices begin to come with an old pair that DHCP still hands out,
// when that generation changes, and when nobody does any more. What it told is
// remembered in memory only: after a restart what is still so is told again.
func (r *Reconciler) watchDHCP(ctx context.Context) {
	tick := time.NewTicker(staleEvery)
	defer tick.Stop()
	told := map[fleet.AccountID]fleet.Generation{}
	for {
		if err := r.lookAtDHCP(ctx, told); err != nil && ctx.Err() == nil {
			r.o.Log.Error("look for devices that DHCP sends with an old pair", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (r *Reconciler) lookAtDHCP(ctx context.Context, told map[fleet.AccountID]fleet.Generation) error {
	all, err := r.o.Store.StaleDHCPs(ctx, time.Now().Add(-fleet.StaleFor))
	if err != nil {
		return err
	}
	over := maps.Clone(told)
	for _, v := range all {
		delete(over, v.Account)
		if told[v.Account] == v.Generation {
			continue
		}
		told[v.Account] = v.Generation
		r.o.Log.Warn("DHCP still hands out old credentials", "account", v.Account, "generation", v.Generation, "devices", v.Devices)
		r.o.Happened(event.Event{Type: event.DHCPStale, Account: v.Account, Data: map[string]string{"generation": generation(v.Generation), "devices": strconv.Itoa(v.Devices)}})
	}
	for id, g := range over {
		delete(told, id)
		r.o.Log.Info("no device comes with old credentials from DHCP any more", "account", id, "generation", g)
		r.o.Happened(event.Event{Type: event.DHCPCurrent, Account: id, Data: map[string]string{"generation": generation(g)}})
	}
	return nil
}

func generation(g fleet.Generation) string { return strconv.FormatInt(int64(g), 10) }
