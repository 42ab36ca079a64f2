package housetest_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/cookiejar"
	"strings"
	"testing"

	"muster/internal/housetest"
)

// A browser keeps the cookies of a house.
type browser struct {
	t *testing.T
	h *housetest.House
	c *http.Client
}

func newBrowser(t *testing.T, h *housetest.House) *browser {
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &browser{t, h, &http.Client{Jar: jar}}
}

func (b *browser) ask(method, path string, body any, want int) object {
	b.t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		b.t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(b.t.Context(), method, b.h.Ready.Admin+"/api/v1"+path, bytes.NewReader(text))
	if err != nil {
		b.t.Fatal(err)
	}
	if method != http.MethodGet {
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Origin", b.h.Ready.Admin)
	}
	res, err := b.c.Do(r)
	if err != nil {
		b.t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	answer, _ := io.ReadAll(res.Body)
	if res.StatusCode != want {
		b.t.Fatalf("%s %s: %d, want %d: %s", method, path, res.StatusCode, want, answer)
	}
	var out object
	_ = json.Unmarshal(answer, &out)
	return out
}

func TestTheFirstOwnerSignsInByTheLinkThatIsPrinted(t *testing.T) {
	dir := t.TempDir()
	h := housetest.StartIn(t, dir)
	old := h.App.FirstLink
	h.App.Stop()
	h = housetest.StartIn(t, dir)
	text, ok := strings.CutPrefix(h.App.FirstLink, h.Ready.Admin+"/sign-in#")
	if !ok || h.App.FirstLink == old {
		t.Fatalf("the link is %q", h.App.FirstLink)
	}
	b := newBrowser(t, h)
	_, past, _ := strings.Cut(old, "#")
	b.ask("POST", "/session:look", object{"link": past}, 404)
	b.ask("POST", "/session:follow", object{"link": text, "name": "Olga", "email": "olga@example.com", "password": "a fine long password"}, 200)
	if me := b.ask("GET", "/me", nil, 200); me["role"] != "owner" || me["name"] != "Olga" {
		t.Errorf("who: %v", me)
	}
	b.ask("POST", "/accounts", object{"metadata": object{"name": "acme"}, "spec": object{"type": "customer"}}, 201)
	h.App.Stop()
	h = housetest.StartIn(t, dir)
	if h.App.FirstLink != "" {
		t.Error("there is an owner, and a link is printed still")
	}
	b.h = h
	b.ask("POST", "/session", object{"email": "olga@example.com", "password": "a fine long password"}, 200)
	b.ask("GET", "/me", nil, 200)
}
