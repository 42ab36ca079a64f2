// Package storetest is the contract of store.Store: every sentence in the doc
// comments of fleet.Store, policy.Store and access.Store is a promise here. A
// backend is right when Run passes, and not before. Two tests look at the
// interface itself, so that a method which is added to it and tried neither at
// the account wall nor for its line in the audit trail fails.
package storetest
