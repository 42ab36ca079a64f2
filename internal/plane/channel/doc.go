// Package channel is the device channel (contract 7): MQTT 3.1.1 over TLS, over
// which devices are told to do something at once, and say how they are. It knows
// who is connected, lets each device reach its own three topics and nothing else,
// and bounds what a stranger can make it hold. It refuses to keep anything for a
// device that is not there: rows decide what such a device is told on its return.
//
// Read server.go, then accept.go (a connection, until it has said who it is),
// keys.go (whether it may come), hook.go (what it may send), session.go (one
// session a device), presence.go (what is written down), send.go (the way out).
package channel
