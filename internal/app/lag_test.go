package app_test

import (
	"bytes"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"muster/internal/app"
)

func TestLinesWaitATenthOfASecondAndErrorsNotAtAll(t *testing.T) {
	for name, handler := range map[string]func(*app.Lag) slog.Handler{
		"text": func(l *app.Lag) slog.Handler { return slog.NewTextHandler(l, nil) },
		"json": func(l *app.Lag) slog.Handler { return slog.NewJSONHandler(l, nil) },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var out sink
				lag := app.NewLag(&out)
				log := slog.New(handler(lag))
				lines := func() int { synctest.Wait(); return out.lines() }
				log.Info("visit")
				log.Info("visit")
				if n := lines(); n != 0 {
					t.Errorf("%d lines at once, want none", n)
				}
				time.Sleep(100 * time.Millisecond)
				if n := lines(); n != 2 {
					t.Errorf("%d lines after a tenth of a second, want 2", n)
				}
				log.Info("visit", "agent", "level=ERROR")
				log.Error("broken", "agent", "level=INFO")
				if n := lines(); n != 4 {
					t.Errorf("%d lines with an error, want 4 at once", n)
				}
				log.Info("the last")
				lag.Close()
				if n := lines(); n != 5 {
					t.Errorf("%d lines after Close, want 5", n)
				}
				for range 1000 {
					log.Info("many", "text", strings.Repeat("x", 100))
				}
				if n := lines(); n < 750 {
					t.Errorf("%d lines of many, want all but the last 32 kB", n)
				}
				lag.Close()
			})
		})
	}
}

// A sink counts the lines written to it.
type sink struct {
	mu sync.Mutex
	n  int
}

func (s *sink) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n += bytes.Count(b, []byte("\n"))
	return len(b), nil
}

func (s *sink) lines() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.n
}
