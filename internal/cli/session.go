package cli

import (
	"bufio"
	"cmp"
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"muster/client"
)

// A session is one run of a client verb: its streams, its settings, and the
// client once a verb asks for it.
type session struct {
	in        io.Reader
	out, err  io.Writer
	asks      bool // a person can be asked: input and messages are a terminal
	color     bool // of messages
	g         *globals
	output    string
	config    *config
	interrupt context.Context // ends with Ctrl-C

	client *client.Client
}

var outputs = []string{"table", "wide", "json", "yaml", "name"}

func newSession(cmd *cobra.Command, g *globals) (*session, error) {
	s := &session{in: cmd.InOrStdin(), out: cmd.OutOrStdout(), err: cmd.ErrOrStderr(), g: g, output: cmp.Or(g.output, "table")}
	if !slices.Contains(outputs, s.output) {
		return nil, usage("-o takes table, wide, json, yaml or name, not %q", s.output)
	}
	if s.interrupt = cmd.Context(); s.interrupt == nil {
		s.interrupt = context.Background()
	}
	s.asks = terminal(s.in) && terminal(s.err)
	switch g.color {
	case "auto":
		s.color = terminal(s.err) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	case "always":
		s.color = true
	case "never":
	default:
		return nil, usage("--color takes auto, always or never, not %q", g.color)
	}
	if g.timeout <= 0 {
		return nil, usage("--timeout must be longer than 0")
	}
	c, err := readConfig()
	if err != nil {
		return nil, err
	}
	if c.loose {
		fmt.Fprintf(s.err, "Warning: %s holds tokens and is readable by others; chmod 600 it.\n", c.path)
	}
	s.config = c
	return s, nil
}

func terminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// shown marks an error with how to print it.
func (s *session) shown(err error) error {
	if err == nil {
		return nil
	}
	return &shownError{error: err, json: s.output == "json", color: s.color}
}

// say writes a message; data goes to s.out.
func (s *session) say(format string, args ...any) { fmt.Fprintf(s.err, format+"\n", args...) }

// context is the chosen entry of the configuration file; a zero one when none
// is chosen.
func (s *session) context() (entry, error) {
	name := cmp.Or(s.g.context, os.Getenv("MUSTER_CONTEXT"))
	if name == "" {
		if s.config.Current == "" {
			return entry{}, nil
		}
		name = s.config.Current
	}
	if e := s.config.find(name); e != nil {
		return *e, nil
	}
	return entry{}, usage("there is no context %q in %s", name, s.config.path)
}

// target is where to send requests and as whom: flag before environment
// before file.
func (s *session) target() (server, token, ca string, err error) {
	e, err := s.context()
	if err != nil {
		return "", "", "", err
	}
	server = strings.TrimRight(cmp.Or(s.g.server, os.Getenv("MUSTER_SERVER"), e.Server), "/")
	if server == "" {
		return "", "", "", &failure{code: exitUsage, say: "no server is chosen", hint: "muster login --server URL --token-file FILE, or set MUSTER_SERVER and MUSTER_TOKEN"}
	}
	switch {
	case s.g.tokenFile != "":
		token, err = s.readSecret(s.g.tokenFile, "token")
	case os.Getenv("MUSTER_TOKEN") != "":
		token = os.Getenv("MUSTER_TOKEN")
	case server == strings.TrimRight(e.Server, "/"):
		token = e.Token // and to no other server than the one it is for
	}
	if err != nil {
		return "", "", "", err
	}
	switch path := cmp.Or(s.g.caFile, os.Getenv("MUSTER_CA_FILE")); {
	case path != "":
		b, err := os.ReadFile(path)
		if err != nil {
			return "", "", "", usage("--ca-file: %s", reason(err))
		}
		ca = string(b)
	case server == strings.TrimRight(e.Server, "/"):
		ca = e.CA
	}
	return server, strings.TrimSpace(token), ca, nil
}

// api is the client, made at the first call.
func (s *session) api() (*client.Client, error) {
	if s.client != nil {
		return s.client, nil
	}
	server, token, ca, err := s.target()
	if err != nil {
		return nil, err
	}
	if token == "" {
		return nil, &failure{code: exitDenied, say: "not logged in to " + server, hint: "muster login --server " + server + " --token-file FILE, or set MUSTER_TOKEN"}
	}
	s.client, err = s.connect(server, token, ca)
	return s.client, err
}

func (s *session) connect(server, token, ca string) (*client.Client, error) {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	if ca != "" {
		roots, err := x509.SystemCertPool()
		if err != nil {
			roots = x509.NewCertPool()
		}
		if !roots.AppendCertsFromPEM([]byte(ca)) {
			return nil, usage("--ca-file holds no certificate")
		}
		transport.TLSClientConfig = &tls.Config{RootCAs: roots}
	}
	c, err := client.New(client.Options{Server: server, Token: token, HTTP: &http.Client{Transport: transport, Timeout: s.g.timeout}, UserAgent: "muster/" + Version})
	if err != nil {
		return nil, usage("%s", err)
	}
	return c, nil
}

// account is the one chosen by flag, environment or context; empty when none is.
func (s *session) account() (string, error) {
	if a := cmp.Or(s.g.account, os.Getenv("MUSTER_ACCOUNT")); a != "" {
		return a, nil
	}
	e, err := s.context()
	return e.Account, err
}

// oneAccount is the chosen account, or the only one there is to see.
func (s *session) oneAccount(ctx context.Context) (string, error) {
	a, err := s.account()
	if a != "" || err != nil {
		return a, err
	}
	c, err := s.api()
	if err != nil {
		return "", err
	}
	seen := ""
	for a, err := range c.Accounts(ctx, client.Query{PageSize: 2}) {
		switch {
		case err != nil:
			return "", err
		case seen != "":
			return "", &failure{code: exitUsage, say: "which account? name it with -A", hint: "muster get accounts lists them; MUSTER_ACCOUNT or a context keeps one"}
		}
		seen = cmp.Or(a.ID, a.Metadata.Name)
	}
	if seen == "" {
		return "", usage("which account? name it with -A")
	}
	return seen, nil
}

// readSecret reads a file, or standard input when it is named "-": the first
// line, without its end.
func (s *session) readSecret(path, what string) (string, error) {
	var r io.Reader = s.in
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return "", usage("%s: %s", what, reason(err))
		}
		defer func() { _ = f.Close() }()
		r = f
	} else if terminal(s.in) {
		return s.askSecret(what)
	}
	line, err := bufio.NewReader(io.LimitReader(r, 64<<10)).ReadString('\n')
	if err != nil && err != io.EOF {
		return "", fmt.Errorf("read the %s: %w", what, err)
	}
	line = strings.TrimRight(line, "\r\n")
	if line == "" {
		return "", usage("the %s is empty", what)
	}
	return line, nil
}

// askSecret asks a person, who does not see what they type.
func (s *session) askSecret(what string) (string, error) {
	fmt.Fprintf(s.err, "%s: ", strings.ToUpper(what[:1])+what[1:])
	fd := int(s.in.(*os.File).Fd())
	before, err := term.GetState(fd)
	if err != nil {
		return "", fmt.Errorf("read the %s: %w", what, err)
	}
	type typed struct {
		b   []byte
		err error
	}
	line := make(chan typed, 1)
	go func() {
		b, err := term.ReadPassword(fd)
		line <- typed{b, err}
	}()
	var b []byte
	select {
	case t := <-line:
		b, err = t.b, t.err
	case <-s.interrupt.Done():
		_ = term.Restore(fd, before)
		err = context.Canceled
	}
	fmt.Fprintln(s.err)
	if err != nil {
		return "", fmt.Errorf("read the %s: %w", what, err)
	}
	if len(b) == 0 {
		return "", usage("the %s is empty", what)
	}
	return string(b), nil
}

// confirm asks before something is lost. Off a terminal only --yes will do.
func (s *session) confirm(format string, args ...any) error {
	if s.g.yes {
		return nil
	}
	question := fmt.Sprintf(format, args...)
	if !s.asks {
		return usage("%s Nobody can be asked here: add --yes", question)
	}
	line, err := s.ask(question + " [y/N] ")
	if err != nil {
		return err
	}
	if a := strings.ToLower(line); a == "y" || a == "yes" {
		return nil
	}
	return &failure{code: exitError, say: "nothing was changed"}
}

// ask reads a line that a person types.
func (s *session) ask(prompt string) (string, error) {
	fmt.Fprint(s.err, prompt)
	answer := make(chan string, 1)
	go func() {
		line, _ := bufio.NewReader(s.in).ReadString('\n')
		answer <- line
	}()
	select {
	case line := <-answer:
		return strings.TrimSpace(line), nil
	case <-s.interrupt.Done():
		fmt.Fprintln(s.err)
		return "", context.Canceled
	}
}
