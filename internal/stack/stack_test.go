package stack_test

import (
	"strings"
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/j100"
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

func TestAnEditLeavesTheKeysOfOtherStacksAlone(t *testing.T) {
	f := family()
	phone, model, own := fleet.Device{}, fleet.Device{ID: "dev_2", Model: "Studio X50"}, fleet.Device{ID: "dev_1", Model: "Studio X50"}
	key := func(f *stack.Family, d fleet.Device) string { return string(f.Key(nil, d)) }
	p := policy.Policy{ID: "m", Name: "m", Level: policy.Model, Target: "Studio X50", Settings: map[policy.Key]string{name: "edited"}}
	g := f.With("m", &p)
	if key(f, phone) != key(g, phone) || f.SharedKey != g.SharedKey {
		t.Error("a device without the policy has another key")
	}
	if key(f, model) == key(g, model) || key(f, own) == key(g, own) {
		t.Error("a device with the policy has the key it had")
	}
	for what, c := range map[string]struct {
		f    *stack.Family
		want string
	}{"before": {f, "model"}, "after": {g, "edited"}, "deleted": {g.With("m", nil), "account"}} {
		if s, _ := c.f.Resolve(model).Get(name); s.Value != c.want {
			t.Errorf("%s: %q, want %q", what, s.Value, c.want)
		}
	}
	p = policy.Policy{ID: "a", Name: "a", Level: policy.Account, Settings: map[policy.Key]string{name: "all"}}
	h := g.With("a", &p)
	if s, _ := h.Shared.Get(name); s.Value != "all" || h.SharedKey == g.SharedKey || key(h, own) == key(g, own) {
		t.Errorf("after an edit of all: the shared file says %q, keys %x and %x", s.Value, g.SharedKey, h.SharedKey)
	}
	if s, _ := h.With("a", nil).Shared.Get(name); s.Value != "" {
		t.Errorf("after all was deleted: %q", s.Value)
	}
	p.Level, p.Target = policy.Device, "dev_1" // moved
	if s, _ := h.With("a", &p).Shared.Get(name); s.Value != "" {
		t.Errorf("after all was moved: %q", s.Value)
	}
}

func TestAutoSyncSaysWhatADeviceIsTold(t *testing.T) {
	server := &dialect.Server{User: "u"}
	prov := func(on, touched bool) fleet.Provisioning {
		return fleet.Provisioning{Enabled: true, AutoSync: fleet.AutoSync{Enabled: on, Touched: touched}}
	}
	for what, c := range map[string]struct {
		prov   fleet.Provisioning
		device fleet.Device
		want   stack.Told
	}{
		"on: address and pair":                     {prov(true, true), fleet.Device{}, stack.Told{Server: server}},
		"off after it was on: the address alone":   {prov(false, true), fleet.Device{}, stack.Told{Address: server}},
		"never on: nothing":                        {prov(false, false), fleet.Device{}, stack.Told{}},
		"an excluded device is told nothing":       {prov(true, true), fleet.Device{AutoSync: "exclude"}, stack.Told{}},
		"nor is it when Auto-Sync is off again":    {prov(false, true), fleet.Device{AutoSync: "exclude"}, stack.Told{}},
		"an account without provisioning: nothing": {fleet.Provisioning{AutoSync: fleet.AutoSync{Enabled: true, Touched: true}}, fleet.Device{}, stack.Told{}},
	} {
		if got := stack.Tell(c.prov, c.device, server); got != c.want {
			t.Errorf("%s: %+v", what, got)
		}
	}
}

func TestAProfileSaysItsGroupAndWhatToTrustInADevicesOwnFileAlone(t *testing.T) {
	const at = "https://muster.example/e/"
	home := &fleet.Home{Profile: "prf_1", Server: fleet.ServerMuster, Group: 7}
	rooted := &fleet.Home{Profile: "prf_1", Server: fleet.ServerMuster, Group: fleet.NoPhoneGroup, Root: true}
	f := stack.NewFamily(j100.J100{}, fleet.DeviceDefaults{}, nil)
	for what, c := range map[string]struct {
		home    *fleet.Home
		private bool
		trust   string
		group   int
	}{
		"no profile":                      {nil, true, "", -1},
		"a private root":                  {home, true, at + "root.pem", 7},
		"a public certificate":            {home, false, "", 7},
		"the profile's root, and ours":    {rooted, true, at + "root.pem," + at + "trust/prf_1.pem", -1},
		"the profile's root and a public": {rooted, false, at + "trust/prf_1.pem", -1},
	} {
		d := fleet.Device{MAC: fleet.MAC{1}, Member: fleet.Member{Home: c.home}}
		told := stack.Tell(fleet.Provisioning{}, d, &dialect.Server{}).Trusting(at, c.private)
		for _, ask := range f.Dialect.Files(d) {
			in := f.Input(ask, d, f.Resolve(d), told)
			body, err := f.Dialect.Render(nil, ask, in)
			if err != nil {
				t.Fatal(err)
			}
			trust, group := c.trust, c.group
			if !ask.Secret {
				trust, group = "", -1
			}
			if in.Trust != trust || in.Group != group || strings.Contains(string(body), "TRUSTCERTS") != (trust != "") || strings.Contains(string(body), "SET GROUP 7\n") != (group == 7) {
				t.Errorf("%s, %s: %q %d\n%s", what, ask.File, in.Trust, in.Group, body)
			}
		}
	}
	own := policy.Resolve(policy.Layer{Values: map[policy.Key]string{"TRUSTCERTS": "mine.pem"}}.Sorted())
	body, err := f.Dialect.Render(nil, f.Dialect.Files(fleet.Device{MAC: fleet.MAC{1}})[2], dialect.Input{Device: fleet.Device{MAC: fleet.MAC{1}}, Settings: own, Group: -1, Trust: at + "root.pem"})
	if err != nil || !strings.Contains(string(body), `SET TRUSTCERTS "mine.pem"`) || strings.Contains(string(body), "root.pem") {
		t.Errorf("a setting says another: %v %s", err, body)
	}
}
