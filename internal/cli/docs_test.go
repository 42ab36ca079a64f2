package cli_test

import (
	"os"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"muster/internal/cli"
)

// others stand in for the commands that are not of this package.
func others() []*cobra.Command {
	serve := &cobra.Command{Use: "serve", Short: "Run the server", RunE: func(*cobra.Command, []string) error { return nil }}
	return []*cobra.Command{serve}
}

// parses reports whether a command line names a verb and flags that exist, and
// a number of arguments it takes.
func parses(line string) error {
	var args []string
	for i, part := range strings.Split(line, `"`) { // what is quoted is one argument
		if i%2 == 1 {
			args[len(args)-1] += part
			continue
		}
		part, _, _ = strings.Cut(part, " | ")
		part, _, redirect := strings.Cut(part, " > ")
		if before, _, ok := strings.Cut(part, " < "); ok {
			part = before
		}
		for j, w := range strings.Fields(part) {
			if j == 0 && i > 0 && !strings.HasPrefix(part, " ") {
				args[len(args)-1] += w
				continue
			}
			args = append(args, w)
		}
		if strings.HasSuffix(part, " ") {
			args = append(args, "")
		}
		if redirect {
			break
		}
	}
	args = args[1:]
	for len(args) > 0 && args[len(args)-1] == "" {
		args = args[:len(args)-1]
	}
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
