package sqlstore

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// MaxUploads bounds the files kept for one MAC; a phone has about ten.
const MaxUploads = 40

// PutUpload implements fleet.Store.
func (s *Store) PutUpload(ctx context.Context, id fleet.AccountID, m fleet.MAC, name string, content []byte) error {
	return s.metered(ctx, id, m, name, len(content), func(ctx context.Context, tx *sql.Tx) (old int64, err error) {
		size, _, err := s.growUpload(ctx, tx, id, m, name, len(content))
		if err != nil {
			return 0, err
		}
		return size - int64(len(content)), s.startOver(ctx, tx, id, m, name, content)
	})
}

// metered writes n bytes of a file within the account's quota. do returns how
// many bytes they took the place of.
func (s *Store) metered(ctx context.Context, id fleet.AccountID, m fleet.MAC, name string, n int, do func(context.Context, *sql.Tx) (int64, error)) error {
	if err := s.admit(ctx, id, n); err != nil {
		return err
	}
	var old int64
	err := s.join(ctx, uploadFile(id, m, name), func(ctx context.Context, tx *sql.Tx) (err error) {
		old, err = do(ctx, tx)
		return err
	})
	if err == nil && !fleet.IsDryRun(ctx) {
		s.left(id, int64(n)-old)
	}
	return err
}

func uploadFile(id fleet.AccountID, m fleet.MAC, name string) string {
	return string(id) + "/" + string(m[:]) + "/" + name
}

// growUpload adds size to a file, which is new when it has one chunk then.
func (s *Store) growUpload(ctx context.Context, tx *sql.Tx, id fleet.AccountID, m fleet.MAC, name string, add int) (size int64, chunks int, err error) {
	err = s.in(ctx, tx, growUploadSQL).QueryRowContext(ctx, id, m.String(), name, add, micro(s.now())).Scan(&size, &chunks)
	if err != nil || chunks > 1 {
		return size, chunks, err
	}
	var n int
	if err := s.in(ctx, tx, countUploadsSQL).QueryRowContext(ctx, id, m.String()).Scan(&n); err != nil {
		return size, chunks, err
	}
	if n > MaxUploads {
		return size, chunks, fault.Coded(fault.Denied, "uploadQuota", "the device has left %d files already", n-1)
	}
	return size, chunks, nil
}

// startOver makes content all that a file holds. The file is there.
func (s *Store) startOver(ctx context.Context, tx *sql.Tx, id fleet.AccountID, m fleet.MAC, name string, content []byte) error {
	if _, err := tx.ExecContext(ctx, `UPDATE upload SET size = $1, chunks = 1 WHERE account = $2 AND mac = $3 AND name = $4`, len(content), id, m.String(), name); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM upload_chunk WHERE account = $1 AND mac = $2 AND name = $3`, id, m.String(), name); err != nil {
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
	growUploadSQL  = `INSERT INTO upload (account, mac, name, size, chunks, updated_at) VALUES ($1, $2, $3, $4, 1, $5)
		ON CONFLICT (account, mac, name) DO UPDATE SET size = upload.size + excluded.size, chunks = upload.chunks + 1, updated_at = excluded.updated_at RETURNING size, chunks`
	countUploadsSQL = `SELECT count(*) FROM upload WHERE account = $1 AND mac = $2`
	readChunksSQL   = `SELECT seq, content FROM upload_chunk WHERE account = $1 AND mac = $2 AND name = $3 ORDER BY seq`
)

// maxChunks bounds the rows of one log: phones that append a line at a time
// would else make thousands of them.
const maxChunks = 512

// AppendUpload implements fleet.Store. An append is one small row.
func (s *Store) AppendUpload(ctx context.Context, id fleet.AccountID, m fleet.MAC, name string, content []byte, most int64) error {
	return s.metered(ctx, id, m, name, len(content), func(ctx context.Context, tx *sql.Tx) (old int64, err error) {
		size, chunks, err := s.growUpload(ctx, tx, id, m, name, len(content))
		switch {
		case err != nil:
			return 0, err
		case chunks > 1 && size > most:
			return size - int64(len(content)), s.startOver(ctx, tx, id, m, name, content)
		case chunks > maxChunks:
			all, err := s.readChunks(ctx, s.in(ctx, tx, readChunksSQL), id, m, name)
			if err != nil {
				return 0, err
			}
			return 0, s.startOver(ctx, tx, id, m, name, append(all, content...))
		}
		return 0, s.insertChunk(ctx, tx, id, m, name, chunks, content)
	})
}

// readChunks joins the pieces of a file; every file has one at least, so none
// means that there is no such file.
func (s *Store) readChunks(ctx context.Context, st stmt, id fleet.AccountID, m fleet.MAC, name string) ([]byte, error) {
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
	b, err := s.readChunks(ctx, s.ask(readChunksSQL), id, m, name)
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
