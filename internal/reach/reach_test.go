package reach_test

import (
	"errors"
	"net"
	"net/netip"
	"testing"
	"time"

	"muster/internal/reach"
)

func TestAnAddressOfAnInnerNetworkIsNotPublic(t *testing.T) {
	for a, want := range map[string]bool{"192.0.2.1": true, "2001:db8::1": true, "10.1.2.3": false, "127.0.0.1": false, "169.254.169.254": false, "fd00::1": false, "::1": false, "fe80::1": false, "::ffff:10.0.0.1": false, "100.64.1.1": false, "0.0.0.0": false, "224.0.0.1": false} {
		if reach.Public(netip.MustParseAddr(a)) != want {
			t.Errorf("%s", a)
		}
	}
}

func TestANameIsJudgedByTheAddressThatIsDialed(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	for _, host := range []string{"127.0.0.1", "localhost"} {
		conn, err := reach.Dialer(time.Second, reach.Public).DialContext(t.Context(), "tcp", net.JoinHostPort(host, port))
		if !errors.Is(err, reach.ErrForbidden) {
			t.Errorf("%s: %v, %v", host, conn, err)
		}
	}
	conn, err := reach.Dialer(time.Second, func(a netip.Addr) bool { return a.IsLoopback() }).DialContext(t.Context(), "tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	_ = conn.Close()
}
