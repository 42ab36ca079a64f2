package sim

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
)

// A discovery is what an enrollment service answers.
type discovery struct {
	Result       string `json:"result"`
	Reason       string `json:"reason"`
	Provisioning struct {
		URL      string   `json:"url"`
		Group    *int     `json:"group"`
		Trust    []string `json:"trust"`
		User     string   `json:"user"`
		Password string   `json:"password"`
	} `json:"provisioning"`
	Firmware *struct{ Version, URL string } `json:"firmware"`
	Identity *identityOffer                 `json:"identity"`
	Token    string                         `json:"token"`
	Next     string                         `json:"next"`
}

var errNobody = errors.New("the device asks for a code, and nobody knows a right one")

// ask asks the enrollment service where the device belongs, when it is to, and takes
// what it says. reboot is for firmware that was loaded first; on says that the device knows its server.
func (n *newcomer) ask(r *run) (what next, on bool) {
	if n == nil || n.home || !n.d.fleet.o.Enrollment.Service {
		return done, true
	}
	what, err := n.discover(r, n.d.fleet.o.Server)
	if err != nil && !errors.Is(err, errShort) {
		r.problem("discovery", "%v", err)
	}
	return what, err == nil && what == done
}

// discover asks until the device is told where it belongs.
func (n *newcomer) discover(r *run, service string) (next, error) {
	_, rest, ok := strings.Cut(service, "://")
	host, _, _ := strings.Cut(rest, "/")
	if !ok || host == "" {
		return done, errors.New("no enrollment service that a device could ask")
	}
	s, err := r.open(place{base: "https://" + host}, [][2]string{{"Content-Type", "application/json"}})
	if err != nil {
		return done, err
	}
	defer s.close()
	for code := n.typed; ; {
		answer, err := n.post(s, code)
		switch {
		case err != nil:
			return done, err
		case answer.Result == "enrolled":
			return n.take(r, s, answer)
		case answer.Result == "codeRequired" && code != "":
			return done, errors.New("a code was typed, and one is required")
		case answer.Result == "codeRequired":
		case answer.Result == "refused" && answer.Reason == "code" && code != "":
			n.refused()
		case answer.Result == "refused":
			return done, fmt.Errorf("refused: %s", answer.Reason)
		default:
			return done, errors.New("an answer without a result that a device knows")
		}
		if code, ok = n.types(); !ok {
			return done, errNobody
		}
	}
}

// post asks once.
func (n *newcomer) post(s *session, code string) (answer discovery, err error) {
	id := n.d.id
	body, err := json.Marshal(struct {
		MAC     string `json:"mac"`
		Serial  string `json:"serial"`
		Model   string `json:"model"`
		Version string `json:"softwareVersion"`
		Code    string `json:"code,omitempty"`
		Token   string `json:"token,omitempty"`
	}{id.MAC, id.Serial, id.Model.Name, n.d.phone.version(), code, n.token})
	if err != nil {
		return answer, err
	}
	u, err := s.at("enroll/v1/discover")
	if err != nil {
		return answer, err
	}
	a, err := s.do(&request{method: http.MethodPost, url: u, header: s.header, body: body})
	if err != nil {
		return answer, err
	}
	if f := n.d.fleet.o.OnFile; f != nil {
		f(n.d, u.String(), a.body)
	}
	if err := json.Unmarshal(a.body, &answer); err != nil {
		return answer, fmt.Errorf("%d, and no JSON", a.status)
	}
	if (answer.Result == "refused") != (a.status == http.StatusForbidden) || answer.Result != "refused" && a.status != http.StatusOK {
		return answer, fmt.Errorf("%d with the result %q", a.status, answer.Result)
	}
	return answer, nil
}

// take settles the device, or loads the firmware that it needs first.
func (n *newcomer) take(r *run, s *session, a discovery) (next, error) {
	p := a.Provisioning
	switch {
	case a.Token == "":
		return done, errors.New("enrolled, and no token to come again with")
	case (a.Next == "upgrade") != (a.Firmware != nil) || a.Next != "upgrade" && a.Next != "provision":
		return done, fmt.Errorf("enrolled, and next is %q", a.Next)
	}
	n.token = a.Token
	for i, root := range p.Trust {
		if _, err := readRoots([]byte(root)); err != nil {
			return done, fmt.Errorf("trust %d: %w", i+1, err)
		}
	}
	n.told, n.group = p.Trust, ""
	if a.Firmware != nil {
		return n.upgrade(r, s, a.Firmware.Version, a.Firmware.URL)
	}
	group := -1
	if p.Group != nil {
		if group = *p.Group; group < 0 || group > 999 {
			return done, fmt.Errorf("the group %d", group)
		}
		n.group = itoa(group)
	}
	at := place{base: p.URL, user: p.User, password: p.Password}
	if !strings.HasPrefix(at.base, "https://") && !strings.HasPrefix(at.base, "http://") {
		return done, errors.New("enrolled, and the provisioning server has no address")
	}
	n.certify(r, a.Identity)
	n.d.phone.settle(at, group)
	r.event(Moved, "", at.bare())
	return done, nil
}

// upgrade loads what an answer of the service names.
func (n *newcomer) upgrade(r *run, s *session, version, url string) (next, error) {
	if version == n.d.phone.version() {
		return done, errors.New("told to load the firmware that it runs")
	}
	_, err := s.load(url, "")
	switch {
	case errors.Is(err, errPower):
		return reboot, nil
	case err != nil:
		return done, err
	}
	n.d.upgrade(r, version)
	return reboot, nil
}
