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
	mac        fleet.MAC // whose request it is, once the account's pair was shown
	generation fleet.Generation
	scheme     string
	bearer     bearer
	ask        dialect.Ask
	why        string // why it was not served; empty when it was
	err        error
	answer     *answerer
	file       string // the path beneath the account's, passwords hidden
	view       *view  // nil until the account's is there
	record     *record
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
	v.server.visits.note(r, v, took)
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
	if lr, ok := o.Log.Handler().(Liner); ok && v.line(lr, level, r.Method, took) {
		return
	}
	o.Log.LogAttrs(ctx, level, "visit", v.attrs(r.Method, took)...)
}

// attrs is what the log says of a visit.
func (v *visit) attrs(method string, took time.Duration) []slog.Attr {
	attrs := make([]slog.Attr, 0, 14)
	attrs = append(attrs, slog.String("account", string(v.account)), slog.String("method", method), slog.Int("status", v.answer.code),
		slog.String("file", v.shown()))
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
	if v.bearer.says != "" {
		attrs = append(attrs, slog.String("certificate", v.bearer.says))
	}
	if v.why != "" {
		attrs = append(attrs, slog.String("why", v.why))
	}
	if v.err != nil {
		attrs = append(attrs, slog.Any("err", v.err))
	}
	return attrs
}

// shown is the path beneath the account's, as much of it as the log takes.
func (v *visit) shown() string { return clip(strings.TrimPrefix(v.file, "/"), 80) }

// line writes what attrs says by itself, unless something in it must be escaped.
func (v *visit) line(to Liner, level slog.Level, method string, took time.Duration) bool {
	if v.err != nil || !v.source.IsValid() {
		return false
	}
	w, json := to.Line()
	l := lines.Get().(*line)
	defer lines.Put(l)
	l.begin(json, v.start.Add(took), level, "visit")
	l.text("account", string(v.account))
	l.text("method", method)
	l.int("status", int64(v.answer.code))
	l.text("file", v.shown())
	if v.ask.Family != "" {
		l.text("family", string(v.ask.Family))
	}
	if v.ask.Serial != "" {
		l.text("serial", v.ask.Serial)
	}
	if (v.ask.MAC != fleet.MAC{}) {
		l.mac("mac", v.ask.MAC)
	}
	var addr [64]byte
	l.text("from", string(v.source.AppendTo(addr[:0])))
	l.bool("tls", v.secure)
	l.int("bytes", int64(v.answer.sent))
	l.int("us", took.Microseconds())
	if v.generation != 0 {
		l.int("generation", int64(v.generation))
		l.text("auth", v.scheme)
	}
	if v.bearer.says != "" {
		l.text("certificate", v.bearer.says)
	}
	if v.why != "" {
		l.text("why", v.why)
	}
	l.end()
	if l.odd {
		return false
	}
	_, _ = w.Write(l.b) // there is nowhere to log that the log is broken
	return true
}
