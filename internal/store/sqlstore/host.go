package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"muster/internal/fleet"
)

// leastMove is how long the pair that was told with an old host works where the
// account's overlap is none: an address that changed is no leak, and who comes by
// the old one is to be seen.
const leastMove = 7 * 24 * time.Hour

// MoveHost compares the public host with the one that devices were told last. When
// it is another, each account gets its pair again as the next generation (mission
// A4), audited as credentials.moved, so that devices are moved as after an edit. Each
// account is one transaction; a move that broke off goes on at the next start. It
// returns how many accounts were moved.
func (s *Store) MoveHost(ctx context.Context) (moved int, err error) {
	if s.host == "" {
		return 0, nil
	}
	var was string
	switch err := s.r.QueryRowContext(ctx, `SELECT value FROM meta WHERE key = 'public_host'`).Scan(&was); {
	case errors.Is(err, sql.ErrNoRows): // the first start that knows: everybody was told this one
		return 0, s.write(ctx, func(tx *sql.Tx) error {
			if _, err := tx.ExecContext(ctx, `UPDATE credential SET host = $1 WHERE host = ''`, s.host); err != nil {
				return err
			}
			return s.rememberHost(ctx, tx)
		})
	case err != nil:
		return 0, s.failed(err)
	case was == s.host:
		return 0, nil
	}
	rows, err := s.r.QueryContext(ctx, `SELECT p.account`+provisioningFrom+` WHERE c.host <> $1 ORDER BY p.account`, s.host)
	ids, err := collect(rows, err, func(r row) (id fleet.AccountID, err error) { return id, r.Scan(&id) })
	if err != nil {
		return 0, s.failed(err)
	}
	for _, id := range ids {
		done, err := s.moveHost(ctx, id)
		if err != nil {
			return moved, err
		}
		if done {
			moved++
		}
	}
	return moved, s.write(ctx, func(tx *sql.Tx) error { return s.rememberHost(ctx, tx) })
}

func (s *Store) rememberHost(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO meta (key, value) VALUES ('public_host', $1) ON CONFLICT (key) DO UPDATE SET value = excluded.value`, s.host)
	return err
}

func (s *Store) moveHost(ctx context.Context, id fleet.AccountID) (done bool, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		done = false
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		p, err := s.scanProvisioning(s.in(ctx, tx, provisioningSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		old := p.Current
		if old.Host == s.host {
			return nil
		}
		now, by := s.now(), fleet.System("start", id)
		next := old
		next.Generation, next.CreatedAt = old.Generation+1, now
		until := micro(now.Add(cmp.Or(p.Overlap, leastMove)))
		if err := s.nextGeneration(ctx, tx, id, next, by.Name, until); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `UPDATE provisioning SET generation = $1, updated_at = $2, revision = revision + 1 WHERE account = $3`, next.Generation, micro(now), id); err != nil {
			return err
		}
		done = true
		return s.audit(ctx, tx, by, a, "credentials.moved", string(id), map[string]string{
			"host": old.Host + " → " + s.host, "generation": fmt.Sprintf("%d → %d", old.Generation, next.Generation)})
	})
	return done, err
}
