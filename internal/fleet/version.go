package fleet

import (
	"encoding/hex"
	"strings"
)

// VersionOrder writes a software version so that the order of bytes is the
// order of versions: a run of digits counts as the number it is ("6.4.2" is before
// "6.10.0"), everything else as its bytes. It is empty for no version only, and
// "6.04" is "6.4".
func VersionOrder(version string) string {
	var b strings.Builder
	b.Grow(len(version) + 8)
	for i := 0; i < len(version); {
		j := i
		for j < len(version) && '0' <= version[j] && version[j] <= '9' {
			j++
		}
		if j == i {
			b.WriteByte(version[i])
			i++
			continue
		}
		run := strings.TrimLeft(version[i:j], "0")
		b.WriteString(hex.EncodeToString([]byte{byte(min(len(run), 255))})) // a longer number is a greater one
		b.WriteString(run)
		i = j
	}
	return b.String()
}
