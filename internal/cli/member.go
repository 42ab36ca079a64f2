package cli

import (
	"context"
	"encoding/json"
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
