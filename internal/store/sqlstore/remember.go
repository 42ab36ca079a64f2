package sqlstore

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"time"

	"muster/internal/access"
)

// rememberFor is how long an Idempotency-Key is kept.
const rememberFor = 24 * time.Hour

// rememberPlace is where an answer is sealed for: the answer to "make a token"
// holds the token.
func rememberPlace(scope, key string) string { return "remembered/" + scope + "/" + key }

// Remember implements access.Store.
func (s *Store) Remember(ctx context.Context, scope, key string, fingerprint [32]byte, at time.Time) (access.Remembered, bool, error) {
	var out access.Remembered
	first := false
	if err := checkText("", scope+key); err != nil {
		return out, false, err
	}
	err := s.write(ctx, func(tx *sql.Tx) error {
		out, first = access.Remembered{}, false
		if _, err := tx.ExecContext(ctx, `DELETE FROM remembered WHERE created_at < $1`, micro(at.Add(-rememberFor))); err != nil {
			return err
		}
		res, err := tx.ExecContext(ctx, `INSERT INTO remembered (scope, key, fingerprint, status, header, body, created_at) VALUES ($1, $2, $3, 0, '{}', '', $4) ON CONFLICT (scope, key) DO NOTHING`,
			scope, key, hex.EncodeToString(fingerprint[:]), micro(at))
		if err != nil {
			return err
		}
		n, err := res.RowsAffected()
		if err != nil || n == 1 {
			first = n == 1
			return err
		}
		var mark, header, body string
		var created int64
		err = tx.QueryRowContext(ctx, `SELECT fingerprint, status, header, body, created_at FROM remembered WHERE scope = $1 AND key = $2`, scope, key).
			Scan(&mark, &out.Status, &header, &body, &created)
		if errors.Is(err, sql.ErrNoRows) { // forgotten between the two statements
			return errAgain
		}
		if err != nil {
			return err
		}
		if out.Status == 0 && mark == hex.EncodeToString(fingerprint[:]) && at.Sub(fromMicro(created)) > access.MaxRun {
			res, err := tx.ExecContext(ctx, `UPDATE remembered SET created_at = $1 WHERE scope = $2 AND key = $3 AND status = 0 AND created_at = $4`, micro(at), scope, key, created)
			if err := changed(res, err); err != nil {
				if isConflict(err) { // somebody else took it over, or it ended after all
					return errAgain
				}
				return err
			}
			first = true
			return nil
		}
		out.CreatedAt = fromMicro(created)
		out.Body, err = s.unseal(rememberPlace(scope, key), body)
		return errors.Join(err, decodeHash(&out.Fingerprint, mark), json.Unmarshal([]byte(header), &out.Header))
	})
	return out, first, err
}

// Finish implements access.Store.
func (s *Store) Finish(ctx context.Context, scope, key string, r access.Remembered) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE remembered SET status = $1, header = $2, body = $3 WHERE scope = $4 AND key = $5`,
			r.Status, encode(r.Header), s.seal(rememberPlace(scope, key), r.Body), scope, key)
		return err
	})
}

// Forget implements access.Store.
func (s *Store) Forget(ctx context.Context, scope, key string) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `DELETE FROM remembered WHERE scope = $1 AND key = $2`, scope, key)
		return err
	})
}
