package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"muster/bench/loadgen"
	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
)

// A seeded is a data folder with a fleet in it.
type seeded struct {
	plan     plan
	dir      string
	database string // empty: SQLite in the folder
	keys     []string
	ids      []fleet.AccountID
	took     time.Duration
}

func (s *seeded) phone(i int) loadgen.Device { return s.plan.phone(i, s.keys) }

// certificate is the server's own, key and chain in one file.
func (s *seeded) certificate() string { return filepath.Join(s.dir, "pki", "server-ecdsa.pem") }

func (s *seeded) url() string {
	if s.database != "" {
		return s.database
	}
	return "sqlite:" + filepath.Join(s.dir, "muster.db")
}

// open opens the database as the server does.
func (s *seeded) open(ctx context.Context) (*sqlstore.Store, error) {
	master, err := secret.LoadMaster(filepath.Join(s.dir, "master.key"), true)
	if err != nil {
		return nil, err
	}
	keys, err := secret.NewKeyring(master)
	if err != nil {
		return nil, err
	}
	return sqlstore.Open(ctx, sqlstore.Options{URL: s.url(), Keyring: keys})
}

// raw opens the database without the store.
func (s *seeded) raw() (*sql.DB, error) {
	if file, ok := strings.CutPrefix(s.url(), "sqlite:"); ok {
		return sql.Open("sqlite", file+"?_pragma=journal_mode(WAL)&_pragma=synchronous(NORMAL)&_pragma=busy_timeout(5000)&_txlock=immediate")
	}
	return sql.Open("pgx", s.url())
}

func lexica() []lexicon {
	return []lexicon{
		newLexicon(ucs.UCS{}, 28, [3]int{40, 25, 30}),
		newLexicon(polyos.PolyOS{}, 120, [3]int{40, 25, 30}),
		newLexicon(j100.J100{}, 26, [3]int{8, 6, 6}),
	}
}

// fleetOf makes the data folder of a plan, once for each.
func (b *bench) fleetOf(ctx context.Context, p plan, database string) (*seeded, error) {
	key := fmt.Sprintf("%d/%d/%s", p.n, p.accounts, database)
	if s := b.seeds[key]; s != nil {
		return s, nil
	}
	dir, err := os.MkdirTemp(b.dir, fmt.Sprintf("fleet-%d-", p.n))
	if err != nil {
		return nil, err
	}
	s := &seeded{plan: p, dir: dir, database: database}
	start := time.Now()
	if err := s.fill(ctx); err != nil {
		return nil, fmt.Errorf("seed F(%d): %w", p.n, err)
	}
	s.took = time.Since(start)
	b.say("F(%d): %d accounts seeded in %.1f s", p.n, p.accounts, s.took.Seconds())
	b.seeds[key] = s
	return s, nil
}

func (s *seeded) fill(ctx context.Context) error {
	st, err := s.open(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = st.Close() }()
	op, err := st.Operator(ctx)
	if err != nil {
		return err
	}
	by := fleet.System("bench", op.ID)
	words := lexica()
	for a := range s.plan.accounts {
		prov := fleet.DefaultProvisioning()
		prov.HTTP = fleet.HTTPAll // W1h fetches with Basic over plain HTTP, as a server of files would let it
		acct, err := st.CreateAccount(ctx, by, fleet.Account{Parent: op.ID, Name: fmt.Sprintf("bench %d", a), Type: fleet.Customer},
			prov, fleet.CredentialsEdit{User: fleetUser, Password: secret.New(fleetPassword)})
		if err != nil {
			return err
		}
		have, err := st.Provisioning(ctx, acct.ID)
		if err != nil {
			return err
		}
		s.ids, s.keys = append(s.ids, acct.ID), append(s.keys, have.Key)
		for _, p := range s.plan.policies(a, words) {
			p.Account = acct.ID
			if _, err := st.CreatePolicy(ctx, by, p); err != nil {
				return fmt.Errorf("policy %s: %w", p.Name, err)
			}
		}
	}
	return s.devices(ctx)
}

// devices writes the rows in one transaction, past the store: 100,000 of them
// through it, each with its audit row, would take half a minute.
func (s *seeded) devices(ctx context.Context) error {
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
	st, err := tx.PrepareContext(ctx, `INSERT INTO device (id, account, mac, serial, name, family, model, onboarding, lifecycle, site, groups, device_user, auto_sync, held, labels,
		created_at, updated_at, revision, first_seen, last_seen, last_sync, holds, software_version, address, external_server, room, version_order, used)
		VALUES ($1, $2, $3, '', '', $4, $5, 'provisioned', 'claimed', $6, $7, '', '', $8, '{}', $9, $10, 1, 0, 0, 0, 0, '', '', '', '', '', 0)`)
	if err != nil {
		return err
	}
	defer func() { _ = st.Close() }()
	now := time.Now().UnixMicro()
	for i := range s.plan.n {
		m := s.plan.member(i)
		list := ""
		if len(m.Groups) > 0 {
			list = `["` + m.Groups[0] + `"]`
		}
		if _, err := st.ExecContext(ctx, string(m.ID), string(s.ids[m.account]), m.MAC.String(), string(m.Family), m.Model, m.Site, list, false, now, now); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// seen counts the devices whose sighting reached the database.
func (s *seeded) seen(ctx context.Context) (n int, err error) {
	db, err := s.raw()
	if err != nil {
		return 0, err
	}
	err = db.QueryRowContext(ctx, `SELECT count(*) FROM device WHERE last_seen > 0`).Scan(&n)
	return n, errors.Join(err, db.Close())
}
