package sqlstore

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
)

const (
	loginColumns = `member, account, password, totp, new_totp, step, recovery, subject, revision`
	// maxClaimants is how many accounts one address is looked for in.
	maxClaimants = 20
)

func totpPlace(m access.MemberID) string    { return "totp " + string(m) }
func newTOTPPlace(m access.MemberID) string { return "new totp " + string(m) }

func encodeHashes(all [][32]byte) string {
	out := make([]string, len(all))
	for i, h := range all {
		out[i] = hex.EncodeToString(h[:])
	}
	return encode(out)
}

func (s *Store) scanLogin(r row) (l access.Login, err error) {
	var key, next, recovery string
	if err := r.Scan(&l.Member, &l.Account, &l.Password, &key, &next, &l.Step, &recovery, &l.Subject, &l.Revision); err != nil {
		return l, missing(err, "login")
	}
	if l.Key, err = s.keys.Open(totpPlace(l.Member), key); err != nil {
		return l, err
	}
	if l.NewKey, err = s.keys.Open(newTOTPPlace(l.Member), next); err != nil {
		return l, err
	}
	var all []string
	if err := json.Unmarshal([]byte(recovery), &all); err != nil {
		return l, err
	}
	for _, text := range all {
		var h [32]byte
		if err := decodeHash(&h, text); err != nil {
			return l, err
		}
		l.Recovery = append(l.Recovery, h)
	}
	return l, nil
}

// login is a member's, also when nothing is saved yet.
func (s *Store) login(q queryer, ctx context.Context, account fleet.AccountID, m access.MemberID) (access.Login, error) {
	l, err := s.scanLogin(q.QueryRowContext(ctx, `SELECT `+loginColumns+` FROM member_login WHERE member = $1 AND account = $2`, m, account))
	if isMissing(err) {
		return access.Login{Member: m, Account: account}, nil
	}
	return l, err
}

type queryer interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// Login implements access.LoginStore.
func (s *Store) Login(ctx context.Context, account fleet.AccountID, m access.MemberID) (access.Login, error) {
	v, err := s.FindMember(ctx, account, string(m))
	if err != nil {
		return access.Login{}, err
	}
	if v.Account != account || v.ID != m {
		return access.Login{}, fault.New(fault.Missing, "no such member")
	}
	l, err := s.login(s.r, ctx, account, m)
	return l, s.failed(err)
}

// Claimants implements access.LoginStore.
func (s *Store) Claimants(ctx context.Context, email string) ([]access.Claimant, error) {
	return s.claimants(ctx, `email_key = $1`, strings.ToLower(email))
}

// ClaimantsBySubject implements access.LoginStore.
func (s *Store) ClaimantsBySubject(ctx context.Context, subject string) ([]access.Claimant, error) {
	return s.claimants(ctx, `id IN (SELECT member FROM member_login WHERE subject = $1 AND subject <> '')`, subject)
}

func (s *Store) claimants(ctx context.Context, cond, value string) ([]access.Claimant, error) {
	if !storable(value) {
		return nil, nil
	}
	rows, err := s.r.QueryContext(ctx, `SELECT `+commonColumns+memberColumns+` FROM member WHERE `+cond+` ORDER BY id LIMIT $2`, value, maxClaimants)
	found, err := collect(rows, err, s.members().row)
	if err != nil {
		return nil, s.failed(err)
	}
	var out []access.Claimant
	for _, m := range found {
		c, err := s.claimant(ctx, m)
		if err != nil {
			return nil, s.failed(err)
		}
		out = append(out, c)
	}
	return out, nil
}

func (s *Store) claimant(ctx context.Context, m access.Member) (access.Claimant, error) {
	a, err := s.Account(ctx, m.Account)
	if err != nil {
		return access.Claimant{}, err
	}
	l, err := s.login(s.r, ctx, m.Account, m.ID)
	return access.Claimant{Member: m, Login: l, Account: a}, err
}

// SaveLogin implements access.LoginStore.
func (s *Store) SaveLogin(ctx context.Context, by fleet.Actor, l access.Login, keep string) (access.Login, error) {
	first := l
	err := s.write(ctx, func(tx *sql.Tx) error {
		l = first
		a, err := s.accountOfMember(ctx, tx, l.Account, l.Member)
		if err != nil {
			return err
		}
		changes, err := s.putLogin(ctx, tx, &l)
		if err != nil || len(changes) == 0 {
			return err
		}
		if changes["password"] != "" || changes["totp"] != "" {
			if err := endSessions(ctx, tx, l.Member, keep, changes); err != nil {
				return err
			}
		}
		return s.audit(ctx, tx, by, a, "member.login", string(l.Member), changes)
	})
	return l, err
}

// accountOfMember is an account, when the member is one of it.
func (s *Store) accountOfMember(ctx context.Context, tx *sql.Tx, account fleet.AccountID, m access.MemberID) (fleet.Account, error) {
	a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, account))
	if err != nil {
		return a, err
	}
	if ok, err := s.exists(ctx, tx, "member", account, string(m)); err != nil || !ok {
		return a, cmpErr(err, fault.New(fault.Missing, "no such member"))
	}
	return a, nil
}

// putLogin writes a login, and says for the trail what is another, without values.
func (s *Store) putLogin(ctx context.Context, tx *sql.Tx, l *access.Login) (map[string]string, error) {
	if err := checkText("/subject", l.Subject); err != nil {
		return nil, err
	}
	was, err := s.login(tx, ctx, l.Account, l.Member)
	if err != nil {
		return nil, err
	}
	if was.Revision != l.Revision {
		return nil, stale()
	}
	changes := map[string]string{}
	if was.Password != l.Password {
		changes["password"] = "changed"
	}
	if !was.Key.Equal(l.Key) {
		changes["totp"] = onOff(!l.Key.Empty())
	}
	if !was.NewKey.Equal(l.NewKey) && !l.NewKey.Empty() {
		changes["totp setup"] = "begun"
	}
	if a, b := encodeHashes(was.Recovery), encodeHashes(l.Recovery); a != b {
		changes["recovery codes"] = fmt.Sprintf("%d → %d", len(was.Recovery), len(l.Recovery))
	}
	if was.Subject != l.Subject {
		changes["identity"] = l.Subject
	}
	if len(changes) == 0 && was.Step == l.Step && was.NewKey.Equal(l.NewKey) {
		return changes, nil
	}
	l.Revision++
	args := []any{l.Member, l.Account, l.Password, s.keys.Seal(totpPlace(l.Member), l.Key), s.keys.Seal(newTOTPPlace(l.Member), l.NewKey), l.Step, encodeHashes(l.Recovery), l.Subject, l.Revision}
	if was.Revision == 0 {
		_, err = tx.ExecContext(ctx, `INSERT INTO member_login (`+loginColumns+`) VALUES (`+marks(len(args))+`)`, args...)
		if _, twice := unique(err); twice {
			return nil, stale()
		}
		return changes, err
	}
	res, err := tx.ExecContext(ctx, `UPDATE member_login SET password = $3, totp = $4, new_totp = $5, step = $6, recovery = $7, subject = $8, revision = $9 WHERE member = $1 AND account = $2 AND revision = $9 - 1`, args...)
	return changes, changed(res, err)
}

func endSessions(ctx context.Context, tx *sql.Tx, m access.MemberID, keep string, changes map[string]string) error {
	res, err := tx.ExecContext(ctx, `DELETE FROM member_session WHERE member = $1 AND id <> $2`, m, keep)
	return took(changes, "sessions ended", res, err)
}

const linkColumns = `id, hash, account, member, kind, created_at, expires_at`

func scanLoginLink(r row) (l access.Link, err error) {
	var hash string
	var created, expires int64
	if err := r.Scan(&l.ID, &hash, &l.Account, &l.Member, &l.Kind, &created, &expires); err != nil {
		return l, missing(err, "link")
	}
	l.CreatedAt, l.ExpiresAt = fromMicro(created), fromMicro(expires)
	return l, decodeHash(&l.Hash, hash)
}

// CreateLink implements access.LoginStore.
func (s *Store) CreateLink(ctx context.Context, by fleet.Actor, l access.Link) (access.Link, error) {
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, l.Account))
		if err != nil {
			return err
		}
		if l.Member != "" {
			if _, err := s.accountOfMember(ctx, tx, l.Account, l.Member); err != nil {
				return err
			}
		}
		l.ID, l.CreatedAt, l.ExpiresAt = newID("lnk_"), fromMicro(micro(l.CreatedAt)), fromMicro(micro(l.ExpiresAt))
		if _, err := tx.ExecContext(ctx, `DELETE FROM login_link WHERE account = $1 AND member = $2 OR expires_at <= $3`, l.Account, l.Member, micro(s.now())); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO login_link (`+linkColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
			l.ID, hex.EncodeToString(l.Hash[:]), l.Account, l.Member, l.Kind, micro(l.CreatedAt), micro(l.ExpiresAt)); err != nil {
			return err
		}
		changes := map[string]string{"kind": string(l.Kind)}
		if l.Member != "" {
			changes["member"] = string(l.Member)
		}
		return s.audit(ctx, tx, by, a, "link.create", l.ID, changes)
	})
	return l, err
}

// LinkByHash implements access.LoginStore.
func (s *Store) LinkByHash(ctx context.Context, hash [32]byte, at time.Time) (access.Link, access.Claimant, error) {
	none := fault.New(fault.Missing, "no such link")
	l, err := scanLoginLink(s.r.QueryRowContext(ctx, `SELECT `+linkColumns+` FROM login_link WHERE hash = $1`, hex.EncodeToString(hash[:])))
	if err != nil {
		return access.Link{}, access.Claimant{}, s.failed(err)
	}
	if !at.Before(l.ExpiresAt) {
		return access.Link{}, access.Claimant{}, none
	}
	if l.Member == "" {
		a, err := s.Account(ctx, l.Account)
		return l, access.Claimant{Account: a}, err
	}
	m, err := s.members().row(s.ask(memberByIDSQL).QueryRowContext(ctx, l.Member))
	if isMissing(err) || err == nil && m.Disabled {
		return access.Link{}, access.Claimant{}, none
	}
	if err != nil {
		return access.Link{}, access.Claimant{}, s.failed(err)
	}
	c, err := s.claimant(ctx, m)
	return l, c, s.failed(err)
}
