package provision

import (
	"bytes"
	"context"
	"net/http"
	"sync"
	"time"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

const (
	// remindFor is how long a device that was asked to enroll anew may take to come.
	remindFor = 7 * 24 * time.Hour
	// repeatFor is how long one that came is told the same again: a phone looks, finds another
	// file, starts again and reads it once more.
	repeatFor = 30 * time.Minute
	// mostReminded bounds what is remembered; past it the oldest are asked again.
	mostReminded = 100_000
	// tellers is how many devices at once are written down as told.
	tellers = 4
)

// reminders are the devices that were asked to enroll anew, and who is being written down as
// told. Both are of this process: what is lost with it is asked for again.
type reminders struct {
	mu      sync.Mutex
	asked   map[fleet.DeviceID]time.Time // until when
	telling map[fleet.MAC]struct{}
}

func newReminders() *reminders {
	return &reminders{asked: map[fleet.DeviceID]time.Time{}, telling: map[fleet.MAC]struct{}{}}
}

func (m *reminders) ask(id fleet.DeviceID, now time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.asked) >= mostReminded {
		clear(m.asked)
	}
	m.asked[id] = now.Add(remindFor)
}

// due reports whether a device was asked lately.
func (m *reminders) due(id fleet.DeviceID, now time.Time) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	until, ok := m.asked[id]
	if ok && now.After(until) {
		delete(m.asked, id)
		return false
	}
	return ok
}

// begin is false when the device is being written down, or too many are: it comes again.
func (m *reminders) begin(mac fleet.MAC) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, busy := m.telling[mac]; busy || len(m.telling) >= tellers {
		return false
	}
	m.telling[mac] = struct{}{}
	return true
}

func (m *reminders) end(d fleet.Device, told bool, now time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.telling, d.MAC)
	if until, ok := m.asked[d.ID]; ok && told && until.After(now.Add(repeatFor)) {
		m.asked[d.ID] = now.Add(repeatFor)
	}
}

// homeOf is what the profile of d's site says.
func homeOf(d fleet.Device) fleet.Home {
	if d.Home != nil {
		return *d.Home
	}
	return fleet.DefaultHome()
}

// behind reports whether an enrolled device was told something else than its profile says now.
func behind(d fleet.Device) bool {
	h := homeOf(d)
	return d.Lifecycle == fleet.Enrolled && (d.Stage.Profile != h.Profile || d.Stage.Edition != h.Edition)
}

// filesTell reports whether the files of a boot say all that a profile does: where the home is this
// server, and its root is one that the family is told in them.
func filesTell(d fleet.Device, f fleet.Family) bool {
	h := homeOf(d)
	return h.Server == fleet.ServerMuster && (!h.Root || f == fleet.J100)
}

// moves reports whether d is to be sent to its home in place of being provisioned here: somebody asked
// for it, and the files of a boot would not do. Nobody is moved by an edit of a profile alone.
func (s *Server) moves(ask dialect.Ask, d fleet.Device, v *visit) bool {
	return s.o.Home != nil && v.secure && d.Lifecycle == fleet.Enrolled && (ask.Kind == dialect.Own || ask.Kind == dialect.Shared) && !filesTell(d, ask.Family) &&
		s.reminders.due(d.ID, v.start)
}

// move answers with the file that sends d home; not done: there is none, and it gets its usual one.
func (s *Server) move(a *answerer, r *http.Request, acct *account, ask dialect.Ask, d fleet.Device) (done bool) {
	mover, ok := s.o.Dialects.Of(ask.Family).(dialect.Mover)
	if !ok {
		return false
	}
	h, err := s.o.Home(r.Context(), acct.id, d.MAC)
	var body []byte
	if err == nil {
		body, err = mover.Move(nil, ask, h)
	}
	if err != nil || len(body) == 0 {
		if err != nil {
			s.o.Log.Warn("a device is not sent home", "account", acct.id, "device", d.ID, "file", ask.File, "err", err)
		}
		return false
	}
	a.file(body, ask.Type)
	if at, ok := fleet.EndpointOf(h.URL); ok && a.code < 400 && r.Method == http.MethodGet && bytes.Contains(body, []byte(at.Host)) {
		s.wasTold(acct, d)
	}
	return true
}

// wasTold writes down, behind the answer, that a device knows its profile.
func (s *Server) wasTold(acct *account, d fleet.Device) {
	if s.o.Told == nil || !s.reminders.begin(d.MAC) {
		return
	}
	go func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		err := s.o.Told(ctx, acct.id, d.MAC)
		s.reminders.end(d, err == nil, s.o.Now())
		if err != nil {
			s.o.Log.Warn("save that a device was told its profile", "account", acct.id, "device", d.ID, "err", err)
		}
	}()
}
