package cli_test

import (
	"archive/zip"
	"bytes"
	"crypto/tls"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestABundleIsPutListedServedAndDeletedByTheVerbs(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "site", "Berlin", "-A", "acme")
	s.ok("create", "device", "0004f2abcdef", "-A", "acme", "--model", "VVX 450", "--site", "Berlin")
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for name, content := range map[string]string{"site.cfg": `<a voice.volume.persist.handset="1"/>`, "logo.png": "\x89PNG"} {
		f, err := w.Create(name)
		if err == nil {
			_, err = f.Write([]byte(content))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	zipped := s.file("berlin.zip", buf.String())
	if out := s.ok("bundle", "put", "Berlin", zipped, "-A", "acme", "--dry-run"); !strings.Contains(out, "site.cfg") {
		t.Errorf("would be: %s", out)
	}
	if r := s.run("bundle", "list", "Berlin", "-A", "acme"); r.code == 0 {
		t.Errorf("a dry run left it: %s", r.out)
	}
	s.ok("bundle", "put", "Berlin", zipped, "-A", "acme")
	if out := s.ok("bundle", "list", "Berlin", "-A", "acme"); !strings.Contains(out, "listed") || !strings.Contains(out, "served") {
		t.Errorf("listed as %s", out)
	}

	var pair struct{ ServerUser, ServerPassword string }
	if err := json.Unmarshal([]byte(s.ok("reveal", "acme", "-o", "json")), &pair); err != nil || pair.ServerPassword == "" {
		t.Fatalf("revealed: %v %+v", err, pair)
	}
	address := ""
	for line := range strings.Lines(s.ok("get", "provisioning", "acme", "-o", "yaml")) {
		if a, ok := strings.CutPrefix(strings.TrimSpace(line), "serverAddress: "); ok {
			address = strings.Trim(a, `"`)
		}
	}
	c := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}} //nolint:gosec // the house's own root
	defer c.CloseIdleConnections()
	get := func(file string) (int, string) {
		t.Helper()
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address+file, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.SetBasicAuth(pair.ServerUser, pair.ServerPassword)
		r.Header.Set("User-Agent", "FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 (SN:0004f2abcdef) Type/Application")
		res, err := c.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = res.Body.Close() }()
		b, err := io.ReadAll(res.Body)
		if err != nil {
			t.Fatal(err)
		}
		return res.StatusCode, string(b)
	}
	if code, body := get("logo.png"); code != 200 || body != "\x89PNG" {
		t.Errorf("the phone gets %d %q", code, body)
	}
	if _, body := get("0004f2abcdef.cfg"); !strings.Contains(body, ", site.cfg") {
		t.Errorf("its master: %s", body)
	}
	back := filepath.Join(t.TempDir(), "back.zip")
	s.ok("bundle", "download", "Berlin", "-A", "acme", "--file", back)
	b, err := os.ReadFile(back)
	if err != nil {
		t.Fatal(err)
	}
	if z, err := zip.NewReader(bytes.NewReader(b), int64(len(b))); err != nil || len(z.File) != 2 {
		t.Errorf("fetched back: %v", err)
	}
	s.ok("bundle", "delete", "Berlin", "-A", "acme", "--yes")
	if code, _ := get("logo.png"); code != 404 {
		t.Errorf("when it is gone: %d", code)
	}
}

func TestMembersAndRolesByTheVerbs(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "site", "Berlin", "-A", "acme")
	s.ok("create", "device", "0004f2abcdef", "-A", "acme", "--model", "VVX 450", "--site", "Berlin")
	s.ok("create", "device", "0004f2abcd00", "-A", "acme", "--model", "VVX 450")
	s.ok("create", "member", "Bob", "-A", "acme", "--email", "bob@example.com", "--role", "helpdesk", "--site", "Berlin")
	if out := s.ok("get", "members", "-A", "acme"); !strings.Contains(out, "invited") {
		t.Errorf("listed as %s", out)
	}
	token := strings.TrimSpace(s.ok("create", "token", "bob", "-A", "acme", "--member", "Bob"))
	admin := os.Getenv("MUSTER_TOKEN")
	t.Setenv("MUSTER_TOKEN", token)
	if out := s.ok("whoami"); !strings.Contains(out, "helpdesk") {
		t.Errorf("who: %s", out)
	}
	if out := s.ok("get", "devices", "-A", "acme"); !strings.Contains(out, "0004f2abcdef") || strings.Contains(out, "0004f2abcd00") {
		t.Errorf("sees %s", out)
	}
	if out := s.ok("permissions", "-A", "acme"); !strings.Contains(out, "it takes deviceManager") {
		t.Errorf("permissions: %s", out)
	}
	if r := s.run("delete", "device", "0004f2abcdef", "--yes"); r.code == 0 || !strings.Contains(r.err, "helpdesk") {
		t.Errorf("deletes: %d %s", r.code, r.err)
	}
	t.Setenv("MUSTER_TOKEN", admin)
	s.ok("edit", "member", "Bob", "-A", "acme", "--disabled", "on")
	t.Setenv("MUSTER_TOKEN", token)
	if r := s.run("whoami"); r.code == 0 {
		t.Error("a disabled member's token is taken")
	}
	t.Setenv("MUSTER_TOKEN", admin)
	s.ok("delete", "member", "Bob", "-A", "acme", "--yes")

	job := strings.TrimSpace(s.ok("edit", "devices", "0004f2abcdef", "0004f2abcd00", "-A", "acme", "--held", "on", "-o", "name"))
	job = strings.TrimPrefix(job[strings.LastIndexByte(job, '\n')+1:], "job/")
	if !strings.HasPrefix(job, "job_") {
		job = firstJob(s)
	}
	s.ok("jobs", "undo", job)
	if out := s.ok("get", "device", "0004f2abcdef", "-o", "yaml"); !strings.Contains(out, "held: false") {
		t.Errorf("undone: %s", out)
	}
}

// firstJob is the id of the newest job.
func firstJob(s *shell) string {
	s.t.Helper()
	for _, w := range strings.Fields(s.ok("jobs", "list", "-A", "acme", "-o", "name")) {
		return strings.TrimPrefix(w, "job/")
	}
	return ""
}

func TestALinkToSignInIsMadeByAVerb(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "member", "Ada Lovelace", "-A", "acme", "--email", "ada@example.com", "--role", "admin")
	for _, args := range [][]string{{"login-link", "-A", "operator"}, {"login-link", "Ada Lovelace", "-A", "acme"}, {"login-link", "Ada Lovelace", "-A", "acme", "--reset", "--totp"}} {
		if out := s.ok(args...); !strings.HasPrefix(out, s.h.Ready.Admin+"/sign-in#msl_") || strings.Count(out, "\n") != 1 {
			t.Errorf("%v: %q", args, out)
		}
	}
	var l struct{ Kind string }
	if err := json.Unmarshal([]byte(s.ok("login-link", "-A", "acme", "-o", "json")), &l); err != nil || l.Kind != "owner" {
		t.Errorf("%v %+v", err, l)
	}
	if r := s.run("login-link", "-A", "acme", "--reset"); r.code != 2 {
		t.Errorf("%d %s", r.code, r.err)
	}
}
