package cli

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"muster/client"
)

func completionCommand() *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	return &cobra.Command{
		Use:   "completion SHELL",
		Short: "Print what makes your shell complete verbs, flags and live names",
		Example: `  source <(muster completion bash)
  muster completion zsh > "${fpath[1]}/_muster"
  muster completion fish > ~/.config/fish/completions/muster.fish
  muster completion powershell | Out-String | Invoke-Expression`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 || !slices.Contains(shells, args[0]) {
				return usage("completion takes bash, zsh, fish or powershell")
			}
			return nil
		},
		ValidArgs: shells,
		RunE: func(cmd *cobra.Command, args []string) error {
			root, out := cmd.Root(), cmd.OutOrStdout()
			switch args[0] {
			case "bash":
				return root.GenBashCompletionV2(out, true)
			case "zsh":
				return root.GenZshCompletion(out)
			case "fish":
				return root.GenFishCompletion(out, true)
			}
			return root.GenPowerShellCompletionWithDesc(out)
		},
	}
}

type completer = func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective)

// completionBudget is how long a person may be kept waiting at the Tab key.
const completionBudget = 2 * time.Second

// mostCompletions is more than a person reads.
const mostCompletions = 100

// names asks the server; whatever fails, there is nothing to complete.
func (g *globals) names(cmd *cobra.Command, word, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
	const none = cobra.ShellCompDirectiveNoFileComp
	k, err := kindOf(word, canList)
	if err != nil || k.name == "setting" || k.name == "audit" {
		return nil, none
	}
	s, err := newSession(cmd, g)
	if err != nil {
		return nil, none
	}
	c, err := s.api()
	if err != nil {
		return nil, none
	}
	base := cmd.Context()
	if base == nil {
		base = context.Background()
	}
	ctx, cancel := context.WithTimeout(base, completionBudget)
	defer cancel()
	accounts, err := s.listed(ctx, c, k)
	if err != nil {
		return nil, none
	}
	q := client.Query{PageSize: 500}
	if k.name == "device" && len(prefix) >= 2 && !strings.ContainsAny(prefix, ":-.") {
		q.Text = prefix
	}
	var out []cobra.Completion
	for _, a := range accounts {
		for it, err := range k.list(ctx, c, a.ref, q) {
			if err != nil || len(out) == mostCompletions {
				return out, none
			}
			name := it.name
			if k.name == "provisioning" {
				name = a.name
			}
			if !strings.HasPrefix(strings.ToLower(name), strings.ToLower(prefix)) {
				continue
			}
			about := ""
			if k.name == "device" {
				about = strings.TrimSpace(it.row[1] + " " + it.row[2])
			}
			out = append(out, cobra.CompletionWithDesc(name, about))
		}
	}
	return out, none
}

// completeNames completes the value of a flag.
func (g *globals) completeNames(word string) completer {
	return func(cmd *cobra.Command, _ []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return g.names(cmd, word, prefix)
	}
}

// completePlaces completes the flags that say where a device belongs.
func (g *globals) completePlaces(c *cobra.Command) {
	for flag, word := range map[string]string{"site": "sites", "room": "rooms", "group": "device-groups", "user": "device-users"} {
		_ = c.RegisterFlagCompletionFunc(flag, g.completeNames(word))
	}
}

// completeArg completes the first argument.
func (g *globals) completeArg(word string) completer {
	return func(cmd *cobra.Command, args []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return g.names(cmd, word, prefix)
	}
}

// completeKindAndName completes a kind, then names of it.
func (g *globals) completeKindAndName(able func(*kind) bool) completer {
	return func(cmd *cobra.Command, args []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return g.names(cmd, args[0], prefix)
		}
		var out []cobra.Completion
		for _, k := range kinds {
			if able(k) && strings.HasPrefix(k.plural, prefix) {
				out = append(out, k.plural)
			}
		}
		return out, cobra.ShellCompDirectiveNoFileComp
	}
}

// completeDeviceAndFile completes a device, then a file of it.
func (g *globals) completeDeviceAndFile(cmd *cobra.Command, args []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
	if len(args) != 1 {
		return g.completeArg("devices")(cmd, args, prefix)
	}
	s, err := newSession(cmd, g)
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	c, err := s.api()
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	ctx, cancel := context.WithTimeout(context.Background(), completionBudget)
	defer cancel()
	var out []cobra.Completion
	for f, err := range c.Files(ctx, args[0]) {
		if err != nil {
			break
		}
		out = append(out, f.Name)
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}
