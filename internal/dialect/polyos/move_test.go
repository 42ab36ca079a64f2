package polyos_test

import (
	"strings"
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/dialecttest"
	"muster/internal/dialect/polyos"
)

func moved(t *testing.T, path string, h dialect.Home) map[string]string {
	t.Helper()
	ask, ok := polyos.PolyOS{}.Recognize(dialect.Request{Path: path, Agent: "FileTransport G_SERIES-PolyStudioX50-UA/4.1.0_362035 Type/Application"})
	if !ok {
		t.Fatalf("%s: another family's", path)
	}
	body, err := polyos.PolyOS{}.Move(nil, ask, h)
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
			got := moved(t, "/config-0004f2abcdef.cfg", p.Home)
			want := map[string]string{"device.prov.serverName": p.URL}
			if p.Secure {
				for i, root := range p.Roots {
					want["sec.TLS.customCaCert."+string(rune(0x31+i))] = strings.ReplaceAll(strings.TrimSpace(root), "\n", " ") // read for policies, which hold no line ends
				}
			}
			if !p.Detour {
				want["device.prov.user"], want["device.prov.password"], want["management.provisioning.authtype"] = p.User, p.Password.Reveal(), "Basic"
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
	if got := moved(t, "/config-0004f2abcdef.cfg", h); got["device.prov.serverName"] != h.URL { // it could not take it
		t.Errorf("%v", got)
	}
	h.Image = dialect.Image{}
	if got := moved(t, "/0004f2abcdef.cfg", h); got["APP_FILE_PATH"] != "" || !strings.HasSuffix("/config-0004f2abcdef.cfg", got["CONFIG_FILES"][strings.LastIndexAny(got["CONFIG_FILES"], "-]")+1:]) {
		t.Errorf("%v", got)
	}
}

func TestNoOtherFileMovesADevice(t *testing.T) {
	for _, path := range []string{"/8L21385D98DAFC.cfg", "/config-8L21385D98DAFC.cfg", "/000000000000.cfg"} {
		ask, ok := polyos.PolyOS{}.Recognize(dialect.Request{Path: path, Agent: "FileTransport G_SERIES-PolyStudioX50-UA/4.1.0_362035 Type/Application"})
		if !ok {
			t.Fatalf("%s: another family's", path)
		}
		if body, err := (polyos.PolyOS{}).Move(nil, ask, dialecttest.Places()["https, a name"].Home); err == nil || body != nil {
			t.Errorf("%s: %s", path, body)
		}
	}
}
