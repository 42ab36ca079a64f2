package admin

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/filter"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/work"
)

// A bulkTarget says which devices: those named, or those that an expression is
// true of when the job is made.
type bulkTarget struct {
	IDs    []string `json:"ids,omitempty" maxItems:"10000" nullable:"false" doc:"Devices by id, MAC or name"`
	Filter string   `json:"filter,omitempty" maxLength:"2000" doc:"An expression; what it is true of is looked up once"`
	Policy string   `json:"policy,omitempty" maxLength:"200" doc:"A policy of the account, by id or name: the devices that it is sent to now"`
}

// bulkParams are the parameters of all actions; each takes its own.
type bulkParams struct {
	Site     *string            `json:"site,omitempty" doc:"setSite: id or name; \"\" takes the devices out of theirs. associate: a site of the account that has the devices then" maxLength:"200"`
	Account  string             `json:"account,omitempty" doc:"claim: the account that the devices are for, by id or name" maxLength:"200"`
	Room     *string            `json:"room,omitempty" doc:"setRoom: id or name; it brings its site along; \"\" takes the devices out of theirs" maxLength:"200"`
	Groups   []string           `json:"groups,omitempty" nullable:"false" maxItems:"100" doc:"addGroups, removeGroups: static groups by id or name"`
	User     *string            `json:"user,omitempty" doc:"setUser: device user by id or name; \"\" takes it off the devices" maxLength:"200"`
	Labels   map[string]*string `json:"labels,omitempty" doc:"setLabels, and with verbs of the life cycle: null takes one off"`
	AutoSync string             `json:"autoSync,omitempty" enum:"include,exclude" doc:"setAutoSync"`
}

type bulkWrite struct {
	Action string     `json:"action" enum:"hold,letGo,setSite,setRoom,addGroups,removeGroups,setUser,setLabels,setAutoSync,sync,restart,rediscover,delete,approve,claim,associate,disassociate,activate,deactivate,release,claim+associate,claim+associate+activate,associate+activate,disassociate+associate,disassociate+release" doc:"Verbs with plus signs between them are done to each device all or none"`
	Target bulkTarget `json:"target"`
	Params bulkParams `json:"params,omitempty"`
	Schedule
}

func (s *server) bulkRoutes() {
	add(s, route{settled: true, method: "POST", path: "/accounts/{account}/devices:bulk", id: "bulkDevices", says: "Do one thing to many devices, as a job", right: fleet.RightWrite, status: 202, keyed: true}, s.bulkDevices)
}

func (s *server) bulkDevices(ctx context.Context, in *struct {
	InAccount
	Trial
	Body bulkWrite
}) (*one[jobView], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	todo, words, err := s.bulkOf(ctx, a.ID, in.Body)
	if err != nil {
		return nil, err
	}
	if err := mayBulk(ctx, todo); err != nil {
		return nil, err
	}
	items, err := s.bulkItems(ctx, a.ID, in.Body.Target)
	if err != nil {
		return nil, err
	}
	params, err := json.Marshal(todo)
	if err != nil {
		return nil, err
	}
	made, bad := s.apply(in.Body.Schedule, job.Job{Account: a.ID, Kind: job.Bulk, Title: words, Params: params, DryRun: in.DryRun})
	if len(bad) > 0 {
		return nil, invalid(bad...)
	}
	j, err := s.o.Store.CreateJob(ctx, actor(ctx), made, items)
	if err != nil {
		return nil, err
	}
	return s.started(ctx, j), nil
}

// takes says which parameter each action reads.
var takes = map[work.Action]string{work.SetSite: "site", work.SetRoom: "room", work.AddGroups: "groups", work.RemoveGroups: "groups",
	work.SetUser: "user", work.SetLabels: "labels", work.SetAutoSync: "autoSync"}

// reads reports whether an action reads a parameter.
func reads(a work.Action, verbs []claim.Verb, name string) bool {
	switch name {
	case "account":
		return slices.Contains(verbs, claim.Claim)
	case "labels":
		return len(verbs) > 0 || takes[a] == name
	case "site":
		return slices.Contains(verbs, claim.Associate) || takes[a] == name
	}
	return takes[a] == name
}

// bulkOf resolves an action's parameters, and says in words what it does.
func (s *server) bulkOf(ctx context.Context, id fleet.AccountID, w bulkWrite) (b work.Bulk, words string, err error) {
	b.Action = work.Action(w.Action)
	p := w.Params
	var problems []fieldProblem
	said := map[string]bool{"site": p.Site != nil, "room": p.Room != nil, "groups": len(p.Groups) > 0, "user": p.User != nil, "labels": len(p.Labels) > 0, "autoSync": p.AutoSync != "", "account": p.Account != ""}
	verbs, _ := claim.ReadVerbs(w.Action)
	for _, name := range slices.Sorted(maps.Keys(said)) {
		if said[name] && !reads(b.Action, verbs, name) {
			problems = append(problems, fieldProblem{Pointer: "/params/" + name, Code: "unknownField", Detail: w.Action + " takes no " + name})
		}
	}
	need := func(name string, said bool) {
		if !said {
			problems = append(problems, fieldProblem{Pointer: "/params/" + name, Code: "required", Detail: w.Action + " takes " + name})
		}
	}
	named := func(name string, ref *string) string { // what nobody said empties nothing
		if need(name, ref != nil); ref == nil {
			return ""
		}
		return *ref
	}
	bad := []fieldProblem(nil)
	orNone := func(name string) string { return or(name, "none") }
	switch b.Action {
	case work.Hold:
		words = "Hold devices"
	case work.LetGo:
		words = "Let devices go"
	case work.Delete:
		words = "Delete devices"
	case work.Sync:
		words = "Sync devices now"
	case work.Rediscover:
		words = "Ask devices to enroll anew"
	case work.Restart:
		words = "Restart devices"
	case work.SetSite:
		var v fleet.Site
		v, bad, err = s.sites().refer(ctx, id, "/params/site", named("site", p.Site))
		b.Site, words = string(v.ID), "Set the site to "+orNone(v.Name)
	case work.SetRoom:
		var v fleet.Room
		v, bad, err = s.rooms().refer(ctx, id, "/params/room", named("room", p.Room))
		b.Room, b.Site, words = string(v.ID), string(v.Site), "Set the room to "+orNone(v.Name)
	case work.SetUser:
		var v fleet.User
		v, bad, err = s.users().refer(ctx, id, "/params/user", named("user", p.User))
		b.User, words = string(v.ID), "Set the user to "+orNone(v.Name)
	case work.AddGroups, work.RemoveGroups:
		need("groups", len(p.Groups) > 0)
		b.Groups, bad, err = s.staticGroups(ctx, id, p.Groups)
		for i := range bad {
			bad[i].Pointer = "/params/groups" + bad[i].Pointer[len("/spec/groups"):]
		}
		words = map[work.Action]string{work.AddGroups: "Add to ", work.RemoveGroups: "Take out of "}[b.Action] + count(len(p.Groups), "device group")
	case work.SetLabels:
		need("labels", len(p.Labels) > 0)
		b.Labels, words = p.Labels, "Set "+count(len(p.Labels), "label")
		bad = checkLabels(p.Labels)
	case work.SetAutoSync:
		need("autoSync", p.AutoSync != "")
		b.AutoSync, words = p.AutoSync, "Set Auto-Sync to "+p.AutoSync
	}
	if len(verbs) > 0 && len(problems) == 0 {
		return s.lifeBulk(ctx, id, b.Action, verbs, p)
	}
	if problems = append(problems, bad...); err == nil && len(problems) > 0 {
		err = invalid(problems...)
	}
	return b, words, err
}

// lifeBulk resolves the parameters of an action of the life cycle.
func (s *server) lifeBulk(ctx context.Context, id fleet.AccountID, action work.Action, verbs []claim.Verb, p bulkParams) (b work.Bulk, words string, err error) {
	b.Action, b.Labels = action, p.Labels
	a, err := s.mayStep(ctx, claim.Order{Verbs: verbs}, id)
	if err != nil {
		return b, "", err
	}
	b.Parent = a.Parent
	owner := a
	names := make([]string, len(verbs))
	for i, v := range verbs {
		names[i] = string(v)
		switch v {
		case claim.Claim:
			if owner, err = s.toAccount(ctx, p.Account, "/params/account"); err != nil {
				return b, "", err
			}
			if owner.ID == a.ID || !owner.Within(a.ID) {
				return b, "", invalid(fieldProblem{Pointer: "/params/account", Code: "notBeneath", Detail: "devices are claimed for an account beneath the one that has them"})
			}
			b.To, b.ToType = owner.ID, owner.Type
			names[i] += " for " + owner.Name
		case claim.Associate:
			if p.Site == nil || *p.Site == "" {
				return b, "", invalid(fieldProblem{Pointer: "/params/site", Code: "required", Detail: "associate takes site"})
			}
			site, bad, err := s.sites().refer(ctx, owner.ID, "/params/site", *p.Site)
			if err == nil && len(bad) > 0 {
				err = invalid(bad...)
			}
			if err != nil {
				return b, "", err
			}
			b.Site = string(site.ID)
			names[i] += " with " + site.Name
		}
	}
	if bad := checkLabels(p.Labels); len(bad) > 0 {
		return b, "", invalid(bad...)
	}
	words = strings.Join(names, ", ") + " devices"
	return b, strings.ToUpper(words[:1]) + words[1:], nil
}

func count(n int, what string) string {
	if n == 1 {
		return "a " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// checkLabels holds labels to the rules of metadata.
func checkLabels(m map[string]*string) []fieldProblem {
	plain := map[string]string{}
	for k, v := range m {
		plain[k] = ""
		if v != nil {
			plain[k] = *v
		}
	}
	out := metadataWrite{Labels: plain}.check()
	for i := range out {
		out[i].Pointer = "/params" + out[i].Pointer[len("/metadata"):]
	}
	return out
}

// readSubject reads what an item keeps of its device.
func readSubject(i job.Item) (d work.Subject) {
	_ = json.Unmarshal(i.Data, &d) // nothing, when it was none of ours
	return d
}

func bulkItem(d fleet.Device) job.Item {
	b, err := json.Marshal(work.Subject{MAC: d.MAC.String(), Name: d.Name})
	if err != nil {
		panic(err) // two texts
	}
	return job.Item{Subject: string(d.ID), Data: b}
}

// bulkItems freezes a target into items.
func (s *server) bulkItems(ctx context.Context, id fleet.AccountID, t bulkTarget) ([]job.Item, error) {
	bad := func(pointer, code, detail string) error {
		return invalid(fieldProblem{Pointer: pointer, Code: code, Detail: detail})
	}
	said := 0
	for _, is := range [...]bool{len(t.IDs) > 0, t.Filter != "", t.Policy != ""} {
		if is {
			said++
		}
	}
	switch {
	case said > 1:
		return nil, bad("/target", "ambiguous", "a target is one of ids, a filter and a policy")
	case len(t.IDs) > 0:
		return s.namedItems(ctx, id, t.IDs)
	case t.Policy != "":
		return s.policyItems(ctx, id, t.Policy)
	case t.Filter == "":
		return nil, bad("/target", "required", "say which devices: ids, a filter or a policy")
	}
	e, err := s.chosen(ctx, id, t.Filter)
	if err != nil {
		return nil, filter.At(err, "/target/filter")
	}
	var items []job.Item
	q := fleet.DeviceQuery{Page: fleet.Page{Limit: 1000}, Filter: e, Now: s.o.Now(), Within: actor(ctx).Sites}
	for {
		page, err := s.o.Store.Devices(ctx, id, q)
		if err != nil {
			return nil, err
		}
		for _, d := range page {
			items = append(items, bulkItem(d))
		}
		if len(items) > job.MaxItems {
			return nil, bad("/target/filter", "tooMany", fmt.Sprintf("the filter is true of more than %d devices: narrow it", job.MaxItems))
		}
		if len(page) < q.Limit {
			break
		}
		q.After = string(page[len(page)-1].ID)
	}
	if len(items) == 0 {
		return nil, bad("/target/filter", "nothing", "the filter is true of no device")
	}
	return items, nil
}

// namedItems are items of devices that were named, each once; a name that is
// nobody's is an item that failed.
func (s *server) namedItems(ctx context.Context, id fleet.AccountID, refs []string) ([]job.Item, error) {
	items := make([]job.Item, 0, len(refs))
	seen := map[fleet.DeviceID]bool{}
	for _, ref := range refs {
		d, err := s.o.Store.FindDevice(ctx, id, ref)
		f := fault.As(err)
		switch {
		case err == nil && (d.Account != id || !inScope(ctx, d.Site)):
			f = fault.Coded(fault.Missing, "notFound", "no such device")
		case err != nil && (f == nil || !errors.Is(err, fault.Missing) && !errors.Is(err, fault.Conflict)):
			return nil, err
		}
		switch {
		case f != nil:
			items = append(items, job.Item{Subject: ref[:min(len(ref), 200)], State: job.ItemFailed, Code: or(f.Code, "notFound"), Detail: f.Say})
		case !seen[d.ID]:
			seen[d.ID] = true
			items = append(items, bulkItem(d))
		}
	}
	return slices.Clip(items), nil
}
