//go:build !race

package housetest_test

const detector = false
