package j100_test

import (
	"strconv"
	"strings"
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/dialecttest"
	"muster/internal/dialect/j100"
	"muster/internal/secret"
)

const agentJ179 = "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/J179-4.1.3.0.6 (MAC:0004f2abcdef)"

func moved(t *testing.T, path, agent string, h dialect.Home) (map[string]string, string) {
	t.Helper()
	ask, ok := j100.J100{}.Recognize(dialect.Request{Path: path, Agent: agent})
	if !ok {
		t.Fatalf("%s: another family's", path)
	}
	body, err := j100.J100{}.Move(nil, ask, h)
	if err != nil {
		t.Fatal(err)
	}
	script, err := j100.ReadScript(body)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, s := range script.Statements {
		if s.Idle || s.Note != "" || s.Verb == j100.Broken {
			t.Errorf("line %d does nothing, or is odd: %s", s.Line, s.Note)
		}
		if s.Verb == j100.Set {
			out[s.Name] = s.Value
		}
	}
	return out, string(body)
}

func TestAHomeIsReadBackAsItWasMeant(t *testing.T) {
	for name, p := range dialecttest.Places() {
		t.Run(name, func(t *testing.T) {
			got, text := moved(t, "/46xxsettings.txt", agentJ179, p.Home)
			to, other := "HTTP", "TLS"
			if p.Secure {
				to, other = other, to
			}
			want := map[string]string{to + "SRVR": p.Host, to + "DIR": p.Dir, to + "PORT": p.Port, other + "SRVR": ""}
			if p.Secure && p.RootURLs != nil {
				want["TRUSTCERTS"] = strings.Join(p.RootURLs, ",")
			}
			if !p.Detour {
				want["DES_STAT"] = "0"
				if p.User != "" {
					want["FORCE_HTTP_AUTH_USERNAME"], want["FORCE_HTTP_AUTH_PASSWORD"] = p.User, p.Password.Reveal()
				}
				if p.Group >= 0 {
					want["GROUP"] = strconv.Itoa(p.Group)
				}
			}
			for k, v := range want {
				if have, said := got[k]; !said || have != v {
					t.Errorf("%s is %q, want %q", k, have, v)
				}
			}
			if len(got) != len(want) {
				t.Errorf("says more:\n%s", text)
			}
		})
	}
}

func TestAPasswordThatTheLanguageCannotSayIsLeftToThePrompt(t *testing.T) {
	h := dialecttest.Places()["pair, group and roots"].Home
	h.Password = secret.New(`a"b`)
	if got, text := moved(t, "/46xxsettings.txt", agentJ179, h); got["TLSSRVR"] == "" || strings.Contains(text, "FORCE_HTTP_AUTH") {
		t.Errorf("%s", text)
	}
}

func TestFirmwareComesBeforeTheMove(t *testing.T) {
	h := dialecttest.Places()["pair, group and roots"].Home
	h.Image = dialect.Image{Version: "4.1.8.0.5", Path: "https://muster.example/fw/ab/FW_S_J179_R4_1_8_0_5.bin"}
	if got, text := moved(t, "/J100Supgrade.txt", agentJ179, h); got["APPNAME"] != h.Image.Path || !strings.HasSuffix(text, "GET 46xxsettings.txt\n") {
		t.Errorf("%s", text)
	}
	if got, text := moved(t, "/46xxsettings.txt", agentJ179, h); got["TLSSRVR"] == "" { // it could not take it
		t.Errorf("%s", text)
	}
	h.Image.Path = "https://muster.example/fw/ab/FW_S_J189_R4_1_8_0_5.bin" // another model's is never told, and keeps nobody from home
	if got, text := moved(t, "/46xxsettings.txt", agentJ179, h); got["TLSSRVR"] == "" {
		t.Errorf("%s", text)
	}
	if got, text := moved(t, "/J100Supgrade.txt", agentJ179, h); len(got) != 0 {
		t.Errorf("%s", text)
	}
}

func TestAPhoneOfNoNameIsLedToItsOwnFile(t *testing.T) {
	if got, text := moved(t, "/46xxsettings.txt", "", dialect.Home{}); len(got) != 0 || !strings.HasSuffix(text, "GET $MACADDR.txt\n") {
		t.Errorf("%s", text)
	}
	if _, text := moved(t, "/J100Supgrade.txt", "", dialect.Home{}); !strings.HasSuffix(text, "GET 46xxsettings.txt\n") {
		t.Errorf("%s", text)
	}
}
