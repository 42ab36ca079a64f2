package sqlstore

import (
	"context"
	"database/sql"
	"errors"
)

// A hot store has the statements of boots and of an edit prepared: reading and
// planning one takes SQLite as long as running it. PostgreSQL's driver keeps
// what it prepared by itself, and does it for less than database/sql.
type hot struct {
	read, write map[string]*sql.Stmt // on the readers, on the writer
}

// prepareHot prepares them; the tables are there.
func (s *Store) prepareHot(ctx context.Context) (err error) {
	if s.pg {
		return nil
	}
	s.hot = hot{map[string]*sql.Stmt{}, map[string]*sql.Stmt{}}
	for _, text := range []string{readChunksSQL, tokenByHashSQL, findAccountSQL, provisioningSQL, deviceByMACSQL, channelKeySQL,
		accountSQL, anyDeviceSQL, enabledSQL, seedSQL, siteProfileSQL, issuedSQL, byPINSQL,
		bearerByHashSQL, bearerByIDSQL, bearerByMACSQL, identitySQL, certificateOfSQL, marksSQL} {
		if s.hot.read[text], err = s.r.PrepareContext(ctx, text); err != nil {
			return err
		}
	}
	loggedSQL, _ := s.logged(nil)
	for _, text := range []string{insertChunkSQL, growUploadSQL, countUploadsSQL, readChunksSQL,
		accountSQL, provisioningSQL, insertCredentialSQL, endCredentialSQL, saveProvisioningSQL, lastAuditSQL, insertAuditSQL, deviceSQL, saveDeviceSQL,
		insertPastSQL, nextSaveSQL, appendVisitsSQL, takeVisitsSQL, loggedSQL, insertVisitsSQL, trimVisitsSQL, putItemSQL, seenAgainSQL, beforeSQL, learnSQL, anyOldSQL, stoodSQL,
		linkSQL, gatewayLinkSQL, saidSQL, orderSQL, hadTroubleSQL, saveTroubleSQL, saveFoundSQL, saveSaidSQL, insertDeviceSQL, insertPolicySQL, policySQL, savePolicySQL, savepointSQL, releaseSQL,
		identitySQL, putIdentitySQL, otherKeySQL, insertCertificateSQL, finishCertificateSQL, issuedIdentitySQL} {
		if s.hot.write[text], err = s.w.PrepareContext(ctx, text); err != nil {
			return err
		}
	}
	return nil
}

// in is a prepared statement inside a transaction; it ends with it. While
// the store is being opened there are none.
func (s *Store) in(ctx context.Context, tx *sql.Tx, text string) stmt {
	if st := s.hot.write[text]; st != nil {
		return tx.StmtContext(ctx, st)
	}
	return unprepared{tx, text}
}

// ask is a prepared statement on the readers.
func (s *Store) ask(text string) stmt {
	if st := s.hot.read[text]; st != nil {
		return st
	}
	return unprepared{s.r, text}
}

// stmt is what is needed of *sql.Stmt.
type stmt interface {
	ExecContext(ctx context.Context, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, args ...any) *sql.Row
}

type unprepared struct {
	on interface { // a transaction or the readers
		ExecContext(ctx context.Context, text string, args ...any) (sql.Result, error)
		QueryContext(ctx context.Context, text string, args ...any) (*sql.Rows, error)
		QueryRowContext(ctx context.Context, text string, args ...any) *sql.Row
	}
	text string
}

func (u unprepared) ExecContext(ctx context.Context, args ...any) (sql.Result, error) {
	return u.on.ExecContext(ctx, u.text, args...)
}

func (u unprepared) QueryContext(ctx context.Context, args ...any) (*sql.Rows, error) {
	return u.on.QueryContext(ctx, u.text, args...)
}

func (u unprepared) QueryRowContext(ctx context.Context, args ...any) *sql.Row {
	return u.on.QueryRowContext(ctx, u.text, args...)
}

func (s *Store) closeHot() (err error) {
	for _, all := range []map[string]*sql.Stmt{s.hot.read, s.hot.write} {
		for _, st := range all {
			if st != nil {
				err = errors.Join(err, st.Close())
			}
		}
	}
	return err
}
