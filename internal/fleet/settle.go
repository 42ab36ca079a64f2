package fleet

import (
	"cmp"
	"time"

	"muster/internal/fault"
)

// Bounds of what an account may say of its devices.
const (
	MaxOverlap      = 90 * 24 * time.Hour
	MinPollInterval = time.Minute
	MaxPollInterval = 7 * 24 * time.Hour
	MaxGMTOffset    = 14 * time.Hour
)

// Settle checks the step from p to next and returns next as the rules of
// mission A1 to A4 leave it. syncAsked says that the request itself asks for
// Auto-Sync on, as against finding it on. While provisioning is disabled the
// pair and Auto-Sync cannot be touched: fault.Conflict, "provisioningDisabled".
// Disabling switches Auto-Sync off, and enabling leaves it so.
func (p Provisioning) Settle(next Provisioning, edit CredentialsEdit, syncAsked bool) (Provisioning, error) {
	if !next.Enabled {
		if !edit.Empty() {
			return p, fault.Coded(fault.Conflict, "provisioningDisabled", "device provisioning is disabled: enable it to edit the credentials")
		}
		if syncAsked {
			return p, fault.Coded(fault.Conflict, "provisioningDisabled", "device provisioning is disabled: Auto-Sync cannot be on")
		}
		next.AutoSync.Enabled = false
	}
	if err := edit.Check(); err != nil {
		return p, err
	}
	user, mode := cmp.Or(edit.User, p.Current.User), cmp.Or(edit.Mode, p.Current.Mode)
	if err := checkMode(user, mode); err != nil {
		return p, err
	}
	d := next.Defaults
	switch {
	case next.Overlap < 0 || next.Overlap > MaxOverlap || next.Overlap%time.Second != 0:
		return p, fault.Bad("/spec/overlap", "range", "overlap is a whole number of seconds from 0s to 2160h")
	case d.PollInterval != 0 && (d.PollInterval < MinPollInterval || d.PollInterval > MaxPollInterval) || d.PollInterval%time.Second != 0:
		return p, fault.Bad("/spec/deviceDefaults/pollInterval", "range", "pollInterval is 0s (devices are not told) or from 1m to 168h")
	case d.GMTOffset < -MaxGMTOffset || d.GMTOffset > MaxGMTOffset || d.GMTOffset%time.Minute != 0:
		return p, fault.Bad("/spec/deviceDefaults/gmtOffset", "range", "gmtOffset is a whole number of minutes from -14h to 14h")
	}
	if !d.AdminPassword.Empty() {
		if err := (CredentialsEdit{Password: d.AdminPassword}).Check(); err != nil || len(d.AdminPassword.Reveal()) > MaxAdminPassword {
			return p, fault.Bad("/spec/deviceDefaults/adminPassword", "characters", "adminPassword takes 8 to 31 printable ASCII characters without spaces and double quotes, so that every device family can carry it")
		}
	}
	for _, w := range next.AutoSync.Waves {
		if w < 1 || len(next.AutoSync.Waves) > 20 {
			return p, fault.Bad("/spec/autoSync/waves", "range", "waves are at most 20 sizes, each at least 1")
		}
	}
	if c, d := &next.CheckSync, DefaultCheckSync(); c.Port == 0 && c.Transport == "" {
		c.Port, c.Transport = d.Port, d.Transport
	}
	if err := next.CheckSync.Check(); err != nil {
		return p, err
	}
	if next.AutoSync.StopAtFailures < 0 {
		return p, fault.Bad("/spec/autoSync/stopAtFailures", "range", "stopAtFailures is 0 (never) or more")
	}
	return next, nil
}
