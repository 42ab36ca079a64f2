// Command bench measures Muster beside what else one could put there, in one
// run on one machine: nginx with the same files on disk (reference N) and the
// least a Go program can do (reference G, bench/bare). It prints limit, goal,
// measured and pass for each workload, writes the same as JSON, and exits 1 on
// a miss.
//
//	go run ./bench [W1 W2 …] [--quick] [--devices N] [--json FILE]
//
// The number is server CPU time, user and system, for each request or boot.
// Contestants take turns, round after round; medians are compared. A run with
// one wrong answer is void, and so is one whose reference spreads by more than
// 15 %: it is repeated twice and then said to be void. Servers have one core,
// the phones the other; all Go servers run at GOMAXPROCS 1.
//
// Read main.go, measure.go, table.go, then fleet.go and the workloads:
// poll.go (W1), boot.go (W2, W3), storm.go (W4), scale.go (W5, W6, W13),
// edit.go (W7, W9).
package main
