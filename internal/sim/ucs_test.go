package sim_test

import (
	"strings"
	"testing"
	"testing/synctest"

	"muster/internal/sim"
)

const vvx = "0004f2abcd01"

// vvxFiles is a server as a provider would set it up by hand.
func vvxFiles(s *stub) {
	s.files["/p/k/"+vvx+".cfg"] = `<?xml version="1.0" standalone="yes"?>
<APPLICATION APP_FILE_PATH="sip.ld" CONFIG_FILES="[PHONE_MAC_ADDRESS]-user.cfg, common.cfg" LOG_FILE_DIRECTORY="logs"
 OVERRIDES_DIRECTORY="over" CONTACTS_DIRECTORY="contacts" LICENSE_DIRECTORY="" CALL_LISTS_DIRECTORY="calls">
 <APPLICATION_VVX1500 APP_FILE_PATH_VVX1500="sip_59x.ld" CONFIG_FILES_VVX1500="other.cfg"/>
</APPLICATION>`
	s.files["/p/k/"+vvx+"-user.cfg"] = `<PHONE_CONFIG><ALL reg.1.address="4711" up.x="device"/></PHONE_CONFIG>`
	s.files["/p/k/common.cfg"] = "\xef\xbb\xbf" + `<?xml version="1.0" encoding="UTF-8"?>
<settings><a up.x="common" up.y="first" feature.lens.enabled="0" feature.lens.enabled.VVX450="1" feature.lens.enabled.CCX500="2"/>
<b up.x="again" up.y="second" tcpIpApp.sntp.address="a&amp;b"/></settings>`
}

func TestAVVXAsksInTheOrderARealOneWasSeenTo(t *testing.T) {
	s := newStub(t)
	vvxFiles(s)
	f, d := one(t, s, "VVX 450", vvx, sim.Options{})
	d.Boot(t.Context())
	same(t, "first boot", s.log(), []string{
		"PUT /p/k/0004f2abcd01-boot.log 201", // the updater does not know the log directory yet
		"GET /p/k/0004f2abcd01.cfg 200",
		"GET /p/k/3111-48450-001.sip.ld 404",
		"GET /p/k/sip.ld 404",
		"GET /p/k/0004f2abcd01.cfg 304",
		"GET /p/k/0004f2abcd01-user.cfg 200",
		"GET /p/k/common.cfg 200",
		"GET /p/k/over/0004f2abcd01-phone.cfg 404",
		"GET /p/k/over/0004f2abcd01-web.cfg 404",
		"GET /p/k/000000000000-license.cfg 404",
		"GET /p/k/0004f2abcd01-license.cfg 404",
		"GET /p/k/calls/0004f2abcd01-calls.xml 404",
		"GET /p/k/contacts/0004f2abcd01-directory.xml 404",
		"GET /p/k/contacts/000000000000-directory.xml 404",
		"HEAD /p/k/logs/0004f2abcd01-app.log 404",
		"PUT /p/k/logs/0004f2abcd01-app.log 201",
	})
	if got := s.agents["/p/k/sip.ld"]; got != "FileTransport PolycomVVX-VVX_450-UA/6.4.6.3021 Type/Updater" {
		t.Errorf("the updater says it is %q", got)
	}
	if got := s.agents["/p/k/common.cfg"]; got != "FileTransport PolycomVVX-VVX_450-UA/6.4.6.2453 Type/Application" {
		t.Errorf("the application says it is %q", got)
	}
	if d.State().Phase != sim.Running || f.Report().Errors != 0 {
		t.Errorf("%+v %v", d.State(), f.Report().Problems)
	}

	t.Run("a second boot gets 304s", func(t *testing.T) {
		d.Boot(t.Context())
		for _, l := range s.log() {
			if strings.HasPrefix(l, "GET") && strings.HasSuffix(l, "200") {
				t.Errorf("%s: it has not changed", l)
			}
		}
		if v, _ := d.Setting("reg.1.address"); v != "4711" {
			t.Errorf("after the 304s the device believes %q", v)
		}
	})
	t.Run("what is in force", func(t *testing.T) {
		for name, want := range map[string]string{
			"up.x":                  "device", // the first file wins
			"up.y":                  "first",  // so does the first element of a file
			"feature.lens.enabled":  "1",      // the model's own name wins
			"tcpIpApp.sntp.address": "a&b",
		} {
			if got, _ := d.Setting(name); got != want {
				t.Errorf("%s is %q, want %q", name, got, want)
			}
		}
		if v, ok := d.Setting("no.such"); ok {
			t.Errorf("a setting nobody set is %q", v)
		}
	})
	t.Run("a local change on the server goes before its files", func(t *testing.T) {
		s.set("/p/k/over/"+vvx+"-web.cfg", `<o up.x="web" web="1"/>`)
		s.set("/p/k/over/"+vvx+"-phone.cfg", `<o up.x="phone"/>`)
		d.Boot(t.Context())
		if v, _ := d.Setting("up.x"); v != "phone" {
			t.Errorf("up.x is %q", v)
		}
		if v, _ := d.Setting("web"); v != "1" {
			t.Errorf("web is %q", v)
		}
	})
	t.Run("what no file holds any longer is at its default", func(t *testing.T) {
		s.set("/p/k/"+vvx+"-user.cfg", `<c other="1"/>`)
		d.Boot(t.Context())
		if v, ok := d.Setting("reg.1.address"); ok {
			t.Errorf("reg.1.address is still %q", v)
		}
	})
}

func TestWithoutAMasterOfItsOwnAPhoneTakesEverybodys(t *testing.T) {
	s := newStub(t)
	s.files["/p/k/000000000000.cfg"] = `<APPLICATION><Software APP_FILE_PATH=""/><Configuration CONFIG_FILES="all.cfg" CONFIG_FILES_Trio8800="trio-[PHONE_MODEL].cfg"/></APPLICATION>`
	s.files["/p/k/trio-Trio8800.cfg"] = `<x a="trio"/>`
	_, d := one(t, s, "Trio 8800", "64167f000001", sim.Options{})
	d.Boot(t.Context())
	if v, _ := d.Setting("a"); v != "trio" {
		t.Errorf("a is %q, %s: %v", v, d.State().Problem, s.log())
	}
	if got := s.agents["/p/k/trio-Trio8800.cfg"]; got != "FileTransport PolycomRealPresenceTrio-Trio_8800-UA/7.2.2.1094 (SN:64167f000001) Type/Application" {
		t.Errorf("agent %q", got)
	}
}

func TestABadFileLeavesThePhoneWithItsOldSettings(t *testing.T) {
	for name, bad := range map[string]string{
		"an ampersand that is not escaped": `<c up.x="a&b"/>`,
		"an attribute twice":               `<c up.x="1" up.x="2"/>`,
		"no end":                           `<c up.x="1">`,
		"two roots":                        `<c up.x="1"/><c/>`,
		"a page for people":                `<html><body>Not here<br></body></html>`,
		"a less-than in a value":           `<c up.x="<"/>`,
		"an attribute without quotes":      `<c up.x=1/>`,
	} {
		t.Run(name, func(t *testing.T) {
			s := newStub(t)
			vvxFiles(s)
			f, d := one(t, s, "VVX 450", vvx, sim.Options{})
			d.Boot(t.Context())
			s.set("/p/k/"+vvx+"-user.cfg", bad)
			for range 2 { // the second time too: bad bytes are not kept, so no 304 hides them
				before := f.Report().Errors
				d.Boot(t.Context())
				if v, _ := d.Setting("up.x"); v != "device" {
					t.Errorf("up.x is %q", v)
				}
				if f.Report().Errors == before || d.State().Phase != sim.Stranded {
					t.Errorf("nobody was told: %+v", d.State())
				}
			}
		})
	}
}

// moves is a file that sends a phone elsewhere, with the gates given.
func moves(set, gate, server, user, password string) string {
	return `<device device.set="` + set + `" device.prov.serverType.set="1" device.prov.serverType="HTTP"
 device.prov.serverName.set="` + gate + `" device.prov.serverName="` + server + `"
 device.dhcp.bootSrvUseOpt.set="1" device.dhcp.bootSrvUseOpt="2"
 device.prov.user.set="1" device.prov.user="` + user + `" device.prov.password.set="1" device.prov.password="` + password + `"/>`
}

func TestAChangedServerInFlashMovesThePhone(t *testing.T) {
	s := newStub(t)
	vvxFiles(s)
	s.files["/p/k/"+vvx+"-user.cfg"] = moves("1", "1", "prov.example/p/other", "acme", "first-pair")
	s.files["/p/other/"+vvx+".cfg"] = `<APPLICATION CONFIG_FILES="here.cfg"/>`
	s.files["/p/other/here.cfg"] = `<x reg.1.address="moved"/>`
	f, d := one(t, s, "VVX 450", vvx, sim.Options{})
	d.Boot(t.Context())
	if v, _ := d.Setting("reg.1.address"); v != "moved" {
		t.Errorf("reg.1.address is %q: %s", v, strings.Join(s.log(), "\n"))
	}
	if st := d.State(); st.Base != "http://prov.example/p/other" || st.Boots != 2 || f.Report().Errors != 0 {
		t.Errorf("%+v %v", st, f.Report().Problems)
	}
	if s.agents["/p/other/logs/"+vvx+"-boot.log"] == "" {
		t.Error("it did not start from the updater again")
	}
}

func TestTheSameServerInFlashChangesNothing(t *testing.T) {
	s := newStub(t)
	vvxFiles(s)
	s.files["/p/k/"+vvx+"-user.cfg"] = moves("1", "1", "http://prov.example/p/k/", "acme", "first-pair")
	_, d := one(t, s, "VVX 450", vvx, sim.Options{})
	d.Boot(t.Context()) // learns it, and reboots once
	if n := d.State().Boots; n != 2 {
		t.Errorf("%d boots the first time", n)
	}
	d.Boot(t.Context())
	if n := d.State().Boots; n != 3 {
		t.Errorf("%d boots: it rebooted for values it had", n)
	}
}

func TestGates(t *testing.T) {
	for name, c := range map[string]struct {
		file string
		user string
		base string
	}{
		"without device.set nothing passes":         {moves("0", "1", "prov.example/p/other", "new", "new"), "acme", "http://prov.example/p/k/"},
		"without its own .set a parameter does not": {strings.ReplaceAll(moves("1", "1", "prov.example/p/k", "new", "first-pair"), `device.prov.user.set="1"`, `device.prov.user.set="0"`), "acme", "http://prov.example/p/k"},
		"DHCP beats flash unless it says Static":    {strings.ReplaceAll(moves("1", "1", "prov.example/p/other", "acme", "first-pair"), `bootSrvUseOpt="2"`, `bootSrvUseOpt="Custom"`), "acme", "http://prov.example/p/k/"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStub(t)
			vvxFiles(s)
			s.files["/p/k/"+vvx+"-user.cfg"] = c.file
			f, d := one(t, s, "VVX 450", vvx, sim.Options{})
			d.Boot(t.Context())
			if st := d.State(); st.User != c.user || st.Base != c.base {
				t.Errorf("believes %s at %s: %v", st.User, st.Base, f.Report().Problems)
			}
		})
	}
}

func TestTwoServersThatSendAPhoneToOneAnotherAreReported(t *testing.T) {
	s := newStub(t)
	for _, at := range []string{"k", "other"} {
		to := map[string]string{"k": "other", "other": "k"}[at]
		s.files["/p/"+at+"/"+vvx+".cfg"] = `<APPLICATION CONFIG_FILES="x.cfg"/>`
		s.files["/p/"+at+"/x.cfg"] = moves("1", "1", "prov.example/p/"+to, "acme", "first-pair")
	}
	_, d := one(t, s, "VVX 450", vvx, sim.Options{})
	if st := d.Boot(t.Context()); !strings.Contains(st.Problem, "again and again") {
		t.Errorf("%+v", st)
	}
}

func TestAPollTakesANewPairAndComesBackWithIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStub(t)
		vvxFiles(s)
		f, d := one(t, s, "VVX 450", vvx, sim.Options{})
		d.Boot(t.Context())
		s.log()
		d.Poll(t.Context())
		same(t, "a poll without news", s.log(), []string{
			"GET /p/k/0004f2abcd01.cfg 304", "GET /p/k/0004f2abcd01-user.cfg 304", "GET /p/k/common.cfg 304"})
		s.set("/p/k/"+vvx+"-user.cfg", moves("1", "1", "prov.example/p/k", "acme", "second-pair"))
		s.also = "second-pair" // the old one works as well, for a while
		if st := d.Poll(t.Context()); st.Problem != "" {
			t.Fatalf("%+v", st)
		}
		s.mu.Lock()
		s.password = "second-pair" // and now it does not
		s.mu.Unlock()
		if st := d.Poll(t.Context()); st.Problem != "" || st.Phase != sim.Running {
			t.Errorf("with the new pair: %+v", st)
		}
		if f.Report().ByStatus[403] != 0 {
			t.Error("refused")
		}
	})
}
