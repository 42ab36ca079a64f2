package cli

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"

	"go.yaml.in/yaml/v3"

	"muster/client"
)

// inEditor lets a person change the thing as YAML. What they wrote is kept in a
// file when it cannot be taken, so that no work is lost.
func (e *editing) inEditor(ctx context.Context, s *session, c *client.Client, ref string, opts []client.Option) error {
	editor := cmp.Or(os.Getenv("VISUAL"), os.Getenv("EDITOR"))
	if editor == "" {
		if !s.asks {
			return usage("edit %s by flags (see --help), or set EDITOR", e.kind)
		}
		editor = "vi"
	}
	have, etag, err := e.read(ctx, c, ref)
	if err != nil {
		return err
	}
	text, err := editable(e.kind, have)
	if err != nil {
		return err
	}
	path, err := keep(text)
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, "sh", "-c", editor+` "$1"`, "sh", path)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = s.in, s.out, s.err
	if err := cmd.Run(); err != nil {
		return &failure{code: exitError, say: fmt.Sprintf("the editor failed: %s", err), hint: "your text is in " + path}
	}
	edited, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	p, todo, err := e.difference(path, text, edited)
	if err != nil {
		return e.kept(err, path)
	}
	if !todo {
		_ = os.Remove(path)
		s.say("Nothing was changed.")
		return nil
	}
	after, err := e.write(ctx, c, have.id, p, append(opts, client.IfMatch(etag))...)
	if err != nil {
		return e.kept(err, path)
	}
	_ = os.Remove(path)
	return e.report(s, have, after)
}

func (e *editing) kept(err error, path string) error {
	return &advised{error: err, hint: "your text is in " + path}
}

// keep writes text to a file only its owner reads: a policy may hold a secret.
func keep(text []byte) (string, error) {
	f, err := os.CreateTemp("", "muster-edit-*.yaml")
	if err != nil {
		return "", err
	}
	_, err = f.Write(text)
	return f.Name(), errors.Join(err, f.Close())
}

// editable is what a person may change, as YAML.
func editable(kind string, it item) ([]byte, error) {
	var r struct {
		Metadata struct {
			Name   string            `json:"name,omitempty"`
			Labels map[string]string `json:"labels,omitempty"`
		} `json:"metadata,omitzero"`
		Spec json.RawMessage `json:"spec"`
	}
	if err := json.Unmarshal(it.raw, &r); err != nil {
		return nil, err
	}
	b, err := json.Marshal(struct {
		Kind string `json:"kind"`
		Meta any    `json:"metadata,omitempty"`
		Spec any    `json:"spec"`
	}{kind, r.Metadata, r.Spec})
	if err != nil {
		return nil, err
	}
	n, err := yamlNode(json.NewDecoder(bytes.NewReader(b)))
	if err != nil {
		return nil, err
	}
	hideSecrets(n)
	n.HeadComment = "Change what you like, then save and leave. Leave without a change to change nothing."
	return encodeYAML(n)
}

// hideSecrets takes out {"set":true}, which cannot be written, and says how to
// write one.
func hideSecrets(n *yaml.Node) {
	if n.Kind != yaml.MappingNode {
		return
	}
	kept := n.Content[:0:0]
	hint := ""
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		if v.Kind == yaml.MappingNode && isSecret(v) {
			hint += k.Value + " is set and not shown; add a line with it to change it.\n"
			continue
		}
		hideSecrets(v)
		kept = append(kept, k, v)
	}
	n.Content = kept
	if hint != "" && len(kept) > 0 {
		kept[0].HeadComment = hint
	}
}

// difference is the merge patch between the two texts.
func (e *editing) difference(path string, before, after []byte) (p client.Patch, todo bool, err error) {
	from, err := parseDocuments(path, before)
	if err != nil {
		return p, false, err
	}
	to, err := parseDocuments(path, after)
	if err != nil {
		return p, false, err
	}
	if len(to) == 0 {
		return p, false, nil
	}
	if len(to) != 1 || to[0].kind != e.kind {
		return p, false, invalid("%s: one document of kind %s is wanted", path, e.kind)
	}
	name := to[0].meta.Name
	if name == from[0].meta.Name {
		name = ""
	}
	p = patch(name, labelPatch(mergePatch(from[0].labels, to[0].labels)), mergePatch(from[0].spec, to[0].spec))
	return p, len(p) > 0, nil
}
