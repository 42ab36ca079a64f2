package ucs

import (
	"strconv"
	"strings"
	"time"

	"muster/internal/dialect"
)

var _ dialect.Poller = UCS{}

// Poll reads prov.polling.*, as the administrator guides of UC Software 5 and 6 have it
// (docs/vendor/ucs.md). A phone that is told nothing has the defaults of the vendor's own export:
// off, abs, a day, 03:00.
//   - rel: every period, from the boot on.
//   - abs: at the time of day; a period is rounded up to days.
//   - random, up to a day: the first anywhere within the period after the boot, then every period.
//   - random, more: rounded up to days; on a day that the MAC chooses, anywhere from the time to its end.
//
// Whether the device came last because it booted or because it polled is not known, so random says
// the latest only. abs counts by the phone's own clock: it is placed only where the offset is
// told and DHCP may not say another, and within the hour that summer time would make.
func (UCS) Poll(told dialect.Saying, last time.Time) (dialect.Poll, bool) {
	say := func(name, otherwise string) string {
		if v, ok := told(name); ok && strings.TrimSpace(v) != "" {
			return strings.TrimSpace(v)
		}
		return otherwise
	}
	if !on(say("prov.polling.enabled", "0")) {
		return dialect.Poll{Pace: dialect.PaceOff}, true
	}
	seconds, err := strconv.ParseInt(say("prov.polling.period", strconv.Itoa(day)), 10, 32)
	if err != nil || seconds < 3600 { // out of range, the phone stays with its default
		seconds = day
	}
	period := time.Duration(seconds) * time.Second
	days := time.Duration((seconds+day-1)/day) * 24 * time.Hour
	after := func(t time.Duration) time.Time {
		if last.IsZero() {
			return last
		}
		return last.Add(t)
	}
	switch mode := strings.ToLower(say("prov.polling.mode", "abs")); {
	case mode == "rel":
		return dialect.Poll{Pace: dialect.PacePeriod, Every: period, At: after(period)}, true
	case mode == "random" && seconds <= day:
		return dialect.Poll{Pace: dialect.PaceRandom, Every: period, From: last, At: after(period)}, true
	case mode == "random":
		span := minutes(say("prov.polling.timeRandomEnd", "")) - minutes(say("prov.polling.time", "03:00"))
		if span < 0 {
			span += 24 * time.Hour // over midnight
		}
		return dialect.Poll{Pace: dialect.PaceRandom, Every: days, From: last, At: after(days + span)}, true
	case mode == "abs":
		p := dialect.Poll{Pace: dialect.PaceDaily, Every: days, Time: say("prov.polling.time", "03:00")}
		offset, err := strconv.Atoi(say("tcpIpApp.sntp.gmtOffset", ""))
		if err != nil || !on(say("tcpIpApp.sntp.gmtOffset.overrideDHCP", "0")) || last.IsZero() {
			return p, true
		}
		summer := time.Duration(0)
		if on(say("tcpIpApp.sntp.daylightSavings.enable", "1")) {
			summer = time.Hour
		}
		zone := time.FixedZone("", offset)
		from := last.Add(days - 24*time.Hour).In(zone)
		at := time.Date(from.Year(), from.Month(), from.Day(), 0, 0, 0, 0, zone).Add(minutes(p.Time))
		for !at.Add(-summer - slow).After(from) { // that is the one it came for
			at = at.Add(24 * time.Hour)
		}
		if p.At = at.UTC(); summer > 0 {
			p.From = p.At.Add(-summer)
		}
		return p, true
	}
	return dialect.Poll{}, false
}

// slow is how far a phone's clock may be before ours.
const slow = 10 * time.Minute

func on(v string) bool { return v == "1" || strings.EqualFold(v, "true") }

// minutes reads a time of day; what is none is midnight.
func minutes(clock string) time.Duration {
	t, err := time.Parse("15:04", clock)
	if err != nil {
		return 0
	}
	return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute
}
