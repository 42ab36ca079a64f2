package lan_test

import (
	"context"
	"net"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/gateway/lan"
)

func TestAnInventoryNamesItsWrongRowsAndKeepsTheOthers(t *testing.T) {
	got, err := lan.ReadInventory(strings.NewReader("\xef\xbb\xbfMAC;address;family;serial\n" +
		"00:04:f2:00:00:01;10.1.0.1;ucs;S1\n0004f2000002;fe80::1;PolyOS\n;10.1.0.3;ucs\n0004f2000004;10.1.0;ucs\n0004f2000005;10.1.0.5;snom\n0004f2000001;10.1.0.6;ucs\n0004f2000007;10.1.0.1\n0004f2000008\n"))
	if len(got) != 3 || got[0] != (lan.Entry{MAC: mac("0004f2000001"), Address: netip.MustParseAddr("10.1.0.1"), Family: fleet.UCS, Serial: "S1"}) ||
		got[1].Family != fleet.PolyOS || got[1].Address.String() != "fe80::1" || got[2].MAC != mac("0004f2000008") {
		t.Errorf("%+v", got)
	}
	for _, want := range []string{"line 4: mac", "line 5: address must", "line 6: family must", "line 7: mac 0004f2000001 is in line 2", "line 8: address 10.1.0.1 is in line 2"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want %q in %v", want, err)
		}
	}
}

func TestAnInventoryHasColumnsWithNames(t *testing.T) {
	for name, text := range map[string]string{"nothing": "", "no mac": "address,family\n", "another column": "mac,password\n0004f2000001,x\n"} {
		if got, err := lan.ReadInventory(strings.NewReader(text)); err == nil || len(got) != 0 || strings.Contains(err.Error(), "0004f2000001") {
			t.Errorf("%s: %v %v", name, got, err)
		}
	}
}

func TestNetworksTogetherAreAtMostASlash16(t *testing.T) {
	for text, ok := range map[string]bool{
		"10.1.0.0/16": true, "10.1.0.0/17 10.2.0.0/17": true, "fd00::/112": true, "10.1.0.7": true,
		"10.0.0.0/15": false, "10.1.0.0/16 10.2.0.1": false, "fd00::/64": false, "0.0.0.0/0": false,
	} {
		n, err := lan.ParseNetworks(strings.Fields(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := lan.CheckNetworks(n); (err == nil) != ok {
			t.Errorf("%s: %v", text, err)
		}
	}
	if _, err := lan.ParseNetworks([]string{"ten"}); err == nil {
		t.Error("ten is no network")
	}
}

func TestAScanFindsWhoAnswersAndSendsNothing(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.3:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	sent := make(chan int, 1)
	go func() {
		c, err := l.Accept()
		if err != nil {
			return
		}
		n, _ := c.Read(make([]byte, 1))
		sent <- n
		_ = c.Close()
	}()
	port := netip.MustParseAddrPort(l.Addr().String()).Port()
	var mu sync.Mutex
	var got []string
	began := time.Now()
	err = lan.Scanner{Port: port, Rate: 100, Wait: time.Second}.Scan(context.Background(), []netip.Prefix{netip.MustParsePrefix("127.0.0.0/29")}, func(a netip.Addr) {
		mu.Lock()
		defer mu.Unlock()
		got = append(got, a.String())
	})
	if err != nil || len(got) != 6 { // the others of loopback refuse, and are there
		t.Errorf("%v %v", got, err)
	}
	if n := <-sent; n != 0 {
		t.Error("a byte was sent")
	}
	if took := time.Since(began); took < 55*time.Millisecond {
		t.Errorf("six addresses at 100 a second took %s", took)
	}
}

func TestTheNeighbourTableCanBeRead(t *testing.T) {
	if _, err := lan.Neighbours(); err != nil {
		t.Error(err)
	}
}

func mac(s string) fleet.MAC {
	m, err := fleet.ParseMAC(s)
	if err != nil {
		panic(err)
	}
	return m
}
