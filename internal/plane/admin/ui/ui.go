// Package ui serves the portal: the files that web/ is built into, which the binary holds.
package ui

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
)

//go:embed all:dist
var built embed.FS

// CSP is what the portal's pages may do: use what this server sends, and ask this server.
const CSP = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

// A Portal is a build of web/.
type Portal struct {
	files map[string]*file
}

// A file is ready to send, but for its compressed form, which is made when somebody wants it.
type file struct {
	body  []byte
	kind  string
	etag  string
	small func() []byte // gzip; nil when that is not smaller
}

// Built is the portal in this binary; nil when it was built without one.
func Built() *Portal {
	dist, err := fs.Sub(built, "dist")
	if err != nil {
		return nil
	}
	return New(dist)
}

// New is the portal of a folder; nil when there is none in it.
func New(dist fs.FS) *Portal {
	p := &Portal{files: map[string]*file{}}
	err := fs.WalkDir(dist, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := fs.ReadFile(dist, name)
		if err == nil {
			p.files[name] = newFile(name, body)
		}
		return err
	})
	if err != nil || p.files["index.html"] == nil {
		return nil
	}
	return p
}

// kinds are not left to the machine, whose own list may lack them.
var kinds = map[string]string{".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".svg": "image/svg+xml", ".json": "application/json",
	".woff2": "font/woff2", ".png": "image/png", ".webmanifest": "application/manifest+json", ".txt": "text/plain; charset=utf-8"}

func newFile(name string, body []byte) *file {
	sum := sha256.Sum256(body)
	f := &file{body: body, kind: kinds[path.Ext(name)], etag: `"` + hex.EncodeToString(sum[:12]) + `"`}
	if f.kind == "" {
		f.kind = mime.TypeByExtension(path.Ext(name))
	}
	f.small = sync.OnceValue(func() []byte {
		if strings.HasPrefix(f.kind, "font/") || f.kind == "image/png" || len(body) < 1000 {
			return nil
		}
		var b bytes.Buffer
		w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // the level is one
		_, _ = w.Write(body)
		_ = w.Close()
		if b.Len() >= len(body) {
			return nil
		}
		return b.Bytes()
	})
	return f
}

// Serve answers a request for a file of the portal, or for one of its pages, whatever the
// path: the portal knows its pages itself. Nothing is written and false is returned for
// what is neither.
func (p *Portal) Serve(w http.ResponseWriter, r *http.Request) bool {
	if p == nil || r.Method != http.MethodGet && r.Method != http.MethodHead {
		return false
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	f := p.files[name]
	if base := path.Base(name); strings.HasPrefix(base, ".") {
		f = nil
	}
	if f == nil {
		if strings.HasPrefix(name, "assets/") || name != "" && !strings.Contains(r.Header.Get("Accept"), "text/html") {
			return false
		}
		name, f = "index.html", p.files["index.html"]
	}
	h := w.Header()
	h.Set("Content-Security-Policy", CSP)
	switch {
	case name == "index.html":
		h.Set("Cache-Control", "no-store")
	case strings.HasPrefix(name, "assets/"): // their names change with what is in them
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	default:
		h.Set("Cache-Control", "no-cache")
	}
	f.send(w, r)
	return true
}

func (f *file) send(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", f.kind)
	h.Set("ETag", f.etag)
	h.Set("Vary", "Accept-Encoding")
	if strings.Contains(r.Header.Get("If-None-Match"), f.etag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	body := f.body
	if accepts(r.Header.Get("Accept-Encoding")) {
		if small := f.small(); small != nil {
			body = small
			h.Set("Content-Encoding", "gzip")
		}
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(http.StatusOK)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body)
	}
}

// accepts reports whether gzip is among the encodings that a browser takes.
func accepts(encodings string) bool {
	for e := range strings.SplitSeq(encodings, ",") {
		name, q, _ := strings.Cut(strings.TrimSpace(e), ";")
		if strings.EqualFold(strings.TrimSpace(name), "gzip") && strings.ReplaceAll(q, " ", "") != "q=0" {
			return true
		}
	}
	return false
}
