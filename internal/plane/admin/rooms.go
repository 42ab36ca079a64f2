package admin

import (
	"context"
	"slices"
	"strings"

	"muster/internal/fleet"
)

type roomSpec struct {
	Site     string `json:"site" doc:"Id of its site"`
	Floor    string `json:"floor"`
	Size     string `json:"size" doc:"focus, huddle, small, medium, large; empty: not said"`
	Capacity int    `json:"capacity" doc:"People; 0: not said"`
}

type roomStatus struct {
	SiteName string `json:"siteName"`
	Devices  int    `json:"devices"`
	Account  string `json:"account" doc:"Id of the account that has it"`
}

type room struct {
	ID       string        `json:"id"`
	Kind     string        `json:"kind" enum:"Room"`
	Metadata metadata      `json:"metadata"`
	Spec     roomSpec      `json:"spec"`
	Status   roomStatus    `json:"status"`
	Impact   *impactReport `json:"impact,omitempty" doc:"With dryRun=true: what it would do to devices"`
}

type roomWriteSpec struct {
	Site     string `json:"site,omitempty" doc:"Id or name" maxLength:"200"`
	Floor    string `json:"floor,omitempty"`
	Size     string `json:"size,omitempty" maxLength:"20"`
	Capacity int    `json:"capacity,omitempty" minimum:"0" maximum:"10000"`
}

type roomWrite struct {
	ReadOnly
	Metadata metadataWrite `json:"metadata"`
	Spec     roomWriteSpec `json:"spec"`
}

func (s *server) rooms() noun[fleet.Room, room, roomWrite] {
	st := s.o.Store
	return noun[fleet.Room, room, roomWrite]{
		kind: "Room", plural: "Rooms", path: "rooms", words: "room", about: "site", holds: true,
		listed: func(l *lists) *[]fleet.Room { return &l.rooms },
		fresh:  func(id fleet.AccountID) fleet.Room { return fleet.Room{Account: id} },
		of:     func(v fleet.Room) object { return object{v.Account, string(v.ID), v.Revision} },
		name:   func(v fleet.Room) string { return v.Name },
		find:   st.FindRoom, all: st.Rooms, create: st.CreateRoom, save: st.SaveRoom,
		remove: func(ctx context.Context, by fleet.Actor, v fleet.Room) error {
			return st.DeleteRoom(ctx, by, v.Account, v.ID)
		},
		shower: s.roomShower, writes: writesRoom, take: s.takeRoom,
		change: roomChange, impact: func(v *room) **impactReport { return &v.Impact },
	}
}

func (s *server) roomShower(ctx context.Context, id fleet.AccountID, _ ...fleet.Room) (func(fleet.Room) room, error) {
	in, err := s.o.Store.Populations(ctx, id)
	if err != nil {
		return nil, err
	}
	sites, err := s.o.Store.Sites(ctx, id, fleet.Page{})
	if err != nil {
		return nil, err
	}
	names := map[fleet.SiteID]string{}
	for _, v := range sites {
		names[v.ID] = v.Name
	}
	return func(v fleet.Room) room {
		return room{string(v.ID), "Room", metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision},
			roomSpec(writesRoom(v).Spec), roomStatus{names[v.Site], in[string(v.ID)], string(v.Account)}, nil}
	}, nil
}

func writesRoom(v fleet.Room) roomWrite {
	return roomWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: roomWriteSpec{string(v.Site), v.Floor, v.Size, v.Capacity}}
}

func (s *server) takeRoom(ctx context.Context, v fleet.Room, w roomWrite) (fleet.Room, []fieldProblem, error) {
	problems := append(w.Metadata.check(), checkText("/spec/floor", w.Spec.Floor, 100)...)
	if w.Spec.Size != "" && !slices.Contains(fleet.RoomSizes, w.Spec.Size) {
		problems = append(problems, fieldProblem{Pointer: "/spec/size", Code: "enum", Detail: "size is one of " + strings.Join(fleet.RoomSizes, ", ")})
	}
	if w.Spec.Site == "" {
		problems = append(problems, fieldProblem{Pointer: "/spec/site", Code: "required", Detail: "a room is of a site"})
	}
	at, bad, err := s.sites().refer(ctx, v.Account, "/spec/site", w.Spec.Site)
	v.Name, v.Labels, v.Site, v.Floor, v.Size, v.Capacity = w.Metadata.Name, w.Metadata.Labels, at.ID, w.Spec.Floor, w.Spec.Size, w.Spec.Capacity
	return v, append(problems, bad...), err
}
