package secret

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"strings"
)

// A Keyring seals texts under the server's master key, AES-256-GCM with a
// random nonce. Where names the place the text is kept in ("credential/acc_1/7");
// it is bound to the ciphertext, so that a row copied to another place does not
// open there.
type Keyring struct {
	id   string // first characters of the key's hash: which key sealed this
	aead cipher.AEAD
	more []byte // what Derive starts from
}

// ErrKey says that a text was sealed under another master key.
var ErrKey = errors.New("sealed under another master key: is master.key the one this database was made with?")

// NewKeyring derives the sealing key from a master key of 32 bytes.
func NewKeyring(master []byte) (*Keyring, error) {
	if len(master) != 32 {
		return nil, fmt.Errorf("the master key has %d bytes, want 32", len(master))
	}
	key, err := hkdf.Key(sha256.New, master, nil, "muster seal v1", 32)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		return nil, err
	}
	more, err := hkdf.Key(sha256.New, master, nil, "muster derive v1", 32)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(append([]byte("muster key id v1"), master...))
	return &Keyring{id: fmt.Sprintf("%x", sum[:4]), aead: aead, more: more}, nil
}

// Derive returns 32 bytes that every server with the same master key has, for
// one purpose and no other.
func (k *Keyring) Derive(purpose string) []byte {
	key, err := hkdf.Key(sha256.New, k.more, nil, purpose, 32)
	if err != nil {
		panic(err) // only for lengths that HKDF cannot give
	}
	return key
}

// ID tells master keys apart without telling anything about them.
func (k *Keyring) ID() string { return k.id }

// Seal encrypts t for the given place. An empty text seals to "".
func (k *Keyring) Seal(where string, t Text) string {
	if t.Empty() {
		return ""
	}
	return "v1." + k.id + "." + base64.RawStdEncoding.EncodeToString(k.aead.Seal(nil, nil, []byte(t.s), []byte(where)))
}

// Open decrypts what Seal made for the same place. It fails with ErrKey when
// another master key sealed it.
func (k *Keyring) Open(where, sealed string) (Text, error) {
	if sealed == "" {
		return Text{}, nil
	}
	rest, ok := strings.CutPrefix(sealed, "v1.")
	id, body, ok2 := strings.Cut(rest, ".")
	if !ok || !ok2 {
		return Text{}, fmt.Errorf("sealed text at %s has an unknown form", where)
	}
	if id != k.id {
		return Text{}, ErrKey
	}
	b, err := base64.RawStdEncoding.DecodeString(body)
	if err != nil {
		return Text{}, fmt.Errorf("sealed text at %s is damaged: %w", where, err)
	}
	plain, err := k.aead.Open(nil, nil, b, []byte(where))
	if err != nil {
		return Text{}, fmt.Errorf("sealed text at %s is damaged or was moved: %w", where, err)
	}
	return Text{string(plain)}, nil
}

// LoadMaster reads a master key file, or makes one (0600) when there is none
// and create is set. The file holds 64 hex digits.
func LoadMaster(path string, create bool) ([]byte, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) && create {
		key := make([]byte, 32)
		_, _ = rand.Read(key)
		// Whole or not at all: half a key, left by a full disk, would be taken for a lost one.
		tmp := path + ".tmp"
		f, err := os.OpenFile(tmp, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
		if err != nil {
			return nil, err
		}
		_, err = fmt.Fprintf(f, "%x\n", key)
		if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
			_ = os.Remove(tmp)
			return nil, err
		}
		return key, os.Rename(tmp, path)
	}
	if err != nil {
		return nil, err
	}
	var key []byte
	if _, err := fmt.Sscanf(string(text), "%x", &key); err != nil || len(key) != 32 {
		return nil, fmt.Errorf("%s: want 64 hex digits", path)
	}
	return key, nil
}
