package client_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"muster/client"
)

// A wire answers requests without a network, so that time can be a bubble's.
type wire func(*http.Request) (*http.Response, error)

func (w wire) RoundTrip(r *http.Request) (*http.Response, error) { return w(r) }

func answer(status int, body string, header ...string) *http.Response {
	h := http.Header{"Content-Type": {"application/json"}}
	if status >= 400 {
		h.Set("Content-Type", "application/problem+json")
	}
	for i := 0; i+1 < len(header); i += 2 {
		h.Set(header[i], header[i+1])
	}
	return &http.Response{StatusCode: status, Header: h, Body: io.NopCloser(strings.NewReader(body))}
}

func over(t *testing.T, w wire) *client.Client {
	t.Helper()
	c, err := client.New(client.Options{Server: "http://muster.test", Token: "mst_abc_secret", HTTP: &http.Client{Transport: w}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestALostAnswerToAPostIsAskedForAgainAndNothingIsMadeTwice(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		stored := map[string]string{} // what the server keeps by idempotency key
		made, asked := 0, 0
		c := over(t, func(r *http.Request) (*http.Response, error) {
			key := r.Header.Get("Idempotency-Key")
			if key == "" {
				t.Error("a POST without a key")
			}
			asked++
			if _, again := stored[key]; !again {
				made++
				stored[key] = fmt.Sprintf(`{"id":"acc_%d","metadata":{"name":"acme"}}`, made)
				return nil, errors.New("connection reset by peer") // done, but nobody hears of it
			}
			return answer(201, stored[key], "Idempotency-Replayed", "true"), nil
		})
		a, err := c.CreateAccount(t.Context(), client.Account{Metadata: client.Metadata{Name: "acme"}})
		if err != nil || a.ID != "acc_1" || made != 1 || asked != 2 {
			t.Errorf("%q made %d times in %d requests (%v), want acc_1 once in 2", a.ID, made, asked, err)
		}
	})
}

func TestTwoCreatesAreTwoKeysUnlessTheCallerSaysOtherwise(t *testing.T) {
	var keys []string
	c := over(t, func(r *http.Request) (*http.Response, error) {
		keys = append(keys, r.Header.Get("Idempotency-Key"))
		return answer(201, `{}`), nil
	})
	for _, o := range [][]client.Option{nil, nil, {client.IdempotencyKey("mine")}} {
		if _, err := c.CreateAccount(t.Context(), client.Account{}, o...); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := c.Reveal(t.Context(), "acme"); err != nil {
		t.Fatal(err)
	}
	if keys[0] == keys[1] || len(keys[0]) < 20 || keys[2] != "mine" {
		t.Errorf("keys %q", keys)
	}
	if keys[3] != "" {
		t.Error("a revealed password is asked to be kept for replay")
	}
}

func TestWhatMayBeRepeated(t *testing.T) {
	lost := func(*http.Request) (*http.Response, error) { return nil, errors.New("connection reset") }
	status := func(code int, header ...string) wire {
		return func(*http.Request) (*http.Response, error) { return answer(code, `{}`, header...), nil }
	}
	for name, c := range map[string]struct {
		method string
		first  wire
		tries  int           // until it succeeds, or gives up with the first answer
		waits  time.Duration // at least
	}{
		"a read whose connection breaks":                     {"GET", lost, 2, 0},
		"a patch whose connection breaks may have been done": {"PATCH", lost, 1, 0},
		"a delete whose connection breaks may have been too": {"DELETE", lost, 1, 0},
		"429 means not done, whatever the method":            {"PATCH", status(429, "Retry-After", "3"), 2, 3 * time.Second},
		"503 too":                                {"DELETE", status(503, "Retry-After", "2"), 2, 2 * time.Second},
		"429 that wants too long a wait":         {"GET", status(429, "Retry-After", "3600"), 1, 0},
		"a post that is still running":           {"POST", status(409, "Retry-After", "1"), 2, time.Second},
		"a conflict":                             {"POST", status(409), 1, 0},
		"a gateway that lost a patch":            {"PATCH", status(502), 1, 0},
		"a gateway that lost a read":             {"GET", status(502), 2, 0},
		"our fault is not cured by asking again": {"GET", status(500), 1, 0},
		"nor is a wrong request":                 {"POST", status(422), 1, 0},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				tries := 0
				c2 := over(t, func(r *http.Request) (*http.Response, error) {
					if tries++; tries == 1 {
						return c.first(r)
					}
					return answer(200, `{}`), nil
				})
				start := time.Now()
				_, err := c2.Do(t.Context(), c.method, "/x", nil, nil)
				if tries != c.tries || (err == nil) != (c.tries == 2) {
					t.Errorf("%d tries (%v), want %d", tries, err, c.tries)
				}
				if took := time.Since(start); took < c.waits || took > c.waits+time.Second {
					t.Errorf("took %s, want about %s", took, c.waits)
				}
			})
		})
	}
}

func TestRepeatsEndAndTheLastAnswerIsTold(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		tries := 0
		c := over(t, func(*http.Request) (*http.Response, error) {
			tries++
			return answer(503, `{"detail":"starting"}`, "Retry-After", "1"), nil
		})
		_, err := c.Account(t.Context(), "acme")
		if !errors.Is(err, client.Unavailable) || tries != 4 {
			t.Errorf("%d tries, %v", tries, err)
		}
	})
}

func TestAWaitLongerThanTheDeadlineIsNotBegun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := over(t, func(*http.Request) (*http.Response, error) {
			return answer(429, `{"detail":"too many"}`, "Retry-After", "20"), nil
		})
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		start := time.Now()
		_, err := c.Account(ctx, "acme")
		p, ok := errors.AsType[*client.Problem](err)
		if !ok || p.RetryAfter != 20*time.Second || time.Since(start) != 0 {
			t.Errorf("%v after %s: want the server's words at once", err, time.Since(start))
		}
	})
}

func TestProblemsAreErrorsToBranchOn(t *testing.T) {
	const stale = `{"type":"urn:muster:problem:stale","title":"Precondition Failed","status":412,"detail":"somebody changed it first","code":"stale",
		"requestId":"req_1","current":{"revision":8,"by":"ops"}}`
	const wrong = `{"title":"Unprocessable Entity","status":422,"detail":"the request breaks a rule","code":"validation","requestId":"req_2",
		"errors":[{"pointer":"/spec/mac","code":"mac","detail":"12 hex digits","hint":"look at the label"}]}`
	for name, c := range map[string]struct {
		status int
		body   string
		is     client.Status
		code   string
		text   string
	}{
		"412":                {412, stale, client.PreconditionFailed, "stale", "somebody changed it first"},
		"428":                {428, `{"status":428,"code":"ifMatchRequired","detail":"say If-Match"}`, client.PreconditionRequired, "ifMatchRequired", "say If-Match"},
		"422":                {422, wrong, client.Unprocessable, "validation", "the request breaks a rule"},
		"404":                {404, `{"status":404,"title":"Not Found"}`, client.NotFound, "", "Not Found"},
		"401 without a body": {401, ``, client.Unauthorized, "", "Unauthorized"},
		"a proxy's page":     {403, `<html>forbidden</html>`, client.Forbidden, "", "Forbidden"},
		"a status that lies": {409, `{"status":200,"detail":"no"}`, client.Conflict, "", "no"},
	} {
		t.Run(name, func(t *testing.T) {
			cl := over(t, func(*http.Request) (*http.Response, error) {
				return answer(c.status, c.body, "ETag", `"8"`, "X-Request-Id", "req_header"), nil
			})
			_, err := cl.PatchProvisioning(t.Context(), "acme", client.Patch{}, client.IfMatch(`"7"`))
			if !errors.Is(err, c.is) || errors.Is(err, client.TooManyRequests) {
				t.Fatalf("%v is not only %v", err, c.is)
			}
			p, _ := errors.AsType[*client.Problem](err)
			if p.Code != c.code || err.Error() != c.text || p.ETag != `"8"` || p.RequestID == "" {
				t.Errorf("code %q, text %q, etag %q, request %q", p.Code, err, p.ETag, p.RequestID)
			}
		})
	}
}

func TestWritesSayWhatTheyWereMadeFrom(t *testing.T) {
	c := over(t, func(r *http.Request) (*http.Response, error) {
		if r.Method == "GET" {
			return answer(200, `{"id":"acc_1","metadata":{"revision":7},"spec":{"enabled":true}}`, "ETag", `"7-aa"`), nil
		}
		b, _ := io.ReadAll(r.Body)
		if got := r.Header.Get("If-Match"); got != `"7-aa"` {
			t.Errorf("If-Match %s", got)
		}
		if got := r.Header.Get("Content-Type"); got != "application/merge-patch+json" {
			t.Errorf("Content-Type %s", got)
		}
		if r.URL.RawQuery != "dryRun=true" {
			t.Errorf("query %s", r.URL.RawQuery)
		}
		if want := `{"spec":{"serverPassword":"p","autoSync":{"enabled":false}}}`; string(b) != want {
			t.Errorf("body %s\nwant %s", b, want)
		}
		return answer(200, `{"metadata":{"revision":8},"warnings":[{"code":"cutOff","detail":"3 devices"}]}`, "ETag", `"8-bb"`), nil
	})
	p, err := c.Provisioning(t.Context(), "acme")
	if err != nil {
		t.Fatal(err)
	}
	edit := client.ProvisioningEdit{ServerPassword: client.NewSecret("p"), AutoSync: &client.AutoSyncEdit{Enabled: new(false)}}
	after, err := c.PatchProvisioning(t.Context(), "acme", client.Patch{"spec": edit}, client.IfMatch(p.ETag), client.DryRun())
	if err != nil || after.ETag != `"8-bb"` || len(after.Warnings) != 1 {
		t.Errorf("%v %s %v", err, after.ETag, after.Warnings)
	}
}

func TestPagesAreReadAsTheyAreUsed(t *testing.T) {
	var asked []string
	c := over(t, func(r *http.Request) (*http.Response, error) {
		asked = append(asked, r.URL.RawQuery)
		switch cursor := r.URL.Query().Get("cursor"); cursor {
		case "":
			return answer(200, `{"items":[{"id":"dev_1"},{"id":"dev_2"}],"nextCursor":"two"}`), nil
		case "two":
			return answer(200, `{"items":[{"id":"dev_3"}],"nextCursor":"three"}`), nil
		default:
			return answer(400, `{"code":"cursorInvalid","detail":"no such cursor"}`), nil
		}
	})
	var ids []string
	for d, err := range c.Devices(t.Context(), "acme", client.Query{Text: "vvx", PageSize: 2}) {
		if err != nil {
			t.Fatal(err)
		}
		if ids = append(ids, d.ID); len(ids) == 2 {
			break
		}
	}
	if want := []string{"limit=2&q=vvx"}; !slices.Equal(asked, want) {
		t.Errorf("asked %q for two items of the first page", asked)
	}
	all, err := client.All(c.Devices(t.Context(), "acme", client.Query{}))
	if p, ok := errors.AsType[*client.Problem](err); !ok || p.Code != "cursorInvalid" || len(all) != 3 {
		t.Errorf("%d items, then %v: want 3 and the error of the third page", len(all), err)
	}
}

func TestWhatThisVersionDoesNotKnowIsKept(t *testing.T) {
	const sent = `{"id":"dev_1","kind":"Device","metadata":{"revision":12},"spec":{"mac":"000412345670","colour":"green"},"status":{"provisioning":"paused"}}`
	c := over(t, func(*http.Request) (*http.Response, error) { return answer(200, sent), nil })
	d, err := c.Device(t.Context(), "000412345670")
	if err != nil || string(d.Raw) != sent || d.Status.Provisioning != "paused" {
		t.Errorf("%v\n%s", err, d.Raw)
	}
	if d.ETag != `"12"` {
		t.Errorf("ETag %s: without the header, the revision is it", d.ETag)
	}
}

func TestNamesAreOneSegmentWhateverIsInThem(t *testing.T) {
	c := over(t, func(r *http.Request) (*http.Response, error) {
		if got, want := r.URL.EscapedPath(), "/api/v1/policies/time%20server%20%3F%2F..%23"; got != want {
			t.Errorf("%s, want %s", got, want)
		}
		return answer(200, `{}`), nil
	})
	if _, err := c.Policy(t.Context(), "time server ?/..#"); err != nil {
		t.Fatal(err)
	}
}

func TestSecretsDoNotPrint(t *testing.T) {
	c := over(t, nil)
	p := client.Provisioning{Spec: client.ProvisioningSpec{ServerPassword: client.NewSecret("hunter2-hunter2")}}
	pair := client.Pair{ServerUser: "u", ServerPassword: "hunter2-hunter2"}
	for _, v := range []any{c, p, &p, pair, p.Spec.ServerPassword} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
			if s := fmt.Sprintf(verb, v); strings.Contains(s, "hunter2") || strings.Contains(s, "mst_abc") {
				t.Errorf("%s of %T: %s", verb, v, s)
			}
		}
	}
}

func TestASecretThatWasReadIsNotWrittenBack(t *testing.T) {
	var p client.ProvisioningSpec
	if err := json.Unmarshal([]byte(`{"serverUser":"u","serverPassword":{"set":true,"updatedAt":"2026-11-01T00:00:00Z"}}`), &p); err != nil {
		t.Fatal(err)
	}
	if !p.ServerPassword.Set || p.ServerPassword.UpdatedAt.IsZero() {
		t.Errorf("%+v", p.ServerPassword)
	}
	b, err := json.Marshal(client.ProvisioningEdit{ServerUser: &p.ServerUser})
	if err != nil || !bytes.Equal(b, []byte(`{"serverUser":"u"}`)) {
		t.Errorf("%s %v", b, err)
	}
}

func TestARedirectIsNotFollowedWithTheToken(t *testing.T) {
	thief := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("the redirect was followed") }))
	defer thief.Close()
	s := httptest.NewServer(http.RedirectHandler(thief.URL, http.StatusTemporaryRedirect))
	defer s.Close()
	c, err := client.New(client.Options{Server: s.URL, Token: "mst_abc_secret"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.CreateAccount(t.Context(), client.Account{}); err == nil || !strings.Contains(err.Error(), "redirect") {
		t.Errorf("%v", err)
	}
}

func TestTheServersClockIsCompared(t *testing.T) {
	c := over(t, func(r *http.Request) (*http.Response, error) {
		if r.URL.Path != "/version" {
			t.Errorf("asked for %s", r.URL.Path)
		}
		return answer(200, `{"version":"1.2.3"}`, "Date", time.Now().Add(time.Hour).UTC().Format(http.TimeFormat)), nil
	})
	v, err := c.Version(t.Context())
	if err != nil || v.Version != "1.2.3" || v.Ahead < 59*time.Minute || v.Ahead > 61*time.Minute {
		t.Errorf("%+v %v", v, err)
	}
}

func TestServersThatAreNone(t *testing.T) {
	for _, s := range []string{"", "127.0.0.1:8000", "ftp://x", "http://", "http://u:p@h", "http://h/?q=1"} {
		if _, err := client.New(client.Options{Server: s}); err == nil || strings.Contains(err.Error(), ":p@") && s != "http://u:p@h" {
			t.Errorf("%q: %v", s, err)
		}
	}
}

// A slow body takes an hour, unless the request is given up.
type slow struct {
	of   *http.Request
	read bool
}

func (s *slow) Read(b []byte) (int, error) {
	if s.read {
		return 0, io.EOF
	}
	select {
	case <-time.After(time.Hour):
	case <-s.of.Context().Done():
		return 0, context.Cause(s.of.Context())
	}
	s.read = true
	return copy(b, "the rest"), nil
}

func (s *slow) Close() error { return nil }

func TestATimeLimitIsOnTheHeadOfADownloadAndNotOnItsBody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		limited := func(w wire) *client.Client {
			c, err := client.New(client.Options{Server: "http://muster.test", HTTP: &http.Client{Transport: w, Timeout: time.Minute}})
			if err != nil {
				t.Fatal(err)
			}
			return c
		}
		c := limited(func(r *http.Request) (*http.Response, error) {
			a := answer(200, "")
			a.Body = &slow{of: r}
			return a, nil
		})
		var b bytes.Buffer
		if err := c.ExportDevices(t.Context(), "acme", &b); err != nil || b.String() != "the rest" {
			t.Errorf("%v %q", err, b.String())
		}
		began := time.Now()
		err := limited(func(r *http.Request) (*http.Response, error) {
			<-r.Context().Done()
			return nil, context.Cause(r.Context())
		}).ExportDevices(t.Context(), "acme", &b)
		if took := time.Since(began); !errors.Is(err, context.DeadlineExceeded) || took != time.Minute {
			t.Errorf("an answer that does not come: %v after %v", err, took)
		}
	})
}

func TestACountThatTheServerDoesNotSayIsNotNone(t *testing.T) {
	c := over(t, func(*http.Request) (*http.Response, error) { return answer(200, `{"items":[]}`), nil })
	if n, err := c.Count(t.Context(), "/accounts/acme/devices", client.Query{}); err == nil {
		t.Errorf("%d", n)
	}
}
