package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"
	"unicode"

	"go.yaml.in/yaml/v3"
)

// describeJSON writes an object for people: one line a field, in the order of
// the API, spec and status as their own paragraphs.
func describeJSON(w io.Writer, raw json.RawMessage) error { return describeInto(w, raw, "") }

func describeInto(w io.Writer, raw json.RawMessage, indent string) error {
	n, err := yamlNode(json.NewDecoder(bytes.NewReader(raw)))
	if err != nil {
		return err
	}
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fields(t, n, indent, false)
	return t.Flush()
}

// foreign are the fields whose own fields are no words of the API.
var foreign = map[string]bool{"labels": true, "annotations": true, "settings": true, "counts": true, "changes": true}

// fields writes those of n; as they are, when verbatim.
func fields(w io.Writer, n *yaml.Node, indent string, verbatim bool) {
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i].Value, n.Content[i+1]
		title := indent + words(k) + ":"
		if verbatim {
			title = indent + plainText(k) + ":"
		}
		switch {
		case v.Kind == yaml.ScalarNode && v.Tag == "!!null", v.Kind != yaml.ScalarNode && len(v.Content) == 0:
			fmt.Fprintf(w, "%s\t-\n", title)
		case v.Kind == yaml.ScalarNode:
			fmt.Fprintf(w, "%s\t%s\n", title, value(v))
		case v.Kind == yaml.MappingNode && isSecret(v):
			fmt.Fprintf(w, "%s\t(set, not shown)\n", title)
		case v.Kind == yaml.MappingNode:
			fmt.Fprintf(w, "%s\n", title)
			fields(w, v, indent+"  ", foreign[k])
		case v.Content[0].Kind == yaml.ScalarNode:
			var parts []string
			for _, c := range v.Content {
				parts = append(parts, plainText(c.Value))
			}
			fmt.Fprintf(w, "%s\t%s\n", title, strings.Join(parts, ", "))
		default:
			fmt.Fprintf(w, "%s\n", title)
			for _, c := range v.Content {
				fields(w, c, indent+"  ", false)
			}
		}
	}
}

func value(n *yaml.Node) string {
	if n.Tag == "!!str" {
		if t, err := time.Parse(time.RFC3339, n.Value); err == nil {
			if t.IsZero() {
				return "-"
			}
			return n.Value + " (" + when(t) + ")"
		}
		if n.Value == "" {
			return "-"
		}
	}
	return plainText(n.Value)
}

// isSecret recognises {"set":true,"updatedAt":…}.
func isSecret(n *yaml.Node) bool {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if k := n.Content[i].Value; k != "set" && k != "updatedAt" {
			return false
		}
	}
	return child(n, "set") != nil
}

// words makes "Server Address" of serverAddress.
func words(name string) string {
	var b strings.Builder
	runes := []rune(name)
	for i, r := range runes {
		switch {
		case i == 0:
			r = unicode.ToUpper(r)
		case unicode.IsUpper(r) && unicode.IsLower(runes[i-1]):
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	switch s := b.String(); s {
	case "Id", "Mac", "Http", "Pin":
		return strings.ToUpper(s)
	case "Gmt Offset":
		return "GMT Offset"
	default:
		return s
	}
}
