package sso

import (
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/zitadel/oidc/v3/example/server/exampleop"
	"github.com/zitadel/oidc/v3/example/server/storage"
)

// people are whom the provider knows, by their name there; the password is the name again.
type people map[string]*storage.User

func (p people) GetUserByID(id string) *storage.User {
	for _, u := range p {
		if u.ID == id {
			return u
		}
	}
	return nil
}

func (p people) GetUserByUsername(name string) *storage.User { return p[name] }
func (p people) ExampleClientID() string                     { return storage.ServiceUserID }

func person(name, email string, verified bool) *storage.User {
	return &storage.User{ID: "id-" + name, Username: name, Password: name, FirstName: strings.ToUpper(name[:1]) + name[1:], LastName: "Example", Email: email, EmailVerified: verified}
}

// provide runs a provider until the test ends, and answers its issuer. It sends people
// back to portal.
func provide(t *testing.T, portal string, p people) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	issuer := "http://" + l.Addr().String() + "/"
	storage.RegisterClients(storage.WebClient("muster", "hush", portal+"/sso/callback"))
	was := slog.Default()
	s := &httptest.Server{Listener: l, Config: &http.Server{Handler: exampleop.SetupServer(issuer, storage.NewStorage(p), slog.New(slog.DiscardHandler), false)}}
	s.Start()
	t.Cleanup(func() { s.Close(); slog.SetDefault(was) })
	return issuer
}

// A browser follows redirects and keeps cookies.
type browser struct {
	t    *testing.T
	http *http.Client
}

func newBrowser(t *testing.T) *browser {
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &browser{t, &http.Client{Jar: jar}}
}

// A page is where a browser ended up.
type page struct {
	url    *url.URL
	status int
	body   string
}

func (b *browser) read(res *http.Response, err error) page {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return page{res.Request.URL, res.StatusCode, string(body)}
}

func (b *browser) open(address string) page {
	b.t.Helper()
	return b.read(b.http.Get(address))
}

var request = regexp.MustCompile(`name="id" value="([^"]*)"`)

// signIn goes to the provider, types name and password there, and comes back.
func (b *browser) signIn(start, name string) page {
	b.t.Helper()
	form := b.open(start)
	id := request.FindStringSubmatch(form.body)
	if id == nil {
		b.t.Fatalf("no form at %s: %d %s", form.url, form.status, form.body)
	}
	return b.read(b.http.PostForm(form.url.String(), url.Values{"id": {id[1]}, "username": {name}, "password": {name}}))
}
