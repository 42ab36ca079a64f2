package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/migration"
)

// An importer is the flags of import-config.
type importer struct {
	family, out, report string
	apply               bool
	prune               bool
	createDevices       bool
	options             migration.Options
	dry                 dryRun
}

func importConfigCommand(g *globals) *cobra.Command {
	i := &importer{}
	c := &cobra.Command{
		Use:   "import-config --family FAMILY FILE…",
		Short: "Turn vendors' files of settings into policies",
		Example: `  muster import-config --family j100 J100Supgrade.txt 46xxsettings.txt
  muster import-config --family ucs 000000000000.cfg common.cfg 0004f2abcd01-phone.cfg -o yaml > policies.yaml
  muster import-config --family ucs sip.cfg --drop-defaults --out imported --report report.txt
  muster import-config --family j100 46xxsettings.txt --apply --account acme --dry-run`,
		Long: `Read the files that phones were given until now (Poly XML, Avaya J100 settings
and upgrade files) and say the same in policies and device groups, with a report
of what became of every statement. No server is needed but for --apply.

-o yaml prints documents for muster apply. They hold the files' secrets in clear.
A file is read from a folder as phones read it: give all that lead to one
another. Exit code 8 says that a statement is unknown (it is in the policies as
a raw setting) or could not be taken over; the report names each.

--apply stores all or nothing: the server looks at everything first, and what it
refuses ends with exit code 6. It then compares with what else the account has:
with exit code 8 devices may get more than the files say, such as what an import
before this one left (--prune deletes that).`,
		Args: cobra.MinimumNArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error { return s.importConfig(ctx, i, args) }),
	}
	f := c.Flags()
	f.StringVar(&i.family, "family", "", "ucs, polyos or j100")
	f.StringVar(&i.out, "out", "", "write the documents and the report into this folder")
	f.StringVar(&i.report, "report", "", "write the report into this file, as JSON when its name ends in .json")
	f.BoolVar(&i.apply, "apply", false, "store groups and policies on the server, in --account")
	f.BoolVar(&i.prune, "prune", false, "with --apply, delete policies and groups of imports of the family before that these files do not make")
	f.BoolVar(&i.createDevices, "create-devices", false, "with --apply, create the devices that files are for and the account lacks")
	f.BoolVar(&i.options.DropDefaults, "drop-defaults", false, "leave out values that are the device's default")
	f.BoolVar(&i.options.MACFromNames, "mac-from-names", false, "a file with a MAC in its name is that device's, even when no file leads to it")
	i.dry.addTo(c)
	_ = c.RegisterFlagCompletionFunc("family", cobra.FixedCompletions([]string{"ucs", "polyos", "j100"}, cobra.ShellCompDirectiveNoFileComp))
	return c
}

func (s *session) importConfig(ctx context.Context, i *importer, args []string) error {
	switch fleet.Family(i.family) {
	case fleet.UCS, fleet.PolyOS, fleet.J100:
	case "":
		return usage("which family? --family ucs, polyos or j100")
	default:
		return usage("--family takes ucs, polyos or j100, not %q", i.family)
	}
	if i.dry.mode != "" && !i.apply {
		return usage("--dry-run is for --apply: without it nothing is stored anyway")
	}
	if (i.prune || i.createDevices) && !i.apply {
		return usage("--prune and --create-devices are for --apply")
	}
	var files []migration.File
	for _, name := range args {
		text, err := readVendorFile(name)
		if err != nil {
			return err
		}
		files = append(files, migration.File{Name: name, Text: text})
	}
	r, err := migration.Import(fleet.Family(i.family), files, i.options)
	if e := fault.As(err); e != nil {
		return invalid("%s", plainText(e.Say))
	}
	if err != nil {
		return err
	}
	if r.Report.Differences > 0 {
		return fmt.Errorf("the policies would differ from the files in %d of %d combinations: this is a fault of Muster's, and nothing was written", r.Report.Differences, r.Report.Cases)
	}
	docs, err := importDocuments(r)
	if err != nil {
		return err
	}
	if err := i.write(r, docs); err != nil {
		return err
	}
	if err := s.showImport(r, docs, i.apply); err != nil {
		return err
	}
	wary := false
	if i.apply {
		if wary, err = s.store(ctx, i, r); err != nil {
			return err
		}
	}
	return verdict(r, wary)
}

// verdict is exitPartial when a person should look at something.
func verdict(r *migration.Result, wary bool) error {
	f := &failure{code: exitPartial}
	unknown, lost := r.Report.Counts[migration.Unknown], r.Report.Lost()
	var say, hint []string
	if lost > 0 {
		say = append(say, fmt.Sprintf("%d of %d statements could not be taken over", lost, r.Report.Statements))
		hint = append(hint, "the report has them as lost, invalid, placeholder or removed")
	}
	if unknown > 0 {
		say = append(say, fmt.Sprintf("%d of %d statements are unknown", unknown, r.Report.Statements))
		hint = append(hint, "the report names what is unknown; it is in the policies as raw settings")
	}
	if wary {
		say = append(say, "the account has more than the files say")
		hint = append(hint, "see the warnings above")
	}
	if len(say) == 0 {
		return nil
	}
	f.say, f.hint = strings.Join(say, "; "), strings.Join(hint, "; ")
	return f
}

// readVendorFile reads a bounded file.
func readVendorFile(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, usage("%s", reason(err))
	}
	defer func() { _ = f.Close() }()
	const most = 16 << 20
	text, err := io.ReadAll(io.LimitReader(f, most+1))
	if err != nil {
		return nil, usage("%s", reason(err))
	}
	if len(text) > most {
		return nil, invalid("%s is larger than %d MB", name, most>>20)
	}
	return text, nil
}

// importedLabel marks what import-config made; its value is the family.
const importedLabel = "imported"

// imported are the documents of an import.
type importedDocument struct {
	APIVersion string `json:"apiVersion"`
	Kind       string `json:"kind"`
	Metadata   struct {
		Name   string            `json:"name"`
		Labels map[string]string `json:"labels,omitempty"`
	} `json:"metadata"`
	Spec any `json:"spec"`
}

type importedPolicy struct {
	Level    string            `json:"level"`
	Target   string            `json:"target,omitempty"`
	Priority string            `json:"priority,omitempty"`
	Settings map[string]string `json:"settings"`
	Locked   []string          `json:"locked,omitempty"`
	Raw      []string          `json:"raw,omitempty"`
}

type importedGroup struct {
	Kind        string `json:"kind"`
	Description string `json:"description,omitempty"`
	Filter      string `json:"filter,omitempty"`
}

func importItems(r *migration.Result) []importedDocument {
	var out []importedDocument
	add := func(kind, name string, spec any) {
		d := importedDocument{APIVersion: "muster/v1", Kind: kind, Spec: spec}
		d.Metadata.Name, d.Metadata.Labels = name, map[string]string{importedLabel: string(r.Family)}
		out = append(out, d)
	}
	for _, g := range r.Groups {
		kind := "static"
		if g.Filter != "" {
			kind = "dynamic"
		}
		add("DeviceGroup", g.Name, importedGroup{kind, g.Description, g.Filter})
	}
	for _, p := range r.Policies {
		v := importedPolicy{Level: p.Level.String(), Target: p.Target, Settings: map[string]string{}}
		if p.Priority != 0 {
			v.Priority = p.Priority.String()
		}
		for k, value := range p.Settings {
			v.Settings[string(k)] = value
		}
		for _, k := range p.Locked {
			v.Locked = append(v.Locked, string(k))
		}
		for _, k := range p.Raw {
			v.Raw = append(v.Raw, string(k))
		}
		add("Policy", p.Name, v)
	}
	return out
}

// importDocuments writes what muster apply reads.
func importDocuments(r *migration.Result) ([]byte, error) {
	var b bytes.Buffer
	for i, d := range importItems(r) {
		doc, err := json.Marshal(d)
		if err != nil {
			return nil, err
		}
		text, err := toYAML(doc)
		if err != nil {
			return nil, err
		}
		if i > 0 {
			b.WriteString("---\n")
		}
		b.Write(text)
	}
	return b.Bytes(), nil
}

// write puts documents and report into files, for their owner alone.
func (i *importer) write(r *migration.Result, docs []byte) error {
	var text bytes.Buffer
	if err := r.Report.WriteText(&text, true); err != nil {
		return err
	}
	put := func(name string, b []byte) error {
		if err := os.WriteFile(name, b, 0o600); err != nil {
			return usage("%s", reason(err))
		}
		return nil
	}
	if i.out != "" {
		if err := os.MkdirAll(i.out, 0o700); err != nil {
			return usage("%s", reason(err))
		}
		if err := put(filepath.Join(i.out, "imported-"+i.family+".yaml"), docs); err != nil {
			return err
		}
		if err := put(filepath.Join(i.out, "report-"+i.family+".txt"), text.Bytes()); err != nil {
			return err
		}
	}
	if i.report == "" {
		return nil
	}
	b := text.Bytes()
	if strings.HasSuffix(i.report, ".json") {
		doc, err := json.MarshalIndent(r.Report, "", "  ")
		if err != nil {
			return err
		}
		b = append(doc, '\n')
	}
	return put(i.report, b)
}

var importKind = &kind{name: "policy", plural: "policies", columns: columns("NAME LEVEL ~TARGET SETTINGS RAW")}

// showImport prints the result. While it is also applied, what was done to
// each thing is the output, and this goes with the messages.
func (s *session) showImport(r *migration.Result, docs []byte, applied bool) error {
	var text bytes.Buffer
	if err := r.Report.WriteText(&text, false); err != nil {
		return err
	}
	report := plainLines(text.String())
	if applied {
		_, err := io.WriteString(s.err, report)
		return err
	}
	switch s.output {
	case "yaml":
		if _, err := s.out.Write(docs); err != nil {
			return err
		}
		s.say("%d statements, %d policies, %d groups; compared: %d combinations, %d differences.", r.Report.Statements, len(r.Policies), len(r.Groups), r.Report.Cases, r.Report.Differences)
		return nil
	case "json":
		doc, err := json.Marshal(map[string]any{"family": r.Family, "items": importItems(r), "report": r.Report})
		if err != nil {
			return err
		}
		return s.printDocument(doc)
	case "name":
		for _, d := range importItems(r) {
			fmt.Fprintf(s.out, "%s/%s\n", strings.ToLower(d.Kind), d.Metadata.Name)
		}
		return nil
	}
	var rows []item
	for _, p := range r.Policies {
		rows = append(rows, item{row: []string{p.Name, p.Level.String(), p.Target, fmt.Sprint(len(p.Settings)), fmt.Sprint(len(p.Raw))}})
	}
	if err := s.print(importKind, rows, false, true); err != nil {
		return err
	}
	_, err := io.WriteString(s.out, "\n"+report)
	return err
}

// plainLines is plainText line by line: what a file says steers no terminal.
func plainLines(text string) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		lines[i] = plainText(l)
	}
	return strings.Join(lines, "\n")
}
