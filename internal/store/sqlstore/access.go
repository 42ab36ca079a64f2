package sqlstore

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"
	"time"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
)

const (
	lastAuditSQL   = `SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1`
	insertAuditSQL = `INSERT INTO audit (sequence, at, account, path, actor, actor_name, request_id, action, object, changes, previous, hash, source, result)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`
	tokenByHashSQL = `SELECT ` + tokenColumns + ` FROM token WHERE hash = $1`
)

// audit writes the trail's next line, chained to the one before.
func (s *Store) audit(ctx context.Context, tx *sql.Tx, by fleet.Actor, a fleet.Account, action, object string, changes map[string]string) error {
	return s.auditAs(ctx, tx, by, a, action, object, changes, access.Done)
}

func (s *Store) auditAs(ctx context.Context, tx *sql.Tx, by fleet.Actor, a fleet.Account, action, object string, changes map[string]string, result access.Result) error {
	if err := s.lockAudit(ctx, tx); err != nil {
		return err
	}
	if by.Comment != "" {
		changes = maps.Clone(changes)
		if changes == nil {
			changes = map[string]string{}
		}
		changes["comment"] = cut(by.Comment, 4*500)
	}
	e := access.Entry{At: s.micros(), Account: a.ID, Actor: by.Kind + ":" + by.ID, ActorName: clean(by.Name), RequestID: clean(by.RequestID), Source: clean(by.Source), Action: action, Object: object, Changes: changes, Result: result}
	var previous string
	err := s.in(ctx, tx, lastAuditSQL).QueryRowContext(ctx).Scan(&e.Sequence, &previous)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return err
	}
	e.Sequence++
	if previous != "" {
		if err := decodeHash(&e.Previous, previous); err != nil {
			return err
		}
	}
	e.Hash = entryHash(e, a.Path)
	_, err = s.in(ctx, tx, insertAuditSQL).ExecContext(ctx,
		e.Sequence, micro(e.At), e.Account, a.Path, e.Actor, e.ActorName, e.RequestID, e.Action, e.Object, encode(e.Changes), hex.EncodeToString(e.Previous[:]), hex.EncodeToString(e.Hash[:]), e.Source, e.Result)
	return err
}

// Refuse implements access.Store. The object is what somebody asked for, and need not be anything.
func (s *Store) Refuse(ctx context.Context, by fleet.Actor, account fleet.AccountID, action, object string, what map[string]string) error {
	changes := make(map[string]string, len(what))
	for k, v := range what {
		changes[k] = clean(v)
	}
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, account))
		if err != nil {
			return err
		}
		return s.auditAs(ctx, tx, by, a, action, clean(object), changes, access.Refused)
	})
}

func decodeHash(to *[32]byte, s string) error {
	b, err := hex.DecodeString(s)
	if err != nil || len(b) != 32 {
		return errors.New("a hash of the audit trail is damaged")
	}
	copy(to[:], b)
	return nil
}

// entryHash covers every field, and the path that says who sees the line, each with its length before it, so that no two
// entries have the same encoding. Entries of before schema 10 have no source, and one without is hashed as they were: with
// a source the number of texts is odd, without it is even. Likewise what was done is hashed as it was before schema 14: a
// result that says otherwise goes before all, behind a length that no text has.
func entryHash(e access.Entry, path string) [32]byte {
	h := sha256.New()
	put := func(s string) {
		var n [8]byte
		binary.BigEndian.PutUint64(n[:], uint64(len(s)))
		h.Write(n[:])
		h.Write([]byte(s))
	}
	var n [16]byte
	if e.Result != access.Done {
		h.Write(bytes.Repeat([]byte{0xff}, 8))
		put(string(e.Result))
	}
	binary.BigEndian.PutUint64(n[:8], uint64(e.Sequence))
	binary.BigEndian.PutUint64(n[8:], uint64(micro(e.At)))
	h.Write(n[:])
	for _, f := range [...]string{string(e.Account), path, e.Actor, e.ActorName, e.RequestID, e.Action, e.Object, string(e.Previous[:])} {
		put(f)
	}
	for _, k := range slices.Sorted(maps.Keys(e.Changes)) {
		put(k)
		put(e.Changes[k])
	}
	if e.Source != "" {
		put(e.Source)
	}
	return [32]byte(h.Sum(nil))
}

const auditColumns = `sequence, at, account, actor, actor_name, request_id, action, object, changes, previous, hash, source, result`

func scanEntry(r row) (e access.Entry, err error) {
	var at int64
	var changes, previous, hash string
	if err := r.Scan(&e.Sequence, &at, &e.Account, &e.Actor, &e.ActorName, &e.RequestID, &e.Action, &e.Object, &changes, &previous, &hash, &e.Source, &e.Result); err != nil {
		return e, err
	}
	e.At = fromMicro(at)
	return e, errors.Join(json.Unmarshal([]byte(changes), &e.Changes), decodeHash(&e.Previous, previous), decodeHash(&e.Hash, hash))
}

// Audit implements access.Store.
func (s *Store) Audit(ctx context.Context, root fleet.AccountID, before int64, n int) ([]access.Entry, error) {
	return s.SearchAudit(ctx, root, access.AuditQuery{Before: before, Limit: n})
}

// SearchAudit implements access.Store.
func (s *Store) SearchAudit(ctx context.Context, root fleet.AccountID, q access.AuditQuery) ([]access.Entry, error) {
	from, to, err := s.beneath(ctx, root)
	if err != nil {
		return nil, err
	}
	c := &clause{pg: s.pg, args: []any{from, to}}
	cond := "path >= $1 AND path < $2"
	add := func(text string, v any) { cond += " AND " + strings.ReplaceAll(text, "?", c.arg(v)) }
	if q.Before > 0 {
		add("sequence < ?", q.Before)
	}
	if q.Account != "" {
		add("account = ?", q.Account)
	}
	if q.Object != "" {
		add("object = ?", q.Object)
	}
	if q.RequestID != "" {
		add("request_id = ?", q.RequestID)
	}
	if q.Source != "" {
		add("source = ?", q.Source)
	}
	if q.Result != nil {
		add("result = ?", *q.Result)
	}
	if q.Actor != "" {
		cond += " AND (actor = " + c.arg(q.Actor) + " OR lower(actor_name) LIKE " + c.arg("%"+like(q.Actor)+"%") + ` ESCAPE '\')`
	}
	if strings.HasSuffix(q.Action, ".") {
		add("substr(action, 1, length(?)) = ?", q.Action)
	} else if q.Action != "" {
		add("action = ?", q.Action)
	}
	if q.Text != "" {
		add(`(lower(action) LIKE ? ESCAPE '\' OR lower(object) LIKE ? ESCAPE '\' OR lower(actor_name) LIKE ? ESCAPE '\' OR lower(changes) LIKE ? ESCAPE '\')`, "%"+like(q.Text)+"%")
	}
	if !q.Since.IsZero() {
		add("at >= ?", micro(q.Since))
	}
	if !q.Until.IsZero() {
		add("at < ?", micro(q.Until))
	}
	rows, err := s.r.QueryContext(ctx, `SELECT `+auditColumns+` FROM audit WHERE `+cond+` ORDER BY sequence DESC LIMIT `+c.arg(limit(q.Limit)), c.args...)
	out, err := collect(rows, err, scanEntry)
	return out, s.failed(err)
}

// A link is an entry as the walk over the chain needs it.
type link struct {
	sequence int64
	previous [32]byte
	hash     [32]byte
	fits     bool // the hash is the entry's
}

// scanLink reads a line that may have been tampered with: what cannot be read
// does not fit.
func scanLink(r row) (l link, err error) {
	var e access.Entry
	var at int64
	var path, changes, previous, hash string
	if err := r.Scan(&e.Sequence, &at, &e.Account, &path, &e.Actor, &e.ActorName, &e.RequestID, &e.Action, &e.Object, &changes, &previous, &hash, &e.Source, &e.Result); err != nil {
		return l, err
	}
	e.At = fromMicro(at)
	bad := errors.Join(json.Unmarshal([]byte(changes), &e.Changes), decodeHash(&e.Previous, previous), decodeHash(&e.Hash, hash))
	return link{e.Sequence, e.Previous, e.Hash, bad == nil && e.Hash == entryHash(e, path)}, nil
}

// VerifyAudit implements access.Store.
func (s *Store) VerifyAudit(ctx context.Context) (int64, error) {
	var previous [32]byte
	for next := int64(1); ; {
		rows, err := s.r.QueryContext(ctx, `SELECT sequence, at, account, path, actor, actor_name, request_id, action, object, changes, previous, hash, source, result FROM audit
			WHERE sequence >= $1 ORDER BY sequence LIMIT 1000`, next)
		page, err := collect(rows, err, scanLink)
		if err != nil {
			return 0, s.failed(err)
		}
		for _, l := range page {
			if l.sequence != next || l.previous != previous || !l.fits {
				return next, nil
			}
			previous, next = l.hash, next+1
		}
		if len(page) < 1000 {
			return 0, nil
		}
	}
}

const tokenColumns = `id, account, name, prefix, hash, rights, expires_at, created_at, revoked_at, role, sites, member, used_at`

func scanToken(r row) (t access.Token, err error) {
	var hash, rights, in string
	var expires, created, revoked, used int64
	if err := r.Scan(&t.ID, &t.Account, &t.Name, &t.Prefix, &hash, &rights, &expires, &created, &revoked, &t.Role, &in, &t.Member, &used); err != nil {
		return t, missing(err, "token")
	}
	t.ExpiresAt, t.CreatedAt, t.RevokedAt, t.UsedAt = fromMicro(expires), fromMicro(created), fromMicro(revoked), fromMicro(used)
	if t.Sites, err = decodeSites(in); err != nil {
		return t, err
	}
	return t, errors.Join(decodeHash(&t.Hash, hash), json.Unmarshal([]byte(rights), &t.Rights))
}

// CreateToken implements access.Store.
func (s *Store) CreateToken(ctx context.Context, by fleet.Actor, t access.Token) (access.Token, error) {
	if err := checkName(t.Name, true); err != nil {
		return t, err
	}
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, t.Account))
		if err != nil {
			return err
		}
		changes := map[string]string{"name": t.Name, "rights": encode(t.Rights)}
		switch {
		case t.Member != "":
			if ok, err := s.exists(ctx, tx, "member", t.Account, string(t.Member)); err != nil || !ok {
				return cmpErr(err, fault.Bad("/spec/member", "reference", "the account has no such member"))
			}
			changes["member"] = string(t.Member)
		case t.Role != "":
			changes["role"], changes["sites"] = string(t.Role), siteWords(t.Sites)
		}
		if err := s.ownSites(ctx, tx, t.Account, t.Sites); err != nil {
			return err
		}
		t.ID, t.CreatedAt = newID("tok_"), s.micros()
		if _, err := tx.ExecContext(ctx, `INSERT INTO token (`+tokenColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10, $11, 0)`,
			t.ID, t.Account, t.Name, t.Prefix, hex.EncodeToString(t.Hash[:]), encode(t.Rights), micro(t.ExpiresAt), micro(t.CreatedAt), t.Role, encodeSites(t.Sites), t.Member); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "token.create", t.ID, changes)
	})
	return t, err
}

// TokenByHash implements access.Store.
func (s *Store) TokenByHash(ctx context.Context, hash [32]byte, at time.Time) (access.Token, error) {
	t, err := scanToken(s.ask(tokenByHashSQL).QueryRowContext(ctx, hex.EncodeToString(hash[:])))
	if err == nil && (!t.RevokedAt.IsZero() || !t.ExpiresAt.IsZero() && !at.Before(t.ExpiresAt)) {
		return access.Token{}, fault.New(fault.Missing, "no such token")
	}
	if err == nil && t.Member != "" {
		m, err := s.members().row(s.ask(memberByIDSQL).QueryRowContext(ctx, t.Member))
		if isMissing(err) || err == nil && m.Disabled {
			return access.Token{}, fault.New(fault.Missing, "no such token")
		}
		t.Role, t.Sites = m.Role, m.Sites
		return t, s.failed(err)
	}
	return t, s.failed(err)
}

// Tokens implements access.Store.
func (s *Store) Tokens(ctx context.Context, account fleet.AccountID, p fleet.Page) ([]access.Token, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT `+tokenColumns+` FROM token WHERE account = $1 AND id > $2 ORDER BY id LIMIT $3`, account, p.After, limit(p.Limit))
	out, err := collect(rows, err, scanToken)
	return out, s.failed(err)
}

// UseTokens implements access.Store. Rows are written in the order of ids, so that two servers never wait for each other.
func (s *Store) UseTokens(ctx context.Context, used map[string]time.Time) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		for _, id := range slices.Sorted(maps.Keys(used)) {
			if _, err := tx.ExecContext(ctx, `UPDATE token SET used_at = $1 WHERE id = $2 AND used_at < $1`, micro(used[id]), id); err != nil {
				return err
			}
		}
		return nil
	})
}

// RevokeToken implements access.Store.
func (s *Store) RevokeToken(ctx context.Context, by fleet.Actor, account fleet.AccountID, ref string) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, account))
		if err != nil {
			return err
		}
		// An id is never a name, so that at most one of the two fits.
		rows, err := tx.QueryContext(ctx, `SELECT `+tokenColumns+` FROM token WHERE account = $1 AND (id = $2 OR name = $2) AND revoked_at = 0 ORDER BY id LIMIT 2`, account, ref)
		t, err := only(rows, err, scanToken, "token", s)
		if err != nil {
			return err
		}
		res, err := tx.ExecContext(ctx, `UPDATE token SET revoked_at = $1 WHERE id = $2 AND revoked_at = 0`, micro(s.now()), t.ID)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return cmpErr(err, fault.New(fault.Missing, "no such token"))
		}
		return s.audit(ctx, tx, by, a, "token.revoke", t.ID, map[string]string{"name": t.Name})
	})
}
