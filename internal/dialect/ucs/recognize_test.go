package ucs

import (
	"strings"
	"testing"
	"unicode"

	"muster/internal/dialect"
	"muster/internal/dialect/polyos"
	"muster/internal/fleet"
)

const (
	vvx     = "FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 Type/Application"
	updates = "FileTransport PolycomVVX-VVX_500-UA/5.9.7.47435 Type/Updater"
	untyped = "FileTransport PolycomVVX-VVX_310-UA/5.1.1.2986"
	ccx     = "FileTransport PolyCCX-CCX_500-UA/9.4.1.0508 (SN:64167f9f4c90) Type/Application"
	x30     = "FileTransport G_SERIES-PolyStudioX30-UA/3.10.0_362035 Type/Application"
)

var (
	mac    = fleet.MAC{0x00, 0x04, 0xf2, 0xab, 0xcd, 0xef}
	ccxMAC = fleet.MAC{0x64, 0x16, 0x7f, 0x9f, 0x4c, 0x90}
)

func TestRecognize(t *testing.T) {
	ucs := func(k dialect.Kind, file string, change ...func(*dialect.Ask)) *dialect.Ask {
		a := dialect.Ask{Family: fleet.UCS, MAC: mac, Kind: k, File: file, Under: file == "000000000000.cfg"}
		switch k {
		case dialect.Shared, dialect.Own, dialect.Kept:
			a.Type = "text/xml"
		}
		if k == dialect.Kept {
			a.Limit = 1 << 20
			a.Secret = strings.HasSuffix(file, ".cfg") // passwords typed at the phone stand in overrides
		}
		for _, f := range change {
			f(&a)
		}
		return &a
	}
	own := func(a *dialect.Ask) { a.Secret, a.Sync, a.Alike = true, true, true }
	sync := func(a *dialect.Ask) { a.Sync = true }
	last := func(a *dialect.Ask) { a.Last, a.Part = true, true }
	log := func(a *dialect.Ask) { a.Limit = 512 << 10 }
	nobody := func(a *dialect.Ask) { a.MAC = fleet.MAC{} }
	as := func(model, build string) func(*dialect.Ask) {
		return func(a *dialect.Ask) { a.Model, a.Build = model, build }
	}
	vvx450, ccx500 := as("VVX 450", "5.9.1.0615"), as("CCX 500", "9.4.1.0508")
	sn := func(a *dialect.Ask) { a.MAC = ccxMAC }
	for name, c := range map[string]struct {
		ask  dialect.Request
		want *dialect.Ask // nil: not this family's
	}{
		"the master by MAC":                                {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: vvx}, ucs(dialect.Shared, "000000000000.cfg", sync, vvx450)},
		"the case of a MAC does not matter":                {dialect.Request{Path: "/0004F2ABCDEF.CFG", Agent: vvx}, ucs(dialect.Shared, "000000000000.cfg", sync, vvx450)},
		"the master from an agent that says nothing":       {dialect.Request{Path: "/0004f2abcdef.cfg"}, ucs(dialect.Shared, "000000000000.cfg", sync)},
		"the master from an unknown agent":                 {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: "curl/8"}, ucs(dialect.Shared, "000000000000.cfg", sync)},
		"the master of nobody in particular":               {dialect.Request{Path: "/000000000000.cfg", Agent: vvx}, ucs(dialect.Shared, "000000000000.cfg", nobody, vvx450)},
		"a serial number says who asks for a common one":   {dialect.Request{Path: "/000000000000.cfg", Agent: ccx}, ucs(dialect.Shared, "000000000000.cfg", sn, ccx500)},
		"a path beats the serial number":                   {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: ccx}, ucs(dialect.Shared, "000000000000.cfg", sync, ccx500, func(a *dialect.Ask) { a.Two = true })},
		"a serial number that is no MAC says nothing":      {dialect.Request{Path: "/000000000000.cfg", Agent: strings.Replace(ccx, "64167f9f4c90", "12345", 1)}, ucs(dialect.Shared, "000000000000.cfg", nobody, ccx500)},
		"a master by MAC is no sync when the Updater asks": {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: updates}, ucs(dialect.Shared, "000000000000.cfg", as("VVX 500", ""))},
		"the Updater's version is not the software's":      {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: updates}, ucs(dialect.Shared, "000000000000.cfg", as("VVX 500", ""))},
		"a version without a phase is nobody's":            {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: untyped}, ucs(dialect.Shared, "000000000000.cfg", sync, as("VVX 310", ""))},
		"but the application's where only it asks":         {dialect.Request{Path: "/0004f2abcdef-muster.cfg", Agent: untyped}, ucs(dialect.Own, "0004f2abcdef-muster.cfg", own, as("VVX 310", "5.1.1.2986"))},
		"the own file": {dialect.Request{Path: "/0004F2abcdef-Muster.cfg", Agent: vvx}, ucs(dialect.Own, "0004f2abcdef-muster.cfg", own, vvx450)},
		"the own file is no sync when the Updater asks": {dialect.Request{Path: "/0004f2abcdef-muster.cfg", Agent: updates}, ucs(dialect.Own, "0004f2abcdef-muster.cfg", own, as("VVX 500", ""), func(a *dialect.Ask) { a.Sync = false })},
		"the shared file, by MAC":                       {dialect.Request{Path: "/0004f2abcdef-muster-common.cfg", Agent: vvx}, ucs(dialect.Shared, "muster-common.cfg", last, vvx450)},
		"the shared file, bare":                         {dialect.Request{Path: "/muster-common.cfg", Agent: "curl/8"}, ucs(dialect.Shared, "muster-common.cfg", last, nobody)},
		"an override of the phone":                      {dialect.Request{Path: "/0004f2abcdef-phone.cfg", Agent: vvx}, ucs(dialect.Kept, "0004f2abcdef-phone.cfg", vvx450)},
		"an override of the web page, uploaded":         {dialect.Request{Path: "/overrides/0004F2ABCDEF-web.cfg", Agent: vvx, Put: true}, ucs(dialect.Kept, "0004f2abcdef-web.cfg", vvx450)},
		"a directory":                                   {dialect.Request{Path: "/contacts/0004f2abcdef-directory.xml", Agent: vvx}, ucs(dialect.Kept, "0004f2abcdef-directory.xml", vvx450)},
		"a call list":                                   {dialect.Request{Path: "/0004f2abcdef-calls.xml", Agent: vvx, Put: true}, ucs(dialect.Kept, "0004f2abcdef-calls.xml", vvx450)},
		"nobody's directory":                            {dialect.Request{Path: "/000000000000-directory.xml", Agent: vvx}, ucs(dialect.Absent, "000000000000-directory.xml", nobody, vvx450)},
		"nobody's directory is not written":             {dialect.Request{Path: "/000000000000-directory.xml", Agent: vvx, Put: true}, ucs(dialect.Absent, "000000000000-directory.xml", nobody, vvx450)},
		"a licence":                                     {dialect.Request{Path: "/0004f2abcdef-license.cfg", Agent: vvx}, ucs(dialect.Absent, "0004f2abcdef-license.cfg", vvx450)},
		"nobody's licence":                              {dialect.Request{Path: "/000000000000-license.cfg", Agent: vvx}, ucs(dialect.Absent, "000000000000-license.cfg", nobody, vvx450)},
		"a log of the application":                      {dialect.Request{Path: "/0004f2abcdef-app.log", Agent: untyped, Put: true}, ucs(dialect.Log, "0004f2abcdef-app.log", log, as("VVX 310", "5.1.1.2986"))},
		"a log of the Updater":                          {dialect.Request{Path: "/logs/0004f2abcdef-boot.log", Agent: updates, Put: true}, ucs(dialect.Log, "0004f2abcdef-boot.log", log, as("VVX 500", ""))},
		"another log":                                   {dialect.Request{Path: "/0004f2abcdef-now-app.log", Agent: vvx, Put: true}, ucs(dialect.Log, "0004f2abcdef-now-app.log", log, vvx450)},
		"logs are never served back":                    {dialect.Request{Path: "/0004f2abcdef-app.log", Agent: vvx}, ucs(dialect.Absent, "0004f2abcdef-app.log", vvx450)},
		"a core file":                                   {dialect.Request{Path: "/core/0004f2abcdef-1234.core.gz", Agent: vvx, Put: true}, ucs(dialect.Log, "0004f2abcdef-core", vvx450, func(a *dialect.Ask) { a.Limit = 8 << 20 })},
		"settings are never taken from a phone":         {dialect.Request{Path: "/0004f2abcdef-muster.cfg", Agent: vvx, Put: true}, ucs(dialect.Absent, "0004f2abcdef-muster.cfg", vvx450)},
		"the master is never taken from a phone":        {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: vvx, Put: true}, ucs(dialect.Absent, "0004f2abcdef.cfg", vvx450)},
		"an image":                                      {dialect.Request{Path: "/3111-44500-001.sip.ld", Agent: updates}, ucs(dialect.Absent, "3111-44500-001.sip.ld", nobody, as("VVX 500", ""))},
		"a language":                                    {dialect.Request{Path: "/languages/Website_dictionary_language_en-us.xml", Agent: vvx}, ucs(dialect.Absent, "languages/website_dictionary_language_en-us.xml", nobody, vvx450)},
		"a language from an unknown agent is nobody's":  {dialect.Request{Path: "/languages/x.xml", Agent: "curl/8"}, nil},
		"the browser's page":                            {dialect.Request{Path: "/idle.xml", Agent: "Microbrowser/1.1 PolycomSoundPointIP-SPIP_550-UA/4.0.15.1047 Type/Application"}, ucs(dialect.Absent, "idle.xml", nobody, as("SoundPoint IP 550", "4.0.15.1047"))},
		"a placeholder that was not filled in":          {dialect.Request{Path: "/[PHONE_MAC_ADDRESS]-muster.cfg", Agent: vvx}, ucs(dialect.Absent, "[phone_mac_address]-muster.cfg", nobody, vvx450)},
		"a file of another server's master":             {dialect.Request{Path: "/0004f2abcdef-user.cfg", Agent: vvx}, ucs(dialect.Absent, "0004f2abcdef-user.cfg", vvx450)},
		"a longer word is no MAC":                       {dialect.Request{Path: "/0004f2abcdef0.cfg", Agent: vvx}, ucs(dialect.Absent, "0004f2abcdef0.cfg", nobody, vvx450)},
		"a MAC with separators is not how phones ask":   {dialect.Request{Path: "/0004.f2ab.cd.cfg", Agent: "curl/8"}, nil},
		"a group address is no MAC":                     {dialect.Request{Path: "/ffffffffffff.cfg", Agent: "curl/8"}, nil},
		"an X30 by its agent":                           {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: x30}, nil},
		"an X30 by its header":                          {dialect.Request{Path: "/0004f2abcdef.cfg", Device: "8L21385D98DAFC/0004f2abcdef/192.0.2.7"}, nil},
		"a J179's settings":                             {dialect.Request{Path: "/46xxsettings.txt", Agent: "AVAYA/J179-4.0.0"}, nil},
		"traversal":                                     {dialect.Request{Path: "/0004f2abcdef-../x.log", Agent: vvx, Put: true}, ucs(dialect.Absent, "0004f2abcdef-../x.log", nobody, vvx450)},
		"traversal by a segment":                        {dialect.Request{Path: "/logs/../0004f2abcdef-app.log", Agent: vvx, Put: true}, nil},
		"traversal by backslash":                        {dialect.Request{Path: `/logs\..\0004f2abcdef-app.log`, Agent: vvx, Put: true}, nil},
		"a second layer of encoding":                    {dialect.Request{Path: "/%2e%2e/0004f2abcdef.cfg", Agent: vvx}, nil},
		"a NUL":                                         {dialect.Request{Path: "/0004f2abcdef.cfg\x00.log", Agent: vvx}, nil},
		"a hidden file":                                 {dialect.Request{Path: "/.htpasswd", Agent: vvx}, nil},
		"no file at all":                                {dialect.Request{Path: "/", Agent: vvx}, nil},
		"a long path":                                   {dialect.Request{Path: "/" + strings.Repeat("a", 255), Agent: vvx}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got, ok := UCS{}.Recognize(c.ask)
			if ok != (c.want != nil) || ok && got != *c.want {
				t.Errorf("got %+v, %v\nwant %+v", got, ok, c.want)
			}
		})
	}
	t.Run("a device that the inventory knows is understood from any agent", func(t *testing.T) {
		r := dialect.Request{Path: "/0004f2abcdef.cfg", Agent: x30, Device: "8L21385D98DAFC/0004f2abcdef/192.0.2.7"}
		if got, ok := (UCS{}).RecognizeKnown(r); !ok || got != *ucs(dialect.Shared, "000000000000.cfg", sync) {
			t.Errorf("got %+v, %v", got, ok)
		}
	})
}

func TestAgents(t *testing.T) {
	say := func(model, version string, p phase) speaker {
		return speaker{says: ours, model: model, version: version, phase: p}
	}
	for ua, want := range map[string]speaker{
		"FileTransport PolycomVVX-VVX_400-UA/4.1.4.7430 Type/Application": say("VVX 400", "4.1.4.7430", application),
		"FileTransport PolycomVVX-VVX_101-UA/5.4.3.1014 Type/Application": say("VVX 101", "5.4.3.1014", application),
		untyped: say("VVX 310", "5.1.1.2986", noPhase),
		updates: say("VVX 500", "5.9.7.47435", updater),
		ccx:     {ours, "CCX 500", "9.4.1.0508", application, ccxMAC},
		"FileTransport PolyEdge-Edge_E450-UA/8.0.0.15602 Type/Application":                               say("Edge E450", "8.0.0.15602", application),
		"FileTransport PolycomRealPresenceTrio-Trio_8800-UA/7.2.2.1094 (SN:12345) Type/Application":      say("Trio 8800", "7.2.2.1094", application),
		"FileTransport PolycomRealPresenceTrio-Trio_C60-UA/7.2.2.1094":                                   say("Trio C60", "7.2.2.1094", noPhase),
		"FileTransport PolycomSoundPointIP-SPIP_335-UA/3.2.1.0078":                                       say("SoundPoint IP 335", "3.2.1.0078", noPhase),
		"FileTransport PolycomSoundStationIP-SSIP_5000-UA/4.0.3.7562 (SN:0004f2e765da) Type/Application": {ours, "SoundStation IP 5000", "4.0.3.7562", application, fleet.MAC{0, 4, 0xf2, 0xe7, 0x65, 0xda}},
		"FileTransport PolycomSoundStationIP-SSIP_6000-UA/5.0.3.1667 Type/Updater":                       say("SoundStation IP 6000", "5.0.3.1667", updater),
		"Microbrowser/1.1 PolycomSoundPointIP-SPIP_550-UA/4.0.15.1047 Type/Application":                  say("SoundPoint IP 550", "4.0.15.1047", application),
		"filetransport polycomvvx-vvx_450-UA/5.9.1.0615":                                                 say("VVX 450", "5.9.1.0615", noPhase),
		"FileTransport PolyCCX-CCX_999-UA/10.0 Type/Application":                                         say("", "10.0", application),
		"FileTransport PolyCCX-CCX_500-UA/<script>":                                                      say("CCX 500", "", noPhase),
		"FileTransport PolyCCX-CCX_500-UA/9.0 (SN:ffffffffffff)":                                         say("CCX 500", "9.0", noPhase),
		x30:                                             {says: another},
		"FileTransport G_SERIES-NewThing-UA/9.0":        {says: another},
		"FileTransport PolyStudio-X99-UA/9.0":           {says: another},
		"FileTransport TC_SERIES-TC10-UA/6.0.0":         {says: another},
		"FileTransport Someone-Else-UA/1":               {},
		"FileTransport PolycomVVX-VVX_450":              {},
		"FileTransport Polycom<b>-VVX_450-UA/1":         {},
		"AVAYA/J179-4.0.0":                              {says: another},
		"":                                              {},
		"Microbrowser/":                                 {},
		"FileTransport -UA/":                            {},
		vvx + strings.Repeat(" ", 512):                  {},
		"PolycomVVX-VVX_310-UA/4.1.4.7430_0004f2abcdef": {}, // SIP's own, never sent here
	} {
		t.Run(ua, func(t *testing.T) {
			if got := listen(ua); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}

func TestTheVideoFamilyIsNotRobbed(t *testing.T) {
	for _, agent := range []string{vvx, ccx, updates, x30, ""} {
		for _, header := range []string{"", "8L21385D98DAFC/0004f2abcdef/192.0.2.7"} {
			for _, path := range []string{"/0004f2abcdef.cfg", "/000000000000.cfg", "/config-0004f2abcdef.cfg", "/8L21385D98DAFC.cfg", "/logs-0004f2abcdef/a.log"} {
				r := dialect.Request{Path: path, Agent: agent, Device: header}
				if _, theirs := (polyos.PolyOS{}).Recognize(r); theirs {
					if a, ours := (UCS{}).Recognize(r); ours {
						t.Errorf("%+v is PolyOS's and ours: %+v", r, a)
					}
				}
			}
		}
	}
}

func FuzzRecognize(f *testing.F) {
	for _, path := range []string{"/0004f2abcdef.cfg", "/000000000000.cfg", "/0004f2abcdef-muster.cfg", "/a/0004F2ABCDEF-muster-common.cfg", "/logs/0004f2abcdef-app.log", "/0004f2abcdef-x.core", "/0004f2abcdef-phone.cfg", "/000000000000-license.cfg", "/sip.ld", "/../x", `/a\b`, "/a%00"} {
		f.Add(path, vvx, "", false)
		f.Add(path, ccx, "", true)
		f.Add(path, "", "8L21385D98DAFC/0004f2abcdef/192.0.2.7", true)
	}
	f.Fuzz(func(t *testing.T, path, ua, header string, put bool) {
		r := dialect.Request{Path: path, Agent: ua, Device: header, Put: put}
		a, ok := UCS{}.Recognize(r)
		known, okKnown := UCS{}.RecognizeKnown(r)
		if ok && (!okKnown || a != known) {
			t.Fatalf("%+v: %+v, but known to be ours %+v", r, a, known)
		}
		if !okKnown {
			return
		}
		a = known
		if strings.Contains(path, "/..") || strings.ContainsAny(path, "%\\") || strings.ContainsFunc(path, unicode.IsControl) {
			t.Fatalf("%q was understood", path)
		}
		if a.File == "" || len(a.File) > dialect.MaxPath || a.File != strings.ToLower(a.File) || a.File[0] == '.' || a.File[0] == '/' {
			t.Fatalf("%q is named %q", path, a.File)
		}
		if len(a.Build) > maxVersion || a.Serial != "" {
			t.Fatalf("unbounded claims: %+v", a)
		}
		switch a.Kind {
		case dialect.Log, dialect.Kept:
			if a.Kind == dialect.Log && !put || a.Limit <= 0 || strings.Contains(a.File, "/") || !strings.HasPrefix(a.File, a.MAC.String()+"-") || a.MAC == (fleet.MAC{}) {
				t.Fatalf("%+v is kept as %+v", r, a)
			}
		case dialect.Own, dialect.Shared:
			if put || a.Kind == dialect.Own && a.File != a.MAC.String()+"-muster.cfg" || a.Secret != (a.Kind == dialect.Own) {
				t.Fatalf("%+v is answered as %+v", r, a)
			}
			if out, err := (UCS{}).Render(nil, a, dialect.Input{Device: fleet.Device{MAC: a.MAC}}); err != nil || len(out) == 0 {
				t.Fatalf("%+v: %v", a, err)
			}
		case dialect.Absent:
		default:
			t.Fatalf("%+v is a %d", r, a.Kind)
		}
	})
}
