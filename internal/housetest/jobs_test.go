package housetest_test

import (
	"encoding/binary"
	"testing"
	"time"

	"muster/client"
	"muster/internal/app"
	"muster/internal/fleet"
	"muster/internal/housetest"
)

// TestAJobSurvivesKillsAndDoesNothingTwice kills the server in the middle of a
// bulk action, twice, and looks at every device afterwards.
func TestAJobSurvivesKillsAndDoesNothingTwice(t *testing.T) {
	if testing.Short() {
		t.Skip("8,000 devices and their server killed twice")
	}
	const devices = 8000
	dir := t.TempDir()
	h := housetest.StartIn(t, dir)
	ctx := t.Context()
	top, err := h.App.Store.Operator(ctx)
	if err != nil {
		t.Fatal(err)
	}
	acme, err := h.App.Store.CreateAccount(ctx, fleet.System("test", top.ID), fleet.Account{Parent: top.ID, Name: "acme", Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.GenerateCredentials())
	if err != nil {
		t.Fatal(err)
	}
	for at := 0; at < devices; at += 4000 {
		seen := make([]fleet.Sighting, 4000)
		for i := range seen {
			seen[i] = fleet.Sighting{MAC: fleet.MAC{0, 4, 0xf2}, Model: "VVX 450", Seen: time.Unix(1, 0)}
			binary.BigEndian.PutUint16(seen[i].MAC[4:], uint16(at+i))
		}
		if _, err := h.App.Store.SawDevices(ctx, acme.ID, seen); err != nil {
			t.Fatal(err)
		}
	}
	h.App.Stop()

	to := func(r app.Ready) *client.Client {
		c, err := client.New(client.Options{Server: r.Admin, Token: h.Token})
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	p := housetest.Serve(t, dir)
	j, err := to(p.Ready).StartBulk(ctx, "acme", client.Bulk{Action: "setLabels", Target: client.BulkTarget{Filter: `model = "VVX 450"`}, Params: map[string]any{"labels": map[string]string{"floor": "3"}}})
	if err != nil || j.Progress.Total != devices {
		t.Fatalf("%+v, %v", j, err)
	}
	done := 0
	for kill := range 2 {
		for j.Progress.Done <= done && !j.Ended() {
			if j, err = to(p.Ready).Job(ctx, j.ID); err != nil {
				t.Fatal(err)
			}
		}
		if j.Ended() {
			t.Fatalf("the job ended before kill %d: make it longer", kill)
		}
		p.Kill()
		done = j.Progress.Done
		p = housetest.Serve(t, dir)
		if j, err = to(p.Ready).Job(ctx, j.ID); err != nil || j.Progress.Done < done {
			t.Fatalf("%d were done before the kill, now %+v (%v)", done, j, err)
		}
		done = j.Progress.Done
	}
	end, err := to(p.Ready).WaitJob(ctx, j, nil)
	if err != nil || end.State != "succeeded" || end.Progress != (client.JobProgress{Total: devices, Done: devices}) {
		t.Errorf("ended as %+v, %v", end, err)
	}
	if code := p.Stop(); code != 0 {
		t.Errorf("exit %d", code)
	}
	h = housetest.StartIn(t, dir)
	for d, err := range h.App.Store.AllDevices(ctx, acme.ID) {
		if err != nil {
			t.Fatal(err)
		}
		if d.Revision != 2 || d.Labels["floor"] != "3" {
			t.Fatalf("%s was edited %d times: %v", d.MAC, d.Revision-1, d.Labels)
		}
	}
}
