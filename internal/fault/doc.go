// Package fault says what an asker can do about a failure. It knows five kinds
// of failure and keeps two texts apart: what the asker may read, and what only
// the log may. It knows no transport: each plane turns kinds into its own
// statuses in one function called answer.
package fault
