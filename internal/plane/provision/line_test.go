package provision

import (
	"bytes"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

// A recorder is a Liner that remembers which way a line came.
type recorder struct {
	slog.Handler
	w    io.Writer
	json bool
	self *bool // written by the plane itself
}

func (r recorder) Line() (io.Writer, bool) { *r.self = true; return r.w, r.json }

func TestAVisitIsLoggedAsSlogWouldLogIt(t *testing.T) {
	mac := fleet.MAC{0, 4, 0xf2, 1, 2, 3}
	home := netip.MustParseAddr("192.0.2.7")
	for name, c := range map[string]struct {
		v    visit
		code int
		slow bool // slog has to write it
	}{
		"a file":            {v: visit{account: "acc_1", source: home, secure: true, generation: 3, scheme: "digest", file: "/0004f2010203.cfg", ask: dialect.Ask{Family: fleet.UCS, MAC: mac}}, code: 200},
		"a serial number":   {v: visit{account: "acc_1", source: home, ask: dialect.Ask{Family: fleet.PolyOS, Serial: "8L21385D98DAFC"}}, code: 404},
		"nothing known":     {v: visit{source: home}, code: 401},
		"a reason":          {v: visit{source: home, why: "the device left no such file", file: "/a b=c"}, code: 404},
		"IPv6":              {v: visit{source: netip.MustParseAddr("2001:db8::1")}, code: 200},
		"a zone":            {v: visit{source: netip.MustParseAddr("fe80::1%a \"b")}, code: 200, slow: true},
		"no address":        {code: 200, slow: true},
		"an error":          {v: visit{source: home, err: errors.New("disk\nfull"), why: "store"}, code: 503, slow: true},
		"a forged line":     {v: visit{source: home, file: "/x\nlevel=ERROR msg=\"forged\""}, code: 404, slow: true},
		"a quote":           {v: visit{source: home, file: `/x" msg=forged`}, code: 404, slow: true},
		"a backslash":       {v: visit{source: home, file: `/a\b`}, code: 404, slow: true},
		"another alphabet":  {v: visit{source: home, file: "/ä\u2028<&>"}, code: 404, slow: true},
		"marks of HTML":     {v: visit{source: home, file: "/<&>'"}, code: 404},
		"broken UTF-8":      {v: visit{source: home, file: "/\xff\x00"}, code: 404, slow: true},
		"a longer name":     {v: visit{source: home, file: "/" + string(bytes.Repeat([]byte("x"), 200))}, code: 404},
		"a delete, perhaps": {v: visit{source: home, file: "/\x7f"}, code: 404, slow: true},
	} {
		for _, json := range []bool{false, true} {
			at := time.Date(2026, 11, 25, 21, 0, 0, 123_956_789, time.FixedZone("", 3600))
			var got, want bytes.Buffer
			handler := func(w io.Writer) slog.Handler {
				if json {
					return slog.NewJSONHandler(w, nil)
				}
				return slog.NewTextHandler(w, nil)
			}
			self := false
			v := c.v
			v.server = &Server{o: Options{Log: slog.New(recorder{handler(&got), &got, json, &self}), Metrics: NewMetrics(nil), Now: func() time.Time { return at.Add(1234 * time.Microsecond) }}}
			v.start, v.answer = at, &answerer{code: c.code, sent: 77}
			if c.code == 401 {
				v.scheme = "basic"
			}
			r := slog.NewRecord(at.Add(1234*time.Microsecond), slog.LevelInfo, "visit", 0)
			if v.err != nil {
				r.Level = slog.LevelError
			}
			r.AddAttrs(v.attrs(http.MethodGet, 1234*time.Microsecond)...)
			if err := handler(&want).Handle(t.Context(), r); err != nil {
				t.Fatal(err)
			}
			v.end(httptest.NewRequest(http.MethodGet, "/", nil))
			if c.slow { // slog's own clock
				i, j := bytes.Index(got.Bytes(), []byte("level")), bytes.Index(want.Bytes(), []byte("level"))
				if i < 0 || !bytes.Equal(got.Bytes()[i:], want.Bytes()[j:]) {
					t.Errorf("%s: %s, want %s", name, &got, &want)
				}
				continue
			}
			if !self || got.String() != want.String() {
				t.Errorf("%s: %s, want %s", name, &got, &want)
			}
		}
	}
}
