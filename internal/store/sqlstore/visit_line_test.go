package sqlstore

import (
	"math/rand/v2"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/store/storetest"
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
	for _, lines := range []string{"x\n", "1\tx\n", "1\t1\tx\n", "1\t1\t1\tx\n", "@\n", "@0004f2\n", "@0004f200000g\n"} {
		if out, err := readVisits(lines, fleet.Visit{}); err == nil {
			t.Errorf("%q: %+v", lines, out)
		}
	}
}

func TestVisitsOfManyDevicesAreReadOutOfBucketsAsTheyWereWritten(t *testing.T) {
	var all []fleet.Visit
	want := map[fleet.MAC][]fleet.Visit{}
	for i := range 3000 {
		v := fleet.Visit{MAC: benchMAC(i * 7 % 1001), At: time.UnixMicro(int64(1 + i)).UTC(), File: "@0004f2000000", Agent: []string{"", "a"}[i%2], Status: i % 3}
		all, want[v.MAC] = append(all, v), append(want[v.MAC], v)
	}
	want[fleet.MAC{255, 255}] = []fleet.Visit{{MAC: fleet.MAC{255, 255}, At: time.UnixMicro(7).UTC()}}
	all = append(append(all, fleet.Visit{At: logAt}), want[fleet.MAC{255, 255}]...) // of nobody, and of what no device has
	rows := bucketed(all)
	if len(rows) > 256 {
		t.Errorf("%d rows", len(rows))
	}
	got := map[fleet.MAC][]fleet.Visit{}
	for _, r := range rows {
		out, err := readVisits(r.lines, fleet.Visit{})
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range out {
			if got[v.MAC] = append(got[v.MAC], v); bucketOf(v.MAC) != r.bucket {
				t.Fatalf("%s is in bucket %d", v.MAC, r.bucket)
			}
		}
	}
	if d := storetest.Diff(want, got); d != "" {
		t.Error(d)
	}
}
