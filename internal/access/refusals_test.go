package access

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"testing"
	"time"

	"muster/internal/fleet"
)

func TestRefusalsAreWrittenOnceAWhileAndNotTooMany(t *testing.T) {
	var got []string
	r := NewRefusals(func(_ context.Context, by fleet.Actor, a fleet.AccountID, action, object string, what map[string]string) error {
		got = append(got, fmt.Sprint(by.ID, " ", a, " ", action, " ", object, " ", what["leftOut"]))
		return nil
	})
	now := time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC)
	note := func(who, action, object string) {
		r.Note(Refusal{By: fleet.Actor{Kind: "user", ID: who, Root: "acc_1"}, Action: action, Object: object, What: map[string]string{"code": "role"}}, now)
	}
	said := func(what string, want ...string) {
		t.Helper()
		if err := r.Flush(t.Context()); err != nil {
			t.Fatal(err)
		}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: %q, want %q", what, got, want)
		}
		got = nil
	}
	for range 3 {
		note("ada", "device.delete", "dev_1")
	}
	note("bob", "device.delete", "dev_1")
	note("ada", "device.delete", "dev_2")
	note("ada", "device.update", "dev_1")
	said("each actor, action and object once", "ada acc_1 device.delete dev_1 ", "bob acc_1 device.delete dev_1 ", "ada acc_1 device.delete dev_2 ", "ada acc_1 device.update dev_1 ")
	now = now.Add(RefusalEvery - time.Second)
	note("ada", "device.delete", "dev_1")
	said("within ten minutes")
	now = now.Add(time.Second)
	note("ada", "device.delete", "dev_1")
	said("after ten minutes", "ada acc_1 device.delete dev_1 ")
	now = now.Add(time.Minute)
	for i := range RefusalsAtOnce + 7 {
		note("eve", "device.delete", fmt.Sprint(i))
	}
	if err := r.Flush(t.Context()); err != nil || len(got) != RefusalsAtOnce {
		t.Errorf("%d in a minute, %v", len(got), err)
	}
	got = nil
	now = now.Add(time.Minute)
	note("ada", "policy.delete", "p")
	note("ada", "policy.delete", "q")
	said("the next minute", "ada acc_1 policy.delete p 7", "ada acc_1 policy.delete q ")
	now = now.Add(RefusalEvery)
	note("ada", "policy.delete", "r")
	if len(r.seen) != 1 {
		t.Errorf("%d are remembered that do not matter any more", len(r.seen))
	}
}

func TestARefusalIsFoundWhenItIsWrittenAndFailsNobody(t *testing.T) {
	what := map[string]string{"code": "role"}
	broken, calls := true, 0
	r := NewRefusals(func(_ context.Context, _ fleet.Actor, a fleet.AccountID, _, object string, w map[string]string) error {
		if calls++; a != "acc_2" || object != "dev_2" || !maps.Equal(w, what) {
			t.Errorf("%s %s %v", a, object, w)
		}
		if broken {
			return errors.New("no database")
		}
		return nil
	})
	v := Refusal{By: fleet.Actor{Kind: "token", ID: "t"}, Action: "a", Object: "MAC", What: what, Find: func(context.Context) (fleet.AccountID, string) { return "acc_2", "dev_2" }}
	r.Note(v, time.Now())
	if err := r.Flush(t.Context()); err == nil {
		t.Error("nobody learns of it")
	}
	broken = false
	v.Object = "another"
	r.Note(v, time.Now())
	if err := r.Flush(t.Context()); err != nil || calls != 2 {
		t.Errorf("%v, %d calls", err, calls)
	}
}
