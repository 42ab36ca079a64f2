package sim

import (
	"crypto/subtle"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"time"
)

// A keeper is a phone as its own ports see it.
type keeper interface {
	// furnish gives it what somebody set at the device before the fleet began.
	furnish(o LAN, m Temper)
	// admin is the administrator's password in its flash.
	admin() string
	// serve answers HTTPS.
	serve(l *lan, w http.ResponseWriter, r *http.Request)
}

// maxBody is the largest body a phone reads.
const maxBody = 64 << 10

const htmlPage = "<!DOCTYPE html><html><head><title>Web Configuration Utility</title></head><body><form action=\"/auth.htm\">Login</form></body></html>"

func serveLAN(w http.ResponseWriter, r *http.Request) {
	l := r.Context().Value(lanKey{}).(*lan)
	if l.mood.Slow > 0 && sleep(r.Context(), l.mood.Slow) != nil {
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, maxBody)
	if l.mood.HTML {
		page(w, http.StatusOK, htmlPage)
		return
	}
	l.d.phone.(keeper).serve(l, w, r)
}

func page(w http.ResponseWriter, status int, html string) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = io.WriteString(w, html)
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	b, err := json.Marshal(v)
	if err != nil {
		http.Error(w, "", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(b)
}

// readJSON reads one document and nothing after it.
func readJSON(r *http.Request, into any) error {
	d := json.NewDecoder(r.Body)
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more than one document")
	}
	return nil
}

// A verdict is what the port's guard says of a password.
type verdict int

const (
	admitted verdict = iota
	refused
	lockedOut
)

// try takes a password. So many wrong ones in a row lock the port, for the right
// one too, until the time is up; that a phone was locked is an error of whoever asked.
func (l *lan) try(user, wantUser, password string) verdict {
	if l.mood.Impostor {
		return admitted
	}
	o := l.d.fleet.o.LAN
	l.mu.Lock()
	if time.Now().Before(l.locked) {
		l.mu.Unlock()
		return lockedOut
	}
	if user == wantUser && l.password != "" && subtle.ConstantTimeCompare([]byte(password), []byte(l.password)) == 1 {
		l.wrong = 0
		l.mu.Unlock()
		return admitted
	}
	l.told.WrongPasswords++
	l.wrong++
	locks := l.wrong >= o.Attempts
	if locks {
		l.wrong, l.locked = 0, time.Now().Add(o.LockedFor)
		l.told.Lockouts++
	}
	ctx := l.ctx
	l.mu.Unlock()
	if locks {
		(&run{ctx: ctx, d: l.d}).problem("", "locked out: %d wrong passwords on its REST API", o.Attempts)
		return lockedOut
	}
	return refused
}

// furnish, admin and serve of a J100: it has a web interface and no REST API.
func (p *j100) furnish(LAN, Temper) {}
func (p *j100) admin() string       { return "" }

func (p *j100) serve(_ *lan, w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Server", "lighttpd/1.4.48")
	if r.URL.Path != "/" && !strings.HasPrefix(r.URL.Path, "/cgi-bin/") {
		page(w, http.StatusNotFound, "<html><body>404 - Not Found</body></html>")
		return
	}
	page(w, http.StatusOK, "<!DOCTYPE html><html><head><title>Avaya "+p.d.id.Model.Token+"</title></head><body>Login</body></html>")
}
