// Package client speaks to the admin API of a Muster server. The command line,
// the tests and other programs share it.
//
// It knows the conventions: bearer tokens, problem documents as Go errors,
// revisions (ETag and If-Match), idempotency keys so that a lost answer to a
// POST can be asked for again, and pages that a range statement walks. What it
// returns keeps the bytes the server sent, so that a field this version does
// not know is not lost.
//
// It imports the standard library only. Start with New, then read account.go.
package client
