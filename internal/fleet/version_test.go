package fleet_test

import (
	"slices"
	"testing"

	"muster/internal/fleet"
)

func TestVersionsAreInTheOrderOfTheirNumbers(t *testing.T) {
	inOrder := []string{"", "4.1.0-390225", "4.1.1-1", "4.1.10-1", "6", "6.4", "6.4.2", "6.4.2.18", "6.4.10", "6.10.0", "10.0", "12345678901234567890123", "R4_0_9", "R4_0_10"}
	if got := slices.SortedFunc(slices.Values(inOrder), func(a, b string) int {
		return slices.Compare([]byte(fleet.VersionOrder(a)), []byte(fleet.VersionOrder(b)))
	}); !slices.Equal(got, inOrder) {
		t.Errorf("%q", got)
	}
	if fleet.VersionOrder("6.04") != fleet.VersionOrder("6.4") || fleet.VersionOrder("6.0") == fleet.VersionOrder("6.") {
		t.Error("zeros")
	}
}
