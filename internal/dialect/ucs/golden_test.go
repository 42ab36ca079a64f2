package ucs

import (
	"testing"

	"muster/internal/dialect/dialecttest"
)

func TestGolden(t *testing.T) { dialecttest.Golden(t, UCS{}, "testdata") }

func TestPromises(t *testing.T) { dialecttest.Keep(t, UCS{}, dialecttest.XML) }
