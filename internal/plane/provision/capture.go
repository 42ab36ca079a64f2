package provision

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"time"

	"muster/internal/bundle"
	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

// A record is what is kept of a request whose device is captured. Nobody else's
// request has one.
type record struct {
	body  []byte
	cut   bool
	shows fleet.CaptureShows
	mask  func() ([]byte, bool) // makes body anew without its secrets; false: it is not as it was any more
}

// capturing reports whether the request is of a device that is captured. Almost
// always nobody is.
func (v *visit) capturing() bool {
	if v.view == nil || v.view.captured == nil || (v.mac == fleet.MAC{}) {
		return false
	}
	until, ok := v.view.captured[v.mac]
	return ok && v.start.Before(until)
}

// keep takes the file that was sent to a device that is captured. Files that are no
// text are not kept: nobody compares pictures, and images of software are large.
func (v *visit) keep(f *rendered, body []byte, kind []string) {
	if !v.capturing() {
		return
	}
	v.record = &record{shows: fleet.ShowsNone} // until somebody knows better
	if f.n > fleet.MaxCaptureBody || body == nil || !strings.HasPrefix(kind[0], "text/") && kind[0] != "application/x-pem-file" {
		v.record.cut = true
		return
	}
	v.record.body = bytes.Clone(body)
}

// shows says what the file that was just sent shows to who may not see secrets.
func (v *visit) shows(s fleet.CaptureShows) {
	if v.record != nil {
		v.record.shows = s
	}
}

// masks says how the file that was just sent is made without its secrets: as it was, of
// the same picture, when the phone has its answer.
func (s *Server) masks(v *visit, w *view, f *stack.Family, ask dialect.Ask, d fleet.Device, under underlay, served *rendered) {
	if v.record.body == nil {
		return
	}
	made := &struct { // by value they would be on the heap before anybody knows whether it is captured
		ask    dialect.Ask
		device fleet.Device
		under  underlay
		secure bool
	}{ask, d, under, v.secure}
	v.record.mask = func() ([]byte, bool) {
		ctx := context.Background()
		again, err := s.render(ctx, w, f, made.ask, made.device, made.secure, made.under, false)
		if err != nil || again.tag[0] != served.tag[0] { // an image or an identity is another by now
			return nil, false
		}
		out, err := s.render(ctx, w, f, made.ask, made.device, made.secure, made.under, true)
		if err != nil {
			return nil, false
		}
		return out.body, true
	}
}

// A pendingCapture waits for its batch.
type pendingCapture struct {
	fleet.Capture
	account fleet.AccountID
	mask    func() ([]byte, bool)
}

// A captureKey names a visit: no two of a device have one.
type captureKey struct {
	mac          fleet.MAC
	at           int64 // as it is stored
	method, file string
}

const (
	// maxPendingCaptures bounds what waits to be saved, in bytes. Past it captures are lost.
	maxPendingCaptures = 16 << 20
	// captureBatch is how many are saved at once.
	captureBatch = 50
	// maxCaptureKeys bounds what is remembered of when captured devices came.
	maxCaptureKeys = 10_000
	forgetEvery    = time.Hour
)

// captures gathers what is captured; visits holds its lock.
type captures struct {
	pending []pendingCapture
	bytes   int
	dropped int
	keys    map[captureKey]struct{}
}

// capture takes the request of n, whose device is captured. When two of them began in one
// microsecond, the second is moved by one, so that a capture is of one visit alone. The caller
// holds mu.
func (s *visits) capture(r *http.Request, v *visit, n *fleet.Visit) {
	c := &s.captured
	if c.keys == nil || len(c.keys) >= maxCaptureKeys {
		c.keys = map[captureKey]struct{}{}
	}
	k := captureKey{n.MAC, n.At.UnixMicro(), n.Method, n.File}
	for ; ; k.at++ {
		if _, taken := c.keys[k]; !taken {
			break
		}
	}
	c.keys[k] = struct{}{}
	n.At = time.UnixMicro(k.at).UTC()
	scrub := func(text string) string { return v.view.scrub(text, v.mac) }
	out := pendingCapture{account: n.Account, Capture: fleet.Capture{MAC: n.MAC, At: n.At, Method: n.Method, File: n.File, Status: n.Status, ETag: n.ETag, Bytes: n.Bytes, Shows: fleet.ShowsAll,
		Request: headersOf(r.Header, r.Host, scrub), Answer: headersOf(v.answer.w.Header(), "", scrub)}}
	if n.Method == http.MethodPut && n.Bytes > 0 {
		out.Cut = true
	}
	if rec := v.record; rec != nil {
		out.Body, out.Cut, out.Shows, out.mask = rec.body, rec.cut, rec.shows, rec.mask
	}
	size := len(out.Body) + 2<<10 // headers too
	if c.bytes+size > maxPendingCaptures {
		c.dropped++
		return
	}
	c.pending, c.bytes = append(c.pending, out), c.bytes+size
}

// saveCaptures saves what was captured, of each file the form without secrets too. What
// cannot be saved is lost, as visits are.
func (s *visits) saveCaptures(ctx context.Context) (failed error) {
	s.mu.Lock()
	pending, dropped := s.captured.pending, s.captured.dropped
	s.captured.pending, s.captured.bytes, s.captured.dropped = nil, 0, 0
	s.mu.Unlock()
	if dropped > 0 {
		s.o.Log.Warn("captures dropped: more than may wait", "count", dropped)
	}
	slices.SortStableFunc(pending, func(a, b pendingCapture) int { return strings.Compare(string(a.account), string(b.account)) })
	for len(pending) > 0 {
		var batch []fleet.Capture
		of := pending[0].account
		for len(pending) > 0 && pending[0].account == of && len(batch) < captureBatch {
			batch = append(batch, pending[0].masked())
			pending = pending[1:]
		}
		failed = errors.Join(failed, s.o.Captures.SaveCaptures(ctx, of, batch))
	}
	return failed
}

// masked is the capture with what may be shown of its file.
func (p pendingCapture) masked() fleet.Capture {
	if p.mask == nil {
		return p.Capture
	}
	hidden, ok := p.mask()
	switch {
	case !ok:
		p.Shows = fleet.ShowsNone
	case bytes.Equal(hidden, p.Body):
		p.Shows = fleet.ShowsAll
	default:
		p.Shows, p.Masked = fleet.ShowsMasked, hidden
	}
	return p.Capture
}

// forget drops captures whose time is over, once in a while.
func (s *visits) forget(ctx context.Context) {
	if s.o.Captures == nil {
		return
	}
	now := s.o.Now()
	if now.Sub(s.forgotten) < forgetEvery {
		return
	}
	s.forgotten = now
	if n, err := s.o.Captures.ForgetCaptures(ctx, now.Add(-fleet.CaptureKept)); err != nil && ctx.Err() == nil {
		s.o.Log.Warn("old captures cannot be dropped", "err", err)
	} else if n > 0 {
		s.o.Log.Info("old captures are dropped", "captures", n)
	}
}

// renderMasked makes a file without its secrets.
func (s *Server) renderMasked(bench *workbench, w *view, f *stack.Family, ask dialect.Ask, d fleet.Device, told stack.Told, under underlay) (*rendered, error) {
	settings := f.Shared
	switch {
	case ask.Bare:
		told = stack.Told{Image: told.Image}
	case ask.Kind == dialect.Own:
		settings, told = f.Values(d, &bench.settings), told.Own(w.prov.Current, d.MAC)
	}
	if under.tag != "" && !ask.Bare {
		told.Under = &under.Under
	}
	in := f.Input(ask, d, settings, told)
	in.Settings, in.Shared = in.Settings.Masked(headerMask, s.secretKey), in.Shared.Masked(headerMask, s.secretKey)
	in.Server, in.Address = in.Server.Masked(headerMask), in.Address.Masked(headerMask)
	in.Identity = in.Identity.Masked(headerMask)
	if under.secret {
		in.Under.Body = bundle.MaskSets(in.Under.Body, headerMask, func(name string) bool { return s.secretKey(policy.Key(name)) })
	}
	body, err := bench.makeOf(f, ask, in)
	if err != nil {
		return nil, err
	}
	return newRendered(bytes.Clone(body)), nil
}

// secretKey reports whether a setting carries a secret in any family.
func (s *Server) secretKey(k policy.Key) bool {
	return slices.ContainsFunc(s.o.Dialects.All(), func(d dialect.Dialect) bool { return d.Book().Secret(string(k)) })
}
