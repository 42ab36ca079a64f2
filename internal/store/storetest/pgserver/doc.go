// Package pgserver gives tests a PostgreSQL of their own: one cluster for each
// test process, made from the Debian package in a temporary folder, reached by
// a socket there and by no network. It ends with the process, however that
// ends. It knows nothing of what tests keep in it.
package pgserver
