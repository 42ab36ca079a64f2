package channel

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/maypok86/otter/v2"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
)

// presence writes down who is there and what they say. What is new of a device
// waits for others, one line a device, so what waits is bounded by who is there.
type presence struct {
	store   Store
	node    string
	now     func() time.Time
	log     *slog.Logger
	every   time.Duration
	told    func(fleet.AccountID, []fleet.MAC)
	heard   func(fleet.AccountID, fleet.DeviceID)
	heardBy func(fleet.AccountID, fleet.GatewayID, fleet.DeviceID)
	keys    *otter.Cache[fleet.AccountID, string] // address keys, which never change

	mu      sync.Mutex
	waiting map[line]sighting
	wake    chan struct{}
}

// A line is whose word about a device waits: its own, or a gateway's.
type line struct {
	device  fleet.DeviceID
	gateway fleet.GatewayID
}

type sighting struct {
	account fleet.AccountID
	fleet.LinkSighting
}

const (
	maxBatch  = 500
	saveTries = 10 * time.Second // for what is left when the server stops
	retryIn   = time.Second
)

func newPresence(o Options) *presence {
	return &presence{heard: func(fleet.AccountID, fleet.DeviceID) {}, heardBy: o.GatewayHeard, store: o.Store, node: o.Node, now: o.Now, log: o.Log, every: o.Limits.Batch, told: o.Changed,
		keys:    otter.Must(&otter.Options[fleet.AccountID, string]{MaximumSize: 10_000}),
		waiting: map[line]sighting{}, wake: make(chan struct{}, 1)}
}

// said adds what a device says of itself. The server that it names is sorted out
// when it is written: that may need a look into the database.
func (p *presence) said(x *session, s order.State) {
	p.saw(x.key.account, fleet.LinkSighting{Device: x.device, Online: true, Node: p.node, At: p.now(), Said: true,
		Version: s.SoftwareVersion, Says: s.Generation, Server: s.ProvisioningServer})
}

// SawByGateway writes down what a gateway says of a device, together with what
// devices say. Its Node is this server's.
func (s *Server) SawByGateway(account fleet.AccountID, l fleet.LinkSighting) {
	l.Node = s.o.Node
	s.presence.saw(account, l)
}

func (p *presence) saw(account fleet.AccountID, l fleet.LinkSighting) {
	p.mu.Lock()
	p.add(sighting{account, l})
	p.mu.Unlock()
	select {
	case p.wake <- struct{}{}:
	default:
	}
}

// add puts a newer sighting over an older one, whose words stay when the newer has none.
func (p *presence) add(s sighting) {
	at := line{s.Device, s.Gateway}
	if old, ok := p.waiting[at]; ok && old.account == s.account && old.Said && !s.Said {
		s.Said, s.Version, s.Says, s.Server = true, old.Version, old.Says, old.Server
	}
	p.waiting[at] = s
}

// run writes until ctx ends, and then what is left.
func (p *presence) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), saveTries)
			defer cancel()
			p.flush(last)
			return
		case <-p.wake:
		}
		wait := p.every
		for {
			t := time.NewTimer(wait)
			select {
			case <-t.C:
			case <-ctx.Done():
			}
			t.Stop()
			if ctx.Err() != nil || p.flush(ctx) {
				break
			}
			wait = retryIn
		}
	}
}

// flush writes all that waits; what cannot be written waits on, under what came since.
func (p *presence) flush(ctx context.Context) (all bool) {
	p.mu.Lock()
	taken := p.waiting
	p.waiting = make(map[line]sighting, min(len(taken), maxBatch))
	p.mu.Unlock()
	byAccount := map[fleet.AccountID][]fleet.LinkSighting{}
	for _, s := range taken {
		byAccount[s.account] = append(byAccount[s.account], s.LinkSighting)
	}
	all = true
	for account, list := range byAccount {
		for len(list) > 0 {
			n := min(len(list), maxBatch)
			err := p.write(ctx, account, list[:n])
			if errors.Is(err, fault.Missing) { // the account is gone, and its sessions will be
				break
			}
			if err != nil {
				p.log.Error("who is connected could not be written down, and is tried again", "account", account, "devices", n, "err", err)
				p.back(account, list[:n])
				all = false
			}
			for _, l := range list[:n] {
				switch {
				case err != nil || !l.Said:
				case l.Gateway == "":
					p.heard(account, l.Device)
				default:
					p.heardBy(account, l.Gateway, l.Device)
				}
			}
			list = list[n:]
		}
	}
	return all
}

func (p *presence) back(account fleet.AccountID, list []fleet.LinkSighting) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, l := range list {
		at := line{l.Device, l.Gateway}
		newer, ok := p.waiting[at]
		p.waiting[at] = sighting{account, l}
		if ok {
			p.add(newer)
		}
	}
}

func (p *presence) write(ctx context.Context, account fleet.AccountID, list []fleet.LinkSighting) error {
	out := make([]fleet.LinkSighting, len(list))
	for i, l := range list {
		if l.Server != "" {
			ours, err := p.addressKey(ctx, account)
			if err != nil {
				return err
			}
			l.Server = fleet.OtherServer(l.Server, ours)
		}
		out[i] = l
	}
	changed, err := p.store.SawLinks(ctx, account, out)
	if len(changed) > 0 {
		p.told(account, changed)
	}
	return err
}

func (p *presence) addressKey(ctx context.Context, account fleet.AccountID) (string, error) {
	if k, ok := p.keys.GetIfPresent(account); ok {
		return k, nil
	}
	v, err := p.store.Provisioning(ctx, account)
	if err != nil {
		return "", err
	}
	p.keys.Set(account, v.Key)
	return v.Key, nil
}
