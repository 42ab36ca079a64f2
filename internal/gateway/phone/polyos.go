package phone

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"time"

	"muster/internal/fleet"
	"muster/internal/order"
)

// The paths of PolyOS's REST API.
const (
	polySession = "/rest/session"
	polySystem  = "/rest/system"
	polyConfig  = "/rest/config"
	polyReboot  = "/rest/system/reboot"

	polyUser    = "admin"
	polyMAC     = "system.network.wired.ethernet.macaddress"
	polyServer  = "management.provisioning.server"
	polyEnabled = "management.provisioning.enabled"
	polyName    = "system.info.systemname" // it stands on the screen
)

// A polyos is a video device with PolyOS.
type polyos struct {
	d *Drivers
	t Target
	l Login
}

// A session is a talk that is logged in. It is left at its end: a device has few.
type session struct {
	*talk
	cookies []*http.Cookie
	system  flat
}

// enter opens a talk, logs in, and fails when the device is another one.
func (p *polyos) enter(ctx context.Context) (*session, Look, func(), error) {
	if err := p.l.known(); err != nil {
		return nil, Look{}, nil, err
	}
	k, done, err := p.d.open(ctx, p.t, p.l)
	if err != nil {
		return nil, Look{}, nil, err
	}
	s := &session{talk: k}
	if err = p.login(ctx, s); err != nil {
		done()
		return nil, Look{Certificate: k.certificate()}, nil, err
	}
	leave := func() { s.logout(ctx); done() }
	l, err := p.who(ctx, s)
	if err != nil {
		leave()
		return nil, l, nil, err
	}
	return s, l, leave, nil
}

func (p *polyos) login(ctx context.Context, s *session) error {
	if s.memo.Pinned == "" || !s.door(doorREST).Good {
		if s.door(doorREST).Wrong >= mostWrong {
			return s.before(doorREST)
		}
		// Before a password goes out for the first time: is that a phone at all?
		a, err := s.send(ctx, http.MethodGet, polySystem, "", nil, nil)
		if err != nil {
			return err
		}
		if a.code/100 != 4 || a.code == 404 {
			if _, err := readPoly(a, "say who it is"); err != nil {
				return err
			}
		}
	}
	body, err := json.Marshal(map[string]string{"user": p.l.user(polyUser), "password": p.l.reveal(), "action": "Login"})
	if err != nil {
		return err
	}
	a, err := s.prove(doorREST, func() (answer, error) {
		return s.send(ctx, http.MethodPost, polySession, "application/json", body, nil)
	}, readLogin)
	if err != nil {
		return err
	}
	if s.cookies = a.cookie; len(s.cookies) == 0 {
		if id := flatten(a.body).first("session.sessionid", "sessionid"); id != "" {
			s.cookies = []*http.Cookie{{Name: "session_id", Value: id}}
		}
	}
	return nil
}

// readLogin says what an answer to a login is.
func readLogin(a answer) (verdict, error) {
	said := flatten(a.body)
	switch {
	case a.code == 423, a.code == 429, a.code != 200 && a.says("lockout", "locked"), said.first("loginstatus.islocked", "loginstatus.locked") == "true":
		return locked, nil
	case (a.code == 400 || a.code == 412 || a.code == 409) && a.says("sessionalreadyactive"):
		return unjudged, nil // the one that it has is used, if it lets us
	case a.code == 401, a.code == 403, a.code == 200 && said["success"] == "false":
		return wrong, nil
	case a.code >= 500:
		return lost, trouble(order.Unanswering, "it is tried again by itself; restart the device if it stays so", "the device's REST API is out of order (HTTP %d)", a.code)
	case a.code == 200 && said["success"] == "true":
		return good, nil
	case a.code == 404:
		return unjudged, trouble(order.Unanswering, "turn the device's REST API on", "the device has no REST API")
	}
	return unjudged, trouble(order.NotAPhone, "look what has the address", "the device answers to a login, and not as PolyOS does (HTTP %d)", a.code)
}

// logout frees the session also when ctx has ended.
func (s *session) logout(ctx context.Context) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
	defer cancel()
	_, _ = s.send(ctx, http.MethodPost, polySession, "application/json", []byte(`{"action":"Logout"}`), s.dress)
}

func (s *session) dress(q *http.Request) {
	for _, c := range s.cookies {
		q.AddCookie(&http.Cookie{Name: c.Name, Value: c.Value})
	}
}

// call asks within the session.
func (s *session) call(ctx context.Context, what, method, path string, data any) (answer, error) {
	var body []byte
	if data != nil {
		var err error
		if body, err = json.Marshal(data); err != nil {
			return answer{}, err
		}
	}
	a, err := s.send(ctx, method, path, "application/json", body, s.dress)
	if err != nil {
		return a, err
	}
	return readPoly(a, what)
}

// readPoly says what an answer within a session is.
func readPoly(a answer, what string) (answer, error) {
	switch {
	case a.code == 401 || a.code == 403:
		return a, trouble(order.Unanswering, "it is tried again by itself; log out of the device's web page if somebody is there", "the device lets no further session in")
	case a.code == 404:
		return a, trouble(order.Unanswering, "turn the device's REST API on, or update its software", "the device has no REST API for that: it does not %s", what).because(ErrUnsupported)
	case a.code >= 500:
		return a, trouble(order.Unanswering, "it is tried again by itself; restart the device if it stays so", "the device's REST API is out of order (HTTP %d)", a.code)
	case a.html() || a.code/100 == 2 && len(a.body) > 0 && !json.Valid(a.body):
		return a, trouble(order.NotAPhone, "look what has the address; it is no device with PolyOS, or its REST API is off", "the device answers with a page and not as its API does")
	case a.code/100 != 2:
		return a, trouble(order.Ready, "look at the device's own log", "the device does not %s (HTTP %d)", what, a.code)
	}
	return a, nil
}

// who asks the device who it is, and fails when it is another one.
func (p *polyos) who(ctx context.Context, s *session) (Look, error) {
	a, err := s.call(ctx, "say who it is", http.MethodGet, polySystem, nil)
	if err != nil {
		return Look{Certificate: s.certificate()}, err
	}
	s.system = flatten(a.body)
	l := Look{Certificate: s.certificate(), Model: s.system.first("model", "modelname"), Serial: s.system.first("serialnumber", "serial"), Version: s.system.first("softwareversion", "version"),
		InCall: strings.Contains(strings.ToUpper(s.system.first("state")), "CALL")}
	said := s.system.first("macaddress", "lanstatus.macaddress", "lanstatus.mac", "ethernetmacaddress")
	if said == "" {
		vars, err := s.read(ctx, []string{polyMAC})
		if err != nil {
			return l, err
		}
		said = vars[polyMAC].value
	}
	l.MAC, err = fleet.ParseMAC(said)
	switch {
	case err == nil && l.MAC != p.t.MAC:
		return l, s.other(l.MAC.String())
	case p.t.Serial != "" && l.Serial != "" && !strings.EqualFold(p.t.Serial, l.Serial):
		return l, s.other("the one with the serial number " + l.Serial)
	case err != nil && l.Serial == "":
		return l, trouble(order.NotAPhone, "nothing was set; look what has the address", "the device says neither its MAC nor its serial number")
	case err != nil:
		l.MAC = p.t.MAC // it does not tell; its serial number, or its certificate, speaks for it
	}
	return l, s.proved()
}

// A polyVar is a setting in an answer of rest/config.
type polyVar struct {
	value string
	known bool
	why   string
}

// read asks for settings by their REST names.
func (s *session) read(ctx context.Context, names []string) (map[string]polyVar, error) {
	out, _, err := s.config(ctx, map[string]any{"names": names})
	return out, err
}

// config is rest/config, which reads and writes.
func (s *session) config(ctx context.Context, body any) (map[string]polyVar, bool, error) {
	a, err := s.call(ctx, "tell or take its settings", http.MethodPost, polyConfig, body)
	if err != nil {
		return nil, false, err
	}
	var said struct {
		Vars []struct {
			Name           string
			Value          any
			RequestedValue any
			Result         string
		}
		RebootNeeded any
	}
	if err := json.Unmarshal(a.body, &said); err != nil {
		return nil, false, trouble(order.NotAPhone, "look what has the address", "the device answers with settings that are none").because(errors.New("vars of rest/config are no list"))
	}
	out := map[string]polyVar{}
	for _, v := range said.Vars {
		out[v.Name] = polyVar{value: plain(v.Value), known: strings.EqualFold(v.Result, "NOERROR") || v.Result == "" && v.Value != nil, why: v.Result}
	}
	return out, strings.EqualFold(plain(said.RebootNeeded), "true"), nil
}

// Look implements Phone.
func (p *polyos) Look(ctx context.Context) (Look, error) {
	s, l, leave, err := p.enter(ctx)
	if err != nil {
		return l, err
	}
	defer leave()
	if len(s.memo.Shown) > 0 && s.d.o.Now().Sub(s.memo.ShownAt) > shownFor {
		if err := s.unshow(ctx); err != nil {
			return l, err
		}
	}
	vars, err := s.read(ctx, []string{polyServer, polyEnabled})
	if err == nil && !strings.EqualFold(vars[polyEnabled].value, "false") {
		l.Server = vars[polyServer].value
	}
	return l, err
}

// Sync implements Phone: the family has no such request.
func (p *polyos) Sync(context.Context) error {
	return unsupported("it comes by itself at its next poll (prov.polling.period), or after a restart", "a PolyOS device cannot be told to fetch its configuration")
}

// Restart implements Phone.
func (p *polyos) Restart(ctx context.Context) error {
	s, l, leave, err := p.enter(ctx)
	if err != nil {
		return err
	}
	defer leave()
	if l.InCall {
		return polyInCall("a restart")
	}
	_, err = s.call(ctx, "restart", http.MethodPost, polyReboot, map[string]string{"action": "reboot"})
	return err
}

func polyInCall(what string) *Trouble {
	return trouble(order.InCall, "it is done by itself after the call", "the device is in a call, and %s waits", what)
}

// shownFor is how long a text may stay in a setting that Show took for it.
const shownFor = 15 * time.Minute

// Show implements Phone: the text takes the place of the device's name, until an empty text
// or, a quarter of an hour later, a Look puts the name back.
func (p *polyos) Show(ctx context.Context, text string) error {
	s, _, leave, err := p.enter(ctx)
	if err != nil {
		return err
	}
	defer leave()
	if text = screen(text); text == "" {
		return s.unshow(ctx)
	}
	vars, err := s.read(ctx, []string{polyName})
	if err != nil {
		return err
	}
	if !vars[polyName].known {
		return unsupported("name the device by MAC and serial number instead of a PIN", "the device has no setting that its screen shows")
	}
	if _, taken := s.memo.Shown[polyName]; !taken {
		old := vars[polyName].value
		if err := s.keep(func(m *Memo) { m.Shown, m.ShownAt = map[string]string{polyName: old}, s.d.o.Now() }); err != nil {
			return err
		}
	}
	return s.name(ctx, text)
}

func (s *session) name(ctx context.Context, text string) error {
	vars, _, err := s.config(ctx, map[string]any{"vars": []map[string]string{{"name": polyName, "value": text}}})
	if err == nil && !vars[polyName].known {
		err = trouble(order.Ready, "name the device by MAC and serial number instead of a PIN", "the device does not take a text for its screen (%s)", vars[polyName].why)
	}
	return err
}

// unshow puts back what was there before a text was shown.
func (s *session) unshow(ctx context.Context) error {
	old, taken := s.memo.Shown[polyName]
	if !taken {
		return nil
	}
	if err := s.name(ctx, old); err != nil {
		return err
	}
	return s.keep(func(m *Memo) { m.Shown, m.ShownAt = nil, time.Time{} })
}
