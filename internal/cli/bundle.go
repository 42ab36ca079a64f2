package cli

import (
	"context"
	"io"
	"os"
	"strconv"

	"github.com/spf13/cobra"

	"muster/client"
)

var bundleFiles = &kind{name: "bundle-file", plural: "bundle-files", columns: columns("NAME SIZE USE FAMILY SECRET ~WHY +SHA256")}

// printBundle shows a bundle: as the API has it, or its files as a table.
func (s *session) printBundle(b client.SiteBundle) error {
	if s.output == "json" || s.output == "yaml" {
		return s.print(bundleFiles, []item{{b.Raw, b.ID, b.Metadata.Name, nil}}, true, true)
	}
	var rows []item
	for _, f := range b.Status.Files {
		secret := ""
		if f.Secret {
			secret = "yes"
		}
		rows = append(rows, item{nil, f.Name, f.Name, []string{f.Name, strconv.FormatInt(f.Size, 10), f.Use, f.Family, secret, f.Why, f.SHA256}})
	}
	return s.print(bundleFiles, rows, false, true)
}

// bundleCommand are the verbs of a site's bundle.
func bundleCommand(g *globals) *cobra.Command {
	c := &cobra.Command{Use: "bundle", Short: "Files of a site, served beneath what is generated", Example: "  muster bundle put Berlin ./berlin.zip -A acme\n  muster bundle list Berlin -A acme"}
	d, gone, out := &dryRun{}, &dryRun{}, ""
	put := &cobra.Command{Use: "put SITE FILE.zip", Short: "Upload a zip of files for a site's devices, in place of the last", Args: cobra.ExactArgs(2), ValidArgsFunction: g.completeArg("sites"),
		Example: "  muster bundle put Berlin ./berlin.zip -A acme\n  muster bundle put Berlin ./berlin.zip -A acme --dry-run",
		Long:    "Upload a zip of files for a site's devices, in place of the last. The list says what becomes of each file:\nserved as it is, named in the master, included in the settings file, or shadowed by a generated file.",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			zip, err := os.ReadFile(args[1])
			if err != nil {
				return usage("%s", err)
			}
			b, err := c.ReplaceSiteBundle(ctx, account, args[0], zip, opts...)
			if err != nil {
				return err
			}
			s.say("site %s has a bundle of %d files%s.", b.Metadata.Name, len(b.Status.Files), d.suffix())
			return s.printBundle(b)
		})}
	d.addTo(put)
	list := &cobra.Command{Use: "list SITE", Short: "List a site's bundle and what becomes of each file", Example: "  muster bundle list Berlin -A acme -o wide", Args: cobra.ExactArgs(1), ValidArgsFunction: g.completeArg("sites"),
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			b, err := c.SiteBundle(ctx, account, args[0])
			if err != nil {
				return err
			}
			return s.printBundle(b)
		})}
	get := &cobra.Command{Use: "download SITE", Short: "Fetch a site's bundle as a zip", Example: "  muster bundle download Berlin -A acme --file berlin.zip", Args: cobra.ExactArgs(1), ValidArgsFunction: g.completeArg("sites"),
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			if out == "" && terminal(s.out) {
				return usage("a zip is not for a terminal: say --file FILE")
			}
			write := func(w io.Writer) error { return c.DownloadSiteBundle(ctx, account, args[0], w) }
			if out == "" {
				return write(s.out)
			}
			return whole(out, write)
		})}
	get.Flags().StringVar(&out, "file", "", "file to write (default: standard output)")
	del := &cobra.Command{Use: "delete SITE", Short: "Delete a site's bundle", Example: "  muster bundle delete Berlin -A acme --yes", Args: cobra.ExactArgs(1), ValidArgsFunction: g.completeArg("sites"),
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			opts, err := gone.options()
			if err != nil {
				return err
			}
			if gone.mode == "" {
				b, err := c.SiteBundle(ctx, account, args[0])
				if err != nil {
					return err
				}
				if err := s.confirm("Delete the bundle of site %s, %d files?", b.Metadata.Name, len(b.Status.Files)); err != nil {
					return err
				}
			}
			if err := c.DeleteSiteBundle(ctx, account, args[0], opts...); err != nil {
				return err
			}
			s.say("the bundle of site %s is deleted%s.", args[0], gone.suffix())
			return nil
		})}
	gone.addTo(del)
	c.AddCommand(put, list, get, del)
	return c
}
