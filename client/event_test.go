package client_test

import (
	"context"
	"errors"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"muster/client"
)

func TestAStreamOfEventsOutlastsWhatAServerOrItsProxyDoesMeanwhile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var asked []string
		said := []func(*http.Request) (*http.Response, error){
			func(*http.Request) (*http.Response, error) {
				return answer(200, "retry: 3000\n\nid: a-1\nevent: device.online\ndata: {\"id\":\"a-1\",\"type\":\"device.online\"}\n\n"), nil
			},
			func(r *http.Request) (*http.Response, error) { // accepts, and never answers
				<-r.Context().Done()
				return nil, context.Cause(r.Context())
			},
			func(*http.Request) (*http.Response, error) { return answer(502, "<html>"), nil },
			func(*http.Request) (*http.Response, error) { return answer(429, "{}"), nil },
			func(*http.Request) (*http.Response, error) {
				return answer(200, "data: {\"id\":\"a-2\",\"type\":\"device.offline\"}\n\n"), nil
			},
			func(*http.Request) (*http.Response, error) { return answer(403, "{}"), nil },
		}
		wire := wire(func(r *http.Request) (*http.Response, error) {
			asked = append(asked, r.Header.Get("Last-Event-ID"))
			return said[len(asked)-1](r)
		})
		c, err := client.New(client.Options{Server: "http://muster.test", HTTP: &http.Client{Transport: wire, Timeout: time.Minute}})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		var last error
		for e, err := range c.Events(t.Context(), client.EventQuery{}) {
			if last = err; err == nil {
				got = append(got, e.Type)
			}
		}
		if len(got) != 2 || got[0] != "device.online" || got[1] != "device.offline" {
			t.Errorf("got %q", got)
		}
		if p := (*client.Problem)(nil); !errors.As(last, &p) || p.Status != 403 {
			t.Errorf("ended with %v", last)
		}
		if len(asked) != 6 || asked[0] != "" || asked[1] != "a-1" || asked[5] != "a-2" {
			t.Errorf("asked after %q", asked)
		}
	})
}
