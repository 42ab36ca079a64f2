package sqlstore

import (
	"context"
	"database/sql"
	"encoding/base64"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
)

const certificateColumns = `serial, authority, generation, account, device, mac, status, key, way, der, not_before, not_after, issued_at, revoked_at, reason, seen_at`

const selectCertificate = `SELECT ` + certificateColumns + ` FROM certificate`

func scanCertificate(r row) (c ca.Certificate, err error) {
	var mac, der string
	var before, after, issued, revoked, seen int64
	if err = r.Scan(&c.Serial, &c.Authority, &c.Generation, &c.Account, &c.Device, &mac, &c.Status, &c.Key, &c.Way, &der, &before, &after, &issued, &revoked, &c.Reason, &seen); err != nil {
		return c, missing(err, "certificate")
	}
	c.NotBefore, c.NotAfter, c.IssuedAt, c.RevokedAt, c.SeenAt = fromMicro(before), fromMicro(after), fromMicro(issued), fromMicro(revoked), fromMicro(seen)
	if c.DER, err = base64.StdEncoding.DecodeString(der); err != nil {
		return c, err
	}
	return c, c.MAC.UnmarshalText([]byte(mac))
}

// signingFor is how long a certificate that is being signed keeps others of the same key waiting; longer takes it
// only who crashed.
const signingFor = 30 * time.Second

const (
	otherKeySQL          = `SELECT count(*), coalesce(max(CASE WHEN account <> $3 THEN 1 ELSE 0 END), 0) FROM (SELECT account FROM certificate WHERE key = $1 AND mac <> $2 LIMIT 100) o`
	insertCertificateSQL = `INSERT INTO certificate (serial, authority, generation, account, device, mac, status, key, way, der, not_before, not_after, issued_at, revoked_at, reason, mark, seen_at)
		VALUES ($1, $2, $3, $4, $5, $6, 'signing', $7, $8, '', $9, $10, $11, 0, 0, 0, 0)`
	issuedIdentitySQL = `UPDATE identity SET state = 'issued', reason = '', approved = false, authority = $3, serial = $4, not_before = $5, not_after = $6, seen_at = 0, changed_at = $7
		WHERE device = $1 AND account = $2 RETURNING ` + identityColumns
	finishCertificateSQL = `UPDATE certificate SET status = 'valid', der = $2 WHERE serial = $1 AND status = 'signing'`
)

// BeginCertificate implements ca.Store.
func (s *Store) BeginCertificate(ctx context.Context, c ca.Certificate, sp *ca.Spend) (out ca.Begun, err error) {
	now := c.IssuedAt
	err = s.join(ctx, string(c.Device), func(ctx context.Context, tx *sql.Tx) error {
		out = ca.Begun{}
		i, known, err := s.identity(ctx, tx, c.Account, c.Device)
		if err != nil {
			return err
		}
		var others, strangers int
		if err := s.in(ctx, tx, otherKeySQL).QueryRowContext(ctx, c.Key, c.MAC.String(), c.Account).Scan(&others, &strangers); err != nil {
			return err
		}
		out.Shared = others > 0
		if others > 0 && (sp != nil || strangers > 0) {
			return fault.Coded(fault.Denied, "keyReused", "the key is certified for another device")
		}
		write := !known
		if sp != nil {
			again, err := s.spend(ctx, tx, &i, c, sp)
			if err != nil {
				return err
			}
			if out = again; out.Again != nil { // nothing is shared: that was refused above
				return nil
			}
			write = true
		}
		i.ChangedAt = now
		switch {
		case out.Held:
			i.State, i.Reason = ca.StatePending, ""
		case i.Serial == "" || i.State == ca.StateWanted || i.State == ca.StatePending || i.State == ca.StateFailed:
			i.State = ca.StateRequested
		}
		if write {
			if err := s.putIdentity(ctx, tx, i, sameHash); err != nil || out.Held {
				return err
			}
		}
		_, err = s.in(ctx, tx, insertCertificateSQL).ExecContext(ctx, c.Serial, c.Authority, c.Generation, c.Account, c.Device, c.MAC.String(), c.Key, c.Way, micro(c.NotBefore), micro(c.NotAfter), micro(now))
		return err
	})
	return out, err
}

// spend uses the identity's password, or finds what was issued for it.
func (s *Store) spend(ctx context.Context, tx *sql.Tx, i *ca.Identity, c ca.Certificate, sp *ca.Spend) (out ca.Begun, err error) {
	now := c.IssuedAt
	if sp.Seed != "" {
		switch {
		case i.Seed != sp.Seed:
			return out, fault.Coded(fault.Denied, "spent", "the one-time password is not valid any more")
		case i.SpentAt.IsZero() && !now.Before(i.ExpiresAt):
			return out, fault.Coded(fault.Denied, "expired", "the one-time password has expired")
		case i.SpentAt.IsZero():
			i.SpentAt, i.SpentKey = fromMicro(micro(now)), c.Key
		case i.SpentKey != c.Key:
			return out, fault.Coded(fault.Denied, "spent", "the one-time password was used, with another key")
		default:
			rows, err := tx.QueryContext(ctx, selectCertificate+` WHERE device = $1 AND key = $2 AND status IN ('valid', 'signing', 'revoked') ORDER BY issued_at DESC`, c.Device, c.Key)
			had, err := collect(rows, err, scanCertificate)
			if err != nil {
				return out, err
			}
			for _, h := range had {
				switch {
				case h.Status == ca.Revoked:
					return out, fault.Coded(fault.Denied, "revoked", "what was issued for the one-time password is revoked")
				case h.Status == ca.Valid && h.NotAfter.After(now):
					return ca.Begun{Again: &h}, nil
				case h.Status == ca.Valid:
					return out, fault.Coded(fault.Denied, "spent", "what was issued for the one-time password has expired")
				case now.Sub(h.IssuedAt) < signingFor:
					return out, fault.Coded(fault.Unavailable, "signing", "the certificate is being signed")
				}
			}
			if _, err := tx.ExecContext(ctx, `UPDATE certificate SET status = 'failed' WHERE device = $1 AND key = $2 AND status = 'signing'`, c.Device, c.Key); err != nil {
				return out, err
			}
		}
	}
	if !sp.Hold {
		return out, nil
	}
	if i.Approved && i.SpentKey == c.Key {
		return out, nil
	}
	i.SpentKey, i.Approved = c.Key, false
	return ca.Begun{Held: true}, nil
}

// FinishCertificate implements ca.Store.
func (s *Store) FinishCertificate(ctx context.Context, c ca.Certificate) (out ca.Identity, err error) {
	err = s.join(ctx, string(c.Device), func(ctx context.Context, tx *sql.Tx) (err error) {
		if out, err = scanIdentity(s.in(ctx, tx, issuedIdentitySQL).QueryRowContext(ctx, c.Device, c.Account, c.Authority, c.Serial, micro(c.NotBefore), micro(c.NotAfter), micro(s.now()))); err != nil {
			return missing(err, "device")
		}
		if err := gone(s.in(ctx, tx, finishCertificateSQL).ExecContext(ctx, c.Serial, encodeDER(c.DER))); errors.Is(err, sql.ErrNoRows) {
			return fault.Coded(fault.Conflict, "state", "the certificate was revoked while it was signed")
		} else {
			return err
		}
	})
	return out, err
}

// FindCertificate implements ca.Store.
func (s *Store) FindCertificate(ctx context.Context, root fleet.AccountID, serial string) (ca.Certificate, error) {
	from, to, err := s.beneath(ctx, root)
	if err != nil {
		return ca.Certificate{}, err
	}
	c, err := scanCertificate(s.r.QueryRowContext(ctx, selectCertificate+` WHERE serial = $1`+within, serial, from, to))
	return c, s.failed(err)
}

// CertificateOf implements ca.Store.
func (s *Store) CertificateOf(ctx context.Context, a ca.AuthorityID, generation int, serial string) (ca.Certificate, error) {
	c, err := scanCertificate(s.ask(certificateOfSQL).QueryRowContext(ctx, serial, a, generation))
	return c, s.failed(err)
}

const certificateOfSQL = selectCertificate + ` WHERE serial = $1 AND authority = $2 AND generation = $3`

// Certificates implements ca.Store.
func (s *Store) Certificates(ctx context.Context, id fleet.AccountID, q ca.CertificateQuery) ([]ca.Certificate, error) {
	text, args := selectCertificate+` WHERE account = $1 AND serial > $2`, []any{id, q.After}
	add := func(cond string, v any) {
		args = append(args, v)
		text += fmt.Sprintf(cond, len(args))
	}
	if q.Device != "" {
		add(` AND device = $%d`, q.Device)
	}
	if (q.MAC != fleet.MAC{}) {
		add(` AND mac = $%d`, q.MAC.String())
	}
	switch q.Status {
	case "":
	case ca.Expired:
		add(` AND status = 'valid' AND not_after < $%d`, micro(q.Now))
	case ca.Valid:
		add(` AND status = 'valid' AND not_after >= $%d`, micro(q.Now))
	default:
		add(` AND status = $%d`, string(q.Status))
	}
	if !q.Before.IsZero() {
		add(` AND not_after < $%d`, micro(q.Before))
	}
	if len(q.Within) > 0 {
		cond, arg := oneOf(s.pg, "site", len(args)+1, texts(q.Within))
		text, args = text+` AND device IN (SELECT id FROM device WHERE account = $1 AND `+cond+`)`, append(args, arg)
	}
	add(` ORDER BY serial LIMIT $%d`, limit(q.Limit))
	rows, err := s.r.QueryContext(ctx, text, args...)
	out, err := collect(rows, err, scanCertificate)
	return out, s.failed(err)
}

// RevokeCertificate implements ca.Store.
func (s *Store) RevokeCertificate(ctx context.Context, by fleet.Actor, id fleet.AccountID, serial string, r ca.Reason, at time.Time) (out ca.Certificate, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		n, err := s.mark(ctx, tx, "revoked")
		if err != nil {
			return err
		}
		if out, err = scanCertificate(tx.QueryRowContext(ctx, selectCertificate+` WHERE serial = $1 AND account = $2`, serial, id)); err != nil {
			return err
		}
		switch out.Status {
		case ca.Revoked:
			return nil
		case ca.Failed:
			return fault.Coded(fault.Conflict, "state", "the certificate was never signed")
		}
		out.Status, out.RevokedAt, out.Reason = ca.Revoked, fromMicro(micro(at)), r
		if _, err := tx.ExecContext(ctx, `UPDATE certificate SET status = 'revoked', revoked_at = $1, reason = $2, mark = $3 WHERE serial = $4`, micro(at), r, n, serial); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `UPDATE identity SET state = 'revoked', reason = $1, changed_at = $2 WHERE device = $3 AND serial = $4`, r.String(), micro(at), out.Device, serial); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "certificate.revoke", serial, map[string]string{"mac": out.MAC.String(), "device": string(out.Device), "reason": r.String()})
	})
	return out, err
}

// withdraw revokes all that a device, or the devices of an account, were issued, and forgets their passwords: they go.
// column is "device" or "account".
func (s *Store) withdraw(ctx context.Context, tx *sql.Tx, column, id string) error {
	if _, err := tx.ExecContext(ctx, `DELETE FROM identity WHERE `+column+` = $1`, id); err != nil {
		return err
	}
	cond := ` FROM certificate WHERE ` + column + ` = $1 AND status IN ('valid', 'signing') AND not_after > $2`
	var n int
	if err := tx.QueryRowContext(ctx, `SELECT count(*)`+cond, id, micro(s.now())).Scan(&n); err != nil || n == 0 {
		return err
	}
	mark, err := s.mark(ctx, tx, "revoked")
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `UPDATE certificate SET status = 'revoked', revoked_at = $1, reason = $2, mark = $3 WHERE serial IN (SELECT serial`+
		` FROM certificate WHERE `+column+` = $4 AND status IN ('valid', 'signing') AND not_after > $1)`, micro(s.now()), ca.CessationOfOperation, mark, id)
	return err
}

// Revocations implements ca.Store.
func (s *Store) Revocations(ctx context.Context, after int64, now time.Time) ([]ca.Revocation, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT authority, generation, serial, revoked_at, reason, not_after, mark FROM certificate WHERE mark > 0 AND mark > $1 AND not_after > $2 ORDER BY mark`, after, micro(now.Add(-24*time.Hour)))
	out, err := collect(rows, err, func(r row) (v ca.Revocation, err error) {
		var at, until int64
		err = r.Scan(&v.Authority, &v.Generation, &v.Serial, &at, &v.Reason, &until, &v.Mark)
		v.At, v.NotAfter = fromMicro(at), fromMicro(until)
		return v, err
	})
	return out, s.failed(err)
}

// SawCertificates implements ca.Store.
func (s *Store) SawCertificates(ctx context.Context, seen map[string]time.Time) (out []ca.Identity, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		out = nil
		for _, serial := range slices.Sorted(maps.Keys(seen)) {
			at := micro(seen[serial])
			if _, err := tx.ExecContext(ctx, `UPDATE certificate SET seen_at = $1 WHERE serial = $2 AND seen_at < $1`, at, serial); err != nil {
				return err
			}
			rows, err := tx.QueryContext(ctx, `UPDATE identity SET changed_at = CASE state WHEN 'issued' THEN $1 ELSE changed_at END, state = CASE state WHEN 'issued' THEN 'installed' ELSE state END, seen_at = $1
				WHERE serial = $2 AND serial <> '' AND seen_at < $1 RETURNING `+identityColumns, at, serial)
			changed, err := collect(rows, err, scanIdentity)
			if err != nil {
				return err
			}
			out = append(out, changed...)
		}
		return nil
	})
	return out, err
}
