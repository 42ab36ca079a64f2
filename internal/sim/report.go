package sim

import (
	"math/bits"
	"sync"
	"sync/atomic"
	"time"
)

// A Report is what a fleet has done so far. Its JSON is what muster sim prints.
type Report struct {
	Devices  int   `json:"devices"`
	Boots    int64 `json:"boots"`    // boots that ended with a complete configuration
	Requests int64 `json:"requests"` // answered requests, the 401s among them
	Errors   int64 `json:"errors"`
	Bytes    int64 `json:"bytes"` // of bodies received
	// DurationSeconds is the time in which the fleet was at work.
	DurationSeconds float64 `json:"durationSeconds"`
	BootsPerSecond  float64 `json:"bootsPerSecond"`
	// P50Ms and P99Ms are the time of one boot, from its first connection to its last answer.
	P50Ms    float64       `json:"p50Ms"`
	P99Ms    float64       `json:"p99Ms"`
	ByStatus map[int]int64 `json:"byStatus"`
	// Channel is nil for a fleet without one.
	Channel *ChannelReport `json:"channel,omitempty"`
	// LAN is nil for a fleet that does not listen.
	LAN *LANReport `json:"lan,omitempty"`

	// Enrollment is nil for a fleet that was set up, Firmware for one that loaded none.
	Enrollment *EnrollReport   `json:"enrollment,omitempty"`
	Firmware   *FirmwareReport `json:"firmware,omitempty"`

	// Problems are the first few errors in words.
	Problems []string `json:"-"`
	// RequestP50Ms and RequestP99Ms are the time of one answered request.
	RequestP50Ms float64 `json:"-"`
	RequestP99Ms float64 `json:"-"`
}

// maxProblems is how many errors are kept in words: enough to see what is
// wrong, too few to fill memory when 100,000 devices find the same thing.
const maxProblems = 20

type stats struct {
	boots, requests, errors, bytes atomic.Int64
	statuses                       [600]atomic.Int64
	bootTimes, requestTimes        histogram

	channel  channelStats
	firmware firmwareStats

	mu       sync.Mutex
	problems []string
	busy     time.Duration
}

func (s *stats) answered(status int, size int64, took time.Duration) {
	s.requests.Add(1)
	s.bytes.Add(size)
	if status >= 0 && status < len(s.statuses) {
		s.statuses[status].Add(1)
	}
	s.requestTimes.add(took)
}

func (s *stats) booted(took time.Duration) {
	s.boots.Add(1)
	s.bootTimes.add(took)
}

func (s *stats) problem(id Identity, text string) {
	s.errors.Add(1)
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.problems) < maxProblems {
		s.problems = append(s.problems, id.Model.Name+" "+id.MAC+": "+text)
	}
}

func (s *stats) worked(d time.Duration) {
	s.mu.Lock()
	s.busy += d
	s.mu.Unlock()
}

func (s *stats) report(devices int, now time.Duration) Report {
	r := Report{
		Devices: devices, Boots: s.boots.Load(), Requests: s.requests.Load(), Errors: s.errors.Load(), Bytes: s.bytes.Load(),
		P50Ms: s.bootTimes.quantile(.50), P99Ms: s.bootTimes.quantile(.99),
		RequestP50Ms: s.requestTimes.quantile(.50), RequestP99Ms: s.requestTimes.quantile(.99),
		ByStatus: map[int]int64{},
	}
	for code := range s.statuses {
		if n := s.statuses[code].Load(); n > 0 {
			r.ByStatus[code] = n
		}
	}
	s.mu.Lock()
	r.DurationSeconds = (s.busy + now).Seconds()
	r.Problems = append([]string(nil), s.problems...)
	s.mu.Unlock()
	if r.DurationSeconds > 0 {
		r.BootsPerSecond = float64(r.Boots) / r.DurationSeconds
	}
	return r
}

// A histogram counts durations in steps of an eighth of a power of two, so a
// quantile is at most one part in eight too high and a million boots take 4 kB.
type histogram struct {
	n [64 * 8]atomic.Int64
}

func bucket(d time.Duration) int {
	us := uint64(max(d.Microseconds(), 8))
	e := bits.Len64(us) - 4 // us>>e is 8..15
	return e*8 + int(us>>e) - 8
}

func (h *histogram) add(d time.Duration) { h.n[bucket(d)].Add(1) }

// quantile is the upper end of the bucket that holds it, in milliseconds.
func (h *histogram) quantile(q float64) float64 {
	var total int64
	for i := range h.n {
		total += h.n[i].Load()
	}
	if total == 0 {
		return 0
	}
	rank, seen := int64(q*float64(total-1)), int64(0)
	for i := range h.n {
		if seen += h.n[i].Load(); seen > rank {
			return float64(uint64(i%8+9)<<(i/8)) / 1000
		}
	}
	return 0
}
