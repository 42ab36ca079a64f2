package autosync

import (
	"sync"

	"github.com/prometheus/client_golang/prometheus"

	"muster/internal/fleet"
)

// Metrics count what the loop does. None is per device or per account: there are
// too many of both.
type Metrics struct {
	Sent   *prometheus.CounterVec // by road
	Acks   *prometheus.CounterVec // by result; "ignored" for late, foreign and repeated ones
	Failed prometheus.Counter
	// Confirmed are devices that came with the pair after an order; as this server counted them.
	Confirmed prometheus.Counter
	Nudged    *prometheus.CounterVec // by road: sync commands and check-syncs

	mu    sync.Mutex
	late  map[fleet.AccountID]int
	gauge prometheus.Gauge
}

// NewMetrics registers them; nil registers nothing.
func NewMetrics(reg prometheus.Registerer) *Metrics {
	m := &Metrics{
		Sent:      prometheus.NewCounterVec(prometheus.CounterOpts{Name: "muster_autosync_orders_sent_total", Help: "Orders to take over an account's pair, by road."}, []string{"road"}),
		Acks:      prometheus.NewCounterVec(prometheus.CounterOpts{Name: "muster_autosync_acks_total", Help: "Devices' answers to orders, by result."}, []string{"result"}),
		Failed:    prometheus.NewCounter(prometheus.CounterOpts{Name: "muster_autosync_orders_failed_total", Help: "Orders that a device refused, did not answer, or acknowledged without ever coming."}),
		Confirmed: prometheus.NewCounter(prometheus.CounterOpts{Name: "muster_autosync_orders_confirmed_total", Help: "Devices that came with the pair that they were ordered to take over."}),
		Nudged:    prometheus.NewCounterVec(prometheus.CounterOpts{Name: "muster_nudges_sent_total", Help: "Devices asked to fetch or restart, by road."}, []string{"road"}),
		late:      map[fleet.AccountID]int{},
		gauge:     prometheus.NewGauge(prometheus.GaugeOpts{Name: "muster_autosync_devices_behind", Help: "Devices of accounts with Auto-Sync on that do not hold the current pair, as of the last look."}),
	}
	if reg != nil {
		reg.MustRegister(m.Sent, m.Acks, m.Failed, m.Confirmed, m.Nudged, m.gauge)
	}
	return m
}

func (m *Metrics) behind(id fleet.AccountID, n int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.gauge.Add(float64(n - m.late[id]))
	if m.late[id] = n; n == 0 {
		delete(m.late, id)
	}
}
