package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"muster/internal/fleet"
)

// A stood is what a device was before a batch of sightings, and as what it is known to
// DHCP's alarm.
type stood struct {
	id    fleet.DeviceID
	mac   string
	seen  bool
	holds fleet.Generation
	old   fleet.Generation // of its old arrival; 0: none
	told  bool
	at    int64
}

const (
	stoodColumns = `SELECT d.id, d.mac, d.first_seen, d.holds, coalesce(o.generation, 0), coalesce(o.told, 0), coalesce(o.at, 0) FROM device d LEFT JOIN old_arrival o ON o.device = d.id WHERE d.account = $1`
	stoodSQL     = stoodColumns + ` AND d.mac = $2`
	anyOldSQL    = `SELECT EXISTS (SELECT 1 FROM old_arrival WHERE account = $1)`
	oldSQL       = `INSERT INTO old_arrival (device, account, generation, at, address, told) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (device) DO UPDATE SET generation = excluded.generation, at = excluded.at, address = excluded.address, told = excluded.told WHERE old_arrival.at <= excluded.at`
	noOldSQL = `DELETE FROM old_arrival WHERE device = $1`
)

func scanStood(r row) (v stood, err error) {
	var first, told int64
	err = r.Scan(&v.id, &v.mac, &first, &v.holds, &v.old, &told, &v.at)
	v.seen, v.told = first != 0, told != 0
	return v, err
}

// arrivals are what a batch of sightings means for DHCP's alarm. Almost every batch means
// nothing, and costs a look into an index.
type arrivals struct {
	s       *Store
	id      fleet.AccountID
	was     map[string]stood // by MAC; nil: nothing is to be done
	arrived []fleet.Sighting
}

// beforeSaw looks at the devices before they are changed.
func (s *Store) beforeSaw(ctx context.Context, tx *sql.Tx, id fleet.AccountID, seen []fleet.Sighting) (*arrivals, error) {
	st := &arrivals{s: s, id: id, arrived: seen}
	var known bool
	if err := s.in(ctx, tx, anyOldSQL).QueryRowContext(ctx, id).Scan(&known); err != nil {
		return nil, err
	}
	var ask []string
	for _, g := range seen {
		if known || g.Old != 0 {
			ask = append(ask, g.MAC.String())
		}
	}
	if len(ask) == 0 {
		return st, nil
	}
	st.was = make(map[string]stood, len(ask))
	if s.pg {
		rows, err := tx.QueryContext(ctx, stoodColumns+` AND d.mac = ANY($2::text[])`, string(id), ask)
		all, err := collect(rows, err, scanStood)
		for _, v := range all {
			st.was[v.mac] = v
		}
		return st, err
	}
	one := s.in(ctx, tx, stoodSQL)
	for _, mac := range ask {
		v, err := scanStood(one.QueryRowContext(ctx, string(id), mac))
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err != nil {
			return nil, err
		}
		st.was[mac] = v
	}
	return st, nil
}

// note writes down what the arrivals say, once the new devices have their rows.
func (st *arrivals) note(ctx context.Context, tx *sql.Tx, added []fleet.Device) error {
	if st.was == nil {
		return nil
	}
	for _, d := range added {
		st.was[d.MAC.String()] = stood{id: d.ID, mac: d.MAC.String()}
	}
	for _, g := range st.arrived {
		was, ours := st.was[g.MAC.String()]
		if !ours {
			continue
		}
		fresh, at := g.Let || !was.seen, micro(g.Seen)
		if g.Old != 0 && (fresh || was.holds > g.Old || was.old == g.Old) {
			told := int64(0)
			if g.Told {
				told = 1
			}
			if _, err := st.s.in(ctx, tx, oldSQL).ExecContext(ctx, string(was.id), string(st.id), int64(g.Old), at, g.Address, told); err != nil {
				return err
			}
			was.old, was.told, was.at = g.Old, g.Told, at
		}
		current := g.Old == 0 && (g.Used != 0 || g.Let) || g.Old != 0 && g.Used > g.Old
		// What it was told it brings back, whatever DHCP says; after a day that is over too.
		if current && was.old != 0 && (!was.told || g.Let && g.Old == 0 || at-was.at >= fleet.StaleFor.Microseconds()) {
			if _, err := st.s.in(ctx, tx, noOldSQL).ExecContext(ctx, string(was.id)); err != nil {
				return err
			}
		}
		if fresh && current && g.Old == 0 && g.Address != "" {
			if err := st.proves(ctx, tx, g.Address, at); err != nil {
				return err
			}
		}
	}
	return nil
}

// proves takes a new device with the current pair for what its network's DHCP says now.
func (st *arrivals) proves(ctx context.Context, tx *sql.Tx, address string, at int64) error {
	rows, err := tx.QueryContext(ctx, `SELECT device, address FROM old_arrival WHERE account = $1 AND at < $2 AND at >= $3`, string(st.id), at, at-fleet.StaleFor.Microseconds())
	gone, err := collect(rows, err, func(r row) (device string, err error) {
		var from string
		err = r.Scan(&device, &from)
		if !fleet.SameNetwork(from, address) {
			device = ""
		}
		return device, err
	})
	for _, device := range gone {
		if device == "" {
			continue
		}
		if _, err := st.s.in(ctx, tx, noOldSQL).ExecContext(ctx, device); err != nil {
			return err
		}
	}
	return err
}

// StaleDHCP implements fleet.Store.
func (s *Store) StaleDHCP(ctx context.Context, id fleet.AccountID, since time.Time, most int) (fleet.StaleDHCP, error) {
	out := fleet.StaleDHCP{Account: id}
	if err := s.r.QueryRowContext(ctx, `SELECT count(*), coalesce(max(generation), 0) FROM old_arrival WHERE account = $1 AND at >= $2`, string(id), micro(since)).Scan(&out.Devices, &out.Generation); err != nil || out.Devices == 0 {
		return out, s.failed(err)
	}
	rows, err := s.r.QueryContext(ctx, `SELECT d.id, d.mac, d.name, o.generation, o.at, o.address FROM old_arrival o JOIN device d ON d.id = o.device
		WHERE o.account = $1 AND o.at >= $2 ORDER BY o.at DESC, o.device LIMIT $3`, string(id), micro(since), limit(most))
	out.Arrivals, err = collect(rows, err, func(r row) (a fleet.OldArrival, err error) {
		var mac string
		var at int64
		if err = r.Scan(&a.Device, &mac, &a.Name, &a.Generation, &at, &a.Address); err != nil {
			return a, err
		}
		a.At = fromMicro(at)
		a.MAC, err = fleet.ParseMAC(mac)
		return a, err
	})
	return out, s.failed(err)
}

// StaleDHCPs implements fleet.Store.
func (s *Store) StaleDHCPs(ctx context.Context, since time.Time) ([]fleet.StaleDHCP, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT account, count(*), max(generation) FROM old_arrival WHERE at >= $1 GROUP BY account ORDER BY account`, micro(since))
	out, err := collect(rows, err, func(r row) (v fleet.StaleDHCP, err error) {
		err = r.Scan(&v.Account, &v.Devices, &v.Generation)
		return v, err
	})
	return out, s.failed(err)
}
