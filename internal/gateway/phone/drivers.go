package phone

import (
	"time"

	"muster/internal/checksync"
)

// Options are what all Phones of a Drivers share. The zero value of a field is its default.
type Options struct {
	Memory Memory // nil: nothing outlives the process
	// SIP sends NOTIFYs; nil: none is sent.
	SIP *checksync.Notifier
	// ActionURI allows REST calls by a NOTIFY to UC Software phones whose REST API does
	// not answer. Older ones say yes and do nothing.
	ActionURI bool
	// Wait is how long a phone has for each answer: 10 s.
	Wait time.Duration
}

// Drivers makes Phones. There is one for a process, so that a phone is not talked to
// by two at a time.
type Drivers struct{ o Options }

// New makes Drivers.
func New(o Options) *Drivers {
	if o.Wait <= 0 {
		o.Wait = 10 * time.Second
	}
	return &Drivers{o: o}
}
