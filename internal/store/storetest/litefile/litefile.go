package litefile

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"muster/internal/secret"
	"muster/internal/store/sqlstore"
)

// New returns the URL of a new database, which goes when the test ends.
func New(t testing.TB) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "muster.db")
	Put(t, file)
	return "sqlite:" + file
}

// Put makes file a new database. It has the schema and no row: whoever opens it
// first, with whatever master key, makes the operator as at a first start.
func Put(t testing.TB, file string) {
	t.Helper()
	text, err := schema()
	if err == nil {
		err = os.WriteFile(file, text, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

var schema = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "muster-schema-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	file := filepath.Join(dir, "muster.db")
	keys, err := secret.NewKeyring(make([]byte, 32))
	if err != nil {
		return nil, err
	}
	s, err := sqlstore.Open(context.Background(), sqlstore.Options{URL: "sqlite:" + file, Keyring: keys})
	if err != nil {
		return nil, err
	}
	if err := errors.Join(s.Close(), empty(file)); err != nil {
		return nil, err
	}
	return os.ReadFile(file)
})

// empty deletes all rows but those that say which migrations were run.
func empty(file string) (err error) {
	db, err := sql.Open("sqlite", "file:"+file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	rows, err := db.Query(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'goose_db_version'`)
	if err != nil {
		return err
	}
	var tables []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return err
		}
		tables = append(tables, name)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	for _, name := range tables {
		if _, err := db.Exec(`DELETE FROM ` + name); err != nil {
			return err
		}
	}
	_, err = db.Exec(`VACUUM`)
	return err
}
