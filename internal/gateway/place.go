package gateway

import (
	"cmp"
	"context"
	"fmt"
	"net/netip"
	"os"
	"slices"
	"sync"
	"time"

	"muster/internal/fleet"
	"muster/internal/gateway/lan"
	"muster/internal/gateway/phone"
	"muster/internal/order"
)

// A chart says who is where on the LAN, and how that is known. A login is sent to an
// address only when the neighbour table, or somebody who runs this gateway, says that
// it is that device's: what the server says of addresses came from afar.
type chart struct {
	read  func() (map[netip.Addr]fleet.MAC, error)
	trust []netip.Prefix
	port  uint16

	listed    map[fleet.MAC]lan.Entry // the inventory
	listedAt  map[netip.Addr]fleet.MAC
	mu        sync.Mutex
	at        time.Time
	addresses map[netip.Addr]fleet.MAC
	byMAC     map[fleet.MAC][]netip.Addr
}

const (
	tableAge  = 5 * time.Second
	knockWait = 2 * time.Second
)

func newChart(o Options) (*chart, error) {
	c := &chart{read: o.Neighbours, trust: o.Trust, port: o.RESTPort, listed: map[fleet.MAC]lan.Entry{}, listedAt: map[netip.Addr]fleet.MAC{}}
	if o.Inventory == "" {
		return c, nil
	}
	f, err := os.Open(o.Inventory)
	if err != nil {
		return nil, &UsageError{"--inventory", err.Error()}
	}
	defer func() { _ = f.Close() }()
	entries, err := lan.ReadInventory(f)
	if err != nil {
		return nil, &UsageError{"--inventory " + o.Inventory, "has rows that are wrong:\n" + err.Error()}
	}
	for _, e := range entries {
		c.listed[e.MAC] = e
		if e.Address.IsValid() {
			c.listedAt[e.Address] = e.MAC
		}
	}
	return c, nil
}

// table is the neighbour table, at most so old.
func (c *chart) table(age time.Duration) (map[netip.Addr]fleet.MAC, map[fleet.MAC][]netip.Addr) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.addresses != nil && time.Since(c.at) < age {
		return c.addresses, c.byMAC
	}
	t, err := c.read()
	if err != nil {
		t = map[netip.Addr]fleet.MAC{} // the inventory still tells
	}
	by := map[fleet.MAC][]netip.Addr{}
	for a, m := range t {
		by[m] = append(by[m], a)
	}
	for _, all := range by {
		slices.SortFunc(all, func(a, b netip.Addr) int {
			return cmp.Or(cmp.Compare(liking(a), liking(b)), a.Compare(b))
		})
	}
	c.at, c.addresses, c.byMAC = time.Now(), t, by
	return t, by
}

// liking puts IPv4 first, and link-local IPv6 nowhere: without a zone it cannot be dialled.
func liking(a netip.Addr) int {
	switch {
	case a.Is4():
		return 0
	case a.IsLinkLocalUnicast():
		return 2
	}
	return 1
}

// find returns where a device is; otherwise the error says why nothing may be sent.
func (c *chart) find(ctx context.Context, mac fleet.MAC, said netip.Addr) (netip.Addr, *phone.Trouble) {
	addresses, by := c.table(tableAge)
	if at := by[mac]; len(at) > 0 && liking(at[0]) < 2 {
		if slices.Contains(at, said) {
			return said, nil
		}
		return at[0], nil
	}
	listed := c.listed[mac].Address
	for _, a := range []netip.Addr{listed, said} {
		if !a.IsValid() {
			continue
		}
		a = a.Unmap()
		who, known := addresses[a]
		if !known { // the kernel learns it by talking to it
			if !lan.Knock(ctx, netip.AddrPortFrom(a, c.port), knockWait) && ctx.Err() != nil {
				return a, &phone.Trouble{Condition: order.Unanswering, Say: "the gateway stops"}
			}
			addresses, _ = c.table(0)
			who, known = addresses[a]
		}
		switch {
		case known && who == mac:
			return a, nil
		case known:
			return a, &phone.Trouble{Condition: order.OtherDevice, Say: fmt.Sprintf("at %s is %s and not this device; nothing was sent to it", a, who),
				Do: "wait until the device asks for its configuration again, or correct the gateway's inventory"}
		case a == listed, c.trusted(a) && c.nobodyElse(a, mac):
			return a, nil
		}
	}
	t := &phone.Trouble{Condition: order.Unanswering, Say: "nobody knows where on this network it is", Do: "see that it is switched on, or name its address in the gateway's inventory"}
	if said.IsValid() {
		t.Say = fmt.Sprintf("nothing at %s shows that it is this device, so nothing was sent there", said)
		t.Do = "see that it is switched on; if it stands behind a router, start the gateway with --trust-addresses, or name it in the inventory"
	}
	return said, t
}

func (c *chart) trusted(a netip.Addr) bool {
	return slices.ContainsFunc(c.trust, func(n netip.Prefix) bool { return n.Contains(a) })
}

// nobodyElse reports that the inventory does not give the address to another.
func (c *chart) nobodyElse(a netip.Addr, mac fleet.MAC) bool {
	m, ok := c.listedAt[a]
	return !ok || m == mac
}

// phones are those that the LAN itself or the inventory shows, whoever's they are.
func (c *chart) phones() []fleet.MAC {
	_, by := c.table(tableAge)
	out := make([]fleet.MAC, 0, len(c.listed))
	for m := range c.listed {
		out = append(out, m)
	}
	for m := range by {
		if _, known := lan.Vendor(m); known {
			if _, twice := c.listed[m]; !twice {
				out = append(out, m)
			}
		}
	}
	return out
}

// takeScan looks through networks, one time at a time. Without networks it does where it
// looks anyway; others must lie within those or within this machine's own.
func (g *Gateway) takeScan(networks []netip.Prefix) {
	if len(networks) == 0 {
		networks = g.o.Scan
	}
	may := append(ownNetworks(), g.o.Scan...)
	for _, n := range networks {
		if !slices.ContainsFunc(may, func(m netip.Prefix) bool { return m.Bits() <= n.Bits() && m.Contains(n.Addr()) }) {
			g.log.Warn("a scan is refused: the network is none of this gateway's own and not named with --scan", "network", n)
			return
		}
	}
	if err := lan.CheckNetworks(networks); err != nil {
		g.log.Warn("a scan is refused", "err", err)
		return
	}
	select {
	case g.scans <- networks:
	default:
		g.log.Info("a scan is asked for while one is going on")
	}
}

// scan does the scans that are asked for, and those of the clock.
func (g *Gateway) scan(ctx context.Context) {
	again := time.NewTimer(0)
	defer again.Stop()
	for {
		var networks []netip.Prefix
		select {
		case networks = <-g.scans:
		case <-again.C:
			networks = g.o.Scan
			again.Reset(g.o.ScanEvery)
		case <-ctx.Done():
			return
		}
		if len(networks) == 0 {
			g.around()
			continue
		}
		g.log.Info("scan", "networks", fmt.Sprint(networks), "addressesPerSecond", g.o.ScanRate)
		err := lan.Scanner{Port: g.o.RESTPort, Rate: g.o.ScanRate, Wait: knockWait}.Scan(ctx, networks, func(netip.Addr) {})
		if ctx.Err() != nil {
			return
		}
		g.around()
		g.log.Info("scan is over", "err", err)
	}
}
