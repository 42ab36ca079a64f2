// Package housetest starts the whole house for a test: a real server on
// loopback ports, a real database in a temporary folder, real TLS. Its own
// tests are the stories of the product, told by clients that share no code
// with the server.
package housetest
