package sqlstore

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/secret"
)

func TestAnotherPublicHostIsTheNextGenerationOfEachAccountOnce(t *testing.T) {
	for engine, at := range engines {
		t.Run(engine, func(t *testing.T) {
			url, ctx := at(t), context.Background()
			open := func(host string) *Store {
				s, err := Open(ctx, Options{URL: url, Keyring: testKeys(t), Host: host})
				if err != nil {
					t.Fatal(err)
				}
				return s
			}
			move := func(s *Store, want int) {
				t.Helper()
				if n, err := s.MoveHost(ctx); err != nil || n != want {
					t.Fatalf("%d accounts moved, want %d: %v", n, want, err)
				}
			}
			s := open("")
			top, err := s.Operator(ctx)
			if err != nil {
				t.Fatal(err)
			}
			by := fleet.System("test", top.ID)
			p := fleet.DefaultProvisioning()
			p.Overlap = 0
			a, err := s.CreateAccount(ctx, by, fleet.Account{Parent: top.ID, Name: "acme", Type: fleet.Customer}, p, fleet.CredentialsEdit{User: "acme", Password: secret.New("password")})
			if err != nil {
				t.Fatal(err)
			}
			move(s, 0) // it does not know
			_ = s.Close()

			s = open("old.example")
			move(s, 0) // the first start that knows moves nobody
			if c, _ := s.Provisioning(ctx, a.ID); c.Current.Host != "old.example" || c.Current.Generation != 1 {
				t.Errorf("at first %+v", c.Current)
			}
			_ = s.Close()

			s = open("new.example")
			if done, err := s.moveHost(ctx, top.ID); err != nil || !done { // killed after the first account
				t.Fatal(done, err)
			}
			_ = s.Close()
			s = open("new.example")
			defer func() { _ = s.Close() }()
			move(s, 1)
			move(s, 0)
			for _, id := range []fleet.AccountID{top.ID, a.ID} {
				all, err := s.CredentialHistory(ctx, id)
				if err != nil || len(all) != 2 || all[0].Host != "new.example" || all[1].Host != "old.example" || all[0].Generation != 2 || all[0].User != all[1].User || !all[0].Password.Equal(all[1].Password) {
					t.Fatalf("%v: %+v", err, all)
				}
				if left := time.Until(all[1].ValidUntil); left < 6*24*time.Hour {
					t.Errorf("the old name's users are seen for %v", left)
				}
			}
			var rows int
			if err := s.r.QueryRow(`SELECT count(*) FROM audit WHERE action = 'credentials.moved'`).Scan(&rows); err != nil || rows != 2 {
				t.Errorf("%d rows in the trail, %v", rows, err)
			}
		})
	}
}

func TestServersThatStartTogetherWithAnotherHostMoveEachAccountOnce(t *testing.T) {
	for engine, at := range engines {
		t.Run(engine, func(t *testing.T) {
			url, ctx := at(t), context.Background()
			open := func(host string) *Store {
				s, err := Open(ctx, Options{URL: url, Keyring: testKeys(t), Host: host})
				if err != nil {
					t.Fatal(err)
				}
				t.Cleanup(func() { _ = s.Close() })
				return s
			}
			s := open("old.example")
			top, err := s.Operator(ctx)
			if err != nil {
				t.Fatal(err)
			}
			const accounts = 16
			for i := range accounts - 1 {
				if _, err := s.CreateAccount(ctx, fleet.System("test", top.ID), fleet.Account{Parent: top.ID, Name: fmt.Sprint("a", i), Type: fleet.Customer}, fleet.DefaultProvisioning(),
					fleet.CredentialsEdit{User: "u", Password: secret.New("password")}); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := s.MoveHost(ctx); err != nil {
				t.Fatal(err)
			}
			var all sync.WaitGroup
			var moved atomic.Int64
			for _, s := range []*Store{open("new.example"), open("new.example"), open("new.example")} {
				all.Go(func() {
					n, err := s.MoveHost(ctx)
					if err != nil {
						t.Error(err)
					}
					moved.Add(int64(n))
				})
			}
			all.Wait()
			if moved.Load() != accounts {
				t.Errorf("%d moves of %d accounts", moved.Load(), accounts)
			}
		})
	}
}
