package demo

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// A teller writes plain sentences, and a bar where there is a terminal to
// redraw it on. Colour only there, and never with NO_COLOR.
type teller struct {
	w     io.Writer
	tty   bool
	color bool
	step  int
	steps int
}

func newTeller(w io.Writer, steps int) *teller {
	t := &teller{w: w, steps: steps}
	if f, ok := w.(*os.File); ok {
		t.tty = term.IsTerminal(int(f.Fd()))
	}
	t.color = t.tty && os.Getenv("NO_COLOR") == ""
	return t
}

func (t *teller) paint(code, s string) string {
	if !t.color {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

// chapter starts a step of the story.
func (t *teller) chapter(format string, args ...any) {
	t.step++
	fmt.Fprintf(t.w, "\n%s %s\n", t.paint("1;36", fmt.Sprintf("[%d/%d]", t.step, t.steps)), t.paint("1", fmt.Sprintf(format, args...)))
}

// say adds a sentence to the step.
func (t *teller) say(format string, args ...any) {
	fmt.Fprintf(t.w, "      %s\n", fmt.Sprintf(format, args...))
}

// done ends a step.
func (t *teller) done(format string, args ...any) {
	fmt.Fprintf(t.w, "      %s %s\n", t.paint("32", "ok"), fmt.Sprintf(format, args...))
}

// A bar counts something up to a total. Off a terminal it prints a line at each quarter.
type bar struct {
	t     *teller
	b     *progressbar.ProgressBar
	total int
	last  int
	what  string
}

func (t *teller) bar(total int, what string) *bar {
	r := &bar{t: t, total: total, what: what}
	if t.tty {
		r.b = progressbar.NewOptions(total, progressbar.OptionSetWriter(t.w), progressbar.OptionSetDescription("      "+what),
			progressbar.OptionSetWidth(30), progressbar.OptionShowCount(), progressbar.OptionThrottle(50*time.Millisecond),
			progressbar.OptionClearOnFinish(), progressbar.OptionSetPredictTime(false),
			progressbar.OptionSetTheme(progressbar.Theme{Saucer: "█", SaucerPadding: "░", BarStart: "", BarEnd: ""}))
	}
	return r
}

func (r *bar) set(n int) {
	if r.b != nil {
		_ = r.b.Set(n)
		return
	}
	if r.total > 0 && n*4/r.total > r.last*4/r.total {
		r.t.say("%s: %d of %d", r.what, n, r.total)
	}
	r.last = n
}

func (r *bar) end() {
	if r.b != nil {
		_ = r.b.Finish()
	}
}
