package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSimListensOnALAN(t *testing.T) {
	t.Setenv("MUSTER_SERVER", "")
	srv := office(t)
	list := filepath.Join(t.TempDir(), "list.csv")
	code, out, complaint := runSim(t, "--lan", "127.84.0.0/24", "--lan-port", "0", "--lan-sip-port", "0", "--count", "6", "--in-call", "1", "--foreign", "1", "--server", srv.URL+"/p/KEY/",
		"--user", "u", "--password", "pw", "--scenario", "live", "--duration", "300ms", "--lan-list", list, "--json")
	var r struct {
		Boots, Errors int
		LAN           struct {
			Devices []struct {
				MAC, Address, Temper, Base string
				Keys                       []string
			}
		}
	}
	if err := json.Unmarshal([]byte(out), &r); code != 0 || err != nil || len(r.LAN.Devices) != 6 || r.Errors != 0 {
		t.Fatalf("%d %v %s %s", code, err, out, complaint)
	}
	tempers := map[string]int{}
	for _, d := range r.LAN.Devices {
		tempers[d.Temper]++
		if !strings.HasPrefix(d.Address, "127.84.0.") || d.Keys == nil || d.Base == "" {
			t.Errorf("%+v", d)
		}
	}
	if r.Boots < 5 || tempers["in-call"] != 1 || tempers["foreign"] != 1 || tempers[""] != 4 {
		t.Errorf("%d boots, %v", r.Boots, tempers)
	}
	b, err := os.ReadFile(list)
	if lines := strings.Split(strings.TrimSpace(string(b)), "\n"); err != nil || len(lines) != 7 || lines[0] != "mac,serial,model,family,address,port,sipPort" || !strings.Contains(lines[1], r.LAN.Devices[0].MAC) {
		t.Errorf("%v %s", err, b)
	}
	code, out, _ = runSim(t, "--lan", "127.84.1.0/24", "--lan-port", "0", "--lan-sip-port", "0", "--count", "3", "--scenario", "live", "--duration", "100ms")
	if code != 0 || !strings.Contains(out, "LAN: 0 devices written to") {
		t.Errorf("without a server, for people: %d %s", code, out)
	}
}

func TestSimRefusesALANThatCannotBe(t *testing.T) {
	t.Setenv("MUSTER_SERVER", "")
	for name, c := range map[string]struct {
		args []string
		says string
	}{
		"no network":                  {[]string{"--lan", "home", "--scenario", "live"}, "127.0.0.0/8"},
		"an IPv6 network":             {[]string{"--lan", "::1/64", "--scenario", "live"}, "127.0.0.0/8"},
		"a network without room":      {[]string{"--lan", "127.84.2.0/30", "--count", "9", "--scenario", "live"}, "no room"},
		"a boot that does not listen": {[]string{"--lan", "127.84.2.0/24"}, "live"},
		"half of a pair":              {[]string{"--lan", "127.84.2.0/24", "--scenario", "live", "--push-user", "x"}, "together"},
		"the channel too":             {[]string{"--lan", "127.84.2.0/24", "--scenario", "live", "--channel"}, "exclude"},
		"a bad day without a LAN":     {[]string{"--server", "http://x.example/p/K/", "--impostor", "1"}, "--lan"},
		"its port without a LAN":      {[]string{"--server", "http://x.example/p/K/", "--lan-port", "1"}, "--lan"},
		"somebody else's address":     {[]string{"--lan", "192.0.2.0/24", "--scenario", "live"}, "--lan"},
	} {
		code, _, complaint := runSim(t, c.args...)
		if code != 2 || !strings.Contains(complaint, c.says) {
			t.Errorf("%s: %d %s", name, code, complaint)
		}
	}
}
