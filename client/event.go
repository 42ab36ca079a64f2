package client

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// An Event is something that happened. It wakes: what is true now, the resources say.
type Event struct {
	ID      string            `json:"id"`
	Type    string            `json:"type"` // "device.online"; "stream.gap": what happened meanwhile is not known any more
	At      time.Time         `json:"at"`
	Account string            `json:"account"` // id
	Device  string            `json:"device"`  // id; empty: about the account
	Data    map[string]string `json:"data"`
	Raw     json.RawMessage   `json:"-"`
}

// An EventQuery narrows a stream of events.
type EventQuery struct {
	Account string   // of this account and beneath it; empty: the caller's own
	Types   []string // "device.*" is all that begin so; none: all
	After   string   // id of the newest event that was seen; empty: from now on
}

// eventRetry is how long a stream that broke off waits before it goes on.
const eventRetry = 3 * time.Second

// errRefused ends a stream for good.
var errRefused = errors.New("refused")

// Events streams what happens until ctx ends. A stream that breaks off goes on
// where it stopped; only a refusal of the server ends it, with its *Problem.
func (c *Client) Events(ctx context.Context, q EventQuery) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		for {
			stop := false
			err := c.events(ctx, q, func(e Event) bool {
				q.After = e.ID
				stop = !yield(e, nil)
				return !stop
			})
			switch {
			case stop || ctx.Err() != nil:
				return
			case errors.Is(err, errRefused):
				yield(Event{}, errors.Unwrap(err))
				return
			}
			if sleep(ctx, eventRetry) {
				return
			}
		}
	}
}

// A refusal wraps what the server said.
type refusal struct{ error }

func (r refusal) Unwrap() error        { return r.error }
func (r refusal) Is(target error) bool { return target == errRefused }

// events is one connection.
func (c *Client) events(ctx context.Context, q EventQuery, see func(Event) bool) error {
	v := url.Values{}
	if q.Account != "" {
		v.Set("account", q.Account)
	}
	if len(q.Types) > 0 {
		v.Set("types", strings.Join(q.Types, ","))
	}
	header := http.Header{"Accept": {"text/event-stream, application/problem+json;q=0.9"}}
	if q.After != "" {
		header.Set("Last-Event-ID", q.After)
	}
	res, end, err := c.open(ctx, c.base+"/api/v1/events?"+v.Encode(), header)
	defer end()
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	if res.StatusCode != http.StatusOK {
		b, err := io.ReadAll(io.LimitReader(res.Body, 1<<20))
		if err != nil {
			return err
		}
		if res.StatusCode >= http.StatusInternalServerError || res.StatusCode == http.StatusTooManyRequests { // the server, or a proxy before it, may do better soon
			return problem(res, b)
		}
		return refusal{problem(res, b)}
	}
	lines := bufio.NewScanner(res.Body)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		data, is := strings.CutPrefix(lines.Text(), "data: ")
		if !is {
			continue
		}
		e := Event{Raw: json.RawMessage(data)}
		if err := json.Unmarshal(e.Raw, &e); err != nil {
			return refusal{fmt.Errorf("an event is not what was expected: %w", err)}
		}
		if !see(e) {
			return nil
		}
	}
	return lines.Err()
}
