package admin

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"time"

	"muster/internal/filter"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/work"
)

func itoa(n int) string { return strconv.Itoa(n) }

// An upgradeTarget says which devices: those named, those that an expression is true of, or those
// of sites, groups and models. All that is said holds.
type upgradeTarget struct {
	IDs    []string `json:"ids,omitempty" maxItems:"10000" nullable:"false" doc:"Devices by id, MAC or name; alone"`
	Filter string   `json:"filter,omitempty" maxLength:"2000" doc:"An expression; what it is true of is looked up once"`
	Sites  []string `json:"sites,omitempty" maxItems:"200" nullable:"false" doc:"By id or name"`
	Groups []string `json:"groups,omitempty" maxItems:"200" nullable:"false" doc:"Static or dynamic, by id or name"`
	Models []string `json:"models,omitempty" maxItems:"200" nullable:"false"`
}

type upgradeWrite struct {
	Version        string        `json:"version" doc:"A release's, or latest: of each model its newest" maxLength:"60"`
	Target         upgradeTarget `json:"target"`
	Waves          []int         `json:"waves,omitempty" maxItems:"20" nullable:"false" doc:"Devices of the first waves; the rest is the last. A wave begins when those before have come back or failed"`
	StopAtFailures int           `json:"stopAtFailures,omitempty" minimum:"0" maximum:"100000" doc:"Pause when so many have failed; 0: never. Who resumes lets so many fail again"`
	PerMinute      int           `json:"perMinute,omitempty" minimum:"0" maximum:"100000" doc:"Devices that are given the release in a minute; 0: as many as the wave has"`
	Timeout        string        `json:"timeout,omitempty" maxLength:"20" doc:"In which a device that was told has to come back, 2m to 720h; 1h when left out"`
	Tell           *bool         `json:"tell,omitempty" doc:"Tell devices to come, where a road leads to them; true when left out. Others get the release at their next poll"`
	Schedule
}

// expression is what sites, groups and models say, with the filter.
func (t upgradeTarget) filtered() (filter.Expr, error) {
	var all []filter.Expr
	for _, p := range []struct {
		field  string
		values []string
	}{{"site", t.Sites}, {"groups", t.Groups}, {"model", t.Models}} {
		if len(p.values) == 0 {
			continue
		}
		values := p.values
		if p.field == "model" {
			values = nil
			for _, m := range p.values {
				if known, ok := fleet.FindModel(m); ok {
					m = known.Model
				}
				values = append(values, m)
			}
		}
		e, err := filter.Equals(p.field, values...)
		if err != nil {
			return e, filter.At(err, "/target/"+map[string]string{"site": "sites", "groups": "groups", "model": "models"}[p.field])
		}
		all = append(all, e)
	}
	return filter.All(all...), nil
}

// plan checks what an upgrade says of itself.
func (w upgradeWrite) plan() (firmware.Upgrade, []fieldProblem) {
	u := firmware.Upgrade{Version: w.Version, Waves: w.Waves, StopAtFailures: w.StopAtFailures, PerMinute: w.PerMinute, Timeout: firmware.DefaultTimeout, Quiet: w.Tell != nil && !*w.Tell}
	var bad []fieldProblem
	for i, n := range w.Waves {
		if n < 1 || n > job.MaxItems {
			bad = append(bad, fieldProblem{Pointer: fmt.Sprintf("/waves/%d", i), Code: "range", Detail: fmt.Sprintf("a wave has 1 to %d devices", job.MaxItems)})
		}
	}
	if w.Timeout != "" {
		d, err := time.ParseDuration(w.Timeout)
		if err != nil || d < firmware.MinTimeout || d > firmware.MaxTimeout {
			bad = append(bad, fieldProblem{Pointer: "/timeout", Code: "range", Detail: "timeout is 2m to 720h, such as 1h"})
		}
		u.Timeout = d
	}
	return u, bad
}

func (s *server) upgradeFirmware(ctx context.Context, in *struct {
	InAccount
	Trial
	Body upgradeWrite
}) (*one[jobView], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	u, bad := in.Body.plan()
	made, untimely := s.apply(in.Body.Schedule, job.Job{Account: a.ID, Kind: job.Upgrade, DryRun: in.DryRun})
	bad = append(bad, untimely...)
	view, err := s.o.Firmware.Of(ctx, a.ID)
	if err != nil {
		return nil, err
	}
	if u.Version != firmware.Latest && !hasVersion(view.Releases, u.Version) {
		bad = append(bad, fieldProblem{Pointer: "/version", Code: "reference", Detail: "neither the account nor one above it has such a release: upload it first"})
	}
	if len(bad) > 0 {
		return nil, invalid(bad...)
	}
	items, err := s.upgradeItems(ctx, a.ID, view, &u, in.Body.Target)
	if err != nil {
		return nil, err
	}
	params, err := json.Marshal(u)
	if err != nil {
		return nil, err
	}
	made.Title, made.Params = "Upgrade to "+u.Version, params
	if u.Version == firmware.Latest {
		made.Title = "Upgrade to the latest release"
	}
	// Jobs with a subject have workers of their own, since they mostly wait: this one is its own.
	made.Subject = "upgrade " + callOf(ctx).id
	j, err := s.o.Store.CreateJob(ctx, actor(ctx), made, items)
	if err != nil {
		return nil, err
	}
	return s.started(ctx, j), nil
}

func hasVersion(all []firmware.Release, version string) bool {
	for _, r := range all {
		if firmware.Same(r.Family, r.Version, version) || firmware.Same(r.Family, version, r.Version) {
			return true
		}
	}
	return false
}

// upgradeItems freezes a target into items: what has nothing to do is skipped already. It notes in u which releases they need.
func (s *server) upgradeItems(ctx context.Context, id fleet.AccountID, view *firmware.View, u *firmware.Upgrade, t upgradeTarget) ([]job.Item, error) {
	narrowed := t.Filter != "" || len(t.Sites)+len(t.Groups)+len(t.Models) > 0
	target := func(code, detail string) error {
		return invalid(fieldProblem{Pointer: "/target", Code: code, Detail: detail})
	}
	var devices []fleet.Device
	var items []job.Item
	switch {
	case len(t.IDs) > 0 && narrowed:
		return nil, target("ambiguous", "a target is either ids, or a filter, sites, groups and models")
	case len(t.IDs) > 0:
		named, err := s.namedItems(ctx, id, t.IDs)
		if err != nil {
			return nil, err
		}
		for _, i := range named {
			if i.State == job.ItemFailed {
				items = append(items, i)
				continue
			}
			d, err := s.o.Store.FindDevice(ctx, id, i.Subject)
			if err != nil {
				return nil, err
			}
			devices = append(devices, d)
		}
	case !narrowed:
		return nil, target("required", "say which devices: ids, or a filter, sites, groups, models")
	default:
		scope, err := t.filtered()
		if err == nil {
			scope, err = s.resolved(ctx, id, scope)
		}
		if err != nil {
			return nil, filter.At(err, "/target")
		}
		asked, err := s.chosen(ctx, id, t.Filter)
		if err != nil {
			return nil, filter.At(err, "/target/filter")
		}
		q := fleet.DeviceQuery{Page: fleet.Page{Limit: 1000}, Filter: filter.All(scope, asked), Now: s.o.Now()}
		for {
			page, err := s.o.Store.Devices(ctx, id, q)
			if err != nil {
				return nil, err
			}
			devices = append(devices, page...)
			if len(devices) > job.MaxItems {
				return nil, target("tooMany", fmt.Sprintf("that is more than %d devices: narrow it", job.MaxItems))
			}
			if len(page) < q.Limit {
				break
			}
			q.After = string(page[len(page)-1].ID)
		}
		if len(devices) == 0 {
			return nil, target("nothing", "that is no device")
		}
	}
	for _, d := range devices {
		items = append(items, upgradeItem(view, u, d))
	}
	return items, nil
}

func upgradeItem(view *firmware.View, u *firmware.Upgrade, d fleet.Device) job.Item {
	i := bulkItem(d)
	r := firmware.Named(view.Releases, d.Model, u.Version)
	if u.Version == firmware.Latest {
		r = nil
		if newest := firmware.Newest(view.Releases, d.Model); len(newest) > 0 {
			r = &newest[0]
		}
	}
	skip := func(code, detail string) job.Item {
		i.State, i.Code, i.Detail = job.ItemSkipped, code, detail
		return i
	}
	switch {
	case d.Onboarding.Offers(fleet.Policies) == fleet.Nothing:
		return skip("onboardingMethod", "a device onboarded by "+string(d.Onboarding)+" fetches nothing here")
	case r == nil:
		return skip("noRelease", "there is no such release for "+or(d.Model, "a device whose model is not known")+", or it is damaged or marked as bad")
	case firmware.Same(r.Family, r.Version, d.SoftwareVersion):
		return skip("unchanged", "runs "+d.SoftwareVersion+" already")
	case u.Version == firmware.Latest && firmware.Newer(r.Family, d.SoftwareVersion, r.Version):
		return skip("newer", "runs "+d.SoftwareVersion+", which is newer than "+r.Version)
	}
	b, err := json.Marshal(work.Upgraded{Subject: work.Subject{MAC: d.MAC.String(), Name: d.Name}, Version: r.Version})
	if err != nil {
		panic(err) // texts alone
	}
	if !slices.Contains(u.Releases, r.ID) {
		u.Releases = append(u.Releases, r.ID)
	}
	i.Data, i.Action = b, "upgrade"
	return i
}
