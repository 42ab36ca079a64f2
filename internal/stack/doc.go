// Package stack knows what an account tells a device of one family: which of
// its policies are in the device's stack, and what goes into a file. The plane
// that serves files and the plane that shows them to people both ask here, so
// that they cannot disagree. It does no I/O.
package stack
