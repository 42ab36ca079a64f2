package sqlstore

import (
	"math/rand/v2"
	"testing"
	"time"

	"muster/internal/fleet"
)

// Whatever one visit has and the next has not, with what a line is made of in
// the texts: each is read as it was written.
func TestLinesOfVisitsAreReadAsTheyWereWritten(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	texts := []string{"", "a", "\t", "\n", `\`, `\-`, `\t`, "-", "a\tb\\n\nc", `\\-`, "ä"}
	text := func() string { return texts[r.IntN(len(texts))] }
	number := func() int64 { return []int64{0, 0, 1, -1, 7, 1 << 40}[r.IntN(6)] }
	for range 2000 {
		mac := fleet.MAC{1, 2}
		at := time.UnixMicro(1 + r.Int64N(1<<50)).UTC()
		var all []fleet.Visit
		for range 1 + r.IntN(5) {
			all = append(all, fleet.Visit{Account: "a", MAC: mac, At: at, Method: text(), File: text(), Status: int(number()), Bytes: number(), Reason: text(), Detail: text(), Agent: text(),
				Source: text(), TLS: text(), Scheme: text(), Pair: number(), ETag: text(), Millis: float64(number()) / 8, Count: int(number()), Certificate: text()})
			at = at.Add(time.Duration(r.IntN(3)) * time.Microsecond)
		}
		b := batched(all)
		if len(b) != 1 || b[0].n != int64(len(all)) {
			t.Fatalf("%d batches of %d, want 1 of %d", len(b), b[0].n, len(all))
		}
		got, err := readVisits(b[0].lines, fleet.Visit{Account: "a", MAC: mac})
		if err != nil || len(got) != len(all) {
			t.Fatalf("%d visits of %q: %v", len(got), b[0].lines, err)
		}
		for i := range all {
			if got[i] != all[i] {
				t.Fatalf("%q:\n%+v, want\n%+v", b[0].lines, got[i], all[i])
			}
		}
	}
}

func TestALineOfAVisitThatCannotBeReadIsAnError(t *testing.T) {
	for _, lines := range []string{"x\n", "1\tx\n", "1\t1\tx\n", "1\t1\t1\tx\n"} {
		if out, err := readVisits(lines, fleet.Visit{}); err == nil {
			t.Errorf("%q: %+v", lines, out)
		}
	}
}
