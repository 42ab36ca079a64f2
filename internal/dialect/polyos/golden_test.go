package polyos

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

var update = flag.Bool("update", false, "rewrite the want section of the golden files")

// TestGolden renders every case of testdata. Sections: request (the path, then
// headers), device (mac, serial), settings ("name = value"), server (URL, user,
// password), image (a path), want. A request that gets no file wants one line:
// "absent", "log FILE" or "another family".
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d golden files, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if len(strings.TrimSpace(string(a.Comment))) < 40 {
				t.Error("a golden file says its reason at the top")
			}
			got := answer(t, a)
			for i, f := range a.Files {
				if f.Name != "want" {
					continue
				}
				if *update {
					a.Files[i].Data = []byte(got)
					if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
						t.Fatal(err)
					}
				} else if got != string(f.Data) {
					t.Errorf("got\n%s\nwant\n%s", got, f.Data)
				}
				return
			}
			t.Error("no want section")
		})
	}
}

func answer(t *testing.T, a *txtar.Archive) string {
	t.Helper()
	var r dialect.Request
	in := dialect.Input{Device: fleet.Device{MAC: mac, Family: fleet.PolyOS, Model: "Studio X30"}, Group: -1}
	for _, f := range a.Files {
		for n, line := range strings.Split(strings.TrimRight(string(f.Data), "\n"), "\n") {
			key, value, _ := strings.Cut(line, map[string]string{"request": ": ", "settings": " = "}[f.Name]+"")
			switch {
			case f.Name == "request" && n == 0:
				r.Path, r.Put = strings.CutPrefix(line, "PUT ")
			case f.Name == "request" && key == "User-Agent":
				r.Agent = value
			case f.Name == "request" && (key == "X-Device" || key == "SerialNumber"):
				r.Device = value
			case f.Name == "device":
				w := strings.Fields(line)
				in.Device.MAC, in.Device.Serial = fleet.MAC{}, w[1]
				if w[0] != "-" {
					in.Device.MAC, _ = fleet.ParseMAC(w[0])
				}
			case f.Name == "settings" && line != "":
				in.Settings = policy.Resolve(append(layers(in.Settings), policy.Layer{Level: policy.Account, Values: map[policy.Key]string{policy.Key(key): value}})...)
			case f.Name == "server":
				w := strings.Fields(line)
				in.Server = &dialect.Server{URL: w[0], User: w[1], Password: secret.New(w[2])}
			case f.Name == "image":
				in.Image.Path = line
			}
		}
	}
	ask, ok := PolyOS{}.Recognize(r)
	switch {
	case !ok:
		return "another family\n"
	case ask.Kind == dialect.Log:
		return "log " + ask.File + "\n"
	case ask.Kind == dialect.Absent:
		return "absent\n"
	}
	out, err := PolyOS{}.Render(nil, ask, in)
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := (PolyOS{}).Render([]byte("x"), ask, in); string(again) != "x"+string(out) {
		t.Error("a second rendering gives other bytes, or does not append")
	}
	return string(out)
}

func layers(e policy.Effective) []policy.Layer {
	l := policy.Layer{Level: policy.Account, Values: map[policy.Key]string{}}
	for s := range e.All() {
		l.Values[s.Key] = s.Value
	}
	return []policy.Layer{l}
}
