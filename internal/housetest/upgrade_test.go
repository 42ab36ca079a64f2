package housetest_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"muster/internal/housetest"
	"muster/internal/sim"
)

// UC Software reads which image it runs when it starts, and at a poll only its settings: a
// phone that an upgrade asks to fetch alone stays on what it runs.
func TestAnUpgradeReachesAPhoneOnTheChannelThatLooksAtImagesOnlyWhenItStarts(t *testing.T) {
	if testing.Short() && !detector {
		t.Skip("a phone that starts again takes its time")
	}
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	a := h.Account("acme")
	h.Patch(a, housetest.JSON{"autoSync": housetest.JSON{"enabled": true}})
	ships(h, a.ID, "sip.ld", "IMAGE 6.4.7.1000\nx", "&models=VVX+450&version=6.4.7.1000")

	f, err := sim.New(sim.Options{Models: []string{"VVX 450"}, Count: 2, Roots: h.Roots, Channel: &sim.Channel{Pair: h.Ready.HTTPS, Retry: 50 * time.Millisecond}})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	var live sync.WaitGroup
	t.Cleanup(func() { stop(); live.Wait() })
	live.Go(func() {
		if f.Pair(ctx) == nil {
			_ = f.Connect(ctx)
		}
	})
	for _, d := range f.Devices() {
		until(t, "it shows a PIN", func() bool { return d.PIN() != "" })
		h.API("POST", "/accounts/"+a.ID+"/devices:pair", housetest.JSON{"pin": d.PIN()}, nil, 201)
	}
	shown := func(d *sim.Device) (out housetest.JSON) {
		h.API("GET", "/devices/"+d.MAC(), nil, &out, 200)
		return out
	}
	for _, d := range f.Devices() {
		until(t, "it is in sync", func() bool { return housetest.At(shown(d), "status", "credentialSync", "state") == "inSync" })
	}
	boots := -1 // the pair restarted them: they are to be idle when they are told
	until(t, "they are idle", func() bool {
		before := boots
		time.Sleep(500 * time.Millisecond)
		boots = int(f.Report().Boots)
		return boots == before && f.Online() == 2
	})

	var j housetest.JSON
	h.API("POST", "/accounts/"+a.ID+"/firmware/upgrades", housetest.JSON{"version": "latest", "target": housetest.JSON{"models": []string{"VVX 450"}}}, &j, 202)
	for end := time.Now().Add(time.Minute); j["state"] != "succeeded" && time.Now().Before(end); {
		h.API("GET", "/jobs/"+fmt.Sprint(j["id"])+"?wait=1s", nil, &j, 200)
	}
	if j["state"] != "succeeded" {
		t.Errorf("the upgrade is %v", j)
	}
	for _, d := range f.Devices() {
		if v := d.State().Version; v != "6.4.7.1000" {
			t.Errorf("%s runs %s", d.MAC(), v)
		}
	}
}
