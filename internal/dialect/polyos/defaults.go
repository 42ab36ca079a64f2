package polyos

import (
	"math"
	"strconv"
	"time"

	"muster/internal/fleet"
	"muster/internal/policy"
)

// shortestPoll is what the schema demands of prov.polling.period.
const shortestPoll = time.Minute

// Defaults says the poll interval (60 s at least), the time server and the
// administrator's password. The rest has no name here: the time zone is a
// word that no offset determines, and nothing is known of SIP check-sync.
func (PolyOS) Defaults(d fleet.DeviceDefaults) map[policy.Key]string {
	out := map[policy.Key]string{}
	if d.PollInterval > 0 {
		seconds := int64(max(d.PollInterval, shortestPoll) / time.Second)
		out["prov.polling.period"] = strconv.FormatInt(min(seconds, math.MaxUint32), 10)
	}
	if d.TimeServer != "" {
		out["device.local.ntpServer.mode"] = "Manual"
		out["device.local.ntpServer.address.1"] = d.TimeServer
	}
	if !d.AdminPassword.Empty() {
		// Which of the two counts from afar depends on sec.auth.admin.useRoomPassword,
		// so both are told the same and that setting is left as it is.
		out["sec.auth.admin.password"] = d.AdminPassword.Reveal()
		out["sec.auth.admin.room.password"] = d.AdminPassword.Reveal()
	}
	return out
}
