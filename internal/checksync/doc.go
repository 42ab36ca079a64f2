// Package checksync asks phones to look for their configuration, by a SIP NOTIFY
// with the event check-sync. It knows SIP as far as that goes, how phones
// answer, and how fast they may be asked. It refuses to know why: whoever wants a
// phone to come asks the Road, and sees by its fetch whether it did.
//
// Read road.go (who is reached, and by whose settings), then notifier.go (one
// NOTIFY and what comes back), digest.go (the phone's challenge), pace.go.
package checksync
