package admin

import (
	"context"
	"net/http"
	"slices"
	"time"

	"muster/internal/access"
	"muster/internal/fleet"
)

type sessionMember struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Email string `json:"email"`
	Role  string `json:"role" enum:"owner,admin,deviceManager,helpdesk,readOnly"`
}

type sessionAccount struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// A session is somebody signed in, as they see it.
type session struct {
	ID        string         `json:"id"`
	Kind      string         `json:"kind" enum:"Session"`
	Current   bool           `json:"current" doc:"It is the one that asks"`
	Member    sessionMember  `json:"member"`
	Account   sessionAccount `json:"account"`
	How       string         `json:"how" enum:"password,link,sso"`
	Address   string         `json:"address" doc:"Where they signed in from"`
	Browser   string         `json:"browser" doc:"As it says"`
	CreatedAt time.Time      `json:"createdAt"`
	UsedAt    time.Time      `json:"usedAt" doc:"To some minutes"`
	IdleUntil time.Time      `json:"idleUntil" doc:"When it ends unless it is used"`
	EndsAt    time.Time      `json:"endsAt" doc:"When it ends at the latest"`
	Security  security       `json:"security"`
}

// security is how the member signs in.
type security struct {
	Password      bool `json:"password" doc:"They have one"`
	TOTP          bool `json:"totp" doc:"A code of an authenticator is asked for too"`
	RecoveryCodes int  `json:"recoveryCodes" doc:"How many are left"`
	Identity      bool `json:"identity" doc:"They have signed in by the identity provider"`
}

type sessionOut struct {
	SetCookie string `header:"Set-Cookie"`
	Body      session
}

type signIn struct {
	Email    string `json:"email" maxLength:"254"`
	Password string `json:"password" maxLength:"1000"`
	Code     string `json:"code,omitempty" maxLength:"40" doc:"Of the authenticator, or a recovery code; when the answer was codeRequired"`
	Account  string `json:"account,omitempty" maxLength:"100" doc:"Id of the account; when the answer was accountRequired"`
}

func (s *server) sessionRoutes() {
	add(s, route{method: "POST", path: "/session", id: "signIn", says: "Sign in; the answer sets the cookie of the session", open: true, errors: []int{409}}, s.signIn)
	add(s, route{method: "GET", path: "/session", id: "getSession", says: "Show the session that asks", own: true}, s.getSession)
	add(s, route{method: "DELETE", path: "/session", id: "signOut", says: "Sign out", own: true, status: 204}, s.signOut)
	s.linkRoutes()
	s.inviteRoutes()
	s.securityRoutes()
	s.ssoRoutes()
}

func showSession(v access.Session, m access.Member, a fleet.Account, l access.Login, current bool) session {
	return session{v.ID, "Session", current, sessionMember{string(m.ID), m.Name, m.Email, string(m.Role)}, sessionAccount{string(a.ID), a.Name},
		v.How, v.Address, v.Browser, v.CreatedAt, v.UsedAt, v.IdleUntil(), v.EndsAt, security{l.Password != "", !l.Key.Empty(), len(l.Recovery), l.Subject != ""}}
}

// wrongSignIn is one answer for all: that nobody has the address, that they are disabled,
// that the password is another.
func wrongSignIn() *problem {
	return newProblem(http.StatusUnauthorized, "wrongSignIn", "address and password do not fit together")
}

func (s *server) signIn(ctx context.Context, in *struct{ Body signIn }) (*sessionOut, error) {
	r := callOf(ctx).request
	if p := s.door.tries(r, in.Body.Email); p != nil {
		return nil, p
	}
	all, err := s.o.Store.Claimants(ctx, in.Body.Email)
	if err != nil {
		return nil, err
	}
	fit, err := s.fitting(ctx, all, in.Body.Password)
	if err != nil {
		return nil, err
	}
	if len(fit) == 0 {
		return nil, wrongSignIn()
	}
	c, p := chosen(fit, in.Body.Account)
	if p != nil {
		return nil, p
	}
	used, err := s.secondFactor(c.Login, in.Body.Code)
	if err != nil {
		return nil, err
	}
	out, err := s.letIn(ctx, c, "password", used)
	if err == nil {
		s.door.succeeded(r, in.Body.Email)
	}
	return out, err
}

// welcome are the claimants who may sign in.
func welcome(all []access.Claimant) []access.Claimant {
	return slices.DeleteFunc(all, func(c access.Claimant) bool { return c.Member.Disabled })
}

// fitting are the claimants whose password it is. With nobody it takes as long as with one.
func (s *server) fitting(ctx context.Context, all []access.Claimant, password string) (fit []access.Claimant, err error) {
	all = welcome(all)
	if len(all) == 0 {
		_, err := s.door.hasher.Fits(ctx, "", password)
		return nil, err
	}
	for _, c := range all {
		ok, err := s.door.hasher.Fits(ctx, c.Login.Password, password)
		if err != nil {
			return nil, err
		}
		if ok {
			fit = append(fit, c)
		}
	}
	return fit, nil
}

// chosen is the one of several accounts that is meant. They are told to nobody but who has
// proven to be a member of each.
func chosen(fit []access.Claimant, account string) (access.Claimant, *problem) {
	p := newProblem(http.StatusConflict, "accountRequired", "you are a member of several accounts: say which")
	for _, c := range fit {
		if len(fit) == 1 && account == "" || string(c.Account.ID) == account {
			return c, nil
		}
		p.Accounts = append(p.Accounts, sessionAccount{string(c.Account.ID), c.Account.Name})
	}
	if len(fit) == 1 {
		return access.Claimant{}, wrongSignIn()
	}
	return access.Claimant{}, p
}

// letIn begins a session of a member who has proven who they are.
func (s *server) letIn(ctx context.Context, c access.Claimant, how string, used *access.Login) (*sessionOut, error) {
	v, text := s.newSession(ctx, how)
	v.Member, v.Account = c.Member.ID, c.Member.Account
	by := c.Member.Actor()
	callOf(ctx).sign(&by)
	v, err := s.o.Store.StartSession(ctx, by, v, used)
	if err != nil {
		return nil, err
	}
	l := c.Login
	if used != nil {
		l = *used
	}
	return &sessionOut{s.door.bake(callOf(ctx).request, text, v.EndsAt), showSession(v, c.Member, c.Account, l, true)}, nil
}

// newSession is a session at the browser that asks; text is for its cookie.
func (s *server) newSession(ctx context.Context, how string) (v access.Session, text string) {
	r := callOf(ctx).request
	browser := r.UserAgent()
	if len(browser) > 300 {
		browser = browser[:300]
	}
	v, t := access.NewSession(how, source(r).String(), browser, s.o.Now())
	return v, t.Reveal()
}

// member is who is signed in, with their login.
func (s *server) self(ctx context.Context) (access.Claimant, error) {
	v := callOf(ctx).session
	m, err := s.o.Store.FindMember(ctx, v.Account, string(v.Member))
	if err != nil {
		return access.Claimant{}, err
	}
	a, err := s.o.Store.Account(ctx, v.Account)
	if err != nil {
		return access.Claimant{}, err
	}
	l, err := s.o.Store.Login(ctx, v.Account, v.Member)
	return access.Claimant{Member: m, Login: l, Account: a}, err
}

func (s *server) getSession(ctx context.Context, _ *struct{}) (*struct{ Body session }, error) {
	c, err := s.self(ctx)
	if err != nil {
		return nil, err
	}
	return &struct{ Body session }{showSession(*callOf(ctx).session, c.Member, c.Account, c.Login, true)}, nil
}

func (s *server) signOut(ctx context.Context, _ *struct{}) (*struct {
	SetCookie string `header:"Set-Cookie"`
}, error) {
	v := callOf(ctx).session
	if err := s.o.Store.EndSession(ctx, actor(ctx), v.Account, v.Member, v.ID); err != nil {
		return nil, err
	}
	return &struct {
		SetCookie string `header:"Set-Cookie"`
	}{s.door.bake(callOf(ctx).request, "", time.Unix(1, 0))}, nil
}

// secondFactor is the login with the code used up; nil where none is asked for.
func (s *server) secondFactor(l access.Login, code string) (*access.Login, error) {
	if l.Key.Empty() {
		return nil, nil
	}
	if code == "" {
		return nil, newProblem(http.StatusUnauthorized, "codeRequired", "a code of your authenticator is needed too, or a recovery code")
	}
	if p := s.door.triesCode(l.Member); p != nil {
		return nil, p
	}
	used, ok := l.Prove(code, s.o.Now())
	if !ok {
		return nil, newProblem(http.StatusUnauthorized, "wrongCode", "the code does not fit, or was used before")
	}
	s.door.wrong.Invalidate(codeOf(l.Member))
	return &used, nil
}
