package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"testing"

	"muster/internal/fault"
)

func TestAFailedWriteTakesNoneOfItsTransactionWithIt(t *testing.T) {
	for engine, open := range map[string]func(t testing.TB) *Store{
		"sqlite":     func(t testing.TB) *Store { return openAt(t, engines["sqlite"](t)) },
		"postgresql": openPostgreSQL,
	} {
		t.Run(engine, func(t *testing.T) {
			ctx, s := context.Background(), open(t)
			a := crowded(t, s, 1)
			var wg sync.WaitGroup
			for i := range 200 {
				wg.Go(func() {
					account, odd := a.ID, i%5 == 0
					if odd {
						account = "acc_none"
					}
					err := s.AppendUpload(ctx, account, benchMAC(i/10), fmt.Sprint(i%10), fmt.Appendf(nil, "log %d", i), 100)
					if odd && !errors.Is(err, fault.Missing) || !odd && err != nil {
						t.Errorf("%d: %v", i, err)
					}
				})
			}
			wg.Wait()
			for i := range 200 {
				got, err := s.Upload(ctx, a.ID, benchMAC(i/10), fmt.Sprint(i%10))
				if i%5 == 0 {
					if !errors.Is(err, fault.Missing) {
						t.Errorf("%d: %v, want it missing", i, err)
					}
				} else if want := fmt.Sprintf("log %d", i); err != nil || string(got) != want {
					t.Errorf("%d: %q, %v, want %q", i, got, err, want)
				}
			}
		})
	}
}

func TestWritesThatWaitShareATransaction(t *testing.T) {
	ctx, s := context.Background(), openAt(t, engines["sqlite"](t))
	const n = 40
	var runs [n]*sql.Tx
	var wg sync.WaitGroup
	begun, release := make(chan bool, 1), make(chan bool)
	wg.Go(func() {
		if err := s.join(ctx, "", func(context.Context, *sql.Tx) error { begun <- true; <-release; return nil }); err != nil {
			t.Error(err)
		}
	})
	<-begun // it writes until told otherwise
	for i := range n {
		wg.Go(func() {
			if err := s.join(ctx, fmt.Sprint(i), func(_ context.Context, tx *sql.Tx) error { runs[i] = tx; return nil }); err != nil {
				t.Error(err)
			}
		})
	}
	for waiting := 0; waiting < n; runtime.Gosched() {
		s.group.mu.Lock()
		waiting = len(s.group.waiting)
		s.group.mu.Unlock()
	}
	close(release)
	wg.Wait()
	for i, tx := range runs {
		if tx == nil || tx != runs[0] {
			t.Errorf("write %d had a transaction of its own", i)
		}
	}
}
