package bundle_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"muster/internal/bundle"
	"muster/internal/fault"
)

// pack makes a zip; edit may spoil each header.
func pack(t *testing.T, edit func(*zip.FileHeader), files ...string) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for i := 0; i+1 < len(files); i += 2 {
		h := &zip.FileHeader{Name: files[i], Method: zip.Deflate}
		if edit != nil {
			edit(h)
		}
		f, err := w.CreateHeader(h)
		if err == nil {
			_, err = f.Write([]byte(files[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func read(b []byte) ([]bundle.File, error) {
	return bundle.Read(bytes.NewReader(b), int64(len(b)), func(name string) bool { return name == "SIPPIN_X" })
}

func TestWhatIsWrongInAZipIsSaidWithTheEntrysName(t *testing.T) {
	big := strings.Repeat("x", bundle.MaxFile+1)
	fill := strings.Repeat("x", bundle.MaxFile-1)
	many := []string{}
	for i := range bundle.MaxFiles + 1 {
		many = append(many, fmt.Sprintf("f%d.txt", i), "x")
	}
	for name, c := range map[string]struct {
		zip []byte
		say string
	}{
		"climbs":            {pack(t, nil, "a.txt", "x", "../evil.txt", "x"), `"../evil.txt" climbs`},
		"climbs in between": {pack(t, nil, "a/../../evil.txt", "x"), `"a/../../evil.txt" climbs`},
		"absolute":          {pack(t, nil, "/etc/passwd", "x"), `"/etc/passwd" has an absolute path`},
		"drive":             {pack(t, nil, "C:evil.txt", "x"), `"C:evil.txt" has an absolute path`},
		"backslash":         {pack(t, nil, `..\evil.txt`, "x"), `backslash`},
		"control":           {pack(t, nil, "a\nb.txt", "x"), `"a\nb.txt" has a character`},
		"hidden":            {pack(t, nil, ".ssh/id", "x"), `hidden`},
		"long":              {pack(t, nil, strings.Repeat("a", 300), "x"), `more than 200`},
		"deep":              {pack(t, nil, "a/b/c/d/e/f/g.txt", "x"), `deep`},
		"twice":             {pack(t, nil, "Logo.PNG", "x", "logo.png", "y"), `"logo.png" is there twice: as "Logo.PNG"`},
		"encrypted":         {pack(t, func(h *zip.FileHeader) { h.Flags |= 1 }, "a.txt", "x"), `"a.txt" is encrypted`},
		"a link":            {pack(t, func(h *zip.FileHeader) { h.SetMode(fs.ModeSymlink | 0o777) }, "a.txt", "/etc/passwd"), `"a.txt" is a link`},
		"nested":            {pack(t, nil, "inner.dat", string(pack(t, nil, "a", "x"))), `"inner.dat" is a zip inside`},
		"nested by name":    {pack(t, nil, "inner.ZIP", "x"), `"inner.ZIP" is a zip inside`},
		"empty file":        {pack(t, nil, "a.cfg", ""), `"a.cfg" is empty`},
		"nothing":           {pack(t, nil), `no files`},
		"bomb":              {pack(t, nil, "bomb.txt", big), `"bomb.txt" has more than 5 MB`},
		"bombs":             {pack(t, nil, "1", fill, "2", fill, "3", fill, "4", fill, "5", fill), `"5" makes the bundle larger`},
		"many":              {pack(t, nil, many...), `at most 500 files`},
		"no zip":            {[]byte("PK\x03\x04 and no more"), `no zip file`},
		"cut off":           {pack(t, nil, "a.txt", "x")[:60], `no zip file`},
	} {
		files, err := read(c.zip)
		if !errors.Is(err, fault.Invalid) || !strings.Contains(fmt.Sprint(err), c.say) || files != nil {
			t.Errorf("%s: %v, %d files, want %s", name, err, len(files), c.say)
		}
	}
}

func TestAnEntryThatLiesAboutItsSizeIsReadNoFurtherThanTheLimit(t *testing.T) {
	b := pack(t, nil, "lie.txt", strings.Repeat("x", bundle.MaxFile+1))
	at := bytes.LastIndex(b, []byte("PK\x01\x02"))
	copy(b[at+24:], []byte{1, 0, 0, 0}) // what the directory says of its size
	if files, err := read(b); err == nil {
		t.Errorf("taken: %d bytes", files[0].Size)
	}
	b = pack(t, nil, "a.txt", "content")
	at = bytes.LastIndex(b, []byte("PK\x01\x02"))
	b[at+16] ^= 1 // its checksum
	if _, err := read(b); err == nil || !strings.Contains(err.Error(), `"a.txt" is damaged`) {
		t.Errorf("a wrong checksum: %v", err)
	}
}

func TestFilesComeByNameWithWhatTheyMayHold(t *testing.T) {
	files, err := read(pack(t, nil, "b/", "", "b/z.txt", "SET SIPDOMAIN x", "A.cfg", `<x reg.1.auth.password="p"/>`, "logo.png", "\x89PNG password", "__MACOSX/a", "x", "b/.DS_Store", "x",
		"u.txt", "\xff\xfeS\x00E\x00T\x00", "own.txt", "SET SIPPIN_X 4", "ca.pem", "-----BEGIN CERTIFICATE-----", "key.pem", "-----BEGIN PRIVATE KEY-----"))
	if err != nil {
		t.Fatal(err)
	}
	got := []string{}
	for _, f := range files {
		got = append(got, fmt.Sprint(f.Name, " ", f.Secret))
	}
	want := "A.cfg true, b/z.txt false, ca.pem false, key.pem true, logo.png false, own.txt true, u.txt true"
	if strings.Join(got, ", ") != want {
		t.Errorf("%s, want %s", strings.Join(got, ", "), want)
	}
}

func FuzzRead(f *testing.F) {
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	x, _ := w.Create("a.txt")
	_, _ = x.Write([]byte("x"))
	_ = w.Close()
	f.Add(buf.Bytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		files, err := read(b)
		if err != nil {
			return
		}
		for _, x := range files {
			if strings.Contains(x.Name, "..") && strings.Contains("/"+x.Name+"/", "/../") || strings.HasPrefix(x.Name, "/") || len(x.Body) == 0 {
				t.Errorf("took %q", x.Name)
			}
		}
	})
}
