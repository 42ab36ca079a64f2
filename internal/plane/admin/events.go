package admin

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"muster/internal/event"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// Bounds of event streams. A browser holds one for each tab; what is beyond the
// bounds is told to come again.
const (
	maxStreams      = 1000 // of the server
	maxTokenStreams = 20
	streamBeat      = 15 * time.Second // a comment, so that proxies keep the stream and a gone reader shows
	streamWrite     = 10 * time.Second // a reader that takes nothing for so long is let go
)

// streams counts those that are open.
type streams struct {
	mu  sync.Mutex
	all int
	of  map[string]int
}

func (s *streams) enter(token string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.all >= maxStreams || s.of[token] >= maxTokenStreams {
		return false
	}
	if s.of == nil {
		s.of = map[string]int{}
	}
	s.all++
	s.of[token]++
	return true
}

func (s *streams) leave(token string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.all--; s.of[token] > 1 {
		s.of[token]--
	} else {
		delete(s.of, token)
	}
}

// shownEvent is the data of an event on the wire.
type shownEvent struct {
	ID      string            `json:"id"`
	Type    string            `json:"type"`
	At      time.Time         `json:"at"`
	Account string            `json:"account,omitempty"`
	Device  string            `json:"device,omitempty"`
	Data    map[string]string `json:"data,omitempty"`
}

func (s *server) eventRoutes() {
	add(s, route{method: "GET", path: "/events", id: "streamEvents", right: fleet.RightRead, plain: "text/event-stream",
		says: "Watch what happens in your account and all beneath it, as server-sent events; Last-Event-ID goes on where a stream broke off"}, s.streamEvents)
}

// An eventStream is an answer that goes on.
type eventStream struct {
	ContentType string `header:"Content-Type"`
	Buffering   string `header:"X-Accel-Buffering"`
	Body        func(huma.Context)
}

func (s *server) streamEvents(ctx context.Context, in *struct {
	Types   string `query:"types" maxLength:"1000" doc:"Which, separated by commas; device.* is all that begin so. Empty: all"`
	Account string `query:"account" maxLength:"200" doc:"Of this account and all beneath it alone, by id or name"`
	Last    string `header:"Last-Event-ID" maxLength:"100" doc:"The id of the newest event that was seen: the stream goes on after it"`
}) (*eventStream, error) {
	if s.o.Events == nil {
		return nil, fault.New(fault.Unavailable, "this server tells no events")
	}
	root := actor(ctx).Root
	if in.Account != "" {
		a, err := s.account(ctx, in.Account)
		if err != nil {
			return nil, err
		}
		root = a.ID
	}
	var types []string
	for _, t := range strings.Split(in.Types, ",") {
		if t = strings.TrimSpace(t); t != "" {
			types = append(types, t)
		}
	}
	token := actor(ctx).ID
	if !s.streams.enter(token) {
		p := newProblem(http.StatusTooManyRequests, "tooManyStreams", fmt.Sprintf("a token may watch %d streams at once", maxTokenStreams))
		p.RetryAfter = 5
		return nil, p
	}
	w := &within{s: s, root: root, known: map[fleet.AccountID]bool{root: true}}
	past, sub := s.o.Events.Listen(in.Last, func(e event.Event) bool { return event.Match(types, e.Type) && w.may(e.Account) })
	return &eventStream{"text/event-stream", "no", func(hc huma.Context) {
		defer s.streams.leave(token)
		defer sub.Close()
		_, rw := humago.Unwrap(hc)
		s.sendEvents(ctx, rw, past, sub, w)
	}}, nil
}

// sendEvents writes until the reader is gone, cannot keep up, may not any more,
// or the server ends.
func (s *server) sendEvents(ctx context.Context, rw http.ResponseWriter, past []event.Event, sub *event.Subscription, w *within) {
	out := http.NewResponseController(rw)
	send := func(text string) bool {
		if out.SetWriteDeadline(time.Now().Add(streamWrite)) != nil {
			return false
		}
		if _, err := rw.Write([]byte(text)); err != nil {
			return false
		}
		return out.Flush() == nil
	}
	_ = out.SetReadDeadline(time.Time{}) // nothing more is read, and the server's own limit would end the stream
	rw.WriteHeader(http.StatusOK)
	first, placed := "retry: 3000\n\n", true
	for _, e := range past {
		in := e.Type == event.Gap
		if !in {
			if in, placed = w.is(ctx, e.Account); !placed {
				break
			}
		}
		if in {
			first += frameOf(e)
		}
	}
	if !send(first) || !placed {
		return
	}
	beat := time.NewTicker(streamBeat)
	defer beat.Stop()
	for {
		select {
		case e, more := <-sub.C:
			if !more { // it did not keep up: the reader comes again with its newest id
				return
			}
			if in, placed := w.is(ctx, e.Account); !placed || in && !send(frameOf(e)) {
				return
			}
		case <-beat.C:
			if !s.still(ctx) {
				return // revoked, signed out, or over
			}
			if !send(": here\n\n") {
				return
			}
		case <-s.o.Stopping:
			return
		case <-ctx.Done():
			return
		}
	}
}

func frameOf(e event.Event) string {
	b, _ := json.Marshal(shownEvent{e.ID, string(e.Type), e.At.UTC(), string(e.Account), string(e.Device), e.Data})
	return "id: " + e.ID + "\nevent: " + string(e.Type) + "\ndata: " + string(b) + "\n\n"
}

// within knows which accounts stand at or beneath one. An account keeps its
// place for life.
type within struct {
	s     *server
	root  fleet.AccountID
	mu    sync.Mutex
	known map[fleet.AccountID]bool
}

// may is quick, and true where nobody has looked yet.
func (w *within) may(id fleet.AccountID) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	in, known := w.known[id]
	return in || !known
}

// is reports whether an account stands there. Where it cannot be looked up, ok is false and
// the stream ends: what was left out would be passed by, and so the reader comes again for it.
func (w *within) is(ctx context.Context, id fleet.AccountID) (in, ok bool) {
	w.mu.Lock()
	in, ok = w.known[id]
	w.mu.Unlock()
	if ok {
		return in, true
	}
	a, err := w.s.o.Store.Account(ctx, id)
	if err != nil && !errors.Is(err, fault.Missing) {
		return false, false
	}
	in = err == nil && a.Within(w.root)
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.known) > 100_000 {
		clear(w.known)
	}
	w.known[id] = in
	return in, true
}
