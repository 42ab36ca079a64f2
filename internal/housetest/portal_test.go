package housetest_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"muster/internal/housetest"
	"muster/internal/plane/admin/ui"
	"muster/internal/sim"
)

// The stories of the portal are told in web/test, by Chromium on this house with
// a living fleet. They run where Node, Chromium and a built portal are.
func TestThePortalInABrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("browsers take their time")
	}
	missing := func(what string) {
		if os.Getenv("MUSTER_REQUIRE_TOOLS") != "" {
			t.Fatal(what)
		}
		t.Skip(what)
	}
	node, err := exec.LookPath("node")
	if err != nil {
		missing("no Node: scripts/setup node")
	}
	chromium, err := exec.LookPath("chromium-headless-shell")
	if err != nil {
		missing("no Chromium: scripts/setup chromium")
	}
	if _, err := os.Stat("../../web/node_modules/playwright-core"); err != nil || ui.Built() == nil {
		missing("no portal in this build: make ui")
	}

	files, err := filepath.Glob("../../web/test/*.test.mjs")
	if err != nil || len(files) == 0 {
		t.Fatal("no stories", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".test.mjs")
		if one := os.Getenv("MUSTER_PORTAL_TEST"); one == "" || one == name { // a name of a file, for who works on it
			t.Run(name, func(t *testing.T) {
				if name != "speed" && name != "size" { // what they measure, they measure alone
					t.Parallel()
				}
				tellStories(t, node, chromium, "test/"+filepath.Base(file))
			})
		}
	}
}

// tellStories runs one file of them in a house of its own: what one story leaves behind is no other's.
func tellStories(t *testing.T, node, chromium, file string) {
	h := housetest.Start(t, "channel-addr=127.0.0.1:0", "oidc-issuer=https://127.0.0.1:9", "oidc-client-id=muster", "oidc-name=Contoso")
	acme := h.Account("acme")
	h.API("POST", "/accounts/acme/sites", object{"metadata": object{"name": "Berlin"}, "spec": object{"region": "eu/de"}}, nil, 201)
	h.API("POST", "/accounts/acme/policies", object{"metadata": object{"name": "ntp"}, "spec": object{"level": "account", "settings": object{"tcpIpApp.sntp.address": "ntp.example.com"}}}, nil, 201)
	fleet, err := sim.New(sim.Options{Server: acme.Address, User: acme.User, Password: acme.Password, Roots: h.Roots, Count: 45, Seed: 9})
	if err != nil {
		t.Fatal(err)
	}
	if err := fleet.Boot(t.Context()); err != nil {
		t.Fatal(err)
	}
	h.Flush()
	stage := setStage(t, h)

	const email, password = "ada@example.com", "eight wheels on two trains"
	var made object
	h.API("POST", "/accounts/operator/sign-in-links", object{}, &made, 201)
	newBrowser(t, h).ask("POST", "/session:follow", object{"link": made["link"], "name": "Ada Lovelace", "email": email, "password": password}, 200)

	ctx, cancel := context.WithTimeout(t.Context(), 6*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, node, "--test", file)
	cmd.Dir = "../../web"
	cmd.Env = append(os.Environ(), "MUSTER_URL="+h.Ready.Admin, "MUSTER_TOKEN="+h.Token, "MUSTER_EMAIL="+email, "MUSTER_PASSWORD="+password, "MUSTER_CHROMIUM="+chromium, "MUSTER_STAGE="+stage, "MUSTER_ROOT="+h.Ready.RootCA, "MUSTER_HTTPS="+h.Ready.HTTPS)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}
