package j100

import (
	"fmt"
	"strings"
	"time"

	"muster/internal/fleet"
	"muster/internal/policy"
)

const (
	webPassword = "FORCE_WEB_ADMIN_PASSWORD"
	day         = 24 * time.Hour
)

// Defaults says the account's wishes, as far as the family has names for them.
//
//   - Looking for new settings: a J100 can do it daily, weekly or monthly, not
//     hourly, at a random moment of a window that stays the phone's own (2 to 4
//     at night), since a change may restart it. The vendor's template knows it
//     with the vendor's call server only; elsewhere it may do nothing, and
//     check-sync or a restart is the way.
//   - A phone's web pages open with a public factory code. They get the
//     account's password if it meets their stricter rules, and are closed
//     otherwise: with a bad password the phone says nothing and keeps the code.
//   - DES_STAT 1 keeps phones from asking the vendor's cloud after they lost
//     their server. 0 would do so too, but only a factory reset undoes it.
//
// Summer time is left alone (an offset does not determine it), and so is
// TRUSTCERTS: a phone takes any certificate of a file server until it is set,
// and only who set up the site knows what else the phone must then trust.
func (J100) Defaults(d fleet.DeviceDefaults) map[policy.Key]string {
	out := map[policy.Key]string{"DES_STAT": "1"}
	switch {
	case d.PollInterval <= 0:
	case d.PollInterval < 7*day:
		out["AUTOMATIC_UPDATE_POLICY"] = "1"
	case d.PollInterval < 28*day:
		out["AUTOMATIC_UPDATE_POLICY"] = "2"
	default:
		out["AUTOMATIC_UPDATE_POLICY"] = "3"
	}
	if d.TimeServer != "" {
		out["SNTPSRVR"] = d.TimeServer
	}
	if o := offset(d.GMTOffset); o != "" {
		out["GMTOFFSET"] = o
	}
	if p := d.AdminPassword.Reveal(); len(p) >= 6 && len(p) <= 31 && sayable(p) {
		// Of another length it would count as not set, and the factory code as set.
		out["ADMIN_PASSWORD"] = p
		if webPasswordHolds(p) {
			out[webPassword] = p
		} else {
			out["ENABLE_WEBSERVER"] = "0"
		}
	}
	if d.CheckSync {
		out["ENABLE_OOD_RESET_NOTIFY"] = "1"
	}
	return out
}

// offset writes [+-]h:mm. Empty for zero, the phone's default, and for what
// the family cannot say: 13 hours and more.
func offset(d time.Duration) string {
	minutes := int(d.Round(time.Minute) / time.Minute)
	sign := "+"
	if minutes < 0 {
		sign, minutes = "-", -minutes
	}
	if minutes == 0 || minutes >= 13*60 {
		return ""
	}
	return fmt.Sprintf("%s%d:%02d", sign, minutes/60, minutes%60)
}

// webPasswordHolds tries the rules of FORCE_WEB_ADMIN_PASSWORD.
func webPasswordHolds(p string) bool {
	if len(p) < 8 || len(p) > 31 || !sayable(p) {
		return false
	}
	var seen [3]bool
	kinds, same := 0, 0
	for i := range len(p) {
		k := kind(p[i])
		seen[k] = true
		if kinds++; i == 0 || k != kind(p[i-1]) {
			kinds = 1
		}
		if same++; i == 0 || p[i] != p[i-1] {
			same = 1
		}
		if kinds > 4 || same > 2 {
			return false
		}
	}
	return seen[0] && seen[1] && seen[2]
}

func kind(c byte) int {
	switch {
	case strings.IndexByte(digits, c) >= 0:
		return 0
	case strings.IndexByte(letters, c) >= 0:
		return 1
	}
	return 2
}
