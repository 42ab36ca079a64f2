package catalog

import (
	"fmt"
	"strconv"
	"strings"
)

// Columns are the columns of a catalog file, in the order of its first line.
const Columns = "name\ttype\tchoices\tmin\tmax\tdefault\tmaxIndex\trestart\tsecret\tstrict\tsince\tsummary\tsource"

// ParseTSV reads a family's catalog file: a line per setting, fields between
// tabs, Columns as the first line; nothing is quoted or escaped. Choices stand
// between "|", each as "value", "value=alias", "value -- meaning" or
// "value=alias -- meaning". Numbers may be empty for 0, restart for
// UnknownRestart; secret and strict are y or n. Blank lines and lines that
// start with "#" are passed over. An error names the line: the data is the
// project's own, so callers that embed it may panic.
func ParseTSV(text string) ([]Setting, error) {
	var out []Setting
	header := false
	for n, line := range strings.Split(text, "\n") {
		line = strings.TrimSuffix(line, "\r")
		if line == "" || line[0] == '#' {
			continue
		}
		if !header {
			if line != Columns {
				return nil, fmt.Errorf("line %d: the columns are not the catalog's", n+1)
			}
			header = true
			continue
		}
		s, err := parseSetting(strings.Split(line, "\t"))
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		out = append(out, s)
	}
	if !header {
		return nil, fmt.Errorf("line 1: no columns")
	}
	return out, nil
}

func parseSetting(f []string) (s Setting, err error) {
	if want := strings.Count(Columns, "\t") + 1; len(f) != want {
		return s, fmt.Errorf("%d fields, want %d", len(f), want)
	}
	s = Setting{Name: f[0], Type: Type(f[1]), Default: f[5], Restart: Restart(f[7]), Since: f[10], Summary: f[11], Source: f[12]}
	if s.Name == "" || strings.TrimSpace(s.Name) != s.Name {
		return s, fmt.Errorf("the name is empty or has blanks around it")
	}
	switch s.Type {
	case Bool, Int, Enum, Text, Host, URL, IP, List, Opaque:
	default:
		return s, fmt.Errorf("%s: unknown type %q", s.Name, f[1])
	}
	if s.Choices, err = parseChoices(f[2]); err != nil {
		return s, fmt.Errorf("%s: %w", s.Name, err)
	}
	if s.Type == Enum && len(s.Choices) == 0 {
		return s, fmt.Errorf("%s: an enum without choices", s.Name)
	}
	if s.Min, err = parseNumber(f[3]); err != nil {
		return s, fmt.Errorf("%s: min: %w", s.Name, err)
	}
	if s.Max, err = parseNumber(f[4]); err != nil {
		return s, fmt.Errorf("%s: max: %w", s.Name, err)
	}
	if s.Min > s.Max {
		return s, fmt.Errorf("%s: min %d is above max %d", s.Name, s.Min, s.Max)
	}
	index, err := parseNumber(f[6])
	if err != nil {
		return s, fmt.Errorf("%s: maxIndex: %w", s.Name, err)
	}
	s.MaxIndex = int(index)
	switch s.Restart {
	case NoRestart, RestartApp, Reboot, UnknownRestart:
	case "":
		s.Restart = UnknownRestart
	default:
		return s, fmt.Errorf("%s: unknown restart %q", s.Name, f[7])
	}
	if s.Secret, err = parseYes(f[8]); err != nil {
		return s, fmt.Errorf("%s: secret: %w", s.Name, err)
	}
	if s.Strict, err = parseYes(f[9]); err != nil {
		return s, fmt.Errorf("%s: strict: %w", s.Name, err)
	}
	return s, nil
}

func parseChoices(s string) ([]Choice, error) {
	if s == "" {
		return nil, nil
	}
	var out []Choice
	seen := map[string]bool{}
	for _, part := range strings.Split(s, "|") {
		var c Choice
		part, c.Means, _ = strings.Cut(part, " -- ")
		c.Value, c.Alias, _ = strings.Cut(part, "=")
		if c.Value == "" || seen[c.Value] || c.Alias != "" && seen[c.Alias] {
			return nil, fmt.Errorf("choice %q is empty or stands twice", c.Value)
		}
		seen[c.Value] = true
		if c.Alias != "" {
			seen[c.Alias] = true
		}
		out = append(out, c)
	}
	return out, nil
}

func parseNumber(s string) (int64, error) {
	if s == "" {
		return 0, nil
	}
	return strconv.ParseInt(s, 10, 64)
}

func parseYes(s string) (bool, error) {
	if s != "y" && s != "n" {
		return false, fmt.Errorf("%q is neither y nor n", s)
	}
	return s == "y", nil
}
