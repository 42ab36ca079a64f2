// Package work does the jobs that people set off: it takes one at a time for
// each of its workers, hands its items to the kind that knows them, and notices
// pauses, cancellations and its own end between two batches. Rows decide, so a
// process that dies leaves a job that the next one goes on with.
package work
