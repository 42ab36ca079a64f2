package sqlstore

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"muster/internal/fleet"
)

// diff lists what changed as "old → new", from triples of field, old, new.
func diff(triples ...string) map[string]string {
	out := map[string]string{}
	for i := 0; i+2 < len(triples); i += 3 {
		if was, is := triples[i+1], triples[i+2]; was != is {
			out[triples[i]] = orNone(was) + " → " + orNone(is)
		}
	}
	return out
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}

func onOff(b bool) string {
	if b {
		return "on"
	}
	return "off"
}

// pairs writes labels for people.
func pairs(m map[string]string) string {
	var out []string
	for _, k := range slices.Sorted(maps.Keys(m)) {
		out = append(out, k+"="+m[k])
	}
	return strings.Join(out, ", ")
}

// span writes a duration as people write it: 168h, not 168h0m0s.
func span(d time.Duration) string {
	s := d.String()
	if strings.HasSuffix(s, "m0s") {
		s = strings.TrimSuffix(s, "0s")
	}
	if strings.HasSuffix(s, "h0m") {
		s = strings.TrimSuffix(s, "0m")
	}
	return s
}

// provisioningChanges says what a save changes, field by field, in the words
// of the API; never a secret.
func provisioningChanges(old, p fleet.Provisioning) map[string]string {
	list := func(l []string) string { return strings.Join(l, ", ") }
	waves := func(l []int) string { return strings.Trim(strings.ReplaceAll(fmt.Sprint(l), " ", ", "), "[]") }
	a, b, c, d := old.AutoSync, p.AutoSync, toStored(old.Defaults), toStored(p.Defaults)
	seconds := func(n int64) string { return span(time.Duration(n) * time.Second) }
	out := diff("enabled", onOff(old.Enabled), onOff(p.Enabled),
		"autoSync.enabled", onOff(a.Enabled), onOff(b.Enabled), "autoSync.scope.sites", list(a.Sites), list(b.Sites), "autoSync.scope.groups", list(a.Groups), list(b.Groups),
		"autoSync.scope.models", list(a.Models), list(b.Models), "autoSync.waves", waves(a.Waves), waves(b.Waves),
		"autoSync.stopAtFailures", fmt.Sprint(a.StopAtFailures), fmt.Sprint(b.StopAtFailures),
		"overlap", span(old.Overlap), span(p.Overlap), "unknownDevices", string(old.UnknownDevices), string(p.UnknownDevices), "http", string(old.HTTP), string(p.HTTP),
		"deviceDefaults.pollInterval", seconds(c.PollSeconds), seconds(d.PollSeconds), "deviceDefaults.timeServer", c.TimeServer, d.TimeServer,
		"deviceDefaults.gmtOffset", seconds(c.GMTSeconds), seconds(d.GMTSeconds), "deviceDefaults.checkSync", onOff(c.CheckSync), onOff(d.CheckSync))
	networks := func(c fleet.CheckSync) string {
		return strings.Trim(strings.ReplaceAll(fmt.Sprint(c.Networks), " ", ", "), "[]")
	}
	maps.Copy(out, diff("certificate", certificates(old.Certificates), certificates(p.Certificates)))
	e, f := old.CheckSync, p.CheckSync
	maps.Copy(out, diff("checkSync.networks", networks(e), networks(f), "checkSync.port", fmt.Sprint(e.Port), fmt.Sprint(f.Port),
		"checkSync.transport", e.Transport, f.Transport, "checkSync.user", e.User, f.User))
	if !e.Password.Equal(f.Password) && (!e.Password.Empty() || !f.Password.Empty()) {
		out["checkSync.password"] = "changed"
	}
	was, is := old.Defaults.AdminPassword, p.Defaults.AdminPassword
	if !is.Equal(was) && (!is.Empty() || !was.Empty()) {
		out["deviceDefaults.adminPassword"] = "changed"
	}
	return out
}

// certificates says the rules for certificates in one line.
func certificates(c fleet.Certificates) string {
	if c.Equal(fleet.Certificates{}) {
		return string(fleet.CertificateOff)
	}
	return encode(c) // maps are written in the order of their keys
}
