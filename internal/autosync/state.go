package autosync

import (
	"slices"

	"muster/internal/fleet"
)

// A State says where a device stands in taking over the account's current
// credentials, in the words of contract 4.1.
type State string

const (
	InSync      State = "inSync"      // has proved the current generation by using it
	Queued      State = "queued"      // online, an order is due
	Sending     State = "sending"     // an order is under way
	Waiting     State = "waiting"     // offline, done on return
	Applied     State = "applied"     // acknowledged, not yet proved
	Failed      State = "failed"      // the device refused, Reason says why
	Excluded    State = "excluded"    // taken out by an administrator or by the scope
	Unsupported State = "unsupported" // the model or the way it was onboarded takes no credentials
	Staged      State = "staged"      // never seen, and the licence leaves such devices alone
	Unreachable State = "unreachable" // no road to it: it gets the pair when it asks by itself, while the overlap lasts
	Off         State = "off"         // behind, and Auto-Sync is off
)

// The names of roads that states and orders speak of.
const (
	Channel = "channel" // the device channel
	Gateway = "gateway" // the phone's own interface, by a gateway at its site
	Notify  = "notify"  // SIP NOTIFY check-sync
)

// answers reports whether who is told by a road says what became of it.
func answers(road string) bool { return road == Channel || road == Gateway }

// States are all of them, in the order people read them.
func States() []State {
	return []State{InSync, Queued, Sending, Waiting, Applied, Failed, Excluded, Unsupported, Staged, Unreachable, Off}
}

// StateOf is the heart of the rule, kept apart from the machinery so that it can
// be read, tested and shown on a page. reason says in words why a device is left
// alone or where its order stands; it is empty where the state says enough. Of
// the device it looks at what it holds, its link and its order.
func StateOf(p fleet.Provisioning, l fleet.License, d fleet.Device) (s State, reason string) {
	if why := untouched(&d); why != "" { // even if it fetched: nobody told it to
		return Unsupported, why
	}
	g := p.Current.Generation
	if d.Holds >= g && d.Holds > 0 {
		return InSync, ""
	}
	if why := unsupported(&d); why != "" {
		return Unsupported, why
	}
	if why := excluded(&p.AutoSync, &d); why != "" {
		return Excluded, why
	}
	switch {
	case staged(d) && l != fleet.Enterprise:
		return Staged, "never seen; the enterprise licence reaches such devices"
	case !p.Enabled || !p.AutoSync.Enabled:
		return Off, ""
	case d.Link.Connection == fleet.Unknown && d.Order.About(g) && d.Order.Road == Notify:
		return Unreachable, "it was asked to check in (SIP check-sync): it gets the pair when it does, or with its next poll"
	case d.Link.Connection == fleet.Unknown:
		return Unreachable, "asks by itself only: it gets the pair with its next poll"
	}
	if d.Order.About(g) {
		switch d.Order.State {
		case fleet.Sent:
			return Sending, d.Order.Reason
		case fleet.Applied:
			return Applied, ""
		case fleet.Refused:
			return Failed, d.Order.Reason
		}
	}
	if d.Link.Connection == fleet.Online {
		return Queued, ""
	}
	return Waiting, ""
}

// staged reports whether nobody has heard of d: neither a request nor a session.
func staged(d fleet.Device) bool {
	return d.FirstSeen.IsZero() && d.Link.Connection == fleet.Unknown
}

// Covers reports whether Auto-Sync writes the current pair into d's files.
// A device that was never seen is told when it comes: from then on it is seen.
func Covers(p fleet.Provisioning, d fleet.Device) bool {
	return p.Enabled && p.AutoSync.Enabled && unsupported(&d) == "" && excluded(&p.AutoSync, &d) == ""
}

// Keeps reports whether d is told the address alone: Auto-Sync was on and is off.
// Nothing is rolled back then (mission A5), and a family that forgets what a
// file leaves out would go back to the server it was taken from. A device that an
// administrator excludes is let go.
func Keeps(p fleet.Provisioning, d fleet.Device) bool {
	return p.Enabled && !p.AutoSync.Enabled && p.AutoSync.Touched && unsupported(&d) == "" && excluded(&p.AutoSync, &d) == ""
}

func untouched(d *fleet.Device) string {
	if d.Onboarding == fleet.USB || d.Onboarding == fleet.Bluetooth {
		return "onboarded by " + string(d.Onboarding) + ": kept in the inventory, never touched"
	}
	return ""
}

func unsupported(d *fleet.Device) string {
	if why := untouched(d); why != "" {
		return why
	}
	if m, ok := fleet.FindModel(d.Model); ok && !m.AutoSync {
		return "Auto-Sync does not support the model " + m.Model
	}
	return ""
}

// excluded takes a canary scope as the union of what it names; no scope at all
// is everybody. Sites and groups are ids, models canonical names; dynamic groups
// are those that d.Member names.
func excluded(as *fleet.AutoSync, d *fleet.Device) string {
	in := func(group string) bool { return slices.Contains(as.Groups, group) }
	switch {
	case d.AutoSync == "exclude":
		return "excluded by an administrator"
	case d.AutoSync == "" && d.ExternalServer != "":
		return "another provisioning server holds it; include it to change that"
	case len(as.Sites)+len(as.Groups)+len(as.Models) == 0:
		return ""
	case d.Site != "" && slices.Contains(as.Sites, d.Site), d.Model != "" && slices.Contains(as.Models, d.Model):
		return ""
	case len(as.Groups) > 0 && (slices.ContainsFunc(d.Groups, in) || slices.ContainsFunc(d.Dynamic, in)):
		return ""
	}
	return "outside the account's Auto-Sync scope"
}
