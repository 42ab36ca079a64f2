package sqlstore

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/fleet"
	"muster/internal/store/storetest"
)

// everything is what a store answers, the parts that no list shows included.
func everything(t *testing.T, s *Store, f storetest.Filled) any {
	t.Helper()
	top, err := s.Operator(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	token, err := s.TokenByHash(t.Context(), f.Token, time.Unix(0, 0))
	if err != nil {
		t.Fatal(err)
	}
	remembered, first, err := s.Remember(t.Context(), f.Scope, f.Key, [32]byte{}, time.Unix(0, 0))
	if err != nil || first {
		t.Fatalf("the answer was not remembered (%v)", err)
	}
	if n, err := s.VerifyAudit(t.Context()); n != 0 || err != nil {
		t.Fatalf("the trail does not fit at %d (%v)", n, err)
	}
	return struct {
		Answers    []storetest.Answer
		Token      access.Token
		Remembered access.Remembered
	}{storetest.Answers(t, s, top.ID), token, remembered}
}

func TestARestoredBackupAnswersAsBefore(t *testing.T) {
	if testing.Short() {
		t.Skip("long: make test runs it")
	}
	for from := range engines {
		for to := range engines {
			t.Run(from+" to "+to, func(t *testing.T) {
				s := openAt(t, engines[from](t))
				f := storetest.Fill(t, s)
				want := everything(t, s, f)
				file := filepath.Join(t.TempDir(), "backup.db")
				if err := s.Backup(t.Context(), file); err != nil {
					t.Fatal(err)
				}
				target := engines[to](t)
				o := Options{URL: target, Keyring: testKeys(t)}
				if err := Restore(t.Context(), file, o); err != nil {
					t.Fatal(err)
				}
				got := openAt(t, target)
				if d := storetest.Diff(want, everything(t, got, f)); d != "" {
					t.Errorf("-before +after:\n%s", d)
				}
				goesOn(t, got, f)
				if d := storetest.Diff(want, everything(t, s, f)); d != "" {
					t.Errorf("the backup changed what was backed up:\n%s", d)
				}
				before := everything(t, got, f)
				if err := Restore(t.Context(), file, o); err == nil || !strings.Contains(err.Error(), "holds a Muster database already") {
					t.Errorf("restored over a database: %v", err)
				}
				if d := storetest.Diff(before, everything(t, got, f)); d != "" {
					t.Errorf("the refused restore changed something:\n%s", d)
				}
			})
		}
	}
}

// goesOn writes to a store that was restored or brought up to date.
func goesOn(t *testing.T, s *Store, f storetest.Filled) {
	t.Helper()
	p, err := s.Provisioning(t.Context(), f.Customer)
	if err != nil {
		t.Fatal(err)
	}
	p, err = s.SaveProvisioning(t.Context(), fleet.System("test", f.Customer), p, fleet.CredentialsEdit{User: "after"})
	if err != nil || p.Current.Generation != 3 {
		t.Errorf("an edit gave %+v, %v", p.Current, err)
	}
	if n, err := s.VerifyAudit(t.Context()); n != 0 || err != nil {
		t.Errorf("the trail does not go on at %d (%v)", n, err)
	}
}

func TestARestoreThatBrokeOffCanBeginAgain(t *testing.T) {
	if testing.Short() {
		t.Skip("long: make test runs it")
	}
	for to := range engines {
		t.Run(to, func(t *testing.T) {
			s := openAt(t, engines["sqlite"](t))
			f := storetest.Fill(t, s)
			file := filepath.Join(t.TempDir(), "backup.db")
			if err := s.Backup(t.Context(), file); err != nil {
				t.Fatal(err)
			}
			damaged := filepath.Join(t.TempDir(), "damaged.db")
			if err := s.Backup(t.Context(), damaged); err != nil {
				t.Fatal(err)
			}
			damage(t, "sqlite:"+damaged, `PRAGMA foreign_keys = 0`, `DELETE FROM account WHERE name = 'acme'`)
			o := Options{URL: engines[to](t), Keyring: testKeys(t)}
			if err := Restore(t.Context(), damaged, o); err == nil {
				t.Fatal("restored devices without their account")
			}
			if err := Restore(t.Context(), file, o); err != nil {
				t.Fatal(err)
			}
			if d := storetest.Diff(everything(t, s, f), everything(t, openAt(t, o.URL), f)); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestABackupIsOfOneMomentWhileOthersWrite(t *testing.T) {
	if testing.Short() {
		t.Skip("long: make test runs it")
	}
	for from := range engines {
		t.Run(from, func(t *testing.T) {
			s := openAt(t, engines[from](t))
			f := storetest.Fill(t, s)
			ctx, stop := context.WithCancel(t.Context())
			done := make(chan int)
			go func() {
				n := 0
				for ; ctx.Err() == nil; n++ {
					_, err := s.CreateDevice(ctx, fleet.System("writer", f.Customer), fleet.Device{Account: f.Customer, MAC: fleet.MAC{0x0c, 0, 0, 0, byte(n >> 8), byte(n)}, Name: fmt.Sprint("d", n)})
					if err != nil && ctx.Err() == nil {
						t.Error(err)
						break
					}
				}
				done <- n
			}()
			for i := range 3 {
				file := filepath.Join(t.TempDir(), fmt.Sprint(i, ".db"))
				if err := s.Backup(t.Context(), file); err != nil {
					t.Fatal(err)
				}
				b := openAt(t, "sqlite:"+file)
				if n, err := b.VerifyAudit(t.Context()); n != 0 || err != nil {
					t.Errorf("the trail does not fit at %d (%v)", n, err)
				}
				var devices, lines int
				if err := b.r.QueryRow(`SELECT (SELECT count(*) FROM device WHERE mac LIKE '0c0000%'), (SELECT count(*) FROM audit WHERE actor_name = 'writer')`).Scan(&devices, &lines); err != nil {
					t.Fatal(err)
				}
				if devices != lines {
					t.Errorf("%d devices and %d lines about them", devices, lines)
				}
			}
			stop()
			<-done
		})
	}
}
