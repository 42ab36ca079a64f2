package impact

import (
	"maps"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

// A Picture is all of an account that the files of its devices depend on, but
// for the devices. It is immutable.
type Picture struct {
	Prov     fleet.Provisioning
	Server   *dialect.Server // where the account's devices fetch, and their pair
	Families map[fleet.Family]*stack.Family
}

// NewPicture reads an account. Server says where its devices fetch.
func NewPicture(dialects *dialect.Set, server func(fleet.Provisioning) *dialect.Server, p fleet.Provisioning, all []policy.Policy) *Picture {
	out := &Picture{Prov: p, Server: server(p), Families: map[fleet.Family]*stack.Family{}}
	for _, d := range dialects.All() {
		out.Families[d.Family()] = stack.NewFamily(d, p.Defaults, all)
	}
	return out
}

// With is p after a policy was made, changed or, when now is nil, deleted.
func (p *Picture) With(id policy.ID, now *policy.Policy) *Picture {
	out := *p
	out.Families = maps.Clone(p.Families)
	for name, f := range out.Families {
		out.Families[name] = f.With(id, now)
	}
	return &out
}

// WithProvisioning is p after the account's provisioning changed.
func (p *Picture) WithProvisioning(next fleet.Provisioning, server *dialect.Server) *Picture {
	out := *p
	out.Prov, out.Server = next, server
	if next.Defaults != p.Prov.Defaults {
		out.Families = maps.Clone(p.Families)
		for name, f := range out.Families {
			out.Families[name] = f.WithDefaults(next.Defaults)
		}
	}
	return &out
}
