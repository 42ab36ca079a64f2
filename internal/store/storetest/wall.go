package storetest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/bundle"
	"muster/internal/ca"
	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/filter"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/pairing"
	"muster/internal/policy"
)

// A thief has the account mine and wants what theirs has. A try fails the test
// when it gets through, or when its answer differs from "no such thing".
type thief struct {
	*world
	provider, mine, theirs fleet.Account
	device                 fleet.Device
	policy                 policy.Policy
	token                  access.Token
	job                    job.Job
	site                   fleet.Site
	room                   fleet.Room
	group                  fleet.Group
	user                   fleet.User
	team                   fleet.UserGroup
	view                   fleet.View
	gateway                fleet.Gateway
	stranger               fleet.MAC // that their gateway found
	profile                fleet.Profile
	code                   fleet.EnrollmentCode
	member                 access.Member
	session                access.Session
	release                firmware.Release
	upgrade                string // id of a job that has device
	authority              ca.Authority
	issued                 ca.Certificate // of device
	factory                ca.FactoryRoot
	block                  ca.Block
}

// tries has an entry for each method that is given an account or a thing of one.
var tries = map[string]func(t thief){
	"FindAccount": func(t thief) {
		for _, ref := range []string{string(t.theirs.ID), t.theirs.Name, string(t.top.ID), "operator"} {
			_, err := t.FindAccount(t.ctx, t.mine.ID, ref)
			t.missing(err, "account")
		}
	},
	"Accounts": func(t thief) {
		got, err := t.Accounts(t.ctx, t.mine.ID, fleet.Page{})
		t.no(err)
		t.same(got, []fleet.Account{t.mine})
	},
	"StartCapture": func(t thief) {
		t.missing(second(t.StartCapture(t.ctx, t.by, t.mine.ID, t.device.ID, time.Now().Add(time.Hour))), "device")
	},
	"EndCapture": func(t thief) { t.missing(second(t.EndCapture(t.ctx, t.by, t.mine.ID, t.device.ID)), "device") },
	"Capturing":  func(t thief) { t.missing(second(t.Capturing(t.ctx, t.mine.ID, t.device.ID)), "device") },
	"Captured": func(t thief) {
		got, err := t.Captured(t.ctx, t.mine.ID, time.Time{})
		t.no(err)
		t.same(got, map[fleet.MAC]time.Time(nil))
	},
	"SaveCaptures": func(t thief) {
		t.no(t.SaveCaptures(t.ctx, t.mine.ID, []fleet.Capture{capture(t.device, time.Now(), time.Second)}))
	},
	"Captures": func(t thief) {
		got, err := t.Captures(t.ctx, t.mine.ID, t.device.ID, time.Time{}, 0)
		t.no(err)
		t.same(got, []fleet.Capture{})
	},
	"FindCapture": func(t thief) {
		theirs, err := t.Captures(t.ctx, t.theirs.ID, t.device.ID, time.Time{}, 1)
		t.no(err)
		t.missing(second(t.FindCapture(t.ctx, t.mine.ID, t.device.ID, theirs[0].ID)), "capture")
	},
	"FindSite":      func(t thief) { t.lost("site", string(t.site.ID), t.site.Name, wrap(t.FindSite)) },
	"FindRoom":      func(t thief) { t.lost("room", string(t.room.ID), t.room.Name, wrap(t.FindRoom)) },
	"FindGroup":     func(t thief) { t.lost("device group", string(t.group.ID), t.group.Name, wrap(t.FindGroup)) },
	"FindUser":      func(t thief) { t.lost("device user", string(t.user.ID), t.user.Name, wrap(t.FindUser)) },
	"FindUserGroup": func(t thief) { t.lost("device user group", string(t.team.ID), t.team.Name, wrap(t.FindUserGroup)) },
	"FindView":      func(t thief) { t.lost("saved view", t.view.ID, t.view.Name, wrap(t.FindView)) },
	"Sites":         func(t thief) { nothing(t, t.Sites) },
	"Rooms":         func(t thief) { nothing(t, t.Rooms) },
	"Groups":        func(t thief) { nothing(t, t.Groups) },
	"Users":         func(t thief) { nothing(t, t.Users) },
	"UserGroups":    func(t thief) { nothing(t, t.UserGroups) },
	"Views":         func(t thief) { nothing(t, t.Views) },
	"Populations": func(t thief) {
		got, err := t.Populations(t.ctx, t.mine.ID)
		t.no(err)
		t.same(got, map[string]int{})
	},
	"SaveSite": func(t thief) {
		v := t.site
		v.Account, v.Name = t.mine.ID, "stolen"
		t.missing(second(t.SaveSite(t.ctx, t.by, v)), "site")
	},
	"SaveRoom": func(t thief) {
		v := t.room
		v.Account, v.Name, v.Site = t.mine.ID, "stolen", t.world.site(t.mine, "own").ID
		t.missing(second(t.SaveRoom(t.ctx, t.by, v)), "room")
	},
	"SaveGroup": func(t thief) {
		v := t.group
		v.Account, v.Name = t.mine.ID, "stolen"
		t.missing(second(t.SaveGroup(t.ctx, t.by, v)), "device group")
	},
	"SaveUser": func(t thief) {
		v := t.user
		v.Account, v.Name = t.mine.ID, "stolen"
		t.missing(second(t.SaveUser(t.ctx, t.by, v)), "device user")
	},
	"SaveUserGroup": func(t thief) {
		v := t.team
		v.Account, v.Name = t.mine.ID, "stolen"
		t.missing(second(t.SaveUserGroup(t.ctx, t.by, v)), "device user group")
	},
	"SaveView": func(t thief) {
		v := t.view
		v.Account, v.Name = t.mine.ID, "stolen"
		t.missing(second(t.SaveView(t.ctx, t.by, v)), "saved view")
	},
	"DeleteSite":      func(t thief) { t.missing(t.DeleteSite(t.ctx, t.by, t.mine.ID, t.site.ID), "site") },
	"DeleteRoom":      func(t thief) { t.missing(t.DeleteRoom(t.ctx, t.by, t.mine.ID, t.room.ID), "room") },
	"DeleteGroup":     func(t thief) { t.missing(t.DeleteGroup(t.ctx, t.by, t.mine.ID, t.group.ID), "device group") },
	"DeleteUser":      func(t thief) { t.missing(t.DeleteUser(t.ctx, t.by, t.mine.ID, t.user.ID), "device user") },
	"DeleteUserGroup": func(t thief) { t.missing(t.DeleteUserGroup(t.ctx, t.by, t.mine.ID, t.team.ID), "device user group") },
	"DeleteView":      func(t thief) { t.missing(t.DeleteView(t.ctx, t.by, t.mine.ID, t.view.ID), "saved view") },
	"Devices": func(t thief) {
		for _, q := range []fleet.DeviceQuery{{}, {Text: t.device.MAC.String()}, {Serial: t.device.Serial}, {Model: t.device.Model}} {
			got, err := t.Devices(t.ctx, t.mine.ID, q)
			t.no(err)
			t.same(got, []fleet.Device{})
		}
	},
	"CountDevices": func(t thief) {
		n, err := t.CountDevices(t.ctx, t.mine.ID, fleet.DeviceQuery{})
		t.no(err)
		t.same(n, 0)
	},
	"Holding": func(t thief) {
		got, err := t.Holding(t.ctx, t.mine.ID, t.device.Holds, "", 0)
		t.no(err)
		t.same(got, []fleet.DeviceID{})
	},
	"Behind": func(t thief) {
		got, err := t.Behind(t.ctx, t.mine.ID, t.device.Used, fleet.Offline, "", 0)
		t.no(err)
		t.same(got, []fleet.Device{})
	},
	"SawLinks": func(t thief) {
		changed, err := t.SawLinks(t.ctx, t.mine.ID, []fleet.LinkSighting{{Device: t.device.ID, Online: true, Node: "n", At: time.Now(), Said: true, Version: "stolen", Server: "https://thief"}})
		t.no(err)
		t.same(changed, []fleet.MAC{})
	},
	"SaveOrders": func(t thief) {
		t.no(t.SaveOrders(t.ctx, t.mine.ID, map[fleet.DeviceID]fleet.Order{t.device.ID: {ID: "cmd_1", Generation: 99, State: fleet.Applied, At: time.Now()}}))
	},
	"Rollout": func(t thief) {
		got, err := t.Rollout(t.ctx, t.mine.ID)
		t.no(err)
		t.same(got, fleet.Rollout{Account: t.mine.ID, State: fleet.RolloutRunning})
	},
	"SaveRollout": func(t thief) {
		_, err := t.SaveRollout(t.ctx, t.by, fleet.Rollout{Account: t.mine.ID, Generation: 1, State: fleet.RolloutPaused})
		t.no(err)
	},
	"AllDevices": func(t thief) {
		for d := range t.AllDevices(t.ctx, t.mine.ID) {
			t.t.Errorf("walked to %v", d)
		}
	},
	"Generations": func(t thief) {
		got, err := t.Generations(t.ctx, t.mine.ID)
		t.no(err)
		t.same(got, map[fleet.Generation]int{})
	},
	"CountEach": func(t thief) {
		all, of, err := t.CountEach(t.ctx, t.mine.ID, fleet.DeviceQuery{}, filter.Expr{})
		t.no(err)
		t.same([]int{all, of[0]}, []int{0, 0})
	},
	"Connections": func(t thief) {
		got, err := t.Connections(t.ctx, t.mine.ID)
		t.no(err)
		t.same(len(got), 0)
	},
	"TallyDevices": func(t thief) {
		got, err := t.TallyDevices(t.ctx, t.mine.ID)
		t.no(err)
		t.same(got, []fleet.Tally{})
	},
	"FindDevice": func(t thief) {
		for _, ref := range []string{string(t.device.ID), t.device.MAC.String(), t.device.Name} {
			_, err := t.FindDevice(t.ctx, t.mine.ID, ref)
			t.missing(err, "device")
		}
	},
	"DeviceByMAC":    func(t thief) { t.missing(second(t.DeviceByMAC(t.ctx, t.mine.ID, t.device.MAC)), "device") },
	"DeviceBySerial": func(t thief) { t.missing(second(t.DeviceBySerial(t.ctx, t.mine.ID, t.device.Serial)), "device") },
	"SaveDevice": func(t thief) {
		d := t.device
		d.Account, d.Held = t.mine.ID, true
		t.missing(second(t.SaveDevice(t.ctx, t.by, d)), "device")
	},
	"ReplaceDevice": func(t thief) {
		t.missing(second(t.ReplaceDevice(t.ctx, t.by, t.mine.ID, t.device.ID, fleet.Replacement{MAC: mac()})), "device")
	},
	"DeleteDevice": func(t thief) { t.missing(t.DeleteDevice(t.ctx, t.by, t.mine.ID, t.device.ID), "device") },
	"SawDevices": func(t thief) {
		saw := t.saw(t.mine, fleet.Sighting{MAC: t.device.MAC, Seen: time.Now(), Holds: 99, Version: "stolen"})
		if len(saw.Added) > 0 {
			t.t.Error("the device changed hands")
		}
	},
	"StaleDHCP": func(t thief) {
		got, err := t.StaleDHCP(t.ctx, t.mine.ID, time.Time{}, 0)
		t.no(err)
		t.same(got, fleet.StaleDHCP{Account: t.mine.ID})
	},
	"PendingDevices": func(t thief) {
		t.saw(t.theirs, fleet.Sighting{MAC: t.mineDevice(), Seen: time.Now()})
		got, err := t.PendingDevices(t.ctx, t.mine.ID, fleet.Page{})
		t.no(err)
		for _, d := range got {
			if d.Account != t.mine.ID {
				t.t.Errorf("sees %v", d)
			}
		}
	},
	"Uploads": func(t thief) {
		got, err := t.Uploads(t.ctx, t.mine.ID, t.device.MAC)
		t.no(err)
		t.same(got, []fleet.Upload{})
	},
	"Upload": func(t thief) { t.missing(second(t.Upload(t.ctx, t.mine.ID, t.device.MAC, "app.log")), "upload") },
	"PutUpload": func(t thief) {
		t.no(t.PutUpload(t.ctx, t.mine.ID, t.device.MAC, "app.log", []byte("stolen")))
	},
	"AppendUpload": func(t thief) {
		t.no(t.AppendUpload(t.ctx, t.mine.ID, t.device.MAC, "app.log", []byte("stolen"), 100))
	},
	"FindPolicy": func(t thief) {
		for _, ref := range []string{string(t.policy.ID), t.policy.Name} {
			t.missing(second(t.FindPolicy(t.ctx, t.mine.ID, ref)), "policy")
		}
	},
	"Policies": func(t thief) {
		got, err := t.Policies(t.ctx, t.mine.ID, fleet.Page{})
		t.no(err)
		t.same(got, []policy.Policy{})
	},
	"SavePolicy": func(t thief) {
		p := t.policy
		p.Account, p.Name = t.mine.ID, "stolen"
		t.missing(second(t.SavePolicy(t.ctx, t.by, p)), "policy")
	},
	"DeletePolicy": func(t thief) {
		t.missing(t.DeletePolicy(t.ctx, t.by, t.mine.ID, t.policy.ID, t.policy.Revision), "policy")
	},
	"PolicyHistory": func(t thief) {
		got, err := t.PolicyHistory(t.ctx, t.mine.ID, t.policy.ID, 0, 0)
		t.no(err)
		t.same(got, []policy.Past{})
	},
	"PolicyAt": func(t thief) {
		t.missing(second(t.PolicyAt(t.ctx, t.mine.ID, t.policy.ID, t.policy.Revision)), "revision")
	},
	"ImportDevices": func(t thief) {
		d := t.device
		d.Account, d.Held = t.mine.ID, true
		out, err := t.ImportDevices(t.ctx, t.by, t.mine.ID, []policy.Import{{Device: d}, {Device: d, Same: true}, {Device: fleet.Device{MAC: d.MAC}}, {Device: fleet.Device{MAC: mac()}, Policies: []policy.Policy{t.policy}}})
		t.no(err)
		t.missing(out[0].Err, "device")
		t.missing(out[1].Err, "device")
		t.is(out[2].Err, fault.Conflict, "macUnavailable")
		t.missing(out[3].Err, "policy")
	},
	"RefusedImports": func(t thief) {
		edit := t.device
		edit.Account, edit.Name = t.mine.ID, "stolen"
		p := t.policy
		p.ID = "" // its name is free here
		out, err := t.RefusedImports(t.ctx, t.mine.ID, []policy.Import{{Device: fleet.Device{MAC: t.device.MAC}}, {Device: edit}, {Device: fleet.Device{MAC: mac()}, Policies: []policy.Policy{p}}})
		t.no(err)
		t.is(out[0], fault.Conflict, "macUnavailable")
		t.no(out[1])
		t.no(out[2])
	},
	"SaveVisits": func(t thief) {
		t.no(t.SaveVisits(t.ctx, t.mine.ID, []fleet.Visit{{MAC: t.device.MAC, At: instant, Reason: "stolen"}}))
	},
	"Visits": func(t thief) {
		got, err := t.Visits(t.ctx, t.mine.ID, t.device.MAC, time.Time{}, 0)
		t.no(err)
		t.same(got, []fleet.Visit{})
	},
	"SaveTroubles": func(t thief) {
		news, err := t.SaveTroubles(t.ctx, t.mine.ID, map[fleet.MAC]fleet.Trouble{t.device.MAC: {At: instant, Reason: "stolen"}})
		t.no(err)
		t.same(news, []fleet.DeviceID{})
	},
	"PolicyAuthors": func(t thief) {
		got, err := t.PolicyAuthors(t.ctx, t.mine.ID, t.policy.ID)
		t.no(err)
		t.same(got, map[policy.ID]string{})
	},
	"Tokens": func(t thief) {
		got, err := t.Tokens(t.ctx, t.mine.ID, fleet.Page{})
		t.no(err)
		t.same(got, []access.Token{})
	},
	"RevokeToken": func(t thief) { t.missing(t.RevokeToken(t.ctx, t.by, t.mine.ID, t.token.ID), "token") },
	"SearchAudit": func(t thief) {
		got, err := t.SearchAudit(t.ctx, t.mine.ID, access.AuditQuery{Object: string(t.device.ID)})
		t.no(err)
		t.same(got, []access.Entry{})
	},
	"Audit": func(t thief) {
		got, err := t.Audit(t.ctx, t.mine.ID, 0, 0)
		t.no(err)
		for _, e := range got {
			if e.Account != t.mine.ID {
				t.t.Errorf("sees %+v", e)
			}
		}
	},
	"CredentialHistory": func(t thief) {
		got, err := t.CredentialHistory(t.ctx, t.mine.ID)
		t.no(err)
		if len(got) != 1 || got[0].Using != 0 {
			t.t.Errorf("sees %+v", got)
		}
	},
	"ValidCredentials": func(t thief) {
		got, err := t.ValidCredentials(t.ctx, t.mine.ID, time.Now())
		t.no(err)
		if len(got) != 1 || got[0].User != pair.User {
			t.t.Errorf("sees %+v", got)
		}
	},
	"Pair": func(t thief) {
		_, err := t.Pair(t.ctx, t.by, t.mine.ID, t.waiting(t.device.MAC, "203.0.113.9").PIN, pairing.NewPassword(), instant)
		t.is(err, fault.Conflict, "macUnavailable")
	},
	"SaveSaid": func(t thief) {
		t.no(t.SaveSaid(t.ctx, t.mine.ID, []pairing.Said{{Device: t.device.ID, Settings: map[string]string{"k": "stolen"}, At: instant.Add(time.Hour)}}))
	},
	"SaidBy":      func(t thief) { t.missing(second(t.SaidBy(t.ctx, t.mine.ID, t.device.ID)), "report") },
	"FindGateway": func(t thief) { t.lost("gateway", string(t.gateway.ID), t.gateway.Name, wrap(t.FindGateway)) },
	"Gateways":    func(t thief) { nothing(t, t.Gateways) },
	"SaveGateway": func(t thief) {
		v := t.gateway
		v.Account, v.Name = t.mine.ID, "stolen"
		t.missing(second(t.SaveGateway(t.ctx, t.by, v)), "gateway")
	},
	"DeleteGateway": func(t thief) { t.missing(t.DeleteGateway(t.ctx, t.by, t.mine.ID, t.gateway.ID), "gateway") },
	"RotateGateway": func(t thief) {
		t.missing(second(t.RotateGateway(t.ctx, t.by, t.mine.ID, t.gateway.ID, hash("stolen"), instant.Add(time.Hour))), "gateway")
	},
	"SawGateway": func(t thief) {
		t.missing(second(t.SawGateway(t.ctx, t.mine.ID, fleet.GatewaySighting{Gateway: t.gateway.ID, Online: true, Node: "thief", At: time.Now()})), "gateway")
	},
	"GatewayDevices": func(t thief) {
		got, err := t.GatewayDevices(t.ctx, t.mine.ID, t.gateway.ID, "", 0)
		t.no(err)
		t.same(got, []fleet.Device{})
	},
	"ReleaseStrays": func(t thief) { t.missing(second(t.ReleaseStrays(t.ctx, t.mine.ID, t.gateway.ID)), "gateway") },
	"SaveFound": func(t thief) {
		t.missing(second(t.SaveFound(t.ctx, t.mine.ID, t.gateway.ID, []fleet.Found{{MAC: t.device.MAC, Condition: "ready", Version: "stolen"}})), "gateway")
		own := t.enrolled(t.world.site(t.mine, "own"), "own")
		news := t.finds(own, fleet.Found{MAC: t.device.MAC, Condition: "ready", Version: "stolen", Server: "https://thief", At: instant})
		t.same(news, []fleet.FoundNews{{MAC: t.device.MAC}})
		t.linked(t.mine, fleet.LinkSighting{Device: t.device.ID, Online: true, Node: "n", At: time.Now(), Gateway: own.ID, Said: true, Version: "stolen"})
		t.linked(t.theirs, fleet.LinkSighting{Device: t.device.ID, Online: true, Node: "n", At: time.Now(), Gateway: own.ID, Said: true, Version: "stolen"})
	},
	"Finds": func(t thief) {
		got, err := t.Finds(t.ctx, t.mine.ID, t.gateway.ID, fleet.FoundQuery{})
		t.no(err)
		t.same(got, []fleet.Found{})
	},
	"CountFound": func(t thief) {
		got, err := t.CountFound(t.ctx, t.mine.ID)
		t.no(err)
		t.same(got, map[fleet.GatewayID]int{})
	},
	"InCall": func(t thief) {
		got, err := t.InCall(t.ctx, t.mine.ID)
		t.no(err)
		t.same(got, map[fleet.DeviceID]time.Time{})
	},
	"FoundAt": func(t thief) { t.missing(second(t.FoundAt(t.ctx, t.mine.ID, t.gateway.ID, t.stranger)), "finding") },
	"TrustFound": func(t thief) {
		t.missing(second(t.TrustFound(t.ctx, t.by, t.mine.ID, t.gateway.ID, t.stranger, "ab")), "finding")
	},
	"ClaimFound": func(t thief) {
		t.missing(second(t.ClaimFound(t.ctx, t.by, t.mine.ID, t.gateway.ID, t.stranger, "s", instant)), "finding")
	},
	"FindMember": func(t thief) { t.lost("member", string(t.member.ID), t.member.Name, wrap(t.FindMember)) },
	"Members":    func(t thief) { nothing(t, t.Members) },
	"SaveMember": func(t thief) {
		v := t.member
		v.Account, v.Name = t.mine.ID, "stolen"
		t.missing(second(t.SaveMember(t.ctx, t.by, v)), "member")
	},
	"DeleteMember": func(t thief) { t.missing(t.DeleteMember(t.ctx, t.by, t.mine.ID, t.member.ID), "member") },
	"Login":        func(t thief) { t.missing(second(t.Login(t.ctx, t.mine.ID, t.member.ID)), "member") },
	"SaveLogin": func(t thief) {
		l := t.login(t.member)
		l.Account, l.Password = t.mine.ID, "$stolen"
		t.missing(second(t.SaveLogin(t.ctx, t.by, l, "")), "member")
	},
	"StartSession": func(t thief) {
		v := session(t.member, time.Now())
		v.Account = t.mine.ID
		t.missing(second(t.StartSession(t.ctx, t.by, v, nil)), "member")
	},
	"UseSession": func(t thief) {
		t.no(t.UseSession(t.ctx, t.mine.ID, t.session.ID, time.Now().Add(time.Hour)))
	},
	"Sessions": func(t thief) {
		got, err := t.Sessions(t.ctx, t.mine.ID, t.member.ID, time.Now())
		t.no(err)
		t.same(got, []access.Session{})
	},
	"EndSession": func(t thief) {
		t.missing(t.EndSession(t.ctx, t.by, t.mine.ID, t.member.ID, t.session.ID), "member")
		t.missing(t.EndSession(t.ctx, t.by, t.mine.ID, t.world.member(t.mine, "own", access.Admin).ID, t.session.ID), "session")
	},
	"EndSessions": func(t thief) {
		t.missing(t.EndSessions(t.ctx, t.by, t.mine.ID, t.member.ID, ""), "member")
	},
	"CreateLink": func(t thief) {
		l, _ := access.NewLink(t.mine.ID, t.member.ID, access.LinkReset, time.Now())
		t.missing(second(t.CreateLink(t.ctx, t.by, l)), "member")
	},
	"FindProfile": func(t thief) { t.lost("profile", string(t.profile.ID), t.profile.Name, wrap(t.FindProfile)) },
	"Profiles":    func(t thief) { nothing(t, t.Profiles) },
	"SaveProfile": func(t thief) {
		v := t.profile
		v.Account, v.Name = t.mine.ID, "stolen"
		t.missing(second(t.SaveProfile(t.ctx, t.by, v)), "profile")
	},
	"DeleteProfile": func(t thief) { t.missing(t.DeleteProfile(t.ctx, t.by, t.mine.ID, t.profile.ID), "profile") },
	"ReachProfile":  func(t thief) { t.lost("profile", string(t.profile.ID), t.profile.Name, wrap(t.ReachProfile)) },
	"ProfileUses": func(t thief) {
		got, err := t.ProfileUses(t.ctx, t.mine.ID)
		t.no(err)
		t.same(got, map[fleet.ProfileID]claim.Uses{})
	},
	"Homes": func(t thief) {
		got, err := t.Homes(t.ctx, t.mine.ID)
		t.no(err)
		t.same(got, map[fleet.SiteID]fleet.Home{})
	},
	"FindCode": func(t thief) { t.lost("enrollment code", string(t.code.ID), t.code.Name, wrap(t.FindCode)) },
	"Codes":    func(t thief) { nothing(t, t.Codes) },
	"SaveCode": func(t thief) {
		v := t.code
		v.Account, v.Name = t.mine.ID, "stolen"
		t.missing(second(t.SaveCode(t.ctx, t.by, v)), "enrollment code")
	},
	"DeleteCode": func(t thief) { t.missing(t.DeleteCode(t.ctx, t.by, t.mine.ID, t.code.ID), "enrollment code") },
	"DropPending": func(t thief) {
		t.missing(t.DropPending(t.ctx, t.by, t.mine.ID, t.device.MAC), "pending device")
	},
	"StepDevice": func(t thief) {
		for _, v := range claim.Verbs {
			o := claim.Order{Verbs: []claim.Verb{v}, To: t.mine.ID, Site: t.site.ID, At: time.Now()}
			t.missing(second(t.StepDevice(t.ctx, t.by, t.mine.ID, t.device.ID, o)), "device")
		}
	},
	"Redeem": func(t thief) {
		c := t.world.code(t.world.site(t.mine, "own"), "own")
		r := claim.Redemption{Hit: claim.Hit{Account: t.mine.ID, Site: c.Site, Code: c.ID}, Asker: claim.Asker{MAC: t.device.MAC}, Seed: "stolen", At: time.Now()}
		t.missing(second(t.Redeem(t.ctx, r)), "code")
		r.Hit.Site, r.MAC = t.site.ID, mac()
		t.missing(second(t.Redeem(t.ctx, r)), "code")
		if c, err := t.FindCode(t.ctx, t.mine.ID, string(c.ID)); err != nil || c.Uses != 0 {
			t.t.Errorf("a use is counted: %+v %v", c, err)
		}
	},
	"Enroll": func(t thief) {
		d := t.device
		d.Account = t.mine.ID
		t.is(second(t.Enroll(t.ctx, claim.Standing{Device: d, Seed: "stolen"}, false, time.Now())), fault.Conflict, "state")
	},
	"SiteBundle": func(t thief) { t.missing(second(t.SiteBundle(t.ctx, t.mine.ID, t.site.ID)), "bundle") },
	"Bundles": func(t thief) {
		got, err := t.Bundles(t.ctx, t.mine.ID)
		t.no(err)
		t.same(got, []bundle.Bundle{})
	},
	"BundleFile": func(t thief) { t.missing(second(t.BundleFile(t.ctx, t.mine.ID, t.site.ID, "logo.png")), "file") },
	"SaveBundle": func(t thief) {
		for _, rev := range []int64{0, 1} {
			t.missing(second(t.SaveBundle(t.ctx, t.by, bundle.Bundle{Account: t.mine.ID, Site: t.site.ID, Revision: rev})), "site")
		}
	},
	"DeleteBundle": func(t thief) { t.missing(t.DeleteBundle(t.ctx, t.by, t.mine.ID, t.site.ID), "bundle") },
	"FindRelease": func(t thief) {
		t.lost("firmware release", string(t.release.ID), t.release.Name, wrap(t.FindRelease))
	},
	"Releases": func(t thief) { nothing(t, t.Releases) },
	"SaveRelease": func(t thief) {
		v := t.release
		v.Account, v.Name = t.mine.ID, "stolen"
		t.missing(second(t.SaveRelease(t.ctx, t.by, v)), "firmware release")
	},
	"DeleteRelease": func(t thief) {
		t.missing(t.DeleteRelease(t.ctx, t.by, t.mine.ID, t.release.ID), "firmware release")
	},
	"FindFactoryRoot": func(t thief) {
		t.lost("factory root", string(t.factory.ID), t.factory.Name, wrap(t.FindFactoryRoot))
	},
	"FactoryRoots": func(t thief) { nothing(t, t.FactoryRoots) },
	"SaveFactoryRoot": func(t thief) {
		v := t.factory
		v.Account, v.AllowExpired = t.mine.ID, true
		t.missing(second(t.SaveFactoryRoot(t.ctx, t.by, v)), "factory root")
	},
	"DeleteFactoryRoot": func(t thief) {
		t.missing(t.DeleteFactoryRoot(t.ctx, t.by, t.mine.ID, t.factory.ID), "factory root")
	},
	"FindBlock": func(t thief) { t.lost("blocked key", string(t.block.ID), t.block.Name, wrap(t.FindBlock)) },
	"Blocks":    func(t thief) { nothing(t, t.Blocks) },
	"SaveBlock": func(t thief) {
		v := t.block
		v.Account, v.Reason = t.mine.ID, "stolen"
		t.missing(second(t.SaveBlock(t.ctx, t.by, v)), "blocked key")
	},
	"DeleteBlock": func(t thief) { t.missing(t.DeleteBlock(t.ctx, t.by, t.mine.ID, t.block.ID), "blocked key") },
	"FirmwareRules": func(t thief) {
		got, err := t.FirmwareRules(t.ctx, t.mine.ID)
		t.no(err)
		t.same(got, firmware.Rules{Account: t.mine.ID})
	},
	"SaveFirmwareRules": func(t thief) {
		_, err := t.SaveFirmwareRules(t.ctx, t.by, firmware.Rules{Account: t.mine.ID, Rules: []firmware.Rule{{Site: t.site.ID, Value: "off"}}})
		t.is(err, fault.Invalid, "")
	},
	"FirmwareView": func(t thief) {
		v := t.firmware(t.mine)
		t.same(len(v.Releases)+len(v.Ladder.Rules)+len(v.Pins)+len(v.Watches), 0)
	},
	"HoldFirmware": func(t thief) {
		got, err := t.HoldFirmware(t.ctx, t.mine.ID, "job_thief", map[fleet.DeviceID]string{t.device.ID: "6.4.9.9"})
		t.no(err)
		t.same(got, []fleet.DeviceID{})
	},
	"GiveFirmware": func(t thief) {
		t.no(t.GiveFirmware(t.ctx, t.mine.ID, t.upgrade, ids(t.device), instant))
	},
	"ToldFirmware": func(t thief) {
		t.no(t.ToldFirmware(t.ctx, t.mine.ID, t.upgrade, ids(t.device), instant))
	},
	"FirmwarePaces": func(t thief) {
		got, err := t.FirmwarePaces(t.ctx, t.mine.ID, t.upgrade)
		t.no(err)
		t.same(got, []firmware.Pace{})
	},
	"EndFirmware": func(t thief) {
		t.no(t.EndFirmware(t.ctx, t.mine.ID, t.upgrade, map[fleet.DeviceID]firmware.PinState{t.device.ID: firmware.PinDone}, instant))
	},
	"ForgiveFirmware": func(t thief) { t.no(t.ForgiveFirmware(t.ctx, t.mine.ID, t.upgrade)) },
	"DropFirmware":    func(t thief) { t.no(t.DropFirmware(t.ctx, t.mine.ID, t.upgrade, ids(t.device))) },
	"UnpinFirmware":   func(t thief) { t.missing(t.UnpinFirmware(t.ctx, t.by, t.mine.ID, t.device.ID), "device") },
	"FirmwareWatch": func(t thief) {
		got, err := t.FirmwareWatch(t.ctx, t.mine.ID, t.device.ID)
		t.no(err)
		t.same(got, firmware.Watch{Device: t.device.ID, Account: t.mine.ID})
	},
	"SaveFirmwareWatch": func(t thief) {
		t.no(t.SaveFirmwareWatch(t.ctx, firmware.Watch{Device: t.device.ID, Account: t.mine.ID, Wanted: "stolen"}))
	},
	"FindAuthority": func(t thief) {
		t.lost("certificate authority", string(t.authority.ID), t.authority.Name, wrap(t.FindAuthority))
	},
	"Authorities": func(t thief) { nothing(t, t.Authorities) },
	"SaveAuthority": func(t thief) {
		v := t.authority
		v.Account, v.Approval = t.mine.ID, true
		t.missing(second(t.SaveAuthority(t.ctx, t.by, v)), "certificate authority")
	},
	"DeleteAuthority": func(t thief) {
		t.missing(t.DeleteAuthority(t.ctx, t.by, t.mine.ID, t.authority.ID), "certificate authority")
	},
	"AddGeneration": func(t thief) {
		v := t.authority
		v.Account = t.mine.ID
		t.missing(second(t.AddGeneration(t.ctx, t.by, v, "rotate", generation(2))), "certificate authority")
	},
	"StageGenerations": func(t thief) {
		v := t.authority
		v.Account = t.mine.ID
		t.missing(second(t.StageGenerations(t.ctx, t.by, v, "retire", map[int]ca.Stage{1: ca.Retired}, instant)), "certificate authority")
	},
	"Identities": func(t thief) {
		for _, ids := range [][]fleet.DeviceID{nil, {t.device.ID}} {
			got, err := t.Identities(t.ctx, t.mine.ID, ids)
			t.no(err)
			t.same(got, map[fleet.DeviceID]ca.Identity{})
		}
	},
	"WantIdentity": func(t thief) {
		t.missing(second(t.WantIdentity(t.ctx, t.by, t.mine.ID, t.device.ID, ca.Want{Seed: "stolen", Hash: "stolen", At: instant, Expires: instant.Add(time.Hour)}, true)), "device")
	},
	"ApproveIdentity": func(t thief) {
		t.missing(second(t.ApproveIdentity(t.ctx, t.by, t.mine.ID, t.device.ID, true)), "device")
	},
	"FailIdentity": func(t thief) {
		t.missing(second(t.FailIdentity(t.ctx, t.mine.ID, t.device.ID, "stolen", instant)), "device")
	},
	"BeginCertificate": func(t thief) {
		d := t.device
		d.Account = t.mine.ID
		t.missing(second(t.BeginCertificate(t.ctx, certificate(t.authority, d, serialOf("9"), "stolen"), nil)), "device")
	},
	"FinishCertificate": func(t thief) {
		c := t.issued
		c.Account, c.DER = t.mine.ID, []byte("stolen")
		t.missing(second(t.FinishCertificate(t.ctx, c)), "device")
	},
	"FindCertificate": func(t thief) {
		t.missing(second(t.FindCertificate(t.ctx, t.mine.ID, t.issued.Serial)), "certificate")
	},
	"Certificates": func(t thief) {
		for _, q := range []ca.CertificateQuery{{}, {Device: t.device.ID}, {MAC: t.device.MAC}} {
			got, err := t.Certificates(t.ctx, t.mine.ID, q)
			t.no(err)
			t.same(got, []ca.Certificate{})
		}
	},
	"RevokeCertificate": func(t thief) {
		t.missing(second(t.RevokeCertificate(t.ctx, t.by, t.mine.ID, t.issued.Serial, ca.Superseded, instant)), "certificate")
	},
	"FindJob": func(t thief) { t.missing(second(t.FindJob(t.ctx, t.mine.ID, t.job.ID)), "job") },
	"SearchJobs": func(t thief) {
		got, err := t.SearchJobs(t.ctx, t.mine.ID, job.Query{Kinds: []job.Kind{t.job.Kind}})
		t.no(err)
		t.same(got, []job.Job{})
	},
	"Jobs": func(t thief) {
		got, err := t.Jobs(t.ctx, t.mine.ID, fleet.Page{})
		t.no(err)
		t.same(got, []job.Job{})
	},
	"DeviceItems": func(t thief) {
		for _, of := range []fleet.AccountID{t.mine.ID, t.top.ID} {
			got, err := t.DeviceItems(t.ctx, of, t.device.ID, nil, fleet.Page{})
			t.no(err)
			t.same(got, []job.Part{})
		}
	},
	"Items":          func(t thief) { t.missing(second(t.Items(t.ctx, t.mine.ID, t.job.ID, job.ItemQuery{})), "job") },
	"Steer":          func(t thief) { t.missing(second(t.Steer(t.ctx, t.by, t.mine.ID, t.job.ID, job.Cancelled)), "job") },
	"StartJob":       func(t thief) { t.missing(second(t.StartJob(t.ctx, t.by, t.mine.ID, t.job.ID)), "job") },
	"EndCredentials": func(t thief) { t.missing(t.EndCredentials(t.ctx, t.by, t.mine.ID, 2), "generation") },
	"RetireCredentials": func(t thief) {
		t.missing(t.RetireCredentials(t.ctx, t.by, t.mine.ID, fleet.Credentials{Generation: 2}), "generation")
	},
	"RevealCredentials": func(t thief) { t.owns(second2(t.RevealCredentials(t.ctx, t.by, t.mine.ID, ""))) },
	"Provisioning": func(t thief) {
		p, err := t.Provisioning(t.ctx, t.mine.ID)
		t.owns(p.Current, err)
	},
	"SaveProvisioning": func(t thief) {
		p, err := t.SaveProvisioning(t.ctx, t.by, t.provisioning(t.mine), fleet.CredentialsEdit{User: "mine"})
		t.no(err)
		t.same(p.Account, t.mine.ID)
	},
}

// open lists the methods without an account to stay inside of, each with the
// reason.
var open = map[string]string{
	"Operator":           "there is one, and planes ask for it at their start",
	"Account":            "planes ask for an account whose id they have from FindAccount or a key",
	"CreateAccount":      "the parent is the account: it comes from FindAccount",
	"SaveAccount":        "the account is the thing saved",
	"DeleteAccount":      "the account is the thing deleted",
	"CreateDevice":       "makes a new thing in the account named; the MAC is tried in devices.go",
	"CreateSite":         "makes a new thing in the account named",
	"CreateRoom":         "makes a new thing in the account named; the site is tried in places.go",
	"CreateGroup":        "makes a new thing in the account named",
	"CreateUser":         "makes a new thing in the account named; its groups are tried in groups.go",
	"CreateUserGroup":    "makes a new thing in the account named",
	"CreateView":         "makes a new thing in the account named",
	"CreatePolicy":       "makes a new thing in the account named",
	"CreateJob":          "makes a new thing in the account named",
	"TakeJob":            "workers do the jobs of all accounts",
	"Advance":            "the lease is the proof",
	"EditDevices":        "the lease is the proof; devices of other accounts are tried in jobs.go",
	"EndJob":             "the lease is the proof",
	"RestJob":            "the lease is the proof",
	"OpenPairing":        "belongs to no account until its PIN is typed",
	"CollectPairing":     "the token is the proof",
	"ChannelKey":         "tells of which account a device is, so that its session stays there",
	"CreateGateway":      "makes a new thing in the account named; the site is tried in gateways.go",
	"EnrollGateway":      "the token is the proof",
	"GatewayKey":         "tells of which account a gateway is, so that its session stays there",
	"CreateProfile":      "makes a new thing in the account named",
	"CreateCode":         "makes a new thing in the account named; the site is tried in claims.go",
	"CreateRelease":      "makes a new thing in the account named",
	"FirmwareFile":       "the hash is the proof: devices ask for images by it, and images are no secret",
	"FirmwareSums":       "the server's own loop asks for all accounts",
	"Standing":           "the desk asks for a MAC of whatever account, and tells nobody",
	"LookUp":             "the code is the proof, and the desk counts the wrong ones",
	"CreateAuthority":    "makes a new thing in the account named",
	"CAGenerations":      "signs for whoever asks by id: planes have it from an account's key",
	"AllAuthorities":     "the server's own loop asks for all accounts",
	"NextCRL":            "a number of a public list",
	"GenerationInUse":    "tells a number; the id comes from FindAuthority",
	"PKIMarks":           "tells numbers and nothing of anybody",
	"Revocations":        "what public lists say",
	"Bearer":             "the password or a verified certificate is the proof",
	"CertificateOf":      "what public answers say of a serial number",
	"SawCertificates":    "the certificate is the proof: it was presented",
	"ExpiringIdentities": "the server's own loop asks for all accounts",
	"Claimants":          "the door asks all accounts for an address, and tells nobody",
	"ClaimantsBySubject": "the door asks all accounts for whom the identity provider named, and tells nobody",
	"SessionByHash":      "the cookie is the proof",
	"LinkByHash":         "the link is the proof",
	"FollowLink":         "the link is the proof",
	"CreateMember":       "makes a new thing in the account named; the sites are tried in members.go",
	"CreateToken":        "makes a new thing in the account named",
	"Refuse":             "the account is the one that is told of it",
	"Disclose":           "the account is the one that is told of it",
	"ProvisioningByKey":  "the key is the proof, 130 bits of it",
	"TokenByHash":        "the token is the proof",
	"UseTokens":          "each was shown, which is the proof",
	"VerifyAudit":        "tells a number and nothing of anybody",
	"Remember":           "the scope holds who asks",
	"Finish":             "the scope holds who asks",
	"Forget":             "the scope holds who asks",
	"ForgetCaptures":     "age alone counts, of all accounts",
	"LostNode":           "the node is this server, not somebody's account",
	"StaleDHCPs":         "the server's own loop asks for all accounts",
	"AutoSyncing":        "the server's own loop asks for all accounts",
	"Ping":               "no data",
	"Close":              "no data",
	"CreateFactoryRoot":  "makes a new thing in the account named",
	"CreateBlock":        "makes a new thing in the account named",
}

// wrap lets look-ups of every kind be asked alike.
func wrap[T any](find func(context.Context, fleet.AccountID, string) (T, error)) func(context.Context, fleet.AccountID, string) error {
	return func(ctx context.Context, root fleet.AccountID, ref string) error { return second(find(ctx, root, ref)) }
}

// lost checks that the thief finds the thing neither by id nor by name.
func (t thief) lost(what, id, name string, find func(context.Context, fleet.AccountID, string) error) {
	t.t.Helper()
	t.missing(find(t.ctx, t.mine.ID, id), what)
	t.missing(find(t.ctx, t.mine.ID, name), what)
}

// nothing checks that the thief's own list is empty.
func nothing[T any](t thief, list func(context.Context, fleet.AccountID, fleet.Page) ([]T, error)) {
	t.t.Helper()
	got, err := list(t.ctx, t.mine.ID, fleet.Page{})
	t.no(err)
	t.same(got, []T{})
}

func second2(c fleet.Credentials, err error) (fleet.Credentials, error) { return c, err }

// owns checks that a pair is the thief's own.
func (t thief) owns(c fleet.Credentials, err error) {
	t.t.Helper()
	t.no(err)
	if c.User == "their-user" {
		t.t.Error("got the pair of the other account")
	}
}

func (t thief) mineDevice() fleet.MAC { return t.world.device(t.mine).MAC }

var walls = map[string]func(*testing.T, *world){
	"the account is the wall, for every method": func(_ *testing.T, w *world) {
		for m := range methods {
			if tries[m.Name] == nil && open[m.Name] == "" {
				w.t.Errorf("nobody has tried the wall at %s: add it to tries", m.Name)
			}
		}
		victim := robbed(w, "0")
		before := Answers(w.t, w.Store, victim.theirs.ID)
		for name, try := range tries {
			th := victim // nobody's try leaves a trace in it, so that it serves the next
			th.mine = w.account(th.provider, "mine "+name, fleet.Customer)
			try(th)
			if name == "PendingDevices" { // adds a line to theirs on purpose
				victim = robbed(w, name)
				before = Answers(w.t, w.Store, victim.theirs.ID)
				continue
			}
			if d := Diff(before, Answers(w.t, w.Store, th.theirs.ID)); d != "" {
				w.t.Fatalf("%s changed the other account:\n%s", name, d)
			}
		}
	},
}

// robbed returns a thief of an account that has one of everything, whose own account is still to be named.
func robbed(w *world, name string) thief {
	p := w.account(w.top, "p "+name, fleet.Provider)
	th := thief{world: w, provider: p, theirs: w.account(p, "theirs "+name, fleet.Customer)}
	th.site, th.group, th.team, th.view = w.site(th.theirs, "site "+name, "10.0.0.0/8"), w.group(th.theirs, "group "+name), w.userGroup(th.theirs, "team "+name), w.view(th.theirs, "view "+name)
	th.room, th.user = w.room(th.site, "room "+name), w.user(th.theirs, "user "+name, th.team)
	d, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: th.theirs.ID, MAC: mac(), Model: "VVX 450", Name: "lobby " + name, Serial: "S " + name,
		Site: string(th.site.ID), Room: string(th.room.ID), Groups: []string{string(th.group.ID)}, User: string(th.user.ID)})
	w.no(err)
	w.edit(th.theirs, "their-user")
	w.saw(th.theirs, fleet.Sighting{MAC: d.MAC, Seen: instant, Holds: 1, Old: 1})
	w.no(w.PutUpload(w.ctx, th.theirs.ID, d.MAC, "app.log", []byte("theirs")))
	w.no(w.SaveVisits(w.ctx, th.theirs.ID, []fleet.Visit{{MAC: d.MAC, At: instant, Reason: "served"}}))
	w.no(w.SaveCaptures(w.ctx, th.theirs.ID, []fleet.Capture{capture(d, w.captured(d).Since, time.Second)}))
	th.device, th.policy, th.token = w.byMAC(th.theirs, d.MAC), w.policy(th.theirs, "pol "+name), w.token(th.theirs, "t", time.Time{})
	th.job = w.job(th.theirs, subjects(d)...)
	th.gateway, th.stranger = w.enrolled(th.site, "gateway "+name), mac()
	w.finds(th.gateway, fleet.Found{MAC: th.stranger, Condition: "seen", Certificate: "ab", At: instant}, fleet.Found{MAC: d.MAC, Condition: "inCall", At: instant})
	w.bundled(th.site)
	th.member = w.member(th.theirs, "member "+name, access.Admin)
	th.session = w.signed(th.member)
	w.armed(th.member)
	th.session = w.signed(th.member)
	th.member, err = w.FindMember(w.ctx, th.theirs.ID, string(th.member.ID))
	w.no(err)
	th.profile, th.code = w.profile(th.theirs, "profile "+name), w.code(th.site, "code "+name)
	th.release, th.upgrade = w.release(th.theirs, "release "+name, "4.1.3.0.6"), string(w.upgrade(th.theirs, "6.4.1.1", d).ID)
	w.no(w.SaveFirmwareWatch(w.ctx, firmware.Watch{Device: d.ID, Account: th.theirs.ID, Wanted: "6.4.1.1", AskedAt: instant}))
	th.authority = w.authority(th.theirs)
	w.want(th.device, "seed "+name)
	th.issued = w.issued(th.authority, th.device, fmt.Sprintf("%032x", macs.Add(1)))
	th.factory, th.block = w.factoryRoot(th.theirs, "factory "+name), w.block(th.theirs, "block "+name)
	return th
}
