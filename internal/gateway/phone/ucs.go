package phone

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"time"

	dialect "muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/order"
)

// The paths of UC Software's REST API.
const (
	ucsInfo2       = "/api/v2/mgmt/device/info"
	ucsInfo1       = "/api/v1/mgmt/device/info"
	ucsNetwork     = "/api/v1/mgmt/network/info"
	ucsGet         = "/api/v1/mgmt/config/get"
	ucsSet         = "/api/v1/mgmt/config/set"
	ucsUpdate      = "/api/v1/mgmt/updateConfiguration"
	ucsReset       = "/api/v1/mgmt/configReset"
	ucsSafeRestart = "/api/v1/mgmt/safeRestart"
	ucsSafeReboot  = "/api/v1/mgmt/safeReboot"
)

// ucsCalls are where calls are told, the newest first: which one a phone has depends on its software.
var ucsCalls = []string{"/api/v2/webCallControl/callStatus", "/api/v1/webCallControl/callStatus", "/api/v1/callctrl/callStatus", "/api/v1/mgmt/media/sessionStats"}

// ucsUser is who the REST API knows; it has no other.
const ucsUser = "Polycom"

// ucsMost is how many settings one request names. That phones take about so many is from memory
// of the family; one that takes fewer says so (4009), and is asked for fewer.
const ucsMost = 20

// A ucs is a phone with UC Software.
type ucs struct {
	d *Drivers
	t Target
	l Login
}

// call asks the REST API. A Status other than 2000 is no error: callers know which they expect.
func (u *ucs) call(ctx context.Context, k *talk, method, path string, data any) (reply, error) {
	if err := u.l.known(); err != nil {
		return reply{}, err
	}
	if err := u.knock(ctx, k); err != nil {
		return reply{}, err
	}
	if k.door(doorREST).Factory {
		if err := u.factory(ctx, k); err != nil {
			if t, ok := errors.AsType[*Trouble](err); !ok || t.Condition != order.WrongPassword {
				return reply{}, err
			}
			// It has another one by now.
		}
	}
	var body []byte
	if data != nil {
		var err error
		if body, err = json.Marshal(map[string]any{"data": data}); err != nil {
			return reply{}, err
		}
	}
	var r reply
	_, err := k.prove(doorREST, func() (answer, error) {
		return k.send(ctx, method, path, "application/json", body, u.l.basic(ucsUser))
	}, func(a answer) (v verdict, err error) {
		r, v, err = readUCS(a)
		return v, err
	})
	if t, ok := errors.AsType[*Trouble](err); ok && t.Condition == order.WrongPassword && k.door(doorREST).Wrong < mostWrong {
		err = u.factory(ctx, k)
	}
	return r, err
}

// who asks the phone who it is, and fails when it is another one.
func (u *ucs) who(ctx context.Context, k *talk) (Look, error) {
	r, err := u.call(ctx, k, "GET", ucsInfo2, nil)
	if err == nil && r.status != ucsOK && r.status != ucsBusy {
		r, err = u.call(ctx, k, "GET", ucsInfo1, nil)
	}
	if err == nil {
		err = r.wants("say who it is")
	}
	if err != nil {
		return Look{}, err
	}
	info := flatten(r.data)
	l := Look{Certificate: k.certificate(), Model: info.first("modelnumber", "devicemodel", "model"), Serial: info.first("serialnumber"),
		Version: info.first("firmware.application", "firmwarerelease", "firmwareversion", "softwareversion"), InCall: strings.Contains(strings.ToLower(info.first("appstate")), "call")}
	l.Version, _, _ = strings.Cut(l.Version, " ")
	said := info.first("macaddress", "mac")
	if said == "" { // old software says it elsewhere
		if r, err = u.call(ctx, k, "GET", ucsNetwork, nil); err != nil {
			return l, err
		}
		said = flatten(r.data).first("macaddress", "mac")
	}
	l.MAC, err = fleet.ParseMAC(said)
	switch {
	case err != nil:
		return l, trouble(order.NotAPhone, "nothing was set; look what has the address", "the device does not say which MAC it has")
	case l.MAC != k.t.MAC:
		return l, k.other(l.MAC.String())
	}
	return l, k.proved()
}

// calls reports whether a call is under way.
func (u *ucs) calls(ctx context.Context, k *talk) (bool, error) {
	for i := u.d.callPath(u.t.MAC, -1); i < len(ucsCalls); i++ {
		r, err := u.call(ctx, k, "GET", ucsCalls[i], nil)
		if err == nil && (r.status == ucsNoCall || r.status == ucsBusy || r.status == ucsOK) {
			u.d.callPath(u.t.MAC, i)
		}
		switch {
		case err != nil:
			return false, err
		case r.status == ucsNoCall:
			return false, nil
		case r.status == ucsBusy:
			return true, nil
		case r.status == ucsOK:
			return underWay(r.data), nil
		}
	}
	u.d.callPath(u.t.MAC, len(ucsCalls))
	return false, nil // it says nothing of calls: it waits for their end by itself (safeRestart)
}

// ready is who and calls: the phone is the right one, and whether it is free.
func (u *ucs) ready(ctx context.Context, k *talk) (Look, error) {
	l, err := u.who(ctx, k)
	if err != nil || l.InCall {
		return l, err
	}
	l.InCall, err = u.calls(ctx, k)
	return l, err
}

// free is ready for what must not be done in a call.
func (u *ucs) free(ctx context.Context, k *talk, what string) error {
	l, err := u.ready(ctx, k)
	if err == nil && l.InCall {
		err = trouble(order.InCall, "it is done by itself after the call", "the phone is in a call, and what may restart it (%s) waits", what)
	}
	return err
}

// ucsWatch are settings that people change on the phone or its web page.
var ucsWatch = []string{"up.oneTouchVoiceMail", "up.backlight.idleIntensity", "reg.1.address", "reg.1.label", "reg.1.server.1.address", "tcpIpApp.sntp.address", "tcpIpApp.sntp.gmtOffset", "lcl.ml.lang", "prov.polling.enabled", "prov.polling.period"}

const ucsServer = "device.prov.serverName"

// Look implements Phone.
func (u *ucs) Look(ctx context.Context) (Look, error) {
	k, done, err := u.d.open(ctx, u.t, u.l)
	if err != nil {
		return Look{}, err
	}
	defer done()
	l, err := u.ready(ctx, k)
	l.Certificate = k.certificate()
	if err != nil {
		return l, err
	}
	values, err := u.get(ctx, k, append(append([]string{ucsServer}, ucsWatch...), u.t.Watch...))
	if err != nil {
		return l, err
	}
	r, err := u.call(ctx, k, "GET", ucsNetwork, nil)
	if err != nil {
		return l, err
	}
	if l.Server = flatten(r.data).first("provserveraddress", "provserver", "provisioningserver"); l.Server == "" { // which may come from DHCP
		l.Server = values[ucsServer].Text
	}
	for name, v := range values {
		source := strings.ToLower(v.Source)
		// What device.* has is kept on the phone whoever said it.
		if ucsOwn(source) && !(source == "device" && strings.HasPrefix(name, "device.")) {
			if l.Overrides == nil {
				l.Overrides = map[string]string{}
			}
			l.Overrides[name] = v.Text
		}
	}
	return l, nil
}

// ucsOwn reports whether a source is the phone itself, by one of the words that phones have for it.
func ucsOwn(source string) bool {
	switch source {
	case "web", "webui", "device", "local", "phone", "user":
		return true
	}
	return false
}

// Get implements Phone.
func (u *ucs) Get(ctx context.Context, names []string) (map[string]Value, error) {
	k, done, err := u.d.open(ctx, u.t, u.l)
	if err != nil {
		return nil, err
	}
	defer done()
	if _, err := u.who(ctx, k); err != nil {
		return nil, err
	}
	return u.get(ctx, k, names)
}

// get reads settings; those that are secret it does not ask for.
// A setting that the phone refuses to be asked for is not there.
func (u *ucs) get(ctx context.Context, k *talk, names []string) (map[string]Value, error) {
	out, _, err := u.getKnown(ctx, k, names)
	return out, err
}

// getKnown is get, and which settings the phone refuses to be asked for.
func (u *ucs) getKnown(ctx context.Context, k *talk, names []string) (out map[string]Value, unknown map[string]int, err error) {
	unknown = map[string]int{}
	out = map[string]Value{}
	var some []string
	for i, n := range names {
		if !ucsSecret(n) {
			some = append(some, n)
		}
		if len(some) == ucsMost || i == len(names)-1 && len(some) > 0 {
			if err := u.getSome(ctx, k, some, out, unknown); err != nil {
				return nil, nil, err
			}
			some = nil
		}
	}
	return out, unknown, nil
}

// getSome reads settings of one request. A phone that knows one of them not refuses all: they are
// halved until it answers.
func (u *ucs) getSome(ctx context.Context, k *talk, names []string, out map[string]Value, unknown map[string]int) error {
	r, err := u.call(ctx, k, "POST", ucsGet, names)
	switch {
	case err != nil:
		return err
	case r.status == ucsOK:
		var got map[string]struct{ Value, Source any }
		if err := json.Unmarshal(r.data, &got); err != nil && len(r.data) > 0 {
			return trouble(order.NotAPhone, "look what has the address", "the device answers with settings that are none").because(errors.New("data of config/get is no object"))
		}
		for _, n := range names {
			if v, ok := got[n]; ok && v.Value != nil {
				out[n] = Value{Text: plain(v.Value), Source: plain(v.Source)}
			}
		}
		return nil
	case !r.picky():
		return r.wants("tell its settings")
	case len(names) == 1:
		unknown[names[0]] = r.status
		return nil
	}
	half := len(names) / 2
	if err := u.getSome(ctx, k, names[:half], out, unknown); err != nil {
		return err
	}
	return u.getSome(ctx, k, names[half:], out, unknown)
}

func ucsSecret(name string) bool { return dialect.UCS{}.Book().Secret(name) }

// Sync implements Phone. A phone whose REST API does not let the gateway in is asked
// by /push, then by a NOTIFY.
func (u *ucs) Sync(ctx context.Context) error {
	err := u.ask(ctx, "fetch its configuration", ucsUpdate)
	t, ok := errors.AsType[*Trouble](err)
	if !ok || !t.shut() {
		return err
	}
	if !u.l.PushPassword.Empty() {
		if u.push(ctx, actionUpdate) == nil {
			return nil
		}
	}
	if u.notify(ctx, ucsUpdate) == nil {
		return nil
	}
	return err
}

// shut reports whether another way in is worth a try: the phone may be well, and its REST API is not for us.
func (t *Trouble) shut() bool {
	switch t.Condition {
	case order.WrongPassword, order.DefaultPassword, order.LockedOut, order.Unanswering:
		return true
	}
	return errors.Is(t, ErrUnsupported)
}

// Restart implements Phone: it asks the phone to restart when it is free, so that a
// call that begins meanwhile goes on.
func (u *ucs) Restart(ctx context.Context) error {
	err := u.ask(ctx, "restart", ucsSafeRestart, ucsSafeReboot)
	if errors.Is(err, ErrUnsupported) && !u.l.PushPassword.Empty() { // it was free just now
		return u.push(ctx, actionReboot)
	}
	if t, ok := errors.AsType[*Trouble](err); ok && t.shut() && u.d.o.ActionURI && u.notifyAction(ctx, ucsSafeRestart) == nil {
		return nil
	}
	return err
}

// ClearOverrides takes away what somebody set on the phone itself, so that files count again.
func (u *ucs) ClearOverrides(ctx context.Context) error {
	return u.ask(ctx, "forget what was set on it", ucsReset)
}

// ask posts to the first of the paths that the phone has, when it is free.
func (u *ucs) ask(ctx context.Context, what string, paths ...string) error {
	k, done, err := u.d.open(ctx, u.t, u.l)
	if err != nil {
		return err
	}
	defer done()
	if err := u.free(ctx, k, what); err != nil {
		return err
	}
	var r reply
	for _, path := range paths {
		if r, err = u.call(ctx, k, "POST", path, nil); err != nil {
			return err
		}
		if r.status != ucsAbsent && r.status != ucsUnsupported {
			break
		}
	}
	if r.status == ucsAbsent { // and the API is there
		r.status = ucsUnsupported
	}
	return r.wants(what)
}

// readBack is how long a phone that has just been told something has to say it again.
const readBack = 5 * time.Second
