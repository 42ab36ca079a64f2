package sim

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// MQTT 3.1.1 by hand: the six packets a device sends and the five it gets. A
// client library would take several goroutines a device, and hide what a broker
// does wrong.

const (
	mqttConnect    = 1
	mqttConnack    = 2
	mqttPublish    = 3
	mqttPuback     = 4
	mqttSubscribe  = 8
	mqttSuback     = 9
	mqttPingreq    = 12
	mqttPingresp   = 13
	mqttDisconnect = 14
)

// maxPacket is the largest packet a device takes; commands are far smaller.
const maxPacket = 256 << 10

// A packet is one control packet: its kind, the flags beside it, and the rest.
type packet struct {
	kind, flags byte
	body        []byte
}

func (p packet) bytes() []byte {
	out := append(make([]byte, 0, len(p.body)+5), p.kind<<4|p.flags)
	for n := len(p.body); ; {
		digit := byte(n & 0x7f)
		if n >>= 7; n > 0 {
			digit |= 0x80
		}
		out = append(out, digit)
		if n == 0 {
			return append(out, p.body...)
		}
	}
}

func readPacket(r *bufio.Reader) (packet, error) {
	first, err := r.ReadByte()
	if err != nil {
		return packet{}, err
	}
	size := 0
	for shift := 0; ; shift += 7 {
		digit, err := r.ReadByte()
		if err != nil {
			return packet{}, unexpected(err)
		}
		size |= int(digit&0x7f) << shift
		if digit&0x80 == 0 {
			break
		}
		if shift == 21 {
			return packet{}, errors.New("a packet's length of more than four digits")
		}
	}
	if size > maxPacket {
		return packet{}, fmt.Errorf("a packet of %d bytes", size)
	}
	body := make([]byte, size)
	if _, err := io.ReadFull(r, body); err != nil {
		return packet{}, unexpected(err)
	}
	return packet{first >> 4, first & 0xf, body}, nil
}

// unexpected tells a packet that stops short from a connection that ends between two.
func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

func mqttText(b []byte, s string) []byte {
	return append(binary.BigEndian.AppendUint16(b, uint16(len(s))), s...)
}

// connectPacket opens a clean session with a will.
func connectPacket(id, user, password string, keepAlive uint16, willTopic string, will []byte) packet {
	const clean, hasWill, willQoS1, hasPassword, hasUser = 0x02, 0x04, 0x08, 0x40, 0x80
	b := append(mqttText(nil, "MQTT"), 4, clean|hasWill|willQoS1|hasPassword|hasUser)
	b = binary.BigEndian.AppendUint16(b, keepAlive)
	b = mqttText(mqttText(mqttText(b, id), willTopic), string(will))
	return packet{mqttConnect, 0, mqttText(mqttText(b, user), password)}
}

func subscribePacket(id uint16, topic string) packet {
	return packet{mqttSubscribe, 2, append(mqttText(binary.BigEndian.AppendUint16(nil, id), topic), 1)}
}

func publishPacket(id uint16, topic string, payload []byte, again bool) packet {
	const qos1, dup = 0x02, 0x08
	p := packet{kind: mqttPublish, flags: qos1}
	if again {
		p.flags |= dup
	}
	p.body = append(binary.BigEndian.AppendUint16(mqttText(nil, topic), id), payload...)
	return p
}

func pubackPacket(id uint16) packet {
	return packet{kind: mqttPuback, body: binary.BigEndian.AppendUint16(nil, id)}
}

// published takes a PUBLISH apart; id is 0 at QoS 0.
func (p packet) published() (topic string, id uint16, payload []byte, err error) {
	qos := p.flags >> 1 & 3
	b := p.body
	if len(b) < 2 || len(b) < 2+int(binary.BigEndian.Uint16(b)) {
		return "", 0, nil, errors.New("a PUBLISH that stops short")
	}
	n := 2 + int(binary.BigEndian.Uint16(b))
	topic, b = string(b[2:n]), b[n:]
	switch {
	case qos > 1:
		return "", 0, nil, errors.New("a PUBLISH at QoS 2 to a subscription at QoS 1")
	case qos == 1 && len(b) < 2:
		return "", 0, nil, errors.New("a PUBLISH without its number")
	case qos == 1:
		id, b = binary.BigEndian.Uint16(b), b[2:]
	}
	return topic, id, b, nil
}

// refusals are what a CONNACK can say.
var refusals = map[byte]string{1: "it does not speak MQTT 3.1.1", 2: "the client id is refused", 3: "not available now", 4: "wrong user or password", 5: "not authorized"}
