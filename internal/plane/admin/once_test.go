package admin_test

import (
	"database/sql"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

func TestTheSameKeyAndBodyGetTheFirstAnswerAgain(t *testing.T) {
	a := start(t)
	a.account("acme")
	body := obj{"spec": obj{"mac": "00e0dbabcd02"}}
	post := func(a *api, key string, body any) answer {
		return a.do("POST", "/accounts/acme/devices", body, "Idempotency-Key", key)
	}
	first, again := post(a, "k", body), post(a, "k", body)
	is(t, "status", fmt.Sprint(first.Status, again.Status), "201 201")
	is(t, "body", again.Body, first.Body)
	is(t, "ETag", again.Header.Get("ETag"), first.Header.Get("ETag"))
	is(t, "Location", again.Header.Get("Location"), first.Header.Get("Location"))
	is(t, "type", again.Header.Get("Content-Type"), first.Header.Get("Content-Type"))
	is(t, "first", first.Header.Get("Idempotency-Replayed"), "")
	is(t, "replayed", again.Header.Get("Idempotency-Replayed"), "true")
	is(t, "another body", post(a, "k", obj{"spec": obj{"mac": "00e0dbabcd03"}}).JSON["code"], "idempotencyKeyReused")
	is(t, "another key", post(a, "k2", body).JSON["code"], "macUnavailable")
	is(t, "a refusal is kept, too", post(a, "k2", body).Header.Get("Idempotency-Replayed"), "true")
	other := a.as(a.mint(a.root, allRights...))
	is(t, "another token", post(other, "k", obj{"spec": obj{"mac": "00e0dbabcd04"}}).Status, 201)
	is(t, "a dry run is another request", a.do("POST", "/accounts/acme/devices?dryRun=true", body, "Idempotency-Key", "k").Status, 422)
	is(t, "a key without end", post(a, strings.Repeat("k", 300), body).Status, 400)

	t.Run("while the first still runs: 409", func(t *testing.T) {
		var ids []string
		for _, tok := range at(a.want(200, "GET", "/accounts/operator/api-tokens", nil).JSON, "items").([]any) {
			ids = append(ids, at(tok, "id").(string))
		}
		scope := ids[0] + " /api/v1/accounts/acme/devices"
		_, fresh, err := a.store.Remember(t.Context(), scope, "running", fingerprint("\napplication/json\n{}"), time.Now())
		if err != nil || !fresh {
			t.Fatal(err, fresh)
		}
		out := a.in(t).do("POST", "/accounts/acme/devices", "{}", "Idempotency-Key", "running")
		is(t, "code", out.JSON["code"], "idempotencyRunning")
		if out.Header.Get("Retry-After") == "" {
			t.Error("no Retry-After")
		}
	})
	t.Run("cut off with the process, it is done again", func(t *testing.T) {
		var ids []string
		for _, tok := range at(a.want(200, "GET", "/accounts/operator/api-tokens", nil).JSON, "items").([]any) {
			ids = append(ids, at(tok, "id").(string))
		}
		scope := ids[0] + " /api/v1/accounts/acme/devices"
		print := fingerprint("\napplication/json\n" + `{"spec":{"mac":"00e0dbabcd09"}}`)
		_, _, err := a.store.Remember(t.Context(), scope, "cut", print, time.Now().Add(-3*time.Minute))
		must(t, err)
		out := post(a.in(t), "cut", `{"spec":{"mac":"00e0dbabcd09"}}`)
		is(t, "status", out.Status, 201)
		is(t, "replayed", post(a.in(t), "cut", `{"spec":{"mac":"00e0dbabcd09"}}`).Body, out.Body)
	})
	t.Run("of many at once, one does the work", func(t *testing.T) {
		var mu sync.Mutex
		made := map[int]int{}
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				r := httptest.NewRequest("POST", "/api/v1/accounts", strings.NewReader(`{"metadata":{"name":"once"},"spec":{"type":"customer"}}`))
				r.Header.Set("Authorization", "Bearer "+a.token)
				r.Header.Set("Content-Type", "application/json")
				r.Header.Set("Idempotency-Key", "race")
				w := httptest.NewRecorder()
				a.handler.ServeHTTP(w, r)
				mu.Lock()
				defer mu.Unlock()
				if w.Code == http.StatusConflict && strings.Contains(w.Body.String(), "nameTaken") {
					t.Errorf("the work was done twice: %s", w.Body)
				}
				made[w.Code]++
			})
		}
		wg.Wait()
		if made[201] == 0 || made[201]+made[409] != 8 {
			t.Errorf("answers %v", made)
		}
	})
}

func TestAKeptAnswerIsOfNoUseToWhoReadsTheDatabase(t *testing.T) {
	a := start(t)
	a.account("acme")
	first := a.do("POST", prov+":reveal", nil, "Idempotency-Key", "r")
	is(t, "replayed", a.do("POST", prov+":reveal", nil, "Idempotency-Key", "r").Body, first.Body)
	tok := a.do("POST", "/accounts/acme/api-tokens", obj{"metadata": obj{"name": "t"}, "spec": obj{"rights": []string{"read"}}}, "Idempotency-Key", "t")
	db, err := sql.Open("sqlite", "file:"+a.file)
	must(t, err)
	defer func() { _ = db.Close() }()
	rows, err := db.Query(`SELECT body FROM remembered`)
	must(t, err)
	defer func() { _ = rows.Close() }()
	n := 0
	for rows.Next() {
		var b []byte
		must(t, rows.Scan(&b))
		n++
		for _, s := range []string{first.JSON["serverPassword"].(string), at(tok.JSON, "status", "token").(string)} {
			if strings.Contains(string(b), s) {
				t.Error("a secret lies in the database in clear")
			}
		}
	}
	must(t, rows.Err())
	is(t, "answers kept", n, 2)
}
