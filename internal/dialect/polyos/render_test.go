package polyos

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"testing"

	"pgregory.net/rapid"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

// attributes reads a file with a strict parser and fails on what a device
// would stumble over: bad XML, an attribute that stands twice.
func attributes(t rapid.TB, file []byte) map[string]string {
	t.Helper()
	out := map[string]string{}
	d := xml.NewDecoder(bytes.NewReader(file))
	for {
		tok, err := d.Token()
		if err == io.EOF {
			return out
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, file)
		}
		if e, ok := tok.(xml.StartElement); ok {
			for _, a := range e.Attr {
				if _, twice := out[a.Name.Local]; twice || a.Name.Space != "" {
					t.Fatalf("%v stands twice or has a namespace in\n%s", a.Name, file)
				}
				out[a.Name.Local] = a.Value
			}
		}
	}
}

func settingsOf(values map[policy.Key]string) policy.Effective {
	return policy.Resolve(policy.Layer{Level: policy.Account, Values: values})
}

var ownAsk = dialect.Ask{Family: fleet.PolyOS, MAC: mac, Kind: dialect.Own, File: "config-0004f2abcdef.cfg"}

func TestEveryAttributeSurvivesStrictParsing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// x. keeps names out of the catalog and of Reserved: no respelling, nothing left out.
		clean := rapid.MapOf(rapid.StringMatching(`x\.[A-Za-z0-9._-]{0,20}`), rapid.StringOf(rapid.Rune().Filter(func(r rune) bool { return dialect.XMLText(string(r)) }))).Draw(t, "clean")
		dirty := rapid.MapOf(rapid.String(), rapid.String()).Draw(t, "dirty")
		values := map[policy.Key]string{}
		for k, v := range dirty {
			values[policy.Key(k)] = v
		}
		for k, v := range clean {
			values[policy.Key(k)] = v
		}
		var server *dialect.Server
		if rapid.Bool().Draw(t, "autoSync") {
			server = &dialect.Server{URL: "https://prov.example/p/k/", User: rapid.StringMatching(`[!-9;-~]{1,20}`).Draw(t, "user"), Password: secret.New(rapid.StringMatching(`[!-~]{8,20}`).Draw(t, "password"))}
		}
		file, err := PolyOS{}.Render(nil, ownAsk, dialect.Input{Settings: settingsOf(values), Server: server})
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
		got := attributes(t, file)
		for k, v := range clean {
			if got[k] != v {
				t.Fatalf("%s: got %q, want %q", k, got[k], v)
			}
		}
		if server != nil && (got["device.prov.serverName"] != server.URL || got["device.prov.user"] != server.User || got["device.prov.password"] != server.Password.Reveal() || got["management.provisioning.authtype"] != "Basic") {
			t.Fatalf("the server is not whole in\n%s", file)
		}
		for k, v := range got {
			if w, ok := values[policy.Key(k)]; !(PolyOS{}).Reserved(k) && (!ok || w != v) {
				t.Fatalf("%q = %q was never said", k, v)
			}
		}
	})
}

func TestAuthTypeNames(t *testing.T) {
	server := &dialect.Server{URL: "https://prov.example/p/k/", User: "u", Password: secret.New("password")}
	for name, c := range map[string]struct {
		names []string
		want  int
	}{
		"by default one name says it":     {nil, 4},
		"no name may say it":              {[]string{}, 3},
		"several names may say it":        {[]string{"device.prov.authType", "management.provisioning.authtype"}, 5},
		"a name given twice says it once": {[]string{"device.prov.authType", "device.prov.authType"}, 4},
	} {
		t.Run(name, func(t *testing.T) {
			p := PolyOS{AuthTypeNames: c.names}
			file, err := p.Render(nil, ownAsk, dialect.Input{Server: server, Settings: settingsOf(map[policy.Key]string{"device.prov.authType": "NTLM"})})
			if err != nil {
				t.Fatal(err)
			}
			got := attributes(t, file)
			for _, n := range c.names {
				if got[n] != "Basic" || !p.Reserved(n) {
					t.Errorf("%s = %q, reserved %v", n, got[n], p.Reserved(n))
				}
			}
			if !p.Reserved("device.prov.authType") {
				delete(got, "device.prov.authType") // then it is the policy's
			}
			if len(got) != c.want {
				t.Errorf("got %v, want %d of them", got, c.want)
			}
		})
	}
}

func TestFilesAreWhatRecognizeUnderstands(t *testing.T) {
	for name, d := range map[string]fleet.Device{
		"by MAC":           {MAC: mac, Family: fleet.PolyOS, Model: "Studio X30"},
		"by serial number": {Serial: serial, Family: fleet.PolyOS},
	} {
		t.Run(name, func(t *testing.T) {
			files := PolyOS{}.Files(d)
			if len(files) != 2 || files[0].Last || !files[1].Last {
				t.Fatalf("got %+v", files)
			}
			for _, ask := range files {
				got, ok := PolyOS{}.RecognizeKnown(dialect.Request{Path: "/" + ask.File})
				got.Model = ask.Model
				if !ok || got != ask {
					t.Errorf("got %+v, want %+v", got, ask)
				}
			}
			master, err := PolyOS{}.Render(nil, files[0], dialect.Input{Device: d})
			if err != nil || attributes(t, master)["CONFIG_FILES"] != files[1].File {
				t.Errorf("the master does not name %s: %v\n%s", files[1].File, err, master)
			}
		})
	}
	t.Run("a device with neither has none", func(t *testing.T) {
		if f := (PolyOS{}).Files(fleet.Device{Serial: "n/a"}); f != nil {
			t.Errorf("got %+v", f)
		}
		out, err := PolyOS{}.Render([]byte("x"), dialect.Ask{Kind: dialect.Own, File: "x.cfg"}, dialect.Input{})
		if !errors.Is(err, fault.Missing) || string(out) != "x" {
			t.Errorf("got %q, %v", out, err)
		}
	})
	t.Run("the settings name no device, the master does", func(t *testing.T) {
		one, two := fleet.Device{MAC: mac, Serial: serial, Name: "one"}, fleet.Device{MAC: fleet.MAC{0, 4, 0xf2, 0, 0, 1}, Serial: "8L21385D98DAFD", Model: "G7500"}
		for i, f := range (PolyOS{}).Files(one) {
			a, _ := PolyOS{}.Render(nil, f, dialect.Input{Device: one})
			b, _ := PolyOS{}.Render(nil, (PolyOS{}).Files(two)[i], dialect.Input{Device: two})
			if bytes.Equal(a, b) != f.Alike {
				t.Errorf("%s says alike %v:\n%s\n%s", f.File, f.Alike, a, b)
			}
		}
	})
	t.Run("logs are not rendered", func(t *testing.T) {
		if _, err := (PolyOS{}).Render(nil, dialect.Ask{Kind: dialect.Log, File: "a.log"}, dialect.Input{}); !errors.Is(err, fault.Missing) {
			t.Errorf("got %v", err)
		}
	})
}

func BenchmarkRender(b *testing.B) {
	for _, n := range []int{30, 400} {
		values := map[policy.Key]string{}
		for i, s := range book().All() {
			if i < n {
				values[policy.Key(s.Name)] = "1"
			}
		}
		in := dialect.Input{Device: fleet.Device{MAC: mac}, Settings: settingsOf(values),
			Server: &dialect.Server{URL: "https://prov.example.org/p/abcdefghijklmnopqrstuvwxyz/", User: "munich-7", Password: secret.New("s3cretpassword")}}
		b.Run(fmt.Sprintf("%d settings", n), func(b *testing.B) {
			b.ReportAllocs()
			var buf []byte
			for b.Loop() {
				buf, _ = PolyOS{}.Render(buf[:0], ownAsk, in)
			}
			b.SetBytes(int64(len(buf)))
		})
	}
}

func BenchmarkRecognize(b *testing.B) {
	b.ReportAllocs()
	r := dialect.Request{Path: "/0004f2abcdef.cfg", Agent: x30, Device: device}
	for b.Loop() {
		PolyOS{}.Recognize(r)
	}
}
