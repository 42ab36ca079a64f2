package admin

import (
	"context"
	"fmt"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

type codeSpec struct {
	Kind      string     `json:"kind" enum:"numeric8,numeric12"`
	Site      string     `json:"site" doc:"Id of the site that it enrolls at"`
	ExpiresAt *time.Time `json:"expiresAt" doc:"null: never"`
	MaxUses   *int       `json:"maxUses" doc:"null: as many as come"`
	Approval  bool       `json:"needsApproval" doc:"A device that nobody had activated is held when it comes with the code, until it is let go; then it comes again"`
}

type codeStatus struct {
	Code     string `json:"code" doc:"What is typed on devices; ******** for who may not write"`
	Uses     int    `json:"uses" doc:"Devices that it enrolled, or that wait for approval"`
	State    string `json:"state" enum:"live,expired,usedUp"`
	SiteName string `json:"siteName"`
	Account  string `json:"account" doc:"Id of the account that has it"`
}

type enrollmentCode struct {
	ID       string     `json:"id"`
	Kind     string     `json:"kind" enum:"EnrollmentCode"`
	Metadata metadata   `json:"metadata"`
	Spec     codeSpec   `json:"spec"`
	Status   codeStatus `json:"status"`
	Warnings []warning  `json:"warnings,omitempty" nullable:"false"`
}

type codeWriteSpec struct {
	Kind      string     `json:"kind,omitempty" enum:"numeric8,numeric12" doc:"numeric8 when left out; it stays"`
	Site      string     `json:"site" doc:"Id or name; it stays" maxLength:"200"`
	ExpiresAt *time.Time `json:"expiresAt,omitempty"`
	MaxUses   *int       `json:"maxUses,omitempty" minimum:"1" maximum:"1000000"`
	Approval  bool       `json:"needsApproval,omitempty"`
}

type codeWrite struct {
	ReadOnly
	Metadata metadataWrite `json:"metadata,omitempty"`
	Spec     codeWriteSpec `json:"spec"`
}

// maskText is the mask as a secret that somebody may have sent.
var maskText = secret.New(masked)

func (s *server) codes() noun[fleet.EnrollmentCode, enrollmentCode, codeWrite] {
	st := s.o.Store
	return noun[fleet.EnrollmentCode, enrollmentCode, codeWrite]{
		kind: "EnrollmentCode", plural: "EnrollmentCodes", path: "enrollment-codes", words: "enrollment code",
		fresh: func(id fleet.AccountID) fleet.EnrollmentCode { return fleet.EnrollmentCode{Account: id} },
		of:    func(v fleet.EnrollmentCode) object { return object{v.Account, string(v.ID), v.Revision} },
		name:  func(v fleet.EnrollmentCode) string { return v.Name },
		find:  st.FindCode, all: st.Codes, create: s.newCode, save: st.SaveCode,
		remove: func(ctx context.Context, by fleet.Actor, v fleet.EnrollmentCode) error {
			return st.DeleteCode(ctx, by, v.Account, v.ID)
		},
		shower: s.codeShower, writes: writesCode, take: s.takeCode,
	}
}

// newCode makes a code. One that nobody gave a name has its site's and a number sign with some letters, which tells it from a name that somebody gave.
func (s *server) newCode(ctx context.Context, by fleet.Actor, v fleet.EnrollmentCode) (fleet.EnrollmentCode, error) {
	if v.Name != "" {
		return s.o.Store.CreateCode(ctx, by, v)
	}
	place, err := s.sites().within(ctx, v.Account, string(v.Site))
	if err != nil {
		return v, err
	}
	for range 20 {
		v.Name = fmt.Sprintf("%.80s #%s", place.Name, strings.ToLower(secret.Generate(6)))
		out, err := s.o.Store.CreateCode(ctx, by, v)
		if f := fault.As(err); f == nil || f.Code != "nameTaken" {
			return out, err
		}
	}
	return v, fault.New(fault.Unavailable, "no free name was found; give the code one")
}

func (s *server) codeShower(ctx context.Context, id fleet.AccountID, _ ...fleet.EnrollmentCode) (func(fleet.EnrollmentCode) enrollmentCode, error) {
	places, err := s.o.Roster.Of(id).Places(ctx)
	if err != nil {
		return nil, err
	}
	writer := actor(ctx).May(fleet.RightWrite)
	return func(v fleet.EnrollmentCode) enrollmentCode {
		w := writesCode(v)
		out := enrollmentCode{ID: string(v.ID), Kind: "EnrollmentCode", Metadata: metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision}, Spec: codeSpec(w.Spec),
			Status: codeStatus{Code: v.Code, Uses: v.Uses, State: "live", Account: string(v.Account)}}
		if site, ok := places.Site(string(v.Site)); ok {
			out.Status.SiteName = site.Name
		}
		if !writer {
			out.Status.Code = masked
		}
		switch {
		case v.MaxUses > 0 && v.Uses >= v.MaxUses:
			out.Status.State = "usedUp"
		case v.Spent(s.o.Now()):
			out.Status.State = "expired"
		case v.Kind == fleet.Numeric8 && v.ExpiresAt.IsZero() && v.MaxUses == 0:
			out.Warnings = []warning{{"everlasting", "eight digits that never expire are guessed some day: set expiresAt or maxUses, or take numeric12", "/spec/expiresAt"}}
		}
		return out
	}, nil
}

func writesCode(v fleet.EnrollmentCode) codeWrite {
	w := codeWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: codeWriteSpec{Kind: string(v.Kind), Site: string(v.Site), ExpiresAt: instant(v.ExpiresAt), Approval: v.Approval}}
	if v.MaxUses > 0 {
		w.Spec.MaxUses = &v.MaxUses
	}
	return w
}

func (s *server) takeCode(ctx context.Context, v fleet.EnrollmentCode, w codeWrite) (fleet.EnrollmentCode, []fieldProblem, error) {
	problems := w.Metadata.check()
	bad := func(pointer, code, detail string) {
		problems = append(problems, fieldProblem{Pointer: pointer, Code: code, Detail: detail})
	}
	site, wrong, err := s.sites().refer(ctx, v.Account, "/spec/site", w.Spec.Site)
	if err != nil {
		return v, nil, err
	}
	problems = append(problems, wrong...)
	kind := fleet.CodeKind(or(w.Spec.Kind, string(or(v.Kind, fleet.Numeric8))))
	switch {
	case w.Spec.Site == "":
		bad("/spec/site", "required", "site is required: a code enrolls devices at a site")
	case v.ID != "" && len(wrong) == 0 && site.ID != v.Site:
		bad("/spec/site", "fixed", "a code stays at its site: make another one for the other site")
	}
	if v.ID != "" && kind != v.Kind {
		bad("/spec/kind", "fixed", "the kind of a code stays: make another code")
	}
	expires := time.Time{}
	if w.Spec.ExpiresAt != nil {
		expires = w.Spec.ExpiresAt.UTC().Truncate(time.Microsecond)
	}
	if !expires.IsZero() && !expires.Equal(v.ExpiresAt) && !expires.After(s.o.Now()) {
		bad("/spec/expiresAt", "past", "expiresAt is over already")
	}
	v.Name, v.Labels, v.Site, v.Kind, v.ExpiresAt, v.MaxUses = or(w.Metadata.Name, v.Name), w.Metadata.Labels, site.ID, kind, expires, 0
	if w.Spec.MaxUses != nil {
		v.MaxUses = *w.Spec.MaxUses
	}
	v.Approval = w.Spec.Approval
	return v, problems, nil
}
