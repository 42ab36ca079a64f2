package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"muster/client"
)

func loginCommand(g *globals) *cobra.Command {
	return &cobra.Command{
		Use:   "login",
		Short: "Remember a server and a token as a context",
		Example: `  muster login --server http://127.0.0.1:8000 --token-file muster-data/admin.token
  muster login --server https://muster.example.com --context prod --ca-file root.pem < token
  muster login --server https://muster.example.com -A acme --context acme`,
		Long: `Remember a server and a token as a context in ~/.config/muster/config.yaml
(readable by you only), and use it from now on. The token comes from a file, or
from standard input; on a terminal it is asked for.`,
		Args: cobra.NoArgs,
		RunE: g.verb(func(ctx context.Context, s *session, _ []string) error { return s.login(ctx) }),
	}
}

func (s *session) login(ctx context.Context) error {
	e := entry{Name: cmp.Or(s.g.context, os.Getenv("MUSTER_CONTEXT"))}
	if e.Name != "" {
		if old := s.config.find(e.Name); old != nil {
			e = *old
		}
	} else if s.g.server == "" {
		if old := s.config.find(s.config.Current); old != nil {
			e = *old // once more, with another token
		}
	}
	e.Name = cmp.Or(e.Name, "default")
	server := strings.TrimRight(cmp.Or(s.g.server, os.Getenv("MUSTER_SERVER"), e.Server), "/")
	if server == "" {
		return usage("log in to which server? --server URL")
	}
	if server != e.Server {
		e.CA = "" // it was for another server
	}
	e.Server = server
	token, err := s.readSecret(cmp.Or(s.g.tokenFile, "-"), "token")
	if err != nil {
		return err
	}
	e.Token = token
	if path := cmp.Or(s.g.caFile, os.Getenv("MUSTER_CA_FILE")); path != "" {
		b, err := os.ReadFile(path)
		if err != nil {
			return usage("--ca-file: %s", reason(err))
		}
		e.CA = string(b)
	}
	e.Account = cmp.Or(s.g.account, os.Getenv("MUSTER_ACCOUNT"), e.Account)
	c, err := s.connect(e.Server, e.Token, e.CA)
	if err != nil {
		return err
	}
	// A token that is refused is not kept.
	if e.Account != "" {
		_, err = c.Account(ctx, e.Account)
	} else {
		_, err = c.PageAt(ctx, "/accounts", client.Query{PageSize: 1}, "")
	}
	if err != nil {
		if errors.Is(err, client.Unauthorized) {
			return &failure{code: exitDenied, say: e.Server + " does not know this token", hint: "the first operator token is in DATA/admin.token of the server", cause: err}
		}
		return err
	}
	if old := s.config.find(e.Name); old != nil {
		*old = e
	} else {
		s.config.Contexts = append(s.config.Contexts, e)
	}
	s.config.Current = e.Name
	if err := s.config.write(); err != nil {
		return err
	}
	s.say("Logged in to %s as context %s.", e.Server, e.Name)
	if plainToElsewhere(e.Server) {
		s.say("Warning: the token travels unencrypted to %s.", e.Server)
	}
	return nil
}

// plainToElsewhere reports whether the URL is plain HTTP to another machine.
func plainToElsewhere(server string) bool {
	u, err := url.Parse(server)
	if err != nil || u.Scheme != "http" || u.Hostname() == "localhost" {
		return false
	}
	ip, err := netip.ParseAddr(u.Hostname())
	return err != nil || !ip.IsLoopback()
}

func logoutCommand(g *globals) *cobra.Command {
	return &cobra.Command{
		Use:     "logout",
		Short:   "Forget the token of a context",
		Example: "  muster logout\n  muster logout --context prod",
		Long:    "Forget the token of a context. The token itself stays valid; muster delete token ends it.",
		Args:    cobra.NoArgs,
		RunE: g.verb(func(_ context.Context, s *session, _ []string) error {
			e, err := s.context()
			if err != nil {
				return err
			}
			kept := s.config.find(e.Name)
			if kept == nil || kept.Token == "" {
				s.say("There is no token to forget.")
				return nil
			}
			kept.Token = ""
			if err := s.config.write(); err != nil {
				return err
			}
			s.say("Forgot the token for %s.", kept.Server)
			return nil
		}),
	}
}

func whoamiCommand(g *globals) *cobra.Command {
	return &cobra.Command{
		Use:     "whoami",
		Short:   "Show which server, token and account are in use",
		Example: "  muster whoami\n  muster whoami -o json",
		Args:    cobra.NoArgs,
		RunE:    g.verb(func(ctx context.Context, s *session, _ []string) error { return s.whoami(ctx) }),
	}
}

// identity is what whoami prints.
type identity struct {
	Server  string   `json:"server"`
	Context string   `json:"context,omitempty"`
	Account string   `json:"account,omitempty"` // the chosen one
	Token   string   `json:"token"`             // its public prefix
	Root    string   `json:"root,omitempty"`    // the account the token is bound to
	Rights  []string `json:"rights,omitempty"`
	Role    string   `json:"role,omitempty"`  // in place of rights of its own
	Sites   []string `json:"sites,omitempty"` // that the role is for
}

func (s *session) whoami(ctx context.Context) error {
	server, token, _, err := s.target()
	if err != nil {
		return err
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	id := identity{Server: server, Token: publicPart(token)}
	if e, err := s.context(); err == nil && e.Server == server {
		id.Context = e.Name
	}
	if id.Account, err = s.account(); err != nil {
		return err
	}
	// The accounts one sees are the token's own and those beneath it. Its own is
	// the oldest, and lists are in the order of age.
	for a, err := range c.Accounts(ctx, client.Query{PageSize: 1}) {
		if err != nil {
			return err
		}
		id.Root = cmp.Or(a.Metadata.Name, a.ID)
		break
	}
	who, err := c.Me(ctx)
	if err != nil {
		return err
	}
	id.Rights, id.Role, id.Sites = who.Rights, who.Role, who.Sites
	switch s.output {
	case "json", "yaml":
		b, err := json.Marshal(id)
		if err != nil {
			return err
		}
		return s.printDocument(b)
	}
	t := tabwriter.NewWriter(s.out, 0, 4, 2, ' ', 0)
	for _, line := range [][2]string{{"Server", id.Server}, {"Context", id.Context}, {"Token", id.Token}, {"Token's account", id.Root}, {"Token's rights", strings.Join(id.Rights, ", ")}, {"Token's role", id.Role}, {"Chosen account", id.Account}} {
		fmt.Fprintf(t, "%s:\t%s\n", line[0], cmp.Or(line[1], "-"))
	}
	return t.Flush()
}

// publicPart is the part of a token that lists show: mst_<prefix>_….
func publicPart(token string) string {
	kind, rest, ok := strings.Cut(token, "_")
	prefix, _, ok2 := strings.Cut(rest, "_")
	if !ok || !ok2 {
		return "(not shown)"
	}
	return kind + "_" + prefix + "_…"
}

func configCommand(g *globals) *cobra.Command {
	c := &cobra.Command{
		Use:     "config",
		Short:   "List contexts, or choose one",
		Example: "  muster config get-contexts\n  muster config use-context prod",
	}
	c.AddCommand(&cobra.Command{
		Use: "get-contexts", Short: "List the contexts of the configuration file",
		Example: "  muster config get-contexts\n  muster config get-contexts -o json",
		Args:    cobra.NoArgs,
		RunE:    g.verb(func(_ context.Context, s *session, _ []string) error { return s.getContexts() }),
	}, &cobra.Command{
		Use: "use-context NAME", Short: "Use a context from now on",
		Example: "  muster config use-context prod",
		Args:    cobra.ExactArgs(1),
		RunE: g.verb(func(_ context.Context, s *session, args []string) error {
			if s.config.find(args[0]) == nil {
				return &failure{code: exitMissing, say: fmt.Sprintf("there is no context %q", args[0]), hint: "muster config get-contexts lists them"}
			}
			s.config.Current = args[0]
			if err := s.config.write(); err != nil {
				return err
			}
			s.say("Using %s from now on.", args[0])
			return nil
		}),
		ValidArgsFunction: completeContexts,
	})
	return c
}

func (s *session) getContexts() error {
	k := &kind{name: "context", plural: "contexts", columns: columns("CURRENT NAME SERVER ACCOUNT TOKEN")}
	var rows []item
	for _, e := range s.config.Contexts {
		current := ""
		if e.Name == s.config.Current {
			current = "*"
		}
		token := ""
		if e.Token != "" {
			token = publicPart(e.Token)
		}
		raw, err := json.Marshal(map[string]any{"name": e.Name, "server": e.Server, "account": e.Account, "token": token, "current": current != ""})
		if err != nil {
			return err
		}
		rows = append(rows, item{raw, e.Name, e.Name, []string{current, e.Name, e.Server, e.Account, token}})
	}
	return s.print(k, rows, false, true)
}
