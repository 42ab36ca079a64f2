package admin

import (
	"slices"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/policy"
)

// unset explains a setting that nothing sets: the device has its own default, or
// what it was set to by hand. It is Missing when neither the catalog nor the device
// knows it.
func unset(key string, d dialect.Dialect, by []override, clear bool) (explained, error) {
	entry, _, known := d.Book().Lookup(key)
	if known && strings.EqualFold(entry.Name, key) {
		key = entry.Name // as the catalog spells it, where case does not count
	}
	v := explained{EffectiveSetting: EffectiveSetting{Key: key, From: origin{policy.Builtin.String(), "device default"}, Hidden: []hiddenValue{}, Secret: d.Book().Secret(key)}}
	v.Explanation = "nothing sets " + key
	switch i := slices.IndexFunc(by, func(o override) bool { return o.Key == key }); {
	case i >= 0:
		o := by[i]
		if o.Secret && !clear {
			o.Value = masked
		}
		v.Reported = &o.Value
		v.Explanation += ", but the device was set to " + quoted(o.Value) + " by hand (" + o.File + ")."
	case !known:
		return v, fault.New(fault.Missing, "nothing sets %s, and the settings catalog of the family %s does not know it", key, d.Family())
	case entry.Default != "":
		v.Explanation += ": the device has its own default (" + quoted(entry.Default) + ")."
	default:
		v.Explanation += ": the device has its own default."
	}
	return v, nil
}
