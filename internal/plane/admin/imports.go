package admin

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"path"
	"strconv"
	"strings"
	"unicode"

	"github.com/danielgtaylor/huma/v2"

	"muster/internal/bundle"
	"muster/internal/fleet"
	"muster/internal/inventory"
	"muster/internal/job"
)

// A TableBody is a request that carries a table: it is read from the
// connection, not from memory.
type TableBody struct {
	ContentType string `header:"Content-Type"`
	FileName    string `header:"X-File-Name" maxLength:"500" doc:"What the file is called, percent-encoded where it is not ASCII; or name"`
	from        io.Reader
}

// Resolve implements huma.Resolver.
func (b *TableBody) Resolve(ctx huma.Context) []error {
	b.from = ctx.BodyReader()
	return nil
}

func (s *server) importRoutes() {
	kinds := []string{inventory.TypeCSV, inventory.TypeTSV, inventory.TypeXLSX, inventory.TypeZIP, inventory.TypeJSON}
	add(s, route{settled: true, method: "POST", path: "/accounts/{account}/imports", id: "importDevices", says: "Import devices and their settings from a table, as a job", right: fleet.RightWrite,
		status: 202, files: kinds}, s.importDevices)
	add(s, route{method: "POST", path: "/accounts/{account}/imports:columns", id: "listImportColumns", right: fleet.RightWrite, files: kinds,
		says: "Say what an import would take the columns of a file for; nothing is kept"}, s.importColumns)
	add(s, route{method: "GET", path: "/jobs/{job}/errors.csv", id: "getImportErrors", says: "The rows of an import that failed, with their reasons, to be corrected and imported again",
		right: fleet.RightRead, plain: inventory.TypeCSV}, s.importErrors)
}

// bodyLimit is what a request may carry.
func bodyLimit(method, path string) int64 {
	switch {
	case uploads(method, path):
		return maxUpload
	case method == http.MethodPost && (strings.HasSuffix(path, "/imports") || strings.HasSuffix(path, "/imports:columns")):
		return inventory.MaxFile
	}
	if method == http.MethodPut && strings.HasSuffix(path, "/bundle") {
		return bundle.MaxZip
	}
	return maxBody
}

func (s *server) importDevices(ctx context.Context, in *struct {
	InAccount
	Trial
	TableBody
	Name        string   `query:"name" maxLength:"200" doc:"What the file is called; or X-File-Name"`
	Sheet       string   `query:"sheet" maxLength:"100" doc:"Of a workbook: which sheet; the first otherwise"`
	Mode        string   `query:"mode" enum:"valid,all" default:"valid" doc:"valid imports the rows without errors, all imports nothing when a row has one"`
	CreateSites bool     `query:"createSites" doc:"Make the sites that the file names and the account does not have"`
	Columns     []string `query:"columns,explode" maxItems:"2000" maxLength:"300" doc:"What the columns of the file are, in its order, in place of the names that it gives them; an empty one is left aside"`
}) (*one[jobView], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	t, name, done, err := openTable(in.TableBody, in.Name, in.Sheet)
	if err != nil {
		return nil, err
	}
	defer done()
	t.Names = in.Columns
	p, items, err := inventory.Freeze(t)
	if err != nil {
		return nil, err
	}
	p.File, p.All, p.CreateSites = name, in.Mode == "all", in.CreateSites
	params, err := json.Marshal(p)
	if err != nil {
		return nil, err
	}
	// The job itself is real, also of a dry run: people read in it what would be.
	j, err := s.o.Store.CreateJob(ctx, actor(ctx), job.Job{Account: a.ID, Kind: job.Import, Title: p.Title(), Params: params, DryRun: in.DryRun}, items)
	if err != nil {
		return nil, err
	}
	return s.started(ctx, j), nil
}

// openTable reads the beginning of a file that somebody sent; done lets go of it.
func openTable(in TableBody, called, sheet string) (t *inventory.Table, name string, done func(), err error) {
	if !inventory.Takes(in.ContentType) {
		return nil, "", nil, newProblem(http.StatusUnsupportedMediaType, "unsupportedMediaType", "an import is text/csv, text/tab-separated-values, a workbook (XLSX), application/zip or application/json")
	}
	f, size, err := spool(in.from, inventory.MaxFile)
	if err != nil {
		return nil, "", nil, err
	}
	name = fileName(in.FileName, called)
	t, err = inventory.Open(inventory.File{Data: f, Size: size, Type: in.ContentType, Name: name, Sheet: sheet})
	if err != nil {
		f.Close()
		return nil, "", nil, err
	}
	return t, name, func() { t.Close(); f.Close() }, nil
}

type fileColumns struct {
	Format  string       `json:"format" enum:"csv,xlsx,json,zip"`
	Columns []fileColumn `json:"columns" nullable:"false" doc:"In the order of the file; of a zip with several tables, of the first"`
	Notes   []string     `json:"notes" nullable:"false" doc:"What was found out about the file, in words"`
}

type fileColumn struct {
	Name    string `json:"name" doc:"As the file has it"`
	Example string `json:"example" doc:"The first cell that is not empty; empty: the first rows have none"`
	Field   string `json:"field" doc:"What it is taken for: a field of a device, or the setting that it is named after; empty: it is left aside"`
}

// importColumns says what an import would take a file's columns for. It keeps nothing.
func (s *server) importColumns(ctx context.Context, in *struct {
	InAccount
	TableBody
	Name  string `query:"name" maxLength:"200" doc:"What the file is called; or X-File-Name"`
	Sheet string `query:"sheet" maxLength:"100" doc:"Of a workbook: which sheet; the first otherwise"`
}) (*one[fileColumns], error) {
	if _, err := s.account(ctx, in.Account); err != nil {
		return nil, err
	}
	t, _, done, err := openTable(in.TableBody, in.Name, in.Sheet)
	if err != nil {
		return nil, err
	}
	defer done()
	found, err := inventory.LookAt(t)
	if err != nil {
		return nil, err
	}
	out := fileColumns{Format: t.Format, Columns: []fileColumn{}, Notes: list0(t.Notes)}
	for _, l := range found {
		out.Columns = append(out.Columns, fileColumn(l))
	}
	return &one[fileColumns]{Body: out}, nil
}

// fileName takes what the sender calls a file, for people to read.
func fileName(header, query string) string {
	name := query
	if name == "" {
		name = header
		if plain, err := url.PathUnescape(header); err == nil {
			name = plain
		}
	}
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(path.Base(strings.ReplaceAll(name, `\`, "/")), ""))
	if name == "." || name == "/" {
		return ""
	}
	return name
}

// A spooled body can be read again and again, until it is closed.
type spooled interface {
	io.ReaderAt
	Close()
}

type inMemory struct{ *bytes.Reader }

func (inMemory) Close() {}

type onDisk struct{ *os.File }

func (f onDisk) Close() { _ = f.File.Close() }

// spool takes a body over: into memory while it is small, else into a file
// that has no name any more, so that it is gone with the process, however that ends.
func spool(from io.Reader, limit int64) (spooled, int64, error) {
	if from == nil {
		from = http.NoBody
	}
	first, err := io.ReadAll(io.LimitReader(from, maxBody+1))
	if n := int64(len(first)); err == nil && n <= maxBody && n <= limit {
		return inMemory{bytes.NewReader(first)}, n, nil
	}
	var f *os.File
	n := int64(0)
	if err == nil && limit > maxBody {
		if f, err = unnamed(); err != nil {
			return nil, 0, err
		}
		n, err = io.Copy(f, io.MultiReader(bytes.NewReader(first), io.LimitReader(from, limit+1)))
	}
	var most *http.MaxBytesError
	if f == nil || errors.As(err, &most) || err == nil && n > limit {
		err = tooLarge(limit)
	}
	if err != nil && f != nil {
		_ = f.Close()
	}
	return onDisk{f}, n, err
}

// unnamed makes a file for the time that it is open.
func unnamed() (*os.File, error) {
	f, err := os.CreateTemp("", "muster-")
	if err != nil {
		return nil, err
	}
	if err := os.Remove(f.Name()); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// Imported is what an item of an import says more than others.
type Imported struct {
	Row     int                `json:"row,omitempty" doc:"Of an import: line of the file, row of the sheet or place in the list"`
	File    string             `json:"file,omitempty" doc:"Of an import of a zip with several tables: which one"`
	Device  string             `json:"device,omitempty" doc:"Of an import: id of the device"`
	Changes []inventory.Change `json:"changes,omitempty" nullable:"false" doc:"Of an import: what changes, secrets masked"`
	Notes   []inventory.Note   `json:"notes,omitempty" nullable:"false" doc:"Of an import: what may not be meant"`
	Errors  []inventory.Error  `json:"errors,omitempty" nullable:"false" doc:"Of an import: all reasons why the row failed"`
}

func importedRow(i job.Item) (mac string, v Imported) {
	d, err := inventory.ReadData(i)
	if err != nil {
		return "", v
	}
	_, row := inventory.Place(d.Number)
	file, _, ok := strings.Cut(i.Subject, " row "+strconv.Itoa(row))
	if !ok {
		file = ""
	}
	return d.MAC, Imported{row, file, d.Device, d.Changes, d.Notes, d.Errors}
}

func (s *server) importErrors(ctx context.Context, in *struct{ InJob }) (*streamed, error) {
	j, err := s.job(ctx, in.Job)
	if err != nil {
		return nil, err
	}
	if j.Kind != job.Import {
		return nil, newProblem(http.StatusNotFound, "notFound", "the job is no import")
	}
	// The rows are as they were sent: passwords may stand in them.
	clear := actor(ctx).May(fleet.RightReveal)
	return s.stream(inventory.TypeCSV, "errors.csv", func(out io.Writer) error {
		disclosed, err := inventory.WriteErrors(ctx, out, s.o.Store, s.o.Dialects, j, clear)
		if err == nil && disclosed {
			err = s.o.Store.Disclose(ctx, actor(ctx), j.Account, "import.reveal", string(j.ID), nil)
		}
		return err
	})
}
