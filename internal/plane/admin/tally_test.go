package admin

import (
	"context"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"muster/internal/fleet"
)

// A counter takes a while to count, as a store of a million devices does.
type counter struct {
	takes time.Duration
	asked atomic.Int64
}

func (c *counter) sum(ctx context.Context, _ tallyOf) ([]fleet.Tally, error) {
	select {
	case <-time.After(c.takes):
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return []fleet.Tally{{Count: int(c.asked.Add(1))}}, nil
}

func TestALargeAccountIsCountedBehindTheAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &counter{takes: 6 * time.Second}
		ts := newTallies(c.sum, time.Now)
		look := func() (int, time.Duration) {
			began := time.Now()
			found, err := ts.of(t.Context(), "a", nil)
			if err != nil {
				t.Fatal(err)
			}
			return found[0].Count, time.Since(began)
		}
		if n, took := look(); n != 1 || took != 6*time.Second {
			t.Errorf("the first look: count %d after %v", n, took)
		}
		time.Sleep(59 * time.Second)
		if n, took := look(); n != 1 || took != 0 {
			t.Errorf("within a minute: count %d after %v", n, took)
		}
		time.Sleep(2 * time.Second)
		if n, took := look(); n != 1 || took != 0 {
			t.Errorf("the look that starts the next count: count %d after %v", n, took)
		}
		time.Sleep(7 * time.Second)
		if n, took := look(); n != 2 || took != 0 {
			t.Errorf("after it: count %d after %v", n, took)
		}
		time.Sleep(20 * time.Second)
		ts.touch("a")
		look()
		time.Sleep(7 * time.Second)
		if n, _ := look(); n != 3 {
			t.Errorf("a change by a person is seen sooner: count %d", n)
		}
	})
}

func TestASmallAccountIsCountedEachTime(t *testing.T) {
	c := &counter{}
	ts := newTallies(c.sum, time.Now)
	for want := 1; want <= 3; want++ {
		found, err := ts.of(t.Context(), "a", nil)
		if err != nil || found[0].Count != want {
			t.Errorf("look %d: %v %v", want, found, err)
		}
	}
}

func TestOneRequestCountsAnAccountOnce(t *testing.T) {
	c := &counter{}
	ts := newTallies(c.sum, time.Now)
	for want := 1; want <= 2; want++ {
		ctx := once(t.Context())
		for range 2 { // an edit warns of what it counted, and shows it
			found, err := ts.of(ctx, "a", nil)
			if err != nil || found[0].Count != want {
				t.Errorf("request %d: %v %v", want, found, err)
			}
		}
	}
}

func TestSumsThatNobodyAskedForInLongAreCountedBeforeTheyAreShown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &counter{takes: 6 * time.Second}
		ts := newTallies(c.sum, time.Now)
		for want := 1; want <= 2; want++ {
			began := time.Now()
			found, err := ts.of(t.Context(), "a", nil)
			if err != nil || found[0].Count != want || time.Since(began) != 6*time.Second {
				t.Errorf("look %d: %v %v after %v", want, found, err, time.Since(began))
			}
			time.Sleep(11 * time.Minute)
		}
	})
}
