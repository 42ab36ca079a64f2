package admin

import (
	"fmt"
	"maps"
	"time"

	"muster/internal/fleet"
)

// warnOfCarriers says what of a change some family, or DHCP, cannot carry: it
// is taken, since others can.
func (s *server) warnOfCarriers(was, next fleet.Provisioning, edit fleet.CredentialsEdit) (out []warning) {
	if o := next.Defaults.GMTOffset; o != 0 && o != was.Defaults.GMTOffset {
		for _, d := range s.o.Dialects.All() {
			says := func(o time.Duration) bool {
				return !maps.Equal(d.Defaults(fleet.DeviceDefaults{GMTOffset: o}), d.Defaults(fleet.DeviceDefaults{}))
			}
			if !says(o) && says(time.Hour) {
				out = append(out, warning{"notTold", fmt.Sprintf("devices of the family %s cannot be set to %s and are not told", d.Family(), durationText(o)), "/spec/deviceDefaults/gmtOffset"})
			}
		}
	}
	for _, name := range edit.BreaksDHCP() {
		out = append(out, warning{"dhcp", fmt.Sprintf("%s has an apostrophe, a comma or an equals sign: DHCP option 242, which J100 phones read, cannot carry it", name), "/spec/" + name})
	}
	return out
}
