package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"muster/client"
)

// A kind is a word one can get, and what the API calls do for it.
type kind struct {
	name, plural string
	short        []string
	columns      []column
	scoped       bool // lives in an account
	list         func(ctx context.Context, c *client.Client, account string, q client.Query) iter.Seq2[item, error]
	get          func(ctx context.Context, c *client.Client, ref string) (item, error)                             // nil: only listed
	within       func(ctx context.Context, c *client.Client, account, ref string) (item, error)                    // get, in the account that was chosen, if one was
	find         func(ctx context.Context, c *client.Client, account, ref string) (item, error)                    // for what is addressed within its account
	remove       func(ctx context.Context, c *client.Client, account string, it item, opts ...client.Option) error // nil: cannot be deleted
	entails      func(ctx context.Context, c *client.Client, it item) (string, error)                              // nil: nothing goes with it; else what does, in words
	warn         string                                                                                            // what goes with it, when deleted
}

type column struct {
	title string
	wide  bool // only with -o wide
	cut   bool // may be cut short so that a line fits; -o wide shows all
}

// columns reads "NAME ~SUMMARY +ID": a plus marks what only -o wide shows, a
// tilde what may be cut short.
func columns(words string) []column {
	var out []column
	for w := range strings.FieldsSeq(words) {
		title, wide := strings.CutPrefix(w, "+")
		title, cut := strings.CutPrefix(title, "~")
		out = append(out, column{strings.ReplaceAll(title, "_", " "), wide, cut})
	}
	return out
}

// items turns a walk of resources into one of rows.
func items[T any](seq iter.Seq2[T, error], row func(T) item) iter.Seq2[item, error] {
	return func(yield func(item, error) bool) {
		for v, err := range seq {
			if err != nil {
				yield(item{}, err)
				return
			}
			if !yield(row(v), nil) {
				return
			}
		}
	}
}

// got is items for a single resource.
func got[T any](v T, err error) func(func(T) item) (item, error) {
	return func(row func(T) item) (item, error) {
		if err != nil {
			return item{}, err
		}
		return row(v), nil
	}
}

func accountItem(a client.Account) item {
	return item{a.Raw, a.ID, a.Metadata.Name, []string{a.Metadata.Name, a.Spec.Type, a.Status.AccountNumber, a.Spec.License, a.Spec.DisplayName, a.ID, a.Spec.Parent, when(a.Metadata.CreatedAt)}}
}

func deviceItem(d client.Device) item {
	sync := d.Status.CredentialSync.State
	if d.Spec.Held {
		sync = "held"
	}
	return item{d.Raw, d.ID, d.Spec.MAC, []string{
		d.Spec.MAC, d.Metadata.Name, d.Spec.Model, d.Status.Provisioning, sync, when(d.Status.LastProvisioningSync),
		d.Status.Family, d.Spec.Serial, d.Status.Lifecycle, d.Status.Connection, d.Status.SoftwareVersion, d.Status.SiteName, d.Status.RoomName, strings.Join(d.Status.GroupNames, ", "), d.Status.UserName, d.ID,
	}}
}

func policyItem(p client.Policy) item {
	return item{p.Raw, p.ID, p.Metadata.Name, []string{
		p.Metadata.Name, p.Spec.Level, cmp.Or(p.Status.TargetName, p.Spec.Target), p.Spec.Priority, strconv.Itoa(len(p.Spec.Settings)), strconv.Itoa(len(p.Spec.Locked)),
		p.ID, when(p.Metadata.UpdatedAt),
	}}
}

func provisioningItem(account string) func(client.Provisioning) item {
	return func(p client.Provisioning) item {
		devices := 0
		for _, n := range p.Status.Counts {
			devices += n
		}
		return item{p.Raw, p.ID, account, []string{
			account, onOff(p.Spec.Enabled), p.Status.ServerAddress, p.Spec.ServerUser, onOff(p.Spec.AutoSync.Enabled),
			strconv.FormatInt(p.Status.Generation, 10), counts(p.Status.Counts, devices), p.Spec.Overlap, p.Spec.UnknownDevices, p.Spec.HTTP,
		}}
	}
}

// counts is "12 (10 inSync, 2 waiting)".
func counts(by map[string]int, total int) string {
	var parts []string
	for state, n := range by {
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, state))
		}
	}
	if len(parts) == 0 {
		return "0"
	}
	slices.Sort(parts)
	return fmt.Sprintf("%d (%s)", total, strings.Join(parts, ", "))
}

func tokenItem(t client.Token) item {
	until := "never"
	if !t.Status.RevokedAt.IsZero() {
		until = "revoked " + when(t.Status.RevokedAt)
	} else if !t.Spec.ExpiresAt.IsZero() {
		until = when(t.Spec.ExpiresAt)
	}
	return item{t.Raw, t.ID, t.ID, []string{t.Metadata.Name, t.Status.Prefix, cmp.Or(strings.Join(t.Spec.Rights, ","), t.Spec.Role, t.Spec.Member), until, when(t.Metadata.CreatedAt), t.ID}}
}

func credentialsItem(c client.Credentials) item {
	until := "current"
	if !c.ValidUntil.IsZero() {
		until = when(c.ValidUntil)
	}
	g := strconv.FormatInt(c.Generation, 10)
	return item{c.Raw, g, g, []string{g, c.ServerUser, c.Host, until, strconv.Itoa(c.DevicesUsing), c.By, when(c.CreatedAt)}}
}

func auditItem(e client.Entry) item {
	return item{e.Raw, e.Object, strconv.FormatInt(e.Sequence, 10), []string{
		strconv.FormatInt(e.Sequence, 10), e.At.Local().Format("2006-01-02 15:04:05"), e.Actor.Name, e.Action, e.Result, objectOf(e), changes(e.Changes),
		e.Object, e.Account, e.RequestID,
	}}
}

// objectOf names what was changed as people know it, where the entry says so.
func objectOf(e client.Entry) string {
	name := cmp.Or(e.Changes["name"], e.Changes["mac"], e.Object)
	if _, is, renamed := strings.Cut(name, " → "); renamed {
		return is
	}
	return name
}

func changes(m map[string]string) string {
	var parts []string
	for k, v := range m {
		parts = append(parts, k+": "+v)
	}
	slices.Sort(parts)
	return strings.Join(parts, "; ")
}

// kinds are the words of get, describe and delete.
var kinds = slices.Insert(slices.Clone(ownKinds), 2, placedKinds...)

// ownKinds are those with manners of their own.
var ownKinds = []*kind{
	{
		name: "account", plural: "accounts", short: []string{"acc"},
		columns: columns("NAME TYPE NUMBER LICENSE ~DISPLAY_NAME +ID +PARENT +AGE"),
		list: func(ctx context.Context, c *client.Client, _ string, q client.Query) iter.Seq2[item, error] {
			return items(c.Accounts(ctx, q), accountItem)
		},
		get: func(ctx context.Context, c *client.Client, ref string) (item, error) {
			return got(c.Account(ctx, ref))(accountItem)
		},
		remove: func(ctx context.Context, c *client.Client, _ string, it item, o ...client.Option) error {
			return c.DeleteAccount(ctx, it.id, o...)
		},
		entails: func(ctx context.Context, c *client.Client, it item) (string, error) {
			a, err := c.DeletingAccount(ctx, it.id)
			var all []string
			for _, w := range a.Warnings {
				all = append(all, w.Detail)
			}
			return strings.Join(all, "; "), err
		},
		warn: "Its credentials end and its phones get no configuration any more.",
	},
	{
		name: "device", plural: "devices", short: []string{"dev"}, scoped: true,
		columns: columns("MAC NAME MODEL STATE CREDENTIALS LAST_SYNC +FAMILY +SERIAL +LIFECYCLE +CONNECTION +SOFTWARE +SITE +ROOM +GROUPS +USER +ID"),
		list: func(ctx context.Context, c *client.Client, account string, q client.Query) iter.Seq2[item, error] {
			return items(c.Devices(ctx, account, q), deviceItem)
		},
		get: func(ctx context.Context, c *client.Client, ref string) (item, error) {
			return got(c.Device(ctx, ref))(deviceItem)
		},
		remove: func(ctx context.Context, c *client.Client, _ string, it item, o ...client.Option) error {
			return c.DeleteDevice(ctx, it.id, o...)
		},
	},
	{
		name: "policy", plural: "policies", short: []string{"pol"}, scoped: true,
		columns: columns("NAME LEVEL TARGET PRIORITY SETTINGS LOCKED +ID +CHANGED"),
		list: func(ctx context.Context, c *client.Client, account string, q client.Query) iter.Seq2[item, error] {
			return items(c.Policies(ctx, account, q), policyItem)
		},
		get: func(ctx context.Context, c *client.Client, ref string) (item, error) {
			return got(c.Policy(ctx, ref))(policyItem)
		},
		remove: func(ctx context.Context, c *client.Client, _ string, it item, o ...client.Option) error {
			return c.DeletePolicy(ctx, it.id, append(o, client.IfMatch("*"))...)
		},
		warn: "Devices lose its settings at their next poll.",
	},
	{
		name: "provisioning", plural: "provisioning", short: []string{"prov"}, scoped: true,
		columns: columns("ACCOUNT ENABLED SERVER_ADDRESS +SERVER_USER AUTO-SYNC GENERATION ~DEVICES +OVERLAP +UNKNOWN +HTTP"),
		list: func(ctx context.Context, c *client.Client, account string, _ client.Query) iter.Seq2[item, error] {
			return func(yield func(item, error) bool) {
				yield(got(c.Provisioning(ctx, account))(provisioningItem(account)))
			}
		},
		get: func(ctx context.Context, c *client.Client, ref string) (item, error) {
			return got(c.Provisioning(ctx, ref))(provisioningItem(ref))
		},
	},
	{
		name: "live-settings", plural: "live-settings", short: []string{"live"},
		columns: columns("DEVICE CONNECTION REPORTED ~SETTINGS"),
		list: func(context.Context, *client.Client, string, client.Query) iter.Seq2[item, error] {
			return func(yield func(item, error) bool) {
				yield(item{}, usage("live settings are a device's: muster get live-settings DEVICE"))
			}
		},
		get: func(ctx context.Context, c *client.Client, ref string) (item, error) {
			return got(c.LiveSettings(ctx, ref))(liveItem(ref))
		},
	},
	{
		name: "credentials", plural: "credentials", short: []string{"cred", "creds"}, scoped: true,
		columns: columns("GENERATION SERVER_USER HOST VALID_UNTIL DEVICES BY CREATED"),
		list: func(ctx context.Context, c *client.Client, account string, q client.Query) iter.Seq2[item, error] {
			return items(c.CredentialHistory(ctx, account, q), credentialsItem)
		},
	},
	{
		name: "pending-device", plural: "pending-devices", short: []string{"pending"}, scoped: true,
		columns: columns("MAC WHY MODEL FAMILY ADDRESS FIRST_SEEN LAST_SEEN"),
		list: func(ctx context.Context, c *client.Client, account string, q client.Query) iter.Seq2[item, error] {
			return items(c.PendingDevices(ctx, account, q), func(p client.PendingDevice) item {
				return item{p.Raw, p.ID, p.Spec.MAC, []string{p.Spec.MAC, p.Status.Match, p.Status.Model, p.Status.Family, p.Status.Address, when(p.Status.FirstSeen), when(p.Status.LastSeen)}}
			})
		},
	},
	{
		name: "token", plural: "tokens", short: []string{"api-token", "api-tokens", "tok"}, scoped: true,
		columns: columns("NAME PREFIX SCOPES EXPIRES CREATED ID"),
		list: func(ctx context.Context, c *client.Client, account string, q client.Query) iter.Seq2[item, error] {
			return items(c.Tokens(ctx, account, q), tokenItem)
		},
		find: findToken,
		remove: func(ctx context.Context, c *client.Client, account string, it item, o ...client.Option) error {
			return c.DeleteToken(ctx, account, it.id, o...)
		},
		warn: "Programs that use it are refused at once.",
	},
	{
		name: "model", plural: "models", columns: columns("MODEL FAMILY AUTO-SYNC ~NOTE"),
		list: func(ctx context.Context, c *client.Client, _ string, q client.Query) iter.Seq2[item, error] {
			return items(c.Models(ctx, q), func(m client.Model) item {
				return item{m.Raw, m.Model, m.Model, []string{m.Model, m.Family, onOff(m.AutoSync), m.Note}}
			})
		},
	},
	{
		name: "setting", plural: "settings", short: []string{"settings-catalog"},
		columns: columns("NAME FAMILY TYPE ~DEFAULT RESTART SECRET ~SUMMARY +CATEGORY"),
		list: func(ctx context.Context, c *client.Client, _ string, q client.Query) iter.Seq2[item, error] {
			return items(c.Settings(ctx, q), func(s client.Setting) item {
				secret := ""
				if s.Secret {
					secret = "yes"
				}
				return item{s.Raw, s.Name, s.Name, []string{s.Name, s.Family, s.Type, s.Default, s.Restart, secret, s.Summary, s.Category}}
			})
		},
	},
	jobKind,
	{
		name: "audit", plural: "audit",
		columns: columns("SEQUENCE TIME ~BY ACTION RESULT ~OBJECT ~CHANGES +OBJECT_ID +ACCOUNT +REQUEST"),
		list: func(ctx context.Context, c *client.Client, _ string, q client.Query) iter.Seq2[item, error] {
			return items(c.Audit(ctx, q), auditItem)
		},
	},
}

// findToken looks one up by id, prefix or name, since the API lists them only.
func findToken(ctx context.Context, c *client.Client, account, ref string) (item, error) {
	var found []item
	for t, err := range c.Tokens(ctx, account, client.Query{}) {
		if err != nil {
			return item{}, err
		}
		if t.ID == ref {
			return tokenItem(t), nil
		}
		if t.Metadata.Name == ref || t.Status.Prefix == ref {
			found = append(found, tokenItem(t))
		}
	}
	switch len(found) {
	case 0:
		return item{}, &failure{code: exitMissing, say: fmt.Sprintf("no token %q in account %s", ref, account)}
	case 1:
		return found[0], nil
	}
	return item{}, &failure{code: exitConflict, say: fmt.Sprintf("%d tokens are called %q: use the id", len(found), ref)}
}

// kindOf finds the kind a word means; it must be able to do what is wanted.
func kindOf(word string, able func(*kind) bool) (*kind, error) {
	w := strings.ToLower(word)
	var could []string
	for _, k := range kinds {
		if !able(k) {
			continue
		}
		if w == k.name || w == k.plural || slices.Contains(k.short, w) {
			return k, nil
		}
		could = append(could, k.plural)
	}
	return nil, usage("%q is not among %s", word, strings.Join(could, ", "))
}

// rawName reads metadata.name of an object of the API.
func rawName(raw json.RawMessage) string {
	var r client.Resource[struct{}, struct{}]
	_ = json.Unmarshal(raw, &r)
	return r.Metadata.Name
}
