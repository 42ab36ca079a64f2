package loadgen

import (
	"math"
	"slices"
	"time"
)

func sortTimes(t []int64) { slices.Sort(t) }

// Quantile returns the value that the share q of sorted values does not
// exceed; 0 when there are none.
func Quantile(sorted []int64, q float64) int64 {
	if len(sorted) == 0 {
		return 0
	}
	i := int(math.Ceil(q*float64(len(sorted)))) - 1
	return sorted[min(max(i, 0), len(sorted)-1)]
}

// BootsPerSecond is the rate of the boots that went well.
func (r Report) BootsPerSecond() float64 { return float64(len(r.Boots)) / r.Took.Seconds() }

// booted counts a boot from when it was due, so that waiting in line shows.
func (r *Report) booted(due time.Time, err error) {
	if err != nil {
		r.Failed++
		r.Problems[err.Error()]++
		return
	}
	r.Boots = append(r.Boots, time.Since(due).Microseconds())
}

func (r *Report) answered(asked time.Time, status, size int) {
	r.Requests = append(r.Requests, time.Since(asked).Microseconds())
	r.Statuses[status]++
	r.Bytes += int64(size)
}
