package trust

import (
	"context"
	"encoding/base64"
	"errors"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"muster/internal/ca"
	"muster/internal/fault"
)

const (
	maxPost = 16 << 10
	maxGet  = 8 << 10 // of the path
)

// Options are what a Server is built from. Office is required.
type Options struct {
	Office *ca.Office
	Log    *slog.Logger
}

// A Server answers verifiers. It is safe for use by many goroutines.
type Server struct{ o Options }

// New makes a Server.
func New(o Options) *Server {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Server{o}
}

// Serves reports whether a path is this plane's. The server's own root, beside it, is the provisioning plane's.
func Serves(path string) bool {
	path = "/" + strings.TrimLeft(path, "/")
	return strings.HasPrefix(path, ca.PathPrefix) && path != ca.PathPrefix+"root.pem"
}

// ServeHTTP answers one request. Nothing is to be kept without asking again: what is revoked is so at once.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path := "/" + strings.TrimLeft(r.URL.Path, "/")
	h := w.Header()
	h["Cache-Control"] = []string{"no-cache, no-transform"}
	if path == ca.OCSPPath || strings.HasPrefix(path, ca.OCSPPath+"/") {
		s.ocsp(w, r, strings.TrimPrefix(strings.TrimPrefix(path, ca.OCSPPath), "/"))
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h["Allow"] = []string{"GET, HEAD"}
		plain(w, http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path, ca.PathPrefix)
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		plain(w, http.StatusNotFound)
		return
	}
	body, kind, err := s.file(r.Context(), name[:dot], name[dot+1:])
	switch {
	case errors.Is(err, fault.Missing):
		plain(w, http.StatusNotFound)
	case err != nil:
		if !errors.Is(err, context.Canceled) {
			s.o.Log.Error("what is trusted cannot be told", "file", name, "err", err)
		}
		h["Retry-After"] = []string{"5"}
		plain(w, http.StatusServiceUnavailable)
	default:
		answer(w, r, kind, body)
	}
}

// file is one of the files that a generation has.
func (s *Server) file(ctx context.Context, slug, kind string) (body []byte, contentType string, err error) {
	switch kind {
	case "crl":
		body, _, err = s.o.Office.List(ctx, slug)
		return body, "application/pkix-crl", err
	case "pem":
		body, err = s.o.Office.PEM(slug)
		return body, "application/pem-certificate-chain", err
	case "cer":
		certs, err := s.o.Office.Certificates(slug)
		if err != nil {
			return nil, "", err
		}
		return certs[0].Raw, "application/pkix-cert", nil
	}
	return nil, "", fault.New(fault.Missing, "no such file")
}

// ocsp answers RFC 6960, by POST or with the request in the path.
func (s *Server) ocsp(w http.ResponseWriter, r *http.Request, path string) {
	var ask []byte
	var err error
	switch {
	case r.Method == http.MethodPost && path == "":
		if t, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); t != "application/ocsp-request" {
			plain(w, http.StatusUnsupportedMediaType)
			return
		}
		ask, err = io.ReadAll(http.MaxBytesReader(w, r.Body, maxPost))
		if err != nil {
			plain(w, http.StatusRequestEntityTooLarge)
			return
		}
	case r.Method == http.MethodGet && path != "" && len(path) <= maxGet:
		ask, err = base64.StdEncoding.DecodeString(path)
		if err != nil {
			ask = nil // no request: the answer says so
		}
	case r.Method == http.MethodPost || r.Method == http.MethodGet:
		plain(w, http.StatusNotFound)
		return
	default:
		w.Header()["Allow"] = []string{"GET, POST"}
		plain(w, http.StatusMethodNotAllowed)
		return
	}
	body, next := s.o.Office.OCSP(r.Context(), ask)
	if !next.IsZero() {
		w.Header()["Expires"] = []string{next.UTC().Format(http.TimeFormat)}
	}
	answer(w, r, "application/ocsp-response", body)
}

func answer(w http.ResponseWriter, r *http.Request, kind string, body []byte) {
	h := w.Header()
	h["Content-Type"] = []string{kind}
	h["Content-Length"] = []string{strconv.Itoa(len(body))}
	h["X-Content-Type-Options"] = []string{"nosniff"}
	w.WriteHeader(http.StatusOK)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body)
	}
}

func plain(w http.ResponseWriter, status int) {
	text := http.StatusText(status) + "\n"
	h := w.Header()
	h["Content-Type"] = []string{"text/plain; charset=utf-8"}
	h["Content-Length"] = []string{strconv.Itoa(len(text))}
	w.WriteHeader(status)
	_, _ = io.WriteString(w, text)
}
