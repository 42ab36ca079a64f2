// Command muster is the whole product in one binary: the server (serve), a
// demonstration (demo), a virtual fleet (sim), a gateway (gateway), and the client verbs of
// internal/cli.
package main

import (
	"fmt"
	"os"

	"muster/internal/cli"
)

// version is set by the build.
var version = "dev"

func main() {
	cli.Version = version
	root := cli.NewRoot(serveCommand(), demoCommand(), simCommand(), gatewayCommand(), backupCommand(), restoreCommand(), migrateCommand())
	if err := root.Execute(); err != nil {
		code := exitCode(err)
		if code != 0 {
			cli.Print(os.Stderr, err)
		}
		os.Exit(code)
	}
}

// exitCode adds the server's own reasons to those of the client verbs.
func exitCode(err error) int {
	if c, ok := err.(interface{ ExitCode() int }); ok {
		return c.ExitCode()
	}
	return cli.ExitCode(err)
}

// An exit is an error with the code the process ends with.
type exit struct {
	code int
	err  error
}

func (e exit) Error() string { return e.err.Error() }
func (e exit) ExitCode() int { return e.code }
func (e exit) Unwrap() error { return e.err }

func usage(format string, args ...any) error { return exit{2, fmt.Errorf(format, args...)} }
