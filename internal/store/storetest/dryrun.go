package storetest

import (
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/ca"
	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/pairing"
	"muster/internal/policy"
)

var dry = map[string]func(*testing.T, *world){
	"a dry run answers as the real one would, and leaves everything as it was": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, p, t := w.device(a), w.policy(a, "p"), w.token(a, "t", time.Time{})
		j := w.job(a, job.Item{Subject: "x"})
		site, group, team, view := w.site(a, "s"), w.group(a, "g"), w.userGroup(a, "t"), w.view(a, "v")
		room, user := w.room(site, "r"), w.user(a, "u", team)
		inside := w.device(a)
		inside.Room, inside.Groups, inside.User = string(room.ID), []string{string(group.ID)}, string(user.ID)
		w.no(second(w.SaveDevice(w.ctx, w.by, inside)))
		w.edit(a, "second")
		gate := w.enrolled(w.site(a, "g"), "g")
		w.finds(gate, fleet.Found{MAC: mac(), Condition: "seen", Certificate: "ab", At: instant}, fleet.Found{MAC: d.MAC, Condition: "seen", At: instant})
		found, err := w.Finds(w.ctx, a.ID, gate.ID, fleet.FoundQuery{Unclaimed: true})
		w.no(err)
		stranger, named := found[0].MAC, gate
		named.Name = "x"
		ctx := fleet.DryRun(w.ctx)
		got, err := w.SaveProvisioning(ctx, w.by, w.provisioning(a), fleet.CredentialsEdit{User: "third"})
		w.no(err)
		if got.Current.Generation != 3 || got.Current.User != "third" || got.Revision != 3 {
			w.t.Errorf("would be %+v", got)
		}
		m := mac()
		d.Held, p.Target = true, "t2"
		moved, edited, other, sorted := site, user, team, view
		moved.Address, edited.Email, other.Description, sorted.Sort = "x", "x", "x", "x"
		elsewhere, renamed := room, group
		elsewhere.Floor, renamed.Name = "x", "x"
		profile, code, fresh := w.profile(a, "p"), w.code(site, "c"), w.device(w.top)
		profile.PhoneGroup, code.MaxUses = 9, 9
		weaker := w.member(a, "m", access.Admin)
		signed, reset := w.signed(weaker), w.link(a, weaker.ID, access.LinkReset)
		weaker.Role = access.Helpdesk
		again := w.bundled(site)
		again.Files = w.zipped(a.ID, site.ID).Files[:1]
		release, upgrade := w.release(a, "r", "4.1.3.0.6"), string(w.upgrade(a, "6.4.1.1", d).ID)
		edit := release
		edit.Notes = "x"
		authority, unsigned := w.authority(a), w.customer("authority")
		certified := w.issued(authority, inside, serialOf("a"))
		w.no(second(w.BeginCertificate(w.ctx, certificate(authority, d, serialOf("b"), "waits"), &ca.Spend{Hold: true})))
		approves := authority
		approves.Approval = !approves.Approval
		empty := w.authority(w.customer("empty"))
		root, block := w.factoryRoot(w.top, "r"), w.block(w.top, "b")
		older, worse := root, block
		older.AllowExpired, worse.Reason = true, "x"
		w.saw(a, fleet.Sighting{MAC: fresh.MAC, Seen: instant})
		shot := w.captured(inside)
		w.no(w.SaveCaptures(w.ctx, a.ID, []fleet.Capture{capture(inside, shot.Since, time.Second)}))
		before := Answers(w.t, w.Store, w.top.ID)
		for _, err := range []error{
			second(w.CreateAccount(ctx, w.by, fleet.Account{Parent: w.top.ID, Name: "new", Type: fleet.Customer}, fleet.DefaultProvisioning(), pair)),
			second(w.SaveAccount(ctx, w.by, a)),
			second(w.CreateDevice(ctx, w.by, fleet.Device{Account: a.ID, MAC: m})),
			second(w.SaveDevice(ctx, w.by, d)),
			second(w.ReplaceDevice(ctx, w.by, a.ID, inside.ID, fleet.Replacement{MAC: m, Serial: "n"})),
			w.DeleteDevice(ctx, w.by, a.ID, d.ID),
			second(w.SawDevices(ctx, a.ID, []fleet.Sighting{{MAC: m, Seen: time.Now()}})),
			w.PutUpload(ctx, a.ID, d.MAC, "f", nil),
			w.SaveVisits(ctx, a.ID, []fleet.Visit{{MAC: d.MAC, At: instant}}),
			w.AppendUpload(ctx, a.ID, d.MAC, "f", nil, 1),
			second(w.StartCapture(ctx, w.by, a.ID, d.ID, time.Now().Add(time.Hour))),
			second(w.EndCapture(ctx, w.by, a.ID, inside.ID)),
			w.SaveCaptures(ctx, a.ID, []fleet.Capture{capture(inside, shot.Since, time.Minute)}),
			second(w.ForgetCaptures(ctx, time.Now().Add(time.Hour))),
			second(w.CreateSite(ctx, w.by, fleet.Site{Account: a.ID, Name: "n"})),
			second(w.CreateRoom(ctx, w.by, fleet.Room{Account: a.ID, Name: "n", Site: site.ID})),
			second(w.CreateGroup(ctx, w.by, fleet.Group{Account: a.ID, Name: "n"})),
			second(w.CreateUser(ctx, w.by, fleet.User{Account: a.ID, Name: "n"})),
			second(w.CreateUserGroup(ctx, w.by, fleet.UserGroup{Account: a.ID, Name: "n"})),
			second(w.CreateView(ctx, w.by, fleet.View{Account: a.ID, Name: "n"})),
			second(w.SaveSite(ctx, w.by, moved)),
			second(w.SaveRoom(ctx, w.by, elsewhere)),
			second(w.SaveGroup(ctx, w.by, renamed)),
			second(w.SaveUser(ctx, w.by, edited)),
			second(w.SaveUserGroup(ctx, w.by, other)),
			second(w.SaveView(ctx, w.by, sorted)),
			w.DeleteRoom(ctx, w.by, a.ID, room.ID),
			w.DeleteSite(ctx, w.by, a.ID, site.ID),
			w.DeleteGroup(ctx, w.by, a.ID, group.ID),
			w.DeleteUser(ctx, w.by, a.ID, user.ID),
			w.DeleteUserGroup(ctx, w.by, a.ID, team.ID),
			w.DeleteView(ctx, w.by, a.ID, view.ID),
			second(w.CreatePolicy(ctx, w.by, policy.Policy{Account: a.ID, Name: "q"})),
			second(w.SavePolicy(ctx, w.by, p)),
			w.DeletePolicy(ctx, w.by, a.ID, p.ID, 1),
			second(w.Pair(ctx, w.by, a.ID, w.waiting(m, "203.0.113.1").PIN, pairing.NewPassword(), instant)),
			w.RevokeToken(ctx, w.by, a.ID, t.ID),
			second(w.CreateJob(ctx, w.by, job.Job{Account: a.ID}, make([]job.Item, 2))),
			second(w.Steer(ctx, w.by, a.ID, j.ID, job.Cancelled)),
			w.EndCredentials(ctx, w.by, a.ID, 1),
			w.RetireCredentials(ctx, w.by, a.ID, fleet.Credentials{Generation: 1}),
			second(w.RevealCredentials(ctx, w.by, a.ID, "")),
			w.Disclose(ctx, w.by, a.ID, "x", "y", nil),
			w.Refuse(ctx, w.by, a.ID, "x", "y", nil),
			second(w.CreateGateway(ctx, w.by, fleet.Gateway{Account: a.ID, Site: site.ID, Name: "n"}, hash("n"))),
			second(w.SaveGateway(ctx, w.by, named)),
			second(w.RotateGateway(ctx, w.by, a.ID, gate.ID, hash("n"), instant)),
			second(w.SawGateway(ctx, a.ID, fleet.GatewaySighting{Gateway: gate.ID, At: time.Now(), Node: "n"})),
			second(w.SaveFound(ctx, a.ID, gate.ID, []fleet.Found{{MAC: stranger, Condition: "ready", At: time.Now()}})),
			second(w.TrustFound(ctx, w.by, a.ID, gate.ID, stranger, "ab")),
			second(w.ClaimFound(ctx, w.by, a.ID, gate.ID, stranger, "s", instant)),
			second(w.ReleaseStrays(ctx, a.ID, gate.ID)),
			second(w.CreateRelease(ctx, w.by, firmware.Release{Account: a.ID, Name: "n", Family: fleet.J100, Models: release.Models, Version: "4.1.4.0.0", Files: release.Files})),
			second(w.SaveRelease(ctx, w.by, edit)),
			w.DeleteRelease(ctx, w.by, a.ID, release.ID),
			second(w.SaveFirmwareRules(ctx, w.by, firmware.Rules{Account: a.ID, Rules: []firmware.Rule{{Value: "latest"}}})),
			second(w.HoldFirmware(ctx, a.ID, "job_n", map[fleet.DeviceID]string{inside.ID: "6.4.1.1"})),
			w.GiveFirmware(ctx, a.ID, upgrade, ids(d), instant),
			w.ToldFirmware(ctx, a.ID, upgrade, ids(d), instant),
			w.EndFirmware(ctx, a.ID, upgrade, map[fleet.DeviceID]firmware.PinState{d.ID: firmware.PinDone}, instant),
			w.ForgiveFirmware(ctx, a.ID, upgrade),
			w.DropFirmware(ctx, a.ID, upgrade, ids(d)),
			w.UnpinFirmware(ctx, w.by, a.ID, d.ID),
			w.SaveFirmwareWatch(ctx, firmware.Watch{Device: d.ID, Account: a.ID, Wanted: "6.4.1.1"}),
			second(w.CreateAuthority(ctx, w.by, ca.DefaultAuthority(unsigned.ID), generation(1))),
			second(w.SaveAuthority(ctx, w.by, approves)),
			w.DeleteAuthority(ctx, w.by, empty.Account, empty.ID),
			second(w.AddGeneration(ctx, w.by, authority, "rotate", generation(2))),
			second(w.StageGenerations(ctx, w.by, authority, "retire", map[int]ca.Stage{1: ca.Retired}, instant)),
			second(w.WantIdentity(ctx, w.by, a.ID, inside.ID, ca.Want{Seed: "s", Hash: "h", At: instant, Expires: instant.Add(time.Hour)}, true)),
			second(w.ApproveIdentity(ctx, w.by, a.ID, d.ID, true)),
			second(w.FailIdentity(ctx, a.ID, d.ID, "n", instant.Add(time.Hour))),
			second(w.RevokeCertificate(ctx, w.by, a.ID, certified.Serial, ca.Superseded, instant)),
			second(w.SawCertificates(ctx, map[string]time.Time{certified.Serial: instant})),
			second(w.CreateFactoryRoot(ctx, w.by, ca.FactoryRoot{Account: w.top.ID, Name: "n", PEM: root.PEM, Subject: root.Subject, EKU: root.EKU})),
			second(w.SaveFactoryRoot(ctx, w.by, older)),
			w.DeleteFactoryRoot(ctx, w.by, w.top.ID, root.ID),
			second(w.CreateBlock(ctx, w.by, ca.Block{Account: w.top.ID, Name: "n", Fingerprint: hashText("n")})),
			second(w.SaveBlock(ctx, w.by, worse)),
			w.DeleteBlock(ctx, w.by, w.top.ID, block.ID),
			second(w.CreateProfile(ctx, w.by, fleet.Profile{Account: a.ID, Name: "n", ServerType: fleet.ServerMuster, FirstContact: fleet.FirstSerial})),
			second(w.SaveProfile(ctx, w.by, profile)),
			second(w.SaveBundle(ctx, w.by, w.zipped(gate.Account, gate.Site))),
			second(w.SaveBundle(ctx, w.by, again)),
			w.DeleteBundle(ctx, w.by, a.ID, site.ID),
			w.DeleteProfile(ctx, w.by, a.ID, profile.ID),
			second(w.CreateCode(ctx, w.by, fleet.EnrollmentCode{Account: a.ID, Name: "n", Site: site.ID, Kind: fleet.Numeric8})),
			second(w.SaveCode(ctx, w.by, code)),
			w.DeleteCode(ctx, w.by, a.ID, code.ID),
			w.DropPending(ctx, w.by, a.ID, fresh.MAC),
			second(w.StepDevice(ctx, w.by, w.top.ID, fresh.ID, claim.Order{Verbs: []claim.Verb{claim.Approve}, At: instant})),
			second(w.Redeem(ctx, claim.Redemption{Hit: claim.Hit{Account: a.ID, Site: site.ID, Code: code.ID}, Asker: claim.Asker{MAC: mac()}, Seed: "s", At: instant})),
			second(w.CreateMember(ctx, w.by, access.Member{Account: a.ID, Name: "n", Email: "n@example.com", Role: access.ReadOnly})),
			second(w.SaveMember(ctx, w.by, weaker)),
			second(w.SaveLogin(ctx, w.by, access.Login{Member: weaker.ID, Account: a.ID, Password: "$x"}, "")),
			second(w.StartSession(ctx, w.by, session(weaker, time.Now()), nil)),
			w.UseSession(ctx, a.ID, signed.ID, time.Now().Add(time.Hour)),
			w.EndSession(ctx, w.by, a.ID, weaker.ID, signed.ID),
			w.EndSessions(ctx, w.by, a.ID, weaker.ID, ""),
			third(w.FollowLink(ctx, w.by, follows(reset))),
			second(w.CreateLink(ctx, w.by, access.Link{Account: a.ID, Member: weaker.ID, Kind: access.LinkReset, Hash: hash("n")})),
			w.DeleteMember(ctx, w.by, a.ID, weaker.ID),
			w.DeleteGateway(ctx, w.by, a.ID, gate.ID),
			w.DeleteAccount(ctx, w.by, a.ID),
		} {
			w.no(err)
		}
		w.same(Answers(w.t, w.Store, w.top.ID), before)
		_, _, err = w.LinkByHash(w.ctx, reset.Hash, time.Now())
		w.no(err)
	},
	"a dry run meets the conflicts that the real one would": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, p := w.device(a), w.provisioning(a)
		w.edit(a, "second")
		ctx := fleet.DryRun(w.ctx)
		w.is(second(w.CreateDevice(ctx, w.by, fleet.Device{Account: a.ID, MAC: d.MAC})), fault.Conflict, "macUnavailable")
		w.is(second(w.CreateAccount(ctx, w.by, fleet.Account{Parent: w.top.ID, Name: "a", Type: fleet.Customer}, fleet.DefaultProvisioning(), pair)), fault.Conflict, "nameTaken")
		w.is(second(w.SaveProvisioning(ctx, w.by, p, fleet.CredentialsEdit{})), fault.Conflict, "stale")
		w.is(w.DeleteAccount(ctx, w.by, w.top.ID), fault.Conflict, "")
	},
	"a key is not remembered by a dry run": func(_ *testing.T, w *world) {
		ctx := fleet.DryRun(w.ctx)
		_, _, err := w.Remember(ctx, "s", "k", [32]byte{}, instant)
		w.no(err)
		_, first, err := w.Remember(w.ctx, "s", "k", [32]byte{}, instant)
		w.no(err)
		if !first {
			w.t.Error("it was")
		}
		w.no(w.Forget(ctx, "s", "k"))
		_, first, err = w.Remember(w.ctx, "s", "k", [32]byte{}, instant)
		w.no(err)
		if first {
			w.t.Error("forgotten by a dry run")
		}
	},
}

func third[A, B any](_ A, _ B, err error) error { return err }
