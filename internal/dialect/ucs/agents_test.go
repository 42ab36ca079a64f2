package ucs

import (
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/dialecttest"
	"muster/internal/fleet"
)

func TestEveryAgentSeenInTheFieldIsUnderstoodAndOnlyOursTaken(t *testing.T) {
	for _, a := range dialecttest.Agents() {
		t.Run(a.Text, func(t *testing.T) {
			for _, path := range []string{"/0004f2abcdef.cfg", "/000000000000.cfg", "/0004f2abcdef-muster.cfg", "/0004f2abcdef-app.log"} {
				got, ok := UCS{}.Recognize(dialect.Request{Path: path, Agent: a.Text})
				if ok != (a.Family == fleet.UCS) {
					t.Errorf("%s: taken %v", path, ok)
				}
				if ok && got.Model != a.Model {
					t.Errorf("%s: model %q, want %q", path, got.Model, a.Model)
				}
			}
			if a.Family != fleet.UCS {
				return
			}
			if got, _ := (UCS{}).Recognize(dialect.Request{Path: "/0004f2abcdef-muster.cfg", Agent: a.Text}); got.Build != a.Build || got.Sync == a.Updater {
				t.Errorf("build %q, want %q; a sync: %v", got.Build, a.Build, got.Sync)
			}
			if got, _ := (UCS{}).Recognize(dialect.Request{Path: "/000000000000.cfg", Agent: a.Text}); a.MAC != "" && got.MAC.String() != a.MAC || a.MAC == "" && got.MAC != (fleet.MAC{}) {
				t.Errorf("MAC %s, want %q", got.MAC, a.MAC)
			}
		})
	}
}
