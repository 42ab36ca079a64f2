package admin

import (
	"context"
	"net/http"
	"regexp"
	"slices"
	"strings"

	"muster/internal/access"
	"muster/internal/fleet"
	"muster/internal/job"
)

// A target is what an operation that writes was asked to write, as its path names it.
type target struct {
	kind, ref string // "device" and an id, a MAC or a name; empty: the path names nothing
	account   string // the account that the path names, if any
}

var inPath = regexp.MustCompile(`\{(\w+)\}`)

// partsOf are names in paths that say a part of what is named before them.
var partsOf = []string{"generation", "revision", "key", "name"}

// targetOf is the last thing that a path names.
func targetOf(path string, value func(string) string) (t target) {
	for _, m := range inPath.FindAllStringSubmatch(path, -1) {
		if !slices.Contains(partsOf, m[1]) {
			t.kind, t.ref = m[1], value(m[1])
		}
	}
	t.account = value("account")
	return t
}

// refused takes down that somebody was refused a write for their role, right or sites: what is a matter of
// the request, or not there for anybody, is none. What another account has is not there: a line would tell
// who reads their own trail that it is.
func (s *server) refused(ctx context.Context, rt route, p *problem) {
	c := callOf(ctx)
	hidden := p.Status == http.StatusNotFound && c.hidden
	if rt.open || rt.own || rt.method == http.MethodGet || rt.right == fleet.RightRead || c.trial || p.Status != http.StatusForbidden && !hidden {
		return
	}
	what := map[string]string{"rule": p.Code, "reason": p.Detail}
	if hidden {
		what = map[string]string{"rule": "siteScope", "reason": "the role is for some sites alone, and this is at none of them"}
	}
	by, t := c.actor, c.target
	s.o.Refusals.Note(access.Refusal{By: by, Action: actionOf(rt.id), Object: t.ref, What: what,
		Find: func(ctx context.Context) (fleet.AccountID, string) { return s.findTarget(ctx, by.Root, t) }}, s.o.Now())
}

// findTarget says whose a target is and what its id is, as far as who asked may see it: the trail of their
// own account has what they may not.
func (s *server) findTarget(ctx context.Context, root fleet.AccountID, t target) (fleet.AccountID, string) {
	st := s.o.Store
	switch t.kind {
	case "device":
		if v, err := st.FindDevice(ctx, root, t.ref); err == nil {
			return v.Account, string(v.ID)
		}
	case "policy":
		if v, err := st.FindPolicy(ctx, root, t.ref); err == nil {
			return v.Account, string(v.ID)
		}
	case "job":
		if v, err := st.FindJob(ctx, root, job.ID(t.ref)); err == nil {
			return v.Account, string(v.ID)
		}
	}
	if t.account == "" {
		return root, t.ref
	}
	a, err := st.FindAccount(ctx, root, t.account)
	switch {
	case err != nil:
		return root, t.ref
	case t.kind == "account":
		return a.ID, string(a.ID)
	}
	return a.ID, t.ref
}

var firstWord = regexp.MustCompile(`^[a-z]+`)

// oddly are operations that the trail calls otherwise than actionOf would.
var oddly = map[string]string{
	"deletePendingDevice": "pendingDevice.delete", "claimFound": "device.pair", "trustFound": "gateway.trust", "showPin": "gateway.showPin", "replaceSiteBundle": "bundle.update", "deleteSiteBundle": "bundle.delete",
	"pauseSync": "autosync.paused", "resumeSync": "autosync.running", "retryFailedSync": "autosync.retry", "signOutMember": "member.signOut", "createOwnerLink": "link.create", "uploadFirmware": "firmwareRelease.create", "fetchFirmware": "firmwareRelease.create",
	"bulkDevices": "job.create", "importDevices": "job.create", "upgradeFirmware": "job.create",
}

// actionOf is what the trail calls an operation: deletePolicy is policy.delete, as when it is done.
func actionOf(operation string) string {
	if action := oddly[operation]; action != "" {
		return action
	}
	if verb, ok := strings.CutSuffix(operation, "Device"); ok {
		return "device." + strings.TrimSuffix(verb, "Of")
	}
	verb := firstWord.FindString(operation)
	noun := strings.TrimPrefix(operation, verb)
	if verb == "update" || verb == "replace" || verb == "delete" || verb == "rotate" || verb == "activate" || verb == "retire" {
		if own := strings.TrimPrefix(noun, "Account"); own != "" {
			noun = own // the same by the path of its account
		}
	}
	if verb == "replace" {
		verb = "update"
	}
	if noun == "" {
		return verb
	}
	return strings.ToLower(noun[:1]) + noun[1:] + "." + verb
}
