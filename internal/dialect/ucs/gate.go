package ucs

import "strings"

// Warns says what an administrator may not expect of a value that can be told:
// a closed gate makes the phone ignore the setting, whoever sets it.
func (UCS) Warns(name, value string) string {
	base, gated := strings.CutSuffix(name, ".set")
	if !gated || value != "0" && !strings.EqualFold(value, "false") {
		return ""
	}
	return "the phone ignores " + base + " while " + name + " is 0, a value of a stronger policy too"
}
