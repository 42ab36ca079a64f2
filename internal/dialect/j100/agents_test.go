package j100

import (
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/dialecttest"
	"muster/internal/fleet"
)

func TestEveryAgentSeenInTheFieldIsUnderstoodAndOnlyOursTaken(t *testing.T) {
	for _, a := range dialecttest.Agents() {
		t.Run(a.Text, func(t *testing.T) {
			for _, path := range []string{"/J100Supgrade.txt", "/46xxsettings.txt", "/c81fea83e85a.txt", "/c81fea83e85a.cfg"} {
				got, ok := J100{}.Recognize(dialect.Request{Path: path, Agent: a.Text})
				if ok != (a.Family == fleet.J100) {
					t.Errorf("%s: taken %v", path, ok)
				}
				if ok && a.Family == fleet.J100 && path[1:5] == "J100" && (got.Model != a.Model || got.Build != a.Build || got.MAC.String() != a.MAC) {
					t.Errorf("%s: %+v, want %+v", path, got, a)
				}
			}
		})
	}
}
