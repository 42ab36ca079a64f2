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
	Changes   map[string]string `json:"changes" doc:"Field and what happened; never a secret"`
	RequestID string            `json:"requestId"`
	Hash      string            `json:"hash" doc:"Over this line and the hash of the one before"`
}

func (s *server) auditRoutes() {
	add(s, route{method: "GET", path: "/audit", id: "listAudit", says: "List the audit trail of your account and all beneath it, newest first", right: fleet.RightRead}, s.listAudit)
}

func (s *server) listAudit(ctx context.Context, in *struct{ Paging }) (*listOut[auditEntry], error) {
	root := actor(ctx).Root
	bind := []string{"audit", string(root)}
	page, err := s.start(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	before, _ := strconv.ParseInt(page.After, 10, 64)
	found, err := s.o.Store.Audit(ctx, root, before, in.Limit+1)
	if err != nil {
		return nil, err
	}
	sequence := func(e access.Entry) string { return strconv.FormatInt(e.Sequence, 10) }
	return finish(ctx, s, found, in.Limit, sequence, func(e access.Entry) auditEntry {
		return auditEntry{sequence(e), "AuditEntry", e.Sequence, e.At, string(e.Account), auditActor{e.Actor, e.ActorName}, e.Action, e.Object, labels(e.Changes), e.RequestID, hex.EncodeToString(e.Hash[:])}
	}, &url.URL{Path: base + "/audit"}, bind...), nil
}
