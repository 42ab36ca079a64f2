package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"maps"
	"strings"

	"muster/internal/fault"
	"muster/internal/fleet"
)

const deviceColumns = `id, account, mac, serial, name, family, model, onboarding, lifecycle, site, room, groups, device_user, auto_sync, held, labels,
	created_at, updated_at, revision, first_seen, last_seen, last_sync, holds, used, software_version, address, external_server,
	approved_at, activated_at, deactivated_at, enrolled_at, enrolled_profile, enrolled_edition, notes`

// selectDevice is what scanDevice reads; conditions follow it.
const selectDevice = `SELECT ` + deviceColumns + `, ` + roadColumns + `, ` + troubleColumns + ` FROM device LEFT JOIN road ON road.device = device.id ` + joinTrouble

// selectFromRoad is selectDevice for devices that have a road, from which the engine begins; conditions follow it with AND.
const selectFromRoad = `SELECT ` + deviceColumns + `, ` + roadColumns + `, ` + troubleColumns + ` FROM road CROSS JOIN device ` + joinTrouble + ` WHERE device.id = road.device`

func scanDevice(r row) (d fleet.Device, err error) {
	var mac, groups, labels string
	var created, updated, first, last, sync, connected, ordered, approved, activated, deactivated, enrolled, trouble int64
	err = r.Scan(&d.ID, &d.Account, &mac, &d.Serial, &d.Name, &d.Family, &d.Model, &d.Onboarding, &d.Lifecycle, &d.Site, &d.Room, &groups, &d.User, &d.AutoSync, &d.Held, &labels,
		&created, &updated, &d.Revision, &first, &last, &sync, &d.Holds, &d.Used, &d.SoftwareVersion, &d.Address, &d.ExternalServer,
		&approved, &activated, &deactivated, &enrolled, &d.Stage.Profile, &d.Stage.Edition, &d.Notes,
		&d.Link.Connection, &connected, &d.Link.Node, &d.Link.Says, &d.Link.Gateway, &d.Link.ByGateway, &d.Order.ID, &d.Order.Generation, &d.Order.State, &d.Order.Road, &d.Order.Reason, &ordered, &d.Order.Tries,
		&trouble, &d.Trouble.Reason, &d.Trouble.Detail, &d.Trouble.File, &d.Trouble.Source)
	if err != nil {
		return d, missing(err, "device")
	}
	d.CreatedAt, d.UpdatedAt = fromMicro(created), fromMicro(updated)
	d.FirstSeen, d.LastSeen, d.LastSync = fromMicro(first), fromMicro(last), fromMicro(sync)
	d.Link.Since, d.Order.At, d.Trouble.At = fromMicro(connected), fromMicro(ordered), fromMicro(trouble)
	d.Stage.ApprovedAt, d.Stage.ActivatedAt, d.Stage.DeactivatedAt, d.Stage.EnrolledAt = fromMicro(approved), fromMicro(activated), fromMicro(deactivated), fromMicro(enrolled)
	d.Lifecycle = d.Stage.Lifecycle(d.Lifecycle, d.Site)
	if err := decodeList(groups, &d.Groups); err != nil {
		return d, err
	}
	if d.Labels, err = decodeLabels(labels); err != nil {
		return d, err
	}
	return d, d.MAC.UnmarshalText([]byte(mac))
}

func encodeList(l []string) string {
	if len(l) == 0 {
		return ""
	}
	return encode(l)
}

// canonical lets the model catalog name model and family.
func canonical(d *fleet.Device) {
	if m, ok := fleet.FindModel(d.Model); ok {
		d.Model, d.Family = m.Model, m.Family
	}
}

func firstLifecycle(t fleet.AccountType) fleet.Lifecycle {
	if t == fleet.Customer {
		return fleet.Claimed
	}
	return fleet.Imported
}

// CreateDevice implements fleet.Store.
func (s *Store) CreateDevice(ctx context.Context, by fleet.Actor, d fleet.Device) (fleet.Device, error) {
	if err := checkNew(d); err != nil {
		return d, err
	}
	canonical(&d)
	first := d
	err := s.write(ctx, func(tx *sql.Tx) error {
		d = first
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, d.Account))
		if err != nil {
			return err
		}
		if d, err = s.addDevice(ctx, tx, a, d, newRefs(s, tx, a.ID)); err != nil {
			return err
		}
		if err := s.ownSerial(ctx, tx, d); err != nil {
			return err
		}
		if err := dropPending(ctx, tx, d.Account, d.MAC); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "device.create", string(d.ID), map[string]string{"mac": d.MAC.String(), "model": d.Model})
	})
	return d, err
}

const insertDeviceSQL = `INSERT INTO device (` + deviceColumns + `, version_order, visits_after) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35,
	coalesce((SELECT v.n FROM visit_save v WHERE v.account = $2), 0))`

func deviceArgs(d fleet.Device) []any {
	return []any{d.ID, d.Account, d.MAC.String(), d.Serial, d.Name, d.Family, d.Model, d.Onboarding, d.Lifecycle.Base(), d.Site, d.Room, encodeList(d.Groups), d.User, d.AutoSync, d.Held, encode(d.Labels),
		micro(d.CreatedAt), micro(d.UpdatedAt), d.Revision, micro(d.FirstSeen), micro(d.LastSeen), micro(d.LastSync), d.Holds, d.Used, d.SoftwareVersion, d.Address, d.ExternalServer,
		micro(d.Stage.ApprovedAt), micro(d.Stage.ActivatedAt), micro(d.Stage.DeactivatedAt), micro(d.Stage.EnrolledAt), d.Stage.Profile, d.Stage.Edition, d.Notes, fleet.VersionOrder(d.SoftwareVersion)}
}

// addDevice fills a new device of account a in and writes it.
func (s *Store) addDevice(ctx context.Context, tx *sql.Tx, a fleet.Account, d fleet.Device, known *refs) (fleet.Device, error) {
	d.Account = a.ID
	if d.Onboarding == "" {
		d.Onboarding = fleet.Provisioned
	}
	if d.Lifecycle == "" {
		d.Lifecycle = firstLifecycle(a.Type)
	}
	if err := known.refer(ctx, &d, fleet.Device{}); err != nil {
		return d, err
	}
	d.ID, d.Revision = fleet.DeviceID(newID("dev_")), 1
	d.CreatedAt = s.micros()
	d.UpdatedAt = d.CreatedAt
	d.Observed, d.Member, d.Stage = fleet.Observed{}, fleet.Member{}, fleet.Stage{}
	d.Lifecycle = d.Stage.Lifecycle(d.Lifecycle.Base(), d.Site)
	_, err := s.in(ctx, tx, insertDeviceSQL).ExecContext(ctx, deviceArgs(d)...)
	return d, deviceTaken(err)
}

// checkNew is checkDevice for one that is to be added.
func checkNew(d fleet.Device) error {
	if (d.MAC == fleet.MAC{}) {
		return fault.Bad("/spec/mac", "required", "mac is required")
	}
	return checkDevice(d)
}

// deviceTaken says which of a device's two unique values somebody has: the
// name, in its account, or the MAC, anywhere.
func deviceTaken(err error) error {
	what, twice := unique(err)
	switch {
	case !twice:
		return err
	case strings.Contains(what, "device_name"), strings.Contains(what, "device.name"):
		return fault.Coded(fault.Conflict, "nameTaken", "a device of the account has this name already")
	}
	return macUnavailable()
}

func checkDevice(d fleet.Device) error {
	if _, err := fleet.ParseMAC(d.Name); err == nil {
		return fault.Bad("/metadata/name", "reserved", "name may not read as a MAC: the device could not be told from the one whose MAC it is")
	}
	return errors.Join(checkName(d.Name, false), checkText("/spec/serial", d.Serial), checkText("/spec/model", d.Model), checkText("/spec/site", d.Site), checkText("/spec/room", d.Room), checkText("/spec/user", d.User), checkText("/spec/notes", d.Notes), checkGroups(d.Groups))
}

// FindDevice implements fleet.Store.
func (s *Store) FindDevice(ctx context.Context, root fleet.AccountID, ref string) (fleet.Device, error) {
	if m, err := fleet.ParseMAC(ref); err == nil {
		from, to, err := s.beneath(ctx, root)
		if err != nil {
			return fleet.Device{}, err
		}
		d, err := scanDevice(s.r.QueryRowContext(ctx, selectDevice+` WHERE mac = $1`+within, m.String(), from, to))
		if err == nil || !isMissing(err) {
			return d, s.failed(err)
		}
	}
	return byRef(ctx, s, root, ref, selectDevice, "device", scanDevice)
}

// A roster reads each device that learned something with it: all, when new software comes.
const deviceByMACSQL = selectDevice + ` WHERE mac = $1 AND account = $2`

// DeviceByMAC implements fleet.Store.
func (s *Store) DeviceByMAC(ctx context.Context, id fleet.AccountID, m fleet.MAC) (fleet.Device, error) {
	d, err := scanDevice(s.ask(deviceByMACSQL).QueryRowContext(ctx, m.String(), id))
	return d, s.failed(err)
}

// DeviceBySerial implements fleet.Store.
func (s *Store) DeviceBySerial(ctx context.Context, id fleet.AccountID, serial string) (fleet.Device, error) {
	if serial == "" {
		return fleet.Device{}, fault.New(fault.Missing, "no such device")
	}
	rows, err := s.r.QueryContext(ctx, selectDevice+` WHERE account = $1 AND serial = $2 ORDER BY id LIMIT 2`, id, serial)
	return only(rows, err, scanDevice, "device", s)
}

// where builds the condition of a query; $1 is the account.
func (s *Store) where(id fleet.AccountID, q fleet.DeviceQuery) (string, *clause, error) {
	c := &clause{pg: s.pg, now: q.Now, args: []any{id}}
	cond := []string{"account = $1"}
	if len(q.Within) > 0 {
		cond = append(cond, among(c, "site", texts(q.Within))+" AND site <> ''")
	}
	if q.Family != "" {
		cond = append(cond, "family = "+c.arg(q.Family))
	}
	if q.Model != "" {
		cond = append(cond, "model = "+c.arg(q.Model))
	}
	if q.Serial != "" {
		cond = append(cond, "serial = "+c.arg(q.Serial))
	}
	if q.Text != "" {
		// One comparison a row: four cost 100,000 devices more than their reading. The line between keeps a text from matching the end of one and the beginning of the next.
		text := c.contains("lower(name || '\n' || mac || '\n' || serial || '\n' || model)", folded(q.Text))
		if m, ok := macPart(q.Text); ok {
			text += " OR " + c.contains("mac", m)
		}
		// No index has these: they are looked at where the text can be one.
		if addressPart(q.Text) {
			text += " OR " + c.contains("address", folded(q.Text))
		}
		if key, value, ok := strings.Cut(q.Text, ":"); ok && strings.TrimSpace(key) != "" && strings.TrimSpace(value) != "" {
			text += " OR " + c.labelled(strings.TrimSpace(key), strings.TrimSpace(value))
		}
		cond = append(cond, "("+text+")")
	}
	if q.IDs != nil {
		text, arg := oneOf(s.pg, "id", len(c.args)+1, texts(q.IDs))
		c.arg(arg)
		cond = append(cond, text)
	}
	if q.Enrollment != "" {
		current := `EXISTS (SELECT 1 FROM site t LEFT JOIN profile p ON p.id = t.profile WHERE t.id = device.site AND coalesce(p.id, '') = device.enrolled_profile AND coalesce(p.edition, 0) = device.enrolled_edition)`
		if q.Enrollment == fleet.Behind {
			current = "NOT " + current
		}
		cond = append(cond, "enrolled_at <> 0 AND site <> '' AND "+current)
	}
	if q.Filter != nil {
		if c.now.IsZero() {
			c.now = s.now()
		}
		text, err := c.filtered(q.Filter)
		if err != nil {
			return "", nil, err
		}
		cond = append(cond, text)
	}
	return strings.Join(cond, " AND "), c, nil
}

// macPart takes the separators out of a part of a MAC ("00:04:f2").
func macPart(s string) (string, bool) {
	m := strings.NewReplacer(":", "", "-", "", ".", "").Replace(strings.ToLower(s))
	return m, m != "" && len(m) < len(s) && strings.Trim(m, "0123456789abcdef") == ""
}

// addressPart reports whether a text can be a part of an IP address: "10.1.", "2001:db8:".
func addressPart(s string) bool {
	return strings.ContainsAny(s, ".:") && strings.Trim(strings.ToLower(s), "0123456789abcdef.:") == ""
}

// Devices implements fleet.Store.
func (s *Store) Devices(ctx context.Context, id fleet.AccountID, q fleet.DeviceQuery) ([]fleet.Device, error) {
	cond, c, err := s.where(id, q)
	if err != nil {
		return nil, err
	}
	by, after, err := c.ordered(q.Sort, q.After)
	if err != nil {
		return nil, err
	}
	text := cond + after + by + ` LIMIT ` + c.arg(limit(q.Limit))
	if len(q.Sort) > 1 || len(q.Sort) == 1 && !indexed[q.Sort[0].Field] { // what is sorted are ids, not whole rows
		text = `id IN (SELECT id FROM device WHERE ` + text + `)` + by
	}
	rows, err := s.r.QueryContext(ctx, selectDevice+` WHERE `+text, c.args...)
	out, err := collect(rows, err, scanDevice)
	return out, s.failed(err)
}

// MaxHolding bounds a page of Holding: passes read thousands at once, so that
// a fleet takes few round trips.
const MaxHolding = 5000

// Holding implements fleet.Store. The index device_holds has all that it asks
// for, in order, so that a page costs no more than its ids.
func (s *Store) Holding(ctx context.Context, id fleet.AccountID, g fleet.Generation, after fleet.DeviceID, n int) ([]fleet.DeviceID, error) {
	if n <= 0 || n > MaxHolding {
		n = MaxHolding
	}
	rows, err := s.r.QueryContext(ctx, `SELECT id FROM device WHERE account = $1 AND used = $2 AND id > $3 ORDER BY id LIMIT $4`, id, g, after, n)
	out, err := collect(rows, err, func(r row) (d fleet.DeviceID, err error) { return d, r.Scan(&d) })
	return out, s.failed(err)
}

// CountDevices implements fleet.Store.
func (s *Store) CountDevices(ctx context.Context, id fleet.AccountID, q fleet.DeviceQuery) (n int, err error) {
	cond, c, err := s.where(id, q)
	if err != nil {
		return 0, err
	}
	err = s.r.QueryRowContext(ctx, `SELECT count(*) FROM device WHERE `+cond, c.args...).Scan(&n)
	return n, s.failed(err)
}

// CountEach implements fleet.Store.
func (s *Store) CountEach(ctx context.Context, id fleet.AccountID, q fleet.DeviceQuery, each ...fleet.DeviceFilter) (all int, of []int, err error) {
	cond, c, err := s.where(id, q)
	if err != nil {
		return 0, nil, err
	}
	if c.now.IsZero() {
		c.now = s.now()
	}
	of = make([]int, len(each))
	text, to := `SELECT count(*)`, []any{&all}
	for i, f := range each {
		one, err := c.filtered(f)
		if err != nil {
			return 0, nil, err
		}
		text += `, coalesce(sum(CASE WHEN ` + one + ` THEN 1 ELSE 0 END), 0)`
		to = append(to, &of[i])
	}
	err = s.r.QueryRowContext(ctx, text+` FROM device WHERE `+cond, c.args...).Scan(to...)
	return all, of, s.failed(err)
}

const connectionsSQL = `SELECT r.device, r.connection FROM device d JOIN road r ON r.device = d.id WHERE d.account = $1 AND r.connection <> ''`

// Connections implements fleet.Store.
func (s *Store) Connections(ctx context.Context, id fleet.AccountID) (map[fleet.DeviceID]fleet.Connection, error) {
	rows, err := s.r.QueryContext(ctx, connectionsSQL, id)
	return keyed[fleet.DeviceID, fleet.Connection](s, rows, err)
}

// AllDevices implements fleet.Store.
func (s *Store) AllDevices(ctx context.Context, id fleet.AccountID) iter.Seq2[fleet.Device, error] {
	return func(yield func(fleet.Device, error) bool) {
		rows, err := s.r.QueryContext(ctx, selectDevice+` WHERE account = $1`, id)
		if err != nil {
			yield(fleet.Device{}, s.failed(err))
			return
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			d, err := scanDevice(rows)
			if !yield(d, s.failed(err)) || err != nil {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(fleet.Device{}, s.failed(err))
		}
	}
}

// SaveDevice implements fleet.Store.
func (s *Store) SaveDevice(ctx context.Context, by fleet.Actor, d fleet.Device) (fleet.Device, error) {
	if err := checkDevice(d); err != nil {
		return d, err
	}
	canonical(&d)
	var out fleet.Device
	err := s.write(ctx, func(tx *sql.Tx) error {
		old, err := scanDevice(s.in(ctx, tx, deviceSQL).QueryRowContext(ctx, d.ID, d.Account))
		if err != nil {
			return err
		}
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, d.Account))
		if err != nil {
			return err
		}
		out, err = s.saveDevice(ctx, tx, by, a, old, d, newRefs(s, tx, a.ID))
		return err
	})
	return out, err
}

// What a save of a device runs; a job runs it thousands of times in a row.
const (
	deviceSQL     = selectDevice + ` WHERE id = $1 AND account = $2`
	saveDeviceSQL = `UPDATE device SET serial = $1, name = $2, family = $3, model = $4, onboarding = $5, lifecycle = $6, site = $7, groups = $8, device_user = $9,
	auto_sync = $10, held = $11, labels = $12, updated_at = $13, room = $14, notes = $17, revision = revision + 1 WHERE id = $15 AND revision = $16`
)

// saveDevice makes d of old, both of account a, and writes the line of the
// trail. When nothing changes it returns old.
func (s *Store) saveDevice(ctx context.Context, tx *sql.Tx, by fleet.Actor, a fleet.Account, old, d fleet.Device, known *refs) (fleet.Device, error) {
	out, changes, err := s.replaceDevice(ctx, tx, old, d, known)
	if err != nil || len(changes) == 0 {
		return out, err
	}
	if out.Serial != old.Serial {
		if err := s.ownSerial(ctx, tx, out); err != nil {
			return d, err
		}
	}
	return out, s.audit(ctx, tx, by, a, "device.update", string(d.ID), changes)
}

// replaceDevice makes d of old and says what changed; nothing, and it returns old.
func (s *Store) replaceDevice(ctx context.Context, tx *sql.Tx, old, d fleet.Device, known *refs) (fleet.Device, map[string]string, error) {
	if old.Revision != d.Revision {
		return d, nil, stale()
	}
	out := d
	out.MAC, out.CreatedAt, out.Observed, out.Member, out.Stage = old.MAC, old.CreatedAt, old.Observed, fleet.Member{}, old.Stage
	if err := known.refer(ctx, &out, old); err != nil {
		return d, nil, err
	}
	out.Lifecycle = out.Stage.Lifecycle(out.Lifecycle.Base(), out.Site)
	changes := deviceChanges(old, out)
	if len(changes) == 0 {
		return old, nil, nil
	}
	out.Revision, out.UpdatedAt = old.Revision+1, s.micros()
	res, err := s.in(ctx, tx, saveDeviceSQL).ExecContext(ctx, out.Serial, out.Name, out.Family, out.Model, out.Onboarding, out.Lifecycle.Base(), out.Site, encodeList(out.Groups), out.User,
		out.AutoSync, out.Held, encode(out.Labels), micro(out.UpdatedAt), out.Room, d.ID, d.Revision, out.Notes)
	return out, changes, changed(res, deviceTaken(err))
}

func deviceChanges(old, d fleet.Device) map[string]string {
	out := diff("serial", old.Serial, d.Serial, "name", old.Name, d.Name, "family", string(old.Family), string(d.Family), "model", old.Model, d.Model,
		"onboarding", string(old.Onboarding), string(d.Onboarding), "lifecycle", string(old.Lifecycle), string(d.Lifecycle), "site", old.Site, d.Site, "room", old.Room, d.Room,
		"groups", strings.Join(old.Groups, ", "), strings.Join(d.Groups, ", "), "user", old.User, d.User, "autoSync", old.AutoSync, d.AutoSync,
		"held", onOff(old.Held), onOff(d.Held), "notes", old.Notes, d.Notes)
	if !maps.Equal(old.Labels, d.Labels) {
		out["labels"] = orNone(pairs(old.Labels)) + " → " + orNone(pairs(d.Labels))
	}
	return out
}

// DeleteDevice implements fleet.Store.
func (s *Store) DeleteDevice(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		old, err := scanDevice(s.in(ctx, tx, deviceSQL).QueryRowContext(ctx, d, id))
		if err != nil {
			return err
		}
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		return s.deleteDevice(ctx, tx, by, a, old)
	})
}

// deleteDevice removes a device of account a with what it left.
func (s *Store) deleteDevice(ctx context.Context, tx *sql.Tx, by fleet.Actor, a fleet.Account, old fleet.Device) error {
	if err := s.withdraw(ctx, tx, "device", string(old.ID)); err != nil {
		return err
	}
	if err := gone(tx.ExecContext(ctx, `DELETE FROM device WHERE id = $1`, old.ID)); err != nil {
		return missing(err, "device")
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM upload WHERE account = $1 AND mac = $2`, a.ID, old.MAC.String()); err != nil {
		return err
	}
	dropped, err := s.dropDevicePolicies(ctx, tx, by, a, old.ID)
	if err != nil {
		return err
	}
	changes := map[string]string{"mac": old.MAC.String()}
	if dropped > 0 {
		changes["policies"] = fmt.Sprint(dropped)
	}
	return s.audit(ctx, tx, by, a, "device.delete", string(old.ID), changes)
}
