package sqlstore

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
)

// Page caches in KiB, of which the driver's allocator takes twice the room. SQLite's
// own 2 MiB make each sighting of a large fleet read its pages anew; a database of
// 100,000 devices has about 70 MiB. Readers look single rows up, or all once: what
// they read again the kernel has.
const (
	writerCache = 12 << 10
	readerCache = 2 << 10
)

// checkpointPages is how many pages the write-ahead log takes before they go to
// the database: a page that boots write again and again goes once. 16 MiB are read
// in 50 ms after a crash.
const checkpointPages = 4000

// openSQLite opens one writer and some readers. The writer takes its lock when
// a transaction begins, so that two never wait for each other half-way.
func (s *Store) openSQLite(file string, full bool) error {
	sync := "NORMAL"
	if full {
		sync = "FULL"
	}
	// The file, and with it the log files beside it, is the owner's alone, whatever
	// the folder's rights: devices, token hashes and the audit trail stand in clear.
	if f, err := os.OpenFile(file, os.O_RDWR|os.O_CREATE, 0o600); err == nil {
		_ = f.Close() // what hinders us here, SQLite names better below
	}
	dsn := func(cacheKiB int) string {
		q := url.Values{"_pragma": {"synchronous(" + sync + ")", "busy_timeout(5000)", "foreign_keys(1)", fmt.Sprintf("cache_size(-%d)", cacheKiB)}}
		return "file:" + (&url.URL{Path: file}).EscapedPath() + "?" + q.Encode()
	}
	// What a savepoint would bring back is kept in memory (temp_store), not in a
	// file: imports set one a row.
	w, err := sql.Open("sqlite", fmt.Sprintf("%s&_pragma=wal_autocheckpoint(%d)&_pragma=temp_store(2)&_txlock=immediate", dsn(writerCache), checkpointPages))
	if err != nil {
		return err
	}
	w.SetMaxOpenConns(1)
	r, err := sql.Open("sqlite", dsn(readerCache))
	if err != nil {
		return errors.Join(err, w.Close())
	}
	r.SetMaxOpenConns(4)
	r.SetMaxIdleConns(4)
	s.w, s.r = w, r
	return nil
}

// useLog switches the file to a write-ahead log, which it then keeps. That
// changes the file, so it comes after the checks that may refuse it.
func (s *Store) useLog(ctx context.Context) error {
	if s.pg {
		return nil
	}
	var mode string
	if err := s.w.QueryRowContext(ctx, `PRAGMA journal_mode = WAL`).Scan(&mode); err != nil {
		return err
	}
	if mode != "wal" {
		return fmt.Errorf("the file system has no write-ahead log for SQLite (journal mode %s)", mode)
	}
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
	case strings.Contains(text, "disk I/O error"):
		return errors.New("the disk fails or is full (" + text + ")")
	case strings.Contains(text, "database or disk is full"):
		return errors.New("the disk is full")
	case strings.Contains(text, "SQLITE_BUSY"):
		return errors.New("another program keeps the file locked")
	}
	if e, ok := errors.AsType[*pgconn.PgError](err); ok && e.Code == "3D000" {
		return errors.New("the server has no such database; create it first")
	}
	if _, ok := errors.AsType[*pgconn.ParseConfigError](err); ok { // its text repeats the URL
		return errors.New("the database URL cannot be read: it is sqlite:FILE or postgres://…")
	}
	if _, ok := errors.AsType[*pgconn.ConnectError](err); ok {
		return errors.New("the server cannot be reached or refuses the login")
	}
	return err
}

// sqlState is PostgreSQL's code of an error, empty for others.
func sqlState(err error) string {
	if e, ok := errors.AsType[*pgconn.PgError](err); ok {
		return e.Code
	}
	return ""
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

// foreign reports whether err broke a reference between tables.
func foreign(err error) bool {
	return sqlState(err) == "23503" || err != nil && strings.Contains(err.Error(), "FOREIGN KEY constraint failed")
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

// lockPairings makes those who open pairings take turns, so that their bounds are exact.
func (s *Store) lockPairings(ctx context.Context, tx *sql.Tx) error {
	if !s.pg {
		return nil
	}
	_, err := tx.ExecContext(ctx, `SELECT pg_advisory_xact_lock(7305162)`)
	return err
}

// skipLocked ends the SELECT of who takes any row that nobody else is at. On
// SQLite the whole transaction has the writer's lock.
func (s *Store) skipLocked() string {
	if s.pg {
		return " FOR UPDATE SKIP LOCKED"
	}
	return ""
}

// oneOf is the condition that a column is one of the values, which are parameter
// n all together: engines bound how many parameters a statement has.
func oneOf[T string | int64](pg bool, col string, n int, values []T) (cond string, arg any) {
	if pg {
		return fmt.Sprintf("%s = ANY($%d)", col, n), values
	}
	return fmt.Sprintf("%s IN (SELECT value FROM json_each($%d))", col, n), encode(values)
}

// lockDevices reads the devices that items are about, in the order of MACs,
// as sightings lock them.
func (s *Store) lockDevices(ctx context.Context, tx *sql.Tx, id fleet.AccountID, items []job.Item) (map[string]fleet.Device, error) {
	out := make(map[string]fleet.Device, len(items))
	if !s.pg { // nobody else writes, and a row at a time is faster there
		st := s.in(ctx, tx, deviceSQL)
		for _, i := range items {
			d, err := scanDevice(st.QueryRowContext(ctx, i.Subject, id))
			if err == nil {
				out[i.Subject] = d
			} else if !isMissing(err) {
				return nil, err
			}
		}
		return out, nil
	}
	if len(items) == 0 {
		return out, nil
	}
	ids := make([]string, len(items))
	for k, i := range items {
		ids[k] = i.Subject
	}
	cond, arg := oneOf(s.pg, "id", 2, ids)
	rows, err := tx.QueryContext(ctx, selectDevice+` WHERE account = $1 AND `+cond+` ORDER BY mac FOR UPDATE OF device`, id, arg)
	all, err := collect(rows, err, scanDevice)
	for _, d := range all {
		out[string(d.ID)] = d
	}
	return out, err
}

// errAgain is returned inside write by what lost a race that the next try wins.
var errAgain = errors.New("somebody else was first")

// tries bounds write: losing that often means that something is wrong.
const tries = 5

// write runs f in one transaction, and again when another transaction came in
// between. f sets what it returns anew each time.
func (s *Store) write(ctx context.Context, f func(tx *sql.Tx) error) error {
	var err error
	for range tries {
		if err = s.once(ctx, f); err == nil || !again(err) {
			return s.failed(err)
		}
	}
	return fault.New(fault.Unavailable, "the database is busy; try again").Because(err)
}

func (s *Store) once(ctx context.Context, f func(tx *sql.Tx) error) error {
	tx, err := s.w.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	if err := f(tx); err != nil {
		return err
	}
	if fleet.IsDryRun(ctx) {
		return nil // the deferred Rollback takes it back
	}
	return tx.Commit()
}

// again reports whether the same transaction may succeed now: 40001 is a
// serialization failure, 40P01 a deadlock that this side lost.
func again(err error) bool {
	state := sqlState(err)
	return errors.Is(err, errAgain) || state == "40001" || state == "40P01"
}

// failed classifies what an asker could act on.
func (s *Store) failed(err error) error {
	switch {
	case err == nil || fault.As(err) != nil:
		return err
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("database: %w", err)
	case foreign(err): // every reference leads to an account, which is gone or never was
		return fault.New(fault.Missing, "no such account").Because(err)
	case sqlState(err) == "22021":
		return fault.New(fault.Invalid, "a text holds characters that cannot be stored").Because(err)
	case busy(err):
		return fault.New(fault.Unavailable, "the database is busy or full; try again").Because(err)
	}
	return fmt.Errorf("database: %w", err)
}

// busy reports whether waiting may help: a lock, a full disk, a server that is
// away, restarting or a standby.
func busy(err error) bool {
	switch state := sqlState(err); {
	case state == "":
	case state[:2] == "08", state[:2] == "53", state[:2] == "57", state == "25006", state == "55P03":
		return true
	}
	if _, ok := errors.AsType[*pgconn.ConnectError](err); ok {
		return true
	}
	if _, ok := errors.AsType[net.Error](err); ok {
		return true
	}
	if errors.Is(err, driver.ErrBadConn) || errors.Is(err, sql.ErrConnDone) || pgconn.SafeToRetry(err) {
		return true
	}
	text := err.Error()
	for _, sign := range [...]string{"SQLITE_BUSY", "database is locked", "disk is full", "readonly database", "disk I/O error", "conn closed", "unexpected EOF"} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}
