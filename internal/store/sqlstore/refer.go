package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// refer looks at what a device names that old did not: each must be the
// account's own, and stays until the transaction ends. A device that has a room
// is at the room's site. What old names needs no look: whatever is deleted is
// taken off the devices that name it.
func (s *Store) refer(ctx context.Context, tx *sql.Tx, d *fleet.Device, old fleet.Device) error {
	d.Groups = ordered(d.Groups)
	if d.Room != "" && (d.Room != old.Room || d.Site != old.Site) {
		look := `SELECT site FROM room WHERE id = $1 AND account = $2`
		if s.pg {
			look += ` FOR SHARE` // it must not move either
		}
		var site string
		err := tx.QueryRowContext(ctx, look, d.Room, d.Account).Scan(&site)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			return fault.Bad("/spec/room", "reference", "the account has no room %s", d.Room)
		case err != nil:
			return err
		case d.Site == "":
			d.Site = site
		case d.Site != site:
			return fault.Bad("/spec/room", "reference", "room %s is not at site %s", d.Room, d.Site)
		}
	}
	if d.Site != "" && d.Site != old.Site {
		if err := s.named(ctx, tx, "site", "/spec/site", "site", d.Account, d.Site); err != nil {
			return err
		}
	}
	if d.User != "" && d.User != old.User {
		if err := s.named(ctx, tx, "device_user", "/spec/user", "device user", d.Account, d.User); err != nil {
			return err
		}
	}
	for i, g := range d.Groups {
		if slices.Contains(old.Groups, g) {
			continue
		}
		pointer := fmt.Sprintf("/spec/groups/%d", i)
		var filter string
		err := tx.QueryRowContext(ctx, `SELECT filter FROM device_group WHERE id = $1 AND account = $2`+s.forShare(), g, d.Account).Scan(&filter)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			return fault.Bad(pointer, "reference", "the account has no device group %s", g)
		case err != nil:
			return err
		case filter != "":
			return fault.Bad(pointer, "dynamicGroup", "device group %s is dynamic: its filter decides who is in it", g)
		}
	}
	return nil
}

// named fails when the account has no such thing.
func (s *Store) named(ctx context.Context, tx *sql.Tx, table, pointer, what string, account fleet.AccountID, id string) error {
	ok, err := s.exists(ctx, tx, table, account, id)
	if err == nil && !ok {
		return fault.Bad(pointer, "reference", "the account has no %s %s", what, id)
	}
	return err
}
