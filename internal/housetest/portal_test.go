package housetest_test

import (
	"context"
	"os"
	"os/exec"
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
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		missing("no Chromium: scripts/setup chromium")
	}
	if _, err := os.Stat("../../web/node_modules/playwright-core"); err != nil || ui.Built() == nil {
		missing("no portal in this build: make ui")
	}

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

	ctx, cancel := context.WithTimeout(t.Context(), 25*time.Minute)
	defer cancel()
	args := []string{"--test", "--test-concurrency=1"}
	if one := os.Getenv("MUSTER_PORTAL_TEST"); one != "" { // a name of a file, for who works on it
		args = append(args, "test/"+one+".test.mjs")
	} else {
		args = append(args, "test/")
	}
	cmd := exec.CommandContext(ctx, node, args...)
	cmd.Dir = "../../web"
	cmd.Env = append(os.Environ(), "MUSTER_URL="+h.Ready.Admin, "MUSTER_TOKEN="+h.Token, "MUSTER_EMAIL="+email, "MUSTER_PASSWORD="+password, "MUSTER_CHROMIUM="+chromium, "MUSTER_STAGE="+stage, "MUSTER_ROOT="+h.Ready.RootCA, "MUSTER_HTTPS="+h.Ready.HTTPS)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}
