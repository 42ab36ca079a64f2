package sqlstore

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // driver "pgx"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
	_ "modernc.org/sqlite" // driver "sqlite"

	"muster/internal/fleet"
	"muster/internal/secret"
	"muster/internal/store"
)

//go:embed migrate/*/*.sql
var migrations embed.FS

// Schema is the version of the schema this code knows.
const Schema = 15

// ErrNewer says that a newer Muster made the database. Nothing was changed.
var ErrNewer = errors.New("made by a newer Muster")

// ErrKey says that the database's secrets were sealed with another master key.
// Nothing was changed.
var ErrKey = errors.New("the master key does not fit this database")

// Options say which database, and how its secrets are sealed.
type Options struct {
	URL      string // sqlite:FILE or postgres://…
	Keyring  *secret.Keyring
	Full     bool   // SQLite: also survive a power cut, at 0.2 ms a commit
	Host     string // the public host, lower case: pairs made now are told with it; empty: not known
	Existing bool   // fail when there is no database yet, and migrate nothing
	Now      func() time.Time
	Quota    *Quota // nil: accounts are not bounded
}

// A Store is a store.Store on SQL.
type Store struct {
	w, r *sql.DB // one writer and some readers on SQLite; the same pool on PostgreSQL
	pg   bool
	keys *secret.Keyring
	// pairing is the key of pairingHash: devices that wait ask too often to derive it each time.
	pairing []byte
	now     func() time.Time
	url     string
	name    string // of the database, for errors: no password
	hot     hot
	host    string

	group  group
	quota  *Quota
	meter  meter
	limits limits
	fill   fill
}

var _ store.Store = (*Store)(nil)

// Open opens the database, making it or bringing its schema up to date. A
// damaged or newer database, or another master key, is an error and changes nothing.
func Open(ctx context.Context, o Options) (*Store, error) {
	s, err := connect(ctx, o)
	if err != nil {
		return nil, err
	}
	if err := s.prepare(ctx, o); err != nil {
		_ = s.Close()
		return nil, err
	}
	if err := s.prepareHot(ctx); err != nil {
		_ = s.Close()
		return nil, fmt.Errorf("%s: %w", s.name, explain(err))
	}
	return s, nil
}

func connect(ctx context.Context, o Options) (*Store, error) {
	s := &Store{keys: o.Keyring, pairing: o.Keyring.Derive("pairing"), now: o.Now, url: o.URL, quota: o.Quota, host: o.Host, limits: defaultLimits}
	if s.now == nil {
		s.now = time.Now
	}
	if file, ok := strings.CutPrefix(o.URL, "sqlite:"); ok {
		s.name = file
		if _, err := os.Stat(file); o.Existing && errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("there is no database %s", file)
		}
		if err := s.openSQLite(file, o.Full); err != nil {
			return nil, err
		}
	} else {
		s.pg, s.name = true, "PostgreSQL"
		db, err := sql.Open("pgx", o.URL)
		if err != nil {
			return nil, errors.New("the database URL cannot be read") // the cause may hold its password
		}
		db.SetMaxOpenConns(16)
		db.SetMaxIdleConns(8)
		s.w, s.r = db, db
	}
	ping, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	if err := s.w.PingContext(ping); err != nil {
		_ = s.Close()
		return nil, fmt.Errorf("%s: %w", s.name, explain(err))
	}
	return s, nil
}

// prepare checks version and key, migrates, and makes the operator account.
func (s *Store) prepare(ctx context.Context, o Options) error {
	have, err := s.version(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", s.name, explain(err))
	}
	if have > Schema {
		return fmt.Errorf("%s has schema %d, this Muster knows %d: %w", s.name, have, Schema, ErrNewer)
	}
	if have > 0 {
		if err := s.checkKey(ctx); err != nil {
			return err
		}
	}
	if err := s.useLog(ctx); err != nil {
		return fmt.Errorf("%s: %w", s.name, explain(err))
	}
	if o.Existing {
		if have == 0 {
			return fmt.Errorf("%s holds no Muster database", s.name)
		}
		return nil
	}
	if have < Schema {
		if err := s.migrate(ctx); err != nil {
			return fmt.Errorf("%s: migrate: %w", s.name, explain(err))
		}
	}
	if _, err := s.w.ExecContext(ctx, `INSERT INTO meta (key, value) VALUES ('keyring', $1) ON CONFLICT (key) DO NOTHING`, s.keys.ID()); err != nil {
		return fmt.Errorf("%s: %w", s.name, explain(err))
	}
	if err := s.checkKey(ctx); err != nil { // another server may have been first
		return err
	}
	return s.ensureOperator(ctx)
}

// version is the schema of the database, 0 when it is empty.
func (s *Store) version(ctx context.Context) (int, error) {
	q := `SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'goose_db_version'`
	if s.pg {
		q = `SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'goose_db_version'`
	}
	var n int
	if err := s.r.QueryRowContext(ctx, q).Scan(&n); err != nil || n == 0 {
		return 0, err
	}
	var v sql.NullInt64
	err := s.r.QueryRowContext(ctx, `SELECT max(version_id) FROM goose_db_version`).Scan(&v)
	return int(v.Int64), err
}

func (s *Store) checkKey(ctx context.Context) error {
	var id string
	err := s.r.QueryRowContext(ctx, `SELECT value FROM meta WHERE key = 'keyring'`).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s: %w", s.name, explain(err))
	}
	if id != s.keys.ID() {
		return fmt.Errorf("%s: %w", s.name, ErrKey)
	}
	return nil
}

func (s *Store) migrate(ctx context.Context) error {
	dialect, dir := goose.DialectSQLite3, "migrate/sqlite"
	var opts []goose.ProviderOption
	if s.pg {
		dialect, dir = goose.DialectPostgres, "migrate/postgres"
		l, err := lock.NewPostgresSessionLocker() // of several servers that start at once, one migrates
		if err != nil {
			return err
		}
		opts = append(opts, goose.WithSessionLocker(l))
	}
	sub, err := fs.Sub(migrations, dir)
	if err != nil {
		return err
	}
	p, err := goose.NewProvider(dialect, s.w, sub, opts...)
	if err != nil {
		return err
	}
	_, err = p.Up(ctx)
	return err
}

// ensureOperator makes the account at the top, once.
func (s *Store) ensureOperator(ctx context.Context) error {
	_, err := s.Operator(ctx)
	if err == nil || !isMissing(err) {
		return err
	}
	_, err = s.create(ctx, fleet.System("first start", ""), fleet.Account{Name: "operator", DisplayName: "Operator", Type: fleet.Operator}, fleet.DefaultProvisioning(), fleet.GenerateCredentials())
	if isConflict(err) { // another server was first
		return nil
	}
	return err
}

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.r.PingContext(ctx) }

// Close closes the database. On SQLite the log is folded into the file.
func (s *Store) Close() error {
	err := s.closeHot()
	if s.r == s.w {
		return errors.Join(err, s.w.Close())
	}
	return errors.Join(err, s.r.Close(), s.w.Close())
}
