package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// An operator talks to the admin API of a server.
type operator struct {
	base, token string
}

func (b *bench) operator(s *seeded, p *process) (operator, error) {
	token, err := os.ReadFile(filepath.Join(s.dir, "admin.token"))
	return operator{p.admin + "/api/v1", strings.TrimSpace(string(token))}, err
}

// attended starts Muster on what s has, and who administers it. The caller stops it.
func (b *bench) attended(s *seeded) (*process, operator, error) {
	p, err := b.muster(s)
	if err != nil {
		return nil, operator{}, err
	}
	op, err := b.operator(s, p)
	if err != nil {
		p.stop()
	}
	return p, op, err
}

// call returns the answer, and how long it took from the first byte sent to
// the last received.
func (o operator) call(ctx context.Context, method, path string, body any) (out map[string]any, took time.Duration, err error) {
	text, err := json.Marshal(body)
	if err != nil {
		return nil, 0, err
	}
	if body == nil {
		text = nil
	}
	r, err := http.NewRequestWithContext(ctx, method, o.base+path, bytes.NewReader(text))
	if err != nil {
		return nil, 0, err
	}
	r.Header.Set("Authorization", "Bearer "+o.token)
	switch method {
	case http.MethodPatch:
		r.Header.Set("Content-Type", "application/merge-patch+json")
		r.Header.Set("If-Match", "*")
	case http.MethodPost:
		r.Header.Set("Content-Type", "application/json")
	}
	start := time.Now()
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		return nil, 0, err
	}
	defer func() { _ = res.Body.Close() }()
	answer, err := io.ReadAll(res.Body)
	took = time.Since(start)
	if err != nil {
		return nil, took, err
	}
	if res.StatusCode/100 != 2 {
		return nil, took, fmt.Errorf("%s %s: %d %.300s", method, path, res.StatusCode, answer)
	}
	return out, took, json.Unmarshal(answer, &out)
}
