package sqlstore

import (
	"errors"
	"testing"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// Databases of before serials were unique may hold two of one.
func TestASerialThatTwoOldRowsHaveIsAConflictAndNeitherRowIsStuck(t *testing.T) {
	for name, open := range map[string]func(t testing.TB) *Store{
		"sqlite":     func(t testing.TB) *Store { return openAt(t, engines["sqlite"](t)) },
		"postgresql": openPostgreSQL,
	} {
		t.Run(name, func(t *testing.T) {
			s, ctx := open(t), t.Context()
			top, err := s.Operator(ctx)
			if err != nil {
				t.Fatal(err)
			}
			by := fleet.System("test", top.ID)
			var d fleet.Device
			for i := range 2 {
				if d, err = s.CreateDevice(ctx, by, fleet.Device{Account: top.ID, MAC: fleet.MAC{0, 4, 0xf2, 0, 0, byte(i)}}); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := s.w.ExecContext(ctx, `UPDATE device SET serial = 'S'`); err != nil {
				t.Fatal(err)
			}
			if _, err := s.DeviceBySerial(ctx, top.ID, "S"); !errors.Is(err, fault.Conflict) {
				t.Errorf("two have it: %v", err)
			}
			d.Serial, d.Name = "S", "can still be named"
			if d, err = s.SaveDevice(ctx, by, d); err != nil {
				t.Error(err)
			}
			d.Serial = "S-own"
			if _, err = s.SaveDevice(ctx, by, d); err != nil {
				t.Error(err)
			}
			if _, err := s.DeviceBySerial(ctx, top.ID, "S"); err != nil {
				t.Errorf("one is left: %v", err)
			}
		})
	}
}
