package gateway

import (
	"encoding/json"
	"maps"
	"sync"
	"sync/atomic"

	"muster/internal/fleet"
	"muster/internal/gateway/keep"
	"muster/internal/order"
)

// A picture is a roster as the server told it last. It does not change.
type picture struct {
	revision int64
	logins   map[fleet.Family]order.GatewayLogin
	devices  map[fleet.DeviceID]order.GatewayDevice
	byMAC    map[fleet.MAC]fleet.DeviceID
}

func (p *picture) of(mac fleet.MAC) (order.GatewayDevice, bool) {
	d, ok := p.devices[p.byMAC[mac]]
	return d, ok
}

func (p *picture) index() *picture {
	p.byMAC = make(map[fleet.MAC]fleet.DeviceID, len(p.devices))
	for id, d := range p.devices {
		p.byMAC[d.MAC] = id
	}
	return p
}

// A book holds the roster, and the parts of the next one.
type book struct {
	now atomic.Pointer[picture]

	mu     sync.Mutex
	newest int64 // of this session
	of     int
	parts  map[int]*order.GatewayRoster
}

const (
	headKey      = "roster"
	devicePrefix = "device/"
	maxParts     = 1000
)

type rosterHead struct {
	Revision int64                               `json:"revision"`
	Logins   map[fleet.Family]order.GatewayLogin `json:"logins"`
}

// load brings back the roster that was kept. Of a damaged file the devices still are
// the gateway's, and the server is asked for all of it.
func (b *book) load(k *keep.Keep, damaged bool) {
	var h rosterHead
	k.Get(headKey, &h)
	p := &picture{revision: h.Revision, logins: h.Logins, devices: map[fleet.DeviceID]order.GatewayDevice{}}
	if damaged {
		p.revision = 0
	}
	for id, text := range k.Under(devicePrefix) {
		var d order.GatewayDevice
		if json.Unmarshal(text, &d) == nil {
			p.devices[fleet.DeviceID(id)] = d
		}
	}
	b.now.Store(p.index())
}

func (b *book) revision() int64 { return b.now.Load().revision }

// fresh begins a session: its first roster counts whatever its revision, since a
// server may have been brought back from a backup.
func (b *book) fresh() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.newest, b.parts = 0, nil
}

// take adds a part, and returns the roster when it was the last that was missing.
func (b *book) take(part *order.GatewayRoster) *picture {
	b.mu.Lock()
	defer b.mu.Unlock()
	if part.Revision < b.newest || part.Of < 1 || part.Of > maxParts || part.Part < 1 || part.Part > part.Of {
		return nil
	}
	if part.Revision > b.newest || b.parts == nil || b.of != part.Of {
		b.newest, b.of, b.parts = part.Revision, part.Of, map[int]*order.GatewayRoster{}
	}
	b.parts[part.Part] = part
	if len(b.parts) < b.of {
		return nil
	}
	p := &picture{revision: b.newest, logins: b.parts[1].Logins, devices: map[fleet.DeviceID]order.GatewayDevice{}}
	for _, part := range b.parts {
		for _, d := range part.Devices {
			p.devices[d.Device] = d
		}
	}
	b.parts = nil
	return p.index()
}

// takeRoster makes a roster the gateway's, and notes what is different.
func (g *Gateway) takeRoster(part *order.GatewayRoster) {
	next := g.roster.take(part)
	if next == nil {
		return
	}
	old := g.roster.now.Load()
	changes := []keep.Change{keep.Put(headKey, rosterHead{next.revision, next.logins})}
	for id, d := range next.devices {
		if was, ok := old.devices[id]; !ok || was != d {
			changes = append(changes, keep.Put(devicePrefix+string(id), d))
		}
	}
	for id := range old.devices {
		if _, ok := next.devices[id]; !ok {
			changes = append(changes, keep.Drop(devicePrefix+string(id)), keep.Drop(livePrefix+string(id)))
		}
	}
	g.keep.Note(changes...)
	g.roster.now.Store(next)
	mine := 0
	for _, d := range next.devices {
		if d.Mine {
			mine++
		}
	}
	g.log.Info("roster", "revision", next.revision, "devices", len(next.devices), "mine", mine)
	g.rosterChanged(old, next)
}

// rosterChanged looks at once at devices that are new, moved, or may be opened now.
func (g *Gateway) rosterChanged(old, next *picture) {
	again := map[fleet.Family]bool{}
	for f, l := range next.logins {
		again[f] = l.Revision != old.logins[f].Revision
	}
	g.mu.Lock()
	for mac, v := range g.views {
		d, ok := next.of(mac)
		switch {
		case !ok && v.Finding.Device != "":
			g.forget(mac)
		case ok && d.Mine && (again[d.Family] && v.Finding.Condition != order.Ready || v.Finding.Device != d.Device):
			v.soon()
		}
	}
	for id, d := range next.devices {
		if was, ok := old.devices[id]; !ok || was.Mine != d.Mine || was.MAC != d.MAC || was.Address != d.Address || was.Family != d.Family || was.Trust != d.Trust {
			g.view(d.MAC).soon()
		}
	}
	g.mu.Unlock()
	g.lanes.kick(maps.Keys(next.devices))
	g.wakeSweep()
}
