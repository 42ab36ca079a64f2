package admin

import (
	"context"
	"errors"
	"net/http"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// InAccountPolicy names a policy in the path of its account.
type InAccountPolicy struct {
	InAccount
	InPolicy
}

// accountPolicy finds the policy a path names within an account of its path, and
// names it by its id.
func (s *server) accountPolicy(ctx context.Context, in InAccountPolicy) (fleet.Account, InPolicy, error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return a, InPolicy{}, err
	}
	p, err := s.policyOf(ctx, a.ID, in.Policy)
	return a, InPolicy{string(p.ID)}, err
}

// policyOf finds one of the account's own.
func (s *server) policyOf(ctx context.Context, id fleet.AccountID, ref string) (policy.Policy, error) {
	n := noun[policy.Policy, policyResource, policyWrite]{words: "policy", find: s.o.Store.FindPolicy, name: func(p policy.Policy) string { return p.Name },
		of:  func(p policy.Policy) object { return object{id: string(p.ID), account: p.Account} },
		all: s.o.Store.Policies}
	return n.within(ctx, id, ref)
}

// A putOut is the answer of a write that may have created what it names.
type putOut struct {
	Status   int
	ETag     string `header:"ETag"`
	Location string `header:"Location"`
	Body     policyResource
}

// accountPolicyRoutes are those of policies beneath their account, where a name
// says whose it would be: a PUT to one that is free creates it.
func (s *server) accountPolicyRoutes() {
	const p = "/accounts/{account}/policies/{policy}"
	add(s, route{settled: true, method: "GET", path: p, id: "getAccountPolicy", says: "Show a policy", right: fleet.RightRead},
		func(ctx context.Context, in *InAccountPolicy) (*one[policyResource], error) {
			_, at, err := s.accountPolicy(ctx, *in)
			if err != nil {
				return nil, err
			}
			return s.getPolicy(ctx, &struct{ InPolicy }{at})
		})
	add(s, route{settled: true, method: "PUT", path: p, id: "replaceAccountPolicy", says: "Replace a policy, or create the one that the path names", right: fleet.RightWrite, errors: []int{428}, creates: true},
		func(ctx context.Context, in *struct {
			InAccountPolicy
			Match
			PolicyTrial
			Body policyWrite
		}) (*putOut, error) {
			a, at, err := s.accountPolicy(ctx, in.InAccountPolicy)
			status := http.StatusOK
			var out *one[policyResource]
			switch {
			case err == nil:
				out, err = s.replacePolicy(ctx, &struct {
					InPolicy
					Match
					PolicyTrial
					Body policyWrite
				}{at, in.Match, in.PolicyTrial, in.Body})
			case errors.Is(err, fault.Missing) && a.ID != "" && in.IfMatch == "":
				if in.Body.Metadata.Name == "" {
					in.Body.Metadata.Name = in.Policy
				}
				if in.Body.Metadata.Name != in.Policy {
					return nil, invalid(fieldProblem{Pointer: "/metadata/name", Code: "name", Detail: "the path names the policy that is created: " + in.Policy})
				}
				status = http.StatusCreated
				out, err = s.createPolicy(ctx, &struct {
					InAccount
					PolicyTrial
					Connecting
					Body policyWrite
				}{in.InAccount, in.PolicyTrial, Connecting{}, in.Body})
			}
			if err != nil {
				return nil, err
			}
			return &putOut{status, out.ETag, out.Location, out.Body}, nil
		})
	add(s, route{settled: true, method: "PATCH", path: p, id: "updateAccountPolicy", says: "Change a policy", right: fleet.RightWrite, errors: []int{428}},
		func(ctx context.Context, in *struct {
			InAccountPolicy
			Match
			PolicyTrial
			PatchBody
		}) (*one[policyResource], error) {
			_, at, err := s.accountPolicy(ctx, in.InAccountPolicy)
			if err != nil {
				return nil, err
			}
			return s.updatePolicy(ctx, &struct {
				InPolicy
				Match
				PolicyTrial
				PatchBody
			}{at, in.Match, in.PolicyTrial, in.PatchBody})
		})
	add(s, route{settled: true, method: "DELETE", path: p, id: "deleteAccountPolicy", says: "Delete a policy", right: fleet.RightWrite, status: 204, errors: []int{428}, trial: policyResource{}},
		func(ctx context.Context, in *struct {
			InAccountPolicy
			Match
			PolicyTrial
		}) (*trialOut, error) {
			_, at, err := s.accountPolicy(ctx, in.InAccountPolicy)
			if err != nil {
				return nil, err
			}
			return s.deletePolicy(ctx, &struct {
				InPolicy
				Match
				PolicyTrial
			}{at, in.Match, in.PolicyTrial})
		})
}
