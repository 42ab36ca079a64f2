package provision

import (
	"sync"
	"time"

	"muster/internal/fleet"
)

// trafficStep is how long a bar of the requests' chart is, trafficBars how many there are: a day.
const (
	trafficStep = 15 * time.Minute
	trafficBars = int64(24 * time.Hour / trafficStep)
)

// traffic counts the visits of accounts, for a chart: of this server, since it began. It counts when
// visits are saved, long after their answers.
type traffic struct {
	mu  sync.Mutex
	all map[fleet.AccountID]*dayOf
}

// A dayOf is the last day of an account, in a ring.
type dayOf [trafficBars]bar

// A bar is what was asked in the step that begins at At.
type bar struct {
	step           int64
	served, failed uint32
}

func newTraffic() *traffic { return &traffic{all: map[fleet.AccountID]*dayOf{}} }

func (t *traffic) count(id fleet.AccountID, visits []fleet.Visit) {
	t.mu.Lock()
	defer t.mu.Unlock()
	day := t.all[id]
	if day == nil {
		day = &dayOf{}
		t.all[id] = day
	}
	for i := range visits {
		v := &visits[i]
		step := v.At.UnixNano() / int64(trafficStep)
		b := &day[step%trafficBars]
		switch {
		case step < b.step: // older than a day
			continue
		case step > b.step:
			*b = bar{step: step}
		}
		if n := uint32(max(v.Count, 1)); fleet.ReasonOf(v.Reason).Trouble {
			b.failed += n
		} else {
			b.served += n
		}
	}
}

// of is the day that ends now, oldest first, bars of nothing included.
func (t *traffic) of(id fleet.AccountID, now time.Time) []fleet.Traffic {
	last := now.UnixNano() / int64(trafficStep)
	out := make([]fleet.Traffic, 0, trafficBars)
	t.mu.Lock()
	defer t.mu.Unlock()
	day := t.all[id]
	for step := last - trafficBars + 1; step <= last; step++ {
		v := fleet.Traffic{At: time.Unix(0, step*int64(trafficStep)).UTC()}
		if day != nil {
			if b := day[step%trafficBars]; b.step == step {
				v.Served, v.Failed = int(b.served), int(b.failed)
			}
		}
		out = append(out, v)
	}
	return out
}

// Traffic is how many requests an account's devices sent to this server in the last day, oldest
// first, in steps of equal length; what was before the server began is not in it.
func (s *Server) Traffic(id fleet.AccountID) []fleet.Traffic { return s.traffic.of(id, s.o.Now()) }
