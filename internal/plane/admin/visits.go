package admin

import (
	"context"
	"time"

	"muster/internal/fleet"
)

// A visit is a request of a device, as Provisioning Information shows it.
type visit struct {
	At     time.Time `json:"at"`
	Method string    `json:"method"`
	File   string    `json:"file" doc:"Beneath the Server Address, as it was asked for"`
	Status int       `json:"status"`
	Bytes  int64     `json:"bytes" doc:"Of the answer, or of the upload"`
	Reason string    `json:"reason" doc:"A stable code"`
	Says   string    `json:"says" doc:"The reason in plain words"`
	Do     string    `json:"do" doc:"What to do about it; empty: nothing"`

	Trouble bool   `json:"trouble" doc:"Somebody has to do something"`
	Agent   string `json:"agent"`
	Source  string `json:"source" doc:"Address that the request came from"`
	TLS     string `json:"tls" doc:"Version; empty: plain HTTP; proxy: ended before it reached this server"`
	Scheme  string `json:"scheme" doc:"basic or digest; certificate: that alone; empty: no credentials were shown"`
	// Certificate is what its certificate was.
	Certificate string  `json:"certificate" doc:"ours or factory; unknown, expired, malformed, revoked or blocked: it did not count; empty: none was shown"`
	Generation  int64   `json:"generation" doc:"Of the pair it came with; 0: none, or a wrong one"`
	ETag        string  `json:"etag" doc:"Of the file as it was served"`
	Millis      float64 `json:"milliseconds" doc:"Time to answer"`
	Count       int     `json:"count" doc:"So many in a row were alike"`
	Capture     string  `json:"capture" doc:"Id of what was captured of it; empty: nothing was, or it is not kept any more"`
}

type visitList struct {
	Items      []visit `json:"items" nullable:"false"`
	NextCursor *string `json:"nextCursor" doc:"null on the last page"`
	LastError  *visit  `json:"lastError,omitempty" doc:"The newest visit that somebody has to do something about, unless the device's settings were served since"`
}

type visitOut struct {
	Link string `header:"Link"`
	Body visitList
}

func (s *server) visitRoutes() {
	add(s, route{settled: true, method: "GET", path: "/devices/{device}/provisioning-log", id: "getProvisioningLog", says: "List a device's requests and what became of them, newest first", right: fleet.RightRead}, s.visits)
}

func showVisit(v fleet.Visit) visit {
	r := fleet.ReasonOf(v.Reason)
	says := r.Says
	if v.Detail != "" {
		says = v.Detail
	}
	return visit{v.At, v.Method, v.File, v.Status, v.Bytes, v.Reason, says, r.Do, r.Trouble, v.Agent, v.Source, v.TLS, v.Scheme, v.Certificate, v.Pair, v.ETag, v.Millis, max(v.Count, 1), ""}
}

func (s *server) visits(ctx context.Context, in *struct {
	InDevice
	Moments
}) (*visitOut, error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	var captured map[momentOf]string
	show := func(v fleet.Visit) visit {
		out := showVisit(v)
		out.Capture = captured[momentOf{v.At.UnixMicro(), v.Method, v.File}]
		return out
	}
	l, first, err := momentsOf(ctx, s, d, "provisioning-log", in.Moments, func(before time.Time, n int) ([]fleet.Visit, error) {
		if captured, err = s.capturedOf(ctx, d); err != nil {
			return nil, err
		}
		return s.o.Store.Visits(ctx, d.Account, d.MAC, before, n)
	}, func(v fleet.Visit) time.Time { return v.At }, show)
	if err != nil {
		return nil, err
	}
	out := &visitOut{Link: l.Link, Body: visitList{Items: l.Body.Items, NextCursor: l.Body.NextCursor}}
	if first {
		out.Body.LastError = lastError(out.Body.Items)
	}
	return out, nil
}

// lastError looks, newest first, for what somebody has to do something about. A
// device that was served afterwards has got over it.
func lastError(newest []visit) *visit {
	for i, v := range newest {
		switch {
		case v.Trouble:
			return &newest[i]
		case v.Reason == "served" || v.Reason == "notModified":
			return nil
		}
	}
	return nil
}
