package sqlstore

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

func TestAnAccountHasAsManyOfEachNounAsItMay(t *testing.T) {
	bounded(t, Quota{}, func(t *testing.T, s *Store, id fleet.AccountID, _ func(time.Duration)) {
		ctx, by := context.Background(), fleet.System("test", id)
		site, err := s.CreateSite(ctx, by, fleet.Site{Account: id, Name: "for rooms"})
		if err != nil {
			t.Fatal(err)
		}
		s.limits = limits{sites: 3, rooms: 2, groups: 4, dynamic: 2, users: 2, userGroups: 2, views: 2}
		for noun, c := range map[string]struct {
			most int
			add  func(name string) error
		}{
			"sites": {2, func(n string) error { _, err := s.CreateSite(ctx, by, fleet.Site{Account: id, Name: n}); return err }},
			"rooms": {2, func(n string) error {
				_, err := s.CreateRoom(ctx, by, fleet.Room{Account: id, Site: site.ID, Name: n})
				return err
			}},
			"dynamic groups": {2, func(n string) error {
				_, err := s.CreateGroup(ctx, by, fleet.Group{Account: id, Name: n, Filter: "held = true"})
				return err
			}},
			"users": {2, func(n string) error { _, err := s.CreateUser(ctx, by, fleet.User{Account: id, Name: n}); return err }},
			"user groups": {2, func(n string) error {
				_, err := s.CreateUserGroup(ctx, by, fleet.UserGroup{Account: id, Name: n})
				return err
			}},
			"views": {2, func(n string) error { _, err := s.CreateView(ctx, by, fleet.View{Account: id, Name: n}); return err }},
		} {
			full(t, noun, c.most, c.add)
		}
		full(t, "groups beside the dynamic ones", 2, func(n string) error {
			_, err := s.CreateGroup(ctx, by, fleet.Group{Account: id, Name: "static " + n})
			return err
		})
	})
}

func full(t *testing.T, noun string, most int, add func(name string) error) {
	t.Helper()
	for i := range most {
		if err := add(fmt.Sprint("n", i)); err != nil {
			t.Fatalf("%s: %v", noun, err)
		}
	}
	for range 2 { // what was refused is not there
		if err := add("too many"); !errors.Is(err, fault.Conflict) || fault.As(err) == nil || fault.As(err).Code != "quota" {
			t.Errorf("%s: one more than %d: %v", noun, most, err)
		}
	}
}
