package j100

import (
	"strings"
	"testing"
	"unicode"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

const j179 = "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/J179-4.1.3.0.6 (MAC:c81fea83e85a)" // captured by three projects

var mac = fleet.MAC{0xc8, 0x1f, 0xea, 0x83, 0xe8, 0x5a}

func TestRecognize(t *testing.T) {
	ask := dialect.Ask{Family: fleet.J100, MAC: mac, Model: "J179", Build: "4.1.3.0.6"}
	with := func(changes ...func(*dialect.Ask)) *dialect.Ask {
		a := ask
		for _, c := range changes {
			c(&a)
		}
		return &a
	}
	up := func(a *dialect.Ask) {
		a.Kind, a.File, a.Type, a.Bare = dialect.Own, "j100supgrade.txt", "text/plain", true
	}
	all := func(a *dialect.Ask) {
		a.Kind, a.File, a.Type, a.Part, a.Under = dialect.Shared, "46xxsettings.txt", "text/plain", true, true
	}
	mine := func(a *dialect.Ask) {
		a.Kind, a.File, a.Type = dialect.Own, a.MAC.String()+".txt", "text/plain"
		a.Secret, a.Sync, a.Last, a.Alike = true, true, true, true
	}
	anonymous := func(a *dialect.Ask) { a.Model, a.Build = "", "" }
	nobody := func(a *dialect.Ask) { a.MAC = fleet.MAC{} }
	other := func(a *dialect.Ask) { a.MAC[5] = 0x5b }
	absent := func(file string) func(*dialect.Ask) { return func(a *dialect.Ask) { a.File = file } }
	log := func(file string) func(*dialect.Ask) {
		return func(a *dialect.Ask) { a.Kind, a.File, a.Limit = dialect.Log, file, 2<<20 }
	}
	kept := func(file string) func(*dialect.Ask) {
		return func(a *dialect.Ask) {
			a.Kind, a.File, a.Type, a.Limit = dialect.Kept, file, "application/octet-stream", 256<<10
		}
	}
	for name, c := range map[string]struct {
		ask  dialect.Request
		want *dialect.Ask // nil: not this family's
	}{
		"the upgrade file, as captured":                    {dialect.Request{Path: "/J100Supgrade.txt", Agent: j179}, with(up)},
		"the upgrade file from an agent that says nothing": {dialect.Request{Path: "/J100Supgrade.txt", Agent: "curl/8"}, with(up, nobody, anonymous)},
		"the shared file":                                  {dialect.Request{Path: "/46xxsettings.txt", Agent: j179}, with(all)},
		"the shared file from any agent":                   {dialect.Request{Path: "/46XXSETTINGS.TXT"}, with(all, nobody, anonymous)},
		"the own file":                                     {dialect.Request{Path: "/c81fea83e85a.txt", Agent: j179}, with(mine)},
		"the own file in upper case":                       {dialect.Request{Path: "/C81FEA83E85A.TXT", Agent: j179}, with(mine)},
		"the own file from any agent":                      {dialect.Request{Path: "/c81fea83e85a.txt"}, with(mine, anonymous)},
		"the own file by another suffix":                   {dialect.Request{Path: "/c81fea83e85a.cfg", Agent: j179}, with(mine)},
		"<mac>.cfg from an unknown agent is any family's":  {dialect.Request{Path: "/c81fea83e85a.cfg"}, nil},
		"the path says whose file it is":                   {dialect.Request{Path: "/c81fea83e85b.txt", Agent: j179}, with(other, mine, anonymous)},
		"macros of TLSDIR may stand in front":              {dialect.Request{Path: "/C81FEA83E85A/46xxsettings.txt"}, with(all, anonymous)},
		"the model's folder too":                           {dialect.Request{Path: "/J179dir/J100Supgrade.txt", Agent: j179}, with(up)},
		"a folder beats the agent":                         {dialect.Request{Path: "/c81fea83e85b/J100Supgrade.txt", Agent: j179}, with(up, other, anonymous)},
		"another folder is none of ours":                   {dialect.Request{Path: "/x/46xxsettings.txt"}, nil},
		"another folder of a J100 is not had":              {dialect.Request{Path: "/x/46xxsettings.txt", Agent: j179}, with(absent("x/46xxsettings.txt"))},
		"the upgrade file of an H.323 J169":                {dialect.Request{Path: "/96x1Hupgrade.txt", Agent: "x"}, with(absent("96x1hupgrade.txt"), nobody, anonymous)},
		"firmware that is not managed":                     {dialect.Request{Path: "/FW_S_J179_R4_1_3_0_6.bin", Agent: j179}, with(absent("fw_s_j179_r4_1_3_0_6.bin"))},
		"a certificate of TRUSTCERTS":                      {dialect.Request{Path: "/av_prca_pem_2033.txt", Agent: j179}, with(absent("av_prca_pem_2033.txt"))},
		"a signature":                                      {dialect.Request{Path: "/signatures/J100Supgrade.txt.sig", Agent: j179}, with(absent("signatures/j100supgrade.txt.sig"))},
		"zeros are no MAC":                                 {dialect.Request{Path: "/000000000000.txt", Agent: j179}, with(absent("000000000000.txt"))},
		"a backup goes":                                    {dialect.Request{Path: "/backup/4711_96xxdata.txt", Agent: j179, Put: true}, with(kept("backup/4711_96xxdata.txt"))},
		"a backup comes back":                              {dialect.Request{Path: "/backup/4711_96xxdata.txt", Agent: j179}, with(kept("backup/4711_96xxdata.txt"))},
		"a backup of nobody is not had":                    {dialect.Request{Path: "/backup/x.txt", Agent: strings.Replace(j179, "MAC", "mac", 1)}, with(nobody, absent("backup/x.txt"))},
		"a report goes":                                    {dialect.Request{Path: "/J179_Report.tgz", Agent: j179, Put: true}, with(log("j179_report.tgz"))},
		"a report never comes back":                        {dialect.Request{Path: "/J179_Report.tgz", Agent: j179}, with(absent("j179_report.tgz"))},
		"a log of an unknown agent is any family's":        {dialect.Request{Path: "/c81fea83e85a-app.log", Put: true}, nil},
		"settings are never taken from a phone":            {dialect.Request{Path: "/c81fea83e85a.txt", Agent: j179, Put: true}, with(absent("c81fea83e85a.txt"))},
		"the upgrade file is never taken from a phone":     {dialect.Request{Path: "/J100Supgrade.txt", Agent: j179, Put: true}, with(absent("j100supgrade.txt"))},
		"a Vantage is another family":                      {dialect.Request{Path: "/46xxsettings.txt", Agent: strings.Replace(j179, "J179", "K175", 1)}, nil},
		"a 9608 is another family":                         {dialect.Request{Path: "/46xxsettings.txt", Agent: strings.Replace(j179, "J179", "9608", 1)}, nil},
		"a VVX is another family":                          {dialect.Request{Path: "/c81fea83e85a.txt", Agent: "FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 Type/Application"}, nil},
		"a J100 younger than the catalog has no model":     {dialect.Request{Path: "/J100Supgrade.txt", Agent: strings.Replace(j179, "J179", "J199", 1)}, with(up, func(a *dialect.Ask) { a.Model = "" })},
		"traversal":                  {dialect.Request{Path: "/backup/../J100Supgrade.txt", Agent: j179, Put: true}, nil},
		"traversal by backslash":     {dialect.Request{Path: `/backup/..\x`, Agent: j179, Put: true}, nil},
		"a second layer of encoding": {dialect.Request{Path: "/backup/%2e%2e", Agent: j179, Put: true}, nil},
		"a NUL":                      {dialect.Request{Path: "/c81fea83e85a.txt\x00", Agent: j179}, nil},
		"a hidden file":              {dialect.Request{Path: "/.htpasswd", Agent: j179}, nil},
		"no file at all":             {dialect.Request{Path: "/", Agent: j179}, nil},
		"a long path":                {dialect.Request{Path: "/" + strings.Repeat("a", 255), Agent: j179}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got, ok := J100{}.Recognize(c.ask)
			if ok != (c.want != nil) || ok && got != *c.want {
				t.Errorf("got %+v, %v\nwant %+v", got, ok, c.want)
			}
		})
	}
	t.Run("a device that the inventory knows is understood from any agent", func(t *testing.T) {
		got, ok := J100{}.RecognizeKnown(dialect.Request{Path: "/c81fea83e85a.cfg", Agent: "curl/8"})
		if !ok || got != *with(mine, anonymous) {
			t.Errorf("got %+v, %v", got, ok)
		}
	})
}

func TestAgents(t *testing.T) {
	for ua, want := range map[string]caller{
		j179: {ours, mac, "J179", "4.1.3.0.6"},
		strings.Replace(j179, "J179-4.1.3.0.6", "J139-4.1.5.0.6", 1):  {ours, mac, "J139", "4.1.5.0.6"},
		strings.Replace(j179, "J179", "J189D02A", 1):                  {ours, mac, "J189", "4.1.3.0.6"},
		strings.Replace(j179, "c81fea83e85a", "C8:1F:EA:83:E8:5A", 1): {ours, mac, "J179", "4.1.3.0.6"},
		"AVAYA/J179-4.1.3.0.6":                                        {ours, fleet.MAC{}, "J179", "4.1.3.0.6"},
		"AVAYA/J179":                                                  {ours, fleet.MAC{}, "J179", ""},
		"AVAYA/J179-4.1<b> (MAC:c81fea83e85a":                         {ours, mac, "J179", ""},
		"AVAYA/J179-" + strings.Repeat("1.", 40) + " (MAC:zz)":        {ours, fleet.MAC{}, "J179", ""},
		"AVAYA/J1-4":                         {says: another},
		"AVAYA/":                             {says: another},
		"Mozilla/4.0 (compatible; MSIE 6.0)": {},
		"":                                   {},
		j179 + strings.Repeat(" ", 512):      {},
		"FileTransport PolycomVVX-VVX_450-UA/5.9 AVAYA/J179-4.1.3.0.6": {says: another},
	} {
		t.Run(ua, func(t *testing.T) {
			if got := agent(ua); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}

func FuzzRecognize(f *testing.F) {
	for _, path := range []string{"/J100Supgrade.txt", "/46xxsettings.txt", "/c81fea83e85a.txt", "/C81FEA83E85A.cfg", "/J179dir/c81fea83e85a/x.txt", "/backup/a", "/report", "/../x", `/a\b`, "/a%00"} {
		f.Add(path, j179, false)
		f.Add(path, "", true)
	}
	f.Fuzz(func(t *testing.T, path, ua string, put bool) {
		r := dialect.Request{Path: path, Agent: ua, Put: put}
		a, ok := J100{}.Recognize(r)
		known, okKnown := J100{}.RecognizeKnown(r)
		if ok && (!okKnown || a != known) {
			t.Fatalf("%+v: %+v, but known to be a J100 %+v", r, a, known)
		}
		if !okKnown {
			return
		}
		a = known
		if strings.Contains(path, "/..") || strings.ContainsAny(path, "%\\") || strings.ContainsFunc(path, unicode.IsControl) {
			t.Fatalf("%q was understood", path)
		}
		if a.File == "" || len(a.File) > dialect.MaxPath || a.File != strings.ToLower(a.File) || a.File[0] == '.' || a.File[0] == '/' || len(a.Build) > maxBuild {
			t.Fatalf("%q is named %q", path, a.File)
		}
		switch a.Kind {
		case dialect.Log, dialect.Kept:
			if a.Kind == dialect.Log && !put || a.Limit <= 0 || a.MAC == (fleet.MAC{}) || a.Secret || strings.HasSuffix(a.File, upgradeFile) && !strings.HasPrefix(a.File, "backup/") {
				t.Fatalf("%+v is kept as %+v", r, a)
			}
		case dialect.Own, dialect.Shared:
			if put {
				t.Fatalf("%+v is answered as %+v", r, a)
			}
			out, err := J100{}.Render(nil, a, dialect.Input{Device: fleet.Device{MAC: a.MAC, Model: a.Model}, Group: -1})
			if err != nil || len(Lint(string(out))) > 0 {
				t.Fatalf("%+v: %v\n%s", a, err, out)
			}
		case dialect.Absent:
		default:
			t.Fatalf("%+v is a %d", r, a.Kind)
		}
	})
}
