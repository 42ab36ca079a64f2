package inventory

import (
	"context"
	"strings"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// apply writes what plans say, and on each why it is refused.
func (w *importing) apply(ctx context.Context, plans []*Plan, done func(k int, d fleet.Device)) error {
	outcomes, err := w.Store.ImportDevices(ctx, w.job.By, w.job.Account, imports(plans))
	if err != nil {
		return err
	}
	for k, o := range outcomes {
		if f := fault.As(o.Err); f != nil {
			plans[k].Problems = append(plans[k].Problems, w.problemOf(f))
			continue
		}
		done(k, o.Device)
		w.devices, w.policies = true, w.policies || len(plans[k].Policies) > 0
	}
	return nil
}

// try is apply for a dry run: it says what would be refused.
func (w *importing) try(ctx context.Context, plans []*Plan) error {
	refused, err := w.Store.RefusedImports(ctx, w.job.Account, imports(plans))
	if err != nil {
		return err
	}
	for k, err := range refused {
		if err == nil {
			err = w.check.rename(plans[k].Device)
		}
		if f := fault.As(err); f != nil {
			plans[k].Problems = append(plans[k].Problems, w.problemOf(f))
		} else if err != nil {
			return err
		}
	}
	return nil
}

// rename notes that a device takes its name and leaves the one that it had, or
// refuses it.
func (c *Checker) rename(d fleet.Device) error {
	was := c.devices[d.MAC].Name
	if was == d.Name {
		return nil
	}
	if of, has := c.names[d.Name]; has && d.Name != "" && of != d.MAC {
		return fault.Coded(fault.Conflict, "nameTaken", "a device of the account has this name already")
	}
	if c.names[was] == d.MAC {
		delete(c.names, was)
	}
	c.names[d.Name] = d.MAC
	return nil
}

// site makes the site that a row names and nobody has made; the row has a
// problem when it cannot be made.
func (w *importing) site(ctx context.Context, p *Plan, trial bool) error {
	if p.NewSite == "" {
		return nil
	}
	id, err := w.newSite(ctx, p.NewSite, trial)
	if f := fault.As(err); f != nil && f.Kind != fault.Unavailable {
		p.Problems = append(p.Problems, fault.Field{Pointer: site.String(), Code: "site.unknown", Detail: f.Say})
		return nil
	}
	if err == nil && !trial {
		p.Device.Site, p.Same = id, false
	}
	return err
}

// newSite makes a site once for all rows that name it, and takes the store's no once
// for all; that the store is away is none. A trial asks, once too, whether it can be
// made.
func (w *importing) newSite(ctx context.Context, name string, trial bool) (id string, err error) {
	if id, made := w.check.places.sites.id(name); made {
		return id, nil
	}
	err, asked := w.tried[name]
	if err != nil || asked && trial {
		return "", err
	}
	if trial {
		ctx = fleet.DryRun(ctx)
	}
	s, err := w.Store.CreateSite(ctx, w.job.By, fleet.Site{Account: w.job.Account, Name: name})
	if f := fault.As(err); err == nil || f != nil && f.Kind != fault.Unavailable {
		w.tried[name] = err
	}
	if err != nil || trial {
		return "", err
	}
	w.sites = true
	w.check.places.sites.add(string(s.ID), s.Name)
	return string(s.ID), nil
}

// problemOf says in the words of imports what the store refused.
func (w *importing) problemOf(f *fault.Error) fault.Field {
	out := fault.Field{Code: f.Code, Detail: f.Say}
	if len(f.Fields) > 0 {
		out = f.Fields[0]
		out.Pointer = out.Pointer[strings.LastIndexByte(out.Pointer, '/')+1:]
	}
	if out.Code == "" {
		out.Code = string(f.Kind)
	}
	switch out.Code {
	case "macUnavailable":
		out.Pointer = mac.String()
	case "serialTaken":
		out.Pointer, out.Code = serial.String(), "serial.duplicate"
	case "nameTaken":
		out.Pointer = name.String()
	}
	return out
}
