package admin_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"muster/internal/access"
	"muster/internal/fleet"
	"muster/internal/plane/admin"
	"muster/internal/plane/admin/ui"
	"muster/internal/secret"
)

const goodPassword = "a fine long password"

// browse is the same house as a browser without a session sees it.
func (a *api) browse() *api {
	b := a.as("")
	b.jar = &http.Cookie{}
	return b
}

// enlist makes a member, and their password by an invitation. Answers a browser in which
// they are signed in.
func (a *api) enlist(account, name string, r access.Role, sites ...fleet.SiteID) *api {
	a.t.Helper()
	m, err := a.store.CreateMember(context.Background(), fleet.System("test", accountID(account)), access.Member{Account: accountID(account), Name: name, Email: name + "@example.com", Role: r, Sites: sites})
	must(a.t, err)
	link := at(a.want(201, "POST", "/members/"+string(m.ID)+":invite", nil).JSON, "link")
	b := a.browse()
	b.want(200, "POST", "/session:follow", obj{"link": link, "password": goodPassword})
	return b
}

func (a *api) signIn(status int, email, password string, more ...string) answer {
	a.t.Helper()
	body := obj{"email": email, "password": password}
	for i := 0; i+1 < len(more); i += 2 {
		body[more[i]] = more[i+1]
	}
	return a.want(status, "POST", "/session", body)
}

func TestAMemberSignsInWithAPassword(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	a.enlist(acme, "ada", access.Admin)
	b := a.browse()
	is(t, "before", b.want(401, "GET", "/me", nil).JSON["code"], "unauthorized")
	for _, wrong := range [][2]string{{"ada@example.com", "another long password"}, {"bob@example.com", goodPassword}, {"", ""}} {
		is(t, wrong[0], b.signIn(401, wrong[0], wrong[1]).JSON["code"], "wrongSignIn")
	}
	in := b.signIn(200, "Ada@Example.com", goodPassword)
	is(t, "account", at(in.JSON, "account", "name"), "acme")
	set := in.Header.Get("Set-Cookie")
	for _, part := range []string{"muster=mss_", "; Path=/;", "; HttpOnly", "; SameSite=Lax"} {
		if !strings.Contains(set, part) {
			t.Errorf("%q is not in %q", part, set)
		}
	}
	me := b.want(200, "GET", "/me", nil).JSON
	is(t, "me", []any{me["kind"], me["name"], me["role"], me["account"]}, []any{"user", "ada", "admin", acme})
	is(t, "session", b.want(200, "GET", "/session", nil).JSON["id"], in.JSON["id"])
	b.want(200, "GET", "/accounts/"+acme+"/devices", nil)
	b.device(acme, "00e0dbabcd01", "Studio X50")
	b.want(404, "GET", "/accounts/operator", nil)
	is(t, "a bad token beside a good cookie", b.do("GET", "/me", nil, "Authorization", "Bearer mst_x").Status, 401)
	stolen := *b.jar
	b.want(204, "DELETE", "/session", nil)
	is(t, "cookie", b.jar.Value, "")
	b.jar = &stolen
	is(t, "after", b.want(401, "GET", "/me", nil).JSON["code"], "signedOut")
	is(t, "as a token", a.want(403, "GET", "/session", nil).JSON["code"], "notSignedIn")
}

func TestOverTLSTheCookieIsOfThisHostAlone(t *testing.T) {
	a := start(t)
	o := a.options
	o.Portal = "https://muster.example"
	a.handler = admin.New(o)
	a.enlist(a.account("acme"), "ada", access.Admin)
	b := a.browse()
	in := b.want(200, "POST", "/session", obj{"email": "ada@example.com", "password": goodPassword}, "Host", "muster.example")
	if set := in.Header.Get("Set-Cookie"); !strings.HasPrefix(set, "__Host-muster=") || !strings.Contains(set, "; Secure") {
		t.Error(set)
	}
	b.want(200, "GET", "/me", nil, "Host", "muster.example")
	is(t, "link", strings.HasPrefix(at(a.want(201, "POST", "/accounts/operator/sign-in-links", nil).JSON, "url").(string), "https://muster.example/sign-in#msl_"), true)
}

func TestAPageOfAnotherSiteCannotWrite(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	b := a.enlist(acme, "ada", access.Admin)
	create := func(b *api, status int, mac string, header ...string) {
		t.Helper()
		b.want(status, "POST", "/accounts/"+acme+"/devices", obj{"spec": obj{"mac": mac, "model": "Studio X50"}}, header...)
	}
	create(b, 403, "00e0dbabcd01", "Sec-Fetch-Site", "cross-site")
	create(b, 403, "00e0dbabcd01", "Origin", "https://evil.example")
	create(b, 403, "00e0dbabcd01", "Sec-Fetch-Site", "same-site")
	create(b, 201, "00e0dbabcd01", "Sec-Fetch-Site", "same-origin")
	create(b, 201, "00e0dbabcd02", "Origin", "http://example.com") // the request's own host
	create(a, 201, "00e0dbabcd03", "Origin", "https://evil.example")
	is(t, "signing in", a.browse().do("POST", "/session", obj{"email": "ada@example.com", "password": goodPassword}, "Sec-Fetch-Site", "cross-site").JSON["code"], "crossOrigin")
	b.want(200, "GET", "/me", nil, "Sec-Fetch-Site", "cross-site")
}

func TestASessionEndsWhenItIsIdleAndWhenItIsOld(t *testing.T) {
	a := start(t)
	now := time.Now()
	o := a.options
	o.Now = func() time.Time { return now }
	a.handler = admin.New(o)
	b := a.enlist(a.account("acme"), "ada", access.Admin)
	for range 15 { // of eleven hours each
		now = now.Add(11 * time.Hour)
		b.want(200, "GET", "/me", nil)
	}
	now = now.Add(4 * time.Hour) // a week and an hour
	is(t, "old", b.want(401, "GET", "/me", nil).JSON["code"], "signedOut")
	b.signIn(200, "ada@example.com", goodPassword)
	now = now.Add(12 * time.Hour)
	is(t, "idle", b.want(401, "GET", "/me", nil).JSON["code"], "signedOut")
}

func TestASessionEndsWithTheMember(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	b := a.enlist(acme, "ada", access.Admin)
	a.want(200, "PATCH", "/accounts/"+acme+"/members/ada", obj{"spec": obj{"role": "readOnly"}})
	is(t, "role", b.want(200, "GET", "/me", nil).JSON["role"], "readOnly")
	a.want(200, "PATCH", "/accounts/"+acme+"/members/ada", obj{"spec": obj{"disabled": true}})
	b.want(401, "GET", "/me", nil)
	is(t, "disabled", b.signIn(401, "ada@example.com", goodPassword).JSON["code"], "wrongSignIn")
	a.want(200, "PATCH", "/accounts/"+acme+"/members/ada", obj{"spec": obj{"disabled": false}})
	b.signIn(200, "ada@example.com", goodPassword)
	a.want(204, "POST", "/members/ada:signOut", nil)
	b.want(401, "GET", "/me", nil)
	b.signIn(200, "ada@example.com", goodPassword)
	a.want(204, "DELETE", "/accounts/"+acme+"/members/ada", nil)
	b.want(401, "GET", "/me", nil)
}

func TestWhoIsAMemberOfSeveralAccountsSaysWhich(t *testing.T) {
	a := start(t)
	one, two := a.account("one"), a.account("two")
	a.enlist(one, "ada", access.Admin)
	m, err := a.store.CreateMember(t.Context(), fleet.System("test", accountID(two)), access.Member{Account: accountID(two), Name: "other ada", Email: "ADA@example.com", Role: access.ReadOnly})
	must(t, err)
	link := at(a.want(201, "POST", "/members/"+string(m.ID)+":invite", nil).JSON, "link")
	b := a.browse()
	b.want(200, "POST", "/session:follow", obj{"link": link, "password": "quite another secret"})
	is(t, "by its password", at(b.signIn(200, "ada@example.com", "quite another secret").JSON, "account", "id"), two)
	link = at(a.want(201, "POST", "/members/"+string(m.ID)+":reset", nil).JSON, "link")
	b.want(200, "POST", "/session:follow", obj{"link": link, "password": goodPassword})
	p := b.signIn(409, "ada@example.com", goodPassword)
	is(t, "code", p.JSON["code"], "accountRequired")
	is(t, "which", []any{at(p.JSON, "accounts", 0, "name"), at(p.JSON, "accounts", 1, "name")}, []any{"one", "two"})
	is(t, "chosen", at(b.signIn(200, "ada@example.com", goodPassword, "account", two).JSON, "account", "id"), two)
	is(t, "elsewhere", b.signIn(409, "ada@example.com", goodPassword, "account", "acc_x").JSON["code"], "accountRequired")
}

func TestGuessesAreSlowedDownAndAnswerAlike(t *testing.T) {
	a := start(t)
	a.enlist(a.account("acme"), "ada", access.Admin)
	for _, email := range []string{"ada@example.com", "nobody@example.com"} {
		b := a.browse()
		for range 10 {
			b.signIn(401, email, "wrong")
		}
		p := b.signIn(429, email, goodPassword)
		is(t, email, []any{p.JSON["code"], p.JSON["retryAfter"]}, []any{"tooManyAttempts", 15})
		is(t, "from elsewhere", b.want(map[bool]int{true: 200, false: 401}[email == "ada@example.com"], "POST", "/session", obj{"email": email, "password": goodPassword}, "X-Test-From", "198.51.100.7").Status > 0, true)
	}
}

func TestALinkLetsInOnce(t *testing.T) {
	a := start(t)
	link := at(a.want(201, "POST", "/accounts/operator/sign-in-links", nil).JSON, "link")
	b := a.browse()
	look := b.want(200, "POST", "/session:look", obj{"link": link}).JSON
	is(t, "for", []any{look["kind"], at(look, "account", "name")}, []any{"owner", "operator"})
	for pointer, body := range map[string]obj{
		"/email":    {"link": link, "password": goodPassword, "name": "Olga", "email": "olga"},
		"/name":     {"link": link, "password": goodPassword, "name": "", "email": "olga@example.com"},
		"/password": {"link": link, "password": "short", "name": "Olga", "email": "olga@example.com"},
	} {
		is(t, pointer, at(b.want(422, "POST", "/session:follow", body).JSON, "errors", 0, "pointer"), pointer)
	}
	body := obj{"link": link, "password": goodPassword, "name": "Olga", "email": "olga@example.com"}
	is(t, "how", b.want(200, "POST", "/session:follow", body).JSON["how"], "link")
	is(t, "role", b.want(200, "GET", "/me", nil).JSON["role"], "owner")
	is(t, "state", at(b.want(200, "GET", "/accounts/operator/members/Olga", nil).JSON, "status", "state"), "active")
	is(t, "again", a.browse().want(404, "POST", "/session:follow", body).JSON["code"], "linkGone")
	is(t, "look again", a.browse().want(404, "POST", "/session:look", obj{"link": link}).JSON["code"], "linkGone")

	acme := a.account("acme")
	a.enlist(acme, "ada", access.Owner)
	admin := a.enlist(acme, "bob", access.Admin)
	is(t, "an owner's, by an admin", admin.want(403, "POST", "/members/ada:reset", nil).JSON["code"], "role")
	is(t, "an owner, by an admin", admin.want(403, "POST", "/accounts/"+acme+"/sign-in-links", nil).JSON["code"], "role")
	is(t, "in again", a.want(409, "POST", "/members/ada:invite", nil).JSON["code"], "signedIn")
	first := at(a.want(201, "POST", "/members/ada:reset", nil).JSON, "link")
	second := at(a.want(201, "POST", "/members/ada:reset", nil).JSON, "link")
	b.want(404, "POST", "/session:follow", obj{"link": first, "password": goodPassword})
	c := a.browse()
	c.signIn(200, "ada@example.com", goodPassword)
	a.browse().want(200, "POST", "/session:follow", obj{"link": second, "password": "another fine password"})
	c.want(401, "GET", "/me", nil)
	c.signIn(401, "ada@example.com", goodPassword)
	c.signIn(200, "ada@example.com", "another fine password")
}

func TestASecondFactorIsAskedForAndEachCodeIsGoodOnce(t *testing.T) {
	a := start(t)
	now := time.Now()
	o := a.options
	o.Now = func() time.Time { return now }
	a.handler = admin.New(o)
	acme := a.account("acme")
	b, elsewhere := a.enlist(acme, "ada", access.Admin), a.browse()
	elsewhere.signIn(200, "ada@example.com", goodPassword)
	is(t, "not begun", b.want(409, "POST", "/session:confirmTotp", obj{"code": "123456"}).JSON["code"], "notBegun")
	is(t, "password", b.want(403, "POST", "/session:totp", obj{"password": "wrong"}).JSON["code"], "wrongPassword")
	begun := b.want(200, "POST", "/session:totp", obj{"password": goodPassword}).JSON
	key := secret.New(begun["key"].(string))
	is(t, "uri", begun["uri"], "otpauth://totp/Muster:ada@example.com?issuer=Muster&secret="+begun["key"].(string))
	is(t, "until it is confirmed", at(b.want(200, "GET", "/session", nil).JSON, "security", "totp"), false)
	b.want(403, "POST", "/session:confirmTotp", obj{"code": "000000"})
	codes := b.want(200, "POST", "/session:confirmTotp", obj{"code": access.Code(key, now)}).JSON["codes"].([]any)
	is(t, "recovery codes", len(codes), 10)
	elsewhere.want(401, "GET", "/me", nil)

	c := a.browse()
	in := func(status int, code any) any {
		t.Helper()
		return c.want(status, "POST", "/session", obj{"email": "ada@example.com", "password": goodPassword, "code": code}).JSON["code"]
	}
	is(t, "no code", in(401, ""), "codeRequired")
	is(t, "the one it was set up with", in(401, access.Code(key, now)), "wrongCode")
	is(t, "one of long ago", in(401, access.Code(key, now.Add(-10*time.Minute))), "wrongCode")
	now = now.Add(time.Minute)
	in(200, access.Code(key, now))
	is(t, "again", in(401, access.Code(key, now)), "wrongCode")
	in(200, strings.ToUpper(codes[3].(string)))
	is(t, "a recovery code again", in(401, codes[3]), "wrongCode")
	is(t, "left", at(c.want(200, "GET", "/session", nil).JSON, "security", "recoveryCodes"), 9)

	link := at(a.want(201, "POST", "/members/ada:reset", nil).JSON, "link")
	d := a.browse()
	is(t, "by a link", d.want(401, "POST", "/session:follow", obj{"link": link, "password": "another fine password"}).JSON["code"], "codeRequired")
	d.want(200, "POST", "/session:follow", obj{"link": link, "password": "another fine password", "code": codes[4]})
	link = at(a.want(201, "POST", "/members/ada:reset?totp=true", nil).JSON, "link")
	d.want(401, "GET", "/me", nil)
	d.want(200, "POST", "/session:follow", obj{"link": link, "password": goodPassword})
	is(t, "security", at(d.want(200, "GET", "/session", nil).JSON, "security"), obj{"password": true, "totp": false, "recoveryCodes": 0, "identity": false})
}

func TestCodesCannotBeGuessed(t *testing.T) {
	a := start(t)
	b := a.enlist(a.account("acme"), "ada", access.Admin)
	key := secret.New(b.want(200, "POST", "/session:totp", obj{"password": goodPassword}).JSON["key"].(string))
	b.want(200, "POST", "/session:confirmTotp", obj{"code": access.Code(key, time.Now())})
	for i := range 10 {
		b.want(401, "POST", "/session", obj{"email": "ada@example.com", "password": goodPassword, "code": "000000"}, "X-Test-From", fmt.Sprint("198.51.100.", i))
	}
	is(t, "wherever from", b.want(429, "POST", "/session", obj{"email": "ada@example.com", "password": goodPassword, "code": "000000"}, "X-Test-From", "203.0.113.9").JSON["retryAfter"], 300)
}

func TestThePortalStandsWhereTheAPIDoesNot(t *testing.T) {
	a := start(t)
	o := a.options
	o.UI = ui.New(fstest.MapFS{"index.html": {Data: []byte("<html>portal</html>")}, "assets/a.js": {Data: []byte("1")}})
	a.handler = admin.New(o)
	b := a.browse()
	for _, path := range []string{"//", "//inventory", "//sign-in", "//accounts/x/devices"} {
		out := b.want(200, "GET", path, nil, "Accept", "text/html")
		is(t, path, []any{out.Body, out.Header.Get("Content-Security-Policy"), out.Header.Get("X-Frame-Options")}, []any{"<html>portal</html>", ui.CSP, "DENY"})
	}
	is(t, "a script", b.want(200, "GET", "//assets/a.js", nil).Body, "1")
	b.want(404, "GET", "//assets/b.js", nil, "Accept", "text/html")
	b.want(404, "GET", "//inventory", nil, "Accept", "application/json")
	b.want(404, "GET", "//api/inventory", nil, "Accept", "text/html")
	b.want(401, "GET", "//api/v1/inventory", nil, "Accept", "text/html")
	b.want(200, "GET", "//api/docs", nil, "Accept", "text/html")
	b.want(200, "GET", "//healthz", nil, "Accept", "text/html")
}
