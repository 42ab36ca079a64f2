package housetest_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"muster/internal/housetest"
)

// inFile is the pair that a device's own file carries.
func inFile(t *testing.T, p *housetest.Phone, family, mac string) (user, password string) {
	t.Helper()
	got := own(t, walk(t, p, family, mac), family, mac)
	k := pairKeys[family]
	return got[k[0]], got[k[1]]
}

// There and back: an account changes from one pair for all to one for each device,
// and back, and its devices follow by what their files say.
func TestAnAccountGoesOverToPairsForEachDeviceAndBack(t *testing.T) {
	h := housetest.Start(t)
	for _, c := range families {
		for _, scheme := range []string{"Basic", "Digest"} {
			t.Run(c.family+" with "+scheme, func(t *testing.T) {
				acme := h.Account(strings.ToLower(c.family + "-" + scheme))
				path := "/accounts/" + acme.Name + "/provisioning"
				// A MAC belongs to one account.
				mac := c.mac[:10] + map[string]string{"Basic": "a1", "Digest": "d1"}[scheme]
				p := h.Phone(acme, strings.ReplaceAll(c.agent, c.mac, mac))
				if scheme == "Digest" {
					p = asDigest(p)
				}
				state := func() string {
					h.Flush()
					var d object
					h.API("GET", "/devices/"+mac, nil, &d, 200)
					return fmt.Sprint(housetest.At(d, "status", "credentialSync", "state"))
				}
				using := func() string {
					h.Flush()
					var out object
					h.API("GET", path+"/credentials", nil, &out, 200)
					says := []string{}
					for _, g := range out["items"].([]any) {
						says = append(says, fmt.Sprint(housetest.At(g, "generation"), " ", housetest.At(g, "mode"), " ", housetest.At(g, "devicesUsing")))
					}
					return strings.Join(says, ", ")
				}
				if user, password := inFile(t, p, c.family, mac); user != acme.User || password != acme.Password {
					t.Fatalf("shared: %s %s", user, password)
				}

				var trial object
				h.Flush()
				h.API("PATCH", path+"?dryRun=true", object{"spec": object{"credentials": "perDevice"}}, &trial, 200, "If-Match", "*")
				if n := housetest.At(trial, "impact", "devicesChanged"); n != 1.0 {
					t.Errorf("a dry run says that %v devices change", n)
				}
				if w := housetest.At(trial, "warnings"); strings.Contains(fmt.Sprint(w), "cutOff") {
					t.Errorf("nobody is cut off, and it warns of it: %v", w)
				}
				out := h.Patch(acme, object{"credentials": "perDevice"})
				if got := fmt.Sprint(housetest.At(out, "spec", "credentials"), " ", housetest.At(out, "status", "generation")); got != "perDevice 2" {
					t.Fatal(got)
				}
				user, password := inFile(t, p, c.family, mac)
				if user != acme.User+"."+mac || len(password) != 32 || password == acme.Password {
					t.Fatalf("its own pair: %s %s", user, password)
				}
				if s := state(); s == "inSync" {
					t.Error("the account's pair proved a pair of its own")
				}
				if got := using(); got != "2 perDevice 0, 1 shared 1" {
					t.Error(got)
				}
				var shown object
				h.API("POST", path+":reveal?device="+mac, nil, &shown, 200)
				if shown["serverUser"] != user || shown["serverPassword"] != password {
					t.Errorf("reveal of the device: %v", shown)
				}
				h.API("POST", path+":reveal", nil, &shown, 200)
				if shown["serverUser"] != acme.User || shown["serverPassword"] != acme.Password {
					t.Errorf("reveal: %v", shown)
				}

				mine := *p
				mine.User, mine.Password = user, password
				if scheme == "Digest" {
					mine = *asDigest(&mine)
				}
				if u, q := inFile(t, &mine, c.family, mac); u != user || q != password {
					t.Errorf("with its own pair it is told %s %s", u, q)
				}
				if s := state(); s != "inSync" {
					t.Errorf("with its own pair it is %s", s)
				}
				if got := using(); got != "2 perDevice 1, 1 shared 0" {
					t.Error(got)
				}

				back := h.Patch(acme, object{"credentials": "shared"})
				if got := fmt.Sprint(housetest.At(back, "status", "generation")); got != "3" {
					t.Errorf("generation %s", got)
				}
				if u, q := inFile(t, &mine, c.family, mac); u != acme.User || q != acme.Password {
					t.Errorf("back: %s %s", u, q)
				}
				if s := state(); s == "inSync" {
					t.Error("its own pair proved the shared one")
				}
				walk(t, p, c.family, mac)
				if got, s := using(), state(); got != "3 shared 1, 2 perDevice 0, 1 shared 0" || s != "inSync" {
					t.Errorf("%s, %s", got, s)
				}
				h.Patch(acme, object{"overlap": "0s", "serverPassword": "another-password"})
				if a := mine.Get(firstFile(c.family, mac)); a.Status != 401 {
					t.Errorf("its own pair after the overlap: %d", a.Status)
				}
			})
		}
	}
}

func TestADeviceWithItsOwnPairGetsItsOwnFilesAlone(t *testing.T) {
	h := housetest.Start(t)
	for _, c := range families {
		for _, scheme := range []string{"Basic", "Digest"} {
			t.Run(c.family+" with "+scheme, func(t *testing.T) {
				acme := h.Account(strings.ToLower(c.family + "-" + scheme))
				h.Patch(acme, object{"credentials": "perDevice", "overlap": "0s"}) // the account's pair is the second generation's alone
				mac := c.mac[:10] + map[string]string{"Basic": "a1", "Digest": "d1"}[scheme]
				victim, absent := mac[:11]+"7", mac[:11]+"8"
				agent := func(m string) string { return strings.ReplaceAll(c.agent, c.mac, m) }
				bootstrap := h.Phone(acme, agent(victim))
				_, theirs := inFile(t, bootstrap, c.family, victim)
				bootstrap.Agent = agent(mac)
				user, password := inFile(t, bootstrap, c.family, mac)
				if password == theirs {
					t.Fatal("two devices were told the same password")
				}
				mine := *bootstrap
				mine.User, mine.Password = user, password
				phone := func(p housetest.Phone) *housetest.Phone {
					if scheme == "Digest" {
						return asDigest(&p)
					}
					return &p
				}
				h.Flush()
				var before, after, line object
				h.API("GET", "/devices/"+victim, nil, &before, 200)
				if s := housetest.At(before, "status", "credentialSync", "state"); s == "inSync" {
					t.Error("who was only let in is in sync")
				}
				for _, m := range []string{victim, absent} {
					a := phone(mine).Get(ownFile(c.family, m))
					if a.Status != 403 || strings.Contains(a.Body, theirs) {
						t.Errorf("the file of %s: %d", m, a.Status)
					}
					claims := mine
					claims.Agent = agent(m)
					if a := phone(claims).Get(ownFile(c.family, m)); a.Status != 403 {
						t.Errorf("the file of %s, asked for as that device: %d", m, a.Status)
					}
				}
				h.Flush()
				h.API("GET", "/devices/"+victim, nil, &after, 200)
				if b, a := housetest.At(before, "status", "lastSeen"), housetest.At(after, "status", "lastSeen"); b != a {
					t.Error("the other device passes for seen")
				}
				h.API("GET", "/devices/"+absent, nil, nil, 404)
				h.API("GET", "/devices/"+victim+"/provisioning-log", nil, &line, 200)
				if !strings.Contains(fmt.Sprint(line), "otherPair") {
					t.Errorf("the log says %v", line)
				}
				for name, wrong := range map[string]housetest.Phone{
					"another's password": {User: user, Password: theirs}, "the account's password": {User: user, Password: acme.Password},
					"the account's user": {User: acme.User, Password: password}, "another account": {User: "x" + user, Password: password},
					"a MAC nobody has": {User: acme.User + ".0004f2ffffff", Password: password}, "upper case": {User: strings.ToUpper(user), Password: password},
				} {
					p := mine
					p.User, p.Password = wrong.User, wrong.Password
					if a := phone(p).Get(firstFile(c.family, mac)); a.Status != 401 {
						t.Errorf("%s: %d, want 401", name, a.Status)
					}
				}
				walk(t, phone(mine), c.family, mac)
			})
		}
	}
}

func TestWhoMayNotRevealSeesNoDevicesOwnPair(t *testing.T) {
	h := housetest.Start(t)
	acme, other := h.Account("acme"), h.Account("other")
	h.Patch(acme, object{"credentials": "perDevice"})
	c := families[0]
	_, password := inFile(t, h.Phone(acme, c.agent), c.family, c.mac)
	h.Flush()
	h.API("POST", "/accounts/"+other.Name+"/provisioning:reveal?device="+c.mac, nil, nil, 404)
	h.API("PATCH", "/accounts/acme/provisioning", object{"spec": object{"credentials": "each"}}, nil, 422, "If-Match", "*")
	var made object
	h.API("POST", "/accounts/acme/api-tokens", object{"metadata": object{"name": "reader"}, "spec": object{"rights": []string{"read"}, "expiresAt": time.Now().Add(time.Hour).UTC().Format(time.RFC3339)}}, &made, 201)
	for _, path := range []string{"/devices/" + c.mac + "/files/" + ownFile(c.family, c.mac), "/devices/" + c.mac + "/effective-settings", "/accounts/acme/provisioning/credentials"} {
		r, err := http.NewRequest("GET", h.Ready.Admin+"/api/v1"+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", fmt.Sprint("Bearer ", housetest.At(made, "status", "token")))
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		text, _ := io.ReadAll(res.Body)
		_ = res.Body.Close()
		body := string(text)
		if res.StatusCode != 200 {
			t.Errorf("%s: %d %s", path, res.StatusCode, body)
		}
		if strings.Contains(body, password) || strings.Contains(body, acme.Password) {
			t.Errorf("%s shows a password", path)
		}
		if strings.HasPrefix(path, "/devices") && !strings.Contains(body, acme.User+"."+c.mac) {
			t.Errorf("%s does not show the device's own user:\n%s", path, body)
		}
		if strings.Contains(path, "/files/") && attributes(t, body)[pairKeys[c.family][1]] != "********" {
			t.Errorf("the password in %s is not masked", path)
		}
	}
	var trail object
	h.API("POST", "/accounts/acme/provisioning:reveal?device="+c.mac, nil, nil, 200)
	h.API("GET", "/audit?limit=1000", nil, &trail, 200)
	if says := fmt.Sprint(trail); !strings.Contains(says, "credentials:shared → perDevice") || !strings.Contains(says, "device:"+c.mac) {
		t.Errorf("the trail says %s", says)
	}
}
