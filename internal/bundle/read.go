package bundle

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"muster/internal/fault"
)

// What a bundle may hold. Settings, certificates, pictures and ringtones of a site stay
// far below; firmware has a place of its own.
const (
	MaxZip   = 10 << 20 // the zip itself
	MaxFiles = 500
	MaxFile  = 5 << 20 // a file, unpacked
	MaxTotal = 20 << 20
	MaxName  = 200
	maxDepth = 6
)

// Read unpacks a zip. Anything in it that is not plainly a file with a name that a
// phone could ask for is an error that names the entry, and then nothing is taken. The
// names by which settings are secret decide, with the words of every vendor, which
// files may hold secrets.
func Read(from io.ReaderAt, size int64, secretSetting func(name string) bool) ([]File, error) {
	if size > MaxZip {
		return nil, bad("tooLarge", "a bundle is at most %d MB as a zip", MaxZip>>20)
	}
	z, err := zip.NewReader(from, size)
	if err != nil {
		return nil, bad("zip", "this is no zip file, or it is cut off")
	}
	if len(z.File) > 2*MaxFiles {
		return nil, bad("tooMany", "a bundle has at most %d files, this one has %d entries", MaxFiles, len(z.File))
	}
	var out []File
	have := map[string]string{}
	total := int64(0)
	for _, e := range z.File {
		if litter(e.Name) {
			continue
		}
		if why := wrongName(e); why != "" {
			return nil, about(e, "name", why)
		}
		if strings.HasSuffix(e.Name, "/") {
			continue
		}
		if why := wrongEntry(e); why != "" {
			return nil, about(e, "entry", why)
		}
		if first, twice := have[Key(e.Name)]; twice {
			return nil, about(e, "duplicate", "is there twice: as "+show(first)+" too (letter case does not count)")
		}
		have[Key(e.Name)] = e.Name
		if len(out) == MaxFiles {
			return nil, bad("tooMany", "a bundle has at most %d files", MaxFiles)
		}
		body, why, err := unpack(e, MaxTotal-total)
		if err != nil || why != "" {
			return nil, about(e, "entry", cmp.Or(why, "is damaged"))
		}
		total += int64(len(body))
		out = append(out, File{Name: e.Name, Size: int64(len(body)), Sum: Sum(body), Secret: mayHoldSecrets(e.Name, body, secretSetting), Use: Served, Body: body})
	}
	if len(out) == 0 {
		return nil, bad("empty", "the zip holds no files")
	}
	slices.SortFunc(out, func(a, b File) int { return cmp.Compare(Key(a.Name), Key(b.Name)) })
	return out, nil
}

func bad(code, format string, args ...any) error {
	e := fault.Bad("", code, format, args...)
	e.Code = "bundle"
	return e
}

// about is what is wrong with an entry.
func about(e *zip.File, code, why string) error {
	return bad(code, "%s %s", show(e.Name), why)
}

// show quotes a name from a zip, however odd it is.
func show(name string) string {
	if len(name) > MaxName {
		name = strings.ToValidUTF8(name[:MaxName], "") + "…"
	}
	return fmt.Sprintf("%q", name)
}

// litter is what archivers and desktops leave by themselves.
func litter(name string) bool {
	base := name[strings.LastIndexByte(strings.TrimSuffix(name, "/"), '/')+1:]
	return strings.HasPrefix(name, "__MACOSX/") || base == ".DS_Store" || base == "Thumbs.db" || base == "desktop.ini"
}

// wrongName says why no phone may be served by a name; empty: it may.
func wrongName(e *zip.File) string {
	name := strings.TrimSuffix(e.Name, "/")
	switch {
	case name == "":
		return "has no name"
	case len(name) > MaxName:
		return fmt.Sprintf("has a name of more than %d characters", MaxName)
	case strings.HasPrefix(name, "/") || len(name) > 1 && name[1] == ':':
		return "has an absolute path"
	case strings.ContainsRune(name, '\\'):
		return `has a backslash in its name: paths have / between their parts`
	case strings.Count(name, "/") >= maxDepth:
		return fmt.Sprintf("is more than %d folders deep", maxDepth)
	}
	for part := range strings.SplitSeq(name, "/") {
		switch {
		case part == "..", part == ".":
			return "climbs out of the bundle"
		case part == "":
			return "has an empty part in its path"
		case part[0] == '.':
			return "is a hidden file, which no phone asks for"
		}
	}
	for i := range len(name) {
		// What dialects read of a path, but for signs that have a meaning in URLs and
		// in lists of files.
		if c := name[i]; c < ' ' || c > '~' || strings.IndexByte(`%?#"<>|*;`, c) >= 0 {
			return "has a character in its name that phones do not ask for"
		}
	}
	return ""
}

// wrongEntry says why an entry is no plain file.
func wrongEntry(e *zip.File) string {
	switch {
	case e.Flags&1 != 0 || e.Method == 99:
		return "is encrypted"
	case !e.Mode().IsRegular():
		return "is a link or a device, not a file"
	case e.Method != zip.Store && e.Method != zip.Deflate:
		return "is packed in a way that is not read here: use deflate"
	case e.UncompressedSize64 > MaxFile:
		return fmt.Sprintf("has more than %d MB; firmware belongs to the firmware releases", MaxFile>>20)
	}
	return ""
}

// unpack reads an entry and believes nothing that it says of its size.
func unpack(e *zip.File, left int64) (body []byte, why string, err error) {
	r, err := e.Open()
	if err != nil {
		return nil, "", err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	var buf bytes.Buffer
	n, err := io.Copy(&buf, io.LimitReader(r, min(MaxFile, left)+1))
	switch {
	case err != nil:
		return nil, "", err
	case n > MaxFile:
		return nil, fmt.Sprintf("has more than %d MB", MaxFile>>20), nil
	case n > left:
		return nil, fmt.Sprintf("makes the bundle larger than %d MB unpacked", MaxTotal>>20), nil
	case n == 0:
		return nil, "is empty: a phone that gets an empty file forgets its settings", nil
	case bytes.HasPrefix(buf.Bytes(), []byte("PK\x03\x04")) || strings.HasSuffix(Key(e.Name), ".zip"):
		return nil, "is a zip inside the zip: put its files into the bundle itself", nil
	}
	return buf.Bytes(), "", nil
}
