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
	f, keys := family(), map[string]string{}
	for what, c := range map[string]struct {
		device fleet.Device
		value  string
		layers int // above the builtin one
	}{
		"nobody in particular": {fleet.Device{}, "account", 1},
		"a model":              {fleet.Device{ID: "dev_2", Model: "Studio X50"}, "model", 2},
		"a device of its own":  {fleet.Device{ID: "dev_1", Model: "Studio X50"}, "device", 3},
	} {
		key := f.Key(nil, c.device)
		if s, _ := f.Resolve(c.device).Get(name); s.Value != c.value || len(key) != 4*c.layers {
			t.Errorf("%s: %q under %x", what, s.Value, key)
		}
		if other, same := keys[string(key)]; same {
			t.Errorf("%s and %s have one key", what, other)
		}
		keys[string(key)] = what
		again := c.device
		again.ID = "dev_9"
		if (c.layers < 3) != (string(f.Key(nil, again)) == string(key)) {
			t.Errorf("%s: another device's key tells whether it has a policy of its own", what)
		}
	}
	if s, _ := f.Shared.Get(name); s.Value != "account" {
		t.Errorf("the shared file says %q", s.Value)
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
		if in := f.Input(c.ask, d, f.Resolve(d), server); (in.Server != nil) != c.pair {
			t.Errorf("%s: the pair is in it: %v", what, in.Server != nil)
		}
	}
}
