package sim_test

import (
	"strings"
	"testing"

	"muster/internal/sim"
)

var firmware = map[string]struct{ image, version string }{
	"J179":       {"FW_S_J179_R4_1_8_0_5.bin", "4.1.8.0.5"},
	"VVX 450":    {"3111-48450-001.sip.ld", "6.4.7.1000"},
	"Studio X50": {"studio.sip.ld", "4.5.0_555555"},
}

func TestAPhoneLoadsFirmwareComesBackAndGoesHome(t *testing.T) {
	for model, fw := range firmware {
		for _, service := range []bool{false, true} {
			c := newCloud(t)
			path := c.image(fw.image, fw.version)
			c.wants[model] = fw.version
			f := c.enter(sim.Options{Models: []string{model}, Roots: poolOf(c)}, sim.Enrollment{Code: rightCode, Service: service})
			r := f.Report()
			if r.Errors != 0 || r.Enrollment.Enrolled != 1 || r.Firmware == nil || r.Firmware.Upgrades != 1 || r.Firmware.Versions[model+" "+fw.version] != 1 {
				t.Errorf("%s, JSON %v: %v %+v %+v", model, service, r.Problems, r.Enrollment, r.Firmware)
			}
			f.Devices()[0].Boot(t.Context())
			if n := f.Report().Firmware; n.Upgrades != 1 || n.Bytes != int64(len(c.images[path])) {
				t.Errorf("%s: loaded again: %+v", model, n)
			}
		}
	}
}

func TestAnImageThatBreaksOffIsGoneOnWith(t *testing.T) {
	c := newCloud(t)
	path := c.image("FW_S_J179_R4_1_8_0_5.bin", "4.1.8.0.5")
	c.wants["J179"], c.breaks[path] = "4.1.8.0.5", 2
	f := c.enter(sim.Options{Models: []string{"J179"}}, sim.Enrollment{Code: rightCode})
	if r := f.Report(); r.Errors != 0 || r.Firmware.Upgrades != 1 || r.Firmware.Resumed != 2 || r.Firmware.Bytes != int64(len(c.images[path])) {
		t.Errorf("%v %+v", r.Problems, r.Firmware)
	}
	if len(c.ranges) != 3 || c.ranges[0] != "" || !strings.HasPrefix(c.ranges[1], "bytes=") || c.ranges[2] == c.ranges[1] {
		t.Errorf("asked for %q", c.ranges)
	}
	c = newCloud(t)
	path = c.image("FW_S_J179_R4_1_8_0_5.bin", "4.1.8.0.5")
	c.wants["J179"] = "4.1.8.0.5"
	f = c.enter(sim.Options{Models: []string{"J179"}, Chunk: 100_000}, sim.Enrollment{Code: rightCode})
	if r := f.Report(); r.Errors != 0 || r.Firmware.Bytes != int64(len(c.images[path])) || len(c.ranges) != 5 {
		t.Errorf("in pieces: %v %+v %v", r.Problems, r.Firmware, c.ranges)
	}
}

func TestAnImageThatIsNotWhatItsAddressSaysIsNotStarted(t *testing.T) {
	c := newCloud(t)
	c.lies[c.image("FW_S_J179_R4_1_8_0_5.bin", "4.1.8.0.5")] = true
	c.wants["J179"] = "4.1.8.0.5"
	f := c.enter(sim.Options{Models: []string{"J179"}}, sim.Enrollment{Code: rightCode})
	if r := f.Report(); r.Firmware.Upgrades != 0 || r.Firmware.Broken != 1 || r.Errors == 0 || !strings.Contains(r.Problems[0], "not what its address says") {
		t.Errorf("%v %+v", r.Problems, r.Firmware)
	}
}

func TestBadDaysOfFirmware(t *testing.T) {
	for name, x := range map[string]struct {
		temper sim.Temper
		check  func(sim.Report, sim.State) bool
	}{
		"one does not come back": {sim.Temper{Stays: true}, func(r sim.Report, s sim.State) bool {
			return s.Phase == sim.Dead && r.Firmware.Lost == 1 && r.Firmware.Upgrades == 0 && r.Enrollment.Enrolled == 0
		}},
		"one loses its power and tries again": {sim.Temper{PowerCut: true}, func(r sim.Report, s sim.State) bool {
			return s.Phase == sim.Running && r.Firmware.Broken == 1 && r.Firmware.Upgrades == 1 && r.Enrollment.Enrolled == 1
		}},
		"one gets half an image and keeps what it runs": {sim.Temper{ShortImage: true}, func(r sim.Report, s sim.State) bool {
			return r.Firmware.Broken == 1 && r.Firmware.Upgrades == 0 && s.Phase == sim.Running
		}},
	} {
		for model, fw := range firmware {
			for _, service := range []bool{false, true} {
				c := newCloud(t)
				c.image(fw.image, fw.version)
				c.wants[model] = fw.version
				f := c.enter(sim.Options{Models: []string{model}, Roots: poolOf(c), Firmware: []sim.Lot{{Count: 1, Temper: x.temper}}}, sim.Enrollment{Code: rightCode, Service: service})
				r, d := f.Report(), f.Devices()[0]
				if r.Errors != 0 || !x.check(r, d.State()) {
					t.Errorf("%s, %s, JSON %v: %v %+v %+v %+v", name, model, service, r.Problems, r.Enrollment, r.Firmware, d.State())
				}
				n := len(c.asked)
				if d.Boot(t.Context()); x.temper.Stays && len(c.asked) != n {
					t.Errorf("%s: the dead ask", name)
				}
			}
		}
	}
}

func TestAJ129BeforeFourOneTakesNoAddressForItsFirmware(t *testing.T) {
	c := newCloud(t)
	c.image("FW_S_J129_R4_1_8_0_5.bin", "4.1.8.0.5")
	c.wants["J129"] = "4.1.8.0.5"
	f := c.enter(sim.Options{Models: []string{"J129"}}, sim.Enrollment{Code: rightCode})
	if r := f.Report(); r.Errors != 1 || !strings.Contains(r.Problems[0], "before 4.1") || f.Devices()[0].State().Version != "4.0.10.3.2" {
		t.Errorf("%v", r.Problems)
	}
}

func TestTwoServersThatNameDifferentFirmwareAreFoundOut(t *testing.T) {
	c := newCloud(t)
	up, down := c.image("FW_S_J179_R4_1_8_0_5.bin", "4.1.8.0.5"), c.image("FW_S_J179_R4_1_3_0_6.bin", "4.1.3.0.6")
	s := newStub(t)
	s.allowAll = true
	s.files["/p/k/J100Supgrade.txt"] = "IF $APPNAME_IN_USE SEQ 4.1.8.0.5 GOTO DOWN\nSET APPNAME http://prov.example" + up + "\nGET 46xxsettings.txt\n# DOWN\nSET APPNAME http://prov.example" + down + "\nGET 46xxsettings.txt\n"
	s.files["/p/k/46xxsettings.txt"] = "SET A 1\n"
	s.files[up], s.files[down] = string(c.images[up]), string(c.images[down])
	f, d := one(t, s, "J179", j179, sim.Options{})
	if d.Boot(t.Context()); !strings.Contains(strings.Join(f.Report().Problems, ""), "again and again") || f.Report().Firmware.Upgrades < 5 {
		t.Errorf("%v %+v", f.Report().Problems, f.Report().Firmware)
	}
}
