package phone

import (
	"time"

	"muster/internal/fleet"
)

// A Memory keeps what a Guard must not forget when the process ends. Its caller
// writes it to a disk. It is used for one MAC by one goroutine at a time.
type Memory interface {
	// Recall returns what was kept of a phone; the zero Memo when nothing was.
	Recall(mac fleet.MAC) (Memo, error)
	// Keep has the memo safe when it returns.
	Keep(mac fleet.MAC, m Memo) error
}

// A Memo is what is remembered of a phone. It holds no secret.
type Memo struct {
	// Pinned is the SHA-256 of the certificate that the phone had at first, hex.
	Pinned string `json:"pinned,omitempty"`
	// Proved is set once a phone with that certificate has said the right MAC.
	Proved bool `json:"proved,omitempty"`
	// Doors are the passwords that were tried, by what they open ("rest", "push").
	Doors map[string]Door `json:"doors,omitempty"`
	// Shown is what a setting had before it was used to show a text, by name.
	Shown map[string]string `json:"shown,omitempty"`
}

// A Door is how a password was met.
type Door struct {
	Revision int64     `json:"revision"` // of the login that was tried
	Good     bool      `json:"good,omitempty"`
	Wrong    int       `json:"wrong,omitempty"` // how often, and at most twice
	Lost     int       `json:"lost,omitempty"`  // tries in a row whose answer never came
	Again    time.Time `json:"again,omitzero"`  // after lost answers: not before
}
