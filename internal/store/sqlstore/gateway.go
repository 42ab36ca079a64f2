package sqlstore

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/netip"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

const gatewayColumns = `id, account, name, site, labels, logins, created_at, updated_at, revision, token_until, enrolled_at,
	connection, connected_at, node, version, host, address, networks, started_at`

const selectGateway = `SELECT ` + gatewayColumns + ` FROM gateway`

// A storedLogin is a login inside its sealed column.
type storedLogin struct {
	User         string `json:"user,omitempty"`
	Password     string `json:"password,omitempty"`
	PushUser     string `json:"pushUser,omitempty"`
	PushPassword string `json:"pushPassword,omitempty"`
	Revision     int64  `json:"revision"`
}

func loginsPlace(g fleet.GatewayID) string { return fmt.Sprintf("gateway/%s/logins", g) }

func (s *Store) sealLogins(g fleet.GatewayID, logins map[fleet.Family]fleet.Login) string {
	if len(logins) == 0 {
		return ""
	}
	out := map[fleet.Family]storedLogin{}
	for f, l := range logins {
		out[f] = storedLogin{l.User, l.Password.Reveal(), l.PushUser, l.PushPassword.Reveal(), l.Revision}
	}
	return s.seal(loginsPlace(g), []byte(encode(out)))
}

func (s *Store) scanGateway(r row) (v fleet.Gateway, err error) {
	var labels, logins, networks string
	var created, updated, until, enrolled, since, started int64
	err = r.Scan(&v.ID, &v.Account, &v.Name, &v.Site, &labels, &logins, &created, &updated, &v.Revision, &until, &enrolled,
		&v.Connection, &since, &v.Node, &v.Version, &v.Host, &v.Address, &networks, &started)
	if err != nil {
		return v, missing(err, "gateway")
	}
	v.CreatedAt, v.UpdatedAt, v.TokenUntil, v.EnrolledAt = fromMicro(created), fromMicro(updated), fromMicro(until), fromMicro(enrolled)
	v.Since, v.StartedAt = fromMicro(since), fromMicro(started)
	if v.Labels, err = decodeLabels(labels); err != nil {
		return v, err
	}
	var texts []string
	if err := decodeList(networks, &texts); err != nil {
		return v, err
	}
	for _, text := range texts {
		p, err := netip.ParsePrefix(text)
		if err != nil {
			return v, err
		}
		v.Networks = append(v.Networks, p)
	}
	if logins == "" {
		return v, nil
	}
	text, err := s.unseal(loginsPlace(v.ID), logins)
	if err != nil {
		return v, err
	}
	var stored map[fleet.Family]storedLogin
	if err := json.Unmarshal(text, &stored); err != nil {
		return v, err
	}
	v.Logins = make(map[fleet.Family]fleet.Login, len(stored))
	for f, l := range stored {
		v.Logins[f] = fleet.Login{User: l.User, Password: secret.New(l.Password), PushUser: l.PushUser, PushPassword: secret.New(l.PushPassword), Revision: l.Revision}
	}
	return v, nil
}

func checkGateway(v fleet.Gateway) error {
	err := checkName(v.Name, true)
	for f, l := range v.Logins {
		p := "/spec/logins/" + string(f)
		if f != fleet.UCS && f != fleet.PolyOS {
			err = errors.Join(err, fault.Bad(p, "family", "gateways log in to phones of ucs and polyos"))
		}
		for name, text := range map[string]string{"user": l.User, "password": l.Password.Reveal(), "pushUser": l.PushUser, "pushPassword": l.PushPassword.Reveal()} {
			if len(text) > maxLogin || !storable(text) {
				err = errors.Join(err, fault.Bad(p+"/"+name, "length", "%s has at most %d bytes, and no NUL character", name, maxLogin))
			}
		}
	}
	return err
}

const maxLogin = 255

// mineGateway reads a gateway of the account inside a transaction.
func (s *Store) mineGateway(ctx context.Context, tx *sql.Tx, id fleet.AccountID, g fleet.GatewayID) (fleet.Gateway, error) {
	return s.scanGateway(tx.QueryRowContext(ctx, selectGateway+` WHERE id = $1 AND account = $2`, g, id))
}

func gatewayTaken(err error) error {
	if _, twice := unique(err); twice {
		return fault.Coded(fault.Conflict, "nameTaken", "a gateway of the account has this name already")
	}
	return err
}

// CreateGateway implements fleet.GatewayStore.
func (s *Store) CreateGateway(ctx context.Context, by fleet.Actor, v fleet.Gateway, token [32]byte) (fleet.Gateway, error) {
	if err := checkGateway(v); err != nil {
		return v, err
	}
	first := v
	err := s.write(ctx, func(tx *sql.Tx) error {
		v = first
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, v.Account))
		if err != nil {
			return err
		}
		if there, err := s.exists(ctx, tx, "site", a.ID, string(v.Site)); err != nil || !there {
			return errors.Join(err, fault.Bad("/spec/site", "reference", "the account has no such site"))
		}
		v.ID, v.Revision, v.CreatedAt = fleet.GatewayID(newID("gtw_")), 1, s.micros()
		v.UpdatedAt, v.EnrolledAt, v.GatewayState, v.Token = v.CreatedAt, time.Time{}, fleet.GatewayState{}, secret.Text{}
		v.Logins, v.TokenUntil = fleet.Revised(nil, v.Logins), fromMicro(micro(v.TokenUntil))
		if _, err := tx.ExecContext(ctx, `INSERT INTO gateway (id, account, name, site, labels, logins, created_at, updated_at, revision, token, token_until, key, enrolled_at,
			connection, connected_at, link_at, node, version, host, address, networks, started_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10, '', 0, '', 0, 0, '', '', '', '', '', 0)`,
			v.ID, v.Account, v.Name, v.Site, encode(v.Labels), s.sealLogins(v.ID, v.Logins), micro(v.CreatedAt), micro(v.UpdatedAt), hex.EncodeToString(token[:]), micro(v.TokenUntil)); err != nil {
			return gatewayTaken(err)
		}
		if err := s.lockAudit(ctx, tx); err != nil {
			return err
		}
		if err := atMost(ctx, tx, "gateway", "", a.ID, s.limits.gateways, "gateway"); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "gateway.create", string(v.ID), map[string]string{"name": v.Name, "site": string(v.Site)})
	})
	return v, err
}

// FindGateway implements fleet.GatewayStore.
func (s *Store) FindGateway(ctx context.Context, root fleet.AccountID, ref string) (fleet.Gateway, error) {
	return byRef(ctx, s, root, ref, selectGateway, "gateway", s.scanGateway)
}

// Gateways implements fleet.GatewayStore.
func (s *Store) Gateways(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Gateway, error) {
	n := p.Limit
	if n <= 0 {
		n = 1 << 30
	}
	rows, err := s.r.QueryContext(ctx, selectGateway+` WHERE account = $1 AND id > $2 ORDER BY id LIMIT $3`, id, p.After, n)
	out, err := collect(rows, err, s.scanGateway)
	return out, s.failed(err)
}

// SaveGateway implements fleet.GatewayStore.
func (s *Store) SaveGateway(ctx context.Context, by fleet.Actor, v fleet.Gateway) (fleet.Gateway, error) {
	if err := checkGateway(v); err != nil {
		return v, err
	}
	var out fleet.Gateway
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, v.Account))
		if err != nil {
			return err
		}
		old, err := s.mineGateway(ctx, tx, a.ID, v.ID)
		if err != nil {
			return err
		}
		if old.Revision != v.Revision {
			return stale()
		}
		if old.Site != v.Site {
			return fault.Bad("/spec/site", "fixed", "a gateway stays at its site: make another one for the other site")
		}
		out = old
		out.Name, out.Labels, out.Logins = v.Name, v.Labels, fleet.Revised(old.Logins, v.Logins)
		changes := diff("name", old.Name, v.Name, "labels", pairs(old.Labels), pairs(v.Labels))
		maps.Copy(changes, loginChanges(old.Logins, out.Logins))
		if len(changes) == 0 {
			out = old
			return nil
		}
		out.UpdatedAt = s.micros()
		res, err := tx.ExecContext(ctx, `UPDATE gateway SET name = $3, labels = $4, logins = $5, updated_at = $6, revision = revision + 1 WHERE id = $1 AND revision = $2`,
			v.ID, v.Revision, out.Name, encode(out.Labels), s.sealLogins(v.ID, out.Logins), micro(out.UpdatedAt))
		if err := changed(res, gatewayTaken(err)); err != nil {
			return err
		}
		out.Revision++
		return s.audit(ctx, tx, by, a, "gateway.update", string(v.ID), changes)
	})
	if err != nil {
		return v, err
	}
	return out, nil
}

// loginChanges says for the trail which logins changed, and nothing that is in them.
func loginChanges(old, next map[fleet.Family]fleet.Login) map[string]string {
	out := map[string]string{}
	for _, f := range []fleet.Family{fleet.UCS, fleet.PolyOS, fleet.J100} {
		was, had := old[f]
		is, has := next[f]
		switch {
		case had && !has:
			out["login."+string(f)] = "removed"
		case has && (!had || was.Revision != is.Revision):
			out["login."+string(f)] = "changed"
		}
	}
	return out
}

// letGoSQL takes a gateway off its devices: what only it reached has no channel
// then, what has a key of its own is away until it calls.
const letGoSQL = `UPDATE road SET gateway = '', by_gateway = false, node = CASE WHEN by_gateway THEN '' ELSE node END,
	connected_at = CASE WHEN by_gateway THEN $2 ELSE connected_at END, link_at = CASE WHEN by_gateway THEN $3 ELSE link_at END,
	connection = CASE WHEN NOT by_gateway THEN connection WHEN EXISTS (SELECT 1 FROM channel_key k WHERE k.device = road.device) THEN 'offline' ELSE '' END
	WHERE gateway = $1 AND gateway <> ''`

// mayDrive is which devices of a site a gateway may drive.
const mayDrive = `onboarding IN ('provisioned', 'pin') AND lifecycle <> 'deactivated' AND NOT held`

// ReleaseStrays implements fleet.GatewayStore.
func (s *Store) ReleaseStrays(ctx context.Context, id fleet.AccountID, g fleet.GatewayID) (out []fleet.DeviceID, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		v, err := s.mineGateway(ctx, tx, id, g)
		if err != nil {
			return err
		}
		rows, err := tx.QueryContext(ctx, letGoSQL+` AND NOT EXISTS (SELECT 1 FROM device d WHERE d.id = road.device AND d.site = $4 AND d.account = $5 AND `+mayDrive+`) RETURNING device`,
			g, micro(s.now()), micro(s.now()), v.Site, id)
		out, err = collect(rows, err, func(r row) (d fleet.DeviceID, err error) { return d, r.Scan(&d) })
		return err
	})
	return out, err
}

// DeleteGateway implements fleet.GatewayStore.
func (s *Store) DeleteGateway(ctx context.Context, by fleet.Actor, id fleet.AccountID, g fleet.GatewayID) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		old, err := s.mineGateway(ctx, tx, id, g)
		if err != nil {
			return err
		}
		if err := gone(tx.ExecContext(ctx, `DELETE FROM gateway WHERE id = $1`, g)); err != nil {
			return missing(err, "gateway")
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM pairing WHERE gateway = $1`, g); err != nil {
			return err
		}
		changes := map[string]string{"name": old.Name}
		res, err := tx.ExecContext(ctx, letGoSQL, g, micro(s.now()), micro(s.now()))
		if err := took(changes, "devices", res, err); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "gateway.delete", string(g), changes)
	})
}

// RotateGateway implements fleet.GatewayStore.
func (s *Store) RotateGateway(ctx context.Context, by fleet.Actor, id fleet.AccountID, g fleet.GatewayID, token [32]byte, until time.Time) (fleet.Gateway, error) {
	var out fleet.Gateway
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		if out, err = s.mineGateway(ctx, tx, id, g); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `UPDATE gateway SET token = $1, token_until = $2 WHERE id = $3`, hex.EncodeToString(token[:]), micro(until), g); err != nil {
			return err
		}
		out.TokenUntil = fromMicro(micro(until))
		return s.audit(ctx, tx, by, a, "gateway.rotate", string(g), map[string]string{"name": out.Name})
	})
	return out, err
}

// EnrollGateway implements fleet.GatewayStore. A used token stays as its hash, so that
// it is told from one that never was.
func (s *Store) EnrollGateway(ctx context.Context, e fleet.Enrollment) (fleet.Gateway, error) {
	var out fleet.Gateway
	token := hex.EncodeToString(e.Token[:])
	err := s.write(ctx, func(tx *sql.Tx) error {
		var err error
		if out, err = s.scanGateway(tx.QueryRowContext(ctx, selectGateway+` WHERE token <> '' AND token = $1`, token)); err != nil {
			return err
		}
		res, err := tx.ExecContext(ctx, `UPDATE gateway SET token_until = 0, key = $1, enrolled_at = $2, version = $3, host = $4, address = $5 WHERE id = $6 AND token = $7 AND token_until > $8`,
			hex.EncodeToString(e.Key[:]), micro(e.At), clean(e.Version), clean(e.Host), clean(e.Address), out.ID, token, micro(e.At))
		if err = gone(res, err); errors.Is(err, sql.ErrNoRows) {
			return fault.Coded(fault.Conflict, "tokenOver", "the token was used, or its time is over: have another one made")
		}
		if err != nil {
			return err
		}
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, out.Account))
		if err != nil {
			return err
		}
		if out, err = s.mineGateway(ctx, tx, a.ID, out.ID); err != nil {
			return err
		}
		return s.audit(ctx, tx, fleet.System("enrollment", a.ID), a, "gateway.enroll", string(out.ID), map[string]string{"name": out.Name, "host": out.Host, "address": out.Address})
	})
	return out, err
}

const gatewayKeySQL = `SELECT account, key FROM gateway WHERE id = $1`

// GatewayKey implements fleet.GatewayStore.
func (s *Store) GatewayKey(ctx context.Context, g fleet.GatewayID) (account fleet.AccountID, sum [sha256.Size]byte, has bool, err error) {
	var hash string
	err = missing(s.r.QueryRowContext(ctx, gatewayKeySQL, g).Scan(&account, &hash), "gateway")
	if isMissing(err) || err == nil && hash == "" {
		return "", sum, false, nil
	}
	if err == nil {
		err = decodeHash(&sum, hash)
	}
	return account, sum, err == nil, s.failed(err)
}

// SawGateway implements fleet.GatewayStore.
func (s *Store) SawGateway(ctx context.Context, id fleet.AccountID, g fleet.GatewaySighting) (lost []fleet.DeviceID, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		lost = nil
		if _, err := s.mineGateway(ctx, tx, id, g.Gateway); err != nil {
			return err
		}
		connection, holder := fleet.Offline, ""
		if g.Online {
			connection, holder = fleet.Online, clean(g.Node)
		}
		at := micro(g.At)
		res, err := tx.ExecContext(ctx, `UPDATE gateway SET connected_at = CASE WHEN connection <> $1 THEN $2 ELSE connected_at END, connection = $3, link_at = $4, node = $5
			WHERE id = $6 AND link_at <= $7 AND ($8 = 'online' OR node = $9 OR node = '')`, string(connection), at, string(connection), at, holder, g.Gateway, at, string(connection), clean(g.Node))
		if err = gone(res, err); errors.Is(err, sql.ErrNoRows) {
			return nil // late
		}
		if err != nil {
			return err
		}
		if g.Said {
			networks := make([]string, len(g.Networks))
			for i, n := range g.Networks {
				networks[i] = n.String()
			}
			if _, err := tx.ExecContext(ctx, `UPDATE gateway SET version = $1, host = $2, networks = $3, started_at = $4 WHERE id = $5`,
				clean(g.Version), clean(g.Host), encodeList(networks), micro(g.StartedAt), g.Gateway); err != nil {
				return err
			}
		}
		if g.Online {
			return nil
		}
		rows, err := tx.QueryContext(ctx, `UPDATE road SET connection = 'offline', connected_at = $1, link_at = $2, node = '' WHERE gateway = $3 AND gateway <> '' AND by_gateway AND connection = 'online' RETURNING device`, at, at, g.Gateway)
		lost, err = collect(rows, err, func(r row) (d fleet.DeviceID, err error) { return d, r.Scan(&d) })
		return err
	})
	return lost, err
}

// GatewayDevices implements fleet.GatewayStore.
func (s *Store) GatewayDevices(ctx context.Context, id fleet.AccountID, g fleet.GatewayID, after fleet.DeviceID, most int) ([]fleet.Device, error) {
	rows, err := s.r.QueryContext(ctx, selectDevice+` WHERE account = $1 AND site = (SELECT w.site FROM gateway w WHERE w.id = $2 AND w.account = $3) AND site <> '' AND id > $4
		AND `+mayDrive+` ORDER BY id LIMIT $5`, id, g, id, after, limit(most))
	out, err := collect(rows, err, scanDevice)
	return out, s.failed(err)
}
