package firmware_test

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"muster/internal/fault"
	"muster/internal/firmware"
)

func TestAPackageIsFetchedFromAllowedAddressesAlone(t *testing.T) {
	plain := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/FW.bin" {
			http.Redirect(w, r, map[string]string{"/away": "http://127.0.0.2:1/FW.bin", "/round": "/round", "/once": "/FW.bin", "/file": "file:///etc/passwd"}[r.URL.Path], http.StatusFound)
			return
		}
		_, _ = io.WriteString(w, "image")
	}))
	defer plain.Close()
	here := netip.MustParseAddr("127.0.0.1")
	for name, c := range map[string]struct {
		url, code string
		may       bool
	}{
		"a file":              {plain.URL + "/FW.bin", "", true},
		"one redirect":        {plain.URL + "/once", "", true},
		"a private address":   {plain.URL + "/FW.bin", "forbiddenAddress", false},
		"a name of one":       {strings.Replace(plain.URL, "127.0.0.1", "localhost", 1) + "/FW.bin", "forbiddenAddress", false},
		"a redirect to one":   {plain.URL + "/away", "forbiddenAddress", true},
		"redirects for ever":  {plain.URL + "/round", "forbiddenAddress", true},
		"a redirect to files": {plain.URL + "/file", "unreachable", true},
		"a file of ours":      {"file:///etc/passwd", "url", true},
		"a password":          {"https://a:b@example.com/x", "url", true},
		"no host":             {"https:///x", "url", true},
		"no address":          {"%zz", "url", true},
	} {
		u, file, err := firmware.CheckURL(c.url)
		var res *http.Response
		if err == nil {
			res, err = firmware.Fetch(t.Context(), u, func(a netip.Addr) bool { return c.may && a == here })
		}
		code := ""
		if f := fault.As(err); f != nil {
			code = f.Fields[0].Code
		}
		if code != c.code || (err == nil) != (c.code == "") || err != nil && !errors.Is(err, fault.Invalid) {
			t.Errorf("%s: %v (%s), want %q", name, err, code, c.code)
		}
		if err == nil {
			got, _ := io.ReadAll(res.Body)
			_ = res.Body.Close()
			if string(got) != "image" || c.url == plain.URL+"/FW.bin" && file != "FW.bin" {
				t.Errorf("%s: %q of %q", name, got, file)
			}
		}
	}
}
