package admin_test

import (
	"bufio"
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/event"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/plane/admin"
	"muster/internal/store"
)

// watching is a house whose events are told, on a real connection.
type watching struct {
	*api
	hub *event.Hub
	url string
}

func watch(t *testing.T) *watching {
	t.Helper()
	w := &watching{api: start(t), hub: event.New(nil)}
	w.options.Events = w.hub
	w.options.Stopping = make(chan struct{})
	server := httptest.NewServer(admin.New(w.options))
	t.Cleanup(server.Close)
	w.url = server.URL
	return w
}

// stream opens one and returns its lines that are no comments.
func (w *watching) stream(t *testing.T, token, query, last string) (int, <-chan string) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	r, err := http.NewRequestWithContext(ctx, "GET", w.url+"/api/v1/events"+query, nil)
	must(t, err)
	r.Header.Set("Authorization", "Bearer "+token)
	if last != "" {
		r.Header.Set("Last-Event-ID", last)
	}
	res, err := http.DefaultClient.Do(r)
	must(t, err)
	t.Cleanup(func() { _ = res.Body.Close() })
	lines := make(chan string, 100)
	go func() {
		defer close(lines)
		for s := bufio.NewScanner(res.Body); s.Scan(); {
			if l := s.Text(); l != "" && l[0] != ':' {
				lines <- l
			}
		}
	}()
	if res.StatusCode == 200 {
		if l := next(t, lines); !strings.HasPrefix(l, "retry: ") || res.Header.Get("Content-Type") != "text/event-stream" {
			t.Errorf("begins with %q as %s", l, res.Header.Get("Content-Type"))
		}
	}
	return res.StatusCode, lines
}

func next(t *testing.T, lines <-chan string) string {
	t.Helper()
	select {
	case l := <-lines:
		return l
	case <-time.After(10 * time.Second):
		t.Fatal("nothing came")
		return ""
	}
}

// event reads one whole event and returns its id and type.
func (w *watching) event(t *testing.T, lines <-chan string) (id, kind, data string) {
	t.Helper()
	id, kind, data = next(t, lines), next(t, lines), next(t, lines)
	return strings.TrimPrefix(id, "id: "), strings.TrimPrefix(kind, "event: "), data
}

func TestWhoWatchesSeesItsOwnAccountAndWhatIsBeneathIt(t *testing.T) {
	w := watch(t)
	north := at(w.want(201, "POST", "/accounts", obj{"metadata": obj{"name": "north"}, "spec": obj{"type": "provider"}}).JSON, "id").(string)
	acme := at(w.want(201, "POST", "/accounts", obj{"metadata": obj{"name": "acme"}, "spec": obj{"type": "customer", "parent": "north"}}).JSON, "id").(string)
	other := w.account("other")
	_, lines := w.stream(t, w.mint(fleet.AccountID(north), fleet.RightRead), "?types=device.*", "")
	_, mine := w.stream(t, w.mint(fleet.AccountID(acme), fleet.RightRead), "", "")
	for _, e := range []event.Event{{Type: event.DeviceOnline, Account: fleet.AccountID(other)}, {Type: event.PolicyChanged, Account: fleet.AccountID(acme)}, {Type: event.DeviceOffline, Account: fleet.AccountID(acme), Device: "dev_1", Data: map[string]string{"mac": "0004f2000001"}},
		{Type: event.DeviceOnline, Account: fleet.AccountID(north)}} {
		w.hub.Publish(e)
	}
	id, kind, data := w.event(t, lines)
	if kind != "device.offline" || !strings.Contains(data, `"device":"dev_1"`) || !strings.Contains(data, id) {
		t.Errorf("%s %s %s", id, kind, data)
	}
	if _, kind, data := w.event(t, lines); kind != "device.online" || !strings.Contains(data, north) {
		t.Errorf("then %s %s", kind, data)
	}
	for _, want := range []string{"policy.changed", "device.offline"} {
		if _, kind, _ := w.event(t, mine); kind != want {
			t.Errorf("the customer got %s, want %s", kind, want)
		}
	}
	w.hub.Publish(event.Event{Type: event.DeviceOnline, Account: fleet.AccountID(north)}) // not the customer's
	_, again := w.stream(t, w.mint(fleet.AccountID(north), fleet.RightRead), "?account=acme", id)
	w.hub.Publish(event.Event{Type: event.JobCompleted, Account: fleet.AccountID(acme)})
	if _, kind, _ := w.event(t, again); kind != "job.completed" {
		t.Errorf("after %s, of acme alone: %s", id, kind)
	}
	if _, kind, _ := w.event(t, mine); kind != "job.completed" {
		t.Errorf("the customer saw its parent's %s", kind)
	}
}

func TestAStreamThatCannotGoOnSaysSo(t *testing.T) {
	w := watch(t)
	w.hub.Publish(event.Event{Type: event.DeviceOnline, Account: w.root})
	_, lines := w.stream(t, w.token, "", "another-server")
	if _, kind, _ := w.event(t, lines); kind != "stream.gap" {
		t.Errorf("got %s", kind)
	}
}

func TestStreamsAreForWhoMayReadAndNotWithoutBound(t *testing.T) {
	w := watch(t)
	if code, _ := w.stream(t, "mst_x_y", "", ""); code != 401 {
		t.Errorf("a stranger: %d", code)
	}
	if code, _ := w.stream(t, w.mint(fleet.AccountID(w.account("acme")), fleet.RightRead), "?account=operator", ""); code != 404 {
		t.Errorf("another's account: %d", code)
	}
	token := w.mint(w.root, fleet.RightRead)
	for i := range 21 {
		code, _ := w.stream(t, token, "", "")
		if want := map[bool]int{true: 200, false: 429}[i < 20]; code != want {
			t.Fatalf("stream %d: %d", i, code)
		}
	}
}

// An absent store answers nothing about accounts while it is away.
type absent struct {
	store.Store
	away atomic.Bool
}

func (s *absent) Account(ctx context.Context, id fleet.AccountID) (fleet.Account, error) {
	if s.away.Load() {
		return fleet.Account{}, fault.New(fault.Unavailable, "the database is busy")
	}
	return s.Store.Account(ctx, id)
}

func TestAnEventThatCannotBePlacedComesWithTheNextStream(t *testing.T) {
	w := watch(t)
	acme := fleet.AccountID(w.account("acme"))
	s := &absent{Store: w.store}
	w.options.Store = s
	server := httptest.NewServer(admin.New(w.options))
	t.Cleanup(server.Close) // after the streams
	w.url = server.URL
	ends := func(when string, lines <-chan string) {
		t.Helper()
		select {
		case l, more := <-lines:
			if more {
				t.Errorf("%s: it goes on with %s", when, l)
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("%s: it does not end", when)
		}
	}
	_, lines := w.stream(t, w.token, "", "")
	w.hub.Publish(event.Event{Type: event.PolicyChanged, Account: w.root})
	last, _, _ := w.event(t, lines)
	s.away.Store(true)
	w.hub.Publish(event.Event{Type: event.DeviceOnline, Account: acme})
	w.hub.Publish(event.Event{Type: event.DeviceOffline, Account: w.root})
	ends("as it happens", lines)
	_, lines = w.stream(t, w.token, "", last)
	ends("afterwards", lines)
	s.away.Store(false)
	_, lines = w.stream(t, w.token, "", last)
	for _, want := range []string{"device.online", "device.offline"} {
		if _, kind, _ := w.event(t, lines); kind != want {
			t.Errorf("then %s, want %s", kind, want)
		}
	}
}

func TestAStreamEndsWithTheServer(t *testing.T) {
	w := watch(t)
	stopping := make(chan struct{})
	w.options.Stopping = stopping
	server := httptest.NewServer(admin.New(w.options))
	defer server.Close()
	w.url = server.URL
	_, lines := w.stream(t, w.token, "", "")
	close(stopping)
	if _, more := <-lines; more {
		t.Error("it went on")
	}
}
