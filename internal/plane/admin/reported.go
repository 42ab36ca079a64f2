package admin

import (
	"context"
	"errors"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// An override is what somebody set on a device by hand: it beats what policies say.
type override struct {
	Key    string `json:"key"`
	Value  string `json:"value"`
	File   string `json:"file" doc:"The upload that says so"`
	Secret bool   `json:"secret" doc:"Shown as ******** to who may not see secrets"`
}

// overrides reads what a device reported that it was set to by itself, the
// strongest of each key, in the order of the files. A file that cannot be read
// says nothing.
func (s *server) overrides(ctx context.Context, d dialect.Dialect, dev fleet.Device) ([]override, error) {
	r, ok := d.(dialect.Reporter)
	if !ok {
		return nil, nil
	}
	var out []override
	seen := map[string]bool{}
	for _, name := range r.Overrides(dev) {
		body, err := s.o.Store.Upload(ctx, dev.Account, dev.MAC, strings.ToLower(name))
		if errors.Is(err, fault.Missing) {
			continue
		}
		if err != nil {
			return nil, err
		}
		pairs, err := r.Reported(body)
		if err != nil {
			continue
		}
		for _, p := range pairs {
			if !seen[p.Name] {
				seen[p.Name] = true
				out = append(out, override{p.Name, p.Value, name, d.Book().Secret(p.Name)})
			}
		}
	}
	return out, nil
}
