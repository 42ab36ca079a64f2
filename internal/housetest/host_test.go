package housetest_test

import (
	"fmt"
	"strings"
	"testing"

	"muster/internal/housetest"
)

// The server is restarted under another public name (mission A4). Who comes by the
// old one is served, told the new one, and listed until it has come by it.
func TestAChangedPublicHostIsMovedLikeAnEdit(t *testing.T) {
	dir := t.TempDir()
	h := housetest.StartIn(t, dir, "public-host=127.0.0.1")
	acme := h.Account("acme")
	_, port, _ := strings.Cut(h.Ready.HTTPS, "127.0.0.1:")
	for _, c := range families {
		walk(t, h.Phone(acme, c.agent), c.family, c.mac)
	}
	h.App.Stop()

	h = housetest.StartIn(t, dir, "public-host=localhost", "https-addr=127.0.0.1:"+strings.Trim(port, "/"))
	generations := func() string {
		h.Flush()
		var out object
		h.API("GET", "/accounts/acme/provisioning/credentials", nil, &out, 200)
		says := []string{}
		for _, g := range out["items"].([]any) {
			says = append(says, fmt.Sprint(housetest.At(g, "generation"), " ", housetest.At(g, "host"), " ", housetest.At(g, "devicesUsing")))
		}
		return strings.Join(says, ", ")
	}
	if got := generations(); got != "2 localhost 0, 1 127.0.0.1 3" {
		t.Fatalf("after the restart: %s", got)
	}
	for i, c := range families {
		old := h.Phone(acme, c.agent) // its address is of before
		files := walk(t, old, c.family, c.mac)
		if !mentions(files, "localhost") {
			t.Errorf("%s by the old name: no file says the new one", c.family)
		}
		if got := generations(); got != fmt.Sprintf("2 localhost %d, 1 127.0.0.1 %d", i, 3-i) {
			t.Errorf("%s came by the old name: %s", c.family, got)
		}
		moved := *old
		moved.Base = strings.Replace(old.Base, "127.0.0.1", "localhost", 1)
		walk(t, &moved, c.family, c.mac)
		if got := generations(); got != fmt.Sprintf("2 localhost %d, 1 127.0.0.1 %d", i+1, 2-i) {
			t.Errorf("%s came by the new name: %s", c.family, got)
		}
	}
	var trail object
	h.API("GET", "/audit?limit=1000", nil, &trail, 200)
	if says := fmt.Sprint(trail); !strings.Contains(says, "credentials.moved") || !strings.Contains(says, "127.0.0.1 → localhost") {
		t.Errorf("the trail says %s", says)
	}
}
