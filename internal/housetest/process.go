package housetest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	"muster/internal/app"
)

// Binary builds the product once and returns the path of bin/muster.
func Binary(t testing.TB) string {
	t.Helper()
	b, err := build()
	must(t, err)
	return b
}

var build = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "muster-bin-")
	if err != nil {
		return "", err
	}
	out := filepath.Join(dir, "muster")
	cmd := exec.Command("go", "build", "-o", out, "muster/cmd/muster")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0") // as it is released, and as vet and tests have built it already
	if b, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build: %w: %s", err, b)
	}
	return out, nil
})

// A Process is the built binary, serving.
type Process struct {
	t     testing.TB
	cmd   *exec.Cmd
	Data  string
	Ready app.Ready
	out   *locked
	done  chan error
}

// Serve starts the binary on dir and waits until it is ready.
func Serve(t testing.TB, dir string, args ...string) *Process {
	t.Helper()
	p := &Process{t: t, Data: dir, out: &locked{w: &bytes.Buffer{}}, done: make(chan error, 1)}
	all := append([]string{"serve", "--data", dir, "--admin-addr", "127.0.0.1:0", "--http-addr", "127.0.0.1:0", "--https-addr", "127.0.0.1:0", "--channel-addr", "127.0.0.1:0", "--public-host", "127.0.0.1"}, args...)
	p.cmd = exec.Command(Binary(t), all...)
	p.cmd.Stdout, p.cmd.Stderr = p.out, p.out
	must(t, p.cmd.Start())
	go func() { p.done <- p.cmd.Wait() }()
	t.Cleanup(func() { p.Kill() })
	deadline := time.Now().Add(30 * time.Second)
	for {
		b, err := os.ReadFile(filepath.Join(dir, "ready.json"))
		if err == nil && json.Unmarshal(b, &p.Ready) == nil && p.Ready.PID == p.cmd.Process.Pid {
			return p
		}
		select {
		case err := <-p.done:
			p.done <- err
			t.Fatalf("the server ended: %v\n%s", err, p.out.w)
		case <-time.After(10 * time.Millisecond):
		}
		if time.Now().After(deadline) {
			t.Fatalf("not ready after 30 s\n%s", p.out.w)
		}
	}
}

// Kill ends the process at once, as a power cut of the process would.
func (p *Process) Kill() {
	if p.cmd.ProcessState == nil {
		_ = p.cmd.Process.Kill()
		err := <-p.done
		p.done <- err
	}
}

// Stop asks the process to end and returns its exit code.
func (p *Process) Stop() int {
	p.t.Helper()
	must(p.t, p.cmd.Process.Signal(syscall.SIGTERM))
	select {
	case err := <-p.done:
		p.done <- err
		return code(err)
	case <-time.After(10 * time.Second):
		p.t.Fatal("still running 10 s after SIGTERM")
		return -1
	}
}

// Run runs the binary to its end and returns its exit code and what it printed.
func Run(t testing.TB, env []string, args ...string) (int, string) {
	t.Helper()
	cmd := exec.Command(Binary(t), args...)
	cmd.Env = append(os.Environ(), env...)
	b, err := cmd.CombinedOutput()
	return code(err), string(b)
}

func code(err error) int {
	if err == nil {
		return 0
	}
	if e, ok := errors.AsType[*exec.ExitError](err); ok {
		return e.ExitCode()
	}
	return -1
}
