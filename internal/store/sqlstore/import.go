package sqlstore

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// ImportDevices implements policy.ImportStore.
func (s *Store) ImportDevices(ctx context.Context, by fleet.Actor, id fleet.AccountID, all []policy.Import) ([]policy.Outcome, error) {
	if len(all) > policy.MaxImport {
		return nil, fault.New(fault.Invalid, "at most %d devices at once", policy.MaxImport)
	}
	var out []policy.Outcome
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		b := &batch{Store: s, tx: tx, by: by, a: a, refs: newRefs(s, tx, id), counts: map[string]int{}}
		if err := b.prepare(ctx, all); err != nil {
			return err
		}
		out = make([]policy.Outcome, len(all))
		for i := range all {
			d, err := b.row(ctx, all[i])
			if err != nil && !refusal(err) {
				return err
			}
			out[i] = policy.Outcome{Device: d, Err: err}
		}
		return b.end(ctx)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// refusal reports whether an error is about one row, and not about the database.
func refusal(err error) bool {
	f := fault.As(err)
	return f != nil && f.Kind != fault.Unavailable
}

// A batch is an import while it is written.
type batch struct {
	*Store
	tx      *sql.Tx
	by      fleet.Actor
	a       fleet.Account
	refs    *refs
	serials map[string][]fleet.DeviceID // who has those that the batch names
	pending bool                        // the account has pending devices: new ones may be among them
	counts  map[string]int
	claimed []string // serials that the batch gave to devices
}

// prepare reads what all rows are held against, once.
func (b *batch) prepare(ctx context.Context, all []policy.Import) error {
	var serials []string
	for _, r := range all {
		if r.Same {
			continue
		}
		if r.Device.Serial != "" && storable(r.Device.Serial) {
			serials = append(serials, r.Device.Serial)
		}
		if checkDevice(r.Device) != nil {
			continue // its row says so
		}
		if err := b.refs.load(ctx, r.Device); err != nil {
			return err
		}
	}
	var n int
	if err := b.tx.QueryRowContext(ctx, `SELECT count(*) FROM (SELECT 1 FROM pending_device WHERE account = $1 LIMIT 1) o`, b.a.ID).Scan(&n); err != nil {
		return err
	}
	b.pending, b.serials = n > 0, map[string][]fleet.DeviceID{}
	return b.owners(ctx, serials, func(serial string, d fleet.DeviceID) { b.serials[serial] = append(b.serials[serial], d) })
}

// owners finds who in the account has the serials.
func (b *batch) owners(ctx context.Context, serials []string, each func(serial string, d fleet.DeviceID)) error {
	if len(serials) == 0 {
		return nil
	}
	cond, arg := oneOf(b.pg, "serial", 2, serials)
	rows, err := b.tx.QueryContext(ctx, `SELECT serial, id FROM device WHERE account = $1 AND `+cond, b.a.ID, arg)
	_, err = collect(rows, err, func(r row) (x struct{}, err error) {
		var serial string
		var d fleet.DeviceID
		err = r.Scan(&serial, &d)
		each(serial, d)
		return x, err
	})
	return err
}

const (
	savepointSQL = `SAVEPOINT imported`
	releaseSQL   = `RELEASE SAVEPOINT imported`
)

// row writes one row, or nothing of it. A statement that fails takes nothing but
// itself back on SQLite; a new device without policies is one statement.
func (b *batch) row(ctx context.Context, r policy.Import) (fleet.Device, error) {
	if err := checkImport(r); err != nil {
		b.counts["refused"]++
		return r.Device, err
	}
	canonical(&r.Device)
	if !b.pg && r.Device.ID == "" && len(r.Policies) == 0 {
		d, _, err := b.device(ctx, r)
		b.count(d, r, nil, err)
		return d, err
	}
	if _, err := b.in(ctx, b.tx, savepointSQL).ExecContext(ctx); err != nil {
		return r.Device, err
	}
	d, changes, err := b.device(ctx, r)
	var policies []string
	if err == nil {
		policies, err = b.policies(ctx, d, r.Policies)
	}
	if err != nil && refusal(err) {
		if _, back := b.tx.ExecContext(ctx, `ROLLBACK TO SAVEPOINT imported`); back != nil {
			return d, back
		}
	}
	if err == nil && r.Device.ID != "" && len(changes) > 0 {
		err = b.audit(ctx, b.tx, b.by, b.a, "device.update", string(d.ID), changes)
	}
	if err != nil && !refusal(err) {
		return d, err
	}
	if _, end := b.in(ctx, b.tx, releaseSQL).ExecContext(ctx); end != nil {
		return d, end
	}
	if err == nil {
		for _, what := range policies {
			b.counts[what]++
		}
		if r.Device.ID != "" && len(changes) == 0 {
			return d, nil
		}
	}
	b.count(d, r, changes, err)
	return d, err
}

func checkImport(r policy.Import) error {
	for _, p := range r.Policies {
		if err := checkName(p.Name, true); err != nil {
			return err
		}
	}
	switch {
	case r.Same:
		return checkText("", string(r.Device.ID))
	case r.Device.ID == "":
		return checkNew(r.Device)
	}
	return checkDevice(r.Device)
}

// count remembers what became of a row, and who has its serial now.
func (b *batch) count(d fleet.Device, r policy.Import, changes map[string]string, err error) {
	switch {
	case err != nil:
		b.counts["refused"]++
		return
	case r.Device.ID == "":
		b.counts["created"]++
	default:
		b.counts["updated"]++
		if changes["serial"] == "" {
			return
		}
		for serial, of := range b.serials {
			b.serials[serial] = slices.DeleteFunc(of, func(o fleet.DeviceID) bool { return o == d.ID })
		}
	}
	if d.Serial != "" {
		b.serials[d.Serial] = append(b.serials[d.Serial], d.ID)
		b.claimed = append(b.claimed, d.Serial)
	}
}

// device writes the device of a row, and says what of one that was there changed.
func (b *batch) device(ctx context.Context, r policy.Import) (fleet.Device, map[string]string, error) {
	if r.Device.ID == "" {
		if len(b.serials[r.Device.Serial]) > 0 {
			return r.Device, nil, serialTaken()
		}
		d, err := b.addDevice(ctx, b.tx, b.a, r.Device, b.refs)
		if err == nil && b.pending {
			err = dropPending(ctx, b.tx, b.a.ID, d.MAC)
		}
		return d, nil, err
	}
	old, err := scanDevice(b.in(ctx, b.tx, deviceSQL).QueryRowContext(ctx, r.Device.ID, b.a.ID))
	if err != nil || r.Same {
		return old, nil, err
	}
	if r.Device.Serial != old.Serial && slices.ContainsFunc(b.serials[r.Device.Serial], func(o fleet.DeviceID) bool { return o != old.ID }) {
		return old, nil, serialTaken()
	}
	r.Device.Account = b.a.ID
	return b.replaceDevice(ctx, b.tx, old, r.Device, b.refs)
}

// policies writes a device's own policies and says what became of each.
func (b *batch) policies(ctx context.Context, d fleet.Device, all []policy.Policy) (did []string, err error) {
	for _, p := range all {
		p.Account, p.Level, p.Target = b.a.ID, policy.Device, string(d.ID)
		if p.ID == "" {
			if _, err := b.addPolicy(ctx, b.tx, b.by, p); err != nil {
				return nil, err
			}
			did = append(did, "policies created")
			continue
		}
		old, err := b.scanPolicy(b.in(ctx, b.tx, policySQL).QueryRowContext(ctx, p.ID, p.Account))
		if err == nil && (old.Level != p.Level || old.Target != p.Target) {
			err = fault.New(fault.Missing, "no such policy")
		}
		if err != nil {
			return nil, err
		}
		_, changes, err := b.replacePolicy(ctx, b.tx, b.by, old, p)
		if err != nil {
			return nil, err
		}
		if len(changes) > 0 {
			did = append(did, "policies updated")
		}
	}
	return did, nil
}

// end looks once more whether a serial belongs to two, now that other servers
// wait, and writes the line of the batch.
func (b *batch) end(ctx context.Context) error {
	if b.pg && len(b.claimed) > 0 {
		if err := b.lockAudit(ctx, b.tx); err != nil {
			return err
		}
		owners := map[string]int{}
		if err := b.owners(ctx, b.claimed, func(serial string, _ fleet.DeviceID) { owners[serial]++ }); err != nil {
			return err
		}
		for _, serial := range b.claimed {
			if owners[serial] > 1 {
				return errAgain // the next try sees the other
			}
		}
	}
	changes := map[string]string{}
	for what, n := range b.counts {
		changes[what] = fmt.Sprint(n)
	}
	if len(b.counts) == 0 || len(b.counts) == 1 && b.counts["refused"] > 0 {
		return nil
	}
	return b.audit(ctx, b.tx, b.by, b.a, "device.import", string(b.a.ID), changes)
}
