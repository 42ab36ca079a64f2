package sqlstore

import (
	"context"
	"database/sql"
	"sync"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A Quota bounds what the devices of one account can make the store keep: with
// the account's pair, anybody can come as any device. People are not bounded.
// Several servers on one database count each for itself and look at the whole
// again each minute, so an account may end a minute's worth above its quota.
type Quota struct {
	Devices   int // that add themselves by arriving, those of people counted in; 0: no bound
	UploadsMB int // files that devices left; 0: 100 MB, and 2 MB for each device of the account
}

func (q *Quota) uploads(devices int) int64 {
	if q.UploadsMB > 0 {
		return int64(q.UploadsMB) << 20
	}
	return (100 + 2*int64(devices)) << 20
}

// recount is how long a count is believed when it says that a quota is used up
// (uploads), or at all (devices). Counting 1,000,000 devices takes about 50 ms,
// the sizes of their files seconds: those are counted once, and kept up by what
// this server writes.
const recount = time.Minute

// A meter remembers what accounts use. Its zero value is ready to use.
type meter struct {
	mu sync.Mutex
	of map[fleet.AccountID]*used
}

type used struct {
	mu        sync.Mutex
	devices   int
	devicesAt time.Time // zero: never counted
	bytes     int64
	limit     int64
	bytesAt   time.Time
	counting  bool // somebody counts bytes: nobody waits for that
}

func (m *meter) account(id fleet.AccountID) *used {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.of == nil {
		m.of = map[fleet.AccountID]*used{}
	}
	u := m.of[id]
	if u == nil {
		u = &used{}
		m.of[id] = u
	}
	return u
}

// room says how many devices may still join the account.
func (s *Store) room(ctx context.Context, tx *sql.Tx, id fleet.AccountID, wanted int) (int, error) {
	if s.quota == nil || s.quota.Devices == 0 {
		return wanted, nil
	}
	u := s.meter.account(id)
	u.mu.Lock()
	defer u.mu.Unlock()
	if now := s.now(); u.devicesAt.IsZero() || now.Sub(u.devicesAt) > recount {
		if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM device WHERE account = $1`, id).Scan(&u.devices); err != nil {
			return 0, err
		}
		u.devicesAt = now
	}
	return min(wanted, max(0, s.quota.Devices-u.devices)), nil
}

// joined counts devices that were added.
func (s *Store) joined(id fleet.AccountID, n int) {
	if s.quota == nil || n == 0 {
		return
	}
	u := s.meter.account(id)
	u.mu.Lock()
	defer u.mu.Unlock()
	u.devices += n
}

// admit fails when an upload of n bytes does not fit the account's quota:
// fault.Unavailable, "quota". While the account's files are being counted,
// whoever comes is let through.
func (s *Store) admit(ctx context.Context, id fleet.AccountID, n int) error {
	if s.quota == nil {
		return nil
	}
	u := s.meter.account(id)
	u.mu.Lock()
	defer u.mu.Unlock()
	over := func() bool { return u.bytes+int64(n) > u.limit }
	if !u.bytesAt.IsZero() && !over() || u.counting {
		return nil
	}
	if now := s.now(); u.bytesAt.IsZero() || now.Sub(u.bytesAt) > recount {
		u.counting = true
		u.mu.Unlock()
		var bytes int64
		var devices int
		err := s.r.QueryRowContext(ctx, `SELECT coalesce(sum(size), 0), (SELECT count(*) FROM device WHERE account = $1) FROM upload WHERE account = $1`, id).Scan(&bytes, &devices)
		u.mu.Lock()
		u.counting = false
		if err != nil {
			return s.failed(err)
		}
		u.bytes, u.limit, u.bytesAt = bytes, s.quota.uploads(devices), now
	}
	if over() {
		return fault.Coded(fault.Unavailable, "quota", "the devices of the account have left as many files as it may keep")
	}
	return nil
}

// left counts bytes that a device left, or that were replaced.
func (s *Store) left(id fleet.AccountID, n int64) {
	if s.quota == nil || n == 0 {
		return
	}
	u := s.meter.account(id)
	u.mu.Lock()
	defer u.mu.Unlock()
	u.bytes += n
}
