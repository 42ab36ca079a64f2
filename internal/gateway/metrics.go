package gateway

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"muster/internal/fleet"
	"muster/internal/order"
)

// metrics are counted whether anybody reads them or not. Labels never name a phone.
type metrics struct {
	registry *prometheus.Registry
	uplink   prometheus.Gauge
	phones   *prometheus.GaugeVec
	looks    *prometheus.CounterVec
	took     prometheus.Histogram
	sweep    prometheus.Gauge
	commands *prometheus.CounterVec
}

func newMetrics(g *Gateway) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		uplink:   prometheus.NewGauge(prometheus.GaugeOpts{Name: "muster_gateway_uplink", Help: "1 while the server has the gateway's session."}),
		phones:   prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "muster_gateway_phones", Help: "Phones on the LAN by how they stand."}, []string{"condition"}),
		looks:    prometheus.NewCounterVec(prometheus.CounterOpts{Name: "muster_gateway_looks_total", Help: "Looks at phones by what was seen."}, []string{"condition"}),
		took:     prometheus.NewHistogram(prometheus.HistogramOpts{Name: "muster_gateway_look_seconds", Help: "How long a look at a phone of ours took.", Buckets: []float64{.01, .03, .1, .3, 1, 3, 10, 30}}),
		sweep:    prometheus.NewGauge(prometheus.GaugeOpts{Name: "muster_gateway_sweep_seconds", Help: "How long the last round took in which every device of ours was looked at: at first all at once, then spread over --sweep."}),
		commands: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "muster_gateway_commands_total", Help: "Commands by how they ended."}, []string{"command", "result"}),
	}
	m.registry.MustRegister(m.uplink, m.phones, m.looks, m.took, m.sweep, m.commands,
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "muster_gateway_outbox", Help: "Messages that the server has not confirmed."}, func() float64 { return float64(g.out.waiting()) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "muster_gateway_tasks", Help: "Commands that are not answered for good."}, func() float64 {
			g.tasksMu.Lock()
			defer g.tasksMu.Unlock()
			return float64(len(g.tasks))
		}))
	return m
}

func (m *metrics) up(is bool) {
	m.uplink.Set(0)
	if is {
		m.uplink.Set(1)
	}
}

func (m *metrics) look(condition string)       { m.looks.WithLabelValues(condition).Inc() }
func (m *metrics) lookTook(d time.Duration)    { m.took.Observe(d.Seconds()) }
func (m *metrics) swept(d time.Duration)       { m.sweep.Set(d.Seconds()) }
func (m *metrics) command(verb, result string) { m.commands.WithLabelValues(verb, result).Inc() }
func (m *metrics) stand(all map[fleet.MAC]*view) {
	n := map[order.Condition]int{}
	for _, v := range all {
		if v.Told {
			n[v.Finding.Condition]++
		}
	}
	for _, c := range order.Conditions {
		m.phones.WithLabelValues(string(c)).Set(float64(n[c]))
	}
}
