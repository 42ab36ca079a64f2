package firmware_test

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"muster/internal/fault"
	"muster/internal/firmware"
	"muster/internal/fleet"
)

func open(t *testing.T, o firmware.BlobOptions) (*firmware.Blobs, string) {
	t.Helper()
	dir := t.TempDir()
	b, err := firmware.OpenBlobs(dir, o)
	if err != nil {
		t.Fatal(err)
	}
	return b, dir
}

func code(err error) string {
	f := fault.As(err)
	switch {
	case f == nil:
		return ""
	case len(f.Fields) > 0:
		return f.Fields[0].Code
	}
	return f.Code
}

// files lists what is in the folder of images.
func files(t *testing.T, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func TestAnImageIsKeptOnceUnderItsHash(t *testing.T) {
	b, dir := open(t, firmware.BlobOptions{})
	text := strings.Repeat("image", 100_000)
	want := sha256.Sum256([]byte(text))
	for range 2 {
		sum, size, err := b.Put(strings.NewReader(text))
		if err != nil || sum != hex.EncodeToString(want[:]) || size != int64(len(text)) {
			t.Fatal(sum, size, err)
		}
	}
	if got := files(t, dir); len(got) != 1 || b.Used() != int64(len(text)) {
		t.Errorf("the folder has %v, %d bytes; want one image", got, b.Used())
	}
	f, err := b.Open(hex.EncodeToString(want[:]))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if got, err := io.ReadAll(f); err != nil || string(got) != text {
		t.Errorf("%d bytes, %v", len(got), err)
	}
}

func TestWhatBreaksOffOrIsTooLongLeavesNothingBehind(t *testing.T) {
	b, dir := open(t, firmware.BlobOptions{MaxImage: 1 << 20, MaxTotal: 3 << 19})
	for name, c := range map[string]struct {
		from io.Reader
		kind error
		code string
	}{
		"cut off":  {io.MultiReader(strings.NewReader("half"), iotest.ErrReader(io.ErrUnexpectedEOF)), io.ErrUnexpectedEOF, ""},
		"too long": {io.LimitReader(zeros{}, 1<<20+1), fault.Invalid, "tooLarge"},
	} {
		if _, _, err := b.Put(c.from); !errors.Is(err, c.kind) || code(err) != c.code {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, _, err := b.Put(io.LimitReader(zeros{}, 1<<20)); err != nil {
		t.Fatal(err)
	}
	if _, _, err := b.Put(io.MultiReader(strings.NewReader("x"), io.LimitReader(zeros{}, 1<<20-1))); !errors.Is(err, fault.Unavailable) || code(err) != "quota" {
		t.Errorf("beyond the room for all: %v", err)
	}
	if got := files(t, dir); len(got) != 1 || b.Used() != 1<<20 {
		t.Errorf("the folder has %v, %d bytes; want the one image", got, b.Used())
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestADamagedImageIsNeverGivenOut(t *testing.T) {
	for name, harm := range map[string]func(path string, was []byte) error{
		"cut short":          func(p string, was []byte) error { return os.Truncate(p, int64(len(was)/2)) },
		"emptied":            func(p string, was []byte) error { return os.Truncate(p, 0) },
		"longer":             func(p string, was []byte) error { return os.WriteFile(p, append(was, 'x'), 0o600) },
		"another byte in it": func(p string, was []byte) error { was[7] ^= 1; return os.WriteFile(p, was, 0o600) },
		"another, of old date": func(p string, was []byte) error {
			info, err := os.Stat(p)
			was[7] ^= 1
			return errors.Join(err, os.WriteFile(p, was, 0o600), os.Chtimes(p, info.ModTime(), info.ModTime()))
		},
		"replaced": func(p string, was []byte) error {
			was[7] ^= 1
			return errors.Join(os.WriteFile(p+".new", was, 0o600), os.Rename(p+".new", p))
		},
	} {
		t.Run(name, func(t *testing.T) {
			var alarms []string
			b, dir := open(t, firmware.BlobOptions{Alarm: func(sum, why string) { alarms = append(alarms, sum) }})
			text := bytes.Repeat([]byte("image"), 1000)
			sum, size, err := b.Put(bytes.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			release := firmware.Release{Files: []firmware.File{{Name: "a", SHA256: sum, Size: size}}}
			if f, err := b.Open(sum); err != nil || f.Close() != nil || !b.Present(release) {
				t.Fatal(err)
			}
			if err := harm(filepath.Join(dir, sum), bytes.Clone(text)); err != nil {
				t.Fatal(err)
			}
			for range 2 {
				if f, err := b.Open(sum); err == nil || !errors.Is(err, fault.Unavailable) || code(err) != "imageDamaged" {
					t.Fatalf("%v, %v; want imageDamaged", f, err)
				}
			}
			if len(alarms) != 1 || alarms[0] != sum || b.Present(release) {
				t.Errorf("alarms: %v, present: %v", alarms, b.Present(release))
			}
			again, err := firmware.OpenBlobs(dir, firmware.BlobOptions{})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := again.Open(sum); !errors.Is(err, fault.Unavailable) {
				t.Errorf("after a start: %v", err)
			}
			// Uploaded again it is sound.
			if _, _, err := b.Put(bytes.NewReader(text)); err != nil {
				t.Fatal(err)
			}
			f, err := b.Open(sum)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			if got, _ := io.ReadAll(f); !bytes.Equal(got, text) || b.Used() != int64(len(text)) {
				t.Errorf("%d bytes, %d used", len(got), b.Used())
			}
		})
	}
}

func TestWhatAKilledProcessLeftAndNothingNeedsIsRemoved(t *testing.T) {
	now := time.Now()
	b, dir := open(t, firmware.BlobOptions{Now: func() time.Time { return now }})
	kept, _, _ := b.Put(strings.NewReader("kept"))
	old, _, err := b.Put(strings.NewReader("old"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, ".part-123"), []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	if b, err = firmware.OpenBlobs(dir, firmware.BlobOptions{Now: func() time.Time { return now }}); err != nil || b.Used() != 7 {
		t.Fatal(b.Used(), err)
	}
	needed := func(sum string) bool { return sum == kept }
	if n, err := b.Sweep(needed); n != 0 || err != nil {
		t.Errorf("swept %d new ones: %v", n, err)
	}
	now = now.Add(2 * time.Hour)
	if n, err := b.Sweep(needed); n != 1 || err != nil || b.Used() != 4 {
		t.Errorf("swept %d, %d used: %v", n, b.Used(), err)
	}
	if _, err := b.Open(old); !errors.Is(err, fault.Missing) {
		t.Error(err)
	}
}

// An entry of a zip that a test makes.
type entry struct{ name, text string }

func zipOf(t *testing.T, entries ...entry) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, e := range entries {
		w, err := z.Create(e.name)
		if err == nil {
			_, err = w.Write([]byte(e.text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestPackagesSayWhatTheyAre(t *testing.T) {
	for name, c := range map[string]struct {
		upload   []byte
		said     firmware.Said
		family   fleet.Family
		models   string
		version  string
		images   string
		location string // of the first model, without its hash
	}{
		"an image of a J179": {[]byte("bin"), firmware.Said{Name: "FW_S_J179_R4_1_3_0_6.bin"}, fleet.J100, "J179", "4.1.3.0.6", "FW_S_J179_R4_1_3_0_6.bin", "FW_S_J179_R4_1_3_0_6.bin"},
		"a J100 package": {zipOf(t, entry{"J100/FW_S_J179_R4_1_3_0_6.bin", "a"}, entry{"J100/FW_S_J189_R4_1_3_0_6.bin", "b"}, entry{"J100/FW_JEM24_R1_0_1_0_27.bin", "c"}, entry{"J100/J100Supgrade.txt", "GET"},
			entry{"signatures/FW_S_J179_R4_1_3_0_6.bin.sig", "d"}), firmware.Said{Name: "J100-IPT-SIP-R4_1_3_0.zip"}, fleet.J100, "J179 J189", "4.1.3.0.6", "FW_JEM24_R1_0_1_0_27.bin FW_S_J179_R4_1_3_0_6.bin FW_S_J189_R4_1_3_0_6.bin", "FW_S_J179_R4_1_3_0_6.bin"},
		"a split package of UC Software": {zipOf(t, entry{"3111-48450-001.sip.ld", "a"}, entry{"3111-44500-001.sip.ld", "b"}, entry{"sip.ver", "6.4.6.2502 rts46 06-Apr-23 10:00\r\n"}, entry{"000000000000.cfg", "<x/>"}),
			firmware.Said{Name: "split.zip"}, fleet.UCS, "VVX 411 VVX 500", "6.4.6.2502", "3111-44500-001.sip.ld 3111-48450-001.sip.ld", "sip.ld"},
		"a combined image":            {[]byte("ld"), firmware.Said{Name: "sip.ld", Models: []string{"vvx450"}, Version: "6.4.6.2502"}, fleet.UCS, "VVX 450", "6.4.6.2502", "sip.ld", "sip.ld"},
		"an image that tells nothing": {[]byte("PK\x03\x04 but an image"), firmware.Said{Name: "studio-x.ld", Models: []string{"VVX 450"}, Version: "6.4.6.2502"}, fleet.UCS, "VVX 450", "6.4.6.2502", "studio-x.ld", "studio-x.ld"},
		"an image of PolyOS":          {[]byte("tar"), firmware.Said{Name: "poly.tar", Family: fleet.PolyOS, Models: []string{"Studio X50", "G7500"}, Version: "4.2.0-388128"}, fleet.PolyOS, "G7500 Studio X50", "4.2.0-388128", "poly.tar", "poly.tar"},
	} {
		t.Run(name, func(t *testing.T) {
			b, _ := open(t, firmware.BlobOptions{})
			r, err := b.Read(bytes.NewReader(c.upload), c.said)
			if err != nil {
				t.Fatal(err)
			}
			var images []string
			for _, f := range r.Files {
				images = append(images, f.Name)
				if i, err := b.Open(f.SHA256); err != nil || i.Size != f.Size || i.Close() != nil {
					t.Errorf("%s: %v", f.Name, err)
				}
			}
			if r.Family != c.family || strings.Join(r.Models, " ") != c.models || r.Version != c.version || strings.Join(images, " ") != c.images {
				t.Errorf("it is %s %v %s %v", r.Family, r.Models, r.Version, images)
			}
			if _, at, _ := strings.Cut(r.Location(r.Models[0]), "/"); at != c.location {
				t.Errorf("devices are told %q", r.Location(r.Models[0]))
			}
		})
	}
}

func TestPackagesThatNoVendorMadeAreRefused(t *testing.T) {
	whole := zipOf(t, entry{"FW_S_J179_R4_1_3_0_6.bin", strings.Repeat("a", 1000)})
	for name, c := range map[string]struct {
		upload []byte
		said   firmware.Said
		code   string
		names  string // that the sentence names
	}{
		"a path out of it":          {zipOf(t, entry{"../../etc/FW_S_J179_R4_1_3_0_6.bin", "x"}), firmware.Said{}, "path", "../../etc"},
		"a path of another system":  {zipOf(t, entry{`..\FW_S_J179_R4_1_3_0_6.bin`, "x"}), firmware.Said{}, "path", "FW_S"},
		"an absolute path":          {zipOf(t, entry{"/FW_S_J179_R4_1_3_0_6.bin", "x"}), firmware.Said{}, "path", "/FW_S"},
		"the same name twice":       {zipOf(t, entry{"a/FW_S_J179_R4_1_3_0_6.bin", "x"}, entry{"b/fw_s_j179_r4_1_3_0_6.BIN", "y"}), firmware.Said{}, "duplicate", "fw_s"},
		"two versions":              {zipOf(t, entry{"FW_S_J179_R4_1_3_0_6.bin", "x"}, entry{"FW_S_J189_R4_1_4_0_6.bin", "y"}), firmware.Said{}, "version", "J189"},
		"two families":              {zipOf(t, entry{"FW_S_J179_R4_1_3_0_6.bin", "x"}, entry{"sip.ld", "y"}), firmware.Said{}, "family", "sip.ld"},
		"no image":                  {zipOf(t, entry{"readme.txt", "x"}), firmware.Said{}, "noImage", ""},
		"a bomb":                    {zipOf(t, entry{"FW_S_J179_R4_1_3_0_6.bin", strings.Repeat("\x00", 3<<20)}), firmware.Said{}, "tooLarge", ""},
		"cut short":                 {whole[:len(whole)-30], firmware.Said{}, "zip", ""},
		"a byte of it is another":   {flip(whole, 56), firmware.Said{}, "zip", "FW_S"},
		"another hash than said":    {whole, firmware.Said{SHA256: strings.Repeat("0", 64)}, "checksum", ""},
		"nothing":                   {nil, firmware.Said{Name: "FW_S_J179_R4_1_3_0_6.bin"}, "empty", ""},
		"a control character":       {zipOf(t, entry{"FW_S_J179\n_R4_1_3_0_6.bin", "x"}), firmware.Said{}, "name", ""},
		"a name with a space":       {[]byte("x"), firmware.Said{Name: "my image.ld", Models: []string{"VVX 450"}, Version: "6.4.6.1"}, "name", ""},
		"no family":                 {[]byte("x"), firmware.Said{Name: "image.bin", Version: "1.2.3"}, "required", "family"},
		"no models":                 {[]byte("x"), firmware.Said{Name: "sip.ld", Version: "6.4.6.1"}, "required", "models"},
		"no version":                {[]byte("x"), firmware.Said{Name: "sip.ld", Models: []string{"VVX 450"}}, "required", "version"},
		"another version than said": {[]byte("x"), firmware.Said{Name: "FW_S_J179_R4_1_3_0_6.bin", Version: "4.1.4.0.0"}, "version", ""},
		"a model of another family": {[]byte("x"), firmware.Said{Name: "sip.ld", Models: []string{"J179"}, Version: "6.4.6.1"}, "reference", ""},
		"a model without an image":  {whole, firmware.Said{Models: []string{"J189"}}, "models", "J189"},
		"no version of the family":  {[]byte("x"), firmware.Said{Name: "sip.ld", Models: []string{"VVX 450"}, Version: "six"}, "version", ""},
	} {
		t.Run(name, func(t *testing.T) {
			b, _ := open(t, firmware.BlobOptions{MaxImage: 1 << 20})
			r, err := b.Read(bytes.NewReader(c.upload), c.said)
			if !errors.Is(err, fault.Invalid) || code(err) != c.code {
				t.Fatalf("%+v, %v (%s)", r, err, code(err))
			}
			if f := fault.As(err); !strings.Contains(f.Say, c.names) {
				t.Errorf("says %q", f.Say)
			}
		})
	}
}

func flip(b []byte, at int) []byte {
	b = bytes.Clone(b)
	b[at] ^= 1
	return b
}

func TestADeviceFindsTheImageOfItsPart(t *testing.T) {
	r := firmware.Release{Files: []firmware.File{{Name: "3111-44500-001.sip.ld", SHA256: "a"}, {Name: "sip.ld", SHA256: "b"}}}
	for name, want := range map[string]string{"3111-44500-001.sip.ld": "a", "3111-44500-001.3111-44500-001.sip.ld": "a", "SIP.LD": "b", "3111-48450-001.sip.ld": "", "": ""} {
		if f, _ := r.Find(name); f.SHA256 != want {
			t.Errorf("%s is %q; want %q", name, f.SHA256, want)
		}
	}
}

func TestAModelOfTwoGenerationsHasTwoImages(t *testing.T) {
	b, _ := open(t, firmware.BlobOptions{})
	r, err := b.Read(bytes.NewReader(zipOf(t, entry{"FW_S_J189_R4_1_3_0_6.bin", "a"}, entry{"FW_S_J189A_R4_1_3_0_6.bin", "b"}, entry{"FW_S_J179_R4_1_3_0_6.bin", "c"})), firmware.Said{Name: "j100.zip"})
	if err != nil {
		t.Fatal(err)
	}
	one, other := r.Location("J189"), r.Other("J189")
	if !strings.HasSuffix(one+other, "_6.bin") || strings.HasSuffix(one, "J189A_R4_1_3_0_6.bin") == strings.HasSuffix(other, "J189A_R4_1_3_0_6.bin") || r.Other("J179") != "" || r.Location("J139") != "" {
		t.Errorf("J189: %q and %q; J179: %q and %q", one, other, r.Location("J179"), r.Other("J179"))
	}
}
