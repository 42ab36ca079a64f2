package admin

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"strings"

	"muster/internal/policy"
)

// previewPolicy says what a write of a policy would do. It asks what the write
// itself asks: a body that the write would refuse is refused here. The body is a
// policy as PUT takes it, a merge patch of it as PATCH does, or nothing.
func (s *server) previewPolicy(ctx context.Context, in *struct {
	InPolicy
	Match
	Connecting
	PatchBody
}) (*one[impactReport], error) {
	p, err := s.policy(ctx, in.Policy)
	if err != nil {
		return nil, err
	}
	if err := s.check(ctx, in.Match, false, object{p.Account, string(p.ID), p.Revision}); err != nil {
		return nil, err
	}
	var warnings []warning
	change, of := policyChange(p, true), "delete"
	switch body := bytes.TrimSpace(in.RawBody); {
	case len(body) == 0:
	case isEmptyObject(body): // nothing is said, so it stays as it is
		change, of = policyChange(p, false), "write"
	default:
		w, err := s.previewed(p, in.PatchBody)
		if err != nil {
			return nil, err
		}
		next, warn, err := s.takePolicy(ctx, p, w)
		if err != nil {
			return nil, err
		}
		change, of, warnings = policyChange(next, false), "write", warn
	}
	change.connections = in.Connections
	r, err := s.impactOf(ctx, p.Account, change)
	if err != nil {
		return nil, err
	}
	r.Warnings = append(r.Warnings, warnings...)
	r.Revision, r.Of = p.Revision, of
	return tagged(*r, p.Revision), nil
}

func isEmptyObject(body []byte) bool {
	var doc map[string]any
	return json.Unmarshal(body, &doc) == nil && doc != nil && len(doc) == 0
}

// previewed reads what a policy would be. A document that leaves name or level
// out keeps them: what is previewed most is settings alone.
func (s *server) previewed(p policy.Policy, in PatchBody) (policyWrite, error) {
	if kind, _, _ := strings.Cut(in.ContentType, ";"); kind == "application/merge-patch+json" {
		w, _, err := patched(s, s.policyAsWritten(p), in)
		return w, err
	}
	var doc map[string]any
	if json.Unmarshal(in.RawBody, &doc) == nil && doc != nil {
		now := s.policyAsWritten(p)
		if _, named := doc["metadata"]; !named {
			doc["metadata"] = now.Metadata
		}
		if spec, ok := doc["spec"].(map[string]any); ok {
			if _, said := spec["level"]; !said {
				spec = maps.Clone(spec)
				spec["level"] = now.Spec.Level
				if _, said := spec["target"]; !said {
					spec["target"] = now.Spec.Target
				}
				doc["spec"] = spec
			}
		}
		if b, err := json.Marshal(doc); err == nil {
			in.RawBody = b
		}
	}
	return read[policyWrite](s, in.RawBody)
}
