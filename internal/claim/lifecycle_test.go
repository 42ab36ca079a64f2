package claim_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
)

var at = time.Date(2026, 11, 26, 8, 0, 0, 0, time.UTC)

// standing is a device of account acc_1 in each state; deactivated ones with a
// site and without.
func standing(l fleet.Lifecycle, site string) fleet.Device {
	d := fleet.Device{ID: "dev_1", Account: "acc_1", Name: "lobby", Labels: map[string]string{"a": "b"}, Groups: []string{"grp_1"}, User: "usr_1", AutoSync: "exclude", Notes: "by the door", Site: site, Room: "rom_1"}
	if l == fleet.Activated || l == fleet.Enrolled || l == fleet.Deactivated {
		d.Stage.ActivatedAt = at.Add(-time.Hour)
	}
	if l == fleet.Enrolled {
		d.Stage.EnrolledAt = at.Add(-time.Minute)
	}
	d.Lifecycle = d.Stage.Lifecycle(l.Base(), site)
	return d
}

// states are all that there are, with what each verb makes of them. What is not
// listed is refused.
var states = map[string]struct {
	device fleet.Device
	to     map[claim.Verb]fleet.Lifecycle
}{
	"imported":                    {standing(fleet.Imported, ""), map[claim.Verb]fleet.Lifecycle{claim.Approve: fleet.Approved}},
	"approved":                    {standing(fleet.Approved, ""), map[claim.Verb]fleet.Lifecycle{claim.Claim: fleet.Claimed, claim.Release: fleet.Approved}},
	"claimed":                     {standing(fleet.Claimed, ""), map[claim.Verb]fleet.Lifecycle{claim.Associate: fleet.Associated, claim.Release: fleet.Approved}},
	"associated":                  {standing(fleet.Associated, "sit_0"), map[claim.Verb]fleet.Lifecycle{claim.Disassociate: fleet.Claimed, claim.Activate: fleet.Activated, claim.Release: fleet.Approved}},
	"activated":                   {standing(fleet.Activated, "sit_0"), map[claim.Verb]fleet.Lifecycle{claim.Disassociate: fleet.Claimed, claim.Deactivate: fleet.Deactivated, claim.Release: fleet.Approved}},
	"enrolled":                    {standing(fleet.Enrolled, "sit_0"), map[claim.Verb]fleet.Lifecycle{claim.Disassociate: fleet.Claimed, claim.Deactivate: fleet.Deactivated, claim.Release: fleet.Approved}},
	"deactivated":                 {standing(fleet.Deactivated, "sit_0"), map[claim.Verb]fleet.Lifecycle{claim.Disassociate: fleet.Deactivated, claim.Activate: fleet.Activated, claim.Release: fleet.Approved}},
	"deactivated, without a site": {standing(fleet.Deactivated, ""), map[claim.Verb]fleet.Lifecycle{claim.Associate: fleet.Deactivated, claim.Release: fleet.Approved}},
}

func order(v ...claim.Verb) claim.Order {
	return claim.Order{Verbs: v, To: "acc_2", ToType: fleet.Customer, Parent: "acc_0", Site: "sit_1", At: at}
}

func TestEveryVerbIsLegalInSomeStatesAndRefusedInTheOthersWithTheReason(t *testing.T) {
	for name, s := range states {
		for _, v := range claim.Verbs {
			got, err := order(v).Apply(s.device)
			want, legal := s.to[v]
			if !legal {
				f := fault.As(err)
				if f == nil || !errors.Is(err, fault.Conflict) || f.Code != claim.CodeIllegal || !strings.Contains(f.Say, string(s.device.Lifecycle)) {
					t.Errorf("%s of one that is %s: %v", v, name, err)
				}
				continue
			}
			if err != nil || got.Lifecycle != want {
				t.Errorf("%s of one that is %s: %s, %v; want %s", v, name, got.Lifecycle, err, want)
			}
			owner := map[claim.Verb]fleet.AccountID{claim.Claim: "acc_2", claim.Release: "acc_0"}[v]
			if owner == "" {
				owner = "acc_1"
			}
			if got.Account != owner {
				t.Errorf("%s of one that is %s: account %s", v, name, got.Account)
			}
			if owner != "acc_1" && (got.Name != "" || got.Labels != nil || got.Groups != nil || got.User != "" || got.Site != "" || got.Room != "" || got.AutoSync != "" || got.Notes != "" || !got.Stage.ActivatedAt.IsZero()) {
				t.Errorf("%s of one that is %s: took along %+v", v, name, got)
			}
		}
	}
}

func TestWhetherADeviceIsActiveOutlivesItsSite(t *testing.T) {
	d, err := order(claim.Disassociate, claim.Associate).Apply(standing(fleet.Enrolled, "sit_0"))
	if err != nil || d.Lifecycle != fleet.Enrolled || d.Site != "sit_1" {
		t.Errorf("%+v %v", d, err)
	}
	d, err = order(claim.Deactivate).Apply(d)
	if err == nil {
		d, err = order(claim.Activate).Apply(d)
	}
	if err != nil || d.Lifecycle != fleet.Activated {
		t.Errorf("activated anew it is %s (%v): it has not enrolled since", d.Lifecycle, err)
	}
}

func TestAnOrderIsDoneWholeOrRefusedWhole(t *testing.T) {
	for words, verbs := range claim.Combinations {
		if got, ok := claim.ReadVerbs(words); !ok || len(got) != len(verbs) {
			t.Errorf("%s is read as %v", words, got)
		}
	}
	d, err := order(claim.Claim, claim.Associate, claim.Activate).Apply(standing(fleet.Approved, ""))
	if err != nil || d.Lifecycle != fleet.Activated || d.Account != "acc_2" || d.Site != "sit_1" || !d.Stage.ActivatedAt.Equal(at) {
		t.Errorf("%+v %v", d, err)
	}
	if _, err := order(claim.Associate, claim.Activate).Apply(standing(fleet.Associated, "sit_0")); err == nil {
		t.Error("associated twice")
	}
	if _, ok := claim.ReadVerbs("activate+release"); ok {
		t.Error("a combination that nobody knows is read")
	}
	o := order(claim.Claim)
	o.To = "acc_1"
	if _, err := o.Apply(standing(fleet.Approved, "")); err == nil {
		t.Error("claimed for the account that has it")
	}
	o.To, o.ToType = "acc_2", fleet.Reseller
	if d, err := o.Apply(standing(fleet.Approved, "")); err != nil || d.Lifecycle != fleet.Approved {
		t.Errorf("handed on to a reseller it is %s, %v", d.Lifecycle, err)
	}
	o = order(claim.Release)
	if o.Parent = ""; true {
		if _, err := o.Apply(standing(fleet.Approved, "")); fault.As(err) == nil || fault.As(err).Code != claim.CodeIllegal {
			t.Errorf("the operator's own: %v", err)
		}
	}
}

func TestWhoMayGiveAnOrderDependsOnTheLevel(t *testing.T) {
	top, shop, acme := fleet.Account{ID: "top", Type: fleet.Operator}, fleet.Account{ID: "shop", Type: fleet.Reseller}, fleet.Account{ID: "acme", Type: fleet.Customer}
	for _, c := range []struct {
		verb    claim.Verb
		root, a fleet.Account
		may     bool
	}{
		{claim.Approve, top, top, true}, {claim.Approve, top, shop, true}, {claim.Approve, shop, shop, false},
		{claim.Claim, top, shop, true}, {claim.Claim, shop, shop, true}, {claim.Claim, acme, acme, false},
		{claim.Release, top, acme, true}, {claim.Release, shop, acme, true}, {claim.Release, acme, acme, false}, {claim.Release, shop, shop, false},
		{claim.Associate, acme, acme, true}, {claim.Disassociate, acme, acme, true}, {claim.Activate, acme, acme, true}, {claim.Deactivate, acme, acme, true},
	} {
		err := claim.Order{Verbs: []claim.Verb{c.verb}}.May(c.root, c.a)
		if (err == nil) != c.may || err != nil && !errors.Is(err, fault.Denied) {
			t.Errorf("%s of a %s's by a %s: %v", c.verb, c.a.Type, c.root.Type, err)
		}
	}
}
