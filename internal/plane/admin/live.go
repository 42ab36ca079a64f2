package admin

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/order"
	"muster/internal/pairing"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/work"
)

type liveSettings struct {
	Settings   map[string]string `json:"settings" doc:"What the device said last, secrets as ******** unless reveal asks for them; empty when it never did"`
	ReportedAt *time.Time        `json:"reportedAt"`
	Connection string            `json:"connection" enum:"online,offline,unknown"`
}

type liveWrite struct {
	Settings settings `json:"settings" doc:"The settings to change, by name; others stay as they are"`
	Raw      []string `json:"raw,omitempty" nullable:"false" doc:"Names in settings that no catalog knows, sent all the same"`
}

func (s *server) liveRoutes() {
	const p = "/devices/{device}"
	add(s, route{method: "GET", path: p + "/live-settings", id: "getLiveSettings", says: "Show what a device onboarded by PIN last said that its settings are; with reveal=true secrets in clear, audited", right: fleet.RightRead}, s.getLive)
	add(s, route{method: "PUT", path: p + "/live-settings", id: "setLiveSettings", says: "Send settings to a device onboarded by PIN, as a job that ends with its answer", right: fleet.RightWrite, status: 202}, s.setLive)
	add(s, route{method: "POST", path: p + ":keepSettings", id: "keepSettings", right: fleet.RightWrite, status: 200, creates: true,
		says: "Keep what a device onboarded by PIN says of its settings, as a policy for it that governs once the device is provisioned"}, s.keepSettings)
}

func connectionOf(d fleet.Device) string { return or(string(d.Link.Connection), "unknown") }

// saidBy is what a device said last, which may be nothing.
func (s *server) saidBy(ctx context.Context, d fleet.Device) (pairing.Said, error) {
	said, err := s.o.Store.SaidBy(ctx, d.Account, d.ID)
	if errors.Is(err, fault.Missing) {
		return pairing.Said{Device: d.ID}, nil
	}
	return said, err
}

func (s *server) getLive(ctx context.Context, in *struct {
	InDevice
	Revealing
}) (*struct{ Body liveSettings }, error) {
	if err := in.may(ctx); err != nil {
		return nil, err
	}
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	said, err := s.saidBy(ctx, d)
	if err != nil {
		return nil, err
	}
	v := liveSettings{Settings: maps.Clone(said.Settings), ReportedAt: instant(said.At), Connection: connectionOf(d)}
	if v.Settings == nil {
		v.Settings = map[string]string{}
	}
	secrets := false
	for k := range v.Settings {
		if s.secretSaid(d, k) {
			if secrets = true; !in.Reveal {
				v.Settings[k] = masked
			}
		}
	}
	if secrets && in.Reveal {
		if err := s.o.Store.Disclose(ctx, actor(ctx), d.Account, "settings.reveal", string(d.ID), nil); err != nil {
			return nil, err
		}
	}
	return &struct{ Body liveSettings }{v}, nil
}

// secretSaid reports whether a name that a device said carries a secret: in its own
// family, or in any while that is not known.
func (s *server) secretSaid(d fleet.Device, name string) bool {
	if of := s.o.Dialects.Of(d.Family); of != nil {
		return of.Book().Secret(name)
	}
	return s.secretSetting(policy.Key(name))
}

// aimAt is what is known of one device.
func aimAt(of dialect.Dialect, d fleet.Device) aim {
	at := aim{target: string(d.ID), version: d.SoftwareVersion, families: []dialect.Dialect{of}}
	if m, known := fleet.FindModel(d.Model); known {
		at.model = m.Model
	}
	return at
}

func (s *server) setLive(ctx context.Context, in *struct {
	InDevice
	Trial
	Body liveWrite
}) (*one[jobView], error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	send, warnings, err := s.liveOrder(ctx, d, in.Body)
	if err != nil {
		return nil, err
	}
	if d.Link.Connection != fleet.Online {
		return nil, fault.Coded(fault.Conflict, "deviceOffline", "the connection of the device is %s: live settings are sent to devices that are online", connectionOf(d))
	}
	now := s.o.Now().UTC().Truncate(time.Millisecond)
	params, err := json.Marshal(work.Live{ID: "cmd_" + secret.Generate(26), Settings: send, IssuedAt: now, ExpiresAt: now.Add(work.LiveFor)})
	if err != nil {
		return nil, err
	}
	if len(params) > order.MaxMessage-1024 { // the message has a little more around it
		return nil, invalid(fieldProblem{Pointer: "/settings", Code: "tooLarge", Detail: fmt.Sprintf("a device takes at most %d bytes at once: send some of the settings", order.MaxMessage-1024)})
	}
	j, err := s.o.Store.CreateJob(in.context(ctx), actor(ctx), job.Job{Account: d.Account, Kind: job.Live, Subject: string(d.ID), Params: params,
		Title: "Send " + count(len(send), "setting") + " to " + or(d.Name, d.MAC.String())}, []job.Item{bulkItem(d)})
	if err != nil {
		return nil, err
	}
	var out *one[jobView]
	if in.DryRun {
		out = taggedLive(s.showJob(j), j.Revision)
	} else {
		out = s.started(in.context(ctx), j)
	}
	out.Body.Warnings = warnings
	return out, nil
}

// liveOrder asks every rule that a policy for the device would be asked, and returns
// the settings by the names that the device knows.
func (s *server) liveOrder(ctx context.Context, d fleet.Device, w liveWrite) (map[string]string, []warning, error) {
	if len(w.Settings) == 0 || len(w.Settings) > order.MaxSettings {
		return nil, nil, invalid(fieldProblem{Pointer: "/settings", Code: "length", Detail: fmt.Sprintf("send from 1 to %d settings", order.MaxSettings)})
	}
	of, err := s.dialect(d)
	if err != nil {
		return nil, nil, err
	}
	prov, err := s.o.Store.Provisioning(ctx, d.Account)
	if err != nil {
		return nil, nil, err
	}
	at, raw := aimAt(of, d), make([]policy.Key, 0, len(w.Raw))
	var problems []fieldProblem
	var warnings []warning
	for _, k := range w.Raw {
		if _, set := w.Settings[k]; !set {
			problems = append(problems, fieldProblem{Pointer: "/raw", Code: "reference", Detail: "raw names a setting that is not sent: " + k})
		}
		raw = append(raw, policy.Key(k))
	}
	problems = append(problems, twice(at, w.Settings, raw)...)
	send := make(map[string]string, len(w.Settings))
	for _, k := range slices.Sorted(maps.Keys(w.Settings)) {
		key, value := policy.Key(k), w.Settings[k]
		if value == masked && s.secretSetting(key) {
			problems = append(problems, maskAsValue("/spec/settings/"+escape(k)))
			continue
		}
		warn, bad := s.checkSetting(at, key, value, slices.Contains(raw, key), prov.Enabled && prov.AutoSync.Enabled)
		problems, warnings = append(problems, bad...), append(warnings, warn...)
		_, name := key.Split()
		send[of.Book().Canonical(name)] = value
	}
	// The rules are those of policies, whose settings stand in a spec.
	for i := range problems {
		problems[i].Pointer = strings.TrimPrefix(problems[i].Pointer, "/spec")
	}
	for i := range warnings {
		warnings[i].Pointer = strings.TrimPrefix(warnings[i].Pointer, "/spec")
		if warnings[i].Code == "settingReserved" {
			warnings[i].Detail = "Auto-Sync writes it, when it is switched on"
		}
	}
	if len(problems) > 0 {
		return nil, nil, invalid(problems...)
	}
	return send, warnings, nil
}
