package sqlstore

import (
	"context"
	"database/sql"
	"fmt"

	"muster/internal/fleet"
	"muster/internal/policy"
)

// pastPlace is where a state of a policy is sealed for: not for the policy
// itself, so that nobody with the file puts an old one in the place of today's.
func pastPlace(id policy.ID, revision int64) string {
	return fmt.Sprintf("policy/%s/past/%d", id, revision)
}

const pastColumns = `account, policy, revision, name, level, target, priority, content, labels, created_at, updated_at, by_name, gone`

const (
	insertPastSQL = `INSERT INTO policy_past (` + pastColumns + `) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`
	trimPastSQL   = `DELETE FROM policy_past WHERE account = $1 AND policy = $2 AND revision <= $3`
)

// recall keeps the state of a policy that a write leaves. Revisions have no
// gaps, so that counting back from it finds what is too old.
func (s *Store) recall(ctx context.Context, tx *sql.Tx, by fleet.Actor, p policy.Policy, deleted bool) error {
	_, err := s.in(ctx, tx, insertPastSQL).ExecContext(ctx, p.Account, p.ID, p.Revision, p.Name, p.Level, p.Target, p.Priority, s.sealPolicy(p, pastPlace(p.ID, p.Revision)),
		encode(p.Labels), micro(p.CreatedAt), micro(p.UpdatedAt), clean(by.Name), deleted)
	if err != nil || p.Revision <= policy.MaxHistory {
		return err
	}
	_, err = tx.ExecContext(ctx, trimPastSQL, p.Account, p.ID, p.Revision-policy.MaxHistory)
	return err
}

func (s *Store) scanPast(r row) (p policy.Past, err error) {
	var sealed, labels string
	var created, updated int64
	if err := r.Scan(&p.Account, &p.ID, &p.Revision, &p.Name, &p.Level, &p.Target, &p.Priority, &sealed, &labels, &created, &updated, &p.By, &p.Deleted); err != nil {
		return p, missing(err, "revision")
	}
	p.CreatedAt, p.UpdatedAt = fromMicro(created), fromMicro(updated)
	if p.Labels, err = decodeLabels(labels); err != nil {
		return p, err
	}
	return p, s.unsealPolicy(&p.Policy, pastPlace(p.ID, p.Revision), sealed)
}

// PolicyHistory implements policy.PastStore.
func (s *Store) PolicyHistory(ctx context.Context, account fleet.AccountID, id policy.ID, before int64, n int) ([]policy.Past, error) {
	if before <= 0 {
		before = 1<<62 - 1
	}
	rows, err := s.r.QueryContext(ctx, `SELECT `+pastColumns+` FROM policy_past WHERE account = $1 AND policy = $2 AND revision < $3 ORDER BY revision DESC LIMIT $4`, account, id, before, limit(n))
	out, err := collect(rows, err, s.scanPast)
	return out, s.failed(missing(err, "policy"))
}

// PolicyAuthors implements policy.PastStore.
func (s *Store) PolicyAuthors(ctx context.Context, account fleet.AccountID, ids ...policy.ID) (map[policy.ID]string, error) {
	out := map[policy.ID]string{}
	which, arg := oneOf(s.pg, "p.id", 2, texts(ids))
	rows, err := s.r.QueryContext(ctx, `SELECT p.id, b.by_name FROM policy p JOIN policy_past b ON b.account = p.account AND b.policy = p.id AND b.revision = p.revision WHERE p.account = $1 AND `+which, account, arg)
	_, err = collect(rows, err, func(r row) (none struct{}, err error) {
		var id policy.ID
		var by string
		err = r.Scan(&id, &by)
		out[id] = by
		return none, err
	})
	return out, s.failed(err)
}

// PolicyAt implements policy.PastStore.
func (s *Store) PolicyAt(ctx context.Context, account fleet.AccountID, id policy.ID, revision int64) (policy.Past, error) {
	p, err := s.scanPast(s.r.QueryRowContext(ctx, `SELECT `+pastColumns+` FROM policy_past WHERE account = $1 AND policy = $2 AND revision = $3`, account, id, revision))
	return p, s.failed(err)
}
