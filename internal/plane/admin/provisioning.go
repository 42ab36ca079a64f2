package admin

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"muster/internal/autosync"
	"muster/internal/fleet"
	"muster/internal/secret"
)

type scope struct {
	Sites  []string `json:"sites" nullable:"false"`
	Groups []string `json:"groups" nullable:"false"`
	Models []string `json:"models" nullable:"false"`
}

type autoSyncSpec struct {
	Enabled        bool  `json:"enabled"`
	Scope          scope `json:"scope" doc:"All empty: the whole account"`
	Waves          []int `json:"waves" nullable:"false" doc:"Sizes of the first waves"`
	StopAtFailures int   `json:"stopAtFailures" doc:"Pause a wave at so many failures; 0 = never"`
}

type deviceDefaults struct {
	PollInterval  string     `json:"pollInterval" doc:"How often devices ask; 0s = they are not told"`
	TimeServer    string     `json:"timeServer" doc:"NTP host name; empty = they are not told"`
	GMTOffset     string     `json:"gmtOffset" doc:"Local standard time against UTC, as a duration"`
	CheckSync     bool       `json:"checkSync" doc:"Devices obey a SIP NOTIFY check-sync"`
	AdminPassword secretMark `json:"adminPassword" doc:"The devices' own administrator; write-only"`
}

type checkSyncSpec struct {
	Networks  []string   `json:"networks" nullable:"false" doc:"CIDR networks in which phones are reachable from this server by SIP; none = off"`
	Port      int        `json:"port"`
	Transport string     `json:"transport" enum:"udp,tcp"`
	User      string     `json:"user" doc:"For phones that challenge a NOTIFY"`
	Password  secretMark `json:"password" doc:"Write-only"`
}

type certificateRules struct {
	Mode        string            `json:"mode" enum:"off,accept,require" doc:"off: looked at, not needed; accept: a device's certificate does what the pair does; require: nothing without"`
	Sites       map[string]string `json:"sites" nullable:"false" doc:"By site: another mode"`
	Families    map[string]string `json:"families" nullable:"false" doc:"By family, where the site has no other mode"`
	DeviceFiles string            `json:"deviceFiles" enum:"pair,certificate" doc:"certificate: files with a device's own secrets are given to its certificate alone"`
}

type provisioningSpec struct {
	Enabled        bool             `json:"enabled"`
	ServerUser     string           `json:"serverUser"`
	ServerPassword secretMark       `json:"serverPassword" doc:"Write-only"`
	Credentials    string           `json:"credentials" enum:"shared,perDevice" doc:"All devices hold the pair, or each one of its own made of it; the pair then lets new devices in"`
	AutoSync       autoSyncSpec     `json:"autoSync"`
	Overlap        string           `json:"overlap" doc:"How long an old pair works after an edit; 0s = not at all"`
	UnknownDevices string           `json:"unknownDevices" enum:"add,hold"`
	HTTP           string           `json:"http" enum:"off,noSecrets,all"`
	Certificate    certificateRules `json:"certificate" doc:"What a device's certificate is to the account; one that counts decides which device its bearer is in any case"`
	DeviceDefaults deviceDefaults   `json:"deviceDefaults"`
	CheckSync      checkSyncSpec    `json:"checkSync" doc:"How phones are asked by SIP NOTIFY to fetch their configuration"`
}

type provisioningStatus struct {
	ServerAddress string         `json:"serverAddress"`
	Generation    int64          `json:"generation"`
	Counts        map[string]int `json:"counts" doc:"Devices by credential-sync state, over the whole account"`
	Rollout       rollout        `json:"rollout" doc:"How far the current pair has come"`
	LastUsed      *time.Time     `json:"lastUsed" doc:"Newest request of any device with the current pair, a minute at most behind; null: none"`
	StillOld      stillOldCount  `json:"stillOld" doc:"What DHCP servers still hand out; the devices are in …/provisioning/dhcp"`
	TLSValidUntil *time.Time     `json:"tlsValidUntil" doc:"When the certificate of the server address ends; null: not known"`
}

type provisioning struct {
	ID       string             `json:"id"`
	Kind     string             `json:"kind" enum:"Provisioning"`
	Metadata metadata           `json:"metadata"`
	Spec     provisioningSpec   `json:"spec"`
	Status   provisioningStatus `json:"status"`
	Warnings []warning          `json:"warnings,omitempty" nullable:"false"`
	Impact   *impactReport      `json:"impact,omitempty" doc:"With dryRun=true: what it would do to devices"`
}

type scopeWrite struct {
	Sites  []string `json:"sites,omitempty" nullable:"false"`
	Groups []string `json:"groups,omitempty" nullable:"false"`
	Models []string `json:"models,omitempty" nullable:"false"`
}

type autoSyncWrite struct {
	Enabled        bool       `json:"enabled,omitempty"`
	Scope          scopeWrite `json:"scope,omitempty"`
	Waves          []int      `json:"waves,omitempty" nullable:"false"`
	StopAtFailures int        `json:"stopAtFailures,omitempty"`
}

type defaultsWrite struct {
	PollInterval  string `json:"pollInterval,omitempty" maxLength:"40"`
	TimeServer    string `json:"timeServer,omitempty" maxLength:"253"`
	GMTOffset     string `json:"gmtOffset,omitempty" maxLength:"40"`
	CheckSync     bool   `json:"checkSync,omitempty"`
	AdminPassword any    `json:"adminPassword,omitempty" doc:"Text; null = devices are not told; the object that a GET shows = unchanged"`
}

type checkSyncWrite struct {
	Networks  []string `json:"networks,omitempty" nullable:"false"`
	Port      int      `json:"port,omitempty"`
	Transport string   `json:"transport,omitempty" enum:"udp,tcp"`
	User      string   `json:"user,omitempty" maxLength:"255"`
	Password  any      `json:"password,omitempty" doc:"Text; null = none; the object that a GET shows = unchanged"`
}

type certificateRulesWrite struct {
	Mode        string            `json:"mode,omitempty" enum:"off,accept,require"`
	Sites       map[string]string `json:"sites,omitempty" nullable:"false"`
	Families    map[string]string `json:"families,omitempty" nullable:"false"`
	DeviceFiles string            `json:"deviceFiles,omitempty" enum:"pair,certificate"`
}

type provisioningWriteSpec struct {
	Enabled        bool                  `json:"enabled,omitempty"`
	ServerUser     string                `json:"serverUser,omitempty"`
	ServerPassword any                   `json:"serverPassword,omitempty" doc:"Text; the object that a GET shows = unchanged"`
	Credentials    string                `json:"credentials,omitempty" enum:"shared,perDevice"`
	AutoSync       autoSyncWrite         `json:"autoSync,omitempty"`
	Overlap        string                `json:"overlap,omitempty" maxLength:"40"`
	UnknownDevices string                `json:"unknownDevices,omitempty" enum:"add,hold"`
	HTTP           string                `json:"http,omitempty" enum:"off,noSecrets,all"`
	Certificate    certificateRulesWrite `json:"certificate,omitempty"`
	DeviceDefaults defaultsWrite         `json:"deviceDefaults,omitempty"`
	CheckSync      checkSyncWrite        `json:"checkSync,omitempty"`
}

type provisioningWrite struct {
	ReadOnly
	Metadata any                   `json:"metadata,omitempty" doc:"Taken no notice of"`
	Spec     provisioningWriteSpec `json:"spec,omitempty"`
}

func (s *server) provisioningRoutes() {
	const p = "/accounts/{account}/provisioning"
	add(s, route{settled: true, method: "GET", path: p, id: "getProvisioning", says: "Show the Device Provisioning settings", right: fleet.RightRead}, s.getProvisioning)
	add(s, route{settled: true, method: "PATCH", path: p, id: "updateProvisioning", says: "Change the Device Provisioning settings", right: fleet.RightWrite, errors: []int{428}}, s.updateProvisioning)
	add(s, route{method: "POST", path: p + ":reveal", id: "revealCredentials", says: "Show the current pair in clear; audited", right: fleet.RightReveal}, s.reveal)
	add(s, route{settled: true, method: "POST", path: p + ":preflight", id: "preflightProvisioning", says: "Say who would be touched by a change", right: fleet.RightRead}, s.preflight)
}

// durationText writes a duration as people do: in hours where it is whole
// hours, else in minutes or seconds.
func durationText(d time.Duration) string {
	switch {
	case d != 0 && d%time.Hour == 0:
		return fmt.Sprintf("%dh", d/time.Hour)
	case d != 0 && d%time.Minute == 0:
		return fmt.Sprintf("%dm", d/time.Minute)
	}
	return fmt.Sprintf("%ds", d/time.Second)
}

func mark(t secret.Text, at time.Time) secretMark {
	if t.Empty() {
		return secretMark{}
	}
	if at.IsZero() {
		return secretMark{Set: true}
	}
	return secretMark{Set: true, UpdatedAt: &at}
}

func list0[T any](l []T) []T {
	if l == nil {
		return []T{}
	}
	return l
}

func (s *server) showProvisioning(ctx context.Context, a fleet.Account, p fleet.Provisioning) (provisioning, error) {
	counts, ro, err := s.counts(ctx, a, p)
	if err != nil {
		return provisioning{}, err
	}
	stale, err := s.o.Store.StaleDHCP(ctx, a.ID, s.o.Now().Add(-fleet.StaleFor), 1)
	if err != nil {
		return provisioning{}, err
	}
	d := p.Defaults
	return provisioning{ID: string(a.ID), Kind: "Provisioning",
		Metadata: metadata{a.Name, map[string]string{}, a.CreatedAt, p.UpdatedAt, p.Revision},
		Spec: provisioningSpec{
			Enabled: p.Enabled, ServerUser: p.Current.User, ServerPassword: mark(p.Current.Password, p.Current.CreatedAt), Credentials: string(p.Current.Mode),
			AutoSync: autoSyncSpec{p.AutoSync.Enabled, scope{list0(p.AutoSync.Sites), list0(p.AutoSync.Groups), list0(p.AutoSync.Models)}, list0(p.AutoSync.Waves), p.AutoSync.StopAtFailures},
			Overlap:  durationText(p.Overlap), UnknownDevices: string(p.UnknownDevices), HTTP: string(p.HTTP),
			Certificate:    showCertificates(p.Certificates),
			DeviceDefaults: deviceDefaults{durationText(d.PollInterval), d.TimeServer, durationText(d.GMTOffset), d.CheckSync, mark(d.AdminPassword, time.Time{})},
			CheckSync:      checkSyncSpec{prefixes(p.CheckSync.Networks), p.CheckSync.Port, p.CheckSync.Transport, p.CheckSync.User, mark(p.CheckSync.Password, time.Time{})},
		},
		Status: provisioningStatus{s.o.ServerAddress(p), int64(p.Current.Generation), counts, ro, instant(p.Current.LastUsed), stillOldCount{int64(stale.Generation), stale.Devices}, instant(s.tlsUntil())}}, nil
}

func (s *server) tlsUntil() time.Time {
	if s.o.TLSUntil == nil {
		return time.Time{}
	}
	return s.o.TLSUntil()
}

// counts sums up the account by credential-sync state, and how far its roll-out
// has come, at a cost that no page size changes.
func (s *server) counts(ctx context.Context, a fleet.Account, p fleet.Provisioning) (map[string]int, rollout, error) {
	found, err := s.tally.of(ctx, a.ID, p.AutoSync.Groups)
	if err != nil {
		return nil, rollout{}, err
	}
	stored, err := s.o.Store.Rollout(ctx, a.ID)
	if err != nil {
		return nil, rollout{}, err
	}
	out := map[string]int{}
	for _, st := range autosync.States() {
		out[string(st)] = 0
	}
	for _, t := range found {
		st, _ := autosync.StateOf(p, a.License, t.Device)
		out[string(st)] += t.Count
	}
	return out, showRollout(p, a.License, stored, found), nil
}

func (s *server) getProvisioning(ctx context.Context, in *struct{ InAccount }) (*one[provisioning], error) {
	a, p, err := s.provisioningOf(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	v, err := s.showProvisioning(ctx, a, p)
	if err != nil {
		return nil, err
	}
	return taggedLive(v, p.Revision), nil
}

func (s *server) provisioningOf(ctx context.Context, ref string) (fleet.Account, fleet.Provisioning, error) {
	a, err := s.account(ctx, ref)
	if err != nil {
		return a, fleet.Provisioning{}, err
	}
	p, err := s.o.Store.Provisioning(ctx, a.ID)
	return a, p, err
}

func (s *server) updateProvisioning(ctx context.Context, in *struct {
	InAccount
	Match
	Trial
	PatchBody
}) (*one[provisioning], error) {
	ctx = once(ctx)
	var a fleet.Account
	var saved fleet.Provisioning
	var warnings []warning
	var was int64
	var before fleet.Provisioning
	err := s.settled(in.Match, func() error {
		var p fleet.Provisioning
		var err error
		if a, p, err = s.provisioningOf(ctx, in.Account); err != nil {
			return err
		}
		was, before = p.Revision, p
		o := object{a.ID, string(a.ID), was}
		if err := s.check(ctx, in.Match, true, o); err != nil {
			return err
		}
		next, edit, err := s.change(ctx, p, in.PatchBody)
		if err != nil {
			return err
		}
		if warnings, err = s.warnOf(ctx, a, p, next, edit); err != nil {
			return err
		}
		warnings = append(warnings, s.warnOfCarriers(p, next, edit)...)
		saved, err = s.o.Store.SaveProvisioning(in.context(ctx), actor(ctx), next, edit)
		if isStale(err) && in.IfMatch != "*" {
			return s.stale(ctx, o)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	if saved.Revision != was {
		s.tell(in.context(ctx), fleet.Notice{Account: a.ID, About: "credentials"})
	}
	v, err := s.showProvisioning(ctx, a, saved)
	if err != nil {
		return nil, err
	}
	v.Warnings = warnings
	if v.Impact, err = s.impactOfProvisioning(ctx, in.Trial, before, saved); err != nil {
		return nil, err
	}
	return taggedLive(v, saved.Revision), nil
}

// change reads a patch against what now stands.
func (s *server) change(ctx context.Context, p fleet.Provisioning, body PatchBody) (next fleet.Provisioning, edit fleet.CredentialsEdit, err error) {
	as, d := p.AutoSync, p.Defaults
	w, mentioned, err := patched(s, provisioningWrite{Spec: provisioningWriteSpec{
		Enabled: p.Enabled, ServerUser: p.Current.User, Credentials: string(p.Current.Mode),
		AutoSync: autoSyncWrite{as.Enabled, scopeWrite{as.Sites, as.Groups, as.Models}, as.Waves, as.StopAtFailures},
		Overlap:  durationText(p.Overlap), UnknownDevices: string(p.UnknownDevices), HTTP: string(p.HTTP),
		Certificate:    certificateRulesWrite(showCertificates(p.Certificates)),
		DeviceDefaults: defaultsWrite{PollInterval: durationText(d.PollInterval), TimeServer: d.TimeServer, GMTOffset: durationText(d.GMTOffset), CheckSync: d.CheckSync},
		CheckSync:      checkSyncWrite{Networks: prefixes(p.CheckSync.Networks), Port: p.CheckSync.Port, Transport: p.CheckSync.Transport, User: p.CheckSync.User},
	}}, body)
	if err != nil {
		return p, edit, err
	}
	var problems []fieldProblem
	duration := func(pointer, text string) time.Duration {
		if text == "" {
			text = "0s"
		}
		v, err := time.ParseDuration(text)
		if err != nil {
			problems = append(problems, fieldProblem{Pointer: pointer, Code: "duration", Detail: "a duration looks like 168h, 90m or 0s"})
		}
		return v
	}
	next = p
	next.Enabled = w.Spec.Enabled
	next.AutoSync = fleet.AutoSync{Enabled: w.Spec.AutoSync.Enabled, Waves: w.Spec.AutoSync.Waves, StopAtFailures: w.Spec.AutoSync.StopAtFailures}
	next.Overlap = duration("/spec/overlap", w.Spec.Overlap)
	next.UnknownDevices, next.HTTP = fleet.UnknownDevices(w.Spec.UnknownDevices), fleet.HTTPMode(w.Spec.HTTP)
	if next.UnknownDevices == "" {
		next.UnknownDevices = fleet.AddUnknown
	}
	if next.HTTP == "" {
		next.HTTP = fleet.HTTPNoSecrets
	}
	dd := w.Spec.DeviceDefaults
	next.Defaults.PollInterval = duration("/spec/deviceDefaults/pollInterval", dd.PollInterval)
	next.Defaults.GMTOffset = duration("/spec/deviceDefaults/gmtOffset", dd.GMTOffset)
	next.Defaults.TimeServer, next.Defaults.CheckSync = dd.TimeServer, dd.CheckSync
	if strings.ContainsAny(dd.TimeServer, " /\\\"'<>&") || strings.ContainsFunc(dd.TimeServer, func(r rune) bool { return r < ' ' || r > '~' }) {
		problems = append(problems, fieldProblem{Pointer: "/spec/deviceDefaults/timeServer", Code: "host", Detail: "timeServer takes a host name or an IP address"})
	}
	if mentioned("spec", "deviceDefaults", "adminPassword") {
		text, change, ok := secretText(dd.AdminPassword)
		if !ok {
			problems = append(problems, fieldProblem{Pointer: "/spec/deviceDefaults/adminPassword", Code: "type", Detail: "adminPassword takes text or null"})
		} else if isMask(dd.AdminPassword) {
			problems = append(problems, maskAsValue("/spec/deviceDefaults/adminPassword"))
		} else if change {
			next.Defaults.AdminPassword = text
		}
	}
	var wrong []fieldProblem
	if next.Certificates, wrong, err = s.changeCertificates(ctx, p, w.Spec.Certificate); err != nil {
		return p, edit, err
	}
	problems = append(problems, wrong...)
	next.CheckSync, wrong = changeCheckSync(p.CheckSync, w.Spec.CheckSync, mentioned("spec", "checkSync", "password"))
	problems = append(problems, wrong...)
	if w.Spec.ServerUser != p.Current.User {
		edit.User = w.Spec.ServerUser
		if edit.User == "" {
			problems = append(problems, fieldProblem{Pointer: "/spec/serverUser", Code: "required", Detail: "serverUser cannot be empty"})
		}
	}
	if mode := cmp.Or(fleet.CredentialMode(w.Spec.Credentials), fleet.SharedPair); mode != p.Current.Mode {
		edit.Mode = mode
	}
	if mentioned("spec", "serverPassword") {
		text, change, ok := secretText(w.Spec.ServerPassword)
		switch {
		case isMask(w.Spec.ServerPassword):
			problems = append(problems, maskAsValue("/spec/serverPassword"))
		case !ok || change && text.Empty():
			problems = append(problems, fieldProblem{Pointer: "/spec/serverPassword", Code: "type", Detail: "serverPassword takes text and cannot be empty"})
		case change && !text.Equal(p.Current.Password):
			edit.Password = text
		}
	}
	scope := w.Spec.AutoSync.Scope
	var bad []fieldProblem
	if next.AutoSync.Sites, bad, err = scoped(ctx, s.sites(), p.Account, "/spec/autoSync/scope/sites", scope.Sites, p.AutoSync.Sites); err != nil {
		return p, edit, err
	}
	problems = append(problems, bad...)
	if next.AutoSync.Groups, bad, err = scoped(ctx, s.groups(), p.Account, "/spec/autoSync/scope/groups", scope.Groups, p.AutoSync.Groups); err != nil {
		return p, edit, err
	}
	problems = append(problems, bad...)
	for i, m := range w.Spec.AutoSync.Scope.Models {
		if e, known := fleet.FindModel(m); known {
			next.AutoSync.Models = append(next.AutoSync.Models, e.Model)
		} else {
			problems = append(problems, fieldProblem{Pointer: fmt.Sprintf("/spec/autoSync/scope/models/%d", i), Code: "reference", Detail: "there is no such model in the catalog"})
		}
	}
	if len(problems) > 0 {
		return p, edit, invalid(problems...)
	}
	next, err = p.Settle(next, edit, w.Spec.AutoSync.Enabled && mentioned("spec", "autoSync", "enabled"))
	return next, edit, err
}

// scoped resolves what an Auto-Sync scope names. What is in the scope already
// stays although it is gone meanwhile: an edit of something else must not fail
// for it, and to leave it out could widen the scope to the whole account.
func scoped[S, V, W any](ctx context.Context, n noun[S, V, W], id fleet.AccountID, pointer string, refs, was []string) (ids []string, problems []fieldProblem, err error) {
	for i, ref := range refs {
		found, bad, err := references(ctx, n, id, pointer, []string{ref})
		switch {
		case err != nil:
			return nil, nil, err
		case len(bad) > 0 && slices.Contains(was, ref):
			found = []string{ref}
		case len(bad) > 0:
			bad[0].Pointer = fmt.Sprintf("%s/%d", pointer, i)
			problems = append(problems, bad...)
		}
		for _, f := range found {
			if !slices.Contains(ids, f) {
				ids = append(ids, f)
			}
		}
	}
	return ids, problems, nil
}

// secretText reads a write-only field: text is a new secret, null none, and
// the mark that a GET shows means that nothing changes.
func secretText(v any) (t secret.Text, change, ok bool) {
	switch v := v.(type) {
	case nil:
		return secret.Text{}, true, true
	case string:
		return secret.New(v), true, true
	case map[string]any:
		_, isMark := v["set"]
		return secret.Text{}, false, isMark
	}
	return secret.Text{}, false, false
}

type pair struct {
	ServerUser     string `json:"serverUser"`
	ServerPassword string `json:"serverPassword"`
}

func (s *server) reveal(ctx context.Context, in *struct {
	InAccount
	Device string `query:"device" maxLength:"100" doc:"Id or MAC: the pair as this device of the account holds it"`
}) (*one[pair], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	var device fleet.DeviceID
	if in.Device != "" {
		d, err := s.o.Store.FindDevice(ctx, a.ID, in.Device)
		if err != nil {
			return nil, err
		}
		device = d.ID
	}
	c, err := s.o.Store.RevealCredentials(ctx, actor(ctx), a.ID, device)
	if err != nil {
		return nil, err
	}
	return &one[pair]{Body: pair{c.User, c.Password.Reveal()}}, nil
}
