// Package sso signs people in to the built server by an OpenID Connect provider of another author, and
// not with code of ours. It is a module of its own, so that what the provider takes is not among
// what Muster is made of.
package sso
