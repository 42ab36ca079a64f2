package main

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"muster/internal/fleet"
)

// tables is W12: an import of 50,000 rows, checked and diffed, then applied,
// then exported, each from the first byte sent to the last received.
func (b *bench) tables(ctx context.Context) error {
	n := min(50_000, b.devices)
	plan := onePlan(1000) // an account like any other; the rows are new to it
	plan.plain = true
	s, err := b.fleetOf(ctx, plan, "")
	if err != nil {
		return err
	}
	p, op, err := b.attended(s)
	if err != nil {
		return err
	}
	defer p.stop()
	var table bytes.Buffer
	table.WriteString("mac_address,serial_number,device_model,name,labels\n")
	for i := range n {
		fmt.Fprintf(&table, "9c93e4%06x,W%07d,VVX 450,phone %d,desk=%d\n", i, i, i, i%97)
	}
	path := "/accounts/" + string(s.ids[0])
	idle := p.rss()
	checked, err := op.importTable(ctx, path+"/imports?dryRun=true", table.Bytes(), n)
	if err != nil {
		return err
	}
	applied, err := op.importTable(ctx, path+"/imports", table.Bytes(), n)
	if err != nil {
		return err
	}
	start := time.Now()
	size, err := op.download(ctx, path+"/devices:export?format=csv")
	if err != nil {
		return err
	}
	exported := time.Since(start).Seconds()
	raw, err := s.rawInserts(ctx, s.ids[0])
	if err != nil {
		return err
	}
	share := float64(n) / 50_000
	for _, r := range []struct {
		what string
		took float64
		most float64
	}{{"checked and diffed", checked, 1}, {"applied", applied, 1.5}, {"exported", exported, 0.5}} {
		most := r.most * share
		limit, goal, measured := "126k raw inserts/s", fmt.Sprintf("≤ %.2f s", most), fmt.Sprintf("%.2f s (%.0fk rows/s)", r.took, float64(n)/r.took/1e3)
		if r.what == "applied" {
			limit, goal, measured = fmt.Sprintf("raw inserts %.2f s", raw), goal+" or 4 × raw", fmt.Sprintf("%s, %.2f × raw", measured, r.took/raw)
			most = max(most, 4*raw)
		}
		b.judge("W12", fmt.Sprintf("%d rows of CSV %s", n, r.what), limit, goal, measured, r.took, most, "")
	}
	b.note("W12", "server memory at the most", fmt.Sprintf("%d MB, idle %d MB; the export has %d kB", p.peak()>>20, idle>>20, size>>10))
	return nil
}

// rawInserts is the least that writing an account's devices can take: the same
// rows, a prepared INSERT each and a commit for 500, into a table with the same
// columns and indexes, without the server.
func (s *seeded) rawInserts(ctx context.Context, account fleet.AccountID) (seconds float64, err error) {
	from, err := s.raw()
	if err != nil {
		return 0, err
	}
	defer func() { _ = from.Close() }()
	other := *s
	other.database = "sqlite:" + filepath.Join(s.dir, "raw.db")
	to, err := other.raw()
	if err != nil {
		return 0, err
	}
	defer func() { _ = to.Close() }()
	ddl, err := all(ctx, from, `SELECT sql FROM sqlite_master WHERE tbl_name = 'device' AND sql IS NOT NULL ORDER BY type DESC`)
	if err != nil {
		return 0, err
	}
	for _, q := range ddl {
		if _, err := to.ExecContext(ctx, q[0].(string)); err != nil {
			return 0, err
		}
	}
	rows, err := all(ctx, from, `SELECT * FROM device WHERE account = $1 ORDER BY id`, string(account))
	if err != nil || len(rows) == 0 {
		return 0, errors.Join(errors.New("no devices to insert"), err)
	}
	insert := `INSERT INTO device VALUES (?` + strings.Repeat(`, ?`, len(rows[0])-1) + `)`
	start := time.Now()
	for batch := range slices.Chunk(rows, 500) {
		tx, err := to.BeginTx(ctx, nil)
		if err != nil {
			return 0, err
		}
		st, err := tx.PrepareContext(ctx, insert)
		for i := 0; i < len(batch) && err == nil; i++ {
			_, err = st.ExecContext(ctx, batch[i]...)
		}
		if err != nil {
			return 0, errors.Join(err, tx.Rollback())
		}
		if err := tx.Commit(); err != nil {
			return 0, err
		}
	}
	return time.Since(start).Seconds(), nil
}

// all reads what a query has, each row as its values.
func all(ctx context.Context, db *sql.DB, q string, args ...any) (out [][]any, err error) {
	rows, err := db.QueryContext(ctx, q, args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	names, err := rows.Columns()
	for err == nil && rows.Next() {
		values, at := make([]any, len(names)), make([]any, len(names))
		for i := range values {
			at[i] = &values[i]
		}
		err = rows.Scan(at...)
		out = append(out, values)
	}
	return out, errors.Join(err, rows.Err())
}

// importTable sends a table and waits until its job has ended.
func (o operator) importTable(ctx context.Context, path string, table []byte, rows int) (seconds float64, err error) {
	start := time.Now()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, o.base+path, bytes.NewReader(table))
	if err != nil {
		return 0, err
	}
	r.Header.Set("Authorization", "Bearer "+o.token)
	r.Header.Set("Content-Type", "text/csv")
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		return 0, err
	}
	defer func() { _ = res.Body.Close() }()
	var j struct {
		ID, State string
		Progress  struct{ Done int }
	}
	if err := json.NewDecoder(res.Body).Decode(&j); err != nil || res.StatusCode != http.StatusAccepted {
		return 0, fmt.Errorf("POST %s: %d %w", path, res.StatusCode, err)
	}
	for j.State == "queued" || j.State == "running" {
		out, _, err := o.call(ctx, http.MethodGet, "/jobs/"+j.ID+"?wait=5s", nil)
		if err != nil {
			return 0, err
		}
		j.State, _ = out["state"].(string)
		progress, _ := out["progress"].(map[string]any)
		done, _ := progress["done"].(float64)
		j.Progress.Done = int(done)
	}
	if j.Progress.Done != rows {
		return 0, fmt.Errorf("the import %s after %d of %d rows", j.State, j.Progress.Done, rows)
	}
	return time.Since(start).Seconds(), nil
}

// download reads an answer to its end and says how long it was.
func (o operator) download(ctx context.Context, path string) (int64, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, o.base+path, nil)
	if err != nil {
		return 0, err
	}
	r.Header.Set("Authorization", "Bearer "+o.token)
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		return 0, err
	}
	defer func() { _ = res.Body.Close() }()
	n, err := io.Copy(io.Discard, res.Body)
	if err == nil && res.StatusCode != http.StatusOK {
		err = fmt.Errorf("GET %s: %d", path, res.StatusCode)
	}
	return n, err
}
