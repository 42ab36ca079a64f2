package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// A process is a server under test.
type process struct {
	name        string
	cmd         *exec.Cmd
	done        chan error
	http, https string
	admin       string
	dir         string
	took        time.Duration // from start to ready
}

// launch starts a server on the servers' core, what it prints going to a file
// in dir.
func (b *bench) launch(name, dir string, env []string, args ...string) (*process, error) {
	if b.pinned {
		args = append([]string{"taskset", "-c", "0"}, args...)
	}
	out, err := os.OpenFile(filepath.Join(dir, name+".out"), os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	defer func() { _ = out.Close() }()
	p := &process{name: name, cmd: exec.Command(args[0], args[1:]...), done: make(chan error, 1), dir: dir} //nolint:gosec // our own programs
	p.cmd.Env = append(os.Environ(), append(env, "GOMAXPROCS=1")...)
	p.cmd.Stdout, p.cmd.Stderr = out, out
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL} // nothing outlives the benchmark
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	go func() { p.done <- p.cmd.Wait() }()
	b.running = append(b.running, p)
	return p, nil
}

// await asks ready until it says yes; a server that ended, or takes longer than a
// minute, is an error with the end of what it printed.
func (p *process) await(ready func() bool) error {
	start := time.Now()
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for range tick.C {
		if ready() {
			p.took = time.Since(start)
			return nil
		}
		select {
		case err := <-p.done:
			p.done <- err
			return fmt.Errorf("%s ended: %w: %s", p.name, err, p.tail())
		default:
		}
		if time.Since(start) > time.Minute {
			return fmt.Errorf("%s is not ready after a minute: %s", p.name, p.tail())
		}
	}
	return nil
}

func (p *process) tail() string {
	b, _ := os.ReadFile(filepath.Join(p.dir, p.name+".out"))
	return string(b[max(0, len(b)-600):])
}

// stop ends the process gently, then not.
func (p *process) stop() {
	if p == nil || p.cmd.ProcessState != nil {
		return
	}
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	timer := time.NewTimer(12 * time.Second)
	defer timer.Stop()
	select {
	case err := <-p.done:
		p.done <- err
	case <-timer.C:
		_ = p.cmd.Process.Kill()
		p.done <- <-p.done
	}
}

// family lists the process and its children: nginx works in one.
func (p *process) family() []int {
	pid := p.cmd.Process.Pid
	out := []int{pid}
	b, _ := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", pid, pid))
	for _, f := range strings.Fields(string(b)) {
		if n, err := strconv.Atoi(f); err == nil {
			out = append(out, n)
		}
	}
	return out
}

// cpu is user and system time so far. A tick is 10 ms: 0.5 % of a busy turn.
func (p *process) cpu() (total time.Duration) {
	for _, pid := range p.family() {
		b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		if err != nil {
			continue
		}
		f := strings.Fields(string(b[bytes.LastIndexByte(b, ')')+1:])) // the name before it may hold blanks
		for _, ticks := range f[11:13] {
			n, _ := strconv.ParseInt(ticks, 10, 64)
			total += time.Duration(n) * (time.Second / 100) // USER_HZ is 100 wherever Go runs on Linux
		}
	}
	return total
}

func (p *process) memory(field string) (total int64) {
	for _, pid := range p.family() {
		b, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
		_, rest, _ := strings.Cut(string(b), field+":")
		if f := strings.Fields(rest); len(f) > 0 {
			n, _ := strconv.ParseInt(f[0], 10, 64)
			total += n << 10
		}
	}
	return total
}

// settle waits until the server has nothing to do any more but what comes: what it
// reads after a start, and the batches of the last requests, are not of the next
// turn. A server that is busy for a minute is taken as it is.
func (p *process) settle() {
	const look, still = 250 * time.Millisecond, 4
	quiet, before := 0, p.cpu()
	for end := time.Now().Add(time.Minute); quiet < still && time.Now().Before(end); {
		time.Sleep(look)
		now := p.cpu()
		if quiet++; now-before > look/20 {
			quiet = 0
		}
		before = now
	}
}

func (p *process) rss() int64  { return p.memory("VmRSS") }
func (p *process) peak() int64 { return p.memory("VmHWM") }

// muster starts the product on a seeded folder. Visits are logged, as they are
// by default.
func (b *bench) muster(s *seeded, args ...string) (*process, error) {
	_ = os.Remove(filepath.Join(s.dir, "ready.json"))
	all := append([]string{b.binary, "serve", "--data", s.dir, "--admin-addr", "127.0.0.1:0", "--http-addr", "127.0.0.1:0", "--https-addr", "127.0.0.1:0", "--channel-addr", "127.0.0.1:0", "--public-host", "127.0.0.1"}, args...)
	if s.database != "" {
		all = append(all, "--database", s.database)
	}
	p, err := b.launch("muster", s.dir, nil, all...)
	if err != nil {
		return nil, err
	}
	var ready struct {
		PID                int
		Admin, HTTP, HTTPS string
	}
	err = p.await(func() bool {
		text, err := os.ReadFile(filepath.Join(s.dir, "ready.json"))
		return err == nil && json.Unmarshal(text, &ready) == nil
	})
	p.admin, p.http, p.https = ready.Admin, ready.HTTP, ready.HTTPS
	return p, err
}

// bare starts reference G on a directory of files.
func (b *bench) bare(files, cert string) (*process, error) {
	dir, err := os.MkdirTemp(b.dir, "bare-")
	if err != nil {
		return nil, err
	}
	p, err := b.launch("bare", dir, nil, b.bareBinary, "-dir", files, "-cert", cert, "-user", fleetUser, "-password", fleetPassword)
	if err != nil {
		return nil, err
	}
	var ready struct{ HTTP, HTTPS string }
	err = p.await(func() bool {
		text, err := os.ReadFile(filepath.Join(dir, "bare.out"))
		return err == nil && json.Unmarshal(text, &ready) == nil
	})
	p.http, p.https = ready.HTTP, ready.HTTPS
	return p, err
}

// errNoNginx says that reference N cannot be run here.
var errNoNginx = errors.New("nginx is not installed")

// nginx starts reference N on a directory of files.
func (b *bench) nginx(files, cert string) (*process, error) {
	program, err := exec.LookPath("nginx")
	if err != nil {
		if _, err := os.Stat("/usr/sbin/nginx"); err != nil {
			return nil, errNoNginx
		}
		program = "/usr/sbin/nginx" // not on the path of ordinary users
	}
	dir, err := os.MkdirTemp(b.dir, "nginx-")
	if err != nil {
		return nil, err
	}
	plain, err := freePort()
	if err != nil {
		return nil, err
	}
	secure, err := freePort()
	if err != nil {
		return nil, err
	}
	conf := filepath.Join(dir, "nginx.conf")
	if err := os.WriteFile(conf, []byte(nginxConf(dir, files, cert, plain, secure)), 0o600); err != nil {
		return nil, err
	}
	p, err := b.launch("nginx", dir, nil, program, "-p", dir, "-c", conf, "-e", filepath.Join(dir, "error.log"))
	if err != nil {
		return nil, err
	}
	p.http, p.https = fmt.Sprintf("http://127.0.0.1:%d", plain), fmt.Sprintf("https://127.0.0.1:%d", secure)
	return p, p.await(func() bool {
		c, err := net.Dial("tcp", strings.TrimPrefix(p.https, "https://"))
		if err != nil {
			return false
		}
		return c.Close() == nil
	})
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer func() { _ = l.Close() }()
	return l.Addr().(*net.TCPAddr).Port, nil
}
