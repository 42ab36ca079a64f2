package inventory

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"muster/internal/autosync"
	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// An Export says what of an account's devices is written, and how.
type Export struct {
	Account  fleet.Account
	Format   string            // "csv", "xlsx" or "json"
	Settings bool              // Advanced Tools: provisioned devices only, with their device-level settings
	Secrets  bool              // in clear; else their cells stay empty, and an import leaves them
	Columns  []string          // which, and in which order; empty: all
	Query    fleet.DeviceQuery // which devices; Page is set aside
	Now      time.Time
}

// A cell of a device that is no setting.
type reader func(w *exporter, d *fleet.Device) string

// described are the columns of an export that are no settings, in order. Those
// that only devices change stand behind the others.
var described = []struct {
	name     string
	settings bool // also beside settings
	read     reader
}{
	{"mac_address", true, func(_ *exporter, d *fleet.Device) string { return d.MAC.String() }},
	{"serial_number", true, func(_ *exporter, d *fleet.Device) string { return d.Serial }},
	{"device_model", true, func(_ *exporter, d *fleet.Device) string { return d.Model }},
	{"family", true, func(_ *exporter, d *fleet.Device) string { return string(d.Family) }},
	{"name", true, func(_ *exporter, d *fleet.Device) string { return d.Name }},
	{"site_name", true, func(w *exporter, d *fleet.Device) string { return w.places.sites.name(d.Site) }},
	{"room_name", true, func(w *exporter, d *fleet.Device) string { return w.places.rooms.name(d.Room) }},
	{"user", true, func(w *exporter, d *fleet.Device) string { return w.places.users.name(d.User) }},
	{"groups", true, func(w *exporter, d *fleet.Device) string {
		if d.Onboarding.Offers(fleet.DeviceGroups) == fleet.Nothing {
			return ""
		}
		return w.places.groupNames(d.Groups)
	}},
	{"labels", true, func(_ *exporter, d *fleet.Device) string { return writePairs(d.Labels) }},
	{"onboarding", true, func(_ *exporter, d *fleet.Device) string { return string(cmp.Or(d.Onboarding, fleet.Provisioned)) }},
	{"auto_sync", true, func(_ *exporter, d *fleet.Device) string { return d.AutoSync }},
	{"held", false, func(_ *exporter, d *fleet.Device) string { return fmt.Sprint(d.Held) }},
	{"lifecycle", false, func(_ *exporter, d *fleet.Device) string { return string(d.Lifecycle) }},
	{"state", false, func(w *exporter, d *fleet.Device) string {
		if d.Onboarding.Offers(fleet.ProvisioningSync) == fleet.Nothing {
			return ""
		}
		return string(d.StateAt(w.Now))
	}},
	{"status", false, func(_ *exporter, d *fleet.Device) string { return string(cmp.Or(d.Link.Connection, "unknown")) }},
	{"last_provisioning_sync", false, func(_ *exporter, d *fleet.Device) string {
		if d.Onboarding.Offers(fleet.ProvisioningSync) == fleet.Nothing {
			return ""
		}
		return instant(d.LastSync)
	}},
	{"credential_sync", false, func(w *exporter, d *fleet.Device) string {
		st, _ := autosync.StateOf(w.prov, w.Account.License, *d)
		return string(st)
	}},
	{"software_version", false, func(_ *exporter, d *fleet.Device) string { return d.SoftwareVersion }},
	{"address", false, func(_ *exporter, d *fleet.Device) string { return d.Address }},
	{"external_server", false, func(_ *exporter, d *fleet.Device) string { return d.ExternalServer }},
	{"first_seen", false, func(_ *exporter, d *fleet.Device) string { return instant(d.FirstSeen) }},
	{"last_seen", false, func(_ *exporter, d *fleet.Device) string { return instant(d.LastSeen) }},
}

func instant(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}

// A cellOf a table is a device's field, or the setting of a column.
type exportColumn struct {
	name    string
	read    reader // nil: a setting
	setting policy.Key
}

type exporter struct {
	Export
	st       Store
	dialects *dialect.Set
	prov     fleet.Provisioning
	places   places
	policies map[fleet.DeviceID][]policy.Policy
	columns  []exportColumn
	secrets  secrets
}

// exportPage is how many devices are read at a time.
const exportPage = 1000

// Write writes the table to out, reading devices page by page. disclosed
// reports whether a secret stands in it in clear.
func Write(ctx context.Context, out io.Writer, st Store, ds *dialect.Set, e Export) (disclosed bool, err error) {
	w := &exporter{Export: e, st: st, dialects: ds, secrets: newSecrets(ds)}
	if w.prov, err = st.Provisioning(ctx, e.Account.ID); err != nil {
		return false, err
	}
	if w.places, err = loadPlaces(ctx, st, e.Account.ID); err != nil {
		return false, err
	}
	if e.Settings {
		if w.policies, err = devicePolicies(ctx, st, e.Account.ID, func(fleet.DeviceID) bool { return true }); err != nil {
			return false, err
		}
	}
	if err := w.choose(ctx); err != nil {
		return false, err
	}
	names := make([]string, len(w.columns))
	for i, c := range w.columns {
		names[i] = c.name
	}
	t, err := newTableWriter(e.Format, out, names)
	if err != nil {
		return false, err
	}
	cells := make([]string, len(w.columns))
	err = w.each(ctx, func(d *fleet.Device) error {
		for i, c := range w.columns {
			if c.read != nil {
				cells[i] = writeValue(c.read(w, d))
				continue
			}
			v, secret := w.value(d, c.setting)
			if secret && !w.Secrets {
				v = ""
			}
			disclosed = disclosed || secret && v != ""
			cells[i] = writeValue(v)
		}
		return t.row(cells)
	})
	if err != nil {
		return disclosed, err
	}
	return disclosed, t.end()
}

// each walks the devices in the order of their ids.
func (w *exporter) each(ctx context.Context, do func(*fleet.Device) error) error {
	ctx, cancel := context.WithCancel(ctx)
	pages := make(chan page)
	go w.read(ctx, pages)
	defer func() {
		cancel()
		for range pages { // the reader is to be gone before us
		}
	}()
	for p := range pages {
		if p.err != nil {
			return p.err
		}
		for i := range p.devices {
			if w.Settings && p.devices[i].Onboarding.Offers(fleet.AdvancedTools) != fleet.Whole {
				continue
			}
			if err := do(&p.devices[i]); err != nil {
				return err
			}
		}
	}
	return ctx.Err()
}

// A page is what was read of the devices at a time, or why it was not.
type page struct {
	devices []fleet.Device
	err     error
}

// read reads the devices page by page and closes pages: one is read while the
// one before is written.
func (w *exporter) read(ctx context.Context, pages chan<- page) {
	defer close(pages)
	q := w.Query
	q.Page = fleet.Page{Limit: exportPage}
	for {
		found, err := w.st.Devices(ctx, w.Account.ID, q)
		select {
		case pages <- page{found, err}:
		case <-ctx.Done():
			return
		}
		if err != nil || len(found) < exportPage {
			return
		}
		q.After = string(found[len(found)-1].ID)
	}
}

// choose decides the columns: those of devices, and every setting that one of
// the devices has at its own level.
func (w *exporter) choose(ctx context.Context) error {
	var all []exportColumn
	for _, d := range described {
		if d.settings || !w.Settings {
			all = append(all, exportColumn{name: d.name, read: d.read})
		}
	}
	if w.Settings {
		found := map[string]policy.Key{}
		err := w.each(ctx, func(d *fleet.Device) error {
			for i := range w.policies[d.ID] {
				for k, v := range w.policies[d.ID][i].Settings {
					if f, _ := k.Split(); f != "" && f != d.Family {
						continue // not told to it
					}
					if name := columnName(w.dialects, d.Family, k); found[name] == "" {
						found[name] = policy.Key(name)
					}
					if w.Format == "xlsx" && len(v) > excelize.TotalCellChars {
						return fault.Coded(fault.Invalid, "cellTooLong", "%s of device %s is longer than a cell of a workbook may be: ask for csv or json", k, d.MAC)
					}
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		for _, name := range slices.Sorted(maps.Keys(found)) {
			all = append(all, exportColumn{name: name, setting: found[name]})
		}
	}
	if len(w.Columns) > 0 {
		var chosen []exportColumn
		for _, want := range append([]string{"mac_address"}, w.Columns...) {
			i := slices.IndexFunc(all, func(c exportColumn) bool { return c.name == want || c.read != nil && fold(c.name) == fold(want) })
			if i < 0 {
				return fault.Coded(fault.Invalid, "columnUnknown", "there is no column %s; there are %s", want, strings.Join(first(all, 40), ", "))
			}
			if !slices.ContainsFunc(chosen, func(c exportColumn) bool { return c.name == all[i].name }) {
				chosen = append(chosen, all[i])
			}
		}
		all = chosen
	}
	if len(all) > MaxColumns {
		return fault.Coded(fault.Invalid, "tooManyColumns", "the devices have %d settings of their own together, and a table at most %d columns: choose with columns=", len(all), MaxColumns)
	}
	w.columns = all
	return nil
}

func first(all []exportColumn, n int) []string {
	var out []string
	for _, c := range all[:min(n, len(all))] {
		out = append(out, c.name)
	}
	return out
}

// value is what a device is told at its own level.
func (w *exporter) value(d *fleet.Device, k policy.Key) (v string, secret bool) {
	for i := range w.policies[d.ID] {
		p := &w.policies[d.ID][i]
		if key, ok := keyIn(w.dialects, p, d.Family, k); ok {
			return p.Settings[key], w.secrets.has(key)
		}
	}
	return "", false
}

// A tableWriter writes rows under the names of their columns.
type tableWriter interface {
	row(cells []string) error
	end() error
}

func newTableWriter(format string, out io.Writer, names []string) (tableWriter, error) {
	switch format {
	case "xlsx":
		return newSheetWriter(out, names)
	case "json":
		return &jsonWriter{out: bufio.NewWriterSize(out, 64<<10), names: names}, nil
	}
	w := &csvWriter{out: bufio.NewWriterSize(out, 64<<10)}
	return w, w.row(names)
}

// csvWriter writes commas, and a line feed behind each line, as RFC 4180 readers take it.
type csvWriter struct{ out *bufio.Writer }

func (w *csvWriter) row(cells []string) error {
	for i, c := range cells {
		if i > 0 {
			_ = w.out.WriteByte(',')
		}
		c = armed(c)
		if !strings.ContainsAny(c, "\",\r\n;\t") && (c == "" || c[0] != ' ' && c[len(c)-1] != ' ') {
			_, _ = w.out.WriteString(c)
			continue
		}
		_ = w.out.WriteByte('"')
		_, _ = w.out.WriteString(strings.ReplaceAll(c, `"`, `""`))
		_ = w.out.WriteByte('"')
	}
	return w.out.WriteByte('\n') // remembers what failed before
}

func (w *csvWriter) end() error { return w.out.Flush() }

// jsonWriter writes a list of objects; empty cells are left out.
type jsonWriter struct {
	out   *bufio.Writer
	names []string
	n     int
}

func (w *jsonWriter) row(cells []string) error {
	sep := ",\n"
	if w.n == 0 {
		sep = "[\n"
	}
	w.n++
	_, _ = w.out.WriteString(sep + "{")
	between := ""
	for i, c := range cells {
		if c == "" {
			continue
		}
		name, _ := json.Marshal(w.names[i])
		value, _ := json.Marshal(c)
		_, _ = w.out.WriteString(between)
		_, _ = w.out.Write(name)
		_ = w.out.WriteByte(':')
		_, _ = w.out.Write(value)
		between = ","
	}
	return w.out.WriteByte('}')
}

func (w *jsonWriter) end() error {
	if w.n == 0 {
		_, _ = w.out.WriteString("[")
	}
	_, _ = w.out.WriteString("\n]\n")
	return w.out.Flush()
}

// sheetWriter writes a workbook of one sheet, all cells typed as text: what
// begins with "=" is no formula there, and zeros in front stay.
type sheetWriter struct {
	out   io.Writer
	file  *excelize.File
	sheet *excelize.StreamWriter
	n     int
	cells []any
}

const sheetName = "Devices"

func newSheetWriter(out io.Writer, names []string) (*sheetWriter, error) {
	w := &sheetWriter{out: out, file: excelize.NewFile()}
	err := w.file.SetSheetName("Sheet1", sheetName)
	if err == nil {
		w.sheet, err = w.file.NewStreamWriter(sheetName)
	}
	if err == nil {
		err = w.row(names)
	}
	return w, err
}

func (w *sheetWriter) row(cells []string) error {
	w.n++
	w.cells = w.cells[:0]
	for _, c := range cells {
		if c == "" {
			w.cells = append(w.cells, nil)
		} else {
			w.cells = append(w.cells, c)
		}
	}
	at, err := excelize.CoordinatesToCellName(1, w.n)
	if err != nil {
		return err
	}
	return w.sheet.SetRow(at, w.cells)
}

func (w *sheetWriter) end() error {
	if err := w.sheet.Flush(); err != nil {
		return err
	}
	if err := w.file.Write(w.out); err != nil {
		return err
	}
	return w.file.Close()
}
