package catalog

import (
	"fmt"
	"testing"

	"muster/internal/fault"
	"muster/internal/fleet"
)

func TestModelsAndVersionsAreReadOffOnlyWhereTheTextIsPlain(t *testing.T) {
	for since, c := range map[string]struct {
		family fleet.Family
		want   string // models, not models, versions
	}{
		"J100":                              {fleet.J100, "[] [] map[:]"},
		"J100 4.0.13.0":                     {fleet.J100, "[] [] map[:4.0.13.0]"},
		"J100 4.0.0.0 (not J129)":           {fleet.J100, "[] [J129] map[:4.0.0.0]"},
		"not J100":                          {fleet.J100, "[] [J129 J139 J159 J169 J179 J189] map[]"},
		"J179, J189":                        {fleet.J100, "[J179 J189] [] map[]"},
		"J169 J179 J189":                    {fleet.J100, "[J169 J179 J189] [] map[]"},
		"J129 1.0, J169 J179 1.5, J100 2.0": {fleet.J100, "[] [] map[:2.0 J129:1.0 J169:1.5 J179:1.5]"},
		"J169/J179 2.0; J139/J159 4.0.3":    {fleet.J100, "[] [] map[J139:4.0.3 J159:4.0.3 J169:2.0 J179:2.0]"},
		"J129; J100 2.0":                    {fleet.J100, "[] [] map[:2.0 J129:]"},
		"J100 2.0 (3: 4.0.0.0)":             {fleet.J100, "[] [] map[]"},
		"J129 1.1; J100 2.0; macros 4.0.4":  {fleet.J100, "[] [] map[]"},
		"H.323 it seems":                    {fleet.J100, "[] [] map[]"},
		"4.1":                               {fleet.UCS, "[] [] map[:4.1]"},
		"seen on Trio 8300, 8800":           {fleet.UCS, "[] [] map[]"}, // the export is of these: VVX and CCX know most of it
		"all":                               {fleet.UCS, "[] [] map[]"},
		"not on Trio":                       {fleet.UCS, "[] [Trio 8300 Trio 8500 Trio 8800 Trio C60] map[]"},
		"X30 3.x":                           {fleet.PolyOS, "[] [] map[]"},
	} {
		s := NewBook(c.family, []Setting{{Name: "X", Since: since}}, false, nil).All()[0]
		if got := fmt.Sprint(s.Models, s.NotModels, s.MinVersion); got != c.want {
			t.Errorf("%q: %s, want %s", since, got, c.want)
		}
	}
}

func TestASettingIsHeldAgainstModelAndSoftware(t *testing.T) {
	s := Setting{Name: "X", NotModels: []string{"J129"}, MinVersion: map[string]string{"": "4.0.13.0", "J189": "4.0.6"}}
	only := Setting{Name: "X", Models: []string{"J179", "J189"}}
	for name, c := range map[string]struct{ got, want string }{
		"a model that does not know it":        {s.UnfitModel("J129"), "X is not for the J129"},
		"another model":                        {s.UnfitModel("J179"), ""},
		"no model":                             {s.UnfitModel(""), ""},
		"one of the only models":               {only.UnfitModel("J179"), ""},
		"none of the only models":              {only.UnfitModel("J169"), "X is for J179, J189, not for the J169"},
		"older software":                       {s.UnfitVersion("J179", "4.0.9.0.4"), "X needs software 4.0.13.0 or later, and the device has 4.0.9.0.4"},
		"older by a number and not by letters": {s.UnfitVersion("J179", "4.0.4.0"), "X needs software 4.0.13.0 or later, and the device has 4.0.4.0"},
		"the very software":                    {s.UnfitVersion("J179", "4.0.13.0.6"), ""},
		"younger software":                     {s.UnfitVersion("J179", "4.1.0"), ""},
		"its own first software":               {s.UnfitVersion("J189", "4.0.6.1"), ""},
		"software that says too little":        {s.UnfitVersion("J179", "4.0"), ""},
		"software that nobody knows":           {s.UnfitVersion("J179", ""), ""},
		"software in other words":              {s.UnfitVersion("J179", "beta"), ""},
		"software with an R before it":         {s.UnfitVersion("J179", "R4.0.1.0"), "X needs software 4.0.13.0 or later, and the device has R4.0.1.0"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", name, c.got, c.want)
		}
	}
}

func TestWhatAValueBreaksHasACode(t *testing.T) {
	for name, c := range map[string]struct {
		s           Setting
		value, code string
	}{
		"a word for a number":    {Setting{Type: Int, Max: 9}, "soon", "setting.type"},
		"a number too high":      {Setting{Type: Int, Max: 9}, "10", "setting.outOfRange"},
		"a word that is none":    {Setting{Type: Enum, Choices: []Choice{{Value: "a"}}}, "b", "setting.enum"},
		"neither yes nor no":     {Setting{Type: Bool}, "2", "setting.type"},
		"no address":             {Setting{Type: IP}, "x", "setting.type"},
		"no URL":                 {Setting{Type: URL}, "x", "setting.type"},
		"no host":                {Setting{Type: Host}, "a b", "setting.type"},
		"a text too long":        {Setting{Type: Text, Max: 2}, "abc", "setting.outOfRange"},
		"two lines":              {Setting{Type: Text}, "a\nb", "characters"},
		"nothing is the default": {Setting{Type: Int, Max: 9}, "", ""},
	} {
		c.s.Strict = true
		_, err := c.s.Check("/x", c.value)
		code := ""
		if e := fault.As(err); e != nil {
			code = e.Fields[0].Code
		}
		if code != c.code {
			t.Errorf("%s: %q, want %q", name, code, c.code)
		}
	}
}

func TestANumberIsRefusedThoughItsSourceIsNotSure(t *testing.T) {
	for value, code := range map[string]string{"soon": "setting.type", "1.5": "setting.type", "10": "setting.outOfRange", "9": ""} {
		warning, err := Setting{Type: Int, Max: 9}.Check("/x", value)
		got := ""
		if e := fault.As(err); e != nil {
			got = e.Fields[0].Code
		}
		if got != code || warning != "" {
			t.Errorf("%s: %q, want %q, with %q", value, got, code, warning)
		}
	}
	if warning, err := (Setting{Type: Enum, Choices: []Choice{{Value: "a"}}}).Check("/x", "b"); warning == "" || err != nil {
		t.Errorf("a word: %q, %v", warning, err)
	}
}
