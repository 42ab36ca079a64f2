package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"strings"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
)

var factoryRoots = &noun[ca.FactoryRoot]{
	table: "factory_root", what: "factory root", action: "factoryRoot", prefix: "fct_", most: func(limits) int { return ca.MaxFactoryRoots },
	own: `pem, families, subject, organizations, eku, allow_expired, allow_sha1`,
	common: func(v *ca.FactoryRoot) common {
		return common{(*string)(&v.ID), &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
	},
	values: func(v ca.FactoryRoot) []any {
		return []any{v.PEM, encode(v.Families), encode(v.Subject), encodeList(v.Organizations), v.EKU, v.AllowExpired, v.AllowSHA1}
	},
	scan: func(v *ca.FactoryRoot) ([]any, func() error) {
		var families, subject, organizations string
		return []any{&v.PEM, &families, &subject, &organizations, &v.EKU, &v.AllowExpired, &v.AllowSHA1}, func() error {
			return errors.Join(json.Unmarshal([]byte(families), &v.Families), json.Unmarshal([]byte(subject), &v.Subject), decodeList(organizations, &v.Organizations))
		}
	},
	fields: func(v ca.FactoryRoot) []string {
		return []string{"certificates", v.PEM, "families", encode(v.Families), "subject", encode(v.Subject), "organizations", strings.Join(v.Organizations, ", "), "extendedKeyUsage", string(v.EKU),
			"allowExpired", onOff(v.AllowExpired), "allowSHA1", onOff(v.AllowSHA1)}
	},
	hidden: map[string]bool{"certificates": true}, // too long to be read there
	check:  ca.FactoryRoot.Check,
	settle: operatorsOwn[ca.FactoryRoot],
}

var blockedKeys = &noun[ca.Block]{
	table: "blocked_key", what: "blocked key", action: "blockedKey", prefix: "blk_", most: func(limits) int { return ca.MaxBlocks },
	own: `fingerprint, reason`,
	common: func(v *ca.Block) common {
		return common{(*string)(&v.ID), &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
	},
	values: func(v ca.Block) []any { return []any{v.Fingerprint, v.Reason} },
	scan:   func(v *ca.Block) ([]any, func() error) { return []any{&v.Fingerprint, &v.Reason}, nil },
	fields: func(v ca.Block) []string { return []string{"fingerprint", v.Fingerprint, "reason", v.Reason} },
	check:  func(v ca.Block) error { return errors.Join(v.Check(), checkText("/spec/reason", v.Reason)) },
	settle: func(ctx context.Context, s *Store, tx *sql.Tx, old *ca.Block, v ca.Block, changes map[string]string) error {
		if old == nil {
			changes["fingerprint"] = v.Fingerprint
		}
		return s.trustChanged(ctx, tx)
	},
}

func operatorsOwn[T any](ctx context.Context, s *Store, tx *sql.Tx, _ *T, _ T, _ map[string]string) error {
	return s.trustChanged(ctx, tx)
}

// CreateFactoryRoot implements ca.FactoryStore.
func (s *Store) CreateFactoryRoot(ctx context.Context, by fleet.Actor, r ca.FactoryRoot) (ca.FactoryRoot, error) {
	return factoryRoots.create(ctx, s, by, r)
}

// FindFactoryRoot implements ca.FactoryStore.
func (s *Store) FindFactoryRoot(ctx context.Context, root fleet.AccountID, ref string) (ca.FactoryRoot, error) {
	return factoryRoots.find(ctx, s, root, ref)
}

// FactoryRoots implements ca.FactoryStore.
func (s *Store) FactoryRoots(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]ca.FactoryRoot, error) {
	return factoryRoots.list(ctx, s, id, p)
}

// SaveFactoryRoot implements ca.FactoryStore.
func (s *Store) SaveFactoryRoot(ctx context.Context, by fleet.Actor, r ca.FactoryRoot) (ca.FactoryRoot, error) {
	return factoryRoots.save(ctx, s, by, r)
}

// DeleteFactoryRoot implements ca.FactoryStore.
func (s *Store) DeleteFactoryRoot(ctx context.Context, by fleet.Actor, id fleet.AccountID, r ca.FactoryID) error {
	return factoryRoots.remove(ctx, s, by, id, string(r), func(tx *sql.Tx, _ ca.FactoryRoot, _ map[string]string) error { return s.trustChanged(ctx, tx) })
}

// CreateBlock implements ca.FactoryStore.
func (s *Store) CreateBlock(ctx context.Context, by fleet.Actor, b ca.Block) (ca.Block, error) {
	v, err := blockedKeys.create(ctx, s, by, b)
	if f := fault.As(err); f != nil && f.Code == "nameTaken" {
		err = fault.Coded(fault.Conflict, "nameTaken", "a blocked key has this name, or this fingerprint, already")
	}
	return v, err
}

// FindBlock implements ca.FactoryStore.
func (s *Store) FindBlock(ctx context.Context, root fleet.AccountID, ref string) (ca.Block, error) {
	return blockedKeys.find(ctx, s, root, ref)
}

// Blocks implements ca.FactoryStore.
func (s *Store) Blocks(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]ca.Block, error) {
	return blockedKeys.list(ctx, s, id, p)
}

// SaveBlock implements ca.FactoryStore.
func (s *Store) SaveBlock(ctx context.Context, by fleet.Actor, b ca.Block) (ca.Block, error) {
	return blockedKeys.save(ctx, s, by, b)
}

// DeleteBlock implements ca.FactoryStore.
func (s *Store) DeleteBlock(ctx context.Context, by fleet.Actor, id fleet.AccountID, b ca.BlockID) error {
	return blockedKeys.remove(ctx, s, by, id, string(b), func(tx *sql.Tx, _ ca.Block, _ map[string]string) error { return s.trustChanged(ctx, tx) })
}

// trustChanged tells all servers to read anew whose certificates count.
func (s *Store) trustChanged(ctx context.Context, tx *sql.Tx) error {
	_, err := s.mark(ctx, tx, "trust")
	return err
}
