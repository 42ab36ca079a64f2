package access

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"

	"muster/internal/fault"
)

// Bounds of a password. Length is what counts; nothing is asked of its letters.
const (
	MinPassword = 12  // characters
	MaxPassword = 256 // bytes
)

// A Cost is what one guess at a password takes.
type Cost struct {
	Memory  uint32 // KiB
	Passes  uint32
	Threads uint8
}

// StandardCost is 26 ms and 19 MiB on a small machine.
var StandardCost = Cost{Memory: 19 << 10, Passes: 2, Threads: 1}

// A Hasher makes and checks hashes of passwords, a few at a time: each takes memory.
type Hasher struct {
	cost  Cost
	turn  chan struct{}
	dummy string
}

// hashing is how many passwords are hashed at once.
const hashing = 2

// NewHasher is a hasher whose new hashes have this cost. Those of other costs are checked too.
func NewHasher(c Cost) *Hasher {
	h := &Hasher{cost: c, turn: make(chan struct{}, hashing)}
	h.dummy = encodeHash(c, make([]byte, saltSize), make([]byte, keySize))
	return h
}

const (
	saltSize = 16
	keySize  = 32
)

// Hash is what is kept of a password: argon2id with its cost and a salt of its own, in the
// usual text form.
func (h *Hasher) Hash(ctx context.Context, password string) (string, error) {
	salt := make([]byte, saltSize)
	_, _ = rand.Read(salt) // never fails: the runtime ends the process instead
	key, err := h.key(ctx, h.cost, password, salt)
	return encodeHash(h.cost, salt, key), err
}

// Fits reports whether a password is the one that hash was made of. No hash fits none, and
// takes as long.
func (h *Hasher) Fits(ctx context.Context, hash, password string) (bool, error) {
	some := hash != ""
	if !some {
		hash = h.dummy
	}
	c, salt, want, err := decodeHash(hash)
	if err != nil {
		return false, err
	}
	got, err := h.key(ctx, c, password, salt)
	return err == nil && some && subtle.ConstantTimeCompare(got, want) == 1, err
}

func (h *Hasher) key(ctx context.Context, c Cost, password string, salt []byte) ([]byte, error) {
	select {
	case h.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-h.turn }()
	return argon2.IDKey([]byte(password), salt, c.Passes, c.Memory, c.Threads, keySize), nil
}

func encodeHash(c Cost, salt, key []byte) string {
	b := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, c.Memory, c.Passes, c.Threads, b.EncodeToString(salt), b.EncodeToString(key))
}

func decodeHash(text string) (c Cost, salt, key []byte, err error) {
	bad := fault.New(fault.Unavailable, "the hash of a password is damaged")
	part := strings.Split(text, "$")
	if len(part) != 6 || part[1] != "argon2id" || part[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return c, nil, nil, bad
	}
	if _, err := fmt.Sscanf(part[3], "m=%d,t=%d,p=%d", &c.Memory, &c.Passes, &c.Threads); err != nil || c.Memory > 1<<21 || c.Passes == 0 || c.Passes > 100 || c.Threads == 0 {
		return c, nil, nil, bad
	}
	salt, err = base64.RawStdEncoding.DecodeString(part[4])
	if err == nil {
		key, err = base64.RawStdEncoding.DecodeString(part[5])
	}
	if err != nil || len(key) != keySize {
		return c, nil, nil, bad
	}
	return c, salt, key, nil
}

// CheckPassword reports what is wrong with a new password of a member.
func CheckPassword(pointer, password string, m Member) error {
	lower, n := strings.ToLower(password), utf8.RuneCountInString(password)
	at, _, _ := strings.Cut(strings.ToLower(m.Email), "@")
	switch {
	case n < MinPassword:
		return fault.Bad(pointer, "tooShort", "a password has at least %d characters", MinPassword)
	case len(password) > MaxPassword:
		return fault.Bad(pointer, "tooLong", "a password has at most %d bytes", MaxPassword)
	case strings.Count(password, password[:1]) == len(password),
		len(at) > 3 && n < len(at)+8 && strings.Contains(lower, at),
		m.Email != "" && strings.Contains(lower, strings.ToLower(m.Email)):
		return fault.Bad(pointer, "guessable", "this password is too easy to guess")
	}
	return nil
}
