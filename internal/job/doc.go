// Package job knows long work that people watch: an import, a bulk action. A
// job is a row, what it does to each of its subjects is an item; a server that
// dies leaves both, and another takes over where it stopped.
package job
