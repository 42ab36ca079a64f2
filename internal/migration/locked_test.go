package migration_test

import (
	"fmt"
	"strings"
	"testing"

	"muster/internal/fleet"
	"muster/internal/migration"
	"muster/internal/policy"
)

// count says how many policies there are of a level, and how many groups have a filter.
func count(r *migration.Result, l policy.Level) (policies, dynamic int) {
	for _, p := range r.Policies {
		if p.Level == l {
			policies++
		}
	}
	return policies, len(r.Dynamic())
}

// A CCX says the label before the phone's own file does, and a Trio does not read it.
func manyPolyPhones(phones int) map[string]string {
	files := map[string]string{
		"000000000000.cfg": `<APPLICATION CONFIG_FILES="[PHONE_MAC_ADDRESS]-user.cfg, common.cfg" CONFIG_FILES_VVX450="[PHONE_MAC_ADDRESS]-user.cfg, vvx450.cfg, common.cfg"
			CONFIG_FILES_CCX500="ccx.cfg, [PHONE_MAC_ADDRESS]-user.cfg, common.cfg" CONFIG_FILES_Trio8800="common.cfg"/>`,
		"ccx.cfg":    `<a reg.1.label="CCX"/>`,
		"vvx450.cfg": `<a up.backlight.onIntensity="1"/>`,
		"common.cfg": `<a reg.1.label="nobody" reg.1.displayName="nobody" voIpProt.SIP.use486forReject="1"/>`,
	}
	for n := range phones {
		files[fmt.Sprintf("0004f2%06x-user.cfg", n)] = fmt.Sprintf(`<a reg.1.label="%d" reg.1.displayName="Phone %d"/>`, n, n)
	}
	return files
}

func TestAValueThatAModelSaysItselfIsLockedAndMakesNoGroupPerPhone(t *testing.T) {
	r := load(t, fleet.UCS, migration.Options{MACFromNames: false}, manyPolyPhones(400))
	if r.Report.Cases != 401*4 {
		t.Errorf("%d cases", r.Report.Cases)
	}
	devices, dynamic := count(r, policy.Device)
	if devices != 400 || dynamic > 0 {
		t.Errorf("%d policies of devices, %d dynamic groups", devices, dynamic)
	}
	locked := map[string]string{}
	for _, p := range r.Policies {
		for _, k := range p.Locked {
			locked[p.Target] += string(k) + "=" + p.Settings[k] + " "
		}
	}
	if len(locked) != 2 || locked["CCX 500"] != "reg.1.label=CCX " || locked["Trio 8800"] != "reg.1.displayName=nobody reg.1.label=nobody " {
		t.Errorf("%q", locked)
	}
}

// Twelve phone groups, of which one passes over the phones' own files. Only names
// of common have a value there.
func manyAvayaPhones(phones int, own string) map[string]string {
	var b strings.Builder
	b.WriteString("SET SIPDOMAIN common.example\nSET COUNTRY Norway\nIF $MODEL4 SEQ J129 GOTO OLD\nGOTO GROUPS\n# OLD\nSET COUNTRY Sweden\nGOTO END\n# GROUPS\n")
	for g := 1; g <= 12; g++ {
		fmt.Fprintf(&b, "IF $GROUP SEQ %d GOTO G%d\n", g, g)
	}
	b.WriteString("GOTO OWN\n")
	for g := 1; g <= 12; g++ {
		fmt.Fprintf(&b, "# G%d\nSET LOGSRVR log%d.example\n", g, g)
		if g == 7 {
			b.WriteString("GOTO END\n")
		} else {
			b.WriteString("GOTO OWN\n")
		}
	}
	b.WriteString("# OWN\nGET $MACADDR.txt\n# END\n")
	files := map[string]string{"46xxsettings.txt": b.String()}
	for n := range phones {
		files[fmt.Sprintf("c81fea%06x.txt", n)] = strings.ReplaceAll(own, "%", fmt.Sprint(n))
	}
	return files
}

func TestAPhoneGroupThatPassesOverTheOwnFilesIsLocked(t *testing.T) {
	r := load(t, fleet.J100, migration.Options{}, manyAvayaPhones(60, "SET SIPDOMAIN domain-%.example\nSET COUNTRY Land-%\n"))
	devices, dynamic := count(r, policy.Device)
	if devices != 60 || dynamic > 12 {
		t.Errorf("%d policies of devices, %d dynamic groups", devices, dynamic)
	}
	hasLock := false
	for _, p := range r.Policies {
		hasLock = hasLock || p.Target == "Phone group 7" && len(p.Locked) == 2
	}
	if !hasLock {
		t.Errorf("%+v", r.Policies[:4])
	}
}

// What has no value cannot be locked: then a phone is one group, not one per
// phone group that reads its file.
func TestWhatAPhoneGroupLacksMakesOneGroupAPhone(t *testing.T) {
	files := manyAvayaPhones(60, "SET FORCE_SIP_USERNAME %\n")
	r := load(t, fleet.J100, migration.Options{}, files)
	if _, dynamic := count(r, policy.Device); dynamic != 60+12 { // and what J129s lack of each phone group
		t.Errorf("%d dynamic groups", dynamic)
	}
	for _, n := range r.Report.Notes {
		if strings.Contains(n, "dynamic device groups") {
			t.Error(n)
		}
	}
	r = load(t, fleet.J100, migration.Options{MACFromNames: true}, files)
	if devices, dynamic := count(r, policy.Device); devices != 60 || dynamic != 12 {
		t.Errorf("%d policies of devices, %d dynamic groups", devices, dynamic)
	}
}

func TestMoreGroupsThanAnAccountMayHaveAreSaid(t *testing.T) {
	files := map[string]string{"46xxsettings.txt": "IF $GROUP SEQ 7 GOTO END\nGET $MACADDR.txt\n# END\n"}
	for n := range 201 {
		files[fmt.Sprintf("c81fea%06x.txt", n)] = fmt.Sprintf("SET FORCE_SIP_USERNAME %d\n", n)
	}
	r := load(t, fleet.J100, migration.Options{}, files)
	if notes := strings.Join(r.Report.Notes, "\n"); !strings.Contains(notes, "dynamic device groups are more than the 200 that an account may have") || !strings.Contains(notes, "--mac-from-names") {
		t.Error(notes)
	}
}
