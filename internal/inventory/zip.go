package inventory

import (
	"archive/zip"
	"io"
	"path"
	"strings"

	"muster/internal/fault"
)

// maxEntries bounds the directory of a zip: a workbook with many sheets has
// some hundred.
const maxEntries = 5_000

// openZip opens a workbook, or the tables that a zip holds.
func openZip(f File) (*Table, error) {
	z, err := zip.NewReader(f.Data, f.Size)
	if err != nil {
		return nil, fault.Coded(fault.Invalid, "notZip", "the file is a damaged zip or workbook").Because(err)
	}
	if len(z.File) > maxEntries {
		return nil, fault.Coded(fault.Invalid, "zipEntries", "the zip holds more than %d files", maxEntries)
	}
	var members []*zip.File
	var plain uint64
	workbook := false
	for _, e := range z.File {
		// What an entry says of its size is binding: archive/zip stops reading beyond it.
		if plain += e.UncompressedSize64; plain > maxPlain || e.UncompressedSize64 > maxPlain {
			return nil, tooLarge()
		}
		base := path.Base(e.Name)
		workbook = workbook || e.Name == "[Content_Types].xml"
		if !strings.HasSuffix(e.Name, "/") && !strings.HasPrefix(e.Name, "__MACOSX/") && !strings.HasPrefix(base, ".") {
			members = append(members, e)
		}
	}
	if workbook {
		return openXLSX(z, f.Sheet)
	}
	switch {
	case len(members) == 0:
		return nil, fault.Coded(fault.Invalid, "zipEntries", "the zip holds no table")
	case len(members) > 1 || strings.EqualFold(path.Ext(members[0].Name), ".xlsx"):
		return openParts(members, f.Sheet)
	}
	m := members[0]
	if m.Flags&1 != 0 {
		return nil, fault.Coded(fault.Invalid, "zipEncrypted", "the zip is encrypted")
	}
	start := make([]byte, 4)
	r, err := m.Open()
	if err != nil {
		return nil, damaged(err)
	}
	n, _ := io.ReadFull(r, start)
	_ = r.Close()
	if string(start[:n]) == "PK\x03\x04" {
		return nil, fault.Coded(fault.Invalid, "zipNested", "the zip holds a zip or a workbook: send that one itself")
	}
	return openPlain(m.Name, "", func() (io.ReadCloser, error) {
		r, err := m.Open()
		if err != nil {
			return nil, damaged(err)
		}
		return &member{r}, nil
	})
}

func damaged(err error) error {
	if fault.As(err) != nil {
		return err
	}
	return fault.Coded(fault.Invalid, "notZip", "the file is a damaged zip or workbook").Because(err)
}

// A member is an entry of a zip; what is wrong with it is the sender's.
type member struct{ io.ReadCloser }

func (m *member) Read(p []byte) (int, error) {
	n, err := m.ReadCloser.Read(p)
	if err != nil && err != io.EOF { //nolint:errorlint // readers return io.EOF itself
		err = damaged(err)
	}
	return n, err
}
