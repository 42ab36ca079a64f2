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

// refs remember what a transaction found of the things that devices name, and
// keep those from being deleted until it ends.
type refs struct {
	s       *Store
	tx      *sql.Tx
	account fleet.AccountID
	found   map[string]string // by table and id: what is to know of it; "-": there is none
}

func newRefs(s *Store, tx *sql.Tx, account fleet.AccountID) *refs {
	return &refs{s, tx, account, map[string]string{}}
}

const none = "-"

// look finds a column of a thing of the account, or none.
func (r *refs) look(ctx context.Context, table, column, id string) (string, error) {
	key := table + " " + id
	if v, ok := r.found[key]; ok {
		return v, nil
	}
	text := `SELECT ` + column + ` FROM ` + table + ` WHERE id = $1 AND account = $2`
	if r.s.pg {
		text += ` FOR SHARE` // a room must not move either
	}
	var v string
	err := r.tx.QueryRowContext(ctx, text, id, r.account).Scan(&v)
	if errors.Is(err, sql.ErrNoRows) {
		v, err = none, nil
	}
	r.found[key] = v
	return v, err
}

// load looks up whatever a device names, so that rows are locked before those of devices.
func (r *refs) load(ctx context.Context, d fleet.Device) error {
	for _, t := range [...][3]string{{"site", "id", d.Site}, {"room", "site", d.Room}, {"device_user", "id", d.User}} {
		if t[2] == "" {
			continue
		}
		if _, err := r.look(ctx, t[0], t[1], t[2]); err != nil {
			return err
		}
	}
	for _, g := range d.Groups {
		if _, err := r.look(ctx, "device_group", "filter", g); err != nil {
			return err
		}
	}
	return nil
}

// refer looks at what a device names that old did not: each must be the
// account's own, and stays until the transaction ends. A device that has a room
// is at the room's site. What old names needs no look: whatever is deleted is
// taken off the devices that name it.
func (r *refs) refer(ctx context.Context, d *fleet.Device, old fleet.Device) error {
	d.Groups = ordered(d.Groups)
	if d.Room != "" && (d.Room != old.Room || d.Site != old.Site) {
		site, err := r.look(ctx, "room", "site", d.Room)
		switch {
		case err != nil:
			return err
		case site == none:
			return fault.Bad("/spec/room", "reference", "the account has no room %s", d.Room)
		case d.Site == "":
			d.Site = site
		case d.Site != site:
			return fault.Bad("/spec/room", "reference", "room %s is not at site %s", d.Room, d.Site)
		}
	}
	if d.Site != "" && d.Site != old.Site {
		if site, err := r.look(ctx, "site", "id", d.Site); err != nil || site == none {
			return cmpErr(err, fault.Bad("/spec/site", "reference", "the account has no site %s", d.Site))
		}
	}
	if d.User != "" && d.User != old.User {
		if user, err := r.look(ctx, "device_user", "id", d.User); err != nil || user == none {
			return cmpErr(err, fault.Bad("/spec/user", "reference", "the account has no device user %s", d.User))
		}
	}
	for i, g := range d.Groups {
		if slices.Contains(old.Groups, g) {
			continue
		}
		pointer := fmt.Sprintf("/spec/groups/%d", i)
		filter, err := r.look(ctx, "device_group", "filter", g)
		switch {
		case err != nil:
			return err
		case filter == none:
			return fault.Bad(pointer, "reference", "the account has no device group %s", g)
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
