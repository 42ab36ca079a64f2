package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// An item is one thing to print: the bytes of the API, and its row of a table.
type item struct {
	raw  json.RawMessage
	id   string
	name string   // how people and -o name address it
	row  []string // a cell per column of its kind
}

// print writes items in the chosen form. A single thing asked for by name is
// the object alone, a list is {"items":[…]}, as the API has it.
func (s *session) print(k *kind, items []item, single, headers bool) error {
	switch s.output {
	case "json", "yaml":
		var doc []byte
		if single && len(items) == 1 {
			doc = items[0].raw
		} else {
			raws := make([]json.RawMessage, len(items))
			for i, it := range items {
				raws[i] = it.raw
			}
			b, err := json.Marshal(map[string]any{"items": raws})
			if err != nil {
				return err
			}
			doc = b
		}
		return s.printDocument(doc)
	case "name":
		for _, it := range items {
			fmt.Fprintf(s.out, "%s/%s\n", k.name, it.name)
		}
		return nil
	}
	if len(items) == 0 {
		s.say("There are no %s.", strings.ReplaceAll(k.plural, "-", " "))
		return nil
	}
	widths := map[int]int{}
	if s.output != "wide" {
		widths = fitting(k, items)
	}
	t := tabwriter.NewWriter(s.out, 0, 4, 2, ' ', 0)
	line := func(cells func(i int) string) {
		first := true
		for i, c := range k.columns {
			if c.wide && s.output != "wide" {
				continue
			}
			if !first {
				fmt.Fprint(t, "\t")
			}
			first = false
			fmt.Fprint(t, cells(i))
		}
		fmt.Fprintln(t)
	}
	if headers {
		line(func(i int) string { return k.columns[i].title })
	}
	for _, it := range items {
		line(func(i int) string {
			if i < len(it.row) && it.row[i] != "" {
				return shortened(plainText(it.row[i]), widths[i])
			}
			return "-"
		})
	}
	return t.Flush()
}

const (
	lineWidth = 120 // what a line of a table keeps to
	least     = 10  // a column is not cut shorter
)

// fitting says how wide the columns that may be cut can be for lines to fit;
// the others, which people paste, are never cut.
func fitting(k *kind, items []item) map[int]int {
	widths, total := map[int]int{}, -2
	for i, c := range k.columns {
		if c.wide {
			continue
		}
		w := utf8.RuneCountInString(c.title)
		for _, it := range items {
			if i < len(it.row) {
				w = max(w, utf8.RuneCountInString(it.row[i]))
			}
		}
		total += w + 2
		if c.cut {
			widths[i] = w
		}
	}
	for total > lineWidth {
		widest := -1
		for i, w := range widths {
			if w > least && (widest < 0 || w > widths[widest] || w == widths[widest] && i > widest) {
				widest = i
			}
		}
		if widest < 0 {
			break
		}
		widths[widest]--
		total--
	}
	return widths
}

// shortened cuts text to a number of characters; 0 is all of it.
func shortened(text string, width int) string {
	if width == 0 || utf8.RuneCountInString(text) <= width {
		return text
	}
	return string([]rune(text)[:width-1]) + "…"
}

// printDocument writes an object of the API as JSON or YAML.
func (s *session) printDocument(doc []byte) error {
	if s.output == "yaml" {
		b, err := toYAML(doc)
		if err != nil {
			return err
		}
		_, err = s.out.Write(b)
		return err
	}
	var b bytes.Buffer
	if err := json.Indent(&b, doc, "", "  "); err != nil {
		return fmt.Errorf("the answer is not JSON: %w", err)
	}
	b.WriteByte('\n')
	_, err := b.WriteTo(s.out)
	return err
}

// plainText keeps what a device or a stranger wrote from steering the terminal.
func plainText(v string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 {
			return '?'
		}
		return r
	}, v)
}

// toYAML keeps the order of fields, and text that looks like a number as text.
func toYAML(doc []byte) ([]byte, error) {
	n, err := yamlNode(json.NewDecoder(bytes.NewReader(doc)))
	if err != nil {
		return nil, err
	}
	return encodeYAML(n)
}

func encodeYAML(n *yaml.Node) ([]byte, error) {
	var b bytes.Buffer
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	if err := e.Encode(n); err != nil {
		return nil, err
	}
	return b.Bytes(), e.Close()
}

// yamlNode reads one JSON value.
func yamlNode(d *json.Decoder) (*yaml.Node, error) {
	d.UseNumber()
	t, err := d.Token()
	if err != nil {
		return nil, fmt.Errorf("the answer is not JSON: %w", err)
	}
	scalar := func(tag, value string) *yaml.Node {
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: tag, Value: value}
	}
	switch v := t.(type) {
	case json.Delim:
		n := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
		if v == '[' {
			n = &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
		}
		for d.More() {
			child, err := yamlNode(d)
			if err != nil {
				return nil, err
			}
			n.Content = append(n.Content, child)
		}
		if len(n.Content) == 0 {
			n.Style = yaml.FlowStyle // [] and {}
		}
		_, err = d.Token()
		return n, err
	case string:
		return scalar("!!str", v), nil
	case json.Number:
		tag := "!!int"
		if strings.ContainsAny(v.String(), ".eE") {
			tag = "!!float"
		}
		return scalar(tag, v.String()), nil
	case bool:
		return scalar("!!bool", fmt.Sprint(v)), nil
	}
	return scalar("!!null", "null"), nil
}

// when is a time for people: how long ago, or until.
func when(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	d := time.Since(t)
	if d < 0 {
		return "in " + span(-d)
	}
	return span(d) + " ago"
}

func span(d time.Duration) string {
	switch {
	case d < 2*time.Minute:
		return fmt.Sprintf("%ds", int(d.Seconds()))
	case d < 2*time.Hour:
		return fmt.Sprintf("%dm", int(d.Minutes()))
	case d < 48*time.Hour:
		return fmt.Sprintf("%dh", int(d.Hours()))
	}
	return fmt.Sprintf("%dd", int(d.Hours()/24))
}

func onOff(b bool) string {
	if b {
		return "on"
	}
	return "off"
}

// oneLine folds an error that a library wrote over several lines.
func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

// printRaw writes text as it is, with an end of line.
func printRaw(w io.Writer, b []byte) error {
	if len(b) > 0 && b[len(b)-1] != '\n' {
		b = append(b, '\n')
	}
	_, err := w.Write(b)
	return err
}
