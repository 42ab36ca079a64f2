package sim

import (
	"strconv"
	"strings"
	"time"
)

const day = 24 * time.Hour

// polling is UC Software's schedule, prov.polling.*.
type polling struct {
	mode        string
	period      time.Duration
	from, until time.Duration // of the day
}

// readPolling reads the schedule with the vendor's defaults. A value out of
// range is not used. Off, it is nil.
func readPolling(get func(string) (string, bool)) *polling {
	if v, _ := get("prov.polling.enabled"); !truth(v) {
		return nil
	}
	p := &polling{mode: "abs", period: day, from: 3 * time.Hour}
	switch v, _ := get("prov.polling.mode"); v {
	case "abs", "rel", "random":
		p.mode = v
	}
	// The sources say both > 3600 and ≥ 3600.
	if v, ok := get("prov.polling.period"); ok {
		if n, err := strconv.Atoi(v); err == nil && n >= 3600 {
			p.period = time.Duration(n) * time.Second
		}
	}
	if v, ok := get("prov.polling.time"); ok {
		if t, err := time.Parse("15:04", v); err == nil {
			p.from = time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute
		}
	}
	p.until = p.from
	if v, ok := get("prov.polling.timeRandomEnd"); ok {
		if t, err := time.Parse("15:04", v); err == nil {
			p.until = time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute
			if p.until < p.from {
				p.until += day
			}
		}
	}
	return p
}

// next is the first poll after last. draw, 0 to 1, is this boot's luck.
func (p *polling) next(booted, last time.Time, draw float64, mac string) time.Time {
	if p == nil {
		return time.Time{}
	}
	days := (p.period + day - 1) / day
	switch {
	case p.mode == "rel":
		return after(booted, p.period, last)
	case p.mode == "random" && p.period <= day:
		first := booted.Add(time.Duration(draw * float64(p.period)))
		if first.After(last) {
			return first
		}
		return after(first, p.period, last)
	case p.mode == "random":
		// A fixed day by the MAC, which a reboot does not move; the time is drawn.
		at := booted.Truncate(day).Add(p.from + time.Duration(draw*float64(p.until-p.from)))
		n, _ := strconv.ParseUint(mac, 16, 64)
		for !at.After(last) || uint64(at.Unix()/int64(day/time.Second))%uint64(days) != n%uint64(days) {
			at = at.Add(day)
		}
		return at
	}
	at := booted.Truncate(day).Add(p.from)
	if !at.After(booted) {
		at = at.Add(day)
	}
	if at.After(last) {
		return at
	}
	return after(at, days*day, last)
}

// after is the first of start+period, start+2·period … that is later than last.
func after(start time.Time, period time.Duration, last time.Time) time.Time {
	n := max(last.Sub(start)/period+1, 1)
	return start.Add(n * period)
}

// j100Update is the automatic update policy of a J100, off unless a file says otherwise.
func j100Update(get func(string) (string, bool), last time.Time, draw float64) time.Time {
	policy, _ := get("AUTOMATIC_UPDATE_POLICY")
	if policy != "1" && policy != "2" && policy != "3" {
		return time.Time{}
	}
	from, until := 2, 4
	if v, ok := get("AUTOMATIC_UPDATE_WINDOW"); ok {
		a, b, _ := strings.Cut(v, ",")
		m, err1 := strconv.Atoi(strings.TrimSpace(a))
		n, err2 := strconv.Atoi(strings.TrimSpace(b))
		if err1 == nil && err2 == nil && 0 <= m && m < 24 && 0 <= n && n < 24 {
			from, until = m, n
		}
	}
	if until <= from { // equal is the whole day
		until += 24
	}
	window := time.Duration(from)*time.Hour + time.Duration(draw*float64(until-from)*float64(time.Hour))
	days, ok := get("AUTOMATIC_UPDATE_DAYS")
	if !ok || days == "" {
		days = map[string]string{"2": "Sun", "3": "1Sun"}[policy]
	}
	at := last.Truncate(day).Add(-day + window)
	for range 80 {
		name := at.Add(-window).Weekday().String()[:3]
		if policy == "3" {
			name = strconv.Itoa((at.Add(-window).Day()+6)/7) + name
		}
		if at.After(last) && (policy == "1" || listed(days, name)) {
			return at
		}
		at = at.Add(day)
	}
	return time.Time{}
}

func listed(list, name string) bool {
	for _, v := range strings.Split(list, ",") {
		if strings.EqualFold(strings.TrimSpace(v), name) {
			return true
		}
	}
	return false
}
