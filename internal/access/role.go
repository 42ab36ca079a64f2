package access

import (
	"slices"

	"muster/internal/fleet"
)

// A Role is what somebody may do in an account and all beneath it, in one word.
type Role string

const (
	Owner         Role = "owner"
	Admin         Role = "admin"
	DeviceManager Role = "deviceManager"
	Helpdesk      Role = "helpdesk"
	ReadOnly      Role = "readOnly"
)

// Roles are all of them, the strongest first. Each may all that the next may.
var Roles = []Role{Owner, Admin, DeviceManager, Helpdesk, ReadOnly}

// Known reports whether r is one of them.
func (r Role) Known() bool { return slices.Contains(Roles, r) }

// A Power is one kind of thing that can be done. Each operation takes one.
type Power string

const (
	See       Power = "see"
	Support   Power = "support"
	Manage    Power = "devices"
	Design    Power = "design"
	Assign    Power = "assign"
	Provision Power = "provision"
	Reveal    Power = "reveal"
	Account   Power = "account"
	Found     Power = "accounts"
	Members   Power = "members"
	Owners    Power = "owners"
)

// A rule is a line of the one table of who may do what.
type rule struct {
	power Power
	says  string
	least Role        // the weakest role that has it
	right fleet.Right // that a token with rights and no role has it by
	site  bool        // somebody with sites of theirs has it there
	lone  bool        // not in a customer's account: there is no account beneath one
}

// rules is what each role may do on each level. Which account stands where, the wall
// keeps: nobody reaches one that is not theirs or beneath it.
var rules = []rule{
	{See, "see accounts, sites, devices, policies, jobs, without secrets", ReadOnly, fleet.RightRead, true, false},
	{Support, "ask devices to fetch, restart, enroll anew or send logs; unlock them", Helpdesk, fleet.RightWrite, true, false},
	{Manage, "add, change, hold, delete, import devices; put them into sites, activate them; change live settings", DeviceManager, fleet.RightWrite, true, false},
	{Design, "write sites, groups, users, views, policies, profiles, codes, bundles, gateways, firmware", DeviceManager, fleet.RightWrite, false, false},
	{Assign, "approve devices and claim them for accounts beneath", DeviceManager, fleet.RightWrite, false, true},
	{Provision, "change device provisioning: Server User and Password, Auto-Sync, its roll-out", Admin, fleet.RightWrite, false, false},
	{Reveal, "see passwords and keys, which is recorded", Admin, fleet.RightReveal, false, false},
	{Account, "change and delete accounts", Admin, fleet.RightAdmin, false, false},
	{Found, "create accounts beneath", Admin, fleet.RightAdmin, false, true},
	{Members, "invite, change and remove members and API tokens, but no owners", Admin, fleet.RightAdmin, false, false},
	{Owners, "make and remove owners", Owner, "", false, false},
}

func ruleOf(p Power) (rule, bool) {
	i := slices.IndexFunc(rules, func(r rule) bool { return r.power == p })
	if i < 0 {
		return rule{}, false
	}
	return rules[i], true
}

// rank is how weak a role is; one that is not known is weaker than all.
func (r Role) rank() int {
	if i := slices.Index(Roles, r); i >= 0 {
		return i
	}
	return len(Roles)
}

// Rights are what a role sees and does where rights are asked for.
func (r Role) Rights() []fleet.Right {
	switch r {
	case Owner, Admin:
		return []fleet.Right{fleet.RightRead, fleet.RightWrite, fleet.RightReveal, fleet.RightAdmin}
	case DeviceManager:
		return []fleet.Right{fleet.RightRead, fleet.RightWrite}
	case Helpdesk, ReadOnly: // what helpdesk does takes no right to write: codes and PINs stay masked
		return []fleet.Right{fleet.RightRead}
	}
	return nil
}

// A Permission is whether somebody has a power in an account.
type Permission struct {
	Power   Power
	Says    string // what it is, for people
	Allowed bool
	Why     string // empty when it is allowed
}

// Allows reports whether a has a power in an account of a kind, and why not.
func Allows(a fleet.Actor, p Power, level fleet.AccountType) Permission {
	r, known := ruleOf(p)
	out := Permission{Power: p, Says: r.says}
	if r.lone && level == fleet.Customer {
		out.Why = "a customer has no accounts beneath it"
		return out
	}
	if out.Why = lacks(a, r); known && out.Why == "" {
		out.Allowed = true
	}
	return out
}

// Has is Allows wherever it may be.
func Has(a fleet.Actor, p Power) (ok bool, why string) {
	r, known := ruleOf(p)
	why = lacks(a, r)
	return known && why == "", why
}

func lacks(a fleet.Actor, r rule) string {
	switch {
	case a.Role == "" && r.right != "" && a.May(r.right):
		return ""
	case a.Role == "" && r.right == "" && a.May(fleet.RightAdmin) && a.May(fleet.RightReveal):
		return "" // a token with all rights is as strong as an owner
	case a.Role == "" && r.right == "":
		return "the token lacks the rights admin and reveal"
	case a.Role == "":
		return "the token lacks the right " + string(r.right)
	case Role(a.Role).rank() > r.least.rank():
		return "the role " + a.Role + " may not; it takes " + string(r.least)
	case len(a.Sites) > 0 && !r.site:
		return "the role is for some sites alone, and this is about the whole account"
	}
	return ""
}

// Permissions are all powers of a in an account of a kind.
func Permissions(a fleet.Actor, level fleet.AccountType) []Permission {
	out := make([]Permission, len(rules))
	for i, r := range rules {
		out[i] = Allows(a, r.power, level)
	}
	return out
}

// MayGrant reports whether a may give a role to somebody, change who has it or take it
// away: nobody gives what they have not.
func MayGrant(a fleet.Actor, r Role) (ok bool, why string) {
	if ok, why := Has(a, Members); !ok {
		return false, why
	}
	if r == Owner {
		return Has(a, Owners)
	}
	if a.Role != "" {
		return true, "" // an admin's is the weakest role that gets here
	}
	for _, right := range r.Rights() {
		if !a.May(right) {
			return false, "you cannot give a right you do not hold: " + string(right)
		}
	}
	return true, ""
}
