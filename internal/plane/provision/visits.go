package provision

import (
	"context"
	"crypto/tls"
	"errors"
	"net/http"
	"sync"
	"time"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

// visits gathers what became of requests, for the devices' Provisioning
// Information. It is memory only until the batch is saved; losing it costs some
// seconds of a log.
type visits struct {
	o       Options
	mu      sync.Mutex
	pending visitList
	dropped int // since the last flush
	// Requests without the account's pair: anybody can send them, and name any MAC.
	// They wait here until somebody looks, or a minute is over.
	unproved map[unproved]*fleet.Visit
	sent     map[unproved]time.Time // when one of the kind was last saved
	strange  []stranger             // not yet read for a MAC
	captured captures
	full     chan struct{}
	saving   sync.Mutex

	forgotten time.Time // when old captures were dropped last; run's alone
}

// An unproved names requests that are alike, so that a thousand wrong passwords
// are one line that counts.
type unproved struct {
	account fleet.AccountID
	mac     fleet.MAC
	reason  string
}

// A stranger is a request without the account's pair as it came: what it names
// is read off the phone's time.
type stranger struct {
	fleet.Visit
	req dialect.Request
}

const (
	visitsEvery = 5 * time.Second
	// maxVisits bounds the batch: 20,000 visits of about 400 bytes. Past it visits are
	// lost; when half of it is there, it is saved early.
	maxVisits = 20_000
	// maxStrangers bounds what outsiders can make us remember and read, a batch.
	maxStrangers = 2_000
	// repeatAfter is how often one kind of unproved request leaves a line of a device:
	// 200 lines are kept, so they cannot push out a day's boots in less than an hour.
	repeatAfter = time.Minute
)

func newVisits(o Options) *visits {
	return &visits{o: o, unproved: map[unproved]*fleet.Visit{}, sent: map[unproved]time.Time{}, full: make(chan struct{}, 1)}
}

// note takes a request that was answered.
func (s *visits) note(r *http.Request, v *visit, took time.Duration) {
	if s == nil || s.o.Visits == nil || v.account == "" {
		return
	}
	n := fleet.Visit{Account: v.account, MAC: v.mac, At: v.start.UTC(), Method: r.Method, File: clip(v.file, 200), Status: v.answer.code, Bytes: int64(v.answer.sent),
		Reason: v.reason(r.Method), Agent: clip(r.UserAgent(), 200), Source: v.source.String(), TLS: tlsName(r.TLS), Scheme: v.scheme, Pair: int64(v.generation), Certificate: v.bearer.says,
		Millis: float64(took.Microseconds()) / 1000}
	if v.secure && n.TLS == "" {
		n.TLS = "proxy"
	}
	if tag := v.answer.w.Header()["Etag"]; len(tag) == 1 {
		n.ETag = tag[0]
	}
	if r.Method == http.MethodPut {
		n.Bytes = max(r.ContentLength, 0)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if v.generation == 0 && v.scheme != "certificate" && !v.bearer.gone {
		if len(s.strange) < maxStrangers {
			device := r.Header.Get("X-Device")
			if device == "" {
				device = r.Header.Get("SerialNumber")
			}
			s.strange = append(s.strange, stranger{n, dialect.Request{Path: v.file, Agent: clip(r.UserAgent(), maxAgent), Device: clip(device, maxAgent), Put: r.Method == http.MethodPut}})
		}
		return
	}
	if (n.MAC == fleet.MAC{}) {
		return
	}
	if v.capturing() {
		s.capture(r, v, &n)
	}
	s.add(n)
}

// add puts a visit into the batch; the caller holds mu.
func (s *visits) add(n fleet.Visit) {
	if s.pending.n >= maxVisits {
		s.dropped++
		return
	}
	if s.pending.add(n); s.pending.n == maxVisits/2 {
		select {
		case s.full <- struct{}{}:
		default:
		}
	}
}

// reason is the code of why the device got this answer.
func (v *visit) reason(method string) string {
	if v.why != "" && v.err == nil {
		if r, ok := fleet.ReasonSaying(v.why); ok {
			return r.Code
		}
	}
	switch code := v.answer.code; {
	case v.err != nil || code >= 500:
		return "unavailable"
	case code == http.StatusNotModified:
		return "notModified"
	case method == http.MethodPut && code < 300:
		return "stored"
	case method == http.MethodHead && code < 300:
		return "looked"
	case code < 300:
		return "served"
	case code == http.StatusNotFound:
		return "optional"
	}
	return "unavailable"
}

func tlsName(c *tls.ConnectionState) string {
	if c == nil {
		return ""
	}
	switch c.Version {
	case tls.VersionTLS13:
		return "1.3"
	case tls.VersionTLS12:
		return "1.2"
	case tls.VersionTLS11:
		return "1.1"
	}
	return "1.0"
}

// run saves batches until ctx ends.
func (s *visits) run(ctx context.Context) {
	t := time.NewTicker(visitsEvery)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		case <-s.full:
		}
		if err := s.flush(ctx, false); err != nil && ctx.Err() == nil {
			s.o.Log.Error("save visits", "err", err)
		}
		s.forget(ctx)
	}
}

// flush saves what was gathered; all also saves repeated requests whose minute
// is not over. What cannot be saved is lost: it is a log.
func (s *visits) flush(ctx context.Context, all bool) error {
	if s.o.Visits == nil {
		return nil
	}
	s.saving.Lock()
	defer s.saving.Unlock()
	s.mu.Lock()
	strange := s.strange
	s.strange = nil
	s.mu.Unlock()
	for _, g := range strange {
		if ask, ok := s.o.Dialects.Recognize(g.req); ok && (ask.MAC != fleet.MAC{}) {
			g.MAC = ask.MAC
			s.repeat(g.Visit)
		}
	}
	now := s.o.Now()
	s.mu.Lock()
	pending, dropped := s.pending, s.dropped
	s.pending, s.dropped = visitList{}, 0
	for k, g := range s.unproved { // bounded by themselves: a full batch does not keep them out
		if last, ok := s.sent[k]; all || !ok || now.Sub(last) >= repeatAfter {
			pending.add(*g)
			delete(s.unproved, k)
			s.sent[k] = now
		}
	}
	for k, last := range s.sent {
		if now.Sub(last) >= repeatAfter || len(s.sent) > 10*maxStrangers {
			delete(s.sent, k)
		}
	}
	s.mu.Unlock()
	if dropped > 0 {
		s.o.Log.Warn("visits dropped: more than fit the batch", "count", dropped)
	}
	return errors.Join(s.save(ctx, pending), s.saveCaptures(ctx))
}

// save saves what was gathered, of each device what the log keeps.
func (s *visits) save(ctx context.Context, l visitList) (failed error) {
	batch := make([]fleet.Visit, 0, min(l.n, 4*sightingsBatch))
	save := func() {
		if len(batch) > 0 {
			if err := s.o.Visits.SaveVisits(ctx, batch[0].Account, batch); err != nil {
				failed = err
			}
		}
		batch = batch[:0]
	}
	for of := range l.devices() {
		of = of[max(0, len(of)-fleet.MaxVisits):]
		if len(batch) > 0 && batch[0].Account != of[0].Account || len(batch)+len(of) > cap(batch) {
			save()
		}
		for _, v := range of {
			batch = append(batch, *v)
		}
	}
	save()
	return failed
}

// repeat counts an unproved request with those like it.
func (s *visits) repeat(n fleet.Visit) {
	s.mu.Lock()
	defer s.mu.Unlock()
	k := unproved{n.Account, n.MAC, n.Reason}
	g := s.unproved[k]
	if g == nil {
		if len(s.unproved) >= 10*maxStrangers {
			return
		}
		s.unproved[k] = &n
		return
	}
	n.Count = max(g.Count, 1) + 1
	*g = n
}
