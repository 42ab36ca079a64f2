package firmware_test

import (
	"testing"

	"muster/internal/firmware"
	"muster/internal/fleet"
)

func TestAChoiceSaysItsReasonInFields(t *testing.T) {
	releases := j179("4.1.1.0.7", "4.1.3.0.6")
	rule := func(a fleet.AccountID, s fleet.SiteID, model, value string, down bool) []firmware.Rule {
		return []firmware.Rule{{Account: a, Site: s, Model: model, Value: value, Downgrade: down}}
	}
	waits := map[fleet.DeviceID]firmware.Pin{"dev": {Device: "dev", Version: "4.1.3.0.6", State: firmware.PinWaiting}}
	given := map[fleet.DeviceID]firmware.Pin{"dev": {Device: "dev", Version: "4.1.3.0.6", State: firmware.PinGiven}}
	missed := map[fleet.DeviceID]firmware.Pin{"dev": {Device: "dev", Version: "4.1.3.0.6", State: firmware.PinFailed}}
	rounds := map[fleet.DeviceID]firmware.Watch{"dev": {Device: "dev", Wanted: "4.1.3.0.6", Rounds: firmware.MaxRounds}}
	tries := map[fleet.DeviceID]firmware.Watch{"dev": {Device: "dev", Wanted: "4.1.3.0.6", Tries: firmware.MaxTries}}
	for name, c := range map[string]struct {
		rules   []firmware.Rule
		runs    string
		pins    map[fleet.DeviceID]firmware.Pin
		watches map[fleet.DeviceID]firmware.Watch
		want    firmware.Cause
	}{
		"no rule":                    {nil, "4.1.1.0.7", nil, nil, firmware.Cause{Level: "none", Value: "off"}},
		"off":                        {rule(customer, "", "", "off", false), "4.1.1.0.7", nil, nil, firmware.Cause{Level: "account", Value: "off"}},
		"the site's, for the model":  {rule(customer, berlin, "J179", "latest", false), "4.1.1.0.7", nil, nil, firmware.Cause{Level: "site", Model: "J179", Value: "latest"}},
		"an account above":           {rule(top, "", "", "latest", false), "4.1.1.0.7", nil, nil, firmware.Cause{Level: "above", Value: "latest"}},
		"a release that is not here": {rule(customer, "", "J179", "9.9", false), "4.1.1.0.7", nil, nil, firmware.Cause{Level: "account", Model: "J179", Value: "9.9", But: "noRelease"}},
		"newer than the version":     {rule(customer, "", "J179", "4.1.1.0.7", false), "4.1.3.0.6", nil, nil, firmware.Cause{Level: "account", Model: "J179", Value: "4.1.1.0.7", But: "newer", Version: "4.1.1.0.7"}},
		"taken down all the same":    {rule(customer, "", "J179", "4.1.1.0.7", true), "4.1.3.0.6", nil, nil, firmware.Cause{Level: "account", Model: "J179", Value: "4.1.1.0.7"}},
		"newer than the latest":      {rule(customer, "", "", "latest", false), "5.0.0.0.1", nil, nil, firmware.Cause{Level: "account", Value: "latest", But: "newer", Version: "4.1.3.0.6"}},
		"it waits for its wave":      {nil, "4.1.1.0.7", waits, nil, firmware.Cause{Level: "upgrade", Value: "4.1.3.0.6", But: "wave"}},
		"an upgrade":                 {nil, "4.1.1.0.7", given, nil, firmware.Cause{Level: "upgrade", Value: "4.1.3.0.6"}},
		"an upgrade that it missed":  {nil, "4.1.1.0.7", missed, nil, firmware.Cause{Level: "none", Value: "off", Missed: "4.1.3.0.6"}},
		"it went up and down":        {rule(customer, "", "", "latest", false), "4.1.1.0.7", nil, rounds, firmware.Cause{Level: "account", Value: "latest", But: "rounds", Version: "4.1.3.0.6"}},
		"it did not get there":       {rule(customer, "", "", "latest", false), "4.1.1.0.7", nil, tries, firmware.Cause{Level: "account", Value: "latest", But: "tries", Version: "4.1.3.0.6"}},
	} {
		v := firmware.View{Ladder: firmware.Sorted(path, c.rules), Releases: releases, Pins: c.pins, Watches: c.watches}
		if got := v.Stand(phone(c.runs)).Cause; got != c.want {
			t.Errorf("%s: %+v; want %+v", name, got, c.want)
		}
	}
}
