package firmware

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A ReleaseID is the opaque id of a release: "fwr_" and a ULID.
type ReleaseID string

// A Release is a version of the software of some models of one family.
type Release struct {
	ID       ReleaseID
	Account  fleet.AccountID
	Name     string // unique in the account
	Family   fleet.Family
	Models   []string // canonical names, in order; at least one
	Version  string   // as devices report it
	Files    []File   // in the order of their names; at least one
	Source   string   // name of the file that was uploaded
	Notes    string   // free text
	Channel  string   // how its vendor offers it: stable, beta, …; for people, rules do not look at it
	Released string   // the day it came out, "2026-02-28"; empty: not said
	Bad      string   // why nobody is offered it any more; empty: it is
	Labels   map[string]string

	CreatedAt, UpdatedAt time.Time
	Revision             int64

	// Damaged says that one of its images is not there, or not what it was; it is never stored.
	Damaged bool
}

// MaxChannel bounds the word for a channel.
const MaxChannel = 30

// CheckChannel reports what is wrong with a release's channel, a field at a pointer.
func CheckChannel(at, channel string) error {
	ok := len(channel) <= MaxChannel && strings.Trim(channel, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_") == ""
	if ok {
		return nil
	}
	return fault.Bad(at, "format", "channel is a word such as stable or beta: at most %d letters, digits, dots, hyphens and underscores", MaxChannel)
}

// CheckReleased reports what is wrong with the day of a release, a field at a pointer.
func CheckReleased(at, day string) error {
	if day == "" {
		return nil
	}
	if t, err := time.Parse(time.DateOnly, day); err != nil || t.Year() < 1990 || t.Year() > 2200 {
		return fault.Bad(at, "format", "released is a day, such as 2026-02-28")
	}
	return nil
}

// Offered reports whether devices may be told it: it is neither damaged nor marked as bad.
func (r Release) Offered() bool { return !r.Damaged && r.Bad == "" }

// A File is an image of a release.
type File struct {
	Name   string   `json:"name"`             // as devices ask for it
	SHA256 string   `json:"sha256"`           // lower-case hex
	Size   int64    `json:"size"`             // in bytes
	Models []string `json:"models,omitempty"` // that it is for; empty: all of the release
}

// Digest names all files of a release together: the SHA-256 of its list of them. Devices
// that look for a file of their own beside the one they are told find it beneath this.
func (r Release) Digest() string {
	h := sha256.New()
	for _, f := range r.Files {
		h.Write([]byte(f.SHA256 + "  " + f.Name + "\n"))
	}
	return hex.EncodeToString(h.Sum(nil))
}

// Size is what all files have together.
func (r Release) Size() (n int64) {
	for _, f := range r.Files {
		n += f.Size
	}
	return n
}

// For reports whether the release is for a model.
func (r Release) For(model string) bool { return slices.Contains(r.Models, model) }

// combined is the name that a device of UC Software is told where a release has an image for
// each part number: it asks for that of its own part beside it.
const combined = "sip.ld"

// Location is where the image for a model is, beneath the place where images are
// served: "SHA256/name". It is empty when the release has none for it.
func (r Release) Location(model string) string { return r.locations(model)[0] }

// Other is the location of a second image for a model, of which there are two generations; empty: there is none.
func (r Release) Other(model string) string { return r.locations(model)[1] }

func (r Release) locations(model string) (out [2]string) {
	if r.Family == fleet.UCS && len(r.Files) > 1 {
		out[0] = r.Digest() + "/" + combined
		return out
	}
	n := 0
	for _, exact := range [...]bool{true, false} {
		for _, f := range r.Files {
			if n < len(out) && (exact && slices.Contains(f.Models, model) || !exact && n == 0 && len(f.Models) == 0) {
				out[n] = f.SHA256 + "/" + f.Name
				n++
			}
		}
	}
	return out
}

// Find returns the file of that name, whatever its case. Devices that put their part
// number in front of a name that has it already get what they mean.
func (r Release) Find(name string) (File, bool) {
	for _, n := range [...]string{name, undoubled(name)} {
		for _, f := range r.Files {
			if strings.EqualFold(f.Name, n) {
				return f, true
			}
		}
	}
	return File{}, false
}

// undoubled is a name without its first part, when the second is the same.
func undoubled(name string) string {
	first, rest, ok := strings.Cut(name, ".")
	if ok && strings.HasPrefix(rest, first+".") {
		return rest
	}
	return name
}
