package housetest_test

import (
	"strings"
	"testing"

	"muster/internal/housetest"
)

func TestUploads(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	p := h.Phone(acme, vvx)
	t.Run("a log is appended, an override is kept and given back to its device", func(t *testing.T) {
		for _, part := range []string{"one\n", "two\n"} {
			if a := p.Do("PUT", "0004f2abcd01-app.log", part); a.Status/100 != 2 {
				t.Fatalf("PUT: %d", a.Status)
			}
		}
		override := `<?xml version="1.0"?><PHONE_CONFIG><OVERRIDES up.headsetMode="1"/></PHONE_CONFIG>`
		if a := p.Do("PUT", "0004f2abcd01-phone.cfg", override); a.Status/100 != 2 {
			t.Fatalf("PUT override: %d", a.Status)
		}
		if a := p.Get("0004f2abcd01-phone.cfg"); a.Status != 200 || a.Body != override {
			t.Errorf("override: %d %q", a.Status, a.Body)
		}
		if a := p.Get("0004F2ABCD01-phone.cfg"); a.Status != 200 {
			t.Errorf("upper case: %d", a.Status)
		}
	})
	t.Run("a phone that says who it is cannot touch another's", func(t *testing.T) {
		thief := h.Phone(acme, "FileTransport PolyCCX-CCX_500-UA/9.4.1.0508 (SN:64167f9f4c90) Type/Application")
		if a := thief.Do("PUT", "0004f2abcd01-phone.cfg", "<x/>"); a.Status != 403 {
			t.Errorf("PUT: %d, want 403", a.Status)
		}
		if a := thief.Get("0004f2abcd01-phone.cfg"); a.Status != 403 {
			t.Errorf("GET: %d, want 403", a.Status)
		}
		if a := thief.Do("PUT", "64167f9f4c90-phone.cfg", "<x/>"); a.Status != 201 {
			t.Errorf("its own: %d, want 201", a.Status)
		}
	})
	t.Run("10 MB are refused, the connection's others are not harmed", func(t *testing.T) {
		if a := p.Do("PUT", "0004f2abcd01-app.log", strings.Repeat("x", 10<<20)); a.Status != 413 {
			t.Errorf("%d, want 413", a.Status)
		}
		if a := p.Get("0004f2abcd01.cfg"); a.Status != 200 {
			t.Errorf("after it: %d", a.Status)
		}
	})
	t.Run("names that climb or are nobody's are refused", func(t *testing.T) {
		for _, name := range []string{"..%2f..%2fetc%2fpasswd", "0004f2abcd01-..%2fx.log", "x.php", "0004f2abcd01%00-app.log", "000000000000.cfg", "muster-common.cfg", "0004f2abcd01.cfg"} {
			if a := p.Do("PUT", name, "x"); a.Status < 400 || a.Status >= 500 {
				t.Errorf("PUT %s: %d", name, a.Status)
			}
		}
	})
}

func TestOddPathsAndMethods(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	p := h.Phone(acme, vvx)
	for _, c := range []struct {
		method, file string
		want         int
	}{
		{"GET", "/0004F2ABCD01.cfg", 200},
		{"GET", "//0004f2abcd01.cfg", 200},
		{"HEAD", "0004f2abcd01.cfg", 200},
		{"GET", "000000000000.cfg", 200},
		{"POST", "0004f2abcd01.cfg", 405},
		{"GET", "nothing.html", 404},
		{"GET", "sip.ld", 404},
		{"GET", "0004f2abcd01.cfg%00", 404},
	} {
		a := p.Do(c.method, c.file, "")
		if a.Status != c.want {
			t.Errorf("%s %s: %d, want %d", c.method, c.file, a.Status, c.want)
		}
		if c.method == "HEAD" && (a.Body != "" || a.Header.Get("Content-Length") == "0" || a.Header.Get("Content-Length") == "") {
			t.Errorf("HEAD: %q %v", a.Body, a.Header)
		}
	}
	full := p.Get("0004f2abcd01.cfg")
	if part := p.Get("0004f2abcd01.cfg", "Range", "bytes=0-9"); part.Status != 206 || part.Body != full.Body[:10] {
		t.Errorf("range: %d %q", part.Status, part.Body)
	}
	if a := (&housetest.Phone{H: h, Base: h.Ready.HTTP, Client: h.Client()}).Get("pki/root.pem"); a.Status != 200 || !strings.Contains(a.Body, "BEGIN CERTIFICATE") {
		t.Errorf("root.pem: %d", a.Status)
	}
}
