package j100

import (
	"fmt"
	"testing"

	"muster/internal/dialect/dialecttest"
)

func TestGolden(t *testing.T) { dialecttest.Golden(t, J100{}, "testdata") }

func TestPromises(t *testing.T) { dialecttest.Keep(t, J100{}, read) }

// read reads one file as a phone of the test's would, and fails on what Lint finds.
func read(file []byte) (map[string]string, error) {
	for _, p := range Lint(string(file)) {
		if !p.Warning {
			return nil, fmt.Errorf("line %d: %s", p.Line, p.Say)
		}
	}
	l, err := Load("it", func(name string) (string, bool) { return string(file), name == "it" }, map[string]string{"MODEL4": "J179"})
	return l.Settings, err
}
