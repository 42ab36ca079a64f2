package migration_test

import (
	"testing"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/migration"
)

// Whatever files say: it ends, what is refused says why, what is read is in the
// report, and the policies mean what the files do.
func FuzzImport(f *testing.F) {
	for name, text := range estate {
		f.Add(byte(0), name, []byte(text), []byte("SET A 1\nGET 46xxsettings.txt"))
	}
	for name, text := range polyEstate {
		f.Add(byte(1), name, []byte(text), []byte(polyEstate["000000000000.cfg"]))
	}
	f.Add(byte(2), "export.xml", []byte(`<a b="1" b="2" device.net.ipAddress="1"/>`), []byte(`<a/>`))
	f.Add(byte(3), "0004f2000001-web.cfg", []byte(`<a device.x="1" device.x.set="1" y.VVX450="2"/>`), []byte(`<a device.set="1"/>`))
	f.Fuzz(func(t *testing.T, kind byte, name string, one, two []byte) {
		family := []fleet.Family{fleet.J100, fleet.UCS, fleet.PolyOS, fleet.UCS}[kind%4]
		second := map[fleet.Family]string{fleet.J100: "J100Supgrade.txt", fleet.UCS: "000000000000.cfg", fleet.PolyOS: "000000000000.cfg"}[family]
		r, err := migration.Import(family, []migration.File{{Name: name, Text: one}, {Name: second, Text: two}}, migration.Options{DropDefaults: kind&4 > 0, MACFromNames: kind&8 > 0})
		if err != nil {
			if fault.As(err) == nil {
				t.Fatal(err)
			}
			return
		}
		sum := 0
		for _, l := range r.Report.Lines {
			if sum += l.Count; l.Status == "" {
				t.Fatalf("%+v", l)
			}
		}
		if sum != r.Report.Statements || r.Report.Differences > 0 {
			t.Fatalf("%d of %d statements, %d of %d cases differ", sum, r.Report.Statements, r.Report.Differences, r.Report.Cases)
		}
	})
}
