package stack_test

import (
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/polyos"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

const name = policy.Key("device.local.deviceName")

func family() *stack.Family {
	set := func(id string, l policy.Level, target, value string) policy.Policy {
		return policy.Policy{ID: policy.ID(id), Name: id, Level: l, Target: target, Settings: map[policy.Key]string{name: value}}
	}
	return stack.NewFamily(polyos.PolyOS{}, fleet.DeviceDefaults{}, []policy.Policy{
		set("a", policy.Account, "", "account"), set("m", policy.Model, "Studio X50", "model"), set("d", policy.Device, "dev_1", "device"),
		set("u", policy.Family, "ucs", "another family"),
	})
}

func TestAStackHoldsThePoliciesOnTheDevicesRungs(t *testing.T) {
	f := family()
	for what, c := range map[string]struct {
		device fleet.Device
		value  string
	}{
		"nobody in particular": {fleet.Device{}, "account"},
		"a model":              {fleet.Device{ID: "dev_2", Model: "Studio X50"}, "model"},
		"a device of its own":  {fleet.Device{ID: "dev_1", Model: "Studio X50"}, "device"},
	} {
		if s, _ := f.Resolve(c.device).Get(name); s.Value != c.value {
			t.Errorf("%s: %q", what, s.Value)
		}
	}
	if s, _ := f.Shared.Get(name); s.Value != "account" {
		t.Errorf("the shared file says %q", s.Value)
	}
}

func TestDevicesShareAKeyWhenTheyShareAStack(t *testing.T) {
	f := family()
	key := func(d fleet.Device) string { return string(f.Key(nil, d)) }
	one, two := fleet.Device{ID: "dev_2", Model: "Studio X50"}, fleet.Device{ID: "dev_3", Model: "Studio X50"}
	if key(one) != key(two) {
		t.Error("two devices with the same policies have different keys")
	}
	seen := map[string]bool{}
	for _, d := range []fleet.Device{{}, one, {ID: "dev_1", Model: "Studio X50"}, {ID: "dev_1"}} {
		if seen[key(d)] {
			t.Errorf("%+v has the key of another stack", d)
		}
		seen[key(d)] = true
	}
}

func TestOnlyADevicesOwnSecretFileTakesThePair(t *testing.T) {
	f, server := family(), &dialect.Server{User: "u"}
	for what, c := range map[string]struct {
		ask  dialect.Ask
		pair bool
	}{
		"own and secret": {dialect.Ask{Kind: dialect.Own, Secret: true}, true},
		"own":            {dialect.Ask{Kind: dialect.Own}, false},
		"shared":         {dialect.Ask{Kind: dialect.Shared, Secret: true}, false},
	} {
		d := fleet.Device{ID: "dev_1"}
		if in := f.Input(c.ask, d, f.Resolve(d), stack.Told{Server: server}); (in.Server != nil) != c.pair {
			t.Errorf("%s: the pair is in it: %v", what, in.Server != nil)
		}
	}
}
