package sqlstore

import (
	"context"
	"database/sql"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/policy"
)

func TestADeviceIsDeletedWithAPolicyThatSomebodyEditsMeanwhile(t *testing.T) {
	if testing.Short() {
		t.Skip("make test asks both engines, the inner loop one")
	}
	s := openPostgreSQL(t) // SQLite has one writer
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	top, err := s.Operator(ctx)
	if err != nil {
		t.Fatal(err)
	}
	by := fleet.System("test", top.ID)
	d, err := s.CreateDevice(ctx, by, fleet.Device{Account: top.ID, MAC: fleet.MAC{5: 1}})
	if err != nil {
		t.Fatal(err)
	}
	p, err := s.CreatePolicy(ctx, by, policy.Policy{Account: top.ID, Name: "p", Level: policy.Device, Target: string(d.ID)})
	if err != nil {
		t.Fatal(err)
	}
	deleted := make(chan error, 1)
	if err := s.write(ctx, func(tx *sql.Tx) error {
		edited := p
		edited.Settings = map[policy.Key]string{"a": "b"}
		if _, _, err := s.replacePolicy(ctx, tx, by, p, edited); err != nil {
			return err
		}
		go func() { deleted <- s.DeleteDevice(ctx, by, top.ID, d.ID) }()
		for waiting := 0; waiting == 0; { // until it has read the policy and waits for us
			if err := s.r.QueryRowContext(ctx, `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`).Scan(&waiting); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if err := <-deleted; err != nil {
		t.Fatal(err)
	}
	past, err := s.PolicyHistory(ctx, top.ID, p.ID, 0, 0)
	if err != nil || len(past) != 3 || !past[0].Deleted || past[0].Settings["a"] != "b" {
		t.Errorf("%+v, %v", past, err)
	}
}
