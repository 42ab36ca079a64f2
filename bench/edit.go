package main

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"time"
)

// edits is W7: a new pair for an account that holds the whole fleet.
func (b *bench) edits(ctx context.Context) error {
	if err := b.editsOn(ctx, "SQLite", "", 1); err != nil {
		return err
	}
	url, stop, err := b.postgres(ctx)
	if errors.Is(err, errNoPostgres) {
		b.missing("W7", "the same on PostgreSQL", "PostgreSQL is not installed here (scripts/setup)")
		return nil
	}
	if err != nil {
		return err
	}
	defer stop()
	return b.editsOn(ctx, "PostgreSQL", url, 2)
}

func (b *bench) editsOn(ctx context.Context, name, database string, goal float64) error {
	sizes := []int{min(100_000, b.devices)}
	if b.devices >= 1_000_000 && database == "" {
		sizes = append(sizes, 1_000_000)
	}
	for _, n := range sizes {
		plan := onePlan(n)
		plan.plain = true // policies play no part in an edit of the pair
		s, err := b.fleetOf(ctx, plan, database)
		if err != nil {
			return err
		}
		if err := b.editsOf(ctx, s, name, goal); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) editsOf(ctx context.Context, s *seeded, name string, goal float64) error {
	n := s.plan.n
	bare, err := s.bareEdits(ctx)
	if err != nil {
		return err
	}
	p, op, err := b.attended(s)
	if err != nil {
		return err
	}
	defer p.stop()
	path := "/accounts/" + string(s.ids[0]) + "/provisioning"
	var commits, counts []float64
	for range 50 {
		_, took, err := op.call(ctx, "PATCH", path, map[string]any{"spec": map[string]any{"serverPassword": rand.Text()}})
		if err != nil {
			return err
		}
		commits = append(commits, took.Seconds()*1e3)
	}
	var last map[string]any
	for range 10 {
		out, took, err := op.call(ctx, "GET", path, nil)
		if err != nil {
			return err
		}
		last, counts = out, append(counts, took.Seconds()*1e3)
	}
	status, _ := last["status"].(map[string]any)
	sum := 0.0
	if states, ok := status["counts"].(map[string]any); ok {
		for _, v := range states {
			c, _ := v.(float64)
			sum += c
		}
	}
	c := median(commits)
	b.judge("W7", fmt.Sprintf("credential edit by the API, F(%d), %s, p50", n, name), "0.07 ms SQLite, 0.5–0.65 PostgreSQL", fmt.Sprintf("≤ %.0f ms", goal), fmt.Sprintf("%.2f ms", c), c, goal, "")
	b.ratio("W7", "the same against the bare transaction", "two rows, one commit", c, median(bare), "ms", "bare", 4, "")
	reason := ""
	if int(sum) != n {
		reason = fmt.Sprintf("the counts add up to %.0f", sum)
	}
	most := 20.0 * float64(max(n, 100_000)) / 100_000
	b.judge("W7", fmt.Sprintf("counts by state, F(%d), %s", n, name), "11 ms", fmt.Sprintf("≤ %.0f ms", most), fmt.Sprintf("%.1f ms", median(counts)), median(counts), most, reason)
	b.missing("W7", fmt.Sprintf("all behind listed, F(%d), %s", n, name), "the list is Auto-Sync's, built later")
	return nil
}

// bareEdits is the least an edit can do on this database: change a row, add a
// row, commit. Milliseconds each.
func (s *seeded) bareEdits(ctx context.Context) (out []float64, err error) {
	var db *sql.DB
	if s.database == "" {
		other := *s
		other.database = "sqlite:" + filepath.Join(s.dir, "bare.db")
		db, err = other.raw()
	} else {
		db, err = s.raw()
	}
	if err != nil {
		return nil, err
	}
	defer func() { _ = db.Close() }()
	for _, q := range []string{`CREATE TABLE IF NOT EXISTS bare_account (id TEXT PRIMARY KEY, generation BIGINT)`, `CREATE TABLE IF NOT EXISTS bare_audit (n BIGINT, line TEXT)`, `INSERT INTO bare_account VALUES ('a', 1) ON CONFLICT DO NOTHING`} {
		if _, err := db.ExecContext(ctx, q); err != nil {
			return nil, err
		}
	}
	for i := range 50 {
		start := time.Now()
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			return nil, err
		}
		_, err = tx.ExecContext(ctx, `UPDATE bare_account SET generation = generation + 1 WHERE id = 'a'`)
		if err == nil {
			_, err = tx.ExecContext(ctx, `INSERT INTO bare_audit (n, line) VALUES ($1, 'serverPassword changed by somebody at some time')`, i)
		}
		if err = errors.Join(err, tx.Commit()); err != nil {
			return nil, err
		}
		out = append(out, time.Since(start).Seconds()*1e3)
	}
	slices.Sort(out)
	return out, nil
}
