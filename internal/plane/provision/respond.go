package provision

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// An answerer writes the one answer of a request. Always with Content-Length:
// old stacks cannot read chunks, and phones keep the connection for the next file.
type answerer struct {
	w    http.ResponseWriter
	r    *http.Request
	v    *visit
	code int
	sent int
}

var (
	zeroLength = []string{"0"}
	noStore    = []string{"no-cache"}
	inBytes    = []string{"bytes"}
)

// status answers without a body. why goes to the log and to Provisioning
// Information, never to the device.
func (a *answerer) status(code int, why string) {
	a.v.why, a.code = why, code
	h := a.w.Header()
	h["Content-Length"] = zeroLength
	a.drain()
	a.w.WriteHeader(code)
}

// drain reads what is left of a small body, so that the connection can be used
// again: a 401 or 404 to a PUT must not cost a phone its connection.
func (a *answerer) drain() {
	if a.r.Header["Expect"] != nil {
		return // it waits for our word before it sends: net/http then says no, and closes
	}
	if a.r.Method == http.MethodPut && a.r.ContentLength > 0 && a.r.ContentLength <= 256<<10 {
		_, _ = io.CopyN(io.Discard, a.r.Body, 256<<10)
	}
}

// body reads an upload of at most limit bytes, or answers 413.
func (a *answerer) body(limit int64) ([]byte, bool) {
	if a.r.ContentLength > limit {
		a.w.Header()["Connection"] = []string{"close"}
		a.v.why, a.code = "the upload is too large", http.StatusRequestEntityTooLarge
		a.w.Header()["Content-Length"] = zeroLength
		a.w.WriteHeader(http.StatusRequestEntityTooLarge) // phones give the upload up and go on
		return nil, false
	}
	size := a.r.ContentLength
	if size < 0 {
		size = 4 << 10
	}
	buf := bytes.NewBuffer(make([]byte, 0, size+bytes.MinRead))
	_, err := buf.ReadFrom(http.MaxBytesReader(a.w, a.r.Body, limit))
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		a.status(http.StatusRequestEntityTooLarge, "the upload is too large")
		return nil, false
	}
	if err != nil {
		a.status(http.StatusBadRequest, "the upload broke off") // nothing is kept of it
		return nil, false
	}
	return buf.Bytes(), true
}

// rendered answers with a file of ours.
func (a *answerer) rendered(f *rendered, kind string) {
	h := a.w.Header()
	h["Etag"] = f.tag
	h["Cache-Control"] = noStore
	if matches(a.r.Header, f.tag[0]) {
		a.code = http.StatusNotModified
		a.w.WriteHeader(http.StatusNotModified) // the phone keeps the file it has
		return
	}
	h["Content-Type"] = contentType(kind)
	if a.r.Header["Range"] != nil {
		a.ranged(f.whole(nil))
		a.v.keep(f, nil, h["Content-Type"])
		return
	}
	h["Accept-Ranges"] = inBytes
	h["Content-Length"] = f.size
	a.code, a.sent = http.StatusOK, f.n
	a.w.WriteHeader(http.StatusOK)
	if a.r.Method == http.MethodHead {
		return
	}
	bench := workbenches.Get().(*workbench)
	defer workbenches.Put(bench)
	body := f.whole(bench.file)
	_, _ = a.w.Write(body) // one write of the finished body; net/http keeps nothing of it
	a.v.keep(f, body, h["Content-Type"])
	if f.pattern != nil {
		bench.file = body
	}
}

// The types that dialects give their files, ready to assign.
var (
	textPlain = []string{"text/plain"}
	textXML   = []string{"text/xml"}
)

func contentType(kind string) []string {
	switch kind {
	case "", "text/plain":
		return textPlain
	case "text/xml":
		return textXML
	}
	return []string{kind}
}

// file answers with bytes that are not cached.
func (a *answerer) file(body []byte, kind string) {
	a.rendered(newRendered(body), kind)
}

// ranged leaves ranges to the standard library, which knows the odd ones.
func (a *answerer) ranged(body []byte) {
	rec := &codeWriter{ResponseWriter: a.w}
	http.ServeContent(rec, a.r, "", time.Time{}, bytes.NewReader(body))
	if a.code, a.sent = rec.code, rec.sent; a.code == http.StatusRequestedRangeNotSatisfiable {
		a.v.why = "the range asked for is not in the file" // the phone has it whole already, or asks for all of it
	}
}

// A codeWriter remembers what ServeContent answered.
type codeWriter struct {
	http.ResponseWriter
	code, sent int
}

func (c *codeWriter) WriteHeader(code int) { c.code = code; c.ResponseWriter.WriteHeader(code) }

func (c *codeWriter) Write(b []byte) (int, error) {
	n, err := c.ResponseWriter.Write(b)
	c.sent += n
	return n, err
}

// matches reports whether If-None-Match names the tag (weak comparison, RFC 9110 §13.1.2).
func matches(h http.Header, tag string) bool {
	for _, line := range h["If-None-Match"] {
		for t := range strings.SplitSeq(line, ",") {
			if t = strings.TrimPrefix(strings.TrimSpace(t), "W/"); t == tag || t == "*" {
				return true
			}
		}
	}
	return false
}

func itoa(n int) string { return strconv.Itoa(n) }
