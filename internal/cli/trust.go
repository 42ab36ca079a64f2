package cli

import (
	"context"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"muster/client"
)

var (
	factoryRootKind = &kind{name: "factory root", plural: "factory roots", columns: columns("NAME FAMILIES SUBJECT ENDS EXPIRED SHA-1 +FINGERPRINT +ID")}
	blockedKeyKind  = &kind{name: "blocked key", plural: "blocked keys", columns: columns("NAME FINGERPRINT REASON +ID")}
)

func factoryRootItem(v client.FactoryRoot) item {
	var subject []string
	for _, p := range v.Spec.Subject {
		subject = append(subject, p.Attribute+"="+p.Match)
	}
	allowed := func(b bool) string {
		if b {
			return "allowed"
		}
		return ""
	}
	ends, print := "", ""
	if l := v.Status.Certificates; len(l) > 0 {
		ends, print = when(l[0].NotAfter), l[0].Fingerprint
	}
	return item{v.Raw, v.ID, v.Metadata.Name, []string{v.Metadata.Name, strings.Join(v.Spec.Families, ","), strings.Join(subject, " "), ends, allowed(v.Spec.AllowExpired), allowed(v.Spec.AllowSHA1), print, v.ID}}
}

func blockedKeyItem(v client.BlockedKey) item {
	return item{v.Raw, v.ID, v.Metadata.Name, []string{v.Metadata.Name, v.Spec.Fingerprint, v.Spec.Reason, v.ID}}
}

// asking is a verb with a client at hand.
func (g *globals) asking(do func(ctx context.Context, s *session, c *client.Client, args []string) error) func(*cobra.Command, []string) error {
	return g.verb(func(ctx context.Context, s *session, args []string) error {
		c, err := s.api()
		if err != nil {
			return err
		}
		return do(ctx, s, c, args)
	})
}

// operator names the operator's account, whose roots and blocks are everybody's.
const operator = "operator"

func factoryRootCommand(g *globals) *cobra.Command {
	c := &cobra.Command{Use: "factory-root VERB", Short: "Say which makers' certificates prove which device it is", Example: "  muster pki factory-root list"}
	v := client.FactoryRoot{}
	var subject []string
	d := &dryRun{}
	add := &cobra.Command{Use: "add NAME FILE", Short: "Load a maker's root, and the CAs beneath it that are pinned", Args: cobra.ExactArgs(2),
		Example: `  muster pki factory-root add poly poly-root.pem --family ucs --subject 'CN=(?<mac>[0-9A-Fa-f]{12})'
  muster pki factory-root add maker chain.pem --subject 'serialNumber=(?<serial>.+)' --allow-expired`,
		RunE: g.asking(func(ctx context.Context, s *session, c *client.Client, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			text, err := os.ReadFile(args[1])
			if err != nil {
				return usage(err.Error())
			}
			v.Metadata.Name, v.Spec.Certificates = args[0], string(text)
			for _, p := range subject {
				attribute, match, ok := strings.Cut(p, "=")
				if !ok {
					return usage("--subject is ATTRIBUTE=PATTERN, such as 'CN=(?<mac>[0-9A-F]{12})'")
				}
				v.Spec.Subject = append(v.Spec.Subject, client.SubjectPattern{Attribute: attribute, Match: match})
			}
			r, err := c.FactoryRoots().Create(ctx, operator, v, opts...)
			if err != nil {
				return err
			}
			return s.made(factoryRootKind, factoryRootItem(r), d)
		})}
	f := add.Flags()
	f.StringSliceVar(&v.Spec.Families, "family", nil, "whose devices it is for: ucs, polyos, j100 (all)")
	f.StringArrayVar(&subject, "subject", nil, "where a certificate names its device: ATTRIBUTE=PATTERN with a group mac or serial; may stand more than once")
	f.StringArrayVar(&v.Spec.Organizations, "organization", nil, "the O that is taken (any)")
	f.StringVar(&v.Spec.ExtendedKeyUsage, "eku", "", "clientAuthOrNone (default), clientAuth or any")
	f.BoolVar(&v.Spec.AllowExpired, "allow-expired", false, "certificates that have ended count")
	f.BoolVar(&v.Spec.AllowSHA1, "allow-sha1", false, "signatures with SHA-1 count")
	d.addTo(add)
	c.AddCommand(add,
		&cobra.Command{Use: "list", Short: "List the makers' roots", Args: cobra.NoArgs, Example: "  muster pki factory-root list -o yaml",
			RunE: g.asking(func(ctx context.Context, s *session, c *client.Client, _ []string) error {
				return s.printWalk(factoryRootKind, items(c.FactoryRoots().List(ctx, operator, client.Query{}), factoryRootItem), 0)
			})},
		deleteTrust(g, "factory root", "  muster pki factory-root delete poly", func(ctx context.Context, c *client.Client, name string, opts []client.Option) error {
			return c.FactoryRoots().Delete(ctx, operator, name, opts...)
		}))
	return c
}

func blockCommand(g *globals) *cobra.Command {
	c := &cobra.Command{Use: "block VERB", Short: "Say which certificates and keys count for nothing", Example: "  muster pki block list"}
	v := client.BlockedKey{}
	d := &dryRun{}
	add := &cobra.Command{Use: "add FINGERPRINT", Short: "Block a certificate or a public key by its SHA-256", Args: cobra.ExactArgs(1),
		Example: "  muster pki block add 204ccf5f… --reason 'copied from a CCX 500'",
		RunE: g.asking(func(ctx context.Context, s *session, c *client.Client, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			v.Spec.Fingerprint = args[0]
			b, err := c.BlockedKeys().Create(ctx, operator, v, opts...)
			if err != nil {
				return err
			}
			return s.made(blockedKeyKind, blockedKeyItem(b), d)
		})}
	add.Flags().StringVar(&v.Metadata.Name, "name", "", "how people call it (the beginning of the fingerprint)")
	add.Flags().StringVar(&v.Spec.Reason, "reason", "", "why")
	d.addTo(add)
	c.AddCommand(add,
		&cobra.Command{Use: "list", Short: "List what is blocked", Args: cobra.NoArgs, Example: "  muster pki block list",
			RunE: g.asking(func(ctx context.Context, s *session, c *client.Client, _ []string) error {
				return s.printWalk(blockedKeyKind, items(c.BlockedKeys().List(ctx, operator, client.Query{}), blockedKeyItem), 0)
			})},
		deleteTrust(g, "blocked key", "  muster pki block delete 204ccf5f49401766", func(ctx context.Context, c *client.Client, name string, opts []client.Option) error {
			return c.BlockedKeys().Delete(ctx, operator, name, opts...)
		}))
	return c
}

func deleteTrust(g *globals, what, example string, remove func(context.Context, *client.Client, string, []client.Option) error) *cobra.Command {
	d := &dryRun{}
	c := &cobra.Command{Use: "delete NAME", Short: "Forget a " + what, Args: cobra.ExactArgs(1), Example: example,
		RunE: g.asking(func(ctx context.Context, s *session, c *client.Client, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			if err := remove(ctx, c, args[0], opts); err != nil {
				return err
			}
			s.say("%s %s deleted%s.", what, args[0], d.suffix())
			return nil
		})}
	d.addTo(c)
	return c
}
