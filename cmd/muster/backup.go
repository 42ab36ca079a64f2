package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"muster/internal/app"
	"muster/internal/store/sqlstore"
)

func dataFlags(c *cobra.Command) *cobra.Command {
	app.AddFlags(c.Flags())
	c.Flags().VisitAll(func(f *pflag.Flag) { f.Hidden = f.Name != "data" && f.Name != "database" && f.Name != "config" })
	return c
}

func backupCommand() *cobra.Command {
	return dataFlags(&cobra.Command{
		Use:     "backup FILE",
		Short:   "Write everything a server needs into one archive",
		Example: `  muster backup --data /var/lib/muster /backup/muster-$(date +%F).tar.gz`,
		Long: `Write database, master key, certificates and the operator token into one
archive. It may run while the server does.

The archive holds the master key: whoever has it can read every secret.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := app.Load(cmd.Flags(), os.Getenv)
			if err != nil {
				return exit{2, err}
			}
			if err := app.Backup(cmd.Context(), c, args[0]); err != nil {
				return coded(err)
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s written.\n", args[0])
			fmt.Fprintln(cmd.ErrOrStderr(), "CAUTION: it contains the MASTER KEY and the operator token. Whoever reads the file can read every secret of every account.")
			return nil
		},
	})
}

func restoreCommand() *cobra.Command {
	return dataFlags(&cobra.Command{
		Use:     "restore FILE",
		Short:   "Bring a backup back into a new data folder",
		Example: `  muster restore --data /var/lib/muster-new /backup/muster-2026-11-24.tar.gz`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := app.Load(cmd.Flags(), os.Getenv)
			if err != nil {
				return exit{2, err}
			}
			if err := app.Restore(cmd.Context(), c, args[0]); err != nil {
				return coded(err)
			}
			abs, _ := filepath.Abs(c.Data)
			database := ""
			if c.Database != "" {
				database = " --database " + c.ShownDatabase() // its password is the operator's to add
			}
			fmt.Fprintf(cmd.OutOrStdout(), "Restored into %s. Start it with: muster serve --data %s%s\n", abs, c.Data, database)
			return nil
		},
	})
}

func migrateCommand() *cobra.Command {
	return dataFlags(&cobra.Command{
		Use:   "migrate",
		Short: "Bring the database to this version's schema (serve does it too)",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := app.Load(cmd.Flags(), os.Getenv)
			if err != nil {
				return exit{2, err}
			}
			keyring, err := app.OpenKeyring(c)
			if err != nil {
				return coded(err)
			}
			st, err := sqlstore.Open(cmd.Context(), sqlstore.Options{URL: c.DatabaseURL(), Keyring: keyring})
			if err != nil {
				return coded(fmt.Errorf("database: %w", err))
			}
			fmt.Fprintln(cmd.OutOrStdout(), "The database has this version's schema.")
			return st.Close()
		},
	})
}

// coded gives an error the server's exit code: 2 for a wrong setting, else 1.
func coded(err error) error {
	if bad := (*app.ConfigError)(nil); errors.As(err, &bad) {
		return exit{2, err}
	}
	return exit{1, err}
}
