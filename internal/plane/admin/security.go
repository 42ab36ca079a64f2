package admin

import (
	"context"
	"net/http"

	"muster/internal/access"
	"muster/internal/secret"
)

type newPassword struct {
	Current  string `json:"current" maxLength:"1000"`
	Password string `json:"password" maxLength:"1000"`
}

// A proof says once more who is signed in: an open browser is not enough for what would
// lock its owner out.
type proof struct {
	Password string `json:"password" maxLength:"1000"`
	Code     string `json:"code,omitempty" maxLength:"40" doc:"When a second factor is on"`
}

type totpKey struct {
	Key string `json:"key" doc:"For typing into an authenticator"`
	URI string `json:"uri" doc:"For a QR code"`
}

type totpCode struct {
	Code string `json:"code" maxLength:"40"`
}

type recoveryCodes struct {
	Codes []string `json:"codes" nullable:"false" doc:"Each lets in once in place of a code of the authenticator; they are shown once"`
}

func (s *server) securityRoutes() {
	add(s, route{method: "GET", path: "/sessions", id: "listSessions", says: "List where you are signed in", own: true}, s.listSessions)
	add(s, route{method: "DELETE", path: "/sessions/{session}", id: "endSession", says: "Sign out elsewhere", own: true, status: 204}, s.endSession)
	add(s, route{method: "POST", path: "/sessions:endOthers", id: "endOtherSessions", says: "Sign out everywhere else", own: true, status: 204}, s.endOtherSessions)
	add(s, route{method: "POST", path: "/session:password", id: "changePassword", says: "Change your password; other sessions end", own: true, status: 204}, s.changePassword)
	add(s, route{method: "POST", path: "/session:totp", id: "beginTotp", says: "Begin to set up an authenticator as second factor", own: true}, s.beginTOTP)
	add(s, route{method: "POST", path: "/session:confirmTotp", id: "confirmTotp", says: "Turn the second factor on, with a code of the authenticator; the answer has the recovery codes", own: true}, s.confirmTOTP)
	add(s, route{method: "POST", path: "/session:removeTotp", id: "removeTotp", says: "Turn the second factor off", own: true, status: 204}, s.removeTOTP)
	add(s, route{method: "POST", path: "/session:recoveryCodes", id: "newRecoveryCodes", says: "Make new recovery codes; the old ones are good for nothing then", own: true}, s.newRecoveryCodes)
}

func (s *server) listSessions(ctx context.Context, _ *struct{}) (*listOut[session], error) {
	c, err := s.self(ctx)
	if err != nil {
		return nil, err
	}
	all, err := s.o.Store.Sessions(ctx, c.Member.Account, c.Member.ID, s.o.Now())
	if err != nil {
		return nil, err
	}
	out := &listOut[session]{Body: list[session]{Items: make([]session, len(all))}}
	for i, v := range all {
		out.Body.Items[i] = showSession(v, c.Member, c.Account, c.Login, v.ID == callOf(ctx).session.ID)
	}
	return out, nil
}

func (s *server) endSession(ctx context.Context, in *struct {
	Session string `path:"session" maxLength:"100"`
}) (*none, error) {
	v := callOf(ctx).session
	return nil, s.o.Store.EndSession(ctx, actor(ctx), v.Account, v.Member, in.Session)
}

func (s *server) endOtherSessions(ctx context.Context, _ *struct{}) (*none, error) {
	v := callOf(ctx).session
	return nil, s.o.Store.EndSessions(ctx, actor(ctx), v.Account, v.Member, v.ID)
}

// prove is who is signed in, when the password is theirs, and a code where one is asked
// for, which is used up then.
func (s *server) prove(ctx context.Context, password, code string, coded bool) (access.Claimant, error) {
	c, err := s.self(ctx)
	if err != nil {
		return c, err
	}
	if p := s.door.tries(callOf(ctx).request, c.Member.Email); p != nil {
		return c, p
	}
	ok, err := s.door.hasher.Fits(ctx, c.Login.Password, password)
	if err != nil {
		return c, err
	}
	if !ok {
		return c, newProblem(http.StatusForbidden, "wrongPassword", "this is not your password")
	}
	s.door.succeeded(callOf(ctx).request, c.Member.Email)
	if !coded {
		return c, nil
	}
	used, err := s.secondFactor(c.Login, code)
	if p, is := err.(*problem); is && p.Status == http.StatusUnauthorized {
		p.Status, p.Title = http.StatusForbidden, http.StatusText(http.StatusForbidden) // they are signed in
	}
	if used != nil {
		c.Login = *used
	}
	return c, err
}

func (s *server) saveLogin(ctx context.Context, l access.Login) error {
	_, err := s.o.Store.SaveLogin(ctx, actor(ctx), l, callOf(ctx).session.ID)
	return err
}

func (s *server) changePassword(ctx context.Context, in *struct{ Body newPassword }) (*none, error) {
	c, err := s.prove(ctx, in.Body.Current, "", false)
	if err != nil {
		return nil, err
	}
	if err := access.CheckPassword("/password", in.Body.Password, c.Member); err != nil {
		return nil, err
	}
	if c.Login.Password, err = s.door.hasher.Hash(ctx, in.Body.Password); err != nil {
		return nil, err
	}
	return nil, s.saveLogin(ctx, c.Login)
}

func (s *server) beginTOTP(ctx context.Context, in *struct{ Body proof }) (*struct{ Body totpKey }, error) {
	c, err := s.prove(ctx, in.Body.Password, in.Body.Code, true)
	if err != nil {
		return nil, err
	}
	c.Login.NewKey = access.NewKey()
	if err := s.saveLogin(ctx, c.Login); err != nil {
		return nil, err
	}
	return &struct{ Body totpKey }{totpKey{c.Login.NewKey.Reveal(), access.KeyURI(c.Login.NewKey, "Muster", c.Member.Email)}}, nil
}

func (s *server) confirmTOTP(ctx context.Context, in *struct{ Body totpCode }) (*struct{ Body recoveryCodes }, error) {
	c, err := s.self(ctx)
	if err != nil {
		return nil, err
	}
	if c.Login.NewKey.Empty() {
		return nil, newProblem(http.StatusConflict, "notBegun", "no authenticator is being set up")
	}
	if p := s.door.triesCode(c.Member.ID); p != nil {
		return nil, p
	}
	l, codes, ok := c.Login.Confirm(in.Body.Code, s.o.Now())
	if !ok {
		return nil, newProblem(http.StatusForbidden, "wrongCode", "the code does not fit: is the clock of the authenticator right?")
	}
	s.door.wrong.Invalidate(codeOf(c.Member.ID))
	return s.handCodes(ctx, l, codes)
}

// handCodes saves a login and shows its recovery codes.
func (s *server) handCodes(ctx context.Context, l access.Login, codes []secret.Text) (*struct{ Body recoveryCodes }, error) {
	if err := s.saveLogin(ctx, l); err != nil {
		return nil, err
	}
	out := recoveryCodes{Codes: make([]string, len(codes))}
	for i, c := range codes {
		out.Codes[i] = c.Reveal()
	}
	return &struct{ Body recoveryCodes }{out}, nil
}

func (s *server) removeTOTP(ctx context.Context, in *struct{ Body proof }) (*none, error) {
	c, err := s.prove(ctx, in.Body.Password, in.Body.Code, true)
	if err != nil {
		return nil, err
	}
	return nil, s.saveLogin(ctx, c.Login.Alone())
}

func (s *server) newRecoveryCodes(ctx context.Context, in *struct{ Body proof }) (*struct{ Body recoveryCodes }, error) {
	c, err := s.prove(ctx, in.Body.Password, in.Body.Code, true)
	if err != nil {
		return nil, err
	}
	if c.Login.Key.Empty() {
		return nil, newProblem(http.StatusConflict, "noSecondFactor", "recovery codes go with an authenticator: set one up first")
	}
	l, codes := c.Login.Recoverable()
	return s.handCodes(ctx, l, codes)
}
