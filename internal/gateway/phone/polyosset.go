package phone

import (
	"context"
	"maps"
	"slices"
	"strings"

	dialect "muster/internal/dialect/polyos"
)

// polyNames are REST's names of settings that files name otherwise. For others it may have the same
// name; the device says so when it has not.
var polyNames = map[string]string{
	"device.prov.serverName":      polyServer,
	"device.prov.user":            "management.provisioning.user",
	"device.prov.password":        "management.provisioning.password",
	"device.local.deviceName":     polyName,
	"device.local.roomName":       "room.name",
	"device.local.language":       "location.language",
	"voice.volume.speaker":        "audio.volume.speakervolume",
	"call.h239.enable":            "comm.callpreference.h239enable",
	"call.maxTimeInCall":          "comm.callsetting.callfeatures.maxtimeincall",
	"log.feature.sipTrace.enable": "comm.callsetting.debug.sipdebug",
}

// polyAuth is how REST names the authentication type, which files may say by other names.
const polyAuth = "management.provisioning.authtype"

var polyRanks = map[string]int{polyServer: 1, "management.provisioning.user": 2, "management.provisioning.password": 3, polyAuth: 8, polyEnabled: 9}

// restName is what REST calls a setting of a file.
func restName(name, value string) string {
	if r, ok := polyNames[name]; ok {
		return r
	}
	if (dialect.PolyOS{}).Reserved(name) && strings.EqualFold(value, "Basic") {
		return polyAuth
	}
	return name
}

// A polySetting is one to be written.
type polySetting struct{ file, rest, value string }

func (p polySetting) secret() bool {
	return dialect.PolyOS{}.Book().Secret(p.file) || dialect.PolyOS{}.Book().Secret(p.rest)
}

// truth writes truth values as REST does.
func truth(v string) string {
	switch {
	case strings.EqualFold(v, "true"):
		return "True"
	case strings.EqualFold(v, "false"):
		return "False"
	}
	return v
}

// Get implements Phone.
func (p *polyos) Get(ctx context.Context, names []string) (map[string]Value, error) {
	s, _, leave, err := p.enter(ctx)
	if err != nil {
		return nil, err
	}
	defer leave()
	var ask []string
	for _, n := range names {
		if q := (polySetting{file: n, rest: restName(n, "")}); !q.secret() {
			ask = append(ask, q.rest)
		}
	}
	out := map[string]Value{}
	if len(ask) == 0 {
		return out, nil
	}
	vars, err := s.read(ctx, ask)
	if err != nil {
		return nil, err
	}
	for _, n := range names {
		if v, ok := vars[restName(n, "")]; ok && v.known {
			out[n] = Value{Text: v.value}
		}
	}
	return out, nil
}

// Set implements Phone.
func (p *polyos) Set(ctx context.Context, settings map[string]string) (Result, error) {
	s, l, leave, err := p.enter(ctx)
	if err != nil {
		return Result{}, err
	}
	defer leave()
	if l.InCall {
		return Result{}, polyInCall("writing settings")
	}
	res := Result{Refused: map[string]string{}}
	var credentials, others []polySetting
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		q := polySetting{file: name, rest: restName(name, settings[name]), value: truth(settings[name])}
		if (dialect.PolyOS{}).Reserved(name) {
			credentials = append(credentials, q)
		} else {
			others = append(others, q)
		}
	}
	before, err := s.readAll(ctx, append(slices.Clone(credentials), others...), len(credentials) > 0)
	if err != nil {
		return Result{}, err
	}
	// Without this one the device has a server and does not ask it.
	if v := before[polyEnabled]; len(credentials) > 0 && v.known && !strings.EqualFold(v.value, "true") && settings[polyEnabled] == "" {
		credentials = append(credentials, polySetting{file: polyEnabled, rest: polyEnabled, value: "True"})
	}
	slices.SortStableFunc(credentials, func(a, b polySetting) int { return rank(a) - rank(b) })
	if err = s.writeAll(ctx, credentials, before, &res); err == nil {
		err = s.writeEach(ctx, others, before, &res)
	}
	slices.Sort(res.Set)
	slices.Sort(res.Unread)
	if err != nil {
		return res, err
	}
	return res, res.refused()
}

func rank(p polySetting) int {
	if r, ok := polyRanks[p.rest]; ok {
		return r
	}
	return 5
}

// readAll reads what the device has before it is written.
func (s *session) readAll(ctx context.Context, ps []polySetting, credentials bool) (map[string]polyVar, error) {
	var ask []string
	for _, p := range ps {
		if !p.secret() {
			ask = append(ask, p.rest)
		}
	}
	if credentials && !slices.Contains(ask, polyEnabled) {
		ask = append(ask, polyEnabled)
	}
	if len(ask) == 0 {
		return nil, nil
	}
	return s.read(ctx, ask)
}

// put writes settings in one request.
func (s *session) put(ctx context.Context, ps []polySetting, res *Result) (map[string]polyVar, error) {
	vars := make([]map[string]string, len(ps))
	for i, p := range ps {
		vars[i] = map[string]string{"name": p.rest, "value": p.value}
	}
	got, reboot, err := s.config(ctx, map[string]any{"vars": vars})
	res.RestartNeeded = res.RestartNeeded || reboot
	return got, err
}

// writeAll writes credentials: all, or as far as can be none.
func (s *session) writeAll(ctx context.Context, ps []polySetting, before map[string]polyVar, res *Result) error {
	for _, p := range ps {
		if v, told := before[p.rest]; told && !v.known { // found before anything is written
			res.Refused[p.file] = "the device does not know it (" + v.why + ")"
		}
	}
	if len(ps) == 0 || len(res.Refused) > 0 {
		return nil
	}
	got, err := s.put(ctx, ps, res)
	if err != nil {
		return err
	}
	var gone []polySetting
	for _, p := range ps {
		if v := got[p.rest]; v.known {
			gone = append(gone, p)
		} else {
			res.Refused[p.file] = "the device refuses it (" + v.why + ")"
		}
	}
	if len(res.Refused) == 0 {
		return s.readBack(ctx, ps, before, res)
	}
	return s.back(ctx, gone, before, res)
}

// back writes what the device had, where that is known.
func (s *session) back(ctx context.Context, gone []polySetting, before map[string]polyVar, res *Result) error {
	var old []polySetting
	for _, p := range gone {
		res.half = res.half || p.secret()
		if v, ok := before[p.rest]; ok && v.known {
			old = append(old, polySetting{p.file, p.rest, v.value})
		}
	}
	if len(old) == 0 {
		return nil
	}
	got, err := s.put(ctx, old, res)
	for _, p := range old {
		res.half = res.half || !got[p.rest].known
	}
	return err
}

// writeEach writes settings of which each counts for itself.
func (s *session) writeEach(ctx context.Context, ps []polySetting, before map[string]polyVar, res *Result) error {
	if len(ps) == 0 {
		return nil
	}
	got, err := s.put(ctx, ps, res)
	if err != nil {
		return err
	}
	var gone []polySetting
	for _, p := range ps {
		switch v := got[p.rest]; {
		case v.known:
			gone = append(gone, p)
		case p.rest == p.file:
			res.Refused[p.file] = "the device's REST API does not know it, or not this value (" + v.why + "); it comes with the next fetch of the configuration"
		default:
			res.Refused[p.file] = "the device refuses it (" + v.why + ")"
		}
	}
	return s.readBack(ctx, gone, before, res)
}

// readBack asks for what the device said yes to.
func (s *session) readBack(ctx context.Context, ps []polySetting, before map[string]polyVar, res *Result) error {
	now, err := s.readAll(ctx, ps, false)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	for _, p := range ps {
		v, ok := now[p.rest]
		switch {
		case err != nil || !ok || !v.known:
			res.Unread = append(res.Unread, p.file)
		case !strings.EqualFold(v.value, p.value) && v.value == before[p.rest].value && !res.RestartNeeded:
			res.Refused[p.file] = "the device said yes, and has kept its own value"
			continue
		}
		res.Set = append(res.Set, p.file)
	}
	return nil
}
