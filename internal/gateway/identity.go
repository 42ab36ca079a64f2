package gateway

import (
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"muster/internal/secret"
)

// An identity is who a gateway is for its server. It is a file of the data folder,
// whole or not there; the password in it is sealed by the folder's key.
type identity struct {
	Gateway  string   `json:"gatewayId"`
	URL      string   `json:"channel"`
	ClientID string   `json:"clientId"`
	User     string   `json:"user"`
	Sealed   string   `json:"password"`
	Trust    []string `json:"trust,omitempty"` // PEM; none: the system's roots
	Token    string   `json:"token"`           // SHA-256 of the one that it was got with

	password secret.Text
}

const (
	identityFile = "identity.json"
	keyFile      = "gateway.key"
	stateFile    = "state"
)

// openData makes the folder if it must, takes it for this process and returns its key.
func openData(dir string) (*secret.Keyring, *os.File, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, nil, err
	}
	if s, err := os.Stat(dir); err == nil && s.Mode().Perm()&0o077 != 0 {
		if err := os.Chmod(dir, 0o700); err != nil { //nolint:gosec // a folder is entered
			return nil, nil, fmt.Errorf("%s can be read by others: %w", dir, err)
		}
	}
	held, err := hold(filepath.Join(dir, "lock"))
	if err != nil {
		return nil, nil, fmt.Errorf("%s is used by another gateway that runs: %w", dir, err)
	}
	// A new key beside an old identity would only hide that the key is lost.
	_, err = os.Stat(filepath.Join(dir, identityFile))
	master, err := secret.LoadMaster(filepath.Join(dir, keyFile), errors.Is(err, os.ErrNotExist))
	if err == nil {
		var k *secret.Keyring
		if k, err = secret.NewKeyring(master); err == nil {
			return k, held, nil
		}
	}
	_ = held.Close()
	return nil, nil, fmt.Errorf("the key of the data folder: %w", err)
}

// loadIdentity returns nil when the folder has none yet.
func loadIdentity(dir string, keys *secret.Keyring) (*identity, error) {
	path := filepath.Join(dir, identityFile)
	b, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	id := &identity{}
	if err := json.Unmarshal(b, id); err != nil || id.Gateway == "" {
		return nil, fmt.Errorf("%s is damaged: move it away, and start with a new token (muster gateway rotate)", path)
	}
	if id.password, err = keys.Open("gateway/password/"+id.Gateway, id.Sealed); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return id, nil
}

func (id *identity) save(dir string, keys *secret.Keyring) error {
	id.Sealed = keys.Seal("gateway/password/"+id.Gateway, id.password)
	b, err := json.MarshalIndent(id, "", "  ")
	if err != nil {
		return err
	}
	path := filepath.Join(dir, identityFile)
	f, err := os.CreateTemp(dir, "."+identityFile+"-*") // 0600
	if err != nil {
		return err
	}
	_, err = f.Write(append(b, '\n'))
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name())
		return err
	}
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
	return nil
}

// roots returns whom to trust, nil for the system's roots. more is PEM besides.
func (id *identity) roots(more []byte) (*x509.CertPool, error) {
	if len(id.Trust) == 0 && len(more) == 0 {
		return nil, nil
	}
	pool := x509.NewCertPool()
	n := 0
	for _, t := range id.Trust {
		if pool.AppendCertsFromPEM([]byte(t)) {
			n++
		}
	}
	if pool.AppendCertsFromPEM(more) {
		n++
	}
	if n == 0 {
		return nil, errors.New("none of the roots to trust is a PEM certificate")
	}
	return pool, nil
}

func hashOf(t secret.Text) string {
	sum := sha256.Sum256([]byte(t.Reveal()))
	return hex.EncodeToString(sum[:])
}
