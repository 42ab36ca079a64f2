package admin

import (
	"context"
	"net/http"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

// LinkPath is the page in which a sign-in link is used; its text follows. Behind # it is
// in no log.
const LinkPath = "/sign-in#"

func (s *server) inviteRoutes() {
	add(s, route{method: "POST", path: "/accounts/{account}/sign-in-links", id: "createOwnerLink", right: fleet.RightAdmin, status: 201,
		says: "Make a one-time link by which whoever has it becomes an owner of the account, with a password of theirs"}, s.createOwnerLink)
	add(s, route{method: "POST", path: "/members/{id}:invite", id: "inviteMember", right: fleet.RightAdmin, status: 201,
		says: "Make a one-time link by which a member signs in for the first time"}, s.inviteMember)
	add(s, route{method: "POST", path: "/members/{id}:reset", id: "resetMember", right: fleet.RightAdmin, status: 201,
		says: "Make a one-time link by which a member sets another password"}, s.resetMember)
	add(s, route{method: "POST", path: "/members/{id}:signOut", id: "signOutMember", right: fleet.RightAdmin, status: 204,
		says: "End all sessions of a member"}, s.signOutMember)
}

// someMember finds one whom who asks may let in.
func (s *server) someMember(ctx context.Context, ref string) (access.Member, error) {
	m, err := s.o.Store.FindMember(ctx, actor(ctx).Root, ref)
	if err == nil {
		err = mayGrant(ctx, m.Role)
	}
	return m, err
}

// handOut makes a link.
func (s *server) handOut(ctx context.Context, t Trial, account fleet.AccountID, m access.MemberID, kind access.LinkKind) (*struct{ Body newLink }, error) {
	l, text := access.NewLink(account, m, kind, s.o.Now())
	l, err := s.o.Store.CreateLink(t.context(ctx), actor(ctx), l)
	if err != nil {
		return nil, err
	}
	if t.DryRun {
		text = secret.Text{}
	}
	out := newLink{Kind: string(l.Kind), Link: text.Reveal(), ExpiresAt: l.ExpiresAt}
	if out.Link != "" {
		out.URL = s.door.address(callOf(ctx).request) + LinkPath + out.Link
	}
	return &struct{ Body newLink }{out}, nil
}

func (s *server) createOwnerLink(ctx context.Context, in *struct {
	InAccount
	Trial
}) (*struct{ Body newLink }, error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	if err := mayGrant(ctx, access.Owner); err != nil {
		return nil, err
	}
	return s.handOut(ctx, in.Trial, a.ID, "", access.LinkOwner)
}

func (s *server) inviteMember(ctx context.Context, in *struct {
	InID
	Trial
}) (*struct{ Body newLink }, error) {
	m, err := s.someMember(ctx, in.ID)
	switch {
	case err != nil:
		return nil, err
	case m.Disabled:
		return nil, newProblem(http.StatusConflict, "disabled", "the member is disabled")
	case !m.SignedInAt.IsZero():
		return nil, newProblem(http.StatusConflict, "signedIn", "the member has signed in before: reset their password")
	}
	return s.handOut(ctx, in.Trial, m.Account, m.ID, access.LinkInvite)
}

func (s *server) resetMember(ctx context.Context, in *struct {
	InID
	Trial
	TOTP bool `query:"totp" doc:"Take away the second factor too: the authenticator is lost"`
}) (*struct{ Body newLink }, error) {
	m, err := s.someMember(ctx, in.ID)
	switch {
	case err != nil:
		return nil, err
	case m.Disabled:
		return nil, newProblem(http.StatusConflict, "disabled", "the member is disabled")
	}
	if in.TOTP {
		l, err := s.o.Store.Login(ctx, m.Account, m.ID)
		if err != nil {
			return nil, err
		}
		if _, err := s.o.Store.SaveLogin(in.context(ctx), actor(ctx), l.Alone(), ""); err != nil {
			return nil, fault.New(fault.Unavailable, "the member signed in just now; try again").Because(err)
		}
	}
	return s.handOut(ctx, in.Trial, m.Account, m.ID, access.LinkReset)
}

func (s *server) signOutMember(ctx context.Context, in *struct {
	InID
	Trial
}) (*none, error) {
	m, err := s.someMember(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return nil, s.o.Store.EndSessions(in.context(ctx), actor(ctx), m.Account, m.ID, "")
}
