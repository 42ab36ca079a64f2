package sqlstore

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// MaxUploads bounds the files kept for one MAC; a phone has about ten.
const MaxUploads = 40

// PutUpload implements fleet.Store.
func (s *Store) PutUpload(ctx context.Context, id fleet.AccountID, m fleet.MAC, name string, content []byte) error {
	if err := s.admit(ctx, id, len(content)); err != nil {
		return err
	}
	var old int64
	err := s.write(ctx, func(tx *sql.Tx) error {
		old = 0
		if s.quota != nil {
			err := tx.QueryRowContext(ctx, `SELECT size FROM upload WHERE account = $1 AND mac = $2 AND name = $3`, id, m.String(), name).Scan(&old)
			if err != nil && !errors.Is(err, sql.ErrNoRows) {
				return err
			}
		}
		return s.replaceUpload(ctx, tx, id, m, name, content)
	})
	if err == nil {
		s.left(id, int64(len(content))-old)
	}
	return err
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
	return s.insertChunk(ctx, tx, id, m, name, 1, content)
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
		if _, twice := unique(err); twice { // another request of the device was first
			return errAgain
		}
		return err
	}
	return s.insertChunk(ctx, tx, id, m, name, 1, content)
}

// uploadPlace is where a piece of a file is sealed for. Files that phones leave
// may hold passwords: the overrides do.
func uploadPlace(id fleet.AccountID, m fleet.MAC, name string, seq int) string {
	return fmt.Sprintf("upload/%s/%s/%s/%d", id, m, name, seq)
}

func (s *Store) insertChunk(ctx context.Context, tx *sql.Tx, id fleet.AccountID, m fleet.MAC, name string, seq int, content []byte) error {
	_, err := s.in(ctx, tx, insertChunkSQL).ExecContext(ctx, id, m.String(), name, seq, s.seal(uploadPlace(id, m, name, seq), content))
	return err
}

// What each boot of a phone runs, so that it is read and planned once.
const (
	insertChunkSQL = `INSERT INTO upload_chunk (account, mac, name, seq, content) VALUES ($1, $2, $3, $4, $5)`
	growUploadSQL  = `UPDATE upload SET size = size + $1, chunks = chunks + 1, updated_at = $2 WHERE account = $3 AND mac = $4 AND name = $5 RETURNING size, chunks`
	readChunksSQL  = `SELECT seq, content FROM upload_chunk WHERE account = $1 AND mac = $2 AND name = $3 ORDER BY seq`
)

// maxChunks bounds the rows of one log: phones that append a line at a time
// would else make thousands of them.
const maxChunks = 512

// AppendUpload implements fleet.Store. An append is one small row.
func (s *Store) AppendUpload(ctx context.Context, id fleet.AccountID, m fleet.MAC, name string, content []byte, most int64) error {
	if err := s.admit(ctx, id, len(content)); err != nil {
		return err
	}
	var dropped int64
	err := s.write(ctx, func(tx *sql.Tx) error {
		var size int64
		var chunks int
		dropped = 0
		err := s.in(ctx, tx, growUploadSQL).QueryRowContext(ctx, len(content), micro(s.now()), id, m.String(), name).Scan(&size, &chunks)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			return s.newUpload(ctx, tx, id, m, name, content)
		case err != nil:
			return err
		case size > most:
			dropped = size - int64(len(content))
			return s.replaceUpload(ctx, tx, id, m, name, content)
		case chunks > maxChunks:
			old, err := s.readChunks(ctx, s.in(ctx, tx, readChunksSQL), id, m, name)
			if err != nil {
				return err
			}
			return s.replaceUpload(ctx, tx, id, m, name, append(old, content...))
		}
		return s.insertChunk(ctx, tx, id, m, name, chunks, content)
	})
	if err == nil {
		s.left(id, int64(len(content))-dropped)
	}
	return err
}

// readChunks joins the pieces of a file; every file has one at least, so none
// means that there is no such file.
func (s *Store) readChunks(ctx context.Context, st *sql.Stmt, id fleet.AccountID, m fleet.MAC, name string) ([]byte, error) {
	rows, err := st.QueryContext(ctx, id, m.String(), name)
	parts, err := collect(rows, err, func(r row) ([]byte, error) {
		var seq int
		var sealed string
		if err := r.Scan(&seq, &sealed); err != nil {
			return nil, err
		}
		return s.unseal(uploadPlace(id, m, name, seq), sealed)
	})
	if err == nil && len(parts) == 0 {
		return nil, fault.New(fault.Missing, "no such upload")
	}
	return bytes.Join(parts, nil), err
}

// Upload implements fleet.Store.
func (s *Store) Upload(ctx context.Context, id fleet.AccountID, m fleet.MAC, name string) ([]byte, error) {
	b, err := s.readChunks(ctx, s.hot.read, id, m, name)
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
