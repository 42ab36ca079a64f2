package cli_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"muster/internal/cli"
	"muster/internal/housetest"
)

// A shell runs the program in this process, against a real server.
type shell struct {
	t    *testing.T
	h    *housetest.House
	home string
}

// newShell starts a server and a home directory of its own, with nobody logged in.
func newShell(t *testing.T) *shell {
	t.Helper()
	s := bare(t)
	s.h = housetest.Start(t)
	return s
}

// bare is a shell without a server.
func bare(t *testing.T) *shell {
	t.Helper()
	s := &shell{t: t, home: t.TempDir()}
	t.Setenv("HOME", s.home)
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(s.home, ".config"))
	for _, name := range []string{"MUSTER_SERVER", "MUSTER_TOKEN", "MUSTER_CONTEXT", "MUSTER_ACCOUNT", "MUSTER_CA_FILE", "EDITOR", "VISUAL"} {
		t.Setenv(name, "")
	}
	return s
}

// loggedIn is a shell whose environment says server and token.
func loggedIn(t *testing.T) *shell {
	t.Helper()
	s := newShell(t)
	t.Setenv("MUSTER_SERVER", s.h.Ready.Admin)
	t.Setenv("MUSTER_TOKEN", s.h.Token)
	return s
}

// A result is what a person saw.
type result struct {
	code     int
	out, err string
}

// run runs one command line.
func (s *shell) run(args ...string) result { return s.feed("", args...) }

// feed is run with something on standard input.
func (s *shell) feed(in string, args ...string) result {
	s.t.Helper()
	serve := &cobra.Command{Use: "serve", Short: "Run the server", Args: cobra.NoArgs, RunE: func(*cobra.Command, []string) error { return nil }}
	serve.Flags().String("data", "", "data folder")
	root := cli.NewRoot(serve)
	var out, errs bytes.Buffer
	root.SetIn(strings.NewReader(in))
	root.SetOut(&out)
	root.SetErr(&errs)
	root.SetArgs(args)
	err := root.ExecuteContext(s.t.Context())
	if err != nil {
		cli.Print(&errs, err)
	}
	return result{cli.ExitCode(err), out.String(), errs.String()}
}

// ok runs a command line that must succeed, and returns its data.
func (s *shell) ok(args ...string) string {
	s.t.Helper()
	r := s.run(args...)
	if r.code != 0 {
		s.t.Fatalf("muster %s: exit %d\n%s%s", strings.Join(args, " "), r.code, r.out, r.err)
	}
	return r.out
}

// file writes one into the home directory and returns its path.
func (s *shell) file(name, content string) string {
	s.t.Helper()
	p := filepath.Join(s.home, name)
	if err := os.WriteFile(p, []byte(content), 0o600); err != nil {
		s.t.Fatal(err)
	}
	return p
}

// parsed reads JSON.
func parsed(t *testing.T, text string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%v in %q", err, text)
	}
	return v
}

func has(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(text, p) {
			t.Errorf("no %q in:\n%s", p, text)
		}
	}
}

func hasNot(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if strings.Contains(text, p) {
			t.Errorf("%q in:\n%s", p, text)
		}
	}
}
