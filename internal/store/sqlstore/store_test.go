package sqlstore

import (
	"context"
	"path/filepath"
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

func TestStore(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) {
		storetest.Run(t, func(t *testing.T) store.Store { return openAt(t, engines["sqlite"](t)) })
	})
	t.Run("postgresql", func(t *testing.T) {
		storetest.Run(t, func(t *testing.T) store.Store { return openPostgreSQL(t) })
	})
}
