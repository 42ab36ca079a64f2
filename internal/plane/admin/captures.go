package admin

import (
	"context"
	"net/http"
	"path"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// capturing says whether a device's requests are captured, and what is kept of them.
type capturing struct {
	Until *time.Time `json:"until" doc:"When that ends by itself; null: they are not captured"`
	Since *time.Time `json:"since" doc:"null: they are not captured"`
	By    string     `json:"by" doc:"Who began it, or said how long it goes on; empty: they are not captured"`
	Count int        `json:"count" doc:"Requests that are kept"`
	Bytes int64      `json:"bytes" doc:"That they take, compressed"`
}

type captureStart struct {
	For string `json:"for,omitempty" doc:"How long, from now on: 1m to 72h; 24h unless it is said"`
}

type header struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// A capture is what was kept of a request.
type capture struct {
	ID       string    `json:"id"`
	At       time.Time `json:"at" doc:"With method and file the same as of its line in the provisioning log, and of no other"`
	Method   string    `json:"method"`
	File     string    `json:"file"`
	Status   int       `json:"status"`
	Bytes    int64     `json:"bytes" doc:"Of the answer, or of the upload"`
	ETag     string    `json:"etag"`
	Request  []header  `json:"requestHeaders" nullable:"false" doc:"By name; what lets somebody in was masked before it was kept"`
	Answer   []header  `json:"answerHeaders" nullable:"false" doc:"As this server set them"`
	Cut      bool      `json:"cut" doc:"There was a body that is not kept: longer than 1 MB, no text, a part of a file, or an upload"`
	Kept     int64     `json:"kept" doc:"Length of the file that is kept; 0: none is"`
	Secret   bool      `json:"secret" doc:"The file holds secrets, or may: shown masked unless reveal asks for them"`
	Previous string    `json:"previous,omitempty" doc:"Of one alone: the newest before it of the same file with another ETag; empty: there is none"`
}

// InCapture is the input of what is about one capture.
type InCapture struct {
	InDevice
	Capture string `path:"capture" maxLength:"100"`
}

func (s *server) captureRoutes() {
	const one, many = "/devices/{device}/capture", "/devices/{device}/captures"
	add(s, route{method: "GET", path: one, id: "getCapturing", says: "Say whether a device's requests are captured", right: fleet.RightRead}, s.getCapturing)
	add(s, route{method: "PUT", path: one, id: "startCapture", says: "Capture a device's requests for a while: headers, and files as they are served; or go on with it", right: fleet.RightWrite, bodiless: true}, s.startCapture)
	add(s, route{method: "DELETE", path: one, id: "endCapture", says: "Capture a device's requests no longer; what was kept stays for 7 days", right: fleet.RightWrite}, s.endCapture)
	add(s, route{method: "GET", path: many, id: "listCaptures", says: "List what was captured of a device's requests, newest first", right: fleet.RightRead}, s.listCaptures)
	add(s, route{method: "GET", path: many + "/{capture}", id: "getCapture", says: "Show what was captured of a request", right: fleet.RightRead}, s.getCapture)
	add(s, route{method: "GET", path: many + "/{capture}/body", id: "getCaptureBody", says: "Show a file as it was served; with reveal=true secrets in clear, audited", right: fleet.RightRead, plain: "text/plain"}, s.getCaptureBody)
}

func (s *server) showCapturing(c fleet.Capturing) *struct{ Body capturing } {
	v := capturing{Count: c.Count, Bytes: c.Bytes}
	if c.On(s.o.Now()) {
		v.Until, v.Since, v.By = instant(c.Until), instant(c.Since), c.By
	}
	return &struct{ Body capturing }{v}
}

func showCapture(c fleet.Capture) capture {
	return capture{ID: c.ID, At: c.At, Method: c.Method, File: c.File, Status: c.Status, Bytes: c.Bytes, ETag: c.ETag, Request: showHeaders(c.Request), Answer: showHeaders(c.Answer),
		Cut: c.Cut, Kept: c.Kept, Secret: c.Kept > 0 && c.Shows != fleet.ShowsAll}
}

func showHeaders(of []fleet.Header) []header {
	out := make([]header, 0, len(of))
	for _, h := range of {
		out = append(out, header(h))
	}
	return out
}

func (s *server) getCapturing(ctx context.Context, in *struct{ InDevice }) (*struct{ Body capturing }, error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	s.flush(ctx)
	c, err := s.o.Store.Capturing(ctx, d.Account, d.ID)
	return s.showCapturing(c), err
}

func (s *server) startCapture(ctx context.Context, in *struct {
	InDevice
	Trial
	Body *captureStart
}) (*struct{ Body capturing }, error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	length := fleet.DefaultCapturing
	if in.Body != nil && in.Body.For != "" {
		length, err = time.ParseDuration(in.Body.For)
		if err != nil || length < fleet.MinCapturing || length > fleet.LongestCapturing {
			return nil, invalid(fieldProblem{Pointer: "/for", Code: "range", Detail: "for is a duration from 1m to 72h"})
		}
	}
	ctx = in.Trial.context(ctx)
	c, err := s.o.Store.StartCapture(ctx, actor(ctx), d.Account, d.ID, s.o.Now().Add(length))
	if err != nil {
		return nil, err
	}
	s.tell(ctx, fleet.Notice{Account: d.Account, About: "capture", Device: d.ID, MAC: d.MAC})
	return s.showCapturing(c), nil
}

func (s *server) endCapture(ctx context.Context, in *struct {
	InDevice
	Trial
}) (*struct{ Body capturing }, error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	s.flush(ctx) // what came before it is kept
	ctx = in.Trial.context(ctx)
	c, err := s.o.Store.EndCapture(ctx, actor(ctx), d.Account, d.ID)
	if err != nil {
		return nil, err
	}
	s.tell(ctx, fleet.Notice{Account: d.Account, About: "capture", Device: d.ID, MAC: d.MAC})
	return s.showCapturing(c), nil
}

func (s *server) listCaptures(ctx context.Context, in *struct {
	InDevice
	Moments
}) (*listOut[capture], error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	out, _, err := momentsOf(ctx, s, d, "captures", in.Moments, func(before time.Time, n int) ([]fleet.Capture, error) {
		return s.o.Store.Captures(ctx, d.Account, d.ID, before, n)
	}, func(c fleet.Capture) time.Time { return c.At }, showCapture)
	return out, err
}

func (s *server) getCapture(ctx context.Context, in *InCapture) (*struct{ Body capture }, error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	c, err := s.o.Store.FindCapture(ctx, d.Account, d.ID, in.Capture)
	if err != nil {
		return nil, err
	}
	v := showCapture(c)
	if v.Kept == 0 {
		return &struct{ Body capture }{v}, nil
	}
	older, err := s.o.Store.Captures(ctx, d.Account, d.ID, c.At, fleet.MaxCaptures)
	if err != nil {
		return nil, err
	}
	for _, o := range older {
		if o.Kept > 0 && o.ETag != c.ETag && strings.EqualFold(o.File, c.File) {
			v.Previous = o.ID
			break
		}
	}
	return &struct{ Body capture }{v}, nil
}

func (s *server) getCaptureBody(ctx context.Context, in *struct {
	InCapture
	Revealing
}) (*content, error) {
	if err := in.may(ctx); err != nil {
		return nil, err
	}
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	c, err := s.o.Store.FindCapture(ctx, d.Account, d.ID, in.Capture)
	if err != nil {
		return nil, err
	}
	if len(c.Body) == 0 {
		return nil, fault.New(fault.Missing, "no file is kept of this request")
	}
	name := path.Base(c.File)
	switch {
	case c.Shows == fleet.ShowsAll:
		return text(name, c.Body), nil
	case in.Reveal:
		if err := s.o.Store.Disclose(ctx, actor(ctx), d.Account, "capture.reveal", string(d.ID), map[string]string{"file": name, "capture": c.ID}); err != nil {
			return nil, err
		}
		return text(name, c.Body), nil
	case c.Shows == fleet.ShowsMasked:
		return text(name, c.Masked), nil
	case c.Shows == fleet.ShowsUpload:
		hidden, known, err := s.hideKept(ctx, d, c.Body)
		if err != nil || known {
			return text(name, hidden), err
		}
		return nil, errKept()
	}
	return nil, newProblem(http.StatusForbidden, "right", "the file may hold secrets that cannot be masked: ask with reveal=true, for which the token needs the right reveal")
}

// A momentOf names a line of a device's provisioning log.
type momentOf struct {
	at           int64
	method, file string
}

// capturedOf are the ids of what is kept of a device, by the lines of its log.
func (s *server) capturedOf(ctx context.Context, d fleet.Device) (map[momentOf]string, error) {
	all, err := s.o.Store.Captures(ctx, d.Account, d.ID, time.Time{}, fleet.MaxCaptures)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	out := make(map[momentOf]string, len(all))
	for _, c := range all {
		out[momentOf{c.At.UnixMicro(), c.Method, c.File}] = c.ID
	}
	return out, nil
}
