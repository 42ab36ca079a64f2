// Package loadgen is the other side of a benchmark: a closed loop of phones
// that boot from a provisioning server, and what they saw.
//
// It imports no room of Muster, so that it drives Muster, nginx and the bare
// server by the same code and shares none of our misunderstandings. Every
// answer is checked: status, length, no chunks, no redirect, and that a path
// has the same bytes each time and from each server. It talks to 127.0.0.0/8
// and to nothing else.
//
// Read run.go, phone.go, walk.go, files.go.
package loadgen
