// Package provision is the plane that phones fetch settings from and leave
// logs on: /p/{key}/{file…}, the same over HTTP and HTTPS.
//
// Trust: the key in the path names an account and proves nothing. The
// credentials prove the account, and everything else a device says is a claim.
// A GET writes nothing before the phone has its answer; a PUT is stored before
// its 2xx. Phones act on the status alone, so next to each status stands what
// a phone does next.
//
// Read server.go, proof.go, account.go, files.go, respond.go, sightings.go.
package provision
