package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"muster/client"
)

var members = placed[client.MemberSpec, client.MemberStatus]{"member", "members", []string{"mem"}, (*client.Client).Members, func(r client.Member) []string {
	return []string{r.Metadata.Name, r.Spec.Email, r.Spec.Role, r.Status.State, strings.Join(r.Spec.Sites, ", "), r.ID}
}}

var permissionRows = &kind{name: "permission", plural: "permissions", columns: columns("POWER ALLOWED ~WHAT ~WHY_NOT")}

func permissionsCommand(g *globals) *cobra.Command {
	return &cobra.Command{Use: "permissions", Short: "List what your token may do in an account, and why not", Example: "  muster permissions -A acme", Args: cobra.NoArgs,
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, _ []string) error {
			var rows []item
			for p, err := range c.Permissions(ctx, account) {
				if err != nil {
					return err
				}
				allowed := "no"
				if p.Allowed {
					allowed = "yes"
				}
				raw, err := json.Marshal(p)
				if err != nil {
					return err
				}
				rows = append(rows, item{raw, p.Power, p.Power, []string{p.Power, allowed, p.Says, p.Why}})
			}
			return s.print(permissionRows, rows, false, true)
		})}
}

func loginLinkCommand(g *globals) *cobra.Command {
	reset, totp := false, false
	cmd := &cobra.Command{Use: "login-link [MEMBER]", Short: "Make a one-time link to sign in to the portal with", Args: cobra.MaximumNArgs(1), ValidArgsFunction: g.completeArg("members"),
		Example: `  muster login-link -A operator
  muster login-link "Ada Lovelace" -A acme
  muster login-link "Ada Lovelace" -A acme --reset`,
		Long: `Make a one-time link to sign in to the portal with; it is good for 72 hours. For a member
it is an invitation or, with --reset, lets them set another password. Without one, whoever
has the link becomes an owner of the account: it takes an owner, or the operator's token.`}
	cmd.RunE = g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
		var l client.SignInLink
		var m client.Member
		var err error
		switch {
		case len(args) == 0 && (reset || totp):
			return usage("--reset and --totp are for a member")
		case len(args) == 0:
			l, err = c.OwnerLink(ctx, account)
		default:
			if m, err = c.Members().Get(ctx, account, args[0]); err != nil {
				return err
			}
			if reset || totp {
				l, err = c.ResetMember(ctx, m.ID, totp)
			} else {
				l, err = c.InviteMember(ctx, m.ID)
			}
		}
		if err != nil {
			return err
		}
		if s.output == "json" || s.output == "yaml" {
			doc, err := json.Marshal(l)
			if err != nil {
				return err
			}
			return s.printDocument(doc)
		}
		fmt.Fprintln(s.out, l.URL)
		return nil
	})
	cmd.Flags().BoolVar(&reset, "reset", false, "for a member who has signed in before: lets them set another password")
	cmd.Flags().BoolVar(&totp, "totp", false, "with --reset: take their authenticator away too")
	return cmd
}
