package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strings"
)

// tables are all tables, parents before children. A test compares the list
// with the schema.
var tables = []string{"meta", "account", "provisioning", "credential", "profile", "site", "bundle", "bundle_file", "enrollment_code", "room", "device_group", "user_group", "device_user", "saved_view", "device", "device_token", "road", "device_trouble", "capturing", "capture", "old_arrival", "rollout", "gateway", "found", "visit_batch", "visit_new", "visit_save", "pending_device",
	"policy", "policy_past", "upload", "upload_chunk", "member", "member_login", "member_session", "login_link", "token", "audit", "job", "job_item", "job_device", "remembered", "pairing", "channel_key", "live_settings", "firmware_release", "firmware_file", "firmware_rules", "firmware_pin", "firmware_watch",
	"authority", "ca_generation", "certificate", "identity", "pki_mark", "factory_root", "blocked_key"}

// Backup writes a consistent copy of the database to a new SQLite file, while
// others read and write.
func (s *Store) Backup(ctx context.Context, file string) error {
	if !s.pg {
		_, err := s.r.ExecContext(ctx, `VACUUM INTO $1`, file) // a reader: the writer stays free for others
		return s.failed(err)
	}
	to, err := connect(ctx, Options{URL: "sqlite:" + file, Keyring: s.keys})
	if err != nil {
		return err
	}
	if err := errors.Join(to.useLog(ctx), to.migrate(ctx)); err != nil {
		return errors.Join(err, to.Close())
	}
	from, err := s.r.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return errors.Join(err, to.Close())
	}
	err = to.write(ctx, func(tx *sql.Tx) error { return copyAll(ctx, from, tx) })
	return errors.Join(err, from.Rollback(), to.Close())
}

// Restore copies a file that Backup made into the database of o, which must
// hold nothing yet.
func Restore(ctx context.Context, file string, o Options) error {
	if _, err := os.Stat(file); err != nil {
		return err
	}
	from, err := Open(ctx, Options{URL: "sqlite:" + file, Keyring: o.Keyring}) // brings an older backup up to date
	if err != nil {
		return err
	}
	defer func() { _ = from.Close() }()
	to, err := connect(ctx, o)
	if err != nil {
		return err
	}
	defer func() { _ = to.Close() }()
	if err := to.vacant(ctx); err != nil {
		return err
	}
	if err := errors.Join(to.useLog(ctx), to.migrate(ctx)); err != nil {
		return fmt.Errorf("%s: %w", to.name, explain(err))
	}
	read, err := from.r.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return err
	}
	defer func() { _ = read.Rollback() }()
	return to.write(ctx, func(tx *sql.Tx) error { return copyAll(ctx, read, tx) })
}

// vacant fails when the database holds accounts. Tables without any are what
// a restore leaves that broke off; the next one may use them.
func (s *Store) vacant(ctx context.Context) error {
	have, err := s.version(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", s.name, explain(err))
	}
	if have == 0 {
		return nil
	}
	var n int
	if have == Schema {
		if err := s.r.QueryRowContext(ctx, `SELECT count(*) FROM account`).Scan(&n); err != nil {
			return fmt.Errorf("%s: %w", s.name, explain(err))
		}
	}
	if have != Schema || n > 0 {
		return fmt.Errorf("%s holds a Muster database already; a backup is restored into an empty one", s.name)
	}
	return nil
}

// copyAll copies every table, columns by name. SQLite has integers where
// PostgreSQL has booleans.
func copyAll(ctx context.Context, from, to *sql.Tx) error {
	for _, t := range tables {
		order := ""
		if t == "account" {
			order = " ORDER BY path" // parents first
		}
		if err := copyTable(ctx, from, to, t, order); err != nil {
			return fmt.Errorf("copy %s: %w", t, err)
		}
	}
	return nil
}

var booleans = map[string]bool{"existing": true, "enabled": true, "held": true, "dry_run": true, "only_new": true, "gone": true, "by_gateway": true, "issue_identity": true, "disabled": true, "excused": true, "reached": true,
	"approval": true, "server_keygen": true, "single_des": true, "imported": true, "approved": true, "allow_expired": true, "allow_sha1": true}

func copyTable(ctx context.Context, from, to *sql.Tx, table, order string) error {
	rows, err := from.QueryContext(ctx, `SELECT * FROM `+table+order)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	marks := make([]string, len(columns))
	for i := range marks {
		marks[i] = fmt.Sprintf("$%d", i+1)
	}
	st, err := to.PrepareContext(ctx, `INSERT INTO `+table+` (`+strings.Join(columns, ", ")+`) VALUES (`+strings.Join(marks, ", ")+`)`)
	if err != nil {
		return err
	}
	defer func() { _ = st.Close() }()
	values, targets := make([]any, len(columns)), make([]any, len(columns))
	for i := range values {
		targets[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(targets...); err != nil {
			return err
		}
		for i, c := range columns {
			if n, ok := values[i].(int64); ok && booleans[c] {
				values[i] = n != 0
			}
		}
		if _, err := st.ExecContext(ctx, values...); err != nil {
			return err
		}
	}
	return rows.Err()
}
