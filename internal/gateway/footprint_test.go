package gateway_test

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"muster/internal/order"
	"muster/internal/sim"
)

// It measures a gateway of its own process with 2,000 phones: `make
// bench-gateway`. Phones, broker and test share the machine with it; the figures are the gateway's.
func TestFootprintOfAGatewayWithTwoThousandPhones(t *testing.T) {
	bin := os.Getenv("MUSTER_FOOTPRINT")
	if bin == "" {
		t.Skip("make bench-gateway")
	}
	count := 2000
	if n, err := strconv.Atoi(os.Getenv("MUSTER_PHONES")); err == nil {
		count = n
	}
	b := newBase(t)
	o := newFleet(t, sim.LAN{}, sim.Options{Models: []string{"VVX 450", "Studio X30", "CCX 500"}, Count: count})
	csv := "mac,address\n"
	for _, d := range o.devices {
		csv += fmt.Sprintf("%s,%s\n", d.MAC, d.Address)
	}
	inventory := filepath.Join(t.TempDir(), "phones.csv")
	if err := os.WriteFile(inventory, []byte(csv), 0o600); err != nil {
		t.Fatal(err)
	}
	metrics := fmt.Sprintf("127.0.0.1:%d", freePort(t))
	dir := t.TempDir()
	start := func() (*exec.Cmd, func()) {
		c := exec.Command(bin, "gateway", "--server", b.web, "--data", dir, "--inventory", inventory, "--rest-port", strconv.Itoa(o.lan.Port),
			"--sip-port", strconv.Itoa(o.lan.SIPPort), "--metrics-addr", metrics, "--log-level", "warn")
		c.Env = append(os.Environ(), "MUSTER_GATEWAY_TOKEN="+b.token)
		c.Stderr = os.Stderr
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		return c, func() { _ = c.Process.Signal(syscall.SIGTERM); _ = c.Wait() }
	}
	b.onUp = func(up order.GatewayUp) {
		if up.Hello != nil {
			b.work.Go(func() { b.roster(1, site, o.devices...) })
		}
	}
	began := time.Now()
	c, stop := start()
	defer func() { stop() }()
	ready := func(mark int) {
		end := time.Now().Add(10 * time.Minute)
		for {
			ready := map[string]bool{}
			b.mu.Lock()
			for _, up := range b.said[mark:] {
				for _, f := range up.Found {
					ready[f.MAC.String()] = f.Condition == order.Ready
				}
			}
			b.mu.Unlock()
			n := 0
			for _, is := range ready {
				if is {
					n++
				}
			}
			if n == count {
				return
			}
			if time.Now().After(end) {
				t.Fatalf("only %d of %d are ready", n, count)
			}
			time.Sleep(100 * time.Millisecond)
		}
	}
	ready(0)
	first := time.Since(began)
	cpu := cpuOf(t, c.Process.Pid)
	t.Logf("first sweep, every phone met for the first time: %s, of it CPU %s", first.Round(10*time.Millisecond), cpu.Round(10*time.Millisecond))
	const idle = 60 * time.Second
	time.Sleep(idle)
	spent := cpuOf(t, c.Process.Pid) - cpu
	t.Logf("idle for %s (each phone looked at every 5 min): CPU %s, %.2f %% of a core; memory (RSS) %d MB, peak %d MB", idle, spent.Round(10*time.Millisecond),
		100*spent.Seconds()/idle.Seconds(), statusOf(t, c.Process.Pid, "VmRSS")>>10, statusOf(t, c.Process.Pid, "VmHWM")>>10)
	if s, err := os.Stat(filepath.Join(dir, "state")); err == nil {
		t.Logf("state on disk: %d kB", s.Size()>>10)
	}
	stop()
	mark, began := b.mark(), time.Now()
	c, stop = start()
	ready(mark)
	t.Logf("after a restart, the server knows all again after %s", time.Since(began).Round(10*time.Millisecond))
	sweep := 0.0
	eventually := time.Now().Add(5 * time.Minute)
	for sweep == 0 && time.Now().Before(eventually) {
		time.Sleep(200 * time.Millisecond)
		res, err := http.Get("http://" + metrics + "/metrics")
		if err != nil {
			continue
		}
		text, _ := io.ReadAll(res.Body)
		_ = res.Body.Close()
		if m := regexp.MustCompile(`(?m)^muster_gateway_sweep_seconds (\S+)`).FindSubmatch(text); m != nil {
			sweep, _ = strconv.ParseFloat(string(m[1]), 64)
		}
	}
	t.Logf("a sweep of phones that are known: %.1f s, CPU %s", sweep, cpuOf(t, c.Process.Pid).Round(10*time.Millisecond))
	if n := o.wrong(); n != 0 {
		t.Errorf("%d wrong passwords", n)
	}
}

// cpuOf is the user and system time of a process.
func cpuOf(t *testing.T, pid int) time.Duration {
	t.Helper()
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		t.Fatal(err)
	}
	f := strings.Fields(string(b[strings.LastIndexByte(string(b), ')')+2:]))
	user, _ := strconv.Atoi(f[11])
	system, _ := strconv.Atoi(f[12])
	return time.Duration(user+system) * 10 * time.Millisecond
}

func statusOf(t *testing.T, pid int, what string) int {
	t.Helper()
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(string(b), "\n") {
		if f := strings.Fields(line); len(f) > 1 && f[0] == what+":" {
			n, _ := strconv.Atoi(f[1])
			return n
		}
	}
	return 0
}
