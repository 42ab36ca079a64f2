package sqlstore

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/oklog/ulid/v2"

	"muster/internal/fault"
	"muster/internal/fleet"
)

func newID(prefix string) string { return prefix + ulid.Make().String() }

const accountColumns = `id, coalesce(parent, ''), path, name, display_name, type, license, existing, number, labels, created_at, updated_at, revision`

const (
	accountSQL = `SELECT ` + accountColumns + ` FROM account WHERE id = $1`
	// findAccountSQL looks beneath a root: "0" follows the "/" that paths end with.
	findAccountSQL = `SELECT ` + accountColumns + ` FROM account WHERE id = $1
		AND path >= (SELECT path FROM account WHERE id = $2) AND path < (SELECT rtrim(path, '/') || '0' FROM account WHERE id = $2)`
)

type row interface{ Scan(...any) error }

func scanAccount(r row) (a fleet.Account, err error) {
	var labels string
	var created, updated int64
	err = r.Scan(&a.ID, &a.Parent, &a.Path, &a.Name, &a.DisplayName, &a.Type, &a.License, &a.Existing, &a.Number, &labels, &created, &updated, &a.Revision)
	if err != nil {
		return a, missing(err, "account")
	}
	a.CreatedAt, a.UpdatedAt = fromMicro(created), fromMicro(updated)
	a.Labels, err = decodeLabels(labels)
	return a, err
}

func decodeLabels(s string) (m map[string]string, err error) {
	if s == "" || s == "{}" || s == "null" {
		return nil, nil
	}
	return m, json.Unmarshal([]byte(s), &m)
}

func encode(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // only our own plain types come here
	}
	return string(b)
}

// Operator implements fleet.Store.
func (s *Store) Operator(ctx context.Context) (fleet.Account, error) {
	a, err := scanAccount(s.r.QueryRowContext(ctx, `SELECT `+accountColumns+` FROM account WHERE parent IS NULL`))
	return a, s.failed(err)
}

// Account implements fleet.Store.
func (s *Store) Account(ctx context.Context, id fleet.AccountID) (fleet.Account, error) {
	a, err := scanAccount(s.r.QueryRowContext(ctx, `SELECT `+accountColumns+` FROM account WHERE id = $1`, id))
	return a, s.failed(err)
}

// beneath is the range of paths of root and everything under it.
func (s *Store) beneath(ctx context.Context, root fleet.AccountID) (from, to string, err error) {
	a, err := s.Account(ctx, root)
	if err != nil {
		return "", "", err
	}
	return a.Path, strings.TrimSuffix(a.Path, "/") + "0", nil // "0" follows "/"
}

// FindAccount implements fleet.Store.
func (s *Store) FindAccount(ctx context.Context, root fleet.AccountID, ref string) (fleet.Account, error) {
	a, err := scanAccount(s.ask(findAccountSQL).QueryRowContext(ctx, ref, root))
	if err == nil || !isMissing(err) {
		return a, s.failed(err)
	}
	from, to, err := s.beneath(ctx, root)
	if err != nil {
		return fleet.Account{}, err
	}
	rows, err := s.r.QueryContext(ctx, `SELECT `+accountColumns+` FROM account WHERE name = $1 AND path >= $2 AND path < $3 ORDER BY id LIMIT 2`, ref, from, to)
	return only(rows, err, scanAccount, "account", s)
}

// only returns the one row of a look-up by name.
func only[T any](rows *sql.Rows, err error, scan func(row) (T, error), what string, s *Store) (T, error) {
	var zero T
	found, err := collect(rows, err, scan)
	if err != nil {
		return zero, s.failed(missing(err, what))
	}
	switch len(found) {
	case 0:
		return zero, fault.New(fault.Missing, "no such %s", what)
	case 1:
		return found[0], nil
	}
	return zero, fault.Coded(fault.Conflict, "ambiguousName", "more than one %s has this name: use the id", what)
}

// within narrows a look-up to what accounts of a subtree have; $2 and $3 are what beneath returns.
const within = ` AND account IN (SELECT id FROM account WHERE path >= $2 AND path < $3)`

// byRef takes an id or a name, among the things of root and beneath it. selected
// is the SELECT without conditions. Nothing is found by an empty name.
func byRef[T any](ctx context.Context, s *Store, root fleet.AccountID, ref, selected, what string, scan func(row) (T, error)) (T, error) {
	var zero T
	from, to, err := s.beneath(ctx, root)
	if err != nil {
		return zero, err
	}
	v, err := scan(s.r.QueryRowContext(ctx, selected+` WHERE id = $1`+within, ref, from, to))
	if err == nil || !isMissing(err) || ref == "" {
		return v, s.failed(err)
	}
	rows, err := s.r.QueryContext(ctx, selected+` WHERE name = $1 AND name <> ''`+within+` ORDER BY id LIMIT 2`, ref, from, to)
	return only(rows, err, scan, what, s)
}

func collect[T any](rows *sql.Rows, err error, scan func(row) (T, error)) ([]T, error) {
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	var out []T
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

// keyed reads rows of a key and a value.
func keyed[K comparable, V any](s *Store, rows *sql.Rows, err error) (map[K]V, error) {
	out := map[K]V{}
	_, err = collect(rows, err, func(r row) (none struct{}, err error) {
		var k K
		var v V
		if err = r.Scan(&k, &v); err == nil {
			out[k] = v
		}
		return none, err
	})
	if err != nil {
		return nil, s.failed(err)
	}
	return out, nil
}

// Accounts implements fleet.Store.
func (s *Store) Accounts(ctx context.Context, root fleet.AccountID, p fleet.Page) ([]fleet.Account, error) {
	from, to, err := s.beneath(ctx, root)
	if err != nil {
		return nil, err
	}
	// An expression over path keeps both engines on the order of id, which pages
	// need; a range over path would be sorted anew for each page.
	rows, err := s.r.QueryContext(ctx, `SELECT `+accountColumns+` FROM account WHERE path || '' >= $1 AND path || '' < $2 AND id > $3 ORDER BY id LIMIT $4`, from, to, p.After, limit(p.Limit))
	out, err := collect(rows, err, scanAccount)
	return out, s.failed(err)
}

// checkName holds every name to the rule of contract 4.2.
func checkName(name string, required bool) error {
	if name == "" && !required {
		return nil
	}
	if n := utf8.RuneCountInString(name); n < 1 || n > 100 || !utf8.ValidString(name) {
		return fault.Bad("/metadata/name", "length", "name needs 1 to 100 characters")
	}
	if strings.TrimSpace(name) != name || strings.ContainsRune(name, '/') || strings.ContainsFunc(name, unicode.IsControl) {
		return fault.Bad("/metadata/name", "characters", "name may hold no slash, no control characters and no spaces at its ends")
	}
	if isID(name) {
		return fault.Bad("/metadata/name", "reserved", "name may not have the form of an id (such as acc_ and 26 letters and digits): the thing could not be told from the one whose id it is")
	}
	return nil
}

// isID reports whether a name has the form of an id that newID makes, in any
// letter case: ids are looked up before names.
func isID(name string) bool {
	prefix, rest, ok := strings.Cut(name, "_")
	if !ok || prefix == "" || strings.Trim(strings.ToLower(prefix), "abcdefghijklmnopqrstuvwxyz") != "" {
		return false
	}
	_, err := ulid.ParseStrict(rest)
	return err == nil
}

// CreateAccount implements fleet.Store.
func (s *Store) CreateAccount(ctx context.Context, by fleet.Actor, a fleet.Account, p fleet.Provisioning, pair fleet.CredentialsEdit) (fleet.Account, error) {
	if a.Type == fleet.Operator || a.Parent == "" {
		return a, fault.Bad("/spec/type", "enum", "type must be provider, reseller or customer")
	}
	return s.create(ctx, by, a, p, pair)
}

func (s *Store) create(ctx context.Context, by fleet.Actor, a fleet.Account, p fleet.Provisioning, pair fleet.CredentialsEdit) (fleet.Account, error) {
	if err := errors.Join(checkName(a.Name, true), checkText("/spec/displayName", a.DisplayName)); err != nil {
		return a, err
	}
	if a.Type.Rank() < 0 {
		return a, fault.Bad("/spec/type", "enum", "type must be provider, reseller or customer")
	}
	if a.License == "" {
		a.License = fleet.Standard
	}
	err := s.write(ctx, func(tx *sql.Tx) error {
		now := s.now()
		a.ID = fleet.AccountID(newID("acc_"))
		a.Path = string(a.ID) + "/"
		if a.Parent != "" {
			parent, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, a.Parent))
			if err != nil {
				return err
			}
			if a.Type.Rank() <= parent.Type.Rank() {
				return fault.Bad("/spec/type", "tree", "a %s cannot stand beneath a %s", a.Type, parent.Type)
			}
			a.Path = parent.Path + a.Path
		} else {
			var n int
			if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM account WHERE parent IS NULL`).Scan(&n); err != nil || n > 0 {
				return cmpErr(err, fault.New(fault.Conflict, "there is an operator already"))
			}
		}
		for try := 0; ; try++ {
			a.Number = accountNumber()
			var n int
			if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM account WHERE number = $1`, a.Number).Scan(&n); err != nil {
				return err
			}
			if n == 0 {
				break
			}
			if try == 20 {
				return fault.New(fault.Unavailable, "no free account number found; try again")
			}
		}
		a.CreatedAt, a.UpdatedAt, a.Revision = fromMicro(micro(now)), fromMicro(micro(now)), 1
		parent := sql.NullString{String: string(a.Parent), Valid: a.Parent != ""}
		_, err := tx.ExecContext(ctx, `INSERT INTO account (id, parent, path, name, display_name, type, license, existing, number, labels, created_at, updated_at, revision)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)`,
			a.ID, parent, a.Path, a.Name, a.DisplayName, a.Type, a.License, a.Existing, a.Number, encode(a.Labels), micro(now), micro(now))
		if what, twice := unique(err); twice {
			if strings.Contains(what, "number") { // somebody drew the same one meanwhile
				return errAgain
			}
			return fault.Coded(fault.Conflict, "nameTaken", "there is an account with this name already")
		}
		if err != nil {
			return err
		}
		p.Account, p.Key = a.ID, strings.ToLower(rand.Text())
		p.AutoSync.Enabled = !a.Existing && p.Enabled
		p.AutoSync.Touched = p.AutoSync.Enabled
		p.Revision, p.UpdatedAt = 1, a.CreatedAt
		p.Current = fleet.Credentials{Generation: 1, User: pair.User, Password: pair.Password, CreatedAt: a.CreatedAt}
		if err := s.insertProvisioning(ctx, tx, p); err != nil {
			return err
		}
		if err := s.insertCredential(ctx, tx, a.ID, p.Current, by.Name); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "account.create", string(a.ID), map[string]string{"name": a.Name, "type": string(a.Type), "license": string(a.License)})
	})
	return a, err
}

func cmpErr(err, other error) error {
	if err != nil {
		return err
	}
	return other
}

// accountNumber is 8 digits without a leading zero, so that nobody's
// spreadsheet shortens it.
func accountNumber() string {
	n, err := rand.Int(rand.Reader, big.NewInt(90_000_000))
	if err != nil {
		panic(err) // the reader never fails
	}
	return fmt.Sprint(n.Int64() + 10_000_000)
}

// SaveAccount implements fleet.Store.
func (s *Store) SaveAccount(ctx context.Context, by fleet.Actor, a fleet.Account) (fleet.Account, error) {
	if err := errors.Join(checkName(a.Name, true), checkText("/spec/displayName", a.DisplayName)); err != nil {
		return a, err
	}
	var out fleet.Account
	err := s.write(ctx, func(tx *sql.Tx) error {
		old, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, a.ID))
		if err != nil {
			return err
		}
		out = old
		out.Name, out.DisplayName, out.License, out.Labels = a.Name, a.DisplayName, a.License, a.Labels
		changes := diff("name", old.Name, out.Name, "displayName", old.DisplayName, out.DisplayName, "license", string(old.License), string(out.License), "labels", pairs(old.Labels), pairs(out.Labels))
		if old.Revision == a.Revision && len(changes) == 0 && maps.Equal(old.Labels, out.Labels) {
			return nil
		}
		out.Revision, out.UpdatedAt = old.Revision+1, s.micros()
		res, err := tx.ExecContext(ctx, `UPDATE account SET name = $1, display_name = $2, license = $3, labels = $4, updated_at = $5, revision = revision + 1 WHERE id = $6 AND revision = $7`,
			out.Name, out.DisplayName, out.License, encode(out.Labels), micro(out.UpdatedAt), a.ID, a.Revision)
		if _, twice := unique(err); twice {
			return fault.Coded(fault.Conflict, "nameTaken", "there is an account with this name already")
		}
		if err := changed(res, err); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, out, "account.update", string(a.ID), changes)
	})
	return out, err
}

// changed turns "no row had that revision" into stale.
func changed(res sql.Result, err error) error {
	if err != nil {
		return err
	}
	n, err := res.RowsAffected()
	if err == nil && n == 0 {
		return stale()
	}
	return err
}

// gone turns "no row was there to delete" into sql.ErrNoRows.
func gone(res sql.Result, err error) error {
	if err != nil {
		return err
	}
	n, err := res.RowsAffected()
	if err == nil && n == 0 {
		return sql.ErrNoRows
	}
	return err
}

// DeleteAccount implements fleet.Store.
func (s *Store) DeleteAccount(ctx context.Context, by fleet.Actor, id fleet.AccountID) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		if a.Parent == "" {
			return fault.Coded(fault.Conflict, "operator", "the operator account cannot be deleted")
		}
		var n int
		if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM account WHERE parent = $1`, id).Scan(&n); err != nil {
			return err
		}
		if n > 0 {
			return fault.Coded(fault.Conflict, "accountNotEmpty", "the account has %d accounts beneath it: delete them first", n)
		}
		if err := s.withdraw(ctx, tx, "account", string(id)); err != nil {
			return err
		}
		if _, err := s.mark(ctx, tx, "trust"); err != nil {
			return err
		}
		if err := gone(tx.ExecContext(ctx, `DELETE FROM account WHERE id = $1`, id)); err != nil {
			if foreign(err) { // an account was made beneath it meanwhile
				return errAgain
			}
			return missing(err, "account")
		}
		a.ID, a.Path = a.Parent, strings.TrimSuffix(a.Path, string(id)+"/") // the trail is its parent's now
		return s.audit(ctx, tx, by, a, "account.delete", string(id), map[string]string{"name": a.Name})
	})
}
