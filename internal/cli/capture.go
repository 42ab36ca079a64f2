package cli

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"muster/client"
)

var capturingKind = &kind{name: "capturing", plural: "capturing", columns: columns("CAPTURING_UNTIL ~BY KEPT BYTES")}

var captureKind = &kind{name: "capture", plural: "captures", columns: columns("ID TIME METHOD ~FILE STATUS BYTES KEPT +ETAG")}

func capturingItem(c client.Capturing) item {
	until := "no"
	if !c.Until.IsZero() {
		until = c.Until.Local().Format("2006-01-02 15:04:05")
	}
	return item{c.Raw, "", "", []string{until, c.By, strconv.Itoa(c.Count), strconv.FormatInt(c.Bytes, 10)}}
}

func captureItem(c client.Capture) item {
	kept := strconv.FormatInt(c.Kept, 10)
	switch {
	case c.Cut:
		kept = "cut"
	case c.Secret:
		kept += " (secrets)"
	}
	return item{c.Raw, c.ID, c.ID, []string{c.ID, c.At.Local().Format("2006-01-02 15:04:05"), c.Method, c.File, strconv.Itoa(c.Status), strconv.FormatInt(c.Bytes, 10), kept, c.ETag}}
}

func captureCommand(g *globals) *cobra.Command {
	c := &cobra.Command{
		Use:   "capture VERB",
		Short: "Keep what a device asks for and is served, for a while, and look at it",
		Example: `  muster capture start 00:04:f2:ab:cd:01 --for 1h
  muster capture list 00:04:f2:ab:cd:01
  muster capture show 00:04:f2:ab:cd:01 cap_01JQ7B6Z4M
  muster capture stop 00:04:f2:ab:cd:01`,
		Long: "Of a device that is captured the headers of its requests and of their answers are kept, secrets masked, and each\nfile as it was served: the newest 200, for 7 days. It ends by itself, and changes nothing for the device.",
	}
	verb := func(use, short, example string, do func(context.Context, *client.Client, string) (client.Capturing, error)) *cobra.Command {
		return &cobra.Command{
			Use: use + " DEVICE", Short: short, Example: example, Args: cobra.ExactArgs(1),
			RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
				c, err := s.api()
				if err != nil {
					return err
				}
				now, err := do(ctx, c, args[0])
				if err != nil {
					return err
				}
				return s.print(capturingKind, []item{capturingItem(now)}, true, true)
			}),
			ValidArgsFunction: g.completeArg("devices"),
		}
	}
	var length time.Duration
	start := verb("start", "Capture a device's requests, or go on with it", "  muster capture start 00:04:f2:ab:cd:01 --for 72h", func(ctx context.Context, c *client.Client, device string) (client.Capturing, error) {
		if length < time.Minute || length > 72*time.Hour {
			return client.Capturing{}, usage("--for is 1m to 72h")
		}
		return c.StartCapture(ctx, device, length)
	})
	start.Flags().DurationVar(&length, "for", 24*time.Hour, "how long, 1m to 72h")
	stop := verb("stop", "Capture a device's requests no longer", "  muster capture stop 00:04:f2:ab:cd:01", func(ctx context.Context, c *client.Client, device string) (client.Capturing, error) {
		return c.EndCapture(ctx, device)
	})
	status := verb("status", "Say whether a device's requests are captured", "  muster capture status 00:04:f2:ab:cd:01", func(ctx context.Context, c *client.Client, device string) (client.Capturing, error) {
		return c.Capturing(ctx, device)
	})
	list := &cobra.Command{
		Use: "list DEVICE", Short: "List what was captured, newest first; with -o json its headers", Example: "  muster capture list 00:04:f2:ab:cd:01 -o json", Args: cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			c, err := s.api()
			if err != nil {
				return err
			}
			var rows []item
			for v, err := range c.Captures(ctx, args[0], client.Query{PageSize: 200}) {
				if err != nil {
					return err
				}
				rows = append(rows, captureItem(v))
			}
			return s.print(captureKind, rows, false, true)
		}),
		ValidArgsFunction: g.completeArg("devices"),
	}
	c.AddCommand(start, stop, status, list, showCaptureCommand(g))
	return c
}

func showCaptureCommand(g *globals) *cobra.Command {
	var reveal, headers bool
	c := &cobra.Command{
		Use: "show DEVICE CAPTURE", Short: "Show a file byte for byte as it was served, secrets masked; or headers",
		Example: "  muster capture show 00:04:f2:ab:cd:01 cap_01JQ7B6Z4M --reveal > then.cfg\n  muster capture show 00:04:f2:ab:cd:01 cap_01JQ7B6Z4M --headers",
		Args:    cobra.ExactArgs(2),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			c, err := s.api()
			if err != nil {
				return err
			}
			if !headers {
				b, err := c.CapturedFile(ctx, args[0], args[1], reveal)
				if err == nil {
					_, err = s.out.Write(b)
				}
				return err
			}
			v, err := c.Capture(ctx, args[0], args[1])
			if err != nil {
				return err
			}
			fmt.Fprintf(s.out, "%s %s\n", v.Method, plainText(v.File))
			for _, h := range v.Request {
				fmt.Fprintf(s.out, "%s: %s\n", plainText(h.Name), plainText(h.Value))
			}
			fmt.Fprintf(s.out, "\n%d\n", v.Status)
			for _, h := range v.Answer {
				fmt.Fprintf(s.out, "%s: %s\n", plainText(h.Name), plainText(h.Value))
			}
			return nil
		}),
	}
	revealFlag(c, &reveal)
	c.Flags().BoolVar(&headers, "headers", false, "the headers of request and answer in place of the file")
	return c
}
