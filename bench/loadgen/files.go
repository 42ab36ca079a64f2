package loadgen

import (
	"errors"
	"fmt"
	"hash/maphash"
	"os"
	"path"
	"path/filepath"
	"sync"
)

// Files is what each path holds. The first answer is the reference; every
// later one, of any target, must have the same bytes.
type Files struct {
	// Dir, when set, gets one copy of each file below it, for a server of files.
	Dir   string
	seed  maphash.Seed
	paths sync.Map // path → *content
}

// A content is a file and the files it names.
type content struct {
	sum    uint64
	size   int
	follow links
}

// NewFiles returns Files that know nothing yet. An empty dir saves nothing.
func NewFiles(dir string) *Files { return &Files{Dir: dir, seed: maphash.MakeSeed()} }

// Size is the length of what path holds, and whether it has been seen.
func (f *Files) Size(path string) (int, bool) {
	c, ok := f.paths.Load(path)
	if !ok {
		return 0, false
	}
	return c.(*content).size, true
}

// Each calls do with each path and its length, in no order.
func (f *Files) Each(do func(path string, size int)) {
	f.paths.Range(func(k, v any) bool {
		do(k.(string), v.(*content).size)
		return true
	})
}

func (f *Files) get(at string) *content {
	if c, ok := f.paths.Load(at); ok {
		return c.(*content)
	}
	return nil
}

// see compares an answer with what the path held before.
func (f *Files) see(at, family string, body []byte) (*content, error) {
	if len(body) == 0 {
		return nil, errors.New("a 200 without a body")
	}
	sum := maphash.Bytes(f.seed, body)
	if c := f.get(at); c != nil {
		if c.sum != sum || c.size != len(body) {
			return nil, fmt.Errorf("other bytes than before (%d, were %d)", len(body), c.size)
		}
		return c, nil
	}
	c := &content{sum: sum, size: len(body), follow: read(family, body)}
	if old, was := f.paths.LoadOrStore(at, c); was {
		if old.(*content).sum != sum {
			return nil, errors.New("two answers at once with other bytes")
		}
		return old.(*content), nil
	}
	if f.Dir == "" {
		return c, nil
	}
	name := filepath.Join(f.Dir, filepath.FromSlash(path.Clean("/"+at)))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return nil, err
	}
	return c, os.WriteFile(name, body, 0o644)
}

// Tags are the ETags that one target gave. With them, a path that was seen
// before is asked for with If-None-Match.
type Tags struct {
	off  bool
	tags sync.Map // path → string
}

func (t *Tags) get(path string) string {
	if t.off {
		return ""
	}
	s, _ := t.tags.Load(path)
	tag, _ := s.(string)
	return tag
}

func (t *Tags) set(path, tag string) {
	if t.off || tag == "" {
		return
	}
	if _, known := t.tags.Load(path); !known {
		t.tags.Store(path, tag)
	}
}

// Walk lists the paths that a device read in its boot, in order, as far as
// they are known.
func (f *Files) Walk(d Device) (paths []string) {
	p := phone{d: d}
	add := func(name string) *content {
		c := f.get(d.Dir + name)
		if c != nil {
			paths = append(paths, d.Dir+name)
		}
		return c
	}
	if d.Family == "j100" {
		c := add("J100Supgrade.txt")
		for hops := 0; c != nil && len(c.follow.next) > 0 && hops < 10; hops++ {
			c = add(p.local(c.follow.next[0]))
		}
		return paths
	}
	if c := add(d.MAC + ".cfg"); c != nil {
		for _, name := range c.follow.next {
			add(p.local(name))
		}
	}
	return paths
}
