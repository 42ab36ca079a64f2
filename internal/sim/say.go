package sim

import (
	"context"
	"encoding/json"
	"strings"
	"time"
)

// say publishes at least once: what the broker has not acknowledged when the
// link breaks is said again on the next one.
func (t *tether) say(topic string, payload []byte) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.number++; t.number == 0 {
		t.number = 1
	}
	m := message{t.number, "muster/v1/" + t.key.DeviceID + "/" + topic, payload}
	t.unsent = append(t.unsent, m)
	if t.conn != nil {
		t.write(t.conn, publishPacket(m.number, m.topic, m.payload, false))
	}
}

func (t *tether) forget(number uint16) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for i, m := range t.unsent {
		if m.number == number {
			t.unsent = append(t.unsent[:i], t.unsent[i+1:]...)
			break
		}
	}
	if len(t.unsent) == 0 {
		select {
		case t.sent <- struct{}{}:
		default:
		}
	}
}

// flush gives the broker a moment to acknowledge what was said.
func (t *tether) flush(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	for {
		t.mu.Lock()
		clear := len(t.unsent) == 0 || t.conn == nil
		t.mu.Unlock()
		if clear {
			return
		}
		select {
		case <-t.sent:
		case <-ctx.Done():
			return
		}
	}
}

// tell publishes the device's state as it is now; an older one that still
// waits is of no use.
func (t *tether) tell() {
	s := t.d.State()
	t.mu.Lock()
	if t.conn == nil { // it will be told when the link is there
		t.mu.Unlock()
		return
	}
	b, _ := json.Marshal(struct { //nolint:errchkjson // texts and a number
		Online     bool              `json:"online"`
		Version    string            `json:"softwareVersion"`
		Generation int64             `json:"credentialsGeneration,omitempty"`
		Server     string            `json:"provisioningServer,omitempty"`
		Settings   map[string]string `json:"settings,omitempty"`
	}{true, s.Version, t.generation, s.Base, t.live})
	kept := t.unsent[:0]
	for _, m := range t.unsent {
		if !strings.HasSuffix(m.topic, "/state") {
			kept = append(kept, m)
		}
	}
	t.unsent = kept
	t.mu.Unlock()
	t.say("state", b)
}
