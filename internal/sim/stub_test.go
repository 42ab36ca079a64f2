package sim_test

import (
	"context"
	"crypto/md5"
	"encoding/hex"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"

	"muster/internal/sim"
)

// A stub is a strict little provisioning server, over connections in memory,
// so that a test in a bubble can wait for hours. It knows nothing of Muster.
type stub struct {
	t *testing.T

	mu             sync.Mutex
	files          map[string]string // by whole path
	user, password string            // empty: everybody is served
	also           string            // a second password that works
	schemes        string            // "basic", "digest" or both
	nonces         map[string]int    // the highest count seen of each
	uses           int               // after which a nonce is stale; 0 is never
	made           int
	asked          []string // "GET /p/k/x 200", 401s included
	agents         map[string]string
	headers        []http.Header
	puts           map[string]string
	allowAll       bool
	// special answers a path in its own way.
	special map[string]func(w http.ResponseWriter, r *http.Request)
}

func newStub(t *testing.T) *stub {
	return &stub{t: t, files: map[string]string{}, nonces: map[string]int{}, agents: map[string]string{}, puts: map[string]string{},
		special: map[string]func(http.ResponseWriter, *http.Request){}, schemes: "basic"}
}

// listener hands out the server's ends of pipes.
type listener struct {
	conns chan net.Conn
	done  chan struct{}
	once  sync.Once
}

func (l *listener) Accept() (net.Conn, error) {
	select {
	case c := <-l.conns:
		return c, nil
	case <-l.done:
		return nil, net.ErrClosed
	}
}
func (l *listener) Close() error   { l.once.Do(func() { close(l.done) }); return nil }
func (l *listener) Addr() net.Addr { return &net.TCPAddr{} }

// start serves until the test ends, and returns options whose devices find it
// under whatever host name they are told.
func (s *stub) start(o sim.Options) sim.Options {
	l := &listener{conns: make(chan net.Conn), done: make(chan struct{})}
	srv := &http.Server{Handler: s}
	var served sync.WaitGroup
	served.Go(func() { _ = srv.Serve(l) })
	s.t.Cleanup(func() { _ = srv.Close(); served.Wait() })
	o.Dial = func(ctx context.Context, _, _ string) (net.Conn, error) {
		here, there := net.Pipe()
		select {
		case l.conns <- there:
			return here, nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	if o.Server == "" {
		o.Server = "http://prov.example/p/k/"
	}
	if o.User == "" {
		o.User, o.Password = "acme", "first-pair"
	}
	if s.user == "" {
		s.user, s.password = o.User, o.Password
	}
	return o
}

func (s *stub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	rec := &recorder{ResponseWriter: w, status: 200}
	s.serve(rec, r)
	line := fmt.Sprintf("%s %s %d", r.Method, r.URL.Path, rec.status)
	s.asked = append(s.asked, line)
	s.headers = append(s.headers, r.Header.Clone())
	s.agents[r.URL.Path] = r.UserAgent()
}

type recorder struct {
	http.ResponseWriter
	status int
}

func (r *recorder) WriteHeader(n int) { r.status = n; r.ResponseWriter.WriteHeader(n) }

func (s *stub) serve(w http.ResponseWriter, r *http.Request) {
	if !s.allowed(w, r) {
		return
	}
	if f := s.special[r.URL.Path]; f != nil {
		f(w, r)
		return
	}
	if r.Method == http.MethodPut {
		b, _ := io.ReadAll(r.Body)
		s.puts[r.URL.Path] = string(b)
		w.Header().Set("Content-Length", "0")
		w.WriteHeader(http.StatusCreated)
		return
	}
	body, ok := s.files[r.URL.Path]
	if !ok {
		w.Header().Set("Content-Length", "0")
		w.WriteHeader(http.StatusNotFound)
		return
	}
	sum := md5.Sum([]byte(body))
	tag := `"` + hex.EncodeToString(sum[:]) + `"`
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("Content-Length", fmt.Sprint(len(body)))
	_, _ = io.WriteString(w, body)
}

var part = regexp.MustCompile(`(\w+)=(?:"([^"]*)"|([^\s,]+))`)

// allowed is Basic and Digest by the letter of RFC 2617, written here by hand.
func (s *stub) allowed(w http.ResponseWriter, r *http.Request) bool {
	stale := false
	if s.allowAll {
		return true
	}
	if user, password, ok := r.BasicAuth(); ok && strings.Contains(s.schemes, "basic") {
		if user == s.user && (password == s.password || s.also != "" && password == s.also) {
			return true
		}
	} else if rest, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Digest "); ok && strings.Contains(s.schemes, "digest") {
		p := map[string]string{}
		for _, m := range part.FindAllStringSubmatch(rest, -1) {
			p[m[1]] = m[2] + m[3]
		}
		h := func(v string) string { b := md5.Sum([]byte(v)); return hex.EncodeToString(b[:]) }
		want := h(h(p["username"]+":stub:"+s.password) + ":" + p["nonce"] + ":" + p["nc"] + ":" + p["cnonce"] + ":" + p["qop"] + ":" + h(r.Method+":"+p["uri"]))
		var nc int
		_, _ = fmt.Sscanf(p["nc"], "%x", &nc)
		last, known := s.nonces[p["nonce"]]
		switch {
		case p["uri"] != r.RequestURI || p["username"] != s.user || p["response"] != want || p["qop"] != "auth":
		case !known || nc != last+1:
			s.t.Errorf("%s: nonce count %d after %d", r.URL.Path, nc, last)
		case s.uses > 0 && nc > s.uses:
			stale = true
		default:
			s.nonces[p["nonce"]] = nc
			return true
		}
	}
	if strings.Contains(s.schemes, "digest") {
		s.made++
		nonce := fmt.Sprintf("n%d", s.made)
		s.nonces[nonce] = 0
		c := fmt.Sprintf(`Digest realm="stub", nonce="%s", qop="auth", algorithm=MD5`, nonce)
		if stale {
			c += ", stale=true"
		}
		w.Header().Add("WWW-Authenticate", c)
		w.Header().Add("WWW-Authenticate", fmt.Sprintf(`Digest realm="stub", nonce="%s", qop="auth", algorithm=SHA-256`, nonce))
	}
	if strings.Contains(s.schemes, "basic") {
		w.Header().Add("WWW-Authenticate", `Basic realm="stub"`)
	}
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(http.StatusUnauthorized)
	return false
}

// log returns what was asked since the last call, the 401s left out.
func (s *stub) log() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []string
	for _, l := range s.asked {
		if !strings.HasSuffix(l, " 401") {
			out = append(out, l)
		}
	}
	s.asked, s.headers = nil, nil
	return out
}

func (s *stub) set(path, body string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files[path] = body
}

// one makes a fleet of one device of a model with a MAC that tests can write down.
func one(t *testing.T, s *stub, model, mac string, o sim.Options) (*sim.Fleet, *sim.Device) {
	t.Helper()
	m, ok := sim.ModelNamed(model)
	if !ok {
		t.Fatalf("no model %s", model)
	}
	o.Identities = []sim.Identity{{Model: m, MAC: mac, Serial: map[string]string{"polyos": "8L21385D98DAFC"}[m.Family] + map[string]string{"ucs": mac, "j100": "20WZ00000001"}[m.Family], IP: "10.0.0.9"}}
	f, err := sim.New(s.start(o))
	if err != nil {
		t.Fatal(err)
	}
	return f, f.Devices()[0]
}

func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s:\n  %s\nwant\n  %s", what, strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

type (
	writer  = http.ResponseWriter
	request = http.Request
)
