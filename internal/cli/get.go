package cli

import (
	"cmp"
	"context"
	"fmt"
	"net/url"
	"strings"

	"github.com/spf13/cobra"

	"muster/client"
)

// listFlags narrow a list.
type listFlags struct {
	text, family, model, serial, category string
	filter, sort                          string
	labels, columns, firmware             []string
	limit                                 int
	noHeaders                             bool
}

func (l *listFlags) addTo(c *cobra.Command) {
	f := c.Flags()
	f.StringVarP(&l.text, "search", "q", "", "only devices and settings with this text in them")
	f.StringVar(&l.family, "family", "", "only devices, models or settings of ucs, polyos or j100")
	f.StringVar(&l.model, "model", "", "only devices of this model, or settings that are for it")
	f.StringVar(&l.category, "category", "", "only settings of this category: network, lines, audio, security, …")
	f.StringVar(&l.serial, "serial", "", "only the device with this serial number")
	f.StringSliceVar(&l.firmware, "firmware", nil, "only devices whose firmware is so: behind, failed, stopped, current, … (docs/firmware.md)")
	f.StringVar(&l.filter, "filter", "", "only devices of which this expression is true (docs/filter.md)")
	f.StringVar(&l.sort, "sort-by", "", "order: fields with commas between them, a minus before one for the other way round")
	f.StringArrayVarP(&l.labels, "label", "l", nil, "only devices with this label: KEY=VALUE, or KEY alone; again for more")
	f.StringSliceVar(&l.columns, "columns", nil, "columns of the table: titles, or fields such as status.address")
	f.IntVar(&l.limit, "limit", 0, "at most so many; 0 is all")
	f.BoolVar(&l.noHeaders, "no-headers", false, "no line of titles")
	_ = c.RegisterFlagCompletionFunc("family", cobra.FixedCompletions([]string{"ucs", "polyos", "j100"}, cobra.ShellCompDirectiveNoFileComp))
}

func (l *listFlags) query() client.Query {
	v := url.Values{}
	for name, value := range map[string]string{"family": l.family, "model": l.model, "serial": l.serial, "category": l.category} {
		if value != "" {
			v.Set(name, value)
		}
	}
	for _, label := range l.labels {
		v.Add("label", strings.Replace(label, "=", ":", 1))
	}
	for _, state := range l.firmware {
		v.Add("firmware", state)
	}
	size := 500 // a page of 500 devices is about 0.5 MB
	if l.limit > 0 {
		size = min(size, l.limit)
	}
	return client.Query{Text: l.text, Filter: l.filter, Sort: l.sort, Values: v, PageSize: size}
}

func getCommand(g *globals) *cobra.Command {
	l := &listFlags{}
	c := &cobra.Command{
		Use:   "get KIND [NAME…]",
		Short: "List things, or show some by name",
		Example: `  muster get accounts
  muster get devices -A acme -o wide
  muster get devices -A acme --filter 'state = "stale" AND NOT has(site)' --sort-by -lastSeen
  muster get devices -A acme -l env=prod --columns mac,name,software,status.address
  muster get device 00:04:f2:ab:cd:01 -o yaml
  muster get provisioning -A acme
  muster get settings --family ucs -q sntp`,
		Long: "List things, or show some by name. KIND is one of " + kindWords(canList) + ",\nin the singular or the plural.",
		Args: cobra.MinimumNArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			return s.get(ctx, l, args)
		}),
		ValidArgsFunction: g.completeKindAndName(canList),
	}
	l.addTo(c)
	return c
}

func canList(k *kind) bool { return k.list != nil }

func kindWords(able func(*kind) bool) string {
	var words []string
	for _, k := range kinds {
		if able(k) {
			words = append(words, k.plural)
		}
	}
	return strings.Join(words, ", ")
}

// splitSlash lets "device/0004f2…" stand for "device 0004f2…", as -o name prints it.
func splitSlash(args []string) []string {
	if k, name, ok := strings.Cut(args[0], "/"); ok && len(args) == 1 {
		return []string{k, name}
	}
	return args
}

func (s *session) get(ctx context.Context, l *listFlags, args []string) error {
	args = splitSlash(args)
	k, err := kindOf(args[0], canList)
	if err != nil {
		return err
	}
	if l.limit < 0 {
		return usage("--limit must not be negative")
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	var out []item
	if refs := args[1:]; len(refs) > 0 {
		if l.filter != "" || l.sort != "" || len(l.labels) > 0 {
			return usage("--filter, --sort-by and --label are for lists, not for things by name")
		}
		for _, ref := range refs {
			it, err := s.lookUp(ctx, c, k, l, ref)
			if err != nil {
				return fmt.Errorf("%s %s: %w", k.name, ref, err)
			}
			out = append(out, it)
		}
		table, out, err := withColumns(k, out, l.columns)
		if err != nil {
			return err
		}
		return s.print(table, out, len(refs) == 1, !l.noHeaders)
	}
	accounts, err := s.listed(ctx, c, k)
	if err != nil {
		return err
	}
	columns := k
	if len(accounts) > 1 && k.scoped && k.name != "provisioning" {
		columns = withAccount(k)
	}
	single := k.name == "provisioning" && len(accounts) == 1
walk:
	for _, a := range accounts {
		for it, err := range k.list(ctx, c, a.ref, l.query()) {
			if err != nil {
				return err
			}
			if columns != k {
				it.row = append([]string{a.name}, it.row...)
			}
			if k.name == "provisioning" {
				it.name, it.row[0] = a.name, a.name
			}
			if out = append(out, it); l.limit > 0 && len(out) == l.limit {
				break walk
			}
		}
	}
	table, out, err := withColumns(columns, out, l.columns)
	if err != nil {
		return err
	}
	return s.print(table, out, single, !l.noHeaders)
}

// lookUp finds one thing by name.
func (s *session) lookUp(ctx context.Context, c *client.Client, k *kind, l *listFlags, ref string) (item, error) {
	switch {
	case k.get != nil:
		return k.get(ctx, c, ref)
	case k.within != nil:
		account, err := s.account()
		if err != nil {
			return item{}, err
		}
		return k.within(ctx, c, account, ref)
	case k.find != nil:
		account, err := s.oneAccount(ctx)
		if err != nil {
			return item{}, err
		}
		return k.find(ctx, c, account, ref)
	case k.name == "credentials": // get credentials ACCOUNT reads naturally, too
		return item{}, usage("credentials belong to an account: muster get credentials -A %s", ref)
	}
	account := ""
	if k.scoped {
		a, err := s.oneAccount(ctx)
		if err != nil {
			return item{}, err
		}
		account = a
	}
	q := client.Query{PageSize: 500}
	if k.name == "setting" {
		q = l.query()
		q.Text = ref
	}
	var found []item
	for it, err := range k.list(ctx, c, account, q) {
		if err != nil {
			return item{}, err
		}
		if strings.EqualFold(it.name, ref) {
			found = append(found, it)
		}
	}
	switch len(found) {
	case 0:
		return item{}, &failure{code: exitMissing, say: "there is none"}
	case 1:
		return found[0], nil
	}
	return item{}, &failure{code: exitConflict, say: "several families know it: add --family"}
}

// A listedAccount is one whose things are to be listed.
type listedAccount struct{ ref, name string }

// mostAccounts bounds how many accounts a list without -A walks: one request
// for each.
const mostAccounts = 100

// listed decides whose things a list is of: the chosen account's, else those
// of all accounts one may see.
func (s *session) listed(ctx context.Context, c *client.Client, k *kind) ([]listedAccount, error) {
	if !k.scoped {
		return []listedAccount{{}}, nil
	}
	if a, err := s.account(); a != "" || err != nil {
		return []listedAccount{{a, a}}, err
	}
	var out []listedAccount
	for a, err := range c.Accounts(ctx, client.Query{PageSize: mostAccounts}) {
		if err != nil {
			return nil, err
		}
		if len(out) == mostAccounts {
			return nil, &failure{code: exitUsage, say: fmt.Sprintf("there are more than %d accounts: choose one with -A", mostAccounts), hint: "muster get accounts lists them"}
		}
		out = append(out, listedAccount{cmp.Or(a.ID, a.Metadata.Name), a.Metadata.Name})
	}
	return out, nil
}

func withAccount(k *kind) *kind {
	w := *k
	w.columns = append([]column{{title: "ACCOUNT"}}, k.columns...)
	return &w
}
