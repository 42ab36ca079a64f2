// Package app builds the whole house, starts it and stops it in order. It is
// the only place where rooms meet: read build.go for who gets what, listen.go
// for which address serves what, config.go for what can be configured.
package app
