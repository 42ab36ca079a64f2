package event_test

import (
	"fmt"
	"slices"
	"testing"

	"muster/internal/event"
	"muster/internal/fleet"
)

func all(event.Event) bool { return true }

func TestAReaderGoesOnWhereItStopped(t *testing.T) {
	h := event.New(nil)
	say := func(n int) { h.Publish(event.Event{Type: event.DeviceOnline, Device: fleet.DeviceID(fmt.Sprint(n))}) }
	past, s := h.Listen("", all)
	if len(past) != 0 {
		t.Errorf("began with %v", past)
	}
	say(0)
	last := (<-s.C).ID
	s.Close()
	say(1)
	say(2)
	past, s = h.Listen(last, func(e event.Event) bool { return e.Device != "1" })
	defer s.Close()
	if len(past) != 1 || past[0].Device != "2" {
		t.Errorf("went on with %v", past)
	}
	say(3)
	if e := <-s.C; e.Device != "3" || e.At.IsZero() {
		t.Errorf("then %+v", e)
	}
	if past, s := h.Listen((past[0]).ID, all); len(past) != 1 || past[0].Device != "3" {
		t.Errorf("again %v", past)
	} else {
		s.Close()
	}
}

func TestAReaderThatCannotGoOnIsTold(t *testing.T) {
	h, other := event.New(nil), event.New(nil)
	other.Publish(event.Event{Type: event.DeviceOnline})
	_, s := other.Listen("", all)
	s.Close()
	h.Publish(event.Event{Type: event.DeviceOnline})
	_, s = h.Listen("", all)
	h.Publish(event.Event{Type: event.DeviceOnline})
	first := (<-s.C).ID
	s.Close()
	for range 10_001 {
		h.Publish(event.Event{Type: event.DeviceOnline})
	}
	for name, id := range map[string]string{"too far behind": first, "another process's": "zz-1", "nonsense": "%%%", "of the future": first + "0000"} {
		past, s := h.Listen(id, func(event.Event) bool { return false })
		if len(past) != 1 || past[0].Type != event.Gap {
			t.Errorf("%s: %v", name, past)
			continue
		}
		if again, s := h.Listen(past[0].ID, all); len(again) != 0 {
			t.Errorf("%s: after the gap %v", name, again)
		} else {
			s.Close()
		}
		s.Close()
	}
}

func TestAReaderThatDoesNotKeepUpIsLetGoAndHoldsUpNobody(t *testing.T) {
	h := event.New(nil)
	_, slow := h.Listen("", all)
	for range 5000 {
		h.Publish(event.Event{Type: event.DeviceOffline})
	}
	n := 0
	for range slow.C {
		n++
	}
	if n == 0 || n == 5000 || h.Listening() != 0 {
		t.Errorf("%d came, %d still listen", n, h.Listening())
	}
	slow.Close()
	(*event.Hub)(nil).Publish(event.Event{})
}

func TestTypesAreChosenByNameOrByBeginning(t *testing.T) {
	for want, patterns := range map[bool][][]string{
		true:  {nil, {"device.online"}, {"device.*"}, {"x", "device.on*"}, {"*"}},
		false: {{"device"}, {"device.offline"}, {"credentials.*"}},
	} {
		for _, p := range patterns {
			if event.Match(p, event.DeviceOnline) != want {
				t.Errorf("%q: %v", p, !want)
			}
		}
	}
	if !event.Match([]string{"policy.*"}, event.Gap) {
		t.Error("a gap is for everybody")
	}
}

func TestNoticesThatPeopleWatchAreEvents(t *testing.T) {
	var got []event.Type
	for _, about := range []string{"device", "policy", "credentials", "account", "gone", "site", "group", "user", "firmware", "job", "weather"} {
		if e, ok := event.OfNotice(fleet.Notice{Account: "acc_1", About: about}); ok {
			got = append(got, e.Type)
		}
	}
	if want := []event.Type{"device.changed", "policy.changed", "credentials.edited", "account.changed", "account.changed", "site.changed", "group.changed", "user.changed", "firmware.changed", "job.changed"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
