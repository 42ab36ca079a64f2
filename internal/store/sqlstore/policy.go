package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// content is the part of a policy that may hold secrets; it is sealed whole.
type content struct {
	Settings map[policy.Key]string `json:"settings"`
	Locked   []policy.Key          `json:"locked,omitempty"`
	Raw      []policy.Key          `json:"raw,omitempty"`
}

const policyColumns = `id, account, name, level, target, priority, content, labels, created_at, updated_at, revision`

func policyPlace(id policy.ID) string { return fmt.Sprintf("policy/%s/content", id) }

func (s *Store) scanPolicy(r row) (p policy.Policy, err error) {
	var sealed, labels string
	var created, updated int64
	if err := r.Scan(&p.ID, &p.Account, &p.Name, &p.Level, &p.Target, &p.Priority, &sealed, &labels, &created, &updated, &p.Revision); err != nil {
		return p, missing(err, "policy")
	}
	p.CreatedAt, p.UpdatedAt = fromMicro(created), fromMicro(updated)
	if p.Labels, err = decodeLabels(labels); err != nil {
		return p, err
	}
	return p, s.unsealPolicy(&p, policyPlace(p.ID), sealed)
}

func (s *Store) sealPolicy(p policy.Policy, place string) string {
	return s.seal(place, []byte(encode(content{p.Settings, p.Locked, p.Raw})))
}

func (s *Store) unsealPolicy(p *policy.Policy, place, sealed string) error {
	text, err := s.unseal(place, sealed)
	if err != nil {
		return err
	}
	var c content
	if err := json.Unmarshal(text, &c); err != nil {
		return err
	}
	p.Settings, p.Locked, p.Raw = c.Settings, c.Locked, c.Raw
	return nil
}

// CreatePolicy implements policy.Store.
func (s *Store) CreatePolicy(ctx context.Context, by fleet.Actor, p policy.Policy) (policy.Policy, error) {
	if err := errors.Join(checkName(p.Name, true), checkText("/spec/target", p.Target)); err != nil {
		return p, err
	}
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, p.Account))
		if err != nil {
			return err
		}
		if p, err = s.addPolicy(ctx, tx, by, p); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "policy.create", string(p.ID), map[string]string{"name": p.Name, "level": p.Level.String(), "settings": fmt.Sprint(len(p.Settings))})
	})
	return p, err
}

// What imports run thousands of times in a row.
const (
	insertPolicySQL = `INSERT INTO policy (` + policyColumns + `) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)`
	policySQL       = `SELECT ` + policyColumns + ` FROM policy WHERE id = $1 AND account = $2`
	savePolicySQL   = `UPDATE policy SET name = $1, level = $2, target = $3, priority = $4, content = $5, labels = $6, updated_at = $7, revision = revision + 1 WHERE id = $8 AND revision = $9`
)

func policyTaken(err error) error {
	if _, twice := unique(err); twice {
		return policyNameTaken()
	}
	return err
}

func policyNameTaken() error {
	return fault.Coded(fault.Conflict, "nameTaken", "a policy of the account has this name already")
}

// addPolicy writes a new policy and its first state.
func (s *Store) addPolicy(ctx context.Context, tx *sql.Tx, by fleet.Actor, p policy.Policy) (policy.Policy, error) {
	p.ID, p.Revision = policy.ID(newID("pol_")), 1
	p.CreatedAt = s.micros()
	p.UpdatedAt = p.CreatedAt
	_, err := s.in(ctx, tx, insertPolicySQL).ExecContext(ctx,
		p.ID, p.Account, p.Name, p.Level, p.Target, p.Priority, s.sealPolicy(p, policyPlace(p.ID)), encode(p.Labels), micro(p.CreatedAt), micro(p.UpdatedAt))
	if err != nil {
		return p, policyTaken(err)
	}
	return p, s.recall(ctx, tx, by, p, false)
}

// replacePolicy makes p of old and says what changed; nothing, and it returns old.
func (s *Store) replacePolicy(ctx context.Context, tx *sql.Tx, by fleet.Actor, old, p policy.Policy) (policy.Policy, map[string]string, error) {
	if old.Revision != p.Revision {
		return p, nil, stale()
	}
	changes := policyChanges(old, p)
	if len(changes) == 0 {
		return old, nil, nil
	}
	p.CreatedAt, p.UpdatedAt = old.CreatedAt, s.micros()
	res, err := s.in(ctx, tx, savePolicySQL).ExecContext(ctx,
		p.Name, p.Level, p.Target, p.Priority, s.sealPolicy(p, policyPlace(p.ID)), encode(p.Labels), micro(p.UpdatedAt), p.ID, p.Revision)
	if err := changed(res, policyTaken(err)); err != nil {
		return p, nil, err
	}
	p.Revision++
	return p, changes, s.recall(ctx, tx, by, p, false)
}

// FindPolicy implements policy.Store.
func (s *Store) FindPolicy(ctx context.Context, root fleet.AccountID, ref string) (policy.Policy, error) {
	return byRef(ctx, s, root, ref, `SELECT `+policyColumns+` FROM policy`, "policy", s.scanPolicy)
}

// Policies implements policy.Store.
func (s *Store) Policies(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]policy.Policy, error) {
	n := p.Limit
	if n <= 0 {
		n = 1 << 30
	}
	rows, err := s.r.QueryContext(ctx, `SELECT `+policyColumns+` FROM policy WHERE account = $1 AND id > $2 ORDER BY id LIMIT $3`, id, p.After, n)
	out, err := collect(rows, err, s.scanPolicy)
	return out, s.failed(err)
}

// SavePolicy implements policy.Store.
func (s *Store) SavePolicy(ctx context.Context, by fleet.Actor, p policy.Policy) (policy.Policy, error) {
	if err := errors.Join(checkName(p.Name, true), checkText("/spec/target", p.Target)); err != nil {
		return p, err
	}
	first := p
	err := s.write(ctx, func(tx *sql.Tx) error {
		p = first
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, p.Account))
		if err != nil {
			return err
		}
		old, err := s.scanPolicy(s.in(ctx, tx, policySQL).QueryRowContext(ctx, p.ID, p.Account))
		if err != nil {
			return err
		}
		var changes map[string]string
		if p, changes, err = s.replacePolicy(ctx, tx, by, old, p); err != nil || len(changes) == 0 {
			return err
		}
		return s.audit(ctx, tx, by, a, "policy.update", string(p.ID), changes)
	})
	return p, err
}

// policyChanges names the settings that changed, never their values: which of
// them are secret is the catalogs' to know.
func policyChanges(old, p policy.Policy) map[string]string {
	out := diff("name", old.Name, p.Name, "level", old.Level.String(), p.Level.String(), "target", old.Target, p.Target, "priority", old.Priority.String(), p.Priority.String())
	if !maps.Equal(old.Labels, p.Labels) {
		out["labels"] = orNone(pairs(old.Labels)) + " → " + orNone(pairs(p.Labels))
	}
	for _, k := range slices.Sorted(maps.Keys(p.Settings)) {
		if was, ok := old.Settings[k]; !ok {
			out["settings."+string(k)] = "added"
		} else if was != p.Settings[k] {
			out["settings."+string(k)] = "changed"
		}
	}
	for k := range old.Settings {
		if _, ok := p.Settings[k]; !ok {
			out["settings."+string(k)] = "removed"
		}
	}
	if !slices.Equal(old.Locked, p.Locked) {
		out["locked"] = "changed"
	}
	if !slices.Equal(old.Raw, p.Raw) {
		out["raw"] = "changed"
	}
	return out
}

// DeletePolicy implements policy.Store.
func (s *Store) DeletePolicy(ctx context.Context, by fleet.Actor, id fleet.AccountID, p policy.ID, revision int64) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		old, err := s.scanPolicy(s.in(ctx, tx, policySQL).QueryRowContext(ctx, p, id))
		if err != nil {
			return err
		}
		if old.Revision != revision {
			return stale()
		}
		return s.dropPolicy(ctx, tx, by, a, old)
	})
}

// dropPolicy deletes a policy of account a as it was read: when somebody changed
// it since, it is stale.
func (s *Store) dropPolicy(ctx context.Context, tx *sql.Tx, by fleet.Actor, a fleet.Account, old policy.Policy) error {
	if err := changed(tx.ExecContext(ctx, `DELETE FROM policy WHERE id = $1 AND revision = $2`, old.ID, old.Revision)); err != nil {
		return err
	}
	old.Revision, old.UpdatedAt = old.Revision+1, s.micros()
	if err := s.recall(ctx, tx, by, old, true); err != nil {
		return err
	}
	return s.audit(ctx, tx, by, a, "policy.delete", string(old.ID), map[string]string{"name": old.Name})
}

// dropDevicePolicies deletes the policies that are for one device alone: nobody
// could edit them any more, since what they are for is gone.
func (s *Store) dropDevicePolicies(ctx context.Context, tx *sql.Tx, by fleet.Actor, a fleet.Account, d fleet.DeviceID) (int, error) {
	rows, err := tx.QueryContext(ctx, `SELECT `+policyColumns+` FROM policy WHERE account = $1 AND level = $2 AND target = $3`, a.ID, policy.Device, string(d))
	own, err := collect(rows, err, s.scanPolicy)
	if err != nil {
		return 0, err
	}
	for _, p := range own {
		if err := s.dropPolicy(ctx, tx, by, a, p); isConflict(err) { // edited since it was read here
			return 0, errAgain
		} else if err != nil {
			return 0, err
		}
	}
	return len(own), nil
}
