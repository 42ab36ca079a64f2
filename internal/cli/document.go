package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"muster/client"
)

// A document is one wanted thing of a file: only the fields that stand there.
type document struct {
	file   string
	line   int
	kind   string // of documentKinds
	meta   client.Metadata
	labels map[string]any // as it stands there; nil: none stand there
	spec   map[string]any
	lines  map[string]int              // JSON pointer → line, to say where the server disagrees
	origin func(pointer string) string // in its place, of a document that was made of other files
}

// where is "file:line" of what a JSON pointer means.
func (d *document) where(pointer string) string {
	if d.origin != nil {
		return d.origin(pointer)
	}
	for p := pointer; ; {
		if line, ok := d.lines[p]; ok {
			return fmt.Sprintf("%s:%d", d.file, line)
		}
		cut := strings.LastIndexByte(p, '/')
		if cut < 0 {
			return fmt.Sprintf("%s:%d", d.file, d.line)
		}
		p = p[:cut]
	}
}

// envelope is what stands around a spec. Fields that only the server writes
// may stand there, so that what get -o yaml prints can be applied.
type envelope[S any] struct {
	APIVersion string          `json:"apiVersion"`
	ID         string          `json:"id"`
	Kind       string          `json:"kind"`
	Metadata   client.Metadata `json:"metadata"`
	Spec       S               `json:"spec"`
	Status     ignored         `json:"status"`
	Warnings   ignored         `json:"warnings"`
}

// ignored takes anything and keeps nothing.
type ignored struct{}

// documentKinds are what a file may hold, in the order in which it is applied.
var documentKinds = []struct {
	name string
	form reflect.Type
}{
	{"account", reflect.TypeFor[envelope[client.AccountSpec]]()},
	{"profile", reflect.TypeFor[envelope[client.ProfileSpec]]()},
	{"site", reflect.TypeFor[envelope[client.SiteSpec]]()},
	{"room", reflect.TypeFor[envelope[client.RoomSpec]]()},
	{"device-user-group", reflect.TypeFor[envelope[client.DeviceUserGroupSpec]]()},
	{"device-user", reflect.TypeFor[envelope[client.DeviceUserSpec]]()},
	{"device-group", reflect.TypeFor[envelope[client.DeviceGroupSpec]]()},
	{"provisioning", reflect.TypeFor[envelope[client.ProvisioningSpec]]()},
	{"policy", reflect.TypeFor[envelope[client.PolicySpec]]()},
	{"device", reflect.TypeFor[envelope[client.DeviceSpec]]()},
	{"enrollment-code", reflect.TypeFor[envelope[client.EnrollmentCodeSpec]]()},
	{"member", reflect.TypeFor[envelope[client.MemberSpec]]()},
	{"saved-view", reflect.TypeFor[envelope[client.SavedViewSpec]]()},
}

const kindsInFiles = "Account, Profile, Site, Room, DeviceUserGroup, DeviceUser, DeviceGroup, Provisioning, Policy, Device, EnrollmentCode, Member or SavedView"

// rank is a document's place in the order of a run: what is referred to comes
// first. A dynamic group may name static ones, a policy for one device comes
// after the devices.
func (d document) rank() int {
	at := 2 * documentOrder(d.kind)
	switch {
	case d.kind == "device-group" && str(d.spec["kind"]) == "dynamic":
		return at + 1
	case d.kind == "policy" && str(d.spec["level"]) == "device":
		return 2*documentOrder("device") + 1
	}
	return at
}

func documentOrder(kind string) int {
	for i, k := range documentKinds {
		if k.name == kind {
			return i
		}
	}
	return -1
}

// readDocuments reads files, folders of files, or standard input ("-").
func (s *session) readDocuments(paths []string) ([]document, error) {
	var out []document
	for _, path := range paths {
		files := []string{path}
		if st, err := os.Stat(path); err == nil && st.IsDir() {
			files = nil
			for _, pattern := range []string{"*.yaml", "*.yml", "*.json"} {
				found, _ := filepath.Glob(filepath.Join(path, pattern))
				files = append(files, found...)
			}
			slices.Sort(files)
			if len(files) == 0 {
				return nil, usage("%s holds no .yaml, .yml or .json files", path)
			}
		}
		for _, f := range files {
			text, err := s.readFile(f)
			if err != nil {
				return nil, err
			}
			docs, err := parseDocuments(f, text)
			if err != nil {
				return nil, err
			}
			out = append(out, docs...)
		}
	}
	if len(out) == 0 {
		return nil, usage("%s: nothing stands there", strings.Join(paths, ", "))
	}
	return out, nil
}

const maxFile = 64 << 20

func (s *session) readFile(path string) ([]byte, error) {
	r := s.in
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return nil, usage("%s", reason(err))
		}
		defer func() { _ = f.Close() }()
		r = f
	}
	b, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err == nil && len(b) > maxFile {
		err = fmt.Errorf("%s is larger than %d MB", path, maxFile>>20)
	}
	return b, err
}

// invalid is a fault in a file.
func invalid(format string, args ...any) error {
	return &failure{code: exitInvalid, say: fmt.Sprintf(format, args...)}
}

// parseDocuments reads YAML or JSON, several documents, lists taken apart.
func parseDocuments(file string, text []byte) ([]document, error) {
	if file == "-" {
		file = "standard input"
	}
	d := yaml.NewDecoder(bytes.NewReader(text))
	var out []document
	for {
		var n yaml.Node
		err := d.Decode(&n)
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, invalid("%s: %s", file, strings.TrimPrefix(oneLine(err), "yaml: "))
		}
		root := &n
		if n.Kind == yaml.DocumentNode {
			root = n.Content[0]
		}
		if root.Kind == yaml.ScalarNode && root.Tag == "!!null" {
			continue // "---" with nothing after it
		}
		nodes := []*yaml.Node{root}
		if list := child(root, "items"); list != nil && child(root, "kind") == nil {
			nodes = list.Content
		}
		for _, n := range nodes {
			doc, err := parseDocument(file, n)
			if err != nil {
				return nil, err
			}
			out = append(out, doc)
		}
	}
}

func child(n *yaml.Node, key string) *yaml.Node {
	if n.Kind == yaml.MappingNode {
		for i := 0; i+1 < len(n.Content); i += 2 {
			if n.Content[i].Value == key {
				return n.Content[i+1]
			}
		}
	}
	return nil
}

func parseDocument(file string, n *yaml.Node) (document, error) {
	d := document{file: file, line: n.Line, lines: map[string]int{}}
	if n.Kind != yaml.MappingNode {
		return d, invalid("%s:%d: a document has fields such as kind, metadata and spec", file, n.Line)
	}
	k := child(n, "kind")
	if k == nil {
		return d, invalid("%s:%d: kind is missing: "+kindsInFiles, file, n.Line)
	}
	order := -1
	for i, known := range documentKinds {
		if strings.EqualFold(strings.ReplaceAll(k.Value, "-", ""), strings.ReplaceAll(known.name, "-", "")) {
			d.kind, order = known.name, i
		}
	}
	if order < 0 {
		return d, invalid("%s:%d: there is no kind %q: "+kindsInFiles, file, k.Line, k.Value)
	}
	if v := child(n, "apiVersion"); v != nil && v.Value != "muster/v1" {
		return d, invalid("%s:%d: apiVersion is muster/v1, not %q", file, v.Line, v.Value)
	}
	r := reader{file: file, lines: d.lines}
	v, _, err := r.value(n, documentKinds[order].form, "")
	if err != nil {
		return d, err
	}
	fields := v.(map[string]any)
	d.spec, _ = fields["spec"].(map[string]any)
	if d.spec == nil {
		d.spec = map[string]any{}
	}
	if m, ok := fields["metadata"].(map[string]any); ok {
		d.labels, _ = m["labels"].(map[string]any)
		if err := convert(m, &d.meta); err != nil {
			return d, invalid("%s:%d: metadata: %s", file, n.Line, err)
		}
	}
	if status := child(n, "status"); status != nil && d.meta.Account == "" {
		if a := child(status, "account"); a != nil {
			d.meta.Account = a.Value // as get -o yaml printed it
		}
	}
	return d, nil
}

// convert goes from fields to a type of the client.
func convert(from, to any) error {
	b, err := json.Marshal(from)
	if err != nil {
		return err
	}
	return json.Unmarshal(b, to)
}
