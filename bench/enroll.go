package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"muster/internal/sim"
)

// enrollment is E1: what it costs to find out where a device belongs. Devices out of
// their boxes come with a code, each over a connection of its own, then again with their
// tokens; strangers come with nothing; and whole phones go from the enrollment address to their
// first complete configuration.
func (b *bench) enrollment(ctx context.Context) error {
	s, err := b.fleetOf(ctx, newPlan(1000), "")
	if err != nil {
		return err
	}
	p, op, err := b.attended(s)
	if err != nil {
		return err
	}
	defer p.stop()
	code, err := op.enrollmentCode(ctx)
	if err != nil {
		return err
	}
	root, err := os.ReadFile(filepath.Join(s.dir, "pki", "root.pem"))
	if err != nil {
		return err
	}
	d := &doorbell{url: p.https, roots: x509.NewCertPool()}
	if !d.roots.AppendCertsFromPEM(root) {
		return errors.New("no root in the data folder")
	}
	n := 2000
	if b.quick {
		n = 300
	}
	p.settle()
	tokens := make([]string, n)
	mac := func(i int) string { return fmt.Sprintf("64167f%06x", i) }
	for _, step := range []struct {
		what    string
		workers int
		fresh   bool // a connection each
		one     func(c *http.Client, i int) error
	}{
		{"enroll by a code, a connection each", 8, true, func(c *http.Client, i int) (err error) {
			tokens[i], err = d.ring(ctx, c, "enrolled", map[string]string{"mac": mac(i), "serial": mac(i), "model": "VVX 450", "softwareVersion": "6.4.6.2453", "code": code})
			return err
		}},
		{"discover by a token, a connection each", 8, true, func(c *http.Client, i int) error {
			_, err := d.ring(ctx, c, "enrolled", map[string]string{"mac": mac(i), "token": tokens[i]})
			return err
		}},
		{"discover by a token, connections kept", 8, false, func(c *http.Client, i int) error {
			_, err := d.ring(ctx, c, "enrolled", map[string]string{"mac": mac(i), "token": tokens[i]})
			return err
		}},
		// Whoever is not admitted waits 20 ms, so more of them come at once.
		{"a stranger without a code, connections kept", 64, false, func(c *http.Client, i int) error {
			_, err := d.ring(ctx, c, "codeRequired", map[string]string{"mac": mac(1<<20 + i), "serial": "none"})
			return err
		}},
	} {
		r, err := d.run(p, n, step.workers, step.fresh, step.one)
		if err != nil {
			return fmt.Errorf("%s: %w", step.what, err)
		}
		b.note("E1", step.what, r)
	}
	return b.unboxed(ctx, p, d, code, n/2)
}

// unboxed lets whole phones find home.
func (b *bench) unboxed(ctx context.Context, p *process, d *doorbell, code string, n int) error {
	f, err := sim.New(sim.Options{Server: p.https + "/e/", Roots: d.roots, Count: n, Seed: 7, Parallel: 8, Enrollment: &sim.Enrollment{Code: code}})
	if err != nil {
		return err
	}
	p.settle()
	before := p.cpu()
	if err := f.Boot(ctx); err != nil {
		return err
	}
	spent, r := p.cpu()-before, f.Report()
	b.judge("E1", fmt.Sprintf("%d phones from the enrollment address to their first configuration, errors", n), "", "0", fmt.Sprintf("%d %v", r.Errors, r.Problems), float64(r.Errors)+float64(n-r.Enrollment.Enrolled), 0, "")
	b.note("E1", "the same, of three families", fmt.Sprintf("%.0f phones/s wall, %.0f µs CPU a phone (%.1f requests, %.1f boots each)",
		float64(n)/r.DurationSeconds, micros(spent)/float64(n), float64(r.Requests)/float64(n), float64(r.Boots)/float64(n)))
	return nil
}

// enrollmentCode makes a customer with a site, and a code for it.
func (o operator) enrollmentCode(ctx context.Context) (string, error) {
	meta := func(name string) map[string]any { return map[string]any{"name": name} }
	if _, _, err := o.call(ctx, "POST", "/accounts", map[string]any{"metadata": meta("newcomers"), "spec": map[string]any{"type": "customer"}}); err != nil {
		return "", err
	}
	if _, _, err := o.call(ctx, "POST", "/accounts/newcomers/sites", map[string]any{"metadata": meta("house"), "spec": map[string]any{}}); err != nil {
		return "", err
	}
	out, _, err := o.call(ctx, "POST", "/accounts/newcomers/enrollment-codes", map[string]any{"metadata": meta("door"), "spec": map[string]any{"kind": "numeric12", "site": "house"}})
	if err != nil {
		return "", err
	}
	status, _ := out["status"].(map[string]any)
	code, _ := status["code"].(string)
	if code == "" {
		return "", errors.New("a code without digits")
	}
	return code, nil
}

// A doorbell is the enrollment service of a server.
type doorbell struct {
	url   string
	roots *x509.CertPool
}

// ring asks once, and wants that result.
func (d *doorbell) ring(ctx context.Context, c *http.Client, want string, ask map[string]string) (token string, err error) {
	body, err := json.Marshal(ask)
	if err != nil {
		return "", err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, d.url+"/enroll/v1/discover", bytes.NewReader(body))
	if err != nil {
		return "", err
	}
	r.Header.Set("Content-Type", "application/json")
	res, err := c.Do(r)
	if err != nil {
		return "", err
	}
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		return "", err
	}
	var out struct{ Result, Token string }
	if err := json.Unmarshal(text, &out); err != nil || out.Result != want {
		return "", fmt.Errorf("%d %.200s", res.StatusCode, text)
	}
	return out.Token, nil
}

// run does n of one thing and says what each cost.
func (d *doorbell) run(p *process, n, workers int, fresh bool, one func(*http.Client, int) error) (string, error) {
	r, err := drive(p, d.roots, n, workers, fresh, one)
	return r.String(), err
}

// A driven is what many of one thing came to.
type driven struct {
	rate     float64 // a second
	cpu      float64 // of the server, microseconds each
	p50, p99 float64 // milliseconds
}

func (d driven) String() string {
	return fmt.Sprintf("%.0f/s wall, %.0f µs CPU each, p50 %.1f ms, p99 %.1f ms", d.rate, d.cpu, d.p50, d.p99)
}

// drive does n of one thing, so many at a time; fresh is a connection for each.
func drive(p *process, roots *x509.CertPool, n, workers int, fresh bool, one func(*http.Client, int) error) (driven, error) {
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}, DisableKeepAlives: fresh, MaxIdleConnsPerHost: workers}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport, Timeout: 30 * time.Second}
	var next atomic.Int64
	var mu sync.Mutex
	var times []time.Duration
	var failed error
	var hands sync.WaitGroup
	before, start := p.cpu(), time.Now()
	for range workers {
		hands.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				began := time.Now()
				err := one(client, i)
				mu.Lock()
				times, failed = append(times, time.Since(began)), errors.Join(failed, err)
				stop := failed != nil
				mu.Unlock()
				if stop {
					return
				}
			}
		})
	}
	hands.Wait()
	took, spent := time.Since(start), p.cpu()-before
	if failed != nil {
		return driven{}, failed
	}
	slices.Sort(times)
	at := func(q float64) float64 { return times[int(q*float64(len(times)-1))].Seconds() * 1e3 }
	return driven{float64(n) / took.Seconds(), micros(spent) / float64(n), at(.5), at(.99)}, nil
}
