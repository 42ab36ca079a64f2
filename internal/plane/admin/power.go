package admin

import (
	"context"
	"net/http"
	"slices"

	"muster/internal/access"
	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/work"
)

// powers are what operations take of who has a role, where it does not follow from the
// right: read is to see, write to design, admin is about members.
var powers = map[string]access.Power{
	"syncDevice": access.Support, "restartDevice": access.Support, "rediscoverDevice": access.Support, "uploadLogsOfDevice": access.Support, "startCapture": access.Support, "endCapture": access.Support, "unlockDevice": access.Support, "showPin": access.Support,
	"bulkDevices":  access.Support, // at least: each action takes its own
	"createDevice": access.Manage, "updateDevice": access.Manage, "replaceDevice": access.Manage, "deleteDevice": access.Manage, "deletePendingDevice": access.Manage, "associateDevice": access.Manage, "disassociateDevice": access.Manage,
	"activateDevice": access.Manage, "deactivateDevice": access.Manage, "pairDevice": access.Manage, "claimFound": access.Manage, "setLiveSettings": access.Manage, "importDevices": access.Manage, "listImportColumns": access.Manage,
	"pauseJob": access.Manage, "resumeJob": access.Manage, "startJob": access.Manage, "cancelJob": access.Manage, "undoJob": access.Manage, "retryJob": access.Manage,
	"approveDevice": access.Assign, "claimDevice": access.Assign, "releaseDevice": access.Assign,
	"updateProvisioning": access.Provision, "endCredentials": access.Provision, "pauseSync": access.Provision, "resumeSync": access.Provision, "retryFailedSync": access.Provision,
	"issueIdentityDevice": access.Manage, "approveIdentityDevice": access.Manage, "denyIdentityDevice": access.Manage, "revokeCertificate": access.Manage,
	"createCertificateAuthority": access.Provision, "replaceCertificateAuthority": access.Provision, "updateCertificateAuthority": access.Provision, "deleteCertificateAuthority": access.Provision,
	"replaceAccountCertificateAuthority": access.Provision, "updateAccountCertificateAuthority": access.Provision, "deleteAccountCertificateAuthority": access.Provision,
	"rotateCertificateAuthority": access.Provision, "activateCertificateAuthority": access.Provision, "retireCertificateAuthority": access.Provision, "importCertificateAuthority": access.Provision,
	"createAccount": access.Found, "updateAccount": access.Account, "deleteAccount": access.Account, "createOwnerLink": access.Owners,
}

func powerOf(rt route) access.Power {
	if p, ok := powers[rt.id]; ok {
		return p
	}
	return map[fleet.Right]access.Power{fleet.RightRead: access.See, fleet.RightWrite: access.Design, fleet.RightReveal: access.Reveal, fleet.RightAdmin: access.Members}[rt.right]
}

// atSites are the operations that keep to the sites of somebody who has some alone.
// All others are refused them.
var atSites = map[string]bool{
	"getMe": true, "listPermissions": true, "listAccounts": true, "getAccount": true, "listModels": true, "listSettings": true,
	"listSites": true, "findSiteAt": true, "getSite": true, "getAccountSite": true, "getSiteBundle": true, "getSiteBundleContent": true,
	"getDeviceStats": true, "listDevices": true, "exportDevices": true, "createDevice": true, "getDevice": true, "updateDevice": true, "replaceDevice": true, "deleteDevice": true, "bulkDevices": true,
	"syncDevice": true, "restartDevice": true, "rediscoverDevice": true, "uploadLogsOfDevice": true, "unlockDevice": true,
	"associateDevice": true, "activateDevice": true, "deactivateDevice": true,
	"listFiles": true, "getFile": true, "listUploads": true, "getUpload": true, "getEffectiveSettings": true, "explainSetting": true, "getProvisioningLog": true, "getCapturing": true, "startCapture": true, "endCapture": true, "listCaptures": true, "getCapture": true, "getCaptureBody": true, "getLiveSettings": true, "setLiveSettings": true,
	"issueIdentityDevice": true, "approveIdentityDevice": true, "denyIdentityDevice": true, "listCertificates": true, "getCertificate": true, "revokeCertificate": true,
	"getJob": true, "listJobItems": true, "pauseJob": true, "resumeJob": true, "startJob": true, "cancelJob": true,
}

// refuses says why who asks may not have an operation; nil: they may.
func refuses(a fleet.Actor, rt route) *problem {
	if rt.own {
		if a.Kind != "user" {
			return newProblem(http.StatusForbidden, "notSignedIn", "this is about a member who is signed in, and a token is none")
		}
		return nil
	}
	if a.Role == "" {
		if !a.May(rt.right) {
			return newProblem(http.StatusForbidden, "right", "the token lacks the right "+string(rt.right))
		}
		return nil
	}
	if ok, why := access.Has(a, powerOf(rt)); !ok {
		return newProblem(http.StatusForbidden, "role", why)
	}
	if len(a.Sites) > 0 && !atSites[rt.id] {
		return newProblem(http.StatusForbidden, "siteScope", "the role is for some sites alone, and this is about the whole account")
	}
	return nil
}

// bound reports whether who asks has some sites alone.
func bound(ctx context.Context) bool { return len(actor(ctx).Sites) > 0 }

// inScope reports whether a device or a site is one that who asks may know of.
func inScope(ctx context.Context, site string) bool {
	return !bound(ctx) || slices.Contains(actor(ctx).Sites, fleet.SiteID(site))
}

// staysInScope fails when a write would take a device where its writer has no say.
func staysInScope(ctx context.Context, site string) error {
	if inScope(ctx, site) {
		return nil
	}
	return newProblem(http.StatusForbidden, "siteScope", "the role is for some sites alone: the device has to be at one of them")
}

// ofSites keeps a list of sites to those that who asks may know of. Pages are cut from
// what is left.
func ofSites(all func(context.Context, fleet.AccountID, fleet.Page) ([]fleet.Site, error)) func(context.Context, fleet.AccountID, fleet.Page) ([]fleet.Site, error) {
	return func(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Site, error) {
		if !bound(ctx) {
			return all(ctx, id, p)
		}
		found, err := all(ctx, id, fleet.Page{})
		found = slices.DeleteFunc(found, func(v fleet.Site) bool { return !inScope(ctx, string(v.ID)) || string(v.ID) <= p.After })
		if p.Limit > 0 && len(found) > p.Limit {
			found = found[:p.Limit]
		}
		return found, err
	}
}

// findSite is the store's, for who may know of the site.
func (s *server) findSite(ctx context.Context, root fleet.AccountID, ref string) (fleet.Site, error) {
	v, err := s.o.Store.FindSite(ctx, root, ref)
	if err == nil && !inScope(ctx, string(v.ID)) {
		callOf(ctx).hidden = true
		return fleet.Site{}, fault.New(fault.Missing, "no such site")
	}
	return v, err
}

// seesJob reports whether who asks knows of a job of an account that they see: who has some sites alone knows of
// those that they set off.
func seesJob(ctx context.Context, j job.Job) bool { return !bound(ctx) || j.By.ID == actor(ctx).ID }

// job finds a job that who asks knows of.
func (s *server) job(ctx context.Context, id string) (job.Job, error) {
	j, err := s.o.Store.FindJob(ctx, actor(ctx).Root, job.ID(id))
	if err == nil && !seesJob(ctx, j) {
		callOf(ctx).hidden = true
		return job.Job{}, fault.New(fault.Missing, "no such job")
	}
	return j, err
}

// mayBulk fails when who asks may not do an action to many devices.
func mayBulk(ctx context.Context, b work.Bulk) error {
	who := actor(ctx)
	if who.Role == "" {
		return nil // has the right
	}
	need := access.Manage
	verbs, _ := claim.ReadVerbs(string(b.Action))
	switch {
	case b.Action == work.Sync, b.Action == work.Restart, b.Action == work.Rediscover:
		need = access.Support
	case slices.ContainsFunc(verbs, func(v claim.Verb) bool { return v == claim.Approve || v == claim.Claim || v == claim.Release }):
		need = access.Assign
	}
	if ok, why := access.Has(who, need); !ok {
		return newProblem(http.StatusForbidden, "role", why)
	}
	switch {
	case b.Action == work.SetSite, b.Action == work.SetRoom, slices.Contains(verbs, claim.Associate):
		return staysInScope(ctx, b.Site)
	case slices.Contains(verbs, claim.Disassociate):
		return staysInScope(ctx, "")
	}
	return nil
}
