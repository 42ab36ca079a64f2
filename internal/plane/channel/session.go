package channel

import (
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	mqtt "github.com/mochi-mqtt/server/v2"

	"muster/internal/fleet"
)

// A session is a device that is connected and has proved who it is.
type session struct {
	device  fleet.DeviceID // of a gateway's session, the gateway's id
	gateway bool
	key     key
	client  *mqtt.Client
	done    chan struct{} // closed when nothing of it runs any more
	why     atomic.Pointer[string]

	began    time.Time
	listens  atomic.Bool // it subscribed to its commands
	heard    atomic.Bool // what it says of itself is written down
	came     bool        // it was reported, or the one that it replaced was
	listened bool        // it has listened at some time, so it was reported
	heir     bool        // another took its place, so its end is no news; guarded by sessions.mu

	sending sync.Mutex
	full    bool // the last command found no room; guarded by sending
}

// end closes the session's connection; what follows is done by the goroutine that
// serves it. The first reason counts.
func (x *session) end(why string) {
	x.why.CompareAndSwap(nil, &why)
	x.client.Stop(nil)
}

// sessions holds one session a device.
type sessions struct {
	mu sync.Mutex
	of map[fleet.DeviceID]*session
}

func (t *sessions) get(id fleet.DeviceID) *session {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.of[id]
}

func (t *sessions) all() []*session {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.Collect(maps.Values(t.of))
}

func (t *sessions) count() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.of)
}

// takeOver makes x the session of its device. A session before it is ended, and
// has wholly ended when takeOver returns: the broker, shown two at a time,
// would let the end of the old one take the new one's place away. It reports
// false when the old one does not end in time, or there is no room.
func (t *sessions) takeOver(x *session, most int, wait time.Duration) bool {
	deadline := time.NewTimer(wait)
	defer deadline.Stop()
	for {
		t.mu.Lock()
		old := t.of[x.device]
		if old == nil {
			if len(t.of) >= most {
				t.mu.Unlock()
				return false
			}
			t.of[x.device] = x
			t.mu.Unlock()
			return true
		}
		old.heir = true
		t.mu.Unlock()
		old.end("the device connected again")
		select {
		case <-old.done:
			x.came, x.listened = x.came || old.came, x.listened || old.listened
		case <-deadline.C:
			t.mu.Lock()
			stuck := t.of[x.device] == old
			if stuck {
				old.heir = false // its end is news again
			}
			t.mu.Unlock()
			if stuck {
				return false
			}
		}
	}
}

// ended cleans up after a session; nil is a connection that had none. The session
// stays in the table until its end is noted: one that follows is noted later.
func (s *Server) ended(x *session) {
	if x == nil {
		return
	}
	s.sessions.mu.Lock()
	replaced := x.heir
	s.sessions.mu.Unlock()
	if x.gateway && x.listened && !replaced {
		s.o.GatewayLeft(x.key.account, fleet.GatewayID(x.device))
	} else if x.came && !replaced && !x.gateway {
		s.presence.saw(x.key.account, fleet.LinkSighting{Device: x.device, Node: s.o.Node, At: s.o.Now()})
		s.o.Left(x.key.account, x.device)
	}
	why := "the connection closed, or was silent"
	if p := x.why.Load(); p != nil {
		why = *p
	}
	s.o.Log.Debug("a session ended", "account", x.key.account, "device", x.device, "why", why)
	s.o.Metrics.connections.Dec()
	s.sessions.mu.Lock()
	delete(s.sessions.of, x.device)
	s.sessions.mu.Unlock()
	close(x.done)
}
