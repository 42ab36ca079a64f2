package sim

import (
	"maps"
	"sync"
	"sync/atomic"
	"time"
)

// A ChannelReport is what the fleet's channels have done so far.
type ChannelReport struct {
	Paired   int64 `json:"paired"`
	Connects int64 `json:"connects"` // connections that were admitted
	Online   int64 `json:"online"`   // now
	// ConnectP50Ms and ConnectP99Ms are from the first packet to the answer to the subscription.
	ConnectP50Ms float64          `json:"connectP50Ms"`
	ConnectP99Ms float64          `json:"connectP99Ms"`
	Commands     map[string]int64 `json:"commands"` // by verb, repeated and expired ones among them
	Acks         map[string]int64 `json:"acks"`     // by result, as the device meant them; repeated ones count
	// AppliedP50Ms and AppliedP99Ms are from a credentials order to the end of
	// the fetch with the new pair.
	AppliedP50Ms float64 `json:"appliedP50Ms"`
	AppliedP99Ms float64 `json:"appliedP99Ms"`
}

type channelStats struct {
	paired, connects, online   atomic.Int64
	connectTimes, appliedTimes histogram

	mu             sync.Mutex
	commands, acks map[string]int64
}

func (s *channelStats) connected(took time.Duration) {
	s.connects.Add(1)
	s.connectTimes.add(took)
}

func (s *channelStats) count(of *map[string]int64, what string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if *of == nil {
		*of = map[string]int64{}
	}
	(*of)[what]++
}

func (s *channelStats) report() *ChannelReport {
	s.mu.Lock()
	defer s.mu.Unlock()
	r := &ChannelReport{
		Paired: s.paired.Load(), Connects: s.connects.Load(), Online: s.online.Load(),
		ConnectP50Ms: s.connectTimes.quantile(.5), ConnectP99Ms: s.connectTimes.quantile(.99),
		AppliedP50Ms: s.appliedTimes.quantile(.5), AppliedP99Ms: s.appliedTimes.quantile(.99),
		Commands: map[string]int64{}, Acks: map[string]int64{},
	}
	maps.Copy(r.Commands, s.commands)
	maps.Copy(r.Acks, s.acks)
	return r
}
