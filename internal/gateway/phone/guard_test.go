package phone_test

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/gateway/phone"
	"muster/internal/order"
	"muster/internal/secret"
)

// disk is a Memory that holds text, as a file would.
type disk struct {
	mu   sync.Mutex
	text map[fleet.MAC]string
	full bool
}

func (d *disk) Recall(m fleet.MAC) (phone.Memo, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	var memo phone.Memo
	if d.text[m] == "" {
		return memo, nil
	}
	return memo, json.Unmarshal([]byte(d.text[m]), &memo)
}

func (d *disk) Keep(m fleet.MAC, memo phone.Memo) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.full {
		return errors.New("no space left on device")
	}
	b, err := json.Marshal(memo)
	if d.text == nil {
		d.text = map[fleet.MAC]string{}
	}
	d.text[m] = string(b)
	return err
}

func TestAWrongPasswordIsTriedTwiceAndNeverAgain(t *testing.T) {
	p, mem := newUCS(t), &disk{}
	bad := login("guess")
	for range 5 { // a process of its own each time
		_, err := phone.New(phone.Options{Memory: mem}).Phone(p.target(t), bad).Look(t.Context())
		troubled(t, err, order.WrongPassword, "is not asked again", "enter the administrator's password")
	}
	if p.wrongs != 2 {
		t.Fatalf("the phone counts %d wrong passwords", p.wrongs)
	}
	d := phone.New(phone.Options{Memory: mem})
	bad.Revision++
	var wg sync.WaitGroup // who comes at the same time shares the two
	for range 8 {
		wg.Go(func() { _, _ = d.Phone(p.target(t), bad).Get(context.Background(), []string{"lcl.ml.lang"}) })
	}
	wg.Wait()
	if p.wrongs != 4 {
		t.Fatalf("the phone counts %d wrong passwords", p.wrongs)
	}
	if err := d.Retry(t.Context(), p.target(t).MAC); err != nil {
		t.Error(err)
	}
	if _, err := d.Phone(p.target(t), phone.Login{Password: secret.New(thePass), Revision: 2}).Look(t.Context()); err != nil {
		t.Error(err)
	}
	// The phone's password is changed: that is found out by two tries more.
	p.locked(func() { p.password = "other" })
	for range 4 {
		_, err := d.Phone(p.target(t), phone.Login{Password: secret.New(thePass), Revision: 2}).Look(t.Context())
		troubled(t, err, order.WrongPassword)
	}
	if p.wrongs != 2 {
		t.Fatalf("the phone counts %d wrong passwords", p.wrongs)
	}
}

func TestAPasswordIsWrittenDownBeforeItLeaves(t *testing.T) {
	p, mem := newUCS(t), &disk{full: true}
	_, err := phone.New(phone.Options{Memory: mem}).Phone(p.target(t), login("guess")).Look(t.Context())
	troubled(t, err, order.Seen, "write down", "disk")
	if p.proofs != 0 {
		t.Error("a password was sent that nobody will remember")
	}
	// The process dies while the phone judges: the try counts.
	mem.full = false
	p.locked(func() {
		p.always = func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Authorization") == "" {
				w.WriteHeader(401)
				return
			}
			mem.mu.Lock()
			defer mem.mu.Unlock()
			if !strings.Contains(mem.text[mac(t, theMAC)], fmt.Sprintf(`"wrong":%d`, p.proofs)) {
				t.Errorf("what is on the disk: %s", mem.text)
			}
			w.WriteHeader(401)
		}
	})
	_, err = phone.New(phone.Options{Memory: mem}).Phone(p.target(t), login("guess")).Look(t.Context())
	troubled(t, err, order.WrongPassword)
	for _, text := range mem.text {
		if strings.Contains(text, "guess") {
			t.Error("the password is on the disk")
		}
	}
}

func TestAnAnswerThatNeverComesIsWaitedForLongerEachTime(t *testing.T) {
	p, now := newUCS(t), time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
	p.locked(func() {
		p.always = func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Authorization") != "" {
				panic(http.ErrAbortHandler)
			}
			w.WriteHeader(401)
		}
	})
	d := phone.New(phone.Options{Now: func() time.Time { return now }})
	for end := now.Add(24 * time.Hour); now.Before(end); now = now.Add(10 * time.Minute) {
		_, err := d.Phone(p.target(t), login("guess")).Look(t.Context())
		troubled(t, err, order.Unanswering)
	}
	if p.proofs < 4 || p.proofs > 8 {
		t.Errorf("%d passwords in a day", p.proofs)
	}
	p.locked(func() { p.always = nil })
	now = now.Add(25 * time.Hour)
	if _, err := d.Phone(p.target(t), login(thePass)).Look(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestALockedPhoneIsLeftAlone(t *testing.T) {
	for _, says := range []string{"This account is Locked", `{"Status":"4403"}`} {
		t.Run(says, func(t *testing.T) { leftAlone(t, says) })
	}
}

func leftAlone(t *testing.T, says string) {
	p, now := newUCS(t), time.Now()
	p.locked(func() {
		p.always = func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Authorization") == "" {
				w.WriteHeader(401)
				return
			}
			w.WriteHeader(403)
			_, _ = fmt.Fprint(w, says)
		}
	})
	d := phone.New(phone.Options{Now: func() time.Time { return now }})
	for range 5 {
		_, err := d.Phone(p.target(t), login(thePass)).Look(t.Context())
		troubled(t, err, order.LockedOut, "locked", "15m")
	}
	if p.proofs != 1 {
		t.Errorf("%d passwords to a locked phone", p.proofs)
	}
	now = now.Add(16 * time.Minute)
	p.locked(func() { p.always = nil })
	if _, err := d.Phone(p.target(t), login(thePass)).Look(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestThePasswordOfTheFactoryIsNoWrongPassword(t *testing.T) {
	p := newUCS(t)
	d := phone.New(phone.Options{})
	p.locked(func() { p.status = 4010 })
	for range 4 {
		_, err := d.Phone(p.target(t), login(thePass)).Look(t.Context())
		troubled(t, err, order.DefaultPassword, "give the phone another")
	}
	p.locked(func() { p.status = 0 })
	if _, err := d.Phone(p.target(t), login(thePass)).Look(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestAPhoneAsItCameFromTheFactoryIsToldFromAWrongPassword(t *testing.T) {
	p, mem := newUCS(t, func(p *ucsPhone) { p.password = "456" }), &disk{}
	look := func(password string) error {
		_, err := phone.New(phone.Options{Memory: mem}).Phone(p.target(t), login(password)).Look(t.Context())
		return err
	}
	for range 5 {
		troubled(t, look(thePass), order.DefaultPassword, "give the phone another")
	}
	if p.allWrongs != 1 {
		t.Errorf("%d wrong passwords", p.allWrongs)
	}
	p.locked(func() { p.password = thePass })
	if err := look(thePass); err != nil || p.allWrongs != 2 {
		t.Errorf("%v after %d wrong passwords", err, p.allWrongs)
	}
	q := newUCS(t, func(p *ucsPhone) { p.password = "456" })
	p, mem = q, &disk{}
	troubled(t, look("456"), order.DefaultPassword)
	troubled(t, look(thePass), order.DefaultPassword)
	p.locked(func() { p.password, p.allWrongs = "somebody's", 0 })
	for range 3 {
		troubled(t, look(thePass), order.WrongPassword)
	}
	if p.allWrongs != 2 {
		t.Errorf("%d wrong passwords", p.allWrongs)
	}
}

func TestAnotherCertificateGetsNothingUntilSomebodyTrustsIt(t *testing.T) {
	p, mem := newUCS(t), &disk{}
	d := phone.New(phone.Options{Memory: mem})
	if _, err := d.Phone(p.target(t), login(thePass)).Look(t.Context()); err != nil {
		t.Fatal(err)
	}
	first, asked := sum(p.cert), len(p.asked)
	next := selfSigned(t, "phone")
	p.as(next)
	for _, d := range []*phone.Drivers{d, phone.New(phone.Options{Memory: mem})} {
		l, err := d.Phone(p.target(t), login(thePass)).Look(t.Context())
		troubled(t, err, order.CertificateChanged, "another certificate", "trust")
		if pinned, _ := d.Pinned(p.target(t).MAC); l.Certificate != sum(next) || pinned != first {
			t.Errorf("shows %s, pinned %s", l.Certificate, pinned)
		}
		_, err = d.Phone(p.target(t), login(thePass)).Set(t.Context(), credentials())
		troubled(t, err, order.CertificateChanged)
		troubled(t, d.Phone(p.target(t), phone.Login{PushPassword: secret.New("x"), Revision: 1}).Show(t.Context(), "PIN"), order.CertificateChanged)
	}
	if len(p.asked) != asked {
		t.Errorf("it was sent %v", p.asked[asked:])
	}
	if err := d.Trust(t.Context(), p.target(t).MAC, sum(next)); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Phone(p.target(t), login(thePass)).Look(t.Context()); err != nil {
		t.Error(err)
	}
	p.as(selfSigned(t, "phone"))
	_, err := d.Phone(p.target(t), login(thePass)).Look(t.Context())
	troubled(t, err, order.CertificateChanged)
	// A wrong password pins too: the second one does not go to somebody else.
	q := newPoly(t)
	_, err = d.Phone(phone.Target{MAC: mac(t, anotherM), Family: "polyos", Address: q.at}, login("guess")).Look(t.Context())
	troubled(t, err, order.WrongPassword, "tried once more")
	q.as(selfSigned(t, "phone"))
	_, err = d.Phone(phone.Target{MAC: mac(t, anotherM), Family: "polyos", Address: q.at}, login("guess")).Look(t.Context())
	troubled(t, err, order.CertificateChanged)
}

func TestBrokenTLSIsSpokenOnlyWithAPhoneThatWasNamed(t *testing.T) {
	p := newUCS(t)
	old := selfSigned(t, "phone")
	at, _ := serveOld(t, old, p.serve)
	to := p.target(t)
	to.Address = at
	_, err := phone.New(phone.Options{}).Phone(to, login(thePass)).Look(t.Context())
	troubled(t, err, order.Unanswering, "TLS", "name the phone")
	to.WeakTLS = true
	if _, err := phone.New(phone.Options{}).Phone(to, login(thePass)).Look(t.Context()); err != nil {
		t.Error(err)
	}
}

func serveOld(t *testing.T, c tls.Certificate, h http.HandlerFunc) (a addrPort, _ struct{}) {
	s := newServer(t, h)
	s.TLS = &tls.Config{Certificates: []tls.Certificate{c}, MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}
	s.StartTLS()
	return addrOf(s), struct{}{}
}

func TestWhatIsThereIsFoundOutWithoutAPassword(t *testing.T) {
	d := phone.New(phone.Options{})
	p := newUCS(t)
	c, err := d.Knock(t.Context(), p.at)
	if err != nil || c.Certificate != sum(p.cert) || c.MAC != (fleet.MAC{}) {
		t.Errorf("%+v %v", c, err)
	}
	v := newPoly(t)
	v.as(selfSigned(t, strings.ToUpper(anotherM)))
	if c, err := d.Knock(t.Context(), v.at); err != nil || c.Family != fleet.PolyOS || c.MAC != mac(t, anotherM) {
		t.Errorf("%+v %v", c, err)
	}
	q := newUCS(t, func(p *ucsPhone) {
		p.always = func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("<html>")) }
	})
	if c, err := d.Knock(t.Context(), q.at); err != nil || c.Family != "" {
		t.Errorf("%+v %v", c, err)
	}
	any := newUCS(t, func(p *ucsPhone) { p.always = func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(401) } })
	if c, err := d.Knock(t.Context(), any.at); err != nil || c.Family != "" {
		t.Errorf("what asks everybody for a password may be anything: %+v %v", c, err)
	}
	if p.proofs+q.proofs > 0 {
		t.Error("a password was sent")
	}
	h := newUCS(t, func(p *ucsPhone) {
		p.always = func(w http.ResponseWriter, r *http.Request) {
			if strings.HasPrefix(r.URL.Path, "/api/") {
				w.WriteHeader(401)
				return
			}
			http.NotFound(w, r)
		}
	})
	if c, err := d.Knock(t.Context(), h.at); err != nil || c.Family != fleet.UCS {
		t.Errorf("%+v %v", c, err)
	}
}
