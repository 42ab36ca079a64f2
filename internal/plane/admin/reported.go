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

// An overridesProblem is a file of overrides that nobody can read: what the
// device was set to by hand is not known then.
type overridesProblem struct {
	File   string `json:"file" doc:"The upload"`
	Detail string `json:"detail" doc:"What is wrong with it, for people"`
}

// says is what stands behind an explanation.
func (p *overridesProblem) says() string {
	if p == nil {
		return ""
	}
	return " What the device was set to by hand is not known: " + p.File + " cannot be read (" + p.Detail + ")."
}

// reported is what a device says of itself.
type reported struct {
	by      []override
	problem *overridesProblem // of the strongest file that cannot be read
}

// overrides reads what a device reported that it was set to by itself, the
// strongest of each key, in the order of the files.
func (s *server) overrides(ctx context.Context, d dialect.Dialect, dev fleet.Device) (out reported, err error) {
	r, ok := d.(dialect.Reporter)
	if !ok {
		return out, nil
	}
	seen := map[string]bool{}
	for _, name := range r.Overrides(dev) {
		body, err := s.o.Store.Upload(ctx, dev.Account, dev.MAC, strings.ToLower(name))
		if errors.Is(err, fault.Missing) {
			continue
		}
		if err != nil {
			return out, err
		}
		pairs, err := r.Reported(body)
		if err != nil {
			if out.problem == nil {
				_, detail := fault.Public(err)
				out.problem = &overridesProblem{name, detail}
			}
			continue
		}
		for _, p := range pairs {
			if !seen[p.Name] {
				seen[p.Name] = true
				out.by = append(out.by, override{p.Name, p.Value, name, d.Book().Secret(p.Name)})
			}
		}
	}
	return out, nil
}
