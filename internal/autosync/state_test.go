package autosync_test

import (
	"testing"
	"time"

	"muster/internal/autosync"
	"muster/internal/fleet"
)

func TestEachDeviceIsInTheStateTheContractNames(t *testing.T) {
	seen := fleet.Observed{FirstSeen: time.Unix(1, 0)}
	behind := func(change func(*fleet.Device)) fleet.Device {
		d := fleet.Device{Model: "VVX 450", Onboarding: fleet.Provisioned, Observed: seen}
		d.Holds = 1
		if change != nil {
			change(&d)
		}
		return d
	}
	for name, c := range map[string]struct {
		device              fleet.Device
		off, disabled       bool
		scope, groups       []string
		license             fleet.License
		online, takesOrders bool
		want                autosync.State
		covered             bool
	}{
		"who used the current pair is in sync":                {device: behind(func(d *fleet.Device) { d.Holds = 2 }), want: autosync.InSync, covered: true},
		"who used it is in sync, switched off or not":         {device: behind(func(d *fleet.Device) { d.Holds = 2 }), off: true, want: autosync.InSync},
		"who is behind while Auto-Sync is off stays":          {device: behind(nil), off: true, want: autosync.Off},
		"disabled provisioning is off":                        {device: behind(nil), disabled: true, want: autosync.Off},
		"who only polls is unreachable":                       {device: behind(nil), want: autosync.Unreachable, covered: true},
		"who takes orders and is online is queued":            {device: behind(nil), takesOrders: true, online: true, want: autosync.Queued, covered: true},
		"who takes orders and is offline is waited for":       {device: behind(nil), takesOrders: true, want: autosync.Waiting, covered: true},
		"an administrator excludes":                           {device: behind(func(d *fleet.Device) { d.AutoSync = "exclude" }), want: autosync.Excluded},
		"another server's device is left alone":               {device: behind(func(d *fleet.Device) { d.ExternalServer = "x" }), want: autosync.Excluded},
		"unless an administrator includes it":                 {device: behind(func(d *fleet.Device) { d.ExternalServer, d.AutoSync = "x", "include" }), want: autosync.Unreachable, covered: true},
		"a scope of models excludes others":                   {device: behind(nil), scope: []string{"VVX 250"}, want: autosync.Excluded},
		"and takes those it names":                            {device: behind(nil), scope: []string{"VVX 450"}, want: autosync.Unreachable, covered: true},
		"a scope of groups takes a static one's devices":      {device: behind(func(d *fleet.Device) { d.Groups = []string{"grp_1"} }), groups: []string{"grp_1"}, want: autosync.Unreachable, covered: true},
		"and a dynamic one's":                                 {device: behind(func(d *fleet.Device) { d.Dynamic = []string{"grp_0", "grp_1"} }), groups: []string{"grp_1"}, want: autosync.Unreachable, covered: true},
		"and no others":                                       {device: behind(func(d *fleet.Device) { d.Dynamic = []string{"grp_0"} }), groups: []string{"grp_1"}, want: autosync.Excluded},
		"USB is never touched":                                {device: behind(func(d *fleet.Device) { d.Onboarding = fleet.USB }), want: autosync.Unsupported},
		"USB is never touched, whatever it fetched":           {device: behind(func(d *fleet.Device) { d.Onboarding, d.Holds = fleet.USB, 2 }), want: autosync.Unsupported},
		"nor Bluetooth":                                       {device: behind(func(d *fleet.Device) { d.Onboarding, d.Holds = fleet.Bluetooth, 2 }), want: autosync.Unsupported},
		"a PIN device can be told":                            {device: behind(func(d *fleet.Device) { d.Onboarding = fleet.PIN }), want: autosync.Unreachable, covered: true},
		"a PIN device in sync":                                {device: behind(func(d *fleet.Device) { d.Onboarding, d.Holds = fleet.PIN, 2 }), want: autosync.InSync, covered: true},
		"never seen is staged":                                {device: behind(func(d *fleet.Device) { d.Observed = fleet.Observed{} }), want: autosync.Staged, covered: true},
		"never seen is reached with the enterprise licence":   {device: behind(func(d *fleet.Device) { d.Observed = fleet.Observed{} }), license: fleet.Enterprise, want: autosync.Unreachable, covered: true},
		"never seen and included by nobody's scope: excluded": {device: behind(func(d *fleet.Device) { d.Observed = fleet.Observed{} }), scope: []string{"VVX 250"}, want: autosync.Excluded},
	} {
		t.Run(name, func(t *testing.T) {
			p := fleet.Provisioning{Enabled: !c.disabled, Current: fleet.Credentials{Generation: 2}, AutoSync: fleet.AutoSync{Enabled: !c.off, Models: c.scope, Groups: c.groups}}
			if got, _ := autosync.StateOf(p, c.license, c.device, c.online, c.takesOrders); got != c.want {
				t.Errorf("state %s, want %s", got, c.want)
			}
			if got := autosync.Covers(p, c.device); got != c.covered {
				t.Errorf("covered %v, want %v", got, c.covered)
			}
		})
	}
}
