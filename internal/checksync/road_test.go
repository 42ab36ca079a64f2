package checksync_test

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"muster/internal/checksync"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/secret"
)

// rows is an account's provisioning as a store has it.
type rows struct {
	mu    sync.Mutex
	c     fleet.CheckSync
	reads int
	err   error
}

func (r *rows) Provisioning(context.Context, fleet.AccountID) (fleet.Provisioning, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.reads++
	return fleet.Provisioning{CheckSync: r.c}, r.err
}

func at(networks ...string) fleet.CheckSync {
	c := fleet.DefaultCheckSync()
	for _, n := range networks {
		c.Networks = append(c.Networks, netip.MustParsePrefix(n))
	}
	return c
}

func TestThePhonesOfAnAccountsNetworksAreReachedAndNobodyElse(t *testing.T) {
	phone := fleet.Device{ID: "dev_1", Account: "acc_1", Family: fleet.UCS, Observed: fleet.Observed{Address: "10.1.2.3"}}
	for name, c := range map[string]struct {
		c    fleet.CheckSync
		edit func(*fleet.Device)
		want bool
	}{
		"in a network":                    {c: at("192.0.2.0/24", "10.0.0.0/8"), want: true},
		"in none":                         {c: at("192.0.2.0/24")},
		"no network is off":               {c: fleet.DefaultCheckSync()},
		"IPv6":                            {c: at("2001:db8::/32"), edit: func(d *fleet.Device) { d.Address = "2001:db8::1" }, want: true},
		"IPv4 in IPv6":                    {c: at("10.0.0.0/8"), edit: func(d *fleet.Device) { d.Address = "::ffff:10.0.0.1" }, want: true},
		"never seen":                      {c: at("0.0.0.0/0"), edit: func(d *fleet.Device) { d.Address = "" }},
		"a J100":                          {c: at("10.0.0.0/8"), edit: func(d *fleet.Device) { d.Family = fleet.J100 }, want: true},
		"PolyOS, which knows no event":    {c: at("10.0.0.0/8"), edit: func(d *fleet.Device) { d.Family = fleet.PolyOS }},
		"USB devices are never touched":   {c: at("10.0.0.0/8"), edit: func(d *fleet.Device) { d.Onboarding = fleet.USB }},
		"nor are those on Bluetooth":      {c: at("10.0.0.0/8"), edit: func(d *fleet.Device) { d.Onboarding = fleet.Bluetooth }},
		"an address that nobody can read": {c: at("0.0.0.0/0"), edit: func(d *fleet.Device) { d.Address = "phone.example" }},
		"provisioned devices are reached": {c: at("10.0.0.0/8"), edit: func(d *fleet.Device) { d.Onboarding = fleet.Provisioned }, want: true},
	} {
		d := phone
		if c.edit != nil {
			c.edit(&d)
		}
		r := checksync.NewRoad(checksync.New(checksync.Options{}), &rows{c: c.c}, slog.New(slog.DiscardHandler), nil)
		if got := r.Reaches(d); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
		if err := r.Send(t.Context(), d, order.Command{Command: order.Sync}); !c.want && (!errors.Is(err, fault.Conflict) || fault.As(err).Code != "deviceOffline") {
			t.Errorf("%s: %v", name, err)
		}
		r.Close()
	}
}

func TestAnAccountsSettingsAreBelievedForAWhileAndForgottenWhenTheyChange(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := fleet.Device{Account: "acc_1", Family: fleet.UCS, Observed: fleet.Observed{Address: "10.1.2.3"}}
		store := &rows{c: at("10.0.0.0/8")}
		r := checksync.NewRoad(checksync.New(checksync.Options{}), store, slog.New(slog.DiscardHandler), nil)
		defer r.Close()
		for range 1000 {
			if !r.Reaches(d) {
				t.Fatal("not reached")
			}
		}
		if store.reads != 1 {
			t.Errorf("%d reads for one account", store.reads)
		}
		store.c = at()
		if !r.Reaches(d) {
			t.Error("not believed")
		}
		r.Forget("acc_1")
		if r.Reaches(d) {
			t.Error("not forgotten")
		}
		store.c = at("10.0.0.0/8")
		time.Sleep(10 * time.Second)
		if !r.Reaches(d) {
			t.Error("believed too long")
		}
		r.Forget("acc_1")
		store.err = errors.New("the database is away")
		if r.Reaches(d) {
			t.Error("reached by settings that nobody has read")
		}
	})
}

func TestTheRoadSaysWhatAPhoneRefusesAtOnceAndGoesOnWithoutOneThatIsSilent(t *testing.T) {
	reg := prometheus.NewRegistry()
	silent, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = silent.Close() }()
	store := &rows{c: at("127.0.0.0/8")}
	store.c.User, store.c.Password = "push", secret.New("secret")
	r := checksync.NewRoad(checksync.New(checksync.Options{Wait: 30 * time.Second, PerAddress: 3}), store, slog.New(slog.DiscardHandler), reg)
	d := fleet.Device{ID: "dev_1", Account: "acc_1", Family: fleet.J100, Observed: fleet.Observed{Address: "127.0.0.1"}}
	ask := func(port uint16, transport string) error {
		store.mu.Lock()
		store.c.Port, store.c.Transport = int(port), transport
		store.mu.Unlock()
		r.Forget("acc_1")
		verb := map[string]order.Verb{"udp": order.Sync, "tcp": order.Rediscover}[transport] // what it fetches tells it its profile
		return r.Send(t.Context(), d, order.Command{ID: "cmd_1", Command: verb})
	}
	p := newPhone(t, "tcp", notify+answers("401 Unauthorized", challenge)+proves(answers("200 OK"), answers("403 Forbidden")))
	if err := ask(p.addr.Port(), "tcp"); err != nil {
		t.Error(err)
	}
	p.played()
	p = newPhone(t, "udp", notify+answers("489 Bad Event"))
	if err := ask(p.addr.Port(), "udp"); err != nil && fault.As(err).Code != "checkSyncRefused" { // nil on a machine that is too busy for the patience
		t.Error(err)
	}
	p.played()
	if err := ask(netip.MustParseAddrPort(silent.LocalAddr().String()).Port(), "udp"); err != nil {
		t.Errorf("a silent one: %v", err)
	}
	if err := ask(5060, "udp"); fault.As(err) == nil || fault.As(err).Code != "deviceBusy" || !strings.Contains(err.Error(), "ask again in") {
		t.Errorf("a fourth one in a minute: %v", err)
	}
	if err := r.Send(t.Context(), d, order.Command{Command: order.Restart}); !errors.Is(err, fault.Conflict) {
		t.Errorf("a restart: %v", err)
	}
	found, err := reg.Gather()
	if err != nil || len(found) != 1 || len(found[0].GetMetric()) < 2 {
		t.Errorf("answers counted: %v %v", found, err)
	}
	start := time.Now()
	r.Close() // ends the conversation with the silent one
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("closing took %v", took)
	}
	if err := r.Send(t.Context(), d, order.Command{Command: order.Sync}); err == nil {
		t.Error("sent after its end")
	}
}

func TestAnIPv6PhoneIsAskedAtItsAddressInBrackets(t *testing.T) {
	c, err := net.ListenPacket("udp6", "[::1]:0")
	if err != nil {
		t.Skip("no IPv6 here")
	}
	said := make(chan string, 1)
	var reads sync.WaitGroup
	reads.Go(func() {
		b := make([]byte, 4096)
		n, from, err := c.ReadFrom(b)
		if err != nil {
			return
		}
		said <- string(b[:n])
		answer := []string{"SIP/2.0 200 OK"}
		for _, line := range strings.Split(string(b[:n]), "\r\n") {
			for _, h := range []string{"Via:", "From:", "To:", "Call-ID:", "CSeq:"} {
				if strings.HasPrefix(line, h) {
					answer = append(answer, line)
				}
			}
		}
		_, _ = c.WriteTo([]byte(strings.Join(append(answer, "Content-Length: 0", "", ""), "\r\n")), from)
	})
	a := netip.MustParseAddrPort(c.LocalAddr().String())
	if err := checksync.New(checksync.Options{Wait: 20 * time.Second}).Send(t.Context(), checksync.Target{Addr: a, User: "100"}); err != nil {
		t.Error(err)
	}
	_ = c.Close()
	reads.Wait()
	if text := <-said; !strings.HasPrefix(text, "NOTIFY sip:100@"+a.String()+" SIP/2.0\r\n") || !strings.Contains(text, "@[::1]>") {
		t.Error(text)
	}
}
