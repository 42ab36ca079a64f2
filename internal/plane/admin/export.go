package admin

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"muster/internal/fleet"
	"muster/internal/inventory"
)

func (s *server) exportRoutes() {
	add(s, route{settled: true, method: "GET", path: "/accounts/{account}/devices:export", id: "exportDevices", says: "Export the inventory, or devices with their own settings, as a table", right: fleet.RightRead,
		plain: inventory.TypeCSV, errors: []int{422}, formats: []string{inventory.TypeXLSX, inventory.TypeJSON}}, s.exportDevices)
	add(s, route{method: "POST", path: "/accounts/{account}/devices:export", id: "exportChosenDevices", says: "Export devices that are named by id, as a table; one that is not there is left out", right: fleet.RightRead,
		plain: inventory.TypeCSV, formats: []string{inventory.TypeXLSX, inventory.TypeJSON}}, s.exportChosen)
}

// exportTypes are what formats are sent as.
var exportTypes = map[string]string{"csv": inventory.TypeCSV + "; charset=utf-8", "xlsx": inventory.TypeXLSX, "json": inventory.TypeJSON}

// ExportParams say how an export is written.
type ExportParams struct {
	Format   string `query:"format" enum:"csv,xlsx,json,CSV,XLSX,JSON" default:"csv"`
	Settings bool   `query:"settings" doc:"Advanced Tools: provisioned devices only, with the settings of their own level as columns"`
	Secrets  bool   `query:"secrets" doc:"Secret settings in clear: needs the right reveal. Otherwise their cells are empty, which an import leaves alone"`
	Columns  string `query:"columns" maxLength:"20000" doc:"Which, separated by commas; all otherwise"`
}

func (s *server) exportDevices(ctx context.Context, in *struct {
	InAccount
	DeviceParams
	Filter string `query:"filter" maxLength:"2000" doc:"An expression over the fields of devices"`
	ExportParams
}) (*streamed, error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	q, err := s.deviceQuery(ctx, a.ID, in.DeviceParams, in.Filter)
	if err != nil {
		return nil, err
	}
	return s.export(ctx, a, q, in.ExportParams)
}

type chosenDevices struct {
	IDs []string `json:"ids" minItems:"1" maxItems:"10000" nullable:"false" doc:"Ids of devices"`
}

// exportChosen is for who picked devices by hand: more of them than an address has room for.
func (s *server) exportChosen(ctx context.Context, in *struct {
	InAccount
	ExportParams
	Body chosenDevices
}) (*streamed, error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	q := fleet.DeviceQuery{Now: s.o.Now(), Within: actor(ctx).Sites}
	for _, id := range in.Body.IDs {
		q.IDs = append(q.IDs, fleet.DeviceID(id))
	}
	return s.export(ctx, a, q, in.ExportParams)
}

func (s *server) export(ctx context.Context, a fleet.Account, q fleet.DeviceQuery, in ExportParams) (*streamed, error) {
	if err := (Revealing{in.Secrets}).may(ctx); err != nil {
		return nil, err
	}
	in.Format = strings.ToLower(in.Format)
	e := inventory.Export{Account: a, Format: in.Format, Settings: in.Settings, Secrets: in.Secrets, Query: q, Now: s.o.Now()}
	for _, c := range strings.Split(in.Columns, ",") {
		if c = strings.TrimSpace(c); c == "mac" {
			c = "mac_address" // as imports take it
		}
		if c != "" {
			e.Columns = append(e.Columns, c)
		}
	}
	return s.stream(exportTypes[in.Format], "devices."+in.Format, func(out io.Writer) error {
		disclosed, err := inventory.Write(ctx, out, s.o.Store, s.o.Dialects, e)
		if err == nil && disclosed {
			err = s.o.Store.Disclose(ctx, actor(ctx), a.ID, "devices.reveal", string(a.ID), map[string]string{"format": in.Format})
		}
		return err
	})
}

// A streamed answer is too large for memory. It stands in a file before its
// first byte leaves, so that it has a tag and a length, and a failure a problem.
type streamed struct {
	ContentType string `header:"Content-Type"`
	Disposition string `header:"Content-Disposition"`
	ETag        string `header:"ETag"`
	Length      string `header:"Content-Length"`
	Body        func(huma.Context)
}

func (s *server) stream(kind, name string, write func(io.Writer) error) (*streamed, error) {
	f, err := unnamed()
	if err != nil {
		return nil, err
	}
	sum := sha256.New()
	size := int64(0)
	if err = write(io.MultiWriter(f, sum)); err == nil {
		size, err = f.Seek(0, io.SeekCurrent)
	}
	if err != nil {
		_ = f.Close()
		return nil, err
	}
	return &streamed{kind, mime.FormatMediaType("attachment", map[string]string{"filename": name}), `"` + hex.EncodeToString(sum.Sum(nil)[:12]) + `"`, strconv.FormatInt(size, 10),
		func(ctx huma.Context) {
			defer func() { _ = f.Close() }()
			ctx.SetStatus(http.StatusOK)
			_, _ = io.Copy(ctx.BodyWriter(), io.NewSectionReader(f, 0, size)) // who hung up hears no error
		}}, nil
}
