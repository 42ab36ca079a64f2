package sqlstore

import (
	"bytes"
	"compress/gzip"
	"database/sql"
	"encoding/base64"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"muster/internal/fleet"
	"muster/internal/store/storetest"
	"muster/internal/store/storetest/pgserver"
)

// rows calls see with every row of every table, as text.
func rows(t *testing.T, s *Store, see func(table, text string)) {
	t.Helper()
	for _, table := range tables {
		r, err := s.r.Query(`SELECT * FROM ` + table)
		if err != nil {
			t.Fatal(err)
		}
		columns, _ := r.Columns()
		values := make([]sql.RawBytes, len(columns))
		targets := make([]any, len(columns))
		for i := range values {
			targets[i] = &values[i]
		}
		for r.Next() {
			if err := r.Scan(targets...); err != nil {
				t.Fatal(err)
			}
			see(table, string(bytes.Join(func() (b [][]byte) {
				for _, v := range values {
					b = append(b, v)
				}
				return b
			}(), []byte("|"))))
		}
		if err := r.Err(); err != nil {
			t.Fatal(err)
		}
		_ = r.Close()
	}
}

// readable is a text of the database as one could read it without a key: as it stands, and what Base64 and gzip hide.
func readable(text string) string {
	out := text
	for field := range strings.SplitSeq(text, "|") {
		forms := []string{field}
		for _, e := range []*base64.Encoding{base64.StdEncoding, base64.RawStdEncoding, base64.URLEncoding, base64.RawURLEncoding} {
			if b, err := e.DecodeString(field); err == nil && len(b) > 0 {
				forms = append(forms, string(b))
			}
		}
		for _, f := range forms {
			out += "|" + f
			z, err := gzip.NewReader(strings.NewReader(f))
			if err != nil {
				continue
			}
			if b, err := io.ReadAll(z); err == nil {
				out += "|" + string(b)
			}
		}
	}
	return out
}

func TestWhatBase64AndGzipHideIsRead(t *testing.T) {
	for name, text := range map[string]string{
		"as it stands": "a|secret|b", "in Base64": "a|" + base64.StdEncoding.EncodeToString([]byte("secret")), "squeezed": "a|" + string(squeezed([]byte("secret"))),
		"squeezed, and in Base64": base64.RawURLEncoding.EncodeToString(squeezed([]byte("secret"))) + "|b",
	} {
		if !strings.Contains(readable(text), "secret") {
			t.Errorf("%s it is not found", name)
		}
	}
}

func TestNoSecretStandsInTheDatabaseInClear(t *testing.T) {
	for name, at := range engines {
		t.Run(name, func(t *testing.T) {
			s := openAt(t, at(t))
			storetest.Fill(t, s)
			filled := map[string]bool{}
			rows(t, s, func(table, text string) {
				filled[table] = true
				if strings.Contains(readable(text), storetest.Canary) {
					t.Errorf("%s holds a secret in clear: %s", table, text)
				}
			})
			for _, table := range tables {
				if !filled[table] {
					t.Errorf("nothing in %s: Fill forgets it, and this test with it", table)
				}
			}
		})
	}
	t.Run("the bytes of the files, write-ahead log included", func(t *testing.T) {
		dir := t.TempDir()
		s := openAt(t, "sqlite:"+filepath.Join(dir, "muster.db"))
		storetest.Fill(t, s)
		files, _ := filepath.Glob(filepath.Join(dir, "*"))
		seen := 0
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			seen += bytes.Count(b, []byte("Reception")) // what is no secret is there to be seen
			if bytes.Contains(b, []byte(storetest.Canary)) {
				t.Errorf("%s holds a secret in clear", f)
			}
		}
		if seen == 0 {
			t.Errorf("nothing at all in %v", files)
		}
	})
}

// A row that is copied to another account does not open there.
func TestASealedTextOpensOnlyInItsPlace(t *testing.T) {
	s := openAt(t, engines["sqlite"](t))
	f := storetest.Fill(t, s)
	if _, err := s.w.Exec(`UPDATE credential SET password = (SELECT password FROM credential WHERE account = $1 AND generation = 1) WHERE generation = 2`, f.Customer); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Provisioning(t.Context(), f.Customer); err == nil || strings.Contains(err.Error(), storetest.Canary) {
		t.Errorf("opened the moved text: %v", err)
	}
}

func TestTamperingWithTheTrailIsFound(t *testing.T) {
	const last = -1
	for name, c := range map[string]struct {
		do    string
		first int64 // that does not fit
	}{
		"a changed action":        {`UPDATE audit SET action = 'device.read' WHERE sequence = 3`, 3},
		"a changed actor":         {`UPDATE audit SET actor_name = 'nobody' WHERE sequence = 3`, 3},
		"a changed time":          {`UPDATE audit SET at = at + 1 WHERE sequence = 3`, 3},
		"a changed account":       {`UPDATE audit SET account = 'acc_x' WHERE sequence = 3`, 3},
		"changed changes":         {`UPDATE audit SET changes = '{"a":"b"}' WHERE sequence = 3`, 3},
		"a changed source":        {`UPDATE audit SET source = '192.0.2.8' WHERE sequence = 3`, 3},
		"a deed made a refusal":   {`UPDATE audit SET result = 'refused' WHERE sequence = 3`, 3},
		"a refusal made a deed":   {`UPDATE audit SET result = '' WHERE result <> ''`, last},
		"hidden from its account": {`UPDATE audit SET path = 'acc_x/' WHERE sequence = 3`, 3},
		"a removed line":          {`DELETE FROM audit WHERE sequence = 3`, 3},
		"the first line removed":  {`DELETE FROM audit WHERE sequence = 1`, 1},
		"a changed hash":          {`UPDATE audit SET hash = previous WHERE sequence = 3`, 3},
		"a hash that is none":     {`UPDATE audit SET hash = 'x' WHERE sequence = 3`, 3},
	} {
		for engine, open := range map[string]func(t testing.TB) *Store{
			"sqlite":     func(t testing.TB) *Store { return openAt(t, engines["sqlite"](t)) },
			"postgresql": openPostgreSQL,
		} {
			if engine == "postgresql" && c.first != 1 {
				continue // one case shows that the walk is the same
			}
			t.Run(name+", "+engine, func(t *testing.T) {
				s := open(t)
				f := storetest.Fill(t, s)
				if err := s.Refuse(t.Context(), fleet.System("test", f.Customer), f.Customer, "device.delete", "dev_1", map[string]string{"code": "role"}); err != nil {
					t.Fatal(err)
				}
				first := c.first
				if es, err := s.Audit(t.Context(), f.Customer, 0, 1); err != nil {
					t.Fatal(err)
				} else if first == last {
					first = es[0].Sequence
				}
				if n, err := s.VerifyAudit(t.Context()); n != 0 || err != nil {
					t.Fatalf("before: %d, %v", n, err)
				}
				if _, err := s.w.Exec(c.do); err != nil {
					t.Fatal(err)
				}
				if n, err := s.VerifyAudit(t.Context()); n != first || err != nil {
					t.Errorf("found at %d (%v), want %d", n, err, first)
				}
			})
		}
	}
}

func TestTheListOfTablesIsTheSchema(t *testing.T) {
	for name, q := range map[string]string{
		"sqlite":     `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'goose_db_version'`,
		"postgresql": `SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'goose_db_version'`,
	} {
		t.Run(name, func(t *testing.T) {
			s := openAt(t, engines[name](t))
			r, err := s.r.Query(q)
			have, err := collect(r, err, func(r row) (n string, err error) { return n, r.Scan(&n) })
			if err != nil {
				t.Fatal(err)
			}
			slices.Sort(have)
			if want := slices.Sorted(slices.Values(tables)); !slices.Equal(have, want) {
				t.Errorf("the schema has %v, copies take %v", have, want)
			}
		})
	}
}

// Booleans are integers on SQLite, and copies have to know which.
func TestTheListOfBooleansIsTheSchema(t *testing.T) {
	s := openAt(t, pgserver.New(t))
	r, err := s.r.Query(`SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND data_type = 'boolean' AND table_name <> 'goose_db_version'`)
	have, err := collect(r, err, func(r row) (n string, err error) { return n, r.Scan(&n) })
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]bool{}
	for _, n := range have {
		want[n] = true
	}
	if fmt.Sprint(want) != fmt.Sprint(booleans) {
		t.Errorf("the schema has %v, copies know %v", want, booleans)
	}
}

// Both engines have the same columns and indexes, by name.
func TestTheTwoSchemasAreOne(t *testing.T) {
	describe := func(engine, q string) []string {
		s := openAt(t, engines[engine](t))
		r, err := s.r.Query(q)
		have, err := collect(r, err, func(r row) (n string, err error) { return n, r.Scan(&n) })
		if err != nil {
			t.Fatal(err)
		}
		slices.Sort(have)
		return have
	}
	lite := describe("sqlite", `SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT IN ('goose_db_version', 'sqlite_sequence')
		UNION SELECT 'index ' || name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`)
	post := describe("postgresql", `SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name <> 'goose_db_version'
		UNION SELECT 'index ' || indexname FROM pg_indexes WHERE schemaname = current_schema() AND indexname NOT LIKE '%\_pkey' AND indexname NOT LIKE '%\_key'`)
	if d := storetest.Diff(lite, post); d != "" {
		t.Errorf("-sqlite +postgresql:\n%s", d)
	}
}
