package loadgen

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"sync"
	"sync/atomic"
	"time"
)

// A Device is one phone of a fleet and what it was told.
type Device struct {
	Family         string // ucs, polyos or j100: which walk it takes
	MAC            string // 12 lower-case hex digits
	Agent          string // User-Agent
	Dir            string // path of its provisioning directory, "/p/KEY/"
	User, Password string
	Only           string // when set, a boot is one GET of this file
}

// Connections says how long a phone keeps one.
type Connections uint8

// A phone of today keeps its connection for a boot; old ones open one for each
// request; Kept leaves handshakes out of what is measured.
const (
	PerBoot Connections = iota
	PerRequest
	Kept
)

// Auth is how a phone answers a challenge.
type Auth uint8

// Preempt sends Basic with the first request, as a phone does that remembers.
const (
	NoAuth Auth = iota
	Basic
	Preempt
	Digest
)

// Options describe one run. Target, Device, Order and Files are needed, and
// Boots or Duration.
type Options struct {
	Target      string               // "https://127.0.0.1:8443", without a path
	Device      func(i int) Device   // the fleet; called from many goroutines
	Order       func(boot int64) int // which device boots next
	Files       *Files               // what paths hold, shared by runs that must see the same bytes
	Tags        *Tags                // ETags of this target; nil: nothing is asked conditionally
	Concurrency int                  // boots in progress at once; 0 = 8
	Rate        float64              // boots started a second; 0 = as fast as Concurrency allows
	Boots       int64                // end after so many; 0 = no bound
	Duration    time.Duration        // end after this long; 0 = no bound
	Connections Connections
	Auth        Auth
	TLS12       bool // at most TLS 1.2
	PollOnly    bool // the files that exist and nothing else: no absent ones, no log
	Static      bool // the target takes no uploads
	// Inspect, when set, judges a body instead of the rule that a path keeps its bytes.
	// asked is when its request was sent.
	Inspect func(d Device, file string, body []byte, asked time.Time) error
}

// A Report is what a run saw. Times are microseconds, sorted.
type Report struct {
	Requests, Boots []int64
	Failed          int // boots that went wrong
	Bytes           int64
	Connections     int
	Statuses        map[int]int
	Problems        map[string]int // what went wrong, counted
	Took            time.Duration
}

// Run drives the target until the bound is reached or ctx ends. The error is
// about the options; what the target did wrong is in the report.
func Run(ctx context.Context, o Options) (Report, error) {
	host, secure, err := target(o.Target)
	if err != nil {
		return Report{}, err
	}
	if o.Device == nil || o.Order == nil || o.Files == nil || o.Boots == 0 && o.Duration == 0 {
		return Report{}, errors.New("loadgen: a run needs devices, their order, files, and an end")
	}
	if o.Concurrency == 0 {
		o.Concurrency = 8
	}
	if o.Tags == nil {
		o.Tags = &Tags{off: true}
	}
	config := &tls.Config{
		InsecureSkipVerify: true, //nolint:gosec // loopback; what the client spends is not measured
		NextProtos:         []string{"http/1.1"},
		// What phones offer. The hybrid exchange that Go adds by itself would
		// charge each server for something that no phone asks for.
		CurvePreferences: []tls.CurveID{tls.X25519, tls.CurveP256},
	}
	if o.TLS12 {
		config.MaxVersion = tls.VersionTLS12
	}
	start := time.Now()
	last := start.Add(time.Hour)
	if o.Duration > 0 {
		last = start.Add(o.Duration)
	}
	var next atomic.Int64
	reports := make([]Report, o.Concurrency)
	var wg sync.WaitGroup
	for i := range o.Concurrency {
		wg.Go(func() {
			p := &phone{o: &o, host: host, secure: secure, config: config, report: &reports[i], source: byte(i)}
			p.report.Statuses, p.report.Problems = map[int]int{}, map[string]int{}
			defer p.hangUp()
			for ctx.Err() == nil {
				n, due := next.Add(1)-1, time.Now()
				if o.Rate > 0 {
					due = start.Add(time.Duration(float64(n) / o.Rate * float64(time.Second)))
				}
				if due.After(last) || o.Boots > 0 && n >= o.Boots {
					return
				}
				if !await(ctx, due) {
					return
				}
				p.run(o.Device(o.Order(n)), due)
			}
		})
	}
	wg.Wait()
	return merge(reports, time.Since(start)), nil
}

// await waits for t and reports whether it came before ctx ended.
func await(ctx context.Context, t time.Time) bool {
	d := time.Until(t)
	if d <= 0 {
		return true
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// target reads the address; only this machine is ever driven.
func target(s string) (host string, secure bool, err error) {
	u, err := url.Parse(s)
	if err != nil {
		return "", false, fmt.Errorf("loadgen: target: %w", err)
	}
	at, err := netip.ParseAddrPort(u.Host)
	if err != nil || !at.Addr().Is4() || !at.Addr().IsLoopback() || u.Scheme != "http" && u.Scheme != "https" || u.Path != "" {
		return "", false, fmt.Errorf("loadgen: target %q: want http(s)://127.x.y.z:port", s)
	}
	return u.Host, u.Scheme == "https", nil
}

func merge(parts []Report, took time.Duration) Report {
	out := Report{Statuses: map[int]int{}, Problems: map[string]int{}, Took: took}
	for _, r := range parts {
		out.Requests = append(out.Requests, r.Requests...)
		out.Boots = append(out.Boots, r.Boots...)
		out.Failed += r.Failed
		out.Bytes += r.Bytes
		out.Connections += r.Connections
		for k, n := range r.Statuses {
			out.Statuses[k] += n
		}
		for k, n := range r.Problems {
			out.Problems[k] += n
		}
	}
	sortTimes(out.Requests)
	sortTimes(out.Boots)
	return out
}
