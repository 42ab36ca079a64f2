package pgserver

import (
	"bufio"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
)

// off is the value of MUSTER_TEST_POSTGRES with which a developer without
// PostgreSQL runs the rest of the tests. Whoever sets it tests half.
const off = "off"

// New returns the URL of a new empty database, which goes when the test ends.
// Without PostgreSQL the test fails and says how to install it.
func New(t testing.TB) string {
	t.Helper()
	return create(t, "template0")
}

// Copy returns the URL of a new copy of the database that prepare makes. It
// makes it once for each name and process, so that what takes long (migrations)
// is done once and a test gets its own database in some 50 ms.
func Copy(t testing.TB, name string, prepare func(url string) error) string {
	t.Helper()
	s := running(t)
	s.mu.Lock()
	defer s.mu.Unlock()
	made, known := s.made[name]
	if !known {
		made.database = "template_" + strconv.Itoa(len(s.made))
		made.err = s.run("createdb", "-T", "template0", made.database)
		if made.err == nil {
			made.err = prepare(s.url(made.database))
		}
		s.made[name] = made
	}
	if made.err != nil {
		t.Fatalf("prepare the template %s: %v", name, made.err)
	}
	return create(t, made.database)
}

var count atomic.Int64

func create(t testing.TB, template string) string {
	t.Helper()
	s := running(t)
	name := fmt.Sprintf("test_%d", count.Add(1))
	args := []string{"-T", template, name}
	if s.version >= 15 { // copying files takes half as long as logging pages; older ones do nothing else
		args = append([]string{"--strategy=file_copy"}, args...)
	}
	if err := s.run("createdb", args...); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.run("dropdb", "--force", name); err != nil {
			t.Error(err)
		}
	})
	return s.url(name)
}

// Dump returns a database as the SQL that makes it anew, in plain statements.
func Dump(t testing.TB, url string) string {
	t.Helper()
	s := running(t)
	out, err := s.command("pg_dump", "--inserts", "--no-owner", "--no-privileges", "--no-comments", url).Output()
	if err != nil {
		t.Fatalf("pg_dump: %v", err)
	}
	return string(out)
}

// A server is the cluster of this process.
type server struct {
	bin, dir string
	version  int // major
	attr     *syscall.SysProcAttr
	lifeline io.WriteCloser // open as long as the process lives

	mu   sync.Mutex
	made map[string]template
}

type template struct {
	database string
	err      error
}

var start = sync.OnceValues(launch)

func running(t testing.TB) *server {
	t.Helper()
	if os.Getenv("MUSTER_TEST_POSTGRES") == off {
		t.Skip("NOT TESTED ON POSTGRESQL: MUSTER_TEST_POSTGRES=off")
	}
	s, err := start()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (s *server) url(database string) string {
	q := url.Values{"host": {s.dir}}
	return "postgres://muster@/" + database + "?" + q.Encode()
}

func (s *server) command(name string, args ...string) *exec.Cmd {
	c := exec.Command(filepath.Join(s.bin, name), args...)
	c.Env = []string{"PGHOST=" + s.dir, "PGUSER=muster", "PGDATABASE=postgres", "LC_ALL=C", "HOME=" + s.dir, "PATH=/usr/bin:/bin"}
	c.Dir, c.SysProcAttr = s.dir, s.attr
	return c
}

func (s *server) run(name string, args ...string) error {
	if out, err := s.command(name, args...).CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w: %s", name, err, out)
	}
	return nil
}

// keeper starts the cluster, says so, and waits for its standard input to
// end, which the kernel sees to when the test process dies of whatever cause: a
// panic, a timeout, kill -9. Then it stops the cluster and removes the folder.
// A cluster of tests needs no disk that keeps its word, hence fsync=off.
const keeper = `trap '' INT HUP TERM
cd "$DIR" || exit 1
"$BIN/initdb" -D data -U muster -A trust --no-sync -E UTF8 --locale=C >log 2>&1 &&
"$BIN/pg_ctl" -D data -w -l log -o "-c listen_addresses='' -c unix_socket_directories='$DIR' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c autovacuum=off" start >>log 2>&1 &&
echo ready || cat log
cat >/dev/null
"$BIN/pg_ctl" -D data -m immediate stop >/dev/null 2>&1
cd / && rm -rf "$DIR"`

func launch() (*server, error) {
	bin, err := find()
	if err != nil {
		return nil, err
	}
	// A socket's path holds 107 bytes, and a temporary folder may be deep.
	dir, err := os.MkdirTemp("/tmp", "muster-pg-")
	if err != nil {
		return nil, err
	}
	s := &server{bin: bin, dir: dir, version: version(bin), attr: &syscall.SysProcAttr{Setpgid: true}, made: map[string]template{}}
	if os.Geteuid() == 0 { // initdb refuses root
		u, err := user.Lookup("nobody")
		if err != nil {
			return nil, err
		}
		uid, _ := strconv.Atoi(u.Uid)
		gid, _ := strconv.Atoi(u.Gid)
		s.attr.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)} //nolint:gosec // ids of the system
		if err := os.Chown(dir, uid, gid); err != nil {
			return nil, err
		}
	}
	c := exec.Command("/bin/sh", "-c", keeper)
	c.Env = []string{"DIR=" + dir, "BIN=" + bin, "LC_ALL=C", "HOME=" + dir, "PATH=/usr/bin:/bin"}
	c.Dir, c.SysProcAttr = dir, s.attr
	if s.lifeline, err = c.StdinPipe(); err != nil {
		return nil, err
	}
	says, err := c.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := c.Start(); err != nil {
		return nil, err
	}
	lines := bufio.NewScanner(says)
	if !lines.Scan() || lines.Text() != "ready" {
		said := lines.Text()
		_ = s.lifeline.Close()
		for lines.Scan() {
			said += "\n" + lines.Text()
		}
		return nil, fmt.Errorf("PostgreSQL did not start: %s", said)
	}
	return s, nil
}

// find returns the folder of the newest server installed.
func find() (string, error) {
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) == 0 {
		return "", fmt.Errorf("PostgreSQL is not installed, and the store is tested on it: run scripts/setup postgres, or apt-get install postgresql (MUSTER_TEST_POSTGRES=%s leaves these tests out)", off)
	}
	return filepath.Dir(slices.MaxFunc(found, func(a, b string) int { return version(a) - version(b) })), nil
}

// version is the major version of the server that has this path in it.
func version(path string) int {
	n, _ := strconv.Atoi(strings.Split(path, "/")[4])
	return n
}
