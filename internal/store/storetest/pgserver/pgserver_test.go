package pgserver_test

import (
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib"

	"muster/internal/store/storetest/pgserver"
)

func query(t *testing.T, url, q string) (out string) {
	t.Helper()
	db, err := sql.Open("pgx", url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if err := db.QueryRow(q).Scan(&out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestEachTestHasADatabaseOfItsOwn(t *testing.T) {
	a, b := pgserver.New(t), pgserver.New(t)
	if a == b {
		t.Fatal("two tests share a database")
	}
	db, err := sql.Open("pgx", a)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, err := db.Exec(`CREATE TABLE here (x int)`); err != nil {
		t.Fatal(err)
	}
	if got := query(t, b, `SELECT count(*)::text FROM pg_tables WHERE tablename = 'here'`); got != "0" {
		t.Error("a table of one database stands in another")
	}
	if got := query(t, a, `SHOW listen_addresses`); got != "" {
		t.Errorf("the cluster listens on %q", got)
	}
}

func TestATemplateIsPreparedOnce(t *testing.T) {
	times := 0
	prepare := func(url string) error {
		times++
		db, err := sql.Open("pgx", url)
		if err != nil {
			return err
		}
		defer func() { _ = db.Close() }()
		_, err = db.Exec(`CREATE TABLE made (x int)`)
		return err
	}
	for range 2 {
		if got := query(t, pgserver.Copy(t, "once", prepare), `SELECT count(*)::text FROM made`); got != "0" {
			t.Error("the copy has not what the template has")
		}
	}
	if times != 1 {
		t.Errorf("prepared %d times", times)
	}
}

// A process that dies without a word leaves neither a server nor a folder.
func TestTheClusterGoesWithAKilledProcess(t *testing.T) {
	if os.Getenv("PGSERVER_VICTIM") != "" {
		os.Stdout.WriteString("folder " + query(t, pgserver.New(t), `SHOW unix_socket_directories`) + "\n")
		p, _ := os.FindProcess(os.Getpid())
		_ = p.Kill()
		select {}
	}
	pgserver.New(t) // fails or skips in words of its own when there is no PostgreSQL
	c := exec.Command(os.Args[0], "-test.run=^TestTheClusterGoesWithAKilledProcess$")
	c.Env = append(os.Environ(), "PGSERVER_VICTIM=1")
	out, _ := c.Output()
	_, rest, _ := strings.Cut(string(out), "folder ")
	dir, _, _ := strings.Cut(rest, "\n")
	if !strings.HasPrefix(dir, "/tmp/muster-pg-") {
		t.Fatalf("the victim said %q", out)
	}
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if _, err := os.Stat(filepath.Clean(dir)); os.IsNotExist(err) {
			return
		}
	}
	t.Errorf("%s is still there", dir)
}
