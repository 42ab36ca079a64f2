//go:build race

package sim_test

// raceFactor is what the race detector costs.
const raceFactor = 4
