package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// A row is one line of the table: a promise, and what became of it.
type row struct {
	ID       string  `json:"id"`
	What     string  `json:"what"`
	Limit    string  `json:"limit"` // what stands behind the goal
	Goal     string  `json:"goal"`
	Measured string  `json:"measured"`
	Value    float64 `json:"value"`
	Most     float64 `json:"most"` // the goal as a number: value must not exceed it
	Verdict  string  `json:"verdict"`
}

const (
	pass   = "pass"
	miss   = "MISS"
	void   = "void"
	absent = "not in this build yet"
	noted  = "–" // a figure beside the goals
)

// judge adds a row whose value must not exceed most. A reason makes it void.
func (b *bench) judge(id, what, limit, goal, measured string, value, most float64, reason string) {
	r := row{ID: id, What: what, Limit: limit, Goal: goal, Measured: measured, Value: value, Most: most, Verdict: pass}
	switch {
	case reason != "":
		r.Verdict, r.Measured = void, measured+" ("+reason+")"
	case !(value <= most): // NaN is a miss
		r.Verdict = miss
	}
	b.add(r)
}

// ratio judges one cost against another.
func (b *bench) ratio(id, what, limit string, mine, theirs float64, unit, against string, most float64, reason string) {
	q := mine / theirs
	b.judge(id, what, limit, fmt.Sprintf("≤ %.2f × %s", most, against), fmt.Sprintf("%.2f × (%.1f : %.1f %s)", q, mine, theirs, unit), q, most, reason)
}

func (b *bench) note(id, what, measured string) {
	b.add(row{ID: id, What: what, Measured: measured, Verdict: noted})
}

func (b *bench) add(r row) {
	b.rows = append(b.rows, r)
	b.say("%-5s %-46s %-22s %s", r.ID, r.What, r.Verdict, r.Measured)
}

// missing reports a workload that this build cannot run. It does not pass.
func (b *bench) missing(id, what, why string) {
	b.add(row{ID: id, What: what, Measured: why, Verdict: absent})
}

// failed reports whether a goal was missed. A void row did not pass either.
func (b *bench) failed() bool {
	for _, r := range b.rows {
		if r.Verdict == miss || r.Verdict == void {
			return true
		}
	}
	return false
}

func (b *bench) print() {
	head := []string{"id", "what", "limit", "goal", "measured", "verdict"}
	lines := [][]string{head}
	for _, r := range b.rows {
		lines = append(lines, []string{r.ID, r.What, r.Limit, r.Goal, short(r.Measured), r.Verdict})
	}
	width := make([]int, len(head))
	for _, l := range lines {
		for i, c := range l {
			width[i] = max(width[i], len([]rune(c)))
		}
	}
	fmt.Println()
	for n, l := range lines {
		for i, c := range l {
			fmt.Print("| ", c, strings.Repeat(" ", width[i]-len([]rune(c))), " ")
		}
		fmt.Println("|")
		if n == 0 {
			for _, w := range width {
				fmt.Print("|", strings.Repeat("-", w+2))
			}
			fmt.Println("|")
		}
	}
}

// A record is what is written beside the table.
type record struct {
	At        time.Time   `json:"at"`
	Machine   string      `json:"machine"`
	Go        string      `json:"go"`
	Nginx     string      `json:"nginx,omitempty"`
	Quick     bool        `json:"quick"`
	Devices   int         `json:"devices"`
	Seconds   float64     `json:"seconds"`
	Rows      []row       `json:"rows"`
	Standings []reckoning `json:"standings"`
}

// A reckoning is one contestant in one comparison.
type reckoning struct {
	Workload   string  `json:"workload"`
	Contestant string  `json:"contestant"`
	Rounds     int     `json:"rounds"`
	PerRequest float64 `json:"cpuMicrosPerRequest"`
	PerBoot    float64 `json:"cpuMicrosPerBoot"`
	P50        float64 `json:"p50Micros"`
	P99        float64 `json:"p99Micros"`
	Boots      float64 `json:"bootsPerSecond"`
	RSS        int64   `json:"rssBytes"`
	Spread     float64 `json:"spread"`
}

func (b *bench) remember(what string, cs []contestant, out map[string]standing) {
	for _, c := range cs {
		s := out[c.name]
		r := reckoning{what, c.name, len(s.samples), s.perRequest(), s.perBoot(), s.p50(), s.p99(), s.median(func(x sample) float64 { return x.boots }), s.rss, s.spread()}
		b.standings = append(b.standings, r)
		b.say("      %-22s %-12s %7.1f µs/request %8.1f µs/boot  p50 %5.0f  p99 %6.0f µs  %5.0f boots/s  %4d MB  ±%.0f %%",
			what, c.name, r.PerRequest, r.PerBoot, r.P50, r.P99, r.Boots, r.RSS>>20, 100*r.Spread)
	}
}

func (b *bench) write(file string) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	text, err := json.MarshalIndent(b.record(), "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(file, append(text, '\n'), 0o644)
}

// short keeps an error from widening the whole table; the JSON has all of it.
func short(s string) string {
	if r := []rune(s); len(r) > 100 {
		return string(r[:99]) + "…"
	}
	return s
}
