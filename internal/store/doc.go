// Package store is the sum of what rooms need from storage, as one interface.
// A backend is right when storetest.Run passes, and not before.
package store
