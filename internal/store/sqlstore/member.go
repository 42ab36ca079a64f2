package sqlstore

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
)

const maxMembers = 1000

const (
	memberColumns = `email, email_key, role, sites, disabled, signed_in_at`
	memberByIDSQL = `SELECT ` + commonColumns + memberColumns + ` FROM member WHERE id = $1`
)

func encodeSites(ids []fleet.SiteID) string {
	if len(ids) == 0 {
		return ""
	}
	return encode(ids)
}

func decodeSites(text string) (out []fleet.SiteID, err error) {
	var all []string
	err = decodeList(text, &all)
	for _, id := range all {
		out = append(out, fleet.SiteID(id))
	}
	return out, err
}

func siteWords(ids []fleet.SiteID) string { return strings.Join(texts(ids), ", ") }

// members is the noun; what binds a role needs the store.
func (s *Store) members() *noun[access.Member] {
	return &noun[access.Member]{
		table: "member", what: "member", action: "member", prefix: "mem_", most: func(limits) int { return maxMembers },
		own: memberColumns,
		common: func(v *access.Member) common {
			return common{(*string)(&v.ID), &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
		},
		values: func(v access.Member) []any {
			return []any{v.Email, strings.ToLower(v.Email), v.Role, encodeSites(v.Sites), v.Disabled, micro(v.SignedInAt)}
		},
		scan: func(v *access.Member) ([]any, func() error) {
			var key, in string
			var signed int64
			return []any{&v.Email, &key, &v.Role, &in, &v.Disabled, &signed}, func() (err error) {
				v.SignedInAt = fromMicro(signed)
				v.Sites, err = decodeSites(in)
				return err
			}
		},
		fields: func(v access.Member) []string {
			return []string{"email", v.Email, "role", string(v.Role), "sites", siteWords(v.Sites), "disabled", onOff(v.Disabled)}
		},
		check: func(v access.Member) error { return v.Check() },
		refer: func(ctx context.Context, s *Store, tx *sql.Tx, v *access.Member) error {
			was := access.Member{}
			if v.ID != "" {
				var err error
				if was, err = s.members().mine(ctx, tx, v.Account, string(v.ID)); err != nil {
					return err
				}
				v.SignedInAt = was.SignedInAt
			}
			if slices.Equal(was.Sites, v.Sites) { // sites that are gone may stay where they were
				return s.ownEmail(ctx, tx, *v)
			}
			if err := s.ownSites(ctx, tx, v.Account, v.Sites); err != nil {
				return err
			}
			return s.ownEmail(ctx, tx, *v)
		},
		settle: func(ctx context.Context, s *Store, tx *sql.Tx, old *access.Member, v access.Member, _ map[string]string) error {
			if old == nil || v.Role == access.Owner && !v.Disabled {
				return nil
			}
			return s.ownerLeft(ctx, tx, *old)
		},
	}
}

// ownSites fails when an account has not all of the sites.
func (s *Store) ownSites(ctx context.Context, tx *sql.Tx, id fleet.AccountID, all []fleet.SiteID) error {
	for i, site := range all {
		if ok, err := s.exists(ctx, tx, "site", id, string(site)); err != nil || !ok {
			return cmpErr(err, fault.Bad(fmt.Sprintf("/spec/sites/%d", i), "reference", "the account has no such site"))
		}
	}
	return nil
}

// ownEmail fails when another member of the account has the address. The index holds it
// against those who come at once.
func (s *Store) ownEmail(ctx context.Context, tx *sql.Tx, v access.Member) error {
	if err := s.lockAudit(ctx, tx); err != nil {
		return err
	}
	var n int
	err := tx.QueryRowContext(ctx, `SELECT count(*) FROM member WHERE account = $1 AND email_key = $2 AND id <> $3`, v.Account, strings.ToLower(v.Email), v.ID).Scan(&n)
	if err == nil && n > 0 {
		e := fault.Bad("/spec/email", "emailTaken", "a member of the account has this address already")
		e.Kind, e.Code = fault.Conflict, "emailTaken"
		return e
	}
	return err
}

// ownerLeft fails when the operator has no owner any more who can act. was is the member
// as it stood.
func (s *Store) ownerLeft(ctx context.Context, tx *sql.Tx, was access.Member) error {
	if was.Role != access.Owner || was.Disabled {
		return nil
	}
	if err := s.lockAudit(ctx, tx); err != nil { // of two that go at once, the later sees that
		return err
	}
	a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, was.Account))
	if err != nil || a.Type != fleet.Operator {
		return err
	}
	rows, err := tx.QueryContext(ctx, `SELECT disabled FROM member WHERE account = $1 AND role = $2`, was.Account, access.Owner)
	left, err := collect(rows, err, func(r row) (gone bool, err error) { return gone, r.Scan(&gone) })
	if err == nil && !slices.Contains(left, false) {
		err = fault.Coded(fault.Conflict, "lastOwner", "%s is the operator's last owner: make somebody else one first", was.Name)
	}
	return err
}

// CreateMember implements access.MemberStore.
func (s *Store) CreateMember(ctx context.Context, by fleet.Actor, m access.Member) (access.Member, error) {
	return s.members().create(ctx, s, by, m)
}

// FindMember implements access.MemberStore.
func (s *Store) FindMember(ctx context.Context, root fleet.AccountID, ref string) (access.Member, error) {
	return s.members().find(ctx, s, root, ref)
}

// Members implements access.MemberStore.
func (s *Store) Members(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]access.Member, error) {
	return s.members().list(ctx, s, id, p)
}

// SaveMember implements access.MemberStore.
func (s *Store) SaveMember(ctx context.Context, by fleet.Actor, m access.Member) (access.Member, error) {
	return s.members().save(ctx, s, by, m)
}

// DeleteMember implements access.MemberStore.
func (s *Store) DeleteMember(ctx context.Context, by fleet.Actor, id fleet.AccountID, m access.MemberID) error {
	return s.members().remove(ctx, s, by, id, string(m), func(tx *sql.Tx, old access.Member, changes map[string]string) error {
		res, err := tx.ExecContext(ctx, `UPDATE token SET revoked_at = $1 WHERE member = $2 AND member <> '' AND revoked_at = 0`, micro(s.now()), m)
		if err := took(changes, "tokens", res, err); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM login_link WHERE account = $1 AND member = $2`, id, m); err != nil {
			return err
		}
		return s.ownerLeft(ctx, tx, old)
	})
}
