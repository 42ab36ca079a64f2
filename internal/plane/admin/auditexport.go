package admin

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"muster/internal/access"
	"muster/internal/fleet"
)

type auditCheck struct {
	Kind    string `json:"kind" enum:"AuditCheck"`
	Intact  bool   `json:"intact" doc:"Every entry is chained to the one before"`
	Through int64  `json:"through" doc:"The newest entry that was looked at"`
	First   int64  `json:"first,omitempty" doc:"The first that does not fit"`
}

func (s *server) auditExportRoutes() {
	add(s, route{method: "GET", path: "/audit:export", id: "exportAudit", says: "Export the audit trail of your account and all beneath it, newest first", right: fleet.RightRead, errors: []int{404},
		plain: "application/x-ndjson", formats: []string{"text/csv"}}, s.exportAudit)
	add(s, route{method: "GET", path: "/audit:verify", id: "verifyAudit", says: "Walk the chain of the whole audit trail and say whether it is intact; for the operator", right: fleet.RightRead}, s.verifyAudit)
}

func (s *server) exportAudit(ctx context.Context, in *struct {
	AuditParams
	Format string `query:"format" enum:"ndjson,csv" default:"ndjson"`
}) (*streamed, error) {
	q, err := s.auditQuery(ctx, in.AuditParams)
	if err != nil {
		return nil, err
	}
	if in.Format == "csv" {
		return s.stream("text/csv; charset=utf-8", "audit.csv", func(out io.Writer) error { return s.auditCSV(ctx, out, q) })
	}
	return s.stream("application/x-ndjson", "audit.ndjson", func(out io.Writer) error {
		to := json.NewEncoder(out)
		to.SetEscapeHTML(false)
		return s.eachEntry(ctx, q, func(e access.Entry) error { return to.Encode(showEntry(e)) })
	})
}

// eachEntry walks all pages.
func (s *server) eachEntry(ctx context.Context, q access.AuditQuery, do func(access.Entry) error) error {
	q.Limit = 1000
	for {
		page, err := s.o.Store.SearchAudit(ctx, actor(ctx).Root, q)
		if err != nil {
			return err
		}
		for _, e := range page {
			if err := do(e); err != nil {
				return err
			}
			q.Before = e.Sequence
		}
		if len(page) < q.Limit {
			return nil
		}
	}
}

func (s *server) auditCSV(ctx context.Context, out io.Writer, q access.AuditQuery) error {
	w := csv.NewWriter(out)
	err := w.Write([]string{"sequence", "at", "account", "actor", "actor_name", "action", "object", "changes", "request_id", "hash", "source", "result"})
	if err != nil {
		return err
	}
	err = s.eachEntry(ctx, q, func(e access.Entry) error {
		v := showEntry(e)
		changes, err := json.Marshal(v.Changes)
		if err != nil {
			return err
		}
		return w.Write([]string{strconv.FormatInt(v.Sequence, 10), v.At.Format(time.RFC3339Nano), v.Account, armedCell(v.Actor.ID), armedCell(v.Actor.Name), v.Action, armedCell(v.Object), string(changes), armedCell(v.RequestID), v.Hash, v.Source, v.Result})
	})
	if err != nil {
		return err
	}
	w.Flush()
	return w.Error()
}

// armedCell keeps a spreadsheet from taking a text that somebody chose for a formula.
func armedCell(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}

func (s *server) verifyAudit(ctx context.Context, _ *struct{}) (*struct{ Body auditCheck }, error) {
	top, err := s.o.Store.Operator(ctx)
	if err != nil {
		return nil, err
	}
	if actor(ctx).Root != top.ID {
		return nil, newProblem(http.StatusForbidden, "level", "the chain goes through the entries of all accounts: the operator checks it")
	}
	newest, err := s.o.Store.Audit(ctx, top.ID, 0, 1)
	if err != nil {
		return nil, err
	}
	out := auditCheck{Kind: "AuditCheck"}
	if len(newest) > 0 {
		out.Through = newest[0].Sequence
	}
	if out.First, err = s.o.Store.VerifyAudit(ctx); err != nil {
		return nil, err
	}
	out.Intact = out.First == 0
	return &struct{ Body auditCheck }{out}, nil
}
