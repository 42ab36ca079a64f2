package lan

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"sync"
	"syscall"
	"time"

	"muster/internal/fault"
)

// MaxScan is how many addresses are looked at in all: a /16.
const MaxScan = 1 << 16

// CheckNetworks says whether networks together are few enough to be looked through.
func CheckNetworks(networks []netip.Prefix) error {
	left := MaxScan
	for _, n := range networks {
		if !n.IsValid() {
			return fault.New(fault.Invalid, "a network is written as 10.1.0.0/24")
		}
		bits := n.Addr().BitLen() - n.Bits()
		if bits > 16 {
			return fault.New(fault.Invalid, "%s is too large to be looked through: all networks together have at most %d addresses (a /16)", n, MaxScan)
		}
		if left -= 1 << bits; left < 0 {
			return fault.New(fault.Invalid, "with %s the networks are too large to be looked through: together they have at most %d addresses (a /16)", n, MaxScan)
		}
	}
	return nil
}

// A Scanner looks for who is there.
type Scanner struct {
	Port uint16        // that is knocked at
	Rate int           // addresses a second
	Wait time.Duration // for an answer
}

// Scan knocks at each address of the networks, so many a second, and tells found of
// those where something is, from many goroutines: a closed port is an answer too. On
// the networks of this machine the neighbour table then has them all. It sends no
// byte to whoever opens.
func (s Scanner) Scan(ctx context.Context, networks []netip.Prefix, found func(netip.Addr)) error {
	if err := CheckNetworks(networks); err != nil {
		return err
	}
	var wg sync.WaitGroup
	defer wg.Wait()
	pace := time.NewTicker(time.Second / time.Duration(max(1, s.Rate)))
	defer pace.Stop()
	for _, n := range networks {
		n = n.Masked()
		for a := n.Addr(); n.Contains(a); a = a.Next() {
			if a.Is4() && n.Bits() < 31 && (a == n.Addr() || !n.Contains(a.Next())) {
				continue // the network itself, and everybody
			}
			select {
			case <-pace.C:
			case <-ctx.Done():
				return ctx.Err()
			}
			wg.Go(func() { // at most Rate × Wait at a time
				if Knock(ctx, netip.AddrPortFrom(a, s.Port), s.Wait) {
					found(a)
				}
			})
		}
	}
	return nil
}

// Knock opens a connection and closes it; true when there was an answer of any kind.
func Knock(ctx context.Context, to netip.AddrPort, wait time.Duration) bool {
	d := net.Dialer{Timeout: wait}
	c, err := d.DialContext(ctx, "tcp", to.String())
	if err == nil {
		_ = c.Close()
		return true
	}
	return errors.Is(err, syscall.ECONNREFUSED)
}

// ParseNetworks reads networks, each as 10.1.0.0/24 or as one address.
func ParseNetworks(texts []string) ([]netip.Prefix, error) {
	var out []netip.Prefix
	for _, t := range texts {
		n, err := netip.ParsePrefix(t)
		if a, e := netip.ParseAddr(t); e == nil {
			n, err = netip.PrefixFrom(a, a.BitLen()), nil
		}
		if err != nil {
			return nil, fmt.Errorf("%q is no network: write it as 10.1.0.0/24", t)
		}
		out = append(out, n.Masked())
	}
	return out, nil
}
