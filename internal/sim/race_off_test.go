//go:build !race

package sim_test

const raceFactor = 1
