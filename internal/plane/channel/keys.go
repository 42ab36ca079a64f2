package channel

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/maypok86/otter/v2"

	"muster/internal/fleet"
)

// A key is what a device proves itself with.
type key struct {
	account fleet.AccountID
	sum     [32]byte
	held    bool
}

// gatewayPrefix begins the ids of gateways, and of no device.
const gatewayPrefix = "gtw_"

// gatewayOf is the gateway that a client id names; false for a device's.
func gatewayOf(id fleet.DeviceID) (fleet.GatewayID, bool) {
	return fleet.GatewayID(id), strings.HasPrefix(string(id), gatewayPrefix)
}

// keys keeps the secrets of devices that came lately, so that a fleet that
// returns at once does not ask the database for each.
type keys struct {
	from  Keys
	c     *otter.Cache[fleet.DeviceID, key]
	epoch atomic.Uint64 // grows with each notice: what was asked before one is not kept
}

func newKeys(o Options) *keys {
	return &keys{from: o.Keys, c: otter.Must(&otter.Options[fleet.DeviceID, key]{
		MaximumSize: o.Limits.CachedKeys, ExpiryCalculator: otter.ExpiryWriting[fleet.DeviceID, key](o.Limits.CachedFor)})}
}

// ask returns the stored key of a device and keeps it. Devices without a key are
// not kept: strangers can name any number of them, and pairing makes one at any time.
func (k *keys) ask(ctx context.Context, id fleet.DeviceID) (key, error) {
	before := k.epoch.Load()
	var out key
	var err error
	if g, is := gatewayOf(id); is {
		out.account, out.sum, out.held, err = k.from.GatewayKey(ctx, g)
	} else {
		out.account, out.sum, out.held, err = k.from.ChannelKey(ctx, id)
	}
	if err != nil {
		return key{}, err
	}
	if out.held {
		k.c.Set(id, out)
		if k.epoch.Load() != before {
			k.c.Invalidate(id)
		}
	}
	return out, nil
}

func (k *keys) forget(id fleet.DeviceID) {
	k.epoch.Add(1)
	if id == "" {
		k.c.InvalidateAll()
		return
	}
	k.c.Invalidate(id)
}

// A verdict is an answer to a CONNECT.
type verdict string

const (
	welcome   verdict = ""
	wrongKey  verdict = "wrongKey"    // CONNACK 5: nobody learns whether the device exists
	throttled verdict = "wrongKeys"   // CONNACK 3: too many wrong ones from there, and this one would cost a look
	unknown   verdict = "unavailable" // CONNACK 3: the database did not answer
)

// admit compares what a device shows with what is stored, in constant time. A
// source that showed too many wrong secrets gets no more looks into the database;
// devices whose key is in memory come in all the same, so one broken phone does
// not lock out its office.
func (s *Server) admit(src *source, id fleet.DeviceID, user, password []byte) (key, verdict) {
	if !plausible(id) || string(user) != string(id) {
		return key{}, s.wrong(src)
	}
	k, kept := s.keys.c.GetIfPresent(id)
	if !kept {
		if src.wrong.Tokens() < 1 {
			return key{}, throttled
		}
		ctx, cancel := context.WithTimeout(context.Background(), s.o.Limits.Hello/2)
		defer cancel()
		var err error
		if k, err = s.keys.ask(ctx, id); err != nil {
			s.o.Log.Error("the key of a device cannot be read", "device", id, "err", err)
			return key{}, unknown
		}
	}
	sum := sha256.Sum256(password)
	same := subtle.ConstantTimeCompare(sum[:], k.sum[:]) == 1
	if !same || !k.held {
		return key{}, s.wrong(src)
	}
	return k, welcome
}

func (s *Server) wrong(src *source) verdict {
	if !src.wrong.Allow() {
		return throttled
	}
	return wrongKey
}

// plausible reports whether a text can be the id of a device and a part of a topic.
func plausible(id fleet.DeviceID) bool {
	return id != "" && len(id) <= 64 && !strings.ContainsFunc(string(id), func(r rune) bool { return r <= ' ' || r >= 0x7f || strings.ContainsRune("/+#$", r) })
}

// recheck holds whose keys are to be compared with what is stored, until somebody has looked.
type recheck struct {
	mu       sync.Mutex
	devices  map[fleet.DeviceID]struct{}
	accounts map[fleet.AccountID]struct{}
	wake     chan struct{}
}

func (r *recheck) device(ids ...fleet.DeviceID) {
	r.mu.Lock()
	for _, id := range ids {
		r.devices[id] = struct{}{}
	}
	r.mu.Unlock()
	r.awake()
}

func (r *recheck) account(id fleet.AccountID) {
	r.mu.Lock()
	r.accounts[id] = struct{}{}
	r.mu.Unlock()
	r.awake()
}

func (r *recheck) awake() {
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

// take empties it.
func (r *recheck) take() (map[fleet.DeviceID]struct{}, map[fleet.AccountID]struct{}) {
	r.mu.Lock()
	defer r.mu.Unlock()
	devices, accounts := r.devices, r.accounts
	r.devices, r.accounts = map[fleet.DeviceID]struct{}{}, map[fleet.AccountID]struct{}{}
	return devices, accounts
}

// Hear takes a notice: what is remembered of the device, or of all devices, is
// asked anew (one that names no id is about facts, not about keys), and a session whose key is not the stored one any more (deleted,
// released, paired again) ends. It does not block. A device that is just coming
// in, with a key read before, looks again by itself: see hook.OnConnect.
func (s *Server) Hear(n fleet.Notice) {
	switch {
	case n.About == "device" && n.Device != "":
		s.keys.forget(n.Device)
		if s.sessions.get(n.Device) != nil {
			s.again.device(n.Device)
		}
	case n.About == "gateway" && n.Gateway != "":
		s.keys.forget(fleet.DeviceID(n.Gateway))
		if s.sessions.get(fleet.DeviceID(n.Gateway)) != nil {
			s.again.device(fleet.DeviceID(n.Gateway))
		}
	case n.About == "device" && n.MAC == (fleet.MAC{}) || n.About == "gone":
		s.keys.forget("")
		s.again.account(n.Account)
	}
}

// lookAgain asks for the keys of sessions that notices were about. While the
// database does not answer it tries again: a key that was taken back must not
// stay good for it.
func (s *Server) lookAgain(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.again.wake:
		}
		devices, accounts := s.again.take()
		var due []*session
		for id := range devices {
			if x := s.sessions.get(id); x != nil {
				due = append(due, x)
			}
		}
		if len(accounts) > 0 {
			for _, x := range s.sessions.all() {
				if _, in := accounts[x.key.account]; in {
					due = append(due, x)
				}
			}
		}
		for i, x := range due {
			k, err := s.keys.ask(ctx, x.device)
			switch {
			case ctx.Err() != nil:
				return
			case err != nil:
				s.o.Log.Error("the keys of devices cannot be read, and are asked for again", "devices", len(due)-i, "err", err)
				rest := make([]fleet.DeviceID, 0, len(due)-i)
				for _, y := range due[i:] {
					rest = append(rest, y.device)
				}
				time.AfterFunc(retryIn, func() { s.again.device(rest...) })
			case k != x.key:
				x.end("its key is not valid any more")
				s.o.Metrics.dropped.Inc()
			}
			if err != nil {
				break
			}
		}
	}
}
