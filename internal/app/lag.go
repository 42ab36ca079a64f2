package app

import (
	"bytes"
	"io"
	"log/slog"
	"sync"
	"time"
)

// A Lag is where the log goes: lines of level INFO and below are passed on
// together, a tenth of a second late at most; a warning or an error takes all
// that waits with it at once. A server that answers 20,000 requests a second writes
// as many lines, and a system call for each was a twentieth of its work. A
// process that is killed loses a tenth of a second of visits. Close passes on what waits.
type Lag struct {
	mu    sync.Mutex
	w     io.Writer
	held  []byte
	timer *time.Timer // runs while lines wait
}

const (
	lagTime  = 100 * time.Millisecond
	lagBytes = 32 << 10
)

// Lines is a handler of slog's whose lines may be written past it, as
// provision.Liner says.
type Lines struct {
	slog.Handler
	To   io.Writer
	JSON bool
}

// NewLines returns the text or JSON handler of slog for w.
func NewLines(w io.Writer, json bool, level slog.Level) Lines {
	o := &slog.HandlerOptions{Level: level}
	if json {
		return Lines{slog.NewJSONHandler(w, o), w, true}
	}
	return Lines{slog.NewTextHandler(w, o), w, false}
}

// Line implements provision.Liner.
func (l Lines) Line() (io.Writer, bool) { return l.To, l.JSON }

// NewLag returns a Lag in front of w.
func NewLag(w io.Writer) *Lag { return &Lag{w: w} }

// Write takes whole lines, as slog's handlers write them. It is safe for use by
// many goroutines. An error of w is not told: there is nowhere to log it.
func (l *Lag) Write(line []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.held = append(l.held, line...)
	switch {
	case len(l.held) >= lagBytes || len(line) == 0 || !calm(line):
		l.pass()
	case l.timer == nil:
		l.timer = time.AfterFunc(lagTime, l.Close)
	}
	return len(line), nil
}

// calm reports whether a line may wait. Both handlers say time and level first;
// what a stranger said comes later, and has its quotes escaped in JSON.
func calm(line []byte) bool {
	info, debug, within := "level=INFO", "level=DEBUG", 52
	if line[0] == '{' {
		info, debug, within = `"level":"INFO"`, `"level":"DEBUG"`, 70
	}
	start := line[:min(len(line), within)]
	return bytes.Contains(start, []byte(info)) || bytes.Contains(start, []byte(debug))
}

// pass writes what waits; the caller has mu.
func (l *Lag) pass() {
	if l.timer != nil {
		l.timer.Stop()
		l.timer = nil
	}
	if len(l.held) > 0 {
		_, _ = l.w.Write(l.held)
		l.held = l.held[:0]
	}
}

// Close passes on what waits. More may be written after it.
func (l *Lag) Close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.pass()
}
