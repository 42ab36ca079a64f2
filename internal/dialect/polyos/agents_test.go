package polyos

import (
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/dialecttest"
	"muster/internal/fleet"
)

func TestEveryAgentSeenInTheFieldIsUnderstoodAndOnlyOursTaken(t *testing.T) {
	for _, a := range dialecttest.Agents() {
		t.Run(a.Text, func(t *testing.T) {
			for _, path := range []string{"/00e0db4c8d8e.cfg", "/config-00e0db4c8d8e.cfg", "/8L21385D98DAFC.cfg", "/logs-00e0db4c8d8e/x.log"} {
				got, ok := PolyOS{}.Recognize(dialect.Request{Path: path, Agent: a.Text})
				if ok != (a.Family == fleet.PolyOS) {
					t.Errorf("%s: taken %v", path, ok)
				}
				if ok && a.Family == fleet.PolyOS && (got.Model != a.Model || got.Build != a.Build) {
					t.Errorf("%s: %q %q, want %q %q", path, got.Model, got.Build, a.Model, a.Build)
				}
			}
		})
	}
}
