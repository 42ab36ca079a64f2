package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"muster/client"
)

// queryAll lists everything.
var queryAll = client.Query{PageSize: 500}

func renderCommand(g *globals) *cobra.Command {
	return &cobra.Command{
		Use:   "render DEVICE [FILE]",
		Short: "Show a file as the device would get it, or list its files",
		Example: `  muster render 00:04:f2:ab:cd:01
  muster render 00:04:f2:ab:cd:01 0004f2abcd01.cfg`,
		Long: "Show a file as the device would get it. Without FILE, list the files it fetches.\nSecrets are masked unless the token has the reveal right.",
		Args: cobra.RangeArgs(1, 2),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			c, err := s.api()
			if err != nil {
				return err
			}
			if len(args) == 2 {
				b, err := c.File(ctx, args[0], args[1])
				if err != nil {
					return err
				}
				return printRaw(s.out, b)
			}
			var rows []item
			for f, err := range c.Files(ctx, args[0]) {
				if err != nil {
					return err
				}
				secret := ""
				if f.Secret {
					secret = "yes"
				}
				rows = append(rows, item{f.Raw, f.Name, f.Name, []string{f.Name, f.Type, secret}})
			}
			return s.print(fileKind, rows, false, true)
		}),
		ValidArgsFunction: g.completeDeviceAndFile,
	}
}

var fileKind = &kind{name: "file", plural: "files", columns: columns("FILE TYPE SECRET")}

var effectiveKind = &kind{name: "setting", plural: "settings", columns: columns("SETTING VALUE FROM OVERRIDES REPORTED")}

func effectiveCommand(g *globals) *cobra.Command {
	var search string
	var reveal bool
	c := &cobra.Command{
		Use:   "effective DEVICE",
		Short: "Show every setting a device gets, and from which policy",
		Long:  "Show every setting a device gets, and from which policy.\nSecrets are masked, unless --reveal asks for them: that needs the reveal right, and is audited.",
		Example: `  muster effective 00:04:f2:ab:cd:01
  muster effective 00:04:f2:ab:cd:01 -q sntp -o json`,
		Args: cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			c, err := s.api()
			if err != nil {
				return err
			}
			var rows []item
			for e, err := range c.EffectiveSettings(ctx, args[0], revealed(reveal)...) {
				if err != nil {
					return err
				}
				if search != "" && !strings.Contains(strings.ToLower(e.Key), strings.ToLower(search)) {
					continue
				}
				rows = append(rows, effectiveItem(e))
			}
			return s.print(effectiveKind, rows, false, true)
		}),
		ValidArgsFunction: g.completeArg("devices"),
	}
	c.Flags().StringVarP(&search, "search", "q", "", "only keys with this text in them")
	revealFlag(c, &reveal)
	return c
}

func revealFlag(c *cobra.Command, reveal *bool) {
	c.Flags().BoolVar(reveal, "reveal", false, "secrets in clear: needs the reveal right, and is audited")
}

func revealed(reveal bool) []client.Option {
	if !reveal {
		return nil
	}
	return []client.Option{client.Revealed()}
}

func effectiveItem(e client.EffectiveSetting) item {
	var hidden []string
	for _, h := range e.Hidden {
		hidden = append(hidden, source(h))
	}
	reported := ""
	if e.Reported != nil {
		reported = *e.Reported
	}
	if e.Masked {
		reported += " (masks it)"
	}
	return item{e.Raw, e.Key, e.Key, []string{e.Key, e.Value, source(e.From), strings.Join(hidden, ", "), reported}}
}

// source is "site berlin", or the level alone.
func source(s client.Source) string { return strings.TrimSpace(s.Level + " " + s.Name) }

func explainCommand(g *globals) *cobra.Command {
	var reveal bool
	c := &cobra.Command{
		Use:     "explain DEVICE KEY",
		Short:   "Say why a setting has its value on a device",
		Example: `  muster explain 00:04:f2:ab:cd:01 tcpIpApp.sntp.address`,
		Args:    cobra.ExactArgs(2),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			c, err := s.api()
			if err != nil {
				return err
			}
			e, err := c.Explain(ctx, args[0], args[1], revealed(reveal)...)
			if err != nil {
				return err
			}
			return s.explain(e)
		}),
		ValidArgsFunction: g.completeArg("devices"),
	}
	revealFlag(c, &reveal)
	return c
}

func (s *session) explain(e client.EffectiveSetting) error {
	if s.output == "json" || s.output == "yaml" {
		return s.printDocument(e.Raw)
	}
	fmt.Fprintln(s.out, plainText(e.Explanation))
	t := tabwriter.NewWriter(s.out, 0, 4, 2, ' ', 0)
	from := source(e.From)
	if e.Locked {
		from += ", locked"
	}
	fmt.Fprintf(t, "  %s\tfrom %s\n", plainText(e.Value), plainText(from))
	for _, h := range e.Hidden {
		fmt.Fprintf(t, "  %s\thidden, from %s\n", plainText(h.Value), plainText(source(h)))
	}
	if e.Reported != nil {
		fmt.Fprintf(t, "  %s\tthe device says, set by hand\n", plainText(*e.Reported))
	}
	return t.Flush()
}

func auditCommand(g *globals) *cobra.Command {
	l := &listFlags{}
	var object, action, result string
	c := &cobra.Command{
		Use:   "audit",
		Short: "Show who changed what, or was refused it, newest first",
		Example: `  muster audit --limit 20
  muster audit --result refused
  muster audit -o json --limit 0`,
		Args: cobra.NoArgs,
		RunE: g.verb(func(ctx context.Context, s *session, _ []string) error {
			c, err := s.api()
			if err != nil {
				return err
			}
			k, err := kindOf("audit", canList)
			if err != nil {
				return err
			}
			var rows []item
			q := l.query()
			if result != "" {
				if q.Values == nil {
					q.Values = url.Values{}
				}
				q.Values.Set("result", result)
			}
			for e, err := range c.Audit(ctx, q) {
				if err != nil {
					return err
				}
				if object != "" && e.Object != object || action != "" && !strings.HasPrefix(e.Action, action) {
					continue
				}
				if rows = append(rows, auditItem(e)); len(rows) == l.limit {
					break
				}
			}
			return s.print(k, rows, false, !l.noHeaders)
		}),
	}
	f := c.Flags()
	f.IntVar(&l.limit, "limit", 50, "at most so many; 0 is all")
	f.BoolVar(&l.noHeaders, "no-headers", false, "no line of titles")
	f.StringVar(&object, "object", "", "only what was done to the thing with this id")
	f.StringVar(&action, "action", "", "only actions that begin so, such as credentials")
	f.StringVar(&result, "result", "", "only what was done, or refused")
	return c
}

func describeCommand(g *globals) *cobra.Command {
	l := &listFlags{}
	c := &cobra.Command{
		Use:   "describe KIND NAME…",
		Short: "Show one thing with everything there is to say of it",
		Example: `  muster describe account acme
  muster describe device 00:04:f2:ab:cd:01`,
		Args: cobra.MinimumNArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			args = splitSlash(args)
			k, err := kindOf(args[0], canList)
			if err != nil {
				return err
			}
			if len(args) == 1 && k.name == "provisioning" {
				a, err := s.oneAccount(ctx)
				if err != nil {
					return err
				}
				args = append(args, a)
			}
			if len(args) < 2 {
				return usage("which %s? name it", k.name)
			}
			return s.describe(ctx, k, l, args[1:])
		}),
		ValidArgsFunction: g.completeKindAndName(canList),
	}
	c.Flags().StringVar(&l.family, "family", "", "ucs, polyos or j100, for a setting")
	return c
}

func (s *session) describe(ctx context.Context, k *kind, l *listFlags, refs []string) error {
	c, err := s.api()
	if err != nil {
		return err
	}
	var all []item
	for _, ref := range refs {
		it, err := s.lookUp(ctx, c, k, l, ref)
		if err != nil {
			return fmt.Errorf("%s %s: %w", k.name, ref, err)
		}
		all = append(all, it)
	}
	if s.output != "table" && s.output != "wide" {
		return s.print(k, all, len(all) == 1, true)
	}
	for i, it := range all {
		if i > 0 {
			fmt.Fprintln(s.out)
		}
		if err := describeJSON(s.out, it.raw); err != nil {
			return err
		}
		if k.name == "policy" {
			if err := s.past(ctx, c, it.id); err != nil {
				return err
			}
		}
		if k.name != "account" {
			continue
		}
		// An account's phones depend on its Device Provisioning more than on
		// anything in the account itself.
		p, err := c.Provisioning(ctx, it.id)
		if err != nil {
			return err
		}
		fmt.Fprintln(s.out, "Device Provisioning:")
		if err := describeInto(s.out, onlyFields(p.Raw, "spec", "status"), "  "); err != nil {
			return err
		}
	}
	return nil
}

// onlyFields is an object with some of its fields.
func onlyFields(raw json.RawMessage, names ...string) json.RawMessage {
	var all, some = map[string]json.RawMessage{}, map[string]json.RawMessage{}
	_ = json.Unmarshal(raw, &all)
	for _, n := range names {
		if v, ok := all[n]; ok {
			some[n] = v
		}
	}
	b, _ := json.Marshal(some)
	return b
}
