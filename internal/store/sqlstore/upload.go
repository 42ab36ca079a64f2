package sqlstore

import (
	"bytes"
	"context"
	"database/sql"
	"errors"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// MaxUploads bounds the files kept for one MAC; a phone has about ten.
const MaxUploads = 40

// PutUpload implements fleet.Store.
func (s *Store) PutUpload(ctx context.Context, id fleet.AccountID, m fleet.MAC, name string, content []byte) error {
	return s.write(ctx, func(tx *sql.Tx) error { return s.replaceUpload(ctx, tx, id, m, name, content) })
}

func (s *Store) replaceUpload(ctx context.Context, tx *sql.Tx, id fleet.AccountID, m fleet.MAC, name string, content []byte) error {
	res, err := tx.ExecContext(ctx, `UPDATE upload SET size = $1, chunks = 1, updated_at = $2 WHERE account = $3 AND mac = $4 AND name = $5`, len(content), micro(s.now()), id, m.String(), name)
	if err != nil {
		return err
	}
	n, err := res.RowsAffected()
	if err != nil {
		return err
	}
	if n == 0 {
		return s.newUpload(ctx, tx, id, m, name, content)
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM upload_chunk WHERE account = $1 AND mac = $2 AND name = $3`, id, m.String(), name); err != nil {
		return err
	}
	return insertChunk(ctx, tx, id, m, name, 1, content)
}

func (s *Store) newUpload(ctx context.Context, tx *sql.Tx, id fleet.AccountID, m fleet.MAC, name string, content []byte) error {
	var n int
	if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM upload WHERE account = $1 AND mac = $2`, id, m.String()).Scan(&n); err != nil {
		return err
	}
	if n >= MaxUploads {
		return fault.Coded(fault.Denied, "uploadQuota", "the device has left %d files already", n)
	}
	if _, err := tx.ExecContext(ctx, `INSERT INTO upload (account, mac, name, size, chunks, updated_at) VALUES ($1, $2, $3, $4, 1, $5)`, id, m.String(), name, len(content), micro(s.now())); err != nil {
		return err
	}
	return insertChunk(ctx, tx, id, m, name, 1, content)
}

func insertChunk(ctx context.Context, tx *sql.Tx, id fleet.AccountID, m fleet.MAC, name string, seq int, content []byte) error {
	if content == nil {
		content = []byte{}
	}
	_, err := tx.ExecContext(ctx, `INSERT INTO upload_chunk (account, mac, name, seq, content) VALUES ($1, $2, $3, $4, $5)`, id, m.String(), name, seq, content)
	return err
}

// maxChunks bounds the rows of one log: phones that append a line at a time
// would else make thousands of them.
const maxChunks = 512

// AppendUpload implements fleet.Store. An append is one small row.
func (s *Store) AppendUpload(ctx context.Context, id fleet.AccountID, m fleet.MAC, name string, content []byte, most int64) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		var size int64
		var chunks int
		err := tx.QueryRowContext(ctx, `UPDATE upload SET size = size + $1, chunks = chunks + 1, updated_at = $2 WHERE account = $3 AND mac = $4 AND name = $5 RETURNING size, chunks`,
			len(content), micro(s.now()), id, m.String(), name).Scan(&size, &chunks)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			return s.newUpload(ctx, tx, id, m, name, content)
		case err != nil:
			return err
		case size > most:
			return s.replaceUpload(ctx, tx, id, m, name, content)
		case chunks > maxChunks:
			old, err := readChunks(ctx, tx, id, m, name)
			if err != nil {
				return err
			}
			return s.replaceUpload(ctx, tx, id, m, name, append(old, content...))
		}
		return insertChunk(ctx, tx, id, m, name, chunks, content)
	})
}

type querier interface {
	QueryContext(context.Context, string, ...any) (*sql.Rows, error)
}

func readChunks(ctx context.Context, q querier, id fleet.AccountID, m fleet.MAC, name string) ([]byte, error) {
	rows, err := q.QueryContext(ctx, `SELECT content FROM upload_chunk WHERE account = $1 AND mac = $2 AND name = $3 ORDER BY seq`, id, m.String(), name)
	parts, err := collect(rows, err, func(r row) (b []byte, err error) { return b, r.Scan(&b) })
	return bytes.Join(parts, nil), err
}

// Upload implements fleet.Store.
func (s *Store) Upload(ctx context.Context, id fleet.AccountID, m fleet.MAC, name string) ([]byte, error) {
	var n int
	if err := s.r.QueryRowContext(ctx, `SELECT chunks FROM upload WHERE account = $1 AND mac = $2 AND name = $3`, id, m.String(), name).Scan(&n); err != nil {
		return nil, s.failed(missing(err, "upload"))
	}
	b, err := readChunks(ctx, s.r, id, m, name)
	return b, s.failed(err)
}

// Uploads implements fleet.Store.
func (s *Store) Uploads(ctx context.Context, id fleet.AccountID, m fleet.MAC) ([]fleet.Upload, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT name, size, updated_at FROM upload WHERE account = $1 AND mac = $2 ORDER BY name`, id, m.String())
	out, err := collect(rows, err, func(r row) (u fleet.Upload, err error) {
		u.Account, u.MAC = id, m
		var at int64
		err = r.Scan(&u.Name, &u.Size, &at)
		u.UpdatedAt = fromMicro(at)
		return u, err
	})
	return out, s.failed(err)
}
