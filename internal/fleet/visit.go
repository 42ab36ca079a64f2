package fleet

import (
	"context"
	"time"
)

// A Visit is one request of a device and what became of it: a line of its
// Provisioning Information. What the device says of itself is a claim.
type Visit struct {
	At     time.Time `json:"at"`
	Method string    `json:"method"`
	File   string    `json:"file"` // beneath the account's directory, as it was asked for; cut at 200 bytes
	Status int       `json:"status"`
	Bytes  int64     `json:"bytes,omitempty"` // of the answer's body, or of the upload
	Reason string    `json:"reason"`          // a code: see docs/provisioning-log.md
	Detail string    `json:"detail,omitempty"`
	Agent  string    `json:"agent,omitempty"` // User-Agent, cut at 200 bytes
	Source string    `json:"source,omitempty"`
	TLS    string    `json:"tls,omitempty"`    // "1.2", "1.3"; empty: plain HTTP
	Scheme string    `json:"scheme,omitempty"` // "basic", "digest"; empty: no proof was shown
	Pair   int64     `json:"pair,omitempty"`   // generation of the pair it came with; 0: none, or a wrong one
	ETag   string    `json:"etag,omitempty"`   // of the file as it was served
	Millis float64   `json:"ms,omitempty"`     // time to answer
	Count  int       `json:"count,omitempty"`  // how many in a row were alike; 0 = 1
	// Certificate is what its certificate was: "ours", "factory", or why it did not count: "unknown", "expired", "malformed",
	// "revoked", "blocked"; empty: it showed none.
	Certificate string    `json:"certificate,omitempty"`
	Account     AccountID `json:"-"`
	MAC         MAC       `json:"-"`
}

// VisitStore keeps the visits of devices, a bounded number of each.
type VisitStore interface {
	// SaveVisits appends what was gathered; those of MACs that the account does not have
	// are left out. Of each device the newest MaxVisits stay.
	SaveVisits(ctx context.Context, id AccountID, visits []Visit) error
	// Visits lists a device's visits, newest first, those before the given time (zero: all).
	Visits(ctx context.Context, id AccountID, m MAC, before time.Time, limit int) ([]Visit, error)
}

// MaxVisits bounds the visits kept of a device: twenty boots of ten requests.
const MaxVisits = 200
