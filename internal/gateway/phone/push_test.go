package phone_test

import (
	"encoding/json"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/checksync"
	"muster/internal/gateway/phone"
	"muster/internal/order"
	"muster/internal/secret"
)

type addrPort = netip.AddrPort

func newServer(t *testing.T, h http.HandlerFunc) *httptest.Server {
	s := httptest.NewUnstartedServer(h)
	s.Config.ErrorLog = quiet
	t.Cleanup(s.Close)
	return s
}

func addrOf(s *httptest.Server) netip.AddrPort {
	return netip.MustParseAddrPort(s.Listener.Addr().String())
}

func pushing(rest, push string) phone.Login {
	return phone.Login{Password: secret.New(rest), Revision: 1, PushUser: "push", PushPassword: secret.New(push)}
}

func TestATextComesOnTheScreenByPush(t *testing.T) {
	for name, stale := range map[string]bool{"at once": false, "with a newer nonce": true} {
		t.Run(name, func(t *testing.T) {
			p := newUCS(t, func(p *ucsPhone) { p.pushWord, p.stale = "push-word", stale })
			if err := phone.New(phone.Options{}).Phone(p.target(t), pushing("", "push-word")).Show(t.Context(), "PIN <1234>\n& \"5678\"\x00"); err != nil {
				t.Fatal(err)
			}
			want := `application/x-com-polycom-spipx <PolycomIPPhone><Data priority="Critical"><h1>PIN &lt;1234&gt; &amp; &#34;5678&#34;</h1></Data></PolycomIPPhone>`
			if len(p.pushes) != 1 || p.pushes[0] != want {
				t.Errorf("%q", p.pushes)
			}
		})
	}
}

func TestAPhoneThatCannotRestartByRESTIsRestartedByPushWhenItIsFree(t *testing.T) {
	p := newUCS(t, func(p *ucsPhone) { p.pushWord, p.noRestart, p.calls = "push-word", true, `[{"CallState":"Connected"}]` })
	ph := phone.New(phone.Options{}).Phone(p.target(t), pushing(thePass, "push-word"))
	troubled(t, ph.Restart(t.Context()), order.InCall)
	if len(p.pushes) > 0 {
		t.Error("a call was cut")
	}
	p.locked(func() { p.calls = "" })
	if err := ph.Restart(t.Context()); err != nil || len(p.pushes) != 1 || !strings.Contains(p.pushes[0], ">Action:Reboot<") {
		t.Errorf("%v %q", err, p.pushes)
	}
	troubled(t, phone.New(phone.Options{}).Phone(p.target(t), login(thePass)).Restart(t.Context()), order.Ready, "update the phone's software")
}

func TestAPushThatIsNotTakenSaysWhatToDo(t *testing.T) {
	p := newUCS(t, func(p *ucsPhone) { p.pushWord = "push-word" })
	d := phone.New(phone.Options{})
	for range 4 {
		troubled(t, d.Phone(p.target(t), pushing("", "guess")).Show(t.Context(), "PIN"), order.WrongPassword, "apps.push.username")
	}
	if p.wrongs != 2 {
		t.Errorf("%d wrong passwords", p.wrongs)
	}
	troubled(t, d.Phone(p.target(t), login(thePass)).Show(t.Context(), "PIN"), order.Ready, "apps.push.username")
	q := newUCS(t, func(p *ucsPhone) { p.always = http.NotFound })
	troubled(t, d.Phone(phone.Target{MAC: mac(t, anotherM), Family: "ucs", Address: q.at}, pushing("", "x")).Show(t.Context(), "PIN"), order.Ready, "apps.push.messageType")
	// One password for both doors has two tries, and not two for each.
	r := newUCS(t, func(p *ucsPhone) { p.pushWord = "push-word" })
	both := phone.Login{User: "push", Password: secret.New("guess"), Revision: 1, PushUser: "push", PushPassword: secret.New("guess")}
	d = phone.New(phone.Options{})
	for range 3 {
		troubled(t, d.Phone(r.target(t), both).Show(t.Context(), "PIN"), order.WrongPassword)
		_, err := d.Phone(r.target(t), both).Look(t.Context())
		troubled(t, err, order.WrongPassword)
	}
	if r.wrongs != 2 || r.proofs > 3 {
		t.Errorf("%d wrong passwords", r.wrongs)
	}
}

func TestAPhoneWhoseAPIIsShutIsAskedInAnotherWay(t *testing.T) {
	p := newUCS(t, func(p *ucsPhone) { p.pushWord = "push-word" })
	if err := phone.New(phone.Options{}).Phone(p.target(t), pushing("guess", "push-word")).Sync(t.Context()); err != nil {
		t.Fatal(err)
	}
	if len(p.pushes) != 1 || !strings.Contains(p.pushes[0], ">Action:UpdateConfig<") {
		t.Errorf("%q", p.pushes)
	}
	sip := newSIP(t, "200 OK")
	n := checksync.New(checksync.Options{Wait: 5 * time.Second, PerAddress: -1, InAll: -1})
	to := p.target(t)
	to.SIP = sip.at
	d := phone.New(phone.Options{SIP: n})
	if err := d.Phone(to, login("guess")).Sync(t.Context()); err != nil || !strings.Contains(sip.last(), "Event: check-sync\r\n") {
		t.Errorf("%v %s", err, sip.last())
	}
	troubled(t, d.Phone(to, login("guess")).Restart(t.Context()), order.WrongPassword)
	d = phone.New(phone.Options{SIP: n, ActionURI: true})
	if err := d.Phone(to, login("guess")).Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	head, body, _ := strings.Cut(sip.last(), "\r\n\r\n")
	var said map[string]any
	if err := json.Unmarshal([]byte(body), &said); err != nil || said["command-URI"] != "/api/v1/mgmt/safeRestart" || !strings.Contains(head, "Event: ACTION-URI\r\n") || !strings.Contains(head, "Content-Type: application/JSON\r\n") {
		t.Errorf("%v %s", err, sip.last())
	}
	// In another device's place nobody is asked in any way.
	q := newUCS(t, func(p *ucsPhone) { p.mac = anotherM })
	elsewhere, before := q.target(t), sip.last()
	elsewhere.SIP = sip.at
	troubled(t, phone.New(phone.Options{SIP: n, ActionURI: true}).Phone(elsewhere, login(thePass)).Sync(t.Context()), order.OtherDevice)
	if sip.last() != before {
		t.Error("it was asked by SIP")
	}
}

func TestAJ100FetchesWhenItIsAskedAndDoesNothingElse(t *testing.T) {
	sip := newSIP(t, "200 OK")
	d := phone.New(phone.Options{SIP: checksync.New(checksync.Options{Wait: 5 * time.Second, PerAddress: -1, InAll: -1})})
	j := d.Phone(phone.Target{MAC: mac(t, theMAC), Family: "j100", SIP: sip.at}, phone.Login{})
	if err := j.Sync(t.Context()); err != nil || !strings.Contains(sip.last(), "Event: check-sync\r\n") {
		t.Errorf("%v %s", err, sip.last())
	}
	_, look := j.Look(t.Context())
	_, get := j.Get(t.Context(), []string{"X"})
	_, set := j.Set(t.Context(), map[string]string{"X": "1"})
	for _, err := range []error{look, get, set, j.Restart(t.Context()), j.Show(t.Context(), "PIN"), d.Phone(phone.Target{Family: "other"}, phone.Login{}).Sync(t.Context())} {
		if tr := troubled(t, err, order.Ready); tr.Later() || tr.Unwrap() != phone.ErrUnsupported {
			t.Errorf("%v is worth no other try", err)
		}
	}
	no := newSIP(t, "489 Bad Event")
	troubled(t, d.Phone(phone.Target{Family: "j100", SIP: no.at}, phone.Login{}).Sync(t.Context()), order.Ready, "ENABLE_OOD_RESET_NOTIFY")
	troubled(t, d.Phone(phone.Target{Family: "j100"}, phone.Login{}).Sync(t.Context()), order.Ready, "no SIP NOTIFY")
}

// A sipPhone answers each NOTIFY with the same line.
type sipPhone struct {
	at netip.AddrPort
	mu sync.Mutex
	is string
}

func (s *sipPhone) last() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.is
}

var answered = regexp.MustCompile(`(?m)^(Via|From|To|Call-ID|CSeq): .*$`)

func newSIP(t *testing.T, line string) *sipPhone {
	c, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &sipPhone{at: netip.MustParseAddrPort(c.LocalAddr().String())}
	var work sync.WaitGroup
	work.Go(func() {
		b := make([]byte, 65536)
		for {
			n, from, err := c.ReadFrom(b)
			if err != nil {
				return
			}
			s.mu.Lock()
			s.is = string(b[:n])
			head, _, _ := strings.Cut(s.is, "\r\n\r\n")
			s.mu.Unlock()
			lines := append([]string{"SIP/2.0 " + line}, answered.FindAllString(strings.ReplaceAll(head, "\r", ""), -1)...)
			_, _ = c.WriteTo([]byte(strings.Join(append(lines, "Content-Length: 0", "", ""), "\r\n")), from)
		}
	})
	t.Cleanup(func() { _ = c.Close(); work.Wait() })
	return s
}
