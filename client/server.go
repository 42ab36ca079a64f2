package client

import (
	"context"
	"net/http"
	"time"
)

// A Version is what the server runs.
type Version struct {
	Version string `json:"version"`
	Go      string `json:"go,omitempty"`
	// Ahead is how far the server's clock is before this machine's, to about a
	// second; it is measured here and not sent.
	Ahead time.Duration `json:"-"`
}

// Version asks for it; no token is needed.
func (c *Client) Version(ctx context.Context) (Version, error) {
	var v Version
	before := time.Now()
	a, err := c.send(ctx, http.MethodGet, c.base+"/version", nil, &v, nil)
	if err != nil {
		return v, err
	}
	// The header has whole seconds; the middle of the exchange, and of the
	// second, is the best guess.
	middle := before.Add(time.Since(before) / 2)
	if t, err := http.ParseTime(a.Header.Get("Date")); err == nil {
		v.Ahead = t.Add(time.Second / 2).Sub(middle).Round(time.Second)
	}
	return v, nil
}

// Ready reports nil when the server can do its work; else a *Problem that says
// what is missing. It is asked once, without repeats.
func (c *Client) Ready(ctx context.Context) error {
	_, err := c.once(ctx, http.MethodGet, c.base+"/readyz", nil, http.Header{})
	return err
}
