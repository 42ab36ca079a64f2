package image_test

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/firmware"
	"muster/internal/plane/image"
)

// shelf is a store of one release.
type shelf struct{ of firmware.Release }

func (s shelf) FirmwareFile(_ context.Context, sum, name string) (firmware.File, error) {
	f, ok := s.of.Find(name)
	if !ok || f.SHA256 != sum && s.of.Digest() != sum {
		return f, fault.New(fault.Missing, "no such image")
	}
	return f, nil
}

const name = "FW_S_J179_R4_1_3_0_6.bin"

var content = bytes.Repeat([]byte("0123456789abcdef"), 20_000)

// house serves one image over a real connection.
func house(t *testing.T, o image.Options) (base string, file firmware.File, dir string) {
	t.Helper()
	dir = t.TempDir()
	var err error
	if o.Blobs, err = firmware.OpenBlobs(dir, firmware.BlobOptions{}); err != nil {
		t.Fatal(err)
	}
	sum, size, err := o.Blobs.Put(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	file = firmware.File{Name: name, SHA256: sum, Size: size}
	o.Store = shelf{firmware.Release{Files: []firmware.File{file, {Name: "other", SHA256: strings.Repeat("0", 64), Size: 1}}}}
	o.Peer = func(r *http.Request) (bool, netip.Addr) {
		a, _ := netip.ParseAddr(r.Header.Get("X-From"))
		return false, a
	}
	srv := httptest.NewServer(image.New(o))
	t.Cleanup(srv.Close)
	return srv.URL, file, dir
}

func ask(t *testing.T, method, url string, header ...string) (*http.Response, []byte) {
	t.Helper()
	r, err := http.NewRequest(method, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("X-From", "10.1.2.3")
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Body.Close()
	body, err := io.ReadAll(w.Body)
	if err != nil {
		t.Fatal(err)
	}
	return w, body
}

func TestAnImageIsServedWholeInPartsAndNotAtAllWhenItIsThere(t *testing.T) {
	base, f, _ := house(t, image.Options{})
	url, tag := base+"/fw/"+f.SHA256+"/"+name, `"`+f.SHA256+`"`
	whole := strconv.Itoa(len(content))
	for what, c := range map[string]struct {
		method  string
		url     string
		header  []string
		status  int
		length  string
		body    []byte
		partial string // Content-Range
	}{
		"whole":                   {"GET", url, nil, 200, whole, content, ""},
		"a look":                  {"HEAD", url, nil, 200, whole, nil, ""},
		"doubled slashes":         {"GET", base + "//fw//" + f.SHA256 + "//" + name, nil, 200, whole, content, ""},
		"beneath a directory":     {"GET", base + "/p/somekey/fw/" + f.SHA256 + "/" + name, nil, 200, whole, content, ""},
		"beneath enrollment":      {"GET", base + "/e/fw/" + strings.ToUpper(f.SHA256) + "/" + strings.ToLower(name), nil, 200, whole, content, ""},
		"the rest":                {"GET", url, []string{"Range", "bytes=319990-"}, 206, "10", content[319990:], "bytes 319990-319999/320000"},
		"a part":                  {"GET", url, []string{"Range", "bytes=16-31"}, 206, "16", content[16:32], "bytes 16-31/320000"},
		"the end":                 {"GET", url, []string{"Range", "bytes=-4"}, 206, "4", content[len(content)-4:], "bytes 319996-319999/320000"},
		"a part of the same":      {"GET", url, []string{"Range", "bytes=0-3", "If-Range", tag}, 206, "4", content[:4], "bytes 0-3/320000"},
		"a part of what it was":   {"GET", url, []string{"Range", "bytes=0-3", "If-Range", `"old"`}, 200, whole, content, ""},
		"beyond the end":          {"GET", url, []string{"Range", "bytes=320000-"}, 416, "", nil, "bytes */320000"},
		"what the device has":     {"GET", url, []string{"If-None-Match", tag}, 304, "", nil, ""},
		"what the device had":     {"GET", url, []string{"If-None-Match", `"old"`}, 200, whole, content, ""},
		"another name":            {"GET", base + "/fw/" + f.SHA256 + "/passwd", nil, 404, "0", nil, ""},
		"another hash":            {"GET", base + "/fw/" + strings.Repeat("1", 64) + "/" + name, nil, 404, "0", nil, ""},
		"an image that is gone":   {"GET", base + "/fw/" + strings.Repeat("0", 64) + "/other", nil, 404, "0", nil, ""},
		"a path out of it":        {"GET", base + "/fw/" + f.SHA256 + "/../" + name, nil, 404, "0", nil, ""},
		"nothing":                 {"GET", base + "/fw/", nil, 404, "0", nil, ""},
		"something to be written": {"PUT", url, nil, 405, "0", nil, ""},
	} {
		w, body := ask(t, c.method, c.url, c.header...)
		if w.StatusCode != c.status || c.length != "" && w.Header.Get("Content-Length") != c.length || c.status < 300 && !bytes.Equal(body, c.body) || w.Header.Get("Content-Range") != c.partial || len(w.TransferEncoding) > 0 {
			t.Errorf("%s: %d, %d bytes, %v %v", what, w.StatusCode, len(body), w.Header, w.TransferEncoding)
		}
		if c.status < 400 && w.Header.Get("ETag") != tag {
			t.Errorf("%s: ETag %s", what, w.Header.Get("ETag"))
		}
	}
}

func TestATruncatedOrChangedImageIsNeverServed(t *testing.T) {
	for what, harm := range map[string]func(path string) error{
		"cut short": func(p string) error { return os.Truncate(p, 1000) },
		"a byte of it is another": func(p string) error {
			b := bytes.Clone(content)
			b[77] ^= 1
			return os.WriteFile(p, b, 0o600)
		},
		"gone": os.Remove,
	} {
		base, f, dir := house(t, image.Options{})
		url := base + "/fw/" + f.SHA256 + "/" + name
		if w, _ := ask(t, "GET", url); w.StatusCode != 200 {
			t.Fatal(w.StatusCode)
		}
		if err := harm(filepath.Join(dir, f.SHA256)); err != nil {
			t.Fatal(err)
		}
		for _, header := range [][]string{nil, {"Range", "bytes=0-9"}} {
			if w, body := ask(t, "GET", url, header...); w.StatusCode != 404 || len(body) > 0 {
				t.Errorf("%s: %d, %d bytes", what, w.StatusCode, len(body))
			}
		}
		if w, _ := ask(t, "HEAD", url); w.StatusCode != 404 {
			t.Errorf("%s: a look finds it: %d", what, w.StatusCode)
		}
	}
}

func TestASiteFetchesSoManyImagesAtATimeAndOthersAreToldToComeLater(t *testing.T) {
	base, f, _ := house(t, image.Options{AtOnce: 2, All: 3, Rate: 64 << 10})
	url := base + "/fw/" + f.SHA256 + "/" + name
	ctx, stop := context.WithCancel(t.Context())
	var inside sync.WaitGroup
	started := make(chan struct{})
	fetch := func(from string) {
		inside.Go(func() {
			r, _ := http.NewRequestWithContext(ctx, "GET", url, nil)
			r.Header.Set("X-From", from)
			if w, err := http.DefaultTransport.RoundTrip(r); err == nil {
				started <- struct{}{} // it has its headers: it is inside
				_, _ = io.Copy(io.Discard, w.Body)
				_ = w.Body.Close()
			}
		})
		<-started
	}
	fetch("10.1.2.3")
	fetch("10.1.2.77")
	w, _ := ask(t, "GET", url, "X-From", "10.1.2.4")
	if after, err := strconv.Atoi(w.Header.Get("Retry-After")); w.StatusCode != 503 || err != nil || after < 20 || after > 40 {
		t.Errorf("the third of a site: %d %v", w.StatusCode, w.Header)
	}
	if w, _ := ask(t, "HEAD", url, "X-From", "10.1.2.4"); w.StatusCode != 200 {
		t.Errorf("a look: %d", w.StatusCode)
	}
	fetch("203.0.113.1") // another site
	if w, _ := ask(t, "GET", url, "X-From", "203.0.113.2"); w.StatusCode != 503 {
		t.Errorf("one more than all together may be: %d", w.StatusCode)
	}
	stop()
	inside.Wait()
	for range 100 { // the server notices that they have hung up
		if w, _ = ask(t, "GET", url, "Range", "bytes=0-9"); w.StatusCode == 206 {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("when they have gone: %d", w.StatusCode)
}

func TestASiteIsServedAtItsRateHoweverManyFetch(t *testing.T) {
	base, f, _ := house(t, image.Options{Rate: 640 << 10})
	url := base + "/fw/" + f.SHA256 + "/" + name
	began := time.Now()
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() { ask(t, "GET", url) })
	}
	all.Wait()
	// 640,000 bytes at 655,360 a second.
	if took := time.Since(began); took < 700*time.Millisecond || took > 5*time.Second {
		t.Errorf("two images took %s", took)
	}
}
