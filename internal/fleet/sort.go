package fleet

import (
	"cmp"
	"encoding/json"
	"time"

	"muster/internal/fault"
)

// A Sort is one of the fields that a list is in the order of. Texts are in the
// order of their bytes, software versions in that of VersionOrder, times that
// never were come first.
type Sort struct {
	Field string
	Down  bool
}

// MaxSort bounds the fields that a list is in the order of.
const MaxSort = 3

// sortKeys are the fields that lists of devices can be in the order of: what
// is compared is a string, or an int64.
var sortKeys = map[string]func(d *Device) any{
	"id":                   func(d *Device) any { return string(d.ID) },
	"name":                 func(d *Device) any { return d.Name },
	"mac":                  func(d *Device) any { return d.MAC.String() },
	"serial":               func(d *Device) any { return d.Serial },
	"model":                func(d *Device) any { return d.Model },
	"family":               func(d *Device) any { return string(d.Family) },
	"lifecycle":            func(d *Device) any { return string(d.Lifecycle) },
	"connection":           func(d *Device) any { return cmp.Or(string(d.Link.Connection), "unknown") },
	"site":                 func(d *Device) any { return d.Site },
	"softwareVersion":      func(d *Device) any { return VersionOrder(d.SoftwareVersion) },
	"firstSeen":            func(d *Device) any { return micro(d.FirstSeen) },
	"lastSeen":             func(d *Device) any { return micro(d.LastSeen) },
	"lastProvisioningSync": func(d *Device) any { return micro(d.LastSync) },
	"state":                func(d *Device) any { return stateOrder(d) },
	"createdAt":            func(d *Device) any { return micro(d.CreatedAt) },
	"updatedAt":            func(d *Device) any { return micro(d.UpdatedAt) },
}

// stateOrder puts devices in the order of their provisioning state at any time: none, staged, and those that
// have synced by when they did, so that those of today come last.
func stateOrder(d *Device) int64 {
	if d.Onboarding.Offers(ProvisioningSync) == Nothing {
		return -1
	}
	return micro(d.LastSync)
}

func micro(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

// DevicePosition is where a list in that order goes on after d, as Page.After
// has it. It holds what the order is by, so the list goes on although d has moved.
func DevicePosition(sort []Sort, d Device) string {
	if len(sort) == 0 {
		return string(d.ID)
	}
	at := make([]any, 0, MaxSort+1)
	for _, s := range sort {
		if key := sortKeys[s.Field]; key != nil {
			at = append(at, key(&d))
		}
	}
	b, _ := json.Marshal(append(at, string(d.ID))) // strings and integers only
	return string(b)
}

// ReadPosition reads what DevicePosition wrote for the same order: a string or
// an int64 for each field, and the id. It is fault.Invalid for anything else.
func ReadPosition(sort []Sort, after string) ([]any, error) {
	bad := fault.New(fault.Invalid, "the list does not go on there")
	var raw []json.RawMessage
	if err := json.Unmarshal([]byte(after), &raw); err != nil || len(raw) != len(sort)+1 {
		return nil, bad
	}
	out := make([]any, len(raw))
	for i, r := range raw {
		like := any("")
		if i < len(sort) {
			key := sortKeys[sort[i].Field]
			if key == nil {
				return nil, bad
			}
			like = key(&Device{})
		}
		var text string
		var number int64
		if _, isText := like.(string); isText {
			if json.Unmarshal(r, &text) != nil {
				return nil, bad
			}
			out[i] = text
			continue
		}
		if json.Unmarshal(r, &number) != nil {
			return nil, bad
		}
		out[i] = number
	}
	return out, nil
}
