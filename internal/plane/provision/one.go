package provision

import "unique"

// one returns the one copy of s that the process keeps.
func one(s string) string {
	if s == "" {
		return ""
	}
	return unique.Make(s).Value()
}
