package enroll

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"muster/internal/claim"
	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// FilePrefix is where file-based enrollment stands on the addresses of devices.
const FilePrefix = "/e/"

const (
	rootFile = "root.pem"
	trustDir = "trust/"

	// prompt is what a phone shows to who is to type a code as its user name.
	prompt = `Basic realm="Enrollment code"`

	maxPath  = 512
	maxAgent = 512
	maxDrain = 256 << 10
)

// Files answers a device that asks for the files of a boot beneath FilePrefix,
// as it would ask any provisioning server (contract 3).
//
// Over TLS a device that proves nothing and has no code is asked for user and password, whoever
// it is. One that is admitted gets the file that moves it home. In the clear
// nobody is asked for anything: the file moves the device here by HTTPS, with the root that it must trust.
func (s *Server) Files(w http.ResponseWriter, r *http.Request) {
	a := fileAnswerer{w, r}
	code, file, ok := splitFile(r.URL.Path)
	if !ok || s.o.Way == nil {
		a.status(http.StatusNotFound)
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header()["Allow"] = []string{"GET, HEAD"}
		a.status(http.StatusMethodNotAllowed) // phones go on without their upload
		return
	}
	if code == "" && s.trust(a, file) {
		return
	}
	req := dialect.Request{Path: file, Agent: clip(r.UserAgent(), maxAgent), Device: clip(r.Header.Get("X-Device"), maxAgent)}
	if req.Device == "" {
		req.Device = clip(r.Header.Get("SerialNumber"), maxAgent)
	}
	ask, ok := s.o.Way.Dialects.Recognize(req)
	mover, moves := s.o.Way.Dialects.Of(ask.Family).(dialect.Mover)
	if !ok || !moves || ask.Kind != dialect.Shared && ask.Kind != dialect.Own {
		a.status(http.StatusNotFound) // what a phone asks for that it can do without
		return
	}
	secure, source := s.o.Peer(r)
	switch {
	case !secure:
		s.move(a, mover, ask, s.detour(r, code))
	case ask.MAC == fleet.MAC{} && ask.Serial == "":
		s.move(a, mover, ask, dialect.Home{}) // leads on to a file that the device asks for by its own name
	default:
		s.admitFile(a, mover, ask, code, source)
	}
}

// admitFile asks the desk, and answers with the file or the reason.
func (s *Server) admitFile(a fileAnswerer, mover dialect.Mover, ask dialect.Ask, code string, source netip.Addr) {
	ctx := a.r.Context()
	asker := claim.Asker{MAC: ask.MAC, Serial: ask.Serial, Model: ask.Model, Version: ask.Build, Family: ask.Family, Code: typed(a.r, code), Source: source, Secure: true,
		Early: ask.Family == fleet.UCS && ask.Build == ""}
	if identify := s.o.Way.Identify; identify != nil {
		asker.Cert = identify(a.r)
	}
	asks := asker // what it says of itself
	if was := s.boots.known(asker); !was.token.Empty() {
		asker.Token, asker.MAC = was.token, was.mac
	}
	since := time.Now()
	v, err := claim.Verdict{Result: claim.CodeRequired}, error(nil)
	if !s.boots.again(asker) {
		if v, err = s.o.Way.Desk.Ask(ctx, asker); err != nil {
			s.failFile(a, err)
			return
		}
	}
	if v.Result != claim.Enrolled {
		s.o.Way.even(ctx, since)
	}
	switch {
	case v.Result == claim.Enrolled:
		s.boots.admitted(asks, v)
		asker.MAC, ask.MAC = v.Device.MAC, v.Device.MAC
		h, err := s.home(ctx, v, asker)
		if err != nil {
			s.failFile(a, err)
			return
		}
		if h.firmware != nil {
			h.Image = dialect.Image{Version: h.firmware.Version, Path: cmp.Or(h.firmware.Path, h.firmware.URL)}
		}
		if i := h.identity; i != nil && !i.OneTimePassword.Empty() {
			h.Identity = &dialect.Identity{SCEP: i.SCEP, Password: i.OneTimePassword, RenewAt: i.RenewAt}
		}
		s.note("a device was sent home", v, asker)
		s.move(a, mover, ask, h.Home)
	case v.Result == claim.Locked:
		a.w.Header()["Retry-After"] = []string{strconv.Itoa(int((max(v.RetryAfter, time.Second) + time.Second - 1) / time.Second))}
		a.status(http.StatusTooManyRequests)
	case v.Result == claim.Refused && v.Reason != claim.ReasonCode:
		s.note("a device was not admitted", v, asker)
		a.status(http.StatusForbidden)
	default: // no code, or a wrong one: the phone asks its user, again
		if v.Result == claim.Refused {
			s.boots.refused(asker)
			s.note("a device was not admitted", v, asker)
		}
		a.w.Header()["Www-Authenticate"] = []string{prompt}
		a.status(http.StatusUnauthorized)
	}
}

// move answers with the family's own file.
func (s *Server) move(a fileAnswerer, mover dialect.Mover, ask dialect.Ask, h dialect.Home) {
	body, err := mover.Move(nil, ask, h)
	if err != nil {
		s.failFile(a, err)
		return
	}
	a.file(body, ask.Type)
}

// detour is the way to this place by HTTPS, for a device that came in the clear.
func (s *Server) detour(r *http.Request, code string) dialect.Home {
	h := dialect.Home{Server: dialect.Server{URL: s.o.Way.Address()}, Group: -1, Detour: true}
	if code != "" {
		h.URL += code + "/"
	}
	if root := s.o.Root(); len(root) > 0 {
		h.Roots = certificates(string(root))
		// By HTTP, as the device came: it does not trust our certificate yet.
		h.RootURLs = []string{"http://" + host(r) + FilePrefix + rootFile}
		if host(r) == "" {
			h.RootURLs = []string{s.o.Way.Address() + rootFile}
		}
	}
	return h
}

// host is where the device reached us; empty when it says what can be no host.
func host(r *http.Request) string {
	name := r.Host
	if h, port, err := net.SplitHostPort(name); err == nil {
		if _, err := strconv.ParseUint(port, 10, 16); err != nil {
			return ""
		}
		name = h
	}
	name = strings.Trim(name, "[]")
	if name == "" || len(name) > 253 || strings.Trim(strings.ToLower(name), "abcdefghijklmnopqrstuvwxyz0123456789.:-_") != "" {
		return ""
	}
	return r.Host
}

// trust answers for certificates, which are anybody's to have: a phone fetches
// them after it took the pair of its home, and would show us that one.
func (s *Server) trust(a fileAnswerer, file string) bool {
	name, dir := strings.CutPrefix(file, "/"+trustDir)
	id, pem := strings.CutSuffix(name, ".pem")
	switch {
	case file == "/"+rootFile:
		root := s.o.Root()
		if len(root) == 0 {
			a.status(http.StatusNotFound)
			return true
		}
		a.file(root, "application/x-pem-file")
	case dir && pem && strings.HasPrefix(id, "prf_") && strings.IndexByte(id, '/') < 0: // an id, never a name
		text, err := s.o.Way.RootsOf(a.r.Context(), fleet.ProfileID(id))
		if err == nil && text == "" {
			err = fault.New(fault.Missing, "the profile has no root CA")
		}
		if err != nil {
			s.failFile(a, err)
			return true
		}
		a.file([]byte(text), "application/x-pem-file")
	default:
		return false
	}
	return true
}

// failFile answers for an error of a room.
func (s *Server) failFile(a fileAnswerer, err error) {
	switch kind, _ := fault.Public(err); {
	case kind == fault.Missing:
		a.status(http.StatusNotFound)
	case errors.Is(err, context.Canceled):
	default:
		s.o.Log.Error("an enrollment failed", "path", clip(a.r.URL.Path, maxPath), "err", err)
		a.w.Header()["Retry-After"] = []string{"60"}
		a.status(http.StatusServiceUnavailable)
	}
}

// splitFile takes a path beneath FilePrefix apart: a code as its first directory,
// when there is one, and the file. Slashes are collapsed, since phones join
// directory and file without looking.
func splitFile(p string) (code, file string, ok bool) {
	if len(p) > maxPath {
		return "", "", false
	}
	for strings.Contains(p, "//") {
		p = strings.ReplaceAll(p, "//", "/")
	}
	file, ok = strings.CutPrefix(p, strings.TrimSuffix(FilePrefix, "/"))
	if !ok || strings.ContainsFunc(file, func(r rune) bool { return r < ' ' || r == 0x7f || r == '\\' }) {
		return "", "", false
	}
	if dir, rest, has := strings.Cut(file[min(1, len(file)):], "/"); has && isCode(dir) {
		return dir, "/" + rest, true
	}
	return "", file, true
}

func isCode(s string) bool {
	return (len(s) == 8 || len(s) == 12) && strings.Trim(s, "0123456789") == ""
}

// typed is the code of a request: the user name, or an account number with the PIN
// of a site as its password, or the directory. A user name that can be no code is
// no guess: phones show what they had for another server before they ask anybody.
func typed(r *http.Request, dir string) string {
	user, password, ok := r.BasicAuth()
	if user = claim.ReadCode(user); !ok || !isCode(user) {
		return dir
	}
	if password = strings.TrimSpace(password); len(user) == 8 && len(password) == 4 && isCode(user+password) {
		return user + password
	}
	return user
}

func clip(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

// A fileAnswerer writes the one answer of a request for a file.
type fileAnswerer struct {
	w http.ResponseWriter
	r *http.Request
}

// status answers without a body. A small upload is read first, so that the phone
// keeps its connection.
func (a fileAnswerer) status(code int) {
	if a.r.ContentLength > 0 && a.r.ContentLength <= maxDrain && a.r.Header["Expect"] == nil {
		_, _ = io.CopyN(io.Discard, a.r.Body, maxDrain)
	}
	h := a.w.Header()
	h["Content-Length"] = []string{"0"}
	h["Cache-Control"] = []string{"no-store"}
	a.w.WriteHeader(code)
}

// file answers with bytes, or that they are the same as before.
func (a fileAnswerer) file(body []byte, kind string) {
	sum := sha256.Sum256(body)
	h := a.w.Header()
	h["Etag"] = []string{`"` + hex.EncodeToString(sum[:16]) + `"`}
	h["Content-Type"] = []string{kind}
	h["Cache-Control"] = []string{"no-store"}
	http.ServeContent(a.w, a.r, "", time.Time{}, bytes.NewReader(body))
}
