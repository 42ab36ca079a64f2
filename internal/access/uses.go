package access

import (
	"context"
	"log/slog"
	"maps"
	"sync"
	"time"
)

// UsesEvery is how often uses of tokens are saved: what a server that is killed forgets.
const UsesEvery = time.Minute

// Uses remembers when tokens were used, and saves it now and then: nobody's request waits
// for that. It is safe for use by many goroutines.
type Uses struct {
	save func(ctx context.Context, used map[string]time.Time) error
	mu   sync.Mutex
	used map[string]time.Time // of tokens that are valid: as many as there are
	news map[string]time.Time // of these, what is not saved
}

// NewUses is one that saves with save, which is Store.UseTokens.
func NewUses(save func(ctx context.Context, used map[string]time.Time) error) *Uses {
	return &Uses{save: save, used: map[string]time.Time{}, news: map[string]time.Time{}}
}

// Note says that a token was used. Within UsesEvery of the one before it says nothing new: who
// reads a list of tokens with one of them twice reads the same.
func (u *Uses) Note(token string, at time.Time) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if since := at.Sub(u.used[token]); since >= 0 && since < UsesEvery {
		return
	}
	at = at.UTC().Truncate(time.Second)
	u.used[token], u.news[token] = at, at
}

// Last is when a token was used last: here, or as it is stored.
func (u *Uses) Last(t Token) time.Time {
	u.mu.Lock()
	defer u.mu.Unlock()
	if here := u.used[t.ID]; here.After(t.UsedAt) {
		return here
	}
	return t.UsedAt
}

// Flush saves what is not saved. What cannot be saved waits for the next time.
func (u *Uses) Flush(ctx context.Context) error {
	u.mu.Lock()
	news := u.news
	u.news = map[string]time.Time{}
	u.mu.Unlock()
	if len(news) == 0 {
		return nil
	}
	err := u.save(ctx, news)
	if err != nil {
		u.mu.Lock()
		maps.Copy(news, u.news) // these are newer
		u.news = news
		u.mu.Unlock()
	}
	return err
}

// Run saves until ctx ends, then the rest.
func (u *Uses) Run(ctx context.Context, log *slog.Logger) {
	t := time.NewTicker(UsesEvery)
	defer t.Stop()
	for {
		on, end := ctx, func() {}
		select {
		case <-ctx.Done():
			on, end = context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		case <-t.C:
		}
		err := u.Flush(on)
		end()
		if err != nil {
			log.Warn("when tokens were used was not saved", "err", err)
		}
		if ctx.Err() != nil {
			return
		}
	}
}
