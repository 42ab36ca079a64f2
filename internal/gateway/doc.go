// Package gateway is a site's arm: a small process on a customer's LAN that dials out
// to Muster's device channel and drives the phones of its site, as they are sold, over
// their own interfaces (package phone does that). It knows who is on the LAN (package
// lan), whom it may log into, what it was told and has not done yet (package keep). It
// refuses to know accounts, policies, and whether a phone has the right configuration.
//
// Read gateway.go (how it is put together), then uplink.go and outbox.go (the way to
// the server), roster.go and place.go (whose phone is where), sweep.go and view.go
// (how phones stand), task.go, lane.go and do.go (what is done to them).
package gateway
