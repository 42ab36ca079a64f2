// Package cli is the command line: the verbs that are clients of the admin API,
// and the frame that every command of the binary hangs in.
//
// It knows words, flags, files and terminals; it knows nothing of the server
// but what muster/client says. kind.go is the table of things one can get;
// start there, then read session.go for where server, token and account come
// from, and fail.go for what an error prints and how the process ends.
package cli
