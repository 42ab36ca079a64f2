package provision

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"sync"

	"github.com/maypok86/otter/v2"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

// A rendered is a file as it goes out. The tag is a hash of the bytes, so that
// the same state has the same ETag on every server and after a restart.
type rendered struct {
	body []byte   // the whole file; nil: pattern and told make it
	n    int      // its length
	tag  []string // one header value, ready to assign
	size []string

	pattern []byte // the body of one: its lines are for those that are still to be told
	told    []byte
}

func newRendered(body []byte) *rendered {
	return &rendered{body: body, n: len(body), tag: []string{dialect.Tag(body)}, size: []string{itoa(len(body))}}
}

// whole returns the file; scratch is used when it has to be put together.
func (f *rendered) whole(scratch []byte) []byte {
	if f.pattern == nil {
		return f.body
	}
	return untell(scratch[:0], f.pattern, f.told)
}

// A fileKey names everything that a file depends on. The address of the base stands for all that
// the account says beside its policies, and is never reused while an entry holds it.
type fileKey struct {
	base   *base
	stack  string // the layers, those of the shared file first
	family fleet.Family
	file   string
	model  string
	mac    fleet.MAC // zero when devices of one stack get the same bytes
	serial string
	// what the file says beside the settings
	server, address, root bool
	group                 int // of the profile, and one; 0: none is told
	trust                 string
	under                 string // what the site's bundle adds
	image                 string // that the file names
	identity              string // where the device gets its certificate, and by what
}

// A patternKey names files that are much alike.
type patternKey struct {
	base   *base
	family fleet.Family
	model  string
}

// fileCache keeps rendered files, bounded in bytes, keys counted. Devices' own
// files are kept as what they have otherwise than a pattern: 20,000 that would not
// fit whole are a quarter of the room.
type fileCache struct {
	c        *otter.Cache[fileKey, *rendered]
	patterns *otter.Cache[patternKey, *pattern]
}

func newFileCache(bytes int) *fileCache {
	return &fileCache{
		otter.Must(&otter.Options[fileKey, *rendered]{
			MaximumWeight: uint64(bytes - bytes/4),
			Weigher: func(k fileKey, r *rendered) uint32 {
				return uint32(len(r.body) + len(r.told) + len(k.stack) + len(k.file) + 400)
			},
		}),
		otter.Must(&otter.Options[patternKey, *pattern]{
			MaximumWeight: uint64(bytes / 4),
			Weigher:       func(_ patternKey, p *pattern) uint32 { return uint32(len(p.body) + 32*len(p.lines) + 200) },
		}),
	}
}

// keep takes a file that was just made, and leaves body to the caller.
func (c *fileCache) keep(k fileKey, body []byte) *rendered {
	out := newRendered(bytes.Clone(body)) // as long as it is, not as long as it might have become
	c.c.Set(k, out)
	return out
}

// keepAlike is keep for a file that is much like others.
func (c *fileCache) keepAlike(k fileKey, alike patternKey, body []byte) *rendered {
	if p, ok := c.patterns.GetIfPresent(alike); ok {
		if told := p.tell(body); len(told) <= len(body)/2 {
			out := newRendered(body)
			out.body, out.pattern, out.told = nil, p.body, bytes.Clone(told)
			c.c.Set(k, out)
			return out
		}
	}
	out := c.keep(k, body) // the first of its kind, or policies have changed since
	c.patterns.Set(alike, newPattern(out.body))
	return out
}

// give answers a GET or HEAD.
func (s *Server) give(a *answerer, r *http.Request, v *visit, acct *account, w *view, ask dialect.Ask, d fleet.Device, b *bundled, under underlay, file string) {
	switch ask.Kind {
	case dialect.Shared, dialect.Own:
		f := w.families[ask.Family]
		if f == nil {
			a.status(http.StatusNotFound, "no such family")
			return
		}
		out, err := s.render(r.Context(), w, f, ask, d, v.secure, under, false)
		if err != nil {
			if errors.Is(err, fault.Missing) && s.beneath(a, r, v, acct, w, b, file) {
				return
			}
			a.fail(err, "render "+ask.File)
			return
		}
		a.rendered(out, ask.Type)
		if v.record != nil {
			s.masks(v, w, f, ask, d, under, out)
		}
		// A HEAD is only a look. A file without secrets is no sync where those with
		// secrets are refused: the device would pass for one that has its settings.
		if ask.Sync && a.code < 400 && r.Method == http.MethodGet && (v.secure || w.prov.HTTP == fleet.HTTPAll) {
			s.sightings.synced(acct, v, ask, d)
			if ask.Secret && behind(d) && filesTell(d, ask.Family) {
				s.wasTold(acct, d)
			}
		}
	case dialect.Kept:
		if (ask.MAC == fleet.MAC{}) {
			a.status(http.StatusNotFound, "nobody's file")
			return
		}
		kept := keptFile{acct.id, ask.MAC, ask.File}
		if s.absent.knows(kept) {
			if s.beneath(a, r, v, acct, w, b, file) {
				return
			}
			a.status(http.StatusNotFound, "the device left no such file")
			return
		}
		before := s.absent.now()
		body, err := s.o.Store.Upload(r.Context(), acct.id, ask.MAC, ask.File)
		if err != nil {
			if errors.Is(err, fault.Missing) {
				s.absent.add(kept, before)
				if s.beneath(a, r, v, acct, w, b, file) {
					return
				}
			}
			a.fail(err, "the device left no such file") // 404 is the usual answer: it has no overrides
			return
		}
		if len(body) == 0 { // an empty 200 would reset the phone
			a.status(http.StatusNotFound, "the file is empty")
			return
		}
		a.file(body, ask.Type)
		v.shows(fleet.ShowsUpload)
	default:
		if s.beneath(a, r, v, acct, w, b, file) {
			return
		}
		a.status(http.StatusNotFound, "no such file here") // optional everywhere; the phone goes on
	}
}

// A workbench is what files are made with, one after the other.
type workbench struct {
	settings policy.Scratch
	file     []byte
}

var workbenches = sync.Pool{New: func() any { return &workbench{file: make([]byte, 0, 32<<10)} }}

// render makes a file or takes it from the cache. Masked, it is the same without its secrets, and not kept.
func (s *Server) render(ctx context.Context, w *view, f *stack.Family, ask dialect.Ask, d fleet.Device, secure bool, under underlay, masked bool) (*rendered, error) {
	d.Family = ask.Family
	if d.MAC == (fleet.MAC{}) {
		d.MAC = ask.MAC
	}
	if d.Model == "" {
		d.Model = ask.Model
	}
	if d.Serial == "" {
		d.Serial = ask.Serial
	}
	bench := workbenches.Get().(*workbench)
	defer workbenches.Put(bench)
	image := s.image(ctx, ask, d)
	if ask.Bare && !masked { // to make it costs less than to keep one of each device
		body, err := bench.make(f, ask, d, f.Shared, stack.Told{Image: image})
		if err != nil {
			return nil, err
		}
		return newRendered(bytes.Clone(body)), nil
	}
	k := fileKey{base: w.base, stack: f.SharedKey, family: ask.Family, file: ask.File, under: under.tag, image: image.Path + image.Other}
	var told stack.Told
	if ask.Kind == dialect.Own {
		var key [128]byte
		k.stack, k.model, k.mac, k.serial = string(f.Key(key[:0], d)), d.Model, d.MAC, d.Serial
		if ask.Alike && !(ask.Secret && w.prov.Current.PerDevice()) {
			k.mac, k.serial, k.file = fleet.MAC{}, "", ""
		}
		if ask.Secret {
			told = s.tell(w, d)
			if k.trust = told.Trust; told.Home != nil {
				k.group = told.Home.Group + 1
			}
			k.server, k.address = told.Server != nil, told.Address != nil
			if i := s.identity(ctx, w, d, secure); i != nil {
				told.Identity, k.identity = i, identityKey(i)
			}
		}
		if k.server && !secure && s.o.Private != nil && s.o.Private() {
			told.Root, k.root = string(s.o.Root()), true
		}
	}
	if masked {
		told.Image = image
		return s.renderMasked(bench, w, f, ask, d, told, under)
	}
	if out, ok := s.files.c.GetIfPresent(k); ok {
		return out, nil
	}
	if told.Image = image; under.tag != "" {
		told.Under = &under.Under
	}
	if ask.Kind == dialect.Shared {
		body, err := bench.make(f, ask, d, f.Shared, told)
		if err != nil {
			return nil, err
		}
		return s.files.keep(k, body), nil
	}
	body, err := bench.make(f, ask, d, f.Values(d, &bench.settings), told.Own(w.prov.Current, d.MAC))
	if err != nil {
		return nil, err
	}
	return s.files.keepAlike(k, patternKey{w.base, ask.Family, d.Model}, body), nil
}

// tell is what d is told of the server.
func (s *Server) tell(w *view, d fleet.Device) stack.Told {
	told := stack.Tell(w.prov, d, &w.server)
	if s.o.Certificates == nil || told.Home == nil {
		return told
	}
	return told.Trusting(s.o.Certificates(), s.o.Private != nil && s.o.Private())
}

// image is the release that a file of the device names, where one does. What the device says now
// that it runs is newer than what is known of it.
func (s *Server) image(ctx context.Context, ask dialect.Ask, d fleet.Device) dialect.Image {
	if s.o.Image == nil || ask.Part || ask.Secret && ask.Family != fleet.J100 || d.ID == "" && d.MAC == (fleet.MAC{}) {
		return dialect.Image{}
	}
	if ask.Build != "" {
		d.SoftwareVersion = ask.Build
	}
	return s.o.Image(ctx, d)
}

// make returns a file that is good until the next is made.
func (b *workbench) make(f *stack.Family, ask dialect.Ask, d fleet.Device, settings policy.Effective, told stack.Told) ([]byte, error) {
	return b.makeOf(f, ask, f.Input(ask, d, settings, told))
}

func (b *workbench) makeOf(f *stack.Family, ask dialect.Ask, in dialect.Input) ([]byte, error) {
	body, err := f.Dialect.Render(b.file[:0], ask, in)
	if err != nil {
		return nil, err
	}
	if len(body) == 0 { // an empty 200 tells a phone to take the defaults for everything
		return nil, fault.New(fault.Missing, "nothing to say in %s", ask.File)
	}
	b.file = body
	return body, nil
}

// take stores a PUT. It is on disk before the 2xx.
func (s *Server) take(a *answerer, r *http.Request, acct *account, ask dialect.Ask) {
	if ask.Kind != dialect.Kept && ask.Kind != dialect.Log || (ask.MAC == fleet.MAC{}) {
		a.status(http.StatusForbidden, "this file is not a device's to write") // phones go on without the upload
		return
	}
	limit := ask.Limit
	if limit <= 0 || limit > maxUpload {
		limit = maxUpload
	}
	body, ok := a.body(limit)
	if !ok {
		return
	}
	var err error
	if ask.Kind == dialect.Log {
		err = s.o.Store.AppendUpload(r.Context(), acct.id, ask.MAC, ask.File, body, limit)
	} else {
		err = s.o.Store.PutUpload(r.Context(), acct.id, ask.MAC, ask.File, body)
		s.absent.forget() // after an error too: the row may be there
	}
	if err != nil {
		a.fail(err, "store the upload")
		return
	}
	a.w.Header()["Content-Length"] = zeroLength
	a.code = http.StatusCreated
	a.w.WriteHeader(http.StatusCreated)
}
