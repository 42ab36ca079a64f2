package access_test

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"muster/internal/access"
)

func TestUsesOfTokensAreSavedNowAndThenAndNoneIsLostToAFailure(t *testing.T) {
	saved, broken := map[string]time.Time{}, true
	u := access.NewUses(func(_ context.Context, used map[string]time.Time) error {
		if broken {
			return errors.New("the disk is full")
		}
		for id, at := range used {
			saved[id] = at
		}
		return nil
	})
	first := time.Unix(1_800_000_000, 0)
	u.Note("tok_1", first)
	u.Note("tok_2", first)
	u.Note("tok_2", first.Add(access.UsesEvery-1)) // the same minute
	if err := u.Flush(t.Context()); err == nil || len(saved) > 0 {
		t.Fatal(err, saved)
	}
	u.Note("tok_1", first.Add(time.Hour))
	broken = false
	ended, end := context.WithCancel(t.Context())
	end()
	u.Run(ended, slog.New(slog.DiscardHandler)) // saves what is left when the server ends
	if len(saved) != 2 || !saved["tok_1"].Equal(first.Add(time.Hour)) || !saved["tok_2"].Equal(first) {
		t.Error("saved", saved)
	}
	clear(saved)
	if err := u.Flush(t.Context()); err != nil || len(saved) > 0 {
		t.Error("saved again", err, saved)
	}
	for stored, want := range map[time.Time]time.Time{{}: first.Add(time.Hour), first.Add(2 * time.Hour): first.Add(2 * time.Hour)} {
		if got := u.Last(access.Token{ID: "tok_1", UsedAt: stored}); !got.Equal(want) {
			t.Errorf("stored %v, last used %v", stored, got)
		}
	}
}
