package admin

import (
	"cmp"
	"slices"
	"strings"

	"muster/internal/dialect"
	"muster/internal/policy"
)

// synced is what a device that Auto-Sync covers is told: the account's server and
// pair in place of what policies say of them. A reserved setting that Auto-Sync
// does not write itself is in no file then, so it is not effective.
func synced(d dialect.Dialect, server dialect.Server, e policy.Effective) []policy.Setting {
	pairs := d.Credentials(server)
	out := make([]policy.Setting, 0, e.Len()+len(pairs))
	for _, p := range pairs {
		out = append(out, policy.Setting{Key: policy.Key(p.Name), Value: p.Value, From: policy.Source{Level: policy.Builtin, Name: "Auto-Sync", Value: p.Value}})
	}
	for s := range e.All() {
		if !d.Reserved(string(s.Key)) {
			out = append(out, s)
			continue
		}
		if i := slices.IndexFunc(pairs, func(p dialect.Pair) bool { return strings.EqualFold(p.Name, string(s.Key)) }); i >= 0 {
			out[i].Hidden = append(append(out[i].Hidden, s.From), s.Hidden...)
		}
	}
	slices.SortFunc(out, func(a, b policy.Setting) int { return cmp.Compare(a.Key, b.Key) })
	return out
}
