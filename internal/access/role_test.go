package access_test

import (
	"testing"

	"muster/internal/access"
	"muster/internal/fleet"
)

func TestEachRoleMayAllThatAWeakerOneMay(t *testing.T) {
	for i, r := range access.Roles[:len(access.Roles)-1] {
		strong, weak := fleet.Actor{Role: string(r), Rights: r.Rights()}, fleet.Actor{Role: string(access.Roles[i+1]), Rights: access.Roles[i+1].Rights()}
		more := 0
		for j, p := range access.Permissions(weak, fleet.Operator) {
			s := access.Permissions(strong, fleet.Operator)[j]
			if p.Allowed && !s.Allowed {
				t.Errorf("%s may %s and %s may not", access.Roles[i+1], p.Power, r)
			}
			if s.Allowed && !p.Allowed {
				more++
			}
			if s.Allowed == (s.Why != "") {
				t.Errorf("%s, %s: allowed %v, why %q", r, p.Power, s.Allowed, s.Why)
			}
		}
		if more == 0 {
			t.Errorf("%s may nothing more than %s", r, access.Roles[i+1])
		}
	}
}

func TestARoleThatIsNotKnownMayNothing(t *testing.T) {
	for _, p := range access.Permissions(fleet.Actor{Role: "god"}, fleet.Operator) {
		if p.Allowed {
			t.Errorf("it may %s", p.Power)
		}
	}
	for _, p := range access.Permissions(fleet.Actor{}, fleet.Operator) {
		if p.Allowed {
			t.Errorf("nobody may %s", p.Power)
		}
	}
	if ok, _ := access.Has(fleet.Actor{Role: "owner"}, "fly"); ok {
		t.Error("an owner may what does not exist")
	}
}

func TestRolesForSomeSitesAreTheWeakerThree(t *testing.T) {
	for _, r := range access.Roles {
		err := access.CheckSites(r, []fleet.SiteID{"sit_1"})
		if (err == nil) != (r == access.DeviceManager || r == access.Helpdesk || r == access.ReadOnly) {
			t.Errorf("%s: %v", r, err)
		}
	}
}
