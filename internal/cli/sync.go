package cli

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"muster/client"
)

func syncCommand(g *globals) *cobra.Command {
	m, d := &many{}, &dryRun{}
	var watch, pause, resume, retry bool
	c := &cobra.Command{
		Use:   "sync [DEVICE…]",
		Short: "Ask devices to fetch now, and watch credentials reach an account's devices",
		Example: `  muster sync 0004f2abcd01
  muster sync -A acme --filter 'site = "Oslo"'
  muster sync -A acme --watch
  muster sync -A acme --pause
  muster sync -A acme --resume --watch
  muster sync -A acme --retry-failed`,
		Long: `Ask devices to fetch their configuration now: over the device channel, else by a
SIP check-sync. A device that failed to take over its account's credentials is
tried again.

With --watch, follow an account's credentials until no device is behind. Auto-Sync
carries them by itself: --pause and --resume say whether it may, and
--retry-failed begins anew with the devices that failed.`,
		ValidArgsFunction: g.completeArg("devices"),
	}
	c.RunE = g.verb(func(ctx context.Context, s *session, args []string) error {
		verbs := chosen(map[string]bool{"pauseSync": pause, "resumeSync": resume, "retryFailed": retry})
		switch {
		case len(verbs) > 1:
			return usage("--pause, --resume and --retry-failed exclude each other")
		case (len(verbs) > 0 || watch) && (len(args) > 0 || m.wanted()):
			return usage("--watch, --pause, --resume and --retry-failed are about an account (-A), not about devices")
		case len(verbs) > 0 || watch:
			return s.steerSync(ctx, verbs, watch)
		}
		return s.tell(ctx, m, d, args, "sync", "Ask to fetch:")
	})
	m.addTo(c)
	d.addTo(c)
	f := c.Flags()
	f.BoolVar(&watch, "watch", false, "follow the account's credentials until no device is behind")
	f.BoolVar(&pause, "pause", false, "send no more orders to take over the account's credentials")
	f.BoolVar(&resume, "resume", false, "go on after a pause, in spite of the devices that failed")
	f.BoolVar(&retry, "retry-failed", false, "begin anew with the devices that failed")
	return c
}

func restartCommand(g *globals) *cobra.Command {
	return askCommand(g, "Restart", &cobra.Command{
		Use:   "restart [DEVICE…]",
		Short: "Restart devices",
		Example: `  muster restart 0004f2abcd01
  muster restart -A acme --filter 'softwareVersion < "6.4"'`,
		Long: "Restart devices, over the device channel or by a SIP check-sync. Calls are not looked at: the device decides what it does with them.",
	})
}

func rediscoverCommand(g *globals) *cobra.Command {
	return askCommand(g, "Ask to enroll anew:", &cobra.Command{
		Use:   "rediscover [DEVICE…]",
		Short: "Ask devices to enroll anew, for the current profile of their site",
		Example: `  muster rediscover 0004f2abcd01
  muster rediscover -A acme --filter 'site = "Oslo"'`,
		Long: `Ask devices to enroll anew: over the device channel they ask where they belong, through a
gateway or by a SIP check-sync they fetch and are told it in their files. A device that no
road leads to is told at its next poll, and named as offline.

A profile that was edited reaches devices that enrolled before in no other way when it sends them to
another server.`,
	})
}

// askCommand makes c a verb that asks one device or many for what c is called; what begins the
// question whether to.
func askCommand(g *globals, what string, c *cobra.Command) *cobra.Command {
	m, d := &many{}, &dryRun{}
	c.ValidArgsFunction = g.completeArg("devices")
	c.RunE = g.verb(func(ctx context.Context, s *session, args []string) error {
		return s.tell(ctx, m, d, args, c.Name(), what)
	})
	m.addTo(c)
	d.addTo(c)
	return c
}

// chosen are the names of what is true.
func chosen(m map[string]bool) (out []string) {
	for name, is := range m {
		if is {
			out = append(out, name)
		}
	}
	return out
}

// named says which device it was, where names are asked for.
func (s *session) named(v client.Device) {
	if s.output == "name" {
		fmt.Fprintf(s.out, "device/%s\n", v.Spec.MAC)
	}
}

// tell asks one device at once, and many by a job.
func (s *session) tell(ctx context.Context, m *many, d *dryRun, refs []string, verb, what string) error {
	if len(refs) != 1 || m.wanted() {
		return s.bulk(ctx, m, d, refs, what, false, client.Bulk{Action: verb})
	}
	opts, err := d.options()
	if err != nil {
		return err
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	v, err := c.TellDevice(ctx, refs[0], verb, opts...)
	if err != nil {
		return err
	}
	s.named(v)
	s.say("%s: told to %s.", v.Spec.MAC, map[string]string{"sync": "fetch its configuration", "restart": "restart", "rediscover": "enroll anew"}[verb])
	return nil
}

func (s *session) steerSync(ctx context.Context, verbs []string, watch bool) error {
	account, err := s.oneAccount(ctx)
	if err != nil {
		return err
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	for _, verb := range verbs {
		p, err := c.SteerSync(ctx, account, verb)
		if err != nil {
			return err
		}
		s.say("%s: %s.", account, progress(p))
	}
	if watch {
		return s.watchSync(ctx, c, account)
	}
	return nil
}

// syncEvery is how often a roll-out is looked at.
const syncEvery = time.Second

// watchSync follows an account's credentials until nobody is behind. On a
// terminal the line writes over itself; elsewhere there is one for each change.
func (s *session) watchSync(ctx context.Context, c *client.Client, account string) error {
	tty, last := terminal(s.err), ""
	clear := func() {
		if tty {
			fmt.Fprint(s.err, "\r\x1b[K")
		}
	}
	for {
		p, err := c.Provisioning(ctx, account)
		if err != nil {
			clear()
			return err
		}
		switch line := progress(p); {
		case tty:
			fmt.Fprintf(s.err, "\r\x1b[K%s", line)
		case line != last:
			s.say("%s", line)
			last = line
		}
		switch ro := p.Status.Rollout; ro.State {
		case "idle":
			clear()
			s.say("%s: every device that Auto-Sync covers has generation %d.", account, ro.Generation)
			return nil
		case "paused":
			clear()
			return &failure{code: exitPartial, say: fmt.Sprintf("Auto-Sync of %s is paused: %s", account, ro.Reason), hint: "muster sync -A " + account + " --resume goes on; muster sync -A " + account + " --retry-failed tries those that failed again"}
		case "off":
			clear()
			return &failure{code: exitError, say: "Auto-Sync of " + account + " is off: nothing is sent", hint: "muster edit provisioning " + account + " --auto-sync=on"}
		}
		select {
		case <-ctx.Done():
			clear()
			return ctx.Err()
		case <-time.After(syncEvery):
		}
	}
}

// progress is "[████████░░░░░░░░░░░░] 640 of 1000 have generation 3 · wave 2 of 3 · 12 waiting, 3 failed".
func progress(p client.Provisioning) string {
	ro, total, in := p.Status.Rollout, 0, p.Status.Counts["inSync"]
	for _, n := range p.Status.Counts {
		total += n
	}
	if ro.State != "off" {
		total = in + ro.Behind // those that are never touched are not waited for
	}
	const width = 20
	full := width
	if total > 0 {
		full = in * width / total
	}
	parts := []string{fmt.Sprintf("[%s%s] %d of %d have generation %d", strings.Repeat("█", full), strings.Repeat("░", width-full), in, total, ro.Generation)}
	if ro.State != "running" && ro.State != "idle" {
		parts[0] += ", " + ro.State
	}
	if ro.Waves > 1 {
		parts = append(parts, fmt.Sprintf("wave %d of %d", ro.Wave, ro.Waves))
	}
	var states []string
	for _, st := range []string{"queued", "sending", "applied", "waiting", "unreachable", "failed"} {
		if n := p.Status.Counts[st]; n > 0 {
			states = append(states, fmt.Sprintf("%d %s", n, st))
		}
	}
	if len(states) > 0 {
		parts = append(parts, strings.Join(states, ", "))
	}
	return strings.Join(parts, " · ")
}
