package checksync_test

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"muster/internal/checksync"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func push(password string) checksync.Credentials {
	return checksync.Credentials{User: "push", Password: secret.New(password)}
}

func TestAPhoneIsAskedAndItsAnswerIsSaidInWords(t *testing.T) {
	for name, c := range map[string]struct {
		transport, steps string
		who              checksync.Credentials
		code, says       string // empty: it said yes
	}{
		"by UDP": {transport: "udp", steps: notify + answers("200 OK")},
		"by TCP": {transport: "tcp", steps: notify + answers("200 OK")},
		"by UDP, and it asks who sends": {transport: "udp", who: push("secret"),
			steps: notify + answers("401 Unauthorized", challenge) + proves(answers("200 OK"), answers("403 Forbidden"))},
		"by TCP, and it asks who sends": {transport: "tcp", who: push("secret"),
			steps: notify + answers("401 Unauthorized", challenge) + proves(answers("200 OK"), answers("403 Forbidden"))},
		"its nonce is too old by then": {transport: "udp", who: push("secret"),
			steps: notify + answers("401 Unauthorized", challenge) + `<recv request="NOTIFY"/>` +
				answers("401 Unauthorized", `WWW-Authenticate: Digest realm="phone", nonce="second", stale=true, algorithm=MD5, qop="auth"`) + proves(answers("200 OK"), answers("403 Forbidden"))},
		"behind a proxy that asks": {transport: "udp", who: push("secret"),
			steps: notify + answers("407 Proxy Authentication Required", `Proxy-Authenticate: Digest realm="phone", nonce="first", algorithm=MD5, qop="auth"`) +
				`<recv request="NOTIFY"><action><ereg regexp="response=" search_in="hdr" header="Proxy-Authorization:" check_it="true" assign_to="7"/></action></recv><Reference variables="7"/>` + answers("200 OK")},
		"with a wrong password": {transport: "udp", who: push("guess"), code: "checkSyncPassword", says: "does not take the user and password",
			steps: notify + answers("401 Unauthorized", challenge) + proves(answers("200 OK"), answers("403 Forbidden"))},
		"with a wrong password, and it asks again": {transport: "udp", who: push("guess"), code: "checkSyncPassword", says: "does not take the user and password",
			steps: notify + answers("401 Unauthorized", challenge) + `<recv request="NOTIFY"/>` + answers("401 Unauthorized", strings.Replace(challenge, "first", "second", 1))},
		"without a password, and it asks": {transport: "udp", code: "checkSyncPassword", says: "names no user and password",
			steps: notify + answers("401 Unauthorized", challenge)},
		"it knows no such event":          {transport: "udp", code: "checkSyncRefused", says: "does not know the event check-sync (SIP 489)", steps: notify + answers("489 Bad Event")},
		"it takes none that it asked not": {transport: "udp", code: "checkSyncRefused", says: "from nobody it did not ask (SIP 481)", steps: notify + answers("481 Subscription does not exist")},
		"it declines":                     {transport: "tcp", code: "checkSyncRefused", says: "declines (SIP 603)", steps: notify + answers("603 Decline")},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPhone(t, c.transport, c.steps)
			n := checksync.New(checksync.Options{Wait: 20 * time.Second})
			err := n.Send(t.Context(), checksync.Target{Addr: p.addr, Transport: c.transport, Credentials: c.who})
			p.played()
			f := fault.As(err)
			switch {
			case c.code == "":
				if err != nil {
					t.Errorf("%v\n%s", err, p.read("messages"))
				}
			case f == nil || f.Code != c.code || f.Kind != fault.Conflict || !strings.Contains(f.Say, c.says):
				t.Errorf("%v", err)
			}
			if strings.Contains(p.read("messages"), "secret") || f != nil && strings.Contains(err.Error(), "guess") {
				t.Error("a password in clear")
			}
		})
	}
}

func TestAPhoneThatSaysNothingIsAskedAFewTimesAndNoMore(t *testing.T) {
	c, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var got sync.WaitGroup
	asked := 0
	got.Go(func() {
		b := make([]byte, 4096)
		for {
			if _, _, err := c.ReadFrom(b); err != nil {
				return
			}
			asked++
		}
	})
	start := time.Now()
	err = checksync.New(checksync.Options{Wait: 2 * time.Second}).Send(t.Context(), checksync.Target{Addr: netip.MustParseAddrPort(c.LocalAddr().String())})
	if f := fault.As(err); f == nil || f.Code != "checkSyncSilent" || f.Kind != fault.Unavailable || !strings.Contains(f.Say, "did not answer within 2s") {
		t.Errorf("%v", err)
	}
	if took := time.Since(start); took > 15*time.Second {
		t.Errorf("it waited %v", took)
	}
	_ = c.Close()
	got.Wait()
	if asked < 2 || asked > 3 {
		t.Errorf("%d packets", asked)
	}
}

func TestNobodyThereIsSaidSo(t *testing.T) {
	for _, transport := range []string{"udp", "tcp"} {
		err := checksync.New(checksync.Options{Wait: time.Second}).Send(t.Context(), checksync.Target{Addr: free(t, transport), Transport: transport})
		if f := fault.As(err); f == nil || f.Code != "checkSyncSilent" {
			t.Errorf("%s: %v", transport, err)
		}
	}
	n := checksync.New(checksync.Options{})
	for _, bad := range []checksync.Target{{}, {Addr: netip.MustParseAddrPort("127.0.0.1:0")}, {Addr: netip.MustParseAddrPort("127.0.0.1:5060"), Transport: "tls"}} {
		if err := n.Send(t.Context(), bad); !errors.Is(err, fault.Invalid) {
			t.Errorf("%v: %v", bad, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := n.Send(ctx, checksync.Target{Addr: free(t, "udp")}); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

func TestOnlyFamiliesThatKnowAnEventAreAsked(t *testing.T) {
	for f, want := range map[fleet.Family]string{fleet.UCS: "check-sync", fleet.J100: "check-sync", fleet.PolyOS: "", "": ""} {
		if e, ok := checksync.EventOf(f); e != want || ok != (want != "") {
			t.Errorf("%s: %q %v", f, e, ok)
		}
	}
}
