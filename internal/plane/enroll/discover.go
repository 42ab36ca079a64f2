package enroll

import (
	"cmp"
	"errors"
	"net/http"
	"net/netip"
	"strings"
	"time"
	"unicode/utf8"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

const discoverPath = Prefix + "v1/discover"

type discovery struct {
	MAC     string `json:"mac"`
	Serial  string `json:"serial"`
	Model   string `json:"model"`
	Version string `json:"softwareVersion"`
	Code    string `json:"code"`
	Token   string `json:"token"`
}

// A verdict is the answer to a device that was not admitted. What it says
// depends on the reason alone: it has the same bytes for every device.
type verdict struct {
	Result claim.Result `json:"result"`
	Reason string       `json:"reason,omitempty"`
}

type enrolled struct {
	Result       claim.Result `json:"result"`
	Provisioning provisioning `json:"provisioning"`
	Firmware     *Firmware    `json:"firmware,omitempty"`
	Identity     *identity    `json:"identity,omitempty"`
	Token        string       `json:"token"`
	Next         string       `json:"next"`
}

type provisioning struct {
	URL      string   `json:"url"`
	Group    *int     `json:"group"`
	Trust    []string `json:"trust"`
	User     string   `json:"user"`
	Password string   `json:"password"`
}

type identity struct {
	EST             string `json:"est"`
	SCEP            string `json:"scep"`
	OneTimePassword string `json:"oneTimePassword"`
}

// discover answers a device that asks where it belongs (contract 6).
func (s *Server) discover(a answerer, secure bool, source netip.Addr) {
	switch {
	case !secure:
		a.refuse(http.StatusForbidden, "tlsRequired", "enrollment is for HTTPS: codes and passwords are in the messages", 0)
		return
	case a.r.Method != http.MethodPost:
		a.w.Header()["Allow"] = []string{"POST"}
		a.refuse(http.StatusMethodNotAllowed, "methodNotAllowed", "this path takes POST", 0)
		return
	}
	var ask discovery
	if err := readBody(a.w, a.r, &ask, "the body is a JSON object with mac, serial, model, softwareVersion, and code or token when there is one"); err != nil {
		if bad, ok := errors.AsType[*unreadable](err); ok {
			a.refuse(bad.status, bad.code, bad.say, 0)
		} else {
			s.fail(a, err)
		}
		return
	}
	asker, err := ask.asker()
	if err != nil {
		s.fail(a, err)
		return
	}
	asker.Source, asker.Secure = source, secure
	if identify := s.o.Way.Identify; identify != nil {
		asker.Cert = identify(a.r)
	}
	since := time.Now()
	v, err := s.o.Way.Desk.Ask(a.r.Context(), asker)
	if err != nil {
		s.fail(a, err)
		return
	}
	if v.Result != claim.Enrolled {
		s.o.Way.even(a.r.Context(), since)
	}
	switch v.Result {
	case claim.CodeRequired:
		a.answer(http.StatusOK, verdict{Result: v.Result})
	case claim.Locked:
		a.later(max(v.RetryAfter, time.Second))
		a.answer(http.StatusTooManyRequests, verdict{Result: v.Result})
	case claim.Enrolled:
		s.admit(a, v, asker)
	default:
		s.note("a device was not admitted", v, asker)
		a.answer(http.StatusForbidden, verdict{claim.Refused, v.Reason})
	}
}

// admit tells a device its way home.
func (s *Server) admit(a answerer, v claim.Verdict, asker claim.Asker) {
	h, err := s.home(a.r.Context(), v, asker)
	if err != nil {
		s.fail(a, err)
		return
	}
	s.note("a device was sent home", v, asker)
	out := enrolled{Result: claim.Enrolled, Firmware: h.firmware, Token: v.Token.Reveal(), Next: "provision",
		Provisioning: provisioning{URL: h.URL, Trust: h.Roots, User: h.User, Password: h.Password.Reveal()}}
	if h.Group >= 0 {
		out.Provisioning.Group = &h.Group
	}
	if h.Roots == nil {
		out.Provisioning.Trust = []string{}
	}
	if h.firmware != nil {
		out.Next = "upgrade"
	}
	if i := h.identity; i != nil {
		out.Identity = &identity{i.EST, i.SCEP, i.OneTimePassword.Reveal()}
	}
	a.answer(http.StatusOK, out)
}

// note logs what became of a device; codes and tokens are left out.
func (s *Server) note(what string, v claim.Verdict, a claim.Asker) {
	if v.Result == claim.Enrolled && !v.Fresh {
		return // it was told the same before
	}
	s.o.Log.Info(what, "mac", a.MAC.String(), "model", a.Model, "source", a.Source.String(), "reason", v.Reason,
		"device", string(v.Device.ID), "account", string(v.Account.ID), "profile", v.Profile.Name)
}

const maxSaid = 100 // characters of what a device says of itself

// asker reads what a device says of itself. A code may be anything: what is none
// opens nothing.
func (d discovery) asker() (out claim.Asker, err error) {
	m, err := fleet.ParseMAC(d.MAC)
	if err != nil || m == (fleet.MAC{}) {
		return out, fault.Bad("/mac", "mac", "mac is 12 hex digits, with or without separators")
	}
	for _, f := range [...]struct{ name, value string }{{"serial", d.Serial}, {"model", d.Model}, {"softwareVersion", d.Version}} {
		if utf8.RuneCountInString(f.value) > maxSaid || !utf8.ValidString(f.value) || strings.ContainsFunc(f.value, func(r rune) bool { return r < ' ' || r == 0x7f }) {
			return out, fault.Bad("/"+f.name, "text", "%s has at most %d characters, and no control characters", f.name, maxSaid)
		}
	}
	out = claim.Asker{MAC: m, Serial: strings.TrimSpace(d.Serial), Model: strings.TrimSpace(d.Model), Version: strings.TrimSpace(d.Version), Code: d.Code, Token: secret.New(d.Token)}
	if known, ok := fleet.FindModel(out.Model); ok {
		out.Family, out.Model = known.Family, cmp.Or(known.Model, out.Model)
	}
	return out, nil
}
