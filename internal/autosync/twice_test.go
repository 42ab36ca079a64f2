package autosync_test

import (
	"testing"
	"time"

	"muster/internal/fleet"
)

func TestADeviceThatArrivesWhileItsTurnIsNearIsToldOnce(t *testing.T) {
	inBubble(t, fleet.Standard, phones(6), func(h *house) {
		h.fetch(1, h.devices...)
		h.link(true, h.devices...)
		h.rate = 16 // four at a time
		h.restart()
		check := h.wire.see
		h.wire.see = func(s sending) {
			check(s)
			for _, d := range h.devices[4:] {
				h.loop.Arrived(h.account.ID, d.ID)
			}
		}
		h.edit("a-new-password", nil)
		stop := h.run()
		defer stop()
		time.Sleep(30 * time.Second)
		told := map[fleet.DeviceID]int{}
		for _, s := range h.wire.take() {
			told[s.device]++
		}
		for _, d := range h.devices {
			if told[d.ID] != 1 {
				t.Errorf("%s was told %d times", d.MAC, told[d.ID])
			}
		}
	})
}
