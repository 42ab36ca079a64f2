package cli

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"muster/client"
)

// many are the flags of verbs that work on many devices at once.
type many struct {
	filter      string
	most        int
	add, remove []string // device groups
	when        timing
}

func (m *many) addTo(c *cobra.Command) {
	c.Flags().StringVar(&m.filter, "filter", "", "the devices of which this expression is true, such as 'model = \"VVX 450\" AND NOT has(groups)'")
	c.Flags().IntVar(&m.most, "max-targets", 0, "change no more devices than this, and do not ask about more than 100")
	m.when.addTo(c)
}

// wanted reports whether the flags ask for many devices.
func (m *many) wanted() bool {
	return m.filter != "" || len(m.add)+len(m.remove) > 0 || m.when != (timing{})
}

// askFrom is how many devices are changed without more ado.
const askFrom = 100

// agreed makes sure that so many devices are meant.
func (s *session) agreed(ctx context.Context, c *client.Client, account string, m *many, refs []string, what string, always bool) error {
	n := len(refs)
	if m.filter != "" {
		j, err := s.counted(ctx, c, account, m.filter)
		if err != nil {
			return err
		}
		n = j
	}
	devices := fmt.Sprintf("%d devices", n)
	if n == 1 {
		devices = "1 device"
	}
	switch {
	case m.most > 0 && n > m.most:
		return usage("%s are more than --max-targets %d; nothing was changed", devices, m.most)
	case m.most > 0 && !always:
		return nil
	case n > askFrom && m.most == 0:
		return s.confirmCount(n, "%s %s?", what, devices)
	case always:
		return s.confirm("%s %s?", what, devices)
	}
	return nil
}

// counted asks how many devices a filter is true of.
func (s *session) counted(ctx context.Context, c *client.Client, account, filter string) (int, error) {
	return c.Count(ctx, "/accounts/"+url.PathEscape(account)+"/devices", client.Query{Filter: filter})
}

// confirmCount wants the number itself typed: a y is typed too easily.
func (s *session) confirmCount(n int, format string, args ...any) error {
	question := fmt.Sprintf(format, args...)
	if s.g.yes {
		return nil
	}
	if !s.asks {
		return usage("%s Nobody can be asked here: add --yes, or --max-targets %d", question, n)
	}
	line, err := s.ask(question + " Type the number: ")
	if err != nil {
		return err
	}
	if line != strconv.Itoa(n) {
		return &failure{code: exitError, say: "nothing was changed"}
	}
	return nil
}

func (s *session) deleteMany(ctx context.Context, m *many, d *dryRun, args []string) error {
	k, err := kindOf(args[0], canDelete)
	if err != nil {
		return err
	}
	if k.name != "device" || len(args) > 1 {
		return usage("--filter is for devices, without names: muster delete devices --filter EXPRESSION")
	}
	return s.bulk(ctx, m, d, nil, "Delete", true, client.Bulk{Action: "delete"})
}

// bulkFields are the fields of a device's spec that can be set on many, and
// the action that does.
var bulkFields = map[string]string{"site": "setSite", "room": "setRoom", "user": "setUser", "autoSync": "setAutoSync"}

// editMany makes jobs of an edit's flags.
func (s *session) editMany(ctx context.Context, e *editing, m *many, refs []string) error {
	var jobs []client.Bulk
	if e.name != "" {
		return usage("a name is set on one device at a time")
	}
	for _, field := range slices.Sorted(maps.Keys(e.spec)) {
		v := e.spec[field]
		switch action := bulkFields[field]; {
		case action != "":
			jobs = append(jobs, client.Bulk{Action: action, Params: map[string]any{field: v}})
		case field == "held" && v == true:
			jobs = append(jobs, client.Bulk{Action: "hold"})
		case field == "held":
			jobs = append(jobs, client.Bulk{Action: "letGo"})
		case field == "groups":
			return usage("with many devices say --add-group or --remove-group")
		default:
			return usage("%s is set on one device at a time", strings.ToLower(words(field)))
		}
	}
	edit, err := labels(e.label)
	if err != nil {
		return err
	}
	if len(edit) > 0 {
		jobs = append(jobs, client.Bulk{Action: "setLabels", Params: map[string]any{"labels": edit}})
	}
	if len(m.add) > 0 {
		jobs = append(jobs, client.Bulk{Action: "addGroups", Params: map[string]any{"groups": m.add}})
	}
	if len(m.remove) > 0 {
		jobs = append(jobs, client.Bulk{Action: "removeGroups", Params: map[string]any{"groups": m.remove}})
	}
	if len(jobs) == 0 {
		return usage("change what? With many devices at least one flag says it (see --help)")
	}
	return s.bulk(ctx, m, e.d, refs, "Change", false, jobs...)
}

// maxFailed is how many devices that failed are named, with the reason.
const maxFailed = 10

// bulk starts jobs one after the other and waits for each.
func (s *session) bulk(ctx context.Context, m *many, d *dryRun, refs []string, what string, always bool, jobs ...client.Bulk) error {
	opts, err := d.options()
	if err != nil {
		return err
	}
	if m.filter != "" && len(refs) > 0 {
		return usage("name devices or give --filter, not both")
	}
	if m.filter == "" && len(refs) == 0 {
		return usage("which devices? name them, or some with --filter")
	}
	schedule, err := m.when.schedule()
	if err != nil {
		return err
	}
	account, err := s.oneAccount(ctx)
	if err != nil {
		return err
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	if d.mode == "" {
		if err := s.agreed(ctx, c, account, m, refs, what, always); err != nil {
			return err
		}
	}
	var last error
	for _, b := range jobs {
		b.Target, b.Schedule = client.BulkTarget{IDs: refs, Filter: m.filter}, schedule
		j, err := c.StartBulk(ctx, account, b, opts...)
		if err != nil {
			return err
		}
		if later, err := s.later(j); err != nil {
			return err
		} else if later {
			continue
		}
		if err := s.watch(ctx, c, j); err != nil {
			if err := s.sayRows(ctx, c, j, "failed", maxFailed); err != nil {
				return err
			}
			if ExitCode(err) != exitPartial {
				return err
			}
			last = errors.Join(last, err)
		}
	}
	if last != nil && len(jobs) > 1 {
		return &failure{code: exitPartial, say: "some devices failed", hint: "muster jobs list shows the jobs"}
	}
	return last
}
