package sqlstore

import (
	"context"
	"errors"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// bounded opens a store with a quota and a clock on both engines.
func bounded(t *testing.T, q Quota, do func(t *testing.T, s *Store, id fleet.AccountID, pass func(time.Duration))) {
	for name, open := range map[string]func(t testing.TB) *Store{
		"sqlite":     func(t testing.TB) *Store { return openAt(t, engines["sqlite"](t)) },
		"postgresql": openPostgreSQL,
	} {
		t.Run(name, func(t *testing.T) {
			s, now := open(t), time.Now()
			s.quota, s.now = &q, func() time.Time { return now }
			top, err := s.Operator(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			do(t, s, top.ID, func(d time.Duration) { now = now.Add(d) })
		})
	}
}

func TestNoMoreDevicesJoinByThemselvesThanTheQuotaSays(t *testing.T) {
	bounded(t, Quota{Devices: 3}, func(t *testing.T, s *Store, id fleet.AccountID, pass func(time.Duration)) {
		ctx, by := context.Background(), fleet.System("test", id)
		saw := func(from, to byte, added, refused int) fleet.Saw {
			t.Helper()
			var batch []fleet.Sighting
			for i := from; i < to; i++ {
				batch = append(batch, fleet.Sighting{MAC: fleet.MAC{0, 4, 0xf2, 0, 0, i}, Seen: s.now()})
			}
			out, err := s.SawDevices(ctx, id, batch)
			if err != nil || len(out.Added) != added || len(out.Refused) != refused || len(out.Foreign) != 0 {
				t.Fatalf("%v: %d added, %d refused, want %d and %d", err, len(out.Added), len(out.Refused), added, refused)
			}
			return out
		}
		mine, err := s.CreateDevice(ctx, by, fleet.Device{Account: id, MAC: fleet.MAC{0, 4, 0xf2, 0, 1, 1}})
		if err != nil {
			t.Fatal(err)
		}
		saw(0, 1, 1, 0)
		saw(0, 5, 1, 3) // one is known, one more fits
		saw(0, 2, 0, 0) // known ones are seen all the same
		pending, err := s.PendingDevices(ctx, id, fleet.Page{})
		if err != nil || len(pending) != 3 {
			t.Errorf("%v: %d pending", err, len(pending))
		}
		other, err := s.CreateDevice(ctx, by, fleet.Device{Account: id, MAC: fleet.MAC{0, 4, 0xf2, 0, 0, 4}})
		if err != nil {
			t.Errorf("people are not bounded: %v", err)
		}
		for _, d := range []fleet.DeviceID{mine.ID, other.ID} {
			if err := s.DeleteDevice(ctx, by, id, d); err != nil {
				t.Fatal(err)
			}
		}
		pass(2 * recount)
		saw(2, 4, 1, 1)
	})
}

func TestAnAccountsUploadsStayWithinItsQuota(t *testing.T) {
	bounded(t, Quota{UploadsMB: 1}, func(t *testing.T, s *Store, id fleet.AccountID, pass func(time.Duration)) {
		ctx, by := context.Background(), fleet.System("test", id)
		m := fleet.MAC{0, 4, 0xf2, 0, 0, 1}
		d, err := s.CreateDevice(ctx, by, fleet.Device{Account: id, MAC: m})
		if err != nil {
			t.Fatal(err)
		}
		part := make([]byte, 400<<10)
		put := func(name string, fits bool) {
			t.Helper()
			err := s.PutUpload(ctx, id, m, name, part)
			if f := fault.As(err); (err == nil) != fits || err != nil && (!errors.Is(err, fault.Unavailable) || f.Code != "quota") {
				t.Fatalf("%s: %v", name, err)
			}
		}
		grow := func(fits bool) {
			t.Helper()
			if err := s.AppendUpload(ctx, id, m, "app.log", part[:200<<10], 300<<10); (err == nil) != fits {
				t.Fatalf("append: %v", err)
			}
		}
		for range 5 { // replaced, not added
			put("a", true)
			grow(true) // starts over each second time
		}
		put("b", true)
		put("c", false)
		grow(false)
		if err := s.DeleteDevice(ctx, by, id, d.ID); err != nil {
			t.Fatal(err)
		}
		put("c", false)
		pass(2 * recount)
		put("c", true)
	})
	bounded(t, Quota{}, func(t *testing.T, s *Store, id fleet.AccountID, _ func(time.Duration)) {
		if got, want := s.quota.uploads(50), int64(200<<20); got != want {
			t.Errorf("50 devices may leave %d bytes, want %d", got, want)
		}
		if err := s.PutUpload(context.Background(), id, fleet.MAC{2}, "a", make([]byte, 1<<20)); err != nil {
			t.Error(err)
		}
	})
}
