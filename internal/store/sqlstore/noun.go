package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A noun says how one kind of an account's plain things is kept: those with a
// name that is unique in the account, labels, times and a revision, and a few
// columns of their own. What is the same for all of them is written once, here.
type noun[T any] struct {
	table  string
	what   string // for people: "device group"
	action string // for the trail: "deviceGroup"
	prefix string // of ids
	most   func(limits) int
	own    string // its own columns
	common func(*T) common
	values func(T) []any                              // of its own columns
	scan   func(*T) (targets []any, end func() error) // of its own columns; end may be nil
	fields func(T) []string                           // its own fields for the trail: name, value, …
	hidden map[string]bool                            // those whose values the trail does not tell
	along  map[string]string                          // what the database deletes with it, for the trail: statements that count
	check  func(T) error
	// refer looks at what a new or changed thing refers to, before it is written; may be nil.
	refer func(ctx context.Context, s *Store, tx *sql.Tx, v *T) error
	// settle is what follows a write, while writers of the trail wait; old is nil for a new thing; may be nil.
	settle func(ctx context.Context, s *Store, tx *sql.Tx, old *T, v T, changes map[string]string) error
}

// common points to what all nouns have.
type common struct {
	id               *string
	account          *fleet.AccountID
	name             *string
	labels           *map[string]string
	created, updated *time.Time
	revision         *int64
}

// limits bound what an account may have of each noun: lists of them are kept
// in memory and looked through.
type limits struct{ sites, rooms, groups, dynamic, users, userGroups, views, gateways, found int }

var defaultLimits = limits{sites: 10_000, rooms: 50_000, groups: 1000, dynamic: fleet.MaxDynamicGroups, users: 50_000, userGroups: 1000, views: 200, gateways: fleet.MaxGateways, found: fleet.MaxFound}

const commonColumns = `id, account, name, labels, created_at, updated_at, revision, `

func (k *noun[T]) row(r row) (v T, err error) {
	c := k.common(&v)
	var labels string
	var created, updated int64
	own, end := k.scan(&v)
	if err := r.Scan(append([]any{c.id, c.account, c.name, &labels, &created, &updated, c.revision}, own...)...); err != nil {
		return v, missing(err, k.what)
	}
	*c.created, *c.updated = fromMicro(created), fromMicro(updated)
	if *c.labels, err = decodeLabels(labels); err != nil || end == nil {
		return v, err
	}
	return v, end()
}

func (k *noun[T]) taken(err error) error {
	if _, twice := unique(err); twice {
		return fault.Coded(fault.Conflict, "nameTaken", "a %s of the account has this name already", k.what)
	}
	return err
}

// create adds a thing.
func (k *noun[T]) create(ctx context.Context, s *Store, by fleet.Actor, v T) (T, error) {
	c := k.common(&v)
	if err := errors.Join(checkName(*c.name, true), k.check(v)); err != nil {
		return v, err
	}
	first := v
	err := s.write(ctx, func(tx *sql.Tx) error {
		v = first
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, *k.common(&v).account))
		if err != nil {
			return err
		}
		return k.add(ctx, s, tx, by, a, &v)
	})
	return v, err
}

// add is create inside a transaction, of a thing that is checked.
func (k *noun[T]) add(ctx context.Context, s *Store, tx *sql.Tx, by fleet.Actor, a fleet.Account, v *T) error {
	c := k.common(v)
	if k.refer != nil {
		if err := k.refer(ctx, s, tx, v); err != nil {
			return err
		}
	}
	*c.id, *c.revision, *c.created = newID(k.prefix), 1, s.micros()
	*c.updated = *c.created
	args := append([]any{*c.id, *c.account, *c.name, encode(*c.labels), micro(*c.created), micro(*c.updated), 1}, k.values(*v)...)
	if _, err := tx.ExecContext(ctx, `INSERT INTO `+k.table+` (`+commonColumns+k.own+`) VALUES (`+marks(len(args))+`)`, args...); err != nil {
		return k.taken(err)
	}
	// Counted when the row is there and the trail is ours: of two servers the later
	// sees what the earlier wrote.
	if err := s.lockAudit(ctx, tx); err != nil {
		return err
	}
	if err := atMost(ctx, tx, k.table, "", *c.account, k.most(s.limits), k.what); err != nil {
		return err
	}
	changes := map[string]string{"name": *c.name}
	if k.settle != nil {
		if err := k.settle(ctx, s, tx, nil, *v, changes); err != nil {
			return err
		}
	}
	return s.audit(ctx, tx, by, a, k.action+".create", *c.id, changes)
}

// atMost fails when the account has more rows than it may.
func atMost(ctx context.Context, tx *sql.Tx, table, cond string, id fleet.AccountID, most int, what string) error {
	var n int
	err := tx.QueryRowContext(ctx, `SELECT count(*) FROM (SELECT 1 FROM `+table+` WHERE account = $1`+cond+` LIMIT $2) o`, id, most+1).Scan(&n)
	if err == nil && n > most {
		return fault.Coded(fault.Conflict, "quota", "an account has at most %d %ss", most, what)
	}
	return err
}

// marks are n placeholders.
func marks(n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("$%d", i+1)
	}
	return strings.Join(out, ", ")
}

// find is byRef.
func (k *noun[T]) find(ctx context.Context, s *Store, root fleet.AccountID, ref string) (T, error) {
	return byRef(ctx, s, root, ref, `SELECT `+commonColumns+k.own+` FROM `+k.table, k.what, k.row)
}

// list is a page by id, or all.
func (k *noun[T]) list(ctx context.Context, s *Store, id fleet.AccountID, p fleet.Page) ([]T, error) {
	n := p.Limit
	if n <= 0 {
		n = 1 << 30
	}
	rows, err := s.r.QueryContext(ctx, `SELECT `+commonColumns+k.own+` FROM `+k.table+` WHERE account = $1 AND id > $2 ORDER BY id LIMIT $3`, id, p.After, n)
	out, err := collect(rows, err, k.row)
	return out, s.failed(err)
}

// save replaces a thing.
func (k *noun[T]) save(ctx context.Context, s *Store, by fleet.Actor, v T) (T, error) {
	if err := errors.Join(checkName(*k.common(&v).name, true), k.check(v)); err != nil {
		return v, err
	}
	first := v
	err := s.write(ctx, func(tx *sql.Tx) error {
		v = first
		c := k.common(&v)
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, *c.account))
		if err != nil {
			return err
		}
		old, err := k.mine(ctx, tx, *c.account, *c.id)
		if err != nil {
			return err
		}
		was := k.common(&old)
		if *was.revision != *c.revision {
			return stale()
		}
		*c.created = *was.created
		if k.refer != nil {
			if err := k.refer(ctx, s, tx, &v); err != nil {
				return err
			}
		}
		changes := diff("name", *was.name, *c.name, "labels", pairs(*was.labels), pairs(*c.labels))
		before, after := k.fields(old), k.fields(v)
		for i := 0; i+1 < len(after); i += 2 {
			maps.Copy(changes, diff(after[i], before[i+1], after[i+1]))
		}
		for field := range k.hidden {
			if changes[field] != "" {
				changes[field] = "changed"
			}
		}
		if len(changes) == 0 && maps.Equal(*was.labels, *c.labels) {
			v = old
			return nil
		}
		*c.updated = s.micros()
		var set strings.Builder
		args := append([]any{*c.id, *c.revision, *c.name, encode(*c.labels), micro(*c.updated)}, k.values(v)...)
		for i, column := range strings.Split(k.own, ", ") {
			fmt.Fprintf(&set, ", %s = $%d", column, i+6)
		}
		res, err := tx.ExecContext(ctx, `UPDATE `+k.table+` SET name = $3, labels = $4, updated_at = $5`+set.String()+`, revision = revision + 1 WHERE id = $1 AND revision = $2`, args...)
		if err := changed(res, k.taken(err)); err != nil {
			return err
		}
		*c.revision++
		if k.settle != nil {
			if err := k.settle(ctx, s, tx, &old, v, changes); err != nil {
				return err
			}
		}
		return s.audit(ctx, tx, by, a, k.action+".update", *c.id, changes)
	})
	return v, err
}

// mine reads a thing of the account inside a transaction.
func (k *noun[T]) mine(ctx context.Context, tx *sql.Tx, account fleet.AccountID, id string) (T, error) {
	return k.row(tx.QueryRowContext(ctx, `SELECT `+commonColumns+k.own+` FROM `+k.table+` WHERE id = $1 AND account = $2`, id, account))
}

// remove deletes a thing. off takes it off what refers to it, and says for the
// trail how much that was. The row goes first: whoever writes a new reference
// waits for it, and finds it gone.
func (k *noun[T]) remove(ctx context.Context, s *Store, by fleet.Actor, account fleet.AccountID, id string, off func(tx *sql.Tx, old T, changes map[string]string) error) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, account))
		if err != nil {
			return err
		}
		old, err := k.mine(ctx, tx, account, id)
		if err != nil {
			return err
		}
		changes := map[string]string{"name": *k.common(&old).name}
		for what, count := range k.along {
			var n int
			if err := tx.QueryRowContext(ctx, count, id).Scan(&n); err != nil {
				return err
			}
			if n > 0 {
				changes[what] = fmt.Sprint(n)
			}
		}
		if err := gone(tx.ExecContext(ctx, `DELETE FROM `+k.table+` WHERE id = $1`, id)); err != nil {
			return missing(err, k.what)
		}
		if off != nil {
			if err := off(tx, old, changes); err != nil {
				return err
			}
		}
		return s.audit(ctx, tx, by, a, k.action+".delete", id, changes)
	})
}

// took notes in changes how many rows a statement changed.
func took(changes map[string]string, what string, res sql.Result, err error) error {
	if err != nil {
		return err
	}
	n, err := res.RowsAffected()
	if err == nil && n > 0 {
		changes[what] = fmt.Sprint(n)
	}
	return err
}

// exists reports whether the account has the thing, and keeps it from being
// deleted until the transaction ends.
func (s *Store) exists(ctx context.Context, tx *sql.Tx, table string, account fleet.AccountID, id string) (bool, error) {
	var n int
	err := tx.QueryRowContext(ctx, `SELECT 1 FROM `+table+` WHERE id = $1 AND account = $2`+s.forShare(), id, account).Scan(&n)
	if errors.Is(err, sql.ErrNoRows) || sqlState(err) == "22021" {
		return false, nil
	}
	return err == nil, err
}

// forShare keeps the rows of a SELECT from being deleted. SQLite has one writer.
func (s *Store) forShare() string {
	if s.pg {
		return ` FOR KEY SHARE`
	}
	return ""
}

func decodeList(text string, to *[]string) error {
	if text == "" {
		return nil
	}
	return json.Unmarshal([]byte(text), to)
}
