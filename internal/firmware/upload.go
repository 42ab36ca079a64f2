package firmware

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// Bounds of packages.
const (
	maxEntries  = 5000      // of a zip
	maxVersions = 4 << 10   // bytes of a file that names the version
	maxRatio    = 1000      // an entry may become so many times what it is in the zip
	maxName     = 120       // of an image
	maxPackage  = 8 << 30   // bytes of all images of a zip
	smallEntry  = 100 << 20 // entries beneath it may have any ratio: zeros pack well
)

// Said is what the sender of a package says of it. What the package says itself must agree.
type Said struct {
	Name    string // of the file
	Family  fleet.Family
	Models  []string
	Version string
	SHA256  string // of the whole upload; empty: not said
}

// Read takes a package over, an image or a zip as vendors ship them, and returns the release that it
// is: family, models, version and files. Its images are in b then, those that nobody takes up are swept.
//
// What a package may not be is fault.Invalid and names the entry: a path out of its folder, an entry that is
// encrypted or grows without bound, the same name twice, images of several versions.
func (b *Blobs) Read(from io.Reader, said Said) (Release, error) {
	p, err := b.stage(from, min(maxPackage, b.o.MaxTotal))
	if err != nil {
		return Release{}, err
	}
	defer p.drop()
	if said.SHA256 != "" && !strings.EqualFold(said.SHA256, p.sum) {
		return Release{}, fault.Bad("sha256", "checksum", "the upload has another SHA-256 than was said: it was changed or cut short on its way")
	}
	if p.size == 0 {
		return Release{}, fault.Bad("", "empty", "the upload is empty")
	}
	r := Release{Family: said.Family, Version: said.Version, Source: said.Name}
	head := make([]byte, 4)
	if _, err := p.ReadAt(head, 0); err == nil && bytes.Equal(head, []byte("PK\x03\x04")) && !isImage(said.Name) {
		err = b.unpack(&r, p)
		if err != nil {
			return Release{}, err
		}
	} else {
		if p.size > b.o.MaxImage {
			return Release{}, fault.Coded(fault.Invalid, "tooLarge", "an image may have at most %d MB", b.o.MaxImage>>20)
		}
		name := path.Base(strings.ReplaceAll(said.Name, `\`, "/"))
		if err := checkName(name); err != nil {
			return Release{}, err
		}
		i := readName(name)
		if err := r.is(i, name); err != nil {
			return Release{}, err
		}
		if err := b.adopt(p); err != nil {
			return Release{}, err
		}
		r.Files = []File{{name, p.sum, p.size, i.models()}}
	}
	return r.settle(said)
}

// isImage reports whether a name is that of an image, whatever is in it: the devices know what it is.
func isImage(name string) bool {
	i := readName(path.Base(name))
	return i.family != ""
}

// An identity is what the name of an image says of it.
type identity struct {
	family  fleet.Family
	model   string // canonical; empty: of several, or not known
	version string
	extra   bool // it belongs to the package, and is for no device of its own
}

func (i identity) models() []string {
	if i.model == "" {
		return nil
	}
	return []string{i.model}
}

// readName reads the names that vendors give their images.
func readName(name string) identity {
	lower := strings.ToLower(name)
	switch {
	case strings.HasPrefix(lower, "fw_") && strings.HasSuffix(lower, ".bin"):
		// FW_S_J179_R4_1_3_0_6.bin; FW_JEM24_R1_0_1_0_27.bin is a module's, which phones load beside their own.
		rest, phone := strings.CutPrefix(name[:len(name)-len(".bin")], "FW_S_")
		model, version, ok := strings.Cut(rest, "_R")
		if !phone || !ok || !Wellformed(fleet.J100, version) {
			return identity{family: fleet.J100, extra: true}
		}
		i := identity{family: fleet.J100, version: canonical(fleet.J100, version)}
		if m, known := fleet.FindModel(strings.TrimSuffix(model, "A")); known && m.Family == fleet.J100 {
			i.model = m.Model
		}
		return i
	case strings.HasSuffix(lower, ".ld"):
		part, _, _ := strings.Cut(lower, ".")
		return identity{family: fleet.UCS, model: parts[part]}
	}
	return identity{}
}

// is takes over what the name of an image says; images of one release agree.
func (r *Release) is(i identity, name string) error {
	switch {
	case i.family == "" || i.extra:
		return nil
	case r.Family != "" && r.Family != i.family:
		return fault.Bad("family", "family", "%s is an image of %s, and not of %s", name, i.family, r.Family)
	case i.version != "" && r.Version != "" && !Same(i.family, r.Version, i.version):
		return fault.Bad("version", "version", "%s is version %s, and not %s: a release is one version", name, i.version, r.Version)
	}
	r.Family, r.Version = i.family, cmp.Or(i.version, r.Version)
	return nil
}

// settle completes a release with what its sender said, and says what is missing.
func (r Release) settle(said Said) (Release, error) {
	ask := func(field, format string, args ...any) error {
		return fault.Bad(field, "required", format, args...)
	}
	if numberings[r.Family].least == 0 {
		return r, ask("family", "the name of the file does not tell which devices it is for: say family and models")
	}
	for _, f := range r.Files {
		r.Models = append(r.Models, f.Models...)
	}
	var named []string
	for _, m := range said.Models {
		known, ok := fleet.FindModel(m)
		if !ok || known.Family != r.Family {
			return r, fault.Bad("models", "reference", "%s has no model %s", r.Family, m)
		}
		named = append(named, known.Model)
	}
	if len(r.Models) > 0 && len(named) > 0 {
		for _, m := range named {
			if !slices.Contains(r.Models, m) && !slices.ContainsFunc(r.Files, func(f File) bool { return len(f.Models) == 0 }) {
				return r, fault.Bad("models", "models", "the package has no image for %s", m)
			}
		}
	}
	if len(named) > 0 {
		r.Models = named
	}
	slices.Sort(r.Models)
	r.Models = slices.Compact(r.Models)
	slices.SortFunc(r.Files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	if r.Models == nil {
		return r, ask("models", "the package does not tell which models it is for: say models")
	}
	if r.Version == "" {
		return r, ask("version", "the package does not tell its version: say it as devices report it")
	}
	if !Wellformed(r.Family, r.Version) {
		return r, fault.Bad("version", "version", "%s is no version of %s: numbers with dots between them, as devices report it", clip(r.Version), r.Family)
	}
	r.Version = canonicalVersion(r.Family, r.Version)
	return r, nil
}

// canonicalVersion writes a version as devices report it.
func canonicalVersion(f fleet.Family, version string) string {
	if f == fleet.PolyOS {
		return strings.TrimSpace(version) // with the build behind a dash
	}
	return canonical(f, version)
}

func clip(s string) string {
	if len(s) > 60 {
		return s[:60] + "…"
	}
	return s
}

// unpack takes the images out of a zip.
func (b *Blobs) unpack(r *Release, p *staged) error {
	z, err := zip.NewReader(p.File, p.size)
	if err != nil {
		return fault.Bad("", "zip", "the upload begins like a zip, and is cut short or broken").Because(err)
	}
	if len(z.File) > maxEntries {
		return fault.Bad("", "tooMany", "a package has at most %d entries", maxEntries)
	}
	seen := map[string]bool{}
	total := int64(0)
	for _, e := range z.File {
		name, err := checkEntry(e)
		if err != nil {
			return err
		}
		if name == "" {
			continue // a folder
		}
		i, base := readName(name), strings.ToLower(name)
		if i.family == "" && base != "sip.ver" && !strings.HasSuffix(base, ".sip.ver") {
			continue // notes, languages, settings: no part of what devices run
		}
		if seen[base] {
			return fault.Bad("", "duplicate", "%s is twice in the package", clip(name))
		}
		seen[base] = true
		if i.family == "" {
			if err := b.readVersion(r, e, name); err != nil {
				return err
			}
			continue
		}
		if err := r.is(i, name); err != nil {
			return err
		}
		if len(r.Files) == MaxFiles {
			return fault.Bad("", "tooMany", "a release has at most %d images", MaxFiles)
		}
		f, err := b.extract(e, name)
		if err != nil {
			return err
		}
		if total += f.Size; total > maxPackage {
			return fault.Coded(fault.Invalid, "tooLarge", "the images of a package may have at most %d MB together", maxPackage>>20)
		}
		f.Models = i.models()
		r.Files = append(r.Files, f)
	}
	if len(r.Files) == 0 {
		return fault.Bad("", "noImage", "the package has no image that is known by its name (FW_S_….bin, ….ld): upload the image itself, with family, models and version")
	}
	return nil
}

// checkEntry refuses what no vendor's package has, and returns the name of the image without its folders.
func checkEntry(e *zip.File) (string, error) {
	bad := func(code, why string) error {
		return fault.Bad("", code, "the entry %s %s", clip(strings.ToValidUTF8(e.Name, "?")), why)
	}
	name := strings.ReplaceAll(e.Name, `\`, "/")
	switch {
	case !utf8.ValidString(e.Name) || strings.ContainsFunc(e.Name, func(c rune) bool { return c < ' ' || c == 0x7f }):
		return "", bad("name", "has a name that no file can have")
	case strings.HasPrefix(name, "/") || len(name) > 1 && name[1] == ':' || slices.Contains(strings.Split(name, "/"), ".."):
		return "", bad("path", "leads out of the package")
	case strings.HasSuffix(name, "/"):
		return "", nil
	case e.Flags&1 != 0:
		return "", bad("encrypted", "is encrypted")
	case !e.Mode().IsRegular():
		return "", bad("kind", "is no plain file")
	case e.UncompressedSize64 > smallEntry && e.UncompressedSize64/maxRatio > e.CompressedSize64:
		return "", bad("ratio", "becomes more than a thousand times what it is in the package")
	}
	return path.Base(name), nil
}

// checkName refuses names that cannot be told to devices.
func checkName(name string) error {
	if name == "" || name == "." || name == "/" || len(name) > maxName || strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-+") != "" || name[0] == '.' {
		return fault.Bad("name", "name", "an image has a name of letters, digits, dots, dashes and underscores, %d at most: give the one that its vendor gave it", maxName)
	}
	return nil
}

// extract keeps one entry.
func (b *Blobs) extract(e *zip.File, name string) (File, error) {
	if err := checkName(name); err != nil {
		return File{}, err
	}
	if int64(min(e.UncompressedSize64, 1<<62)) > b.o.MaxImage {
		return File{}, fault.Coded(fault.Invalid, "tooLarge", "%s is larger than the %d MB that an image may have", name, b.o.MaxImage>>20)
	}
	in, err := e.Open()
	if err != nil {
		return File{}, broken(name, err)
	}
	defer in.Close()
	sum, size, err := b.Put(in)
	if err != nil && fault.As(err) == nil {
		err = broken(name, err)
	}
	return File{Name: name, SHA256: sum, Size: size}, err
}

func broken(name string, err error) error {
	e := fault.Bad("", "zip", "%s cannot be unpacked: the package is cut short or broken", clip(name))
	return e.Because(err)
}

// readVersion reads sip.ver, whose first word is the version of the images beside it.
func (b *Blobs) readVersion(r *Release, e *zip.File, name string) error {
	in, err := e.Open()
	if err != nil {
		return broken(name, err)
	}
	defer in.Close()
	text, err := io.ReadAll(io.LimitReader(in, maxVersions))
	if err != nil && !errors.Is(err, io.EOF) {
		return broken(name, err)
	}
	words := strings.Fields(string(text))
	if len(words) == 0 || !Wellformed(fleet.UCS, words[0]) {
		return nil // who uploads it says the version
	}
	return r.is(identity{family: fleet.UCS, version: words[0]}, name)
}
