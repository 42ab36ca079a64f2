package inventory

import (
	"context"
	"encoding/json"
	"errors"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
)

// Steps are how a job's worker settles its items (work.Run).
type Steps interface {
	// Pending returns the next items that nothing was done about; none when all are settled.
	Pending(ctx context.Context) ([]job.Item, error)
	// Advance saves what became of items. Its error ends the work.
	Advance(ctx context.Context, items ...job.Item) error
}

// An Importer carries import jobs out.
type Importer struct {
	Store interface {
		Store
		ItemStore
	}
	Dialects *dialect.Set
	Teller   fleet.Teller
}

// Do checks a job's rows and applies those that have no problem, batch by
// batch, or all when none has one. A dry run writes nothing and ends with the
// same items: the store is asked what it would refuse.
func (im *Importer) Do(ctx context.Context, j job.Job, steps Steps) error {
	var p Params
	if err := json.Unmarshal(j.Params, &p); err != nil {
		return err
	}
	w := &importing{Importer: im, job: j, params: p, tried: map[string]error{}}
	if err := w.load(ctx); err != nil {
		return err
	}
	defer w.tell(context.WithoutCancel(ctx))
	if p.All && !j.DryRun {
		if err := w.rehearse(ctx, steps); err != nil {
			return err
		}
	}
	for {
		items, err := steps.Pending(ctx)
		if err != nil || len(items) == 0 {
			return err
		}
		if err := w.batch(ctx, items, j.DryRun); err != nil {
			return err
		}
		if err := steps.Advance(ctx, items...); err != nil {
			return err
		}
	}
}

// importing is one worker's time with an import.
type importing struct {
	*Importer
	job      job.Job
	params   Params
	check    *Checker
	tried    map[string]error // by name, what the store said of sites to make
	devices  bool             // were changed
	policies bool
	sites    bool
}

// itemPage is how many items are read at a time.
const itemPage = 1000

// load gathers what of the account the rows are about.
func (w *importing) load(ctx context.Context) error {
	columns, _, err := ReadColumns(w.params.Columns)
	if err != nil {
		return err
	}
	c := &Checker{dialects: w.Dialects, account: w.job.Account, columns: columns, params: w.params, make: w.params.CreateSites,
		devices: map[fleet.MAC]fleet.Device{}, serials: map[string]fleet.MAC{}, macRow: map[fleet.MAC]int{},
		nameRow: map[string]int{}, names: map[string]fleet.MAC{}, taken: map[string]int{}, settings: map[string]checked{}, secrets: newSecrets(w.Dialects)}
	w.check = c
	prov, err := w.Store.Provisioning(ctx, w.job.Account)
	if err != nil {
		return err
	}
	c.autoSync = prov.Enabled && prov.AutoSync.Enabled
	if c.places, err = loadPlaces(ctx, w.Store, w.job.Account); err != nil {
		return err
	}
	macs, serials, names := map[fleet.MAC]bool{}, map[string]bool{}, map[string]bool{}
	err = w.rows(ctx, func(i job.Item, d Data) {
		m, ok := c.macOf(d)
		if !ok {
			return
		}
		macs[m] = true
		for k, col := range columns {
			if k >= len(d.Cells) || d.Cells[k] == "" {
				continue
			}
			switch col.field {
			case serial:
				serials[strings.TrimSpace(d.Cells[k])] = true
			case name:
				v, _ := cellValue(d.Cells[k])
				names[strings.TrimSpace(v)] = true
			}
		}
		if i.State != job.ItemPending && c.macRow[m] == 0 {
			c.macRow[m] = d.Number // rows before a restart count for duplicates
		}
	})
	if err != nil {
		return err
	}
	ids := map[fleet.DeviceID]bool{}
	for d, err := range w.Store.AllDevices(ctx, w.job.Account) {
		if err != nil {
			return err
		}
		if macs[d.MAC] {
			c.devices[d.MAC], ids[d.ID] = d, true
		}
		if d.Serial != "" && serials[d.Serial] {
			c.serials[d.Serial] = d.MAC
		}
		if d.Name != "" && names[d.Name] {
			c.names[d.Name] = d.MAC
		}
	}
	c.policies, err = devicePolicies(ctx, w.Store, w.job.Account, func(d fleet.DeviceID) bool { return ids[d] })
	return err
}

// macOf reads a row's MAC: of one that was settled, from what became of it.
func (c *Checker) macOf(d Data) (fleet.MAC, bool) {
	text := d.MAC
	for k, col := range c.columns {
		if text == "" && col.field == mac && k < len(d.Cells) {
			text = strings.TrimSpace(d.Cells[k])
		}
	}
	m, err := fleet.ParseMAC(text)
	return m, err == nil
}

// rows walks all of the job's items.
func (w *importing) rows(ctx context.Context, do func(job.Item, Data)) error {
	for after := 0; ; {
		items, err := w.Store.Items(ctx, w.job.Account, w.job.ID, job.ItemQuery{After: after, Limit: itemPage})
		if err != nil {
			return err
		}
		for _, i := range items {
			d, err := ReadData(i)
			if err != nil {
				return err
			}
			do(i, d)
			after = i.Seq
		}
		if len(items) < itemPage {
			return nil
		}
	}
}

// batch checks items, applies what can be, and writes down on them what became of each.
func (w *importing) batch(ctx context.Context, items []job.Item, trial bool) error {
	data := make([]Data, len(items))
	plans := make([]Plan, len(items))
	var todo []*Plan
	var at []int
	for i := range items {
		d, err := ReadData(items[i])
		if err != nil {
			return err
		}
		data[i] = d
		plans[i] = w.check.Check(Row{Number: d.Number, Cells: d.Cells, Broken: d.Odd})
		p := &plans[i]
		if len(p.Problems) > 0 || p.Action() == "unchanged" {
			continue
		}
		if err := w.site(ctx, p, trial); err != nil {
			return err
		}
		if len(p.Problems) == 0 {
			todo, at = append(todo, p), append(at, i)
		}
	}
	if trial {
		if err := w.try(ctx, todo); err != nil {
			return err
		}
	} else if err := w.apply(ctx, todo, func(k int, d fleet.Device) { data[at[k]].Device = string(d.ID) }); err != nil {
		return err
	}
	for i := range items {
		w.settle(&items[i], &data[i], &plans[i], trial)
	}
	return nil
}

// settle writes on an item what became of it.
func (w *importing) settle(i *job.Item, d *Data, p *Plan, trial bool) {
	if p.Device.MAC != (fleet.MAC{}) {
		d.MAC = p.Device.MAC.String()
	}
	if p.Device.ID != "" {
		d.Device = string(p.Device.ID)
	}
	d.Changes, d.Notes = p.Changes, p.Notes
	i.Code, i.Pointer, i.Detail = "", "", ""
	switch {
	case len(p.Problems) > 0:
		first := p.Problems[0]
		i.State, i.Action, i.Code, i.Pointer, i.Detail = job.ItemFailed, "", first.Code, first.Pointer, first.Detail
		d.Errors, d.Changes = nil, nil
		for _, f := range p.Problems {
			d.Errors = append(d.Errors, Error{f.Code, f.Pointer, f.Detail})
		}
		i.Data = d.encode() // with its cells: errors.csv gives them back
		return
	case p.Action() == "unchanged":
		i.State, i.Action = job.ItemSkipped, "unchanged"
		if action := w.before(p); action != "" {
			i.State, i.Action = job.ItemDone, action
		}
	default:
		i.State, i.Action = job.ItemDone, p.Action()
	}
	if len(p.Notes) > 0 {
		i.Detail = p.Notes[0].Detail
	}
	d.Cells = nil
	i.Data = d.encode()
}

// before reports what a worker that died had done about a row without writing
// it down: the device, or a policy of it, is younger than the job.
func (w *importing) before(p *Plan) string {
	if w.job.DryRun {
		return ""
	}
	since := w.job.StartedAt
	if !p.Device.CreatedAt.Before(since) {
		return "create"
	}
	if !p.Device.UpdatedAt.Before(since) {
		return "update"
	}
	for _, pol := range w.check.policies[p.Device.ID] {
		if !pol.UpdatedAt.Before(since) {
			return "update"
		}
	}
	return ""
}

// rehearse looks whether all rows can be applied. When one cannot, it says so
// of each that cannot, and fails: the rest is left as it is.
func (w *importing) rehearse(ctx context.Context, steps Steps) error {
	fresh := *w.check
	var failed []job.Item
	total := 0
	var page []job.Item
	judge := func() error {
		if err := w.batch(ctx, page, true); err != nil {
			return err
		}
		for _, i := range page {
			if i.State == job.ItemFailed {
				failed = append(failed, i)
			}
		}
		page = page[:0]
		return steps.Advance(ctx)
	}
	var problem error
	err := w.rows(ctx, func(i job.Item, _ Data) {
		if total++; i.State != job.ItemPending || problem != nil {
			return
		}
		if page = append(page, i); len(page) == itemPage {
			problem = judge()
		}
	})
	if err = errors.Join(err, problem); err == nil && len(page) > 0 {
		err = judge()
	}
	if err != nil {
		return err
	}
	fresh.macRow, fresh.nameRow, fresh.taken = map[fleet.MAC]int{}, map[string]int{}, map[string]int{}
	w.check = &fresh
	if len(failed) == 0 {
		return nil
	}
	if err := steps.Advance(ctx, failed...); err != nil {
		return err
	}
	return fault.Coded(fault.Invalid, "allOrNothing", "%d of %d rows cannot be applied, and all or nothing was asked for: nothing was", len(failed), total)
}

// tell spreads what was changed, in a few notices for all.
func (w *importing) tell(ctx context.Context) {
	if w.Teller == nil {
		return
	}
	for about, changed := range map[string]bool{"site": w.sites, "device": w.devices, "policy": w.policies} {
		if changed {
			_ = w.Teller.Tell(ctx, fleet.Notice{Account: w.job.Account, About: about}) // a lost notice costs time, not truth
		}
	}
}

// Title is what lists of jobs call an import.
func (p Params) Title() string {
	if p.File == "" {
		return "Import devices"
	}
	return "Import " + p.File
}
