package provision

import (
	"encoding/hex"
	"io"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"muster/internal/fleet"
)

// A Liner is a handler of slog that takes finished lines too. What it writes
// for a record is what slog's own TextHandler or JSONHandler writes, without a
// group, an attribute or a replacement of its own; Line says where to and which.
type Liner interface {
	slog.Handler
	Line() (w io.Writer, json bool)
}

// A line is a log line in the making: the one that each request leaves, at a
// quarter of what slog takes for it. It knows plain ASCII alone and says odd
// when it was given anything else: slog, which escapes, writes the line then.
type line struct {
	b    []byte
	json bool
	odd  bool
}

var lines = sync.Pool{New: func() any { return &line{b: make([]byte, 0, 512)} }}

// begin starts a line of slog's.
func (l *line) begin(json bool, at time.Time, level slog.Level, msg string) {
	l.b, l.json, l.odd = l.b[:0], json, false
	if json {
		l.b = append(l.b, `{"time":"`...)
		l.b = at.AppendFormat(l.b, time.RFC3339Nano)
		l.b = append(l.b, '"')
	} else {
		l.b = append(l.b, "time="...)
		l.b = at.AppendFormat(l.b, "2006-01-02T15:04:05.000Z07:00")
	}
	l.text("level", level.String())
	l.text("msg", msg)
}

// end finishes the line.
func (l *line) end() {
	if l.json {
		l.b = append(l.b, '}')
	}
	l.b = append(l.b, '\n')
}

func (l *line) key(k string) {
	if l.json {
		l.b = append(l.b, `,"`...)
		l.b = append(l.b, k...)
		l.b = append(l.b, `":`...)
		return
	}
	l.b = append(l.b, ' ')
	l.b = append(l.b, k...)
	l.b = append(l.b, '=')
}

func (l *line) text(k, v string) {
	quoted := l.json || v == ""
	for i := range len(v) {
		switch c := v[i]; {
		case c < ' ' || c > '~' || c == '"' || c == '\\':
			l.odd = true
			return
		case c == ' ' || c == '=':
			quoted = true
		}
	}
	l.key(k)
	if quoted {
		l.b = append(l.b, '"')
	}
	l.b = append(l.b, v...)
	if quoted {
		l.b = append(l.b, '"')
	}
}

func (l *line) int(k string, v int64) {
	l.key(k)
	l.b = strconv.AppendInt(l.b, v, 10)
}

func (l *line) bool(k string, v bool) {
	l.key(k)
	l.b = strconv.AppendBool(l.b, v)
}

func (l *line) mac(k string, m fleet.MAC) {
	l.key(k)
	if l.json {
		l.b = append(l.b, '"')
	}
	l.b = hex.AppendEncode(l.b, m[:])
	if l.json {
		l.b = append(l.b, '"')
	}
}
