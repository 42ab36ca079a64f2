package catalog

import (
	"strings"
	"testing"

	"muster/internal/fault"
)

func TestOnlyPEMKeepsItsLineEnds(t *testing.T) {
	const cert = "-----BEGIN CERTIFICATE-----\nMIIB+/\nAA==\n-----END CERTIFICATE-----"
	for name, c := range map[string]struct {
		value string
		want  bool
	}{
		"a certificate":                 {cert, true},
		"with a line feed behind":       {cert + "\n", true},
		"two of them":                   {cert + "\n" + cert + "\n", true},
		"text between two":              {cert + "\nx\n" + cert, false},
		"text in front":                 {"x\n" + cert, false},
		"carriage returns":              {strings.ReplaceAll(cert, "\n", "\r\n"), false},
		"another end":                   {strings.Replace(cert, "END CERTIFICATE", "END KEY", 1), false},
		"no end":                        {"-----BEGIN CERTIFICATE-----\nMIIB", false},
		"a statement among the lines":   {strings.Replace(cert, "MIIB", "SET A \"b\"", 1), false},
		"an empty line":                 {strings.Replace(cert, "\n", "\n\n", 1), false},
		"two lines that are no PEM":     {"a\nb", false},
		"nothing":                       {"", false},
		"a second line feed at the end": {cert + "\n\n", false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := IsPEM(c.value); got != c.want {
				t.Errorf("IsPEM is %v", got)
			}
			_, err := Setting{Name: "a", Type: Text}.Check("/a", c.value)
			if refused := fault.As(err) != nil; refused != (!c.want && c.value != "") {
				t.Errorf("Check: %v", err)
			}
		})
	}
}
