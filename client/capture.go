package client

import (
	"context"
	"encoding/json"
	"iter"
	"net/http"
	"time"
)

// Capturing says whether a device's requests are captured.
type Capturing struct {
	Until time.Time       `json:"until,omitzero"` // zero: they are not
	Since time.Time       `json:"since,omitzero"`
	By    string          `json:"by"`
	Count int             `json:"count"` // requests that are kept
	Bytes int64           `json:"bytes"` // that they take
	Raw   json.RawMessage `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (c *Capturing) UnmarshalJSON(b []byte) error {
	type plain Capturing
	return keep(b, (*plain)(c), &c.Raw)
}

// A Header is a line of a request or of its answer.
type Header struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// A Capture is what was kept of a request of a device.
type Capture struct {
	ID       string          `json:"id"`
	At       time.Time       `json:"at"`
	Method   string          `json:"method"`
	File     string          `json:"file"`
	Status   int             `json:"status"`
	Bytes    int64           `json:"bytes"`
	ETag     string          `json:"etag"`
	Request  []Header        `json:"requestHeaders"`
	Answer   []Header        `json:"answerHeaders"`
	Cut      bool            `json:"cut"`    // its file is not kept
	Kept     int64           `json:"kept"`   // length of the file that is kept; 0: none
	Secret   bool            `json:"secret"` // the file is masked unless reveal asks for it
	Previous string          `json:"previous"`
	Raw      json.RawMessage `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (c *Capture) UnmarshalJSON(b []byte) error {
	type plain Capture
	return keep(b, (*plain)(c), &c.Raw)
}

// Capturing says whether a device's requests are captured.
func (c *Client) Capturing(ctx context.Context, device string) (out Capturing, err error) {
	_, err = c.Do(ctx, http.MethodGet, at("devices", device, "capture"), nil, &out)
	return out, err
}

// StartCapture captures a device's requests for so long from now on, also when they are captured already. With as
// many devices of the account captured as there may be it is Conflict with the code tooMany.
func (c *Client) StartCapture(ctx context.Context, device string, length time.Duration, opts ...Option) (out Capturing, err error) {
	_, err = c.Do(ctx, http.MethodPut, at("devices", device, "capture"), map[string]string{"for": length.String()}, &out, opts...)
	return out, err
}

// EndCapture ends that; what was kept stays for 7 days.
func (c *Client) EndCapture(ctx context.Context, device string, opts ...Option) (out Capturing, err error) {
	_, err = c.Do(ctx, http.MethodDelete, at("devices", device, "capture"), nil, &out, opts...)
	return out, err
}

// Captures walks what was captured of a device, newest first.
func (c *Client) Captures(ctx context.Context, device string, q Query) iter.Seq2[Capture, error] {
	return List[Capture](ctx, c, at("devices", device, "captures"), q)
}

// Capture reads one.
func (c *Client) Capture(ctx context.Context, device, id string) (out Capture, err error) {
	_, err = c.Do(ctx, http.MethodGet, at("devices", device, "captures", id), nil, &out)
	return out, err
}

// CapturedFile is the file of one as it was served, its secrets masked unless reveal asks for them: that
// needs the reveal right, and is audited.
func (c *Client) CapturedFile(ctx context.Context, device, id string, reveal bool) ([]byte, error) {
	path := at("devices", device, "captures", id, "body")
	if reveal {
		path += "?reveal=true"
	}
	return c.text(ctx, path)
}
