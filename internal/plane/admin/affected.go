package admin

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/impact"
	"muster/internal/inventory"
	"muster/internal/job"
	"muster/internal/policy"
)

func (s *server) affectedRoutes() {
	add(s, route{settled: true, method: "POST", path: "/accounts/{account}/policies:affected", id: "listAffected", right: fleet.RightRead, plain: inventory.TypeCSV,
		says: "List, as a table, the devices that the policy in the body would change"}, s.listAffected)
}

// listAffected names the devices that a preview counts, in the order of their MACs.
func (s *server) listAffected(ctx context.Context, in *struct {
	InAccount
	Policy string `query:"policy" maxLength:"200" doc:"Id or name of the policy that the body would replace; left out: it would be a new one"`
	Body   policyWrite
}) (*streamed, error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	was := policy.Policy{Account: a.ID}
	if in.Policy != "" {
		if was, err = s.policyOf(ctx, a.ID, in.Policy); err != nil {
			return nil, err
		}
		if in.Body.Metadata.Name == "" { // the query has named it
			in.Body.Metadata = metadataWrite{Name: was.Name, Labels: was.Labels}
		}
	}
	next, _, err := s.takePolicy(ctx, was, in.Body)
	if err != nil {
		return nil, err
	}
	if next.ID == "" {
		next.ID = "new"
	}
	places, err := s.o.Roster.Of(a.ID).Places(ctx)
	if err != nil {
		return nil, err
	}
	links, err := s.o.Store.Connections(ctx, a.ID)
	if err != nil {
		return nil, err
	}
	rows := [][]string{}
	change := policyChange(next, false)
	change.each = func(v impact.Affected) {
		d := v.Device()
		site, _ := places.Site(d.Site)
		rows = append(rows, []string{d.MAC.String(), armedCell(d.Serial), armedCell(d.Model), armedCell(d.Name), armedCell(site.Name), or(string(links[d.ID]), "unknown"), string(v.Restart), armedCell(spell(v.Changes))})
	}
	if _, err := s.impactOf(ctx, a.ID, change); err != nil {
		return nil, err
	}
	slices.SortFunc(rows, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	return s.stream(exportTypes["csv"], "affected.csv", func(out io.Writer) error {
		w := csv.NewWriter(out)
		if err := w.Write([]string{"mac_address", "serial_number", "device_model", "name", "site", "connection", "restart", "changes"}); err != nil {
			return err
		}
		return w.WriteAll(rows)
	})
}

// spell writes what a device would be told otherwise; nothing, when it only reads a shared file that changes.
func spell(changes []impact.Change) string {
	value := func(v *string) string {
		if v == nil {
			return "not told"
		}
		return *v
	}
	out := make([]string, len(changes))
	for i, c := range changes {
		out[i] = c.Key + ": " + value(c.Before) + " -> " + value(c.After)
	}
	return strings.Join(out, "; ")
}

// policyItems freezes the devices that a policy is sent to into items.
func (s *server) policyItems(ctx context.Context, id fleet.AccountID, ref string) ([]job.Item, error) {
	bad := func(code, detail string) error {
		return invalid(fieldProblem{Pointer: "/target/policy", Code: code, Detail: detail})
	}
	p, err := s.policyOf(ctx, id, ref)
	if errors.Is(err, fault.Missing) {
		return nil, bad("reference", "the account has no such policy")
	}
	if err != nil {
		return nil, err
	}
	items := []job.Item{}
	for d, err := range s.o.Roster.Of(id).Walk(ctx) {
		if err != nil {
			return nil, err
		}
		if !inScope(ctx, d.Site) || d.Onboarding.Offers(fleet.Policies) != fleet.Whole || !p.Applies(&d) {
			continue
		}
		if len(items) == job.MaxItems {
			return nil, bad("tooMany", fmt.Sprintf("the policy is sent to more than %d devices", job.MaxItems))
		}
		items = append(items, bulkItem(d))
	}
	return items, nil
}
