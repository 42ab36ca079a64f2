package sim_test

import (
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"muster/internal/sim"
)

func TestCredentialsAreSentOnlyWhenAsked(t *testing.T) {
	for name, c := range map[string]struct {
		schemes, auth string
		want          string // the scheme of the second request
	}{
		"Basic alone":                              {"basic", "", "Basic "},
		"Digest alone":                             {"digest", "", "Digest "},
		"both, and the device takes Basic":         {"basic digest", "basic", "Basic "},
		"both, and the device prefers Digest":      {"basic digest", "digest", "Digest "},
		"Basic alone for who would prefer Digest":  {"basic", "digest", "Basic "},
		"Digest alone for who would answer either": {"digest", "mixed", "Digest "},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStub(t)
			s.schemes = c.schemes
			vvxFiles(s)
			f, d := one(t, s, "VVX 450", vvx, sim.Options{Auth: c.auth})
			if st := d.Boot(t.Context()); st.Problem != "" {
				t.Fatal(st.Problem)
			}
			for i, h := range s.headers {
				got := h.Get("Authorization")
				first := i == 0 || i == 5 // the updater's first request, the application's first
				if first != (got == "") || !first && !strings.HasPrefix(got, c.want) {
					t.Errorf("request %d, %s: Authorization %.12q", i, s.asked[i], got)
				}
			}
			if n := f.Report().ByStatus[401]; n != 2 {
				t.Errorf("%d challenges, want one for each run of a software", n)
			}
		})
	}
}

func TestAStaleNonceIsReplacedWithoutATrouble(t *testing.T) {
	s := newStub(t)
	s.schemes, s.uses = "digest", 3
	vvxFiles(s)
	f, d := one(t, s, "VVX 450", vvx, sim.Options{})
	if st := d.Boot(t.Context()); st.Problem != "" {
		t.Fatal(st.Problem)
	}
	if n := f.Report().ByStatus[401]; n < 4 {
		t.Errorf("%d challenges: a nonce was good for three requests", n)
	}
}

func TestAWrongPairIsRefusedAndNotTriedForEver(t *testing.T) {
	for _, schemes := range []string{"basic", "digest"} {
		s := newStub(t)
		s.schemes, s.user, s.password = schemes, "acme", "another"
		vvxFiles(s)
		f, d := one(t, s, "VVX 450", vvx, sim.Options{})
		st := d.Boot(t.Context())
		if st.Phase != sim.Stranded || f.Report().Errors != 1 || len(s.asked) != 2 {
			t.Errorf("%s: %+v after %v", schemes, st, s.asked)
		}
		if strings.Contains(strings.Join(f.Report().Problems, " "), "first-pair") {
			t.Error("the password is in a problem")
		}
	}
}

func TestPolyOSCannotAnswerDigest(t *testing.T) {
	s := newStub(t)
	s.schemes = "digest"
	_, d := one(t, s, "Studio X30", "00e0db000001", sim.Options{Auth: "digest"})
	if st := d.Boot(t.Context()); !strings.Contains(st.Problem, "Digest alone") {
		t.Errorf("%+v", st)
	}
}

func TestWhatAPhoneStumblesOverIsReported(t *testing.T) {
	long := strings.Repeat("<!-- vendor -->", 400)
	for name, c := range map[string]struct {
		answer func(w http.ResponseWriter, r *http.Request)
		want   string
	}{
		"a redirect": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "0")
			w.Header().Set("Location", "/elsewhere")
			w.WriteHeader(http.StatusMovedPermanently)
		}, "redirect"},
		"a chunked body": {func(w http.ResponseWriter, r *http.Request) {
			_, _ = w.Write([]byte("<c " + "/>" + long))
			w.(*recorder).ResponseWriter.(http.Flusher).Flush()
			_, _ = w.Write([]byte(long))
		}, "chunked"},
		"no length": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Transfer-Encoding", "identity")
			_, _ = w.Write([]byte("<c/>"))
		}, "Content-Length"},
		"an empty 200": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "0")
			w.WriteHeader(http.StatusOK)
		}, "empty 200"},
		"a compressed body": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			w.Header().Set("Content-Length", "4")
			_, _ = w.Write([]byte("<c/>"))
		}, "compressed"},
		"a 304 that was not asked for": {func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusNotModified)
		}, "304"},
		"403": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "0")
			w.WriteHeader(http.StatusForbidden)
		}, "403"},
		"a file the master names and the server lacks": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "0")
			w.WriteHeader(http.StatusNotFound)
		}, "404"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStub(t)
			vvxFiles(s)
			f, d := one(t, s, "VVX 450", vvx, sim.Options{NoETag: name == "a 304 that was not asked for"})
			d.Boot(t.Context())
			s.special["/p/k/common.cfg"] = c.answer
			st := d.Boot(t.Context())
			if !strings.Contains(st.Problem, c.want) || f.Report().Errors != 1 {
				t.Errorf("problem %q, %d errors", st.Problem, f.Report().Errors)
			}
			if v, _ := d.Setting("up.x"); v != "device" || st.Phase != sim.Stranded {
				t.Errorf("up.x is %q, %s: it must keep what it had", v, st.Phase)
			}
		})
	}
}

func TestABusyServerIsAskedAgain(t *testing.T) {
	busy := func(times, status int, after string) func(w http.ResponseWriter, r *http.Request) {
		return func(w http.ResponseWriter, r *http.Request) {
			if times--; times >= 0 {
				if after != "" {
					w.Header().Set("Retry-After", after)
				}
				w.Header().Set("Content-Length", "0")
				w.WriteHeader(status)
				return
			}
			w.Header().Set("Content-Length", "4")
			_, _ = w.Write([]byte("<c/>"))
		}
	}
	for name, c := range map[string]struct {
		answer   func(w http.ResponseWriter, r *http.Request)
		min, max time.Duration
		failed   bool
	}{
		"429 with Retry-After waits as told":         {busy(1, 429, "90"), 90 * time.Second, 90 * time.Second, false},
		"503 twice is waited out, longer and longer": {busy(2, 503, ""), 3 * time.Second, 4500 * time.Millisecond, false},
		"503 for ever is a trouble at last":          {busy(99, 503, "10"), 30 * time.Second, 30 * time.Second, true},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := newStub(t)
				vvxFiles(s)
				s.special["/p/k/common.cfg"] = c.answer
				f, d := one(t, s, "VVX 450", vvx, sim.Options{})
				start := time.Now()
				st := d.Boot(t.Context())
				if took := time.Since(start); took < c.min || took > c.max {
					t.Errorf("took %v, want %v to %v", took, c.min, c.max)
				}
				if (st.Problem != "") != c.failed || (f.Report().Errors > 0) != c.failed {
					t.Errorf("%q, %v", st.Problem, f.Report().Problems)
				}
			})
		})
	}
}

func TestAServerThatIsAwayStrandsTheDeviceWithItsSettings(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStub(t)
		vvxFiles(s)
		_, d := one(t, s, "VVX 450", vvx, sim.Options{})
		d.Boot(t.Context())
		// The server drops every connection.
		drop := func(w http.ResponseWriter, r *http.Request) { panic(http.ErrAbortHandler) }
		for _, p := range []string{vvx + ".cfg", "logs/" + vvx + "-boot.log"} {
			s.special["/p/k/"+p] = drop
		}
		st := d.Boot(t.Context())
		if v, _ := d.Setting("up.x"); v != "device" || st.Phase != sim.Stranded || st.Boots != 1 {
			t.Errorf("up.x is %q: %+v", v, st)
		}
	})
}

func TestAConnectionIsKeptOrNot(t *testing.T) {
	for name, c := range map[string]struct {
		o    sim.Options
		want string
	}{
		"kept over a run":                     {sim.Options{}, ""},
		"one for each request, oldest phones": {sim.Options{PerRequest: true}, "close"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStub(t)
			vvxFiles(s)
			_, d := one(t, s, "VVX 450", vvx, c.o)
			if st := d.Boot(t.Context()); st.Problem != "" {
				t.Fatal(st.Problem)
			}
			for i, h := range s.headers {
				if got := h.Get("Connection"); got != c.want {
					t.Errorf("%s: Connection %q", s.asked[i], got)
				}
			}
		})
	}
}

func TestWithoutTagsEveryFileComesAnew(t *testing.T) {
	s := newStub(t)
	vvxFiles(s)
	f, d := one(t, s, "VVX 450", vvx, sim.Options{NoETag: true})
	d.Boot(t.Context())
	d.Boot(t.Context())
	if n := f.Report().ByStatus[304]; n != 0 {
		t.Errorf("%d answers 304", n)
	}
	s.log()
	d.Poll(t.Context())
	if got := s.log(); len(got) != 3 {
		t.Errorf("the same bytes made it start again: %v", got)
	}
}

func TestAnInterruptedBootIsNoError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStub(t)
		vvxFiles(s)
		s.special["/p/k/common.cfg"] = func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Retry-After", "500")
			w.Header().Set("Content-Length", "0")
			w.WriteHeader(503)
		}
		f, d := one(t, s, "VVX 450", vvx, sim.Options{})
		ctx, cancel := contextWithTimeout(t, time.Minute)
		defer cancel()
		if err := f.Boot(ctx); err == nil {
			t.Error("Boot did not say that it was interrupted")
		}
		if r := f.Report(); r.Errors != 0 || d.State().Phase != sim.Off || r.DurationSeconds != 60 {
			t.Errorf("%+v %+v", r, d.State())
		}
	})
}

func TestAConnectionClosedBetweenTwoRequestsIsOpenedAgainAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStub(t)
		vvxFiles(s)
		s.special["/p/k/common.cfg"] = func(w http.ResponseWriter, r *http.Request) {
			conn, rw, err := w.(*recorder).ResponseWriter.(http.Hijacker).Hijack()
			if err != nil {
				t.Error(err)
				return
			}
			_, _ = rw.WriteString("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<c/>")
			_ = rw.Flush()
			_ = conn.Close()
		}
		_, d := one(t, s, "VVX 450", vvx, sim.Options{})
		start := time.Now()
		if st := d.Boot(t.Context()); st.Problem != "" {
			t.Error(st.Problem)
		}
		if took := time.Since(start); took != 0 {
			t.Errorf("it backed off for %v", took)
		}
	})
}

func TestThePairIsForItsServerAlone(t *testing.T) {
	s := newStub(t)
	vvxFiles(s)
	s.files["/p/k/"+vvx+".cfg"] = `<APPLICATION CONFIG_FILES="common.cfg,http://u:hidden-words@else.example/p/k/x.cfg"/>`
	s.files["/p/k/x.cfg"] = `<c/>`
	f, d := one(t, s, "VVX 450", vvx, sim.Options{})
	st := d.Boot(t.Context())
	if !strings.Contains(st.Problem, "401 from a server the credentials are not for") {
		t.Errorf("%+v", st)
	}
	for i, a := range s.asked {
		if strings.Contains(a, "x.cfg") && s.headers[i].Get("Authorization") != "" {
			t.Error("another host was given the pair")
		}
	}
	if strings.Contains(strings.Join(f.Report().Problems, " "), "hidden-words") {
		t.Error("a password in an address is printed")
	}
}
