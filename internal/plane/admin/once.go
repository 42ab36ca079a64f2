package admin

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"io"
	"net/http"

	"muster/internal/access"
)

// once serves a POST that carries an Idempotency-Key: the first request with a
// key does the work, later ones get its answer again. One that was cut off with
// the process is begun again after access.MaxRun. Scope is token and path.
// An answer may hold a secret (a revealed pair, a new token), so what is kept
// is sealed with a key made from the asker's own token, which the database
// does not have.
func (s *server) once(w http.ResponseWriter, r *http.Request, c *call) {
	key := r.Header.Get("Idempotency-Key")
	if len(key) > 255 {
		writeProblem(w, r, newProblem(http.StatusBadRequest, "idempotencyKey", "an Idempotency-Key may have at most 255 characters"))
		return
	}
	body, size, err := spool(r.Body, bodyLimit(r.Method, r.URL.Path))
	if err != nil {
		writeProblem(w, r, s.answer(r.Context(), err))
		return
	}
	defer body.Close()
	print := sha256.New()
	_, _ = io.WriteString(print, r.URL.RawQuery+"\n"+r.Header.Get("Content-Type")+"\n")
	if _, err := io.Copy(print, io.NewSectionReader(body, 0, size)); err != nil {
		writeProblem(w, r, s.answer(r.Context(), err))
		return
	}
	r.Body = io.NopCloser(io.NewSectionReader(body, 0, size))
	fingerprint := [32]byte(print.Sum(nil))
	scope := c.actor.ID + " " + r.URL.Path
	if c.session != nil { // another session cannot open what this one sealed
		scope = c.session.ID + " " + r.URL.Path
	}

	ctx := r.Context()
	was, first, err := s.o.Store.Remember(ctx, scope, key, fingerprint, s.o.Now())
	if err != nil {
		writeProblem(w, r, s.answer(ctx, err))
		return
	}
	if !first {
		s.replay(w, r, c, was, fingerprint)
		return
	}
	rec := &recorder{header: w.Header(), status: http.StatusOK}
	settled := false
	defer func() {
		if !settled { // panicked: the next try starts afresh
			_ = s.o.Store.Forget(ctx, scope, key)
		}
	}()
	s.verbs.ServeHTTP(rec, r)
	if rec.status >= 500 || rec.status == http.StatusTooManyRequests {
		err = s.o.Store.Forget(ctx, scope, key)
	} else {
		kept := access.Remembered{Fingerprint: fingerprint, Status: rec.status, Header: map[string]string{}, Body: seal(c.token, key, rec.body.Bytes())}
		for _, name := range [...]string{"Content-Type", "ETag", "Location"} {
			if v := rec.header.Get(name); v != "" {
				kept.Header[name] = v
			}
		}
		err = s.o.Store.Finish(ctx, scope, key, kept)
	}
	settled = true
	if err != nil { // the work is done; only the memory of it is not
		s.o.Log.Error("an idempotent answer was not kept", "requestId", c.id, "err", err)
	}
	w.WriteHeader(rec.status)
	_, _ = w.Write(rec.body.Bytes())
}

func (s *server) replay(w http.ResponseWriter, r *http.Request, c *call, was access.Remembered, fingerprint [32]byte) {
	switch {
	case was.Fingerprint != fingerprint:
		writeProblem(w, r, newProblem(http.StatusUnprocessableEntity, "idempotencyKeyReused", "this Idempotency-Key came with another request before"))
		return
	case was.Status == 0:
		p := newProblem(http.StatusConflict, "idempotencyRunning", "the first request with this Idempotency-Key still runs")
		p.RetryAfter = 1
		writeProblem(w, r, p)
		return
	}
	body, err := unseal(c.token, r.Header.Get("Idempotency-Key"), was.Body)
	if err != nil {
		writeProblem(w, r, s.answer(r.Context(), err))
		return
	}
	for k, v := range was.Header {
		w.Header().Set(k, v)
	}
	w.Header().Set("Idempotency-Replayed", "true")
	w.WriteHeader(was.Status)
	_, _ = w.Write(body)
}

func sealer(token, key string) (cipher.AEAD, error) {
	k, err := hkdf.Key(sha256.New, []byte(token), []byte(key), "muster remembered answer", 32)
	if err != nil {
		return nil, err
	}
	b, err := aes.NewCipher(k)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCMWithRandomNonce(b)
}

func seal(token, key string, body []byte) []byte {
	a, err := sealer(token, key)
	if err != nil {
		panic(err) // only for lengths that are constant here
	}
	return a.Seal(nil, nil, body, nil)
}

func unseal(token, key string, sealed []byte) ([]byte, error) {
	a, err := sealer(token, key)
	if err != nil {
		return nil, err
	}
	return a.Open(nil, nil, sealed, nil)
}

// A recorder holds an answer back until it is remembered.
type recorder struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (r *recorder) Header() http.Header         { return r.header }
func (r *recorder) WriteHeader(code int)        { r.status = code }
func (r *recorder) Write(b []byte) (int, error) { return r.body.Write(b) }
