package housetest_test

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"muster/internal/housetest"
)

// dhcp asks the helper, and gives a phone what it reads out of the option.
func dhcp(t *testing.T, h *housetest.House, acme housetest.Account, family, agent string) (p *housetest.Phone, still object) {
	t.Helper()
	h.Flush()
	var out object
	h.API("GET", "/accounts/"+acme.Name+"/provisioning/dhcp?server=kea&family="+family, nil, &out, 200)
	value := housetest.At(out["options"].([]any)[0], "value").(string)
	p = h.Phone(acme, agent)
	if family == "j100" {
		said := map[string]string{}
		for _, a := range strings.Split(value, ",") {
			name, v, _ := strings.Cut(a, "=")
			said[name] = v
		}
		p.Base = "https://" + said["TLSSRVR"] + ":" + said["TLSPORT"] + said["TLSDIR"] + "/"
		p.User, p.Password = said["FORCE_HTTP_AUTH_USERNAME"], said["FORCE_HTTP_AUTH_PASSWORD"]
	} else {
		u, err := url.Parse(value)
		if err != nil {
			t.Fatal(err)
		}
		p.User = u.User.Username()
		p.Password, _ = u.User.Password()
		u.User = nil
		p.Base = u.String()
	}
	return p, housetest.At(out, "stillOld").(map[string]any)
}

// A DHCP server that was forgotten in an edit, and what the devices tell of it.
func TestDevicesThatDHCPSendsWithAnOldPairRaiseTheAlarmAndEndIt(t *testing.T) {
	h := housetest.Start(t)
	for _, c := range families {
		for _, mode := range []string{"shared", "perDevice"} {
			t.Run(c.family+", "+mode, func(t *testing.T) {
				acme := h.Account(strings.ToLower(c.family + "-" + mode))
				h.Patch(acme, object{"credentials": mode, "serverPassword": `q?$b\7#s%x!`})
				mac := func(n int) string {
					return fmt.Sprintf("%s%s%d", c.mac[:10], map[string]string{"shared": "5", "perDevice": "9"}[mode], n)
				}
				boot := func(p *housetest.Phone, n int) {
					t.Helper()
					p.Agent = strings.ReplaceAll(c.agent, c.mac, mac(n))
					walk(t, p, c.family, mac(n))
				}
				old, _ := dhcp(t, h, acme, c.family, c.agent)
				boot(old, 1)
				h.Patch(acme, object{"serverPassword": "another-one-1"})
				next, still := dhcp(t, h, acme, c.family, c.agent)
				if fmt.Sprint(still["count"]) != "0" { // one that is behind is no alarm
					t.Fatalf("at once: %v", still)
				}
				boot(old, 2) // a new one
				_, still = dhcp(t, h, acme, c.family, c.agent)
				if d := still["devices"].([]any)[0].(map[string]any); fmt.Sprint(d["mac"], " ", d["address"], " ", d["subnet"], " ", still["generation"]) != mac(2)+" 127.0.0.1 127.0.0.0/24 "+fmt.Sprint(d["generation"]) {
					t.Errorf("a new device: %v", still)
				}
				// Auto-Sync moves it, which proves nothing of DHCP.
				own := *next
				if mode == "perDevice" {
					own.User, own.Password = inFile(t, old, c.family, mac(2))
				}
				boot(&own, 2)
				if _, still = dhcp(t, h, acme, c.family, c.agent); fmt.Sprint(still["count"]) == "0" {
					t.Error("the alarm ended although DHCP was not changed")
				}
				var status object
				h.API("GET", "/accounts/"+acme.Name+"/provisioning", nil, &status, 200)
				if n := housetest.At(status, "status", "stillOld", "count"); n == 0.0 {
					t.Errorf("the status says %v", n)
				}
				boot(next, 3) // a new one, with the option as it is now
				if _, still = dhcp(t, h, acme, c.family, c.agent); fmt.Sprint(still["count"]) != "0" {
					t.Errorf("after the option was changed: %v", still)
				}
				boot(old, 3) // reset, and another server still has the old one
				if _, still = dhcp(t, h, acme, c.family, c.agent); fmt.Sprint(still["count"]) != "1" {
					t.Errorf("a reset device: %v", still)
				}
			})
		}
	}
}

// Nobody moves the devices: what they come with is what DHCP says.
func TestWithoutAutoSyncADeviceEndsTheAlarmItself(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	h.Patch(acme, object{"autoSync": object{"enabled": false}})
	old, _ := dhcp(t, h, acme, "ucs", vvx)
	h.Patch(acme, object{"serverPassword": "another-one-1"})
	next, _ := dhcp(t, h, acme, "ucs", vvx)
	for i, c := range []struct {
		p    *housetest.Phone
		want string
	}{{old, "1"}, {next, "0"}, {old, "1"}, {next, "0"}} {
		walk(t, c.p, "ucs", "0004f2abcd01")
		if _, still := dhcp(t, h, acme, "ucs", vvx); fmt.Sprint(still["count"]) != c.want {
			t.Errorf("boot %d: %v", i, still)
		}
	}
}
