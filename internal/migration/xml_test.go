package migration_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/migration"
	"muster/internal/policy"
)

var polyEstate = map[string]string{
	"000000000000.cfg": `<?xml version="1.0" standalone="yes"?>
<!-- the master -->
<APPLICATION APP_FILE_PATH="sip.ld" CONFIG_FILES="[PHONE_MAC_ADDRESS]-user.cfg, site.cfg, [PHONE_MODEL].cfg, common.cfg, gone.cfg" LOG_FILE_DIRECTORY="logs" ODD="1">
  <APPLICATION_VVX500 CONFIG_FILES_VVX500="[PHONE_MAC_ADDRESS]-user.cfg, old.cfg"/>
  <APPLICATION_SPIP550 APP_FILE_PATH_SPIP550="x.ld" CONFIG_FILES_SPIP550="sip_550.cfg"/>
  <APPLICATION_SSDuo CONFIG_FILES_SSDuo="common.cfg"/>
</APPLICATION>`,
	"site.cfg": "\xef\xbb\xbf<polycomConfig xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n" +
		"<tcpIpApp.sntp tcpIpApp.sntp.address=\"ntp.example\"\r tcpIpApp.sntp.gmtOffset =\"3600\"/>\n" +
		"<x tcpIpApp.sntp.address=\"second.example\" up.welcomeSoundEnabled=\"0\" up.welcomeSoundEnabled=\"1\"/>\n" +
		"<lang lcl.ml.lang=\"Chinese_China\" np.normal.ringing.calls.tonePattern=\"ringer3\" attendant.resourceList.1.label=\"電話室\"/>\n" +
		"</polycomConfig>",
	"common.cfg": `<PHONE_CONFIG><ALL
 device.set="1" device.auth.localAdminPassword="REMOVED_SECURE_CONTENT"
 device.prov.user.set="1" device.prov.user="someone" device.prov.password="p"
 device.net.vlanId.set="1" device.net.vlanId="5"
 device.sntp.gmtOffset="7200" device.sntp.serverName.set="1"
 feature.lens.enabled="0" feature.lens.enabled.VVX450="1" feature.lens.enabled.TrioVisualPlus="1"
 made.up.name="1"
 reg.1.address="{$account.user}"
 tcpIpApp.sntp.address="third.example"
 voIpProt.server.1.port="no number"
/></PHONE_CONFIG>`,
	"old.cfg":               `<a tcpIpApp.sntp.address="old.example" voIpProt.server.1.address="old.example"/>`,
	"VVX450.cfg":            `<a voIpProt.server.1.address="model.example"/>`,
	"0004f2000001-user.cfg": `<a reg.1.address="100" tcpIpApp.sntp.gmtOffset="0"/>`,
	"0004f2000001-web.cfg":  `<a reg.1.label="web" lcl.ml.lang="German_Germany"/>`,
	"stray.cfg":             `<a reg.9.address="9"/>`,
}

// says finds what became of a setting in a file.
func says(t *testing.T, r *migration.Result, file, name string) migration.Line {
	t.Helper()
	for _, l := range r.Report.Lines {
		if l.File == file && l.Says == name {
			return l
		}
	}
	t.Fatalf("the report says nothing of %s in %s", name, file)
	return migration.Line{}
}

func TestAnEstateOfPolyPhonesMovesIn(t *testing.T) {
	r := load(t, fleet.UCS, migration.Options{}, polyEstate)
	for at, want := range map[string]string{
		"000000000000.cfg APP_FILE_PATH":                 "firmware",
		"000000000000.cfg CONFIG_FILES":                  "mapped the order of files: [PHONE_MAC_ADDRESS]-user.cfg, site.cfg, [PHONE_MODEL].cfg, common.cfg, gone.cfg; not given: gone.cfg",
		"000000000000.cfg LOG_FILE_DIRECTORY":            "server",
		"000000000000.cfg ODD":                           "unknown",
		"000000000000.cfg CONFIG_FILES_VVX500":           "mapped",
		"000000000000.cfg CONFIG_FILES_SPIP550":          "otherBranch the order of files: sip_550.cfg; not given: sip_550.cfg; no file of SoundPoint IP 550 was given",
		"000000000000.cfg CONFIG_FILES_SSDuo":            "otherBranch no catalog has the model SSDuo",
		"site.cfg xmlns:xsi":                             "markup",
		"site.cfg tcpIpApp.sntp.address":                 "kept",
		"common.cfg tcpIpApp.sntp.address":               "superseded site.cfg:2 counts instead",
		"common.cfg device.set":                          "reserved",
		"common.cfg device.prov.user":                    "reserved",
		"common.cfg device.prov.user.set":                "reserved",
		"common.cfg device.auth.localAdminPassword":      "removed",
		"common.cfg device.net.vlanId":                   "kept",
		"common.cfg device.net.vlanId.set":               "mapped",
		"common.cfg device.sntp.gmtOffset":               "gated",
		"common.cfg device.sntp.serverName.set":          "mapped a gate without its setting",
		"common.cfg feature.lens.enabled.VVX450":         "kept",
		"common.cfg feature.lens.enabled.TrioVisualPlus": "kept",
		"common.cfg made.up.name":                        "unknown",
		"common.cfg reg.1.address":                       "placeholder",
		"VVX450.cfg voIpProt.server.1.address":           "kept",
		"stray.cfg reg.9.address":                        "unreached",
		"0004f2000001-web.cfg lcl.ml.lang":               "kept",
		"0004f2000001-user.cfg reg.1.address":            "kept",
		"site.cfg attendant.resourceList.1.label":        "kept",
		"old.cfg voIpProt.server.1.address":              "kept",
		"000000000000.cfg comment":                       "comment",
		"0004f2000001-user.cfg tcpIpApp.sntp.gmtOffset":  "kept",
		"site.cfg np.normal.ringing.calls.tonePattern":   "kept",
		"000000000000.cfg APP_FILE_PATH_SPIP550":         "firmware",
		"common.cfg feature.lens.enabled":                "kept in part: common.cfg:6 counts elsewhere",
		"common.cfg device.prov.password":                "reserved",
		"site.cfg tcpIpApp.sntp.gmtOffset":               "kept",
		"old.cfg tcpIpApp.sntp.address":                  "kept",
		"0004f2000001-web.cfg reg.1.label":               "kept",
	} {
		file, name, _ := strings.Cut(at, " ")
		l := says(t, r, file, name)
		if got := strings.TrimSpace(string(l.Status) + " " + l.Note); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %s, want %s", at, got, want)
		}
	}
	var twice []string
	for _, l := range r.Report.Lines {
		if l.Says == "up.welcomeSoundEnabled" {
			twice = append(twice, string(l.Status)+" "+l.Note)
		}
	}
	if len(twice) != 2 || twice[0] != "kept " || !strings.HasPrefix(twice[1], "superseded stands twice on one element") {
		t.Errorf("an attribute that stands twice: %q", twice)
	}
	got := rungs(r)
	for _, want := range []string{"model VVX 450 feature.lens.enabled=1", "model VVX 500 voIpProt.server.1.address=old.example"} {
		if !slices.Contains(got, want) {
			t.Errorf("no policy says %q:\n%s", want, strings.Join(got, "\n"))
		}
	}
}

// attributesOf counts with the standard library what statements a file has.
func attributesOf(t *testing.T, text string) (n int, names []string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(text, "\ufeff")))
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return n, names
		}
		if err != nil {
			t.Fatal(err)
		}
		switch v := tok.(type) {
		case xml.StartElement:
			n += len(v.Attr)
			for _, a := range v.Attr {
				names = append(names, a.Name.Local)
			}
		case xml.Comment:
			n++
		}
	}
}

func TestNoStatementIsDroppedInSilence(t *testing.T) {
	r := load(t, fleet.UCS, migration.Options{}, polyEstate)
	for file, text := range polyEstate {
		want, _ := attributesOf(t, text)
		got := 0
		for _, l := range r.Report.Lines {
			if l.File == file {
				got += l.Count
				if l.Status == "" || l.Line == 0 || l.Column == 0 {
					t.Errorf("%+v", l)
				}
			}
		}
		if got != want {
			t.Errorf("%s: %d of %d statements are in the report", file, got, want)
		}
	}
}

// The simulator refuses files that are ill-formed, as phones do.
func TestPolyPhonesHaveWhatTheOldFilesGaveThem(t *testing.T) {
	files := map[string]string{}
	for name, text := range polyEstate {
		text = strings.NewReplacer(` up.welcomeSoundEnabled="0" up.welcomeSoundEnabled="1"`, ` up.welcomeSoundEnabled="0"`,
			", gone.cfg", "", "0004f2000001-user.cfg", "", "REMOVED_SECURE_CONTENT", "secret-1", "{$account.user}", "77",
			` voIpProt.server.1.port="no number"`, "").Replace(text)
		files[name] = text
	}
	files["VVX500.cfg"], files["VVX411.cfg"], files["0004f2000002-user.cfg"] = `<a/>`, `<a/>`, `<a/>`
	files["0004f2000001-user.cfg"] = polyEstate["0004f2000001-user.cfg"]
	r := load(t, fleet.UCS, migration.Options{}, files)
	var names []string
	for file, text := range files {
		if file == "000000000000.cfg" {
			continue
		}
		_, found := attributesOf(t, text)
		for _, n := range found {
			if d := (ucs.UCS{}); !d.Reserved(n) && !strings.HasSuffix(n, ".set") && n != "xsi" && !strings.HasPrefix(n, "feature.lens.enabled.") {
				names = append(names, n)
			}
		}
	}
	if len(names) < 15 {
		t.Fatalf("%v", names)
	}
	f := serve(t)
	for _, model := range []string{"VVX 450", "VVX 500", "VVX 411"} {
		for _, mac := range []string{"0004f2000001", "0004f2000002"} {
			m, err := fleet.ParseMAC(mac)
			if err != nil {
				t.Fatal(err)
			}
			want := f.boot(t, files, model, mac, 0, names)
			d := fleet.Device{ID: fleet.DeviceID(mac), MAC: m, Model: model, Family: fleet.UCS, Onboarding: fleet.Provisioned}
			got := f.boot(t, rendered(t, r, ucs.UCS{}, d), model, mac, 0, names)
			for _, n := range names {
				a, hasA := want[n]
				b, hasB := got[n]
				if a != b || hasA != hasB {
					t.Errorf("%s %s: %s is %q (%t), was %q (%t)", model, mac, n, b, hasB, a, hasA)
				}
			}
		}
	}
}

func TestAModelWithoutFilesHasNoSettings(t *testing.T) {
	for name, master := range map[string]string{
		"an element":   `<APPLICATION CONFIG_FILES="common.cfg"><APPLICATION_VVX300 CONFIG_FILES_VVX300=""/></APPLICATION>`,
		"an attribute": `<APPLICATION CONFIG_FILES="common.cfg" CONFIG_FILES_VVX300=" , "/>`,
	} {
		t.Run(name, func(t *testing.T) {
			r := load(t, fleet.UCS, migration.Options{}, map[string]string{"000000000000.cfg": master, "common.cfg": `<a lcl.ml.lang="German_Germany"/>`})
			for model, want := range map[string]bool{"VVX 300": false, "VVX 450": true} {
				d := fleet.Device{ID: "dev", MAC: fleet.MAC{2, 1}, Model: model, Family: fleet.UCS, Onboarding: fleet.Provisioned}
				has := false
				for _, text := range rendered(t, r, ucs.UCS{}, d) {
					has = has || strings.Contains(text, "German_Germany")
				}
				if has != want {
					t.Errorf("%s has a setting: %t", model, has)
				}
			}
			if r.Report.Cases != 2 || says(t, r, "000000000000.cfg", "CONFIG_FILES_VVX300").Status != migration.Mapped {
				t.Errorf("%d cases, %+v", r.Report.Cases, r.Report.Lines)
			}
		})
	}
}

func TestWhatAClosedGateStandsBeforeIsLeftOut(t *testing.T) {
	r := load(t, fleet.UCS, migration.Options{}, map[string]string{
		"000000000000.cfg": `<APPLICATION CONFIG_FILES="[PHONE_MODEL].cfg, common.cfg"/>`,
		"VVX450.cfg":       `<a device.sntp.serverName.set="0"/>`,
		"common.cfg":       `<a device.set="1" device.sntp.serverName="a" device.sntp.serverName.set="1" device.syslog.serverName="b"/>`,
	})
	if l := says(t, r, "common.cfg", "device.syslog.serverName"); l.Status != migration.Gated || len(l.Policies) > 0 {
		t.Errorf("%+v", l)
	}
	if l := says(t, r, "common.cfg", "device.sntp.serverName"); l.Status != migration.Kept || l.Note != "left out where its gate is closed" {
		t.Errorf("%+v", l)
	}
	for _, rung := range rungs(r) {
		if strings.Contains(rung, ".set=") || strings.Contains(rung, "syslog") || strings.Contains(rung, "model VVX 450") {
			t.Errorf("%s", rung)
		}
	}
}

func TestADefaultThatIsNotEveryModelsIsKept(t *testing.T) {
	r := load(t, fleet.UCS, migration.Options{DropDefaults: true}, map[string]string{"a.cfg": `<x call.callsPerLineKey="24" bg.background.enabled="1" tcpIpApp.sntp.daylightSavings.enable="1"/>`})
	for name, want := range map[string]migration.Status{"call.callsPerLineKey": migration.Kept, "bg.background.enabled": migration.Kept, "tcpIpApp.sntp.daylightSavings.enable": migration.Default} {
		if l := says(t, r, "a.cfg", name); l.Status != want {
			t.Errorf("%s is %s, want %s", name, l.Status, want)
		}
	}
}

func TestAnExportOfAStudioMovesIn(t *testing.T) {
	files := map[string]string{"export.xml": `<?xml version="1.0" encoding="UTF-8"?><PHONE_CONFIG><ALL device.local.deviceName="Room 1" device.net.ipAddress="192.0.2.7"
 device.prov.serverName="https://old.example" device.prov.user="u" call.maxTimeInCall="8_hours" voice.volume.speaker="50" exchange.server.url="mail.example" sec.auth.admin.password="REMOVED_SECURE_CONTENT" no.such="1"/></PHONE_CONFIG>`}
	r := load(t, fleet.PolyOS, migration.Options{}, files)
	for name, want := range map[string]migration.Status{"device.local.deviceName": migration.Kept, "device.net.ipAddress": migration.Volatile, "voice.volume.speaker": migration.Volatile,
		"device.prov.user": migration.Reserved, "sec.auth.admin.password": migration.Removed, "no.such": migration.Unknown, "exchange.server.url": migration.Kept} {
		if l := says(t, r, "export.xml", name); l.Status != want {
			t.Errorf("%s is %s, want %s", name, l.Status, want)
		}
	}
	names := []string{"device.local.deviceName", "exchange.server.url", "call.maxTimeInCall", "no.such"}
	mac := "00e0db000001"
	m, _ := fleet.ParseMAC(mac)
	d := fleet.Device{ID: "dev", MAC: m, Model: "Studio X30", Family: fleet.PolyOS, Onboarding: fleet.Provisioned}
	got := serve(t).boot(t, rendered(t, r, polyos.PolyOS{}, d), "Studio X30", mac, 0, names)
	for _, n := range names {
		if !strings.Contains(files["export.xml"], fmt.Sprintf(` %s=%q`, n, got[n])) {
			t.Errorf("%s is %q", n, got[n])
		}
	}
}

func TestPolyFilesThatCannotBeReadAreNamed(t *testing.T) {
	for name, c := range map[string]struct{ text, code, say string }{
		"OBi":       {`<?xml version="1.0"?><ParameterList><O><N>x</N></O></ParameterList>`, "obi", "x.cfg: line 1, column 1: a ParameterList"},
		"10,000":    {strings.Repeat("<a>", 10_000) + strings.Repeat("</a>", 10_000), "xmlDepth", "x.cfg: line 1, column 601:"},
		"Smarty":    {"<a\n {if $x} b=\"1\"{/if}/>", "template", "x.cfg: line 2, column 2:"},
		"an entity": {"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a/>", "xmlDoctype", "x.cfg: line 1, column 1:"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := try(fleet.UCS, migration.Options{}, map[string]string{"x.cfg": c.text})
			if e := fault.As(err); e == nil || e.Kind != fault.Invalid || e.Code != c.code || !strings.HasPrefix(e.Say, c.say) {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestAVendorsDefaultsMoveInQuickly(t *testing.T) {
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\"?>\n<PHONE_CONFIG><ALL")
	n := 0
	for _, s := range (ucs.UCS{}).Book().All() {
		if n == 4960 {
			break
		}
		name := strings.ReplaceAll(s.Name, "#", "1")
		if n%5 == 0 && !strings.HasPrefix(name, "device.") {
			name += ".VVX450"
		}
		fmt.Fprintf(&b, " %s=\"%s\"", name, strings.NewReplacer("&", "&amp;", "<", "&lt;", `"`, "&quot;").Replace(s.Default))
		n++
	}
	b.WriteString("/></PHONE_CONFIG>")
	start := time.Now()
	r := load(t, fleet.UCS, migration.Options{}, map[string]string{"defaults.cfg": b.String()})
	took := time.Since(start)
	t.Logf("%d bytes, %d statements, %d policies in %s", b.Len(), r.Report.Statements, len(r.Policies), took)
	if took > 10*time.Second || r.Report.Statements != n {
		t.Errorf("%d statements in %s", r.Report.Statements, took)
	}
	if u := r.Report.Counts[migration.Unknown]; u > 0 {
		t.Errorf("%d of the catalog's own names are unknown", u)
	}
}

// Whether a model's own default beats the plain name is the dialect's to care for.
func TestWhatIsSaidWithAModelsSuffixKeepsIt(t *testing.T) {
	r := load(t, fleet.UCS, migration.Options{}, map[string]string{"all.cfg": `<a feature.lens.enabled="0" feature.lens.enabled.Trio8800="0" lcl.ml.lang="x" lcl.ml.lang.VVX450="y"/>`,
		"0004f2000001-user.cfg": `<a lcl.ml.lang="own"/>`})
	want := []string{"family ucs feature.lens.enabled=0", "family ucs lcl.ml.lang=x", "model Trio 8800 feature.lens.enabled.Trio8800=0", "model VVX 450 lcl.ml.lang.VVX450=y",
		"device 0004f2000001 lcl.ml.lang=own"} // and the VVX's is locked: on a phone its suffix beats the MAC's plain name
	if got := rungs(r); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if p := r.Policies[2]; !slices.Equal(p.Locked, []policy.Key{"lcl.ml.lang.VVX450"}) {
		t.Errorf("%+v", p)
	}
}
