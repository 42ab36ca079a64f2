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
	if err := s.probe(ctx, ps, before, res); err != nil || len(res.Refused) > 0 {
		return err
	}
	got, err := s.put(ctx, ps, res)
	if err != nil {
		return err
	}
	gone, refused := sift(ps, got)
	if len(gone) == 0 && len(ps) > 1 { // it may be one that takes no many
		var alone map[string]polyVar
		if gone, alone, err = s.inOrder(ctx, ps, res); len(gone) > 0 {
			_, refused = sift(ps[:min(len(gone)+1, len(ps))], alone)
			got = alone
		}
		if err != nil {
			_ = s.back(ctx, gone, before, res)
			return err
		}
	}
	if len(refused) == 0 {
		return s.readBack(ctx, ps, before, res)
	}
	for _, p := range refused {
		res.Refused[p.file] = "the device refuses it (" + got[p.rest].why + ")"
	}
	return s.back(ctx, gone, before, res)
}

// probe finds out which settings the device does not take, by writing what it has anyway: each
// counts for itself there, and a password that was taken beside one that was not cannot be put back.
func (s *session) probe(ctx context.Context, ps []polySetting, before map[string]polyVar, res *Result) error {
	var old []polySetting
	for _, p := range ps {
		if v := before[p.rest]; v.known && v.value != "" {
			old = append(old, polySetting{p.file, p.rest, v.value})
		}
	}
	if len(old) == 0 {
		return nil
	}
	got, err := s.putEach(ctx, old, &Result{})
	_, refused := sift(old, got)
	for _, p := range refused {
		res.Refused[p.file] = "the device does not take it (" + got[p.rest].why + ")"
	}
	return err
}

// putEach writes settings at once, or each alone where the device takes none of many.
func (s *session) putEach(ctx context.Context, ps []polySetting, res *Result) (map[string]polyVar, error) {
	got, err := s.put(ctx, ps, res)
	if err != nil || len(ps) < 2 {
		return got, err
	}
	if gone, _ := sift(ps, got); len(gone) > 0 {
		return got, nil
	}
	for _, p := range ps {
		one, err := s.put(ctx, []polySetting{p}, res)
		if err != nil {
			return got, err
		}
		got[p.rest] = one[p.rest]
	}
	return got, nil
}

// sift parts what a device took from what it refused.
func sift(ps []polySetting, got map[string]polyVar) (gone, refused []polySetting) {
	for _, p := range ps {
		if got[p.rest].known {
			gone = append(gone, p)
		} else {
			refused = append(refused, p)
		}
	}
	return gone, refused
}

// inOrder writes one setting after the other, up to the first that is refused, and returns those
// that were taken and what the device said to each.
func (s *session) inOrder(ctx context.Context, ps []polySetting, res *Result) (gone []polySetting, said map[string]polyVar, err error) {
	said = map[string]polyVar{}
	for _, p := range ps {
		got, err := s.put(ctx, []polySetting{p}, res)
		if said[p.rest] = got[p.rest]; err != nil || !got[p.rest].known {
			return gone, said, err
		}
		gone = append(gone, p)
	}
	return gone, said, nil
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
	slices.Reverse(old)
	got, err := s.putEach(ctx, old, res)
	_, stay := sift(old, got)
	res.half = res.half || len(stay) > 0
	return err
}

// writeEach writes settings of which each counts for itself.
func (s *session) writeEach(ctx context.Context, ps []polySetting, before map[string]polyVar, res *Result) error {
	if len(ps) == 0 {
		return nil
	}
	got, err := s.putEach(ctx, ps, res)
	if err != nil {
		return err
	}
	gone, refused := sift(ps, got)
	for _, p := range refused {
		res.Refused[p.file] = "the device refuses it (" + got[p.rest].why + ")"
		if p.rest == p.file {
			res.Refused[p.file] = "the device's REST API does not know it, or not this value (" + got[p.rest].why + "); it comes with the next fetch of the configuration"
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
