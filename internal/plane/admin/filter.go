package admin

import (
	"context"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"muster/internal/fault"
	"muster/internal/filter"
	"muster/internal/fleet"
)

// DeviceParams narrow a list of devices beside its filter: all that are given
// hold. Of one parameter given several times any holds, of label all.
type DeviceParams struct {
	Q          string   `query:"q" maxLength:"100" doc:"Part of name, MAC, serial or model, or of the IP address of its last request (10.1.4); KEY:VALUE is also part of a label's value"`
	Family     string   `query:"family" enum:"ucs,polyos,j100"`
	Model      string   `query:"model" maxLength:"100" doc:"As the catalog names it, or as the device does"`
	Serial     string   `query:"serial" maxLength:"64"`
	Site       []string `query:"site,explode" maxItems:"20" maxLength:"100" doc:"Id or name"`
	Room       []string `query:"room,explode" maxItems:"20" maxLength:"100" doc:"Id or name"`
	Group      []string `query:"group,explode" maxItems:"20" maxLength:"100" doc:"Id or name, static or dynamic"`
	User       []string `query:"user,explode" maxItems:"20" maxLength:"100" doc:"Id or name"`
	State      []string `query:"state,explode" maxItems:"20" enum:"staged,active,stale,none" doc:"status.provisioning"`
	Lifecycle  []string `query:"lifecycle,explode" maxItems:"20" enum:"imported,approved,claimed,associated,activated,enrolled,deactivated"`
	Onboarding []string `query:"onboarding,explode" maxItems:"20" enum:"provisioned,pin,usb,bluetooth"`
	Connection []string `query:"connection,explode" maxItems:"20" enum:"online,offline,unknown"`
	Held       string   `query:"held" enum:"true,false"`
	Trouble    string   `query:"provisioningError" enum:"true,false" doc:"status.lastError: somebody has to do something about what it asked for last"`
	Enrollment string   `query:"enrollment" enum:"behind,current" doc:"Enrolled devices that were told something else than the profile of their site says now, or the same"`
	Firmware   []string `query:"firmware,explode" maxItems:"20" enum:"behind,current,upgrading,waiting,failed,stopped,held,off,unknown" doc:"status.firmware.state; behind: all that do not run what they should, those that did not come back among them"`
	Sync       []string `query:"credentialSync,explode" maxItems:"20" enum:"inSync,queued,sending,waiting,applied,failed,excluded,unsupported,staged,unreachable,off" doc:"status.credentialSync.state"`
	Label      []string `query:"label,explode" maxItems:"20" maxLength:"320" doc:"key:value, or a key alone for devices that have it"`
}

// values are the parameters as they were given, for the next page.
func (p DeviceParams) values() url.Values {
	v := url.Values{}
	for _, one := range p.each() {
		if len(one.values) > 0 && one.values[0] != "" {
			v[one.name] = one.values
		}
	}
	return v
}

// A param is a parameter and the field of the filter that it asks for; without
// one the list has its own way.
type param struct {
	name, field string
	values      []string
}

func (p DeviceParams) each() []param {
	return []param{
		{"q", "", []string{p.Q}}, {"family", "", []string{p.Family}}, {"model", "", []string{p.Model}}, {"serial", "", []string{p.Serial}}, {"enrollment", "", []string{p.Enrollment}}, {"firmware", "", p.Firmware},
		{"credentialSync", "", p.Sync},
		{"site", "site", p.Site}, {"room", "room", p.Room}, {"group", "groups", p.Group}, {"user", "user", p.User},
		{"state", "state", p.State}, {"lifecycle", "lifecycle", p.Lifecycle}, {"onboarding", "onboarding", p.Onboarding}, {"connection", "connection", p.Connection},
		{"held", "held", given(p.Held)}, {"provisioningError", "provisioningError", given(p.Trouble)}, {"label", "labels", p.Label},
	}
}

// given is the one value of a parameter, or none.
func given(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// deviceQuery is what parameters and an expression ask for.
func (s *server) deviceQuery(ctx context.Context, id fleet.AccountID, p DeviceParams, expression string) (fleet.DeviceQuery, error) {
	q := fleet.DeviceQuery{Text: p.Q, Family: fleet.Family(p.Family), Model: p.Model, Serial: p.Serial, Enrollment: p.Enrollment, Now: s.o.Now(), Within: actor(ctx).Sites}
	if m, known := fleet.FindModel(p.Model); known {
		q.Model = m.Model
	}
	if len(p.Firmware) > 0 {
		ids, err := s.standing(ctx, id, p.Firmware)
		if err != nil {
			return q, err
		}
		q.IDs = ids
	}
	if len(p.Sync) > 0 {
		ids, err := s.inSyncState(ctx, id, p.Sync)
		if err != nil {
			return q, err
		}
		if q.IDs != nil {
			ids = slices.DeleteFunc(ids, func(d fleet.DeviceID) bool { return !slices.Contains(q.IDs, d) })
		}
		q.IDs = ids
	}
	asked, err := s.chosen(ctx, id, expression)
	if err != nil {
		return q, asParameter(err, "filter")
	}
	named, err := s.params(ctx, id, p)
	if err != nil {
		return q, err
	}
	if both := filter.All(named, asked); both.Root() != nil {
		q.Filter = both
	}
	return q, nil
}

// params is what the parameters say, in the account's names.
func (s *server) params(ctx context.Context, id fleet.AccountID, p DeviceParams) (filter.Expr, error) {
	var all []filter.Expr
	for _, one := range p.each() {
		if one.field == "" || len(one.values) == 0 {
			continue
		}
		if one.field != "labels" {
			e, err := filter.Equals(one.field, one.values...)
			if err == nil {
				e, err = s.resolved(ctx, id, e)
			}
			if err != nil {
				return filter.Expr{}, asParameter(err, one.name)
			}
			all = append(all, e)
			continue
		}
		for _, l := range one.values {
			key, value, valued := strings.Cut(l, ":")
			e, err := filter.Labelled(key)
			if valued && err == nil {
				e, err = filter.Equals("labels."+key, value)
			}
			if err != nil {
				return filter.Expr{}, asParameter(err, "label")
			}
			all = append(all, e)
		}
	}
	return filter.All(all...), nil
}

// chosen reads an expression over the account's devices. What is wrong with it
// is fault.Invalid with line and column; nothing is all devices.
func (s *server) chosen(ctx context.Context, id fleet.AccountID, text string) (filter.Expr, error) {
	if text == "" {
		return filter.Expr{}, nil
	}
	e, err := filter.Parse(text)
	if err != nil {
		return e, err
	}
	return s.resolved(ctx, id, e)
}

// resolved puts ids in the place of the account's names.
func (s *server) resolved(ctx context.Context, id fleet.AccountID, e filter.Expr) (filter.Expr, error) {
	places, err := s.o.Roster.Of(id).Places(ctx)
	if err != nil {
		return e, err
	}
	return e.Resolve(places.Refs())
}

// asParameter answers what is wrong with a filter or a sort in a query: 400,
// naming the parameter.
func asParameter(err error, name string) error {
	e := fault.As(filter.At(err, name))
	if e == nil || !strings.HasPrefix(e.Code, "filter.") {
		return err
	}
	p := newProblem(http.StatusBadRequest, e.Code, name+": "+e.Say)
	for _, f := range e.Fields {
		p.Errors = append(p.Errors, fieldProblem(f))
	}
	return p
}
