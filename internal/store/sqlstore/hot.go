package sqlstore

import (
	"context"
	"database/sql"
	"errors"
)

// A hot store has the statements that devices set off prepared: reading and
// planning one takes SQLite as long as running it.
type hot struct {
	read  *sql.Stmt // on the readers
	write map[string]*sql.Stmt
}

// prepareHot prepares them; the tables are there.
func (s *Store) prepareHot(ctx context.Context) (err error) {
	if s.hot.read, err = s.r.PrepareContext(ctx, readChunksSQL); err != nil {
		return err
	}
	s.hot.write = map[string]*sql.Stmt{}
	for _, text := range []string{insertChunkSQL, growUploadSQL, countUploadsSQL, readChunksSQL} {
		if s.hot.write[text], err = s.w.PrepareContext(ctx, text); err != nil {
			return err
		}
	}
	return nil
}

// in is a prepared statement inside a transaction; it ends with it.
func (s *Store) in(ctx context.Context, tx *sql.Tx, text string) *sql.Stmt {
	return tx.StmtContext(ctx, s.hot.write[text])
}

func (s *Store) closeHot() (err error) {
	if s.hot.read != nil {
		err = s.hot.read.Close()
	}
	for _, st := range s.hot.write {
		if st != nil {
			err = errors.Join(err, st.Close())
		}
	}
	return err
}
