package admin

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// belong takes over into d, whose onboarding is already the new one, where a
// write says that it belongs: by id or name. What the device was before is held
// against its method only where the write adds to it: what was read can be sent
// back. roomSaid tells that the write itself speaks of the room.
func (s *server) belong(ctx context.Context, d *fleet.Device, w deviceWriteSpec, roomSaid bool) ([]fieldProblem, error) {
	site, problems, err := s.sites().refer(ctx, d.Account, "/spec/site", w.Site)
	if err != nil {
		return nil, err
	}
	room, bad, err := s.rooms().refer(ctx, d.Account, "/spec/room", w.Room)
	if err != nil {
		return nil, err
	}
	problems = append(problems, bad...)
	switch {
	case room.ID == "":
	case room.Site == site.ID:
	case roomSaid && (w.Site == "" || w.Site == d.Site):
		site.ID = room.Site // the room says where it is
	case roomSaid:
		problems = append(problems, fieldProblem{Pointer: "/spec/room", Code: "reference", Detail: "the room is of another site"})
	default:
		room.ID = "" // it moved to another site, and the room did not
	}
	groups, bad, err := s.staticGroups(ctx, d.Account, w.Groups)
	if err != nil {
		return nil, err
	}
	problems = append(problems, bad...)
	user, bad, err := s.users().refer(ctx, d.Account, "/spec/user", w.User)
	if err != nil {
		return nil, err
	}
	if problems = append(problems, bad...); len(problems) > 0 {
		return problems, nil
	}
	if slices.ContainsFunc(groups, func(g string) bool { return !slices.Contains(d.Groups, g) }) {
		if err := d.Onboarding.Allow(fleet.DeviceGroups, fleet.Whole); err != nil {
			return nil, err
		}
	}
	if user.ID != "" && string(user.ID) != d.User {
		if err := d.Onboarding.Allow(fleet.DeviceUserGroups, fleet.Kept); err != nil {
			return nil, err
		}
	}
	if err := staysInScope(ctx, string(site.ID)); err != nil {
		return nil, err
	}
	d.Site, d.Room, d.Groups, d.User = string(site.ID), string(room.ID), groups, string(user.ID)
	return nil, nil
}

// staticGroups resolves the groups that a device names.
func (s *server) staticGroups(ctx context.Context, id fleet.AccountID, refs []string) ([]string, []fieldProblem, error) {
	var dynamic []fieldProblem
	n := s.groups()
	find := n.find
	n.find = func(ctx context.Context, root fleet.AccountID, ref string) (fleet.Group, error) {
		g, err := find(ctx, root, ref)
		if err == nil && g.Dynamic() && g.Account == id {
			dynamic = append(dynamic, fieldProblem{Pointer: fmt.Sprintf("/spec/groups/%d", slices.Index(refs, ref)), Code: "dynamic",
				Detail: "the filter of a dynamic group decides who is in it: a device cannot name it"})
		}
		return g, err
	}
	ids, problems, err := references(ctx, n, id, "/spec/groups", refs)
	return ids, append(problems, dynamic...), err
}

// called are the names of what an account's devices belong to, by id.
type called map[string]string

// namesFor gathers the names that some devices of an account are shown with.
func (s *server) namesFor(ctx context.Context, id fleet.AccountID, devices ...fleet.Device) (called, error) {
	places, err := s.o.Roster.Of(id).Places(ctx)
	if err != nil {
		return nil, err
	}
	out := called{}
	for _, d := range devices {
		if v, ok := places.Site(d.Site); ok {
			out[d.Site] = v.Name
			if _, known := out[d.Site+" says"]; !known && !d.Stage.EnrolledAt.IsZero() {
				if out[d.Site+" says"], err = s.says(ctx, id, v.Profile); err != nil {
					return nil, err
				}
			}
		}
		if v, ok := places.Room(d.Room); ok {
			out[d.Room] = v.Name
		}
		if v, ok := places.User(d.User); ok {
			out[d.User] = v.Name
		}
		for _, g := range d.Groups {
			if v, ok := places.Group(g); ok {
				out[g] = v.Name
			}
		}
	}
	return out, nil
}

// says is the profile that a site's devices are told, with its edition.
func (s *server) says(ctx context.Context, id fleet.AccountID, ref string) (string, error) {
	p := fleet.DefaultProfile()
	if ref != "" {
		named, err := s.o.Store.ReachProfile(ctx, id, ref)
		if err == nil {
			p = named
		} else if !errors.Is(err, fault.Missing) {
			return "", err
		}
	}
	return edition(string(p.ID), p.Edition), nil
}

func edition(profile string, n int64) string { return fmt.Sprint(profile, "/", n) }

// on writes the names beside the ids, and whether what the device was told is
// what its site says now.
func (c called) on(v device) device {
	v.Status.SiteName, v.Status.RoomName, v.Status.UserName = c[v.Spec.Site], c[v.Spec.Room], c[v.Spec.User]
	e := &v.Status.Enrollment
	e.Current = e.At != nil && c[v.Spec.Site+" says"] == edition(e.Profile, e.ProfileRevision)
	v.Status.GroupNames = make([]string, 0, len(v.Spec.Groups))
	for _, g := range v.Spec.Groups {
		v.Status.GroupNames = append(v.Status.GroupNames, c[g])
	}
	return v
}

// fill takes a write over into d.
func fill(d *fleet.Device, w deviceWrite) []fieldProblem {
	problems := append(w.Metadata.check(), checkText("/spec/serial", w.Spec.Serial, 64)...)
	problems = append(problems, checkText("/spec/model", w.Spec.Model, 100)...)
	m, known := fleet.FindModel(w.Spec.Model)
	switch {
	case known && w.Spec.Family != "" && fleet.Family(w.Spec.Family) != m.Family:
		problems = append(problems, fieldProblem{Pointer: "/spec/family", Code: "family", Detail: "the model is of the family " + string(m.Family)})
	case known:
		d.Model, d.Family = m.Model, m.Family
	default:
		d.Model = w.Spec.Model
		if w.Spec.Family != "" {
			d.Family = fleet.Family(w.Spec.Family)
		}
	}
	d.Name, d.Labels, d.Serial = w.Metadata.Name, w.Metadata.Labels, w.Spec.Serial
	d.Onboarding, d.Held = fleet.Onboarding(or(w.Spec.Onboarding, string(fleet.Provisioned))), w.Spec.Held
	d.AutoSync = w.Spec.AutoSync
	d.Notes = strings.ReplaceAll(w.Spec.Notes, "\r\n", "\n") // as forms send them
	return append(problems, checkNotes(d.Notes)...)
}

// checkNotes holds notes to letters, lines and tabs.
func checkNotes(text string) []fieldProblem {
	switch {
	case utf8.RuneCountInString(text) > fleet.MaxNotes:
		return []fieldProblem{{Pointer: "/spec/notes", Code: "tooLong", Detail: fmt.Sprintf("notes have at most %d letters", fleet.MaxNotes)}}
	case strings.ContainsFunc(text, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }):
		return []fieldProblem{{Pointer: "/spec/notes", Code: "characters", Detail: "notes may hold no control characters but new lines and tabs"}}
	}
	return nil
}
