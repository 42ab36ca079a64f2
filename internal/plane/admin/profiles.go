package admin

import (
	"context"
	"net/url"
	"strings"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
)

type profileSpec struct {
	ServerType      string `json:"serverType" enum:"muster,http"`
	ProvisioningURL string `json:"provisioningURL" doc:"Of server type http: where the settings files are. ******** stands for the password in it"`
	RootCA          string `json:"rootCA" doc:"PEM of what the server's certificate leads to"`
	PhoneGroup      *int   `json:"phoneGroup" doc:"0 to 999; null: devices are told none"`
	IssueIdentity   bool   `json:"issueIdentity"`
	FirstContact    string `json:"firstContact" enum:"serial,proof"`
}

type profileStatus struct {
	Sites    int    `json:"sites" doc:"That name it, of this account and those beneath it"`
	Enrolled int    `json:"enrolled" doc:"Devices of those sites that have enrolled"`
	Behind   int    `json:"behind" doc:"Of these: that were told something else than it says now"`
	Edition  int64  `json:"edition" doc:"Grows with what devices are told"`
	Account  string `json:"account" doc:"Id of the account that has it"`
}

type profile struct {
	ID       string        `json:"id"`
	Kind     string        `json:"kind" enum:"Profile"`
	Metadata metadata      `json:"metadata"`
	Spec     profileSpec   `json:"spec"`
	Status   profileStatus `json:"status"`
	Warnings []warning     `json:"warnings,omitempty" nullable:"false"`
}

type profileWriteSpec struct {
	ServerType      string `json:"serverType,omitempty" enum:"muster,http" doc:"Left out: http when there is a provisioningURL, else muster"`
	ProvisioningURL string `json:"provisioningURL,omitempty" doc:"http:// or https://, with user:password@ where the server asks for them" maxLength:"2000"`
	RootCA          string `json:"rootCA,omitempty" maxLength:"20000"`
	PhoneGroup      *int   `json:"phoneGroup,omitempty" doc:"0 to 999"`
	IssueIdentity   bool   `json:"issueIdentity,omitempty"`
	FirstContact    string `json:"firstContact,omitempty" enum:"serial,proof" doc:"serial when left out"`
}

type profileWrite struct {
	ReadOnly
	Metadata metadataWrite    `json:"metadata"`
	Spec     profileWriteSpec `json:"spec,omitempty"`
}

func (s *server) profiles() noun[fleet.Profile, profile, profileWrite] {
	st := s.o.Store
	return noun[fleet.Profile, profile, profileWrite]{
		kind: "Profile", plural: "Profiles", path: "profiles", words: "profile", about: "profile", guarded: true,
		fresh: func(id fleet.AccountID) fleet.Profile {
			p := fleet.DefaultProfile()
			p.Account = id
			return p
		},
		of:   func(v fleet.Profile) object { return object{v.Account, string(v.ID), v.Revision} },
		name: func(v fleet.Profile) string { return v.Name },
		find: st.FindProfile, all: st.Profiles, create: st.CreateProfile, save: st.SaveProfile,
		remove: func(ctx context.Context, by fleet.Actor, v fleet.Profile) error {
			return st.DeleteProfile(ctx, by, v.Account, v.ID)
		},
		shower: s.profileShower, writes: writesProfile, take: s.takeProfile,
	}
}

func (s *server) profileShower(ctx context.Context, id fleet.AccountID, _ ...fleet.Profile) (func(fleet.Profile) profile, error) {
	uses, err := s.o.Store.ProfileUses(ctx, id)
	if err != nil {
		return nil, err
	}
	return func(v fleet.Profile) profile {
		u := uses[v.ID]
		out := profile{ID: string(v.ID), Kind: "Profile", Metadata: metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision}, Spec: profileSpec(writesProfile(v).Spec),
			Status: profileStatus{u.Sites, u.Enrolled, u.Behind, v.Edition, string(v.Account)}}
		for _, w := range claim.Warnings(v, s.o.Now()) {
			out.Warnings = append(out.Warnings, warning(w))
		}
		return out
	}, nil
}

// shownURL is a profile's URL with its user, and a mask for the password.
func shownURL(p fleet.Profile) string {
	scheme, rest, ok := strings.Cut(p.URL, "://")
	if !ok || p.User == "" {
		return p.URL
	}
	login := url.User(p.User).String()
	if !p.Password.Empty() {
		login += ":" + masked
	}
	return scheme + "://" + login + "@" + rest
}

func writesProfile(v fleet.Profile) profileWrite {
	w := profileWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: profileWriteSpec{ServerType: string(v.ServerType), ProvisioningURL: shownURL(v), RootCA: v.RootCA,
		IssueIdentity: v.IssueIdentity, FirstContact: string(v.FirstContact)}}
	if v.PhoneGroup != fleet.NoPhoneGroup {
		w.Spec.PhoneGroup = &v.PhoneGroup
	}
	return w
}

func (s *server) takeProfile(_ context.Context, v fleet.Profile, w profileWrite) (fleet.Profile, []fieldProblem, error) {
	problems := w.Metadata.check()
	was := v
	v.Name, v.Labels, v.RootCA, v.IssueIdentity = w.Metadata.Name, w.Metadata.Labels, w.Spec.RootCA, w.Spec.IssueIdentity
	v.FirstContact = fleet.FirstContact(or(w.Spec.FirstContact, string(fleet.FirstSerial)))
	v.PhoneGroup = fleet.NoPhoneGroup
	if w.Spec.PhoneGroup != nil {
		v.PhoneGroup = *w.Spec.PhoneGroup
	}
	kind := fleet.ServerMuster
	if w.Spec.ProvisioningURL != "" {
		kind = fleet.ServerHTTP
	}
	v.ServerType = fleet.ServerType(or(w.Spec.ServerType, string(kind)))
	v.URL, v.User, v.Password, _ = claim.SplitURL(w.Spec.ProvisioningURL)
	if v.Password.Equal(maskText) {
		// Who cannot see the password must not have it sent to a server of their own.
		if !sameServer(was.URL, v.URL) || was.User != v.User || was.Password.Empty() {
			problems = append(problems, maskAsValue("/spec/provisioningURL"))
		}
		v.Password = was.Password
	}
	checked, err := claim.CheckProfile(v, s.o.Now())
	return checked, append(problems, problemsOf(err)...), nil
}

// sameServer reports whether two URLs are of one scheme, host and port.
func sameServer(a, b string) bool {
	x, err := url.Parse(a)
	y, err2 := url.Parse(b)
	return err == nil && err2 == nil && x.Scheme == y.Scheme && x.Host == y.Host
}

// problemsOf are the fields of an error that may join several faults.
func problemsOf(err error) (out []fieldProblem) {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		for _, one := range many.Unwrap() {
			out = append(out, problemsOf(one)...)
		}
		return out
	}
	if f := fault.As(err); f != nil {
		for _, field := range f.Fields {
			out = append(out, fieldProblem(field))
		}
	}
	return out
}
