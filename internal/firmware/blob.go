package firmware

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"muster/internal/fault"
)

// Blobs keeps images in a folder, each in a file named by its SHA-256. It is safe for use by
// many goroutines, and for one process at a time.
type Blobs struct {
	dir string
	o   BlobOptions

	moving sync.Mutex // images get their names, and lose them

	mu    sync.Mutex
	used  int64            // bytes of all images, and of those that are being written
	sizes map[string]int64 // that used counts each image with
	known map[string]*blob
}

// BlobOptions bound a folder of images.
type BlobOptions struct {
	MaxImage int64 // bytes of one; 0 = 2 GiB
	MaxTotal int64 // bytes of all; 0 = 20 GiB
	// Alarm hears of an image that is not what its name says, or cannot be read, once for each
	// time that it changed; nil: nobody does.
	Alarm func(sum, why string)
	Now   func() time.Time // nil: time.Now
}

// A blob is what is known of one image.
type blob struct {
	mu      sync.Mutex // one reader looks, others wait for what it finds
	checked time.Time
	stamp   stamp
	size    int64
	fresh   bool   // it was written just before it was looked at: another write may bear the same time
	bad     string // why it is not given out; empty: it is sound
}

// A stamp tells a file from what it was: whatever touches the bytes changes it.
type stamp struct {
	size    int64
	written int64
	changed int64 // of the inode, where the system says it
	inode   uint64
}

// recheck is how long the hash of a file that nobody has touched is believed: disks forget.
const recheck = time.Hour

// tick is more than the clocks of file systems jump by.
const tick = time.Second

const partial = ".part-" // begins the names of files that are being written

// OpenBlobs opens the folder, making it when there is none, and removes what a process that was
// killed left half written.
func OpenBlobs(dir string, o BlobOptions) (*Blobs, error) {
	if o.MaxImage == 0 {
		o.MaxImage = 2 << 30
	}
	if o.MaxTotal == 0 {
		o.MaxTotal = 20 << 30
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Alarm == nil {
		o.Alarm = func(string, string) {}
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	b := &Blobs{dir: dir, o: o, sizes: map[string]int64{}, known: map[string]*blob{}}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), partial) {
			if err := os.Remove(filepath.Join(dir, e.Name())); err != nil {
				return nil, err
			}
			continue
		}
		if info, err := e.Info(); err == nil && isSum(e.Name()) {
			b.used, b.sizes[e.Name()] = b.used+info.Size(), info.Size()
		}
	}
	return b, nil
}

// isSum reports whether a text is a SHA-256 in lower-case hex.
func isSum(s string) bool {
	return len(s) == 2*sha256.Size && strings.Trim(s, "0123456789abcdef") == ""
}

// MaxImage is the size of the largest image that Put takes.
func (b *Blobs) MaxImage() int64 { return b.o.MaxImage }

// Put keeps what r gives, and returns its SHA-256 and length. It is on disk under its name when
// Put returns, whole, or nothing is. What is there already is kept once.
// What is too long is fault.Invalid, "tooLarge"; no room for it is fault.Unavailable, "quota". An error of r's is returned as it is.
func (b *Blobs) Put(r io.Reader) (sum string, size int64, err error) {
	p, err := b.stage(r, b.o.MaxImage)
	if err != nil {
		return "", 0, err
	}
	defer p.drop()
	return p.sum, p.size, b.adopt(p)
}

// A staged file is in the folder, under no name that anybody asks for.
type staged struct {
	*os.File
	b    *Blobs
	sum  string
	size int64
	kept bool
}

// drop removes it, unless it was kept, and gives its room back.
func (p *staged) drop() {
	_ = p.Close()
	if !p.kept {
		_ = os.Remove(p.Name())
		p.b.take(-p.size)
	}
}

// stage writes r into the folder, with its hash and within what there is room for.
func (b *Blobs) stage(r io.Reader, most int64) (*staged, error) {
	f, err := os.CreateTemp(b.dir, partial)
	if err != nil {
		return nil, fault.New(fault.Unavailable, "images cannot be written").Because(err)
	}
	p := &staged{File: f, b: b}
	h := sha256.New()
	buf := make([]byte, 256<<10)
	for err == nil {
		var n int
		n, err = r.Read(buf)
		switch {
		case n == 0:
			continue
		case p.size+int64(n) > most:
			err = fault.Coded(fault.Invalid, "tooLarge", "an image may have at most %d MB", most>>20)
			continue
		case !b.take(int64(n)):
			err = fault.Coded(fault.Unavailable, "quota", "there is no room for the image: images may have %d MB together; delete releases that nobody needs", b.o.MaxTotal>>20)
			continue
		}
		p.size += int64(n)
		h.Write(buf[:n])
		if _, wrong := f.Write(buf[:n]); wrong != nil {
			err = fault.New(fault.Unavailable, "images cannot be written").Because(wrong)
		}
	}
	if !errors.Is(err, io.EOF) {
		p.drop()
		return nil, err
	}
	p.sum = hex.EncodeToString(h.Sum(nil))
	return p, nil
}

// take takes room, when there is so much.
func (b *Blobs) take(n int64) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.used+n > b.o.MaxTotal {
		return false
	}
	b.used += n
	return true
}

// counts replaces what an image counts with by what is staged already, or by nothing.
func (b *Blobs) counts(sum string, size int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.used -= b.sizes[sum]
	if b.sizes[sum] = size; size == 0 {
		delete(b.sizes, sum)
	}
}

// Used are the bytes of all images.
func (b *Blobs) Used() int64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.used
}

// adopt gives a staged file its name.
func (b *Blobs) adopt(p *staged) error {
	if err := p.Sync(); err != nil {
		return fault.New(fault.Unavailable, "images cannot be written").Because(err)
	}
	b.moving.Lock()
	defer b.moving.Unlock()
	to := b.path(p.sum)
	if b.sound(p.sum) == nil {
		// Once is enough: what was staged is dropped. To Sweep the image is a new one again.
		return os.Chtimes(to, time.Time{}, b.o.Now())
	}
	if err := os.Rename(p.Name(), to); err != nil {
		return fault.New(fault.Unavailable, "images cannot be written").Because(err)
	}
	p.kept = true
	b.counts(p.sum, p.size) // a damaged one made way
	b.forget(p.sum)
	if d, err := os.Open(b.dir); err == nil { // the name, too, is there after a power cut
		err = errors.Join(d.Sync(), d.Close())
		if err != nil {
			return fault.New(fault.Unavailable, "images cannot be written").Because(err)
		}
	}
	return nil
}

func (b *Blobs) path(sum string) string { return filepath.Join(b.dir, sum) }

func (b *Blobs) of(sum string) *blob {
	b.mu.Lock()
	defer b.mu.Unlock()
	k := b.known[sum]
	if k == nil {
		k = &blob{}
		b.known[sum] = k
	}
	return k
}

func (b *Blobs) forget(sum string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.known, sum)
}

// An Image is open for reading. Close it.
type Image struct {
	*os.File
	Size    int64
	Written time.Time
}

// Open opens an image, once its bytes are known to be what its name says. fault.Missing when there is none,
// fault.Unavailable, "imageDamaged", when it was cut short, changed, or cannot be read.
func (b *Blobs) Open(sum string) (*Image, error) {
	if !isSum(sum) {
		return nil, fault.New(fault.Missing, "no such image")
	}
	f, err := os.Open(b.path(sum))
	if errors.Is(err, fs.ErrNotExist) {
		b.forget(sum)
		return nil, fault.New(fault.Missing, "no such image")
	}
	if err != nil {
		return nil, damaged().Because(err)
	}
	k := b.of(sum)
	k.mu.Lock()
	defer k.mu.Unlock()
	info, err := f.Stat()
	if err == nil {
		now := stampOf(info)
		if now != k.stamp || k.fresh || k.checked.IsZero() || b.o.Now().Sub(k.checked) >= recheck {
			was := k.bad
			k.fresh = time.Since(time.Unix(0, max(now.changed, now.written))) < tick
			k.bad, k.stamp, k.size, k.checked = b.look(f, sum), now, info.Size(), b.o.Now()
			if k.bad != "" && k.bad != was {
				b.o.Alarm(sum, k.bad)
			}
		}
		if k.bad == "" {
			if _, err = f.Seek(0, io.SeekStart); err == nil {
				return &Image{f, k.size, info.ModTime()}, nil
			}
		}
	}
	_ = f.Close()
	return nil, damaged().Because(err)
}

func damaged() *fault.Error {
	return fault.Coded(fault.Unavailable, "imageDamaged", "the image on this server is damaged: upload the release again")
}

// look hashes a file, and says what is wrong with it.
func (b *Blobs) look(f io.Reader, sum string) string {
	h := sha256.New()
	n, err := io.CopyBuffer(h, onlyReader{f}, make([]byte, 256<<10))
	switch got := hex.EncodeToString(h.Sum(nil)); {
	case err != nil:
		return "it cannot be read: " + err.Error()
	case got != sum:
		return "its " + itoa(int(n)) + " bytes have the SHA-256 " + got
	}
	return ""
}

// onlyReader keeps io.Copy from being clever about files.
type onlyReader struct{ io.Reader }

// sound reports whether an image can be given out.
func (b *Blobs) sound(sum string) error {
	f, err := b.Open(sum)
	if err != nil {
		return err
	}
	return f.Close()
}

// Check looks at all images, until ctx ends: what is damaged is known, and told, before a device asks.
func (b *Blobs) Check(ctx context.Context) error {
	entries, err := os.ReadDir(b.dir)
	for _, e := range entries {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if isSum(e.Name()) {
			_ = b.sound(e.Name()) // the alarm tells
		}
	}
	return err
}

// grace keeps a new image from being swept before the release that it is for is written down.
const grace = time.Hour

// Sweep removes images that nothing needs, and returns how many.
func (b *Blobs) Sweep(needed func(sum string) bool) (n int, err error) {
	b.moving.Lock()
	defer b.moving.Unlock()
	entries, err := os.ReadDir(b.dir)
	if err != nil {
		return 0, err
	}
	for _, e := range entries {
		info, gone := e.Info()
		if gone != nil || !isSum(e.Name()) || b.o.Now().Sub(info.ModTime()) < grace || needed(e.Name()) {
			continue
		}
		if wrong := os.Remove(b.path(e.Name())); wrong != nil {
			err = errors.Join(err, wrong)
			continue
		}
		b.counts(e.Name(), 0)
		b.forget(e.Name())
		n++
	}
	return n, err
}

// Present reports whether all images of a release are there, as long as they should be, and not known to
// be damaged. It reads none of them.
func (b *Blobs) Present(r Release) bool {
	for _, f := range r.Files {
		info, err := os.Stat(b.path(f.SHA256))
		if err != nil || info.Size() != f.Size {
			return false
		}
		k := b.of(f.SHA256)
		k.mu.Lock()
		bad := k.bad != "" && k.stamp == stampOf(info)
		k.mu.Unlock()
		if bad {
			return false
		}
	}
	return true
}
