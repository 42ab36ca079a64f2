// Package sim is a fleet of phones as a library: devices of Poly UC Software
// (ucs), PolyOS (polyos) and Avaya J100 (j100) that boot from a provisioning
// server as real ones do. It knows what a phone asks for, in which order, what
// it makes of the answers and what it believes afterwards. It refuses to know
// how Muster works: it imports none of our rooms, so it can disagree with them.
//
// A Fleet has Devices. Each Device has one phone inside (ucs.go, polyos.go,
// j100.go) behind a small interface (device.go); the phones share the road to
// the server: sessions and retries (session.go), HTTP by hand (wire.go) and
// the 401 dance (auth.go). The device channel is apart: pair.go (the PIN on the
// screen), tether.go (the link, over mqtt.go), obey.go (commands), temper.go (bad
// days). So is the LAN on which unmodified phones listen: lan.go, lantls.go and
// lanstate.go (ports, certificates, what is counted), lanweb.go with ucsrest.go,
// ucsput.go, lens.go, polyosrest.go and push.go (HTTPS), sipear.go (SIP). What a
// real phone would stumble over is a Problem and counts as an error in the Report.
// What no source settles is marked "unknown" where the code decides it.
package sim
