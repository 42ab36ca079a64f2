package sqlstore

import (
	"errors"
	"testing"

	"muster/internal/fault"
	"muster/internal/pairing"
)

func TestReportsAreSavedAtMostABatchAtOnce(t *testing.T) {
	s := openAt(t, engines["sqlite"](t))
	for n, want := range map[int]error{MaxBatch: nil, MaxBatch + 1: fault.Invalid} {
		if err := s.SaveSaid(t.Context(), "acc_none", make([]pairing.Said, n)); !errors.Is(err, want) {
			t.Errorf("%d reports: %v", n, err)
		}
	}
}
