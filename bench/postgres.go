package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

var errNoPostgres = errors.New("no PostgreSQL")

// postgres starts a cluster of its own in a temporary folder, as an
// unprivileged user, on the servers' core.
func (b *bench) postgres(ctx context.Context) (url string, stop func(), err error) {
	bin := ""
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) > 0 {
		bin = filepath.Dir(found[len(found)-1])
	} else if p, err := exec.LookPath("initdb"); err == nil {
		bin = filepath.Dir(p)
	} else {
		return "", nil, errNoPostgres
	}
	dir, err := os.MkdirTemp("", "muster-bench-pg-")
	if err != nil {
		return "", nil, err
	}
	attr := &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if os.Getuid() == 0 { // PostgreSQL refuses to run as root
		u, err := user.Lookup("postgres")
		if err != nil {
			return "", nil, errors.Join(errNoPostgres, os.RemoveAll(dir))
		}
		uid, _ := strconv.Atoi(u.Uid)
		gid, _ := strconv.Atoi(u.Gid)
		if err := os.Chown(dir, uid, gid); err != nil {
			return "", nil, err
		}
		attr.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)} //nolint:gosec // ids are small
	}
	data := filepath.Join(dir, "data")
	initdb := exec.CommandContext(ctx, filepath.Join(bin, "initdb"), "-D", data, "-U", "muster", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-instructions") //nolint:gosec // found above
	initdb.SysProcAttr, initdb.Dir = attr, dir
	if out, err := initdb.CombinedOutput(); err != nil {
		return "", nil, errors.Join(fmt.Errorf("initdb: %w: %s", err, out), os.RemoveAll(dir))
	}
	port, err := freePort()
	if err != nil {
		return "", nil, err
	}
	args := []string{filepath.Join(bin, "postgres"), "-D", data, "-p", strconv.Itoa(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=" + dir}
	if b.pinned {
		args = append([]string{"taskset", "-c", "0"}, args...)
	}
	cmd := exec.Command(args[0], args[1:]...) //nolint:gosec // found above
	cmd.SysProcAttr, cmd.Dir = attr, dir
	if err := cmd.Start(); err != nil {
		return "", nil, err
	}
	p := &process{name: "postgres", cmd: cmd, done: make(chan error, 1), dir: dir}
	go func() { p.done <- cmd.Wait() }()
	b.running = append(b.running, p)
	stop = func() {
		p.stop()
		_ = os.RemoveAll(dir)
	}
	url = fmt.Sprintf("postgres://muster@127.0.0.1:%d/postgres?sslmode=disable", port)
	err = p.await(func() bool {
		db, err := (&seeded{database: url}).raw()
		if err != nil {
			return false
		}
		defer func() { _ = db.Close() }()
		return db.PingContext(ctx) == nil
	})
	if err != nil {
		stop()
		return "", nil, err
	}
	return url, stop, nil
}
