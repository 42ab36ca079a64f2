package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"muster/internal/bundle"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// maxBundled bounds what the bundles of an account's sites hold together.
const maxBundled = 512 << 20

const bundleColumns = `site, account, created_at, updated_at, revision, files`

func bundlePlace(id fleet.SiteID, key string) string { return fmt.Sprintf("bundle/%s/%s", id, key) }

func scanBundle(r row) (b bundle.Bundle, err error) {
	var created, updated int64
	var files string
	if err := r.Scan(&b.Site, &b.Account, &created, &updated, &b.Revision, &files); err != nil {
		return b, missing(err, "bundle")
	}
	b.CreatedAt, b.UpdatedAt = fromMicro(created), fromMicro(updated)
	return b, json.Unmarshal([]byte(files), &b.Files)
}

// SaveBundle implements bundle.Store.
func (s *Store) SaveBundle(ctx context.Context, by fleet.Actor, b bundle.Bundle) (bundle.Bundle, error) {
	first := b
	err := s.write(ctx, func(tx *sql.Tx) error {
		b = first
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, b.Account))
		if err != nil {
			return err
		}
		site, err := sites.mine(ctx, tx, b.Account, string(b.Site))
		if err != nil {
			return err
		}
		old, err := scanBundle(tx.QueryRowContext(ctx, `SELECT `+bundleColumns+` FROM bundle WHERE site = $1 AND account = $2`, b.Site, b.Account))
		if err != nil && !isMissing(err) {
			return err
		}
		if old.Revision != b.Revision {
			return stale()
		}
		files := slices.Clone(b.Files)
		for i := range files {
			files[i].Body = nil
		}
		if old.Revision > 0 && encode(old.Files) == encode(files) {
			b = old
			return nil
		}
		b.CreatedAt, b.UpdatedAt, b.Revision = old.CreatedAt, s.micros(), old.Revision+1
		if old.Revision == 0 {
			b.CreatedAt = b.UpdatedAt
			_, err = tx.ExecContext(ctx, `INSERT INTO bundle (`+bundleColumns+`, size) VALUES ($1, $2, $3, $4, $5, $6, $7)`, b.Site, b.Account, micro(b.CreatedAt), micro(b.UpdatedAt), b.Revision, encode(files), b.Size())
			if _, twice := unique(err); twice {
				return stale()
			}
		} else {
			err = changed(tx.ExecContext(ctx, `UPDATE bundle SET updated_at = $3, revision = $4, files = $5, size = $6 WHERE site = $1 AND revision = $2`, b.Site, old.Revision, micro(b.UpdatedAt), b.Revision, encode(files), b.Size()))
		}
		if err != nil {
			return err
		}
		if err := s.replaceBundled(ctx, tx, b); err != nil {
			return err
		}
		if err := s.lockAudit(ctx, tx); err != nil {
			return err
		}
		var all int64
		if err := tx.QueryRowContext(ctx, `SELECT coalesce(sum(size), 0) FROM bundle WHERE account = $1`, b.Account).Scan(&all); err != nil {
			return err
		}
		if all > maxBundled {
			return fault.Coded(fault.Conflict, "quota", "the bundles of an account's sites hold at most %d MB together", maxBundled>>20)
		}
		b.Files = files
		return s.audit(ctx, tx, by, a, "bundle.update", string(b.Site), map[string]string{"site": site.Name, "files": fmt.Sprintf("%d → %d", len(old.Files), len(files)), "bytes": fmt.Sprintf("%d → %d", old.Size(), b.Size())})
	})
	return b, err
}

// replaceBundled writes the bodies anew.
func (s *Store) replaceBundled(ctx context.Context, tx *sql.Tx, b bundle.Bundle) error {
	if _, err := tx.ExecContext(ctx, `DELETE FROM bundle_file WHERE site = $1`, b.Site); err != nil {
		return err
	}
	for _, f := range b.Files {
		key := bundle.Key(f.Name)
		if _, err := tx.ExecContext(ctx, `INSERT INTO bundle_file (site, name, content) VALUES ($1, $2, $3)`, b.Site, key, s.seal(bundlePlace(b.Site, key), f.Body)); err != nil {
			return err
		}
	}
	return nil
}

// SiteBundle implements bundle.Store.
func (s *Store) SiteBundle(ctx context.Context, account fleet.AccountID, site fleet.SiteID) (bundle.Bundle, error) {
	b, err := scanBundle(s.r.QueryRowContext(ctx, `SELECT `+bundleColumns+` FROM bundle WHERE site = $1 AND account = $2`, site, account))
	return b, s.failed(err)
}

// Bundles implements bundle.Store.
func (s *Store) Bundles(ctx context.Context, account fleet.AccountID) ([]bundle.Bundle, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT `+bundleColumns+` FROM bundle WHERE account = $1 ORDER BY site`, account)
	out, err := collect(rows, err, scanBundle)
	return out, s.failed(err)
}

// BundleFile implements bundle.Store.
func (s *Store) BundleFile(ctx context.Context, account fleet.AccountID, site fleet.SiteID, name string) ([]byte, error) {
	key := bundle.Key(name)
	var sealed, listed string
	err := s.r.QueryRowContext(ctx, `SELECT f.content, b.files FROM bundle b JOIN bundle_file f ON f.site = b.site WHERE b.site = $1 AND b.account = $2 AND f.name = $3`, site, account, key).Scan(&sealed, &listed)
	if err != nil {
		return nil, s.failed(missing(err, "file"))
	}
	body, err := s.unseal(bundlePlace(site, key), sealed)
	if err != nil {
		return nil, s.failed(err)
	}
	var files []bundle.File
	if err := json.Unmarshal([]byte(listed), &files); err != nil {
		return nil, s.failed(err)
	}
	if !slices.ContainsFunc(files, func(f bundle.File) bool { return bundle.Key(f.Name) == key && f.Sum == bundle.Sum(body) }) {
		return nil, s.failed(errors.New("a file of a bundle is damaged: " + bundlePlace(site, key)))
	}
	return body, nil
}

// DeleteBundle implements bundle.Store.
func (s *Store) DeleteBundle(ctx context.Context, by fleet.Actor, account fleet.AccountID, site fleet.SiteID) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, account))
		if err != nil {
			return err
		}
		old, err := scanBundle(tx.QueryRowContext(ctx, `SELECT `+bundleColumns+` FROM bundle WHERE site = $1 AND account = $2`, site, account))
		if err != nil {
			return err
		}
		if err := gone(tx.ExecContext(ctx, `DELETE FROM bundle WHERE site = $1`, site)); err != nil {
			return missing(err, "bundle")
		}
		return s.audit(ctx, tx, by, a, "bundle.delete", string(site), map[string]string{"files": fmt.Sprint(len(old.Files)), "bytes": fmt.Sprint(old.Size())})
	})
}
