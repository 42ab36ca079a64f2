package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// openSQLite opens one writer and some readers. The writer takes its lock when
// a transaction begins, so that two never wait for each other half-way.
func (s *Store) openSQLite(file string, full bool) error {
	sync := "NORMAL"
	if full {
		sync = "FULL"
	}
	q := url.Values{"_pragma": {"journal_mode(WAL)", "synchronous(" + sync + ")", "busy_timeout(5000)", "foreign_keys(1)"}}
	dsn := "file:" + (&url.URL{Path: file}).EscapedPath() + "?" + q.Encode()
	w, err := sql.Open("sqlite", dsn+"&_txlock=immediate")
	if err != nil {
		return err
	}
	w.SetMaxOpenConns(1)
	r, err := sql.Open("sqlite", dsn)
	if err != nil {
		return errors.Join(err, w.Close())
	}
	r.SetMaxOpenConns(4)
	r.SetMaxIdleConns(4)
	s.w, s.r = w, r
	return nil
}

// explain turns a driver's words into ones an operator can act on.
func explain(err error) error {
	text := err.Error()
	switch {
	case strings.Contains(text, "file is not a database"), strings.Contains(text, "malformed"):
		return errors.New("the file is damaged or no SQLite database; restore a backup")
	case strings.Contains(text, "unable to open database file"), strings.Contains(text, "readonly database"), strings.Contains(text, "out of memory (14)"):
		return errors.New("the file cannot be opened for writing; look at the folder's owner and rights")
	case strings.Contains(text, "database or disk is full"):
		return errors.New("the disk is full")
	}
	if e, ok := errors.AsType[*pgconn.ConnectError](err); ok {
		_ = e
		return errors.New("the server cannot be reached or refuses the login")
	}
	return err
}

// unique reports whether err broke a unique constraint, and which: the text
// names table and columns (SQLite) or the constraint (PostgreSQL).
func unique(err error) (string, bool) {
	if e, ok := errors.AsType[*pgconn.PgError](err); ok && e.Code == "23505" {
		return e.ConstraintName, true
	}
	if err != nil && strings.Contains(err.Error(), "UNIQUE constraint failed") {
		return err.Error(), true
	}
	return "", false
}

// lockAudit makes the writers of the audit chain take turns. On SQLite there
// is one writer anyway.
func (s *Store) lockAudit(ctx context.Context, tx *sql.Tx) error {
	if !s.pg {
		return nil
	}
	_, err := tx.ExecContext(ctx, `SELECT pg_advisory_xact_lock(7305161)`)
	return err
}

// write runs f in one transaction.
func (s *Store) write(ctx context.Context, f func(tx *sql.Tx) error) error {
	tx, err := s.w.BeginTx(ctx, nil)
	if err != nil {
		return s.failed(err)
	}
	defer func() { _ = tx.Rollback() }()
	if err := f(tx); err != nil {
		return s.failed(err)
	}
	if fleet.IsDryRun(ctx) {
		return nil // the deferred Rollback takes it back
	}
	return s.failed(tx.Commit())
}

// failed classifies what an asker could act on: waiting.
func (s *Store) failed(err error) error {
	if err == nil || fault.As(err) != nil {
		return err
	}
	text := err.Error()
	if strings.Contains(text, "SQLITE_BUSY") || strings.Contains(text, "database is locked") || strings.Contains(text, "disk is full") ||
		errors.Is(err, sql.ErrConnDone) || strings.Contains(text, "conn closed") || strings.Contains(text, "connection refused") {
		return fault.New(fault.Unavailable, "the database is busy or full; try again").Because(err)
	}
	return fmt.Errorf("database: %w", err)
}

func isMissing(err error) bool  { return errors.Is(err, fault.Missing) }
func isConflict(err error) bool { return errors.Is(err, fault.Conflict) }

// missing turns "no rows" into the one sentence for "not there" and "not yours".
func missing(err error, what string) error {
	if errors.Is(err, sql.ErrNoRows) {
		return fault.New(fault.Missing, "no such %s", what)
	}
	return err
}

func micro(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

func fromMicro(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.UnixMicro(n).UTC()
}

// stale is the answer to a write that was made from an older revision.
func stale() error {
	return fault.Coded(fault.Conflict, "stale", "somebody else changed it first")
}

// like escapes what LIKE takes for wildcards; the statement says ESCAPE '\'.
func like(s string) string {
	return strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(strings.ToLower(s))
}

func limit(n int) int {
	if n <= 0 || n > 1000 {
		return 1000
	}
	return n
}
