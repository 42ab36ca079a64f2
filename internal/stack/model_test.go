package stack_test

import (
	"strings"
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

const lang = policy.Key("lcl.ml.lang")

func modelHouse() *stack.Family {
	return stack.NewFamily(ucs.UCS{}, fleet.DeviceDefaults{}, []policy.Policy{
		{ID: "a", Name: "all", Level: policy.Account, Settings: map[policy.Key]string{lang: "plain", lang + ".VVX450": "a 450's", "ucs:up.backlight.onIntensity.VVX450": "1"}},
		{ID: "s", Name: "some", Level: policy.Site, Target: "sit_1", Settings: map[policy.Key]string{lang + ".vvx250": "a 250's"}},
		{ID: "r", Name: "raw", Level: policy.Account, Settings: map[policy.Key]string{"ucs:never.heard": "1", "never.heard.of": "2", "ucs:not.in.it.VVX450": "3", "unknown": "4"},
			Raw: []policy.Key{"ucs:never.heard", "never.heard.of", "ucs:not.in.it.VVX450"}},
	})
}

func TestANameThatEndsInAModelIsThePlainNamesValueForThatModel(t *testing.T) {
	f := modelHouse()
	for what, c := range map[string]struct {
		d      fleet.Device
		value  string
		hidden string
	}{
		"the model that it names":                 {fleet.Device{Model: "VVX 450"}, "a 450's", ""},
		"another model":                           {fleet.Device{Model: "VVX 350"}, "plain", ""},
		"no model":                                {fleet.Device{}, "plain", ""},
		"a stronger layer, in another case":       {fleet.Device{Model: "VVX 250", Site: "sit_1"}, "a 250's", "plain"},
		"a stronger layer that is not of it":      {fleet.Device{Model: "VVX 450", Site: "sit_1"}, "a 450's", ""},
		"a layer that has nothing for this model": {fleet.Device{Model: "VVX 350", Site: "sit_1"}, "plain", ""},
	} {
		e := f.Resolve(c.d)
		s, _ := e.Get(lang)
		hidden := ""
		for _, h := range s.Hidden {
			hidden += h.Value
		}
		if s.Value != c.value || hidden != c.hidden {
			t.Errorf("%s: %q hiding %q, want %q hiding %q", what, s.Value, hidden, c.value, c.hidden)
		}
		for s := range e.All() {
			if strings.Contains(strings.ToLower(string(s.Key)), ".vvx") {
				t.Errorf("%s: %s goes to the device", what, s.Key)
			}
		}
	}
	for s := range f.Shared.All() {
		if s.Value == "a 450's" || strings.Contains(string(s.Key), "VVX") {
			t.Errorf("the shared file says %s = %s", s.Key, s.Value)
		}
	}
	d := fleet.Device{Model: "VVX 450", MAC: fleet.MAC{0, 4, 0xf2, 0, 0, 1}}
	for _, ask := range f.Dialect.Files(d) {
		body, err := f.Dialect.Render(nil, ask, f.Input(ask, d, f.Resolve(d), stack.Told{}))
		own := ask.Kind == dialect.Own
		if err != nil || strings.Contains(string(body), "VVX450") != own || strings.Contains(string(body), "a 450's") != own {
			t.Errorf("%v\n%s", err, body)
		}
	}
}

// Whether a model's own default beats the plain name is not known.
func TestAPhoneIsToldBothNamesOfWhatAPolicySaysByModel(t *testing.T) {
	f := stack.NewFamily(ucs.UCS{}, fleet.DeviceDefaults{}, []policy.Policy{
		{ID: "a", Name: "a", Level: policy.Account, Settings: map[policy.Key]string{lang: "same", lang + ".vvx450": "same"}},
		{ID: "d", Name: "d", Level: policy.Device, Target: "dev_1", Settings: map[policy.Key]string{lang: "its own"}},
	})
	for d, want := range map[*fleet.Device]string{
		{Model: "VVX 450"}:              "lcl.ml.lang=\"same\"\n  lcl.ml.lang.VVX450=\"same\"\n",
		{Model: "VVX 450", ID: "dev_1"}: "lcl.ml.lang=\"its own\"\n  lcl.ml.lang.VVX450=\"its own\"\n",
		{Model: "VVX 350"}:              "",
	} {
		d.MAC = fleet.MAC{0, 4, 0xf2, 0, 0, 1}
		for _, ask := range f.Dialect.Files(*d) {
			body, err := f.Dialect.Render(nil, ask, f.Input(ask, *d, f.Resolve(*d), stack.Told{}))
			if err != nil || ask.Kind == dialect.Own && (!strings.Contains(string(body), want) || want == "" && strings.Contains(string(body), "lcl.ml.lang")) {
				t.Errorf("%s: %v\n%s", d.Model, err, body)
			}
		}
	}
}

func TestALockOfThePlainNameLocksWhatAModelHas(t *testing.T) {
	for _, locked := range []policy.Key{lang, lang + ".VVX450"} {
		f := stack.NewFamily(ucs.UCS{}, fleet.DeviceDefaults{}, []policy.Policy{
			{ID: "a", Name: "a", Level: policy.Account, Settings: map[policy.Key]string{lang: "plain", lang + ".VVX450": "a 450's"}, Locked: []policy.Key{locked}},
			{ID: "d", Name: "d", Level: policy.Device, Target: "dev_1", Settings: map[policy.Key]string{lang: "its own"}},
		})
		if s, _ := f.Resolve(fleet.Device{ID: "dev_1", Model: "VVX 450"}).Get(lang); s.Value != "a 450's" || !s.From.Locked {
			t.Errorf("%s: a 450 has %+v", locked, s)
		}
		want := map[bool]string{true: "plain", false: "its own"}[locked == lang]
		if s, _ := f.Resolve(fleet.Device{ID: "dev_1", Model: "VVX 350"}).Get(lang); s.Value != want {
			t.Errorf("%s: a 350 has %+v", locked, s)
		}
	}
}

func TestRawSettingsAreToldToTheFamilyTheyMean(t *testing.T) {
	e := modelHouse().Resolve(fleet.Device{Model: "VVX 450"})
	for k, want := range map[policy.Key]string{"never.heard": "1", "never.heard.of": "2", "not.in.it": "3", "unknown": ""} {
		if s, _ := e.Get(k); s.Value != want {
			t.Errorf("%s = %q, want %q", k, s.Value, want)
		}
	}
	if _, told := family().With("r", &policy.Policy{ID: "r", Level: policy.Account, Settings: map[policy.Key]string{"ucs:never.heard": "1"}, Raw: []policy.Key{"ucs:never.heard"}}).Shared.Get("never.heard"); told {
		t.Error("what is meant for another family is told")
	}
}

func TestKeysTellTheModelsOfALayerApart(t *testing.T) {
	f := modelHouse()
	key := func(f *stack.Family, model string) string {
		return string(f.Key(nil, fleet.Device{Model: model, Site: "sit_1"}))
	}
	if key(f, "VVX 450") == key(f, "VVX 350") || key(f, "VVX 450") == key(f, "VVX 250") || key(f, "VVX 350") != key(f, "VVX 400") {
		t.Error("models that are told other things share a key, or those that are told the same do not")
	}
	edited := policy.Policy{ID: "s", Name: "some", Level: policy.Site, Target: "sit_1", Settings: map[policy.Key]string{lang + ".VVX250": "edited"}}
	g := f.With("s", &edited)
	if key(f, "VVX 450") != key(g, "VVX 450") || key(f, "VVX 350") != key(g, "VVX 350") || f.SharedKey != g.SharedKey {
		t.Error("an edit for one model changes the key of another")
	}
	if key(f, "VVX 250") == key(g, "VVX 250") {
		t.Error("an edit for a model leaves its key")
	}
	if h := g.With("s", nil); key(h, "VVX 250") == key(g, "VVX 250") || key(h, "VVX 250") != key(h, "VVX 350") {
		t.Error("a policy for one model stays after it was deleted")
	}
}
