package cli_test

import (
	"archive/zip"
	"os"
	"strings"
	"testing"
)

func TestReleasesAreUploadedNamedByRulesAndDeleted(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "site", "Berlin", "-A", "acme")
	s.ok("create", "device", "c81fea000001", "-A", "acme", "--model", "J179", "--site", "Berlin")
	image := s.file("FW_S_J179_R4_1_5_0_6.bin", "image")
	out := s.run("firmware", "upload", image, "-A", "acme", "--channel", "beta", "--released", "2026-02-28")
	if out.code != 0 || !strings.Contains(out.err, "firmware release J179 4.1.5.0.6 created") || !strings.Contains(out.out, "4.1.5.0.6") {
		t.Fatalf("exit %d\n%s%s", out.code, out.out, out.err)
	}
	has(t, s.ok("firmware", "releases", "-A", "acme", "--channel", "Beta"), "J179", "4.1.5.0.6", "beta", "2026-02-28")
	s.ok("firmware", "edit", "J179 4.1.5.0.6", "-A", "acme", "--channel", "stable", "--released", "")
	hasNot(t, s.ok("firmware", "releases", "-A", "acme", "--channel", "beta"), "4.1.5.0.6")
	hasNot(t, s.ok("firmware", "releases", "-A", "acme", "--channel", "stable"), "2026-02-28")
	if r := s.run("firmware", "edit", "J179 4.1.5.0.6", "-A", "acme", "--released", "soon"); r.code != 6 {
		t.Errorf("a day that is none: exit %d %s", r.code, r.err)
	}

	r := s.run("firmware", "set", "latest", "-A", "acme", "--model", "J179", "--dry-run")
	if r.code != 0 || !strings.Contains(r.err, "1 devices would be told another release") {
		t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
	}
	s.ok("firmware", "set", "latest", "-A", "acme", "--model", "J179")
	s.ok("firmware", "set", "off", "-A", "acme", "--site", "Berlin")
	has(t, s.ok("firmware", "rules", "-A", "acme"), "builtin", "latest", "Berlin")
	has(t, s.ok("firmware", "overview", "-A", "acme"), "J179")

	has(t, s.ok("firmware", "set", "4.1.5.0.6", "-A", "acme", "--model", "J179", "--allow-downgrade"), "4.1.5.0.6", "yes")
	if r := s.run("firmware", "delete", "J179 4.1.5.0.6", "-A", "acme"); r.code != 5 || !strings.Contains(r.err, "rule") {
		t.Errorf("one that a rule names: exit %d\n%s", r.code, r.err)
	}
	s.ok("firmware", "set", "--remove", "-A", "acme", "--model", "J179")
	s.ok("firmware", "delete", "J179 4.1.5.0.6", "-A", "acme")
	hasNot(t, s.ok("firmware", "releases", "-A", "acme"), "4.1.5.0.6")
}

func TestWhatAnUploadCannotTellIsAsked(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	path := s.file("studio.img", "image")
	if r := s.run("firmware", "upload", path, "-A", "acme"); r.code != 6 {
		t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
	}
	s.ok("firmware", "upload", path, "-A", "acme", "--family", "polyos", "--model", "Studio X50", "--version", "4.2.0_400000")

	split := s.file("ucs.zip", "")
	f, err := os.Create(split)
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(f)
	for name, body := range map[string]string{"3111-48450-001.sip.ld": "image", "sip.ver": "6.4.7.1000"} {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(body))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	has(t, s.ok("firmware", "upload", split, "-A", "acme"), "6.4.7.1000")
	if r := s.run("firmware", "upload", s.file("cut.zip", "PK\x03\x04"), "-A", "acme"); r.code != 6 {
		t.Errorf("a zip that is cut off: exit %d\n%s%s", r.code, r.out, r.err)
	}
}
