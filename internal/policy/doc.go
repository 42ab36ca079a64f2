// Package policy decides which value of a setting a device gets, and remembers
// why: the ladder of levels, priorities for ties, locks. It does no I/O. A
// policy is what an administrator writes; a layer is a policy in one device's
// stack; a setting is a value with its pedigree.
package policy
