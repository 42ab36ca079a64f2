package admin_test

import (
	"strings"
	"testing"
)

func TestTheSectionsOfTheDocumentationAreNouns(t *testing.T) {
	a := start(t)
	paths := at(a.doc.raw, "paths").(obj)
	for path, want := range map[string]string{
		"/accounts/{account}": "accounts", "/accounts/{account}/devices:bulk": "devices", "/jobs/{job}/items": "jobs", "/jobs/{job}/errors.csv": "jobs",
		"/policies/{policy}/history": "policies", "/accounts/{account}/policies/{policy}": "policies", "/devices/{device}/effective-settings/{key}": "devices",
		"/policies/{policy}:preview": "policies", "/accounts/{account}/provisioning/credentials": "provisioning",
	} {
		found := false
		for p, item := range paths {
			if strings.TrimPrefix(p, "/api/v1") != path {
				continue
			}
			for method, op := range item.(obj) {
				found = true
				is(t, method+" "+path, at(op, "tags"), []any{want})
			}
		}
		if !found {
			t.Errorf("there is no %s", path)
		}
	}
}
