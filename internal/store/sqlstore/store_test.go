package sqlstore

import (
	"context"
	"path/filepath"
	"slices"
	"testing"

	"muster/internal/secret"
	"muster/internal/store"
	"muster/internal/store/storetest"
	"muster/internal/store/storetest/pgserver"
)

// testKeys is a keyring that never changes: the dumps of old schemas are
// sealed with it.
func testKeys(t testing.TB) *secret.Keyring {
	t.Helper()
	k, err := secret.NewKeyring([]byte("0123456789abcdef0123456789abcdef"))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// engines make an empty database of each kind and say where it is.
var engines = map[string]func(t testing.TB) (url string){
	"sqlite":     func(t testing.TB) string { return "sqlite:" + filepath.Join(t.TempDir(), "muster.db") },
	"postgresql": pgserver.New,
}

func openAt(t testing.TB, url string) *Store {
	t.Helper()
	s, err := Open(context.Background(), Options{URL: url, Keyring: testKeys(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// openPostgreSQL opens a copy of a database whose schema is in place.
func openPostgreSQL(t testing.TB) *Store {
	t.Helper()
	return openAt(t, pgserver.Copy(t, "schema", func(url string) error {
		s, err := Open(context.Background(), Options{URL: url, Keyring: testKeys(t)})
		if err != nil {
			return err
		}
		return s.Close()
	}))
}

// empty makes a store as it was after its first start, in a tenth of the time
// that another database takes.
func empty(t testing.TB, s *Store) {
	t.Helper()
	for _, table := range slices.Backward(tables) { // tables of a few rows: faster than TRUNCATE, which makes files
		if _, err := s.w.Exec(`DELETE FROM ` + table); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.prepare(context.Background(), Options{}); err != nil {
		t.Fatal(err)
	}
}

func TestStore(t *testing.T) {
	for engine, open := range map[string]func(testing.TB) *Store{
		"sqlite":     func(t testing.TB) *Store { return openAt(t, engines["sqlite"](t)) },
		"postgresql": openPostgreSQL,
	} {
		t.Run(engine, func(t *testing.T) {
			if testing.Short() && engine == "postgresql" {
				t.Skip("make test asks both engines, the inner loop one")
			}
			s := open(t)
			storetest.Run(t, func(t *testing.T) store.Store {
				empty(t, s)
				return s
			})
		})
	}
}
