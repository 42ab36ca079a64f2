package sqlstore

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"io"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
	"muster/internal/store/storetest"
)

// contents are the files of a folder, by name.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	files, _ := filepath.Glob(filepath.Join(dir, "*"))
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(f)] = string(b)
	}
	return out
}

// damage runs statements on a database behind the store's back.
func damage(t *testing.T, url string, statements ...string) {
	t.Helper()
	driver, dsn := "pgx", url
	if file, ok := strings.CutPrefix(url, "sqlite:"); ok {
		driver, dsn = "sqlite", file+"?_pragma=synchronous(0)" // a dump is hundreds of statements, each of which would wait for the disk
	}
	db, err := sql.Open(driver, dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatal(err)
		}
	}
}

// closed is a filled SQLite database that nobody has open.
func closed(t *testing.T) (file string) {
	t.Helper()
	file = filepath.Join(t.TempDir(), "muster.db")
	s, err := Open(context.Background(), Options{URL: "sqlite:" + file, Keyring: testKeys(t)})
	if err != nil {
		t.Fatal(err)
	}
	storetest.Fill(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestWhatCannotBeOpenedIsRefusedAndLeftAsItWas(t *testing.T) {
	otherKeys, err := secret.NewKeyring(make([]byte, 32))
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		do   func(t *testing.T, file string)
		keys *secret.Keyring
		is   error  // the kind of failure, when somebody branches on it
		says string // part of the one line
	}{
		"a newer database": {do: func(t *testing.T, file string) {
			damage(t, "sqlite:"+file, `INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, 1)`, `PRAGMA journal_mode = DELETE`)
		}, is: ErrNewer, says: "has schema 99, this Muster knows 15"},
		"another master key": {keys: otherKeys, is: ErrKey, says: "master key"},
		"no database at all": {do: func(t *testing.T, file string) { put(t, file, bytes.Repeat([]byte("not a database. "), 512)) }, says: "damaged or no SQLite database"},
		"a damaged database": {do: func(t *testing.T, file string) {
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			copy(b[100:], bytes.Repeat([]byte{0xff}, 4000)) // the root of the schema
			put(t, file, b)
		}, says: "damaged or no SQLite database"},
		"a torn database": {do: func(t *testing.T, file string) {
			if err := os.Truncate(file, 5000); err != nil {
				t.Fatal(err)
			}
		}, says: "damaged or no SQLite database"},
	} {
		t.Run(name, func(t *testing.T) {
			file := closed(t)
			if c.do != nil {
				c.do(t, file)
			}
			keys := c.keys
			if keys == nil {
				keys = testKeys(t)
			}
			before := contents(t, filepath.Dir(file))
			for _, existing := range []bool{false, true} {
				s, err := Open(t.Context(), Options{URL: "sqlite:" + file, Keyring: keys, Existing: existing})
				if err == nil {
					_ = s.Close()
					t.Fatal("opened")
				}
				if c.is != nil && !errors.Is(err, c.is) || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "\n") {
					t.Errorf("says %q", err)
				}
			}
			if d := storetest.Diff(before, contents(t, filepath.Dir(file))); d != "" {
				t.Errorf("changed: %d bytes of difference", len(d))
			}
		})
	}
}

func put(t *testing.T, file string, b []byte) {
	t.Helper()
	if err := os.WriteFile(file, b, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestANewerPostgreSQLDatabaseAndAnotherKeyAreRefused(t *testing.T) {
	s := openPostgreSQL(t)
	storetest.Fill(t, s)
	other, err := secret.NewKeyring(make([]byte, 32))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), Options{URL: s.url, Keyring: other}); !errors.Is(err, ErrKey) {
		t.Errorf("another key: %v", err)
	}
	damage(t, s.url, `INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, true)`)
	if _, err := Open(t.Context(), Options{URL: s.url, Keyring: testKeys(t)}); !errors.Is(err, ErrNewer) {
		t.Errorf("newer: %v", err)
	}
}

func TestWhatIsNotThereIsNotMadeWhenItMustExist(t *testing.T) {
	dir := t.TempDir()
	if _, err := Open(t.Context(), Options{URL: "sqlite:" + filepath.Join(dir, "muster.db"), Keyring: testKeys(t), Existing: true}); err == nil || !strings.Contains(err.Error(), "no database") {
		t.Errorf("says %v", err)
	}
	if c := contents(t, dir); len(c) > 0 {
		t.Errorf("made %v", c)
	}
	url := engines["postgresql"](t)
	if _, err := Open(t.Context(), Options{URL: url, Keyring: testKeys(t), Existing: true}); err == nil || !strings.Contains(err.Error(), "holds no Muster database") {
		t.Errorf("says %v", err)
	}
}

// An URL can hold a password: what is said about it never does.
func TestAServerThatCannotBeReachedIsSaidInOneLine(t *testing.T) {
	there := engines["postgresql"](t)
	for url, says := range map[string]string{
		"postgres://muster:hunter2@/muster?host=/nowhere":    "cannot be reached",
		"postgres://muster:hunter2@127.0.0.1:1/muster":       "cannot be reached",
		"postgres://muster:hunter2@[::1/muster":              "cannot be read",
		"mysql://muster:hunter2@127.0.0.1/x":                 "cannot be read",
		strings.Replace(there, "/test_", "/none_", 1):        "no such database",
		"sqlite:" + filepath.Join(t.TempDir(), "no", "m.db"): "cannot be opened for writing",
	} {
		_, err := Open(t.Context(), Options{URL: url, Keyring: testKeys(t)})
		if err == nil || !strings.Contains(err.Error(), says) || strings.ContainsAny(err.Error(), "\n") || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s says %v, want %q", url, err, says)
		}
	}
}

func TestServersThatStartAtOnceMakeOneOperator(t *testing.T) {
	if testing.Short() {
		t.Skip("long: make test runs it")
	}
	url := engines["postgresql"](t)
	ids := make([]fleet.AccountID, 3)
	var wg sync.WaitGroup
	for i := range ids {
		wg.Go(func() {
			s, err := Open(t.Context(), Options{URL: url, Keyring: testKeys(t)})
			if err != nil {
				t.Error(err)
				return
			}
			defer func() { _ = s.Close() }()
			top, err := s.Operator(t.Context())
			if err != nil {
				t.Error(err)
			}
			ids[i] = top.ID
		})
	}
	wg.Wait()
	if ids[0] == "" || ids[0] != ids[1] || ids[1] != ids[2] {
		t.Errorf("operators %v", ids)
	}
}

func TestAFullDiskIsSaidAndNothingElseIsLost(t *testing.T) {
	s := openAt(t, engines["sqlite"](t))
	f := storetest.Fill(t, s)
	before := storetest.Answers(t, s, f.Customer)
	if _, err := s.w.Exec(`PRAGMA max_page_count = 1`); err != nil { // as many as there are, then
		t.Fatal(err)
	}
	m := before[0].Devices[0].MAC
	err := s.PutUpload(t.Context(), f.Customer, m, "big.log", make([]byte, 1<<20))
	if !errors.Is(err, fault.Unavailable) {
		t.Fatalf("says %v", err)
	}
	if d := storetest.Diff(before, storetest.Answers(t, s, f.Customer)); d != "" {
		t.Error(d)
	}
	if _, err := s.w.Exec(`PRAGMA max_page_count = 1000000`); err != nil {
		t.Fatal(err)
	}
	if err := s.PutUpload(t.Context(), f.Customer, m, "big.log", make([]byte, 1<<20)); err != nil {
		t.Error(err)
	}
}

func TestALockedFileIsSaidToBeBusy(t *testing.T) {
	s := openAt(t, engines["sqlite"](t))
	f := storetest.Fill(t, s)
	other := openAt(t, s.url)
	tx, err := other.w.Begin()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.w.Exec(`PRAGMA busy_timeout = 20`); err != nil {
		t.Fatal(err)
	}
	if err := s.PutUpload(t.Context(), f.Customer, fleet.MAC{1: 4}, "f", nil); !errors.Is(err, fault.Unavailable) {
		t.Errorf("says %v", err)
	}
	if _, err := s.Account(t.Context(), f.Customer); err != nil {
		t.Errorf("readers wait for the writer: %v", err)
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := s.PutUpload(t.Context(), f.Customer, fleet.MAC{1: 4}, "f", nil); err != nil {
		t.Error(err)
	}
}

// Root may write everywhere, so a root's test asks a copy of itself that runs
// as nobody.
func TestAFolderThatCannotBeWrittenIsSaid(t *testing.T) {
	const ask = "MUSTER_TEST_READ_ONLY"
	if dir := os.Getenv(ask); dir != "" {
		for _, file := range []string{"old.db", "new.db"} {
			_, err := Open(t.Context(), Options{URL: "sqlite:" + filepath.Join(dir, file), Keyring: testKeys(t)})
			if err == nil || !strings.Contains(err.Error(), "look at the folder's owner and rights") {
				t.Errorf("%s: says %v", file, err)
			}
		}
		return
	}
	dir, err := os.MkdirTemp("/tmp", "muster-ro-") // every folder above it must let nobody in
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(dir, 0o700); _ = os.RemoveAll(dir) })
	clone(t, closed(t), filepath.Join(dir, "old.db"), 0o444)
	self := filepath.Join(dir, "test")
	clone(t, "/proc/self/exe", self, 0o555)
	if err := os.Chmod(dir, 0o555); err != nil {
		t.Fatal(err)
	}
	before := contents(t, dir)
	c := exec.Command(self, "-test.run=^"+t.Name()+"$")
	c.Env, c.Dir = append(os.Environ(), ask+"="+dir), "/"
	if os.Geteuid() == 0 {
		u, err := user.Lookup("nobody")
		if err != nil {
			t.Fatal(err)
		}
		uid, _ := strconv.ParseUint(u.Uid, 10, 32)
		c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(uid)}}
	}
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	if after := contents(t, dir); len(after) != len(before) || after["old.db"] != before["old.db"] {
		t.Error("something was changed")
	}
}

func clone(t *testing.T, from, to string, mode os.FileMode) {
	t.Helper()
	in, err := os.Open(from)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = in.Close() }()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY|os.O_EXCL, 0o700)
	if err != nil {
		t.Fatal(err)
	}
	_, err = io.Copy(out, in)
	if err := errors.Join(err, out.Close(), os.Chmod(to, mode)); err != nil {
		t.Fatal(err)
	}
}
