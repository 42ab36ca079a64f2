package housetest_test

import (
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"muster/internal/housetest"
)

func TestStartThatCannotBe(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	file := func(name, content string) string {
		p := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(p, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	// A data folder of a server that ran once, to be damaged.
	used := func() string {
		dir := filepath.Join(t.TempDir(), "data")
		p := housetest.Serve(t, dir)
		p.Stop()
		return dir
	}
	for name, c := range map[string]struct {
		args []string
		env  []string
		code int
		says string
	}{
		"an unknown key in the file":       {args: []string{"--config", file("c.yaml", "htp-addr: :1\n")}, code: 2, says: "htp-addr"},
		"a file that is no YAML":           {args: []string{"--config", file("c.yaml", ": : :")}, code: 2, says: "config"},
		"a wrong value in the environment": {env: []string{"MUSTER_HTTP_ADDR=8080"}, code: 2, says: "http-addr"},
		"an unknown flag":                  {args: []string{"--htp-addr", ":1"}, code: 2, says: "htp-addr"},
		"a port that is taken":             {args: []string{"--http-addr", taken.Addr().String()}, code: 1, says: taken.Addr().String()},
		"a data folder that is a file":     {args: []string{"--data", file("data", "x")}, code: 2, says: "data"},
		"a public host with a scheme":      {args: []string{"--public-host", "https://x"}, code: 2, says: "public-host"},
	} {
		t.Run(name, func(t *testing.T) {
			args := append([]string{"serve", "--data", filepath.Join(t.TempDir(), "d"), "--admin-addr", "127.0.0.1:0", "--https-addr", "127.0.0.1:0", "--channel-addr", "127.0.0.1:0"}, c.args...)
			if !strings.Contains(strings.Join(c.args, " ")+strings.Join(c.env, " "), "http-addr") && !strings.Contains(strings.Join(c.env, ""), "HTTP_ADDR") {
				args = append(args, "--http-addr", "127.0.0.1:0")
			}
			code, out := housetest.Run(t, c.env, args...)
			if code != c.code || !strings.Contains(out, c.says) {
				t.Errorf("exit %d: %s\nwant %d and a line with %q", code, out, c.code, c.says)
			}
			if n := strings.Count(strings.TrimSpace(out), "\n"); n > 0 {
				t.Errorf("%d lines, want one:\n%s", n+1, out)
			}
		})
	}
	base := func(dir string) []string {
		return []string{"serve", "--data", dir, "--admin-addr", "127.0.0.1:0", "--http-addr", "127.0.0.1:0", "--https-addr", "127.0.0.1:0", "--channel-addr", "127.0.0.1:0"}
	}
	t.Run("a lost master key", func(t *testing.T) {
		dir := used()
		if err := os.Rename(filepath.Join(dir, "master.key"), filepath.Join(dir, "elsewhere")); err != nil {
			t.Fatal(err)
		}
		code, out := housetest.Run(t, nil, base(dir)...)
		if code != 1 || !strings.Contains(out, "master.key is missing") {
			t.Errorf("exit %d: %s", code, out)
		}
		if _, err := os.Stat(filepath.Join(dir, "master.key")); err == nil {
			t.Error("a new master key was made over the old database")
		}
	})
	t.Run("another master key", func(t *testing.T) {
		dir := used()
		if err := os.WriteFile(filepath.Join(dir, "master.key"), fmt.Appendf(nil, "%064x\n", 7), 0o600); err != nil {
			t.Fatal(err)
		}
		code, out := housetest.Run(t, nil, base(dir)...)
		if code != 1 || !strings.Contains(out, "master key") {
			t.Errorf("exit %d: %s", code, out)
		}
	})
	t.Run("a corrupt database", func(t *testing.T) {
		dir := used()
		if err := os.WriteFile(filepath.Join(dir, "muster.db"), []byte(strings.Repeat("no database ", 1000)), 0o600); err != nil {
			t.Fatal(err)
		}
		code, out := housetest.Run(t, nil, base(dir)...)
		if code != 1 || !strings.Contains(out, "muster.db") {
			t.Errorf("exit %d: %s", code, out)
		}
	})
	t.Run("two servers on one folder", func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "data")
		housetest.Serve(t, dir)
		code, out := housetest.Run(t, nil, base(dir)...)
		if code != 1 || !strings.Contains(out, "another Muster") {
			t.Errorf("exit %d: %s", code, out)
		}
	})
}

func TestABackupAnswersAsBefore(t *testing.T) {
	dir := t.TempDir()
	h := housetest.StartIn(t, filepath.Join(dir, "data"))
	acme := h.Account("acme")
	p := h.Phone(acme, vvx)
	before := walk(t, p, "ucs", "0004f2abcd01")
	h.Flush()

	archive := filepath.Join(dir, "b.tar.gz")
	code, out := housetest.Run(t, nil, "backup", "--data", filepath.Join(dir, "data"), archive)
	if code != 0 || !strings.Contains(out, "MASTER KEY") {
		t.Fatalf("backup: %d %s", code, out)
	}
	if st, err := os.Stat(archive); err != nil || st.Mode().Perm() != 0o600 {
		t.Errorf("the archive's mode: %v %v", st.Mode(), err)
	}
	if code, _ := housetest.Run(t, nil, "backup", "--data", filepath.Join(dir, "data"), archive); code == 0 {
		t.Error("a second backup overwrote the first")
	}
	if code, out := housetest.Run(t, nil, "restore", "--data", filepath.Join(dir, "data"), archive); code == 0 {
		t.Errorf("a restore over a folder in use: %s", out)
	}
	if code, out := housetest.Run(t, nil, "restore", "--data", filepath.Join(dir, "again"), archive); code != 0 {
		t.Fatalf("restore: %d %s", code, out)
	}
	h.App.Stop()
	r := housetest.StartIn(t, filepath.Join(dir, "again"))
	q := r.Phone(acme, vvx)
	q.Base = strings.Replace(acme.Address, h.Ready.HTTPS, r.Ready.HTTPS, 1)
	after := walk(t, q, "ucs", "0004f2abcd01")
	for name, a := range before {
		b := after[name].Body
		b = strings.ReplaceAll(b, strings.TrimPrefix(r.Ready.HTTPS, "https://"), strings.TrimPrefix(h.Ready.HTTPS, "https://"))
		if a.Body != b {
			t.Errorf("%s differs after the restore:\n%s\n---\n%s", name, a.Body, b)
		}
	}
	var d object
	r.API("GET", "/devices/0004f2abcd01", nil, &d, 200)
}
