package sim

import "fmt"

// maxCache is how many readings of shared files are kept. An account has a
// handful of those; past the limit the cache starts over.
const maxCache = 512

// parsed reads a file, or finds that another device has read the same bytes.
func (f *Fleet) parsed(sum [32]byte, shared bool, body []byte, parse func([]byte) (any, error)) (any, error) {
	if !shared {
		return parse(body)
	}
	// Two parsers never meet in one cache slot: a file is read by its family's.
	key := parsedKey{sum, fmt.Sprintf("%p", parse)}
	f.mu.Lock()
	v, ok := f.cache[key]
	f.mu.Unlock()
	if ok {
		return v, nil
	}
	v, err := parse(body)
	if err != nil {
		return nil, err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.cache) >= maxCache {
		clear(f.cache)
	}
	f.cache[key] = v
	return v, nil
}
