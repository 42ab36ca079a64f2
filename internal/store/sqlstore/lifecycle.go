package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"maps"
	"strings"
	"time"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// StepDevice implements claim.Store.
func (s *Store) StepDevice(ctx context.Context, by fleet.Actor, id fleet.AccountID, device fleet.DeviceID, o claim.Order) (fleet.Device, error) {
	var out fleet.Device
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		old, err := scanDevice(s.in(ctx, tx, deviceSQL).QueryRowContext(ctx, device, id))
		if err != nil {
			return err
		}
		o.At, o.Parent = fromMicro(micro(o.At)), a.Parent
		if o.To != "" {
			to, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, o.To))
			if err != nil {
				return err
			}
			o.ToType = to.Type
		}
		after, err := o.Apply(old)
		if err != nil {
			return err
		}
		out, err = s.stepTo(ctx, tx, by, a, old, after, actionOf(o.Verbs), nil)
		return err
	})
	return out, err
}

// actionOf is what the trail calls an order: by the last of its verbs that says
// the most.
func actionOf(verbs []claim.Verb) string {
	for _, v := range []claim.Verb{claim.Release, claim.Claim} {
		for _, w := range verbs {
			if v == w {
				return "device." + string(v)
			}
		}
	}
	return "device." + string(verbs[len(verbs)-1])
}

// stepped reports whether an edit takes a device through its life cycle, and in
// which word: such edits come from orders, others leave these fields alone.
func stepped(a fleet.Account, old, after fleet.Device) (action string, yes bool) {
	switch {
	case after.Account != "" && after.Account != old.Account && after.Account == a.Parent:
		return "device.release", true
	case after.Account != "" && after.Account != old.Account:
		return "device.claim", true
	case after.Stage.ActivatedAt.Before(old.Stage.ActivatedAt), after.Stage.DeactivatedAt.Before(old.Stage.DeactivatedAt):
		return "device.undo", true // a step is taken back
	case !after.Stage.ApprovedAt.Equal(old.Stage.ApprovedAt):
		return "device.approve", true
	case !after.Stage.ActivatedAt.Equal(old.Stage.ActivatedAt):
		return "device.activate", true
	case !after.Stage.DeactivatedAt.Equal(old.Stage.DeactivatedAt):
		return "device.deactivate", true
	}
	return "", false
}

const stepDeviceSQL = `UPDATE device SET account = $1, serial = $2, name = $3, lifecycle = $4, site = $5, room = $6, groups = $7, device_user = $8, auto_sync = $9, held = $10, labels = $11,
	updated_at = $12, approved_at = $13, activated_at = $14, deactivated_at = $15, enrolled_at = $16, enrolled_profile = $17, enrolled_edition = $18, family = $19, model = $20, visits_after = CASE WHEN account = $1 THEN visits_after ELSE coalesce((SELECT v.n FROM visit_save v WHERE v.account = $1), 0) END, notes = $23, revision = revision + 1 WHERE id = $21 AND revision = $22`

// stepTo writes a device of account a that took a step of its life, with its line
// in the trail, which may begin with changes: of the account that has it afterwards, or that of a when it went
// to the account above, so that both see it.
func (s *Store) stepTo(ctx context.Context, tx *sql.Tx, by fleet.Actor, a fleet.Account, old, after fleet.Device, action string, changes map[string]string) (fleet.Device, error) {
	owner := a
	if after.Account != a.ID {
		var err error
		if owner, err = s.heir(ctx, tx, a, after.Account); err != nil {
			return old, err
		}
		if after.Observed, err = s.handOver(ctx, tx, by, a, old); err != nil {
			return old, err
		}
	}
	after.Member = fleet.Member{}
	if err := newRefs(s, tx, owner.ID).refer(ctx, &after, fleet.Device{}); err != nil {
		return old, err
	}
	after.Lifecycle = after.Stage.Lifecycle(after.Lifecycle.Base(), after.Site)
	after.UpdatedAt, after.Revision = s.micros(), old.Revision+1
	g := after.Stage
	res, err := tx.ExecContext(ctx, stepDeviceSQL, after.Account, after.Serial, after.Name, after.Lifecycle.Base(), after.Site, after.Room, encodeList(after.Groups), after.User, after.AutoSync, after.Held, encode(after.Labels),
		micro(after.UpdatedAt), micro(g.ApprovedAt), micro(g.ActivatedAt), micro(g.DeactivatedAt), micro(g.EnrolledAt), g.Profile, g.Edition, after.Family, after.Model, old.ID, old.Revision, after.Notes)
	if err := changed(res, deviceTaken(err)); err != nil {
		if f := fault.As(err); f != nil && f.Code == "stale" {
			return old, errAgain
		}
		return old, err
	}
	if owner.ID != a.ID || after.Serial != old.Serial {
		if err := s.ownSerial(ctx, tx, after); err != nil {
			return old, err
		}
	}
	if owner.ID != a.ID {
		if err := dropPending(ctx, tx, owner.ID, after.MAC); err != nil {
			return old, err
		}
	}
	if changes == nil {
		changes = map[string]string{}
	}
	maps.Copy(changes, diff("lifecycle", string(old.Lifecycle), string(after.Lifecycle)))
	changes["mac"] = old.MAC.String()
	teller := owner
	switch { // an account does not learn who is above it
	case owner.ID == a.Parent:
		teller = a
	case owner.ID != a.ID:
		changes["site"] = after.Site
	default:
		maps.Copy(changes, diff("site", old.Site, after.Site, "labels", pairs(old.Labels), pairs(after.Labels)))
	}
	for k, v := range changes {
		if v == "" {
			delete(changes, k)
		}
	}
	return after, s.audit(ctx, tx, by, teller, action, string(old.ID), changes)
}

// heir is the account that a device of a goes to: beneath a, or right above it.
func (s *Store) heir(ctx context.Context, tx *sql.Tx, a fleet.Account, id fleet.AccountID) (fleet.Account, error) {
	to, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
	if err != nil {
		return to, err
	}
	if id != a.Parent && (id == a.ID || !strings.HasPrefix(to.Path, a.Path)) {
		return to, fault.Coded(fault.Conflict, "notBeneath", "a device is claimed for an account beneath the one that has it: release it first")
	}
	return to, nil
}

// handOver takes what an account has of a device that goes to another: nothing of it
// may be seen there. What remains of what was observed is of the hardware.
func (s *Store) handOver(ctx context.Context, tx *sql.Tx, by fleet.Actor, a fleet.Account, d fleet.Device) (fleet.Observed, error) {
	none := fleet.Observed{}
	if _, err := s.dropDevicePolicies(ctx, tx, by, a, d.ID); err != nil {
		return none, err
	}
	if err := s.unlearn(ctx, tx, d, "firmware_pin"); err != nil {
		return none, err
	}
	_, err := tx.ExecContext(ctx, `UPDATE device SET first_seen = 0, last_seen = 0, last_sync = 0, holds = 0, used = 0, address = '', external_server = '' WHERE id = $1`, d.ID)
	return fleet.Observed{SoftwareVersion: d.SoftwareVersion}, err
}

// unlearn takes what a device left, what was learnt of it and what proves that it is itself, and with that
// the rows of more tables. What its own row says is the caller's.
func (s *Store) unlearn(ctx context.Context, tx *sql.Tx, d fleet.Device, more ...string) error {
	for _, table := range []string{"upload", "visit_batch"} {
		if _, err := tx.ExecContext(ctx, `DELETE FROM `+table+` WHERE account = $1 AND mac = $2`, d.Account, d.MAC.String()); err != nil {
			return err
		}
	}
	for _, table := range append([]string{"channel_key", "live_settings", "road", "old_arrival", "device_token", "pairing", "firmware_watch", "device_trouble", "capturing", "capture"}, more...) {
		if _, err := tx.ExecContext(ctx, `DELETE FROM `+table+` WHERE device = $1`, d.ID); err != nil {
			return err
		}
	}
	return s.withdraw(ctx, tx, "device", string(d.ID))
}

// Standing implements claim.Store. The same is asked for a MAC that nobody has.
func (s *Store) Standing(ctx context.Context, m fleet.MAC) (out claim.Standing, err error) {
	d, err := scanDevice(s.ask(anyDeviceSQL).QueryRowContext(ctx, m.String()))
	if err != nil && !isMissing(err) {
		return out, s.failed(err)
	}
	out.Known = err == nil
	if !out.Known {
		d = fleet.Device{}
	}
	err = s.stand(ctx, s.ask, d, &out)
	return out, s.failed(err)
}

// What each discovery asks.
const (
	anyDeviceSQL   = selectDevice + ` WHERE mac = $1`
	enabledSQL     = `SELECT enabled FROM provisioning WHERE account = $1`
	seedSQL        = `SELECT seed FROM device_token WHERE device = $1`
	siteProfileSQL = `SELECT ` + commonColumns + profileColumns + ` FROM profile WHERE id = (SELECT profile FROM site WHERE id = $1 AND account = $2)`
	issuedSQL      = `SELECT id, account, site FROM enrollment_code WHERE hash = $1 AND (expires_at = 0 OR expires_at > $2) AND (max_uses = 0 OR uses < max_uses)`
	byPINSQL       = `SELECT s.account, s.id FROM account a JOIN site s ON s.account = a.id WHERE a.number = $1 AND s.pin = $2 LIMIT 2`
)

// stand fills in what belongs to a device.
func (s *Store) stand(ctx context.Context, on func(text string) stmt, d fleet.Device, out *claim.Standing) error {
	out.Device, out.Profile = d, fleet.DefaultProfile()
	var err error
	if out.Account, err = scanAccount(on(accountSQL).QueryRowContext(ctx, d.Account)); err != nil && !isMissing(err) {
		return err
	}
	if err = ignoreNoRows(on(enabledSQL).QueryRowContext(ctx, d.Account).Scan(&out.Enabled)); err != nil {
		return err
	}
	if err = ignoreNoRows(on(seedSQL).QueryRowContext(ctx, d.ID).Scan(&out.Seed)); err != nil {
		return err
	}
	p, err := s.profiles().row(on(siteProfileSQL).QueryRowContext(ctx, d.Site, d.Account))
	if err == nil {
		out.Profile = p
	} else if !isMissing(err) {
		return err
	}
	return nil
}

// LookUp implements claim.Store. Both spaces are looked up for every code; of two
// sites with one PIN, which only old databases have, neither is meant.
func (s *Store) LookUp(ctx context.Context, code string, at time.Time) (h claim.Hit, ok bool, err error) {
	issued := ignoreNoRows(s.ask(issuedSQL).QueryRowContext(ctx, s.codeHash(code), micro(at)).Scan(&h.Code, &h.Account, &h.Site))
	number, pin := numberOf(code), "none"
	if len(code) == 12 {
		pin = code[8:]
	}
	rows, err := s.ask(byPINSQL).QueryContext(ctx, number, pin)
	byPIN, err := collect(rows, err, func(r row) (h claim.Hit, err error) { return h, r.Scan(&h.Account, &h.Site) })
	if err = errors.Join(issued, err); err != nil {
		return claim.Hit{}, false, s.failed(err)
	}
	if h.Code == "" && len(byPIN) == 1 {
		h = byPIN[0]
	}
	return h, h.Account != "", nil
}
