package main

import (
	"context"
	"net"
	"sync/atomic"
	"time"
)

// spread dials each connection from another loopback address, 4,000 in turn: a
// server that limits what one address may do sees many sites.
func spread() func(ctx context.Context, network, address string) (net.Conn, error) {
	var n atomic.Uint32
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		i := n.Add(1) % 4000
		d := net.Dialer{Timeout: 10 * time.Second, LocalAddr: &net.TCPAddr{IP: net.IPv4(127, 64, byte(i/250), byte(1+i%250))}}
		return d.DialContext(ctx, network, address)
	}
}
