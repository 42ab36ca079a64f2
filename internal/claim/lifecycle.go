package claim

import (
	"fmt"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A Verb takes a device from one state of its life cycle to another.
type Verb string

const (
	Approve      Verb = "approve"      // an import is what it says it is
	Claim        Verb = "claim"        // for an account beneath the one that has it
	Associate    Verb = "associate"    // with a site of its account
	Disassociate Verb = "disassociate" // from its site; whether it is active stays as it is
	Activate     Verb = "activate"     // it may enroll
	Deactivate   Verb = "deactivate"   // it may not, and is answered 403
	Release      Verb = "release"      // to the account above, approved
)

// Verbs are all of them, in the order of a device's life.
var Verbs = []Verb{Approve, Claim, Associate, Activate, Disassociate, Deactivate, Release}

// legal is the life cycle: which verbs each state knows. A deactivated device has
// a site or none, so of its verbs those hold that fit.
var legal = map[fleet.Lifecycle]map[Verb]bool{
	fleet.Imported:    {Approve: true},
	fleet.Approved:    {Claim: true, Release: true},
	fleet.Claimed:     {Associate: true, Release: true},
	fleet.Associated:  {Disassociate: true, Activate: true, Release: true},
	fleet.Activated:   {Disassociate: true, Deactivate: true, Release: true},
	fleet.Enrolled:    {Disassociate: true, Deactivate: true, Release: true},
	fleet.Deactivated: {Associate: true, Disassociate: true, Activate: true, Release: true},
}

// An Order is one or more verbs for one device, with what they need.
type Order struct {
	Verbs  []Verb
	To     fleet.AccountID   // of Claim
	ToType fleet.AccountType // of To: what is handed on to a reseller stays approved
	Parent fleet.AccountID   // of Release: the account above the device's, as it was when the order was given
	Site   fleet.SiteID      // of Associate: of the account that has the device then
	At     time.Time
}

// Combinations are the orders of more than one verb, as Avaya's bulk jobs have
// them: the verbs with plus signs between them.
var Combinations = map[string][]Verb{
	"claim+associate":          {Claim, Associate},
	"claim+associate+activate": {Claim, Associate, Activate},
	"disassociate+associate":   {Disassociate, Associate},
	"disassociate+release":     {Disassociate, Release},
	"associate+activate":       {Associate, Activate},
}

// ReadVerbs reads a verb or a combination.
func ReadVerbs(text string) ([]Verb, bool) {
	for _, v := range Verbs {
		if string(v) == text {
			return []Verb{v}, true
		}
	}
	verbs, ok := Combinations[text]
	return verbs, ok
}

// CodeIllegal is the code of a step that the state of a device forbids.
const CodeIllegal = "illegalTransition"

// Apply takes a device through the order, in memory. It refuses what the state
// forbids, in words that name the state: fault.Conflict, "illegalTransition".
// What a device leaves behind when it changes hands is the store's to take.
func (o Order) Apply(d fleet.Device) (fleet.Device, error) {
	for _, v := range o.Verbs {
		if err := allow(d, v); err != nil {
			return d, err
		}
		base := d.Lifecycle.Base()
		switch v {
		case Approve:
			base, d.Stage.ApprovedAt = fleet.Approved, o.At
		case Claim:
			if o.To == d.Account {
				return d, illegal(d, v, "the account has it already")
			}
			d = Bare(d)
			if d.Account = o.To; o.ToType == fleet.Customer {
				base = fleet.Claimed
			}
		case Associate:
			d.Site, d.Room = string(o.Site), ""
		case Disassociate:
			d.Site, d.Room = "", ""
		case Activate:
			base, d.Stage.ActivatedAt = fleet.Claimed, o.At
		case Deactivate:
			base, d.Stage.DeactivatedAt = fleet.Deactivated, o.At
		case Release:
			if o.Parent == "" {
				return d, illegal(d, v, "no account stands above the one that has it")
			}
			d = Bare(d)
			d.Account, base = o.Parent, fleet.Approved
			if d.Stage.ApprovedAt.IsZero() {
				d.Stage.ApprovedAt = o.At
			}
		}
		d.Lifecycle = d.Stage.Lifecycle(base, d.Site)
	}
	return d, nil
}

func allow(d fleet.Device, v Verb) error {
	switch {
	case !legal[d.Lifecycle][v]:
		return illegal(d, v, "")
	case d.Lifecycle != fleet.Deactivated:
		return nil
	case v == Associate && d.Site != "":
		return illegal(d, v, "it has a site")
	case (v == Disassociate || v == Activate) && d.Site == "":
		return illegal(d, v, "it has no site")
	}
	return nil
}

func illegal(d fleet.Device, v Verb, why string) error {
	if why != "" {
		why = " and " + why
	}
	return fault.Coded(fault.Conflict, CodeIllegal, "the device is %s%s: %s is for devices that are %s", d.Lifecycle, why, v, states(v))
}

// states lists where a verb may begin.
func states(v Verb) string {
	var out []string
	for _, l := range []fleet.Lifecycle{fleet.Imported, fleet.Approved, fleet.Claimed, fleet.Associated, fleet.Activated, fleet.Enrolled, fleet.Deactivated} {
		if legal[l][v] {
			out = append(out, string(l))
		}
	}
	if n := len(out); n > 1 {
		return fmt.Sprintf("%s or %s", strings.Join(out[:n-1], ", "), out[n-1])
	}
	return strings.Join(out, "")
}

// May reports whether an actor who stands at the account root may give the order
// for a device of account a, whose parent is above it. What is not seen is not
// asked here: that is fault.Missing before it comes to this.
//
// Approving is the word of somebody else than who imported: of an account above,
// or the operator. Claiming is for who sells, not for customers. Releasing hands
// a device to the parent, so it is for who may act there.
func (o Order) May(root, a fleet.Account) error {
	for _, v := range o.Verbs {
		switch {
		case v == Approve && root.ID == a.ID && root.Type != fleet.Operator:
			return denied(v, "an account above "+word(a.Type)+" that has the device, or the operator")
		case v == Claim && root.Type == fleet.Customer:
			return denied(v, "operators, providers and resellers")
		case v == Release && root.ID == a.ID && root.Type != fleet.Operator:
			return denied(v, "an account above "+word(a.Type)+" that has the device")
		}
	}
	return nil
}

func word(t fleet.AccountType) string { return "the " + string(t) }

func denied(v Verb, who string) error {
	return fault.Coded(fault.Denied, "level", "%s is for %s", v, who)
}

// Bare is a device as an account gets it from another: what the one before called
// it and put on it is gone.
func Bare(d fleet.Device) fleet.Device {
	d.Name, d.Labels, d.Site, d.Room, d.Groups, d.User, d.AutoSync, d.Held, d.Notes = "", nil, "", "", nil, "", "", false, ""
	d.Stage, d.Member = fleet.Stage{ApprovedAt: d.Stage.ApprovedAt}, fleet.Member{}
	return d
}
