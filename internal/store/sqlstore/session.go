package sqlstore

import (
	"context"
	"database/sql"
	"encoding/hex"
	"errors"
	"time"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
)

const (
	sessionColumns = `id, hash, member, account, how, address, browser, created_at, used_at, ends_at`
	sessionSQL     = `SELECT ` + sessionColumns + ` FROM member_session WHERE hash = $1`
)

func scanSession(r row) (v access.Session, err error) {
	var hash string
	var created, used, ends int64
	if err := r.Scan(&v.ID, &hash, &v.Member, &v.Account, &v.How, &v.Address, &v.Browser, &created, &used, &ends); err != nil {
		return v, missing(err, "session")
	}
	v.CreatedAt, v.UsedAt, v.EndsAt = fromMicro(created), fromMicro(used), fromMicro(ends)
	return v, decodeHash(&v.Hash, hash)
}

// StartSession implements access.LoginStore.
func (s *Store) StartSession(ctx context.Context, by fleet.Actor, v access.Session, used *access.Login) (access.Session, error) {
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := s.accountOfMember(ctx, tx, v.Account, v.Member)
		if err != nil {
			return err
		}
		changes := map[string]string{}
		if used != nil {
			l := *used
			if changes, err = s.putLogin(ctx, tx, &l); err != nil {
				return err
			}
		}
		return s.startSession(ctx, tx, by, a, &v, changes)
	})
	return v, err
}

func (s *Store) startSession(ctx context.Context, tx *sql.Tx, by fleet.Actor, a fleet.Account, v *access.Session, changes map[string]string) error {
	now := s.micros()
	v.ID, v.Browser = newID("ses_"), clean(v.Browser)
	v.CreatedAt, v.UsedAt, v.EndsAt = fromMicro(micro(v.CreatedAt)), fromMicro(micro(v.UsedAt)), fromMicro(micro(v.EndsAt))
	if _, err := tx.ExecContext(ctx, `DELETE FROM member_session WHERE ends_at <= $1`, micro(now)); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `INSERT INTO member_session (`+sessionColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		v.ID, hex.EncodeToString(v.Hash[:]), v.Member, a.ID, v.How, v.Address, v.Browser, micro(v.CreatedAt), micro(v.UsedAt), micro(v.EndsAt)); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM member_session WHERE member = $1 AND id NOT IN (SELECT id FROM member_session WHERE member = $1 ORDER BY used_at DESC, id DESC LIMIT $2)`, v.Member, access.MaxSessions); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `UPDATE member SET signed_in_at = $1 WHERE id = $2 AND signed_in_at = 0`, micro(now), v.Member); err != nil {
		return err
	}
	changes["member"], changes["how"], changes["address"] = string(v.Member), v.How, v.Address
	return s.audit(ctx, tx, by, a, "session.start", v.ID, changes)
}

// SessionByHash implements access.LoginStore.
func (s *Store) SessionByHash(ctx context.Context, hash [32]byte, at time.Time) (access.Session, access.Member, error) {
	none := fault.New(fault.Missing, "no such session")
	v, err := scanSession(s.ask(sessionSQL).QueryRowContext(ctx, hex.EncodeToString(hash[:])))
	if err != nil {
		return access.Session{}, access.Member{}, s.failed(err)
	}
	if !at.Before(v.IdleUntil()) {
		return access.Session{}, access.Member{}, none
	}
	m, err := s.members().row(s.ask(memberByIDSQL).QueryRowContext(ctx, v.Member))
	if isMissing(err) || err == nil && m.Disabled {
		return access.Session{}, access.Member{}, none
	}
	return v, m, s.failed(err)
}

// UseSession implements access.LoginStore.
func (s *Store) UseSession(ctx context.Context, account fleet.AccountID, id string, at time.Time) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE member_session SET used_at = $1 WHERE id = $2 AND account = $3 AND used_at < $1`, micro(at), id, account)
		return err
	})
}

// Sessions implements access.LoginStore.
func (s *Store) Sessions(ctx context.Context, account fleet.AccountID, m access.MemberID, at time.Time) ([]access.Session, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT `+sessionColumns+` FROM member_session WHERE account = $1 AND member = $2 AND ends_at > $3 AND used_at > $4 ORDER BY id`,
		account, m, micro(at), micro(at.Add(-access.SessionIdle)))
	out, err := collect(rows, err, scanSession)
	return out, s.failed(err)
}

// EndSession implements access.LoginStore.
func (s *Store) EndSession(ctx context.Context, by fleet.Actor, account fleet.AccountID, m access.MemberID, id string) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := s.accountOfMember(ctx, tx, account, m)
		if err != nil {
			return err
		}
		if err := gone(tx.ExecContext(ctx, `DELETE FROM member_session WHERE id = $1 AND member = $2`, id, m)); err != nil {
			return missing(err, "session")
		}
		return s.audit(ctx, tx, by, a, "session.end", id, map[string]string{"member": string(m)})
	})
}

// EndSessions implements access.LoginStore.
func (s *Store) EndSessions(ctx context.Context, by fleet.Actor, account fleet.AccountID, m access.MemberID, keep string) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := s.accountOfMember(ctx, tx, account, m)
		if err != nil {
			return err
		}
		changes := map[string]string{}
		if err := endSessions(ctx, tx, m, keep, changes); err != nil || len(changes) == 0 {
			return err
		}
		return s.audit(ctx, tx, by, a, "member.signOut", string(m), changes)
	})
}

// FollowLink implements access.LoginStore. The link goes first: who comes at the same time waits,
// and finds it gone.
func (s *Store) FollowLink(ctx context.Context, by fleet.Actor, f access.Following) (access.Session, access.Member, error) {
	first, v, m := f, access.Session{}, access.Member{}
	err := s.write(ctx, func(tx *sql.Tx) error {
		f, v = first, first.Session
		text := hex.EncodeToString(f.Link[:])
		l, err := scanLoginLink(tx.QueryRowContext(ctx, `SELECT `+linkColumns+` FROM login_link WHERE hash = $1`, text))
		if err != nil {
			return err
		}
		if err := gone(tx.ExecContext(ctx, `DELETE FROM login_link WHERE hash = $1 AND expires_at > $2`, text, micro(s.now()))); err != nil {
			return missing(err, "link")
		}
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, l.Account))
		if err != nil {
			return err
		}
		if l.Kind == access.LinkOwner {
			m = access.Member{Account: l.Account, Name: f.Member.Name, Email: f.Member.Email, Role: access.Owner}
			if err := errors.Join(checkName(m.Name, true), m.Check()); err != nil {
				return err
			}
			if err := s.members().add(ctx, s, tx, by, a, &m); err != nil {
				return err
			}
		} else if m, err = s.members().mine(ctx, tx, l.Account, string(l.Member)); err != nil || m.Disabled {
			return cmpErr(err, fault.New(fault.Missing, "no such link"))
		}
		by := by
		if by.ID == "" { // whom the link made
			by.ID, by.Name = string(m.ID), m.Name
		}
		f.Login.Member, f.Login.Account, v.Member, v.Account = m.ID, m.Account, m.ID, m.Account
		changes, err := s.putLogin(ctx, tx, &f.Login)
		if err != nil {
			return err
		}
		if err := endSessions(ctx, tx, m.ID, "", changes); err != nil {
			return err
		}
		changes["link"] = l.ID
		if err := s.audit(ctx, tx, by, a, "member.login", string(m.ID), changes); err != nil {
			return err
		}
		return s.startSession(ctx, tx, by, a, &v, map[string]string{})
	})
	return v, m, err
}
