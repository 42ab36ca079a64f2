package cli_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

func TestManyDevicesAreChangedByJobs(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	for _, mac := range []string{"0004f2000001", "0004f2000002", "0004f2000003"} {
		s.ok("create", "device", mac, "-A", "acme", "--model", "VVX 450")
	}
	s.ok("edit", "device", "0004f2000003", "--onboarding", "usb")
	s.ok("create", "group", "lobby", "-A", "acme")
	s.ok("create", "site", "berlin", "-A", "acme")

	r := s.run("edit", "devices", "0004f2000001", "0004f2000002", "-A", "acme", "--held=on", "--label", "floor=3")
	if r.code != 0 {
		t.Fatalf("exit %d: %s", r.code, r.err)
	}
	has(t, r.err, "Hold devices: succeeded, 2 of 2 done", "Set a label: succeeded")
	has(t, s.ok("get", "device", "0004f2000002", "-o", "json"), `"held": true`, `"floor": "3"`)

	r = s.run("edit", "devices", "-A", "acme", "--filter", `family = "ucs"`, "--add-group", "lobby", "-o", "json")
	if r.code != 8 {
		t.Errorf("one is onboarded by usb: exit %d: %s", r.code, r.err)
	}
	id, _ := parsed(t, r.out).(map[string]any)["id"].(string)
	has(t, r.err, "1 of 3 failed")
	has(t, s.ok("jobs", "items", id, "--state", "failed"), "0004f2000003", "onboardingMethod", "usb")
	has(t, s.ok("jobs", "list", "-A", "acme"), id, "partial", "Add to a device")
	has(t, s.ok("get", "jobs"), id)
	has(t, s.ok("describe", "job", id), "partial")
	if r := s.run("jobs", "watch", id); r.code != 8 {
		t.Errorf("watching a partial job: exit %d", r.code)
	}
	if r := s.run("jobs", "pause", id); r.code != 5 || !strings.Contains(r.err, "partial") {
		t.Errorf("pausing a job that ended: exit %d: %s", r.code, r.err)
	}
	if r := s.run("jobs", "watch", "job_none"); r.code != 3 {
		t.Errorf("a job that is none: exit %d", r.code)
	}

	has(t, s.run("edit", "devices", "-A", "acme", "--filter", `held = true`, "--site", "berlin", "--dry-run").err, "2 of 2 done", "nothing was changed")
	hasNot(t, s.ok("get", "device", "0004f2000001", "-o", "json"), `"site": "sit_`)

	for name, line := range map[string][]string{
		"a name":              {"edit", "devices", "0004f2000001", "0004f2000002", "--name", "x"},
		"a serial":            {"edit", "devices", "0004f2000001", "0004f2000002", "--serial", "x"},
		"whole groups":        {"edit", "devices", "0004f2000001", "0004f2000002", "--group", "lobby"},
		"nothing":             {"edit", "devices", "--filter", "held = true"},
		"names and a filter":  {"edit", "devices", "0004f2000001", "--filter", "held = true", "--held=off"},
		"no device":           {"edit", "device"},
		"a filter of sites":   {"delete", "sites", "--filter", "held = true", "--yes"},
		"more than was meant": {"edit", "devices", "--filter", `family = "ucs"`, "--max-targets", "2", "--held=off"},
		"nobody to ask":       {"delete", "devices", "--filter", "held = true"},
	} {
		if r := s.run(append(line, "-A", "acme")...); r.code != 2 {
			t.Errorf("%s: exit %d: %s", name, r.code, r.err)
		}
	}
	if r := s.run("edit", "devices", "-A", "acme", "--filter", `held = `, "--held=off"); r.code != 6 {
		t.Errorf("no filter at all: exit %d: %s", r.code, r.err)
	}
	has(t, s.run("delete", "devices", "-A", "acme", "--filter", "held = true", "--yes").err, "2 of 2 done")
	hasNot(t, s.ok("get", "devices", "-A", "acme"), "0004f2000001", "0004f2000002")
}

func TestMaxTargetsHoldsForAnyNameOfAnAccount(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "who?")
	for _, mac := range []string{"0004f2000001", "0004f2000002"} {
		s.ok("create", "device", mac, "-A", "who?", "--model", "VVX 450")
	}
	r := s.run("edit", "devices", "-A", "who?", "--filter", `family = "ucs"`, "--max-targets", "1", "--held=on")
	if r.code != 2 || !strings.Contains(r.err, "2 devices are more than --max-targets 1") {
		t.Errorf("exit %d: %s", r.code, r.err)
	}
}

func TestWhatIsNotCountedIsNotChanged(t *testing.T) {
	s := bare(t)
	changed := 0
	mute := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			changed++
		}
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"items":[]}`)
	}))
	defer mute.Close()
	t.Setenv("MUSTER_SERVER", mute.URL)
	t.Setenv("MUSTER_TOKEN", "mst_x_y")
	if r := s.run("edit", "devices", "-A", "acme", "--filter", "held = true", "--max-targets", "1", "--held=off"); r.code != 1 || changed > 0 {
		t.Errorf("exit %d after %d changes: %s", r.code, changed, r.err)
	}
}

func TestAJobIsScheduledListedAndStarted(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "device", "0004f2000001", "-A", "acme", "--model", "VVX 450")
	s.ok("create", "device", "0004f2000002", "-A", "acme", "--model", "VVX 450")
	r := s.run("edit", "device", "0004f2000001", "-A", "acme", "--held=on", "--start-at", time.Now().Add(time.Hour).Format(time.RFC3339), "-o", "json")
	if r.code != 0 {
		t.Fatalf("exit %d: %s", r.code, r.err)
	}
	id, _ := parsed(t, r.out).(map[string]any)["id"].(string)
	has(t, r.err, id, "Starts ", " UTC")
	hasNot(t, s.ok("get", "device", "0004f2000001", "-o", "json"), `"held": true`)
	has(t, s.ok("jobs", "list", "-A", "acme", "--scheduled"), id, "Starts ")
	s.ok("jobs", "start", id)
	s.ok("jobs", "watch", id)
	has(t, s.ok("get", "device", "0004f2000001", "-o", "json"), `"held": true`)
	hasNot(t, s.ok("jobs", "list", "-A", "acme", "--scheduled"), id)
	if r := s.run("jobs", "start", id); r.code != 5 {
		t.Errorf("starting a job that ended: exit %d: %s", r.code, r.err)
	}
	const filter = `model = "VVX 450"`
	for name, c := range map[string]struct {
		code int
		line []string
	}{
		"a time that is none":       {2, []string{"restart", "-A", "acme", "--filter", filter, "--start-at", "tonight"}},
		"a time that is over":       {6, []string{"restart", "-A", "acme", "--filter", filter, "--start-at", "2026-01-01T00:00:00Z"}},
		"a window without a zone":   {2, []string{"restart", "-A", "acme", "--filter", filter, "--window", "22:00-06:00"}},
		"a zone without a window":   {2, []string{"restart", "-A", "acme", "--filter", filter, "--time-zone", "UTC"}},
		"a window that is none":     {2, []string{"restart", "-A", "acme", "--filter", filter, "--window", "night", "--time-zone", "UTC"}},
		"a zone that nobody has":    {6, []string{"restart", "-A", "acme", "--filter", filter, "--window", "22:00-06:00", "--time-zone", "Berlin"}},
		"a thing deleted by itself": {2, []string{"delete", "device", "0004f2000001", "-A", "acme", "--yes", "--start-at", "2099-01-01T00:00:00Z"}},
	} {
		if r := s.run(c.line...); r.code != c.code {
			t.Errorf("%s: exit %d: %s", name, r.code, r.err)
		}
	}
}
