package polyos

import (
	"testing"

	"muster/internal/dialect/dialecttest"
)

func TestGolden(t *testing.T) { dialecttest.Golden(t, PolyOS{}, "testdata") }

func TestPromises(t *testing.T) { dialecttest.Keep(t, PolyOS{}, dialecttest.XML) }
