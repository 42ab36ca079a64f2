package ucs

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"muster/internal/dialect"
	"muster/internal/dialect/dialecttest"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

func settingsOf(values map[policy.Key]string) policy.Effective {
	return policy.Resolve(policy.Layer{Level: policy.Account, Values: values})
}

var (
	ownAsk    = dialect.Ask{Family: fleet.UCS, MAC: mac, Kind: dialect.Own, File: "0004f2abcdef-muster.cfg"}
	commonAsk = dialect.Ask{Family: fleet.UCS, Kind: dialect.Shared, File: "muster-common.cfg"}
)

func TestEveryAttributeSurvivesStrictParsing(t *testing.T) {
	text := rapid.StringOf(rapid.Rune().Filter(func(r rune) bool { return dialect.XMLText(string(r)) }))
	rapid.Check(t, func(t *rapid.T) {
		// x. keeps names out of the catalog and of Reserved: no respelling, nothing left out.
		clean := rapid.MapOf(rapid.StringMatching(`x\.[A-Za-z0-9._-]{0,20}`), text).Draw(t, "clean")
		device := rapid.MapOf(rapid.StringMatching(`device\.(x|sec\.TLS\.customDeviceCert1)(\.(a|set|publicCert|privateKey|privateKey2)){0,3}`), text).Draw(t, "device")
		dirty := rapid.MapOf(rapid.String(), rapid.String()).Draw(t, "dirty")
		values := map[policy.Key]string{}
		for _, m := range []map[string]string{dirty, clean, device} {
			for k, v := range m {
				values[policy.Key(k)] = v
			}
		}
		var server *dialect.Server
		if rapid.Bool().Draw(t, "autoSync") {
			server = &dialect.Server{URL: "https://prov.example/p/k/", User: rapid.StringMatching(`[!-9;-~]{1,20}`).Draw(t, "user"), Password: secret.New(rapid.StringMatching(`[!-~]{8,20}`).Draw(t, "password"))}
		}
		in := dialect.Input{Settings: settingsOf(values), Server: server}
		if rapid.Bool().Draw(t, "shared") {
			in.Shared = settingsOf(values)
		}
		said := map[string]string{}
		for _, ask := range []dialect.Ask{ownAsk, commonAsk} {
			file, err := UCS{}.Render(nil, ask, in)
			if err != nil {
				t.Fatal(err)
			}
			// Go's parser leaves line ends in attributes alone where others make them blanks.
			lines := bytes.Split(bytes.TrimSuffix(file, []byte("\n/>\n</PHONE_CONFIG>\n")), []byte("\n"))
			for _, line := range lines[3:] {
				if !bytes.HasPrefix(line, []byte("  ")) || !bytes.HasSuffix(line, []byte(`"`)) || bytes.Count(line, []byte(`"`)) != 2 || bytes.ContainsAny(line, "\t\r") {
					t.Fatalf("an attribute is not one line: %q in\n%s", line, file)
				}
			}
			got, err := dialecttest.XML(file)
			if err != nil {
				t.Fatalf("%v in\n%s", err, file)
			}
			for k, v := range got {
				if _, before := said[k]; !before {
					said[k] = v
				}
				if strings.HasPrefix(k, "device.") && !strings.HasSuffix(k, ".set") && got[gateOf(k)] == "" || strings.HasPrefix(k, "device.") && got[gate] == "" {
					t.Fatalf("%s has no gate in\n%s", k, file)
				}
				if w, ok := values[policy.Key(k)]; !(UCS{}).Reserved(k) && !strings.HasSuffix(k, ".set") && (!ok || w != v) {
					t.Fatalf("%q = %q was never said", k, v)
				}
			}
		}
		for k, v := range clean {
			if said[k] != v {
				t.Fatalf("%s: got %q, want %q", k, said[k], v)
			}
		}
		for k, v := range device {
			if said[k] != v && !strings.HasSuffix(k, ".set") {
				t.Fatalf("%s: got %q, want %q", k, said[k], v)
			}
		}
		if server != nil {
			for _, p := range (UCS{}).Credentials(*server) {
				if said[p.Name] != p.Value {
					t.Fatalf("%s = %q", p.Name, said[p.Name])
				}
			}
		}
	})
}

func TestFiles(t *testing.T) {
	d := fleet.Device{MAC: mac, Serial: "S1", Model: "VVX 450"}
	t.Run("the own file is read before the shared one, as the master names them", func(t *testing.T) {
		files := UCS{}.Files(d)
		master, err := UCS{}.Render(nil, files[0], dialect.Input{Device: d})
		if err != nil || len(files) != 3 {
			t.Fatal(files, err)
		}
		got, _ := dialecttest.XML(master)
		for i, name := range strings.Split(strings.ReplaceAll(got["CONFIG_FILES"], "[PHONE_MAC_ADDRESS]", mac.String()), ", ") {
			ask, ok := UCS{}.Recognize(dialect.Request{Path: "/" + name})
			if !ok || ask.File != files[i+1].File || ask.Kind != files[i+1].Kind || ask.MAC != mac {
				t.Errorf("%s is %+v", name, ask)
			}
		}
	})
	t.Run("no file names the device", func(t *testing.T) {
		other := fleet.Device{MAC: ccxMAC, Serial: "S2", Model: "CCX 500", Name: "other"}
		in := dialect.Input{Settings: settingsOf(map[policy.Key]string{"reg.1.label": "a"})}
		for i, ask := range (UCS{}).Files(d) {
			in.Device = d
			a, _ := UCS{}.Render(nil, ask, in)
			in.Device = other
			b, _ := UCS{}.Render(nil, (UCS{}).Files(other)[i], in)
			if !bytes.Equal(a, b) || ask.Kind == dialect.Own && !ask.Alike {
				t.Errorf("%s:\n%s\n%s", ask.File, a, b)
			}
		}
	})
	t.Run("a device without a MAC has none", func(t *testing.T) {
		if f := (UCS{}).Files(fleet.Device{Serial: "S1"}); f != nil {
			t.Errorf("got %+v", f)
		}
	})
	t.Run("what XML cannot carry is left out", func(t *testing.T) {
		for _, v := range []string{"a\xff", "a\x00", "a\ufffe", "\x1b[0m"} {
			out, err := UCS{}.Render(nil, ownAsk, dialect.Input{Settings: settingsOf(map[policy.Key]string{"reg.1.label": v, "device.x": v, "reg.2.label": "b"})})
			if got, bad := dialecttest.XML(out); err != nil || bad != nil || len(got) != 1 || got["reg.2.label"] != "b" {
				t.Errorf("%q: %v %v %v", v, got, err, bad)
			}
		}
	})
	t.Run("what a phone leaves is not rendered, nor another family's file", func(t *testing.T) {
		for _, ask := range []dialect.Ask{{Kind: dialect.Log, File: "0004f2abcdef-app.log"}, {Kind: dialect.Own, File: "config-0004f2abcdef.cfg"}, {Kind: dialect.Shared, File: "x"}} {
			if out, err := (UCS{}).Render([]byte("x"), ask, dialect.Input{}); !errors.Is(err, fault.Missing) || string(out) != "x" {
				t.Errorf("got %q, %v", out, err)
			}
		}
	})
}

// fleetLike is what a device of the measured fleet has: about 300 keys, 8 % of its own.
func fleetLike(n int) dialect.Input {
	account, device := map[policy.Key]string{}, map[policy.Key]string{}
	for i, s := range book().All() {
		name := policy.Key(strings.ReplaceAll(s.Name, "#", "1"))
		switch {
		case len(account) == n:
		case i%13 == 0 && !(UCS{}).Reserved(s.Name):
			if account[name] = "1"; len(account)%12 == 0 {
				device[name] = "2"
			}
		}
	}
	shared := policy.Layer{Level: policy.Account, Values: account}
	return dialect.Input{
		Device: fleet.Device{MAC: mac}, Shared: policy.Resolve(shared), Settings: policy.Resolve(shared, policy.Layer{Level: policy.Device, Values: device}),
		Server: &dialect.Server{URL: "https://prov.example.org/p/abcdefghijklmnopqrstuvwxyz/", User: "munich-7", Password: secret.New("s3cretpassword")},
	}
}

func BenchmarkRender(b *testing.B) {
	for _, n := range []int{30, 300} {
		in := fleetLike(n)
		for name, ask := range map[string]dialect.Ask{"own": ownAsk, "shared": commonAsk, "master": {Kind: dialect.Shared, File: masterFile}} {
			b.Run(fmt.Sprintf("%s, %d settings", name, n), func(b *testing.B) {
				b.ReportAllocs()
				var buf []byte
				for b.Loop() {
					buf, _ = UCS{}.Render(buf[:0], ask, in)
				}
				b.SetBytes(int64(len(buf)))
			})
		}
	}
}

func BenchmarkRecognizeAndRender(b *testing.B) {
	in := fleetLike(300)
	b.ReportAllocs()
	var buf []byte
	r := dialect.Request{Path: "/0004f2abcdef-muster.cfg", Agent: vvx}
	for b.Loop() {
		ask, _ := UCS{}.Recognize(r)
		buf, _ = UCS{}.Render(buf[:0], ask, in)
	}
}

func BenchmarkRecognize(b *testing.B) {
	for name, r := range map[string]dialect.Request{
		"own":    {Path: "/0004f2abcdef-muster.cfg", Agent: vvx},
		"master": {Path: "/0004f2abcdef.cfg", Agent: ccx},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				UCS{}.Recognize(r)
			}
		})
	}
}
