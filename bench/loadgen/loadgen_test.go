package loadgen

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// A house serves one UCS, one PolyOS and one J100 device, with Basic.
type house struct {
	mu    sync.Mutex
	files map[string]string
	puts  map[string]int
	wrong func(w http.ResponseWriter, r *http.Request) bool // answers badly and says so
}

func (h *house) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.wrong != nil && h.wrong(w, r) {
		return
	}
	if user, password, ok := r.BasicAuth(); !ok || user != "u" || password != "p" {
		w.Header().Add("WWW-Authenticate", `Digest realm="x", nonce="n", algorithm=MD5, qop="auth"`)
		w.Header().Add("WWW-Authenticate", `Basic realm="x"`)
		w.WriteHeader(401)
		return
	}
	if r.Method == "PUT" {
		b, _ := io.ReadAll(r.Body)
		h.puts[r.URL.Path] += len(b)
		w.WriteHeader(201)
		return
	}
	body, ok := h.files[strings.TrimPrefix(r.URL.Path, "/p/k/")]
	if !ok {
		w.WriteHeader(404)
		return
	}
	w.Header().Set("ETag", `"1"`)
	if r.Header.Get("If-None-Match") == `"1"` {
		w.WriteHeader(304)
		return
	}
	w.Header().Set("Content-Length", fmt.Sprint(len(body)))
	_, _ = io.WriteString(w, body)
}

func newHouse() *house {
	return &house{puts: map[string]int{}, files: map[string]string{
		"000000000001.cfg":        `<APPLICATION CONFIG_FILES="[PHONE_MAC_ADDRESS]-own.cfg, common.cfg" LOG_FILE_DIRECTORY="logs"/>`,
		"000000000001-own.cfg":    "<a/>",
		"common.cfg":              "<b/>",
		"000000000002.cfg":        `<APPLICATION CONFIG_FILES="config-2.cfg"/>`,
		"config-2.cfg":            "<c/>",
		"J100Supgrade.txt":        "IF $MODEL4 SEQ J179 GOTO X\nGET elsewhere.txt\n# X\nGET 46xxsettings.txt\n",
		"46xxsettings.txt":        "SET A 1\nGET $MACADDR.txt\n",
		"000000000003.txt":        "SET B 2\n",
		"not-asked-for-by-anyone": "x",
	}}
}

func drive(t *testing.T, h *house, change func(*Options)) Report {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &http.Server{Handler: h}
	go func() { _ = s.Serve(l) }()
	t.Cleanup(func() { _ = s.Close() })
	o := Options{Target: "http://" + l.Addr().String(), Files: NewFiles(""), Boots: 6, Concurrency: 2, Auth: Basic,
		Order: func(n int64) int { return int(n % 3) },
		Device: func(i int) Device {
			return Device{Family: []string{"ucs", "polyos", "j100"}[i], MAC: fmt.Sprintf("%012d", i+1), Agent: "x", Dir: "/p/k/", User: "u", Password: "p"}
		}}
	if change != nil {
		change(&o)
	}
	r, err := Run(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestEachFamilyTakesItsWalk(t *testing.T) {
	h := newHouse()
	dir := t.TempDir()
	r := drive(t, h, func(o *Options) { o.Files = NewFiles(dir) })
	if r.Failed != 0 || len(r.Boots) != 6 {
		t.Fatalf("%d boots, %d failed: %v", len(r.Boots), r.Failed, r.Problems)
	}
	// Two boots of each: UCS 3 files, 3 absent and a log; PolyOS 2; J100 3; a challenge each.
	for status, want := range map[int]int{200: 16, 404: 6, 201: 2, 401: 6} {
		if r.Statuses[status] != want {
			t.Errorf("%d answers %d, want %d", r.Statuses[status], status, want)
		}
	}
	if n := h.puts["/p/k/logs/000000000001-app.log"]; n != 2*2048 {
		t.Errorf("%d bytes of log beneath the master's directory, want two of 2048", n)
	}
	if r.Connections != 6 {
		t.Errorf("%d connections for six boots", r.Connections)
	}
	for name, body := range h.files {
		saved, err := os.ReadFile(filepath.Join(dir, "p", "k", name))
		if asked := name != "not-asked-for-by-anyone"; asked != (err == nil) || asked && string(saved) != body {
			t.Errorf("%s: saved %q (%v)", name, saved, err)
		}
	}
}

func TestAPhoneThatRemembersAsksOnceAndConditionally(t *testing.T) {
	tags := &Tags{}
	r := drive(t, newHouse(), func(o *Options) {
		o.Auth, o.Tags, o.PollOnly, o.Connections, o.Concurrency = Preempt, tags, true, Kept, 1
	})
	if r.Failed != 0 || r.Statuses[401] != 0 || r.Statuses[200] != 8 || r.Statuses[304] != 8 || r.Connections != 1 {
		t.Errorf("%+v, want 8 files, then 8 times 304, on one connection without a challenge", r)
	}
}

func TestAWrongAnswerSpoilsTheRun(t *testing.T) {
	n := 0
	for name, c := range map[string]struct {
		wrong func(w http.ResponseWriter, r *http.Request) bool
		says  string
	}{
		"other bytes than before": {func(w http.ResponseWriter, r *http.Request) bool {
			if !strings.HasSuffix(r.URL.Path, "common.cfg") {
				return false
			}
			n++
			_, _ = fmt.Fprintf(w, "<b n='%d'/>", n)
			return true
		}, "other bytes"},
		"a redirect": {func(w http.ResponseWriter, r *http.Request) bool {
			http.Redirect(w, r, "/elsewhere", http.StatusFound)
			return true
		}, "redirected"},
		"chunks": {func(w http.ResponseWriter, r *http.Request) bool {
			_, _ = io.WriteString(w, "a")
			w.(http.Flusher).Flush()
			return true
		}, "chunked"},
		"an empty 200": {func(w http.ResponseWriter, r *http.Request) bool { return strings.HasSuffix(r.URL.Path, "3.txt") }, "without a body"},
		"credentials that are never right": {func(w http.ResponseWriter, r *http.Request) bool {
			w.Header().Set("WWW-Authenticate", "Basic x")
			w.WriteHeader(401)
			return true
		}, "status 401"},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHouse()
			h.wrong = c.wrong
			r := drive(t, h, nil)
			if r.Failed == 0 || !strings.Contains(fmt.Sprint(r.Problems), c.says) {
				t.Errorf("%d failed, %v; want %q", r.Failed, r.Problems, c.says)
			}
		})
	}
}

func TestOnlyThisMachineIsDriven(t *testing.T) {
	for _, target := range []string{"https://192.0.2.1:443", "https://localhost:443", "https://127.0.0.1", "ftp://127.0.0.1:21", "http://127.0.0.1:80/p/", "http://[::1]:80"} {
		if _, err := Run(context.Background(), Options{Target: target, Boots: 1}); err == nil {
			t.Errorf("%s was driven", target)
		}
	}
}

func TestQuantile(t *testing.T) {
	for _, c := range []struct {
		q    float64
		want int64
	}{{0, 1}, {.5, 50}, {.99, 99}, {1, 100}} {
		var v []int64
		for i := range int64(100) {
			v = append(v, i+1)
		}
		if got := Quantile(v, c.q); got != c.want {
			t.Errorf("quantile %v: %d, want %d", c.q, got, c.want)
		}
	}
	if Quantile(nil, .5) != 0 {
		t.Error("no values have a quantile")
	}
}
