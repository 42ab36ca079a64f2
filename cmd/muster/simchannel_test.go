package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

// channelOffice pairs over HTTPS, types PINs by its admin API, and has a channel
// that admits everybody. It counts what it saw.
type channelOffice struct {
	*httptest.Server
	mu     sync.Mutex
	typed  map[string]bool // by PIN
	states int
}

func newChannelOffice(t *testing.T) *channelOffice {
	t.Helper()
	o := &channelOffice{typed: map[string]bool{}}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	all.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			all.Go(func() { o.serve(c) })
		}
	})
	t.Cleanup(func() { _ = l.Close(); all.Wait() })
	n := 0
	o.Server = httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		var in struct{ MAC, Model, Serial, PIN, PairingToken string }
		_ = json.Unmarshal(body, &in)
		answer := func(status int, body string) {
			w.WriteHeader(status)
			_, _ = io.WriteString(w, body)
		}
		o.mu.Lock()
		defer o.mu.Unlock()
		switch {
		case r.URL.Path == "/api/v1/accounts/acme/provisioning":
			answer(200, `{"status":{"serverAddress":"`+o.URL+`/p/KEY/"}}`)
		case r.URL.Path == "/api/v1/accounts/acme/devices:pair" && r.Header.Get("Authorization") == "Bearer token":
			if o.typed[in.PIN] {
				answer(404, `{"title":"Not Found","status":404}`)
				return
			}
			o.typed[in.PIN] = true
			answer(201, `{}`)
		case r.URL.Path == "/enroll/v1/pair" && in.MAC != "":
			n++
			answer(201, fmt.Sprintf(`{"pin":"%06d","pairingToken":"%06d%s","expiresAt":"2099-01-01T00:00:00Z"}`, n, n, in.MAC))
		case r.URL.Path == "/enroll/v1/pair" && !o.typed[in.PairingToken[:6]]:
			w.Header().Set("Retry-After", "0")
			answer(202, `{}`)
		case r.URL.Path == "/enroll/v1/pair":
			answer(200, fmt.Sprintf(`{"deviceId":"dev_%[1]s","channel":{"url":"mqtt://%[2]s","clientId":"dev_%[1]s","user":"dev_%[1]s","password":"x"}}`, in.PairingToken[6:], l.Addr()))
		default:
			answer(401, `{"title":"Unauthorized","status":401}`)
		}
	}))
	t.Cleanup(o.Close)
	return o
}

// serve is as much of MQTT as a device needs that is told nothing.
func (o *channelOffice) serve(c net.Conn) {
	defer func() { _ = c.Close() }()
	for {
		var head [2]byte
		if _, err := io.ReadFull(c, head[:]); err != nil {
			return
		}
		size := int(head[1] & 0x7f)
		if head[1]&0x80 != 0 {
			var more [1]byte
			if _, err := io.ReadFull(c, more[:]); err != nil {
				return
			}
			size |= int(more[0]) << 7
		}
		body := make([]byte, size)
		if _, err := io.ReadFull(c, body); err != nil {
			return
		}
		switch head[0] >> 4 {
		case 1:
			_, _ = c.Write([]byte{0x20, 2, 0, 0})
		case 8:
			_, _ = c.Write([]byte{0x90, 3, body[0], body[1], 1})
		case 3:
			o.mu.Lock()
			o.states++
			o.mu.Unlock()
			at := 2 + int(body[0])<<8 + int(body[1])
			_, _ = c.Write([]byte{0x40, 2, body[at], body[at+1]})
		}
	}
}

func TestSimPairsByTheAdminAPIAndComesBackFromAStormOnTheChannel(t *testing.T) {
	o := newChannelOffice(t)
	t.Setenv("MUSTER_TOKEN", "token")
	for name, args := range map[string][]string{
		"told the admin address": {"--server", o.URL},
		"told both":              {"--server", o.URL + "/p/KEY/", "--admin", o.URL},
	} {
		code, out, complaint := runSim(t, append(args, "--account", "acme", "--insecure", "--channel", "--count", "6", "--offline", "50%", "--scenario", "storm", "--json")...)
		var r struct {
			Devices, Errors int
			Channel         struct{ Paired, Connects, Online int }
		}
		if err := json.Unmarshal([]byte(out), &r); code != 0 || err != nil {
			t.Fatalf("%s: %d %v %s %s", name, code, err, out, complaint)
		}
		if r.Devices != 6 || r.Errors != 0 || r.Channel.Paired != 6 || r.Channel.Connects != 3+6 {
			t.Errorf("%s: %s", name, out)
		}
	}
	if code, out, _ := runSim(t, "--server", o.URL, "--account", "acme", "--insecure", "--channel", "--count", "1"); code != 0 || !strings.Contains(out, "1 paired") {
		t.Errorf("for people: %d %s", code, out)
	}
}

func TestPINsAreShownToWhoeverTypesThem(t *testing.T) {
	o := newChannelOffice(t)
	o.typed["000001"], o.typed["000002"] = true, true // somebody was quick
	code, _, notes := runSim(t, "--server", o.URL, "--insecure", "--channel", "--count", "1", "--json")
	if code != 0 || !strings.Contains(notes, `"pin":"000001"`) || !strings.Contains(notes, `"mac":`) {
		t.Errorf("%d %s", code, notes)
	}
	if code, _, notes = runSim(t, "--server", o.URL, "--insecure", "--channel", "--count", "1"); code != 0 || !strings.Contains(notes, "shows the PIN 000002") {
		t.Errorf("%d %s", code, notes)
	}
}

func TestChannelFlagsThatCannotBe(t *testing.T) {
	for name, args := range map[string][]string{
		"a bad day without a channel": {"--server", "https://x.example", "--refuse", "3"},
		"a pair with the channel":     {"--server", "https://x.example", "--channel", "--user", "u", "--password", "p"},
		"an admin without an account": {"--server", "https://x.example", "--channel", "--admin", "https://x.example"},
		"plain HTTP":                  {"--server", "http://x.example", "--channel"},
	} {
		if code, _, says := runSim(t, args...); code != 2 {
			t.Errorf("%s: %d %s", name, code, says)
		}
	}
	var l lotFlag
	for _, bad := range []string{"-1", "101%", "x", "3.5"} {
		if l.Set(bad) == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}
