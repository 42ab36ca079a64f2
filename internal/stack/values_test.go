package stack_test

import (
	"testing"

	"muster/internal/fleet"
	"muster/internal/policy"
)

func TestValuesAreThoseOfTheStack(t *testing.T) {
	f := family()
	var room policy.Scratch
	for _, d := range []fleet.Device{{}, {ID: "dev_2", Model: "Studio X50"}, {ID: "dev_1", Model: "Studio X50"}, {}} {
		want := f.Resolve(d)
		if got := f.Values(d, &room); got.Digest() != want.Digest() || got.Len() == 0 {
			t.Errorf("%+v: other values than Resolve's", d)
		}
	}
}
