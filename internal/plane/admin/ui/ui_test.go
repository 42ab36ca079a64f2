package ui

import (
	"compress/gzip"
	"io"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

var page, script = strings.Repeat("<html>page</html>", 100), strings.Repeat("let x = 1;", 1000)

func portal() *Portal {
	return New(fstest.MapFS{"index.html": {Data: []byte(page)}, "assets/main-3f9a.js": {Data: []byte(script)}, "muster.svg": {Data: []byte("<svg/>")}, ".keep": {}})
}

func ask(t *testing.T, method, path string, header ...string) (*httptest.ResponseRecorder, bool) {
	t.Helper()
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	ok := portal().Serve(w, r)
	return w, ok
}

func TestEveryPathThatABrowserGoesToIsThePortal(t *testing.T) {
	for name, c := range map[string]struct {
		method, path, accept string
		want                 bool
		body, kind, cache    string
	}{
		"the first page":            {"GET", "/", "", true, page, "text/html; charset=utf-8", "no-store"},
		"a page that it knows":      {"GET", "/devices/dev_1", "text/html,*/*", true, page, "text/html; charset=utf-8", "no-store"},
		"what no person looks at":   {"GET", "/devices/dev_1", "application/json", false, "", "", ""},
		"a script":                  {"GET", "/assets/main-3f9a.js", "*/*", true, script, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"},
		"a script of another build": {"GET", "/assets/main-0000.js", "text/html", false, "", "", ""},
		"another file":              {"GET", "/muster.svg", "", true, "<svg/>", "image/svg+xml", "no-cache"},
		"the head alone":            {"HEAD", "/", "", true, "", "text/html; charset=utf-8", "no-store"},
		"a write":                   {"POST", "/", "text/html", false, "", "", ""},
		"a file of the build's own": {"GET", "/.keep", "", false, "", "", ""},
	} {
		w, ok := ask(t, c.method, c.path, "Accept", c.accept)
		if ok != c.want || ok && (w.Code != 200 || w.Body.String() != c.body || w.Header().Get("Content-Type") != c.kind || w.Header().Get("Cache-Control") != c.cache || w.Header().Get("Content-Security-Policy") != CSP) {
			t.Errorf("%s: %v %d %v", name, ok, w.Code, w.Header())
		}
	}
}

func TestFilesAreCompressedForWhoTakesIt(t *testing.T) {
	for encodings, want := range map[string]string{"gzip, br": "gzip", "br, GZIP;q=0.5": "gzip", "": "", "br": "", "gzip;q=0": ""} {
		w, _ := ask(t, "GET", "/assets/main-3f9a.js", "Accept-Encoding", encodings)
		if w.Header().Get("Content-Encoding") != want || w.Header().Get("Vary") != "Accept-Encoding" {
			t.Errorf("%q: %v", encodings, w.Header())
		}
		if want == "" {
			continue
		}
		z, err := gzip.NewReader(w.Body)
		if err != nil {
			t.Fatal(err)
		}
		if b, _ := io.ReadAll(z); string(b) != script {
			t.Errorf("%d bytes", len(b))
		}
	}
	if w, _ := ask(t, "GET", "/muster.svg", "Accept-Encoding", "gzip"); w.Header().Get("Content-Encoding") != "" {
		t.Error("a small file is compressed")
	}
}

func TestAFileThatTheBrowserHasIsNotSentAgain(t *testing.T) {
	w, _ := ask(t, "GET", "/muster.svg")
	w, _ = ask(t, "GET", "/muster.svg", "If-None-Match", w.Header().Get("ETag"))
	if w.Code != 304 || w.Body.Len() > 0 {
		t.Error(w.Code)
	}
}

func TestABuildWithoutAPortalServesNone(t *testing.T) {
	p := New(fstest.MapFS{".keep": {}})
	if p != nil || p.Serve(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil)) {
		t.Error("served")
	}
}
