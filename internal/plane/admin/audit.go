package admin

import (
	"context"
	"encoding/hex"
	"net/url"
	"strconv"
	"time"

	"muster/internal/access"
	"muster/internal/fleet"
)

type auditActor struct {
	ID   string `json:"id" doc:"kind:id"`
	Name string `json:"name"`
}

type auditEntry struct {
	ID        string            `json:"id" doc:"The sequence number as text"`
	Kind      string            `json:"kind" enum:"AuditEntry"`
	Sequence  int64             `json:"sequence"`
	At        time.Time         `json:"at"`
	Account   string            `json:"account"`
	Actor     auditActor        `json:"actor"`
	Action    string            `json:"action"`
	Object    string            `json:"object"`
	Name      string            `json:"objectName,omitempty" doc:"What it is called now; not in exports"`
	Changes   map[string]string `json:"changes" doc:"Field and what happened; never a secret"`
	RequestID string            `json:"requestId"`
	Source    string            `json:"source" doc:"Address that it was asked from; empty: none, or not kept then"`
	Result    string            `json:"result" enum:"done,refused" doc:"refused: for role, right or site, and nothing was changed"`
	Hash      string            `json:"hash" doc:"Over this line and the hash of the one before"`
}

func (s *server) auditRoutes() {
	add(s, route{method: "GET", path: "/audit", id: "listAudit", says: "List the audit trail of your account and all beneath it, newest first", right: fleet.RightRead, errors: []int{404}}, s.listAudit)
}

// AuditParams narrow the trail: all that are given hold.
type AuditParams struct {
	Object  string `query:"object" maxLength:"200" doc:"Id of what was changed"`
	Actor   string `query:"actor" maxLength:"200" doc:"kind:id, or a part of the name"`
	Action  string `query:"action" maxLength:"100" doc:"An action, or its beginning with a dot at the end: device."`
	Account string `query:"account" maxLength:"200" doc:"Id or name: of this account alone"`
	Q       string `query:"q" maxLength:"100" doc:"Part of action, object, name or what changed"`
	Request string `query:"requestId" maxLength:"200"`
	Source  string `query:"source" maxLength:"100" doc:"Address that it was asked from, in full"`
	Result  string `query:"result" enum:"done,refused"`
	Since   string `query:"since" maxLength:"40" doc:"Not before: a time, RFC 3339"`
	Until   string `query:"until" maxLength:"40" doc:"Before: a time, RFC 3339"`
}

// query is what the parameters ask for.
func (s *server) auditQuery(ctx context.Context, p AuditParams) (access.AuditQuery, error) {
	q := access.AuditQuery{Object: p.Object, Actor: p.Actor, Action: p.Action, Text: p.Q, RequestID: p.Request, Source: p.Source}
	if p.Result != "" {
		q.Result = new(resultOf(p.Result))
	}
	if p.Account != "" {
		a, err := s.account(ctx, p.Account)
		if err != nil {
			return q, err
		}
		q.Account = a.ID
	}
	for name, at := range map[string]struct {
		text string
		to   *time.Time
	}{"since": {p.Since, &q.Since}, "until": {p.Until, &q.Until}} {
		if at.text == "" {
			continue
		}
		t, err := time.Parse(time.RFC3339, at.text)
		if err != nil {
			return q, unsupported(name, "a time such as 2027-01-31T00:00:00Z")
		}
		*at.to = t
	}
	return q, nil
}

func (s *server) listAudit(ctx context.Context, in *struct {
	Paging
	AuditParams
}) (*listOut[auditEntry], error) {
	root := actor(ctx).Root
	asked := filters("object", in.Object, "actor", in.Actor, "action", in.Action, "account", in.Account, "q", in.Q, "requestId", in.Request, "source", in.Source, "result", in.Result, "since", in.Since, "until", in.Until)
	bind := []string{"audit", string(root), asked}
	page, err := s.start(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	q, err := s.auditQuery(ctx, in.AuditParams)
	if err != nil {
		return nil, err
	}
	q.Before, _ = strconv.ParseInt(page.After, 10, 64)
	q.Limit = in.Limit + 1
	found, err := s.o.Store.SearchAudit(ctx, root, q)
	if err != nil {
		return nil, err
	}
	named := s.named(ctx)
	show := func(e access.Entry) auditEntry {
		v := showEntry(e)
		v.Name = named(e.Object)
		return v
	}
	return finish(ctx, s, found, in.Limit, sequence, show, &url.URL{Path: base + "/audit", RawQuery: asked}, bind...), nil
}

func sequence(e access.Entry) string { return strconv.FormatInt(e.Sequence, 10) }

func showEntry(e access.Entry) auditEntry {
	return auditEntry{ID: sequence(e), Kind: "AuditEntry", Sequence: e.Sequence, At: e.At, Account: string(e.Account), Actor: auditActor{e.Actor, e.ActorName}, Action: e.Action, Object: e.Object,
		Changes: labels(e.Changes), RequestID: e.RequestID, Source: e.Source, Result: resultWord(e.Result), Hash: hex.EncodeToString(e.Hash[:])}
}

// resultWord is what the API calls a result.
func resultWord(r access.Result) string { return string(or(r, "done")) }

func resultOf(word string) access.Result {
	if word == "done" {
		return access.Done
	}
	return access.Result(word)
}
