// Package pairing knows PIN onboarding (mission B1): a device asks for a PIN and
// shows it, an administrator types it under an account, and the device gets the
// credential of its channel, once. It knows the rules and their limits; it refuses
// to know how devices and administrators ask.
package pairing
