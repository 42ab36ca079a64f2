package channel

import "github.com/prometheus/client_golang/prometheus"

// Metrics are the counters of the channel. Labels never name a device.
type Metrics struct {
	connections prometheus.Gauge
	connects    prometheus.Counter
	refused     *prometheus.CounterVec
	dropped     prometheus.Counter
	sends       *prometheus.CounterVec
	acks        *prometheus.CounterVec
	states      prometheus.Counter
	bad         *prometheus.CounterVec
}

// NewMetrics registers the counters with r; nil: they count unseen.
func NewMetrics(r prometheus.Registerer) *Metrics {
	count := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: "muster_channel_" + name, Help: help})
	}
	counts := func(name, help, label string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: "muster_channel_" + name, Help: help}, []string{label})
	}
	m := &Metrics{
		connections: prometheus.NewGauge(prometheus.GaugeOpts{Name: "muster_channel_connections", Help: "Devices connected now."}),
		connects:    count("connects_total", "Sessions that began."),
		refused:     counts("refused_total", "Connections refused before a session began.", "reason"),
		dropped:     count("dropped_total", "Sessions ended because their key was not valid any more."),
		sends:       counts("commands_total", "Commands by what became of sending them.", "result"),
		acks:        counts("acks_total", "Answers of devices to commands.", "result"),
		states:      count("states_total", "States that devices sent."),
		bad:         counts("bad_total", "Messages ignored (ack, state, filter) and sessions ended because they broke the rules.", "what"),
	}
	if r != nil {
		r.MustRegister(m.connections, m.connects, m.refused, m.dropped, m.sends, m.acks, m.states, m.bad)
	}
	return m
}

func (m *Metrics) refuse(why string) { m.refused.WithLabelValues(why).Inc() }
