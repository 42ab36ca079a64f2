package cli_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"muster/internal/cli"
)

// others stand in for the commands that are not of this package.
func others() []*cobra.Command {
	serve := &cobra.Command{Use: "serve", Short: "Run the server", RunE: func(*cobra.Command, []string) error { return nil }}
	gateway := &cobra.Command{Use: "gateway", Short: "Run a gateway", Example: "  muster gateway", Args: cobra.NoArgs, RunE: func(*cobra.Command, []string) error { return nil }}
	return []*cobra.Command{serve, gateway}
}

// words splits a command line as a shell does: what is in quotes is one word, and
// a pipe or a redirection ends it.
func words(line string) (args []string, err error) {
	word, quote, in := "", rune(0), false
	end := func() {
		if in {
			args = append(args, word)
		}
		word, in = "", false
	}
	for _, r := range line {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote == 0 && (r == '"' || r == '\''):
			quote, in = r, true
		case quote == 0 && r == ' ':
			end()
		case quote == 0 && !in && (r == '|' || r == '>' || r == '<'):
			return args, nil
		default:
			word, in = word+string(r), true
		}
	}
	if quote != 0 {
		return nil, fmt.Errorf("a quote is not closed")
	}
	end()
	return args, nil
}

// parses reports whether a command line names a verb and flags that exist, and
// a number of arguments it takes.
func parses(line string) error {
	args, err := words(line)
	if err != nil {
		return err
	}
	args = args[1:]
	cmd, rest, err := cli.NewRoot(others()...).Find(args)
	if err != nil {
		return err
	}
	if err := cmd.ParseFlags(rest); err != nil {
		return err
	}
	return cmd.ValidateArgs(cmd.Flags().Args())
}

func TestEveryExampleParses(t *testing.T) {
	var walk func(*cobra.Command)
	seen := 0
	walk = func(c *cobra.Command) {
		if c.Name() != "help" && c.Name() != "serve" && c.Example == "" {
			t.Errorf("%s has no example", c.CommandPath())
		}
		for line := range strings.SplitSeq(c.Example, "\n") {
			line = strings.TrimSpace(line)
			if c.Name() == "muster" {
				line, _, _ = strings.Cut(line, "   ") // the rest says what it does
			}
			if i := strings.Index(line, "| muster "); i >= 0 {
				line = line[i+2:]
			}
			if !strings.HasPrefix(line, "muster ") {
				continue
			}
			seen++
			if err := parses(line); err != nil {
				t.Errorf("%s: example %q: %v", c.CommandPath(), line, err)
			}
		}
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(cli.NewRoot(others()...))
	if seen < 40 {
		t.Errorf("only %d examples were found", seen)
	}
}

func TestThePageAboutTheCommandLineIsTrue(t *testing.T) {
	b, err := os.ReadFile("../../docs/cli.md")
	if err != nil {
		t.Fatal(err)
	}
	page := string(b)
	for line := range strings.SplitSeq(page, "\n") {
		if strings.HasPrefix(line, "muster ") {
			if err := parses(line); err != nil {
				t.Errorf("%q: %v", line, err)
			}
		}
	}
	for _, c := range cli.NewRoot(others()...).Commands() {
		if c.Name() != "help" && !strings.Contains(page, "muster "+c.Name()) && !strings.Contains(page, "`"+c.Name()) {
			t.Errorf("the page does not speak of %s", c.Name())
		}
	}
}
