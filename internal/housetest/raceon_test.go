//go:build race

package housetest_test

// detector says that the race detector looks on: stories of many goroutines are told to it
// though it is run with -short.
const detector = true
