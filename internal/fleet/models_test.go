package fleet

import (
	"fmt"
	"testing"
)

func TestEveryModelIsFoundByItsNameAndItsToken(t *testing.T) {
	for _, m := range Models() {
		for _, s := range []string{m.Model, m.Token} {
			if got, ok := FindModel(s); !ok || got != m {
				t.Errorf("%q: got %+v, %v, want %+v", s, got, ok, m)
			}
		}
	}
}

func TestASpellingIsFoundAgainAndSoIsThatThereIsNone(t *testing.T) {
	for range 2 {
		for i := range 3 * maxSpellings {
			if m, ok := FindModel(fmt.Sprint("no such model ", i)); ok {
				t.Fatalf("%d: got %+v", i, m)
			}
		}
		if m, ok := FindModel("Poly vvx-450"); !ok || m.Model != "VVX 450" {
			t.Errorf("got %+v, %v", m, ok)
		}
	}
	if n := len(asked.spellings); n > maxSpellings {
		t.Errorf("%d spellings remembered", n)
	}
}
