package storetest

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/ca"
	"muster/internal/claim"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/pairing"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/store"
)

// An act sets one method off and says what the trail must call it, and on what.
type act func(w *world) (action, object string)

// acts has an entry for each method that takes an Actor.
var acts = map[string]act{
	"CreateAccount": func(w *world) (string, string) { return "account.create", string(w.customer("new").ID) },
	"SaveAccount": func(w *world) (string, string) {
		a := w.customer("a")
		a.DisplayName = "A"
		_, err := w.SaveAccount(w.ctx, w.by, a)
		w.no(err)
		return "account.update", string(a.ID)
	},
	"DeleteAccount": func(w *world) (string, string) {
		a := w.customer("a")
		w.no(w.DeleteAccount(w.ctx, w.by, a.ID))
		return "account.delete", string(a.ID)
	},
	"SaveProvisioning": func(w *world) (string, string) {
		a := w.customer("a")
		w.edit(a, "second")
		p := w.provisioning(a)
		p.Enabled = false
		_, err := w.SaveProvisioning(w.ctx, w.by, p, fleet.CredentialsEdit{})
		w.no(err)
		return "provisioning.update", string(a.ID)
	},
	"EndCredentials": func(w *world) (string, string) {
		a := w.customer("a")
		w.edit(a, "second")
		w.no(w.EndCredentials(w.ctx, w.by, a.ID, 1))
		return "credentials.end", string(a.ID)
	},
	"RetireCredentials": func(w *world) (string, string) {
		a := w.customer("a")
		w.edit(a, "second")
		w.no(w.RetireCredentials(w.ctx, w.by, a.ID, fleet.Credentials{Generation: 1}))
		return "credentials.end", string(a.ID)
	},
	"SaveRollout": func(w *world) (string, string) {
		a := w.customer("a")
		_, err := w.SaveRollout(w.ctx, w.by, fleet.Rollout{Account: a.ID, Generation: 1, State: fleet.RolloutPaused, Reason: "3 failed"})
		w.no(err)
		return "autosync.paused", string(a.ID)
	},
	"RevealCredentials": func(w *world) (string, string) {
		a := w.customer("a")
		_, err := w.RevealCredentials(w.ctx, w.by, a.ID, "")
		w.no(err)
		return "credentials.reveal", string(a.ID)
	},
	"Disclose": func(w *world) (string, string) {
		a := w.customer("a")
		w.no(w.Disclose(w.ctx, w.by, a.ID, "file.reveal", "dev_1", map[string]string{"file": "x.cfg"}))
		return "file.reveal", "dev_1"
	},
	"CreateDevice": func(w *world) (string, string) { return "device.create", string(w.device(w.customer("a")).ID) },
	"SaveDevice": func(w *world) (string, string) {
		d := w.device(w.customer("a"))
		d.Held = true
		_, err := w.SaveDevice(w.ctx, w.by, d)
		w.no(err)
		return "device.update", string(d.ID)
	},
	"DeleteDevice": func(w *world) (string, string) {
		d := w.device(w.customer("a"))
		w.no(w.DeleteDevice(w.ctx, w.by, d.Account, d.ID))
		return "device.delete", string(d.ID)
	},
	"StartCapture": func(w *world) (string, string) {
		d := w.device(w.customer("a"))
		w.captured(d)
		return "capture.start", string(d.ID)
	},
	"EndCapture": func(w *world) (string, string) {
		d := w.device(w.customer("a"))
		w.captured(d)
		w.no(second(w.EndCapture(w.ctx, w.by, d.Account, d.ID)))
		return "capture.end", string(d.ID)
	},
	"CreateSite": func(w *world) (string, string) { return "site.create", string(w.site(w.customer("a"), "s").ID) },
	"SaveSite": func(w *world) (string, string) {
		v := w.site(w.customer("a"), "s")
		v.Address = "x"
		_, err := w.SaveSite(w.ctx, w.by, v)
		w.no(err)
		return "site.update", string(v.ID)
	},
	"DeleteSite": func(w *world) (string, string) {
		v := w.site(w.customer("a"), "s")
		w.no(w.DeleteSite(w.ctx, w.by, v.Account, v.ID))
		return "site.delete", string(v.ID)
	},
	"CreateRoom": func(w *world) (string, string) {
		return "room.create", string(w.room(w.site(w.customer("a"), "s"), "r").ID)
	},
	"SaveRoom": func(w *world) (string, string) {
		v := w.room(w.site(w.customer("a"), "s"), "r")
		v.Floor = "x"
		_, err := w.SaveRoom(w.ctx, w.by, v)
		w.no(err)
		return "room.update", string(v.ID)
	},
	"DeleteRoom": func(w *world) (string, string) {
		v := w.room(w.site(w.customer("a"), "s"), "r")
		w.no(w.DeleteRoom(w.ctx, w.by, v.Account, v.ID))
		return "room.delete", string(v.ID)
	},
	"CreateGroup": func(w *world) (string, string) { return "deviceGroup.create", string(w.group(w.customer("a"), "g").ID) },
	"SaveGroup": func(w *world) (string, string) {
		v := w.group(w.customer("a"), "g")
		v.Description = "x"
		_, err := w.SaveGroup(w.ctx, w.by, v)
		w.no(err)
		return "deviceGroup.update", string(v.ID)
	},
	"DeleteGroup": func(w *world) (string, string) {
		v := w.group(w.customer("a"), "g")
		w.no(w.DeleteGroup(w.ctx, w.by, v.Account, v.ID))
		return "deviceGroup.delete", string(v.ID)
	},
	"CreateUser": func(w *world) (string, string) { return "deviceUser.create", string(w.user(w.customer("a"), "u").ID) },
	"SaveUser": func(w *world) (string, string) {
		v := w.user(w.customer("a"), "u")
		v.Email = "x@example.org"
		_, err := w.SaveUser(w.ctx, w.by, v)
		w.no(err)
		return "deviceUser.update", string(v.ID)
	},
	"DeleteUser": func(w *world) (string, string) {
		v := w.user(w.customer("a"), "u")
		w.no(w.DeleteUser(w.ctx, w.by, v.Account, v.ID))
		return "deviceUser.delete", string(v.ID)
	},
	"CreateUserGroup": func(w *world) (string, string) {
		return "deviceUserGroup.create", string(w.userGroup(w.customer("a"), "g").ID)
	},
	"SaveUserGroup": func(w *world) (string, string) {
		v := w.userGroup(w.customer("a"), "g")
		v.Description = "x"
		_, err := w.SaveUserGroup(w.ctx, w.by, v)
		w.no(err)
		return "deviceUserGroup.update", string(v.ID)
	},
	"DeleteUserGroup": func(w *world) (string, string) {
		v := w.userGroup(w.customer("a"), "g")
		w.no(w.DeleteUserGroup(w.ctx, w.by, v.Account, v.ID))
		return "deviceUserGroup.delete", string(v.ID)
	},
	"CreateView": func(w *world) (string, string) { return "savedView.create", w.view(w.customer("a"), "v").ID },
	"SaveView": func(w *world) (string, string) {
		v := w.view(w.customer("a"), "v")
		v.Sort = "mac"
		_, err := w.SaveView(w.ctx, w.by, v)
		w.no(err)
		return "savedView.update", v.ID
	},
	"DeleteView": func(w *world) (string, string) {
		v := w.view(w.customer("a"), "v")
		w.no(w.DeleteView(w.ctx, w.by, v.Account, v.ID))
		return "savedView.delete", v.ID
	},
	"CreatePolicy": func(w *world) (string, string) { return "policy.create", string(w.policy(w.customer("a"), "p").ID) },
	"SavePolicy": func(w *world) (string, string) {
		p := w.policy(w.customer("a"), "p")
		p.Settings = map[policy.Key]string{"k": "v"}
		_, err := w.SavePolicy(w.ctx, w.by, p)
		w.no(err)
		return "policy.update", string(p.ID)
	},
	"DeletePolicy": func(w *world) (string, string) {
		p := w.policy(w.customer("a"), "p")
		w.no(w.DeletePolicy(w.ctx, w.by, p.Account, p.ID, p.Revision))
		return "policy.delete", string(p.ID)
	},
	"Pair": func(w *world) (string, string) {
		return "device.pair", string(w.pair(w.customer("a"), mac(), pairing.NewPassword()).ID)
	},
	"CreateGateway": func(w *world) (string, string) {
		return "gateway.create", string(w.gateway(w.site(w.customer("a"), "s"), "audit").ID)
	},
	"SaveGateway": func(w *world) (string, string) {
		g := w.gateway(w.site(w.customer("a"), "s"), "audit save")
		g.Name = "x"
		_, err := w.SaveGateway(w.ctx, w.by, g)
		w.no(err)
		return "gateway.update", string(g.ID)
	},
	"DeleteGateway": func(w *world) (string, string) {
		g := w.gateway(w.site(w.customer("a"), "s"), "audit delete")
		w.no(w.DeleteGateway(w.ctx, w.by, g.Account, g.ID))
		return "gateway.delete", string(g.ID)
	},
	"RotateGateway": func(w *world) (string, string) {
		g := w.gateway(w.site(w.customer("a"), "s"), "audit rotate")
		w.no(second(w.RotateGateway(w.ctx, w.by, g.Account, g.ID, hash("audit new"), instant)))
		return "gateway.rotate", string(g.ID)
	},
	"TrustFound": func(w *world) (string, string) {
		g := w.gateway(w.site(w.customer("a"), "s"), "audit trust")
		m := mac()
		w.finds(g, fleet.Found{MAC: m, Condition: "seen", Certificate: "ab", At: instant})
		w.no(second(w.TrustFound(w.ctx, w.by, g.Account, g.ID, m, "ab")))
		return "gateway.trust", string(g.ID)
	},
	"ClaimFound": func(w *world) (string, string) {
		g := w.gateway(w.site(w.customer("a"), "s"), "audit claim")
		m := mac()
		w.finds(g, fleet.Found{MAC: m, Condition: "seen", At: instant})
		d, err := w.ClaimFound(w.ctx, w.by, g.Account, g.ID, m, "s", instant)
		w.no(err)
		return "device.pair", string(d.ID)
	},
	"CreateRelease": func(w *world) (string, string) {
		return "firmwareRelease.create", string(w.release(w.customer("a"), "r", "4.1.3.0.6").ID)
	},
	"SaveRelease": func(w *world) (string, string) {
		r := w.release(w.customer("a"), "r", "4.1.3.0.6")
		r.Notes = "good"
		w.no(second(w.SaveRelease(w.ctx, w.by, r)))
		return "firmwareRelease.update", string(r.ID)
	},
	"DeleteRelease": func(w *world) (string, string) {
		r := w.release(w.customer("a"), "r", "4.1.3.0.6")
		w.no(w.DeleteRelease(w.ctx, w.by, r.Account, r.ID))
		return "firmwareRelease.delete", string(r.ID)
	},
	"SaveFirmwareRules": func(w *world) (string, string) {
		return "firmwareRules.update", string(w.rule(w.customer("a"), firmware.Rule{Value: "latest"}).Account)
	},
	"UnpinFirmware": func(w *world) (string, string) {
		a := w.customer("a")
		d := w.device(a)
		w.upgrade(a, "6.4.1.1", d)
		w.no(w.UnpinFirmware(w.ctx, w.by, a.ID, d.ID))
		return "device.unpinFirmware", string(d.ID)
	},
	"CreateAuthority": func(w *world) (string, string) {
		return "certificateAuthority.create", string(w.authority(w.customer("a")).ID)
	},
	"SaveAuthority": func(w *world) (string, string) {
		v := w.authority(w.customer("a"))
		v.Approval = true
		w.no(second(w.SaveAuthority(w.ctx, w.by, v)))
		return "certificateAuthority.update", string(v.ID)
	},
	"DeleteAuthority": func(w *world) (string, string) {
		v := w.authority(w.customer("a"))
		w.no(w.DeleteAuthority(w.ctx, w.by, v.Account, v.ID))
		return "certificateAuthority.delete", string(v.ID)
	},
	"AddGeneration": func(w *world) (string, string) {
		v := w.authority(w.customer("a"))
		w.no(second(w.AddGeneration(w.ctx, w.by, v, "rotate", generation(2))))
		return "certificateAuthority.rotate", string(v.ID)
	},
	"StageGenerations": func(w *world) (string, string) {
		v := w.authority(w.customer("a"))
		w.no(second(w.StageGenerations(w.ctx, w.by, v, "retire", map[int]ca.Stage{1: ca.Retired}, instant)))
		return "certificateAuthority.retire", string(v.ID)
	},
	"WantIdentity": func(w *world) (string, string) {
		return "device.issueIdentity", string(w.want(w.device(w.customer("a")), "audit").Device)
	},
	"ApproveIdentity": func(w *world) (string, string) {
		d := w.device(w.customer("a"))
		v := w.authority(fleet.Account{ID: d.Account})
		w.no(second(w.BeginCertificate(w.ctx, certificate(v, d, serialOf("d"), "audit"), &ca.Spend{Hold: true})))
		w.no(second(w.ApproveIdentity(w.ctx, w.by, d.Account, d.ID, true)))
		return "device.approveIdentity", string(d.ID)
	},
	"RevokeCertificate": func(w *world) (string, string) {
		d := w.device(w.customer("a"))
		c := w.issued(w.authority(fleet.Account{ID: d.Account}), d, serialOf("e"))
		w.no(second(w.RevokeCertificate(w.ctx, w.by, d.Account, c.Serial, ca.Superseded, instant)))
		return "certificate.revoke", c.Serial
	},
	"CreateFactoryRoot": func(w *world) (string, string) {
		return "factoryRoot.create", string(w.factoryRoot(w.top, "r").ID)
	},
	"SaveFactoryRoot": func(w *world) (string, string) {
		r := w.factoryRoot(w.top, "r2")
		r.AllowExpired = true
		w.no(second(w.SaveFactoryRoot(w.ctx, w.by, r)))
		return "factoryRoot.update", string(r.ID)
	},
	"DeleteFactoryRoot": func(w *world) (string, string) {
		r := w.factoryRoot(w.top, "r3")
		w.no(w.DeleteFactoryRoot(w.ctx, w.by, r.Account, r.ID))
		return "factoryRoot.delete", string(r.ID)
	},
	"CreateBlock": func(w *world) (string, string) { return "blockedKey.create", string(w.block(w.top, "b").ID) },
	"SaveBlock": func(w *world) (string, string) {
		b := w.block(w.top, "b2")
		b.Reason = "stolen"
		w.no(second(w.SaveBlock(w.ctx, w.by, b)))
		return "blockedKey.update", string(b.ID)
	},
	"DeleteBlock": func(w *world) (string, string) {
		b := w.block(w.top, "b3")
		w.no(w.DeleteBlock(w.ctx, w.by, b.Account, b.ID))
		return "blockedKey.delete", string(b.ID)
	},
	"CreateProfile": func(w *world) (string, string) {
		return "profile.create", string(w.profile(w.customer("a"), "p").ID)
	},
	"SaveProfile": func(w *world) (string, string) {
		p := w.profile(w.customer("a"), "p")
		p.PhoneGroup = 9
		w.no(second(w.SaveProfile(w.ctx, w.by, p)))
		return "profile.update", string(p.ID)
	},
	"DeleteProfile": func(w *world) (string, string) {
		p := w.profile(w.customer("a"), "p")
		w.no(w.DeleteProfile(w.ctx, w.by, p.Account, p.ID))
		return "profile.delete", string(p.ID)
	},
	"CreateCode": func(w *world) (string, string) {
		return "enrollmentCode.create", string(w.code(w.site(w.customer("a"), "s"), "c").ID)
	},
	"SaveCode": func(w *world) (string, string) {
		c := w.code(w.site(w.customer("a"), "s"), "c")
		c.MaxUses = 9
		w.no(second(w.SaveCode(w.ctx, w.by, c)))
		return "enrollmentCode.update", string(c.ID)
	},
	"DeleteCode": func(w *world) (string, string) {
		c := w.code(w.site(w.customer("a"), "s"), "c")
		w.no(w.DeleteCode(w.ctx, w.by, c.Account, c.ID))
		return "enrollmentCode.delete", string(c.ID)
	},
	"DropPending": func(w *world) (string, string) {
		d, a := w.device(w.customer("theirs")), w.customer("a")
		w.saw(a, fleet.Sighting{MAC: d.MAC, Seen: instant})
		w.no(w.DropPending(w.ctx, w.by, a.ID, d.MAC))
		return "pendingDevice.delete", d.MAC.String()
	},
	"StepDevice": func(w *world) (string, string) {
		d := w.device(w.top)
		w.step(d, claim.Order{Verbs: []claim.Verb{claim.Approve}})
		return "device.approve", string(d.ID)
	},
	"ReplaceDevice": func(w *world) (string, string) {
		d := w.device(w.customer("a"))
		w.no(second(w.ReplaceDevice(w.ctx, w.by, d.Account, d.ID, fleet.Replacement{MAC: mac()})))
		return "device.replace", string(d.ID)
	},
	"SaveBundle": func(w *world) (string, string) {
		return "bundle.update", string(w.bundled(w.site(w.customer("a"), "s")).Site)
	},
	"DeleteBundle": func(w *world) (string, string) {
		b := w.bundled(w.site(w.customer("a"), "s"))
		w.no(w.DeleteBundle(w.ctx, w.by, b.Account, b.Site))
		return "bundle.delete", string(b.Site)
	},
	"CreateJob": func(w *world) (string, string) { return "job.create", string(w.job(w.customer("a")).ID) },
	"Steer": func(w *world) (string, string) {
		j := w.job(w.customer("a"))
		w.no(second(w.Steer(w.ctx, w.by, j.Account, j.ID, job.Cancelled)))
		return "job.cancel", string(j.ID)
	},
	"ImportDevices": func(w *world) (string, string) {
		a := w.customer("a")
		w.imports(a, policy.Import{Device: fleet.Device{MAC: mac()}})
		return "device.import", string(a.ID)
	},
	"CreateMember": func(w *world) (string, string) {
		return "member.create", string(w.member(w.customer("a"), "m", access.Admin).ID)
	},
	"SaveMember": func(w *world) (string, string) {
		m := w.member(w.customer("a"), "m", access.Admin)
		m.Role = access.Helpdesk
		w.no(second(w.SaveMember(w.ctx, w.by, m)))
		return "member.update", string(m.ID)
	},
	"SaveLogin": func(w *world) (string, string) {
		m := w.member(w.customer("a"), "m", access.Admin)
		w.armed(m)
		return "member.login", string(m.ID)
	},
	"StartSession": func(w *world) (string, string) {
		return "session.start", w.signed(w.member(w.customer("a"), "m", access.Admin)).ID
	},
	"EndSession": func(w *world) (string, string) {
		m := w.member(w.customer("a"), "m", access.Admin)
		v := w.signed(m)
		w.no(w.EndSession(w.ctx, w.by, m.Account, m.ID, v.ID))
		return "session.end", v.ID
	},
	"EndSessions": func(w *world) (string, string) {
		m := w.member(w.customer("a"), "m", access.Admin)
		w.signed(m)
		w.no(w.EndSessions(w.ctx, w.by, m.Account, m.ID, ""))
		return "member.signOut", string(m.ID)
	},
	"CreateLink": func(w *world) (string, string) {
		return "link.create", w.link(w.customer("a"), "", access.LinkOwner).ID
	},
	"FollowLink": func(w *world) (string, string) {
		a := w.customer("a")
		v, _, err := w.FollowLink(w.ctx, w.by, follows(w.link(a, w.member(a, "m", access.Admin).ID, access.LinkInvite)))
		w.no(err)
		return "session.start", v.ID
	},
	"DeleteMember": func(w *world) (string, string) {
		m := w.member(w.customer("a"), "m", access.Admin)
		w.no(w.DeleteMember(w.ctx, w.by, m.Account, m.ID))
		return "member.delete", string(m.ID)
	},
	"StartJob": func(w *world) (string, string) {
		a := w.customer("a")
		j, err := w.CreateJob(w.ctx, w.by, job.Job{Account: a.ID, Hours: job.Hours{From: "22:00", To: "06:00", Zone: "UTC"}}, make([]job.Item, 1))
		w.no(err)
		w.no(second(w.StartJob(w.ctx, w.by, a.ID, j.ID)))
		return "job.start", string(j.ID)
	},
	"Refuse": func(w *world) (string, string) {
		w.no(w.Refuse(w.ctx, w.by, w.customer("a").ID, "device.delete", "dev_1", map[string]string{"code": "role"}))
		return "device.delete", "dev_1"
	},
	"CreateToken": func(w *world) (string, string) {
		return "token.create", w.token(w.customer("a"), "t", time.Time{}).ID
	},
	"RevokeToken": func(w *world) (string, string) {
		t := w.token(w.customer("a"), "t", time.Time{})
		w.no(w.RevokeToken(w.ctx, w.by, t.Account, t.ID))
		return "token.revoke", t.ID
	},
}

// methods lists the methods of store.Store.
func methods(yield func(reflect.Method) bool) {
	s := reflect.TypeFor[store.Store]()
	for i := range s.NumMethod() {
		if !yield(s.Method(i)) {
			return
		}
	}
}

func takesActor(m reflect.Method) bool {
	for i := range m.Type.NumIn() {
		if m.Type.In(i) == reflect.TypeFor[fleet.Actor]() {
			return true
		}
	}
	return false
}

var trail = map[string]func(*testing.T, *world){
	"every method that takes an actor writes its line": func(_ *testing.T, w *world) {
		for m := range methods {
			if takesActor(m) && acts[m.Name] == nil {
				w.t.Errorf("%s takes an actor, and nobody checks its line in the trail: add it to acts", m.Name)
			}
		}
		for name, do := range acts {
			inside := *w
			inside.top = w.account(w.top, "for "+name, fleet.Provider)
			before := len(w.entries())
			action, object := do(&inside)
			es, err := w.Audit(w.ctx, w.top.ID, 0, 1)
			w.no(err)
			e := es[0]
			if e.Action != action || e.Object != object || e.Actor != "token:tok_1" || e.ActorName != "tester" || e.RequestID != "req_1" || e.Source != "192.0.2.7" || time.Since(e.At).Abs() > time.Minute {
				w.t.Errorf("%s: the trail says %+v", name, e)
			}
			if len(w.entries()) == before {
				w.t.Errorf("%s: no line", name)
			}
		}
		at, err := w.VerifyAudit(w.ctx)
		w.no(err)
		w.same(at, int64(0))
	},
	"what was refused leaves no line": func(_ *testing.T, w *world) {
		a := w.customer("a")
		p, d := w.policy(a, "p"), w.device(a)
		stale := w.provisioning(a)
		w.edit(a, "second")
		before := w.entries()
		for _, err := range []error{
			second(w.SaveProvisioning(w.ctx, w.by, stale, fleet.CredentialsEdit{User: "x"})),
			second(w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: d.MAC})),
			second(w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "p"})),
			w.DeletePolicy(w.ctx, w.by, a.ID, p.ID, 99),
			w.DeleteAccount(w.ctx, w.by, w.top.ID),
			w.EndCredentials(w.ctx, w.by, a.ID, 2),
			w.DeleteDevice(w.ctx, w.by, a.ID, "dev_none"),
		} {
			if err == nil {
				w.t.Error("not refused")
			}
		}
		w.same(w.entries(), before)
	},
	"what somebody was refused is told apart, and is in the chain": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		w.no(w.Refuse(w.ctx, w.by, a.ID, "device.delete", string(d.ID), map[string]string{"code": "role"}))
		w.no(w.Refuse(w.ctx, w.by, a.ID, "device.update", "x\x00"+strings.Repeat("y", 500), nil))
		w.no(w.DeleteDevice(w.ctx, w.by, a.ID, d.ID))
		for result, want := range map[access.Result]string{access.Refused: "device.update device.delete", access.Done: "device.delete device.create account.create"} {
			es, err := w.SearchAudit(w.ctx, a.ID, access.AuditQuery{Result: &result})
			w.no(err)
			var got []string
			for _, e := range es {
				got = append(got, e.Action)
				if e.Result != result || len(e.Object) > 200 {
					w.t.Errorf("the trail says %+v", e)
				}
			}
			w.same(strings.Join(got, " "), want)
		}
		w.missing(w.Refuse(w.ctx, w.by, "acc_none", "x", "y", nil), "account")
		at, err := w.VerifyAudit(w.ctx)
		w.no(err)
		w.same(at, int64(0))
	},
	"no line holds a secret": func(_ *testing.T, w *world) {
		const canary = "canary-5ecret"
		a, err := w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: w.top.ID, Name: "a", Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.CredentialsEdit{User: "u", Password: secret.New(canary)})
		w.no(err)
		p := w.provisioning(a)
		p.Defaults.AdminPassword, p.CheckSync.User, p.CheckSync.Password = secret.New(canary), "notifier", secret.New(canary)
		_, err = w.SaveProvisioning(w.ctx, w.by, p, fleet.CredentialsEdit{Password: secret.New(canary + "2")})
		w.no(err)
		_, err = w.RevealCredentials(w.ctx, w.by, a.ID, "")
		w.no(err)
		pol, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "p", Settings: map[policy.Key]string{"k": canary}})
		w.no(err)
		pol.Settings = map[policy.Key]string{"k": canary + "2"}
		_, err = w.SavePolicy(w.ctx, w.by, pol)
		w.no(err)
		w.pair(a, mac(), secret.New(canary+"3"))
		g := w.gateway(w.site(a, "s"), "g")
		g.Logins = map[fleet.Family]fleet.Login{fleet.UCS: {User: "u", Password: secret.New(canary + "4"), PushPassword: secret.New(canary + "5")}}
		_, err = w.SaveGateway(w.ctx, w.by, g)
		w.no(err)
		pro := w.profile(a, "p")
		pro.Password = secret.New(canary + "6")
		w.no(second(w.SaveProfile(w.ctx, w.by, pro)))
		es, err := w.Audit(w.ctx, w.top.ID, 0, 0)
		w.no(err)
		for _, e := range es {
			for k, v := range e.Changes {
				if strings.Contains(k+v, canary) {
					w.t.Errorf("%s tells %s", e.Action, k)
				}
			}
		}
	},
	"devices that arrive have one line a batch, by the system": func(_ *testing.T, w *world) {
		a := w.customer("a")
		before := len(w.entries())
		w.saw(a, fleet.Sighting{MAC: mac(), Seen: instant}, fleet.Sighting{MAC: mac(), Seen: instant})
		es, err := w.Audit(w.ctx, a.ID, 0, 1)
		w.no(err)
		if len(w.entries()) != before+1 || es[0].Action != "device.arrived" || es[0].Actor != "system:system" || es[0].Changes["count"] != "2" {
			w.t.Errorf("the trail says %+v", es[0])
		}
	},
	"an account sees its own lines and those beneath it, newest first, in pages": func(_ *testing.T, w *world) {
		p := w.account(w.top, "p", fleet.Provider)
		c := w.account(p, "c", fleet.Customer)
		w.device(c)
		w.device(w.customer("elsewhere"))
		for root, want := range map[fleet.AccountID][]string{c.ID: {"device.create", "account.create"}, p.ID: {"device.create", "account.create", "account.create"}} {
			var got []string
			var before int64
			for {
				es, err := w.Audit(w.ctx, root, before, 1)
				w.no(err)
				if len(es) == 0 {
					break
				}
				if before > 0 && es[0].Sequence >= before {
					w.t.Fatal("not newest first")
				}
				got, before = append(got, es[0].Action), es[0].Sequence
			}
			w.same(got, want)
		}
		_, err := w.Audit(w.ctx, "acc_none", 0, 1)
		w.missing(err, "account")
	},
	"a search finds what it asks for and nothing else": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		d.Held = true
		w.no(second(w.SaveDevice(w.ctx, w.by, d)))
		w.device(a)
		es, err := w.Audit(w.ctx, w.top.ID, 0, 0)
		w.no(err)
		last := es[0]
		for name, c := range map[string]struct {
			q    access.AuditQuery
			want string
		}{
			"an object":           {access.AuditQuery{Object: string(d.ID)}, "device.update device.create"},
			"a part of an object": {access.AuditQuery{Object: string(d.ID)[:6]}, ""},
			"an account":          {access.AuditQuery{Account: a.ID, Action: "account.create"}, "account.create"},
			"an action":           {access.AuditQuery{Action: "device.update"}, "device.update"},
			"a part of an action": {access.AuditQuery{Action: "device.up"}, ""},
			"actions of a kind":   {access.AuditQuery{Action: "device."}, "device.create device.update device.create"},
			"an actor":            {access.AuditQuery{Actor: w.by.Kind + ":" + w.by.ID, Action: "device.update"}, "device.update"},
			"a name, in any case": {access.AuditQuery{Actor: strings.ToUpper(w.by.Name), Action: "device.update"}, "device.update"},
			"another actor":       {access.AuditQuery{Actor: "nobody", Action: "device.update"}, ""},
			"a text":              {access.AuditQuery{Text: "HELD"}, "device.update"},
			"% is itself":         {access.AuditQuery{Text: "%"}, ""},
			"a request":           {access.AuditQuery{RequestID: "another"}, ""},
			"a source":            {access.AuditQuery{Source: "another"}, ""},
			"since, until":        {access.AuditQuery{Since: last.At, Until: last.At.Add(time.Hour), Object: last.Object}, "device.create"},
			"before it":           {access.AuditQuery{Until: last.At, Object: last.Object}, ""},
			"a page":              {access.AuditQuery{Action: "device.", Limit: 1, Before: last.Sequence}, "device.update"},
		} {
			got, err := w.SearchAudit(w.ctx, w.top.ID, c.q)
			w.no(err)
			var actions []string
			for _, e := range got {
				actions = append(actions, e.Action)
			}
			if strings.Join(actions, " ") != c.want {
				w.t.Errorf("%s: found %q, want %q", name, strings.Join(actions, " "), c.want)
			}
		}
	},
	"a deleted account's lines stay with its parent": func(_ *testing.T, w *world) {
		p := w.account(w.top, "p", fleet.Provider)
		c := w.account(p, "c", fleet.Customer)
		w.no(w.DeleteAccount(w.ctx, w.by, c.ID))
		es, err := w.Audit(w.ctx, p.ID, 0, 0)
		w.no(err)
		if len(es) != 3 || es[0].Action != "account.delete" || es[0].Account != p.ID {
			w.t.Errorf("the trail says %+v", es)
		}
	},
	"each line is chained to the one before": func(_ *testing.T, w *world) {
		for range 3 {
			w.customer(mac().String())
		}
		es, err := w.Audit(w.ctx, w.top.ID, 0, 0)
		w.no(err)
		for i := range len(es) - 1 {
			if es[i].Previous != es[i+1].Hash || es[i].Sequence != es[i+1].Sequence+1 {
				w.t.Errorf("line %d does not follow", es[i].Sequence)
			}
		}
		if last := es[len(es)-1]; last.Sequence != 1 || last.Previous != [32]byte{} {
			w.t.Errorf("the first line is %+v", last)
		}
	},
}

func second[T any](_ T, err error) error { return err }
