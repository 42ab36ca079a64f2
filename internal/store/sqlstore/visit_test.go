package sqlstore

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/store/storetest"
)

// logAt is a time of visits; they are kept to the microsecond.
var logAt = time.Date(2026, 11, 26, 10, 0, 0, 0, time.UTC)

// loggers is an account with n devices.
func loggers(t *testing.T, s *Store, n int) (fleet.AccountID, []fleet.Device) {
	t.Helper()
	top, err := s.Operator(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var out []fleet.Device
	for i := range n {
		d, err := s.CreateDevice(t.Context(), fleet.System("test", top.ID), fleet.Device{Account: top.ID, MAC: benchMAC(i)})
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, d)
	}
	return top.ID, out
}

// wide is visit i of a device, of about 200 bytes.
func wide(d fleet.Device, i int) fleet.Visit {
	return fleet.Visit{Account: d.Account, MAC: d.MAC, At: logAt.Add(time.Duration(i) * time.Second), File: strings.Repeat(fmt.Sprintf("%09d/", i), 20)}
}

func saveAll(t *testing.T, s *Store, id fleet.AccountID, visits ...fleet.Visit) {
	t.Helper()
	if err := s.SaveVisits(t.Context(), id, visits); err != nil {
		t.Fatal(err)
	}
}

// kept reports how many bytes wait in buckets, and how many visits are settled.
func kept(t *testing.T, s *Store) (fresh, settled int) {
	t.Helper()
	if err := s.r.QueryRow(`SELECT (SELECT CAST(coalesce(sum(size), 0) AS BIGINT) FROM visit_new), (SELECT CAST(coalesce(sum(n), 0) AS BIGINT) FROM visit_batch)`).Scan(&fresh, &settled); err != nil {
		t.Fatal(err)
	}
	return fresh, settled
}

func logged(t *testing.T, s *Store, d fleet.Device) []fleet.Visit {
	t.Helper()
	out, err := s.Visits(t.Context(), d.Account, d.MAC, time.Time{}, 0)
	if err != nil {
		t.Error(err)
	}
	return out
}

func newestFirst(d fleet.Device, n int) (out []fleet.Visit) {
	for i := range min(n, fleet.MaxVisits) {
		out = append(out, wide(d, n-1-i))
	}
	return out
}

func TestABucketIsSettledWhenItIsFullAndAfterARestartToo(t *testing.T) {
	for engine := range engines {
		t.Run(engine, func(t *testing.T) {
			if testing.Short() && engine == "postgresql" {
				t.Skip("make test asks both engines, the inner loop one")
			}
			url := engines[engine](t)
			s, n := openAt(t, url), 0
			id, ds := loggers(t, s, 1)
			d := ds[0]
			for restart := 0; n < 2*fleet.MaxVisits; n++ {
				saveAll(t, s, id, wide(d, n))
				if restart++; restart == 30 { // a third of a full bucket: a server that forgot what was there would not settle it
					s, restart = openAt(t, url), 0
				}
				fresh, settled := kept(t, s)
				if fresh >= leastFill || settled > fleet.MaxVisits+trimEach+leastFill/200 {
					t.Fatalf("after %d visits %d bytes wait and %d visits are settled", n+1, fresh, settled)
				}
				if d := storetest.Diff(newestFirst(d, n+1), logged(t, s, d)); d != "" {
					t.Fatalf("after %d visits (-want +got):\n%s", n+1, d)
				}
			}
			if _, settled := kept(t, s); settled == 0 {
				t.Error("nothing was settled")
			}
		})
	}
}

// Both append to the same buckets and settle them, most of all when the other does.
func TestTwoServersSettleAtOnceAndLoseAndDoubleNothing(t *testing.T) {
	for engine, url := range engines {
		t.Run(engine, func(t *testing.T) {
			if testing.Short() {
				t.Skip("long: make test runs it")
			}
			at := url(t)
			servers := []*Store{openAt(t, at), openAt(t, at)}
			id, ds := loggers(t, servers[0], 3)
			const each = 95 // of a device and server: together less than what stays
			var wg, reading sync.WaitGroup
			over := make(chan struct{})
			reading.Go(func() { // whoever looks meanwhile sees each visit once, wherever it is
				for was := 0; ; {
					got := logged(t, servers[0], ds[0])
					seen := map[time.Time]bool{}
					for _, v := range got {
						seen[v.At] = true
					}
					if len(seen) != len(got) || len(got) < was {
						t.Errorf("%d visits at %d times, after %d", len(got), len(seen), was)
						return
					}
					was = len(got)
					select {
					case <-over:
						return
					default:
					}
				}
			})
			for k, s := range servers {
				wg.Go(func() {
					for i := range each {
						var batch []fleet.Visit
						for _, d := range ds {
							batch = append(batch, wide(d, 2*i+k))
						}
						if err := s.SaveVisits(t.Context(), id, batch); err != nil {
							t.Error(err)
						}
						if err := s.settleBucket(t.Context(), id, bucketOf(ds[i%3].MAC)); err != nil {
							t.Error(err)
						}
					}
				})
			}
			wg.Wait()
			close(over)
			reading.Wait()
			for _, d := range ds {
				if diff := storetest.Diff(newestFirst(d, 2*each), logged(t, servers[1], d)); diff != "" {
					t.Errorf("(-want +got):\n%s", diff)
				}
			}
		})
	}
}

func TestSettlingDropsTheVisitsOfADeviceThatIsGoneAndKeepsTheOthers(t *testing.T) {
	s := openAt(t, engines["sqlite"](t))
	id, ds := loggers(t, s, 1)
	var twin fleet.MAC // in the same bucket
	for i := 1; i == 1 || bucketOf(twin) != bucketOf(ds[0].MAC); i++ {
		twin = benchMAC(i)
	}
	gone, err := s.CreateDevice(t.Context(), fleet.System("test", id), fleet.Device{Account: id, MAC: twin})
	if err != nil {
		t.Fatal(err)
	}
	saveAll(t, s, id, wide(ds[0], 0), wide(gone, 0), wide(ds[0], 1))
	if err := s.DeleteDevice(t.Context(), fleet.System("test", id), id, gone.ID); err != nil {
		t.Fatal(err)
	}
	again, err := s.CreateDevice(t.Context(), fleet.System("test", id), fleet.Device{Account: id, MAC: twin})
	if err != nil {
		t.Fatal(err)
	}
	saveAll(t, s, id, wide(again, 7))
	if err := s.settleBucket(t.Context(), id, bucketOf(twin)); err != nil {
		t.Fatal(err)
	}
	if fresh, settled := kept(t, s); fresh != 0 || settled != 3 {
		t.Errorf("%d bytes wait, %d visits are settled", fresh, settled)
	}
	if d := storetest.Diff([]fleet.Visit{wide(again, 7)}, logged(t, s, again)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// A start asks how full an account's buckets are: lines must not be read for that.
func TestHowFullBucketsAreIsReadFromTheKeyAlone(t *testing.T) {
	s := openAt(t, engines["sqlite"](t))
	var a, b, c int
	var plan string
	if err := s.r.QueryRow(`EXPLAIN QUERY PLAN `+bucketSizesSQL, "x").Scan(&a, &b, &c, &plan); err != nil || !strings.Contains(plan, "USING COVERING INDEX") {
		t.Errorf("%q %v", plan, err)
	}
}

func TestABucketThatCannotBeReadHindersNoOther(t *testing.T) {
	s := openAt(t, engines["sqlite"](t))
	id, ds := loggers(t, s, 2)
	if _, err := s.w.Exec(`INSERT INTO visit_new (account, bucket, save, size, lines) VALUES ($1, $2, 0, $3, 'damaged')`, id, bucketOf(ds[0].MAC), mostFill); err != nil {
		t.Fatal(err)
	}
	for i := range 100 {
		if err := s.SaveVisits(t.Context(), id, []fleet.Visit{wide(ds[0], i), wide(ds[1], i)}); err == nil {
			t.Fatal("nothing is said of the damage")
		}
	}
	if _, settled := kept(t, s); settled == 0 {
		t.Error("the other bucket is not settled")
	}
	if d := storetest.Diff(newestFirst(ds[1], 100), logged(t, s, ds[1])); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestHowFullABucketMayBeIsLearntFromThoseWithDevicesAlone(t *testing.T) {
	var f fill
	none := func() (map[uint8]int, error) { return map[uint8]int{}, nil }
	rows := []visitRow{{3, strings.Repeat("x", leastFill)}}
	full := func() bool {
		t.Helper()
		got, err := f.add("a", rows, none)
		if err != nil {
			t.Fatal(err)
		}
		return len(got) > 0
	}
	full() // asks; what was appended is in the answer
	if !full() {
		t.Error("not full at the least")
	}
	f.settled("a", 3, 12)
	f.settled("a", 4, 0) // another server was first
	for i, want := range []bool{false, false, true} {
		if full() != want {
			t.Errorf("a bucket of 12 devices, filled %d times to the least, is full at %d bytes", i+1, f.of["a"].bound)
		}
	}
}
