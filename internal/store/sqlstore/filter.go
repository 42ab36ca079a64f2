package sqlstore

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/filter"
	"muster/internal/fleet"
)

// A clause is a condition on rows of device, and its parameters. Values are
// parameters without exception.
type clause struct {
	pg   bool
	now  time.Time
	args []any
}

func (c *clause) arg(v any) string {
	c.args = append(c.args, v)
	return fmt.Sprintf("$%d", len(c.args))
}

// contains says that part is somewhere in text, letter for letter: on SQLite that is found sooner than by LIKE.
func (c *clause) contains(text, part string) string {
	find := "instr"
	if c.pg {
		find = "strpos"
	}
	return find + "(" + text + ", " + c.arg(part) + ") > 0"
}

// filtered turns an expression into SQL. It comes to the same answer as
// filter.Expr.Match, which a test holds on both engines.
func (c *clause) filtered(f fleet.DeviceFilter) (string, error) {
	e, ok := f.(filter.Expr)
	if !ok {
		return "", fault.New(fault.Invalid, "the store does not know this kind of filter")
	}
	if e.Root() == nil {
		return "1 = 1", nil
	}
	return c.node(e.Root()), nil
}

func (c *clause) node(n filter.Node) string {
	join := func(list []filter.Node, with, none string) string {
		parts := make([]string, len(list))
		for i, m := range list {
			parts[i] = c.node(m)
		}
		if len(parts) == 0 {
			return none
		}
		return "(" + strings.Join(parts, with) + ")"
	}
	switch n := n.(type) {
	case filter.And:
		return join(n, " AND ", "1 = 1")
	case filter.Or:
		return join(n, " OR ", "1 = 0")
	case filter.Not:
		return "NOT " + c.node(n.Node)
	case *filter.Test:
		return "(" + c.test(n) + ")"
	}
	panic(fmt.Sprintf("sqlstore: a filter of %T", n))
}

// lifecycleOf is fleet.Stage.Lifecycle.
const lifecycleOf = `CASE WHEN lifecycle <> 'claimed' THEN lifecycle WHEN site = '' THEN 'claimed' WHEN activated_at = 0 THEN 'associated'
	WHEN enrolled_at < activated_at THEN 'activated' ELSE 'enrolled' END`

// columnOf are the fields that a column holds as it is, or nearly.
var columnOf = map[string]string{
	"id": "id", "name": "name", "mac": "mac", "serial": "serial", "model": "model", "family": "family", "lifecycle": lifecycleOf, "site": "site", "room": "room", "user": "device_user",
	"address": "address", "externalServer": "external_server", "connection": connectionOf,
	"onboarding":           "CASE WHEN onboarding = '' THEN 'provisioned' ELSE onboarding END",
	"autoSync":             "CASE WHEN auto_sync <> '' THEN auto_sync WHEN external_server <> '' THEN 'exclude' ELSE 'include' END",
	"firstSeen":            "first_seen",
	"lastSeen":             "last_seen",
	"lastProvisioningSync": "CASE WHEN onboarding IN (" + synced + ") THEN last_sync ELSE 0 END",
	"createdAt":            "created_at",
	"updatedAt":            "updated_at",
}

// synced are the onboarding methods that have a provisioning state.
var synced = func() string {
	var in []string
	for _, o := range []fleet.Onboarding{"", fleet.Provisioned, fleet.PIN, fleet.USB, fleet.Bluetooth} {
		if o.Offers(fleet.ProvisioningSync) != fleet.Nothing {
			in = append(in, "'"+string(o)+"'")
		}
	}
	return strings.Join(in, ", ")
}()

var signs = map[filter.Op]string{filter.Less: "<", filter.AtMost: "<=", filter.More: ">", filter.AtLeast: ">="}

func (c *clause) test(t *filter.Test) string {
	switch t.Field.Type {
	case filter.Bool:
		if t.Field.Name == "provisioningError" {
			return troubledOf + " = " + c.arg(t.Values[0].Bool)
		}
		return "held = " + c.arg(t.Values[0].Bool)
	case filter.Number:
		if t.Op == filter.Has {
			return "holds <> 0"
		}
		if t.Op == filter.Is {
			return among(c, "holds", numbers(t.Values))
		}
		return "holds " + signs[t.Op] + " " + c.arg(t.Values[0].Number)
	case filter.Time:
		col := columnOf[t.Field.Name]
		if t.Op == filter.Has {
			return col + " <> 0"
		}
		sign := "="
		if s, ok := signs[t.Op]; ok {
			sign = s
		}
		return fmt.Sprintf("%s <> 0 AND %s %s %s", col, col, sign, c.arg(t.Values[0].Micro(c.now)))
	case filter.Version:
		switch t.Op {
		case filter.Has, filter.Contains:
			return c.text("software_version", t)
		case filter.Is:
			var orders []string
			for _, v := range t.Values {
				orders = append(orders, v.Order)
			}
			return among(c, "version_order", orders)
		}
		return "version_order <> '' AND version_order " + signs[t.Op] + " " + c.arg(t.Values[0].Order)
	case filter.List:
		return c.groups(t)
	case filter.Path:
		return "1 = 0" // unresolved
	case filter.Label:
		return c.label(t)
	}
	if t.Field.Name == "state" {
		return c.text(c.state(), t)
	}
	return c.text(columnOf[t.Field.Name], t)
}

// state is fleet.Device.StateAt: both sides of the boundary to the microsecond.
func (c *clause) state() string {
	from := c.now.Add(-fleet.ActiveFor)
	cut := from.UnixMicro()
	if from.Nanosecond()%1000 != 0 {
		cut++ // what is stored has no nanoseconds: the next microsecond is the first that counts
	}
	return "CASE WHEN onboarding NOT IN (" + synced + ") THEN 'none' WHEN last_sync = 0 THEN 'staged' WHEN last_sync >= " + c.arg(cut) + " THEN 'active' ELSE 'stale' END"
}

func (c *clause) text(col string, t *filter.Test) string {
	switch t.Op {
	case filter.Has:
		return col + " <> ''"
	case filter.Is:
		return among(c, col, words(t.Values))
	case filter.Contains:
		return "lower(" + col + ") LIKE " + c.arg("%"+like(t.Values[0].Text)+"%") + ` ESCAPE '\'`
	}
	return col + " " + signs[t.Op] + " " + c.arg(t.Values[0].Text)
}

func words(vs []filter.Value) []string {
	out := make([]string, len(vs))
	for i, v := range vs {
		out[i] = v.Text
	}
	return out
}

func numbers(vs []filter.Value) []int64 {
	out := make([]int64, len(vs))
	for i, v := range vs {
		out[i] = v.Number
	}
	return out
}

// fewValues are written out; more go as one parameter.
const fewValues = 20

// among is "col is one of".
func among[T string | int64](c *clause, col string, values []T) string {
	switch {
	case len(values) == 0:
		return "1 = 0"
	case len(values) == 1:
		return col + " = " + c.arg(values[0])
	case len(values) > fewValues:
		cond, arg := oneOf(c.pg, col, len(c.args)+1, values)
		c.arg(arg)
		return cond
	}
	marks := make([]string, len(values))
	for i, v := range values {
		marks[i] = c.arg(v)
	}
	return col + " IN (" + strings.Join(marks, ", ") + ")"
}

// groups looks for ids in the JSON list of them: in quotes, each is found
// where it is an item and nowhere else.
func (c *clause) groups(t *filter.Test) string {
	if t.Op == filter.Has {
		return "groups NOT IN ('', '[]', 'null')"
	}
	find := "instr(groups, %s) > 0"
	if c.pg {
		find = "strpos(groups, %s) > 0"
	}
	parts := []string{"1 = 0"}
	for _, v := range t.Values {
		parts = append(parts, fmt.Sprintf(find, c.arg(encode(v.Text))))
	}
	return strings.Join(parts, " OR ")
}

func (c *clause) label(t *filter.Test) string {
	if t.Op == filter.Has && t.Key == "" {
		return "labels NOT IN ('', '{}', 'null')"
	}
	key := c.arg(t.Key)
	switch {
	case t.Op == filter.Has && c.pg:
		return "(labels::json -> " + key + "::text) IS NOT NULL"
	case t.Op == filter.Has:
		return "EXISTS (SELECT 1 FROM json_each(labels) WHERE key = " + key + ")"
	case c.pg:
		return c.text("("+c.labelOf(key)+` COLLATE "C")`, t)
	}
	return c.text(c.labelOf(key), t)
}

// labelOf is the value of the label that an argument names; one that a row has not is empty.
func (c *clause) labelOf(key string) string {
	if c.pg {
		return "coalesce(labels::json ->> " + key + "::text, '')"
	}
	return "coalesce((SELECT value FROM json_each(labels) WHERE key = " + key + "), '')"
}

// labelled is true of rows with a label whose value holds a text, in any case of ASCII.
func (c *clause) labelled(key, value string) string {
	return c.contains("lower("+c.labelOf(c.arg(key))+")", folded(value))
}

// sortColumn are the columns that lists can be in the order of; what they hold
// is what fleet.DevicePosition says.
var sortColumn = map[string]string{
	"id": "id", "name": "name", "mac": "mac", "serial": "serial", "model": "model", "family": "family", "lifecycle": lifecycleOf, "site": "site", "softwareVersion": "version_order",
	"firstSeen": "first_seen", "lastSeen": "last_seen", "lastProvisioningSync": "last_sync", "createdAt": "created_at", "updatedAt": "updated_at",
	"connection": connectionOf, "state": stateOrder,
}

// stateOrder is that of fleet.
const stateOrder = `CASE WHEN onboarding IN ('', 'provisioned') THEN last_sync ELSE -1 END`

// indexed are the orders that an index has. The others sort the account's
// devices for each page: what a sighting writes gets no index, since each of
// thousands a second would have to keep it.
var indexed = map[string]bool{"id": true, "name": true, "mac": true, "serial": true}

// ordered is the ORDER BY of a list, and the condition under which rows come
// after the position. The id is the last key, in the direction of the one before
// it, so that an index can be read backwards.
func (c *clause) ordered(sort []fleet.Sort, after string) (by, cond string, err error) {
	if len(sort) > fleet.MaxSort {
		return "", "", fault.New(fault.Invalid, "a list is in the order of at most %d fields", fleet.MaxSort)
	}
	keys := slices.Clone(sort)
	keys = append(keys, fleet.Sort{Field: "id", Down: len(sort) > 0 && sort[len(sort)-1].Down})
	if i := slices.IndexFunc(keys, func(k fleet.Sort) bool { return k.Field == "id" }); i >= 0 {
		keys = keys[:i+1] // nothing is the same after it
	}
	var columns, order []string
	same := true
	for _, k := range keys {
		col, ok := sortColumn[k.Field]
		if !ok {
			return "", "", fault.New(fault.Invalid, "a list cannot be in the order of %s", k.Field)
		}
		columns = append(columns, col)
		order = append(order, col+map[bool]string{true: " DESC"}[k.Down])
		same = same && k.Down == keys[0].Down
	}
	by = " ORDER BY " + strings.Join(order, ", ")
	if after == "" {
		return by, "", nil
	}
	at := []any{after}
	if len(sort) > 0 {
		if at, err = fleet.ReadPosition(sort, after); err != nil {
			return "", "", err
		}
	}
	marks := make([]string, len(keys))
	for i := range keys {
		marks[i] = c.arg(at[i])
	}
	sign := func(i int) string { return map[bool]string{false: ">", true: "<"}[keys[i].Down] }
	if same {
		return by, fmt.Sprintf(" AND (%s) %s (%s)", strings.Join(columns, ", "), sign(0), strings.Join(marks, ", ")), nil
	}
	for i := len(keys) - 1; i >= 0; i-- { // k1 > a OR k1 = a AND (k2 < b OR …)
		one := columns[i] + " " + sign(i) + " " + marks[i]
		if cond != "" {
			one = "(" + one + " OR " + columns[i] + " = " + marks[i] + " AND " + cond + ")"
		}
		cond = one
	}
	return by, fmt.Sprintf(" AND %s %s= %s AND %s", columns[0], sign(0), marks[0], cond), nil
}
