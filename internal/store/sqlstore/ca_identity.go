package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
)

const identityColumns = `device, account, mac, state, reason, seed, wanted_at, expires_at, spent_at, spent_key, approved, authority, serial, not_before, not_after, seen_at, changed_at`

const identitySQL = `SELECT ` + identityColumns + ` FROM identity WHERE device = $1 AND account = $2`

func scanIdentity(r row) (i ca.Identity, err error) {
	var mac string
	var wanted, expires, spent, before, after, seen, changed int64
	if err = r.Scan(&i.Device, &i.Account, &mac, &i.State, &i.Reason, &i.Seed, &wanted, &expires, &spent, &i.SpentKey, &i.Approved, &i.Authority, &i.Serial, &before, &after, &seen, &changed); err != nil {
		return i, err
	}
	i.WantedAt, i.ExpiresAt, i.SpentAt, i.NotBefore, i.NotAfter, i.SeenAt, i.ChangedAt = fromMicro(wanted), fromMicro(expires), fromMicro(spent), fromMicro(before), fromMicro(after), fromMicro(seen), fromMicro(changed)
	return i, i.MAC.UnmarshalText([]byte(mac))
}

// identity reads a device's row inside a transaction, and keeps others from writing it. The device must
// be the account's; one without a row has the zero state.
func (s *Store) identity(ctx context.Context, tx *sql.Tx, id fleet.AccountID, d fleet.DeviceID) (i ca.Identity, known bool, err error) {
	text := identitySQL
	if s.pg {
		text += ` FOR UPDATE`
	}
	i, err = scanIdentity(s.in(ctx, tx, text).QueryRowContext(ctx, d, id))
	if err == nil {
		return i, true, nil
	}
	if !errors.Is(err, sql.ErrNoRows) {
		return i, false, err
	}
	var mac string
	if err := tx.QueryRowContext(ctx, `SELECT mac FROM device WHERE id = $1 AND account = $2`+s.forShare(), d, id).Scan(&mac); err != nil {
		return i, false, missing(err, "device")
	}
	i = ca.Identity{Device: d, Account: id, State: ca.StateNone}
	return i, false, i.MAC.UnmarshalText([]byte(mac))
}

const putIdentitySQL = `INSERT INTO identity (` + identityColumns + `, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
	ON CONFLICT (device) DO UPDATE SET account = excluded.account, mac = excluded.mac, state = excluded.state, reason = excluded.reason, seed = excluded.seed, wanted_at = excluded.wanted_at,
	expires_at = excluded.expires_at, spent_at = excluded.spent_at, spent_key = excluded.spent_key, approved = excluded.approved, authority = excluded.authority, serial = excluded.serial,
	not_before = excluded.not_before, not_after = excluded.not_after, seen_at = excluded.seen_at, changed_at = excluded.changed_at, hash = CASE WHEN excluded.hash = '=' THEN identity.hash ELSE excluded.hash END`

// sameHash leaves what finds the password as it is.
const sameHash = "="

func (s *Store) putIdentity(ctx context.Context, tx *sql.Tx, i ca.Identity, hash string) error {
	if hash == sameHash && i.Seed == "" {
		hash = ""
	}
	_, err := s.in(ctx, tx, putIdentitySQL).ExecContext(ctx, i.Device, i.Account, i.MAC.String(), i.State, clean(i.Reason), i.Seed, micro(i.WantedAt), micro(i.ExpiresAt), micro(i.SpentAt), i.SpentKey, i.Approved,
		i.Authority, i.Serial, micro(i.NotBefore), micro(i.NotAfter), micro(i.SeenAt), micro(i.ChangedAt), hash)
	return err
}

// Bearer implements ca.Store.
func (s *Store) Bearer(ctx context.Context, w ca.Who) (b ca.Bearer, err error) {
	switch {
	case w.Hash != "":
		b, err = scanBearer(s.ask(bearerByHashSQL).QueryRowContext(ctx, w.Hash))
	case w.Device != "":
		b, err = scanBearer(s.ask(bearerByIDSQL).QueryRowContext(ctx, w.Device))
	case w.MAC != fleet.MAC{}:
		b, err = scanBearer(s.ask(bearerByMACSQL).QueryRowContext(ctx, w.MAC.String()))
	default:
		return b, fault.New(fault.Missing, "no such device")
	}
	return b, s.failed(missing(err, "device"))
}

// One question for all that a bearer is: each costs more than its columns.
const (
	bearerColumns = `SELECT d.id, d.account, d.mac, d.lifecycle, d.site, d.held, d.approved_at, d.activated_at, d.deactivated_at, d.enrolled_at, p.enabled,
	i.state, i.reason, i.seed, i.wanted_at, i.expires_at, i.spent_at, i.spent_key, i.approved, i.authority, i.serial, i.not_before, i.not_after, i.seen_at, i.changed_at`
	bearerBehind    = ` LEFT JOIN provisioning p ON p.account = d.account`
	bearerByHashSQL = bearerColumns + ` FROM identity i JOIN device d ON d.id = i.device AND d.account = i.account` + bearerBehind + ` WHERE i.hash = $1 AND i.hash <> ''`
	bearerOfDevice  = bearerColumns + ` FROM device d LEFT JOIN identity i ON i.device = d.id AND i.account = d.account` + bearerBehind
	bearerByIDSQL   = bearerOfDevice + ` WHERE d.id = $1`
	bearerByMACSQL  = bearerOfDevice + ` WHERE d.mac = $1`
)

func scanBearer(r row) (b ca.Bearer, err error) {
	var mac, site string
	var st fleet.Stage
	var approved, activated, deactivated, enrolled int64
	var enabled, agreed sql.NullBool
	var state, reason, seed, key, authority, serial sql.NullString
	var wanted, expires, spent, before, after, seen, changed sql.NullInt64
	if err = r.Scan(&b.Device, &b.Account, &mac, &b.Lifecycle, &site, &b.Held, &approved, &activated, &deactivated, &enrolled, &enabled,
		&state, &reason, &seed, &wanted, &expires, &spent, &key, &agreed, &authority, &serial, &before, &after, &seen, &changed); err != nil {
		return b, err
	}
	st.ApprovedAt, st.ActivatedAt, st.DeactivatedAt, st.EnrolledAt = fromMicro(approved), fromMicro(activated), fromMicro(deactivated), fromMicro(enrolled)
	b.Lifecycle, b.Enabled = st.Lifecycle(b.Lifecycle, site), enabled.Bool
	if err := b.MAC.UnmarshalText([]byte(mac)); err != nil {
		return b, err
	}
	i := &b.Identity
	i.Device, i.Account, i.MAC = b.Device, b.Account, b.MAC
	if !state.Valid {
		i.State = ca.StateNone
		return b, nil
	}
	i.State, i.Reason, i.Seed, i.SpentKey, i.Approved, i.Authority, i.Serial = ca.State(state.String), reason.String, seed.String, key.String, agreed.Bool, ca.AuthorityID(authority.String), serial.String
	at := func(n sql.NullInt64) time.Time { return fromMicro(n.Int64) }
	i.WantedAt, i.ExpiresAt, i.SpentAt, i.NotBefore, i.NotAfter, i.SeenAt, i.ChangedAt = at(wanted), at(expires), at(spent), at(before), at(after), at(seen), at(changed)
	return b, nil
}

// Identities implements ca.Store.
func (s *Store) Identities(ctx context.Context, id fleet.AccountID, devices []fleet.DeviceID) (map[fleet.DeviceID]ca.Identity, error) {
	text, args := `SELECT `+identityColumns+` FROM identity WHERE account = $1`, []any{id}
	if devices != nil {
		cond, arg := oneOf(s.pg, "device", 2, texts(devices))
		text, args = text+` AND `+cond, append(args, arg)
	}
	rows, err := s.r.QueryContext(ctx, text, args...)
	list, err := collect(rows, err, scanIdentity)
	out := make(map[fleet.DeviceID]ca.Identity, len(list))
	for _, i := range list {
		out[i.Device] = i
	}
	return out, s.failed(err)
}

// WantIdentity implements ca.Store.
func (s *Store) WantIdentity(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID, w ca.Want, anew bool) (out ca.Identity, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		if err := s.lockAudit(ctx, tx); err != nil { // of two at once the later finds what the earlier made
			return err
		}
		i, _, err := s.identity(ctx, tx, id, d)
		if err != nil {
			return err
		}
		if out = i; !anew && (i.Usable(w.At) || i.Serial != "" && i.NotAfter.After(w.At) && i.State != ca.StateRevoked || i.State == ca.StatePending || i.State == ca.StateRequested) {
			return nil
		}
		i.Seed, i.WantedAt, i.ExpiresAt, i.SpentAt, i.SpentKey, i.Approved = w.Seed, fromMicro(micro(w.At)), fromMicro(micro(w.Expires)), time.Time{}, "", false
		i.State, i.Reason, i.ChangedAt = ca.StateWanted, "", i.WantedAt
		if out = i; fleet.IsDryRun(ctx) {
			return nil
		}
		if err := s.putIdentity(ctx, tx, i, w.Hash); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "device.issueIdentity", string(d), map[string]string{"mac": i.MAC.String(), "expiresAt": i.ExpiresAt.Format(time.RFC3339)})
	})
	return out, err
}

// ApproveIdentity implements ca.Store.
func (s *Store) ApproveIdentity(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID, yes bool) (out ca.Identity, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		i, _, err := s.identity(ctx, tx, id, d)
		if err != nil {
			return err
		}
		if i.State != ca.StatePending || i.Approved {
			return fault.Coded(fault.Conflict, "state", "no certificate of the device waits for approval")
		}
		action := "device.approveIdentity"
		i.Approved, i.ChangedAt = true, s.micros()
		if !yes { // its password is spent, and finds nothing any more
			action = "device.denyIdentity"
			i.Approved, i.Seed, i.SpentKey, i.State, i.Reason = false, "", "", ca.StateFailed, "an administrator refused it"
		}
		if err := s.putIdentity(ctx, tx, i, sameHash); err != nil {
			return err
		}
		out = i
		return s.audit(ctx, tx, by, a, action, string(d), map[string]string{"mac": i.MAC.String()})
	})
	return out, err
}

// FailIdentity implements ca.Store.
func (s *Store) FailIdentity(ctx context.Context, id fleet.AccountID, d fleet.DeviceID, reason string, at time.Time) (out ca.Identity, err error) {
	err = s.join(ctx, string(d), func(ctx context.Context, tx *sql.Tx) error {
		i, known, err := s.identity(ctx, tx, id, d)
		if err != nil {
			return err
		}
		reason := clean(reason)
		if out = i; !known || i.Reason == reason && at.Sub(i.ChangedAt) < time.Minute {
			return nil
		}
		has := (i.State == ca.StateIssued || i.State == ca.StateInstalled) && i.NotAfter.After(at)
		if !has && i.State != ca.StateRevoked && i.State != ca.StatePending {
			i.State = ca.StateFailed
		}
		i.Reason, i.ChangedAt = reason, fromMicro(micro(at))
		out = i
		return s.putIdentity(ctx, tx, i, sameHash)
	})
	return out, err
}

// ExpiringIdentities implements ca.Store.
func (s *Store) ExpiringIdentities(ctx context.Context, now, before time.Time, after fleet.DeviceID, n int) ([]ca.Identity, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT `+identityColumns+` FROM identity WHERE not_after > $1 AND not_after <= $2 AND state IN ('issued', 'installed', 'wanted', 'failed') AND device > $3 ORDER BY device LIMIT $4`,
		micro(now), micro(before), after, limit(n))
	out, err := collect(rows, err, scanIdentity)
	return out, s.failed(err)
}
