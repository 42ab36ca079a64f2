package autosync_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"muster/internal/fleet"
)

func TestDHCPThatHandsOutAnOldPairIsToldWhenItBeginsAndWhenItEnds(t *testing.T) {
	inBubble(t, fleet.Standard, phones(2), func(h *house) {
		h.fetch(1, h.devices...)
		h.edit("a-new-password", func(p *fleet.Provisioning) { p.Overlap, p.AutoSync.Enabled = 30*24*time.Hour, false })
		h.fetch(2, h.devices...)
		came := func(d fleet.Device, g fleet.Generation, told bool) {
			s := fleet.Sighting{MAC: d.MAC, Seen: time.Now(), Holds: g, Used: g}
			if g < 2 {
				s.Old, s.Told = g, told
			}
			_, err := h.store.SawDevices(context.Background(), h.account.ID, []fleet.Sighting{s})
			must(t, err)
			time.Sleep(10 * time.Second)
		}
		is := func(when, want string) {
			t.Helper()
			h.mu.Lock()
			defer h.mu.Unlock()
			if got := fmt.Sprint(h.happened); got != want {
				t.Errorf("%s: told %s, want %s", when, got, want)
			}
			h.happened = nil
		}
		stop := h.run()
		defer func() { stop() }()
		time.Sleep(time.Minute)
		is("all is well", "[]")
		came(h.devices[0], 1, false)
		is("a device was reset", "[dhcp.stale]")
		came(h.devices[1], 1, true)
		is("another one too", "[]")
		stop()
		h.restart()
		stop = h.run()
		time.Sleep(10 * time.Second)
		is("after a restart", "[dhcp.stale]")
		came(h.devices[0], 2, false)
		is("one of two has it", "[]")
		came(h.devices[1], 2, false)
		is("the other was told by us", "[]")
		stop() // it has nothing to see until then
		time.Sleep(23*time.Hour - 5*time.Minute)
		stop = h.run()
		time.Sleep(5 * time.Minute)
		is("within a day, after another start", "[dhcp.stale]")
		time.Sleep(2 * time.Hour)
		is("a day after", "[dhcp.current]")
		came(h.devices[0], 1, false)
		came(h.devices[0], 2, false)
		is("there and back", "[dhcp.stale dhcp.current]")
	})
}
