package admin

import (
	"cmp"
	"context"
	"crypto/subtle"
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"muster/internal/access"
	"muster/internal/fleet"
	"muster/internal/secret"
)

// SSO is the identity provider that members may sign in by (OpenID Connect).
type SSO struct {
	Issuer   string
	ClientID string
	Secret   secret.Text
	Name     string // for people: what the button says
	Scopes   []string
	// Account takes whom the provider knows and Muster does not, as members with Role;
	// empty: they are refused.
	Account string
	Role    access.Role
}

const (
	ssoStart    = "/sso/start"
	ssoCallback = "/sso/callback"
	ssoWait     = 10 * time.Minute // for people to sign in at the provider
	ssoTimeout  = 10 * time.Second // for the provider to answer
)

// A provider is looked for when somebody first wants it, and again until it is found.
type provider struct {
	o     SSO
	http  *http.Client
	mu    sync.Mutex
	found *oidc.Provider
}

// discover is quick once the provider was found. Keys that change are fetched again with
// the client, not with the context of whoever asked first.
func (p *provider) discover() (*oidc.Provider, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.found == nil {
		found, err := oidc.NewProvider(oidc.ClientContext(context.Background(), p.http), p.o.Issuer)
		if err != nil {
			return nil, err
		}
		p.found = found
	}
	return p.found, nil
}

// A visitor is on their way to the provider and back. It is kept in their own browser.
type visitor struct {
	State, Nonce, Verifier string
	Account                string // id of the one they chose, of several
}

func (p *provider) config(found *oidc.Provider, portal string) *oauth2.Config {
	return &oauth2.Config{ClientID: p.o.ClientID, ClientSecret: p.o.Secret.Reveal(), Endpoint: found.Endpoint(), RedirectURL: portal + ssoCallback, Scopes: p.o.Scopes}
}

type signInMethods struct {
	Password bool           `json:"password"`
	SSO      *ssoSignInLink `json:"sso,omitempty" doc:"Missing: there is no identity provider"`
}

type ssoSignInLink struct {
	Name string `json:"name" doc:"What the button says"`
	URL  string `json:"url" doc:"Where the browser goes"`
}

func (s *server) ssoRoutes() {
	add(s, route{method: "GET", path: "/session:methods", id: "listSignInMethods", says: "Say how people sign in here", open: true}, s.listSignInMethods)
	if s.o.SSO == nil {
		return
	}
	p := &provider{o: *s.o.SSO, http: &http.Client{Timeout: ssoTimeout}}
	s.mux.HandleFunc("GET "+ssoStart, func(w http.ResponseWriter, r *http.Request) { s.toProvider(w, r, p) })
	s.mux.HandleFunc("GET "+ssoCallback, func(w http.ResponseWriter, r *http.Request) {
		if why, err := s.fromProvider(w, r, p); why != "" {
			s.o.Log.Warn("somebody could not sign in by the identity provider", "requestId", callOf(r.Context()).id, "why", why, "err", err)
			http.Redirect(w, r, "/sign-in?error="+why, http.StatusSeeOther)
		}
	})
}

func (s *server) listSignInMethods(context.Context, *struct{}) (*struct{ Body signInMethods }, error) {
	out := signInMethods{Password: true}
	if s.o.SSO != nil {
		out.SSO = &ssoSignInLink{s.o.SSO.Name, ssoStart}
	}
	return &struct{ Body signInMethods }{out}, nil
}

// toProvider sends a browser to the provider.
func (s *server) toProvider(w http.ResponseWriter, r *http.Request, p *provider) {
	found, err := p.discover()
	if err != nil {
		s.o.Log.Error("the identity provider cannot be reached", "requestId", callOf(r.Context()).id, "issuer", p.o.Issuer, "err", err)
		http.Redirect(w, r, "/sign-in?error=ssoUnreachable", http.StatusSeeOther)
		return
	}
	v := visitor{secret.Generate(32), secret.Generate(32), oauth2.GenerateVerifier(), r.URL.Query().Get("account")}
	text, _ := json.Marshal(v) // strings alone
	http.SetCookie(w, s.ssoCookie(r, base64.RawURLEncoding.EncodeToString(text), int(ssoWait/time.Second)))
	http.Redirect(w, r, p.config(found, s.door.address(r)).AuthCodeURL(v.State, oidc.Nonce(v.Nonce), oauth2.S256ChallengeOption(v.Verifier)), http.StatusSeeOther)
}

func (s *server) ssoCookie(r *http.Request, value string, age int) *http.Cookie {
	c := &http.Cookie{Name: plainCookie + "-sso", Value: value, Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode, MaxAge: age}
	if s.door.secure(r) {
		c.Name, c.Secure = secureCookie+"-sso", true
	}
	return c
}

// fromProvider takes a browser back. why is a word for the sign-in page, empty when all is
// well.
func (s *server) fromProvider(w http.ResponseWriter, r *http.Request, p *provider) (why string, err error) {
	v, ok := s.visitor(r)
	http.SetCookie(w, s.ssoCookie(r, "", -1))
	q := r.URL.Query()
	if !ok || subtle.ConstantTimeCompare([]byte(v.State), []byte(q.Get("state"))) != 1 {
		return "ssoExpired", errors.New("the answer is not to this browser's question")
	}
	if said := q.Get("error"); said != "" {
		return "ssoRefused", errors.New("the provider says " + said)
	}
	who, err := s.identity(r, p, v, q.Get("code"))
	if err != nil {
		return "ssoFailed", err
	}
	all, why, err := s.known(r.Context(), p, who)
	if why != "" || err != nil {
		return cmp.Or(why, "ssoFailed"), err
	}
	c, chosen := oneOf(all, v.Account)
	if !chosen {
		s.writePage(w, "accounts", statusPage{Version: s.o.Version, Accounts: all})
		return "", nil
	}
	used := c.Login
	used.Subject = who.subject
	out, err := s.letIn(r.Context(), c, "sso", &used)
	if err != nil {
		return "ssoFailed", err
	}
	w.Header().Add("Set-Cookie", out.SetCookie)
	http.Redirect(w, r, "/", http.StatusSeeOther)
	return "", nil
}

func oneOf(all []access.Claimant, account string) (access.Claimant, bool) {
	for _, c := range all {
		if len(all) == 1 || string(c.Account.ID) == account {
			return c, true
		}
	}
	return access.Claimant{}, false
}

func (s *server) visitor(r *http.Request) (v visitor, ok bool) {
	c, err := r.Cookie(s.ssoCookie(r, "", 0).Name)
	if err != nil {
		return v, false
	}
	text, err := base64.RawURLEncoding.DecodeString(c.Value)
	return v, err == nil && json.Unmarshal(text, &v) == nil && v.State != ""
}

// An identity is what the provider says of somebody.
type identity struct {
	subject  string // issuer and subject: never given to another
	Email    string `json:"email"`
	Verified bool   `json:"email_verified"`
	Name     string `json:"name"`
}

// identity trades the code for who it is. Some providers tell the address only when they are
// asked once more.
func (s *server) identity(r *http.Request, p *provider, v visitor, code string) (who identity, err error) {
	found, err := p.discover()
	if err != nil {
		return who, err
	}
	ctx := oidc.ClientContext(r.Context(), p.http)
	token, err := p.config(found, s.door.address(r)).Exchange(ctx, code, oauth2.VerifierOption(v.Verifier))
	if err != nil {
		return who, err
	}
	raw, _ := token.Extra("id_token").(string)
	id, err := found.Verifier(&oidc.Config{ClientID: p.o.ClientID, Now: s.o.Now}).Verify(ctx, raw)
	if err != nil {
		return who, err
	}
	if subtle.ConstantTimeCompare([]byte(id.Nonce), []byte(v.Nonce)) != 1 {
		return who, errors.New("the ID token is for another question")
	}
	if err := id.Claims(&who); err != nil {
		return who, err
	}
	if who.Email == "" && found.UserInfoEndpoint() != "" {
		info, err := found.UserInfo(ctx, oauth2.StaticTokenSource(token))
		if err != nil {
			return who, err
		}
		if info.Subject != id.Subject {
			return who, errors.New("the provider tells of somebody else")
		}
		if err := info.Claims(&who); err != nil {
			return who, err
		}
	}
	who.subject = id.Issuer + " " + id.Subject
	return who, nil
}

// known finds the members whom an identity is: those it has signed in as before, and those with
// its address, when the provider has verified that it is theirs. Whoever is known but
// disabled stays out, and is not taken in anew.
func (s *server) known(ctx context.Context, p *provider, who identity) (all []access.Claimant, why string, err error) {
	same, err := s.o.Store.ClaimantsBySubject(ctx, who.subject)
	if err != nil {
		return nil, "", err
	}
	verified := who.Email != "" && who.Verified
	var named []access.Claimant
	if verified {
		if named, err = s.o.Store.Claimants(ctx, who.Email); err != nil {
			return nil, "", err
		}
	}
	strange := len(same)+len(named) == 0
	all = welcome(same)
	for _, c := range welcome(named) {
		if c.Login.Subject == "" { // else somebody of the provider is that member already
			all = append(all, c)
		}
	}
	switch {
	case len(all) > 0:
		return all, "", nil
	case strange && !verified:
		return nil, "ssoUnverified", nil
	case !strange || p.o.Account == "":
		return nil, "ssoUnknown", nil
	}
	c, err := s.takeIn(ctx, p.o, who)
	return []access.Claimant{c}, "", err
}

// takeIn makes a member of somebody whom only the provider knows.
func (s *server) takeIn(ctx context.Context, o SSO, who identity) (c access.Claimant, err error) {
	op, err := s.o.Store.Operator(ctx)
	if err != nil {
		return c, err
	}
	if c.Account, err = s.o.Store.FindAccount(ctx, op.ID, o.Account); err != nil {
		return c, err
	}
	by := fleet.System("identity provider", c.Account.ID)
	callOf(ctx).sign(&by)
	m := access.Member{Account: c.Account.ID, Name: strings.TrimSpace(who.Name), Email: who.Email, Role: o.Role}
	if _, err := s.o.Store.FindMember(ctx, c.Account.ID, m.Name); m.Name == "" || err == nil {
		m.Name = who.Email // names are unique, and addresses too
	}
	if c.Member, err = s.o.Store.CreateMember(ctx, by, m); err != nil {
		return c, err
	}
	s.tell(ctx, fleet.Notice{Account: c.Account.ID, About: "member"})
	c.Login = access.Login{Member: c.Member.ID, Account: c.Account.ID}
	return c, nil
}

// ssoAgain is where a browser goes that chose an account.
func ssoAgain(account fleet.AccountID) string {
	return ssoStart + "?" + url.Values{"account": {string(account)}}.Encode()
}
