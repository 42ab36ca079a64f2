// Package fleet holds the nouns: accounts, devices, the credentials that an
// account's devices present, and the models there are. It decides what can be
// decided from them alone (which pair is valid when, what state a device is
// in) and says what it needs from storage. It knows no vendor and no wire.
//
// Read account.go, credentials.go, device.go, store.go in this order.
package fleet
