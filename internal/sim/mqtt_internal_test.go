package sim

import (
	"bufio"
	"bytes"
	"strings"
	"testing"
)

func TestPacketsAreReadAsTheyWereWrittenAndBrokenOnesAreRefused(t *testing.T) {
	for _, n := range []int{0, 1, 127, 128, 16383, 16384, maxPacket} {
		in := packet{mqttPublish, 2, bytes.Repeat([]byte{7}, n)}
		out, err := readPacket(bufio.NewReader(bytes.NewReader(in.bytes())))
		if err != nil || out.kind != in.kind || out.flags != in.flags || !bytes.Equal(out.body, in.body) {
			t.Errorf("%d bytes: %d of kind %d, %v", n, len(out.body), out.kind, err)
		}
	}
	topic, id, payload, err := publishPacket(513, "a/b", []byte("x"), true).published()
	if topic != "a/b" || id != 513 || string(payload) != "x" || err != nil {
		t.Errorf("%q %d %q %v", topic, id, payload, err)
	}
	for name, b := range map[string]string{
		"a length of five digits": "\x30\x80\x80\x80\x80\x00", "one that is too large": "\x30\xff\xff\xff\x7f", "one that stops short": "\x30\x05ab", "no length": "\x30",
	} {
		if _, err := readPacket(bufio.NewReader(strings.NewReader(b))); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	for name, p := range map[string]packet{
		"no topic": {mqttPublish, 0, []byte{0}}, "a topic that stops short": {mqttPublish, 0, []byte{0, 9, 'a'}},
		"no number": {mqttPublish, 2, []byte{0, 1, 'a', 0}}, "QoS 2": {mqttPublish, 4, []byte{0, 1, 'a', 0, 1}},
	} {
		if _, _, _, err := p.published(); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
