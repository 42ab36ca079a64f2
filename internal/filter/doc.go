// Package filter is the one grammar in which devices are chosen: by lists of
// the API, by the command line, by pages and by dynamic device groups. It is a
// subset of AIP-160. A text becomes an expression, names in it become ids, and
// the expression is true or false of a device; who keeps devices elsewhere than in
// memory walks its nodes and must come to the same answer.
package filter
