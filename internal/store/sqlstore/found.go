package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/pairing"
)

// A storedFound is what a gateway says of a phone, inside its sealed column:
// settings that people made on it may be secrets.
type storedFound struct {
	Address   netip.Addr        `json:"address,omitzero"`
	Family    fleet.Family      `json:"family,omitempty"`
	Model     string            `json:"model,omitempty"`
	Serial    string            `json:"serial,omitempty"`
	Version   string            `json:"version,omitempty"`
	Server    string            `json:"server,omitempty"`
	Detail    string            `json:"detail,omitempty"`
	Pinned    string            `json:"pinned,omitempty"`
	Overrides map[string]string `json:"overrides,omitempty"`
}

func foundPlace(g fleet.GatewayID, mac string) string { return fmt.Sprintf("found/%s/%s", g, mac) }

// foundColumns have the device that has the MAC in the gateway's account beside them.
const selectFound = `SELECT f.mac, f.condition, f.certificate, f.trusted, f.content, f.first_seen, f.at, coalesce(d.id, ''), coalesce(d.name, '') FROM found f
	JOIN gateway g ON g.id = f.gateway LEFT JOIN device d ON d.mac = f.mac AND d.account = g.account WHERE f.gateway = $1 AND g.account = $2`

// CountFound implements fleet.Store.
func (s *Store) CountFound(ctx context.Context, id fleet.AccountID) (map[fleet.GatewayID]int, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT f.gateway, count(*) FROM found f JOIN gateway g ON g.id = f.gateway WHERE g.account = $1 GROUP BY f.gateway`, id)
	return keyed[fleet.GatewayID, int](s, rows, err)
}

const inCallSQL = `SELECT d.id, max(f.at) FROM gateway g JOIN found f ON f.gateway = g.id JOIN device d ON d.mac = f.mac AND d.account = g.account
	WHERE g.account = $1 AND g.connection = 'online' AND f.condition = 'inCall' GROUP BY d.id`

// InCall implements fleet.Store.
func (s *Store) InCall(ctx context.Context, id fleet.AccountID) (map[fleet.DeviceID]time.Time, error) {
	rows, err := s.r.QueryContext(ctx, inCallSQL, id)
	at, err := keyed[fleet.DeviceID, int64](s, rows, err)
	out := map[fleet.DeviceID]time.Time{}
	for d, v := range at {
		out[d] = fromMicro(v)
	}
	return out, err
}

func (s *Store) scanFound(g fleet.GatewayID) func(row) (fleet.Found, error) {
	return func(r row) (fleet.Found, error) {
		v := fleet.Found{Gateway: g}
		var mac, content string
		var first, at int64
		if err := r.Scan(&mac, &v.Condition, &v.Certificate, &v.Trusted, &content, &first, &at, &v.Device, &v.DeviceName); err != nil {
			return v, missing(err, "finding")
		}
		v.FirstSeen, v.At = fromMicro(first), fromMicro(at)
		text, err := s.unseal(foundPlace(g, mac), content)
		if err != nil {
			return v, err
		}
		var c storedFound
		if err := json.Unmarshal(text, &c); err != nil {
			return v, err
		}
		v.Address, v.Family, v.Model, v.Serial, v.Version, v.Server, v.Detail, v.Pinned, v.Overrides = c.Address, c.Family, c.Model, c.Serial, c.Version, c.Server, c.Detail, c.Pinned, c.Overrides
		return v, v.MAC.UnmarshalText([]byte(mac))
	}
}

const (
	saveFoundSQL = `INSERT INTO found (gateway, mac, condition, certificate, trusted, content, first_seen, at) VALUES ($1, $2, $3, $4, '', $5, $6, $7)
		ON CONFLICT (gateway, mac) DO UPDATE SET condition = excluded.condition, certificate = excluded.certificate, content = excluded.content, at = excluded.at`
	// tookSQL makes a gateway speak for a device of its site that no other which is there speaks for.
	tookSQL = `INSERT INTO road (device, connection, connected_at, link_at, node, says, gateway, by_gateway, order_id, order_generation, order_state, order_road, order_reason, order_at, order_tries)
		SELECT d.id, 'offline', $1, $2, '', 0, g.id, true, '', 0, '', '', '', 0, 0 FROM device d JOIN gateway g ON g.account = d.account AND g.site = d.site
			WHERE d.id = $3 AND g.id = $4 AND d.onboarding IN ('provisioned', 'pin')
		ON CONFLICT (device) DO UPDATE SET gateway = excluded.gateway,
			by_gateway = NOT (` + ownLine + `),
			node = CASE WHEN ` + ownLine + ` THEN road.node ELSE '' END,
			connection = CASE WHEN ` + ownLine + ` THEN road.connection ELSE 'offline' END
		WHERE road.gateway <> excluded.gateway AND ` + gatewayFree
	foundFactsSQL = `UPDATE device SET
			software_version = CASE WHEN $1 <> '' THEN $1 ELSE software_version END, version_order = CASE WHEN $1 <> '' THEN $2 ELSE version_order END,
			external_server = CASE WHEN $3 <> '' THEN $3 ELSE external_server END,
			model = CASE WHEN model = '' THEN $4 ELSE model END, family = CASE WHEN family = '' THEN $5 ELSE family END,
			serial = CASE WHEN serial = '' THEN $6 ELSE serial END
		WHERE id = $7 AND (($1 <> '' AND software_version <> $1) OR ($3 <> '' AND external_server <> $3) OR (model = '' AND $4 <> '') OR (family = '' AND $5 <> '') OR (serial = '' AND $6 <> ''))`
)

// SaveFound implements fleet.GatewayStore. Rows are written in the order of their
// MACs, so that two servers never wait for each other.
func (s *Store) SaveFound(ctx context.Context, id fleet.AccountID, g fleet.GatewayID, found []fleet.Found) ([]fleet.FoundNews, error) {
	if len(found) > MaxBatch {
		return nil, fault.New(fault.Invalid, "at most %d findings at once", MaxBatch)
	}
	found = slices.Clone(found)
	slices.SortStableFunc(found, func(a, b fleet.Found) int { return slices.Compare(a.MAC[:], b.MAC[:]) })
	var out []fleet.FoundNews
	err := s.write(ctx, func(tx *sql.Tx) error {
		out = nil
		gateway, err := s.mineGateway(ctx, tx, id, g)
		if err != nil {
			return err
		}
		for _, f := range found {
			news, err := s.saveFound(ctx, tx, gateway, f)
			if err != nil {
				return err
			}
			out = append(out, news)
		}
		var n int
		if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM found WHERE gateway = $1`, g).Scan(&n); err != nil || n <= s.limits.found {
			return err
		}
		_, err = tx.ExecContext(ctx, `DELETE FROM found WHERE gateway = $1 AND mac IN (SELECT o.mac FROM found o WHERE o.gateway = $2 ORDER BY o.at, o.mac LIMIT $3)`, g, g, n-s.limits.found)
		return err
	})
	return out, err
}

func (s *Store) saveFound(ctx context.Context, tx *sql.Tx, g fleet.Gateway, f fleet.Found) (fleet.FoundNews, error) {
	news, mac := fleet.FoundNews{MAC: f.MAC}, f.MAC.String()
	err := tx.QueryRowContext(ctx, `SELECT condition FROM found WHERE gateway = $1 AND mac = $2`, g.ID, mac).Scan(&news.Was)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return news, err
	}
	content := storedFound{f.Address, f.Family, clean(f.Model), clean(f.Serial), clean(f.Version), clean(f.Server), cut(f.Detail, sentences), clean(f.Pinned), nil}
	for k, v := range f.Overrides {
		if content.Overrides == nil {
			content.Overrides = map[string]string{}
		}
		content.Overrides[clean(k)] = clean(v)
	}
	at := micro(f.At)
	if _, err := s.in(ctx, tx, saveFoundSQL).ExecContext(ctx, g.ID, mac, clean(f.Condition), clean(f.Certificate), s.seal(foundPlace(g.ID, mac), []byte(encode(content))), at, at); err != nil {
		return news, err
	}
	d, err := scanDevice(s.in(ctx, tx, deviceByMACSQL).QueryRowContext(ctx, mac, g.Account))
	if isMissing(err) || err == nil && d.Site != string(g.Site) {
		return news, nil
	}
	if err != nil {
		return news, err
	}
	news.Device = d.ID
	res, err := tx.ExecContext(ctx, tookSQL, at, at, d.ID, g.ID)
	if err = gone(res, err); err == nil {
		news.Took = true
	} else if !errors.Is(err, sql.ErrNoRows) {
		return news, err
	}
	model, family := content.Model, f.Family
	if m, ok := fleet.FindModel(model); ok {
		model, family = m.Model, m.Family
	}
	serial := content.Serial
	if d.Serial == "" && serial != "" { // one that another device has is not taken over
		other := d
		other.Serial = serial
		switch err := s.ownSerial(ctx, tx, other); {
		case isConflict(err):
			serial = ""
		case err != nil:
			return news, err
		}
	}
	res, err = tx.ExecContext(ctx, foundFactsSQL, content.Version, fleet.VersionOrder(content.Version), content.Server, model, string(family), serial, d.ID)
	if err = gone(res, err); err == nil {
		news.Learned = true
	} else if !errors.Is(err, sql.ErrNoRows) {
		return news, err
	}
	return news, nil
}

// Finds implements fleet.GatewayStore.
func (s *Store) Finds(ctx context.Context, id fleet.AccountID, g fleet.GatewayID, q fleet.FoundQuery) ([]fleet.Found, error) {
	more := ``
	if q.Unclaimed {
		more = ` AND d.id IS NULL`
	}
	if q.Trusted {
		more += ` AND f.trusted <> ''`
	}
	rows, err := s.r.QueryContext(ctx, selectFound+` AND f.mac > $3 AND ($4 = '' OR f.condition = $4)`+more+` ORDER BY f.mac LIMIT $5`, g, id, q.After, q.Condition, limit(q.Limit))
	out, err := collect(rows, err, s.scanFound(g))
	return out, s.failed(err)
}

// FoundAt implements fleet.GatewayStore.
func (s *Store) FoundAt(ctx context.Context, id fleet.AccountID, g fleet.GatewayID, m fleet.MAC) (fleet.Found, error) {
	v, err := s.scanFound(g)(s.r.QueryRowContext(ctx, selectFound+` AND f.mac = $3`, g, id, m.String()))
	return v, s.failed(err)
}

// TrustFound implements fleet.GatewayStore.
func (s *Store) TrustFound(ctx context.Context, by fleet.Actor, id fleet.AccountID, g fleet.GatewayID, m fleet.MAC, certificate string) (fleet.Found, error) {
	var v fleet.Found
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		if v, err = s.scanFound(g)(tx.QueryRowContext(ctx, selectFound+` AND f.mac = $3`, g, id, m.String())); err != nil {
			return err
		}
		if certificate == "" || v.Certificate != certificate {
			return fault.Coded(fault.Conflict, "certificateStale", "the phone shows another certificate by now: look at it again")
		}
		if v.Trusted == certificate {
			return nil
		}
		if _, err := tx.ExecContext(ctx, `UPDATE found SET trusted = $1 WHERE gateway = $2 AND mac = $3`, certificate, g, m.String()); err != nil {
			return err
		}
		v.Trusted = certificate
		return s.audit(ctx, tx, by, a, "gateway.trust", string(g), map[string]string{"mac": m.String(), "certificate": certificate})
	})
	return v, err
}

// ClaimFound implements fleet.GatewayStore.
func (s *Store) ClaimFound(ctx context.Context, by fleet.Actor, id fleet.AccountID, g fleet.GatewayID, m fleet.MAC, serial string, at time.Time) (fleet.Device, error) {
	var d fleet.Device
	if err := checkText("/serial", serial); err != nil {
		return d, err
	}
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		f, err := s.scanFound(g)(tx.QueryRowContext(ctx, selectFound+` AND f.mac = $3`, g, id, m.String()))
		if err != nil {
			return err
		}
		changes := map[string]string{"mac": m.String(), "by": "serial", "gateway": string(g)}
		c := pairing.Claim{MAC: m, Model: f.Model, Serial: cmp.Or(serial, f.Serial), Gateway: g}
		if d, err = s.pairByGateway(ctx, tx, a, c, changes, at); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, "device.pair", string(d.ID), changes)
	})
	return d, err
}

// pairByGateway onboards a phone that a gateway speaks for: it stands at the
// gateway's site, and has no channel of its own.
func (s *Store) pairByGateway(ctx context.Context, tx *sql.Tx, a fleet.Account, c pairing.Claim, changes map[string]string, at time.Time) (fleet.Device, error) {
	g, err := s.mineGateway(ctx, tx, a.ID, c.Gateway)
	if err != nil {
		return fleet.Device{}, err
	}
	d, err := s.pairDevice(ctx, tx, a, c, string(g.Site), changes)
	if err != nil {
		return d, err
	}
	if _, err := tx.ExecContext(ctx, tookSQL, micro(at), micro(at), d.ID, g.ID); err != nil {
		return d, err
	}
	return scanDevice(s.in(ctx, tx, deviceSQL).QueryRowContext(ctx, d.ID, a.ID))
}
