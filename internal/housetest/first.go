package housetest

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"muster/internal/store/storetest/litefile"
)

// firsts are what a first start makes and a test seldom looks at, kept for later
// houses of this process: making two RSA keys and a schema takes longer than most
// stories. Houses that stand at one time have roots of their own.
var firsts struct {
	mu    sync.Mutex
	taken map[int]bool
	pki   map[string]map[string][]byte
}

// furnish puts a database, its key and the root of an earlier house into a new folder. What
// it returns keeps what the first house of its kind made.
func furnish(t testing.TB, dir string, settings []string) (made func()) {
	t.Helper()
	host := ""
	for _, s := range settings {
		if strings.HasPrefix(s, "database=") || strings.HasPrefix(s, "data=") {
			return func() {}
		}
		if strings.HasPrefix(s, "public-host=") {
			host = s
		}
	}
	key := make([]byte, 32)
	_, _ = rand.Read(key)
	must(t, os.WriteFile(filepath.Join(dir, "master.key"), fmt.Appendf(nil, "%x\n", key), 0o600))
	litefile.Put(t, filepath.Join(dir, "muster.db"))

	firsts.mu.Lock()
	defer firsts.mu.Unlock()
	if firsts.taken == nil {
		firsts.taken, firsts.pki = map[int]bool{}, map[string]map[string][]byte{}
	}
	place := 0
	for firsts.taken[place] {
		place++
	}
	firsts.taken[place] = true
	t.Cleanup(func() {
		firsts.mu.Lock()
		defer firsts.mu.Unlock()
		delete(firsts.taken, place)
	})
	kind := fmt.Sprint(place, " ", host)
	if len(firsts.pki[kind]) > 0 {
		must(t, os.Mkdir(filepath.Join(dir, "pki"), 0o700))
		for name, text := range firsts.pki[kind] {
			must(t, os.WriteFile(filepath.Join(dir, "pki", name), text, 0o600))
		}
		return func() {}
	}
	return func() {
		files := map[string][]byte{}
		for _, name := range []string{"root.pem", "root.key", "server-ecdsa.pem", "server-rsa.pem"} {
			text, err := os.ReadFile(filepath.Join(dir, "pki", name))
			if errors.Is(err, fs.ErrNotExist) {
				return
			}
			must(t, err)
			files[name] = text
		}
		firsts.mu.Lock()
		defer firsts.mu.Unlock()
		firsts.pki[kind] = files
	}
}
