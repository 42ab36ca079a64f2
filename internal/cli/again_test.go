package cli_test

import (
	"strings"
	"testing"
)

func TestTheSameFileAppliedAgainLeavesNoTrace(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "account", "other")
	t.Setenv("ADMIN_PW", "canary-1234")
	file := s.file("p.yaml", `kind: Policy
metadata: {name: p, account: acme}
spec:
  level: account
  settings:
    device.auth.localAdminPassword: {valueFrom: {env: ADMIN_PW}}
---
kind: Provisioning
metadata: {account: acme}
spec: {overlap: 48h, autoSync: {waves: []}}
`)
	has(t, s.ok("apply", "-f", file), "policy/p created", "provisioning/acme configured")
	trail := s.ok("audit", "-o", "json", "--limit", "0")
	has(t, s.ok("apply", "-f", file), "policy/p unchanged", "provisioning/acme unchanged")
	if s.ok("audit", "-o", "json", "--limit", "0") != trail {
		t.Error("the second time is in the trail")
	}
	t.Setenv("ADMIN_PW", "canary-5678")
	has(t, s.ok("apply", "-f", file), "policy/p configured")

	masked := s.ok("get", "policy", "p", "-o", "yaml")
	moved := s.file("masked.yaml", strings.Replace(masked, "name: p", "name: q", 1))
	r := s.run("apply", "-A", "other", "-f", moved)
	if r.code != 6 {
		t.Errorf("the mask as a value: exit %d: %s", r.code, r.err)
	}
	has(t, r.err, "masked.yaml:", "valueFrom")
}
