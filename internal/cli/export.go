package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"muster/client"
)

func exportCommand(g *globals) *cobra.Command {
	c := &cobra.Command{
		Use: "export KIND", Short: "Export the inventory as a table",
		Example: `  muster export devices -A acme -o phones.csv
  muster export devices -A acme --format xlsx --settings -o phones.xlsx
  muster export devices -A acme --filter 'state = "staged"' --columns name,serial_number`,
	}
	var out, format, columns, filter string
	var settings, secrets bool
	devices := &cobra.Command{
		Use: "devices", Aliases: []string{"device"},
		Short: "Export devices, or those with settings of their own",
		Example: `  muster export devices -A acme -o phones.csv
  muster export devices -A acme --format xlsx --settings -o phones.xlsx`,
		Long: `Export devices as CSV, XLSX or JSON. With --settings: the provisioned ones, and the settings of their own level as columns.
What is exported can be edited and imported again; as it is, it changes nothing.`,
		Args: cobra.NoArgs,
		RunE: g.verb(func(ctx context.Context, s *session, _ []string) error {
			opts := []client.Option{client.With("format", format)}
			for name, on := range map[string]bool{"settings": settings, "secrets": secrets} {
				if on {
					opts = append(opts, client.With(name, "true"))
				}
			}
			for name, v := range map[string]string{"columns": columns, "filter": filter} {
				if v != "" {
					opts = append(opts, client.With(name, v))
				}
			}
			return s.exportDevices(ctx, out, format, opts)
		}),
	}
	f := devices.Flags()
	f.StringVarP(&out, "output", "o", "", "file to write (default: standard output)")
	f.StringVar(&format, "format", "csv", "csv, xlsx or json")
	f.BoolVar(&settings, "settings", false, "provisioned devices only, with the settings of their own level")
	f.BoolVar(&secrets, "secrets", false, "secret settings in clear: needs the right reveal, and is recorded")
	f.StringVar(&columns, "columns", "", "which, separated by commas (default: all)")
	f.StringVar(&filter, "filter", "", "only devices that this expression is true of")
	_ = devices.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"csv", "xlsx", "json"}, cobra.ShellCompDirectiveNoFileComp))
	c.AddCommand(devices)
	return c
}

func (s *session) exportDevices(ctx context.Context, out, format string, opts []client.Option) error {
	if format != "csv" && format != "xlsx" && format != "json" {
		return usage("--format is csv, xlsx or json")
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	account, err := s.oneAccount(ctx)
	if err != nil {
		return err
	}
	if out == "" {
		if format == "xlsx" && terminal(s.out) {
			return usage("a workbook is not for a terminal: say --output FILE")
		}
		return c.ExportDevices(ctx, account, s.out, opts...)
	}
	return whole(out, func(w io.Writer) error { return c.ExportDevices(ctx, account, w, opts...) })
}

// whole writes a file that is there in full or not at all; it may hold secrets.
func whole(name string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(name), ".muster-*")
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", name, err)
	}
	err = write(f)
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		_ = os.Remove(f.Name())
	}
	return err
}
