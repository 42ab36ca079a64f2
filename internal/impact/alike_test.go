package impact

import (
	"reflect"
	"testing"

	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

// Of two phones that are alike one uses the pair already that Auto-Sync begins to write, and one
// has a policy of its own: neither may be judged by the other.
func TestWhatADeviceHoldsAndHasAloneIsNotJudgedByItsClass(t *testing.T) {
	prov := fleet.Provisioning{Enabled: true, AutoSync: fleet.AutoSync{Touched: true}, Current: fleet.Credentials{Generation: 2, User: "u", Password: secret.New("password1")}}
	on := prov
	on.AutoSync.Enabled = true
	all := []policy.Policy{
		{ID: "base", Name: "base", Level: policy.Account, Settings: map[policy.Key]string{"device.sntp.serverName": "a.example"}},
		{ID: "own", Name: "own", Level: policy.Device, Target: "dev_2", Settings: map[policy.Key]string{"device.sntp.serverName": "b.example"}},
	}
	next := all[0]
	next.Settings = map[policy.Key]string{"device.sntp.serverName": "c.example"}
	before := NewPicture(speaks, server, prov, all)
	for name, q := range map[string]Question{
		"Auto-Sync is turned on":       {Before: before, After: before.WithProvisioning(on, server(on))},
		"the account's policy changes": {Before: before, After: before.With("base", &next), Policies: []policy.Policy{next}},
	} {
		var steps []Step
		for i, holds := range []fleet.Generation{2, 0, 2, 1} {
			steps = append(steps, Step{Before: &fleet.Device{ID: fleet.DeviceID("dev_" + string(rune('0'+i))), MAC: fleet.MAC{0, 4, 0xf2, 0, 0, byte(i)}, Family: fleet.UCS, Model: "VVX 450",
				Onboarding: fleet.Provisioned}})
			steps[i].Before.Holds = holds
		}
		q.Devices = walk(steps)
		want, err := Compute(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		q.Devices = nil
		q.Alike, _ = members(steps)
		if got, err := Compute(t.Context(), q); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: by class %+v, %v; one by one %+v", name, got, err, want)
		}
	}
}
