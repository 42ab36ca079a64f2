package sim_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"muster/internal/sim"
)

func TestDevicesOnTheChannelAreSentHomeAndUpgradedByOrder(t *testing.T) {
	o := three()
	o.Channel = &sim.Channel{Pair: "https://new.example"}
	h := newHouse(t, o)
	h.stub.mu.Lock()
	h.stub.allowAll = true
	asked, answer := 0, `{"result":"codeRequired"}`
	h.stub.special["/enroll/v1/discover"] = func(w writer, r *request) {
		b, _ := io.ReadAll(r.Body)
		if asked++; strings.Contains(string(b), `"code"`) {
			t.Errorf("nobody typed a code: %s", b)
		}
		w.Header().Set("Content-Length", fmt.Sprint(len(answer)))
		_, _ = io.WriteString(w, answer)
	}
	image := strings.Repeat("an image ", 1000)
	h.stub.files["/fw/image.bin"] = image
	h.stub.mu.Unlock()
	all := func(id, verb string, payload any, acks int) {
		t.Helper()
		for _, d := range h.fleet.Devices() {
			h.wait("online", d.Online)
			h.send(d, id, verb, payload)
		}
		for _, d := range h.fleet.Devices() {
			sent := time.Now()
			h.wait(verb, func() bool {
				got := len(h.acksOf(d))
				if got < acks && time.Since(sent) > 15*time.Second && d.Online() { // its session ended beneath the message: a server sends what has no answer again
					sent = time.Now()
					h.send(d, id, verb, payload)
				}
				return got == acks
			})
			if a := h.acksOf(d)[acks-1]; a.Result != "ok" {
				t.Errorf("%s: %+v", d.Family(), a)
			}
		}
	}
	all("cmd_1", "rediscover", nil, 1) // it is asked for a code, and stays as it is
	h.wait("asked", func() bool { h.stub.mu.Lock(); defer h.stub.mu.Unlock(); return asked == 3 })
	for _, d := range h.fleet.Devices() {
		if s := d.State(); s.Problem != "" || s.Base != "" {
			t.Errorf("%+v", s)
		}
	}
	h.stub.mu.Lock()
	answer = `{"result":"enrolled","provisioning":{"url":"https://new.example/p/k/","group":3,"trust":[],"user":"acme","password":"second-pair"},"token":"t","next":"provision"}`
	h.stub.mu.Unlock()
	all("cmd_2", "rediscover", nil, 2)
	for _, d := range h.fleet.Devices() {
		h.wait("fetched from home", func() bool { s := d.State(); return s.User == "acme" && s.Phase == sim.Running && s.Boots+s.Polls > 0 })
	}
	sum := sha256.Sum256([]byte(image))
	all("cmd_3", "upgrade", map[string]string{"version": "9.9.9.9", "url": "https://new.example/fw/image.bin", "sha256": hex.EncodeToString(sum[:])}, 3)
	for _, d := range h.fleet.Devices() {
		h.wait("upgraded", func() bool { return d.State().Version == "9.9.9.9" && d.Online() })
	}
	all("cmd_4", "upgrade", map[string]string{"version": "9.9.9.10", "url": "https://new.example/fw/image.bin", "sha256": strings.Repeat("0", 64)}, 4)
	h.wait("found out", func() bool { return h.fleet.Report().Errors == 3 })
	for _, d := range h.fleet.Devices() {
		if s := d.State(); s.Version != "9.9.9.9" {
			t.Errorf("a wrong image runs: %+v", s)
		}
	}
}
