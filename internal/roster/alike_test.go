package roster_test

import (
	"fmt"
	"testing"

	"muster/internal/fleet"
)

// What a class stands for is what policies, groups and Auto-Sync go by; names, versions and
// labels that no group asks for make no class of their own.
func TestDevicesOfAClassDifferInNothingThatPoliciesGoBy(t *testing.T) {
	h := newHouse(t)
	static, dynamic := h.group("static", ""), h.group("blue", `labels.floor = "2"`)
	berlin, bonn := h.site("Berlin", false), h.site("Bonn", false)
	desk := h.userGroup("desk")
	sits, alone := h.user("sits", string(desk.ID)), h.user("alone")
	for _, d := range []fleet.Device{
		{Name: "a", Site: string(berlin.ID)}, {Name: "b", Site: string(berlin.ID), Serial: "S2", Room: ""}, {Name: "c", Site: string(berlin.ID), User: string(alone.ID)},
		{Name: "d", Site: string(bonn.ID)}, {Name: "e", Site: string(berlin.ID), Groups: []string{string(static.ID)}}, {Name: "f", Site: string(berlin.ID), User: string(sits.ID)},
		{Name: "g", Site: string(berlin.ID), Labels: map[string]string{"floor": "2"}}, {Name: "h", Site: string(berlin.ID), Labels: map[string]string{"floor": "3"}},
		{Name: "i", Site: string(berlin.ID), Model: "VVX 250"}, {Name: "j", Site: string(berlin.ID), AutoSync: "exclude"}, {Name: "k", Site: string(berlin.ID), Onboarding: fleet.USB},
	} {
		h.device(d)
	}
	classes, names := map[int]string{}, map[string]int{}
	for f, err := range h.a.Alike(h.ctx) {
		if err != nil {
			t.Fatal(err)
		}
		d := f.Device()
		if want := h.get(d.MAC); fmt.Sprint(d) != fmt.Sprint(want) || f.ID() != d.ID || f.MAC() != d.MAC || f.Holds() != d.Holds {
			t.Errorf("it is shown as %v, %s %s %d, want %v", d, f.ID(), f.MAC(), f.Holds(), want)
		}
		by := fmt.Sprint(d.Family, d.Model, d.Onboarding, d.Site, d.Groups, d.Dynamic, d.UserGroups, d.AutoSync, d.ExternalServer)
		if was, known := classes[f.Class()]; known && was != by {
			t.Errorf("class %d holds %s and %s", f.Class(), was, by)
		}
		classes[f.Class()], names[d.Name] = by, f.Class()
	}
	if len(names) != 11 || len(classes) != 8 || names["a"] != names["b"] || names["a"] != names["c"] || names["a"] != names["h"] || names["a"] == names["g"] {
		t.Errorf("%d classes of %v; a, b, c and h are alike (%s is dynamic)", len(classes), names, dynamic.Name)
	}
}
