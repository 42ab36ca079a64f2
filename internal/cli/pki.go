package cli

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"muster/client"
)

var (
	authorityKind   = &kind{name: "certificate authority", plural: "certificate authorities", columns: columns("NAME KEY LIFETIME RENEW_AT APPROVAL GENERATION ENDS +ID")}
	generationKind  = &kind{name: "generation", plural: "generations", columns: columns("GENERATION STATE KEY SUBJECT ENDS IN_USE IMPORTED +FINGERPRINT +PATH")}
	certificateKind = &kind{name: "certificate", plural: "certificates", columns: columns("SERIAL MAC STATE ENDS ISSUED SEEN REASON +WAY +DEVICE +AUTHORITY +GENERATION +NAME +PROFILE +RENEWAL +RENEW_AT")}
	issuedKind      = &kind{name: "one-time password", plural: "one-time passwords", columns: columns("DEVICE ONE-TIME_PASSWORD EXPIRES")}
)

func authorityItem(a client.CertificateAuthority) item {
	generation, ends := "", ""
	for _, g := range a.Status.Generations {
		if g.State == "current" {
			generation, ends = strconv.Itoa(g.Generation), when(g.NotAfter)
		}
	}
	approval := ""
	if a.Spec.Approval {
		approval = "wanted"
	}
	return item{a.Raw, a.ID, a.Metadata.Name, []string{a.Metadata.Name, a.Spec.KeyType, a.Spec.Lifetime, strconv.Itoa(a.Spec.RenewAt) + " %", approval, generation, ends, a.ID}}
}

func certificateItem(v client.Certificate) item {
	return item{v.Raw, v.ID, v.ID, []string{v.ID, v.Spec.MAC, v.Status.State, when(v.Status.NotAfter), when(v.Status.IssuedAt), when(v.Status.SeenAt), v.Status.Reason, v.Spec.Way, v.Spec.Device, v.Spec.Authority, strconv.Itoa(v.Spec.Generation),
		v.Status.DeviceName, v.Status.ProfileName, v.Status.Renewal.State, when(v.Status.Renewal.DueAt)}}
}

func pkiCommand(g *globals) *cobra.Command {
	c := &cobra.Command{Use: "pki VERB", Short: "Issue certificates to devices, revoke them, and roll authorities over",
		Example: `  muster pki certificates -A acme --state valid
  muster pki revoke 1f0c… --reason keyCompromise
  muster pki rotate -A acme`}
	c.AddCommand(authoritiesCommand(g), createAuthorityCommand(g), editAuthorityCommand(g), generationsCommand(g), chainCommand(g), crlCommand(g),
		rotateAuthorityCommand(g), activateAuthorityCommand(g), retireAuthorityCommand(g), importAuthorityCommand(g),
		certificatesCommand(g), certificateCommand(g), revokeCommand(g), issueIdentityCommand(g), decideIdentityCommand(g, true), decideIdentityCommand(g, false), factoryRootCommand(g), blockCommand(g))
	return c
}

// authorityOf is the one that an account has.
func authorityOf(ctx context.Context, c *client.Client, account string) (client.CertificateAuthority, error) {
	for a, err := range c.CertificateAuthorities().List(ctx, account, client.Query{PageSize: 1}) {
		return a, err
	}
	return client.CertificateAuthority{}, usage("the account has no certificate authority yet: it is made with its first certificate, or by muster pki create")
}

// onAuthority is a verb that changes an account's authority.
func (g *globals) onAuthority(d *dryRun, did string, do func(ctx context.Context, c *client.Client, a client.CertificateAuthority, opts []client.Option) (client.CertificateAuthority, error)) func(*cobra.Command, []string) error {
	return g.within(func(ctx context.Context, s *session, c *client.Client, account string, _ []string) error {
		opts, err := d.options()
		if err != nil {
			return err
		}
		a, err := authorityOf(ctx, c, account)
		if err != nil {
			return err
		}
		if a, err = do(ctx, c, a, append(opts, client.IfMatch(a.ETag))); err != nil {
			return err
		}
		s.say("certificate authority %s %s%s.", a.Metadata.Name, did, d.suffix())
		return s.printGenerations(a)
	})
}

func (s *session) printGenerations(a client.CertificateAuthority) error {
	if s.output == "json" || s.output == "yaml" {
		return s.print(authorityKind, []item{authorityItem(a)}, true, true)
	}
	var rows []item
	for _, v := range a.Status.Generations {
		imported := ""
		if v.Imported {
			imported = "yes"
		}
		n := strconv.Itoa(v.Generation)
		rows = append(rows, item{nil, n, n, []string{n, v.State, v.KeyType, v.Subject, when(v.NotAfter), strconv.Itoa(v.InUse), imported, v.Fingerprint, v.Path}})
	}
	return s.print(generationKind, rows, false, true)
}

func authoritiesCommand(g *globals) *cobra.Command {
	return &cobra.Command{Use: "authorities", Short: "List the certificate authority of an account", Args: cobra.NoArgs, Example: "  muster pki authorities -A acme",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, _ []string) error {
			return s.printWalk(authorityKind, items(c.CertificateAuthorities().List(ctx, account, client.Query{}), authorityItem), 0)
		})}
}

// specFlags declares what an authority can be set to.
func specFlags(f *pflag.FlagSet, v *client.CertificateAuthoritySpec) {
	f.StringVar(&v.KeyType, "key-type", "", "of the next issuing key: ecdsa-p256, rsa-2048, rsa-3072 or rsa-4096")
	f.StringVar(&v.Lifetime, "lifetime", "", "of certificates of devices, such as 8760h")
	f.IntVar(&v.RenewAt, "renew-at", 0, "percent of the lifetime after which devices renew")
	f.BoolVar(&v.Approval, "approval", false, "a device's first certificate waits for an administrator")
	f.BoolVar(&v.ServerKeygen, "server-keygen", false, "EST may ask for keys that are made here")
	f.BoolVar(&v.SingleDES, "single-des", false, "SCEP may come in single DES, over HTTPS")
}

func createAuthorityCommand(g *globals) *cobra.Command {
	v := client.CertificateAuthority{}
	d := &dryRun{}
	c := &cobra.Command{Use: "create [NAME]", Short: "Make an account's certificate authority before its first certificate does", Args: cobra.MaximumNArgs(1),
		Example: "  muster pki create -A acme --key-type rsa-2048 --lifetime 8760h",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			if v.Metadata.Name = "devices"; len(args) > 0 {
				v.Metadata.Name = args[0]
			}
			a, err := c.CertificateAuthorities().Create(ctx, account, v, opts...)
			if err != nil {
				return err
			}
			return s.made(authorityKind, authorityItem(a), d)
		})}
	specFlags(c.Flags(), &v.Spec)
	d.addTo(c)
	return c
}

func editAuthorityCommand(g *globals) *cobra.Command {
	spec := client.CertificateAuthoritySpec{}
	d := &dryRun{}
	c := &cobra.Command{Use: "edit", Short: "Change how an account's certificate authority issues", Args: cobra.NoArgs, Example: "  muster pki edit -A acme --lifetime 2160h --renew-at 70 --approval"}
	specFlags(c.Flags(), &spec)
	d.addTo(c)
	c.RunE = g.onAuthority(d, "changed", func(ctx context.Context, cl *client.Client, a client.CertificateAuthority, opts []client.Option) (client.CertificateAuthority, error) {
		change := map[string]any{}
		for flag, field := range map[string]struct {
			name  string
			value any
		}{"key-type": {"keyType", spec.KeyType}, "lifetime": {"lifetime", spec.Lifetime}, "renew-at": {"renewAt", spec.RenewAt}, "approval": {"approval", spec.Approval},
			"server-keygen": {"serverKeygen", spec.ServerKeygen}, "single-des": {"singleDES", spec.SingleDES}} {
			if c.Flags().Changed(flag) {
				change[field.name] = field.value
			}
		}
		if len(change) == 0 {
			return a, usage("say what to change: --lifetime, --renew-at, --key-type, --approval, --server-keygen or --single-des")
		}
		return cl.CertificateAuthorities().Patch(ctx, "", a.ID, client.Patch{"spec": change}, opts...)
	})
	return c
}

func generationsCommand(g *globals) *cobra.Command {
	return &cobra.Command{Use: "generations", Short: "List the issuing keys of an account's certificate authority", Args: cobra.NoArgs, Example: "  muster pki generations -A acme -o wide",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, _ []string) error {
			a, err := authorityOf(ctx, c, account)
			if err != nil {
				return err
			}
			return s.printGenerations(a)
		})}
}

func chainCommand(g *globals) *cobra.Command {
	return &cobra.Command{Use: "chain", Short: "Print the issuing certificates that are trusted, PEM", Args: cobra.NoArgs, Example: "  muster pki chain -A acme > devices.pem",
		Long: "Print the issuing certificates that are trusted, in PEM: the current one and those announced or of before.\nThe server's own root, which they lead to unless they were imported, is at /pki/root.pem.",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, _ []string) error {
			a, err := authorityOf(ctx, c, account)
			if err != nil {
				return err
			}
			for _, v := range a.Status.Generations {
				if v.State != "retired" {
					if err := printRaw(s.out, []byte(v.PEM)); err != nil {
						return err
					}
				}
			}
			return nil
		})}
}

func crlCommand(g *globals) *cobra.Command {
	return &cobra.Command{Use: "crl", Short: "Print the list of what the current issuing key signed and somebody revoked, DER", Args: cobra.NoArgs, Example: "  muster pki crl -A acme > devices.crl",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, _ []string) error {
			a, err := authorityOf(ctx, c, account)
			if err != nil {
				return err
			}
			b, err := c.AuthorityCRL(ctx, a.ID)
			if err != nil {
				return err
			}
			_, err = s.out.Write(b)
			return err
		})}
}

func rotateAuthorityCommand(g *globals) *cobra.Command {
	now := false
	d := &dryRun{}
	c := &cobra.Command{Use: "rotate", Short: "Make the next issuing key, and announce it to devices", Args: cobra.NoArgs, Example: "  muster pki rotate -A acme\n  muster pki rotate -A acme --now",
		Long: "Make the next issuing key and announce it. Devices learn of it when they ask what to trust; muster pki\nactivate has it sign. What the key before signed stays trusted until muster pki retire.",
		RunE: g.onAuthority(d, "has another issuing key", func(ctx context.Context, c *client.Client, a client.CertificateAuthority, o []client.Option) (client.CertificateAuthority, error) {
			return c.RotateAuthority(ctx, a.ID, now, o...)
		})}
	c.Flags().BoolVar(&now, "now", false, "sign with it at once")
	d.addTo(c)
	return c
}

func activateAuthorityCommand(g *globals) *cobra.Command {
	d := &dryRun{}
	c := &cobra.Command{Use: "activate", Short: "Sign with the issuing key that was announced", Args: cobra.NoArgs, Example: "  muster pki activate -A acme",
		RunE: g.onAuthority(d, "signs with the key that was announced", func(ctx context.Context, c *client.Client, a client.CertificateAuthority, o []client.Option) (client.CertificateAuthority, error) {
			return c.ActivateAuthority(ctx, a.ID, o...)
		})}
	d.addTo(c)
	return c
}

func retireAuthorityCommand(g *globals) *cobra.Command {
	generation, force := 0, false
	d := &dryRun{}
	c := &cobra.Command{Use: "retire", Short: "End the trust in what a previous issuing key signed", Args: cobra.NoArgs, Example: "  muster pki retire -A acme\n  muster pki retire -A acme --generation 1 --force",
		Long: "End the trust in what a previous issuing key signed. While devices come with its certificates the server\nrefuses: they would be locked out. They renew by themselves; --force does not wait for them.",
		RunE: g.onAuthority(d, "trusts an old issuing key no more", func(ctx context.Context, c *client.Client, a client.CertificateAuthority, o []client.Option) (client.CertificateAuthority, error) {
			return c.RetireAuthority(ctx, a.ID, generation, force, o...)
		})}
	c.Flags().IntVar(&generation, "generation", 0, "which one (default: the oldest that is not retired)")
	c.Flags().BoolVar(&force, "force", false, "also while devices come with its certificates")
	d.addTo(c)
	return c
}

func importAuthorityCommand(g *globals) *cobra.Command {
	cert, key, now := "", "", false
	d := &dryRun{}
	c := &cobra.Command{Use: "import", Short: "Take an issuing certificate of a PKI of your own, with its key", Args: cobra.NoArgs, Example: "  muster pki import -A acme --cert devices-ca.pem --key devices-ca.key --now",
		Long: "Take an issuing certificate of a PKI of your own as the next one: PEM, the issuing certificate first, then\nwhat is above it. The key is sealed in the database, and never shown again.",
		RunE: g.onAuthority(d, "has your issuing key", func(ctx context.Context, c *client.Client, a client.CertificateAuthority, o []client.Option) (client.CertificateAuthority, error) {
			texts := map[string]string{}
			for _, name := range []string{cert, key} {
				b, err := os.ReadFile(name)
				if err != nil {
					return a, &failure{code: exitUsage, say: fmt.Sprintf("%s cannot be read: %s", name, err), cause: err}
				}
				texts[name] = string(b)
			}
			return c.ImportAuthority(ctx, a.ID, texts[cert], client.NewSecret(texts[key]), now, o...)
		})}
	c.Flags().StringVar(&cert, "cert", "", "file with the certificates, PEM")
	c.Flags().StringVar(&key, "key", "", "file with the key, PEM, not encrypted")
	c.Flags().BoolVar(&now, "now", false, "sign with it at once")
	_ = c.MarkFlagRequired("cert")
	_ = c.MarkFlagRequired("key")
	d.addTo(c)
	return c
}

var certificateStates = []string{"valid", "revoked", "expired", "signing", "failed"}

func certificatesCommand(g *globals) *cobra.Command {
	device, state := "", ""
	var within time.Duration
	c := &cobra.Command{Use: "certificates", Short: "List the certificates that an account's devices were issued", Args: cobra.NoArgs,
		Example: "  muster pki certificates -A acme --state valid --ends-within 720h\n  muster pki certificates -A acme --device 0004f2abcd01",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, _ []string) error {
			q := client.Query{PageSize: 1000, Values: url.Values{}}
			for k, v := range map[string]string{"device": device, "state": state} {
				if v != "" {
					q.Values.Set(k, v)
				}
			}
			if within > 0 {
				q.Values.Set("endsBefore", time.Now().Add(within).UTC().Format(time.RFC3339))
			}
			return s.printWalk(certificateKind, items(c.Certificates(ctx, account, q), certificateItem), 0)
		})}
	c.Flags().StringVar(&device, "device", "", "only of this device: MAC, name or id")
	c.Flags().StringVar(&state, "state", "", "only those that are "+strings.Join(certificateStates, ", "))
	c.Flags().DurationVar(&within, "ends-within", 0, "only those that end within this time, such as 720h")
	_ = c.RegisterFlagCompletionFunc("state", cobra.FixedCompletions(certificateStates, cobra.ShellCompDirectiveNoFileComp))
	return c
}

func certificateCommand(g *globals) *cobra.Command {
	return &cobra.Command{Use: "certificate SERIAL", Short: "Print a certificate of a device, PEM", Args: cobra.ExactArgs(1), Example: "  muster pki certificate 1f0c… | openssl x509 -text",
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			c, err := s.api()
			if err != nil {
				return err
			}
			v, err := c.Certificate(ctx, args[0])
			if err != nil {
				return err
			}
			if s.output == "" {
				return printRaw(s.out, []byte(v.Status.PEM))
			}
			return s.print(certificateKind, []item{certificateItem(v)}, true, true)
		})}
}

func revokeCommand(g *globals) *cobra.Command {
	reason := ""
	d := &dryRun{}
	c := &cobra.Command{Use: "revoke SERIAL...", Short: "Revoke certificates: the next handshake, list and OCSP answer know", Args: cobra.MinimumNArgs(1), Example: "  muster pki revoke 1f0c… --reason keyCompromise",
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			c, err := s.api()
			if err != nil {
				return err
			}
			opts, err := d.options()
			if err != nil {
				return err
			}
			var rows []item
			for _, serial := range args {
				v, err := c.RevokeCertificate(ctx, serial, reason, opts...)
				if err != nil {
					return err
				}
				s.say("certificate %s of %s is revoked%s.", v.ID, v.Spec.MAC, d.suffix())
				rows = append(rows, certificateItem(v))
			}
			return s.print(certificateKind, rows, false, true)
		})}
	c.Flags().StringVar(&reason, "reason", "", "keyCompromise, superseded, cessationOfOperation, affiliationChanged, privilegeWithdrawn or unspecified")
	d.addTo(c)
	return c
}

func issueIdentityCommand(g *globals) *cobra.Command {
	var expires time.Duration
	d := &dryRun{}
	c := &cobra.Command{Use: "issue DEVICE", Short: "Give a device a new one-time password for a certificate", Args: cobra.ExactArgs(1), Example: "  muster pki issue 0004f2abcd01\n  muster pki issue 0004f2abcd01 --expires 24h",
		Long: "Give a device a new one-time password for a certificate; one that it had ends. Devices whose profile issues\nidentities are told by themselves: the password is shown for others, to who holds the reveal right.",
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			c, err := s.api()
			if err != nil {
				return err
			}
			opts, err := d.options()
			if err != nil {
				return err
			}
			life := ""
			if expires > 0 {
				life = expires.String()
			}
			v, err := c.IssueIdentity(ctx, args[0], life, opts...)
			if err != nil {
				return err
			}
			s.say("device %s has a new one-time password%s.", args[0], d.suffix())
			if s.output == "name" {
				_, err := fmt.Fprintln(s.out, v.OneTimePassword)
				return err
			}
			return s.print(issuedKind, []item{{nil, v.Device, v.Device, []string{v.Device, v.OneTimePassword, when(v.Identity.PasswordExpiresAt)}}}, false, true)
		})}
	c.Flags().DurationVar(&expires, "expires", 0, "it waits so long for its device (default 720h)")
	d.addTo(c)
	return c
}

func decideIdentityCommand(g *globals, yes bool) *cobra.Command {
	use, short, did := "deny", "Refuse the certificate that a device waits for, and end its password", "is refused a certificate"
	if yes {
		use, short, did = "approve", "Let the certificate that a device waits for be signed", "is given its certificate when it asks again"
	}
	d := &dryRun{}
	c := &cobra.Command{Use: use + " DEVICE", Short: short, Args: cobra.ExactArgs(1), Example: "  muster pki " + use + " 0004f2abcd01",
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			c, err := s.api()
			if err != nil {
				return err
			}
			opts, err := d.options()
			if err != nil {
				return err
			}
			if _, err := c.DecideIdentity(ctx, args[0], yes, opts...); err != nil {
				return err
			}
			s.say("device %s %s%s.", args[0], did, d.suffix())
			return nil
		})}
	d.addTo(c)
	return c
}
