package fleet

import (
	"context"
	"time"
)

// Bounds of what is captured.
const (
	// MaxCaptures and MaxCaptureBytes bound what is kept of one device, as it is stored: the
	// oldest goes first.
	MaxCaptures     = 200
	MaxCaptureBytes = 16 << 20
	// MaxCaptureBody is the longest file that is kept; of a longer one the headers are.
	MaxCaptureBody = 1 << 20
	// MaxCapturing bounds an account's devices that are captured at once.
	MaxCapturing = 100
	// CaptureKept is how long a capture is kept.
	CaptureKept = 7 * 24 * time.Hour
	// A device is captured from MinCapturing to LongestCapturing, DefaultCapturing unless somebody says another.
	MinCapturing, DefaultCapturing, LongestCapturing = time.Minute, 24 * time.Hour, 72 * time.Hour
)

// Capturing says until when a device's requests are captured, and what was kept of them.
type Capturing struct {
	Since, Until time.Time // zero: they never were
	By           string    // the name of who began it last
	Count        int
	Bytes        int64 // that what was kept takes
}

// On reports whether requests of that moment are captured.
func (c Capturing) On(at time.Time) bool { return !at.Before(c.Since) && at.Before(c.Until) }

// A Header is a line of a request or its answer, its secrets masked before anybody kept it.
type Header struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// CaptureShows says what of a captured file may be shown to who may not see secrets.
type CaptureShows string

// Kinds of captured files.
const (
	ShowsAll    CaptureShows = "all"    // it holds no secret
	ShowsMasked CaptureShows = "masked" // Masked
	ShowsUpload CaptureShows = "upload" // the device left it by itself: what can be masked of such
	ShowsNone   CaptureShows = "none"   // nothing
)

// A Capture is one request of a device with its answer. At, Method and File are those of its visit,
// and of no other visit of the device.
type Capture struct {
	ID              string
	At              time.Time
	Method          string
	File            string
	Status          int
	ETag            string
	Bytes           int64 // of the answer's body, or of the upload
	Request, Answer []Header
	// Cut says that there was a body which is not kept: it was too long, no text, a part of a file, or an upload.
	Cut   bool
	Kept  int64 // the length of Body
	Shows CaptureShows
	// Body is the file as it was sent, Masked the same without its secrets, where Shows says so. Lists leave both out.
	Body, Masked []byte
	MAC          MAC
}

// CaptureStore keeps what is captured of devices. It goes with the device, also to another account.
type CaptureStore interface {
	// StartCapture captures a device until then, or goes on until then; fault.Conflict, "tooMany",
	// when MaxCapturing others of the account are.
	StartCapture(ctx context.Context, by Actor, id AccountID, d DeviceID, until time.Time) (Capturing, error)
	// EndCapture ends it now. What was kept stays. It changes nothing when the device is not captured.
	EndCapture(ctx context.Context, by Actor, id AccountID, d DeviceID) (Capturing, error)
	// Capturing is the zero one where a device was never captured.
	Capturing(ctx context.Context, id AccountID, d DeviceID) (Capturing, error)
	// Captured lists an account's devices that are captured at that moment or will be, and until when; nil: none.
	Captured(ctx context.Context, id AccountID, at time.Time) (map[MAC]time.Time, error)
	// SaveCaptures keeps those of devices that the account has and that were captured when they came, the newest
	// within the bounds. It gives them ids.
	SaveCaptures(ctx context.Context, id AccountID, captures []Capture) error
	// Captures lists a device's, newest first, those before the given time (zero: all), without files.
	Captures(ctx context.Context, id AccountID, d DeviceID, before time.Time, limit int) ([]Capture, error)
	// FindCapture is one of them with its file.
	FindCapture(ctx context.Context, id AccountID, d DeviceID, capture string) (Capture, error)
	// ForgetCaptures drops those of before that moment, of all accounts, and counts them.
	ForgetCaptures(ctx context.Context, before time.Time) (int, error)
}
