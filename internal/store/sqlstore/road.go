package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// roadColumns are those of the road table, which a device that only polls has no row of.
const roadColumns = `coalesce(connection, ''), coalesce(connected_at, 0), coalesce(node, ''), coalesce(says, 0), coalesce(road.gateway, ''), coalesce(by_gateway, false), coalesce(order_id, ''), coalesce(order_generation, 0),
	coalesce(order_state, ''), coalesce(order_road, ''), coalesce(order_reason, ''), coalesce(order_at, 0), coalesce(order_tries, 0)`

// connectionOf is a device's connection in the words of filters, also where road is not joined.
const connectionOf = `coalesce((SELECT nullif(r.connection, '') FROM road r WHERE r.device = device.id), 'unknown')`

const (
	// The newest word counts, and a session's end only from the node that holds it: one
	// that was taken over elsewhere is not over.
	linkSQL = `INSERT INTO road (device, connection, connected_at, link_at, node, says, order_id, order_generation, order_state, order_road, order_reason, order_at, order_tries)
		SELECT id, $1, $2, $2, $3, $4, '', 0, '', '', '', 0, 0 FROM device WHERE id = $5 AND account = $6
		ON CONFLICT (device) DO UPDATE SET
			connected_at = CASE WHEN road.connection <> excluded.connection THEN excluded.connected_at ELSE road.connected_at END,
			connection = excluded.connection, link_at = excluded.link_at, node = excluded.node, by_gateway = false,
			says = CASE WHEN excluded.says <> 0 THEN excluded.says ELSE road.says END
		WHERE road.link_at <= excluded.link_at AND (excluded.connection = 'online' OR (road.node = $7 OR road.node = '') AND NOT road.by_gateway)`
	// ownLine is a device's own session, whose word a gateway's does not replace.
	ownLine = `road.connection = 'online' AND NOT road.by_gateway`
	// A gateway's word counts for the devices of its site that no other gateway which is
	// there speaks for.
	gatewayLinkSQL = `INSERT INTO road (device, connection, connected_at, link_at, node, says, gateway, by_gateway, order_id, order_generation, order_state, order_road, order_reason, order_at, order_tries)
		SELECT d.id, $1, $2, $2, $3, $4, g.id, true, '', 0, '', '', '', 0, 0 FROM device d JOIN gateway g ON g.account = d.account AND g.site = d.site WHERE d.id = $5 AND d.account = $6 AND g.id = $7
		ON CONFLICT (device) DO UPDATE SET gateway = excluded.gateway,
			connected_at = CASE WHEN ` + ownLine + ` OR road.connection = excluded.connection THEN road.connected_at ELSE excluded.connected_at END,
			link_at = CASE WHEN ` + ownLine + ` THEN road.link_at ELSE excluded.link_at END,
			node = CASE WHEN ` + ownLine + ` THEN road.node ELSE excluded.node END,
			by_gateway = NOT (` + ownLine + `),
			connection = CASE WHEN ` + ownLine + ` THEN road.connection ELSE excluded.connection END
		WHERE (` + ownLine + ` OR road.link_at <= excluded.link_at) AND ` + gatewayFree + `
		RETURNING device`
	gatewayFree = `(road.gateway = '' OR road.gateway = excluded.gateway OR NOT EXISTS (SELECT 1 FROM gateway o JOIN device w ON w.site = o.site WHERE o.id = road.gateway AND w.id = road.device AND o.connection = 'online'))`
	saidSQL     = `UPDATE device SET
			software_version = CASE WHEN $1 <> '' THEN $1 ELSE software_version END,
			version_order = CASE WHEN $1 <> '' THEN $2 ELSE version_order END,
			external_server = $3
		WHERE id = $4 AND account = $5 AND (($1 <> '' AND software_version <> $1) OR external_server <> $3) RETURNING mac`
	orderSQL = `INSERT INTO road (device, connection, connected_at, link_at, node, says, order_id, order_generation, order_state, order_road, order_reason, order_at, order_tries)
		SELECT id, '', 0, 0, '', 0, $1, $2, $3, $4, $5, $6, $7 FROM device WHERE id = $8 AND account = $9
		ON CONFLICT (device) DO UPDATE SET order_id = excluded.order_id, order_generation = excluded.order_generation, order_state = excluded.order_state, order_road = excluded.order_road,
			order_reason = excluded.order_reason, order_at = excluded.order_at, order_tries = excluded.order_tries
		WHERE road.order_generation < excluded.order_generation OR (road.order_generation = excluded.order_generation AND road.order_at <= excluded.order_at)`
)

// SawLinks implements fleet.Store.
func (s *Store) SawLinks(ctx context.Context, id fleet.AccountID, seen []fleet.LinkSighting) ([]fleet.MAC, error) {
	if len(seen) > MaxBatch {
		return nil, fault.New(fault.Invalid, "at most %d sightings at once", MaxBatch)
	}
	seen = slices.Clone(seen)
	slices.SortStableFunc(seen, func(a, b fleet.LinkSighting) int { // one order of rows for all servers
		return cmp.Or(cmp.Compare(a.Device, b.Device), a.At.Compare(b.At))
	})
	var out []fleet.MAC
	err := s.write(ctx, func(tx *sql.Tx) error {
		out = nil
		if _, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id)); err != nil {
			return err
		}
		link, byGateway, says := s.in(ctx, tx, linkSQL), s.in(ctx, tx, gatewayLinkSQL), s.in(ctx, tx, saidSQL)
		for _, g := range seen {
			connection, holder := fleet.Offline, ""
			if g.Online {
				connection, holder = fleet.Online, clean(g.Node)
			}
			n := int64(0)
			if g.Gateway == "" {
				res, err := link.ExecContext(ctx, string(connection), micro(g.At), holder, int64(g.Says), string(g.Device), string(id), clean(g.Node))
				if err != nil {
					return err
				}
				if n, err = res.RowsAffected(); err != nil {
					return err
				}
			} else {
				var took string
				err := byGateway.QueryRowContext(ctx, string(connection), micro(g.At), holder, int64(g.Says), string(g.Device), string(id), string(g.Gateway)).Scan(&took)
				if err != nil && err != sql.ErrNoRows {
					return err
				}
				if err == nil {
					n = 1
				}
			}
			if n == 0 || !g.Said {
				continue
			}
			version, mac := clean(g.Version), ""
			err := says.QueryRowContext(ctx, version, fleet.VersionOrder(version), clean(g.Server), string(g.Device), string(id)).Scan(&mac)
			switch err {
			case sql.ErrNoRows:
			case nil:
				var m fleet.MAC
				if err := m.UnmarshalText([]byte(mac)); err != nil {
					return err
				}
				out = append(out, m)
			default:
				return err
			}
		}
		return nil
	})
	return out, err
}

// LostNode implements fleet.Store.
func (s *Store) LostNode(ctx context.Context, node string) (int, error) {
	var n int64
	err := s.write(ctx, func(tx *sql.Tx) error {
		now := micro(s.now())
		if _, err := tx.ExecContext(ctx, `UPDATE gateway SET connection = 'offline', connected_at = $1, link_at = $2, node = '' WHERE node = $3 AND node <> ''`, now, now, node); err != nil {
			return err
		}
		res, err := tx.ExecContext(ctx, `UPDATE road SET connection = 'offline', connected_at = $1, link_at = $2, node = '' WHERE node = $3 AND node <> ''`, now, now, node)
		if err != nil {
			return err
		}
		n, err = res.RowsAffected()
		return err
	})
	return int(n), err
}

// SaveOrders implements fleet.Store.
func (s *Store) SaveOrders(ctx context.Context, id fleet.AccountID, orders map[fleet.DeviceID]fleet.Order) error {
	if len(orders) > MaxBatch {
		return fault.New(fault.Invalid, "at most %d orders at once", MaxBatch)
	}
	return s.write(ctx, func(tx *sql.Tx) error {
		if _, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id)); err != nil {
			return err
		}
		st := s.in(ctx, tx, orderSQL)
		for _, d := range slices.Sorted(maps.Keys(orders)) {
			o := orders[d]
			if _, err := st.ExecContext(ctx, o.ID, int64(o.Generation), string(o.State), o.Road, clean(o.Reason), micro(o.At), o.Tries, string(d), string(id)); err != nil {
				return err
			}
		}
		return nil
	})
}

// fewBehind is how many devices are looked through one by one. Of more it is
// sooner asked which have a road, in all accounts together, and then whose they are.
const fewBehind = 10_000

// Behind implements fleet.Store.
func (s *Store) Behind(ctx context.Context, id fleet.AccountID, g fleet.Generation, c fleet.Connection, after fleet.DeviceID, most int) ([]fleet.Device, error) {
	n := 0
	if c != fleet.Unknown {
		err := s.r.QueryRowContext(ctx, `SELECT count(*) FROM (SELECT id FROM device WHERE account = $1 AND used = $2 AND id > $3 LIMIT $4) few`, id, g, after, fewBehind+1).Scan(&n)
		if err != nil || n == 0 {
			return nil, s.failed(err)
		}
	}
	return s.behind(ctx, id, g, c, after, most, n > fewBehind)
}

func (s *Store) behind(ctx context.Context, id fleet.AccountID, g fleet.Generation, c fleet.Connection, after fleet.DeviceID, most int, fromRoad bool) ([]fleet.Device, error) {
	text := selectDevice + ` WHERE account = $1 AND used = $2 AND id > $3 AND connection = $4 ORDER BY id LIMIT $5`
	switch {
	case fromRoad:
		text = selectFromRoad + ` AND account = $1 AND used = $2 AND road.device > $3 AND connection = $4 ORDER BY road.device LIMIT $5`
	case c == fleet.Unknown:
		text = selectDevice + ` WHERE account = $1 AND used = $2 AND id > $3 AND coalesce(connection, '') = $4 AND address <> '' ORDER BY id LIMIT $5`
	}
	rows, err := s.r.QueryContext(ctx, text, id, g, after, string(c), limit(most))
	out, err := collect(rows, err, scanDevice)
	return out, s.failed(err)
}

// usedPairs notes when which pair was used last. A minute more or less does not
// matter to anybody, so a row is written once a minute at most.
func (s *Store) usedPairs(ctx context.Context, tx *sql.Tx, id fleet.AccountID, seen []fleet.Sighting) error {
	newest := map[fleet.Generation]time.Time{}
	for _, g := range seen {
		for _, u := range [...]fleet.Generation{g.Used, g.Old} {
			if u > 0 && g.Seen.After(newest[u]) {
				newest[u] = g.Seen
			}
		}
	}
	for _, g := range slices.Sorted(maps.Keys(newest)) {
		at := micro(newest[g])
		if _, err := tx.ExecContext(ctx, `UPDATE credential SET last_used = $1 WHERE account = $2 AND generation = $3 AND last_used < $4`, at, id, g, at-time.Minute.Microseconds()); err != nil {
			return err
		}
	}
	return nil
}

func scanRollout(r row) (o fleet.Rollout, err error) {
	var started, updated int64
	err = r.Scan(&o.Account, &o.Generation, &o.State, &o.Reason, &o.Forgiven, &started, &updated, &o.Revision)
	o.StartedAt, o.UpdatedAt = fromMicro(started), fromMicro(updated)
	return o, err
}

const rolloutSQL = `SELECT account, generation, state, reason, forgiven, started_at, updated_at, revision FROM rollout WHERE account = $1`

// Rollout implements fleet.Store.
func (s *Store) Rollout(ctx context.Context, id fleet.AccountID) (fleet.Rollout, error) {
	r, err := scanRollout(s.r.QueryRowContext(ctx, rolloutSQL, id))
	if err == sql.ErrNoRows {
		_, err = s.Account(ctx, id)
		return fleet.Rollout{Account: id, State: fleet.RolloutRunning}, err
	}
	return r, s.failed(err)
}

// SaveRollout implements fleet.Store.
func (s *Store) SaveRollout(ctx context.Context, by fleet.Actor, r fleet.Rollout) (fleet.Rollout, error) {
	out := r
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, r.Account))
		if err != nil {
			return err
		}
		old, err := scanRollout(tx.QueryRowContext(ctx, rolloutSQL, r.Account))
		if err != nil && err != sql.ErrNoRows {
			return err
		}
		if old.Revision != r.Revision {
			return stale()
		}
		out = r
		out.Reason = clean(r.Reason)
		if old.Revision != 0 && old.Generation == out.Generation && old.State == out.State && old.Reason == out.Reason && old.Forgiven == out.Forgiven {
			out = old
			return nil
		}
		out.UpdatedAt, out.Revision = s.micros(), r.Revision+1
		if old.Generation != out.Generation || out.StartedAt.IsZero() {
			out.StartedAt = out.UpdatedAt
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO rollout (account, generation, state, reason, forgiven, started_at, updated_at, revision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
			ON CONFLICT (account) DO UPDATE SET generation = excluded.generation, state = excluded.state, reason = excluded.reason, forgiven = excluded.forgiven, started_at = excluded.started_at,
				updated_at = excluded.updated_at, revision = excluded.revision`,
			out.Account, out.Generation, string(out.State), out.Reason, out.Forgiven, micro(out.StartedAt), micro(out.UpdatedAt), out.Revision); err != nil {
			return err
		}
		changes := map[string]string{"generation": fmt.Sprint(out.Generation)}
		if out.Reason != "" {
			changes["reason"] = out.Reason
		}
		return s.audit(ctx, tx, by, a, "autosync."+string(out.State), string(r.Account), changes)
	})
	return out, err
}

// AutoSyncing implements fleet.Store.
func (s *Store) AutoSyncing(ctx context.Context, p fleet.Page) ([]fleet.AccountID, error) {
	// auto_sync is JSON that this store alone writes.
	rows, err := s.r.QueryContext(ctx, `SELECT account FROM provisioning WHERE account > $1 AND enabled AND auto_sync LIKE '%"Enabled":true%' ORDER BY account LIMIT $2`, p.After, limit(p.Limit))
	out, err := collect(rows, err, func(r row) (id fleet.AccountID, err error) { return id, r.Scan(&id) })
	return out, s.failed(err)
}
