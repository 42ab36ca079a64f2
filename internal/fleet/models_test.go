package fleet

import "testing"

func TestEveryModelIsFoundByItsNameAndItsToken(t *testing.T) {
	for _, m := range Models() {
		for _, s := range []string{m.Model, m.Token} {
			if got, ok := FindModel(s); !ok || got != m {
				t.Errorf("%q: got %+v, %v, want %+v", s, got, ok, m)
			}
		}
	}
}
