// Package reach is how this server connects to an address that somebody typed:
// only where the caller allows it, wherever a name or a redirect leads. Who asks
// for it must not reach by it what only this machine does.
package reach

import (
	"errors"
	"net"
	"net/netip"
	"syscall"
	"time"
)

// ErrForbidden is what dialing an address fails with that was not allowed;
// errors.Is finds it in what net and net/http return.
var ErrForbidden = errors.New("an address that is not connected to")

// shared is what providers number their own networks with (RFC 6598).
var shared = netip.MustParsePrefix("100.64.0.0/10")

// Public reports whether an address is one that a customer may have connected to: of the
// internet, and not of this machine or of a network around it.
func Public(a netip.Addr) bool {
	a = a.Unmap()
	return a.IsGlobalUnicast() && !a.IsPrivate() && !shared.Contains(a)
}

// Dialer connects to addresses that may allows, and gives up after timeout; 0: when its context does.
func Dialer(timeout time.Duration, may func(netip.Addr) bool) *net.Dialer {
	return &net.Dialer{Timeout: timeout, Control: func(_, address string, _ syscall.RawConn) error { // after the name was looked up: no other address is taken later
		if at, err := netip.ParseAddrPort(address); err != nil || !may(at.Addr()) {
			return ErrForbidden
		}
		return nil
	}}
}
