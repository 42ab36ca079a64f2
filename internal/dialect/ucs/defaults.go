package ucs

import (
	"strconv"
	"time"

	"muster/internal/fleet"
	"muster/internal/policy"
)

const (
	// shortestPoll: sources differ on whether 3600 itself is in range, and a
	// value out of range leaves the phone at a day.
	shortestPoll = 3601
	day          = 86400
	mostEast     = 46800 // seconds; the range the manuals give for the offset
	mostWest     = -43200
	longestAdmin = 32 // known; a longer one is out of range, and the phone keeps what it had
	// fallbackTime is for a network whose DHCP names no time server: these
	// phones know none by themselves, and without the time of day they refuse
	// every certificate. The other families have a default of their own.
	fallbackTime = "pool.ntp.org"
)

// Defaults says the poll interval, the time server (a public one, behind DHCP's, when none is wished), the offset, the
// administrator's password and that check-sync does not reboot without need.
// Phones poll in mode random: the first time anywhere within the interval, then
// every interval, so a fleet that got its power back does not come at once. An
// interval beyond a day means whole days and a time of day, which is then told
// to be anywhere in the day. An offset of 0 is the phones' own default and not said.
// Nothing switches check-sync off; without it being wished, nothing is said.
func (UCS) Defaults(d fleet.DeviceDefaults) map[policy.Key]string {
	out := map[policy.Key]string{}
	if d.PollInterval > 0 {
		seconds := max(int64(d.PollInterval/time.Second), shortestPoll)
		out["prov.polling.enabled"] = "1"
		out["prov.polling.mode"] = "random"
		out["prov.polling.period"] = strconv.FormatInt(min(seconds, 1<<31-1), 10)
		if seconds > day {
			out["prov.polling.time"] = "00:00"
			out["prov.polling.timeRandomEnd"] = "23:59"
		}
	}
	out["tcpIpApp.sntp.address"] = fallbackTime // DHCP's option 42 still goes before it
	if d.TimeServer != "" {
		out["tcpIpApp.sntp.address"] = d.TimeServer
		out["tcpIpApp.sntp.address.overrideDHCP"] = "1"
	}
	if s := int64(d.GMTOffset / time.Second); s != 0 && s >= mostWest && s <= mostEast {
		out["tcpIpApp.sntp.gmtOffset"] = strconv.FormatInt(s, 10)
		out["tcpIpApp.sntp.gmtOffset.overrideDHCP"] = "1"
	}
	if p := d.AdminPassword.Reveal(); p != "" && len(p) <= longestAdmin {
		out["device.auth.localAdminPassword"] = p
	}
	if d.CheckSync {
		out["voIpProt.SIP.specialEvent.checkSync.alwaysReboot"] = "0"
	}
	return out
}
