package dialecttest

import (
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

var update = flag.Bool("update", false, "rewrite the want section of the golden files")

// MAC is the device's in golden files that name no other.
var MAC = fleet.MAC{0x00, 0x04, 0xf2, 0xab, 0xcd, 0xef}

// Golden renders every *.txtar of dir, at least ten, each with its reason at
// the top. Sections, all but request and want optional:
//
//	request   "/path" or "PUT /path", then "User-Agent: …", "X-Device: …";
//	          "Known: yes" for a device whose family the inventory knows
//	device    MAC, serial number, model; "-" for none
//	shared    "name = value" of the account's level, one a line
//	settings  "name = value" of the device's own level
//	model     likewise, said with the name of the device's model
//	server    URL, user, password
//	image     path, version
//	group     J100 phone group
//	want      the file, or one line for a request that gets none: "absent",
//	          "log FILE", "kept FILE", "refused: KIND", "another family"
//
// -update rewrites want alone.
func Golden(t *testing.T, d dialect.Dialect, dir string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.txtar"))
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
			got := answer(t, d, a)
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

// A known is a dialect that can be told that a device is its own.
type known interface {
	RecognizeKnown(dialect.Request) (dialect.Ask, bool)
}

// answer does what a golden file asks for.
func answer(t *testing.T, d dialect.Dialect, a *txtar.Archive) string {
	t.Helper()
	var r dialect.Request
	recognize := d.Recognize
	in := dialect.Input{Device: fleet.Device{MAC: MAC, Family: d.Family()}, Group: -1}
	shared := policy.Layer{Level: policy.Account, Values: map[policy.Key]string{}}
	own := policy.Layer{Level: policy.Device, Values: map[policy.Key]string{}, ByModel: map[policy.Key]bool{}}
	for _, f := range a.Files {
		lines := strings.Split(strings.TrimRight(string(f.Data), "\n"), "\n")
		if len(lines) == 1 && lines[0] == "" {
			continue
		}
		words := strings.Fields(lines[0])
		switch f.Name {
		case "request":
			r.Path, r.Put = strings.CutPrefix(lines[0], "PUT ")
			for _, line := range lines[1:] {
				switch key, value, _ := strings.Cut(line, ": "); key {
				case "User-Agent":
					r.Agent = value
				case "X-Device", "SerialNumber":
					r.Device = value
				case "Known":
					recognize = d.(known).RecognizeKnown
				default:
					t.Fatalf("no such header: %s", line)
				}
			}
		case "device":
			in.Device.MAC = fleet.MAC{}
			if words[0] != "-" {
				in.Device.MAC, _ = fleet.ParseMAC(words[0])
			}
			if len(words) > 1 && words[1] != "-" {
				in.Device.Serial = words[1]
			}
			in.Device.Model = strings.Join(words[min(2, len(words)):], " ")
		case "shared", "settings", "model":
			l := map[string]policy.Layer{"shared": shared, "settings": own, "model": own}[f.Name]
			for _, line := range lines {
				key, value, ok := strings.Cut(line, " = ")
				if !ok {
					t.Fatalf("not a setting: %s", line)
				}
				l.Values[policy.Key(key)] = value
				if f.Name == "model" {
					own.ByModel[policy.Key(key)] = true
				}
			}
		case "server":
			in.Server = &dialect.Server{URL: words[0], User: words[1], Password: secret.New(words[2])}
		case "image":
			in.Image.Path = words[0]
			in.Image.Version = strings.Join(words[1:], " ")
		case "group":
			in.Group, _ = strconv.Atoi(words[0])
		case "want":
		default:
			t.Fatalf("no such section: %s", f.Name)
		}
	}
	in.Shared = policy.Resolve(shared)
	in.Settings = policy.Resolve(shared, own)
	ask, ok := recognize(r)
	switch {
	case !ok:
		return "another family\n"
	case ask.Kind == dialect.Log:
		return "log " + ask.File + "\n"
	case ask.Kind == dialect.Kept:
		return "kept " + ask.File + "\n"
	case ask.Kind == dialect.Absent:
		return "absent\n"
	case ask.Kind == dialect.Shared:
		in.Settings = in.Shared
	}
	out, err := d.Render(nil, ask, in)
	if err != nil {
		kind, _ := fault.Public(err)
		return "refused: " + kind.Error() + "\n"
	}
	return string(out)
}
