package phone

import (
	"encoding/json"
	"strconv"
	"strings"

	"muster/internal/order"
)

// The words of Status in answers.
const (
	ucsOK          = 2000
	ucsInvalid     = 4000
	ucsBusy        = 4001
	ucsNotAllowed  = 4003
	ucsUnsupported = 4004
	ucsNoCall      = 4007
	ucsTooLarge    = 4009
	ucsDefault     = 4010
	ucsBad         = 4400
	ucsForbidden   = 4403
	ucsAbsent      = 404 // HTTP's own: there is no such path
)

// A reply is what a request came to: a Status, and HTTP's 404.
type reply struct {
	status int
	data   json.RawMessage
}

// readUCS says what an answer of the REST API is, also to the password that came with the request.
func readUCS(a answer) (reply, verdict, error) {
	var r reply
	var said struct {
		Status any             `json:"Status"`
		Data   json.RawMessage `json:"data"`
	}
	parsed := json.Unmarshal(a.body, &said) == nil
	switch s := said.Status.(type) {
	case string:
		r.status, _ = strconv.Atoi(strings.TrimSpace(s))
	case float64:
		r.status = int(s)
	}
	r.data = said.Data
	switch {
	case r.status == ucsDefault:
		return r, unjudged, hasFactory()
	case a.code == 401 && !a.says("locked", "lockout"):
		return r, wrong, nil
	case a.code == 423, a.code == 429, (a.code == 401 || a.code == 403) && a.says("locked", "lockout"), a.code == 403 && r.status == ucsForbidden:
		// It asks for passwords, and judges none.
		return r, locked, nil
	case a.code == 404:
		if parsed && r.status != 0 {
			return reply{status: ucsUnsupported}, good, nil
		}
		return reply{status: ucsAbsent}, unjudged, nil
	case a.code == 403 || r.status == ucsForbidden:
		return r, unjudged, trouble(order.Unanswering, "turn the REST API on (apps.restapi.enabled) and see that it takes this address", "the phone forbids the gateway to use its REST API")
	case a.code >= 500:
		return r, lost, trouble(order.Unanswering, "it is tried again by itself; restart the phone if it stays so", "the phone's REST API is out of order (HTTP %d)", a.code)
	case r.status == 0 && a.html():
		return r, unjudged, trouble(order.NotAPhone, "look what has the address; it is no UC Software phone, or its REST API is off", "the device answers with a page and not as a phone's API does")
	case r.status == 0:
		return r, unjudged, trouble(order.NotAPhone, "look what has the address", "the device answers, and not as a phone's API does (HTTP %d)", a.code)
	}
	return r, good, nil
}

// wants turns a Status that is not welcome into a Trouble.
func (r reply) wants(what string) error {
	switch r.status {
	case ucsOK:
		return nil
	case ucsBusy:
		return trouble(order.InCall, "it is done by itself when the phone is free", "the phone is busy, and does not %s now", what)
	case ucsAbsent:
		return trouble(order.Unanswering, "turn the REST API on (apps.restapi.enabled)", "the phone has no REST API for that: it does not %s", what)
	case ucsUnsupported:
		return unsupported("update the phone's software, or do it on the phone", "the phone's software cannot %s by its REST API (status 4004)", what)
	case ucsNotAllowed:
		return trouble(order.Ready, "look at the phone: it is in a state that does not allow it", "the phone does not allow the gateway to %s (status 4003)", what)
	}
	return trouble(order.Ready, "look at the phone's own log", "the phone does not %s (status %d)", what, r.status)
}

// picky reports whether the phone takes exception to one of the settings, or to how many there are.
func (r reply) picky() bool {
	switch r.status {
	case ucsInvalid, ucsUnsupported, ucsTooLarge, ucsBad:
		return true
	}
	return false
}

// underWay reports whether the data of a call state has a call in it.
func underWay(data json.RawMessage) bool {
	var v any
	if json.Unmarshal(data, &v) != nil {
		return false
	}
	many, ok := v.([]any)
	if !ok {
		many = []any{v}
	}
	for _, one := range many {
		m, ok := one.(map[string]any)
		if !ok || len(m) == 0 {
			continue
		}
		state := strings.ToLower(flat{}.add("", m).first("callstate", "state", "callinfo.callstate"))
		if state != "disconnected" && state != "idle" && state != "terminated" {
			return true
		}
	}
	return false
}
