// Package phone drives one phone as it is sold, over the interfaces that it has
// of its own: the REST APIs of UC Software and PolyOS, UC Software's /push, a SIP
// NOTIFY. It knows how each family is asked, what its answers mean, and how a
// password is not given away or a phone locked by it. It refuses to know Muster's
// server, and who wants the phone to do what.
//
// Read phone.go (what a Phone promises), guard.go (passwords and certificates),
// wire.go (one conversation), then a family: ucs.go (ucsdoor.go
// lets it in, ucsset.go writes), polyos.go (polyosset.go writes), j100.go. push.go and
// sip.go are ways around REST.
package phone
