package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"

	"muster/internal/fleet"
)

// portals is P1: the portal with the whole fleet in one account, as a browser sees it. The server has a core; Chromium has
// all, as it has at home: of a core alone its painting takes the time of the page's own thread, and a task of 25 ms
// lasts 60. What is measured is in web/scripts/measure.mjs.
func (b *bench) portals(ctx context.Context) error {
	node, err := exec.LookPath("node")
	chromium, err2 := exec.LookPath("chromium-headless-shell")
	if err := errors.Join(err, err2); err != nil {
		b.missing("P1", "the portal in a browser", err.Error())
		return nil
	}
	dir, err := os.MkdirTemp(b.dir, "portal-")
	if err != nil {
		return err
	}
	n := min(100_000, b.devices)
	s := &seeded{plan: onePlan(n), dir: dir}
	s.plan.plain = true
	if err := s.fill(ctx); err != nil {
		return err
	}
	if err := s.furnish(ctx); err != nil {
		return err
	}
	b.say("F(%d) seeded, with names, sites and visits", n)
	p, op, err := b.attended(s)
	if err != nil {
		return err
	}
	defer p.stop()
	const email, password = "ada@example.com", "eight wheels on two trains"
	if err := op.firstMember(ctx, email, password); err != nil {
		return err
	}
	rounds := 7
	if b.quick {
		rounds = 3
	}
	run := []string{node, "scripts/measure.mjs"}
	if b.pinned { // to all cores but the server's
		run = append([]string{"taskset", "-c", fmt.Sprintf("0-%d", runtime.NumCPU())}, run...)
	}
	cmd := exec.CommandContext(ctx, run[0], run[1:]...) //nolint:gosec // ours
	cmd.Dir, cmd.Stderr = "web", os.Stderr
	cmd.Env = append(os.Environ(), "MUSTER_URL="+p.admin, "MUSTER_TOKEN="+op.token, "MUSTER_EMAIL="+email, "MUSTER_PASSWORD="+password,
		"MUSTER_CHROMIUM="+chromium, "MUSTER_ACCOUNT="+string(s.ids[0]), fmt.Sprintf("MUSTER_ROUNDS=%d", rounds))
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("measure.mjs: %w: %s", err, out)
	}
	var rows []struct {
		What, Unit, Says string
		Value, Most      float64
	}
	if err := json.Unmarshal(out, &rows); err != nil {
		return err
	}
	for _, r := range rows {
		digits := 0
		if r.Most < 1 {
			digits = 3
		}
		says := strings.TrimSpace(fmt.Sprintf("%.*f %s", digits, r.Value, r.Unit))
		if r.Says != "" {
			says += " (" + r.Says + ")"
		}
		b.judge("P1", r.What, "", strings.TrimSpace(fmt.Sprintf("≤ %g %s", r.Most, r.Unit)), says, r.Value, r.Most, "")
	}
	return nil
}

// furnish gives the fleet what lists are sorted and filtered by: names, sites, labels, versions, and visits of which most were today.
func (s *seeded) furnish(ctx context.Context) error {
	st, err := s.open(ctx)
	if err != nil {
		return err
	}
	by, sites := fleet.System("bench", s.ids[0]), map[string]string{}
	for i := range (s.plan.n + 249) / 250 {
		v, err := st.CreateSite(ctx, by, fleet.Site{Account: s.ids[0], Name: fmt.Sprintf("Site %03d", i), Region: fmt.Sprintf("region-%d", i%7)})
		if err != nil {
			return errors.Join(err, st.Close())
		}
		sites[siteID(i)] = string(v.ID)
	}
	if err := st.Close(); err != nil {
		return err
	}
	db, err := s.raw()
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	change, err := tx.PrepareContext(ctx, `UPDATE device SET name = $1, serial = $2, site = $3, labels = $4, groups = '', first_seen = $5, last_seen = $5, last_sync = $6, holds = $7, used = $7, software_version = $8 WHERE id = $9`)
	if err != nil {
		return err
	}
	defer func() { _ = change.Close() }()
	now := time.Now()
	for i := range s.plan.n {
		m := s.plan.member(i)
		seen, sync, holds, version := int64(0), int64(0), 1, "6.4.6.2453"
		switch i % 20 {
		case 0: // expected, and never seen
			holds, version = 0, ""
		case 1, 2: // gone for days
			seen = now.Add(-time.Duration(30+i%500) * time.Hour).UnixMicro()
			sync, version = seen, "6.4.3.1012"
		default:
			seen = now.Add(-time.Duration(i%80000) * time.Second).UnixMicro()
			sync = seen
		}
		if _, err := change.ExecContext(ctx, fmt.Sprintf("phone-%06d", (i*7919)%1_000_000), fmt.Sprintf("S%09d", i), sites[m.Site], fmt.Sprintf(`{"floor":"%d"}`, i%9), seen, sync, holds, version, string(m.ID)); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// firstMember makes somebody who signs in, by the link that a server without anybody gives.
func (o operator) firstMember(ctx context.Context, email, password string) error {
	made, _, err := o.call(ctx, http.MethodPost, "/accounts/operator/sign-in-links", map[string]any{})
	if err != nil {
		return err
	}
	body, _ := json.Marshal(map[string]any{"link": made["link"], "name": "Ada Lovelace", "email": email, "password": password})
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, o.base+"/session:follow", strings.NewReader(string(body)))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("session:follow: %s", res.Status)
	}
	return nil
}
