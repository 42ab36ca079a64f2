package image

import "github.com/prometheus/client_golang/prometheus"

// Metrics are the counters of the images that are served. Labels never name a device or a site.
type Metrics struct {
	requests *prometheus.CounterVec
	bytes    prometheus.Counter
	active   prometheus.Gauge
	refused  prometheus.Counter
	damaged  prometheus.Counter
}

// NewMetrics registers the counters with r; nil: they count unseen.
func NewMetrics(r prometheus.Registerer) *Metrics {
	count := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: "muster_firmware_" + name, Help: help})
	}
	m := &Metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "muster_firmware_requests_total", Help: "Requests for images, by status."}, []string{"status"}),
		bytes:    count("bytes_total", "Bytes of images that were sent."),
		active:   prometheus.NewGauge(prometheus.GaugeOpts{Name: "muster_firmware_active", Help: "Devices that fetch an image now."}),
		refused:  count("refused_total", "Requests told to come later, since the site or the server had enough of them."),
		damaged:  count("damaged_total", "Requests for an image that was not what it should be, and was not served."),
	}
	if r != nil {
		r.MustRegister(m.requests, m.bytes, m.active, m.refused, m.damaged)
	}
	return m
}
