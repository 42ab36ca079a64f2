package autosync_test

import (
	"context"
	"testing"
	"time"

	"muster/internal/fleet"
)

func TestADeviceGetsNoCredentialsBeforeItHasSaidWhichServerItUses(t *testing.T) {
	inBubble(t, fleet.Standard, phones(3), func(h *house) {
		ours, foreign := h.devices[0], h.devices[1]
		h.wire.silent = map[fleet.DeviceID]bool{ours.ID: true, foreign.ID: true}
		h.link(true, h.devices...)
		stop := h.run()
		defer stop()
		time.Sleep(2 * time.Second)
		if sent := h.wire.take(); len(sent) != 1 || sent[0].device != h.devices[2].ID {
			t.Fatalf("sent %v", sent)
		}
		_, err := h.store.SawLinks(context.Background(), h.account.ID, []fleet.LinkSighting{
			{Device: ours.ID, Online: true, Node: "n", At: time.Now(), Said: true},
			{Device: foreign.ID, Online: true, Node: "n", At: time.Now(), Said: true, Server: "https://other.example/prov/"},
		})
		must(t, err)
		h.wire.mu.Lock()
		h.wire.silent = nil
		h.wire.mu.Unlock()
		time.Sleep(5 * time.Second)
		if sent := h.wire.take(); len(sent) != 1 || sent[0].device != ours.ID {
			t.Errorf("then sent %v", sent)
		}
	})
}
