package litefile_test

import (
	"database/sql"
	"strings"
	"testing"

	"muster/internal/secret"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
)

func TestADatabaseHasTheSchemaAndTakesTheFirstKeyThatOpensIt(t *testing.T) {
	db, err := sql.Open("sqlite", "file:"+strings.TrimPrefix(litefile.New(t), "sqlite:"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	var version, rows int
	if err := db.QueryRow(`SELECT max(version_id), (SELECT count(*) FROM account) + (SELECT count(*) FROM meta) + (SELECT count(*) FROM audit) FROM goose_db_version`).Scan(&version, &rows); err != nil {
		t.Fatal(err)
	}
	if version != sqlstore.Schema || rows != 0 {
		t.Errorf("schema %d, want %d; %d rows, want none", version, sqlstore.Schema, rows)
	}
	seen := map[string]bool{}
	for key := range byte(2) {
		keys, err := secret.NewKeyring([]byte(strings.Repeat(string(rune('a'+key)), 32)))
		if err != nil {
			t.Fatal(err)
		}
		s, err := sqlstore.Open(t.Context(), sqlstore.Options{URL: litefile.New(t), Keyring: keys})
		if err != nil {
			t.Fatal(err)
		}
		top, err := s.Operator(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		seen[string(top.ID)] = true
	}
	if len(seen) != 2 {
		t.Error("two databases have one operator")
	}
}
