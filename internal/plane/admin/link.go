package admin

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
)

type linkText struct {
	Link string `json:"link" maxLength:"200" doc:"What stands behind # in its address"`
}

// A linkView is what a link is for: what its page asks for follows from it.
type linkView struct {
	Kind      string         `json:"kind" enum:"owner,invite,reset" doc:"owner: makes the account's owner, who says name and address"`
	Account   sessionAccount `json:"account"`
	Name      string         `json:"name,omitempty" doc:"Of the member"`
	Email     string         `json:"email,omitempty" doc:"Of the member"`
	Code      bool           `json:"code" doc:"A code of the authenticator is asked for"`
	ExpiresAt time.Time      `json:"expiresAt"`
}

type followLink struct {
	Link     string `json:"link" maxLength:"200"`
	Password string `json:"password" maxLength:"1000"`
	Name     string `json:"name,omitempty" maxLength:"200" doc:"For owner"`
	Email    string `json:"email,omitempty" maxLength:"254" doc:"For owner"`
	Code     string `json:"code,omitempty" maxLength:"40"`
}

// A newLink is a link, in the one answer that tells it.
type newLink struct {
	Kind      string    `json:"kind" enum:"owner,invite,reset"`
	Link      string    `json:"link" doc:"Its text, which is shown once"`
	URL       string    `json:"url" doc:"Of the page in which it is used"`
	ExpiresAt time.Time `json:"expiresAt"`
}

func (s *server) linkRoutes() {
	add(s, route{method: "POST", path: "/session:look", id: "lookAtLink", says: "Say what a sign-in link is for, without using it", open: true, errors: []int{404}}, s.lookAtLink)
	add(s, route{method: "POST", path: "/session:follow", id: "followLink", says: "Use a sign-in link: set a password, and sign in; the answer sets the cookie", open: true, errors: []int{404, 409}}, s.followLink)
}

func noLink() *problem {
	return newProblem(http.StatusNotFound, "linkGone", "the link was used, is too old, or never was: ask for another")
}

func (s *server) lookAtLink(ctx context.Context, in *struct{ Body linkText }) (*struct{ Body linkView }, error) {
	l, c, err := s.link(ctx, in.Body.Link)
	if err != nil {
		return nil, err
	}
	return &struct{ Body linkView }{linkView{string(l.Kind), sessionAccount{string(c.Account.ID), c.Account.Name}, c.Member.Name, c.Member.Email, !c.Login.Key.Empty(), l.ExpiresAt}}, nil
}

// link finds a link. Wrong ones are counted like wrong tokens.
func (s *server) link(ctx context.Context, text string) (access.Link, access.Claimant, error) {
	l, c, err := s.o.Store.LinkByHash(ctx, access.Hash(text), s.o.Now())
	if isMissing(err) {
		if p := s.gate.wrongOne(callOf(ctx).request); p != nil {
			return l, c, p
		}
		return l, c, noLink()
	}
	return l, c, err
}

func (s *server) followLink(ctx context.Context, in *struct{ Body followLink }) (*sessionOut, error) {
	b := in.Body
	l, c, err := s.link(ctx, b.Link)
	if err != nil {
		return nil, err
	}
	if l.Kind == access.LinkOwner {
		c.Member = access.Member{Name: b.Name, Email: b.Email, Role: access.Owner}
		if err := c.Member.Check(); err != nil {
			return nil, unspec(s.answer(ctx, err))
		}
	}
	if err := access.CheckPassword("/password", b.Password, c.Member); err != nil {
		return nil, err
	}
	if !c.Login.Key.Empty() {
		if p := s.door.tries(callOf(ctx).request, c.Member.Email); p != nil {
			return nil, p
		}
	}
	used, err := s.secondFactor(c.Login, b.Code)
	if err != nil {
		return nil, err
	}
	f := access.Following{Link: l.Hash, Member: c.Member, Login: c.Login}
	if used != nil {
		f.Login = *used
	}
	if f.Login.Password, err = s.door.hasher.Hash(ctx, b.Password); err != nil {
		return nil, err
	}
	var text string
	f.Session, text = s.newSession(ctx, "link")
	by := c.Member.Actor()
	callOf(ctx).sign(&by)
	v, m, err := s.o.Store.FollowLink(ctx, by, f)
	if err != nil {
		if isMissing(err) {
			return nil, noLink()
		}
		return nil, unspec(s.answer(ctx, err))
	}
	s.tell(ctx, fleet.Notice{Account: v.Account, About: "member"}) // who was invited is a member now
	login, err := s.o.Store.Login(ctx, v.Account, v.Member)
	if err != nil {
		return nil, err
	}
	return &sessionOut{s.door.bake(callOf(ctx).request, text, v.EndsAt), showSession(v, m, c.Account, login, true)}, nil
}

// unspec names the fields of a member as a body without a spec has them.
func unspec(p *problem) *problem {
	for i := range p.Errors {
		for _, in := range [...]string{"/spec/", "/metadata/"} {
			if rest, ok := strings.CutPrefix(p.Errors[i].Pointer, in); ok {
				p.Errors[i].Pointer = "/" + rest
			}
		}
	}
	return p
}

func isMissing(err error) bool { return errors.Is(err, fault.Missing) }
