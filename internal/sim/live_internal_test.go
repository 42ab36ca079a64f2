package sim

import (
	"testing"
	"time"
)

func TestADeviceWhosePollFailsIsNotDueAgainAtOnce(t *testing.T) {
	f, err := New(Options{Server: "http://x.example/", Models: []string{"Studio X30"}})
	if err != nil {
		t.Fatal(err)
	}
	d := f.devices[0]
	d.state.Store(&State{Boots: 1, Phase: Stranded})
	d.last = f.now().Add(-2 * time.Hour)
	var p plan
	if !p.due(d) {
		t.Fatal("an hour late, and not due")
	}
	d.last = f.now() // it asked, and nothing came of it
	if p.due(d) {
		t.Error("due again at once")
	}
}
