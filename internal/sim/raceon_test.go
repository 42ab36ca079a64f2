//go:build race

package sim_test

// crowd is smaller where the race detector makes each device dear.
const crowd = 200
