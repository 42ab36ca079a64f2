package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// maxSubnets bounds the rules of one site.
const maxSubnets = 100

var sites = noun[fleet.Site]{
	table: "site", what: "site", action: "site", prefix: "sit_", most: func(l limits) int { return l.sites },
	own: "region, address, profile, pin, subnets, only_new",
	common: func(v *fleet.Site) common {
		return common{(*string)(&v.ID), &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
	},
	values: func(v fleet.Site) []any {
		return []any{v.Region, v.Address, v.Profile, v.PIN, encodeSubnets(v.Subnets), v.OnlyNew}
	},
	scan: func(v *fleet.Site) ([]any, func() error) {
		var subnets string
		return []any{&v.Region, &v.Address, &v.Profile, &v.PIN, &subnets, &v.OnlyNew}, func() (err error) {
			v.Subnets, err = decodeSubnets(subnets)
			return err
		}
	},
	fields: func(v fleet.Site) []string {
		return []string{"region", v.Region, "address", v.Address, "profile", v.Profile, "pin", v.PIN, "subnets", subnetWords(v.Subnets), "deviceAssociation", association(v.OnlyNew)}
	},
	hidden: map[string]bool{"pin": true},
	along:  map[string]string{"bundle": `SELECT count(*) FROM bundle WHERE site = $1`, "rooms": `SELECT count(*) FROM room WHERE site = $1`, "enrollmentCodes": `SELECT count(*) FROM enrollment_code WHERE site = $1`},
	check: func(v fleet.Site) error {
		return errors.Join(checkText("/spec/region", v.Region), checkText("/spec/address", v.Address), checkText("/spec/profile", v.Profile), checkText("/spec/pin", v.PIN), checkSubnets(v.Subnets))
	},
	refer: func(ctx context.Context, s *Store, tx *sql.Tx, v *fleet.Site) error { return s.reaches(ctx, tx, v) },
	settle: func(ctx context.Context, s *Store, tx *sql.Tx, old *fleet.Site, v fleet.Site, _ map[string]string) error {
		if old == nil || old.PIN != v.PIN {
			if err := s.ownPIN(ctx, tx, v); err != nil {
				return err
			}
		}
		if len(v.Subnets) == 0 || old != nil && slices.Equal(old.Subnets, v.Subnets) {
			return nil
		}
		return s.ownSubnets(ctx, tx, v)
	},
}

func association(onlyNew bool) string {
	if onlyNew {
		return "onlyNew"
	}
	return "always"
}

// encodeSubnets writes rules as they are stored: ["10.1.0.0/16", "203.0.113.7/32 10.2.0.0/16"],
// the public prefix and, where there is one, the private.
func encodeSubnets(l []fleet.Subnet) string {
	out := make([]string, len(l))
	for i, n := range l {
		out[i] = n.Public.String()
		if n.Private.IsValid() {
			out[i] += " " + n.Private.String()
		}
	}
	return encodeList(out)
}

func decodeSubnets(text string) (out []fleet.Subnet, err error) {
	if text == "" {
		return nil, nil
	}
	var all []string
	if err := json.Unmarshal([]byte(text), &all); err != nil {
		return nil, err
	}
	out = make([]fleet.Subnet, len(all))
	for i, n := range all {
		public, private, both := strings.Cut(n, " ")
		if out[i].Public, err = netip.ParsePrefix(public); err != nil {
			return nil, err
		}
		if !both {
			continue
		}
		if out[i].Private, err = netip.ParsePrefix(private); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// subnetWord writes a rule for people.
func subnetWord(n fleet.Subnet) string {
	if n.Private.IsValid() {
		return n.Public.String() + " with " + n.Private.String() + " inside"
	}
	return n.Public.String()
}

func subnetWords(l []fleet.Subnet) string {
	out := make([]string, len(l))
	for i, n := range l {
		out[i] = subnetWord(n)
	}
	return strings.Join(out, ", ")
}

// overlapping refuses n, under the field that says such rules.
func overlapping(n fleet.Subnet, format string, args ...any) error {
	pointer := "/spec/subnets"
	if n.Private.IsValid() {
		pointer = "/spec/privateSubnets"
	}
	e := fault.Bad(pointer, "subnetOverlap", format, args...)
	e.Code = "subnetOverlap"
	return e
}

func checkSubnets(l []fleet.Subnet) error {
	if len(l) > maxSubnets {
		return fault.Bad("/spec/subnets", "range", "a site has at most %d subnets", maxSubnets)
	}
	for i, n := range l {
		if !n.Public.IsValid() {
			return fault.Bad("/spec/subnets", "pattern", "subnet %d has no prefix such as 10.1.0.0/16", i+1)
		}
		for _, o := range l[:i] {
			if overlap(n, o) {
				return overlapping(n, "the site's own subnets %s and %s overlap", subnetWord(o), subnetWord(n))
			}
		}
	}
	return nil
}

// masked takes the host bits off, so that a subnet is written one way.
func masked(l []fleet.Subnet) []fleet.Subnet {
	out := make([]fleet.Subnet, 0, len(l))
	for _, n := range l {
		out = append(out, fleet.Subnet{Public: plain(n.Public), Private: plain(n.Private)})
	}
	return out
}

func plain(p netip.Prefix) netip.Prefix {
	if a := p.Addr(); a.Is4In6() && p.Bits() >= 96 {
		p = netip.PrefixFrom(a.Unmap(), p.Bits()-96)
	}
	return p.Masked()
}

// overlap reports whether a device could be of both rules and neither is the
// more particular. One that looks behind a public prefix is more particular than
// one for all of that prefix, or of a wider one.
func overlap(a, b fleet.Subnet) bool {
	if !a.Public.Overlaps(b.Public) {
		return false
	}
	switch {
	case a.Private.IsValid() && b.Private.IsValid():
		return a.Private.Overlaps(b.Private)
	case a.Private.IsValid():
		return a.Public.Bits() < b.Public.Bits()
	case b.Private.IsValid():
		return b.Public.Bits() < a.Public.Bits()
	}
	return true
}

// ownSubnets fails when a subnet of v overlaps one of another site of the account.
func (s *Store) ownSubnets(ctx context.Context, tx *sql.Tx, v fleet.Site) error {
	type other struct {
		name string
		of   []fleet.Subnet
	}
	rows, err := tx.QueryContext(ctx, `SELECT name, subnets FROM site WHERE account = $1 AND id <> $2 AND subnets <> '' ORDER BY id`, v.Account, v.ID)
	others, err := collect(rows, err, func(r row) (o other, err error) {
		var text string
		if err := r.Scan(&o.name, &text); err != nil {
			return o, err
		}
		o.of, err = decodeSubnets(text)
		return o, err
	})
	for _, o := range others {
		for _, a := range v.Subnets {
			for _, b := range o.of {
				if overlap(a, b) {
					return overlapping(a, "subnet %s overlaps %s of site %s", subnetWord(a), subnetWord(b), o.name)
				}
			}
		}
	}
	return err
}

// CreateSite implements fleet.PlaceStore.
func (s *Store) CreateSite(ctx context.Context, by fleet.Actor, v fleet.Site) (fleet.Site, error) {
	v.Subnets = masked(v.Subnets)
	return sites.create(ctx, s, by, v)
}

// FindSite implements fleet.PlaceStore.
func (s *Store) FindSite(ctx context.Context, root fleet.AccountID, ref string) (fleet.Site, error) {
	return sites.find(ctx, s, root, ref)
}

// Sites implements fleet.PlaceStore.
func (s *Store) Sites(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Site, error) {
	return sites.list(ctx, s, id, p)
}

// SaveSite implements fleet.PlaceStore.
func (s *Store) SaveSite(ctx context.Context, by fleet.Actor, v fleet.Site) (fleet.Site, error) {
	v.Subnets = masked(v.Subnets)
	return sites.save(ctx, s, by, v)
}

// DeleteSite implements fleet.PlaceStore.
func (s *Store) DeleteSite(ctx context.Context, by fleet.Actor, id fleet.AccountID, v fleet.SiteID) error {
	return sites.remove(ctx, s, by, id, string(v), func(tx *sql.Tx, _ fleet.Site, changes map[string]string) error {
		res, err := tx.ExecContext(ctx, `UPDATE device SET site = '', room = '', updated_at = $3, revision = revision + 1 WHERE account = $1 AND site = $2 AND site <> ''`, id, v, micro(s.now()))
		if err := took(changes, "devices", res, err); err != nil {
			return err
		}
		if err := s.unused(ctx, tx, id, policy.Site, string(v), "site"); err != nil {
			return err
		}
		var name string
		err = tx.QueryRowContext(ctx, `SELECT name FROM gateway WHERE account = $1 AND site = $2 LIMIT 1`, id, v).Scan(&name)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		if err == nil {
			err = fault.Coded(fault.Conflict, "inUse", "the gateway %s is for this site: delete it first", name)
		}
		return err
	})
}

// unused fails while a policy is for the thing, naming one. It comes last, when
// the trail is ours: a policy that another server makes meanwhile is seen here,
// or finds the thing gone.
func (s *Store) unused(ctx context.Context, tx *sql.Tx, id fleet.AccountID, level policy.Level, target, what string) error {
	if err := s.lockAudit(ctx, tx); err != nil {
		return err
	}
	var name string
	err := tx.QueryRowContext(ctx, `SELECT name FROM policy WHERE account = $1 AND level = $2 AND target = $3 LIMIT 1`, id, level, target).Scan(&name)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err == nil {
		return fault.Coded(fault.Conflict, "inUse", "policy %s is for this %s: delete it or give it another target first", name, what)
	}
	return err
}

var rooms = noun[fleet.Room]{
	table: "room", what: "room", action: "room", prefix: "rom_", most: func(l limits) int { return l.rooms },
	own: "site, floor, size, capacity",
	common: func(v *fleet.Room) common {
		return common{(*string)(&v.ID), &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
	},
	values: func(v fleet.Room) []any { return []any{v.Site, v.Floor, v.Size, v.Capacity} },
	scan: func(v *fleet.Room) ([]any, func() error) {
		return []any{&v.Site, &v.Floor, &v.Size, &v.Capacity}, nil
	},
	fields: func(v fleet.Room) []string {
		return []string{"site", string(v.Site), "floor", v.Floor, "size", v.Size, "capacity", fmt.Sprint(v.Capacity)}
	},
	check: func(v fleet.Room) error {
		return errors.Join(checkText("/spec/site", string(v.Site)), checkText("/spec/floor", v.Floor), checkText("/spec/size", v.Size))
	},
	refer: func(ctx context.Context, s *Store, tx *sql.Tx, v *fleet.Room) error {
		return s.named(ctx, tx, "site", "/spec/site", "site", v.Account, string(v.Site))
	},
	settle: func(ctx context.Context, s *Store, tx *sql.Tx, old *fleet.Room, v fleet.Room, changes map[string]string) error {
		if old == nil || old.Site == v.Site {
			return nil
		}
		res, err := tx.ExecContext(ctx, `UPDATE device SET site = $1, updated_at = $2, revision = revision + 1 WHERE account = $3 AND site = $4 AND site <> '' AND room = $5`,
			v.Site, micro(s.now()), v.Account, old.Site, v.ID)
		return took(changes, "devices", res, err)
	},
}

// CreateRoom implements fleet.PlaceStore.
func (s *Store) CreateRoom(ctx context.Context, by fleet.Actor, v fleet.Room) (fleet.Room, error) {
	return rooms.create(ctx, s, by, v)
}

// FindRoom implements fleet.PlaceStore.
func (s *Store) FindRoom(ctx context.Context, root fleet.AccountID, ref string) (fleet.Room, error) {
	return rooms.find(ctx, s, root, ref)
}

// Rooms implements fleet.PlaceStore.
func (s *Store) Rooms(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Room, error) {
	return rooms.list(ctx, s, id, p)
}

// SaveRoom implements fleet.PlaceStore.
func (s *Store) SaveRoom(ctx context.Context, by fleet.Actor, v fleet.Room) (fleet.Room, error) {
	return rooms.save(ctx, s, by, v)
}

// DeleteRoom implements fleet.PlaceStore.
func (s *Store) DeleteRoom(ctx context.Context, by fleet.Actor, id fleet.AccountID, v fleet.RoomID) error {
	return rooms.remove(ctx, s, by, id, string(v), func(tx *sql.Tx, old fleet.Room, changes map[string]string) error {
		res, err := tx.ExecContext(ctx, `UPDATE device SET room = '', updated_at = $4, revision = revision + 1 WHERE account = $1 AND site = $2 AND site <> '' AND room = $3`, id, old.Site, v, micro(s.now()))
		return took(changes, "devices", res, err)
	})
}

// Populations implements fleet.PlaceStore. Each count reads an index that has
// all of it.
func (s *Store) Populations(ctx context.Context, id fleet.AccountID) (map[string]int, error) {
	out := map[string]int{}
	for _, q := range []string{
		`SELECT site, room, '', '', count(*) FROM device WHERE account = $1 AND site <> '' GROUP BY site, room`,
		`SELECT '', '', '', device_user, count(*) FROM device WHERE account = $1 AND device_user <> '' GROUP BY device_user`,
		`SELECT '', '', groups, '', count(*) FROM device WHERE account = $1 AND groups <> '' GROUP BY groups`,
	} {
		rows, err := s.r.QueryContext(ctx, q, id)
		_, err = collect(rows, err, func(r row) (none struct{}, err error) {
			var site, room, groups, user string
			var n int
			if err := r.Scan(&site, &room, &groups, &user, &n); err != nil {
				return none, err
			}
			var all []string
			if err := decodeList(groups, &all); err != nil {
				return none, err
			}
			for _, id := range append(all, site, room, user) {
				if id != "" {
					out[id] += n
				}
			}
			return none, nil
		})
		if err != nil {
			return nil, s.failed(err)
		}
	}
	return out, nil
}
