package admin

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"muster/internal/firmware"
	"muster/internal/fleet"
)

type deviceFirmware struct {
	Wanted  string  `json:"wanted" doc:"The version that it should run; empty: what it runs"`
	Why     string  `json:"why" doc:"In words"`
	Because because `json:"because" doc:"Why, in fields"`
	Running string  `json:"running" doc:"What it says it runs"`
	State   string  `json:"state" enum:"current,behind,upgrading,waiting,failed,stopped,held,off,unknown" doc:"waiting: for its wave. failed: it was told, and did not come back with it. stopped: it went up and down. held: a rule would have it change, and cannot"`
}

// A because is why a device runs, or should run, what it does.
type because struct {
	Level   string `json:"level" enum:"none,above,account,site,upgrade" doc:"Who says it: no rule; a rule of an account above, of the account, of the device's site; an upgrade"`
	Model   string `json:"model,omitempty" doc:"Of a rule for one model"`
	Value   string `json:"value" doc:"What is said: latest, off, or a version"`
	But     string `json:"but,omitempty" enum:"noRelease,newer,wave,rounds,tries" doc:"Why it does not come to pass. noRelease: there is none for the model, or it is damaged or bad; newer: the device runs something newer than version; wave: its own has not come; rounds, tries: it was sent to version too often"`
	Version string `json:"version,omitempty" doc:"That but speaks of"`
	Missed  string `json:"missed,omitempty" doc:"The version of an upgrade that the device did not come back with"`
}

// firmwareOf says how one device stands.
func firmwareOf(v *firmware.View, d fleet.Device) deviceFirmware {
	s := v.Stand(d)
	return deviceFirmware{s.Wanted, s.Why, because(s.Cause), s.Running, string(s.State)}
}

// deviceShower gathers what some of an account's devices are shown with.
func (s *server) deviceShower(ctx context.Context, a fleet.Account, p fleet.Provisioning, devices ...fleet.Device) (func(fleet.Device) device, error) {
	names, err := s.namesFor(ctx, a.ID, devices...)
	if err != nil {
		return nil, err
	}
	view, err := s.o.Firmware.Of(ctx, a.ID)
	if err != nil {
		return nil, err
	}
	return func(d fleet.Device) device {
		v := names.on(s.showDevice(a, p, d))
		v.Status.Firmware = firmwareOf(view, d)
		v.Status.Identity = s.identityOf(ctx, d)
		return v
	}, nil
}

// standing are the ids of an account's devices that stand in one of the states; behind are all
// that do not run what they should.
func (s *server) standing(ctx context.Context, id fleet.AccountID, states []string) ([]fleet.DeviceID, error) {
	view, err := s.o.Firmware.Of(ctx, id)
	if err != nil {
		return nil, err
	}
	out := []fleet.DeviceID{}
	for d, err := range s.o.Roster.Of(id).Walk(ctx) {
		if err != nil {
			return nil, err
		}
		st := view.Stand(d).State
		if slices.Contains(states, string(st)) || st.Lags() && slices.Contains(states, string(firmware.Behind)) {
			out = append(out, d.ID)
		}
	}
	return out, nil
}

// A runs is a model and what devices of it run.
type runs struct{ model, version string }

// running counts an account's devices.
func (s *server) running(ctx context.Context, id fleet.AccountID) (map[runs]int, error) {
	out := map[runs]int{}
	for d, err := range s.o.Roster.Of(id).Walk(ctx) {
		if err != nil {
			return nil, err
		}
		out[runs{d.Model, d.SoftwareVersion}]++
	}
	return out, nil
}

type versionCount struct {
	Version string `json:"version" doc:"Empty: not known"`
	Devices int    `json:"devices"`
}

type modelFirmware struct {
	Model    string         `json:"model"`
	Family   string         `json:"family"`
	Devices  int            `json:"devices"`
	Versions []versionCount `json:"versions" nullable:"false" doc:"In use, most devices first"`
	Targets  []versionCount `json:"targets" nullable:"false" doc:"That devices should run, most devices first"`
	States   map[string]int `json:"states" doc:"Devices by status.firmware.state"`
	Behind   int            `json:"behind" doc:"That do not run what they should"`
	Offered  []string       `json:"offered" nullable:"false" doc:"Versions that rules may name, newest first"`
}

func (s *server) firmwareOverview(ctx context.Context, in *struct{ InAccount }) (*listOut[modelFirmware], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	view, err := s.o.Firmware.Of(ctx, a.ID)
	if err != nil {
		return nil, err
	}
	type tally struct {
		family           fleet.Family
		n, behind        int
		versions, wanted map[string]int
		states           map[string]int
	}
	models := map[string]*tally{}
	for d, err := range s.o.Roster.Of(a.ID).Walk(ctx) {
		if err != nil {
			return nil, err
		}
		t := models[d.Model]
		if t == nil {
			t = &tally{family: d.Family, versions: map[string]int{}, wanted: map[string]int{}, states: map[string]int{}}
			models[d.Model] = t
		}
		st := view.Stand(d)
		t.n++
		t.versions[st.Running]++
		t.states[string(st.State)]++
		if st.Wanted != "" {
			t.wanted[st.Wanted]++
		}
		if st.State.Lags() {
			t.behind++
		}
	}
	out := &listOut[modelFirmware]{Body: list[modelFirmware]{Items: []modelFirmware{}}}
	for _, name := range slices.Sorted(maps.Keys(models)) {
		t := models[name]
		m := modelFirmware{Model: name, Family: string(t.family), Devices: t.n, Versions: counts(t.versions), Targets: counts(t.wanted), States: t.states, Behind: t.behind, Offered: []string{}}
		for _, r := range firmware.Newest(view.Releases, name) {
			m.Offered = append(m.Offered, r.Version)
		}
		out.Body.Items = append(out.Body.Items, m)
	}
	return out, nil
}

func counts(m map[string]int) []versionCount {
	out := make([]versionCount, 0, len(m))
	for v, n := range m {
		out = append(out, versionCount{v, n})
	}
	slices.SortFunc(out, func(a, b versionCount) int { return cmp.Or(b.Devices-a.Devices, strings.Compare(b.Version, a.Version)) })
	return out
}

// offered reports whether rules may name a release.
func offered(all []firmware.Release, v firmware.Release) bool {
	for _, m := range v.Models {
		if slices.ContainsFunc(firmware.Newest(all, m), func(r firmware.Release) bool { return r.ID == v.ID }) {
			return true
		}
	}
	return false
}

func sortByID(all []firmware.Release) {
	slices.SortFunc(all, func(a, b firmware.Release) int { return strings.Compare(string(a.ID), string(b.ID)) })
}

func trueText(yes bool) string {
	if yes {
		return "true"
	}
	return ""
}

func (s *server) unpinFirmware(ctx context.Context, in *struct {
	InDevice
	Trial
}) (*one[device], error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	ctx = in.context(ctx)
	if err := s.o.Store.UnpinFirmware(ctx, actor(ctx), d.Account, d.ID); err != nil {
		return nil, err
	}
	s.tell(ctx, fleet.Notice{Account: d.Account, About: "firmware", Device: d.ID, MAC: d.MAC})
	v, err := s.showDeviceOf(ctx, d)
	if err != nil {
		return nil, err
	}
	return taggedLive(v, d.Revision), nil
}
