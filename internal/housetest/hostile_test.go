package housetest_test

import (
	"crypto/tls"
	"fmt"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/housetest"
)

// devices counts an account's devices.
func devices(h *housetest.House, account string) int {
	var list object
	h.API("GET", "/accounts/"+account+"/devices?count=true", nil, &list, 200)
	n, _ := list["totalCount"].(float64)
	return int(n)
}

func TestAFloodOfUnknownMACsWritesNothing(t *testing.T) {
	n := 10_000
	if testing.Short() {
		n = 2_000
	}
	h := housetest.Start(t, "log-visits=false")
	acme := h.Account("acme")
	good := h.Phone(acme, vvx)
	walk(t, good, "ucs", "0004f2abcd01")
	h.Flush()
	before := devices(h, "acme")
	var start runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&start)

	client := h.Client()
	client.Transport.(*http.Transport).MaxIdleConnsPerHost = 8
	var statuses [600]atomic.Int64
	var wg sync.WaitGroup
	for w := range 8 {
		wg.Go(func() {
			for i := w; i < n; i += 8 {
				r, _ := http.NewRequest("GET", fmt.Sprintf("%s64167f%06x.cfg", acme.Address, i), nil)
				r.Header.Set("User-Agent", vvx)
				if i%2 == 0 {
					r.SetBasicAuth(acme.User, "wrong-password")
				}
				res, err := client.Do(r)
				if err != nil {
					t.Error(err)
					return
				}
				_ = res.Body.Close()
				statuses[res.StatusCode].Add(1)
			}
		})
	}
	// Meanwhile a phone with the right pair, behind the same address, is served.
	for range 20 {
		if a := good.Get("0004f2abcd01.cfg"); a.Status != 200 {
			t.Errorf("during the flood a good phone got %d", a.Status)
		}
	}
	wg.Wait()
	if got := statuses[401].Load() + statuses[429].Load(); got != int64(n) {
		t.Errorf("%d of %d requests were answered 401 or 429", got, n)
	}
	if statuses[429].Load() == 0 {
		t.Error("thousands of wrong passwords from one address were never slowed down")
	}
	h.Flush()
	if after := devices(h, "acme"); after != before {
		t.Errorf("%d devices before, %d after", before, after)
	}
	var list object
	h.API("GET", "/accounts/acme/pending-devices", nil, &list, 200)
	if n := len(list["items"].([]any)); n != 0 {
		t.Errorf("%d pending devices", n)
	}
	var end runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&end)
	if grown := int64(end.HeapAlloc) - int64(start.HeapAlloc); grown > 32<<20 {
		t.Errorf("the heap grew by %d MB", grown>>20)
	}
}

func TestSlowClientsHarmNobodyElse(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	p := h.Phone(acme, vvx)
	addr := strings.TrimPrefix(h.Ready.HTTPS, "https://")
	for i := range 200 {
		c, err := net.Dial("tcp", addr)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = c.Close() }()
		switch i % 3 {
		case 0: // says nothing at all
		case 1:
			_, _ = c.Write([]byte{0x16, 0x03, 0x01}) // begins a handshake
		case 2:
			s := tls.Client(c, &tls.Config{RootCAs: h.Roots, ServerName: "127.0.0.1"})
			if err := s.Handshake(); err != nil {
				t.Fatal(err)
			}
			_, _ = s.Write([]byte("PUT /p/x/y.log HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nxx"))
		}
	}
	start := time.Now()
	walk(t, p, "ucs", "0004f2abcd01")
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("a boot beside 200 slow clients took %v", took)
	}
}
