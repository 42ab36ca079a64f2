package order_test

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"muster/internal/fault"
	"muster/internal/order"
)

func TestAnAckNamesItsCommandAndSaysHowItEnded(t *testing.T) {
	a, err := order.ReadAck([]byte(`{"id":"cmd_1","result":"failed","detail":"no\nway","later":1}`))
	if err != nil || a != (order.Ack{ID: "cmd_1", Result: order.Failed, Detail: "no way"}) {
		t.Errorf("%v %v", a, err)
	}
	for name, bad := range map[string]string{
		"no JSON": "ok", "a list": `[{"id":"x","result":"ok"}]`, "no id": `{"result":"ok"}`, "another result": `{"id":"x","result":"done"}`,
		"no UTF-8": "{\"id\":\"\xff\",\"result\":\"ok\"}", "too long": `{"id":"x","result":"ok","detail":"` + strings.Repeat("a", order.MaxMessage) + `"}`,
		"two objects": `{"id":"x","result":"ok"}{}`,
	} {
		if _, err := order.ReadAck([]byte(bad)); !errors.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAStateIsAClaimWithinBounds(t *testing.T) {
	s, err := order.ReadState([]byte(`{"online":true,"softwareVersion":"` + strings.Repeat("é", 500) + `","credentialsGeneration":7,"provisioningServer":"https://x/p/y","settings":{"a":"b"}}`))
	if err != nil || !s.Online || s.Generation != 7 || s.Settings["a"] != "b" || len(s.SoftwareVersion) > 256 || !utf8.ValidString(s.SoftwareVersion) {
		t.Errorf("%+v %v", s, err)
	}
	many := map[string]string{}
	for i := range order.MaxSettings + 1 {
		many[strconv.Itoa(i)] = ""
	}
	b, _ := json.Marshal(map[string]any{"settings": many})
	for name, bad := range map[string]string{"a negative generation": `{"credentialsGeneration":-1}`, "a number for a text": `{"softwareVersion":6}`, "too many settings": string(b)} {
		if _, err := order.ReadState([]byte(bad)); !errors.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
