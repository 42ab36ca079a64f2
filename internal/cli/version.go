package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"muster/client"
)

// versions is what version prints.
type versions struct {
	Client build  `json:"client"`
	Server *build `json:"server"` // null: not asked, or not reached
	Skew   bool   `json:"skew"`   // the two differ
}

type build struct {
	Version  string `json:"version"`
	Go       string `json:"go,omitempty"`
	Platform string `json:"platform,omitempty"`
	URL      string `json:"url,omitempty"`
}

func versionCommand(g *globals) *cobra.Command {
	var alone bool
	c := &cobra.Command{
		Use:     "version",
		Short:   "Show the versions of this program and of the server",
		Example: "  muster version\n  muster version -o json\n  muster version --client",
		Args:    cobra.NoArgs,
		RunE: g.verb(func(ctx context.Context, s *session, _ []string) error {
			v := versions{Client: build{Version: Version, Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}}
			if !alone {
				v.Server = s.serverBuild(ctx)
				v.Skew = v.Server != nil && v.Server.Version != v.Client.Version
			}
			if s.output == "json" || s.output == "yaml" {
				b, err := json.Marshal(v)
				if err != nil {
					return err
				}
				return s.printDocument(b)
			}
			fmt.Fprintf(s.out, "Client: %s (%s, %s)\n", v.Client.Version, v.Client.Go, v.Client.Platform)
			if v.Server != nil {
				fmt.Fprintf(s.out, "Server: %s (%s)\n", v.Server.Version, v.Server.URL)
			}
			if v.Skew {
				s.say("Client and server differ; verbs that one of them does not know fail.")
			}
			return nil
		}),
	}
	c.Flags().BoolVar(&alone, "client", false, "do not ask the server")
	return c
}

// serverBuild asks the chosen server, if there is one. That it cannot be asked
// is a message and no failure: this program's own version is known all the same.
func (s *session) serverBuild(ctx context.Context) *build {
	server, token, ca, err := s.target()
	if err != nil {
		return nil
	}
	c, err := s.connect(server, token, ca)
	var v client.Version
	if err == nil {
		v, err = c.Version(ctx)
	}
	if err != nil {
		say, _ := connection(err)
		s.say("The server's version is not known: %s", say)
		return nil
	}
	return &build{Version: cmp.Or(v.Version, "unknown"), Go: v.Go, URL: server}
}
