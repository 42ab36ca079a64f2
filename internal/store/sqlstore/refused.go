package sqlstore

import (
	"context"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// RefusedImports implements policy.ImportStore.
func (s *Store) RefusedImports(ctx context.Context, id fleet.AccountID, all []policy.Import) ([]error, error) {
	out := make([]error, len(all))
	var macs, names []string
	for i, r := range all {
		if out[i] = checkImport(r); out[i] != nil {
			continue
		}
		if r.Device.ID == "" {
			macs = append(macs, r.Device.MAC.String())
		}
		for _, p := range r.Policies {
			if p.ID == "" {
				names = append(names, p.Name)
			}
		}
	}
	devices, err := s.among(ctx, `SELECT mac FROM device WHERE `, "mac", macs)
	if err != nil {
		return nil, err
	}
	policies, err := s.among(ctx, `SELECT name FROM policy WHERE account = $2 AND `, "name", names, id)
	if err != nil {
		return nil, err
	}
	for i, r := range all {
		if out[i] != nil {
			continue
		}
		if r.Device.ID == "" && devices[r.Device.MAC.String()] {
			out[i] = macUnavailable()
			continue
		}
		for _, p := range r.Policies {
			if p.ID == "" && policies[p.Name] {
				out[i] = policyNameTaken()
			}
		}
	}
	return out, nil
}

// among runs a query that ends before the condition that col is one of the
// values, and returns those that were found.
func (s *Store) among(ctx context.Context, text, col string, values []string, args ...any) (map[string]bool, error) {
	found := map[string]bool{}
	if len(values) == 0 {
		return found, nil
	}
	cond, arg := oneOf(s.pg, col, 1, values)
	rows, err := s.r.QueryContext(ctx, text+cond, append([]any{arg}, args...)...)
	_, err = collect(rows, err, func(r row) (none struct{}, err error) {
		var v string
		err = r.Scan(&v)
		found[v] = true
		return none, err
	})
	return found, s.failed(err)
}

func macUnavailable() error {
	return fault.Coded(fault.Conflict, "macUnavailable", "this MAC cannot be added")
}
