package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"muster/client"
	"muster/internal/fleet"
	"muster/internal/migration"
	"muster/internal/policy"
)

// A mover stores an import in an account.
type mover struct {
	s        *session
	i        *importer
	r        *migration.Result
	c        *client.Client
	account  string
	policies []client.Policy      // that the account has
	groups   []client.DeviceGroup // likewise
	missing  []string             // MACs that policies are for and the account lacks
}

// store puts an import into the account: all of it, or nothing when the server
// refuses a part. wary is whether the account's devices may get something else
// than the files say, which was said then.
func (s *session) store(ctx context.Context, i *importer, r *migration.Result) (wary bool, err error) {
	opts, err := i.dry.options()
	if err != nil {
		return false, err
	}
	m := &mover{s: s, i: i, r: r}
	if m.c, err = s.api(); err != nil {
		return false, err
	}
	if m.account, err = s.oneAccount(ctx); err != nil {
		return false, err
	}
	if err := m.look(ctx); err != nil {
		return false, err
	}
	docs, err := m.documents()
	if err != nil {
		return false, err
	}
	if err := m.check(ctx, docs); err != nil {
		return false, err
	}
	// What was done is told when it is done: a pipe that nobody reads (| head) ends
	// the process, and half of an import would stand.
	out := s.out
	var told bytes.Buffer
	s.out = &told
	if len(docs) > 0 {
		err = s.applyDocuments(ctx, docs, &i.dry, opts, false)
	}
	if err == nil {
		wary, err = m.old(ctx, opts)
	}
	s.out = out
	if err != nil && i.dry.mode == "" {
		err = unfinished(err)
	}
	if err == nil {
		var others bool
		others, err = m.others()
		wary = wary || others
	}
	if _, e := told.WriteTo(out); err == nil {
		err = e
	}
	return wary, err
}

// unfinished is the error of an import that began and did not end. It is never
// exitPartial, which says that all is stored and some of it wants a look.
func unfinished(err error) error {
	code := ExitCode(err)
	if code == exitPartial {
		code = exitError
	}
	return &failure{code: code, say: "the import was not finished: " + err.Error(), hint: "run it again: what is stored stays, and the rest is added", cause: err}
}

// look reads what the account has.
func (m *mover) look(ctx context.Context) error {
	for p, err := range m.c.Policies(ctx, m.account, queryAll) {
		if err != nil {
			return err
		}
		m.policies = append(m.policies, p)
	}
	for g, err := range m.c.DeviceGroups().List(ctx, m.account, queryAll) {
		if err != nil {
			return err
		}
		m.groups = append(m.groups, g)
	}
	if err := m.room(); err != nil {
		return err
	}
	for _, p := range m.r.Policies {
		if p.Level != policy.Device {
			continue
		}
		_, err := m.c.Device(ctx, p.Target)
		switch {
		case errors.Is(err, client.NotFound):
			m.missing = append(m.missing, p.Target)
		case err != nil:
			return err
		}
	}
	if len(m.missing) > 0 && !m.i.createDevices {
		var at []string
		for _, mac := range m.missing {
			at = append(at, fmt.Sprintf("  %s (%s)", mac, plainText(m.origin(importedPolicyOf(m.r, mac), ""))))
		}
		return &failure{code: exitInvalid, hint: "--create-devices creates them, staged",
			say: fmt.Sprintf("the account has no device of %s that the files say something for; nothing was stored:\n%s", counted(len(m.missing), "MAC"), strings.Join(at, "\n"))}
	}
	return nil
}

// room fails when the account cannot have all the dynamic groups: a server that
// looks at each by itself would take the first.
func (m *mover) room() error {
	mine := m.r.Dynamic()
	others := 0
	for _, g := range m.groups {
		if g.Spec.Kind == "dynamic" && !slices.Contains(mine, g.Metadata.Name) {
			others++
		}
	}
	if len(mine)+others <= fleet.MaxDynamicGroups {
		return nil
	}
	return &failure{code: exitInvalid, hint: "with --mac-from-names a MAC's file counts for its device whatever leads to it, and needs no group",
		say: fmt.Sprintf("the files need %s, the account has %d others, and %d is the most; nothing was stored", counted(len(mine), "dynamic device group"), others, fleet.MaxDynamicGroups)}
}

// importedPolicyOf is the name of the policy for a MAC.
func importedPolicyOf(r *migration.Result, mac string) string {
	for _, p := range r.Policies {
		if p.Level == policy.Device && p.Target == mac {
			return p.Name
		}
	}
	return ""
}

// documents are the import's, and the devices that it makes. What is wrong
// with one is said of the vendor's file that it comes from.
func (m *mover) documents() ([]document, error) {
	text, err := importDocuments(m.r)
	if err != nil {
		return nil, err
	}
	docs, err := parseDocuments("import", text)
	if err != nil {
		return nil, err
	}
	for _, mac := range m.missing {
		docs = append(docs, document{kind: "device", spec: map[string]any{"mac": mac, "family": string(m.r.Family)}})
	}
	for i := range docs {
		d := &docs[i]
		d.meta.Account = m.account
		name, kind := d.meta.Name, d.kind
		switch kind {
		case "device":
			mac := str(d.spec["mac"])
			name = importedPolicyOf(m.r, mac)
			d.origin = func(string) string { return m.origin(name, "") + ": device " + mac }
		case "policy":
			d.origin = func(pointer string) string {
				key, _ := strings.CutPrefix(pointer, "/spec/settings/")
				return m.origin(name, key) + ": policy " + name
			}
		default:
			d.origin = func(string) string { return m.origin(name, "") + ": " + kind + " " + name }
		}
	}
	return docs, nil
}

// origin is where the vendor's files say what a policy holds, or one for a
// group: the statement of a key, or else the first.
func (m *mover) origin(name, key string) string {
	_, key = policy.Key(strings.NewReplacer("~1", "/", "~0", "~").Replace(key)).Split()
	for _, p := range m.r.Policies {
		if p.Target == name && p.Level == policy.DeviceGroup {
			name = p.Name
			break
		}
	}
	first := ""
	for _, l := range m.r.Report.Lines {
		if !slices.Contains(l.Policies, name) {
			continue
		}
		at := fmt.Sprintf("%s:%d", l.File, l.Line)
		if key != "" && strings.EqualFold(strings.TrimPrefix(l.Says, "SET "), key) {
			return at
		}
		if first == "" {
			first = at
		}
	}
	if first == "" {
		return "the files"
	}
	return first
}

// check has the server look at every document before one is stored. What
// refers to a group or device that is yet to come is looked at as if it were for
// the whole family.
func (m *mover) check(ctx context.Context, docs []document) error {
	docs = slices.Clone(docs)
	slices.SortStableFunc(docs, func(a, b document) int { return a.rank() - b.rank() })
	w := &applier{s: m.s, c: m.c, opts: []client.Option{client.DryRun()}, dry: true, made: map[string]bool{}}
	refused, code := 0, exitInvalid
	for _, d := range docs {
		_, _, _, err := w.one(ctx, d)
		if onlyReferences(err) {
			if err = nil; d.kind == "policy" {
				err = m.standIn(ctx, d)
			}
		}
		if err == nil {
			continue
		}
		p, ok := errors.AsType[*client.Problem](err)
		if !ok || p.Status >= 500 || p.Status == http.StatusUnauthorized || p.Status == http.StatusForbidden {
			return located(d, err) // not about this document
		}
		refused++
		Print(m.s.err, &shownError{error: located(d, err), color: m.s.color})
	}
	if refused > 0 {
		return &failure{code: code, say: fmt.Sprintf("the server refuses %d of %d documents; nothing was stored", refused, len(docs))}
	}
	return nil
}

func (m *mover) standIn(ctx context.Context, d document) error {
	p := client.Policy{Metadata: d.meta}
	if err := convert(d.spec, &p.Spec); err != nil {
		return err
	}
	p.Spec.Level, p.Spec.Target = "family", string(m.r.Family)
	// A name of its own: the policy itself may stand there.
	p.Metadata.Name = "Import, for checking alone"
	_, err := m.c.CreatePolicy(ctx, m.account, p, client.DryRun())
	return err
}

// old finds what an import before this one made and this one does not, and
// deletes it when that is wished. It reports whether some of it stays.
func (m *mover) old(ctx context.Context, opts []client.Option) (stays bool, err error) {
	mine := map[string]bool{}
	for _, p := range m.r.Policies {
		mine["policy/"+p.Name] = true
	}
	for _, g := range m.r.Groups {
		mine["device-group/"+g.Name] = true
	}
	one := func(kind, name string, labels map[string]string, remove func() error) {
		if err != nil || labels[importedLabel] != string(m.r.Family) || mine[kind+"/"+name] {
			return
		}
		if !m.i.prune {
			stays = true
			m.s.say("Warning: %s %q of an import before still stands, and these files do not make it: its devices get more than the files say.", kind, plainText(name))
			return
		}
		if len(opts) == 0 {
			err = remove()
		}
		switch {
		case errors.Is(err, client.NotFound):
			err = nil
		case errors.Is(err, client.Conflict): // somebody uses the group for more
			stays, err = true, nil
			m.s.say("Warning: %s %q of an import before stays: something else refers to it.", kind, plainText(name))
			return
		}
		if err == nil {
			fmt.Fprintf(m.s.out, "%s/%s deleted%s\n", kind, name, m.i.dry.suffix())
		}
	}
	for _, p := range m.policies {
		one("policy", p.Metadata.Name, p.Metadata.Labels, func() error { return m.c.DeletePolicy(ctx, p.ID, client.IfMatch(p.ETag)) })
	}
	for _, kind := range []string{"dynamic", "static"} { // filters name static groups
		for _, g := range m.groups {
			if g.Spec.Kind == kind {
				one("device-group", g.Metadata.Name, g.Metadata.Labels, func() error { return m.c.DeviceGroups().Delete(ctx, m.account, g.ID, client.IfMatch(g.ETag)) })
			}
		}
	}
	if stays && !m.i.prune {
		m.s.say("--prune deletes what imports of %s before this one left.", m.r.Family)
	}
	return stays, err
}

// others compares with the policies of the account that no import made. It
// reports whether a device may get another value than the files say; what is
// said besides is said, and no more.
func (m *mover) others() (differ bool, err error) {
	mine := map[string]bool{}
	for _, p := range m.r.Policies {
		mine[p.Name] = true
	}
	var others []policy.Policy
	for _, p := range m.policies {
		if mine[p.Metadata.Name] || p.Metadata.Labels[importedLabel] == string(m.r.Family) {
			continue
		}
		o := policy.Policy{Name: p.Metadata.Name, Target: p.Status.TargetName, Settings: map[policy.Key]string{}}
		if o.Level, err = policy.ParseLevel(p.Spec.Level); err != nil {
			return false, err
		}
		if o.Priority, err = policy.ParsePriority(p.Spec.Priority); p.Spec.Priority != "" && err != nil {
			return false, err
		}
		switch o.Level {
		case policy.Family, policy.Model:
			o.Target = p.Spec.Target
		case policy.Device:
			if mac, e := fleet.ParseMAC(o.Target); e == nil {
				o.Target = mac.String()
			}
		}
		for k, v := range p.Spec.Settings {
			o.Settings[policy.Key(k)] = v
		}
		for _, k := range p.Spec.Locked {
			o.Locked = append(o.Locked, policy.Key(k))
		}
		for _, k := range p.Spec.Raw {
			o.Raw = append(o.Raw, policy.Key(k))
		}
		others = append(others, o)
	}
	clashes, err := m.r.Against(others)
	for _, c := range clashes {
		m.s.say("Warning: the account's policy %q (level %s) is not of the files.%s%s", plainText(c.Policy.Name), c.Policy.Level,
			listed(" Where both are for a device, its value may count instead of theirs: ", c.Instead), listed(" It says besides: ", c.Besides))
		if c.Cases > 0 {
			m.s.say("  With it, %d of %d combinations differ from the files.", c.Cases, m.r.Report.Cases)
		}
	}
	return slices.ContainsFunc(clashes, func(c migration.Clash) bool { return len(c.Instead) > 0 }), err
}

// listed names a few keys.
func listed(say string, keys []string) string {
	const most = 8
	if len(keys) == 0 {
		return ""
	}
	more := ""
	if len(keys) > most {
		more = fmt.Sprintf(" and %d more", len(keys)-most)
		keys = keys[:most]
	}
	return say + plainText(strings.Join(keys, ", ")) + more + "."
}
