package fleet_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"muster/internal/fleet"
)

func TestEveryReasonThatAPhoneIsAnsweredForIsInTheTable(t *testing.T) {
	files, err := filepath.Glob("../plane/provision/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	said := regexp.MustCompile(`a\.status\(http\.Status\w+, "([^"]+)"\)|why = "([^"]+)"|why, a\.code = "([^"]+)"|why := "([^"]+)"`)
	n := 0
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range said.FindAllStringSubmatch(string(text), -1) {
			n++
			why := m[1] + m[2] + m[3] + m[4]
			if _, ok := fleet.ReasonSaying(why); !ok {
				t.Errorf("%s: %q is in no row of Reasons", filepath.Base(f), why)
			}
		}
	}
	if n < 20 {
		t.Errorf("%d answers found: the plane words them otherwise now", n)
	}
}

func TestEveryReasonIsDocumentedAndFoundByItsCode(t *testing.T) {
	page, err := os.ReadFile("../../docs/provisioning-log.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range fleet.Reasons {
		if fleet.ReasonOf(r.Code) != r {
			t.Errorf("%s is found as %+v", r.Code, fleet.ReasonOf(r.Code))
		}
		if r.Trouble && r.Do == "" && r.Code != "noFamily" {
			t.Errorf("%s troubles somebody and does not say what to do", r.Code)
		}
		if !strings.Contains(string(page), "| `"+r.Code+"` | "+r.Says+" | "+r.Do+" |") {
			t.Errorf("docs/provisioning-log.md lacks the row of %s", r.Code)
		}
	}
	if r := fleet.ReasonOf("of a later version"); r.Code != "of a later version" || r.Trouble {
		t.Errorf("an unknown code became %+v", r)
	}
}
