package sqlstore

import (
	"context"
	"database/sql"
	"encoding/base64"
	"errors"
	"fmt"
	"time"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
)

const authorityColumns = `key_type, lifetime, renew_at, approval, server_keygen, single_des`

// authorities is the noun.
func (s *Store) authorities() *noun[ca.Authority] {
	return &noun[ca.Authority]{
		table: "authority", what: "certificate authority", action: "certificateAuthority", prefix: "ca_", most: func(limits) int { return 1 },
		own: authorityColumns,
		common: func(v *ca.Authority) common {
			return common{(*string)(&v.ID), &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
		},
		values: func(v ca.Authority) []any {
			return []any{v.KeyType, int64(v.Lifetime / time.Second), v.RenewAt, v.Approval, v.ServerKeygen, v.SingleDES}
		},
		scan: func(v *ca.Authority) ([]any, func() error) {
			var lifetime int64
			return []any{&v.KeyType, &lifetime, &v.RenewAt, &v.Approval, &v.ServerKeygen, &v.SingleDES}, func() error {
				v.Lifetime = time.Duration(lifetime) * time.Second
				return nil
			}
		},
		fields: func(v ca.Authority) []string {
			return []string{"keyType", string(v.KeyType), "lifetime", span(v.Lifetime), "renewAt", fmt.Sprint(v.RenewAt), "approval", onOff(v.Approval), "serverKeygen", onOff(v.ServerKeygen), "singleDES", onOff(v.SingleDES)}
		},
		check: ca.Authority.Check,
		settle: func(ctx context.Context, s *Store, tx *sql.Tx, _ *ca.Authority, _ ca.Authority, _ map[string]string) error {
			_, err := s.mark(ctx, tx, "trust")
			return err
		},
	}
}

// mark counts a change, and returns its number. Writers of marks take turns, after they have the trail: who reads
// a number has read all smaller ones.
func (s *Store) mark(ctx context.Context, tx *sql.Tx, name string) (n int64, err error) {
	if err := s.lockAudit(ctx, tx); err != nil {
		return 0, err
	}
	return n, tx.QueryRowContext(ctx, `INSERT INTO pki_mark (name, value) VALUES ($1, 1) ON CONFLICT (name) DO UPDATE SET value = pki_mark.value + 1 RETURNING value`, name).Scan(&n)
}

const marksSQL = `SELECT coalesce(max(CASE name WHEN 'trust' THEN value END), 0), coalesce(max(CASE name WHEN 'revoked' THEN value END), 0) FROM pki_mark`

// PKIMarks implements ca.Store.
func (s *Store) PKIMarks(ctx context.Context) (m ca.Marks, err error) {
	err = s.ask(marksSQL).QueryRowContext(ctx).Scan(&m.Trust, &m.Revoked)
	return m, s.failed(err)
}

// CreateAuthority implements ca.Store.
func (s *Store) CreateAuthority(ctx context.Context, by fleet.Actor, v ca.Authority, first ca.Generation) (ca.Authority, error) {
	k := s.authorities()
	k.settle = func(ctx context.Context, s *Store, tx *sql.Tx, _ *ca.Authority, v ca.Authority, changes map[string]string) error {
		first.Authority, first.Account, first.Number = v.ID, v.Account, 1
		changes["keyType"], changes["generation"] = string(v.KeyType), "1"
		if err := s.insertGeneration(ctx, tx, first); err != nil {
			return err
		}
		_, err := s.mark(ctx, tx, "trust")
		return err
	}
	out, err := k.create(ctx, s, by, v)
	if f := fault.As(err); f != nil && (f.Code == "nameTaken" || f.Code == "quota") {
		err = fault.Coded(fault.Conflict, "authorityTaken", "the account has a certificate authority already")
	}
	return out, err
}

// FindAuthority implements ca.Store.
func (s *Store) FindAuthority(ctx context.Context, root fleet.AccountID, ref string) (ca.Authority, error) {
	return s.authorities().find(ctx, s, root, ref)
}

// Authorities implements ca.Store.
func (s *Store) Authorities(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]ca.Authority, error) {
	return s.authorities().list(ctx, s, id, p)
}

// SaveAuthority implements ca.Store.
func (s *Store) SaveAuthority(ctx context.Context, by fleet.Actor, v ca.Authority) (ca.Authority, error) {
	return s.authorities().save(ctx, s, by, v)
}

// DeleteAuthority implements ca.Store.
func (s *Store) DeleteAuthority(ctx context.Context, by fleet.Actor, id fleet.AccountID, v ca.AuthorityID) error {
	k := s.authorities()
	k.along = map[string]string{"certificates": `SELECT count(*) FROM certificate WHERE authority = $1`}
	now := s.now()
	var used int
	if err := s.r.QueryRowContext(ctx, `SELECT count(*) FROM certificate c JOIN authority a ON a.id = c.authority WHERE a.id = $1 AND a.account = $2 AND c.status IN ('valid', 'signing') AND c.not_after > $3`, v, id, micro(now)).Scan(&used); err != nil {
		return s.failed(err)
	}
	if used > 0 {
		return fault.Coded(fault.Conflict, "inUse", "%d certificates of it are valid: revoke them first", used)
	}
	return k.remove(ctx, s, by, id, string(v), func(tx *sql.Tx, _ ca.Authority, _ map[string]string) error {
		_, err := s.mark(ctx, tx, "trust")
		return err
	})
}

func generationPlace(a ca.AuthorityID, number int, what string) string {
	return fmt.Sprintf("ca_generation/%s/%d/%s", a, number, what)
}

const generationColumns = `authority, number, stage, imported, certificate, above, key, ra, ra_key, cross_signed, created_at, activated_at, ended_at, retired_at`

func encodeDER(b []byte) string { return base64.StdEncoding.EncodeToString(b) }

func encodeDERs(l [][]byte) string {
	out := make([]string, len(l))
	for i, b := range l {
		out[i] = encodeDER(b)
	}
	return encodeList(out)
}

func decodeDERs(text string) (out [][]byte, err error) {
	var list []string
	if err := decodeList(text, &list); err != nil {
		return nil, err
	}
	for _, t := range list {
		b, err := base64.StdEncoding.DecodeString(t)
		if err != nil {
			return nil, err
		}
		out = append(out, b)
	}
	return out, nil
}

func (s *Store) insertGeneration(ctx context.Context, tx *sql.Tx, g ca.Generation) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO ca_generation (`+generationColumns+`, crl) VALUES (`+marks(14)+`, 0)`, g.Authority, g.Number, g.Stage, g.Imported, encodeDER(g.Certificate), encodeDERs(g.Above),
		s.keys.Seal(generationPlace(g.Authority, g.Number, "key"), g.Key), encodeDER(g.RA), s.keys.Seal(generationPlace(g.Authority, g.Number, "ra"), g.RAKey), encodeDERs(g.Cross),
		micro(g.CreatedAt), micro(g.ActivatedAt), micro(g.EndedAt), micro(g.RetiredAt))
	return err
}

// scanGeneration reads generationColumns; open says whether keys are wanted.
func (s *Store) scanGeneration(open bool) func(r row) (ca.Generation, error) {
	return func(r row) (g ca.Generation, err error) {
		var certificate, above, key, ra, raKey, cross string
		var created, activated, ended, retired int64
		if err = r.Scan(&g.Authority, &g.Number, &g.Stage, &g.Imported, &certificate, &above, &key, &ra, &raKey, &cross, &created, &activated, &ended, &retired, &g.Account); err != nil {
			return g, err
		}
		g.CreatedAt, g.ActivatedAt, g.EndedAt, g.RetiredAt = fromMicro(created), fromMicro(activated), fromMicro(ended), fromMicro(retired)
		var e1, e2, e3, e4, e5, e6 error
		g.Certificate, e1 = base64.StdEncoding.DecodeString(certificate)
		g.RA, e2 = base64.StdEncoding.DecodeString(ra)
		g.Above, e3 = decodeDERs(above)
		g.Cross, e4 = decodeDERs(cross)
		if open {
			g.Key, e5 = s.keys.Open(generationPlace(g.Authority, g.Number, "key"), key)
			g.RAKey, e6 = s.keys.Open(generationPlace(g.Authority, g.Number, "ra"), raKey)
		}
		return g, errors.Join(e1, e2, e3, e4, e5, e6)
	}
}

const selectGenerations = `SELECT g.authority, g.number, g.stage, g.imported, g.certificate, g.above, g.key, g.ra, g.ra_key, g.cross_signed, g.created_at, g.activated_at, g.ended_at, g.retired_at, a.account
	FROM ca_generation g JOIN authority a ON a.id = g.authority`

// CAGenerations implements ca.Store.
func (s *Store) CAGenerations(ctx context.Context, a ca.AuthorityID) ([]ca.Generation, error) {
	rows, err := s.r.QueryContext(ctx, selectGenerations+` WHERE g.authority = $1 ORDER BY g.number`, a)
	out, err := collect(rows, err, s.scanGeneration(true))
	return out, s.failed(err)
}

// AllAuthorities implements ca.Store.
func (s *Store) AllAuthorities(ctx context.Context) ([]ca.Authority, []ca.Generation, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT `+commonColumns+authorityColumns+` FROM authority ORDER BY id`)
	as, err := collect(rows, err, s.authorities().row)
	if err != nil {
		return nil, nil, s.failed(err)
	}
	rows, err = s.r.QueryContext(ctx, selectGenerations+` ORDER BY g.authority, g.number`)
	gs, err := collect(rows, err, s.scanGeneration(false))
	return as, gs, s.failed(err)
}

// onAuthority runs do for an authority of the revision given, which grows by one, with a line in the trail.
func (s *Store) onAuthority(ctx context.Context, by fleet.Actor, v ca.Authority, action string, do func(tx *sql.Tx) (map[string]string, error)) (out ca.Authority, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, v.Account))
		if err != nil {
			return err
		}
		if _, err := s.mark(ctx, tx, "trust"); err != nil {
			return err
		}
		if out, err = s.authorities().mine(ctx, tx, v.Account, string(v.ID)); err != nil {
			return err
		}
		if out.Revision != v.Revision {
			return stale()
		}
		changes, err := do(tx)
		if err != nil {
			return err
		}
		out.Revision++
		out.UpdatedAt = s.micros()
		res, err := tx.ExecContext(ctx, `UPDATE authority SET updated_at = $1, revision = revision + 1 WHERE id = $2 AND revision = $3`, micro(out.UpdatedAt), v.ID, v.Revision)
		if err := changed(res, err); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "certificateAuthority."+action, string(v.ID), changes)
	})
	return out, err
}

// AddGeneration implements ca.Store.
func (s *Store) AddGeneration(ctx context.Context, by fleet.Actor, v ca.Authority, action string, g ca.Generation) (ca.Authority, error) {
	return s.onAuthority(ctx, by, v, action, func(tx *sql.Tx) (map[string]string, error) {
		var last int
		if err := tx.QueryRowContext(ctx, `SELECT coalesce(max(number), 0) FROM ca_generation WHERE authority = $1`, v.ID).Scan(&last); err != nil {
			return nil, err
		}
		if g.Number != last+1 {
			return nil, stale()
		}
		g.Authority, g.Account = v.ID, v.Account
		return map[string]string{"generation": fmt.Sprint(g.Number)}, s.insertGeneration(ctx, tx, g)
	})
}

// StageGenerations implements ca.Store.
func (s *Store) StageGenerations(ctx context.Context, by fleet.Actor, v ca.Authority, action string, to map[int]ca.Stage, at time.Time) (ca.Authority, error) {
	columns := map[ca.Stage]string{ca.Current: "activated_at", ca.Previous: "ended_at", ca.Retired: "retired_at"}
	return s.onAuthority(ctx, by, v, action, func(tx *sql.Tx) (map[string]string, error) {
		changes := map[string]string{}
		for number, stage := range to {
			column, ok := columns[stage]
			if !ok {
				return nil, fault.New(fault.Invalid, "a generation does not become %s", stage)
			}
			res, err := tx.ExecContext(ctx, `UPDATE ca_generation SET stage = $1, `+column+` = $2 WHERE authority = $3 AND number = $4`, stage, micro(at), v.ID, number)
			if err := missing(gone(res, err), "generation"); err != nil {
				return nil, err
			}
			changes[fmt.Sprint("generation ", number)] = string(stage)
		}
		return changes, nil
	})
}

// NextCRL implements ca.Store.
func (s *Store) NextCRL(ctx context.Context, a ca.AuthorityID, generation int) (n int64, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		return missing(tx.QueryRowContext(ctx, `UPDATE ca_generation SET crl = crl + 1 WHERE authority = $1 AND number = $2 RETURNING crl`, a, generation).Scan(&n), "generation")
	})
	return n, err
}

// GenerationInUse implements ca.Store.
func (s *Store) GenerationInUse(ctx context.Context, a ca.AuthorityID, generation int, since, now time.Time) (n int, err error) {
	err = s.r.QueryRowContext(ctx, `SELECT count(*) FROM certificate WHERE authority = $1 AND generation = $2 AND status = 'valid' AND not_after > $3 AND (seen_at >= $4 OR issued_at >= $4)`,
		a, generation, micro(now), micro(since)).Scan(&n)
	return n, s.failed(err)
}
