package dialect_test

import (
	"strings"
	"testing"

	"muster/internal/dialect"
)

func TestAWordIsWhatTrimmingLeavesNothingOf(t *testing.T) {
	const all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
	for _, also := range []string{"", "_-", "._-"} {
		for c := range 256 {
			for _, s := range []string{"", "a", "a" + string([]byte{byte(c)}) + "9", string([]byte{byte(c)})} {
				if got, want := dialect.Word(s, also), strings.Trim(s, all+also) == ""; got != want && c < 0x80 {
					t.Errorf("%q with %q: %v, want %v", s, also, got, want)
				}
				if c >= 0x80 && len(s) == 3 && dialect.Word(s, also) {
					t.Errorf("%q is a word", s)
				}
			}
		}
	}
}
