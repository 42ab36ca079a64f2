package ucs_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/dialecttest"
	"muster/internal/dialect/ucs"
)

func moved(t *testing.T, path string, h dialect.Home) map[string]string {
	t.Helper()
	ask, ok := ucs.UCS{}.Recognize(dialect.Request{Path: path, Agent: "FileTransport PolycomVVX-VVX_450-UA/6.4.6.2494 Type/Application"})
	if !ok {
		t.Fatalf("%s: another family's", path)
	}
	body, err := ucs.UCS{}.Move(nil, ask, h)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := dialect.ReadXML(body)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, s := range doc.Statements {
		if s.Again {
			t.Errorf("%s stands there twice", s.Name)
		}
		out[s.Name] = s.Value
	}
	return out
}

func TestAHomeIsReadBackAsItWasMeant(t *testing.T) {
	for name, p := range dialecttest.Places() {
		t.Run(name, func(t *testing.T) {
			got := moved(t, "/0004f2abcdef-muster.cfg", p.Home)
			want := map[string]string{"device.set": "1", "device.prov.serverName": p.URL, "device.prov.serverType": "HTTP", "device.dhcp.bootSrvUseOpt": "Static"}
			if p.Secure {
				want["device.prov.serverType"] = "HTTPS"
				for i, root := range p.Roots {
					want["device.sec.TLS.customCaCert"+string(rune(0x31+i))] = strings.ReplaceAll(strings.TrimSpace(root), "\n", " ") // read for policies, which hold no line ends
				}
			}
			if !p.Detour {
				want["device.prov.user"], want["device.prov.password"] = p.User, p.Password.Reveal()
			}
			for _, name := range slices.Collect(maps.Keys(want)) {
				if name != "device.set" {
					want[name+".set"] = "1"
				}
			}
			for k, v := range want {
				if have, said := got[k]; !said || have != v {
					t.Errorf("%s is %q, want %q", k, have, v)
				}
			}
			if len(got) != len(want) {
				t.Errorf("says more: %v", got)
			}
		})
	}
}

func TestFirmwareComesBeforeTheMove(t *testing.T) {
	h := dialecttest.Places()["pair, group and roots"].Home
	h.Image = dialect.Image{Version: "1", Path: "https://muster.example/fw/ab/image"}
	if got := moved(t, "/0004f2abcdef.cfg", h); got["APP_FILE_PATH"] != h.Image.Path || got["CONFIG_FILES"] == "" {
		t.Errorf("%v", got)
	}
	if got := moved(t, "/0004f2abcdef-muster.cfg", h); got["device.prov.serverName"] != h.URL { // it could not take it
		t.Errorf("%v", got)
	}
	h.Image = dialect.Image{}
	if got := moved(t, "/0004f2abcdef.cfg", h); got["APP_FILE_PATH"] != "" || !strings.HasSuffix("/0004f2abcdef-muster.cfg", got["CONFIG_FILES"][strings.LastIndexAny(got["CONFIG_FILES"], "-]")+1:]) {
		t.Errorf("%v", got)
	}
}

func TestNoOtherFileMovesADevice(t *testing.T) {
	for _, path := range []string{"/0004f2abcdef-muster-common.cfg", "/0004f2abcdef-phone.cfg", "/0004f2abcdef-directory.xml"} {
		ask, ok := ucs.UCS{}.Recognize(dialect.Request{Path: path, Agent: "FileTransport PolycomVVX-VVX_450-UA/6.4.6.2494 Type/Application"})
		if !ok {
			t.Fatalf("%s: another family's", path)
		}
		if body, err := (ucs.UCS{}).Move(nil, ask, dialecttest.Places()["https, a name"].Home); err == nil || body != nil {
			t.Errorf("%s: %s", path, body)
		}
	}
}
