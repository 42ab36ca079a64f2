package roster_test

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"testing"

	"muster/internal/fleet"
	"muster/internal/roster"
)

// A crowd is a store of many devices and a dynamic group.
type crowd struct {
	roster.Store
	devices int
}

func (c crowd) AllDevices(context.Context, fleet.AccountID) iter.Seq2[fleet.Device, error] {
	return func(yield func(fleet.Device, error) bool) {
		for i := range c.devices {
			d := fleet.Device{ID: fleet.DeviceID(fmt.Sprintf("dev_%026d", i)), Account: "acc_1", MAC: mac(i), Serial: fmt.Sprintf("S%013d", i), Name: fmt.Sprintf("desk %d", i),
				Family: fleet.UCS, Model: "VVX 450", Site: fmt.Sprintf("sit_%026d", i/250), Groups: []string{fmt.Sprintf("grp_%026d", i%60)}, User: fmt.Sprintf("usr_%026d", i)}
			d.SoftwareVersion = fmt.Sprintf("6.4.%d", i%5)
			if !yield(d, nil) {
				return
			}
		}
	}
}

func (c crowd) Groups(context.Context, fleet.AccountID, fleet.Page) ([]fleet.Group, error) {
	return []fleet.Group{{ID: "grp_even", Name: "new", Filter: `softwareVersion >= "6.4.2"`}}, nil
}

func (crowd) Sites(context.Context, fleet.AccountID, fleet.Page) ([]fleet.Site, error) {
	return nil, nil
}
func (crowd) Homes(context.Context, fleet.AccountID) (map[fleet.SiteID]fleet.Home, error) {
	return nil, nil
}
func (crowd) Rooms(context.Context, fleet.AccountID, fleet.Page) ([]fleet.Room, error) {
	return nil, nil
}
func (crowd) Users(context.Context, fleet.AccountID, fleet.Page) ([]fleet.User, error) {
	return nil, nil
}
func (crowd) UserGroups(context.Context, fleet.AccountID, fleet.Page) ([]fleet.UserGroup, error) {
	return nil, nil
}

func mac(i int) fleet.MAC { return fleet.MAC{0, 4, 0xf2, byte(i >> 16), byte(i >> 8), byte(i)} }

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// The budget is 700 bytes of the process a further device; the collector may
// let the heap grow to twice what lives, so half of it is for the roster.
func TestADeviceTakesLessThanFourHundredBytes(t *testing.T) {
	const n = 100_000
	before := heap()
	a := roster.New(crowd{devices: n}).Of("acc_1")
	for _, err := range a.Walk(t.Context()) { // memberships too
		if err != nil {
			t.Fatal(err)
		}
	}
	if per := (heap() - before) / n; per > 400 {
		t.Errorf("%d bytes a device", per)
	} else {
		t.Logf("%d bytes a device", per)
	}
	runtime.KeepAlive(a)
}

// BenchmarkByMAC is one lookup with its Member, at sizes three apart: cache
// misses are all that grows.
func BenchmarkByMAC(b *testing.B) {
	for _, n := range []int{1000, 100_000, 1_000_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			a := roster.New(crowd{devices: n}).Of("acc_1")
			for range a.Walk(b.Context()) { // all are read and have their groups
			}
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				if _, have, err := a.ByMAC(b.Context(), mac(i*7919%n)); err != nil || !have {
					b.Fatal(err)
				}
			}
		})
	}
}
