package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"
)

// A bench is one run of the workloads.
type bench struct {
	quick   bool
	devices int
	turns   int           // rounds after the one that warms up
	length  time.Duration // of a turn
	pinned  bool

	dir                string
	binary, bareBinary string
	start              time.Time
	running            []*process
	seeds              map[string]*seeded
	arenas             map[int]*arena
	boot               float64 // W2's cost of a boot, for W4
	now                string  // the workload that runs
	rows               []row
	standings          []reckoning
}

// A workload is one line of what can be asked for.
type workload struct {
	id  string
	run func(*bench, context.Context) error
}

var workloads = []workload{
	{"W1", (*bench).poll}, {"W1h", (*bench).pollPlain}, {"W2", (*bench).boots}, {"W3", (*bench).oldBoots},
	{"W4", (*bench).storm}, {"W5", (*bench).flat}, {"W6", (*bench).cold}, {"W7", (*bench).edits},
	{"W8", (*bench).channel},
	{"W9", (*bench).layers},
	{"W10", (*bench).previews},
	{"W11", (*bench).identities},
	{"W12", (*bench).tables},
	{"W13", (*bench).starts},
	{"E1", (*bench).enrollment},
	{"P1", (*bench).portals},
	{"W14", later("one to three nodes", "several servers on one database are")},
}

func later(what, why string) func(*bench, context.Context) error {
	return func(b *bench, _ context.Context) error {
		id := b.now
		b.missing(id, what, why+" built later")
		return nil
	}
}

func main() {
	runtime.LockOSThread() // servers end with the thread that started them
	b := &bench{start: time.Now(), seeds: map[string]*seeded{}, arenas: map[int]*arena{}}
	wanted, file, err := b.flags(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	err = b.all(ctx, wanted)
	if len(b.rows) > 0 {
		b.print()
		if werr := b.write(file); werr != nil {
			err = errors.Join(err, werr)
		} else {
			fmt.Println("\nwritten to", file)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
	}
	if err != nil || b.failed() {
		stop()
		os.Exit(1) //nolint:gocritic // stop has run
	}
}

// flags reads the command line, on which workloads and flags may be mixed.
func (b *bench) flags(args []string) (wanted []string, file string, err error) {
	fs := flag.NewFlagSet("bench", flag.ContinueOnError)
	fs.BoolVar(&b.quick, "quick", false, "fewer and shorter rounds, small fleets: a look, not a measurement")
	fs.IntVar(&b.devices, "devices", 0, "largest fleet (default 100000, with --quick 5000); 1000000 on request")
	fs.StringVar(&file, "json", "", "file for the results (default bench/out/TIME.json)")
	for len(args) > 0 {
		if err := fs.Parse(args); err != nil {
			return nil, "", err
		}
		if args = fs.Args(); len(args) > 0 {
			if !slices.ContainsFunc(workloads, func(w workload) bool { return strings.EqualFold(w.id, args[0]) }) {
				return nil, "", fmt.Errorf("no workload %q: want W1 to W14, W1h, E1 or P1", args[0])
			}
			wanted, args = append(wanted, args[0]), args[1:]
		}
	}
	b.turns, b.length = 5, 2*time.Second
	if b.quick {
		b.turns, b.length = 2, time.Second
	}
	if b.devices == 0 {
		b.devices = 100_000
		if b.quick {
			b.devices = 5_000
		}
	}
	if b.devices < 1000 || b.devices > 1_000_000 {
		return nil, "", errors.New("--devices: want 1000 to 1000000")
	}
	if file == "" {
		file = filepath.Join("bench", "out", b.start.UTC().Format("20060102T150405Z")+".json")
	}
	return wanted, file, nil
}

// all builds what is measured, takes its own core and runs the workloads.
func (b *bench) all(ctx context.Context, wanted []string) (err error) {
	if b.dir = os.Getenv("MUSTER_BENCH_DIR"); b.dir == "" {
		if err := b.prepare(ctx); err != nil {
			return err
		}
	}
	defer func() {
		for _, p := range b.running {
			p.stop()
		}
		err = errors.Join(err, os.RemoveAll(b.dir))
	}()
	b.pinned = os.Getenv("MUSTER_BENCH_PINNED") != ""
	if !b.pinned {
		b.say("one core, or no taskset: servers and phones share it, and the figures are worth less")
	}
	b.binary, b.bareBinary = filepath.Join(b.dir, "muster"), filepath.Join(b.dir, "bare")
	for _, w := range workloads {
		if len(wanted) > 0 && !slices.ContainsFunc(wanted, func(s string) bool { return strings.EqualFold(s, w.id) }) {
			continue
		}
		b.now = w.id
		if err := w.run(b, ctx); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			b.judge(w.id, "did not finish", "", "a run without an error", err.Error(), 1, 0, "")
		}
	}
	return nil
}

// prepare builds the programs on all cores, then starts this one anew on the
// phones' cores alone.
func (b *bench) prepare(ctx context.Context) error {
	dir, err := os.MkdirTemp("", "muster-bench-")
	if err != nil {
		return err
	}
	b.dir = dir
	for out, pkg := range map[string]string{"muster": "muster/cmd/muster", "bare": "muster/bench/bare", "broker": "muster/bench/broker"} {
		cmd := exec.CommandContext(ctx, "go", "build", "-trimpath", "-o", filepath.Join(dir, out), pkg)
		if text, err := cmd.CombinedOutput(); err != nil {
			return errors.Join(fmt.Errorf("go build %s: %w: %s", pkg, err, text), os.RemoveAll(dir))
		}
	}
	taskset, err := exec.LookPath("taskset")
	self, err2 := os.Executable()
	if err != nil || err2 != nil || runtime.NumCPU() < 2 {
		return nil
	}
	env := append(os.Environ(), "MUSTER_BENCH_DIR="+dir, "MUSTER_BENCH_PINNED=1")
	args := append([]string{"taskset", "-c", fmt.Sprintf("1-%d", runtime.NumCPU()-1), self}, os.Args[1:]...)
	return syscall.Exec(taskset, args, env) //nolint:gosec // ourselves
}

func (b *bench) say(format string, args ...any) {
	fmt.Printf("%6.1f  %s\n", time.Since(b.start).Seconds(), fmt.Sprintf(format, args...))
}

func (b *bench) record() record {
	r := record{At: b.start.UTC(), Machine: machine(), Go: runtime.Version(), Quick: b.quick, Devices: b.devices, Seconds: time.Since(b.start).Seconds(), Rows: b.rows, Standings: b.standings}
	if out, err := exec.Command("/usr/sbin/nginx", "-v").CombinedOutput(); err == nil {
		r.Nginx = strings.TrimSpace(string(out))
	}
	return r
}

// machine says what was measured on, without naming the host.
func machine() string {
	text, _ := os.ReadFile("/proc/cpuinfo")
	_, rest, _ := strings.Cut(string(text), "model name")
	_, rest, _ = strings.Cut(rest, ":")
	name, _, _ := strings.Cut(rest, "\n")
	return fmt.Sprintf("%d × %s", runtime.NumCPU(), strings.TrimSpace(name))
}
