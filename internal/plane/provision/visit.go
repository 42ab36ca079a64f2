package provision

import (
	"log/slog"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

// A visit is what became of one request; it is logged once, on the way out.
type visit struct {
	server     *Server
	start      time.Time
	secure     bool
	source     netip.Addr
	account    fleet.AccountID
	device     fleet.DeviceID
	generation fleet.Generation
	scheme     string
	ask        dialect.Ask
	why        string // why it was not served; empty when it was
	err        error
	answer     *answerer
}

// Metrics are the counters of this plane. Labels never name a device, a MAC or a path.
type Metrics struct {
	requests *prometheus.CounterVec
	seconds  prometheus.Histogram
	codes    [600]prometheus.Counter
}

// NewMetrics registers the counters with r; nil: they count unseen.
func NewMetrics(r prometheus.Registerer) *Metrics {
	m := &Metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "muster_provision_requests_total", Help: "Requests of devices by status."}, []string{"status"}),
		seconds:  prometheus.NewHistogram(prometheus.HistogramOpts{Name: "muster_provision_seconds", Help: "Time to answer a device.", Buckets: []float64{.0001, .001, .01, .1, 1, 10}}),
	}
	for _, c := range [...]int{200, 201, 206, 304, 400, 401, 403, 404, 405, 413, 416, 429, 500, 503} {
		m.codes[c] = m.requests.WithLabelValues(strconv.Itoa(c))
	}
	if r != nil {
		r.MustRegister(m.requests, m.seconds)
	}
	return m
}

// end logs and counts the visit. The path's key is a capability of sorts, so
// the log has the account and the file instead.
func (v *visit) end(r *http.Request) {
	o := v.server.o
	took := o.Now().Sub(v.start)
	code := v.answer.code
	if code < len(o.Metrics.codes) && o.Metrics.codes[code] != nil {
		o.Metrics.codes[code].Inc()
	}
	o.Metrics.seconds.Observe(took.Seconds())
	level := slog.LevelInfo
	switch {
	case v.err != nil:
		level = slog.LevelError
	case code == http.StatusUnauthorized && v.scheme == "":
		// The first half of every phone's first request, and all that a stranger
		// can make us write: for looking into one phone, not for every day.
		level = slog.LevelDebug
	}
	ctx := r.Context()
	if !o.Log.Enabled(ctx, level) {
		return
	}
	attrs := make([]slog.Attr, 0, 14)
	attrs = append(attrs, slog.String("account", string(v.account)), slog.String("method", r.Method), slog.Int("status", code))
	_, file, _ := splitPath(r.URL.Path)
	attrs = append(attrs, slog.String("file", clip(strings.TrimPrefix(file, "/"), 80)))
	if v.ask.Family != "" {
		attrs = append(attrs, slog.String("family", string(v.ask.Family)))
	}
	if v.ask.Serial != "" {
		attrs = append(attrs, slog.String("serial", v.ask.Serial))
	}
	if (v.ask.MAC != fleet.MAC{}) {
		attrs = append(attrs, slog.String("mac", v.ask.MAC.String()))
	}
	attrs = append(attrs, slog.String("from", v.source.String()), slog.Bool("tls", v.secure),
		slog.Int("bytes", v.answer.sent), slog.Int64("us", took.Microseconds()))
	if v.generation != 0 {
		attrs = append(attrs, slog.Int64("generation", int64(v.generation)), slog.String("auth", v.scheme))
	}
	if v.why != "" {
		attrs = append(attrs, slog.String("why", v.why))
	}
	if v.err != nil {
		attrs = append(attrs, slog.Any("err", v.err))
	}
	o.Log.LogAttrs(ctx, level, "visit", attrs...)
}
