package polyos

import (
	"strconv"
	"strings"
	"time"

	"muster/internal/dialect"
)

var _ dialect.Poller = PolyOS{}

// Poll reads prov.polling.period: seconds, from one poll to the next (docs/vendor/polyos.md: the
// vendor's schema, and what a server of theirs says). What a device does that is told none was seen
// once (an hour) and is written nowhere, so nothing is said of it.
func (PolyOS) Poll(told dialect.Saying, last time.Time) (dialect.Poll, bool) {
	v, _ := told("prov.polling.period")
	seconds, err := strconv.ParseUint(strings.TrimSpace(v), 10, 32)
	if err != nil || time.Duration(seconds)*time.Second < shortestPoll {
		return dialect.Poll{}, false
	}
	p := dialect.Poll{Pace: dialect.PacePeriod, Every: time.Duration(seconds) * time.Second}
	if !last.IsZero() {
		p.At = last.Add(p.Every)
	}
	return p, true
}
