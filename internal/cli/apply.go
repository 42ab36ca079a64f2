package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"muster/client"
)

func applyCommand(g *globals) *cobra.Command {
	var files []string
	d := &dryRun{}
	c := &cobra.Command{
		Use:   "apply -f FILE",
		Short: "Make it so: create or change what stands in files",
		Example: `  muster apply -f acme.yaml
  muster apply -f acme/ --dry-run=server
  muster get policy ntp -o yaml | muster apply -A acme -f -`,
		Long: `Create or change what stands in YAML or JSON files. A file may hold several
documents of the kinds Account, Site, Room, DeviceUserGroup, DeviceUser,
DeviceGroup, Provisioning, Policy, Device, Profile, EnrollmentCode, Member and SavedView:

  kind: Policy
  metadata: {name: ntp, account: acme}
  spec:
    level: account
    settings:
      tcpIpApp.sntp.address: ntp.example.com
      device.auth.localAdminPassword: {valueFrom: {env: ADMIN_PW}}

Fields that are not in the file stay as they are, but a policy becomes exactly
what the file says. References are names or ids. Documents are applied in the
order of kinds above, policies for one device last. One that fails does not
stop the others (exit code 8).`,
		Args: cobra.NoArgs,
		RunE: g.verb(func(ctx context.Context, s *session, _ []string) error {
			if len(files) == 0 {
				return usage("apply what? -f FILE, or -f - for standard input")
			}
			return s.apply(ctx, files, d, false)
		}),
	}
	c.Flags().StringSliceVarP(&files, "filename", "f", nil, "file or folder, - for standard input")
	d.addTo(c)
	return c
}

// An applier carries out the documents of one run.
type applier struct {
	s      *session
	c      *client.Client
	opts   []client.Option
	create bool            // what is there already is an error
	dry    bool            // nothing is done
	made   map[string]bool // accounts that a dry run would have made
	before json.RawMessage // what the document at hand changes; nil: it makes something
	news   bool            // a dry run would have made something that others may refer to
}

// apply works the documents off in the order of their kinds.
func (s *session) apply(ctx context.Context, files []string, d *dryRun, create bool) error {
	opts, err := d.options()
	if err != nil {
		return err
	}
	docs, err := s.readDocuments(files)
	if err != nil {
		return err
	}
	return s.applyDocuments(ctx, docs, d, opts, create)
}

func (s *session) applyDocuments(ctx context.Context, docs []document, d *dryRun, opts []client.Option, create bool) error {
	c, err := s.api()
	if err != nil {
		return err
	}
	slices.SortStableFunc(docs, func(a, b document) int { return a.rank() - b.rank() })
	w := &applier{s: s, c: c, opts: opts, create: create, dry: len(opts) > 0, made: map[string]bool{}}
	failed := 0
	var last error
	results := []json.RawMessage{}
	for _, doc := range docs {
		done, name, raw, err := w.one(ctx, doc)
		if w.dry && w.news && onlyReferences(err) {
			done, name, raw, err = "not checked: it refers to what is not there yet", cmp.Or(doc.meta.Name, str(doc.spec["mac"]), doc.meta.Account), nil, nil
		}
		w.news = w.news || done == doneCreated
		if err != nil {
			err = located(doc, err)
			if len(docs) > 1 {
				Print(s.err, &shownError{error: err, color: s.color})
			}
			failed, last = failed+1, err
			if ctx.Err() != nil {
				break
			}
			continue
		}
		s.warnings(raw)
		switch s.output {
		case "json", "yaml":
			if raw != nil {
				results = append(results, raw)
			}
		case "name":
			fmt.Fprintf(s.out, "%s/%s\n", doc.kind, name)
		default:
			fmt.Fprintf(s.out, "%s/%s %s%s\n", doc.kind, name, done, d.suffix())
		}
	}
	if s.output == "json" || s.output == "yaml" {
		doc, err := json.Marshal(map[string]any{"items": results})
		if err != nil {
			return err
		}
		if err := s.printDocument(doc); err != nil {
			return err
		}
	}
	return some(failed, len(docs), last)
}

// located puts file and line in front of what the server found wrong.
func located(d document, err error) error {
	pointer := ""
	if p, ok := errors.AsType[*client.Problem](err); ok && len(p.Errors) > 0 {
		pointer = p.Errors[0].Pointer
	}
	if f, ok := errors.AsType[*failure](err); ok {
		return &failure{code: f.code, say: d.where("") + ": " + f.say, hint: f.hint, cause: err}
	}
	return fmt.Errorf("%s: %w", d.where(pointer), err)
}

// one applies a document and reports what was done to which thing.
func (w *applier) one(ctx context.Context, d document) (done, name string, raw json.RawMessage, err error) {
	account := d.meta.Account
	if account == "" && d.kind == "provisioning" {
		account = d.meta.Name
	}
	if w.made[account] {
		return "not checked: its account is not there yet", cmp.Or(d.meta.Name, str(d.spec["mac"]), account), nil, nil
	}
	if d.kind == "account" {
		return w.account(ctx, d)
	}
	if d.kind == "device" {
		return w.device(ctx, d, account)
	}
	if account == "" {
		if account, err = w.s.oneAccount(ctx); err != nil {
			return "", "", nil, err
		}
	}
	switch d.kind {
	case "policy":
		return w.policy(ctx, d, account)
	case "site":
		return raws(sites.apply(ctx, w, d, account))
	case "room":
		return raws(rooms.apply(ctx, w, d, account))
	case "device-group":
		return raws(deviceGroups.apply(ctx, w, d, account))
	case "device-user":
		return raws(deviceUsers.apply(ctx, w, d, account))
	case "device-user-group":
		return raws(deviceUserGroups.apply(ctx, w, d, account))
	case "profile":
		return raws(profiles.apply(ctx, w, d, account))
	case "member":
		return raws(members.apply(ctx, w, d, account))
	case "enrollment-code":
		return raws(codes.apply(ctx, w, d, account))
	case "saved-view":
		return raws(savedViews.apply(ctx, w, d, account))
	}
	return w.provisioning(ctx, d, account)
}

func raws[S, T any](done, name string, r *client.Resource[S, T], err error) (string, string, json.RawMessage, error) {
	if r == nil {
		return done, name, nil, err
	}
	return done, name, r.Raw, err
}

// onlyReferences reports whether all that is wrong is that something is not
// there that the document names.
func onlyReferences(err error) bool {
	p, ok := errors.AsType[*client.Problem](err)
	return ok && len(p.Errors) > 0 && !slices.ContainsFunc(p.Errors, func(f client.FieldError) bool { return f.Code != "reference" && f.Code != "filter.reference" })
}

func str(v any) string { s, _ := v.(string); return s }

const (
	doneCreated   = "created"
	doneChanged   = "configured"
	doneUnchanged = "unchanged"
)

// exists is the answer to a create of what is there.
func exists(kind, name string) error {
	return &failure{code: exitConflict, say: fmt.Sprintf("%s %s exists already", kind, name), hint: "muster apply changes what is there"}
}

// changed decides what happened from the revisions before and after, since the
// server knows best which spellings mean the same.
func changed(before, after client.Metadata) string {
	if before.Revision == after.Revision && before.Revision != "" {
		return doneUnchanged
	}
	return doneChanged
}

// patchOf is what the document wants and the resource is not; ok is false when
// it is all so already.
func patchOf(d document, raw json.RawMessage) (p client.Patch, ok bool) {
	var have struct {
		Metadata struct {
			Labels map[string]any `json:"labels"`
		} `json:"metadata"`
		Spec   map[string]any `json:"spec"`
		Status map[string]any `json:"status"`
	}
	_ = json.Unmarshal(raw, &have)
	for field, want := range d.spec { // a reference by name is what stands there as an id
		name := have.Status[field+"Name"]
		if _, list := want.([]any); list {
			name = have.Status[strings.TrimSuffix(field, "s")+"Names"]
		}
		if name != nil && reflect.DeepEqual(plainJSON(name), plainJSON(want)) {
			have.Spec[field] = want
		}
	}
	var edit map[string]*string
	if d.labels != nil {
		edit = labelPatch(mergePatch(have.Metadata.Labels, d.labels))
	}
	p = patch("", edit, missing(d.spec, have.Spec))
	return p, len(p) > 0
}

func (w *applier) account(ctx context.Context, d document) (string, string, json.RawMessage, error) {
	name := d.meta.Name
	if name == "" {
		return "", "", nil, invalid("metadata.name is missing")
	}
	have, err := w.c.Account(ctx, name)
	switch {
	case errors.Is(err, client.NotFound):
		a := client.Account{Metadata: d.meta}
		if err := convert(d.spec, &a.Spec); err != nil {
			return "", "", nil, err
		}
		a, err := w.c.CreateAccount(ctx, a, w.opts...)
		if err == nil && w.dry {
			w.made[name] = true
		}
		return doneCreated, name, a.Raw, err
	case err != nil:
		return "", "", nil, err
	case w.create:
		return "", "", nil, exists("account", name)
	}
	w.before = have.Raw
	p, todo := patchOf(d, have.Raw)
	if !todo {
		return doneUnchanged, name, have.Raw, nil
	}
	a, err := w.c.PatchAccount(ctx, have.ID, p, w.opts...)
	return changed(have.Metadata, a.Metadata), name, a.Raw, err
}

func (w *applier) provisioning(ctx context.Context, d document, account string) (string, string, json.RawMessage, error) {
	if w.create {
		return "", "", nil, &failure{code: exitUsage, say: "provisioning comes with its account and is not created", hint: "muster apply changes it"}
	}
	have, err := w.c.Provisioning(ctx, account)
	if err != nil {
		return "", "", nil, err
	}
	w.before = have.Raw
	p, todo := patchOf(d, have.Raw)
	if !todo {
		return doneUnchanged, account, have.Raw, nil
	}
	v, err := w.c.PatchProvisioning(ctx, account, p, append(w.opts, client.IfMatch(have.ETag))...)
	return changed(have.Metadata, v.Metadata), account, v.Raw, err
}

func (w *applier) policy(ctx context.Context, d document, account string) (string, string, json.RawMessage, error) {
	name := d.meta.Name
	if name == "" {
		return "", "", nil, invalid("metadata.name is missing")
	}
	p := client.Policy{Metadata: d.meta}
	if err := convert(d.spec, &p.Spec); err != nil {
		return "", "", nil, err
	}
	have, err := w.c.AccountPolicy(ctx, account, name)
	switch {
	case errors.Is(err, client.NotFound):
		p, err := w.c.CreatePolicy(ctx, account, p, w.opts...)
		return doneCreated, name, p.Raw, err
	case err != nil:
		return "", "", nil, err
	case w.create:
		return "", "", nil, exists("policy", name)
	}
	w.before = have.Raw
	if d.labels == nil {
		p.Metadata.Labels = have.Metadata.Labels
	}
	if samePolicy(p, have) {
		return doneUnchanged, name, have.Raw, nil
	}
	v, err := w.c.ReplacePolicy(ctx, have.ID, p, append(w.opts, client.IfMatch(have.ETag))...)
	return changed(have.Metadata, v.Metadata), name, v.Raw, err
}

func samePolicy(want, have client.Policy) bool {
	if want.Spec.Target == have.Status.TargetName {
		want.Spec.Target = have.Spec.Target
	}
	slices.Sort(want.Spec.Raw)
	slices.Sort(have.Spec.Raw)
	want.Spec.Priority = cmp.Or(want.Spec.Priority, "normal")
	have.Spec.Priority = cmp.Or(have.Spec.Priority, "normal")
	slices.Sort(want.Spec.Locked)
	slices.Sort(have.Spec.Locked)
	a := plainJSON([]any{want.Spec, want.Metadata.Labels})
	b := plainJSON([]any{have.Spec, have.Metadata.Labels})
	return reflect.DeepEqual(a, b)
}

func (w *applier) device(ctx context.Context, d document, account string) (string, string, json.RawMessage, error) {
	mac := str(d.spec["mac"])
	if mac == "" {
		return "", "", nil, invalid("spec.mac is missing: it says which device is meant")
	}
	have, err := w.c.Device(ctx, mac)
	switch {
	case errors.Is(err, client.NotFound):
		if account == "" { // it is only needed here: a MAC says which device is meant
			if account, err = w.s.oneAccount(ctx); err != nil {
				return "", "", nil, err
			}
		}
		v := client.Device{Metadata: d.meta}
		if err := convert(d.spec, &v.Spec); err != nil {
			return "", "", nil, err
		}
		v, err := w.c.CreateDevice(ctx, account, v, w.opts...)
		return doneCreated, cmp.Or(v.Spec.MAC, mac), v.Raw, err
	case err != nil:
		return "", "", nil, err
	case w.create:
		return "", "", nil, exists("device", mac)
	}
	w.before = have.Raw
	p, todo := patchOf(d, have.Raw)
	if d.meta.Name != "" && d.meta.Name != have.Metadata.Name {
		m, _ := p["metadata"].(map[string]any)
		if m == nil {
			m = map[string]any{}
		}
		m["name"] = d.meta.Name
		p["metadata"], todo = m, true
	}
	if !todo {
		return doneUnchanged, have.Spec.MAC, have.Raw, nil
	}
	v, err := w.c.PatchDevice(ctx, have.ID, p, w.opts...)
	return changed(have.Metadata, v.Metadata), have.Spec.MAC, v.Raw, err
}
