package cli

import (
	"cmp"
	"context"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"muster/client"
)

var (
	profiles = placed[client.ProfileSpec, client.ProfileStatus]{"profile", "profiles", []string{"prf"}, (*client.Client).Profiles, func(r client.Profile) []string {
		group := ""
		if r.Spec.PhoneGroup != nil {
			group = strconv.Itoa(*r.Spec.PhoneGroup)
		}
		return []string{r.Metadata.Name, r.Spec.ServerType, r.Spec.ProvisioningURL, group, strconv.Itoa(r.Status.Sites), strconv.Itoa(r.Status.Enrolled), strconv.Itoa(r.Status.Behind), r.Spec.FirstContact, r.ID}
	}}
	codes = placed[client.EnrollmentCodeSpec, client.EnrollmentCodeStatus]{"enrollment-code", "enrollment-codes", []string{"code", "codes"}, (*client.Client).EnrollmentCodes, func(r client.EnrollmentCode) []string {
		uses := strconv.Itoa(r.Status.Uses)
		if r.Spec.MaxUses != nil {
			uses += " of " + strconv.Itoa(*r.Spec.MaxUses)
		}
		until := "never"
		if !r.Spec.ExpiresAt.IsZero() {
			until = when(r.Spec.ExpiresAt)
		}
		return []string{r.Metadata.Name, r.Status.Code, r.Status.SiteName, r.Status.State, uses, until, r.ID}
	}}
)

// enrollmentKinds are those that get and delete know.
func enrollmentKinds() []*kind {
	return []*kind{
		profiles.kind("NAME SERVER ~URL GROUP SITES ENROLLED BEHIND +FIRST_CONTACT +ID", ""),
		codes.kind("NAME CODE SITE STATE USES EXPIRES +ID", "Devices that it enrolled stay."),
	}
}

// textOf reads a file that a flag names.
func textOf(file string) (string, error) {
	b, err := os.ReadFile(file)
	return string(b), err
}

func createProfileCommand(g *globals) *cobra.Command {
	root, spec := "", (*client.ProfileSpec)(nil)
	c := profiles.create(g, "Create an enrollment profile: where the devices of sites are sent",
		"  muster create profile berlin -A acme --url https://prov.example.com/phones/ --phone-group 7\n"+
			"  muster create profile lab -A acme --url https://phones:secret@10.0.0.7:8443/x --root-ca ./root.pem\n"+
			"  muster create profile here -A acme",
		func(f *pflag.FlagSet, s *client.ProfileSpec) {
			f.StringVar(&s.ProvisioningURL, "url", "", "directory of the settings files, with user:password@ where the server asks for them; without, this server")
			spec = s
			f.StringVar(&root, "root-ca", "", "file with the root that the server's certificate leads to, PEM")
			f.Func("phone-group", "0 to 999", func(v string) error {
				n, err := strconv.Atoi(v)
				s.PhoneGroup = &n
				return err
			})
			f.BoolVar(&s.IssueIdentity, "issue-identity", false, "devices fetch a certificate of ours")
			f.StringVar(&s.FirstContact, "first-contact", "", "serial or proof: what admits an activated device for the first time")
		})
	return reading(c, func() (err error) {
		if root != "" {
			spec.RootCA, err = textOf(root)
		}
		return err
	})
}

// reading reads files that flags name before a verb does its work.
func reading(c *cobra.Command, read func() error) *cobra.Command {
	run := c.RunE
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if err := read(); err != nil {
			return usage("%s", err)
		}
		return run(cmd, args)
	}
	return c
}

func editProfileCommand(g *globals) *cobra.Command {
	root, change := "", (*editing)(nil)
	c := profiles.edit(g, "Change an enrollment profile; devices learn of it when they enroll again", "  muster edit profile berlin --phone-group 8\n  muster edit profile berlin --root-ca ./new-root.pem", func(e *editing) {
		change = e
		e.textFlag("url", "provisioningURL", "directory of the settings files")
		e.textFlag("first-contact", "firstContact", "serial or proof")
		e.flags.Func("root-ca", "file with the root that the server's certificate leads to, PEM; empty takes it away", func(file string) error {
			root, e.spec["rootCA"] = file, nil
			return nil
		})
		e.flags.Func("phone-group", "0 to 999; empty takes it away", func(v string) error {
			e.spec["phoneGroup"] = nil
			if v == "" {
				return nil
			}
			n, err := strconv.Atoi(v)
			e.spec["phoneGroup"] = n
			return err
		})
		e.switchFlag("issue-identity", "devices fetch a certificate of ours", func(on bool) { e.spec["issueIdentity"] = on })
	})
	return reading(c, func() (err error) {
		if root != "" {
			change.spec["rootCA"], err = textOf(root)
		}
		return err
	})
}

func codeCommand(g *globals) *cobra.Command {
	c := &cobra.Command{Use: "code", Short: "Make, list and end the codes that enroll devices", Example: "  muster code create --site Berlin -A acme\n  muster code list -A acme"}
	var r client.EnrollmentCode
	var expires time.Duration
	uses := 0
	d := &dryRun{}
	create := &cobra.Command{Use: "create [NAME]", Short: "Make an enrollment code for a site", Args: cobra.MaximumNArgs(1),
		Example: "  muster code create --site Berlin -A acme --expires 72h --max-uses 20 --needs-approval\n  muster code create reception --site Berlin -A acme --kind numeric12",
		Long:    "Make an enrollment code for a site. Whoever types it on a device enrolls the device there. The site's\nprovisioning code, account number and PIN, needs no making: it is shown by muster describe site.",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			if len(args) > 0 {
				r.Metadata.Name = args[0]
			}
			if expires > 0 {
				r.Spec.ExpiresAt = time.Now().Add(expires).UTC().Truncate(time.Second)
			}
			if uses > 0 {
				r.Spec.MaxUses = &uses
			}
			v, err := c.EnrollmentCodes().Create(ctx, account, r, opts...)
			if err != nil {
				return err
			}
			return s.created(codes.name, codes.item(v), d)
		})}
	f := create.Flags()
	f.StringVar(&r.Spec.Site, "site", "", "where it enrolls devices")
	f.StringVar(&r.Spec.Kind, "kind", "", "numeric8 or numeric12")
	f.DurationVar(&expires, "expires", 0, "it ends so long from now, such as 72h")
	f.IntVar(&uses, "max-uses", 0, "for so many devices")
	f.BoolVar(&r.Spec.NeedsApproval, "needs-approval", false, "devices that come with it are held until they are let go")
	_ = create.MarkFlagRequired("site")
	d.addTo(create)
	list := &cobra.Command{Use: "list", Short: "List an account's enrollment codes", Example: "  muster code list -A acme", Args: cobra.NoArgs,
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, _ []string) error {
			k, err := kindOf(codes.name, canList)
			if err != nil {
				return err
			}
			return s.printWalk(k, k.list(ctx, c, account, client.Query{}), 0)
		})}
	c.AddCommand(create, list)
	return c
}

// stepCommands are the verbs of a device's life.
func stepCommands(g *globals) []*cobra.Command {
	var out []*cobra.Command
	for _, v := range []struct{ verb, done, short, example string }{
		{"approve", "approved", "Take imported devices for what they say they are", "  muster approve 0004f2abcd01\n  muster approve -A shop --filter 'lifecycle = imported'"},
		{"claim", "claimed", "Give devices to an account beneath the one that has them", "  muster claim 0004f2abcd01 --for acme\n  muster claim -A shop --filter 'lifecycle = approved' --for acme --site Berlin --activate"},
		{"associate", "associated", "Put devices into a site of their account", "  muster associate 0004f2abcd01 --site Berlin\n  muster associate 0004f2abcd01 --site Berlin --activate -A acme"},
		{"disassociate", "disassociated", "Take devices out of their site", "  muster disassociate 0004f2abcd01\n  muster disassociate -A acme 0004f2abcd01 0004f2abcd02 --site Cologne"},
		{"activate", "activated", "Let devices of a site enroll", "  muster activate 0004f2abcd01\n  muster activate -A acme --filter 'lifecycle = associated'"},
		{"deactivate", "deactivated", "Let devices enroll and fetch no more", "  muster deactivate 0004f2abcd01"},
		{"release", "released", "Give devices back to the account above; everything of this account stays behind", "  muster release 0004f2abcd01\n  muster release -A acme --filter 'lifecycle = deactivated' --max-targets 50"},
		{"unlock", "unlocked", "Let a device that was locked by wrong enrollment codes try again", "  muster unlock 0004f2abcd01"},
	} {
		m, d := &many{}, &dryRun{}
		var to, site string
		var activate, release bool
		var label []string
		c := &cobra.Command{Use: v.verb + " [DEVICE…]", Short: v.short, Example: v.example, ValidArgsFunction: g.completeArg("devices")}
		f := c.Flags()
		switch v.verb {
		case "claim":
			f.StringVar(&to, "for", "", "the account, by name or id")
			f.StringVar(&site, "site", "", "and associate them with this site of it")
			f.BoolVar(&activate, "activate", false, "and activate them there")
			_ = c.MarkFlagRequired("for")
		case "associate":
			f.StringVar(&site, "site", "", "the site, by name or id")
			f.BoolVar(&activate, "activate", false, "and activate them there")
			_ = c.MarkFlagRequired("site")
		case "disassociate":
			f.StringVar(&site, "site", "", "and associate them with this site instead")
			f.BoolVar(&release, "release", false, "and release them")
		}
		if v.verb != "unlock" {
			m.addTo(c)
			f.StringSliceVar(&label, "label", nil, "label NAME=VALUE for each of them, NAME- to take one off")
		}
		d.addTo(c)
		c.RunE = g.verb(func(ctx context.Context, s *session, args []string) error {
			action, params, err := stepOf(v.verb, to, site, activate, release)
			if err != nil {
				return err
			}
			if v.verb == "unlock" && len(args) != 1 {
				return usage("unlock takes one device")
			}
			if len(args) == 1 && action == v.verb && len(label) == 0 && m.when == (timing{}) {
				return s.step(ctx, d, args[0], v.verb, v.done, params)
			}
			all := map[string]any{}
			for k, p := range params {
				all[k] = p
			}
			if edit, err := labels(label); err != nil {
				return err
			} else if len(edit) > 0 {
				all["labels"] = edit
			}
			what := strings.ToUpper(v.verb[:1]) + v.verb[1:]
			return s.bulk(ctx, m, d, args, what, v.verb == "release" || release, client.Bulk{Action: action, Params: all})
		})
		out = append(out, c)
	}
	return out
}

// stepOf is the action that a verb and its flags ask for, with its parameters.
func stepOf(verb, to, site string, activate, release bool) (string, map[string]string, error) {
	parts, params := []string{verb}, map[string]string{}
	if to != "" {
		params["account"] = to
	}
	if site != "" {
		params["site"] = site
		if verb != "associate" {
			parts = append(parts, "associate")
		}
	}
	switch {
	case activate && site == "":
		return "", nil, usage("--activate needs --site: a device enrolls at a site")
	case release && site != "":
		return "", nil, usage("--release and --site exclude each other")
	case activate:
		parts = append(parts, "activate")
	case release:
		parts = append(parts, "release")
	}
	return strings.Join(parts, "+"), params, nil
}

// step takes one device a step, at once.
func (s *session) step(ctx context.Context, d *dryRun, ref, verb, done string, params map[string]string) error {
	opts, err := d.options()
	if err != nil {
		return err
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	v, err := c.StepDevice(ctx, ref, verb, params, opts...)
	if err != nil {
		return err
	}
	s.named(v)
	s.say("device %s %s%s: it is %s.", cmp.Or(v.Metadata.Name, v.Spec.MAC), done, d.suffix(), v.Status.Lifecycle)
	return nil
}
