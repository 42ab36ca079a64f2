package sqlstore

import (
	"context"
	"strings"
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/store/storetest"
)

// explained runs f and returns the plan of each statement that it would read
// with: the statements come from the store itself, not from a copy of them here.
func explained(t *testing.T, s *Store, f func(s *Store)) (plans []string) {
	t.Helper()
	var seen []statement
	spy := openSpied(t, s.url, func(q string, args []any) { seen = append(seen, statement{q, args}) })
	f(spy)
	for _, st := range seen {
		r, err := s.r.Query(`EXPLAIN QUERY PLAN `+st.text, st.args...)
		lines, err := collect(r, err, func(r row) (line string, err error) {
			var a, b, c int
			return line, r.Scan(&a, &b, &c, &line)
		})
		if err != nil {
			t.Fatalf("%s: %v", st.text, err)
		}
		plans = append(plans, st.text+"\n  "+strings.Join(lines, "\n  "))
	}
	return plans
}

type statement struct {
	text string
	args []any
}

// A page must cost its rows, not the table: a sort reads all of it for each.
func TestNoListIsSortedAnewForEachPage(t *testing.T) {
	s := openAt(t, engines["sqlite"](t))
	id := storetest.Fill(t, s).Customer
	ctx := context.Background()
	top, err := s.Operator(ctx)
	if err != nil {
		t.Fatal(err)
	}
	p := fleet.Page{After: "a", Limit: 10}
	for name, list := range map[string]func(s *Store) error{
		"accounts": func(s *Store) error { _, err := s.Accounts(ctx, top.ID, p); return err },
		"devices":  func(s *Store) error { _, err := s.Devices(ctx, id, fleet.DeviceQuery{Page: p}); return err },
		"devices, narrowed": func(s *Store) error {
			_, err := s.Devices(ctx, id, fleet.DeviceQuery{Page: p, Text: "a", Family: fleet.UCS, Model: "VVX 450"})
			return err
		},
		"devices by serial": func(s *Store) error {
			_, err := s.Devices(ctx, id, fleet.DeviceQuery{Page: p, Serial: "S"})
			return err
		},
		"devices by name": func(s *Store) error {
			_, err := s.Devices(ctx, id, fleet.DeviceQuery{Page: fleet.Page{After: `["a","dev_"]`, Limit: 10}, Sort: []fleet.Sort{{Field: "name"}}})
			return err
		},
		"devices by MAC, backwards": func(s *Store) error {
			_, err := s.Devices(ctx, id, fleet.DeviceQuery{Page: fleet.Page{After: `["a","dev_"]`, Limit: 10}, Sort: []fleet.Sort{{Field: "mac", Down: true}}})
			return err
		},
		"devices behind":      func(s *Store) error { _, err := s.Holding(ctx, id, 1, "dev_", 10); return err },
		"generations":         func(s *Store) error { _, err := s.Generations(ctx, id); return err },
		"pending devices":     func(s *Store) error { _, err := s.PendingDevices(ctx, id, p); return err },
		"sites":               func(s *Store) error { _, err := s.Sites(ctx, id, p); return err },
		"rooms":               func(s *Store) error { _, err := s.Rooms(ctx, id, p); return err },
		"device groups":       func(s *Store) error { _, err := s.Groups(ctx, id, p); return err },
		"device users":        func(s *Store) error { _, err := s.Users(ctx, id, p); return err },
		"user groups":         func(s *Store) error { _, err := s.UserGroups(ctx, id, p); return err },
		"saved views":         func(s *Store) error { _, err := s.Views(ctx, id, p); return err },
		"populations":         func(s *Store) error { _, err := s.Populations(ctx, id); return err },
		"policies":            func(s *Store) error { _, err := s.Policies(ctx, id, p); return err },
		"past of a policy":    func(s *Store) error { _, err := s.PolicyHistory(ctx, id, "pol_1", 5, 10); return err },
		"a state of a policy": func(s *Store) error { _, err := s.PolicyAt(ctx, id, "pol_1", 1); return ignoreMissing(err) },
		"visits":              func(s *Store) error { _, err := s.Visits(ctx, id, fleet.MAC{1: 4}, time.Time{}, 10); return err },
		"tokens":              func(s *Store) error { _, err := s.Tokens(ctx, id, p); return err },
		"audit":               func(s *Store) error { _, err := s.Audit(ctx, id, 100, 10); return err },
		"uploads":             func(s *Store) error { _, err := s.Uploads(ctx, id, fleet.MAC{1: 4}); return err },
		"history":             func(s *Store) error { _, err := s.CredentialHistory(ctx, id); return err },
		"valid pairs":         func(s *Store) error { _, err := s.ValidCredentials(ctx, id, time.Now()); return err },
		"jobs":                func(s *Store) error { _, err := s.Jobs(ctx, top.ID, fleet.Page{After: "job_~", Limit: 10}); return err },
		"job items":           func(s *Store) error { return jobItems(s, id) },
		"token by hash": func(s *Store) error {
			_, err := s.TokenByHash(ctx, access.Hash("x"), time.Now())
			return ignoreMissing(err)
		},
		"device by MAC":    func(s *Store) error { _, err := s.DeviceByMAC(ctx, id, fleet.MAC{1: 4}); return ignoreMissing(err) },
		"device by serial": func(s *Store) error { _, err := s.DeviceBySerial(ctx, id, "S"); return ignoreMissing(err) },
	} {
		t.Run(name, func(t *testing.T) {
			plans := explained(t, s, func(s *Store) {
				if err := list(s); err != nil {
					t.Fatal(err)
				}
			})
			if len(plans) == 0 {
				t.Fatal("no statement was seen")
			}
			for _, p := range plans {
				if strings.Contains(p, "USE TEMP B-TREE") || strings.Contains(p, "SCAN device") && !strings.Contains(p, "COVERING") {
					t.Error(p)
				}
			}
		})
	}
}

func jobItems(s *Store, id fleet.AccountID) error {
	js, err := s.Jobs(context.Background(), id, fleet.Page{})
	if err != nil {
		return err
	}
	for _, state := range []job.ItemState{"", job.ItemFailed} {
		if _, err := s.Items(context.Background(), id, js[0].ID, job.ItemQuery{State: state, After: 1, Limit: 10}); err != nil {
			return err
		}
	}
	return nil
}

func ignoreMissing(err error) error {
	if isMissing(err) {
		return nil
	}
	return err
}

func TestAPINIsFoundWithoutLookingAtTheOthers(t *testing.T) {
	s := openAt(t, engines["sqlite"](t))
	var a, b, c int
	var plan string
	if err := s.r.QueryRow(`EXPLAIN QUERY PLAN `+takePINSQL, 2, "x", 1).Scan(&a, &b, &c, &plan); err != nil || !strings.Contains(plan, "pairing_pin (pin=?)") {
		t.Errorf("%q %v", plan, err)
	}
}

func TestPairingsThatAreOverAreNotReadAgainForEachThatBegins(t *testing.T) {
	s := openAt(t, engines["sqlite"](t))
	var a, b, c int
	var plan string
	if err := s.r.QueryRow(`EXPLAIN QUERY PLAN `+expirePairingsSQL, 2).Scan(&a, &b, &c, &plan); err != nil || !strings.Contains(plan, "pairing_due (expires_at<?)") {
		t.Errorf("%q %v", plan, err)
	}
}
