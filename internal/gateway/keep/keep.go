package keep

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"muster/internal/secret"
)

const (
	place     = "gateway/keep" // what lines are sealed for
	spareSize = 1 << 20        // bytes of past entries that are no reason to write the file anew
	perLine   = 100            // entries of a line of a file written anew
)

// A Change sets an entry; a nil Value takes it away.
type Change struct {
	Key   string          `json:"k"`
	Value json.RawMessage `json:"v,omitempty"`
}

// Put is the Change that sets key to the JSON of v.
func Put(key string, v any) Change {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // only our own plain types are kept
	}
	return Change{key, b}
}

// Drop is the Change that takes key away.
func Drop(key string) Change { return Change{Key: key} }

// A Keep is an open file of entries. It is safe for use by many goroutines.
type Keep struct {
	path string
	keys *secret.Keyring

	mu    sync.Mutex
	live  map[string]json.RawMessage
	alive int64  // bytes of live
	wait  []byte // lines that are not in the file yet
	last  uint64 // number of the newest of them

	disk  sync.Mutex // one writes at a time, and takes what waits with it; before mu
	file  *os.File
	size  int64
	saved uint64 // number of the newest line that is on disk
}

// Open reads the file at path, or begins one. A damaged file is set aside under
// the name that is returned, and what could be read of it is kept on: ask
// whoever told it for the rest. ErrKey of package secret when another key sealed it.
func Open(path string, keys *secret.Keyring) (k *Keep, aside string, err error) {
	k = &Keep{path: path, keys: keys, live: map[string]json.RawMessage{}}
	content, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, "", err
	}
	damaged, err := k.read(content)
	if err != nil {
		return nil, "", err
	}
	if damaged {
		aside = fmt.Sprintf("%s.damaged-%s", path, time.Now().UTC().Format("20060102T150405.000"))
		if err := os.Rename(path, aside); err != nil {
			return nil, "", err
		}
	}
	if err := k.renew(); err != nil {
		return nil, aside, err
	}
	return k, aside, nil
}

// read takes in lines. The last may be torn: nobody was told that it was saved.
func (k *Keep) read(content []byte) (damaged bool, err error) {
	for len(content) > 0 {
		line, rest, whole := bytes.Cut(content, []byte("\n"))
		if !whole {
			break
		}
		content = rest
		text, err := k.keys.Open(place, string(line))
		if errors.Is(err, secret.ErrKey) && k.empty() && sealed(line) {
			return false, fmt.Errorf("%s: %w", k.path, err)
		}
		var all []Change
		if err != nil || text.Empty() || json.Unmarshal([]byte(text.Reveal()), &all) != nil {
			damaged = true
			continue
		}
		k.apply(all)
	}
	return damaged, nil
}

func (k *Keep) empty() bool { return len(k.live) == 0 }

// sealed tells a whole line of another key from one whose key's name is damaged.
func sealed(line []byte) bool {
	parts := strings.Split(string(line), ".")
	return len(parts) == 3 && parts[0] == "v1" && len(parts[1]) == 8
}

func (k *Keep) apply(all []Change) {
	for _, c := range all {
		if old, ok := k.live[c.Key]; ok {
			k.alive -= int64(len(c.Key) + len(old))
			delete(k.live, c.Key)
		}
		if c.Value != nil && string(c.Value) != "null" {
			k.live[c.Key] = c.Value
			k.alive += int64(len(c.Key) + len(c.Value))
		}
	}
}

// Get decodes the entry of key into out; false when there is none, or none that out can hold.
func (k *Keep) Get(key string, out any) bool {
	k.mu.Lock()
	b, ok := k.live[key]
	k.mu.Unlock()
	return ok && json.Unmarshal(b, out) == nil
}

// Under returns the entries whose key begins with prefix, by the rest of the key.
func (k *Keep) Under(prefix string) map[string]json.RawMessage {
	k.mu.Lock()
	defer k.mu.Unlock()
	out := map[string]json.RawMessage{}
	for key, v := range k.live {
		if rest, ok := strings.CutPrefix(key, prefix); ok {
			out[rest] = v
		}
	}
	return out
}

// Note makes changes that are on disk with the next Save or Flush: for what may be learnt anew.
func (k *Keep) Note(all ...Change) {
	if len(all) > 0 {
		k.note(all)
	}
}

func (k *Keep) note(all []Change) uint64 {
	b, err := json.Marshal(all)
	if err != nil {
		panic(err)
	}
	line := k.keys.Seal(place, secret.New(string(b))) + "\n"
	k.mu.Lock()
	defer k.mu.Unlock()
	k.apply(all)
	k.wait = append(k.wait, line...)
	k.last++
	return k.last
}

// Save makes changes, all or none of them, and returns when they are on disk. After
// an error they hold for this process, and are on disk with the next Save that has none.
func (k *Keep) Save(all ...Change) error {
	if len(all) == 0 {
		return nil
	}
	return k.flush(k.note(all))
}

// Flush puts on disk what was noted.
func (k *Keep) Flush() error {
	k.mu.Lock()
	last := k.last
	k.mu.Unlock()
	return k.flush(last)
}

func (k *Keep) flush(upTo uint64) error {
	k.disk.Lock()
	defer k.disk.Unlock()
	if k.saved >= upTo {
		return nil // somebody else took it with theirs
	}
	if k.file == nil {
		return os.ErrClosed
	}
	k.mu.Lock()
	lines, last := k.wait, k.last
	k.wait = nil
	past := k.size + int64(len(lines)) - 2*k.alive
	k.mu.Unlock()
	if past > spareSize {
		if err := k.renew(); err == nil {
			return nil
		} // no room for both: go on at the end of the old one
	}
	_, err := k.file.Write(lines)
	if err == nil {
		err = k.file.Sync()
	}
	if err != nil {
		_ = k.file.Truncate(k.size) // half a line in the middle would be damage
		_, _ = k.file.Seek(k.size, 0)
		k.mu.Lock()
		k.wait = append(lines, k.wait...)
		k.mu.Unlock()
		return fmt.Errorf("keep what the gateway has to do: %w", err)
	}
	k.size += int64(len(lines))
	k.saved = last
	return nil
}

// renew writes what lives into a new file and puts it in the place of the old one,
// whole or not at all. The caller has disk, or k for itself.
func (k *Keep) renew() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	dir := filepath.Dir(k.path)
	f, err := os.CreateTemp(dir, "."+filepath.Base(k.path)+"-*") // 0600
	if err != nil {
		return err
	}
	size, err := k.write(f)
	if err == nil {
		err = f.Sync()
	}
	if err == nil {
		err = os.Rename(f.Name(), k.path)
	}
	if err != nil {
		_ = f.Close()
		_ = os.Remove(f.Name())
		return fmt.Errorf("write %s: %w", k.path, err)
	}
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
	if k.file != nil {
		_ = k.file.Close()
	}
	k.file, k.size, k.wait, k.saved = f, size, nil, k.last
	return nil
}

func (k *Keep) write(f *os.File) (size int64, err error) {
	var batch []Change
	out := func() error {
		if len(batch) == 0 {
			return nil
		}
		b, err := json.Marshal(batch)
		if err != nil {
			panic(err)
		}
		n, err := f.WriteString(k.keys.Seal(place, secret.New(string(b))) + "\n")
		size += int64(n)
		batch = batch[:0]
		return err
	}
	for key, v := range k.live {
		if batch = append(batch, Change{key, v}); len(batch) == perLine {
			if err := out(); err != nil {
				return size, err
			}
		}
	}
	return size, out()
}

// Close puts on disk what was noted. Nothing is saved after it.
func (k *Keep) Close() error {
	err := k.Flush()
	k.disk.Lock()
	defer k.disk.Unlock()
	if k.file == nil {
		return err
	}
	err = errors.Join(err, k.file.Close())
	k.file = nil
	return err
}
