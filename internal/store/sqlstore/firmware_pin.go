package sqlstore

import (
	"context"
	"database/sql"
	"maps"
	"slices"
	"time"

	"muster/internal/fault"
	"muster/internal/firmware"
	"muster/internal/fleet"
)

const (
	pinColumns   = `p.device, p.account, p.job, p.version, p.from_version, p.state, p.excused, p.given_at, p.told_at, p.ended_at`
	watchColumns = `device, account, wanted, asked_at, reached, rounds, tries`
	openJob      = `('queued', 'running', 'paused')`
)

func scanPin(r row, more ...any) (p firmware.Pin, err error) {
	var given, told, ended int64
	err = r.Scan(append([]any{&p.Device, &p.Account, &p.Job, &p.Version, &p.From, &p.State, &p.Forgiven, &given, &told, &ended}, more...)...)
	p.GivenAt, p.ToldAt, p.EndedAt = fromMicro(given), fromMicro(told), fromMicro(ended)
	return p, err
}

func scanWatch(r row) (w firmware.Watch, err error) {
	var asked int64
	err = r.Scan(&w.Device, &w.Account, &w.Wanted, &asked, &w.Reached, &w.Rounds, &w.Tries)
	w.AskedAt = fromMicro(asked)
	return w, err
}

// FirmwareView implements firmware.Store.
func (s *Store) FirmwareView(ctx context.Context, id fleet.AccountID) (*firmware.View, error) {
	a, err := s.Account(ctx, id)
	if err != nil {
		return nil, err
	}
	v := &firmware.View{Pins: map[fleet.DeviceID]firmware.Pin{}, Watches: map[fleet.DeviceID]firmware.Watch{}}
	path := above(a)
	slices.Reverse(path)
	var rules []firmware.Rule
	for _, up := range path {
		own, err := rulesOf(ctx, s.r, up)
		if err != nil {
			return nil, s.failed(err)
		}
		rules = append(rules, own.Rules...)
		some, err := s.releases().list(ctx, s, up, fleet.Page{})
		if err != nil {
			return nil, err
		}
		v.Releases = append(v.Releases, some...)
	}
	v.Ladder = firmware.Sorted(path, rules)
	rows, err := s.r.QueryContext(ctx, `SELECT `+pinColumns+` FROM firmware_pin p LEFT JOIN job j ON j.id = p.job WHERE p.account = $1 AND (p.state IN ('done', 'failed') OR j.state IN `+openJob+`)`, id)
	pins, err := collect(rows, err, func(r row) (firmware.Pin, error) { return scanPin(r) })
	if err != nil {
		return nil, s.failed(err)
	}
	for _, p := range pins {
		v.Pins[p.Device] = p
	}
	rows, err = s.r.QueryContext(ctx, `SELECT `+watchColumns+` FROM firmware_watch WHERE account = $1 AND (rounds >= $2 OR tries >= $3)`, id, firmware.MaxRounds, firmware.MaxTries)
	watches, err := collect(rows, err, scanWatch)
	for _, w := range watches {
		v.Watches[w.Device] = w
	}
	return v, s.failed(err)
}

// HoldFirmware implements firmware.Store.
func (s *Store) HoldFirmware(ctx context.Context, id fleet.AccountID, job string, version map[fleet.DeviceID]string) ([]fleet.DeviceID, error) {
	if len(version) > MaxBatch {
		return nil, fault.New(fault.Invalid, "at most %d devices at once", MaxBatch)
	}
	var out []fleet.DeviceID
	err := s.write(ctx, func(tx *sql.Tx) error {
		out = nil
		st, err := tx.PrepareContext(ctx, `INSERT INTO firmware_pin (device, account, job, version, from_version, state, excused, given_at, told_at, ended_at)
			SELECT d.id, d.account, $1, $2, '', 'waiting', $3, 0, 0, 0 FROM device d WHERE d.id = $4 AND d.account = $5
			ON CONFLICT (device) DO UPDATE SET job = excluded.job, version = excluded.version, from_version = '', state = 'waiting', excused = excluded.excused, given_at = 0, told_at = 0, ended_at = 0
			WHERE firmware_pin.job <> excluded.job AND NOT (firmware_pin.state IN ('waiting', 'given') AND EXISTS (SELECT 1 FROM job j WHERE j.id = firmware_pin.job AND j.state IN `+openJob+`))`)
		if err != nil {
			return err
		}
		defer func() { _ = st.Close() }()
		for _, d := range slices.Sorted(maps.Keys(version)) { // one order of rows for all servers
			if _, err := st.ExecContext(ctx, job, clean(version[d]), false, string(d), string(id)); err != nil {
				return err
			}
			var n int
			err := tx.QueryRowContext(ctx, `SELECT count(*) FROM firmware_pin WHERE device = $1 AND account = $2 AND job = $3`, string(d), string(id), job).Scan(&n)
			if err != nil {
				return err
			}
			if n > 0 {
				out = append(out, d)
			}
		}
		return nil
	})
	return out, err
}

// eachPin runs a statement for devices, the last three parameters of which are device, account and job.
func (s *Store) eachPin(ctx context.Context, id fleet.AccountID, job string, devices []fleet.DeviceID, text string, args ...any) error {
	if len(devices) > MaxBatch {
		return fault.New(fault.Invalid, "at most %d devices at once", MaxBatch)
	}
	devices = slices.Sorted(slices.Values(devices))
	return s.write(ctx, func(tx *sql.Tx) error {
		for _, d := range devices {
			if _, err := tx.ExecContext(ctx, text, append(slices.Clone(args), string(d), string(id), job)...); err != nil {
				return err
			}
		}
		return nil
	})
}

// GiveFirmware implements firmware.Store.
func (s *Store) GiveFirmware(ctx context.Context, id fleet.AccountID, job string, devices []fleet.DeviceID, at time.Time) error {
	if len(devices) > MaxBatch {
		return fault.New(fault.Invalid, "at most %d devices at once", MaxBatch)
	}
	devices = slices.Sorted(slices.Values(devices))
	return s.write(ctx, func(tx *sql.Tx) error {
		for _, d := range devices {
			res, err := tx.ExecContext(ctx, `UPDATE firmware_pin SET state = 'given', given_at = $1, from_version = coalesce((SELECT software_version FROM device WHERE id = firmware_pin.device), '')
				WHERE state = 'waiting' AND device = $2 AND account = $3 AND job = $4`, micro(at), string(d), string(id), job)
			if err := gone(res, err); err != nil {
				if err == sql.ErrNoRows {
					continue
				}
				return err
			}
			if _, err := tx.ExecContext(ctx, `DELETE FROM firmware_watch WHERE device = $1`, string(d)); err != nil {
				return err
			}
		}
		return nil
	})
}

// ToldFirmware implements firmware.Store.
func (s *Store) ToldFirmware(ctx context.Context, id fleet.AccountID, job string, devices []fleet.DeviceID, at time.Time) error {
	return s.eachPin(ctx, id, job, devices, `UPDATE firmware_pin SET told_at = $1 WHERE state = 'given' AND told_at = 0 AND device = $2 AND account = $3 AND job = $4`, micro(at))
}

// FirmwarePaces implements firmware.Store.
func (s *Store) FirmwarePaces(ctx context.Context, id fleet.AccountID, job string) ([]firmware.Pace, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT `+pinColumns+`, d.family, d.model, d.site, d.software_version, d.last_seen FROM firmware_pin p JOIN device d ON d.id = p.device WHERE p.account = $1 AND p.job = $2 ORDER BY p.device`, id, job)
	out, err := collect(rows, err, func(r row) (p firmware.Pace, err error) {
		var seen int64
		p.Pin, err = scanPin(r, &p.Family, &p.Model, &p.Site, &p.Running, &seen)
		p.LastSeen = fromMicro(seen)
		return p, err
	})
	return out, s.failed(err)
}

// EndFirmware implements firmware.Store.
func (s *Store) EndFirmware(ctx context.Context, id fleet.AccountID, job string, states map[fleet.DeviceID]firmware.PinState, at time.Time) error {
	for _, to := range [...]firmware.PinState{firmware.PinDone, firmware.PinFailed} {
		var some []fleet.DeviceID
		for d, st := range states {
			if st == to {
				some = append(some, d)
			}
		}
		if len(some) == 0 {
			continue
		}
		if err := s.eachPin(ctx, id, job, some, `UPDATE firmware_pin SET state = $1, ended_at = $2 WHERE state = 'given' AND device = $3 AND account = $4 AND job = $5`, string(to), micro(at)); err != nil {
			return err
		}
	}
	return nil
}

// ForgiveFirmware implements firmware.Store.
func (s *Store) ForgiveFirmware(ctx context.Context, id fleet.AccountID, job string) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE firmware_pin SET excused = $1 WHERE account = $2 AND job = $3 AND state = 'failed'`, true, id, job)
		return err
	})
}

// DropFirmware implements firmware.Store.
func (s *Store) DropFirmware(ctx context.Context, id fleet.AccountID, job string, devices []fleet.DeviceID) error {
	return s.eachPin(ctx, id, job, devices, `DELETE FROM firmware_pin WHERE device = $1 AND account = $2 AND job = $3`)
}

// UnpinFirmware implements firmware.Store.
func (s *Store) UnpinFirmware(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		ok, err := s.exists(ctx, tx, "device", id, string(d))
		if err == nil && !ok {
			err = sql.ErrNoRows
		}
		if err != nil {
			return missing(err, "device")
		}
		changes := map[string]string{}
		for what, text := range map[string]string{"pins": `DELETE FROM firmware_pin WHERE device = $1 AND account = $2`, "watches": `DELETE FROM firmware_watch WHERE device = $1 AND account = $2`} {
			res, err := tx.ExecContext(ctx, text, string(d), string(id))
			if err := took(changes, what, res, err); err != nil {
				return err
			}
		}
		if len(changes) == 0 {
			return nil
		}
		return s.audit(ctx, tx, by, a, "device.unpinFirmware", string(d), changes)
	})
}

// FirmwareWatch implements firmware.Store.
func (s *Store) FirmwareWatch(ctx context.Context, id fleet.AccountID, d fleet.DeviceID) (firmware.Watch, error) {
	w, err := scanWatch(s.r.QueryRowContext(ctx, `SELECT `+watchColumns+` FROM firmware_watch WHERE device = $1 AND account = $2`, d, id))
	if err == sql.ErrNoRows {
		return firmware.Watch{Device: d, Account: id}, nil
	}
	return w, s.failed(err)
}

// SaveFirmwareWatch implements firmware.Store. A device of another account changes nothing.
func (s *Store) SaveFirmwareWatch(ctx context.Context, w firmware.Watch) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO firmware_watch (`+watchColumns+`) SELECT d.id, d.account, $1, $2, $3, $4, $5 FROM device d WHERE d.id = $6 AND d.account = $7
			ON CONFLICT (device) DO UPDATE SET wanted = excluded.wanted, asked_at = excluded.asked_at, reached = excluded.reached, rounds = excluded.rounds, tries = excluded.tries`,
			clean(w.Wanted), micro(w.AskedAt), w.Reached, w.Rounds, w.Tries, string(w.Device), string(w.Account))
		return err
	})
}
