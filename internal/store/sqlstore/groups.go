package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

var deviceGroups = noun[fleet.Group]{
	table: "device_group", what: "device group", action: "deviceGroup", prefix: "grp_", most: func(l limits) int { return l.groups },
	own: "description, filter",
	common: func(v *fleet.Group) common {
		return common{(*string)(&v.ID), &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
	},
	values: func(v fleet.Group) []any { return []any{v.Description, v.Filter} },
	scan:   func(v *fleet.Group) ([]any, func() error) { return []any{&v.Description, &v.Filter}, nil },
	fields: func(v fleet.Group) []string { return []string{"description", v.Description, "filter", v.Filter} },
	check: func(v fleet.Group) error {
		return errors.Join(checkText("/spec/description", v.Description), checkText("/spec/filter", v.Filter))
	},
	settle: func(ctx context.Context, s *Store, tx *sql.Tx, old *fleet.Group, v fleet.Group, _ map[string]string) error {
		switch {
		case old != nil && old.Dynamic() != v.Dynamic():
			return fault.Bad("/spec/kind", "immutable", "a group stays static or dynamic: make a new one")
		case old == nil && v.Dynamic():
			return atMost(ctx, tx, "device_group", ` AND filter <> ''`, v.Account, s.limits.dynamic, "dynamic device group")
		}
		return nil
	},
}

// CreateGroup implements fleet.GroupStore.
func (s *Store) CreateGroup(ctx context.Context, by fleet.Actor, v fleet.Group) (fleet.Group, error) {
	return deviceGroups.create(ctx, s, by, v)
}

// FindGroup implements fleet.GroupStore.
func (s *Store) FindGroup(ctx context.Context, root fleet.AccountID, ref string) (fleet.Group, error) {
	return deviceGroups.find(ctx, s, root, ref)
}

// Groups implements fleet.GroupStore.
func (s *Store) Groups(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Group, error) {
	return deviceGroups.list(ctx, s, id, p)
}

// SaveGroup implements fleet.GroupStore.
func (s *Store) SaveGroup(ctx context.Context, by fleet.Actor, v fleet.Group) (fleet.Group, error) {
	return deviceGroups.save(ctx, s, by, v)
}

// DeleteGroup implements fleet.GroupStore.
func (s *Store) DeleteGroup(ctx context.Context, by fleet.Actor, id fleet.AccountID, v fleet.GroupID) error {
	return deviceGroups.remove(ctx, s, by, id, string(v), func(tx *sql.Tx, old fleet.Group, changes map[string]string) error {
		if !old.Dynamic() {
			res, err := s.leave(ctx, tx, "device", id, string(v))
			if err := took(changes, "devices", res, err); err != nil {
				return err
			}
		}
		return s.unused(ctx, tx, id, policy.DeviceGroup, string(v), "device group")
	})
}

// leave takes an id off the groups of all rows of the account. Lists are stored
// as ["a","b"], and ids hold nothing that is written otherwise in there.
func (s *Store) leave(ctx context.Context, tx *sql.Tx, table string, account fleet.AccountID, group string) (sql.Result, error) {
	quoted := `"` + group + `"`
	return tx.ExecContext(ctx, `UPDATE `+table+` SET groups = replace(replace(replace(groups, $3, ''), $4, ''), $5, ''), updated_at = $6, revision = revision + 1
		WHERE account = $1 AND groups <> '' AND groups LIKE $2 ESCAPE '\'`, account, "%"+strings.ReplaceAll(quoted, "_", `\_`)+"%", ","+quoted, quoted+",", "["+quoted+"]", micro(s.now()))
}

var deviceUsers = noun[fleet.User]{
	table: "device_user", what: "device user", action: "deviceUser", prefix: "usr_", most: func(l limits) int { return l.users },
	own: "email, groups",
	common: func(v *fleet.User) common {
		return common{(*string)(&v.ID), &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
	},
	values: func(v fleet.User) []any { return []any{v.Email, encodeList(v.Groups)} },
	scan: func(v *fleet.User) ([]any, func() error) {
		var groups string
		return []any{&v.Email, &groups}, func() error { return decodeList(groups, &v.Groups) }
	},
	fields: func(v fleet.User) []string {
		return []string{"email", v.Email, "groups", strings.Join(v.Groups, ", ")}
	},
	check: func(v fleet.User) error { return errors.Join(checkText("/spec/email", v.Email), checkGroups(v.Groups)) },
	refer: func(ctx context.Context, s *Store, tx *sql.Tx, v *fleet.User) error {
		for i, g := range v.Groups {
			if err := s.named(ctx, tx, "user_group", fmt.Sprintf("/spec/groups/%d", i), "device user group", v.Account, g); err != nil {
				return err
			}
		}
		return nil
	},
}

// maxGroups bounds the groups that one device or user names.
const maxGroups = 100

func checkGroups(l []string) error {
	if len(l) > maxGroups {
		return fault.Bad("/spec/groups", "range", "at most %d groups can be named", maxGroups)
	}
	for i, g := range l {
		if err := checkText(fmt.Sprintf("/spec/groups/%d", i), g); err != nil {
			return err
		}
	}
	return nil
}

// ordered is a list of ids in the order in which it is kept, each once: sets
// that are alike are stored alike.
func ordered(l []string) []string {
	if len(l) < 2 {
		return l
	}
	l = slices.Clone(l)
	slices.Sort(l)
	return slices.Compact(l)
}

// CreateUser implements fleet.GroupStore.
func (s *Store) CreateUser(ctx context.Context, by fleet.Actor, v fleet.User) (fleet.User, error) {
	v.Groups = ordered(v.Groups)
	return deviceUsers.create(ctx, s, by, v)
}

// FindUser implements fleet.GroupStore.
func (s *Store) FindUser(ctx context.Context, root fleet.AccountID, ref string) (fleet.User, error) {
	return deviceUsers.find(ctx, s, root, ref)
}

// Users implements fleet.GroupStore.
func (s *Store) Users(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.User, error) {
	return deviceUsers.list(ctx, s, id, p)
}

// SaveUser implements fleet.GroupStore.
func (s *Store) SaveUser(ctx context.Context, by fleet.Actor, v fleet.User) (fleet.User, error) {
	v.Groups = ordered(v.Groups)
	return deviceUsers.save(ctx, s, by, v)
}

// DeleteUser implements fleet.GroupStore.
func (s *Store) DeleteUser(ctx context.Context, by fleet.Actor, id fleet.AccountID, v fleet.UserID) error {
	return deviceUsers.remove(ctx, s, by, id, string(v), func(tx *sql.Tx, _ fleet.User, changes map[string]string) error {
		res, err := tx.ExecContext(ctx, `UPDATE device SET device_user = '', updated_at = $3, revision = revision + 1 WHERE account = $1 AND device_user = $2 AND device_user <> ''`, id, v, micro(s.now()))
		return took(changes, "devices", res, err)
	})
}

var userGroups = noun[fleet.UserGroup]{
	table: "user_group", what: "device user group", action: "deviceUserGroup", prefix: "dug_", most: func(l limits) int { return l.userGroups },
	own: "description",
	common: func(v *fleet.UserGroup) common {
		return common{(*string)(&v.ID), &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
	},
	values: func(v fleet.UserGroup) []any { return []any{v.Description} },
	scan:   func(v *fleet.UserGroup) ([]any, func() error) { return []any{&v.Description}, nil },
	fields: func(v fleet.UserGroup) []string { return []string{"description", v.Description} },
	check:  func(v fleet.UserGroup) error { return checkText("/spec/description", v.Description) },
}

// CreateUserGroup implements fleet.GroupStore.
func (s *Store) CreateUserGroup(ctx context.Context, by fleet.Actor, v fleet.UserGroup) (fleet.UserGroup, error) {
	return userGroups.create(ctx, s, by, v)
}

// FindUserGroup implements fleet.GroupStore.
func (s *Store) FindUserGroup(ctx context.Context, root fleet.AccountID, ref string) (fleet.UserGroup, error) {
	return userGroups.find(ctx, s, root, ref)
}

// UserGroups implements fleet.GroupStore.
func (s *Store) UserGroups(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.UserGroup, error) {
	return userGroups.list(ctx, s, id, p)
}

// SaveUserGroup implements fleet.GroupStore.
func (s *Store) SaveUserGroup(ctx context.Context, by fleet.Actor, v fleet.UserGroup) (fleet.UserGroup, error) {
	return userGroups.save(ctx, s, by, v)
}

// DeleteUserGroup implements fleet.GroupStore.
func (s *Store) DeleteUserGroup(ctx context.Context, by fleet.Actor, id fleet.AccountID, v fleet.UserGroupID) error {
	return userGroups.remove(ctx, s, by, id, string(v), func(tx *sql.Tx, _ fleet.UserGroup, changes map[string]string) error {
		res, err := s.leave(ctx, tx, "device_user", id, string(v))
		if err := took(changes, "users", res, err); err != nil {
			return err
		}
		return s.unused(ctx, tx, id, policy.UserGroup, string(v), "device user group")
	})
}

var views = noun[fleet.View]{
	table: "saved_view", what: "saved view", action: "savedView", prefix: "viw_", most: func(l limits) int { return l.views },
	own: "filter, sort, columns",
	common: func(v *fleet.View) common {
		return common{&v.ID, &v.Account, &v.Name, &v.Labels, &v.CreatedAt, &v.UpdatedAt, &v.Revision}
	},
	values: func(v fleet.View) []any { return []any{v.Filter, v.Sort, encodeList(v.Columns)} },
	scan: func(v *fleet.View) ([]any, func() error) {
		var columns string
		return []any{&v.Filter, &v.Sort, &columns}, func() error { return decodeList(columns, &v.Columns) }
	},
	fields: func(v fleet.View) []string {
		return []string{"filter", v.Filter, "sort", v.Sort, "columns", strings.Join(v.Columns, ", ")}
	},
	check: func(v fleet.View) error {
		return errors.Join(checkText("/spec/filter", v.Filter), checkText("/spec/sort", v.Sort), checkText("/spec/columns", strings.Join(v.Columns, "")))
	},
}

// CreateView implements fleet.GroupStore.
func (s *Store) CreateView(ctx context.Context, by fleet.Actor, v fleet.View) (fleet.View, error) {
	return views.create(ctx, s, by, v)
}

// FindView implements fleet.GroupStore.
func (s *Store) FindView(ctx context.Context, root fleet.AccountID, ref string) (fleet.View, error) {
	return views.find(ctx, s, root, ref)
}

// Views implements fleet.GroupStore.
func (s *Store) Views(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.View, error) {
	return views.list(ctx, s, id, p)
}

// SaveView implements fleet.GroupStore.
func (s *Store) SaveView(ctx context.Context, by fleet.Actor, v fleet.View) (fleet.View, error) {
	return views.save(ctx, s, by, v)
}

// DeleteView implements fleet.GroupStore.
func (s *Store) DeleteView(ctx context.Context, by fleet.Actor, id fleet.AccountID, v string) error {
	return views.remove(ctx, s, by, id, v, nil)
}
