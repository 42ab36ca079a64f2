package impact

import (
	"context"
	"fmt"
	"testing"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// rows are an account's, as a database would give them; all counts who reads all.
type rows struct {
	policies []policy.Policy
	all      int
	during   func() // runs while everything is read
}

func (r *rows) Provisioning(context.Context, fleet.AccountID) (fleet.Provisioning, error) {
	return fleet.Provisioning{Enabled: true}, nil
}

func (r *rows) Policies(context.Context, fleet.AccountID, fleet.Page) ([]policy.Policy, error) {
	r.all++
	out := append([]policy.Policy(nil), r.policies...)
	if f := r.during; f != nil {
		r.during = nil
		f()
	}
	return out, nil
}

func (r *rows) FindPolicy(_ context.Context, _ fleet.AccountID, ref string) (policy.Policy, error) {
	for _, p := range r.policies {
		if string(p.ID) == ref {
			return p, nil
		}
	}
	return policy.Policy{}, fault.New(fault.Missing, "no such policy")
}

func TestAPictureIsAsNewAsTheLastNotice(t *testing.T) {
	const ntp = "tcpIpApp.sntp.address"
	named := func(value string) policy.Policy {
		p := account("base", map[policy.Key]string{ntp: value})
		p.Account = "acc"
		return p
	}
	r := &rows{policies: []policy.Policy{named("one")}}
	ps := &Pictures{Store: r, Dialects: speaks, Server: server}
	want := func(what, value string, all int) {
		t.Helper()
		p, err := ps.Of(t.Context(), "acc")
		if err != nil {
			t.Fatal(err)
		}
		if s, _ := p.Families[fleet.UCS].Shared.Get(ntp); s.Value != value || r.all != all {
			t.Errorf("%s: %q after reading all %d times, want %q, %d", what, s.Value, r.all, value, all)
		}
	}
	want("at first", "one", 1)
	r.policies = []policy.Policy{named("two")}
	want("nobody said so", "one", 1)
	ps.Hear(fleet.Notice{Account: "other", About: "policy", Policy: "base"})
	want("nor of this account", "one", 1)
	ps.Hear(fleet.Notice{Account: "acc", About: "policy", Policy: "base"})
	want("one policy is read", "two", 1)
	r.policies = nil
	ps.Hear(fleet.Notice{Account: "acc", About: "policy", Policy: "base"})
	want("it is gone", "pool.ntp.org", 1)
	r.policies = []policy.Policy{named("three")}
	ps.Hear(fleet.Notice{Account: "acc", About: "credentials"})
	r.during = func() { // committed while the old state is on its way
		r.policies = []policy.Policy{named("four")}
		ps.Hear(fleet.Notice{Account: "acc", About: "policy", Policy: "base"})
	}
	want("a change while it is painted is not missed", "four", 3)
	for i := range mostKept + 1 {
		if _, err := ps.Of(t.Context(), fleet.AccountID(fmt.Sprint("acc", i))); err != nil {
			t.Fatal(err)
		}
	}
	if len(ps.kept) > mostKept {
		t.Errorf("%d are kept", len(ps.kept))
	}
}
