package polyos

import (
	"net/netip"
	"strings"
	"testing"
	"unicode"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

const (
	x30    = "FileTransport G_SERIES-PolyStudioX30-UA/3.10.0_362035 Type/Application" // a working server's tests
	device = "8L21385D98DAFC/0004f2abcdef/192.0.2.7"
	serial = "8L21385D98DAFC"
)

var address = netip.AddrFrom4([4]byte{192, 0, 2, 7})

var mac = fleet.MAC{0x00, 0x04, 0xf2, 0xab, 0xcd, 0xef}

func TestRecognize(t *testing.T) {
	master := dialect.Ask{Family: fleet.PolyOS, MAC: mac, Kind: dialect.Own, File: "0004f2abcdef.cfg", Type: "text/xml", Sync: true, Bare: true, Model: "Studio X30", Build: "3.10.0_362035"}
	own := dialect.Ask{Family: fleet.PolyOS, MAC: mac, Kind: dialect.Own, File: "config-0004f2abcdef.cfg", Type: "text/xml", Secret: true, Sync: true, Last: true, Alike: true}
	log := dialect.Ask{Family: fleet.PolyOS, MAC: mac, Kind: dialect.Log, File: "messages.log", Limit: 512 << 10}
	with := func(a dialect.Ask, change func(*dialect.Ask)) *dialect.Ask { change(&a); return &a }
	same := func(*dialect.Ask) {}
	anonymous := func(a *dialect.Ask) { a.Model, a.Build = "", "" }
	bySerial := func(a *dialect.Ask) {
		a.MAC, a.Serial, a.Model, a.Build = fleet.MAC{}, serial, "", ""
		a.File = strings.Replace(a.File, mac.String(), strings.ToLower(serial), 1)
	}
	absent := func(file string) *dialect.Ask {
		return &dialect.Ask{Family: fleet.PolyOS, Kind: dialect.Absent, File: file, Model: "Studio X30", Build: "3.10.0_362035"}
	}
	for name, c := range map[string]struct {
		ask  dialect.Request
		want *dialect.Ask // nil: not this family's
	}{
		"the master by MAC, as seen from an X30":           {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: x30}, with(master, same)},
		"the case of a MAC does not matter":                {dialect.Request{Path: "/0004F2ABCDEF.CFG", Agent: x30}, with(master, same)},
		"X-Device adds the serial number":                  {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: x30, Device: device}, with(master, func(a *dialect.Ask) { a.Serial, a.Address = serial, address })},
		"X-Device of another MAC adds nothing":             {dialect.Request{Path: "/0004f2000001.cfg", Agent: x30, Device: device}, with(master, func(a *dialect.Ask) { a.MAC[3], a.MAC[4], a.MAC[5] = 0, 0, 1; a.File = "0004f2000001.cfg" })},
		"an address that is none is left out":              {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: x30, Device: serial + "/0004f2abcdef/here"}, with(master, func(a *dialect.Ask) { a.Serial = serial })},
		"an address of IPv4 in IPv6 is of IPv4":            {dialect.Request{Path: "/config-0004f2abcdef.cfg", Agent: "curl/8", Device: "/0004f2abcdef/::ffff:192.0.2.7"}, with(own, func(a *dialect.Ask) { a.Address = address })},
		"X-Device alone says the family":                   {dialect.Request{Path: "/0004f2abcdef.cfg", Device: device}, with(master, func(a *dialect.Ask) { anonymous(a); a.Serial, a.Address = serial, address })},
		"SerialNumber alone does not say the family":       {dialect.Request{Path: "/0004f2abcdef.cfg", Device: serial}, nil},
		"the master by serial number":                      {dialect.Request{Path: "/8L21385D98DAFC.cfg"}, with(master, bySerial)},
		"one master has one name":                          {dialect.Request{Path: "/8L21385D98DAFC.cfg", Device: device}, with(master, func(a *dialect.Ask) { anonymous(a); a.Serial, a.Address = serial, address })},
		"X-Device of another serial number adds no MAC":    {dialect.Request{Path: "/8L21385D98DAFC.cfg", Device: "8L21385D98DAFD/0004f2abcdef/192.0.2.7"}, with(master, bySerial)},
		"the master of nobody in particular, with a name":  {dialect.Request{Path: "/000000000000.cfg", Agent: x30, Device: device}, with(master, func(a *dialect.Ask) { a.Serial, a.Address = serial, address })},
		"the master of nobody in particular is not had":    {dialect.Request{Path: "/000000000000.cfg", Agent: x30}, absent("000000000000.cfg")},
		"the Updater's version is not the software's":      {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: strings.Replace(x30, "Application", "Updater", 1)}, with(master, func(a *dialect.Ask) { a.Build = "" })},
		"own settings by MAC, from any agent":              {dialect.Request{Path: "/config-0004f2abcdef.cfg", Agent: "curl/8"}, with(own, same)},
		"own settings by serial number":                    {dialect.Request{Path: "/config-8l21385d98dafc.cfg"}, with(own, bySerial)},
		"a log":                                            {dialect.Request{Path: "/logs-0004f2abcdef/messages.log", Put: true}, with(log, same)},
		"a log in a folder of its own":                     {dialect.Request{Path: "/logs-0004f2abcdef/Room 4 2026-11-24/Messages.LOG", Put: true}, with(log, same)},
		"a log without a directory":                        {dialect.Request{Path: "/0004f2abcdef-app.log", Agent: x30, Put: true}, with(log, func(a *dialect.Ask) { a.Model, a.Build, a.File = "Studio X30", "3.10.0_362035", "0004f2abcdef-app.log" })},
		"logs are never served back":                       {dialect.Request{Path: "/logs-0004f2abcdef/messages.log", Agent: x30}, with(*absent("logs-0004f2abcdef/messages.log"), func(a *dialect.Ask) { a.MAC = mac })},
		"settings are never taken from a device":           {dialect.Request{Path: "/config-0004f2abcdef.cfg", Agent: x30, Put: true}, with(*absent("config-0004f2abcdef.cfg"), func(a *dialect.Ask) { a.MAC = mac })},
		"what else an X30 asks for is not had":             {dialect.Request{Path: "/SoftUpdate/X30.zip", Agent: x30}, absent("softupdate/x30.zip")},
		"a MAC from an unknown agent is any family's":      {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: "curl/8"}, nil},
		"a VVX is another family's":                        {dialect.Request{Path: "/0004f2abcdef.cfg", Agent: "FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 Type/Application"}, nil},
		"a VVX is another family's in our own form":        {dialect.Request{Path: "/config-0004f2abcdef.cfg", Agent: "FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 Type/Application", Device: device}, nil},
		"a CCX younger than the catalog is another family": {dialect.Request{Path: "/config-0004f2abcdef.cfg", Agent: "FileTransport PolyCCX-CCX_999-UA/10.0"}, nil},
		"a file's name is not a serial number":             {dialect.Request{Path: "/polycomconfig.cfg"}, nil},
		"zeros are not a serial number":                    {dialect.Request{Path: "/00000000000000.cfg"}, nil},
		"a group address is no MAC and no serial number":   {dialect.Request{Path: "/config-ffffffffffff.cfg"}, nil},
		"traversal":                  {dialect.Request{Path: "/logs-0004f2abcdef/../0004f2abcdef.cfg", Agent: x30, Put: true}, nil},
		"traversal by backslash":     {dialect.Request{Path: `/logs-0004f2abcdef/..\x.log`, Agent: x30, Put: true}, nil},
		"a second layer of encoding": {dialect.Request{Path: "/logs-0004f2abcdef/%2e%2e/x.log", Agent: x30, Put: true}, nil},
		"a NUL":                      {dialect.Request{Path: "/0004f2abcdef.cfg\x00.log", Agent: x30}, nil},
		"a hidden file":              {dialect.Request{Path: "/.htpasswd", Agent: x30}, nil},
		"no file at all":             {dialect.Request{Path: "/", Agent: x30}, nil},
		"a long path":                {dialect.Request{Path: "/" + strings.Repeat("a", 255), Agent: x30}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got, ok := PolyOS{}.Recognize(c.ask)
			if ok != (c.want != nil) || ok && got != *c.want {
				t.Errorf("got %+v, %v\nwant %+v", got, ok, c.want)
			}
		})
	}
	t.Run("a MAC that the inventory knows is understood from any agent", func(t *testing.T) {
		r := dialect.Request{Path: "/0004f2abcdef.cfg", Agent: "curl/8"}
		if got, ok := (PolyOS{}).RecognizeKnown(r); !ok || got != *with(master, anonymous) {
			t.Errorf("got %+v, %v", got, ok)
		}
	})
}

func TestAgents(t *testing.T) {
	for ua, want := range map[string]struct {
		says         tongue
		model, build string
	}{
		x30:                                     {ours, "Studio X30", "3.10.0_362035"},
		"FileTransport PolyStudio-X30-UA/4.1.0": {ours, "Studio X30", "4.1.0"},
		"FileTransport Poly-StudioX72-UA/4.5.0-440123":                                              {ours, "Studio X72", "4.5.0-440123"},
		"FileTransport G_SERIES-G7500-UA/3.14.1_373001 Type/Application":                            {ours, "G7500", "3.14.1_373001"},
		"FileTransport G_SERIES-PolyStudioG62-UA/4.0.0":                                             {ours, "Studio G62", "4.0.0"},
		"FileTransport TC_SERIES-TC10-UA/6.0.0":                                                     {ours, "TC10", "6.0.0"},
		"filetransport g_series-polystudiov52-ua/4.2 Type/Application":                              {unsaid, "", ""},
		"filetransport g_series-polystudiov52-UA/4.2 Type/Application":                              {ours, "Studio V52", "4.2"},
		"FileTransport G_SERIES-PolyStudioX99-UA/9.0":                                               {ours, "", "9.0"},
		"FileTransport G_SERIES-PolyStudioX30-UA/":                                                  {ours, "Studio X30", ""},
		"FileTransport PolyEdge-Edge_E450-UA/8.0.0.15602 Type/Application":                          {another, "", ""},
		"FileTransport PolycomRealPresenceTrio-Trio_8800-UA/7.2.2.1094 (SN:12345) Type/Application": {another, "", ""},
		"FileTransport PolycomNew-NEW_1-UA/1.0":                                                     {another, "", ""},
		"AVAYA/J179-4.0.0":                                                                          {another, "", ""},
		"FileTransport G_SERIES/PolyStudio":                                                         {unsaid, "", ""},
		"FileTransport G_SERIES-<b>-UA/1":                                                           {unsaid, "", ""},
		"":                                                                                          {unsaid, "", ""},
		x30 + strings.Repeat(" ", 512):                                                              {unsaid, "", ""},
		"FileTransport G_SERIES-TC10-UA/1.0\x00":                                                    {ours, "TC10", ""},
	} {
		t.Run(ua, func(t *testing.T) {
			says, model, build := agent(ua)
			if says != want.says || model != want.model || build != want.build {
				t.Errorf("got %d %q %q, want %+v", says, model, build, want)
			}
		})
	}
}

func TestHeader(t *testing.T) {
	for h, want := range map[string]identity{
		device:                                 {mac, serial},
		" 8l21385d98dafc / 00:04:F2:AB:CD:EF ": {mac, serial},
		serial:                                 {serial: serial},
		"x/0004f2abcdef/":                      {mac: mac},
		"0004f2abcdef":                         {serial: "0004F2ABCDEF"}, // the header has room for a serial number alone
		"../../etc/passwd":                     {},
		strings.Repeat("/", 300):               {},
		"":                                     {},
	} {
		t.Run(h, func(t *testing.T) {
			if got := parseHeader(h); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}

func FuzzRecognize(f *testing.F) {
	for _, path := range []string{"/0004f2abcdef.cfg", "/config-8L21385D98DAFC.cfg", "/000000000000.cfg", "/logs-0004f2abcdef/a/b.log", "/../x", `/a\b`, "/a%00"} {
		f.Add(path, x30, device, false)
		f.Add(path, "", serial, true)
	}
	f.Fuzz(func(t *testing.T, path, ua, header string, put bool) {
		r := dialect.Request{Path: path, Agent: ua, Device: header, Put: put}
		a, ok := PolyOS{}.Recognize(r)
		known, okKnown := PolyOS{}.RecognizeKnown(r)
		if ok && (!okKnown || a != known) {
			t.Fatalf("%+v: %+v, but known to be PolyOS %+v", r, a, known)
		}
		if !okKnown {
			return
		}
		a = known
		if strings.Contains(path, "..") && strings.Contains(path, "/..") || strings.ContainsAny(path, "%\\") || strings.ContainsFunc(path, unicode.IsControl) {
			t.Fatalf("%q was understood", path)
		}
		if a.File == "" || len(a.File) > dialect.MaxPath || a.File != strings.ToLower(a.File) || a.File[0] == '.' || a.File[0] == '/' {
			t.Fatalf("%q is named %q", path, a.File)
		}
		if len(a.Serial) > 14 || len(a.Build) > maxBuild {
			t.Fatalf("unbounded claims: %+v", a)
		}
		switch a.Kind {
		case dialect.Log:
			if !put || a.Limit <= 0 || strings.Contains(a.File, "/") || a.MAC == (fleet.MAC{}) && a.Serial == "" {
				t.Fatalf("%+v is kept as %+v", r, a)
			}
		case dialect.Own:
			if put || a.MAC == (fleet.MAC{}) && a.Serial == "" {
				t.Fatalf("%+v is answered as %+v", r, a)
			}
			if _, err := (PolyOS{}).Render(nil, a, dialect.Input{Device: fleet.Device{MAC: a.MAC, Serial: a.Serial}}); err != nil {
				t.Fatalf("%+v: %v", a, err)
			}
		case dialect.Absent:
		default:
			t.Fatalf("%+v is a %d", r, a.Kind)
		}
	})
}
